// SPDX-License-Identifier: GPL-3.0-or-later
// The policy arithmetic that the kernel runs (bpf/policy.h), with any settings, times and threads: its promises hold
// whatever comes, and no operation is undefined.
#include "bpf/policy.h"

#include <fuzzer/FuzzedDataProvider.h>

#include <cstdlib>
#include <cstring>

namespace
{

void require(bool holds)
{
    if (!holds)
        std::abort();
}

template <typename T> T anything(FuzzedDataProvider& data)
{
    T value{};
    data.ConsumeData(&value, sizeof(value));
    return value;
}

void checkCharge(FuzzedDataProvider& data)
{
    const auto used = data.ConsumeIntegral<qs_u64>();
    const auto weight = data.ConsumeIntegral<qs_u64>();
    const auto boost = data.ConsumeIntegral<qs_u32>();
    const auto charge = qs_charge(used, weight, boost);
    require(charge <= QS_MAX_CHARGED_NS * QS_NORMAL_WEIGHT / QS_LEAST_WEIGHT);
    // Never less for more use, never more for more weight or boost.
    if (used < ~0ULL)
        require(qs_charge(used + 1, weight, boost) >= charge);
    if (weight < ~0ULL)
        require(qs_charge(used, weight + 1, boost) <= charge);
    if (boost < ~0U)
        require(qs_charge(used, weight, boost + 1) <= charge);
}

void checkPlace(FuzzedDataProvider& data)
{
    const auto clock = data.ConsumeIntegral<qs_u64>();
    const auto credit = data.ConsumeIntegralInRange<qs_u64>(0, 1000 * QS_NSEC_PER_MSEC);
    // Times are less than half their range apart.
    const auto vtime = clock + data.ConsumeIntegralInRange<qs_u64>(0, 1ULL << 63) - (1ULL << 62);
    const auto placed = qs_place(vtime, clock, credit);
    require(static_cast<qs_s64>(clock - placed) <= static_cast<qs_s64>(credit));
    require(static_cast<qs_s64>(placed - clock) <= static_cast<qs_s64>(QS_MAX_LAG_NS));
    require(qs_place(placed, clock, credit) == placed);
}

void checkTimes(FuzzedDataProvider& data)
{
    const auto now = data.ConsumeIntegral<qs_u64>();
    const auto since = data.ConsumeIntegral<qs_u64>();
    const auto bound = data.ConsumeIntegral<qs_u64>();
    require(qs_elapsed(since, now) <= 1ULL << 63);
    if (qs_is_overdue(since, now, bound))
        require(since != 0 && qs_elapsed(since, now) > bound);
    require(!qs_is_open(now, now));
    const auto average = data.ConsumeIntegral<qs_u64>();
    const auto burst = data.ConsumeIntegral<qs_u64>();
    const auto longest = average > burst ? average : burst;
    const auto next = qs_average_burst(average, burst);
    // Quarters are rounded.
    require(next <= longest || next - longest <= 1);
}

void checkShares(FuzzedDataProvider& data)
{
    auto share = data.ConsumeIntegral<qs_u32>();
    const auto decay = data.ConsumeIntegral<qs_u64>();
    for (int hop = 0; hop < 8; ++hop) {
        const auto passed = qs_inherited(share, decay);
        require(passed <= (share < QS_WHOLE ? share : QS_WHOLE));
        require(passed == 0 || passed >= QS_MIN_SHARE);
        share = passed;
    }
}

void checkThread(FuzzedDataProvider& data)
{
    const auto tunables = anything<qs_tunables>(data);
    auto task = anything<qs_task>(data);
    const auto weight = data.ConsumeIntegral<qs_u64>();
    const auto slice = data.ConsumeIntegralInRange<qs_u64>(0, QS_MAX_CHARGED_NS);
    // Of a thread that is followed through some wake-ups.
    for (int step = 0; step < 4; ++step) {
        // 0 is no time: nothing has happened then.
        const auto now = data.ConsumeIntegralInRange<qs_u64>(1, ~0ULL);
        qs_classify(&task, data.ConsumeIntegral<qs_u64>(), now, &tunables);
        require(task.task_class < QS_TASK_CLASSES);
        require(task.reason <= QS_REASON_FOR_KERNEL);
        require(task.rank >= QS_RANK_BACKGROUND && task.rank < QS_RANK_NOT_OURS);
        require(task.boost_percent >= 100 && task.boost_percent <= 100 + QS_MAX_BOOST_PERCENT);
        const auto lead = static_cast<qs_s64>(task.lead_ns);
        require(lead <= static_cast<qs_s64>(QS_MAX_LEAD_NS) && lead >= -static_cast<qs_s64>(QS_MAX_LEAD_NS));
        require(!task.kernel || task.task_class == QS_TASK_NORMAL);
        require(task.rank <= QS_RANK_NORMAL || lead >= 0);
        // Nobody's deadline is so far away that others could overtake for ever.
        const auto wait = static_cast<qs_s64>(qs_deadline(&task, slice, weight) - task.vtime);
        require(wait >= -static_cast<qs_s64>(QS_MAX_LEAD_NS));
        require(wait <= static_cast<qs_s64>(QS_MAX_LEAD_NS + 4 * slice));
        // Who is not classified anew would come out the same.
        task.share = data.ConsumeIntegral<qs_u8>();
        const auto burst = data.ConsumeIntegral<qs_u64>();
        const auto later = data.ConsumeIntegral<qs_u64>();
        if (qs_still_reads(&task, burst, later, &tunables)) {
            auto again = task;
            qs_classify(&again, burst, later, &tunables);
            require(std::memcmp(&again, &task, sizeof(task)) == 0);
        }
        const auto boosts = task.boosts;
        qs_count_boost(&task, now);
        require(task.boosts == boosts + 1 || task.boosts == 1);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    FuzzedDataProvider data(bytes, size);
    checkThread(data);
    checkCharge(data);
    checkPlace(data);
    checkTimes(data);
    checkShares(data);
    return 0;
}
