// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/recorder.h"

#include "app/client/setting_text.h"

#include <QDateTime>

namespace quickshift::client
{

Recorder::Recorder(HelperClient& client, QObject* parent) : QObject(parent), m_client(client)
{
    connect(&m_client, &TelemetrySource::frameReceived, this, &Recorder::onFrame);
    connect(&m_client, &TelemetrySource::propertiesChanged, this, &Recorder::onPropertiesChanged);
    connect(&m_client, &HelperClient::availabilityChanged, this, [this] {
        if (m_client.availability() == Availability::Lost)
            addMark(QStringLiteral("The helper has left."));
    });
}

Recorder::~Recorder()
{
    blockSignals(true);
    stop();
}

void Recorder::start(const QString& file, bool overwrite, const QString& program)
{
    if (m_recording)
        return;
    m_recording = true;
    m_overwrite = overwrite;
    m_file = file;
    m_program = program;
    m_first_ns = m_last_ns = m_bytes = m_frames = 0;
    emit changed();
}

void Recorder::stop()
{
    if (!m_recording)
        return;
    if (m_writer)
        check(m_writer->end(m_last_ns));
    m_writer.reset();
    m_recording = false;
    emit changed();
}

void Recorder::addMark(const QString& text)
{
    if (m_writer)
        check(m_writer->addMark(m_last_ns, text.toStdString()));
}

void Recorder::onFrame(const protocol::Frame& frame, const QByteArray& encoded)
{
    if (!m_recording)
        return;
    if (!m_writer)
        create(frame.time_ns);
    if (!m_writer)
        return;
    m_last_ns = frame.time_ns;
    ++m_frames;
    check(m_writer->addFrame(frame.time_ns, {reinterpret_cast<const std::uint8_t*>(encoded.constData()),
                                             static_cast<std::size_t>(encoded.size())}));
    emit changed();
}

void Recorder::onPropertiesChanged()
{
    if (!m_writer)
        return;
    protocol::SettingTexts changes;
    for (const auto& [name, text] : settingTexts(m_client.tunables()))
        if (const auto before = m_settings.find(name); before == m_settings.end() || before->second != text)
            changes[name] = m_settings[name] = text;
    if (!changes.empty())
        check(m_writer->addSettings(m_last_ns, changes));
}

void Recorder::create(std::uint64_t time_ns)
{
    const auto& helper = m_client.helper();
    m_settings = settingTexts(helper.tunables);
    auto writer = protocol::RecordingWriter::create(
        std::filesystem::path(m_file.toStdString()), m_overwrite, time_ns,
        {.unixTime_ns = static_cast<std::uint64_t>(QDateTime::currentMSecsSinceEpoch()) * 1'000'000,
         .kernel = helper.kernel.toStdString(),
         .topology = helper.topology.toStdString(),
         .helper = helper.version.toStdString(),
         .program = m_program.toStdString(),
         .settings = m_settings});
    if (!writer) {
        fail(writer.error());
        return;
    }
    m_writer.emplace(std::move(*writer));
    m_first_ns = time_ns;
}

void Recorder::check(const std::expected<void, protocol::RecordingError>& written)
{
    m_bytes = m_writer->size();
    if (!written)
        fail(written.error());
}

void Recorder::fail(const protocol::RecordingError& error)
{
    m_writer.reset();
    m_recording = false;
    emit changed();
    emit failed(QString::fromStdString(error.what));
}

} // namespace quickshift::client
