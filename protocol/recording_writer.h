// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a recording, record by record, so that what was written survives a crash.
#pragma once

#include "protocol/recording.h"

#include <cstdio>
#include <expected>
#include <filesystem>
#include <memory>

namespace quickshift::protocol
{

/// After an error nothing more is written; what stands in the file stays readable.
class RecordingWriter
{
public:
    /// Makes the file; one that exists is an error unless `overwrite`.
    [[nodiscard]] static std::expected<RecordingWriter, RecordingError>
    create(const std::filesystem::path& file, bool overwrite, std::uint64_t time_ns, const RecordingStart& start);

    /// `encoded` as protocol/frame.h makes it, at most `maxFrameBytes`.
    [[nodiscard]] std::expected<void, RecordingError> addFrame(std::uint64_t time_ns,
                                                               std::span<const std::uint8_t> encoded);
    /// A text of more than `maxMarkBytes` is cut.
    [[nodiscard]] std::expected<void, RecordingError> addMark(std::uint64_t time_ns, std::string_view text);
    [[nodiscard]] std::expected<void, RecordingError> addSettings(std::uint64_t time_ns, const SettingTexts& changed);
    /// The last record: without it, readers say that the recording was cut off.
    [[nodiscard]] std::expected<void, RecordingError> end(std::uint64_t time_ns);

    /// Bytes in the file.
    [[nodiscard]] std::uint64_t size() const { return m_size; }

    static constexpr std::size_t maxMarkBytes = 1000;

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    RecordingWriter(std::FILE* file, std::filesystem::path path) : m_file(file), m_path(std::move(path)) {}
    std::expected<void, RecordingError> add(RecordKind kind, std::uint64_t time_ns, std::span<const std::uint8_t> body);
    std::expected<void, RecordingError> write(std::span<const std::uint8_t> bytes);

    std::unique_ptr<std::FILE, Close> m_file;
    std::filesystem::path m_path;
    std::uint64_t m_size = 0;
    std::uint32_t m_number = 0;
};

} // namespace quickshift::protocol
