// SPDX-License-Identifier: GPL-3.0-or-later
// The recording reader: no file makes it crash or read beyond its end, and what it says of it holds.
#include "protocol/recording_reader.h"

#include <algorithm>
#include <cstdlib>
#include <sstream>

namespace
{

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Gives each record the checksum that it would have if it had been written as it is.
void repair(std::span<std::uint8_t> file)
{
    using namespace quickshift::protocol::recording;
    for (std::size_t at = fileHeaderBytes; at + recordHeaderBytes <= file.size();) {
        const auto header = decodeHeader(file.subspan(at).first<recordHeaderBytes>());
        if (!header || at + recordHeaderBytes + header->bodyBytes > file.size()) {
            ++at;
            continue;
        }
        const auto record = encodeRecord(*header, file.subspan(at + recordHeaderBytes, header->bodyBytes));
        std::ranges::copy(record, file.begin() + static_cast<std::ptrdiff_t>(at));
        at += record.size();
    }
}

} // namespace

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t limit);

// Checksums keep nearly all that chance makes from what is behind them: most files get good ones.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t limit, unsigned seed)
{
    size = LLVMFuzzerMutate(data, size, limit);
    if (seed % 4 != 0)
        repair({data, size});
    return size;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using quickshift::protocol::RecordingReader;
    auto reader = RecordingReader::read(
        std::make_unique<std::istringstream>(std::string(reinterpret_cast<const char*>(data), size)));
    if (!reader) {
        require(!reader.error().what.empty());
        return 0;
    }
    require(reader->size() == size && reader->damage().lostBytes <= size);
    for (std::size_t i = 0; i < reader->frames(); ++i) {
        require(i == 0 || reader->frameTime_ns(i) >= reader->frameTime_ns(i - 1));
        const auto encoded = reader->encodedFrame(i);
        require(encoded.has_value() && encoded->size() < size);
        const auto frame = reader->frame(i);
        require(frame.has_value() || !frame.error().what.empty());
    }
    require(reader->frames() == 0 ||
            reader->duration_ns() == reader->frameTime_ns(reader->frames() - 1) - reader->frameTime_ns(0));
    return 0;
}
