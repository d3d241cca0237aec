// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison_runner.h"

#include "app/client/setting_text.h"
#include "app/compare/comparison_words.h"

#include <QUuid>

#include <algorithm>
#include <cmath>

namespace quickshift::compare
{
namespace
{

using namespace std::chrono_literals;
using client::Answer;
using protocol::Metric;

constexpr auto lookFor = 1500ms;
constexpr std::uint64_t leastInput = 10; // readers woken while looking, to count as input that goes on
constexpr auto longestSwitch = 20s;      // of frames that are not as wanted after a switch, until the block is void
constexpr auto longestSilence = 30s;     // without frames
constexpr uint marginSeconds = 60;       // by which a trial outlasts its block
constexpr std::size_t mostVoidShare = 4; // more than one void block in so many is no comparison

std::uint64_t ns(std::chrono::nanoseconds time)
{
    return static_cast<std::uint64_t>(time.count());
}

bool same(const QVariant& a, const QVariant& b)
{
    return client::settingText(a) == client::settingText(b);
}

} // namespace

ComparisonRunner::ComparisonRunner(client::TelemetrySource& source, Controls& controls, QObject* parent)
    : QObject(parent), m_source(source), m_controls(controls)
{
    connect(&m_source, &client::TelemetrySource::frameReceived, this, &ComparisonRunner::onFrame);
    connect(&m_controls, &Controls::gone, this, &ComparisonRunner::onGone);
    m_silence.setSingleShot(true);
    m_silence.setInterval(longestSilence);
    connect(&m_silence, &QTimer::timeout, this,
            [this] { finish({.good = false, .errorName = {}, .sentence = words::noFrames()}); });
}

QString ComparisonRunner::objection(const Request& request) const
{
    const auto& helper = m_source.helper();
    const auto& subject = request.subject;
    if (running())
        return words::alreadyRunning();
    if (!helper.available())
        return words::noHelper();
    if (subject.kind != SubjectKind::OnOff && same(subject.a, subject.b))
        return words::nothingToCompare();
    if (subject.kind == SubjectKind::Tunable && !helper.tunables.contains(subject.tunable))
        return words::noSuchTunable(subject.tunable);
    if (subject.kind == SubjectKind::Preset)
        for (const auto& name : {subject.a.toString(), subject.b.toString()})
            if (!helper.presets.contains(name))
                return words::noSuchPreset(name, helper.presets);
    if (const auto missing = helper.missing(QStringLiteral("sched_ext"));
        subject.needsScheduler() && !missing.isEmpty())
        return words::needsScheduler(missing);
    return {};
}

void ComparisonRunner::start(const Request& request)
{
    if (!objection(request).isEmpty())
        return;
    const auto& helper = m_source.helper();
    ++m_run;
    m_request = request;
    m_order = request.plan.order();
    m_comparison = {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                    .started = QDateTime::currentDateTime(),
                    .subject = request.subject,
                    .metric = request.metric.value_or(client::Selection{}),
                    .workload = request.workload,
                    .plan = request.plan,
                    .kernel = helper.kernel,
                    .topology = helper.topology,
                    .version = helper.version,
                    .blocks = {}};
    m_before = request.subject.kind == SubjectKind::Preset ? helper.tunables
               : request.subject.kind == SubjectKind::Tunable
                   ? QVariantMap{{request.subject.tunable, helper.tunables.value(request.subject.tunable)}}
                   : QVariantMap{};
    m_wantOn = helper.state == protocol::State::RUNNING;
    m_touched = false;
    m_hold = m_pause = 0;
    m_end.reset();
    m_input = {};
    m_first_ns = m_now_ns = m_waited_ns = 0;
    m_silence.start();
    if (request.metric)
        holdAndBegin();
    else
        enter(Phase::Looking);
}

void ComparisonRunner::cancel()
{
    if (running())
        finish({});
}

double ComparisonRunner::progress() const
{
    const auto all = static_cast<double>(m_request.plan.blocks());
    const auto block = static_cast<double>(ns(m_request.plan.block));
    const double part =
        m_phase == Phase::Measuring ? std::min(1.0, static_cast<double>(m_block.covered_ns) / block) : 0.0;
    return running() ? (static_cast<double>(m_comparison.blocks.size()) + part) / all : 0.0;
}

std::chrono::milliseconds ComparisonRunner::timeLeft() const
{
    const auto planned = m_request.plan.settle + m_request.plan.block;
    const auto done = static_cast<double>(m_comparison.blocks.size());
    double each_ns = static_cast<double>(ns(planned));
    if (done > 0 && m_now_ns > m_first_ns)
        each_ns = std::max(each_ns, static_cast<double>(m_now_ns - m_first_ns) / (done + 1));
    const double left = (1 - progress()) * static_cast<double>(m_request.plan.blocks());
    return std::chrono::milliseconds(std::llround(left * each_ns / 1e6));
}

void ComparisonRunner::onFrame(const protocol::Frame& frame)
{
    if (!running())
        return;
    m_silence.start();
    m_now_ns = frame.time_ns;
    if (m_first_ns == 0)
        m_first_ns = frame.time_ns;
    m_waited_ns += frame.interval_ns;
    switch (m_phase) {
    case Phase::Looking:
        look(frame);
        break;
    case Phase::Settling:
        settle(frame);
        break;
    case Phase::Measuring:
        measure(frame);
        break;
    case Phase::Idle:
    case Phase::Switching:
    case Phase::Restoring:
        break;
    }
    emit changed();
}

void ComparisonRunner::look(const protocol::Frame& frame)
{
    // A first frame holds what was long ago.
    if (frame.interval_ns != 0)
        m_input.merge(selected(frame.delta.histograms, {.metric = Metric::INPUT_TO_RUN, .instance = std::nullopt}));
    if (m_waited_ns < ns(lookFor))
        return;
    const bool input = m_input.count >= leastInput;
    m_comparison.metric = {.metric = input ? Metric::INPUT_TO_RUN : Metric::WAKE_TO_RUN, .instance = std::nullopt};
    holdAndBegin();
}

/// One hold for the whole time: blocks without the scheduler pause it.
void ComparisonRunner::holdAndBegin()
{
    enter(Phase::Switching);
    m_first_ns = m_now_ns;
    const auto& helper = m_source.helper();
    const bool preset = m_request.subject.kind == SubjectKind::Preset;
    if (!m_request.subject.needsScheduler() && !(preset && helper.missing(QStringLiteral("sched_ext")).isEmpty())) {
        nextBlock();
        return;
    }
    m_wantOn = true;
    ask([this](const auto& answer) { m_controls.hold(answer); }, &m_hold, [this] { nextBlock(); });
}

void ComparisonRunner::nextBlock()
{
    if (m_comparison.blocks.size() == m_order.size()) {
        finish({.good = true, .errorName = {}, .sentence = {}});
        return;
    }
    if (m_comparison.voidBlocks() * mostVoidShare > m_order.size()) {
        finish({.good = false, .errorName = {}, .sentence = words::tooManyVoid(m_comparison)});
        return;
    }
    const auto side = m_order[m_comparison.blocks.size()];
    m_block = {.side = side, .isVoid = Void::No, .covered_ns = 0, .histogram = {}};
    enter(Phase::Switching);
    switchTo(side);
}

void ComparisonRunner::switchTo(Side side)
{
    const auto& subject = m_request.subject;
    const auto settleNow = [this] {
        m_settleFrom_ns = 0;
        enter(Phase::Settling);
    };
    const auto seconds =
        static_cast<uint>(
            std::chrono::ceil<std::chrono::seconds>(m_request.plan.settle + m_request.plan.block).count()) +
        marginSeconds;
    switch (subject.kind) {
    case SubjectKind::OnOff:
        m_wantOn = side == Side::B;
        if (m_wantOn == (m_pause == 0)) {
            settleNow();
        } else if (m_wantOn) {
            ask([this, cookie = std::exchange(m_pause, 0)](const auto& answer) { m_controls.release(cookie, answer); },
                nullptr, settleNow);
        } else {
            ask([this](const auto& answer) { m_controls.pause(answer); }, &m_pause, settleNow);
        }
        break;
    case SubjectKind::Tunable:
        m_touched = true;
        ask(
            [&, this](const auto& answer) {
                m_controls.setTunables({{subject.tunable, subject.value(side)}}, seconds, answer);
            },
            nullptr, settleNow);
        break;
    case SubjectKind::Preset:
        m_touched = true;
        ask([&, this](const auto& answer) { m_controls.tryPreset(subject.value(side).toString(), seconds, answer); },
            nullptr, settleNow);
        break;
    }
}

/// Calls, and goes on with the answer; a refusal ends the comparison with the helper's own sentence.
void ComparisonRunner::ask(const Call& call, uint* cookie, std::function<void()> then)
{
    call([this, cookie, run = m_run, then = std::move(then)](const Answer& answer) {
        if (run != m_run || !running())
            return;
        m_silence.start();
        if (answer.good && cookie != nullptr)
            *cookie = answer.cookie;
        if (m_end) {
            // Cancelled meanwhile: what was just got is given back.
            restore();
        } else if (answer.good) {
            then();
        } else {
            finish({.good = false, .errorName = answer.errorName, .sentence = answer.sentence});
        }
    });
}

void ComparisonRunner::settle(const protocol::Frame& frame)
{
    if (!schedulerAsWanted(frame) || (m_settleFrom_ns != 0 && frame.delta.loadId != m_loadId)) {
        m_settleFrom_ns = 0;
        if (m_waited_ns > ns(longestSwitch))
            endBlock(m_wantOn ? Void::SchedulerLeft : Void::SchedulerCame);
        return;
    }
    if (m_settleFrom_ns == 0) {
        m_settleFrom_ns = frame.time_ns;
        m_loadId = frame.delta.loadId;
        return;
    }
    if (frame.interval_ns == 0 || frame.time_ns - frame.interval_ns < m_settleFrom_ns + ns(m_request.plan.settle))
        return;
    m_settings = m_source.helper().tunables;
    enter(Phase::Measuring);
    measure(frame);
}

void ComparisonRunner::measure(const protocol::Frame& frame)
{
    if (const auto isVoid = objectionTo(frame); isVoid != Void::No) {
        endBlock(isVoid);
        return;
    }
    m_block.histogram.merge(selected(frame.delta.histograms, m_comparison.metric));
    m_block.covered_ns += frame.interval_ns;
    if (m_block.covered_ns >= ns(m_request.plan.block))
        endBlock(Void::No);
}

Void ComparisonRunner::objectionTo(const protocol::Frame& frame) const
{
    if (!schedulerAsWanted(frame))
        return m_wantOn ? Void::SchedulerLeft : Void::SchedulerCame;
    if (frame.interval_ns == 0 || frame.delta.loadId != m_loadId)
        return Void::HelperRestarted;
    return settingsAsWanted() ? Void::No : Void::SettingChanged;
}

bool ComparisonRunner::schedulerAsWanted(const protocol::Frame& frame) const
{
    return (frame.delta.state == protocol::State::RUNNING) == m_wantOn &&
           m_wantOn == frame.delta.scheduler.starts_with(protocol::schedulerName);
}

bool ComparisonRunner::settingsAsWanted() const
{
    const auto& now = m_source.helper().tunables;
    const auto& subject = m_request.subject;
    if (subject.kind == SubjectKind::Tunable && !same(now.value(subject.tunable), subject.value(m_block.side)))
        return false;
    return std::ranges::equal(now, m_settings, same);
}

void ComparisonRunner::endBlock(Void isVoid)
{
    m_block.isVoid = isVoid;
    m_comparison.blocks.push_back(m_block);
    nextBlock();
}

void ComparisonRunner::enter(Phase phase)
{
    m_phase = phase;
    m_waited_ns = 0;
    emit changed();
}

void ComparisonRunner::finish(const End& end)
{
    if (m_end)
        return;
    m_end = end;
    const bool waiting = m_phase == Phase::Switching && !end.good && end.errorName.isEmpty();
    enter(Phase::Restoring);
    // An answer that is under way says what there is to give back.
    if (!waiting)
        restore();
}

/// One thing at a time, then the end is told. That a step fails changes nothing: it ends by itself then.
void ComparisonRunner::restore()
{
    m_phase = Phase::Restoring;
    const auto next = [this, run = m_run](const Answer&) {
        if (run == m_run && running())
            restore();
    };
    if (m_pause != 0) {
        m_controls.release(std::exchange(m_pause, 0), next);
    } else if (m_hold != 0) {
        m_controls.release(std::exchange(m_hold, 0), next);
    } else if (std::exchange(m_touched, false)) {
        // A last trial of what was before: when it runs out, what was before is in force, and nothing was written to
        // disk.
        m_controls.setTunables(m_before, 1, next);
    } else {
        report();
    }
}

void ComparisonRunner::onGone()
{
    if (!running())
        return;
    // The helper took everything with it.
    m_pause = m_hold = 0;
    m_touched = false;
    if (!m_end || !m_end->good)
        m_end = End{.good = false, .errorName = {}, .sentence = words::helperGone()};
    report();
}

void ComparisonRunner::report()
{
    const auto end = std::exchange(m_end, std::nullopt).value_or(End{});
    m_silence.stop();
    enter(Phase::Idle);
    if (end.good)
        emit finished(m_comparison);
    else
        emit failed(end.errorName, end.sentence);
}

} // namespace quickshift::compare
