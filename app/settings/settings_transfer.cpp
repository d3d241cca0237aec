// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_transfer.h"

#include "app/client/settings_file.h"

#include <QFile>
#include <QSaveFile>

namespace quickshift::app
{

SettingsTransfer::SettingsTransfer(PanelSettings& settings, client::HelperClient& client, QObject* parent)
    : QObject(parent), m_settings(settings), m_client(client)
{
}

SettingsDocument SettingsTransfer::current() const
{
    return {.panel = m_settings.values(),
            .startWithSession = m_autostart.state() == Autostart::State::On,
            .tunables = m_client.helper().available() ? m_client.tunables() : QVariantMap()};
}

void SettingsTransfer::exportTo(const QString& name)
{
    QSaveFile file(name);
    const auto document = current();
    const auto text = document.toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        emit failed(tr("Nothing was exported: %1. Choose another place.").arg(file.errorString()));
    else if (document.tunables.isEmpty())
        emit done(tr("Exported to %1, without the scheduler's settings: the helper is not there.").arg(name));
    else
        emit done(tr("Exported to %1.").arg(name));
}

void SettingsTransfer::importFrom(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        emit failed(tr("Nothing was changed. %1 cannot be read: %2.").arg(name, file.errorString()));
        return;
    }
    const auto document = SettingsDocument::parse(file.read(client::SettingsFile::largest), current());
    if (document)
        takeOver(*document, tr("Imported from %1.").arg(name), true);
    else
        emit failed(tr("Nothing was changed. %1: %2").arg(name, document.error()));
}

void SettingsTransfer::reset()
{
    takeOver({}, tr("The panel's settings are as they were at first."), true);
}

void SettingsTransfer::undo()
{
    if (m_before)
        takeOver(SettingsDocument(*m_before), tr("Taken back."), false);
}

void SettingsTransfer::takeOver(const SettingsDocument& wanted, const QString& sentence, bool canBeUndone)
{
    const auto before = current();
    QVariantMap different;
    for (auto it = wanted.tunables.begin(); it != wanted.tunables.end(); ++it)
        if (before.tunables.value(it.key()) != it.value())
            different.insert(it.key(), it.value());
    if (!different.isEmpty() && !m_client.helper().available()) {
        emit failed(tr("Nothing was changed. This sets the scheduler too, and the helper is not there. Try again when "
                       "it is back."));
        return;
    }
    if (const auto written = setAutostart(before, wanted); !written) {
        emit failed(tr("Nothing was changed. %1").arg(written.error()));
        return;
    }
    const auto finish = [=, this] {
        m_settings.set(wanted.panel);
        m_before = canBeUndone ? std::optional(before) : std::nullopt;
        emit changed();
        emit done(sentence);
    };
    if (different.isEmpty()) {
        finish();
        return;
    }
    m_client.setTunables(different, 0, [=, this](const client::Answer& answer) {
        if (answer.good) {
            finish();
            return;
        }
        const auto restored = setAutostart(wanted, before);
        emit changed();
        emit failed(restored ? tr("Nothing was changed. %1").arg(answer.sentence)
                             : answer.sentence + QLatin1Char('\n') + restored.error());
    });
}

std::expected<void, QString> SettingsTransfer::setAutostart(const SettingsDocument& from, const SettingsDocument& to)
{
    if (to.startWithSession)
        return m_autostart.switchOn(to.panel.startHidden);
    if (from.startWithSession)
        return m_autostart.switchOff();
    return {};
}

} // namespace quickshift::app
