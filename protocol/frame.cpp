// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/frame.h"

#include "protocol/byte_stream.h"

#include <utility>

namespace quickshift::protocol
{
namespace
{

constexpr std::uint32_t magic = 0x31465351; // "QSF1"
constexpr std::uint16_t headerBytes = 40;

enum class Section : std::uint16_t { STATE = 1, RINGS = 2, REPORTS = 3, COUNTERS = 4, HISTOGRAMS = 5 };

/// How much a too large frame is coarsened: bits of the 16 sub-buckets that are dropped, and whether rings are folded.
struct Detail {
    unsigned ringBits;
    unsigned otherBits;
    bool foldRings;
};
// The last level fits for any content: some ten histograms of at most 33 buckets of 11 bytes, 64 rings of at most 71
// bytes.
constexpr auto detailLevels = std::to_array<Detail>({
    {0, 0, false},
    {1, 0, false},
    {2, 0, false},
    {3, 0, false},
    {4, 0, false},
    {4, 0, true},
    {4, 2, true},
    {4, 4, true},
});

template <typename Body> void section(ByteWriter& out, Section id, Body body)
{
    out.fixed(static_cast<std::uint16_t>(id));
    const auto lengthAt = out.size();
    out.fixed(std::uint32_t{0});
    body();
    out.patch(lengthAt, static_cast<std::uint32_t>(out.size() - lengthAt - sizeof(std::uint32_t)));
}

/// The first bucket of the group that `bucket` falls into when `bits` of its sub-bucket are dropped.
std::size_t coarse(std::size_t bucket, unsigned bits)
{
    return bucket & ~((std::size_t{1} << bits) - 1);
}

void writeHistogram(ByteWriter& out, MetricKey key, const Histogram& histogram, unsigned bits)
{
    std::uint64_t groups = 0;
    for (std::size_t i = 0, last = SIZE_MAX; i < histogram.buckets.size(); ++i) {
        if (histogram.buckets[i] != 0 && coarse(i, bits) != last) {
            last = coarse(i, bits);
            ++groups;
        }
    }
    out.fixed(static_cast<std::uint8_t>(key.metric));
    out.fixed(key.instance);
    out.varint(histogram.sum_ns);
    out.varint(histogram.max_ns);
    out.varint(groups);
    std::size_t next = 0;
    for (std::size_t i = 0; i < histogram.buckets.size();) {
        if (histogram.buckets[i] == 0) {
            ++i;
            continue;
        }
        const auto first = coarse(i, bits);
        std::uint64_t inGroup = 0;
        for (; i < histogram.buckets.size() && coarse(i, bits) == first; ++i)
            inGroup += histogram.buckets[i];
        out.varint(first - next);
        out.varint(inGroup);
        next = first + 1;
    }
}

void writeHistograms(ByteWriter& out, const Histograms& histograms, Detail detail)
{
    Histograms folded;
    if (detail.foldRings) {
        for (const auto& [key, histogram] : histograms) {
            if (info(key.metric).dimension == Dimension::RING)
                folded[{key.metric, allRings}].merge(histogram);
            else
                folded.emplace(key, histogram);
        }
    }
    const auto& written = detail.foldRings ? folded : histograms;
    out.varint(written.size());
    for (const auto& [key, histogram] : written) {
        const bool perRing = info(key.metric).dimension == Dimension::RING;
        writeHistogram(out, key, histogram, perRing ? detail.ringBits : detail.otherBits);
    }
}

void writeRings(ByteWriter& out, const Telemetry& delta)
{
    out.varint(delta.ringCount);
    out.varint(delta.rings.size());
    for (const auto& ring : delta.rings) {
        for (const auto value : {ring.produced, ring.consumed, ring.dropped, ring.bytes, ring.backlogBytes,
                                 ring.highWaterBytes, ring.capacityBytes})
            out.varint(value);
    }
}

void write(std::vector<std::uint8_t>& bytes, const Frame& frame, Detail detail)
{
    ByteWriter out(bytes);
    out.fixed(magic);
    out.fixed(frameVersion);
    out.fixed(std::uint8_t{0});
    out.fixed(headerBytes);
    out.fixed(frame.sequence);
    out.fixed(frame.time_ns);
    out.fixed(frame.interval_ns);
    out.fixed(frame.delta.loadId);
    section(out, Section::STATE, [&] {
        out.fixed(static_cast<std::uint8_t>(frame.delta.state));
        out.text(frame.delta.scheduler);
    });
    section(out, Section::RINGS, [&] { writeRings(out, frame.delta); });
    section(out, Section::REPORTS, [&] {
        out.varint(frame.delta.reports.size());
        for (const auto value : frame.delta.reports)
            out.varint(value);
    });
    section(out, Section::COUNTERS, [&] {
        out.varint(frame.delta.counterValues.size());
        for (const auto value : frame.delta.counterValues)
            out.varint(value);
    });
    section(out, Section::HISTOGRAMS, [&] { writeHistograms(out, frame.delta.histograms, detail); });
}

/// A list whose later versions may be longer: what we have no place for is read and left out.
template <typename Array> void readList(ByteReader& in, Array& values)
{
    const auto size = in.varint();
    for (std::uint64_t i = 0; i < size && !in.failed(); ++i) {
        const auto value = in.varint();
        if (i < values.size())
            values[static_cast<std::size_t>(i)] = value;
    }
}

void readRings(ByteReader& in, Telemetry& delta)
{
    delta.ringCount = static_cast<std::uint32_t>(in.varintUpTo(maxRings));
    const auto size = in.varintUpTo(maxRings);
    for (std::uint64_t i = 0; i < size && !in.failed(); ++i) {
        RingStats ring;
        for (auto* value : {&ring.produced, &ring.consumed, &ring.dropped, &ring.bytes, &ring.backlogBytes,
                            &ring.highWaterBytes, &ring.capacityBytes})
            *value = in.varint();
        delta.rings.push_back(ring);
    }
}

Histogram readHistogram(ByteReader& in)
{
    Histogram histogram;
    histogram.sum_ns = in.varint();
    histogram.max_ns = in.varint();
    const auto size = in.varintUpTo(histogram.buckets.size());
    std::uint64_t next = 0;
    for (std::uint64_t i = 0; i < size && !in.failed(); ++i) {
        const auto bucket = next + in.varintUpTo(histogram.buckets.size());
        const auto count = in.varint();
        if (in.failed())
            break;
        if (bucket >= histogram.buckets.size()) {
            in.fail();
            break;
        }
        histogram.buckets[static_cast<std::size_t>(bucket)] = count;
        histogram.count += count;
        next = bucket + 1;
    }
    return histogram;
}

void readHistograms(ByteReader& in, Histograms& histograms)
{
    const auto size = in.varint();
    for (std::uint64_t i = 0; i < size && !in.failed(); ++i) {
        const auto metric = in.fixed<std::uint8_t>();
        const auto instance = in.fixed<std::uint8_t>();
        const auto histogram = readHistogram(in);
        if (in.failed() || metric >= metrics.size())
            continue;
        const auto& known = metrics[metric];
        const bool folded = known.dimension == Dimension::RING && instance == allRings;
        if (instance < known.instances() || folded)
            histograms.insert_or_assign({static_cast<Metric>(metric), instance}, histogram);
    }
}

void readSection(std::uint16_t id, ByteReader& in, Telemetry& delta)
{
    switch (id) {
    case std::to_underlying(Section::STATE): {
        delta.state = static_cast<State>(in.fixed<std::uint8_t>());
        if (static_cast<std::size_t>(delta.state) >= stateNames.size())
            in.fail();
        delta.scheduler = in.text();
        break;
    }
    case std::to_underlying(Section::RINGS):
        readRings(in, delta);
        break;
    case std::to_underlying(Section::REPORTS):
        readList(in, delta.reports);
        break;
    case std::to_underlying(Section::COUNTERS):
        readList(in, delta.counterValues);
        break;
    case std::to_underlying(Section::HISTOGRAMS):
        readHistograms(in, delta.histograms);
        break;
    default: // of a later version: skipped
        break;
    }
}

} // namespace

std::vector<std::uint8_t> encode(const Frame& frame)
{
    std::vector<std::uint8_t> bytes;
    bytes.reserve(maxFrameBytes);
    for (const auto& detail : detailLevels) {
        bytes.clear();
        write(bytes, frame, detail);
        if (bytes.size() <= maxFrameBytes)
            break;
    }
    return bytes;
}

std::expected<Frame, FrameError> decode(std::span<const std::uint8_t> bytes)
{
    ByteReader in(bytes);
    if (in.fixed<std::uint32_t>() != magic)
        return std::unexpected(FrameError{0, "This is not a Quickshift frame."});
    const auto version = in.fixed<std::uint8_t>();
    if (version != frameVersion && !in.failed())
        return std::unexpected(FrameError{4, "The frame has version " + std::to_string(version) +
                                                 "; this program reads version " + std::to_string(frameVersion) +
                                                 ". Update the older of the two."});
    in.fixed<std::uint8_t>();
    const auto header = in.fixed<std::uint16_t>();
    Frame frame;
    frame.sequence = in.fixed<std::uint64_t>();
    frame.time_ns = in.fixed<std::uint64_t>();
    frame.interval_ns = in.fixed<std::uint64_t>();
    frame.delta.time_ns = frame.time_ns;
    frame.delta.loadId = in.fixed<std::uint64_t>();
    if (in.failed() || header < in.offset())
        return std::unexpected(FrameError{in.offset(), "The frame's header is cut short."});
    in.take(header - in.offset());
    while (!in.failed() && !in.atEnd()) {
        const auto id = in.fixed<std::uint16_t>();
        const auto length = in.fixed<std::uint32_t>();
        ByteReader body(in.take(length));
        if (in.failed())
            break;
        readSection(id, body, frame.delta);
        if (body.failed())
            return std::unexpected(FrameError{in.offset() - length + body.offset(),
                                              "Section " + std::to_string(id) + " of the frame is damaged."});
    }
    if (in.failed())
        return std::unexpected(FrameError{in.offset(), "The frame is cut short."});
    return frame;
}

} // namespace quickshift::protocol
