// SPDX-License-Identifier: GPL-3.0-or-later
// A latency histogram as user space holds it: exact count, sum and maximum, and bucket counts that can be merged,
// subtracted and asked for percentiles. The layout is protocol/histogram_layout.h.
#pragma once

#include "protocol/histogram_layout.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace quickshift::protocol
{

/// Nanosecond values in QS_HIST_BUCKETS log-linear buckets (at most 6.25 % wide).
struct Histogram {
    std::uint64_t count = 0;
    std::uint64_t sum_ns = 0;
    std::uint64_t max_ns = 0;
    std::array<std::uint64_t, QS_HIST_BUCKETS> buckets{};

    void add(std::uint64_t value_ns);
    void merge(const Histogram& other);

    /// What was added since `earlier`, an older copy of this histogram. A bucket that shrank (the kernel object was
    /// loaded anew) makes the whole result a copy of *this*. `max_ns` of the result is exact only if the maximum grew;
    /// otherwise it is the upper bound of the highest bucket that did, limited to this maximum.
    [[nodiscard]] Histogram since(const Histogram& earlier) const;

    /// The value at quantile `q` in [0, 1], in ns: linear within its bucket, never above `max_ns`; 0 when empty.
    [[nodiscard]] std::uint64_t percentile(double q) const;

    [[nodiscard]] double mean() const
    {
        return count == 0 ? 0.0 : static_cast<double>(sum_ns) / static_cast<double>(count);
    }
    [[nodiscard]] bool empty() const { return count == 0; }

    bool operator==(const Histogram&) const = default;
};

} // namespace quickshift::protocol
