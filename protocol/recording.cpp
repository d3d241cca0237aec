// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/recording.h"

#include "protocol/byte_stream.h"

#include <zlib.h>

#include <algorithm>

namespace quickshift::protocol::recording
{
namespace
{

constexpr std::size_t checksumAt = marker.size();
constexpr std::size_t checkedFrom = checksumAt + sizeof(std::uint32_t);

std::uint32_t checksum(std::span<const std::uint8_t> bytes)
{
    return static_cast<std::uint32_t>(::crc32(0, bytes.data(), static_cast<uInt>(bytes.size())));
}

void write(ByteWriter& out, const SettingTexts& settings)
{
    out.varint(settings.size());
    for (const auto& [name, value] : settings) {
        out.text(name);
        out.text(value);
    }
}

SettingTexts readSettings(ByteReader& in)
{
    SettingTexts settings;
    const auto size = in.varint();
    for (std::uint64_t i = 0; i < size && !in.failed(); ++i) {
        std::string name(in.text());
        settings[std::move(name)] = in.text();
    }
    return settings;
}

} // namespace

std::vector<std::uint8_t> encodeRecord(RecordHeader header, std::span<const std::uint8_t> body)
{
    std::vector<std::uint8_t> bytes(marker.begin(), marker.end());
    bytes.reserve(recordHeaderBytes + body.size());
    ByteWriter out(bytes);
    out.fixed(std::uint32_t{0});
    out.fixed(header.number);
    out.fixed(header.kind);
    out.fixed(static_cast<std::uint16_t>(body.size()));
    out.fixed(header.time_ns);
    bytes.insert(bytes.end(), body.begin(), body.end());
    out.patch(checksumAt, checksum(std::span(bytes).subspan(checkedFrom)));
    return bytes;
}

std::optional<RecordHeader> decodeHeader(std::span<const std::uint8_t, recordHeaderBytes> bytes)
{
    if (!std::ranges::equal(bytes.first<marker.size()>(), marker))
        return std::nullopt;
    ByteReader in(bytes.subspan<marker.size()>());
    RecordHeader header;
    header.checksum = in.fixed<std::uint32_t>();
    header.number = in.fixed<std::uint32_t>();
    header.kind = in.fixed<std::uint16_t>();
    header.bodyBytes = in.fixed<std::uint16_t>();
    header.time_ns = in.fixed<std::uint64_t>();
    return header;
}

bool isIntact(std::span<const std::uint8_t> record)
{
    if (record.size() < recordHeaderBytes)
        return false;
    const auto header = decodeHeader(record.first<recordHeaderBytes>());
    return header && record.size() == recordHeaderBytes + header->bodyBytes &&
           header->checksum == checksum(record.subspan(checkedFrom));
}

std::array<std::uint8_t, fileHeaderBytes> fileHeader()
{
    std::vector<std::uint8_t> bytes(magic.begin(), magic.end());
    ByteWriter out(bytes);
    out.fixed(recordingVersion);
    out.fixed(checksum(bytes));
    std::array<std::uint8_t, fileHeaderBytes> header{};
    std::ranges::copy(bytes, header.begin());
    return header;
}

std::optional<std::uint32_t> versionOf(std::span<const std::uint8_t, fileHeaderBytes> header)
{
    constexpr auto checked = magic.size() + sizeof(recordingVersion);
    ByteReader in(header.subspan<magic.size()>());
    const auto version = in.fixed<std::uint32_t>();
    const bool intact = std::ranges::equal(header.first<magic.size()>(), magic) &&
                        in.fixed<std::uint32_t>() == checksum(header.first<checked>());
    return intact ? std::optional(version) : std::nullopt;
}

std::vector<std::uint8_t> encodeStart(const RecordingStart& start)
{
    std::vector<std::uint8_t> body;
    ByteWriter out(body);
    out.fixed(start.unixTime_ns);
    for (const auto* text : {&start.kernel, &start.topology, &start.helper, &start.program})
        out.text(*text);
    write(out, start.settings);
    return body;
}

std::optional<RecordingStart> decodeStart(std::span<const std::uint8_t> body)
{
    ByteReader in(body);
    RecordingStart start;
    start.unixTime_ns = in.fixed<std::uint64_t>();
    for (auto* text : {&start.kernel, &start.topology, &start.helper, &start.program})
        *text = in.text();
    start.settings = readSettings(in);
    return in.failed() ? std::nullopt : std::optional(std::move(start));
}

std::vector<std::uint8_t> encodeSettings(const SettingTexts& settings)
{
    std::vector<std::uint8_t> body;
    ByteWriter out(body);
    write(out, settings);
    return body;
}

std::optional<SettingTexts> decodeSettings(std::span<const std::uint8_t> body)
{
    ByteReader in(body);
    auto settings = readSettings(in);
    return in.failed() ? std::nullopt : std::optional(std::move(settings));
}

} // namespace quickshift::protocol::recording
