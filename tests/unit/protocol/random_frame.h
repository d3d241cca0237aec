// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of any content, the same for the same seed.
#pragma once

#include "protocol/telemetry.h"

#include <algorithm>
#include <random>

namespace quickshift::test
{

/// A frame with any content: `rings` rings and, with probability `density`, a value in each bucket of each histogram.
inline protocol::Frame randomFrame(unsigned seed, std::size_t rings, double density)
{
    std::mt19937_64 random(seed);
    // Numbers of every magnitude, not only large ones.
    const auto any = [&](unsigned bits = 40) { return random() >> (64 - bits + random() % bits); };
    protocol::Frame frame;
    frame.sequence = any();
    frame.time_ns = frame.delta.time_ns = any(62);
    frame.interval_ns = any();
    frame.delta.loadId = random();
    frame.delta.state = static_cast<protocol::State>(random() % protocol::stateNames.size());
    frame.delta.scheduler = random() % 2 != 0 ? "quickshift" : "";
    frame.delta.ringCount = static_cast<std::uint32_t>(rings);
    for (std::size_t i = 0; i < rings; ++i)
        frame.delta.rings.push_back({any(), any(), any(), any(), any(), any(), any()});
    std::ranges::generate(frame.delta.reports, [&] { return any(); });
    std::ranges::generate(frame.delta.counterValues, [&] { return any(); });
    std::bernoulli_distribution present(density);
    for (std::size_t metric = 0; metric < protocol::metrics.size(); ++metric) {
        for (std::size_t instance = 0; instance < protocol::metrics[metric].instances(); ++instance) {
            protocol::Histogram histogram;
            for (std::size_t bucket = 0; bucket < QS_HIST_BUCKETS; ++bucket) {
                if (present(random))
                    histogram.addToBucket(bucket, 1 + any(20));
            }
            histogram.sum_ns = any(50);
            histogram.max_ns = any(40);
            if (!histogram.empty())
                frame.delta.histograms[{static_cast<protocol::Metric>(metric), static_cast<std::uint8_t>(instance)}] =
                    histogram;
        }
    }
    return frame;
}

} // namespace quickshift::test
