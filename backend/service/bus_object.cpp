// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/bus_object.h"

#include "backend/service/manager_adaptor.h"
#include "backend/service/redactor.h"
#include "backend/service/tunable_map.h"
#include "protocol/names.h"

#include <QDBusAbstractAdaptor>
#include <QDBusArgument>
#include <QEvent>
#include <QSysInfo>

#include <algorithm>
#include <ctime>
#include <memory>
#include <sys/utsname.h>
#include <tuple>

namespace quickshift::service
{
namespace
{

constexpr unsigned callsUntilForgotten = 1'000;
constexpr qsizetype mostText = 1'000;
constexpr qsizetype mostValues = 256;

/// CPU time of this thread: on a busy machine it waits for its CPU in the middle of a call, which is not the call's
/// doing.
CallBudget::Time threadTime()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
}

} // namespace

BusObject::BusObject(const QDBusConnection& connection, engine::Engine& target, std::unique_ptr<WorkThread> thread,
                     const Options& options)
    : m_connection(connection), m_engine(target), m_topology(QString::fromStdString(target.topologySummary())),
      m_idle(options.idleExit, [this] { return idle(); }), m_authority(connection), m_callers(connection),
      m_clients(connection), m_control(target, std::move(thread)), m_keeper(options.settings),
      m_settings(m_control, m_keeper, m_clients, config::readPresets(options.presets)), m_holds(m_control, m_clients),
      m_pauses(m_control, m_holds, m_clients), m_games(m_control, m_clients), m_explain(target, m_authority, m_callers),
      m_disk(QStringLiteral("disk")), m_exits(options.stateDirectory, m_disk), m_diagnostics(options.settings, m_disk),
      m_resume(options.runtimeDirectory, m_control, m_disk),
      m_telemetry(connection, target, m_control, m_clients, m_authority)
{
    m_clock.start();
    // Nothing is loaded yet, so that this only takes note of them.
    std::ignore = m_engine.apply(m_keeper.loaded());
    new ManagerAdaptor(this);
    new TelemetryAdaptor(this);
    connect(&m_control, &SchedulerControl::changed, this, &BusObject::announceChanges);
    connect(&m_control, &SchedulerControl::schedulerExited, this, &BusObject::onExit);
    connect(&m_keeper, &SettingsKeeper::changed, this, &BusObject::announceChanges);
    connect(&m_settings, &Settings::changed, this, &BusObject::announceChanges);
    connect(&m_holds, &Holds::changed, this, &BusObject::announceChanges);
    connect(&m_games, &Games::changed, this, &BusObject::announceChanges);
    connect(&m_pauses, &Pauses::changed, this, &BusObject::announceChanges);
    announceChanges();
}

BusObject::~BusObject() = default;

bool BusObject::event(QEvent* event)
{
    // Each call comes as one of these, property reads and those that QtDBus turns away by itself among them.
    if (event->type() != QEvent::MetaCall)
        return QObject::event(event);
    // QtDBus answers what is not delivered with an error, and keeps all that waits here in memory: be quick.
    if (!m_budget.admits(CallBudget::Time(m_clock.nsecsElapsed())))
        return true;
    const auto before = threadTime();
    const bool known = QObject::event(event);
    m_budget.spend(threadTime() - before);
    if (++m_callsSinceForgotten >= callsUntilForgotten) {
        m_callsSinceForgotten = 0;
        // It remembers every name and signature that it could not find, without a limit: anybody could fill our memory.
        for (auto* adaptor : findChildren<QDBusAbstractAdaptor*>())
            adaptor->setProperty("_qdbus_slotCache", {});
    }
    return known;
}

std::optional<QString> BusObject::serve()
{
    if (!m_connection.registerObject(QString::fromUtf8(protocol::objectPath), this, QDBusConnection::ExportAdaptors))
        return QStringLiteral("The object %1 could not be put on the bus.")
            .arg(QString::fromUtf8(protocol::objectPath));
    // Last, because calls arrive from here on.
    if (!m_connection.registerService(QString::fromUtf8(protocol::busName)))
        return QStringLiteral("The name %1 could not be taken (%2): another helper runs, or the bus policy is not "
                              "installed.")
            .arg(QString::fromUtf8(protocol::busName), m_connection.lastError().message());
    m_idle.begin(m_connection);
    m_resume.begin();
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
    return QString::fromUtf8(protocol::name(m_control.state()));
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
    map.insert(QStringLiteral("settings"), m_keeper.word());
    map.insert(QStringLiteral("presets"), m_settings.presetsWord());
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
    admit(protocol::action::control, [this](const Call& call) {
        m_pauses.dropAll();
        m_holds.keepOn();
        m_control.start(SchedulerControl::Asker::PERSON, [call](const Reply<void>& reply) { call->finish(reply); });
    });
}

