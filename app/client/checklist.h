// SPDX-License-Identifier: GPL-3.0-or-later
// What this computer needs for Quickshift, point by point, and how to close each gap: made of what is known, without a
// bus or a widget, for the panel and for `quickshiftctl doctor`.
#pragma once

#include "app/client/distribution.h"
#include "app/client/helper_state.h"
#include "protocol/metrics.h"

#include <QDateTime>
#include <QList>

#include <array>
#include <cstdint>
#include <optional>

namespace quickshift::client
{

struct Check {
    QString id; ///< never changes, for scripts
    QString title;
    bool good = true;
    QString finding; ///< what was found, maybe empty
    QString fix;     ///< a sentence that says what to do; empty when it is good
    QString command; ///< that does it, where one does

    bool operator==(const Check&) const = default;
};

/// Whether polkit lets this program's user do something.
enum class Permission : quint8 { Unknown, Yes, No };

struct Findings {
    HelperState helper;
    Permission watch = Permission::Unknown;   ///< org.quickshift1.monitor
    Permission control = Permission::Unknown; ///< org.quickshift1.control
    /// Since the load, if known.
    std::optional<std::array<std::uint64_t, protocol::counters.size()>> counters;
    std::optional<std::uint64_t> droppedReports;
    Distribution distribution;
    QDateTime now;
    /// This kernel's own word, for when no helper tells.
    bool kernelHasSchedExt = false;
    bool kernelHasTypes = false;

    /// Distribution, time and kernel of the computer on which this runs.
    [[nodiscard]] static Findings here();
};

/// In the order in which gaps are best closed. What cannot be known yet is not in it.
[[nodiscard]] QList<Check> checklist(const Findings& findings);

/// As a terminal shows it; also what is copied.
[[nodiscard]] QString checklistText(const QList<Check>& checks);

} // namespace quickshift::client
