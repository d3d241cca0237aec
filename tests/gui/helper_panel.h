// SPDX-License-Identifier: GPL-3.0-or-later
// The panel, connected to the real helper on a bus of its own.
#pragma once

#include "app/main_window.h"
#include "tests/support/private_bus.h"

namespace quickshift::tests
{

/// The bus, or nullptr with `helperMissing()` saying why there is none.
[[nodiscard]] PrivateBus* helperBus();
[[nodiscard]] const QString& helperMissing();

struct Panel {
    Panel() : window(client, model)
    {
        window.show();
        client.reconnect();
    }

    client::HelperClient client{QDBusConnection::connectToBus(helperBus()->address(), QStringLiteral("helper"))};
    client::TelemetryModel model;
    app::MainWindow window;
};

} // namespace quickshift::tests

#define NEED_HELPER()                                                                                                  \
    if (helperBus() == nullptr)                                                                                        \
        QSKIP(qPrintable(helperMissing()));                                                                            \
    Panel panel;                                                                                                       \
    QTRY_COMPARE_WITH_TIMEOUT(panel.client.availability(), client::Availability::Available, 20'000)
