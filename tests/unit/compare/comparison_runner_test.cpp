// SPDX-License-Identifier: GPL-3.0-or-later
// The runner against a scripted machine: frames come when the test says so, and it sees what was asked of the helper.
#include "app/compare/comparison_runner.h"

#include "app/compare/comparison_json.h"
#include "app/compare/comparison_store.h"
#include "app/compare/comparison_words.h"
#include "app/compare/newest_effects.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QTemporaryDir>
#include <QUuid>

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace quickshift::compare
{
namespace
{

using client::Answer;
using protocol::Metric;
using protocol::State;

constexpr std::uint64_t frame_ns = 50'000'000;

/// A machine whose readers answer in 100 µs, or in `with_ns` while the scheduler is on.
class Machine : public client::TelemetrySource
{
public:
    Machine()
    {
        m_helper.availability = client::Availability::Available;
        m_helper.capabilities = {{QStringLiteral("sched_ext"), QStringLiteral("ok")}};
        m_helper.tunables = {{QStringLiteral("ring_count"), 16ULL}, {QStringLiteral("slice_us"), 3000ULL}};
        m_helper.presets = {QStringLiteral("default"), QStringLiteral("esports")};
        m_helper.kernel = QStringLiteral("6.18");
    }

    [[nodiscard]] const client::HelperState& helper() const override { return m_helper; }
    client::HelperState& state() { return m_helper; }
    [[nodiscard]] bool on() const { return m_helper.state == State::RUNNING; }
    void setOn(bool on) { m_helper.state = on ? State::RUNNING : State::MONITORING; }

    void sendFrame(int values = 400)
    {
        protocol::Frame frame;
        frame.time_ns = m_now_ns += frame_ns;
        frame.interval_ns = frame_ns;
        frame.delta.loadId = loadId;
        frame.delta.state = m_helper.state;
        frame.delta.scheduler = on() ? "quickshift" : "";
        std::lognormal_distribution<double> waits(std::log(on() ? with_ns : 100'000.0), 0.5);
        const auto metric = input ? Metric::INPUT_TO_RUN : Metric::WAKE_TO_RUN;
        for (int i = 0; i < values; ++i)
            frame.delta.histograms[{metric, 1}].add(static_cast<std::uint64_t>(waits(m_random)));
        emit frameReceived(frame, {});
    }

    double with_ns = 50'000;
    bool input = true;
    std::uint64_t loadId = 1;

private:
    client::HelperState m_helper;
    std::uint64_t m_now_ns = 1'000'000'000;
    std::mt19937 m_random{1};
};

/// The helper's part, as it answers: on trial, held and paused until told otherwise or left.
class Helper : public Controls
{
public:
    explicit Helper(Machine& machine) : m_machine(machine), m_onBefore(machine.on()), m_saved(machine.state().tunables)
    {
    }

    void hold(const OnAnswer& onAnswer) override
    {
        calls << QStringLiteral("hold");
        m_holds = 1;
        apply();
        reply(onAnswer, 1);
    }
    void pause(const OnAnswer& onAnswer) override
    {
        calls << QStringLiteral("pause");
        m_pauses = 1;
        apply();
        reply(onAnswer, 2);
    }
    void release(uint cookie, const OnAnswer& onAnswer) override
    {
        calls << QStringLiteral("release %1").arg(cookie);
        (cookie == 1 ? m_holds : m_pauses) = 0;
        apply();
        reply(onAnswer, 0);
    }
    void setTunables(const QVariantMap& values, uint seconds, const OnAnswer& onAnswer) override
    {
        EXPECT_GT(seconds, 0U) << "nothing may outlast the comparison";
        calls << QStringLiteral("set %1").arg(values.first().toString());
        m_machine.state().tunables.insert(values);
        reply(onAnswer, 3);
    }
    void tryPreset(const QString& name, uint seconds, const OnAnswer& onAnswer) override
    {
        EXPECT_GT(seconds, 0U);
        calls << name;
        m_machine.state().tunables[QStringLiteral("slice_us")] = name == QLatin1String("esports") ? 1000ULL : 3000ULL;
        reply(onAnswer, 4);
    }
    void leave()
    {
        m_machine.state().availability = client::Availability::Lost;
        emit gone();
    }
    [[nodiscard]] bool asBefore() const
    {
        return m_holds == 0 && m_pauses == 0 && m_machine.on() == m_onBefore && m_machine.state().tunables == m_saved;
    }

    QStringList calls;
    bool refuse = false;
    std::optional<OnAnswer> waiting; ///< an answer that the test gives when it likes
    bool slow = false;

private:
    void apply() { m_machine.setOn(m_pauses == 0 && (m_holds != 0 || m_onBefore)); }
    void reply(const OnAnswer& onAnswer, uint cookie)
    {
        const Answer answer = refuse ? Answer{.good = false,
                                              .cookie = 0,
                                              .errorName = QStringLiteral("Busy"),
                                              .sentence = QStringLiteral("Somebody else tries settings out.")}
                                     : Answer{.good = true, .cookie = cookie, .errorName = {}, .sentence = {}};
        if (slow)
            waiting = [onAnswer, answer](const Answer&) { onAnswer(answer); };
        else
            onAnswer(answer);
    }

    Machine& m_machine;
    bool m_onBefore;
    QVariantMap m_saved;
    int m_holds = 0;
    int m_pauses = 0;
};

class Runner : public testing::Test
{
protected:
    Runner()
    {
        QObject::connect(&m_runner, &ComparisonRunner::finished,
                         [this](const Comparison& result) { m_result = result; });
        QObject::connect(&m_runner, &ComparisonRunner::failed,
                         [this](const QString&, const QString& sentence) { m_failures << sentence; });
    }

    static Request request(const Subject& subject)
    {
        return {.subject = subject,
                .metric = std::nullopt,
                .workload = Workload::Playing,
                .plan = {.quads = 4,
                         .settle = std::chrono::milliseconds(100),
                         .block = std::chrono::milliseconds(200),
                         .seed = 9}};
    }
    void run(int frames = 2000)
    {
        for (int i = 0; i < frames && m_runner.running(); ++i)
            m_machine.sendFrame();
    }
    void runUntil(ComparisonRunner::Phase phase, std::size_t blocks)
    {
        for (int i = 0; i < 2000 && m_runner.running() &&
                        (m_runner.phase() != phase || m_runner.comparison().blocks.size() != blocks);
             ++i)
            m_machine.sendFrame();
        ASSERT_EQ(m_runner.phase(), phase);
    }

    int m_argc = 1;
    char m_name[5] = "unit";
    char* m_argv[2] = {m_name, nullptr};
    std::unique_ptr<QCoreApplication> m_application =
        QCoreApplication::instance() == nullptr ? std::make_unique<QCoreApplication>(m_argc, m_argv) : nullptr;
    Machine m_machine;
    Helper m_helper{m_machine};
    ComparisonRunner m_runner{m_machine, m_helper};
    std::optional<Comparison> m_result;
    QStringList m_failures;
};

const Subject ringCount{.kind = SubjectKind::Tunable, .tunable = QStringLiteral("ring_count"), .a = 1ULL, .b = 8ULL};
const Subject slice{.kind = SubjectKind::Tunable, .tunable = QStringLiteral("slice_us"), .a = 1000ULL, .b = 9000ULL};

TEST_F(Runner, OnAndOffAreMeasuredAndPutBack)
{
    m_runner.start(request({}));
    run();
    ASSERT_TRUE(m_result);
    EXPECT_EQ(m_result->blocks.size(), 16U);
    EXPECT_EQ(m_result->voidBlocks(), 0U);
    EXPECT_EQ(m_result->metric.metric, Metric::INPUT_TO_RUN);
    for (std::size_t i = 0; i < m_result->blocks.size(); ++i) {
        EXPECT_EQ(m_result->blocks[i].side, m_result->plan.order()[i]);
        EXPECT_EQ(m_result->blocks[i].covered_ns, 200'000'000U);
        EXPECT_NEAR(static_cast<double>(m_result->blocks[i].histogram.percentile(0.5)),
                    m_result->blocks[i].side == Side::A ? 100'000 : 50'000, 8'000);
    }
    const auto analysis = m_result->analysis();
    EXPECT_TRUE(analysis.differences[1].claimed);
    const auto sentence = words::verdict(*m_result, analysis);
    const auto& p99 = analysis.differences[1];
    const auto us = [](double ns) { return QLocale().toString(ns / 1000, 'f', ns < 99'950 ? 1 : 0); };
    EXPECT_TRUE(sentence.startsWith(
        QStringLiteral("Input reaches its reader 2.1 times sooner at p99 with Quickshift on than with Quickshift off: "
                       "%1 µs instead of %2 µs (95\u00a0% interval: 2.0 to 2.2 times sooner).")
            .arg(us(p99.b_ns), us(p99.a_ns))))
        << sentence.toStdString();
    EXPECT_TRUE(m_helper.asBefore());
}

TEST_F(Runner, WhatIsTheSameIsSaidToBe)
{
    m_machine.with_ns = 100'000;
    m_runner.start(request({}));
    run();
    ASSERT_TRUE(m_result);
    const auto sentence = words::verdict(*m_result, m_result->analysis());
    EXPECT_TRUE(sentence.startsWith(QStringLiteral("No measurable difference"))) << sentence.toStdString();
}

TEST_F(Runner, WithoutInputWakeUpsAreMeasured)
{
    m_machine.input = false;
    m_runner.start(request({}));
    run();
    ASSERT_TRUE(m_result);
    EXPECT_EQ(m_result->metric.metric, Metric::WAKE_TO_RUN);
}

TEST_F(Runner, ASettingIsTriedAndPutBack)
{
    m_runner.start(request(ringCount));
    run();
    ASSERT_TRUE(m_result);
    EXPECT_FALSE(m_helper.calls.contains(QStringLiteral("hold"))) << "rings need no scheduler";
    EXPECT_EQ(m_helper.calls.count(QStringLiteral("set 1")), 8);
    EXPECT_EQ(m_helper.calls.last(), QStringLiteral("set 16"));
    EXPECT_TRUE(m_helper.asBefore());
}

TEST_F(Runner, WhatActsInTheSchedulerIsMeasuredWithIt)
{
    m_runner.start(request(slice));
    run();
    ASSERT_TRUE(m_result);
    EXPECT_EQ(m_helper.calls.first(), QStringLiteral("hold"));
    EXPECT_TRUE(m_helper.asBefore());
}

TEST_F(Runner, PresetsAreTriedAndPutBack)
{
    m_runner.start(request(
        {.kind = SubjectKind::Preset, .tunable = {}, .a = QStringLiteral("default"), .b = QStringLiteral("esports")}));
    run();
    ASSERT_TRUE(m_result);
    EXPECT_EQ(m_helper.calls.count(QStringLiteral("esports")), 8);
    EXPECT_TRUE(m_helper.asBefore());
}

TEST_F(Runner, CancelledAnywhereEverythingIsAsBefore)
{
    using Phase = ComparisonRunner::Phase;
    for (const auto phase : {Phase::Looking, Phase::Settling, Phase::Measuring})
        for (const std::size_t blocks : {0U, 3U, 7U}) {
            if (phase == Phase::Looking && blocks > 0)
                continue;
            m_runner.start(request({}));
            runUntil(phase, blocks);
            m_runner.cancel();
            EXPECT_FALSE(m_runner.running());
            EXPECT_TRUE(m_helper.asBefore());
        }
    EXPECT_EQ(m_failures, QStringList(7, QString()));
    EXPECT_FALSE(m_result);
}

TEST_F(Runner, CancelledWhileTheHelperSwitchesNothingIsLeftBehind)
{
    m_runner.start(request({}));
    m_helper.slow = true;
    runUntil(ComparisonRunner::Phase::Switching, 0);
    m_runner.cancel();
    EXPECT_TRUE(m_runner.running()) << "what was asked for is not there yet";
    m_helper.slow = false;
    (*m_helper.waiting)({});
    EXPECT_FALSE(m_runner.running());
    EXPECT_TRUE(m_helper.asBefore());
}

TEST_F(Runner, ABlockInWhichTheSchedulerLeftIsVoidAndSaysSo)
{
    m_runner.start(request(slice));
    runUntil(ComparisonRunner::Phase::Measuring, 2);
    m_machine.setOn(false);
    m_machine.sendFrame();
    m_machine.setOn(true); // the helper tries again
    run();
    ASSERT_TRUE(m_result);
    EXPECT_EQ(m_result->voidBlocks(), 1U);
    EXPECT_EQ(m_result->blocks[2].isVoid, Void::SchedulerLeft);
    EXPECT_TRUE(words::voids(*m_result).startsWith(QStringLiteral("1 of 16 blocks is void: the scheduler was not on")));
    std::uint64_t counted = 0;
    for (const auto& side : m_result->analysis().sides)
        counted += side.count;
    EXPECT_EQ(counted, 15U * 4 * 400);
}

TEST_F(Runner, ASchedulerThatStaysAwayEndsIt)
{
    m_runner.start(request(slice));
    runUntil(ComparisonRunner::Phase::Measuring, 2);
    m_machine.setOn(false);
    run(5000);
    EXPECT_FALSE(m_result);
    ASSERT_EQ(m_failures.size(), 1);
    EXPECT_TRUE(m_failures[0].contains(QStringLiteral("5 of 7 blocks are void"))) << m_failures[0].toStdString();
}

TEST_F(Runner, ASettingThatSomebodyChangesMakesTheBlockVoid)
{
    m_runner.start(request(ringCount));
    runUntil(ComparisonRunner::Phase::Measuring, 1);
    m_machine.state().tunables[QStringLiteral("slice_us")] = 5000ULL;
    run();
    ASSERT_TRUE(m_result);
    EXPECT_EQ(m_result->blocks[1].isVoid, Void::SettingChanged);
    EXPECT_EQ(m_result->voidBlocks(), 1U);
}

TEST_F(Runner, FiguresThatStartAnewMakeTheBlockVoid)
{
    m_runner.start(request(ringCount));
    runUntil(ComparisonRunner::Phase::Measuring, 1);
    m_machine.loadId = 2;
    run();
    ASSERT_TRUE(m_result);
    EXPECT_EQ(m_result->blocks[1].isVoid, Void::HelperRestarted);
}

TEST_F(Runner, ARefusalIsPassedOn)
{
    m_helper.refuse = true;
    m_runner.start(request(ringCount));
    run();
    EXPECT_EQ(m_failures, QStringList{QStringLiteral("Somebody else tries settings out.")});
    EXPECT_FALSE(m_runner.running());
}

TEST_F(Runner, AHelperThatLeavesEndsIt)
{
    m_runner.start(request({}));
    runUntil(ComparisonRunner::Phase::Measuring, 5);
    m_helper.leave();
    EXPECT_FALSE(m_runner.running());
    ASSERT_EQ(m_failures.size(), 1);
    EXPECT_TRUE(m_failures[0].contains(QStringLiteral("has left")));
}

TEST_F(Runner, ObjectsToWhatCannotBeCompared)
{
    const auto objection = [this](const Subject& subject) { return m_runner.objection(request(subject)); };
    EXPECT_EQ(objection({}), QString());
    EXPECT_TRUE(objection({.kind = SubjectKind::Tunable, .tunable = QStringLiteral("ring_count"), .a = 4ULL, .b = 4ULL})
                    .contains(QStringLiteral("two different")));
    EXPECT_TRUE(objection({.kind = SubjectKind::Tunable, .tunable = QStringLiteral("warp"), .a = 1ULL, .b = 2ULL})
                    .contains(QStringLiteral("warp")));
    EXPECT_TRUE(
        objection(
            {.kind = SubjectKind::Preset, .tunable = {}, .a = QStringLiteral("default"), .b = QStringLiteral("turbo")})
            .contains(QStringLiteral("turbo")));
    m_machine.state().capabilities[QStringLiteral("sched_ext")] = QStringLiteral("This kernel lacks it.");
    EXPECT_TRUE(objection({}).contains(QStringLiteral("This kernel lacks it.")));
    EXPECT_EQ(objection(ringCount), QString());
    m_machine.state().availability = client::Availability::Lost;
    EXPECT_FALSE(objection(ringCount).isEmpty());
}

TEST_F(Runner, ProgressGrowsAndTimeLeftShrinks)
{
    m_runner.start(request(ringCount));
    double progress = 0;
    auto left = m_runner.timeLeft();
    for (int i = 0; i < 60; ++i) {
        m_machine.sendFrame();
        EXPECT_GE(m_runner.progress(), progress);
        progress = m_runner.progress();
    }
    EXPECT_GT(progress, 0.2);
    EXPECT_LT(m_runner.timeLeft(), left);
}

/// Off and on, with B twice as soon; `values` in each of 16 blocks.
Comparison offAndOn(const QDateTime& started, int values)
{
    Comparison comparison;
    comparison.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    comparison.started = started;
    comparison.metric = {.metric = Metric::INPUT_TO_RUN, .instance = std::nullopt};
    comparison.plan = {.quads = 4, .seed = 1};
    comparison.kernel = QStringLiteral("6.18");
    std::mt19937 random(1);
    for (const auto side : comparison.plan.order()) {
        std::lognormal_distribution<double> waits(std::log(side == Side::B ? 50'000.0 : 100'000.0), 0.5);
        auto& block = comparison.blocks.emplace_back();
        block.side = side;
        for (int i = 0; i < values; ++i)
            block.histogram.add(static_cast<std::uint64_t>(waits(random)));
    }
    return comparison;
}

TEST(NewestEffects, WhatMeasuredTooLittleDoesNotHideAnEarlierAnswer)
{
    const auto kernel = QStringLiteral("6.18");
    const auto now = QDateTime::currentDateTime();
    QTemporaryDir directory;
    ComparisonStore store(directory.filePath(QStringLiteral("comparisons")));
    const NewestEffects effects(store);
    ASSERT_TRUE(store.save(offAndOn(now, 1)));
    EXPECT_FALSE(store.all()[0].analysis.enough());
    EXPECT_EQ(effects.onOff(kernel), QString()) << "alone, it is no answer either";
    ASSERT_TRUE(store.save(offAndOn(now.addSecs(-3600), 2000)));
    EXPECT_FALSE(store.all()[0].analysis.enough()) << "the newest is still the one that measured too little";
    EXPECT_TRUE(effects.onOff(kernel).contains(QStringLiteral("times sooner"))) << effects.onOff(kernel).toStdString();
    EXPECT_EQ(effects.onOff(QStringLiteral("7.3")), QString());
}

TEST(ComparisonWords, OneBlockIsVoidAndTwoAre)
{
    auto comparison = offAndOn(QDateTime::currentDateTime(), 1);
    EXPECT_EQ(words::voids(comparison), QString());
    comparison.blocks[3].isVoid = Void::SettingChanged;
    EXPECT_EQ(words::voids(comparison), QStringLiteral("1 of 16 blocks is void: settings were changed meanwhile."));
    comparison.blocks[5].isVoid = Void::HelperRestarted;
    EXPECT_EQ(words::voids(comparison), QStringLiteral("2 of 16 blocks are void: settings were changed meanwhile; the "
                                                       "figures started anew."));
}

TEST_F(Runner, AComparisonSurvivesItsFile)
{
    QTemporaryDir directory;
    ComparisonStore store(directory.filePath(QStringLiteral("comparisons")));
    EXPECT_TRUE(store.all().empty());
    m_runner.start(request(ringCount));
    run();
    ASSERT_TRUE(m_result);
    ASSERT_TRUE(store.save(*m_result));
    const ComparisonStore again(store.directory());
    ASSERT_EQ(again.all().size(), 1U);
    const auto& read = again.all()[0];
    EXPECT_EQ(toJson(read.comparison, read.analysis), toJson(*m_result, m_result->analysis()));
    EXPECT_EQ(read.comparison.subject, ringCount);
    EXPECT_EQ(read.comparison.plan, m_result->plan);
    EXPECT_TRUE(toCsv(*m_result).startsWith("block,side,void,from_ns,to_ns,count\r\n0,"));

    const NewestEffects effects(again);
    const auto kernel = QStringLiteral("6.18");
    EXPECT_TRUE(effects.of(QStringLiteral("ring_count"), {}, kernel).contains(QStringLiteral(" Measured ")));
    EXPECT_EQ(effects.of(QStringLiteral("slice_us"), {}, kernel), QString());
    EXPECT_EQ(effects.of(QStringLiteral("ring_count"), {}, QStringLiteral("7.3")), QString());
    EXPECT_EQ(effects.onOff(kernel), QString());

    QFile other(directory.filePath(QStringLiteral("comparisons/other.json")));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("{\"quickshift_comparison\":99}");
    other.close();
    const ComparisonStore withOther(store.directory());
    EXPECT_EQ(withOther.all().size(), 1U);
    ASSERT_EQ(withOther.problems().size(), 1);
    EXPECT_TRUE(withOther.problems()[0].contains(QStringLiteral("newer")));

    ASSERT_TRUE(store.remove(m_result->id));
    EXPECT_TRUE(store.all().empty());
    EXPECT_FALSE(store.remove(m_result->id));
}

TEST(ComparisonFile, NoBrokenFileIsTaken)
{
    for (const auto* text :
         {"", "[]", "{}", "{\"quickshift_comparison\":1}",
          "{\"quickshift_comparison\":1,\"subject\":{\"kind\":\"on-off\"},\"metric\":\"input_to_run\","
          "\"workload\":\"none\",\"blocks\":[{\"histogram\":{\"buckets\":[[99999,1]]}}]}"})
        EXPECT_FALSE(fromJson(text)) << text;
}

TEST(ComparisonWords, RatiosReadWell)
{
    EXPECT_EQ(words::ratio(1.9), QStringLiteral("1.9 times sooner"));
    EXPECT_EQ(words::ratio(0.5), QStringLiteral("2.0 times later"));
    EXPECT_EQ(words::ratio(1.04), QStringLiteral("4 % sooner"));
    EXPECT_EQ(words::ratio(0.95), QStringLiteral("5 % later"));
    EXPECT_EQ(words::ratio(1.001), QStringLiteral("the same"));
    EXPECT_EQ(words::percentile(0.999), QStringLiteral("p99.9"));
    EXPECT_EQ(metricName(*metricNamed(QStringLiteral("wake_to_run/audio"))), QStringLiteral("wake_to_run/audio"));
    EXPECT_FALSE(metricNamed(QStringLiteral("ring_write")));
    EXPECT_FALSE(metricNamed(QStringLiteral("wake_to_run/warp")));
}

} // namespace
} // namespace quickshift::compare
