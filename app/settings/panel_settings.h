// SPDX-License-Identifier: GPL-3.0-or-later
// The panel's own settings, of this user: the one place that knows their names, defaults and what they may be. The
// scheduler's settings are the helper's and not here.
#pragma once

#include "app/plots/units.h"
#include "app/theme/theme.h"

#include <QObject>
#include <QVariantMap>

#include <expected>

namespace quickshift::app
{

class PanelSettings : public QObject
{
    Q_OBJECT

public:
    struct Values {
        bool startHidden = true;
        bool closeToTray = true;
        int frameRate = 30;
        DurationUnit unit = DurationUnit::Automatic;
        QString language; ///< "de", "pt_BR"; empty: the system's
        Theme theme = Theme::System;

        bool operator==(const Values&) const = default;
    };

    /// Frames a second that may be chosen.
    [[nodiscard]] static QList<int> frameRates() { return {5, 10, 20, 30}; }
    /// Those that there is a translation for, English first.
    [[nodiscard]] static QStringList languages();

    explicit PanelSettings(QObject* parent = nullptr);

    [[nodiscard]] const Values& values() const { return m_values; }
    void set(const Values& values);

    /// By name, as in a file of settings.
    [[nodiscard]] static QVariantMap toMap(const Values& values);
    /// `base` with what `map` names, or what is wrong with the first bad entry.
    [[nodiscard]] static std::expected<Values, QString> fromMap(const QVariantMap& map, const Values& base);

    /// Of what is kept, for before there is a panel.
    [[nodiscard]] static QString keptLanguage();

signals:
    void changed();

private:
    Values m_values;
};

} // namespace quickshift::app
