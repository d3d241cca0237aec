// SPDX-License-Identifier: GPL-3.0-or-later
// The helper's two interfaces for a program that may wait for each answer.
#pragma once

#include "manager_interface.h"
#include "telemetry_interface.h"

namespace quickshift::cli
{

struct Helper {
    Helper();

    OrgQuickshift1ManagerInterface manager;
    OrgQuickshift1TelemetryInterface telemetry;

    /// All of Manager's properties in one call, so that they belong together; starts the helper if need be.
    [[nodiscard]] QDBusReply<QVariantMap> properties();
};

} // namespace quickshift::cli
