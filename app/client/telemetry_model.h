// SPDX-License-Identifier: GPL-3.0-or-later
// What frames add up to: rates for each ring, histograms since the kernel object was loaded and over the last seconds,
// and the history. It knows frames only, neither bus nor widgets.
#pragma once

#include "app/client/history.h"
#include "protocol/telemetry.h"

#include <QObject>

#include <chrono>
#include <cstdint>
#include <deque>
#include <vector>

namespace quickshift::client
{

struct RingRate {
    double producedPerSecond = 0;
    double droppedPerSecond = 0;
    std::uint64_t dropped = 0; ///< since the load, or since the first frame if that did not count whole
    std::uint64_t backlogBytes = 0;
    std::uint64_t capacityBytes = 0;
};

class TelemetryModel : public QObject
{
    Q_OBJECT

public:
    /// Rates are means over this long, so that a single report does not look like a thousand a second.
    static constexpr std::chrono::nanoseconds rateWindow = std::chrono::milliseconds(500);
    static constexpr std::chrono::nanoseconds histogramWindow = std::chrono::seconds(10);

    using QObject::QObject;

    /// Frames of another load, or from before the last one, start everything over.
    void addFrame(const protocol::Frame& frame);
    void reset();

    [[nodiscard]] bool hasFrames() const { return m_hasFrames; }
    /// Whether any input report came since the load.
    [[nodiscard]] bool hasInput() const;
    [[nodiscard]] const protocol::Telemetry& cumulative() const { return m_cumulative; }
    /// One for each ring in use.
    [[nodiscard]] std::vector<RingRate> ringRates() const;
    [[nodiscard]] double reportsPerSecond() const;
    [[nodiscard]] double droppedPerSecond() const;
    [[nodiscard]] std::uint64_t dropped() const;

    /// The last `histogramWindow` of one histogram, or of all of a metric's instances together.
    [[nodiscard]] protocol::Histogram recent(protocol::MetricKey key) const;
    [[nodiscard]] protocol::Histogram recent(protocol::Metric metric) const;
    [[nodiscard]] protocol::Histogram sinceLoad(protocol::Metric metric) const;
    [[nodiscard]] History& history() { return m_history; }
    [[nodiscard]] const History& history() const { return m_history; }

signals:
    void updated();
    void wasReset();

private:
    struct Slot {
        std::uint64_t begin_ns = 0;
        protocol::Histograms histograms;
    };
    struct Sample {
        std::uint64_t time_ns = 0;
        std::uint64_t interval_ns = 0;
        std::vector<std::uint64_t> produced;
        std::vector<std::uint64_t> dropped;
    };

    void begin(const protocol::Frame& frame);
    void accumulate(const protocol::Frame& frame);
    void addToSlots(const protocol::Frame& frame);
    void addSample(const protocol::Frame& frame);
    [[nodiscard]] double perSecond(std::vector<std::uint64_t> Sample::* values, std::size_t ring) const;

    bool m_hasFrames = false;
    protocol::Telemetry m_cumulative;
    std::deque<Slot> m_slots;
    std::deque<Sample> m_samples;
    History m_history;
};

} // namespace quickshift::client
