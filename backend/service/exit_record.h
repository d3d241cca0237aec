// SPDX-License-Identifier: GPL-3.0-or-later
// How our scheduler left the kernel, once.
#pragma once

#include <QString>

namespace quickshift::service
{

struct ExitRecord {
    quint64 id = 0;     ///< counts up from 1
    qint64 time_ms = 0; ///< since 1970, UTC
    quint32 kind = 0;   ///< enum scx_exit_kind
    qint64 code = 0;
    bool restart = false; ///< CPU hotplug: the kernel asked for a new start
    QString reason;
    QString message;
    QString dump;
};

} // namespace quickshift::service
