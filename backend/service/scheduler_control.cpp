// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/scheduler_control.h"

#include "backend/service/redactor.h"

#include <utility>

namespace quickshift::service
{
namespace
{

std::string_view errorName(engine::ErrorKind kind)
{
    switch (kind) {
    case engine::ErrorKind::UNSUPPORTED:
        return protocol::error::unsupported;
    case engine::ErrorKind::CONFLICT:
        return protocol::error::conflict;
    case engine::ErrorKind::BUSY:
        return protocol::error::busy;
    case engine::ErrorKind::FAILED:
        break;
    }
    return protocol::error::failed;
}

Reply<void> toReply(const engine::Result<void>& result)
{
    if (result)
        return {};
    return std::unexpected(busError(errorName(result.error().kind), QString::fromStdString(result.error().sentence())));
}

BusError busyError()
{
    return busError(protocol::error::busy,
                    QStringLiteral("Another start, stop or change of settings is under way. Try again in a moment."));
}

/// What becomes part of the state's reason, which everybody may read.
std::string everybodysWords(const std::string& message)
{
    return Redactor::forEverybody(QString::fromStdString(message)).toStdString();
}

void answerAll(std::vector<Done>& waiting, const Reply<void>& reply)
{
    for (const auto& done : std::exchange(waiting, {}))
        done(reply);
}

} // namespace

SchedulerControl::SchedulerControl(engine::Engine& target, std::unique_ptr<WorkThread> thread, QObject* parent)
    : QObject(parent), m_engine(target), m_worker(target, std::move(thread))
{
    m_clock.start();
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { perform(m_supervisor.retryDue()); });
    m_look.setInterval(std::chrono::seconds(1));
    connect(&m_look, &QTimer::timeout, this, &SchedulerControl::lookAtKernel);
    // The engine reports from its own thread.
    m_engine.setExitHandler([this](const engine::SchedulerExit& left) {
        QMetaObject::invokeMethod(this, [this, left] { onExit(left); }, Qt::QueuedConnection);
    });
}

bool SchedulerControl::active() const
{
    return m_supervisor.wanted() || m_supervisor.state() == protocol::State::RUNNING ||
           m_supervisor.state() == protocol::State::STOPPING;
}

void SchedulerControl::start(Asker asker, Done done)
{
    if (asker == Asker::PROGRAM && givenUp()) {
        done(std::unexpected(busError(
            protocol::error::failed,
            QStringLiteral("The scheduler stays off until a person presses Start or runs “quickshiftctl start”; a "
                           "program cannot switch it on before. What happened: %1")
                .arg(reason()))));
        return;
    }
    const auto before = state();
    if (before == protocol::State::RUNNING) {
        m_supervisor.startRequested(asker);
        done({});
        return;
    }
    if (before != protocol::State::STARTING && busy()) {
        done(std::unexpected(busyError()));
        return;
    }
    m_starters.push_back(std::move(done));
    m_retry.stop();
    perform(m_supervisor.startRequested(asker));
}

void SchedulerControl::stop(Asker asker, Done done)
{
    m_retry.stop();
    const auto action = m_supervisor.stopRequested(asker);
    if (state() == protocol::State::STOPPING) {
        m_stoppers.push_back(std::move(done));
        perform(action);
        settleMonitoring();
        return;
    }
    perform(action);
    settleMonitoring();
    done({});
}

void SchedulerControl::stayOff(std::string why)
{
    m_supervisor.notResumed(std::move(why));
    update();
}

void SchedulerControl::apply(const protocol::TunableValues& values, Done done)
{
    if (busy()) {
        done(std::unexpected(busyError()));
        return;
    }
    ++m_changes;
    m_worker.submit([values](engine::Engine& target) { return target.apply(values); },
                    [this, done = std::move(done)](const engine::Result<void>& result) {
                        --m_changes;
                        done(toReply(result));
                        update();
                        settleMonitoring();
                    });
}

void SchedulerControl::run(EngineWorker::Job job, Done done)
{
    m_worker.submit(std::move(job), [this, done = std::move(done)](const engine::Result<void>& result) {
        done(toReply(result));
        settleMonitoring();
    });
}

