// SPDX-License-Identifier: GPL-3.0-or-later
// Telemetry as one typed map, for scripts. Keys and units: docs/dbus-api.md.
#pragma once

#include "protocol/telemetry.h"

#include <QVariantMap>

namespace quickshift::service
{

[[nodiscard]] QVariantMap toMap(const protocol::Telemetry& telemetry);

} // namespace quickshift::service
