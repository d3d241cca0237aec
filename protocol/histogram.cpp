// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/histogram.h"

#include <algorithm>
#include <cmath>

namespace quickshift::protocol
{

void Histogram::add(std::uint64_t value_ns)
{
    sum_ns += value_ns;
    max_ns = std::max(max_ns, value_ns);
    addToBucket(qs_hist_bucket(value_ns), 1);
}

void Histogram::addToBucket(std::size_t bucket, std::uint64_t values)
{
    if (values == 0)
        return;
    m_first = m_first == m_end ? bucket : std::min(m_first, bucket);
    m_end = std::max(m_end, bucket + 1);
    m_buckets[bucket] += values;
    count += values;
}

void Histogram::merge(const Histogram& other)
{
    sum_ns += other.sum_ns;
    max_ns = std::max(max_ns, other.max_ns);
    for (std::size_t i = other.m_first; i < other.m_end; ++i)
        addToBucket(i, other.m_buckets[i]);
}

Histogram Histogram::since(const Histogram& earlier) const
{
    if (!earlier.empty() && (earlier.m_first < m_first || earlier.m_end > m_end))
        return *this;
    Histogram delta;
    for (std::size_t i = m_first; i < m_end; ++i) {
        if (m_buckets[i] < earlier.m_buckets[i])
            return *this;
        delta.addToBucket(i, m_buckets[i] - earlier.m_buckets[i]);
    }
    if (delta.empty())
        return {};
    // Modular, so exact even if a kernel-side sum was read a moment before its count.
    delta.sum_ns = sum_ns - earlier.sum_ns;
    delta.max_ns = max_ns > earlier.max_ns
                       ? max_ns
                       : std::min<std::uint64_t>(max_ns, qs_hist_lower_bound(static_cast<unsigned>(delta.m_end)) - 1);
    return delta;
}

std::uint64_t Histogram::percentile(double q) const
{
    if (count == 0)
        return 0;
    // Nearest rank: the smallest value that at least q of all values do not exceed.
    const double wanted = std::max(1.0, std::ceil(std::clamp(q, 0.0, 1.0) * static_cast<double>(count)));
    double seen = 0;
    for (std::size_t i = m_first; i < m_end; ++i) {
        if (m_buckets[i] == 0)
            continue;
        const auto here = static_cast<double>(m_buckets[i]);
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
