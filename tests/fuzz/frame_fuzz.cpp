// SPDX-License-Identifier: GPL-3.0-or-later
// The frame decoder: no bytes make it crash, and whatever it accepts can be sent on without losing a count.
#include "protocol/frame.h"

#include <cstdlib>
#include <utility>

namespace
{

using namespace quickshift::protocol;

std::pair<std::uint64_t, std::uint64_t> totals(const Frame& frame)
{
    std::uint64_t values = 0;
    std::uint64_t sums = 0;
    for (const auto& [key, histogram] : frame.delta.histograms) {
        if (histogram.empty())
            continue; // not sent on
        values += histogram.count;
        sums += histogram.sum_ns;
    }
    return {values, sums};
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto frame = decode({data, size});
    if (!frame) {
        require(frame.error().offset <= size && !frame.error().what.empty());
        return 0;
    }
    // A helper's frame is no longer than this; a longer one need not fit again.
    if (size > maxFrameBytes)
        return 0;
    const auto encoded = encode(*frame);
    require(encoded.size() <= maxFrameBytes);
    const auto again = decode(encoded);
    require(again.has_value());
    require(again->delta.rings == frame->delta.rings);
    require(again->delta.counterValues == frame->delta.counterValues);
    require(totals(*again) == totals(*frame));
    return 0;
}
