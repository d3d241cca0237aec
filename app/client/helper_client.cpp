// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/helper_client.h"

#include "app/client/call_error.h"
#include "manager_interface.h"
#include "protocol/frame.h"
#include "telemetry_interface.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <algorithm>
#include <utility>

namespace quickshift::client
{
namespace
{

using namespace std::chrono_literals;

// Switching on may take seconds on a busy machine; the bus's default of 25 s would report a failure that is none.
constexpr int timeoutMs = 60'000;
// A helper that crashed is started again by the next call: soon, then more and more seldom.
constexpr auto firstRetry = 1500ms;
constexpr auto lastRetry = 30'000ms;
// A frame comes at least once a second; this much later, something hangs.
constexpr auto longestSilence = 5'000ms;

Answer failure(const QDBusError& error)
{
    const auto clear = clearError(error);
    return {.good = false, .cookie = 0, .errorName = clear.name(), .sentence = clear.message()};
}

} // namespace

Availability availabilityFor(const QDBusError& error)
{
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
        return Availability::NotInstalled;
    case QDBusError::AccessDenied:
        return Availability::Denied;
    case QDBusError::InvalidSignature:
        return Availability::Senseless;
    case QDBusError::Disconnected:
        return Availability::NoBus;
    default:
        return Availability::NotStartable;
    }
}

HelperClient::HelperClient(QDBusConnection connection, QObject* parent)
    : TelemetrySource(parent), m_connection(std::move(connection))
{
    protocol::registerDBusTypes();
    qRegisterMetaType<protocol::Frame>();
    m_manager = std::make_unique<OrgQuickshift1ManagerInterface>(QString::fromUtf8(protocol::busName),
                                                                 QString::fromUtf8(protocol::objectPath), m_connection);
    m_telemetry = std::make_unique<OrgQuickshift1TelemetryInterface>(
        QString::fromUtf8(protocol::busName), QString::fromUtf8(protocol::objectPath), m_connection);
    m_manager->setTimeout(timeoutMs);
    m_telemetry->setTimeout(timeoutMs);
    connect(m_telemetry.get(), &OrgQuickshift1TelemetryInterface::Frame, this, &HelperClient::onFrame);
    connect(m_manager.get(), &OrgQuickshift1ManagerInterface::SchedulerExited, this, &HelperClient::schedulerExited);
    m_connection.connect(QString::fromUtf8(protocol::busName), QString::fromUtf8(protocol::objectPath),
                         QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"), this,
                         SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
    auto* watcher = new QDBusServiceWatcher(QString::fromUtf8(protocol::busName), m_connection,
                                            QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString&, const QString&, const QString& newOwner) { onOwnerChanged(newOwner); });
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &HelperClient::fetchProperties);
    m_silence.setSingleShot(true);
    m_silence.setInterval(longestSilence);
    connect(&m_silence, &QTimer::timeout, this, &HelperClient::onSilence);
}

// The connection may outlive us, and the subscription with it.
HelperClient::~HelperClient()
{
    endSubscription();
}

void HelperClient::reconnect()
{
    m_retries = 0;
    m_retry.stop();
    if (!m_connection.isConnected()) {
        setAvailability(Availability::NoBus, m_connection.lastError().message());
        return;
    }
    if (!m_helper.available())
        setAvailability(Availability::Connecting);
    fetchProperties();
}

void HelperClient::start()
{
    switchTo(m_manager->Start(), Operation::Start);
}

void HelperClient::stop()
{
    switchTo(m_manager->Stop(), Operation::Stop);
}

void HelperClient::setTunables(const QVariantMap& values, uint seconds)
{
    setTunables(values, seconds, [this](const Answer& reply) {
        if (!reply.good)
            emit failed(Operation::SetTunables, reply.errorName, reply.sentence);
    });
}

void HelperClient::setTunables(const QVariantMap& values, uint seconds, OnAnswer onAnswer)
{
    answer(m_manager->SetTunables(values, seconds), std::move(onAnswer));
}

void HelperClient::confirm(uint cookie, OnAnswer onAnswer)
{
    answer(m_manager->Confirm(cookie), std::move(onAnswer));
}

