// SPDX-License-Identifier: GPL-3.0-or-later
// A process that cannot be taken for another one: the descriptor stays with it when its number is given out again.
#pragma once

#include "backend/engine/descriptor.h"
#include "backend/service/pending_call.h"

#include <QString>

namespace quickshift::service
{

class Process
{
public:
    /// The process with this number now, whoever's it is; OutOfRange when there is none.
    [[nodiscard]] static Reply<Process> open(uint pid);

    [[nodiscard]] uint pid() const { return m_pid; }
    /// Readable when the process has ended.
    [[nodiscard]] int descriptor() const { return m_descriptor.get(); }
    [[nodiscard]] bool ended() const;
    /// All its rights are this user's alone: a program that runs with more (setuid) belongs to nobody but root.
    [[nodiscard]] bool belongsTo(uint uid) const { return m_uid == uid; }
    /// As any user without rights may read it; it may be anything, so it is only ever shown.
    [[nodiscard]] QString name() const;

private:
    Process(uint pid, engine::Descriptor descriptor) : m_pid(pid), m_descriptor(std::move(descriptor)) {}

    uint m_pid;
    uint m_uid = 0;
    engine::Descriptor m_descriptor;
};

} // namespace quickshift::service
