// SPDX-License-Identifier: GPL-3.0-or-later
// The one thread on which the engine's blocking calls run, one at a time and in order, so that the main loop never
// waits for the kernel.
#pragma once

#include "backend/engine/engine.h"

#include <QObject>
#include <QThread>

#include <deque>
#include <functional>

namespace quickshift::service
{

class EngineWorker : public QObject
{
    Q_OBJECT
public:
    using Job = std::function<engine::Result<void>(engine::Engine&)>;
    using Finished = std::function<void(const engine::Result<void>&)>;

    /// `target` outlives the worker.
    explicit EngineWorker(engine::Engine& target, QObject* parent = nullptr);
    /// Waits for the job that runs; later ones are dropped.
    ~EngineWorker() override;

    /// Runs `job` on the thread after all earlier ones, then `finished` on the caller's.
    void submit(Job job, Finished finished);
    [[nodiscard]] bool busy() const { return !m_open.empty(); }

private:
    void finish(const engine::Result<void>& result);

    engine::Engine& m_engine;
    QThread m_thread;
    QObject m_there;             ///< lives on m_thread; jobs are posted to it
    std::deque<Finished> m_open; ///< in the jobs' order; stays on the caller's thread, with all that it holds
};

} // namespace quickshift::service
