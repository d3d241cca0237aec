// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the panel's memory stays flat: an hour of frames, replayed 16 times as fast into the open window, page Live.
// Not one frame is left out: the replay waits for whoever draws, and they are counted here.
#include "app/main_window.h"
#include "app/recording/recordings.h"
#include "app/theme/theme.h"
#include "app/widgets/page_stack.h"
#include "bench/panel/busy_recording.h"
#include "bench/panel/process_cost.h"
#include "bench/panel/values.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>

#include <unistd.h>

#include <chrono>
#include <cstdlib>

using namespace quickshift;

namespace
{

[[noreturn]] void fail(const QString& sentence)
{
    std::fprintf(stderr, "panel_soak: %s\n", qPrintable(sentence));
    std::exit(1);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("minutes"), QStringLiteral("How much is replayed."), QStringLiteral("N"),
                      QStringLiteral("60")});
    parser.process(application);
    const int minutes = std::max(1, parser.value(QStringLiteral("minutes")).toInt());

    const QTemporaryDir directory;
    const auto recording = directory.filePath(QStringLiteral("hour.qsrec"));
    const auto written = bench::writeBusyRecording(recording.toStdString(), minutes * 60);
    if (!written)
        fail(QString::fromStdString(written.error()));

    app::applyTheme(app::Theme::Dark);
    client::HelperClient client(QDBusConnection(QStringLiteral("none")));
    client::TelemetryModel model;
    app::MainWindow window(client, model);
    window.pages().showPage(QStringLiteral("live"));
    window.show();
    window.recordings().open(recording);
    auto* replay = window.recordings().replay();
    if (replay == nullptr)
        fail(QStringLiteral("the recording does not open"));
    replay->setSpeed(client::ReplaySource::maxSpeed);

    // Half an hour is kept; what comes later must take the place of what was there.
    const int full = std::max(1, minutes * 7 / 12);
    bench::Values values;
    double fullMiB = 0;
    std::size_t frames = 0;
    QObject::connect(&model, &client::TelemetryModel::updated, &application, [&] {
        constexpr std::size_t perMinute = 60 * bench::busyHz;
        if (++frames % perMinute != 0)
            return;
        const auto minute = static_cast<int>(frames / perMinute);
        if (minute != full && minute != minutes)
            return;
        const auto cost = bench::costOf(getpid());
        const double now = cost ? static_cast<double>(cost->resident_kib) / 1024 : 0;
        values.add(QStringLiteral("panel/soak/%1min/memory").arg(minute), QStringLiteral("MiB"), now);
        if (minute == full)
            fullMiB = now;
        if (minute == minutes && std::chrono::minutes(full) > client::History::length)
            values.add(QStringLiteral("panel/soak/growth"), QStringLiteral("%"), 100 * (now / fullMiB - 1));
    });
    QObject::connect(replay, &client::ReplaySource::playingChanged, &application, [&] {
        if (!replay->playing())
            QCoreApplication::quit();
    });
    QApplication::exec();
    if (frames != *written)
        fail(QStringLiteral("%1 of %2 frames came").arg(frames).arg(*written));
    values.add(QStringLiteral("panel/soak/frames"), QStringLiteral("frames"), static_cast<double>(frames));
    values.print();
    return 0;
}
