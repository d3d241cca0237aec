// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_transfer.h"

#include <QSaveFile>

namespace quickshift::app
{
namespace
{

constexpr qint64 largestFile = 1 << 20;

} // namespace

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
    const auto document = SettingsDocument::parse(file.read(largestFile), current());
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
    if (different.isEmpty()) {
        finish(wanted, before, sentence, canBeUndone);
        return;
    }
    if (!m_client.helper().available()) {
        emit failed(tr("Nothing was changed. This sets the scheduler too, and the helper is not there. Try again when "
                       "it is back."));
        return;
    }
    m_client.setTunables(different, 0, [=, this](const client::Answer& answer) {
        if (answer.good)
            finish(wanted, before, sentence, canBeUndone);
        else
            emit failed(tr("Nothing was changed. %1").arg(answer.sentence));
    });
}

void SettingsTransfer::finish(const SettingsDocument& wanted, const SettingsDocument& before, const QString& sentence,
                              bool canBeUndone)
{
    std::expected<void, QString> written;
    if (wanted.startWithSession)
        written = m_autostart.switchOn(wanted.panel.startHidden);
    else if (before.startWithSession)
        written = m_autostart.switchOff();
    m_settings.set(wanted.panel);
    m_before = canBeUndone ? std::optional(before) : std::nullopt;
    emit changed();
    if (written)
        emit done(sentence);
    else
        emit failed(written.error());
}

} // namespace quickshift::app
