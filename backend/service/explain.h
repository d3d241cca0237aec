// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel side makes of the threads of a process, and why, as D-Bus carries it (docs/dbus-api.md lists the
// keys).
#pragma once

#include "backend/service/authority.h"
#include "backend/service/callers.h"
#include "backend/service/process.h"
#include "backend/service/work_thread.h"

namespace quickshift::engine
{
class Engine;
}

namespace quickshift::service
{

class Explain
{
public:
    /// Threads of one process; what is above is left out.
    static constexpr qsizetype maxThreads = 1024;

    Explain(engine::Engine& target, Authority& authority, Callers& callers);

    /// Answers `call`, whose caller may watch; another user's process needs more.
    void answer(const Call& call, uint pid);

private:
    void collect(const Call& call, const std::shared_ptr<Process>& process);

    engine::Engine& m_engine;
    Authority& m_authority;
    Callers& m_callers;
    WorkThread m_thread; ///< a process may have a thousand threads, each some lookups
};

} // namespace quickshift::service
