// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/hotpath/mouse_stream.h"

#include <linux/input-event-codes.h>

#include <cmath>
#include <numbers>
#include <random>
#include <utility>

namespace quickshift::bench
{
namespace
{

/// Whole counts of a movement that goes on between them, too.
class Axis
{
public:
    /// By how many counts the position changed.
    int move(double counts)
    {
        m_position += counts;
        const auto whole = std::floor(m_position);
        return static_cast<int>(whole - std::exchange(m_reported, whole));
    }

private:
    double m_position = 0;
    double m_reported = 0;
};

struct Stroke {
    int milliseconds;
    double length; ///< counts
    double direction;
};

Stroke anyStroke(std::mt19937& random)
{
    constexpr double countsPerCm = 800 / 2.54;
    const double seconds = std::uniform_real_distribution(0.1, 0.4)(random);
    const double cmPerSecond = std::uniform_real_distribution(5.0, 30.0)(random);
    return {.milliseconds = static_cast<int>(seconds * 1000),
            .length = cmPerSecond * seconds * countsPerCm,
            .direction = std::uniform_real_distribution(0.0, 2 * std::numbers::pi)(random)};
}

} // namespace

MouseStream mouseStream(std::size_t most)
{
    constexpr std::size_t largestReport = 3;
    std::mt19937 random(1);
    MouseStream stream;
    Axis x;
    Axis y;
    while (true) {
        const auto stroke = anyStroke(random);
        for (int ms = 0; ms < stroke.milliseconds; ++ms) {
            const double s = static_cast<double>(ms) / stroke.milliseconds;
            const double counts = 30 * s * s * (1 - s) * (1 - s) * stroke.length / stroke.milliseconds;
            const int right = x.move(counts * std::cos(stroke.direction));
            const int up = y.move(counts * std::sin(stroke.direction));
            if (right == 0 && up == 0)
                continue; // a mouse that did not move sends nothing
            if (stream.events.size() + largestReport > most)
                return stream;
            if (right != 0)
                stream.events.push_back({.type = EV_REL, .code = REL_X, .value = right});
            if (up != 0)
                stream.events.push_back({.type = EV_REL, .code = REL_Y, .value = up});
            stream.events.push_back({.type = EV_SYN, .code = SYN_REPORT, .value = 0});
            ++stream.reports;
        }
    }
}

} // namespace quickshift::bench
