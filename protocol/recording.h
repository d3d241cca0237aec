// SPDX-License-Identifier: GPL-3.0-or-later
// A recording: frames in a file, with marks and changes of settings between them. The file is only ever appended to,
// and each record carries a checksum: after a crash at any byte, or damage anywhere, all other records are still read.
// Here is what its writer and its reader share. Byte by byte: docs/recording-format.md.
#pragma once

#include "protocol/frame.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quickshift::protocol
{

inline constexpr std::uint32_t recordingVersion = 1;
/// The usual end of a recording's name, with the dot.
inline constexpr std::string_view recordingSuffix = ".qsrec";

enum class RecordKind : std::uint16_t { START = 1, FRAME = 2, MARK = 3, SETTINGS = 4, END = 5 };

/// Tunables as people write them, by name.
using SettingTexts = std::map<std::string, std::string>;

/// What a recording says about itself in its first record.
struct RecordingStart {
    std::uint64_t unixTime_ns = 0; ///< the wall clock when it began
    std::string kernel;
    std::string topology;
    std::string helper;  ///< version of the helper that measured
    std::string program; ///< what wrote the file
    SettingTexts settings;

    bool operator==(const RecordingStart&) const = default;
};

/// Times are CLOCK_MONOTONIC of the machine that was measured, like those of frames.
struct RecordedMark {
    std::uint64_t time_ns = 0;
    std::string text;

    bool operator==(const RecordedMark&) const = default;
};

struct RecordedSettings {
    std::uint64_t time_ns = 0;
    SettingTexts changed;

    bool operator==(const RecordedSettings&) const = default;
};

struct RecordingError {
    std::string what; ///< sentences: what is wrong and what to do
};

/// The parts of a file. All sizes are bounded by their types: a body has at most 65,535 bytes.
namespace recording
{

inline constexpr std::array<std::uint8_t, 8> magic{0x89, 'Q', 'S', 'R', 'E', 'C', '\r', '\n'};
inline constexpr std::size_t fileHeaderBytes = 16; ///< magic, version, checksum of both
/// Before each record, to find the next one behind damage.
inline constexpr std::array<std::uint8_t, 4> marker{0xf7, 'Q', 'S', 0x9e};
inline constexpr std::size_t recordHeaderBytes = 24;
static_assert(maxFrameBytes <= UINT16_MAX);

struct RecordHeader {
    std::uint32_t checksum = 0; ///< CRC-32 of all that follows it, the body too
    std::uint32_t number = 0;   ///< counts up by one
    std::uint16_t kind = 0;     ///< RecordKind, or one of a later version
    std::uint16_t bodyBytes = 0;
    std::uint64_t time_ns = 0;
};

/// `header.bodyBytes` and `header.checksum` are set from `body`.
[[nodiscard]] std::vector<std::uint8_t> encodeRecord(RecordHeader header, std::span<const std::uint8_t> body);
/// Nothing when the bytes do not begin with a marker.
[[nodiscard]] std::optional<RecordHeader> decodeHeader(std::span<const std::uint8_t, recordHeaderBytes> bytes);
/// Whether the whole record, header and body, is as it was written.
[[nodiscard]] bool isIntact(std::span<const std::uint8_t> record);

[[nodiscard]] std::array<std::uint8_t, fileHeaderBytes> fileHeader();
/// The version that the header names; nothing when the header is damaged.
[[nodiscard]] std::optional<std::uint32_t> versionOf(std::span<const std::uint8_t, fileHeaderBytes> header);

[[nodiscard]] std::vector<std::uint8_t> encodeStart(const RecordingStart& start);
[[nodiscard]] std::optional<RecordingStart> decodeStart(std::span<const std::uint8_t> body);
[[nodiscard]] std::vector<std::uint8_t> encodeSettings(const SettingTexts& settings);
[[nodiscard]] std::optional<SettingTexts> decodeSettings(std::span<const std::uint8_t> body);

} // namespace recording

} // namespace quickshift::protocol
