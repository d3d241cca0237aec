// SPDX-License-Identifier: GPL-3.0-or-later
// The tunables in force: changes, presets, and changes on trial, which revert unless their caller confirms them in
// time. One trial at a time; meanwhile only its caller may change settings. What is not on trial is kept on disk.
#pragma once

#include "backend/config/presets.h"
#include "backend/service/clients.h"
#include "backend/service/scheduler_control.h"
#include "backend/service/settings_keeper.h"
#include "protocol/dbus_types.h"
#include "protocol/tunables.h"

#include <QTimer>

#include <optional>

namespace quickshift::service
{

class Settings : public QObject
{
    Q_OBJECT
public:
    /// `control`'s engine has the keeper's values already.
    Settings(SchedulerControl& control, SettingsKeeper& keeper, Clients& clients, config::Presets presets,
             QObject* parent = nullptr);

    static constexpr uint maxTrialSeconds = 600;

    [[nodiscard]] protocol::TunableValues values() const { return m_control.tunables(); }
    /// The preset that the values equal, or "custom".
    [[nodiscard]] QString profile() const;
    /// The names that `applyPreset` takes.
    [[nodiscard]] QStringList presets() const;
    /// Their names to a sentence about each.
    [[nodiscard]] protocol::TextMap presetInfo() const;
    /// "ok", or what is wrong with the presets' files, one sentence a line.
    [[nodiscard]] QString presetsWord() const;
    /// A change on trial keeps the helper alive.
    [[nodiscard]] bool onTrial() const { return m_trial.has_value(); }

    // Each answers its call, a lasting change when it is on disk or cannot be (the keeper's word tells). The caller is
    // authorised already; confirm() needs the right cookie, too.
    void set(const Call& call, const QVariantMap& changes, uint seconds);
    void confirm(const Call& call, uint cookie);
    void applyPreset(const Call& call, const QString& name);
    void tryPreset(const Call& call, const QString& name, uint seconds);

signals:
    void changed();

private:
    struct Trial {
        uint cookie;
        QString owner;
        protocol::TunableValues before; ///< what it reverts to
    };

    /// What the preset makes of every tunable; nothing if there is no such preset.
    [[nodiscard]] std::optional<protocol::TunableValues> valuesOf(const QString& preset) const;
    [[nodiscard]] bool blockedByTrial(const Call& call) const;
    [[nodiscard]] static bool refuseTrialOf(const Call& call, uint seconds);
    void refusePreset(const Call& call, const QString& name) const;
    using Wanted = std::function<protocol::TunableValues(const protocol::TunableValues&)>;
    /// `wanted` makes the values of what is then.
    void setOnTrial(const Call& call, const Wanted& wanted, uint seconds);
    void endTrial();
    void revert();
    void keepAndAnswer(const Call& call, const QVariantList& answer);

    SchedulerControl& m_control;
    SettingsKeeper& m_keeper;
    Clients& m_clients;
    config::Presets m_presets;
    std::optional<Trial> m_trial;
    QTimer m_deadline;
    uint m_lastCookie = 0;
};

} // namespace quickshift::service
