// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/telemetry_publisher.h"

#include "backend/service/snapshot.h"
#include "protocol/names.h"
#include "protocol/process_usage.h"

#include <algorithm>
#include <iterator>

namespace quickshift::service
{

TelemetryPublisher::TelemetryPublisher(QDBusConnection connection, engine::Engine& target, SchedulerControl& control,
                                       Clients& clients, Authority& authority, QObject* parent)
    : QObject(parent), m_connection(std::move(connection)), m_engine(target), m_control(control), m_clients(clients),
      m_authority(authority)
{
    m_askAgain.setSingleShot(true);
    m_askAgain.setInterval(askAgainAfter);
    connect(&m_askAgain, &QTimer::timeout, this, [this] { askAgain(owners()); });
    connect(&m_clients, &Clients::left, this, [this](const QString& name) {
        if (end([&name](const Subscription& subscription) { return subscription.owner() == name; }))
            follow();
    });
}

void TelemetryPublisher::subscribe(const Call& call, uint hz)
{
    if (hz < minHz || hz > maxHz) {
        call->refuse(busError(protocol::error::outOfRange,
                              QStringLiteral("The rate must be between %1 and %2 frames a second; it is %3.")
                                  .arg(minHz)
                                  .arg(maxHz)
                                  .arg(hz)));
        return;
    }
    m_clients.meet(call->sender(), [this, call, hz](const std::optional<ClientIdentity>& identity) {
        if (identity)
            begin(call, *identity, hz);
    });
}

void TelemetryPublisher::begin(const Call& call, const ClientIdentity& identity, uint hz)
{
    const auto owned = std::ranges::count_if(m_subscriptions,
                                             [&identity](const Owned& entry) { return entry->uid() == identity.uid; });
    if (static_cast<std::size_t>(owned) >= maxPerUser) {
        m_clients.forget(call->sender());
        call->refuse(busError(protocol::error::busy,
                              QStringLiteral("You have %1 subscriptions already; end one first.").arg(maxPerUser)));
        return;
    }
    auto reader = readerOf(call->sender());
    const auto silent = std::ranges::count(m_silent, identity.uid, &Silent::uid);
    if (!reader && static_cast<std::size_t>(silent) >= maxPerUser) {
        m_clients.forget(call->sender());
        call->refuse(busError(
            protocol::error::busy,
            QStringLiteral("%1 of your programs watched before and do not answer; end them first.").arg(silent)));
        return;
    }
    if (!reader)
        reader = newReader(call->sender());
    std::erase_if(m_silent, [&reader](const Silent& entry) { return entry.reader == reader; });
    const auto cookie = ++m_lastCookie;
    m_subscriptions.push_back(std::make_unique<Subscription>(m_connection, std::move(reader), identity.uid, cookie, hz,
                                                             [this] { return sampleForSubscriber(); }));
    auto* subscription = m_subscriptions.back().get();
    connect(subscription, &Subscription::sent, this, [this](quint64 bytes) { m_busBytes += bytes; });
    // Queued, because removing it deletes the sender.
    connect(subscription, &Subscription::lost, this, &TelemetryPublisher::remove, Qt::QueuedConnection);
    m_engine.setWatchedClosely(
        std::ranges::any_of(m_subscriptions, [](const Owned& entry) { return entry->hz() >= closeHz; }));
    // Answered when the kernel object is loaded or has failed to (StateReason says why), so that figures come at once.
    m_control.setWatched(true, [this, call, cookie] {
        const auto entry = std::ranges::find(m_subscriptions, cookie, [](const Owned& e) { return e->cookie(); });
        if (entry == m_subscriptions.end()) {
            // Its owner left and hears nothing, or polkit refuses by now.
            call->refuse(busError(protocol::error::notAuthorized,
                                  QStringLiteral("Your session may not watch the figures any more.")));
            return;
        }
        call->answer({cookie});
        (*entry)->begin();
        if (!m_asking && !m_askAgain.isActive())
            m_askAgain.start();
    });
}

std::shared_ptr<Reader> TelemetryPublisher::readerOf(const QString& name) const
{
    const auto entry = std::ranges::find(m_subscriptions, name, [](const Owned& owned) { return owned->owner(); });
    if (entry != m_subscriptions.end())
        return (*entry)->reader();
    const auto silent = std::ranges::find(m_silent, name, [](const Silent& one) { return one.reader->name(); });
    return silent != m_silent.end() ? silent->reader : nullptr;
}

std::shared_ptr<Reader> TelemetryPublisher::newReader(const QString& name)
{
    auto reader = std::make_shared<Reader>(m_connection, name);
    // Queued, because it may end the sender.
    connect(
        reader.get(), &Reader::answered, this,
        [this] { std::erase_if(m_silent, [](const Silent& one) { return !one.reader->waiting(); }); },
        Qt::QueuedConnection);
    return reader;
}

bool TelemetryPublisher::end(const std::function<bool(const Subscription&)>& ended)
{
    const auto rest = std::ranges::stable_partition(m_subscriptions, [&](const Owned& one) { return !ended(*one); });
    const std::vector<Owned> gone(std::make_move_iterator(rest.begin()), std::make_move_iterator(rest.end()));
    m_subscriptions.erase(rest.begin(), rest.end());
    for (const auto& one : gone) {
        if (one->reader()->waiting() && readerOf(one->owner()) == nullptr)
            m_silent.push_back({one->uid(), one->reader()});
    }
    return !gone.empty();
}

void TelemetryPublisher::unsubscribe(const Call& call, uint cookie)
{
    const auto entry = std::ranges::find(m_subscriptions, cookie, [](const Owned& owned) { return owned->cookie(); });
    if (entry == m_subscriptions.end()) {
        call->refuse(busError(protocol::error::outOfRange, QStringLiteral("There is no such subscription.")));
        return;
    }
    if ((*entry)->owner() != call->sender()) {
        call->refuse(busError(protocol::error::notAuthorized,
                              QStringLiteral("Only the program that made a subscription may end it.")));
        return;
    }
    remove(cookie);
    call->answer();
}

void TelemetryPublisher::snapshot(const Call& call)
{
    auto map = toMap(sample());
    map.insert(QStringLiteral("helper_memory_bytes"),
               QVariant::fromValue<qulonglong>(protocol::ownUsage().residentBytes));
    call->answer({map});
}

void TelemetryPublisher::remove(uint cookie)
{
    const auto entry = std::ranges::find(m_subscriptions, cookie, [](const Owned& owned) { return owned->cookie(); });
    if (entry == m_subscriptions.end())
        return;
    m_clients.forget((*entry)->owner());
    end([cookie](const Subscription& subscription) { return subscription.cookie() == cookie; });
    follow();
}

void TelemetryPublisher::follow()
{
    m_engine.setWatchedClosely(
        std::ranges::any_of(m_subscriptions, [](const Owned& entry) { return entry->hz() >= closeHz; }));
    m_control.setWatched(!m_subscriptions.empty());
}

QStringList TelemetryPublisher::owners() const
{
    QStringList names;
    for (const auto& subscription : m_subscriptions)
        names << subscription->owner();
    names.removeDuplicates();
    return names;
}

void TelemetryPublisher::askAgain(QStringList owners)
{
    m_asking = !owners.isEmpty();
    if (!m_asking) {
        if (!m_subscriptions.empty())
            m_askAgain.start();
        return;
    }
    const auto owner = owners.takeFirst();
    m_authority.ask(owner, protocol::action::monitor, [this, owner, owners](Authority::Answer answer) {
        // While polkit is away nobody is let in, but who was goes on: it is asked again.
        if (answer == Authority::Answer::REFUSED)
            refuseFromNowOn(owner);
        askAgain(owners);
    });
}

void TelemetryPublisher::refuseFromNowOn(const QString& owner)
{
    std::vector<uint> cookies;
    for (const auto& subscription : m_subscriptions) {
        if (subscription->owner() == owner)
            cookies.push_back(subscription->cookie());
    }
    if (cookies.empty())
        return; // it ended, or its owner left, while polkit was asked
    qWarning("%s may watch the figures no more (polkit refuses it by now, as for a session in the background): "
             "%zu subscription(s) ended.",
             qUtf8Printable(owner), cookies.size());
    for (const auto cookie : cookies)
        remove(cookie);
}

protocol::Telemetry TelemetryPublisher::sampleForSubscriber()
{
    auto telemetry = sample();
    m_lastMinute.offer(telemetry);
    return telemetry;
}

protocol::Telemetry TelemetryPublisher::sample()
{
    auto telemetry = m_engine.telemetry();
    if (std::exchange(m_loadId, telemetry.loadId) != telemetry.loadId)
        m_busBytes = 0;
    telemetry.state = m_control.state();
    telemetry.counterValues[static_cast<std::size_t>(protocol::Counter::BUS_BYTES)] = m_busBytes;
    return telemetry;
}

} // namespace quickshift::service
