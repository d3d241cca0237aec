// SPDX-License-Identifier: GPL-3.0-or-later
// The record button, and how long and how large the recording is, or where it went.
#pragma once

#include "app/client/recorder.h"

#include <QWidget>

class QPushButton;

namespace quickshift::app
{

class TextLabel;

class RecordBar : public QWidget
{
    Q_OBJECT

public:
    RecordBar(client::Recorder& recorder, client::HelperClient& client, QWidget* parent = nullptr);

    /// Starts a recording under a new name, or ends the one that is under way.
    void toggle();

signals:
    /// The user wants to see the recording that was made last.
    void openRequested(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(const QString& sentence, bool canOpen);
    void showButtons();
    void showRecorder();
    void showFailure(const QString& sentence);

    client::Recorder& m_recorder;
    client::HelperClient& m_client;
    QPushButton* m_record;
    QPushButton* m_mark;
    QPushButton* m_open;
    TextLabel* m_text;
    bool m_wasRecording = false;
};

} // namespace quickshift::app
