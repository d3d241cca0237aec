// SPDX-License-Identifier: GPL-3.0-or-later
// One method call that is answered later. Shared by whatever has to happen before its answer: the first answer counts,
// and a call that everybody lets go of without one is answered with an error, so that no client ever waits in vain.
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QString>
#include <QVariantList>

#include <expected>
#include <functional>
#include <memory>
#include <vector>

namespace quickshift::service
{

/// An org.quickshift1.Error.* with its sentence.
struct BusError {
    QString name;
    QString sentence;
};

[[nodiscard]] BusError busError(std::string_view name, const QString& sentence);

template <typename T> using Reply = std::expected<T, BusError>;
using Done = std::function<void(Reply<void>)>;

class PendingCall
{
public:
    PendingCall(QDBusConnection connection, const QDBusMessage& message);
    ~PendingCall();
    PendingCall(const PendingCall&) = delete;
    PendingCall& operator=(const PendingCall&) = delete;

    [[nodiscard]] QString sender() const { return m_message.service(); }
    [[nodiscard]] bool mayAskUser() const { return m_message.isInteractiveAuthorizationAllowed(); }

    /// `ended` is called when nobody holds the call any more.
    void whenEnded(std::function<void()> ended) { m_ended.push_back(std::move(ended)); }

    void answer(const QVariantList& values = {});
    void refuse(const BusError& error);
    /// Answers with nothing, or refuses.
    void finish(const Reply<void>& reply);

private:
    QDBusConnection m_connection;
    QDBusMessage m_message;
    std::vector<std::function<void()>> m_ended;
    bool m_answered = false;
};

using Call = std::shared_ptr<PendingCall>;

} // namespace quickshift::service
