// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/recording_writer.h"

#include <cerrno>
#include <cstring>

namespace quickshift::protocol
{
namespace
{

std::span<const std::uint8_t> bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

} // namespace

std::expected<RecordingWriter, RecordingError> RecordingWriter::create(const std::filesystem::path& file,
                                                                       bool overwrite, std::uint64_t time_ns,
                                                                       const RecordingStart& start)
{
    auto* opened = std::fopen(file.c_str(), overwrite ? "wbe" : "wbxe");
    if (opened == nullptr && errno == EEXIST)
        return std::unexpected(RecordingError{"“" + file.string() +
                                              "” exists already. Choose another name, or allow it to be overwritten."});
    if (opened == nullptr)
        return std::unexpected(RecordingError{"“" + file.string() + "” cannot be written: " + std::strerror(errno) +
                                              ". Choose a folder that you may write to."});
    // Each record is one write: what a crash cuts is the last one.
    std::setvbuf(opened, nullptr, _IONBF, 0);
    RecordingWriter writer(opened, file);
    const auto header = recording::fileHeader();
    if (auto written = writer.write(header); !written)
        return std::unexpected(written.error());
    if (auto added = writer.add(RecordKind::START, time_ns, recording::encodeStart(start)); !added)
        return std::unexpected(added.error());
    return writer;
}

std::expected<void, RecordingError> RecordingWriter::addFrame(std::uint64_t time_ns,
                                                              std::span<const std::uint8_t> encoded)
{
    return add(RecordKind::FRAME, time_ns, encoded);
}

std::expected<void, RecordingError> RecordingWriter::addMark(std::uint64_t time_ns, std::string_view text)
{
    auto cut = text.substr(0, maxMarkBytes);
    // Not within a character: its later bytes are 10xxxxxx.
    while (cut.size() < text.size() && !cut.empty() && (text[cut.size()] & 0xc0) == 0x80)
        cut.remove_suffix(1);
    return add(RecordKind::MARK, time_ns, bytesOf(cut));
}

std::expected<void, RecordingError> RecordingWriter::addSettings(std::uint64_t time_ns, const SettingTexts& changed)
{
    return add(RecordKind::SETTINGS, time_ns, recording::encodeSettings(changed));
}

std::expected<void, RecordingError> RecordingWriter::end(std::uint64_t time_ns)
{
    return add(RecordKind::END, time_ns, {});
}

std::expected<void, RecordingError> RecordingWriter::add(RecordKind kind, std::uint64_t time_ns,
                                                         std::span<const std::uint8_t> body)
{
    if (body.size() > UINT16_MAX)
        return std::unexpected(RecordingError{"A record of " + std::to_string(body.size()) +
                                              " bytes is too long for a recording; it was left out."});
    recording::RecordHeader header;
    header.number = m_number++;
    header.kind = static_cast<std::uint16_t>(kind);
    header.time_ns = time_ns;
    return write(recording::encodeRecord(header, body));
}

std::expected<void, RecordingError> RecordingWriter::write(std::span<const std::uint8_t> bytes)
{
    if (!m_file)
        return std::unexpected(RecordingError{"The recording has ended already."});
    errno = 0;
    const auto written = std::fwrite(bytes.data(), 1, bytes.size(), m_file.get());
    m_size += written;
    if (written == bytes.size())
        return {};
    const std::string reason = std::strerror(errno);
    m_file.reset();
    return std::unexpected(RecordingError{"“" + m_path.string() + "” cannot be written any further: " + reason +
                                          ". What was recorded until now is in it and can be replayed."});
}

} // namespace quickshift::protocol
