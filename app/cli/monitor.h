// SPDX-License-Identifier: GPL-3.0-or-later
// `quickshiftctl monitor`: subscribes, and prints a line for each frame.
#pragma once

#include "app/cli/exit_code.h"
#include "protocol/telemetry.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QString>

namespace quickshift::cli
{

struct Helper;

/// A frame as one line: scheduler, reports a second on each active ring, wake-up latency percentiles, drops.
[[nodiscard]] QString lineOf(const protocol::Frame& frame);
[[nodiscard]] QJsonObject jsonOf(const protocol::Frame& frame);

class Monitor : public QObject
{
    Q_OBJECT

public:
    Monitor(Helper& helper, bool json, QObject* parent = nullptr);

    /// Runs an event loop for `seconds`, or until the program is interrupted when 0.
    ExitCode run(uint hz, uint seconds);

private:
    void onFrame(uint cookie, qulonglong sequence, const QByteArray& bytes);
    void onHelperGone();

    Helper& m_helper;
    bool m_json;
    uint m_cookie = 0;
};

} // namespace quickshift::cli
