// SPDX-License-Identifier: GPL-3.0-or-later
// The diagnostics bundle: one text that its user can read before sending it, and a maintainer can work with. What is in
// it and what is not: docs/diagnostics.md.
#pragma once

#include "backend/service/exit_record.h"
#include "backend/service/redactor.h"
#include "protocol/dbus_types.h"
#include "protocol/process_usage.h"
#include "protocol/telemetry.h"
#include "protocol/tunables.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace quickshift::service
{

struct BundleFacts {
    QDateTime made;
    QString version;
    QString system; ///< the distribution, as it calls itself
    QString kernel;
    QString topology;
    QString state;
    QString reason;
    QString scheduler;
    QString profile;
    qsizetype holds = 0;
    protocol::CapabilityMap capabilities;
    protocol::TunableValues values;
    std::vector<ExitRecord> exits; ///< oldest first
    protocol::ProcessUsage helper;
    protocol::Telemetry now;
    std::vector<protocol::Frame> lastMinute;
};

/// UTF-8, of lines. Whatever anybody else than Quickshift wrote goes through `redactor`.
[[nodiscard]] QByteArray bundleText(const BundleFacts& facts, Redactor& redactor);

} // namespace quickshift::service
