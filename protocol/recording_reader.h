// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a recording, whatever happened to the file.
#pragma once

#include "protocol/recording.h"

#include <expected>
#include <filesystem>
#include <iosfwd>
#include <memory>
#include <optional>
#include <vector>

namespace quickshift::protocol
{

/// What of a recording could not be read.
struct RecordingDamage {
    std::uint64_t lostRecords = 0; ///< damaged, known from the gaps that they leave between the others
    std::uint64_t lostBytes = 0;   ///< that belong to no good record
    bool cutOff = false;           ///< the last record is missing: the writer crashed, or the file was shortened

    [[nodiscard]] bool any() const { return lostRecords != 0 || lostBytes != 0 || cutOff; }
    bool operator==(const RecordingDamage&) const = default;
};

/// Reads a recording: everything but the frames at once, those one by one. No input makes it allocate more than a small
/// multiple of the file's size, or take longer than in proportion to it.
class RecordingReader
{
public:
    /// A file that is no recording, or of which nothing can be read, is an error; damage is not.
    [[nodiscard]] static std::expected<RecordingReader, RecordingError> open(const std::filesystem::path& file);
    [[nodiscard]] static std::expected<RecordingReader, RecordingError> read(std::unique_ptr<std::istream> stream);
    RecordingReader(RecordingReader&&) noexcept;
    ~RecordingReader();

    /// Nothing when the first record is damaged.
    [[nodiscard]] const std::optional<RecordingStart>& start() const { return m_start; }
    /// CLOCK_MONOTONIC of the machine that was measured when its wall clock was `start()->unixTime_ns`; 0 without that.
    [[nodiscard]] std::uint64_t startTime_ns() const { return m_startTime_ns; }
    [[nodiscard]] const std::vector<RecordedMark>& marks() const { return m_marks; }
    [[nodiscard]] const std::vector<RecordedSettings>& settings() const { return m_settings; }
    [[nodiscard]] const RecordingDamage& damage() const { return m_damage; }
    /// Of the file, in bytes.
    [[nodiscard]] std::uint64_t size() const;

    [[nodiscard]] std::size_t frames() const { return m_frames.size(); }
    /// Frames are in the order of their times.
    [[nodiscard]] std::uint64_t frameTime_ns(std::size_t index) const { return m_frames[index].time_ns; }
    /// From the first frame to the last, in ns.
    [[nodiscard]] std::uint64_t duration_ns() const;
    /// As protocol/frame.h encodes it, checked again: an error when the file changed meanwhile.
    [[nodiscard]] std::expected<std::vector<std::uint8_t>, RecordingError> encodedFrame(std::size_t index);
    /// The same, decoded; an error also for a frame that this program cannot decode.
    [[nodiscard]] std::expected<Frame, RecordingError> frame(std::size_t index);

private:
    struct FramePlace {
        std::uint64_t time_ns = 0;
        std::uint64_t offset = 0; ///< of its record
    };
    struct Record;
    class Bytes;

    explicit RecordingReader(std::unique_ptr<Bytes> bytes);
    std::expected<void, RecordingError> readFileHeader();
    void scan();
    void take(const Record& record, std::uint64_t offset);

    std::unique_ptr<Bytes> m_bytes;
    std::optional<RecordingStart> m_start;
    std::uint64_t m_startTime_ns = 0;
    std::vector<FramePlace> m_frames;
    std::vector<RecordedMark> m_marks;
    std::vector<RecordedSettings> m_settings;
    RecordingDamage m_damage;
    std::uint64_t m_nextNumber = 0;
};

} // namespace quickshift::protocol
