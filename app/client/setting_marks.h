// SPDX-License-Identifier: GPL-3.0-or-later
// Marks in the history every setting that changes, whoever changes it: now, or in the recording that is replayed.
#pragma once

#include "app/client/history.h"
#include "app/client/telemetry_source.h"

namespace quickshift::client
{

class SettingMarks : public QObject
{
    Q_OBJECT

public:
    SettingMarks(const TelemetrySource& source, History& history, QObject* parent = nullptr);

private:
    void compare();

    const TelemetrySource& m_source;
    History& m_history;
    QVariantMap m_known; ///< empty: nothing known to compare with
};

} // namespace quickshift::client