void SchedulerControl::setWatched(bool watched, std::function<void()> done)
{
    m_watched = watched;
    m_loadFailed = false;
    settleMonitoring();
    // An empty job stands in line behind the load, and so tells when that is over.
    if (done)
        m_worker.submit([](engine::Engine&) { return engine::Result<void>{}; },
                        [done = std::move(done)](const engine::Result<void>&) { done(); });
    update();
}

void SchedulerControl::perform(const Action& action)
{
    switch (action.kind) {
    case Action::Kind::START:
        runStart();
        break;
    case Action::Kind::STOP:
        runStop();
        break;
    case Action::Kind::RETRY_LATER:
        m_retry.start(action.delay);
        break;
    case Action::Kind::NONE:
        break;
    }
    update();
}

void SchedulerControl::runStart()
{
    ++m_changes;
    m_worker.submit([](engine::Engine& target) { return target.startScheduler(); },
                    [this](const engine::Result<void>& result) {
                        --m_changes;
                        const bool stopped = state() != protocol::State::STARTING;
                        m_supervisor.monitoringChanged(m_engine.monitoring());
                        std::optional<Supervisor::StartFailure> failure;
                        if (!result)
                            failure = {result.error().sentence(), result.error().kind != engine::ErrorKind::FAILED};
                        const auto action = m_supervisor.startFinished(now(), failure);
                        // The state is announced before the answer, so that a caller finds the two agree.
                        update();
                        if (stopped && result)
                            answerAll(m_starters, std::unexpected(busError(protocol::error::failed,
                                                                           QStringLiteral("Somebody pressed Stop."))));
                        else
                            answerAll(m_starters, toReply(result));
                        perform(action);
                        settleMonitoring();
                    });
}

void SchedulerControl::runStop()
{
    ++m_changes;
    m_worker.submit([](engine::Engine& target) { return target.stopScheduler(); },
                    [this](const engine::Result<void>& result) {
                        --m_changes;
                        m_supervisor.monitoringChanged(m_engine.monitoring());
                        std::optional<std::string> failure;
                        if (!result)
                            failure = result.error().sentence();
                        perform(m_supervisor.stopFinished(failure));
                        answerAll(m_stoppers, toReply(result));
                        settleMonitoring();
                    });
}

void SchedulerControl::settleMonitoring()
{
    const bool loaded = m_engine.monitoring();
    const bool wanted = m_watched || active();
    if (m_worker.busy() || loaded == wanted || (wanted && m_loadFailed))
        return; // a job that runs comes back here
    m_worker.submit(
        [wanted](engine::Engine& target) { return wanted ? target.startMonitoring() : target.stopMonitoring(); },
        [this, wanted](const engine::Result<void>& result) {
            m_loadFailed = wanted && !result;
            m_supervisor.monitoringChanged(m_engine.monitoring(), result ? std::string{} : result.error().sentence());
            update();
            settleMonitoring();
        });
}

void SchedulerControl::onExit(const engine::SchedulerExit& left)
{
    const auto before = state();
    const auto action = m_supervisor.exited(now(), {.kind = left.kind,
                                                    .wantsRestart = left.wantsRestart(),
                                                    .orderly = left.orderly(),
                                                    .reason = left.reason,
                                                    .message = everybodysWords(left.message)});
    const bool ours =
        before == protocol::State::STOPPING || before == protocol::State::OFF || before == protocol::State::MONITORING;
    if (!ours && !left.orderly())
        emit schedulerExited(left);
    perform(action);
    settleMonitoring();
}

void SchedulerControl::lookAtKernel()
{
    m_engine.lookForModules();
    if (state() == protocol::State::RUNNING) {
        const auto kernel = m_engine.kernelState();
        // A state that cannot be read, for want of a descriptor, says nothing about the scheduler; one that is on its
        // way out will say why it left. That is asked after the state, so that no report is missed, and comes by the
        // queue.
        if (kernel.supported && kernel.state != "disabling" && !m_engine.lookForExit())
            perform(m_supervisor.observed(now(),
                                          kernel.enabled() && kernel.scheduler.starts_with(protocol::schedulerName)));
    }
    update();
}

void SchedulerControl::update()
{
    const bool look = m_watched || active();
    if (look != m_look.isActive())
        look ? m_look.start() : m_look.stop();
    emit changed();
}

} // namespace quickshift::service
