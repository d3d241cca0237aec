// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/replay_source.h"

#include "app/client/setting_text.h"

#include <QDateTime>

#include <algorithm>

namespace quickshift::client
{
namespace
{

using namespace std::chrono_literals;
using std::chrono::nanoseconds;

constexpr auto tick = 16ms;
// Of each tick, how much may go into sending frames: the rest is for whoever draws them.
constexpr auto budget = 10ms;

HelperState stateOf(const protocol::RecordingReader& recording)
{
    HelperState helper;
    helper.availability = Availability::Available;
    if (const auto& start = recording.start()) {
        helper.kernel = QString::fromStdString(start->kernel);
        helper.topology = QString::fromStdString(start->topology);
        helper.version = QString::fromStdString(start->helper);
        helper.tunables = settingValues(start->settings);
    }
    return helper;
}

} // namespace

std::expected<std::unique_ptr<ReplaySource>, QString> ReplaySource::open(const QString& file)
{
    auto reader = protocol::RecordingReader::open(std::filesystem::path(file.toStdString()));
    if (!reader)
        return std::unexpected(QString::fromStdString(reader.error().what));
    if (reader->frames() == 0)
        return std::unexpected(QStringLiteral("“%1” holds no frames: it was cut off or damaged. Choose another "
                                              "recording.")
                                   .arg(file));
    return std::make_unique<ReplaySource>(std::move(*reader));
}

ReplaySource::ReplaySource(protocol::RecordingReader recording, QObject* parent)
    : TelemetrySource(parent), m_recording(std::move(recording)), m_helper(stateOf(m_recording))
{
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &ReplaySource::onTick);
}

std::optional<double> ReplaySource::epochOffset_s() const
{
    const auto seconds = [](std::uint64_t time_ns) { return static_cast<double>(time_ns) / 1e9; };
    if (const auto& start = m_recording.start())
        return seconds(start->unixTime_ns) - seconds(m_recording.startTime_ns());
    const auto midnight = static_cast<double>(QDate(1970, 1, 1).startOfDay().toSecsSinceEpoch());
    return midnight - (m_recording.frames() == 0 ? 0.0 : seconds(m_recording.frameTime_ns(0)));
}

std::uint64_t ReplaySource::lostFrames() const
{
    return m_recording.damage().lostRecords + m_undecodable;
}

void ReplaySource::play()
{
    if (m_playing)
        return;
    if (atEnd())
        seek(0ns);
    m_playing = true;
    m_clock.start();
    wantTicks();
    emit playingChanged();
}

void ReplaySource::pause()
{
    if (!m_playing)
        return;
    m_playing = false;
    wantTicks();
    emit playingChanged();
}

void ReplaySource::setSpeed(double speed)
{
    m_speed = std::clamp(speed, minSpeed, maxSpeed);
}

void ReplaySource::setSeen(bool seen)
{
    m_seen = seen;
    wantTicks();
}

void ReplaySource::seek(nanoseconds position)
{
    position = std::clamp(position, nanoseconds(0), duration());
    // What was sent cannot be taken back: the beginning, sent again, makes whoever adds frames up start over.
    if (m_next > 0 && timeOf(m_next - 1) > position)
        m_next = 0;
    m_position = position;
    applySettings();
    wantTicks();
    emit positionChanged();
}

QString ReplaySource::mark() const
{
    QString text;
    for (const auto& mark : m_recording.marks())
        if (sinceBeginning(mark.time_ns) <= m_position)
            text = QString::fromStdString(mark.text);
    return text;
}

nanoseconds ReplaySource::timeOf(std::size_t frame) const
{
    return sinceBeginning(m_recording.frameTime_ns(frame));
}

nanoseconds ReplaySource::sinceBeginning(std::uint64_t time_ns) const
{
    const auto begin = m_recording.frameTime_ns(0);
    return nanoseconds(time_ns < begin ? 0 : time_ns - begin);
}

void ReplaySource::onTick()
{
    const auto elapsed = nanoseconds(m_clock.nsecsElapsed());
    if (m_seen)
        m_clock.start();
    // The position waits for the frames before it.
    if (m_playing && m_seen && caughtUp())
        moveTo(m_position + nanoseconds(static_cast<std::int64_t>(static_cast<double>(elapsed.count()) * m_speed)));
    sendFrames();
    if (m_playing && atEnd())
        pause();
    wantTicks();
}

void ReplaySource::moveTo(nanoseconds position)
{
    const auto before = std::exchange(m_position, std::min(position, duration()));
    for (const auto& mark : m_recording.marks()) {
        const auto at = sinceBeginning(mark.time_ns);
        if (before < at && at <= m_position)
            emit markReached(QString::fromStdString(mark.text));
    }
    applySettings();
    emit positionChanged();
}

void ReplaySource::sendFrames()
{
    QElapsedTimer spent;
    spent.start();
    while (!caughtUp() && nanoseconds(spent.nsecsElapsed()) < budget)
        sendFrame();
}

void ReplaySource::sendFrame()
{
    const bool first = m_next >= m_decodedUpTo;
    const auto encoded = m_recording.encodedFrame(m_next++);
    m_decodedUpTo = std::max(m_decodedUpTo, m_next);
    auto frame = encoded ? protocol::decode(*encoded) : std::unexpected(protocol::FrameError{0, encoded.error().what});
    if (!frame) {
        if (first)
            ++m_undecodable;
        emit frameUnreadable(QString::fromStdString(frame.error().what));
        return;
    }
    const auto scheduler = QString::fromStdString(frame->delta.scheduler);
    if (m_helper.state != frame->delta.state || m_helper.scheduler != scheduler) {
        m_helper.state = frame->delta.state;
        m_helper.scheduler = scheduler;
        emit propertiesChanged();
    }
    emit frameReceived(*frame,
                       {reinterpret_cast<const char*>(encoded->data()), static_cast<qsizetype>(encoded->size())});
}

void ReplaySource::applySettings()
{
    auto tunables = m_recording.start() ? settingValues(m_recording.start()->settings) : QVariantMap();
    for (const auto& change : m_recording.settings())
        if (sinceBeginning(change.time_ns) <= m_position)
            tunables.insert(settingValues(change.changed));
    if (tunables == m_helper.tunables)
        return;
    m_helper.tunables = tunables;
    emit propertiesChanged();
}

void ReplaySource::wantTicks()
{
    const bool wanted = (m_playing && m_seen) || !caughtUp();
    if (wanted && !m_tick.isActive())
        m_tick.start();
    else if (!wanted)
        m_tick.stop();
}

} // namespace quickshift::client
