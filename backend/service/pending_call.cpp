// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/pending_call.h"

#include "protocol/names.h"

namespace quickshift::service
{

BusError busError(std::string_view name, const QString& sentence)
{
    return {QString::fromUtf8(name), sentence};
}

PendingCall::PendingCall(QDBusConnection connection, const QDBusMessage& message)
    : m_connection(std::move(connection)), m_message(message)
{
}

PendingCall::~PendingCall()
{
    if (!m_answered)
        refuse(busError(protocol::error::failed, QStringLiteral("The helper gave this call up. Try again.")));
    for (const auto& ended : m_ended)
        ended();
}

void PendingCall::answer(const QVariantList& values)
{
    if (std::exchange(m_answered, true))
        return;
    if (m_message.isReplyRequired())
        m_connection.send(m_message.createReply(values));
}

void PendingCall::refuse(const BusError& error)
{
    if (std::exchange(m_answered, true))
        return;
    if (m_message.isReplyRequired())
        m_connection.send(m_message.createErrorReply(error.name, error.sentence));
}

void PendingCall::finish(const Reply<void>& reply)
{
    if (reply)
        answer();
    else
        refuse(reply.error());
}

} // namespace quickshift::service
