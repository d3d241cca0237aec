// SPDX-License-Identifier: GPL-3.0-or-later
// `quickshiftctl monitor`: subscribes, and prints a line for each frame.
#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/frame_output.h"

#include <QByteArray>
#include <QObject>

namespace quickshift::cli
{

struct Helper;

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
    FramePrinter m_printer;
    uint m_cookie = 0;
};

} // namespace quickshift::cli
