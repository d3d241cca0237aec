// SPDX-License-Identifier: GPL-3.0-or-later
// The metrics and their instances in people's words. What this program does not know yet gets its name, made readable.
#pragma once

#include "protocol/metrics.h"

#include <QString>

namespace quickshift::app
{

/// "From wake-up to running"
[[nodiscard]] QString metricTitle(protocol::Metric metric);
/// One sentence.
[[nodiscard]] QString metricHelp(protocol::Metric metric);
/// All of a dimension's instances together: "All threads".
[[nodiscard]] QString allInstancesTitle(protocol::Dimension dimension);
/// "Mouse", "Audio", "Ring 3"
[[nodiscard]] QString instanceTitle(protocol::Dimension dimension, std::size_t instance);
/// For programs: "mouse", "audio", "3".
[[nodiscard]] QString instanceName(protocol::Dimension dimension, std::size_t instance);

/// "idle_scan" as "Idle scan".
[[nodiscard]] QString readable(const QString& name);

} // namespace quickshift::app
