// SPDX-License-Identifier: GPL-3.0-or-later
// All subscriptions: makes them, ends them, and tells the engine how closely somebody looks. Without any, no figure is
// computed and nothing stays loaded.
#pragma once

#include "backend/service/authority.h"
#include "backend/service/clients.h"
#include "backend/service/last_minute.h"
#include "backend/service/scheduler_control.h"
#include "backend/service/subscription.h"

#include <functional>
#include <vector>

namespace quickshift::service
{

class TelemetryPublisher : public QObject
{
    Q_OBJECT
public:
    static constexpr uint minHz = 1;
    static constexpr uint maxHz = 60;
    static constexpr uint closeHz = 20; ///< from here on the rings are drained at drain_watch_interval_us
    static constexpr std::size_t maxPerUser = 8;

    /// Who subscribed is asked about again this often: their session may be in the background by now.
    static constexpr auto askAgainAfter = std::chrono::seconds(3);

    TelemetryPublisher(QDBusConnection connection, engine::Engine& target, SchedulerControl& control, Clients& clients,
                       Authority& authority, QObject* parent = nullptr);

    [[nodiscard]] bool empty() const { return m_subscriptions.empty(); }

    // Each answers its call. subscribe()'s and snapshot()'s callers are authorised already.
    void subscribe(const Call& call, uint hz);
    void unsubscribe(const Call& call, uint cookie);
    void snapshot(const Call& call);

    /// Everything that is measured, now.
    [[nodiscard]] protocol::Telemetry sample();
    /// What subscribers saw, a frame a second.
    [[nodiscard]] std::vector<protocol::Frame> lastMinute(std::uint64_t now_ns) const
    {
        return m_lastMinute.frames(now_ns);
    }

private:
    using Owned = std::unique_ptr<Subscription>;

    void begin(const Call& call, const ClientIdentity& identity, uint hz);
    /// The client's reader, whether it watches or has yet to answer from earlier on; null if there is none.
    [[nodiscard]] std::shared_ptr<Reader> readerOf(const QString& name) const;
    [[nodiscard]] std::shared_ptr<Reader> newReader(const QString& name);
    /// Takes these subscriptions out, and says whether there were any.
    bool end(const std::function<bool(const Subscription&)>& ended);
    [[nodiscard]] protocol::Telemetry sampleForSubscriber();
    void remove(uint cookie);
    void follow();
    /// Asks polkit about each subscriber in turn, one at a time, and ends what it refuses by now.
    void askAgain(QStringList owners);
    [[nodiscard]] QStringList owners() const;
    void refuseFromNowOn(const QString& owner);

    QDBusConnection m_connection;
    engine::Engine& m_engine;
    SchedulerControl& m_control;
    Clients& m_clients;
    Authority& m_authority;
    QTimer m_askAgain;
    bool m_asking = false; ///< polkit has yet to answer
    std::vector<Owned> m_subscriptions;
    /// Of clients that watch no more, and have yet to answer a ping.
    struct Silent {
        uint uid;
        std::shared_ptr<Reader> reader;
    };
    std::vector<Silent> m_silent;
    LastMinute m_lastMinute;
    uint m_lastCookie = 0;
    quint64 m_busBytes = 0; ///< in this load of the kernel object
    quint64 m_loadId = 0;
};

} // namespace quickshift::service
