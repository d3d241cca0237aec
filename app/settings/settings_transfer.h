// SPDX-License-Identifier: GPL-3.0-or-later
// Takes whole documents of settings over, first what can be refused: the autostart file, then the helper's part; and
// takes that back.
#pragma once

#include "app/client/helper_client.h"
#include "app/settings/autostart.h"
#include "app/settings/settings_document.h"

#include <optional>

namespace quickshift::app
{

class SettingsTransfer : public QObject
{
    Q_OBJECT

public:
    SettingsTransfer(PanelSettings& settings, client::HelperClient& client, QObject* parent = nullptr);

    /// All settings as they are; without tunables while there is no helper.
    [[nodiscard]] SettingsDocument current() const;

    void exportTo(const QString& file);
    void importFrom(const QString& file);
    /// The panel's settings to their defaults; the scheduler's stay.
    void reset();
    /// Takes the last import or reset back.
    void undo();
    [[nodiscard]] bool canUndo() const { return m_before.has_value(); }

signals:
    /// A sentence for the user: something was done, or nothing was and this is why.
    void done(const QString& sentence);
    void failed(const QString& sentence);
    /// `canUndo`, or what the autostart file says.
    void changed();

private:
    void takeOver(const SettingsDocument& wanted, const QString& sentence, bool canBeUndone);
    /// A file that `from` does not have switched on is left as it is.
    [[nodiscard]] std::expected<void, QString> setAutostart(const SettingsDocument& from, const SettingsDocument& to);

    PanelSettings& m_settings;
    client::HelperClient& m_client;
    Autostart m_autostart;
    std::optional<SettingsDocument> m_before;
};

} // namespace quickshift::app
