// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording/record_bar.h"

#include "app/plots/plot_theme.h"
#include "app/plots/units.h"
#include "app/recording/symbols.h"
#include "app/widgets/text_label.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>

namespace quickshift::app
{
namespace
{

/// A name that says when, in a folder of its own among the user's documents. Nothing is asked: a game may be running.
QString newFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                      QStringLiteral("/Quickshift"));
    folder.mkpath(QStringLiteral("."));
    return folder.filePath(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss")) +
                           QString::fromUtf8(protocol::recordingSuffix.data(), protocol::recordingSuffix.size()));
}

} // namespace

RecordBar::RecordBar(client::Recorder& recorder, client::HelperClient& client, QWidget* parent)
    : QWidget(parent), m_recorder(recorder), m_client(client)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 4, 20, 8);
    row->setSpacing(10);
    m_record = new QPushButton;
    m_record->setObjectName(QStringLiteral("record"));
    connect(m_record, &QPushButton::clicked, this, &RecordBar::toggle);
    m_mark = new QPushButton(tr("Set a &mark"));
    m_mark->setToolTip(tr("Marks this moment in the recording (Ctrl+M)"));
    m_mark->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    connect(m_mark, &QPushButton::clicked, this,
            [this] { m_recorder.addMark(QLocale().toString(QTime::currentTime(), QStringLiteral("HH:mm:ss"))); });
    m_open = new QPushButton(tr("&Replay it"));
    m_open->setObjectName(QStringLiteral("replayIt"));
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(m_recorder.file()); });
    m_text = new TextLabel(TextLabel::Role::Muted);
    m_text->setObjectName(QStringLiteral("recordText"));
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_record);
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_open);
    m_mark->hide();
    connect(&m_recorder, &client::Recorder::changed, this, &RecordBar::showRecorder);
    connect(&m_recorder, &client::Recorder::failed, this, &RecordBar::showFailure);
    connect(&m_client, &client::HelperClient::availabilityChanged, this, &RecordBar::showButtons);
    show({}, false);
    showButtons();
}

void RecordBar::toggle()
{
    if (m_recorder.recording())
        m_recorder.stop();
    else if (m_record->isEnabled())
        m_recorder.start(newFile(), false, QStringLiteral("quickshift %1").arg(QCoreApplication::applicationVersion()));
}

void RecordBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showButtons();
}

void RecordBar::show(const QString& sentence, bool canOpen)
{
    m_text->setText(sentence);
    m_text->setToolTip(sentence);
    m_open->setVisible(canOpen);
}

void RecordBar::showButtons()
{
    const bool recording = m_recorder.recording();
    m_record->setText(recording ? tr("S&top recording") : tr("&Record"));
    m_record->setIcon(symbolIcon(recording ? Symbol::Stop : Symbol::Record, PlotTheme::of(palette()).error));
    m_record->setToolTip(recording ? tr("Ends the recording (Ctrl+R)")
                                   : tr("Writes the live figures to a file that can be replayed (Ctrl+R)"));
    m_record->setEnabled(recording || m_client.helper().available());
    m_mark->setVisible(recording);
}

void RecordBar::showRecorder()
{
    const auto length = clockText(m_recorder.elapsed());
    const auto size = sizeText(m_recorder.bytes());
    const bool recording = m_recorder.recording();
    const bool changed = std::exchange(m_wasRecording, recording) != recording;
    if (changed)
        showButtons();
    if (recording)
        show(tr("%1  ·  %2  ·  %3").arg(length, size, m_recorder.file()), false);
    else if (changed && m_recorder.frames() > 0)
        show(tr("Recorded %1 (%2) to %3").arg(length, size, m_recorder.file()), true);
    else if (changed)
        show(tr("Nothing came to be recorded."), false);
}

void RecordBar::showFailure(const QString& sentence)
{
    show(tr("The recording ended: %1").arg(sentence), m_recorder.frames() > 0);
}

} // namespace quickshift::app
