// SPDX-License-Identifier: GPL-3.0-or-later
// `quickshiftctl record`: frames into a file until told to stop.
#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/stop_signals.h"
#include "app/client/helper_client.h"
#include "app/client/recorder.h"

#include <QTimer>

namespace quickshift::cli
{

class Record : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QString file;
        uint hz = 30;
        uint seconds = 0; ///< 0: until interrupted
        bool force = false;
        bool json = false;
    };

    explicit Record(Options options);

    /// Returns when it is over, the file complete.
    ExitCode run();

private:
    void onAvailability();
    void onFailed(client::Operation operation, const QString& errorName, const QString& sentence);
    void onChanged();
    void showProgress();
    void finish(ExitCode code);
    void giveUp(ExitCode code, const QString& sentence);

    Options m_options;
    StopSignals m_signals; // first: before the bus's thread starts
    client::HelperClient m_client;
    client::Recorder m_recorder;
    QTimer m_progress;
    uint m_marks = 0;
};

} // namespace quickshift::cli
