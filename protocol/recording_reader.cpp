// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/recording_reader.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <istream>
#include <utility>

namespace quickshift::protocol
{

using namespace recording;

namespace
{

constexpr auto notOurs =
    "This is not a Quickshift recording. Choose a file that “quickshiftctl record” or the panel's Record button wrote.";

std::unexpected<RecordingError> failure(std::string what)
{
    return std::unexpected(RecordingError{std::move(what)});
}

} // namespace

/// The file, read at any place.
class RecordingReader::Bytes
{
public:
    explicit Bytes(std::unique_ptr<std::istream> stream) : m_stream(std::move(stream))
    {
        m_stream->seekg(0, std::ios::end);
        const auto end = static_cast<std::streamoff>(m_stream->tellg());
        m_size = end < 0 ? 0 : static_cast<std::uint64_t>(end);
        m_position = m_size;
    }

    [[nodiscard]] std::uint64_t size() const { return m_size; }

    /// Up to `size` bytes from `offset` on; fewer only where the file ends. Valid until the next call.
    std::span<const std::uint8_t> at(std::uint64_t offset, std::size_t size)
    {
        if (offset >= m_size)
            return {};
        size = static_cast<std::size_t>(std::min<std::uint64_t>(size, m_size - offset));
        m_buffer.resize(std::max(m_buffer.size(), size));
        // Seeking throws the stream's own buffer away, so not where it stands already.
        if (offset != m_position)
            m_stream->seekg(static_cast<std::streamoff>(offset));
        m_stream->read(reinterpret_cast<char*>(m_buffer.data()), static_cast<std::streamsize>(size));
        const auto got = static_cast<std::size_t>(m_stream->gcount());
        m_position = offset + got;
        if (got < size) { // the file became shorter
            m_stream->clear();
            m_position = m_size;
        }
        return std::span(m_buffer).first(got);
    }

private:
    std::unique_ptr<std::istream> m_stream;
    std::uint64_t m_size = 0;
    std::uint64_t m_position = 0;
    std::vector<std::uint8_t> m_buffer;
};

struct RecordingReader::Record {
    RecordHeader header;
    std::vector<std::uint8_t> body;

    [[nodiscard]] std::uint64_t bytes() const { return recordHeaderBytes + body.size(); }

    /// Nothing when no intact record is there. `spent` grows by the bytes that were checked in vain.
    static std::optional<Record> readAt(Bytes& file, std::uint64_t offset, std::uint64_t& spent)
    {
        const auto head = file.at(offset, recordHeaderBytes);
        if (head.size() < recordHeaderBytes)
            return std::nullopt;
        const auto header = decodeHeader(head.first<recordHeaderBytes>());
        if (!header)
            return std::nullopt;
        std::vector<std::uint8_t> whole(head.begin(), head.end());
        const auto body = file.at(offset + recordHeaderBytes, header->bodyBytes);
        whole.insert(whole.end(), body.begin(), body.end());
        if (!isIntact(whole)) {
            spent += whole.size();
            return std::nullopt;
        }
        return Record{*header, {whole.begin() + recordHeaderBytes, whole.end()}};
    }

