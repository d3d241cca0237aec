// SPDX-License-Identifier: GPL-3.0-or-later
// Little-endian integers and LEB128 varints, written to and read from bytes. Reading past the end or a malformed varint
// makes the reader fail for good, so a caller may read a whole section and ask once.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace quickshift::protocol
{

class ByteWriter
{
public:
    explicit ByteWriter(std::vector<std::uint8_t>& out) : m_out(out) {}

    template <std::unsigned_integral T> void fixed(T value)
    {
        for (std::size_t i = 0; i < sizeof(T); ++i)
            m_out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    }

    void varint(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            m_out.push_back(static_cast<std::uint8_t>(value | 0x80));
        m_out.push_back(static_cast<std::uint8_t>(value));
    }

    void text(std::string_view value)
    {
        varint(value.size());
        m_out.insert(m_out.end(), value.begin(), value.end());
    }

    [[nodiscard]] std::size_t size() const { return m_out.size(); }

    /// Overwrites the 32-bit value at `position`, for lengths that are known afterwards.
    void patch(std::size_t position, std::uint32_t value)
    {
        for (std::size_t i = 0; i < sizeof(value); ++i)
            m_out[position + i] = static_cast<std::uint8_t>(value >> (8 * i));
    }

private:
    std::vector<std::uint8_t>& m_out;
};

class ByteReader
{
public:
    explicit ByteReader(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}

    template <std::unsigned_integral T> T fixed()
    {
        T value = 0;
        const auto bytes = take(sizeof(T));
        for (std::size_t i = bytes.size(); i-- > 0;)
            value = static_cast<T>(static_cast<std::uint64_t>(value) << 8 | bytes[i]);
        return value;
    }

    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const auto byte = take(1);
            if (byte.empty())
                return 0;
            const std::uint64_t bits = byte[0] & 0x7f;
            if (shift == 63 && bits > 1)
                break;
            value |= bits << shift;
            if ((byte[0] & 0x80) == 0)
                return value;
        }
        m_failed = true;
        return 0;
    }

    /// A varint that must not exceed `maximum`.
    std::uint64_t varintUpTo(std::uint64_t maximum)
    {
        const auto value = varint();
        if (value > maximum) {
            fail();
            return 0;
        }
        return value;
    }

    std::string_view text()
    {
        const auto bytes = take(varint());
        return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
    }

    /// The next `size` bytes; empty, and failed, when there are fewer.
    std::span<const std::uint8_t> take(std::uint64_t size)
    {
        if (m_failed || size > m_bytes.size() - m_offset) {
            m_failed = true;
            return {};
        }
        const auto taken = m_bytes.subspan(m_offset, static_cast<std::size_t>(size));
        m_offset += taken.size();
        return taken;
    }

    /// For a caller that finds a value to be nonsense.
    void fail() { m_failed = true; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_offset == m_bytes.size(); }
    [[nodiscard]] std::size_t offset() const { return m_offset; }

private:
    std::span<const std::uint8_t> m_bytes;
    std::size_t m_offset = 0;
    bool m_failed = false;
};

} // namespace quickshift::protocol
