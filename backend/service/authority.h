// SPDX-License-Identifier: GPL-3.0-or-later
// Asks polkit whether a caller may do something: one asynchronous call each, never remembered, never waited for.
#pragma once

#include "backend/service/pending_call.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QObject>

#include <cstdint>
#include <functional>
#include <string_view>

namespace quickshift::service
{

class Authority : public QObject
{
    Q_OBJECT
public:
    explicit Authority(QDBusConnection connection, QObject* parent = nullptr);

    /// Calls `allowed` once polkit agrees that `call`'s sender may do `action`; else refuses the call with a sentence.
    /// Lets polkit ask the user only if the caller's own message permits that.
    void check(const Call& call, std::string_view action, std::function<void()> allowed);

    enum class Answer : std::uint8_t { ALLOWED, REFUSED, NONE };
    /// Whether `name` on the bus may do `action` now. Asks nobody for a password; NONE when polkit does not answer.
    void ask(const QString& name, std::string_view action, std::function<void(Answer)> answered);

private:
    [[nodiscard]] QDBusPendingCallWatcher* question(const QString& name, std::string_view action, bool mayAsk);

    QDBusConnection m_connection;
};

} // namespace quickshift::service
