// SPDX-License-Identifier: GPL-3.0-or-later
// A recording, played: frames come as they came then, at any speed and from any moment on. It stops at the end.
#pragma once

#include "app/client/telemetry_source.h"
#include "protocol/recording_reader.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <expected>
#include <memory>

namespace quickshift::client
{

class ReplaySource : public TelemetrySource
{
    Q_OBJECT

public:
    static constexpr double minSpeed = 0.25;
    static constexpr double maxSpeed = 16;

    /// Opens it at its beginning, not yet playing. Otherwise sentences that say what is wrong and what to do.
    [[nodiscard]] static std::expected<std::unique_ptr<ReplaySource>, QString> open(const QString& file);
    explicit ReplaySource(protocol::RecordingReader recording, QObject* parent = nullptr);

    [[nodiscard]] const HelperState& helper() const override { return m_helper; }
    /// Of a recording that has lost its start, and with it the time of day: times count from 1970-01-01 00:00:00 here,
    /// so that axes show how far it is.
    [[nodiscard]] std::optional<double> epochOffset_s() const override;
    [[nodiscard]] const protocol::RecordingReader& recording() const { return m_recording; }
    /// Once more than the reader's when a frame could not be decoded.
    [[nodiscard]] std::uint64_t lostFrames() const;

    /// From the beginning when it is at its end.
    void play();
    void pause();
    [[nodiscard]] bool playing() const { return m_playing; }
    /// Within `minSpeed` and `maxSpeed`.
    void setSpeed(double speed);
    [[nodiscard]] double speed() const { return m_speed; }
    /// While nobody sees it, it rests and wakes nobody; time goes on, and is made up for once somebody looks again.
    void setSeen(bool seen);
    /// Everything up to this moment counts then, as if it had been played. That takes a while in a long recording, and
    /// is done piece by piece.
    void seek(std::chrono::nanoseconds position);
    [[nodiscard]] std::chrono::nanoseconds position() const { return m_position; }
    [[nodiscard]] std::chrono::nanoseconds duration() const
    {
        return std::chrono::nanoseconds(m_recording.duration_ns());
    }
    [[nodiscard]] bool atEnd() const { return m_next == m_recording.frames(); }
    /// The last mark before or at the position; empty when there is none.
    [[nodiscard]] QString mark() const;

signals:
    void positionChanged();
    void playingChanged();
    /// A mark was reached while playing.
    void markReached(const QString& text);

private:
    [[nodiscard]] std::chrono::nanoseconds timeOf(std::size_t frame) const;
    [[nodiscard]] std::chrono::nanoseconds sinceBeginning(std::uint64_t time_ns) const;
    [[nodiscard]] bool caughtUp() const { return atEnd() || timeOf(m_next) > m_position; }
    void onTick();
    void moveTo(std::chrono::nanoseconds position);
    void sendFrames();
    void sendFrame();
    void applySettings();
    void wantTicks();

    protocol::RecordingReader m_recording;
    HelperState m_helper;
    QTimer m_tick;
    QElapsedTimer m_clock; ///< since the last tick
    bool m_playing = false;
    bool m_seen = true;
    double m_speed = 1;
    std::chrono::nanoseconds m_position{0};
    std::size_t m_next = 0; ///< the first frame that was not sent yet
    std::size_t m_undecodable = 0;
    std::size_t m_decodedUpTo = 0; ///< frames before it are counted in `m_undecodable` already
};

} // namespace quickshift::client
