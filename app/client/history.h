// SPDX-License-Identifier: GPL-3.0-or-later
// The last half hour, a second at a time: the one owner of what the panel can look back on. Bounded twice, in seconds
// and in bytes; what is oldest leaves first.
#pragma once

#include "protocol/telemetry.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <utility>
#include <vector>

namespace quickshift::client
{

/// Which histograms are meant: one instance of a metric, or all of its instances together.
struct Selection {
    protocol::Metric metric = protocol::Metric::WAKE_TO_RUN;
    std::optional<std::uint8_t> instance; ///< of the metric's dimension; not for rings, which history keeps together

    bool operator==(const Selection&) const = default;
};

/// A histogram as history keeps it: only the buckets that hold something.
class SparseHistogram
{
public:
    explicit SparseHistogram(const protocol::Histogram& histogram);
    void addTo(protocol::Histogram& histogram) const;
    [[nodiscard]] std::size_t bytes() const { return sizeof *this + m_buckets.capacity() * sizeof(Bucket); }

private:
    struct Bucket {
        std::uint32_t count;
        std::uint16_t number;
    };
    std::uint64_t m_sum_ns;
    std::uint64_t m_max_ns;
    std::vector<Bucket> m_buckets;
};

/// What happened within one second. Rates are counts over `covered_ns`: after a gap a second is not covered whole.
struct Second {
    struct Ring {
        std::uint64_t produced = 0;
        std::uint64_t dropped = 0;
    };

    std::uint64_t time_ns = 0; ///< its last frame, CLOCK_MONOTONIC of the helper's machine
    std::uint64_t covered_ns = 0;
    std::vector<Ring> rings; ///< by ring number, as many as were in use
    std::array<std::uint64_t, protocol::deviceClassNames.size()> reports{};
    std::vector<std::pair<protocol::MetricKey, SparseHistogram>> histograms; ///< rings' folded into `allRings`

    [[nodiscard]] double perSecond(std::uint64_t count) const
    {
        return covered_ns == 0 ? 0.0 : static_cast<double>(count) * 1e9 / static_cast<double>(covered_ns);
    }
    /// Adds the selected histograms of this second to `sum`.
    void addTo(protocol::Histogram& sum, const Selection& selection) const;
    [[nodiscard]] std::size_t bytes() const;
};

/// A moment at which something was switched.
struct Mark {
    enum class Kind : quint8 { On, Off, Failed, Setting };

    std::uint64_t time_ns = 0;
    Kind kind = Kind::On;
    QString setting; ///< the tunable's name and value as text, for Kind::Setting
    QString value;
};

class History : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds length = std::chrono::minutes(30);
    static constexpr std::size_t maxBytes = 32U << 20;
    static constexpr std::size_t maxMarks = 1000;

    using QObject::QObject;

    /// Frames of another load go on where the last one ended; a frame from before the last one starts everything over.
    void addFrame(const protocol::Frame& frame);
    /// Notes that a setting changed, at the time of the last frame. Without frames there is nothing to mark.
    void markSetting(const QString& name, const QString& value);
    void reset();

    /// Seconds that have ended, oldest first. There may be gaps.
    [[nodiscard]] const std::deque<Second>& seconds() const { return m_seconds; }
    [[nodiscard]] const std::deque<Mark>& marks() const { return m_marks; }
    [[nodiscard]] bool empty() const { return m_seconds.empty(); }
    /// The end of the newest second; 0 when there is none.
    [[nodiscard]] std::uint64_t newest_ns() const { return empty() ? 0 : m_seconds.back().time_ns; }
    [[nodiscard]] std::uint64_t oldest_ns() const { return empty() ? 0 : m_seconds.front().time_ns; }
    /// The selected histograms of all seconds that ended in (`after_ns`, `until_ns`].
    [[nodiscard]] protocol::Histogram histogram(const Selection& selection, std::uint64_t after_ns,
                                                std::uint64_t until_ns) const;
    /// The first second that ended after this time.
    [[nodiscard]] std::deque<Second>::const_iterator firstAfter(std::uint64_t time_ns) const;
    /// What the seconds take in memory, in bytes.
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }
    /// Add to a time in seconds to get seconds since 1970: as `setEpochOffset` was told, else on this computer as of
    /// the newest frame's arrival.
    [[nodiscard]] double epochOffset_s() const { return m_fixedOffset_s.value_or(m_epochOffset_s); }
    /// For frames that do not come as they are measured, from now on and through `reset`. Nothing: they do.
    void setEpochOffset(std::optional<double> offset_s) { m_fixedOffset_s = offset_s; }

signals:
    void secondEnded();
    void marked();
    void wasReset();

private:
    void noteClock(std::uint64_t time_ns);
    void noteState(const protocol::Frame& frame);
    void addMark(Mark mark);
    void endSecond();
    void forgetOld();

    std::deque<Second> m_seconds;
    std::deque<Mark> m_marks;
    std::size_t m_bytes = 0;
    std::uint64_t m_last_ns = 0; ///< the last frame's time; 0: none yet
    std::optional<Mark::Kind> m_state;
    double m_epochOffset_s = 0;
    std::optional<double> m_fixedOffset_s;
    Second m_open; ///< covers nothing when no second is open
    protocol::Histograms m_openHistograms;
};

} // namespace quickshift::client
