// SPDX-License-Identifier: GPL-3.0-or-later
// The input_event calls of a hand that moves a mouse.
#pragma once

#include "bench/hotpath/bpf/abi.h"

#include <cstddef>
#include <vector>

namespace quickshift::bench
{

struct MouseStream {
    std::vector<bench_event> events; ///< whole reports, each ended by SYN_REPORT
    std::size_t reports = 0;
};

/// At most `most` events of a mouse with 1,000 reports a second and 800 counts an inch. The hand makes strokes of
/// minimum jerk (Flash and Hogan, 1985: speed 30 s² (1 - s)² of the stroke's length), 5 to 30 cm/s in any direction, as
/// in aiming. An axis that did not move has no event, which favours a record an event: real drivers report each axis
/// and button.
[[nodiscard]] MouseStream mouseStream(std::size_t most);

} // namespace quickshift::bench
