// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted and timed, as enums and names, generated from protocol/metrics.def.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace quickshift::protocol
{

inline constexpr std::size_t maxRings = 64;

enum class DeviceClass : std::uint8_t {
#define QS_DEVICE_CLASS(id, name) id,
#include "protocol/metrics.def"
#undef QS_DEVICE_CLASS
};

enum class TaskClass : std::uint8_t {
#define QS_TASK_CLASS(id, name) id,
#include "protocol/metrics.def"
#undef QS_TASK_CLASS
};

enum class Metric : std::uint8_t {
#define QS_METRIC(id, name, dimension, help) id,
#include "protocol/metrics.def"
#undef QS_METRIC
};

enum class Counter : std::uint8_t {
#define QS_COUNTER(id, name, help) id,
#include "protocol/metrics.def"
#undef QS_COUNTER
};

inline constexpr auto deviceClassNames = std::to_array<std::string_view>({
#define QS_DEVICE_CLASS(id, name) name,
#include "protocol/metrics.def"
#undef QS_DEVICE_CLASS
});

inline constexpr auto taskClassNames = std::to_array<std::string_view>({
#define QS_TASK_CLASS(id, name) name,
#include "protocol/metrics.def"
#undef QS_TASK_CLASS
});

enum class Dimension : std::uint8_t { NONE, DEVICE_CLASS, TASK_CLASS, RING };

struct MetricInfo {
    std::string_view name;
    Dimension dimension;
    std::string_view help;

    /// How many histograms the metric has: 1, one per class, or `maxRings`.
    [[nodiscard]] constexpr std::size_t instances() const
    {
        switch (dimension) {
        case Dimension::DEVICE_CLASS:
            return deviceClassNames.size();
        case Dimension::TASK_CLASS:
            return taskClassNames.size();
        case Dimension::RING:
            return maxRings;
        case Dimension::NONE:
            break;
        }
        return 1;
    }
};

inline constexpr auto metrics = std::to_array<MetricInfo>({
#define QS_METRIC(id, name, dimension, help) {name, Dimension::dimension, help},
#include "protocol/metrics.def"
#undef QS_METRIC
});

/// Counters that must stay 0: whoever shows figures warns when one does not.
inline constexpr std::array invariants{Counter::INPUT_MISSED, Counter::ACCOUNTING_ERRORS};

struct CounterInfo {
    std::string_view name;
    std::string_view help;
};

inline constexpr auto counters = std::to_array<CounterInfo>({
#define QS_COUNTER(id, name, help) {name, help},
#include "protocol/metrics.def"
#undef QS_COUNTER
});

/// One histogram: a metric and its instance along the metric's dimension.
struct MetricKey {
    Metric metric{};
    std::uint8_t instance = 0;

    auto operator<=>(const MetricKey&) const = default;
};

[[nodiscard]] constexpr const MetricInfo& info(Metric metric)
{
    return metrics[static_cast<std::size_t>(metric)];
}

} // namespace quickshift::protocol
