// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bus/bus_test.h"

#include <QFile>

#include <csignal>

namespace quickshift::tests
{
namespace
{

std::expected<std::unique_ptr<PrivateBus>, QString> theBus;

} // namespace

void setBus(std::expected<std::unique_ptr<PrivateBus>, QString> bus)
{
    theBus = std::move(bus);
}

void dropBus()
{
    theBus = std::unexpected(QStringLiteral("over"));
}

void BusTest::SetUp()
{
    if (!theBus)
        GTEST_SKIP() << theBus.error().toStdString();
    bus().setIdleExit(60);
    bus().setObject({});
    bus().forgetFiles();
}

void BusTest::TearDown()
{
    if (theBus)
        bus().endHelper(SIGTERM);
}

PrivateBus& BusTest::bus()
{
    return **theBus;
}

bool BusTest::emulated()
{
    QFile description(QStringLiteral("/proc/cpuinfo"));
    return description.open(QIODevice::ReadOnly) && description.readAll().contains("QEMU TCG");
}

bool BusTest::schedExt()
{
    return QFile::exists(QStringLiteral("/sys/kernel/sched_ext"));
}

} // namespace quickshift::tests
