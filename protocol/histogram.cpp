// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/histogram.h"

#include <algorithm>
#include <cmath>

namespace quickshift::protocol
{

void Histogram::add(std::uint64_t value_ns)
{
    ++count;
    sum_ns += value_ns;
    max_ns = std::max(max_ns, value_ns);
    ++buckets[qs_hist_bucket(value_ns)];
}

void Histogram::merge(const Histogram& other)
{
    count += other.count;
    sum_ns += other.sum_ns;
    max_ns = std::max(max_ns, other.max_ns);
    for (std::size_t i = 0; i < buckets.size(); ++i)
        buckets[i] += other.buckets[i];
}

Histogram Histogram::since(const Histogram& earlier) const
{
    Histogram delta;
    std::size_t highest = 0;
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        if (buckets[i] < earlier.buckets[i])
            return *this;
        delta.buckets[i] = buckets[i] - earlier.buckets[i];
        delta.count += delta.buckets[i];
        if (delta.buckets[i] != 0)
            highest = i;
    }
    if (delta.count == 0)
        return {};
    // Modular, so exact even if a kernel-side sum was read a moment before its count.
    delta.sum_ns = sum_ns - earlier.sum_ns;
    delta.max_ns = max_ns > earlier.max_ns
                       ? max_ns
                       : std::min<std::uint64_t>(max_ns, qs_hist_lower_bound(static_cast<unsigned>(highest) + 1) - 1);
    return delta;
}

std::uint64_t Histogram::percentile(double q) const
{
    if (count == 0)
        return 0;
    // Nearest rank: the smallest value that at least q of all values do not exceed.
    const double wanted = std::max(1.0, std::ceil(std::clamp(q, 0.0, 1.0) * static_cast<double>(count)));
    double seen = 0;
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        if (buckets[i] == 0)
            continue;
        const auto here = static_cast<double>(buckets[i]);
        if (seen + here >= wanted) {
            const std::uint64_t low = qs_hist_lower_bound(static_cast<unsigned>(i));
            const std::uint64_t high = qs_hist_lower_bound(static_cast<unsigned>(i) + 1);
            const auto offset = static_cast<std::uint64_t>(static_cast<double>(high - low) * (wanted - seen) / here);
            return std::min(std::min(low + offset, high - 1), max_ns);
        }
        seen += here;
    }
    return max_ns;
}

} // namespace quickshift::protocol
