// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a row of measurements: the median, and how far it can be trusted.
#pragma once

#include <cstddef>
#include <vector>

namespace quickshift::bench
{

/// `low` and `high` bound the median's 95 % confidence interval.
struct Summary {
    double median = 0;
    double low = 0;
    double high = 0;
    std::size_t n = 0;
};

/// The interval comes from order statistics: of n values, those at ranks n/2 ± 0.98 √n enclose the true median in 95 %
/// of cases whatever the distribution (the normal approximation of the binomial); for fewer than 6 it is all of them.
[[nodiscard]] Summary summarize(std::vector<double> values);

} // namespace quickshift::bench