void BusObject::Stop()
{
    admit(protocol::action::control, [this](const Call& call) {
        m_pauses.dropAll();
        m_holds.dropAll();
        m_control.stop(SchedulerControl::Asker::PERSON, [call](const Reply<void>& reply) { call->finish(reply); });
    });
}

uint BusObject::SetTunables(const QVariantMap& values, uint seconds)
{
    if (!refuseLarge(values))
        admit(protocol::action::control,
              [this, values, seconds](const Call& call) { m_settings.set(call, values, seconds); });
    return 0; // not sent: the reply is delayed
}

void BusObject::Confirm(uint cookie)
{
    admit(protocol::action::control, [this, cookie](const Call& call) { m_settings.confirm(call, cookie); });
}

void BusObject::ApplyPreset(const QString& name)
{
    if (!refuseLarge(name))
        admit(protocol::action::control, [this, name](const Call& call) { m_settings.applyPreset(call, name); });
}

uint BusObject::TryPreset(const QString& name, uint seconds)
{
    if (!refuseLarge(name))
        admit(protocol::action::control,
              [this, name, seconds](const Call& call) { m_settings.tryPreset(call, name, seconds); });
    return 0;
}

uint BusObject::Hold(const QString& reason)
{
    if (!refuseLarge(reason))
        admit(protocol::action::control, [this, reason](const Call& call) {
            if (!m_pauses.refuse(call))
                m_holds.hold(call, reason);
        });
    return 0;
}

uint BusObject::Pause(const QString& reason)
{
    if (!refuseLarge(reason))
        admit(protocol::action::control, [this, reason](const Call& call) { m_pauses.pause(call, reason); });
    return 0;
}

void BusObject::Release(uint cookie)
{
    // Polkit is not asked: to give back what is one's own must be possible in a session that became inactive, and while
    // polkit is away, or others would wait for a game that is over. It does no more than the caller's leaving the bus.
    admit([this, cookie](const Call& call) {
        if (!m_pauses.release(call, cookie))
            m_holds.release(call, cookie);
    });
}

uint BusObject::AddGame(uint pid)
{
    admit(protocol::action::control, [this, pid](const Call& call) { m_games.add(call, pid); });
    return 0;
}

void BusObject::RemoveGame(uint cookie)
{
    admit(protocol::action::control, [this, cookie](const Call& call) { m_games.remove(call, cookie); });
}

protocol::RecordList BusObject::Explain(uint pid)
{
    admit(protocol::action::monitor, [this, pid](const Call& call) { m_explain.answer(call, pid); });
    return {};
}

QString BusObject::ExitDump(qulonglong id)
{
    admit(protocol::action::monitor, [this, id](const Call& call) {
        const auto dump = m_exits.dump(id);
        if (!dump) {
            call->refuse(busError(protocol::error::outOfRange,
                                  QStringLiteral("There is no exit %1; “quickshiftctl exits” lists them.").arg(id)));
            return;
        }
        m_authority.ask(call->sender(), protocol::action::configure, [this, call, dump](Authority::Answer mayName) {
            if (mayName == Authority::Answer::ALLOWED) {
                call->answer({*dump});
                return;
            }
            const auto nameless = std::make_shared<QString>();
            m_disk.submit([nameless, dump] { *nameless = Redactor(Redactor::namesOfThisMachine()).dump(*dump); },
                          [call, nameless] { call->answer({*nameless}); });
        });
    });
    return {};
}

QDBusUnixFileDescriptor BusObject::Diagnostics()
{
    admit(protocol::action::monitor, [this](const Call& call) { m_diagnostics.answer(call, bundleFacts()); });
    return {};
}

uint BusObject::Subscribe(uint hz)
{
    admit(protocol::action::monitor, [this, hz](const Call& call) { m_telemetry.subscribe(call, hz); });
    return 0;
}

void BusObject::Unsubscribe(uint cookie)
{
    admit([this, cookie](const Call& call) { m_telemetry.unsubscribe(call, cookie); });
}

QVariantMap BusObject::Snapshot()
{
    admit(protocol::action::monitor, [this](const Call& call) { m_telemetry.snapshot(call); });
    return {};
}

