// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/call_error.h"

#include "protocol/names.h"

#include <QCoreApplication>
#include <QDBusMessage>

namespace quickshift::client
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quickshift::client::CallError)
};

} // namespace

QDBusError clearError(const QDBusError& error)
{
    // The helper has its object on the bus before its name: whoever reaches it finds it, unless their call is dropped.
    if (error.type() != QDBusError::UnknownObject)
        return error;
    constexpr auto name = protocol::error::busy;
    return QDBusError(QDBusMessage::createError(
        QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())),
        Texts::tr("The helper got more calls than it can answer, and did not read this one. Try again in a moment.")));
}

} // namespace quickshift::client
