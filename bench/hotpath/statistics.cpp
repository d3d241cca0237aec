// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/hotpath/statistics.h"

#include <algorithm>
#include <cmath>

namespace quickshift::bench
{

Summary summarize(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::ranges::sort(values);
    const auto n = values.size();
    const auto middle = static_cast<double>(n) / 2;
    const auto reach = 0.98 * std::sqrt(static_cast<double>(n));
    const auto last = static_cast<double>(n - 1);
    const auto rank = [&](double position) {
        return values[static_cast<std::size_t>(std::clamp(std::floor(position), 0.0, last))];
    };
    const auto median = n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
    return {.median = median, .low = rank(middle - reach), .high = rank(middle + reach), .n = n};
}

} // namespace quickshift::bench