void BusObject::admit(Admitted admitted)
{
    const auto call = takeCall();
    m_callers.userOf(call->sender(), [this, call, admitted = std::move(admitted)](std::optional<uint> uid) {
        if (!uid)
            return; // gone: nobody waits for an answer
        switch (m_limit.admit(*uid, CallLimit::Time(m_clock.elapsed()))) {
        case CallLimit::Verdict::ADMITTED:
            call->whenEnded([this, uid] { m_limit.ended(*uid); });
            admitted(call);
            break;
        case CallLimit::Verdict::TOO_OFTEN:
            call->refuse(busError(protocol::error::busy,
                                  QStringLiteral("Your programs call the helper more than %1 times a second. Try again "
                                                 "in a moment.")
                                      .arg(CallLimit::perSecond)));
            break;
        case CallLimit::Verdict::TOO_MANY_OPEN:
            call->refuse(busError(protocol::error::busy,
                                  QStringLiteral("%1 calls of your programs wait for an answer already. Try again when "
                                                 "one has come.")
                                      .arg(CallLimit::open)));
            break;
        }
    });
}

void BusObject::admit(std::string_view action, Admitted admitted)
{
    admit([this, action, admitted = std::move(admitted)](const Call& call) {
        m_authority.check(call, action, [call, admitted] { admitted(call); });
    });
}

bool BusObject::idle() const
{
    return m_openCalls == 0 && m_telemetry.empty() && m_holds.empty() && m_pauses.empty() && m_games.empty() &&
           !m_control.active() && !m_control.busy() && !m_control.remembersExits() && !m_settings.onTrial() &&
           !m_disk.busy();
}

BundleFacts BusObject::bundleFacts()
{
    auto now = m_telemetry.sample();
    auto lastMinute = m_telemetry.lastMinute(now.time_ns);
    return {.made = QDateTime::currentDateTimeUtc(),
            .version = version(),
            .system = QSysInfo::prettyProductName(),
            .kernel = kernel(),
            .topology = topology(),
            .state = state(),
            .reason = stateReason(),
            .scheduler = scheduler(),
            .profile = activeProfile(),
            .holds = holds().size(),
            .capabilities = capabilities(),
            .values = m_settings.values(),
            .exits = {m_exits.records().begin(), m_exits.records().end()},
            .helper = protocol::ownUsage(),
            .now = std::move(now),
            .lastMinute = std::move(lastMinute)};
}

Call BusObject::takeCall()
{
    setDelayedReply(true);
    ++m_openCalls;
    m_idle.touch();
    auto call = std::make_shared<PendingCall>(connection(), message());
    call->whenEnded([this] {
        --m_openCalls;
        m_idle.touch();
    });
    return call;
}

bool BusObject::refuseLarge(const QString& text)
{
    return refuseLarge(text.size() > mostText);
}

bool BusObject::refuseLarge(const QVariantMap& values)
{
    // No value of ours is anything but a number, a switch or a word; the rest comes as a QDBusArgument that holds all
    // of it.
    const auto large = [](const QVariant& value) {
        return value.metaType() == QMetaType::fromType<QDBusArgument>() || value.toString().size() > mostText;
    };
    return refuseLarge(values.size() > mostValues || std::ranges::any_of(values, large));
}

bool BusObject::refuseLarge(bool large)
{
    if (large)
        takeCall()->refuse(
            busError(protocol::error::outOfRange, QStringLiteral("That is more than anything here can be.")));
    return large;
}

void BusObject::onExit(const engine::SchedulerExit& left)
{
    m_exits.add(left);
    emit SchedulerExited(left.kind, left.code, QString::fromStdString(left.reason),
                         Redactor::forEverybody(QString::fromStdString(left.message)));
    announceChanges();
}

void BusObject::announceChanges()
{
    m_resume.note(!m_holds.keepItOn(), m_pauses.standIn());
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
    const auto gameList = games();
    cookies = {};
    for (const auto& entry : gameList)
        cookies << entry.cookie;
    if (std::exchange(m_announcedGames, cookies) != cookies)
        changed.insert(QStringLiteral("Games"), QVariant::fromValue(gameList));
    const auto pauseList = pauses();
    cookies = {};
    for (const auto& entry : pauseList)
        cookies << entry.cookie;
    if (std::exchange(m_announcedPauses, cookies) != cookies)
        changed.insert(QStringLiteral("Pauses"), QVariant::fromValue(pauseList));
    if (std::exchange(m_announcedExit, m_exits.last()) != m_exits.last())
        changed.insert(QStringLiteral("Exits"), QVariant::fromValue(exits()));
    const bool first = m_announced.isEmpty();
    m_announced = now;
    if (first || changed.isEmpty())
        return;
    m_idle.touch();
    auto message = QDBusMessage::createSignal(QString::fromUtf8(protocol::objectPath),
                                              QStringLiteral("org.freedesktop.DBus.Properties"),
                                              QStringLiteral("PropertiesChanged"));
    message << QStringLiteral("org.quickshift1.Manager") << changed << QStringList();
    m_connection.send(message);
}

} // namespace quickshift::service
