// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out what the Supervisor decides: engine calls on the worker, retries on a timer, a look at the kernel every
// second while it matters. Loads the kernel object when somebody watches and unloads it when nobody does.
#pragma once

#include "backend/service/engine_worker.h"
#include "backend/service/pending_call.h"
#include "backend/service/supervisor.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace quickshift::service
{

class SchedulerControl : public QObject
{
    Q_OBJECT
public:
    /// `thread` is one that EngineWorker made.
    SchedulerControl(engine::Engine& target, std::unique_ptr<WorkThread> thread, QObject* parent = nullptr);

    [[nodiscard]] protocol::State state() const { return m_supervisor.state(); }
    [[nodiscard]] QString reason() const { return QString::fromStdString(m_supervisor.reason()); }
    /// The scheduler is on, or wanted.
    [[nodiscard]] bool active() const;
    [[nodiscard]] protocol::TunableValues tunables() const { return m_engine.tunables(); }
    /// A start, stop or change of settings is under way.
    [[nodiscard]] bool busy() const { return m_changes > 0; }

    using Asker = Supervisor::Asker;

    /// Answers when the kernel has our scheduler. Joins a start that is under way; any other change makes it Busy. For
    /// a program it is refused when it has given up.
    void start(Asker asker, Done done);
    /// Answers when the kernel's default scheduler is back. Waits in line behind any other change.
    void stop(Asker asker, Done done);
    /// It stays off until a person presses Start or Stop.
    [[nodiscard]] bool givenUp() const { return m_supervisor.givenUp(); }
    /// Something is remembered of earlier exits that still counts: whoever ends now would forget it.
    [[nodiscard]] bool remembersExits() const { return m_supervisor.remembers(now()); }
    /// Nothing is tried; `why` is shown as after a failure.
    void stayOff(std::string why);
    /// Makes `values` effective; Busy during another change.
    void apply(const protocol::TunableValues& values, Done done);
    /// Runs `job` after all that was asked for before; no change of settings waits for it or is refused because of it.
    void run(EngineWorker::Job job, Done done);
    /// Whether the kernel object is to be loaded without a scheduler too. `done` (may be empty) follows the attempt.
    void setWatched(bool watched, std::function<void()> done = {});

signals:
    /// State, reason, or what the kernel shows may have changed.
    void changed();
    /// Our scheduler left, and not by our own doing.
    void schedulerExited(const engine::SchedulerExit& left);

private:
    void perform(const Action& action);
    void runStart();
    void runStop();
    void settleMonitoring();
    void onExit(const engine::SchedulerExit& left);
    void lookAtKernel();
    void update();
    [[nodiscard]] Supervisor::Time now() const { return Supervisor::Time(m_clock.elapsed()); }

    engine::Engine& m_engine;
    Supervisor m_supervisor;
    QElapsedTimer m_clock;
    QTimer m_retry;
    QTimer m_look;
    bool m_watched = false;
    bool m_loadFailed = false; ///< not tried again until the next watcher or change
    int m_changes = 0;
    std::vector<Done> m_starters;
    std::vector<Done> m_stoppers;
    EngineWorker m_worker; ///< last: its thread ends before what it reports to
};

} // namespace quickshift::service