void HelperClient::applyPreset(const QString& name, OnAnswer onAnswer)
{
    answer(m_manager->ApplyPreset(name), std::move(onAnswer));
}

void HelperClient::addGame(uint pid, OnAnswer onAnswer)
{
    answer(m_manager->AddGame(pid), std::move(onAnswer));
}

void HelperClient::removeGame(uint cookie, OnAnswer onAnswer)
{
    answer(m_manager->RemoveGame(cookie), std::move(onAnswer));
}

void HelperClient::explain(uint pid, std::function<void(const Answer&, const protocol::RecordList&)> onAnswer)
{
    watch(m_manager->Explain(pid), [onAnswer = std::move(onAnswer)](const QDBusPendingCall& done) {
        const QDBusPendingReply<protocol::RecordList> reply = done;
        if (reply.isError())
            onAnswer(failure(reply.error()), {});
        else
            onAnswer({}, reply.value());
    });
}

void HelperClient::tryPreset(const QString& name, uint seconds, OnAnswer onAnswer)
{
    answer(m_manager->TryPreset(name, seconds), std::move(onAnswer));
}

void HelperClient::hold(const QString& reason, OnAnswer onAnswer)
{
    answer(m_manager->Hold(reason), std::move(onAnswer));
}

void HelperClient::pause(const QString& reason, OnAnswer onAnswer)
{
    answer(m_manager->Pause(reason), std::move(onAnswer));
}

void HelperClient::release(uint cookie, OnAnswer onAnswer)
{
    answer(m_manager->Release(cookie), std::move(onAnswer));
}

void HelperClient::subscribe(uint hz)
{
    m_wantedHz = std::clamp(hz, 1U, 60U);
    if (m_helper.available())
        renewSubscription();
    else if (m_helper.availability == Availability::Lost && !m_retry.isActive())
        m_retry.start(firstRetry);
}

void HelperClient::unsubscribe()
{
    m_wantedHz = 0;
    endSubscription();
}

void HelperClient::onPropertiesChanged(const QString& interface, const QVariantMap& changed, const QStringList&)
{
    // Before the first GetAll was answered, changes are of no use: they would be mixed with what is not known yet.
    if (interface != QLatin1String("org.quickshift1.Manager") || !m_helper.available())
        return;
    m_helper.merge(changed);
    emit propertiesChanged();
}

void HelperClient::onOwnerChanged(const QString& newOwner)
{
    ++m_generation;
    m_cookie = 0;
    m_subscribedHz = 0;
    m_subscribing = false;
    m_silence.stop();
    m_frameTrouble = FrameTrouble::None;
    if (!newOwner.isEmpty()) {
        m_retry.stop();
        fetchProperties();
        return;
    }
    m_helper.state = protocol::State::OFF;
    m_helper.stateReason.clear();
    m_helper.scheduler.clear();
    m_helper.games.clear();
    m_helper.holds.clear();
    // A helper that nobody needed leaves after a minute; that is no loss.
    setAvailability(Availability::Lost);
    if (m_wantedHz != 0)
        m_retry.start(firstRetry);
}

void HelperClient::onUnreachable(const QDBusError& error)
{
    // One that turns calls away is there, and what is known of it stays.
    if (error.type() != QDBusError::UnknownObject)
        setAvailability(availabilityFor(error), error.message());
    if (m_wantedHz == 0 || m_helper.availability == Availability::NoBus)
        return;
    const auto delay = std::min<std::chrono::milliseconds>(firstRetry * (1 << std::min(m_retries, 5)), lastRetry);
    ++m_retries;
    m_retry.start(delay);
}

void HelperClient::onFrame(uint cookie, qulonglong, const QByteArray& bytes)
{
    if (m_cookie == 0 || cookie != m_cookie)
        return;
    m_silence.start();
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.constData());
    const auto frame = protocol::decode({data, static_cast<std::size_t>(bytes.size())});
    if (frame) {
        m_frameTrouble = FrameTrouble::None;
        emit frameReceived(*frame, bytes);
        return;
    }
    m_frameTrouble = frame.error().newer ? FrameTrouble::TooNew : FrameTrouble::Nonsense;
    emit frameUnreadable(QString::fromStdString(frame.error().what));
}

