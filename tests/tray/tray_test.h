// SPDX-License-Identifier: GPL-3.0-or-later
// Each test gets a desktop with a tray and a notification service, and a helper of its own.
#pragma once

#include "tests/support/private_bus.h"
#include "tests/tray/desktop.h"
#include "tests/tray/notification_server.h"
#include "tests/tray/status_notifier_host.h"

#include <gtest/gtest.h>

namespace quickshift::tests
{

class TrayTest : public testing::Test
{
public:
    /// Set by main(): the one of this program, or why there is none.
    inline static std::expected<std::unique_ptr<PrivateBus>, QString> helperBus;

protected:
    void SetUp() override;
    void TearDown() override;

    /// Starts the panel and waits until it is in the tray and knows the helper.
    void startPanel(const QStringList& arguments);
    /// A later start, which hands its wish over and leaves.
    void wish(const QString& option);
    [[nodiscard]] bool windowShown() const { return tray().entry(QStringLiteral("Hide window")).has_value(); }
    [[nodiscard]] StatusNotifierHost& tray() const { return *m_tray; }
    [[nodiscard]] const NotificationServer& notifications() const { return *m_notifications; }
    [[nodiscard]] NotificationServer& notifications() { return *m_notifications; }
    [[nodiscard]] Desktop& desktop() const { return *m_desktop; }
    [[nodiscard]] QDBusConnection session() const { return m_desktop->session(); }
    /// Asks the helper, as nobody's panel.
    static QVariant callHelper(const char* method, const QVariantList& arguments);
    /// One of the helper's properties, as it says itself.
    [[nodiscard]] static QVariant helper(const char* property);
    [[nodiscard]] static bool schedExt();

private:
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<StatusNotifierHost> m_tray;
    std::unique_ptr<NotificationServer> m_notifications;
    QProcess m_panel;
};

} // namespace quickshift::tests
