// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/frames.h"

#include "protocol/frame.h"

#include <cmath>
#include <random>

namespace quickshift::tests
{

FrameSource::FrameSource(std::uint64_t loadId, std::uint32_t rings)
{
    m_now.loadId = loadId;
    m_now.ringCount = rings;
    m_now.rings.resize(rings, protocol::RingStats{.capacityBytes = 262144});
    m_now.state = protocol::State::RUNNING;
    m_now.scheduler = "quickshift";
    m_now.time_ns = 1'000'000'000;
}

protocol::Frame FrameSource::next(std::uint64_t interval_ns)
{
    const auto before = m_sequence == 0 ? protocol::Telemetry{} : m_now;
    m_now.time_ns += interval_ns;
    if (m_sequence != 0) {
        for (std::size_t i = 0; i < m_now.rings.size(); ++i) {
            const auto reports = m_reports * (16 - i % 16) / 16;
            auto& ring = m_now.rings[i];
            const std::uint64_t lost = static_cast<int>(i) == m_dropping ? reports / 5 : 0;
            ring.produced += reports;
            ring.dropped += lost;
            ring.consumed += reports - lost;
            m_now.reports[1] += reports;
        }
        std::minstd_rand engine(static_cast<unsigned>(m_random += 77));
        std::lognormal_distribution<double> waits(std::log(9000.0), 0.9);
        for (int i = 0; i < 400; ++i)
            m_now.histograms[{protocol::Metric::WAKE_TO_RUN, 0}].add(static_cast<std::uint64_t>(waits(engine)));
        std::lognormal_distribution<double> tail(std::log(700'000.0), 0.6);
        for (int i = 0; i < 6; ++i)
            m_now.histograms[{protocol::Metric::WAKE_TO_RUN, 2}].add(static_cast<std::uint64_t>(tail(engine)));
        std::lognormal_distribution<double> readers(std::log(60'000.0), 0.7);
        for (int i = 0; i < 20; ++i) {
            const auto run = static_cast<std::uint64_t>(readers(engine));
            m_now.histograms[{protocol::Metric::INPUT_TO_RUN, 1}].add(run);
            m_now.histograms[{protocol::Metric::INPUT_TO_WAKE, 1}].add(run / 2);
            m_now.histograms[{protocol::Metric::RING_WRITE, 0}].add(run / 100);
        }
    }
    return protocol::frameBetween(before, m_now, m_sequence++);
}

void FrameSource::setState(protocol::State state)
{
    m_now.state = state;
    m_now.scheduler = state == protocol::State::RUNNING ? "quickshift" : "";
}

protocol::Frame throughTheBus(const protocol::Frame& frame)
{
    return protocol::decode(protocol::encode(frame)).value_or(protocol::Frame{});
}

} // namespace quickshift::tests
