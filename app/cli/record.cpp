// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record.h"

#include "app/cli/output.h"
#include "app/client/problem.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

#include <unistd.h>

namespace quickshift::cli
{

using namespace std::chrono_literals;
using client::Availability;

Record::Record(Options options) : m_options(std::move(options)), m_recorder(m_client)
{
    connect(&m_signals, &StopSignals::stopRequested, this, [this] { finish(OK); });
    connect(&m_signals, &StopSignals::markRequested, this,
            [this] { m_recorder.addMark(QStringLiteral("mark %1").arg(++m_marks)); });
    connect(&m_client, &client::HelperClient::availabilityChanged, this, &Record::onAvailability);
    connect(&m_client, &client::HelperClient::failed, this, &Record::onFailed);
    connect(&m_client, &client::TelemetrySource::frameUnreadable, this,
            [this](const QString& sentence) { giveUp(FAILED, sentence); });
    connect(&m_client, &client::HelperClient::fellSilent, this, [] {
        failSentence(QStringLiteral("the helper does not answer. What it sends again is recorded, with a gap; "
                                    "Ctrl-C ends the recording here."));
    });
    connect(&m_recorder, &client::Recorder::changed, this, &Record::onChanged);
    connect(&m_recorder, &client::Recorder::failed, this,
            [this](const QString& sentence) { giveUp(FAILED, sentence); });
    connect(&m_progress, &QTimer::timeout, this, &Record::showProgress);
    m_progress.setInterval(1s);
}

ExitCode Record::run()
{
    // Asked before the helper is, which may have to be started; making the file asks again.
    if (!m_options.force && QFileInfo::exists(m_options.file)) {
        failSentence(QStringLiteral("\"%1\" exists already. Choose another name, or overwrite it with --force.")
                         .arg(m_options.file));
        return FAILED;
    }
    m_recorder.start(m_options.file, m_options.force,
                     QStringLiteral("quickshiftctl %1").arg(QCoreApplication::applicationVersion()));
    m_client.subscribe(m_options.hz);
    // From within the event loop, which an answer that comes at once can end.
    QTimer::singleShot(0, &m_client, &client::HelperClient::reconnect);
    const auto code = static_cast<ExitCode>(QCoreApplication::exec());
    if (m_recorder.frames() == 0) {
        if (code == OK)
            failSentence(QStringLiteral("stopped before the first frame came; nothing was recorded."));
        return code == OK ? FAILED : code;
    }
    const auto seconds = std::chrono::duration<double>(m_recorder.elapsed()).count();
    if (m_options.json)
        printJson({{"file", m_options.file},
                   {"frames", static_cast<qint64>(m_recorder.frames())},
                   {"seconds", seconds},
                   {"bytes", static_cast<qint64>(m_recorder.bytes())}});
    else
        print(QStringLiteral("Recorded %1 frames in %2 s (%3) to %4.")
                  .arg(m_recorder.frames())
                  .arg(seconds, 0, 'f', 1)
                  .arg(dataSize(m_recorder.bytes()), m_options.file));
    return code;
}

void Record::onAvailability()
{
    const auto availability = m_client.availability();
    if (availability == Availability::Connecting || availability == Availability::Available)
        return;
    const auto problem = client::problemOf(m_client.helper(), std::nullopt);
    giveUp(UNREACHABLE, problem ? QStringLiteral("%1. %2").arg(problem->title, problem->wayOut)
                                : QStringLiteral("The helper cannot be reached."));
}

void Record::onFailed(client::Operation /*operation*/, const QString& errorName, const QString& sentence)
{
    giveUp(exitCodeOf(errorName), sentence);
}

void Record::onChanged()
{
    if (m_recorder.frames() != 1 || m_progress.isActive())
        return;
    m_progress.start();
    if (m_options.seconds > 0)
        QTimer::singleShot(std::chrono::seconds(m_options.seconds), this, [this] { finish(OK); });
}

void Record::showProgress()
{
    if (::isatty(STDERR_FILENO) == 0)
        return;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_recorder.elapsed()).count();
    QTextStream(stderr) << QStringLiteral("\rRecording: %1 s, %2 frames, %3; Ctrl-C ends it. ")
                               .arg(seconds)
                               .arg(m_recorder.frames())
                               .arg(dataSize(m_recorder.bytes()));
}

void Record::finish(ExitCode code)
{
    if (m_progress.isActive() && ::isatty(STDERR_FILENO) != 0)
        QTextStream(stderr) << '\n';
    m_progress.stop();
    m_recorder.stop();
    m_client.unsubscribe();
    QCoreApplication::exit(code);
}

void Record::giveUp(ExitCode code, const QString& sentence)
{
    finish(code);
    failSentence(sentence);
}

} // namespace quickshift::cli
