// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/diagnosis.h"

#include "app/client/call_error.h"
#include "app/client/permissions.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QFile>

namespace quickshift::client
{
namespace
{

constexpr qint64 largestBundle = 16LL << 20;

QDBusMessage methodCall(const char* interface, const char* method)
{
    return QDBusMessage::createMethodCall(QString::fromUtf8(protocol::busName), QString::fromUtf8(protocol::objectPath),
                                          QLatin1String(interface), QLatin1String(method));
}

TextAnswer refusal(const QString& sentence)
{
    return {.good = false, .text = {}, .sentence = sentence};
}

TextAnswer refusal(const QDBusError& error)
{
    return refusal(error.type() == QDBusError::NoReply || error.type() == QDBusError::ServiceUnknown
                       ? Diagnosis::tr("The helper left before it answered. Try again.")
                       : clearError(error).message());
}

TextAnswer read(const QDBusUnixFileDescriptor& descriptor)
{
    QFile file;
    if (!descriptor.isValid() || !file.open(descriptor.fileDescriptor(), QIODevice::ReadOnly))
        return refusal(Diagnosis::tr("What the helper sent cannot be read."));
    return {.good = true, .text = QString::fromUtf8(file.read(largestBundle)), .sentence = {}};
}

} // namespace

Diagnosis::Diagnosis(HelperClient& client, QObject* parent)
    : QObject(parent), m_client(client), m_here(Findings::here())
{
    connect(&m_client, &HelperClient::availabilityChanged, this, [this] {
        if (m_client.helper().available())
            look();
        else
            forget();
    });
    connect(&m_client, &HelperClient::propertiesChanged, this, &Diagnosis::changed);
}

void Diagnosis::look()
{
    if (!m_client.helper().available())
        return;
    if (m_open == 0) {
        askWhetherWeMay(protocol::action::monitor, &Diagnosis::m_watch);
        askWhetherWeMay(protocol::action::control, &Diagnosis::m_control);
    }
    askForMemory();
}

Findings Diagnosis::findings() const
{
    auto findings = m_here;
    findings.helper = m_client.helper();
    findings.watch = m_watch;
    findings.control = m_control;
    findings.now = QDateTime::currentDateTimeUtc();
    return findings;
}

void Diagnosis::fetchBundle(const OnText& onText)
{
    if (!m_client.helper().available()) {
        onText(refusal(tr("The helper makes the report, and it is not there.")));
        return;
    }
    if (!m_client.connection().connectionCapabilities().testFlag(QDBusConnection::UnixFileDescriptorPassing)) {
        onText(refusal(tr("The helper is on another computer, and this connection carries no files. Run "
                          "“quickshiftctl diagnostics” there.")));
        return;
    }
    call(methodCall("org.quickshift1.Manager", "Diagnostics"), [onText](const QDBusPendingCall& answered) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = answered;
        onText(reply.isError() ? refusal(reply.error()) : read(reply.value()));
    });
}

void Diagnosis::fetchDump(quint64 exit, const OnText& onText)
{
    auto message = methodCall("org.quickshift1.Manager", "ExitDump");
    message << QVariant::fromValue<qulonglong>(exit);
    call(message, [onText](const QDBusPendingCall& answered) {
        const QDBusPendingReply<QString> reply = answered;
        onText(reply.isError() ? refusal(reply.error())
                               : TextAnswer{.good = true, .text = reply.value(), .sentence = {}});
    });
}

void Diagnosis::askWhetherWeMay(std::string_view action, Permission Diagnosis::* answer)
{
    ++m_open;
    auto* watcher = new QDBusPendingCallWatcher(askPermission(m_client.connection(), action), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, answer](QDBusPendingCallWatcher* answered) {
        answered->deleteLater();
        this->*answer = permissionOf(*answered);
        if (--m_open == 0)
            emit changed();
    });
}

void Diagnosis::askForMemory()
{
    call(methodCall("org.quickshift1.Telemetry", "Snapshot"), [this](const QDBusPendingCall& answered) {
        const QDBusPendingReply<QVariantMap> reply = answered;
        m_helperMemoryBytes =
            reply.isError() ? 0 : reply.value().value(QStringLiteral("helper_memory_bytes")).toULongLong();
    });
}

void Diagnosis::forget()
{
    m_watch = Permission::Unknown;
    m_control = Permission::Unknown;
    m_helperMemoryBytes = 0;
    emit changed();
}

void Diagnosis::call(const QDBusMessage& message, std::function<void(const QDBusPendingCall&)> finished)
{
    auto* watcher = new QDBusPendingCallWatcher(m_client.connection().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [finished = std::move(finished)](QDBusPendingCallWatcher* answered) {
                answered->deleteLater();
                finished(*answered);
            });
}

} // namespace quickshift::client
