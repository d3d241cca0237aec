// SPDX-License-Identifier: GPL-3.0-or-later
// Frames on a terminal: a line each, or an object.
#pragma once

#include "protocol/telemetry.h"

#include <QJsonObject>
#include <QString>

#include <span>

namespace quickshift::cli
{

/// A frame as one line: scheduler, reports a second on each active ring, wake-up latency percentiles, drops.
[[nodiscard]] QString lineOf(const protocol::Frame& frame);
[[nodiscard]] QJsonObject jsonOf(const protocol::Frame& frame);
/// What must be said of the figures when a counter that must stay 0 did not; empty when all did.
[[nodiscard]] QString warningOf(std::span<const std::uint64_t> counterValues);

/// Prints frames in the order in which they came.
class FramePrinter
{
public:
    explicit FramePrinter(bool json);
    /// `show` false: it only counts.
    void add(const protocol::Frame& frame, bool show = true);

private:
    bool m_json;
    decltype(protocol::Telemetry::counterValues) m_counters{}; ///< since the load, or since the first frame
    QString m_warning;                                         ///< as last printed
};

} // namespace quickshift::cli
