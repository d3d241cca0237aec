// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what the helper sends to a file: frames as they came, changes of settings, and marks.
#pragma once

#include "app/client/helper_client.h"
#include "protocol/recording_writer.h"

#include <chrono>
#include <optional>

namespace quickshift::client
{

class Recorder : public QObject
{
    Q_OBJECT

public:
    /// Frames come at the rate at which the client is subscribed.
    explicit Recorder(HelperClient& client, QObject* parent = nullptr);
    /// Ends the recording in order.
    ~Recorder() override;

    /// The file is made when the first frame comes, so that nothing is left behind where none does. `program` is what
    /// the recording says it was written by. Does nothing while a recording is under way.
    void start(const QString& file, bool overwrite, const QString& program);
    void stop();
    void addMark(const QString& text);

    /// From start() to stop() or failed().
    [[nodiscard]] bool recording() const { return m_recording; }
    [[nodiscard]] QString file() const { return m_file; }
    /// From the first frame to the last one.
    [[nodiscard]] std::chrono::nanoseconds elapsed() const { return std::chrono::nanoseconds(m_last_ns - m_first_ns); }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }
    [[nodiscard]] std::uint64_t frames() const { return m_frames; }

signals:
    /// It began or ended, or grew.
    void changed();
    /// It ended by itself; what was written until then can be replayed.
    void failed(const QString& sentence);

private:
    void onFrame(const protocol::Frame& frame, const QByteArray& encoded);
    void onPropertiesChanged();
    void create(std::uint64_t time_ns);
    void check(const std::expected<void, protocol::RecordingError>& written);
    void fail(const protocol::RecordingError& error);

    HelperClient& m_client;
    std::optional<protocol::RecordingWriter> m_writer;
    bool m_recording = false;
    bool m_overwrite = false;
    QString m_file;
    QString m_program;
    protocol::SettingTexts m_settings; ///< as last written
    std::uint64_t m_first_ns = 0;
    std::uint64_t m_last_ns = 0;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_frames = 0;
};

} // namespace quickshift::client
