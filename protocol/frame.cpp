// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/frame.h"

#include "protocol/byte_stream.h"
#include "protocol/sparse_histograms.h"

#include <algorithm>
#include <set>
#include <utility>

namespace quickshift::protocol
{
namespace
{

constexpr std::uint32_t magic = 0x31465351; // "QSF1"
constexpr std::uint16_t headerBytes = 40;
constexpr std::size_t timeOffset = 16;
// 146 years of uptime. With larger times sums of them would overflow in whoever shows the frame.
constexpr auto latest_ns = std::uint64_t{1} << 62;

constexpr std::size_t sectionHeaderBytes = 6;

enum class Section : std::uint16_t { STATE = 1, RINGS = 2, REPORTS = 3, COUNTERS = 4, HISTOGRAMS = 5, REPORT_LIST = 6 };

template <typename Body> void section(ByteWriter& out, Section id, Body body)
{
    out.fixed(static_cast<std::uint16_t>(id));
    const auto lengthAt = out.size();
    out.fixed(std::uint32_t{0});
    body();
    out.patch(lengthAt, static_cast<std::uint32_t>(out.size() - lengthAt - sizeof(std::uint32_t)));
}

template <typename List> void writeList(ByteWriter& out, const List& values)
{
    out.varint(values.size());
    for (const auto value : values)
        out.varint(value);
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

/// Room for one entry of the report list, whatever its values are.
constexpr std::size_t maxReportBytes = 10 + 1 + 1 + 3 + 5 + 5;
/// Of a frame, how much may be kept free of histograms for the report list.
constexpr std::size_t reportListBytes = 6144;

/// Negative differences are as short as positive ones: 0, -1, 1, -2 become 0, 1, 2, 3.
std::uint64_t zigzag(std::uint64_t difference)
{
    return difference << 1 ^ (difference >> 63 != 0 ? ~std::uint64_t{0} : 0);
}

std::uint64_t unzigzag(std::uint64_t value)
{
    return value >> 1 ^ ((value & 1) != 0 ? ~std::uint64_t{0} : 0);
}

/// As many of the newest reports as fit into `room` bytes.
void writeReportList(ByteWriter& out, const Frame& frame, std::size_t room)
{
    const auto& list = frame.delta.reportList;
    const auto first = list.size() - std::min(list.size(), room / maxReportBytes);
    out.varint(frame.delta.reportsListed);
    out.varint(frame.delta.reportsLate);
    out.varint(list.size() - first);
    auto previous_ns = frame.time_ns;
    for (std::size_t i = first; i < list.size(); ++i) {
        const auto& report = list[i];
        out.varint(zigzag(report.time_ns - previous_ns));
        out.fixed(static_cast<std::uint8_t>(report.device));
        out.fixed(report.ring);
        out.varint(report.cpu);
        out.varint(report.events);
        out.varint(report.span_ns);
        previous_ns = report.time_ns;
    }
}

void writeHeader(ByteWriter& out, const Frame& frame)
{
    out.fixed(magic);
    out.fixed(frameVersion);
    out.fixed(std::uint8_t{0});
    out.fixed(headerBytes);
    out.fixed(frame.sequence);
    out.fixed(frame.time_ns);
    out.fixed(frame.interval_ns);
    out.fixed(frame.delta.loadId);
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

/// Adds to a histogram that is empty.
void readHistogram(ByteReader& in, Histogram& histogram)
{
    histogram.sum_ns = in.varint();
    histogram.max_ns = in.varint();
    const auto size = in.varintUpTo(QS_HIST_BUCKETS);
    std::uint64_t next = 0;
    for (std::uint64_t i = 0; i < size && !in.failed(); ++i) {
        const auto bucket = next + in.varintUpTo(QS_HIST_BUCKETS);
        const auto count = in.varint();
        if (bucket >= QS_HIST_BUCKETS)
            in.fail();
        if (in.failed())
            break;
        histogram.addToBucket(static_cast<std::size_t>(bucket), count);
        next = bucket + 1;
    }
}

bool isKnown(std::uint8_t metric, std::uint8_t instance)
{
    if (metric >= metrics.size())
        return false;
    const bool folded = metrics[metric].dimension == Dimension::RING && instance == allRings;
    return folded || instance < metrics[metric].instances();
}

void readHistograms(ByteReader& in, Histograms& histograms)
{
    const auto size = in.varint();
    for (std::uint64_t i = 0; i < size && !in.failed(); ++i) {
        const auto metric = in.fixed<std::uint8_t>();
        const auto instance = in.fixed<std::uint8_t>();
        if (!isKnown(metric, instance)) {
            Histogram unknown;
            readHistogram(in, unknown);
            continue;
        }
        const auto [place, isNew] = histograms.try_emplace({static_cast<Metric>(metric), instance});
        if (!isNew)
            in.fail();
        else
            readHistogram(in, place->second);
    }
}

void readReportList(ByteReader& in, std::uint64_t frame_ns, Telemetry& delta)
{
    delta.reportsListed = in.varint();
    delta.reportsLate = in.varint();
    const auto size = in.varintUpTo(delta.reportsListed);
    auto previous_ns = frame_ns;
    for (std::uint64_t i = 0; i < size && !in.failed(); ++i) {
        Report report;
        report.time_ns = previous_ns += unzigzag(in.varint());
        const auto device = in.fixed<std::uint8_t>();
        report.ring = in.fixed<std::uint8_t>();
        report.cpu = static_cast<std::uint16_t>(in.varintUpTo(UINT16_MAX));
        report.events = static_cast<std::uint32_t>(in.varintUpTo(UINT32_MAX));
        report.span_ns = static_cast<std::uint32_t>(in.varintUpTo(UINT32_MAX));
        // A device class of a later version is none that we know.
        if (device < deviceClassNames.size())
            report.device = static_cast<DeviceClass>(device);
        if (!in.failed())
            delta.reportList.push_back(report);
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
    case std::to_underlying(Section::REPORT_LIST):
        readReportList(in, delta.time_ns, delta);
        break;
    default: // of a later version: skipped
        break;
    }
}

} // namespace

std::vector<std::uint8_t> encode(const Frame& frame)
{
    const auto& delta = frame.delta;
    std::vector<std::uint8_t> bytes;
    bytes.reserve(maxFrameBytes);
    ByteWriter out(bytes);
    writeHeader(out, frame);
    section(out, Section::STATE, [&] {
        out.fixed(static_cast<std::uint8_t>(delta.state));
        out.text(delta.scheduler);
    });
    section(out, Section::RINGS, [&] { writeRings(out, delta); });
    section(out, Section::REPORTS, [&] { writeList(out, delta.reports); });
    section(out, Section::COUNTERS, [&] { writeList(out, delta.counterValues); });
    const bool lists = delta.reportsListed != 0 || delta.reportsLate != 0;
    // Three varints stand before the list.
    const auto listBytes =
        lists ? sectionHeaderBytes + 30 + std::min(reportListBytes, delta.reportList.size() * maxReportBytes) : 0;
    SparseHistograms histograms(delta.histograms);
    histograms.fitInto(maxFrameBytes - out.size() - sectionHeaderBytes - listBytes);
    section(out, Section::HISTOGRAMS, [&] { histograms.write(out); });
    if (lists)
        section(out, Section::REPORT_LIST, [&] { writeReportList(out, frame, maxFrameBytes - out.size() - 30); });
    return bytes;
}

std::expected<Frame, FrameError> decode(std::span<const std::uint8_t> bytes)
{
    ByteReader in(bytes);
    if (in.fixed<std::uint32_t>() != magic)
        return std::unexpected(FrameError{0, "This is not a Quickshift frame."});
    const auto version = in.fixed<std::uint8_t>();
    if (version != frameVersion && !in.failed())
        return std::unexpected(FrameError{4,
                                          "The frame has version " + std::to_string(version) +
                                              "; this program reads version " + std::to_string(frameVersion) +
                                              ". Update the older of the two.",
                                          version > frameVersion});
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
    if (frame.time_ns > latest_ns || frame.interval_ns > latest_ns)
        return std::unexpected(FrameError{timeOffset, "The frame's time makes no sense."});
    in.take(header - in.offset());
    std::set<std::uint16_t> seen;
    while (!in.failed() && !in.atEnd()) {
        const auto id = in.fixed<std::uint16_t>();
        const auto length = in.fixed<std::uint32_t>();
        ByteReader body(in.take(length));
        if (in.failed())
            break;
        // Lists would grow past the limits that each section is held to.
        if (!seen.insert(id).second)
            return std::unexpected(
                FrameError{in.offset() - length, "Section " + std::to_string(id) + " of the frame comes twice."});
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
