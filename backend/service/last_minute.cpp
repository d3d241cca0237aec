// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/last_minute.h"

#include "protocol/frame.h"

namespace quickshift::service
{
namespace
{

std::uint64_t ns(std::chrono::nanoseconds duration)
{
    return static_cast<std::uint64_t>(duration.count());
}

} // namespace

void LastMinute::offer(const protocol::Telemetry& sample)
{
    const bool continues = m_hasBaseline && sample.loadId == m_baseline.loadId && sample.time_ns >= m_baseline.time_ns;
    const auto elapsed_ns = sample.time_ns - m_baseline.time_ns;
    if (continues && elapsed_ns < ns(interval))
        return;
    // After a pause in which nobody watched, the difference would tell of more than this minute.
    if (continues && elapsed_ns <= ns(length)) {
        auto frame = protocol::frameBetween(m_baseline, sample, m_sequence++);
        // When single reports came is nobody's business but the watcher's.
        frame.delta.reportList.clear();
        m_encoded.push_back(protocol::encode(frame));
        if (m_encoded.size() > mostFrames)
            m_encoded.pop_front();
    }
    m_baseline = sample;
    m_baseline.reportList.clear();
    m_hasBaseline = true;
}

std::vector<protocol::Frame> LastMinute::frames(std::uint64_t now_ns) const
{
    std::vector<protocol::Frame> frames;
    for (const auto& encoded : m_encoded) {
        auto frame = protocol::decode(encoded);
        if (frame && frame->time_ns <= now_ns && now_ns - frame->time_ns <= ns(length))
            frames.push_back(std::move(*frame));
    }
    return frames;
}

} // namespace quickshift::service
