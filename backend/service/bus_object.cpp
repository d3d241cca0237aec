// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/bus_object.h"

#include "backend/service/manager_adaptor.h"
#include "backend/service/tunable_map.h"
#include "protocol/names.h"

#include <sys/utsname.h>

namespace quickshift::service
{
namespace
{

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

} // namespace

BusObject::BusObject(const QDBusConnection& connection, engine::Engine& target, std::chrono::seconds idleExit)
    : m_connection(connection), m_engine(target), m_topology(QString::fromStdString(target.topologySummary())),
      m_authority(connection), m_clients(connection), m_control(target), m_settings(target, m_control, m_clients),
      m_holds(m_control, m_clients), m_telemetry(connection, target, m_control, m_clients), m_idle(idleExit, [this] {
          return m_openCalls == 0 && m_telemetry.empty() && m_holds.empty() && !m_control.active() &&
                 !m_control.busy() && !m_settings.onTrial();
      })
{
    new ManagerAdaptor(this);
    new TelemetryAdaptor(this);
    connect(&m_control, &SchedulerControl::changed, this, &BusObject::announceChanges);
    connect(&m_control, &SchedulerControl::schedulerExited, this, &BusObject::SchedulerExited);
    connect(&m_settings, &Settings::changed, this, &BusObject::announceChanges);
    connect(&m_holds, &Holds::changed, this, &BusObject::announceChanges);
    announceChanges();
}

BusObject::~BusObject() = default;

std::optional<QString> BusObject::serve()
{
    if (!m_connection.registerObject(text(protocol::objectPath), this, QDBusConnection::ExportAdaptors))
        return QStringLiteral("The object %1 could not be put on the bus.").arg(text(protocol::objectPath));
    // Last, because calls arrive from here on.
    if (!m_connection.registerService(text(protocol::busName)))
        return QStringLiteral("The name %1 could not be taken (%2): another helper runs, or the bus policy is not "
                              "installed.")
            .arg(text(protocol::busName), m_connection.lastError().message());
    m_idle.begin(m_connection);
    return std::nullopt;
}

uint BusObject::apiVersion() const
{
    return protocol::apiVersion;
}

QString BusObject::version() const
{
    return QStringLiteral(QUICKSHIFT_VERSION);
}

QString BusObject::kernel() const
{
    utsname names{};
    return uname(&names) == 0 ? QString::fromUtf8(names.release) : QString();
}

QString BusObject::state() const
{
    return text(protocol::name(m_control.state()));
}

QString BusObject::scheduler() const
{
    return QString::fromStdString(m_engine.kernelState().scheduler);
}

protocol::CapabilityMap BusObject::capabilities() const
{
    protocol::CapabilityMap map;
    for (const auto& [name, finding] : m_engine.capabilities())
        map.insert(QString::fromStdString(name), QString::fromStdString(finding));
    return map;
}

QVariantMap BusObject::tunables() const
{
    return toMap(m_settings.values());
}

protocol::TunableDescriptionMap BusObject::tunableInfo() const
{
    return describeTunables();
}

void BusObject::Start()
{
    const auto call = takeCall();
    m_authority.check(call, protocol::action::control, [this, call] {
        m_holds.keepOn();
        m_control.start([call](const Reply<void>& reply) { call->finish(reply); });
    });
}

void BusObject::Stop()
{
    const auto call = takeCall();
    m_authority.check(call, protocol::action::control, [this, call] {
        m_holds.dropAll();
        m_control.stop([call](const Reply<void>& reply) { call->finish(reply); });
    });
}

uint BusObject::SetTunables(const QVariantMap& values, uint seconds)
{
    const auto call = takeCall();
    m_authority.check(call, protocol::action::control,
                      [this, call, values, seconds] { m_settings.set(call, values, seconds); });
    return 0; // not sent: the reply is delayed
}

void BusObject::Confirm(uint cookie)
{
    m_settings.confirm(takeCall(), cookie);
}

void BusObject::ApplyPreset(const QString& name)
{
    const auto call = takeCall();
    m_authority.check(call, protocol::action::control, [this, call, name] { m_settings.applyPreset(call, name); });
}

uint BusObject::Hold(const QString& reason)
{
    const auto call = takeCall();
    m_authority.check(call, protocol::action::control, [this, call, reason] { m_holds.hold(call, reason); });
    return 0;
}

void BusObject::Release(uint cookie)
{
    m_holds.release(takeCall(), cookie);
}

uint BusObject::Subscribe(uint hz)
{
    const auto call = takeCall();
    m_authority.check(call, protocol::action::monitor, [this, call, hz] { m_telemetry.subscribe(call, hz); });
    return 0;
}

void BusObject::Unsubscribe(uint cookie)
{
    m_telemetry.unsubscribe(takeCall(), cookie);
}

QVariantMap BusObject::Snapshot()
{
    const auto call = takeCall();
    m_authority.check(call, protocol::action::monitor, [this, call] { m_telemetry.snapshot(call); });
    return {};
}

Call BusObject::takeCall()
{
    setDelayedReply(true);
    ++m_openCalls;
    m_idle.touch();
    return std::make_shared<PendingCall>(connection(), message(), [this] {
        --m_openCalls;
        m_idle.touch();
    });
}

void BusObject::announceChanges()
{
    const QVariantMap now{{QStringLiteral("State"), state()},
                          {QStringLiteral("StateReason"), stateReason()},
                          {QStringLiteral("Scheduler"), scheduler()},
                          {QStringLiteral("Capabilities"), QVariant::fromValue(capabilities())},
                          {QStringLiteral("Tunables"), tunables()},
                          {QStringLiteral("ActiveProfile"), activeProfile()}};
    QVariantMap changed;
    for (auto property = now.begin(); property != now.end(); ++property) {
        if (m_announced.value(property.key()) != property.value())
            changed.insert(property.key(), property.value());
    }
    // Entries never change, so that their numbers tell whether the list did.
    const auto holdList = holds();
    QList<uint> cookies;
    for (const auto& entry : holdList)
        cookies << entry.cookie;
    if (std::exchange(m_announcedHolds, cookies) != cookies)
        changed.insert(QStringLiteral("Holds"), QVariant::fromValue(holdList));
    const bool first = m_announced.isEmpty();
    m_announced = now;
    if (first || changed.isEmpty())
        return;
    m_idle.touch();
    auto message =
        QDBusMessage::createSignal(text(protocol::objectPath), QStringLiteral("org.freedesktop.DBus.Properties"),
                                   QStringLiteral("PropertiesChanged"));
    message << QStringLiteral("org.quickshift1.Manager") << changed << QStringList();
    m_connection.send(message);
}

} // namespace quickshift::service
