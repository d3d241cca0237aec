// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own programs that run now, for choosing a game among them.
#pragma once

#include <QList>
#include <QString>

namespace quickshift::app
{

struct OwnProcess {
    uint pid = 0;
    QString name;    ///< the program's file name
    QString command; ///< with its arguments
    bool operator==(const OwnProcess&) const = default;
};

/// From `proc`, by process number; without this program and what belongs to the kernel.
[[nodiscard]] QList<OwnProcess> ownProcesses(const QString& proc = QStringLiteral("/proc"));

} // namespace quickshift::app
