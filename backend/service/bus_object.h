// SPDX-License-Identifier: GPL-3.0-or-later
// The object at /org/quickshift1: takes the calls that the generated adaptors hand over, has the caller authorised
// where the contract says so, and passes them to the part that answers. Announces every property that changed.
#pragma once

#include "backend/service/authority.h"
#include "backend/service/call_budget.h"
#include "backend/service/call_limit.h"
#include "backend/service/callers.h"
#include "backend/service/clients.h"
#include "backend/service/diagnostics.h"
#include "backend/service/exit_log.h"
#include "backend/service/explain.h"
#include "backend/service/games.h"
#include "backend/service/holds.h"
#include "backend/service/idle_exit.h"
#include "backend/service/pauses.h"
#include "backend/service/resume.h"
#include "backend/service/scheduler_control.h"
#include "backend/service/settings.h"
#include "backend/service/telemetry_publisher.h"
#include "protocol/dbus_types.h"

#include <QDBusContext>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace quickshift::service
{

class BusObject : public QObject, protected QDBusContext
{
    Q_OBJECT
    // The adaptors ask for these by name; the contract's names begin with a capital.
    Q_PROPERTY(uint ApiVersion READ apiVersion CONSTANT)
    Q_PROPERTY(QString Version READ version CONSTANT)
    Q_PROPERTY(QString Kernel READ kernel CONSTANT)
    Q_PROPERTY(QString Topology READ topology CONSTANT)
    Q_PROPERTY(QString State READ state)
    Q_PROPERTY(QString StateReason READ stateReason)
    Q_PROPERTY(QString Scheduler READ scheduler)
    Q_PROPERTY(quickshift::protocol::CapabilityMap Capabilities READ capabilities)
    Q_PROPERTY(QVariantMap Tunables READ tunables)
    Q_PROPERTY(quickshift::protocol::TunableDescriptionMap TunableInfo READ tunableInfo CONSTANT)
    Q_PROPERTY(QString ActiveProfile READ activeProfile)
    Q_PROPERTY(QStringList Presets READ presets CONSTANT)
    Q_PROPERTY(quickshift::protocol::TextMap PresetInfo READ presetInfo CONSTANT)
    Q_PROPERTY(quickshift::protocol::GameList Games READ games)
    Q_PROPERTY(quickshift::protocol::HoldList Holds READ holds)
    Q_PROPERTY(quickshift::protocol::HoldList Pauses READ pauses)
    Q_PROPERTY(quickshift::protocol::ExitList Exits READ exits)
public:
    struct Options {
        config::SettingsFiles settings;
        std::filesystem::path presets;
        std::filesystem::path stateDirectory;   ///< for what outlasts a reboot
        std::filesystem::path runtimeDirectory; ///< for what does not
        std::chrono::seconds idleExit{60};      ///< 0: never
    };

    /// Gives `target` the settings that were kept; `thread` is where it works, as EngineWorker made it.
    BusObject(const QDBusConnection& connection, engine::Engine& target, std::unique_ptr<WorkThread> thread,
              const Options& options);
    ~BusObject() override;
    bool event(QEvent* event) override;

    /// Puts the object on the bus and then takes the name; a sentence when that fails.
    [[nodiscard]] std::optional<QString> serve();
    /// To be called when the helper is told to end; `done` follows as soon as it may.
    void leave(std::function<void()> done) { m_resume.leave(std::move(done)); }

    [[nodiscard]] uint apiVersion() const;
    [[nodiscard]] QString version() const;
    [[nodiscard]] QString kernel() const;
    [[nodiscard]] QString topology() const { return m_topology; }
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString stateReason() const { return m_control.reason(); }
    [[nodiscard]] QString scheduler() const;
    [[nodiscard]] protocol::CapabilityMap capabilities() const;
    [[nodiscard]] QVariantMap tunables() const;
    [[nodiscard]] protocol::TunableDescriptionMap tunableInfo() const;
    [[nodiscard]] QString activeProfile() const { return m_settings.profile(); }
    [[nodiscard]] QStringList presets() const { return m_settings.presets(); }
    [[nodiscard]] protocol::TextMap presetInfo() const { return m_settings.presetInfo(); }
    [[nodiscard]] protocol::GameList games() const { return m_games.list(); }
    [[nodiscard]] protocol::HoldList holds() const { return m_holds.list(); }
    [[nodiscard]] protocol::HoldList pauses() const { return m_pauses.list(); }
    [[nodiscard]] protocol::ExitList exits() const { return m_exits.list(); }

public slots:
    void Start();
    void Stop();
    uint SetTunables(const QVariantMap& values, uint seconds);
    void Confirm(uint cookie);
    void ApplyPreset(const QString& name);
    uint TryPreset(const QString& name, uint seconds);
    uint Hold(const QString& reason);
    uint Pause(const QString& reason);
    void Release(uint cookie);
    uint AddGame(uint pid);
    void RemoveGame(uint cookie);
    quickshift::protocol::RecordList Explain(uint pid);
    QString ExitDump(qulonglong id);
    QDBusUnixFileDescriptor Diagnostics();
    uint Subscribe(uint hz);
    void Unsubscribe(uint cookie);
    QVariantMap Snapshot();

signals:
    // NOLINTNEXTLINE(readability-identifier-naming): relayed by the adaptor under this name
    void SchedulerExited(uint kind, qlonglong code, const QString& reason, const QString& message);

private:
    using Admitted = std::function<void(const Call&)>;
    /// Takes the call that is being made, and goes on with it unless its user calls too often.
    void admit(Admitted admitted);
    /// The same, and polkit must agree to `action`.
    void admit(std::string_view action, Admitted admitted);
    [[nodiscard]] Call takeCall();
    /// Answers a call with more than any honest client sends: kept until polkit has answered, it would fill our memory.
    [[nodiscard]] bool refuseLarge(const QString& text);
    [[nodiscard]] bool refuseLarge(const QVariantMap& values);
    bool refuseLarge(bool large);
    [[nodiscard]] bool idle() const;
    [[nodiscard]] BundleFacts bundleFacts();
    void announceChanges();
    void onExit(const engine::SchedulerExit& left);

    QDBusConnection m_connection;
    engine::Engine& m_engine;
    QString m_topology;
    // Before whatever may hold a call, because a call's end is noted here.
    IdleExit m_idle;
    CallBudget m_budget;
    CallLimit m_limit;
    QElapsedTimer m_clock;
    int m_openCalls = 0;
    unsigned m_callsSinceForgotten = 0;
    Authority m_authority;
    Callers m_callers;
    Clients m_clients;
    SchedulerControl m_control;
    SettingsKeeper m_keeper;
    Settings m_settings;
    class Holds m_holds;
    class Pauses m_pauses;
    class Games m_games;
    class Explain m_explain;
    WorkThread m_disk;
    ExitLog m_exits;
    class Diagnostics m_diagnostics;
    Resume m_resume;
    TelemetryPublisher m_telemetry;
    QVariantMap m_announced;
    QList<uint> m_announcedHolds;
    QList<uint> m_announcedGames;
    QList<uint> m_announcedPauses;
    quint64 m_announcedExit = 0;
};

} // namespace quickshift::service
