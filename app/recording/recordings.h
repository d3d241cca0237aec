// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with recordings: making one, and showing one in place of the live figures.
#pragma once

#include "app/client/recorder.h"
#include "app/client/replay_source.h"

#include <QAction>

#include <memory>

class QMenu;
class QStackedWidget;

namespace quickshift::app
{

class RecordBar;

class Recordings : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of dialogs.
    Recordings(client::HelperClient& client, QWidget& window);

    /// The bar with the controls for the one or the other.
    [[nodiscard]] QWidget* bar();
    void addActionsTo(QMenu& menu);

    /// Shows the recording, playing. When it cannot be opened, a message says why and nothing changes.
    void open(const QString& file);
    void close();
    /// The recording that is shown, or nothing.
    [[nodiscard]] client::ReplaySource* replay() const { return m_replay.get(); }
    [[nodiscard]] QString replayName() const { return m_name; }
    [[nodiscard]] bool recording() const { return m_recorder.recording(); }

signals:
    /// A recording is shown, or live figures again. The one that was shown before still exists.
    void replayChanged();
    void recordingChanged();

private:
    void askForFile();
    void updateActions();
    void setReplay(std::unique_ptr<client::ReplaySource> replay);

    QWidget& m_window;
    client::Recorder m_recorder;
    std::unique_ptr<client::ReplaySource> m_replay;
    QString m_name;
    QStackedWidget* m_bars;
    RecordBar* m_recordBar;
    QAction m_open;
    QAction m_close;
    QAction m_record;
    bool m_wasRecording = false;
};

} // namespace quickshift::app
