// SPDX-License-Identifier: GPL-3.0-or-later
// The helper as the panel sees it. Every call is asynchronous; when the helper leaves and comes back, the client finds
// it again by itself, reads everything anew and renews the subscription.
#pragma once

#include "app/client/telemetry_source.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusPendingCall>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class OrgQuickshift1ManagerInterface;
class OrgQuickshift1TelemetryInterface;

namespace quickshift::client
{

enum class Operation : quint8 { Start, Stop, SetTunables, Subscribe };

/// How the helper answered a change of settings.
struct Answer {
    bool good = true;
    uint cookie = 0; ///< of a trial, for `confirm`
    QString errorName;
    QString sentence;
};

/// What an error of the bus itself says about the helper.
[[nodiscard]] Availability availabilityFor(const QDBusError& error);

class HelperClient : public TelemetrySource
{
    Q_OBJECT

public:
    explicit HelperClient(QDBusConnection connection = QDBusConnection::systemBus(), QObject* parent = nullptr);
    ~HelperClient() override;

    [[nodiscard]] const HelperState& helper() const override { return m_helper; }
    [[nodiscard]] const QDBusConnection& connection() const { return m_connection; }
    [[nodiscard]] Availability availability() const { return m_helper.availability; }
    [[nodiscard]] protocol::State state() const { return m_helper.state; }
    [[nodiscard]] QString stateReason() const { return m_helper.stateReason; }
    [[nodiscard]] QString scheduler() const { return m_helper.scheduler; }
    [[nodiscard]] QString kernel() const { return m_helper.kernel; }
    [[nodiscard]] QString version() const { return m_helper.version; }
    [[nodiscard]] const protocol::CapabilityMap& capabilities() const { return m_helper.capabilities; }
    [[nodiscard]] const QVariantMap& tunables() const { return m_helper.tunables; }
    /// True while Start or Stop is under way.
    [[nodiscard]] bool switching() const { return m_switching > 0; }
    /// What was wrong with the last frame, or that none follow it.
    [[nodiscard]] FrameTrouble frameTrouble() const { return m_frameTrouble; }

    /// Looks for the helper now, and has the bus start it if it can. Call once to begin, and for "Retry".
    void reconnect();
    void start();
    void stop();
    /// `seconds` > 0: the values revert unless confirmed in time.
    void setTunables(const QVariantMap& values, uint seconds = 0);
    void setTunable(const QString& name, const QVariant& value) { setTunables({{name, value}}); }
    /// As `setTunables`, but the answer goes to the caller, and a refusal to nobody else. No answer comes from a helper
    /// that leaves meanwhile.
    using OnAnswer = std::function<void(const Answer&)>;
    void setTunables(const QVariantMap& values, uint seconds, OnAnswer onAnswer);
    /// Keeps what is on trial.
    void confirm(uint cookie, OnAnswer onAnswer);
    void applyPreset(const QString& name, OnAnswer onAnswer);
    /// The answer's cookie is the game's.
    void addGame(uint pid, OnAnswer onAnswer);
    void removeGame(uint cookie, OnAnswer onAnswer);
    /// What is known of each thread of a process; `answer` is good, or says why there are none.
    void explain(uint pid, std::function<void(const Answer& answer, const protocol::RecordList& threads)> onAnswer);
    /// On trial, as with `setTunables`.
    void tryPreset(const QString& name, uint seconds, OnAnswer onAnswer);
    /// Keeps the scheduler on until released; the answer's cookie is for `release`.
    void hold(const QString& reason, OnAnswer onAnswer);
    /// Keeps it off until released.
    void pause(const QString& reason, OnAnswer onAnswer);
    void release(uint cookie, OnAnswer onAnswer);
    /// Frames at `hz` (1 to 60) from now on, also after the helper went and came back. Calling again changes the rate.
    void subscribe(uint hz);
    void unsubscribe();

signals:
    void availabilityChanged();
    void switchingChanged();
    /// No frames come any more. The next one that is `frameReceived` ends it.
    void fellSilent();
    void failed(quickshift::client::Operation operation, const QString& errorName, const QString& sentence);
    void schedulerExited(uint kind, qlonglong code, const QString& reason, const QString& message);

private slots:
    void onPropertiesChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated);

private:
    void onOwnerChanged(const QString& newOwner);
    void onUnreachable(const QDBusError& error);
    void onFrame(uint cookie, qulonglong sequence, const QByteArray& bytes);
    void onSilence();
    void fetchProperties();
    void setAvailability(Availability availability, const QString& detail = {});
    void renewSubscription();
    void endSubscription();
    void switchTo(const QDBusPendingCall& call, Operation operation);
    void answer(const QDBusPendingCall& call, OnAnswer onAnswer);
    void watch(const QDBusPendingCall& call, std::function<void(const QDBusPendingCall&)> finished);

    QDBusConnection m_connection;
    std::unique_ptr<OrgQuickshift1ManagerInterface> m_manager;
    std::unique_ptr<OrgQuickshift1TelemetryInterface> m_telemetry;
    HelperState m_helper;
    QTimer m_retry;
    QTimer m_silence; ///< runs from frame to frame
    int m_retries = 0;
    uint m_generation = 0; ///< counts owners of the name: an answer of an earlier one is stale
    uint m_cookie = 0;     ///< 0: no subscription
    uint m_wantedHz = 0;
    uint m_subscribedHz = 0;
    bool m_subscribing = false;
    int m_switching = 0;
    FrameTrouble m_frameTrouble = FrameTrouble::None;
};

} // namespace quickshift::client
