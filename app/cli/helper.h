// SPDX-License-Identifier: GPL-3.0-or-later
// The helper's two interfaces for a program that may wait for each answer.
#pragma once

#include "app/cli/exit_code.h"
#include "app/client/helper_state.h"
#include "protocol/telemetry.h"

#include "manager_interface.h"
#include "telemetry_interface.h"

#include <expected>
#include <optional>

namespace quickshift::cli
{

struct Figures {
    protocol::CountMap counters;
    protocol::RecordList rings;

    [[nodiscard]] decltype(protocol::Telemetry::counterValues) counterValues() const;
};

struct Helper {
    Helper();

    OrgQuickshift1ManagerInterface manager;
    OrgQuickshift1TelemetryInterface telemetry;

    /// All of Manager's properties in one call, so that they belong together; starts the helper if need be.
    [[nodiscard]] QDBusReply<QVariantMap> properties();
    /// The same, read. Or, after it is said on standard error what is wrong, the code to exit with.
    [[nodiscard]] std::expected<client::HelperState, ExitCode> state();
    /// After a change that worked: it may not have reached the disk, which is said on standard error.
    void warnUnlessKept();
    /// What it has counted since the load; nothing for those who may not read it. Or a code, as above.
    [[nodiscard]] std::expected<std::optional<Figures>, ExitCode> figures();
};

} // namespace quickshift::cli
