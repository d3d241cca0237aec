// SPDX-License-Identifier: GPL-3.0-or-later
// The binary form of a Frame, as sent on the bus and written to recordings. Byte by byte: docs/frame-format.md.
#pragma once

#include "protocol/telemetry.h"

#include <cstddef>
#include <cstdint>
#include <expected>
#include <span>
#include <string>
#include <vector>

namespace quickshift::protocol
{

inline constexpr std::uint8_t frameVersion = 1;
inline constexpr std::size_t maxFrameBytes = 16384;

struct FrameError {
    std::size_t offset = 0; ///< byte at which reading failed
    std::string what;       ///< a sentence
    bool newer = false;     ///< it is a frame, of a later version
};

/// Never more than `maxFrameBytes`. When every bucket does not fit, the per-ring histograms are coarsened step by step,
/// then folded into `allRings`, then the others are coarsened: counts and sums stay exact throughout.
[[nodiscard]] std::vector<std::uint8_t> encode(const Frame& frame);

/// Accepts what `encode` writes and later versions of it: unknown sections, metrics and counters are skipped. Anything
/// else is an error; no input makes it read out of bounds or allocate more than a small multiple of its size.
[[nodiscard]] std::expected<Frame, FrameError> decode(std::span<const std::uint8_t> bytes);

} // namespace quickshift::protocol
