// SPDX-License-Identifier: GPL-3.0-or-later
// A latency histogram as user space holds it: exact count, sum and maximum, and bucket counts that can be merged,
// subtracted and asked for percentiles. The layout is protocol/histogram_layout.h.
#pragma once

#include "protocol/histogram_layout.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace quickshift::protocol
{

/// Nanosecond values in QS_HIST_BUCKETS log-linear buckets (at most 6.25 % wide).
struct Histogram {
    std::uint64_t count = 0; ///< the sum of the buckets
    std::uint64_t sum_ns = 0;
    std::uint64_t max_ns = 0;

    void add(std::uint64_t value_ns);
    void merge(const Histogram& other);
    /// `values` more in one bucket (0 to QS_HIST_BUCKETS - 1). Sum and maximum are the caller's to keep.
    void addToBucket(std::size_t bucket, std::uint64_t values);

    [[nodiscard]] std::span<const std::uint64_t, QS_HIST_BUCKETS> buckets() const { return m_buckets; }
    /// The lowest bucket that holds something, and the one after the highest: nothing is outside. Equal when empty.
    [[nodiscard]] std::size_t firstBucket() const { return m_first; }
    [[nodiscard]] std::size_t endBucket() const { return m_end; }

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

private:
    std::array<std::uint64_t, QS_HIST_BUCKETS> m_buckets{};
    std::size_t m_first = 0;
    std::size_t m_end = 0;
};

} // namespace quickshift::protocol
