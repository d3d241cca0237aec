// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/settings.h"

#include "backend/service/tunable_map.h"

#include <algorithm>

namespace quickshift::service
{
namespace
{

// A revert that meets another change waits for it; changes take 2 s at most.
constexpr auto revertRetry = std::chrono::milliseconds(200);
constexpr auto builtInPreset = "default";

} // namespace

Settings::Settings(SchedulerControl& control, SettingsKeeper& keeper, Clients& clients, config::Presets presets,
                   QObject* parent)
    : QObject(parent), m_control(control), m_keeper(keeper), m_clients(clients), m_presets(std::move(presets))
{
    for (const auto& problem : m_presets.problems)
        qWarning("%s", problem.c_str());
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Settings::revert);
    connect(&m_clients, &Clients::left, this, [this](const QString& name) {
        if (m_trial && m_trial->owner == name)
            revert();
    });
}

QString Settings::profile() const
{
    const auto current = values();
    for (const auto& name : presets()) {
        if (valuesOf(name) == current)
            return name;
    }
    return QStringLiteral("custom");
}

QStringList Settings::presets() const
{
    QStringList names{QString::fromLatin1(builtInPreset)};
    for (const auto& preset : m_presets.list)
        names << QString::fromStdString(preset.name);
    return names;
}

protocol::TextMap Settings::presetInfo() const
{
    protocol::TextMap info{{QString::fromLatin1(builtInPreset), QStringLiteral("Every setting as it was installed.")}};
    for (const auto& preset : m_presets.list)
        info.insert(QString::fromStdString(preset.name), QString::fromStdString(preset.summary));
    return info;
}

QString Settings::presetsWord() const
{
    QStringList sentences;
    for (const auto& problem : m_presets.problems)
        sentences << QString::fromStdString(problem);
    return sentences.isEmpty() ? QStringLiteral("ok") : sentences.join(QLatin1Char('\n'));
}

std::optional<protocol::TunableValues> Settings::valuesOf(const QString& preset) const
{
    auto wanted = m_keeper.baseline();
    if (preset == QLatin1String(builtInPreset))
        return wanted;
    const auto found = std::ranges::find(m_presets.list, preset.toStdString(), &config::Preset::name);
    if (found == m_presets.list.end())
        return std::nullopt;
    for (const auto& [tunable, value] : found->values)
        wanted[tunable] = value;
    return wanted;
}

bool Settings::refuseTrialOf(const Call& call, uint seconds)
{
    if (seconds <= maxTrialSeconds)
        return false;
    call->refuse(busError(
        protocol::error::outOfRange,
        QStringLiteral("Settings may be tried out for at most %1 seconds; 0 keeps them.").arg(maxTrialSeconds)));
    return true;
}

void Settings::refusePreset(const Call& call, const QString& name) const
{
    call->refuse(busError(protocol::error::outOfRange, QStringLiteral("There is no preset “%1”. There is: %2.")
                                                           .arg(name.left(64), presets().join(QStringLiteral(", ")))));
}

bool Settings::blockedByTrial(const Call& call) const
{
    if (!m_trial || m_trial->owner == call->sender())
        return false;
    call->refuse(
        busError(protocol::error::busy,
                 QStringLiteral("Another program is trying settings out, and has %1 s left to confirm them. Try "
                                "again then.")
                     .arg(m_deadline.remainingTime() / 1000 + 1)));
    return true;
}

void Settings::set(const Call& call, const QVariantMap& changes, uint seconds)
{
    if (refuseTrialOf(call, seconds))
        return;
    if (blockedByTrial(call))
        return;
    const auto wanted = withChanges(values(), changes);
    if (!wanted) {
        call->refuse(wanted.error());
        return;
    }
    if (seconds > 0) {
        setOnTrial(
            call, [changes](const auto& before) { return withChanges(before, changes).value_or(before); }, seconds);
        return;
    }
    m_control.apply(*wanted, [this, call, changes](const Reply<void>& reply) {
        if (!reply) {
            call->refuse(reply.error());
            return;
        }
        // Set for good during the caller's own trial: these values survive its revert.
        if (m_trial)
            m_trial->before = withChanges(m_trial->before, changes).value_or(m_trial->before);
        emit changed();
        keepAndAnswer(call, {0u});
    });
}

void Settings::setOnTrial(const Call& call, const Wanted& wanted, uint seconds)
{
    m_clients.meet(call->sender(), [this, call, wanted, seconds](const std::optional<ClientIdentity>& identity) {
        if (!identity)
            return; // gone: nobody could confirm
        if (blockedByTrial(call)) {
            m_clients.forget(call->sender());
            return;
        }
        const auto before = values();
        m_control.apply(wanted(before), [this, call, before, seconds](const Reply<void>& reply) {
            if (!reply) {
                m_clients.forget(call->sender());
                call->refuse(reply.error());
                return;
            }
            // A second trial of the same caller replaces the first, and reverts to what was before both.
            const auto origin = m_trial ? m_trial->before : before;
            endTrial();
            m_trial = Trial{++m_lastCookie, call->sender(), origin};
            m_deadline.start(std::chrono::seconds(seconds));
            emit changed();
            call->answer({m_lastCookie});
        });
    });
}

void Settings::confirm(const Call& call, uint cookie)
{
    if (!m_trial || m_trial->cookie != cookie) {
        call->refuse(busError(protocol::error::outOfRange,
                              QStringLiteral("Nothing waits to be confirmed under this number: it was confirmed, "
                                             "replaced, or has reverted already.")));
        return;
    }
    if (m_trial->owner != call->sender()) {
        call->refuse(busError(protocol::error::notAuthorized,
                              QStringLiteral("Only the program that set these values may confirm them.")));
        return;
    }
    endTrial();
    keepAndAnswer(call, {});
}

void Settings::applyPreset(const Call& call, const QString& name)
{
    const auto wanted = valuesOf(name);
    if (!wanted) {
        refusePreset(call, name);
        return;
    }
    if (blockedByTrial(call))
        return;
    m_control.apply(*wanted, [this, call](const Reply<void>& reply) {
        if (!reply) {
            call->refuse(reply.error());
            return;
        }
        endTrial();
        emit changed();
        keepAndAnswer(call, {});
    });
}

void Settings::tryPreset(const Call& call, const QString& name, uint seconds)
{
    const auto wanted = valuesOf(name);
    if (!wanted) {
        refusePreset(call, name);
        return;
    }
    if (seconds == 0) {
        call->refuse(busError(protocol::error::outOfRange,
                              QStringLiteral("A preset is tried out for at least a second; ApplyPreset keeps it.")));
        return;
    }
    if (!refuseTrialOf(call, seconds) && !blockedByTrial(call))
        setOnTrial(call, [values = *wanted](const auto&) { return values; }, seconds);
}

void Settings::keepAndAnswer(const Call& call, const QVariantList& answer)
{
    m_keeper.keep(m_trial ? m_trial->before : values(), [call, answer] { call->answer(answer); });
}

void Settings::endTrial()
{
    m_deadline.stop();
    if (!m_trial)
        return;
    m_clients.forget(m_trial->owner);
    m_trial.reset();
}

void Settings::revert()
{
    if (!m_trial)
        return;
    m_deadline.stop();
    if (m_control.busy()) {
        m_deadline.start(revertRetry);
        return;
    }
    const auto before = m_trial->before;
    endTrial();
    m_control.apply(before, [this](const Reply<void>& reply) {
        if (!reply)
            qWarning("Reverting settings: %s", qUtf8Printable(reply.error().sentence));
        emit changed();
    });
}

} // namespace quickshift::service
