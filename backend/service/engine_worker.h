// SPDX-License-Identifier: GPL-3.0-or-later
// The one thread on which the engine's blocking calls run, one at a time and in order.
#pragma once

#include "backend/engine/engine.h"
#include "backend/service/work_thread.h"

#include <memory>

namespace quickshift::service
{

class EngineWorker
{
public:
    using Job = std::function<engine::Result<void>(engine::Engine&)>;
    using Finished = std::function<void(const engine::Result<void>&)>;

    /// The thread with what loading needs, to be made before the calling one drops it. It has run nothing else.
    [[nodiscard]] static std::unique_ptr<WorkThread> makeThread();

    /// `target` outlives the worker.
    EngineWorker(engine::Engine& target, std::unique_ptr<WorkThread> thread);

    /// Runs `job` on the thread after all earlier ones, then `finished` on the caller's.
    void submit(Job job, Finished finished);
    [[nodiscard]] bool busy() const { return m_thread->busy(); }

private:
    engine::Engine& m_engine;
    std::unique_ptr<WorkThread> m_thread;
};

} // namespace quickshift::service
