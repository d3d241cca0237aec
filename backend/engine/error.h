// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong in the engine, in words that a user can act on.
#pragma once

#include <cstdint>
#include <expected>
#include <string>

namespace quickshift::engine
{

enum class ErrorKind : std::uint8_t {
    UNSUPPORTED, ///< this kernel or these permissions cannot do it
    CONFLICT,    ///< another sched_ext scheduler runs
    BUSY,        ///< a change is already under way
    FAILED,      ///< anything else
};

struct Error {
    ErrorKind kind = ErrorKind::FAILED;
    std::string operation; ///< what was tried, such as "loading the BPF object"
    int code = 0;          ///< an errno, or 0
    std::string hint;      ///< what to do about it

    /// One or two sentences: operation, the errno's text, hint.
    [[nodiscard]] std::string sentence() const;
};

template <typename T> using Result = std::expected<T, Error>;

} // namespace quickshift::engine
