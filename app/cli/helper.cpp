// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/helper.h"

#include "app/cli/output.h"
#include "protocol/dbus_types.h"
#include "protocol/metrics.h"
#include "protocol/names.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>

namespace quickshift::cli
{
namespace
{

// The scheduler may take seconds to switch on a slow machine, and the helper itself may have to start first.
constexpr int timeoutMs = 60'000;

} // namespace

Helper::Helper()
    : manager(QString::fromUtf8(protocol::busName), QString::fromUtf8(protocol::objectPath),
              QDBusConnection::systemBus()),
      telemetry(QString::fromUtf8(protocol::busName), QString::fromUtf8(protocol::objectPath),
                QDBusConnection::systemBus())
{
    protocol::registerDBusTypes();
    manager.setTimeout(timeoutMs);
    telemetry.setTimeout(timeoutMs);
}

QDBusReply<QVariantMap> Helper::properties()
{
    auto call = QDBusMessage::createMethodCall(
        manager.service(), manager.path(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("GetAll"));
    call << manager.interface();
    return QDBusConnection::systemBus().call(call, QDBus::Block, timeoutMs);
}

std::expected<client::HelperState, ExitCode> Helper::state()
{
    const auto reply = properties();
    if (!reply.isValid())
        return std::unexpected(fail(reply.error()));
    client::HelperState read;
    read.merge(reply.value());
    if (!read.malformed.isEmpty())
        return std::unexpected(failSenseless(read.malformed.join(QStringLiteral(", "))));
    return read;
}

void Helper::warnUnlessKept()
{
    const auto now = state();
    if (const auto trouble = now ? now->missing(QStringLiteral("settings")) : QString(); !trouble.isEmpty())
        failSentence(QStringLiteral("the saved settings are not in order: ") + trouble);
}

std::expected<std::optional<Figures>, ExitCode> Helper::figures()
{
    auto reply = telemetry.Snapshot();
    reply.waitForFinished();
    if (reply.isError() && reply.error().type() == QDBusError::InvalidSignature)
        return std::unexpected(failSenseless(QStringLiteral("Snapshot")));
    if (reply.isError())
        return std::nullopt;
    const auto all = reply.value();
    auto counters = protocol::fromDBus<protocol::CountMap>(all.value(QStringLiteral("counters")));
    auto rings = protocol::fromDBus<protocol::RecordList>(all.value(QStringLiteral("rings")));
    if (!counters || !rings)
        return std::unexpected(failSenseless(QStringLiteral("Snapshot")));
    return Figures{.counters = std::move(*counters), .rings = std::move(*rings)};
}

decltype(protocol::Telemetry::counterValues) Figures::counterValues() const
{
    decltype(protocol::Telemetry::counterValues) values{};
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = counters.value(QString::fromUtf8(protocol::counters[i].name));
    return values;
}

} // namespace quickshift::cli
