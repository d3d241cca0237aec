// SPDX-License-Identifier: GPL-3.0-or-later
// The promises of bpf/policy.h, on the very code that the kernel runs.
#include "bpf/policy.h"
#include "protocol/tunables.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <random>
#include <vector>

using namespace quickshift;

namespace
{

constexpr qs_u64 ms = QS_NSEC_PER_MSEC;
constexpr qs_u64 slice = 3 * ms;

qs_tunables defaults()
{
    const protocol::TunableValues values;
    qs_tunables tunables{};
    std::memcpy(&tunables, values.raw().data(), sizeof(tunables));
    return tunables;
}

/// Uptimes that stress comparisons: boot, the wrap of the signed and of the unsigned range, and anything.
std::vector<qs_u64> uptimes()
{
    std::vector<qs_u64> times{0, 1, 1000 * ms, (1ULL << 63) - 50 * ms, 1ULL << 63, ~0ULL - 50 * ms, ~0ULL};
    std::mt19937_64 random(1);
    for (int i = 0; i < 1000; ++i)
        times.push_back(random());
    return times;
}

qs_task task(qs_u64 vtime, const qs_boost& boost)
{
    qs_task made{};
    made.vtime = vtime;
    made.boost_percent = static_cast<qs_u32>(boost.percent);
    made.lead_ns = static_cast<qs_u64>(boost.lead_ns);
    made.rank = static_cast<qs_u8>(boost.rank);
    return made;
}

TEST(Policy, MoreStrengthAndShareNeverMeanALaterDeadlineOrALargerCharge)
{
    for (const auto now : uptimes()) {
        for (qs_u32 share = 0; share <= 100; share += 5) {
            auto before = qs_boosted(QS_RANK_GAME, 0, share);
            for (qs_u64 strength = 1; strength <= 100; ++strength) {
                const auto boost = qs_boosted(QS_RANK_GAME, strength, share);
                const auto stronger = task(now, boost);
                const auto weaker = task(now, before);
                ASSERT_FALSE(qs_before(qs_deadline(&weaker, slice, 100), qs_deadline(&stronger, slice, 100)));
                ASSERT_LE(qs_charge(slice, 100, boost.percent), qs_charge(slice, 100, before.percent));
                before = boost;
            }
        }
    }
}

TEST(Policy, MoreDemotionNeverMeansAnEarlierDeadline)
{
    for (qs_u64 strength = 1; strength <= 100; ++strength) {
        const auto less = task(1000 * ms, qs_demoted(strength - 1));
        const auto more = task(1000 * ms, qs_demoted(strength));
        ASSERT_FALSE(qs_before(qs_deadline(&more, slice, 100), qs_deadline(&less, slice, 100)));
    }
}

TEST(Policy, AThreadOfTheKernelCountsAsNoLessThanNormalHoweverNice)
{
    auto kernel = task(1000 * ms, qs_normal());
    const auto other = kernel;
    kernel.kernel = 1;
    for (qs_u64 weight = 0; weight <= QS_MOST_WEIGHT; ++weight) {
        ASSERT_EQ(qs_weight_of(&other, weight), weight);
        ASSERT_EQ(qs_weight_of(&kernel, weight), std::max<qs_u64>(weight, QS_NORMAL_WEIGHT));
    }
    EXPECT_EQ(qs_deadline(&kernel, slice, QS_LEAST_WEIGHT), qs_deadline(&other, slice, QS_NORMAL_WEIGHT));
}

TEST(Policy, StrengthsAndSharesBeyondTheirRangeCountAsItsEnd)
{
    const auto most = qs_boosted(QS_RANK_GAME, 100, 100);
    const auto beyond = qs_boosted(QS_RANK_GAME, ~0ULL, ~0U);
    EXPECT_EQ(most.percent, beyond.percent);
    EXPECT_EQ(most.lead_ns, beyond.lead_ns);
    EXPECT_EQ(most.percent, 100 + QS_MAX_BOOST_PERCENT);
    EXPECT_EQ(most.lead_ns, static_cast<qs_s64>(QS_MAX_LEAD_NS));
}

TEST(Policy, NobodyStandsFurtherFromTheClockThanCreditAndLag)
{
    std::mt19937_64 random(2);
    for (const auto clock : uptimes()) {
        const qs_u64 credit = random() % (100 * ms);
        // Less than half the range apart, as all times are.
        const qs_u64 vtime = clock + (random() >> 1) - (1ULL << 62);
        const auto placed = qs_place(vtime, clock, credit);
        ASSERT_LE(static_cast<qs_s64>(clock - placed), static_cast<qs_s64>(credit));
        ASSERT_LE(static_cast<qs_s64>(placed - clock), static_cast<qs_s64>(QS_MAX_LAG_NS));
    }
}

TEST(Policy, NoChargeOverflowsOrVanishes)
{
    for (const qs_u64 used :
         std::initializer_list<qs_u64>{0, 1, 1000, 3 * ms, 1000 * ms, 1ULL << 40, 1ULL << 63, ~0ULL}) {
        for (const qs_u64 weight : std::initializer_list<qs_u64>{0, 1, 100, 8876, ~0ULL}) {
            // The last is more than any policy gives, and all that there is room for.
            for (const qs_u32 boost : std::initializer_list<qs_u32>{0, 100, 1600, ~0U}) {
                const auto charge = qs_charge(used, weight, boost);
                ASSERT_LE(charge, QS_MAX_CHARGED_NS * QS_NORMAL_WEIGHT / QS_LEAST_WEIGHT);
                if (used >= 1000 && boost <= 100 + QS_MAX_BOOST_PERCENT) {
                    ASSERT_GT(charge, 0U);
                }
            }
        }
    }
}

TEST(Policy, AShareFadesAndNeverGrows)
{
    for (qs_u64 decay = 0; decay <= 200; ++decay) {
        for (qs_u32 share = 0; share <= 150; ++share) {
            const auto passed = qs_inherited(share, decay);
            ASSERT_LE(passed, std::min(share, QS_WHOLE));
            ASSERT_TRUE(passed == 0 || passed >= QS_MIN_SHARE);
        }
    }
    // With the default, a reader's readers' readers get none.
    auto share = QS_WHOLE;
    for (int hop = 0; hop < 3; ++hop)
        share = qs_inherited(share, 50);
    EXPECT_EQ(share, 0U);
}

TEST(Policy, WindowsAndWaitsHoldAtAnyUptime)
{
    for (const auto now : uptimes()) {
        if (const auto until = now + 20 * ms; until != 0) {
            ASSERT_TRUE(qs_is_open(until, now));
            ASSERT_FALSE(qs_is_open(until, until));
            ASSERT_FALSE(qs_is_open(until, until + ms));
        }
        if (now != 0) {
            ASSERT_TRUE(qs_is_overdue(now, now + 101 * ms, 100 * ms));
            ASSERT_FALSE(qs_is_overdue(now, now + 100 * ms, 100 * ms));
            // The other CPU's clock is ahead.
            ASSERT_FALSE(qs_is_overdue(now, now - ms, 0));
            ASSERT_EQ(qs_elapsed(now, now - ms), 0U);
        }
    }
    EXPECT_FALSE(qs_is_open(0, 1000 * ms)) << "never opened";
    EXPECT_FALSE(qs_is_overdue(0, 1000 * ms, 0)) << "does not wait";
}

TEST(Policy, EachSwitchActsOnItsOwnClassOnly)
{
    const std::array switches{&qs_tunables::boost_input, &qs_tunables::boost_game,
                              &qs_tunables::boost_gpu,   &qs_tunables::boost_compositor,
                              &qs_tunables::boost_audio, &qs_tunables::demote_background};
    const std::array classes{QS_TASK_INPUT,      QS_TASK_GAME,  QS_TASK_GPU,
                             QS_TASK_COMPOSITOR, QS_TASK_AUDIO, QS_TASK_BACKGROUND};
    for (std::size_t off = 0; off < switches.size(); ++off) {
        auto tunables = defaults();
        tunables.*switches[off] = 0;
        for (std::size_t i = 0; i < classes.size(); ++i) {
            const auto boost = qs_boost_of(classes[i], QS_WHOLE, &tunables);
            EXPECT_EQ(boost.rank == QS_RANK_NORMAL, i == off) << "switch " << off << ", class " << i;
        }
        EXPECT_EQ(qs_boost_of(QS_TASK_NORMAL, QS_WHOLE, &tunables).rank, QS_RANK_NORMAL);
    }
}

TEST(Policy, InputIsAnsweredFirstAndTheBackgroundLast)
{
    const auto tunables = defaults();
    const std::array order{QS_TASK_BACKGROUND, QS_TASK_NORMAL, QS_TASK_GAME, QS_TASK_GPU,
                           QS_TASK_COMPOSITOR, QS_TASK_AUDIO,  QS_TASK_INPUT};
    for (std::size_t i = 1; i < order.size(); ++i)
        EXPECT_GT(qs_boost_of(order[i], QS_WHOLE, &tunables).rank, qs_boost_of(order[i - 1], QS_WHOLE, &tunables).rank);
}

/// A thread that an input report has just woken.
qs_task readerUntil(qs_u64 until_ns)
{
    qs_task reader{};
    reader.input_until_ns = until_ns;
    reader.share = QS_WHOLE;
    return reader;
}

TEST(Policy, WhoeverComputesForLongIsBackgroundAndNoReader)
{
    const auto tunables = defaults();
    const qs_u64 now = 1000 * ms;
    const qs_u64 longRun = (tunables.background_burst_ms + 1) * ms;
    auto reader = readerUntil(now + 10 * ms);
    qs_classify(&reader, ms, now, &tunables);
    EXPECT_EQ(reader.task_class, QS_TASK_INPUT);
    EXPECT_EQ(reader.reason, QS_REASON_REPORT);
    qs_classify(&reader, longRun, now, &tunables);
    EXPECT_EQ(reader.task_class, QS_TASK_BACKGROUND);
    EXPECT_EQ(reader.reason, QS_REASON_BURST);

    qs_task game{};
    game.game = 1;
    qs_classify(&game, longRun, now, &tunables);
    EXPECT_EQ(game.task_class, QS_TASK_GAME) << "a game may compute as long as it likes";

    qs_task compiler{};
    compiler.burst_ns = longRun; // as a rule; just woken up
    qs_classify(&compiler, 0, now, &tunables);
    EXPECT_EQ(compiler.task_class, QS_TASK_BACKGROUND);

    qs_task kernel = reader;
    kernel.kernel = 1;
    qs_classify(&kernel, 0, now, &tunables);
    EXPECT_EQ(kernel.task_class, QS_TASK_NORMAL);
}

TEST(Policy, AReaderThatStillReadsIsFoundAgainAsItIs)
{
    const auto tunables = defaults();
    const qs_u64 now = 1000 * ms;
    const qs_u64 longRun = (tunables.background_burst_ms + 1) * ms;
    auto reader = readerUntil(now + 10 * ms);
    EXPECT_FALSE(qs_still_reads(&reader, 0, now, &tunables)) << "nobody has found yet what it is";
    qs_classify(&reader, 0, now, &tunables);
    EXPECT_TRUE(qs_still_reads(&reader, ms, now + ms, &tunables));
    qs_task again = reader;
    qs_classify(&again, ms, now + ms, &tunables);
    EXPECT_EQ(std::memcmp(&again, &reader, sizeof(reader)), 0);

    EXPECT_FALSE(qs_still_reads(&reader, longRun, now + ms, &tunables));
    EXPECT_FALSE(qs_still_reads(&reader, 0, now + 10 * ms, &tunables)) << "its window is over";
    reader.share = QS_WHOLE - 1;
    EXPECT_FALSE(qs_still_reads(&reader, 0, now, &tunables)) << "it was woken by another reader meanwhile";
    qs_task audio{};
    audio.audio_until_ns = now + 10 * ms;
    audio.share = QS_WHOLE;
    qs_classify(&audio, 0, now, &tunables);
    EXPECT_FALSE(qs_still_reads(&audio, 0, now, &tunables));
}

TEST(Policy, SinceWhenIsKeptWhileTheClassStays)
{
    const auto tunables = defaults();
    qs_task game{};
    game.game = 1;
    qs_classify(&game, 0, 5 * ms, &tunables);
    qs_classify(&game, 0, 9 * ms, &tunables);
    EXPECT_EQ(game.since_ns, 5 * ms);
    game.game = 0;
    qs_classify(&game, 0, 12 * ms, &tunables);
    EXPECT_EQ(game.since_ns, 12 * ms);
}

TEST(Policy, BoostsAreCountedBySeconds)
{
    qs_task reader{};
    for (int i = 0; i < 412; ++i)
        qs_count_boost(&reader, 7'000 * ms + static_cast<qs_u64>(i) * ms);
    EXPECT_EQ(reader.boosts, 412U);
    qs_count_boost(&reader, 8'001 * ms);
    EXPECT_EQ(reader.boosts, 1U);
    EXPECT_EQ(reader.boosts_before, 412U);
    qs_count_boost(&reader, 20'000 * ms);
    EXPECT_EQ(reader.boosts_before, 0U) << "there was none in the second before";
}

/// One CPU that always runs whoever comes first, as the runqueue and the rescue do.
class OneCpu
{
public:
    void add(qs_u64 weight, const qs_boost& boost)
    {
        m_threads.push_back({task(0, boost), weight, 0, 0});
        m_threads.back().task.queued_ns = 1;
    }

    void run(qs_u64 total_ns, qs_u64 bound_ns)
    {
        for (qs_u64 now = 1; now < total_ns; now += slice) {
            auto next = std::ranges::min_element(m_threads, [&](const Thread& a, const Thread& b) {
                const bool aLate = qs_is_overdue(a.task.queued_ns, now, bound_ns);
                const bool bLate = qs_is_overdue(b.task.queued_ns, now, bound_ns);
                if (aLate || bLate)
                    return aLate && (!bLate || a.task.queued_ns < b.task.queued_ns);
                return qs_before(qs_deadline(&a.task, slice, a.weight), qs_deadline(&b.task, slice, b.weight)) != 0;
            });
            next->longestWait = std::max(next->longestWait, now - next->task.queued_ns);
            if (qs_before(m_clock, next->task.vtime))
                m_clock = next->task.vtime;
            next->task.vtime =
                qs_place(next->task.vtime + qs_charge(slice, next->weight, next->task.boost_percent), m_clock, 20 * ms);
            next->task.queued_ns = now + slice;
            next->ran += slice;
        }
    }

    [[nodiscard]] qs_u64 ran(std::size_t index) const { return m_threads[index].ran; }
    [[nodiscard]] qs_u64 longestWait(std::size_t index) const { return m_threads[index].longestWait; }

private:
    struct Thread {
        qs_task task;
        qs_u64 weight;
        qs_u64 ran;
        qs_u64 longestWait;
    };
    std::vector<Thread> m_threads;
    qs_u64 m_clock = 0;
};

TEST(Policy, EqualClassesShareByWeightWithinFivePercent)
{
    const std::array<qs_u64, 4> weights{100, 200, 300, 50};
    OneCpu cpu;
    for (const auto weight : weights)
        cpu.add(weight, qs_normal());
    const qs_u64 total = 60'000 * ms;
    cpu.run(total, 1'000'000 * ms);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const auto fair = static_cast<double>(total) * static_cast<double>(weights[i]) / 650.0;
        EXPECT_NEAR(static_cast<double>(cpu.ran(i)), fair, 0.05 * fair) << "weight " << weights[i];
    }
}

TEST(Policy, NobodyWaitsLongerThanTheBoundBehindTheStrongestBoosts)
{
    OneCpu cpu;
    for (int i = 0; i < 3; ++i)
        cpu.add(1000, qs_boosted(QS_RANK_INPUT, 100, 100));
    for (int i = 0; i < 4; ++i)
        cpu.add(25, qs_demoted(100));
    const qs_u64 bound = 100 * ms;
    cpu.run(20'000 * ms, bound);
    for (std::size_t i = 0; i < 7; ++i) {
        // Four may become overdue at once: the last of them waits for the others' slices.
        EXPECT_LE(cpu.longestWait(i), bound + 5 * slice) << "thread " << i;
        EXPECT_GT(cpu.ran(i), 0U);
    }
}

} // namespace
