// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/panel/busy_recording.h"

#include "protocol/recording_writer.h"

#include <cmath>
#include <random>
#include <vector>

namespace quickshift::bench
{
namespace
{

constexpr std::size_t rings = 16;
constexpr std::uint64_t reportsPerRing = 30; // nearly 1,000 a second
constexpr std::size_t kinds = 64; // of frames: they take turns, since making one takes longer than drawing it

std::size_t instancesOf(const protocol::MetricInfo& metric)
{
    return metric.dimension == protocol::Dimension::RING ? rings : metric.instances();
}

protocol::Telemetry anyDelta(std::minstd_rand& random)
{
    protocol::Telemetry delta;
    delta.loadId = 1;
    delta.state = protocol::State::RUNNING;
    delta.scheduler = protocol::schedulerName;
    delta.ringCount = rings;
    delta.rings.assign(rings, {.produced = reportsPerRing,
                               .consumed = reportsPerRing,
                               .bytes = reportsPerRing * 32,
                               .highWaterBytes = reportsPerRing * 32,
                               .capacityBytes = 262144});
    delta.reports[static_cast<std::size_t>(protocol::DeviceClass::MOUSE)] = rings * reportsPerRing;
    std::lognormal_distribution<double> latency_ns(std::log(50'000.0), 1.0);
    for (std::size_t metric = 0; metric < protocol::metrics.size(); ++metric)
        for (std::size_t instance = 0; instance < instancesOf(protocol::metrics[metric]); ++instance) {
            auto& histogram =
                delta.histograms[{static_cast<protocol::Metric>(metric), static_cast<std::uint8_t>(instance)}];
            for (std::uint64_t i = 0; i < reportsPerRing; ++i)
                histogram.add(static_cast<std::uint64_t>(latency_ns(random)));
        }
    return delta;
}

} // namespace

std::expected<std::size_t, std::string> writeBusyRecording(const std::filesystem::path& file, int seconds)
{
    constexpr std::uint64_t interval_ns = 1'000'000'000 / busyHz;
    std::minstd_rand random(1);
    std::vector<protocol::Telemetry> deltas;
    for (std::size_t i = 0; i < kinds; ++i)
        deltas.push_back(anyDelta(random));
    std::uint64_t time_ns = 1'000'000'000;
    protocol::RecordingStart start;
    start.program = "panel bench";
    auto writer = protocol::RecordingWriter::create(file, true, time_ns, start);
    if (!writer)
        return std::unexpected(writer.error().what);
    const auto frames = static_cast<std::size_t>(seconds) * busyHz;
    for (std::size_t i = 0; i < frames; ++i) {
        time_ns += interval_ns;
        protocol::Frame frame{
            .sequence = i, .time_ns = time_ns, .interval_ns = i == 0 ? 0 : interval_ns, .delta = deltas[i % kinds]};
        frame.delta.time_ns = time_ns;
        if (auto added = writer->addFrame(time_ns, protocol::encode(frame)); !added)
            return std::unexpected(added.error().what);
    }
    if (auto ended = writer->end(time_ns); !ended)
        return std::unexpected(ended.error().what);
    return frames;
}

} // namespace quickshift::bench
