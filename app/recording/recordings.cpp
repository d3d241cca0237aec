// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording/recordings.h"

#include "app/recording/record_bar.h"
#include "app/recording/replay_bar.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStandardPaths>

namespace quickshift::app
{
namespace
{

/// The helper's English words for the machine, translated; as they are where it says more than this knows.
QString machineText(const QString& topology)
{
    static const QRegularExpression known(QStringLiteral("^(\\d+) CPUs?, (\\d+) last-level caches?$"));
    const auto match = known.match(topology);
    return match.hasMatch()
               ? Recordings::tr("CPUs: %1, last-level caches: %2").arg(match.captured(1), match.captured(2))
               : topology;
}

} // namespace

Recordings::Recordings(client::HelperClient& client, QWidget& window)
    : QObject(&window), m_window(window), m_recorder(client), m_bars(new QStackedWidget),
      m_recordBar(new RecordBar(m_recorder, client)), m_open(tr("&Open recording…")),
      m_close(tr("&Back to live figures")), m_record(tr("&Record"))
{
    m_bars->addWidget(m_recordBar);
    m_bars->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_open.setShortcut(QKeySequence::Open);
    m_record.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    connect(&m_open, &QAction::triggered, this, &Recordings::askForFile);
    connect(&m_close, &QAction::triggered, this, &Recordings::close);
    connect(&m_record, &QAction::triggered, m_recordBar, &RecordBar::toggle);
    connect(m_recordBar, &RecordBar::openRequested, this, &Recordings::open);
    connect(&m_recorder, &client::Recorder::changed, this, [this] {
        if (std::exchange(m_wasRecording, recording()) == recording())
            return;
        updateActions();
        emit recordingChanged();
    });
    updateActions();
}

QWidget* Recordings::bar()
{
    return m_bars;
}

void Recordings::addActionsTo(QMenu& menu)
{
    menu.addActions({&m_open, &m_close, &m_record});
}

void Recordings::open(const QString& file)
{
    if (recording())
        return;
    auto opened = client::ReplaySource::open(file);
    if (!opened) {
        auto* message = new QMessageBox(QMessageBox::Warning, tr("Quickshift"), tr("The recording cannot be opened"),
                                        QMessageBox::Ok, &m_window);
        message->setInformativeText(opened.error());
        message->setAttribute(Qt::WA_DeleteOnClose);
        message->open();
        return;
    }
    m_name = QFileInfo(file).fileName();
    setReplay(std::move(*opened));
}

void Recordings::close()
{
    if (m_replay)
        setReplay(nullptr);
}

void Recordings::setReplay(std::unique_ptr<client::ReplaySource> replay)
{
    auto before = std::exchange(m_replay, std::move(replay));
    if (before)
        delete m_bars->widget(1);
    if (m_replay) {
        auto name = m_name;
        if (const auto& start = m_replay->recording().start()) {
            const auto when = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(start->unixTime_ns / 1'000'000));
            name =
                tr("%1, recorded %2 on kernel %3 (%4)")
                    .arg(m_name, QLocale().toString(when, QLocale::ShortFormat), QString::fromStdString(start->kernel),
                         machineText(QString::fromStdString(start->topology)));
        }
        auto* bar = new ReplayBar(*m_replay, name);
        connect(bar, &ReplayBar::closeRequested, this, &Recordings::close, Qt::QueuedConnection);
        m_bars->addWidget(bar);
        m_bars->setCurrentWidget(bar);
        bar->takeFocus();
    } else {
        m_name.clear();
    }
    updateActions();
    emit replayChanged();
    if (m_replay)
        m_replay->play();
}

void Recordings::askForFile()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto file = QFileDialog::getOpenFileName(&m_window, tr("Open recording"), folder,
                                                   tr("Recordings (*.qsrec);;All files (*)"));
    if (!file.isEmpty())
        open(file);
}

void Recordings::updateActions()
{
    m_open.setEnabled(!recording());
    m_close.setEnabled(m_replay != nullptr);
    m_record.setEnabled(m_replay == nullptr);
    m_record.setText(recording() ? tr("S&top recording") : tr("&Record"));
}

} // namespace quickshift::app