    /// The next place from `offset` on at which a record could begin, or the file's end.
    static std::uint64_t findMarker(Bytes& file, std::uint64_t offset)
    {
        constexpr std::size_t window = 65536;
        for (; offset < file.size(); offset += window - marker.size() + 1) {
            const auto bytes = file.at(offset, window);
            const auto found = std::ranges::search(bytes, marker);
            if (!found.empty())
                return offset + static_cast<std::uint64_t>(found.begin() - bytes.begin());
            if (bytes.size() < window)
                break;
        }
        return file.size();
    }
};

RecordingReader::RecordingReader(std::unique_ptr<Bytes> bytes) : m_bytes(std::move(bytes)) {}
RecordingReader::RecordingReader(RecordingReader&&) noexcept = default;
RecordingReader::~RecordingReader() = default;

std::expected<RecordingReader, RecordingError> RecordingReader::open(const std::filesystem::path& file)
{
    const auto name = "“" + file.string() + "”";
    std::error_code ignored;
    // A directory opens, and fails later with less telling words.
    if (std::filesystem::is_directory(file, ignored))
        return failure(name + " is a folder. Choose a recording in it.");
    errno = 0;
    auto stream = std::make_unique<std::ifstream>(file, std::ios::binary);
    if (!*stream)
        return failure(name + " cannot be opened: " + std::strerror(errno) + ".");
    auto reader = read(std::move(stream));
    if (!reader)
        return failure(name + ": " + reader.error().what);
    return reader;
}

std::expected<RecordingReader, RecordingError> RecordingReader::read(std::unique_ptr<std::istream> stream)
{
    RecordingReader reader(std::make_unique<Bytes>(std::move(stream)));
    if (auto header = reader.readFileHeader(); !header)
        return std::unexpected(header.error());
    reader.scan();
    if (reader.m_nextNumber == 0)
        return failure("Not one record of this recording can be read: it was cut off at its beginning, or damaged all "
                       "over.");
    return reader;
}

std::uint64_t RecordingReader::size() const
{
    return m_bytes->size();
}

std::uint64_t RecordingReader::duration_ns() const
{
    return m_frames.empty() ? 0 : m_frames.back().time_ns - m_frames.front().time_ns;
}

std::expected<std::vector<std::uint8_t>, RecordingError> RecordingReader::encodedFrame(std::size_t index)
{
    std::uint64_t spent = 0;
    auto record = Record::readAt(*m_bytes, m_frames[index].offset, spent);
    if (!record)
        return failure("The recording has changed while it was open. Open it again.");
    return std::move(record->body);
}

std::expected<Frame, RecordingError> RecordingReader::frame(std::size_t index)
{
    const auto encoded = encodedFrame(index);
    if (!encoded)
        return std::unexpected(encoded.error());
    auto decoded = decode(*encoded);
    if (!decoded)
        return failure(decoded.error().what);
    return std::move(*decoded);
}

// A damaged header does not matter when the first record behind it is good.
std::expected<void, RecordingError> RecordingReader::readFileHeader()
{
    const auto bytes = m_bytes->at(0, fileHeaderBytes);
    if (bytes.empty())
        return failure("The file is empty. Choose another recording.");
    const bool ours = std::ranges::equal(bytes.first(std::min(bytes.size(), magic.size())),
                                         std::span(magic).first(std::min(bytes.size(), magic.size())));
    const auto version = bytes.size() < fileHeaderBytes ? std::nullopt : versionOf(bytes.first<fileHeaderBytes>());
    if (version && *version > recordingVersion)
        return failure("The recording has version " + std::to_string(*version) + "; this program reads version " +
                       std::to_string(recordingVersion) + ". Update Quickshift.");
    if (version)
        return {};
    std::uint64_t spent = 0;
    if (!ours && !Record::readAt(*m_bytes, fileHeaderBytes, spent))
        return failure(notOurs);
    m_damage.lostBytes += std::min<std::uint64_t>(fileHeaderBytes, m_bytes->size());
    return {};
}

void RecordingReader::scan()
{
    const auto end = m_bytes->size();
    // What looks like a record and is none costs time: an honest file has nearly none of it, so that the rest of one
    // that is made of such may be left unread.
    const std::uint64_t patience = 16 * end + (std::uint64_t{1} << 20);
    std::uint64_t spent = 0;
    std::uint64_t offset = std::min<std::uint64_t>(fileHeaderBytes, end);
    std::uint16_t last = 0;
    while (offset < end) {
        const auto record = Record::readAt(*m_bytes, offset, spent);
        if (record && record->header.number >= m_nextNumber) {
            take(*record, offset);
            last = record->header.kind;
            offset += record->bytes();
            continue;
        }
        const auto next = spent > patience ? end : Record::findMarker(*m_bytes, offset + 1);
        m_damage.lostBytes += next - offset;
        offset = next;
    }
    m_damage.cutOff = last != std::to_underlying(RecordKind::END);
}

void RecordingReader::take(const Record& record, std::uint64_t offset)
{
    const auto& header = record.header;
    m_damage.lostRecords += header.number - m_nextNumber;
    m_nextNumber = std::uint64_t{header.number} + 1;
    switch (header.kind) {
    case std::to_underlying(RecordKind::START):
        m_start = decodeStart(record.body);
        m_startTime_ns = m_start ? header.time_ns : 0;
        break;
    case std::to_underlying(RecordKind::FRAME):
        // Time never runs backwards in what we write, and places are looked up by time.
        if (!m_frames.empty() && header.time_ns < m_frames.back().time_ns)
            ++m_damage.lostRecords;
        else
            m_frames.push_back({header.time_ns, offset});
        break;
    case std::to_underlying(RecordKind::MARK):
        m_marks.push_back({header.time_ns, {record.body.begin(), record.body.end()}});
        break;
    case std::to_underlying(RecordKind::SETTINGS):
        if (auto settings = decodeSettings(record.body))
            m_settings.push_back({header.time_ns, std::move(*settings)});
        break;
    default: // the end, or something of a later version
        break;
    }
}

} // namespace quickshift::protocol
