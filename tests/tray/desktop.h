// SPDX-License-Identifier: GPL-3.0-or-later
// A desktop without a person: an X server and a session bus of their own, on which programs are started.
#pragma once

#include <QDBusConnection>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <expected>
#include <memory>

namespace quickshift::tests
{

class Desktop
{
public:
    /// Or the reason why there is none.
    [[nodiscard]] static std::expected<std::unique_ptr<Desktop>, QString> start();
    ~Desktop();
    Desktop(const Desktop&) = delete;
    Desktop& operator=(const Desktop&) = delete;

    /// A connection of the test's own to the session bus.
    [[nodiscard]] QDBusConnection session() const;
    /// What programs find there; `platform` is where Qt draws.
    [[nodiscard]] QProcessEnvironment environment(const QString& platform = QStringLiteral("xcb")) const;
    /// Of every program that is started from now on.
    void setVariable(const QString& name, const QString& value) { m_variables.insert(name, value); }
    /// Starts the panel there; what it prints goes to the test's output.
    void startPanel(QProcess& panel, const QStringList& arguments) const;

private:
    Desktop() = default;

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_display;
    QString m_displayName;
    QMap<QString, QString> m_variables;
};

} // namespace quickshift::tests