void HelperClient::onSilence()
{
    if (std::exchange(m_frameTrouble, FrameTrouble::Silent) != FrameTrouble::Silent)
        emit fellSilent();
    // The helper ends the subscription of a session that goes to the background, and is asked until it answers again.
    // By a call that leaves nothing behind: one that was stopped works through all that waited for it.
    watch(m_telemetry->Snapshot(), [this](const QDBusPendingCall& pending) {
        if (m_wantedHz == 0 || m_frameTrouble != FrameTrouble::Silent)
            return;
        if (pending.isError()) {
            m_silence.start();
            return;
        }
        m_subscribedHz = 0;
        renewSubscription();
    });
}

void HelperClient::fetchProperties()
{
    auto call =
        QDBusMessage::createMethodCall(QString::fromUtf8(protocol::busName), QString::fromUtf8(protocol::objectPath),
                                       QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("GetAll"));
    call << QStringLiteral("org.quickshift1.Manager");
    watch(m_connection.asyncCall(call, timeoutMs), [this](const QDBusPendingCall& pending) {
        const QDBusPendingReply<QVariantMap> reply = pending;
        if (reply.isError()) {
            onUnreachable(reply.error());
            return;
        }
        m_retries = 0;
        m_helper.merge(reply.value());
        setAvailability(m_helper.apiVersion > protocol::apiVersion ? Availability::Incompatible
                                                                   : Availability::Available);
        emit propertiesChanged();
        if (m_helper.available() && m_wantedHz != 0)
            renewSubscription();
    });
}

void HelperClient::setAvailability(Availability availability, const QString& detail)
{
    if (m_helper.availability == availability && m_helper.availabilityDetail == detail)
        return;
    m_helper.availability = availability;
    m_helper.availabilityDetail = detail;
    emit availabilityChanged();
}

void HelperClient::renewSubscription()
{
    if (m_subscribing || m_wantedHz == m_subscribedHz)
        return;
    m_subscribing = true;
    const uint hz = m_wantedHz;
    const auto call = m_telemetry->Subscribe(hz);
    watch(call, [this, hz](const QDBusPendingCall& pending) {
        const QDBusPendingReply<uint> reply = pending;
        m_subscribing = false;
        if (reply.isError()) {
            const auto refused = failure(reply.error());
            emit failed(Operation::Subscribe, refused.errorName, refused.sentence);
            return;
        }
        endSubscription();
        m_cookie = reply.value();
        m_subscribedHz = hz;
        m_silence.start();
        if (m_wantedHz == 0)
            endSubscription();
        else
            renewSubscription();
    });
}

void HelperClient::endSubscription()
{
    if (m_cookie != 0)
        m_telemetry->Unsubscribe(m_cookie);
    m_cookie = 0;
    m_subscribedHz = 0;
    m_silence.stop();
}

void HelperClient::switchTo(const QDBusPendingCall& call, Operation operation)
{
    ++m_switching;
    emit switchingChanged();
    // Not by `watch`: an answer that never comes because the helper died must end the waiting too.
    auto* watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, operation](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        --m_switching;
        emit switchingChanged();
        if (done->isError()) {
            const auto refused = failure(done->error());
            emit failed(operation, refused.errorName, refused.sentence);
        }
    });
}

void HelperClient::answer(const QDBusPendingCall& call, OnAnswer onAnswer)
{
    watch(call, [onAnswer = std::move(onAnswer)](const QDBusPendingCall& done) {
        if (done.isError()) {
            onAnswer(failure(done.error()));
            return;
        }
        const auto arguments = done.reply().arguments();
        onAnswer({.good = true, .cookie = arguments.value(0).toUInt(), .errorName = {}, .sentence = {}});
    });
}

void HelperClient::watch(const QDBusPendingCall& call, std::function<void(const QDBusPendingCall&)> finished)
{
    auto* watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, generation = m_generation, finished = std::move(finished)](QDBusPendingCallWatcher* done) {
                done->deleteLater();
                // Activation itself changes the owner before the first answer; only errors of old owners are stale.
                if (generation == m_generation || !done->isError())
                    finished(*done);
            });
}

} // namespace quickshift::client
