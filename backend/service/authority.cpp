// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/authority.h"

#include "protocol/dbus_types.h"
#include "protocol/names.h"

#include <QDBusArgument>
#include <QDBusPendingReply>

namespace quickshift::service
{
namespace
{

constexpr uint allowUserInteraction = 1;
constexpr int answerTimeoutMs = 5'000;
constexpr int userTimeoutMs = 120'000; // somebody types a password

/// polkit's (bba{ss})
struct Verdict {
    bool authorized = false;
    bool challenge = false;
};

Verdict readVerdict(const QDBusMessage& reply)
{
    Verdict verdict;
    const auto arguments = reply.arguments();
    if (reply.signature() != QStringLiteral("(bba{ss})"))
        return verdict;
    const auto structure = arguments.first().value<QDBusArgument>();
    structure.beginStructure();
    // To its end, though details are of no use here: QtDBus never frees what it has read half of.
    protocol::CapabilityMap details;
    structure >> verdict.authorized >> verdict.challenge >> details;
    structure.endStructure();
    return verdict;
}

QString denial(std::string_view action, const Verdict& verdict)
{
    if (verdict.challenge)
        return QStringLiteral(
            "This needs an administrator's password, and nobody could be asked for one here: log in at "
            "the machine itself, or run it with sudo.");
    const auto what = action == protocol::action::monitor ? QStringLiteral("watch its figures")
                      : action == protocol::action::configure
                          ? QStringLiteral("look into other users' processes")
                          : QStringLiteral("switch the scheduler or change its settings");
    return QStringLiteral("Only the active local session may %1: log in at the machine itself, or run it with sudo. "
                          "Administrators can allow more with a polkit rule for %2.")
        .arg(what, QString::fromUtf8(action));
}

} // namespace

Authority::Authority(QDBusConnection connection, QObject* parent) : QObject(parent), m_connection(std::move(connection))
{
}

QDBusPendingCallWatcher* Authority::question(const QString& name, std::string_view action, bool mayAsk)
{
    auto message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.PolicyKit1"), QStringLiteral("/org/freedesktop/PolicyKit1/Authority"),
        QStringLiteral("org.freedesktop.PolicyKit1.Authority"), QStringLiteral("CheckAuthorization"));
    QDBusArgument subject;
    subject.beginStructure();
    subject << QStringLiteral("system-bus-name") << QVariantMap{{QStringLiteral("name"), name}};
    subject.endStructure();
    message << QVariant::fromValue(subject) << QString::fromUtf8(action)
            << QVariant::fromValue(protocol::CapabilityMap{}) << (mayAsk ? allowUserInteraction : 0u) << QString();

    return new QDBusPendingCallWatcher(m_connection.asyncCall(message, mayAsk ? userTimeoutMs : answerTimeoutMs), this);
}

void Authority::ask(const QString& name, std::string_view action, std::function<void(Answer)> answered)
{
    auto* watcher = question(name, action, false);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [answered = std::move(answered), watcher] {
        watcher->deleteLater();
        answered(watcher->isError()                         ? Answer::NONE
                 : readVerdict(watcher->reply()).authorized ? Answer::ALLOWED
                                                            : Answer::REFUSED);
    });
}

void Authority::check(const Call& call, std::string_view action, std::function<void()> allowed)
{
    auto* watcher = question(call->sender(), action, call->mayAskUser());
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [call, action, allowed = std::move(allowed), watcher] {
        watcher->deleteLater();
        if (watcher->isError()) {
            call->refuse(
                busError(protocol::error::notAuthorized,
                         QStringLiteral("Nobody could be asked whether you may do this, because polkit did not "
                                        "answer (%1). Install or start polkit, then try again.")
                             .arg(watcher->error().message())));
            return;
        }
        const auto verdict = readVerdict(watcher->reply());
        if (verdict.authorized)
            allowed();
        else
            call->refuse(busError(protocol::error::notAuthorized, denial(action, verdict)));
    });
}

} // namespace quickshift::service
