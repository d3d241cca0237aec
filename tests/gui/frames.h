// SPDX-License-Identifier: GPL-3.0-or-later
// Frames as a helper under load would send them, through the real encoder and decoder.
#pragma once

#include "protocol/telemetry.h"

namespace quickshift::tests
{

class FrameSource
{
public:
    explicit FrameSource(std::uint64_t loadId, std::uint32_t rings = 16);

    /// The next frame, `interval_ns` after the last one; the first covers no interval.
    [[nodiscard]] protocol::Frame next(std::uint64_t interval_ns = 33'333'333);
    /// As above, for a ring that loses a fifth of its reports.
    void dropOn(std::size_t ring) { m_dropping = static_cast<int>(ring); }
    void setState(protocol::State state);
    void setReportsPerFrame(std::uint64_t reports) { m_reports = reports; }

private:
    protocol::Telemetry m_now;
    std::uint64_t m_sequence = 0;
    std::uint64_t m_reports = 30;
    int m_dropping = -1;
    std::uint64_t m_random = 0x9e3779b97f4a7c15;
};

/// What arrives at the panel when the helper sends `frame`.
[[nodiscard]] protocol::Frame throughTheBus(const protocol::Frame& frame);

} // namespace quickshift::tests
