// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/sparse_histograms.h"

#include "protocol/frame.h"

#include <algorithm>
#include <bit>

namespace quickshift::protocol
{
namespace
{

bool isPerRing(MetricKey key)
{
    return info(key.metric).dimension == Dimension::RING;
}

std::size_t varintBytes(std::uint64_t value)
{
    // Nearly all are below 128.
    return value < 0x80 ? 1 : (static_cast<std::size_t>(std::bit_width(value)) + 6) / 7;
}

} // namespace

SparseHistograms::SparseHistograms(const Histograms& histograms)
{
    m_items.reserve(histograms.size());
    std::size_t buckets = 0;
    for (const auto& [key, histogram] : histograms)
        buckets += histogram.endBucket() - histogram.firstBucket();
    m_entries.reserve(buckets);
    for (const auto& [key, histogram] : histograms)
        append(key, histogram);
}

void SparseHistograms::append(MetricKey key, const Histogram& histogram)
{
    Item item{.key = key,
              .sum_ns = histogram.sum_ns,
              .max_ns = histogram.max_ns,
              .begin = m_entries.size(),
              .end = 0,
              .bytes = 0};
    const auto buckets = histogram.buckets();
    m_entries.resize(item.begin + histogram.endBucket() - histogram.firstBucket());
    // Which buckets are empty cannot be predicted: an entry is written for each, and kept if it holds something.
    auto* entry = m_entries.data() + item.begin;
    for (std::size_t i = histogram.firstBucket(); i < histogram.endBucket(); ++i) {
        *entry = {buckets[i], static_cast<std::uint16_t>(i)};
        entry += buckets[i] != 0 ? 1 : 0;
    }
    item.end = static_cast<std::size_t>(entry - m_entries.data());
    m_entries.resize(item.end);
    measure(item);
    m_items.push_back(item);
}

void SparseHistograms::measure(Item& item)
{
    item.bytes = 2 + varintBytes(item.sum_ns) + varintBytes(item.max_ns) + varintBytes(item.end - item.begin);
    std::size_t next = 0;
    for (std::size_t i = item.begin; i < item.end; ++i) {
        item.bytes += varintBytes(m_entries[i].bucket - next) + varintBytes(m_entries[i].count);
        next = m_entries[i].bucket + std::size_t{1};
    }
}

void SparseHistograms::coarsen(Item& item, unsigned bits)
{
    if (item.begin == item.end)
        return;
    const auto group = static_cast<std::uint16_t>(~((1U << bits) - 1));
    auto* last = &m_entries[item.begin];
    last->bucket &= group;
    for (std::size_t i = item.begin + 1; i < item.end; ++i) {
        const auto bucket = static_cast<std::uint16_t>(m_entries[i].bucket & group);
        const bool same = bucket == last->bucket;
        const auto before = same ? last->count : 0;
        last += same ? 0 : 1;
        *last = {before + m_entries[i].count, bucket};
    }
    item.end = static_cast<std::size_t>(last - m_entries.data()) + 1;
    measure(item);
}

void SparseHistograms::coarsenRings(unsigned bits)
{
    for (auto& item : m_items) {
        if (isPerRing(item.key))
            coarsen(item, bits);
    }
}

void SparseHistograms::coarsenOthers(unsigned bits)
{
    for (auto& item : m_items) {
        if (!isPerRing(item.key))
            coarsen(item, bits);
    }
}

void SparseHistograms::foldRings()
{
    Histograms folded;
    for (const auto& item : m_items) {
        if (!isPerRing(item.key))
            continue;
        auto& all = folded[{item.key.metric, allRings}];
        all.sum_ns += item.sum_ns;
        all.max_ns = std::max(all.max_ns, item.max_ns);
        for (std::size_t i = item.begin; i < item.end; ++i)
            all.addToBucket(m_entries[i].bucket, m_entries[i].count);
    }
    std::erase_if(m_items, [](const Item& item) { return isPerRing(item.key); });
    for (const auto& [key, histogram] : folded)
        append(key, histogram);
}

std::size_t SparseHistograms::size() const
{
    std::size_t bytes = varintBytes(m_items.size());
    for (const auto& item : m_items)
        bytes += item.bytes;
    return bytes;
}

void SparseHistograms::fitInto(std::size_t bytes)
{
    for (unsigned bits = 1; bits <= QS_HIST_SUB_BITS && size() > bytes; ++bits)
        coarsenRings(bits);
    if (size() > bytes)
        foldRings();
    for (unsigned bits = 2; bits <= QS_HIST_SUB_BITS && size() > bytes; bits += 2)
        coarsenOthers(bits);
}

void SparseHistograms::write(ByteWriter& out) const
{
    out.varint(m_items.size());
    for (const auto& item : m_items) {
        out.fixed(static_cast<std::uint8_t>(item.key.metric));
        out.fixed(item.key.instance);
        out.varint(item.sum_ns);
        out.varint(item.max_ns);
        out.varint(item.end - item.begin);
        std::size_t next = 0;
        for (std::size_t i = item.begin; i < item.end; ++i) {
            out.varint(m_entries[i].bucket - next);
            out.varint(m_entries[i].count);
            next = m_entries[i].bucket + std::size_t{1};
        }
    }
}

} // namespace quickshift::protocol
