// SPDX-License-Identifier: GPL-3.0-or-later
// Writing and reading a frame as large as they come: 64 rings, and something in every histogram.
#include "bench/hotpath/bench.h"
#include "protocol/frame.h"

#include <chrono>
#include <random>

namespace quickshift::bench
{
namespace
{

/// What there is to tell in one frame's time, for each histogram.
struct Load {
    const char* name;
    int values;
    double spread; ///< of the logarithm of the latencies, which are lognormal
};

protocol::Histogram anyHistogram(std::mt19937& random, const Load& load)
{
    constexpr double median_ns = 50'000;
    std::lognormal_distribution<double> latency(std::log(median_ns), load.spread);
    protocol::Histogram histogram;
    for (int i = 0; i < load.values; ++i)
        histogram.add(static_cast<std::uint64_t>(latency(random)));
    return histogram;
}

protocol::Frame fullFrame(const Load& load)
{
    std::mt19937 random(1);
    protocol::Frame frame{.sequence = 1000, .time_ns = 1, .interval_ns = 50'000'000, .delta = {}};
    auto& delta = frame.delta;
    delta.scheduler = protocol::schedulerName;
    delta.ringCount = protocol::maxRings;
    delta.rings.assign(
        protocol::maxRings,
        {.produced = 50, .consumed = 50, .bytes = 1600, .highWaterBytes = 12000, .capacityBytes = BENCH_RING_BYTES});
    delta.reports.fill(1000);
    delta.counterValues.fill(20000);
    for (std::size_t metric = 0; metric < protocol::metrics.size(); ++metric) {
        for (std::size_t instance = 0; instance < protocol::metrics[metric].instances(); ++instance)
            delta.histograms[{static_cast<protocol::Metric>(metric), static_cast<std::uint8_t>(instance)}] =
                anyHistogram(random, load);
    }
    return frame;
}

/// `work` returns something of its result, so that it cannot be left out.
template <typename Work> double microseconds(const Work& work)
{
    const auto begun = std::chrono::steady_clock::now();
    [[maybe_unused]] const volatile std::size_t kept = work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begun).count();
}

void addFrame(const Bench& bench, const Load& load)
{
    const auto frame = fullFrame(load);
    const auto bytes = protocol::encode(frame);
    std::vector<double> encoding;
    std::vector<double> decoding;
    for (std::size_t i = 0; i < bench.times(2000); ++i) {
        encoding.push_back(microseconds([&] { return protocol::encode(frame).size(); }));
        decoding.push_back(microseconds([&] { return protocol::decode(bytes)->delta.rings.size(); }));
    }
    const auto name = [&](const char* what) { return std::string("frame/") + what + "/" + load.name; };
    bench.results.add(name("bytes"), "bytes", {static_cast<double>(bytes.size())}, 0);
    bench.results.add(name("encode"), "µs", std::move(encoding), 0);
    bench.results.add(name("decode"), "µs", std::move(decoding), 0);
}

} // namespace

engine::Result<void> frames(const Bench& bench)
{
    addFrame(bench, {.name = "64rings", .values = 200, .spread = 0.7});
    // More than a frame holds, so that the writer has to make the histograms coarser until it fits.
    addFrame(bench, {.name = "64rings_coarsened", .values = 2000, .spread = 1.2});
    return {};
}

} // namespace quickshift::bench
