// SPDX-License-Identifier: GPL-3.0-or-later
// The histograms of a frame as they are written: only the buckets that hold something, made coarser until they fit.
#pragma once

#include "protocol/byte_stream.h"
#include "protocol/telemetry.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace quickshift::protocol
{

class SparseHistograms
{
public:
    explicit SparseHistograms(const Histograms& histograms);

    /// Coarsens, as little as possible, until `write` takes at most `bytes`: the histograms of rings lose one bit of
    /// their sub-bucket after the other, then all rings become one, then the others lose theirs. What is left after the
    /// last step is written whatever it takes: some 25 histograms of at most 33 groups.
    void fitInto(std::size_t bytes);

    void write(ByteWriter& out) const;

private:
    struct Entry {
        std::uint64_t count;
        std::uint16_t bucket; ///< the first of its group
    };
    /// One histogram: m_entries[begin, end).
    struct Item {
        MetricKey key;
        std::uint64_t sum_ns;
        std::uint64_t max_ns;
        std::size_t begin;
        std::size_t end;
        std::size_t bytes; ///< what it takes when written
    };

    void append(MetricKey key, const Histogram& histogram);
    void measure(Item& item);
    void coarsen(Item& item, unsigned bits);
    void coarsenRings(unsigned bits);
    void coarsenOthers(unsigned bits);
    void foldRings();
    [[nodiscard]] std::size_t size() const;

    std::vector<Entry> m_entries;
    std::vector<Item> m_items;
};

} // namespace quickshift::protocol
