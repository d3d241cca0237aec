// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dbus_daemon.h"

#include <QElapsedTimer>

namespace quickshift::tests
{

bool startDbusDaemon(QProcess& process, const QStringList& arguments)
{
    process.start(QStringLiteral("dbus-daemon"),
                  QStringList{QStringLiteral("--nofork"), QStringLiteral("--print-address")} + arguments);
    QElapsedTimer clock;
    clock.start();
    while (!process.canReadLine())
        if (clock.hasExpired(20'000) || !process.waitForReadyRead(20'000))
            return false;
    process.readAllStandardOutput();
    return true;
}

} // namespace quickshift::tests
