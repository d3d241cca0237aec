// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the helper's bus first: entering a mount namespace wants a process without threads.
#include "tests/tray/tray_test.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    using namespace quickshift::tests;
    testing::InitGoogleTest(&argc, argv);
    QCoreApplication application(argc, argv);
    TrayTest::helperBus = PrivateBus::start({.helper = QStringLiteral(QUICKSHIFTD),
                                             .object = QStringLiteral(QUICKSHIFT_OBJECT),
                                             .packaging = QStringLiteral(QUICKSHIFT_PACKAGING)});
    const int status = RUN_ALL_TESTS();
    TrayTest::helperBus = std::unexpected(QStringLiteral("over"));
    return status;
}
