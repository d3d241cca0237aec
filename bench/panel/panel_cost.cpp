// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel as a program costs: until it shows figures, while it is seen, and while it waits in the tray. The
// desktop, its tray and, for the tray, the helper are real; what it shows while it is seen is a recording.
#include "bench/panel/busy_recording.h"
#include "bench/panel/process_cost.h"
#include "bench/panel/values.h"
#include "tests/support/private_bus.h"
#include "tests/tray/desktop.h"
#include "tests/tray/status_notifier_host.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdlib>

using namespace quickshift;
using namespace std::chrono_literals;

namespace
{

[[noreturn]] void fail(const QString& sentence)
{
    std::fprintf(stderr, "panel_cost: %s\n", qPrintable(sentence));
    std::exit(1);
}

void rest(std::chrono::milliseconds time)
{
    tests::waitUntil([] { return false; }, time);
}

/// Ended with the object.
class Panel
{
public:
    Panel(const tests::Desktop& desktop, const QString& platform, const QStringList& arguments)
    {
        m_process.setProcessEnvironment(desktop.environment(platform));
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(QUICKSHIFT_PANEL), arguments);
    }
    ~Panel()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished();
    }
    Panel(const Panel&) = delete;
    Panel& operator=(const Panel&) = delete;

    bool saysDrawn() { return m_process.waitForReadyRead(20'000) && m_process.readLine() == "drawn\n"; }
    [[nodiscard]] bench::ProcessCost cost() const
    {
        const auto cost = bench::costOf(static_cast<pid_t>(m_process.processId()));
        if (!cost)
            fail(QStringLiteral("the panel ended early"));
        return *cost;
    }

private:
    QProcess m_process;
};

class Bench
{
public:
    Bench(std::unique_ptr<tests::Desktop> desktop, QString recording, int parts, std::chrono::seconds part)
        : m_desktop(std::move(desktop)), m_recording(std::move(recording)), m_parts(parts), m_part(part)
    {
    }

    void start(const QString& platform)
    {
        for (int i = 0; i < m_parts; ++i) {
            QElapsedTimer clock;
            clock.start();
            Panel panel(*m_desktop, platform,
                        {QStringLiteral("--replay"), m_recording, QStringLiteral("--quit-when-drawn")});
            if (!panel.saysDrawn())
                fail(QStringLiteral("the panel drew no figures"));
            m_values.add(QStringLiteral("panel/start/%1").arg(platform), QStringLiteral("ms"),
                         static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
    }

    void visible(const QString& platform, const QString& page)
    {
        const Panel panel(*m_desktop, platform,
                          {QStringLiteral("--replay"), m_recording, QStringLiteral("--page"), page});
        rest(5s);
        measure(panel, QStringLiteral("panel/visible/%1/%2").arg(platform, page));
    }

    /// In the tray, with the helper's frames or, besides them, a recording's.
    void hidden(const QString& row, const QStringList& replay, const QString& toolTip)
    {
        const tests::StatusNotifierHost tray(m_desktop->session());
        const Panel panel(*m_desktop, QStringLiteral("xcb"), QStringList{QStringLiteral("--minimized")} + replay);
        const auto told = [&] { return tray.hasItem() && tray.toolTip().contains(toolTip); };
        if (!tests::waitUntil(told, 60s))
            fail(QStringLiteral("the tray does not say “%1”: “%2”")
                     .arg(toolTip, tray.hasItem() ? tray.toolTip() : QString()));
        rest(5s);
        measure(panel, row);
    }

    [[nodiscard]] const bench::Values& values() const { return m_values; }

private:
    void measure(const Panel& panel, const QString& row)
    {
        for (int i = 0; i < m_parts; ++i) {
            const auto before = panel.cost();
            QElapsedTimer clock;
            clock.start();
            rest(m_part);
            const auto after = panel.cost();
            const auto elapsed_ns = static_cast<double>(clock.nsecsElapsed());
            m_values.add(row + QStringLiteral("/cpu"), QStringLiteral("%"),
                         100 * static_cast<double>(after.cpu_ns - before.cpu_ns) / elapsed_ns);
            const auto perSecond = [elapsed_ns](std::uint64_t count) {
                return static_cast<double>(count) * 1e9 / elapsed_ns;
            };
            m_values.add(row + QStringLiteral("/wakeups"), QStringLiteral("per s"),
                         perSecond(after.wakeups - before.wakeups));
            m_values.add(row + QStringLiteral("/thread_wakeups"), QStringLiteral("per s"),
                         perSecond(after.threadWakeups - before.threadWakeups));
        }
    }

    std::unique_ptr<tests::Desktop> m_desktop;
    QString m_recording;
    int m_parts;
    std::chrono::seconds m_part;
    bench::Values m_values;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    // First, since it enters a mount namespace, which wants a process without threads.
    const auto bus = tests::PrivateBus::start({.helper = QStringLiteral(QUICKSHIFTD),
                                               .object = QStringLiteral(QUICKSHIFT_OBJECT),
                                               .packaging = QStringLiteral(QUICKSHIFT_PACKAGING)});
    if (!bus)
        fail(bus.error());
    auto desktop = tests::Desktop::start();
    if (!desktop)
        fail(desktop.error());
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("parts"), QStringLiteral("How often each is measured."), QStringLiteral("N"),
          QStringLiteral("11")},
         {QStringLiteral("seconds"), QStringLiteral("How long each time."), QStringLiteral("N"), QStringLiteral("5")}});
    parser.process(application);
    const int parts = std::max(1, parser.value(QStringLiteral("parts")).toInt());
    const std::chrono::seconds part(std::max(1, parser.value(QStringLiteral("seconds")).toInt()));

    const QTemporaryDir directory;
    const auto recording = directory.filePath(QStringLiteral("busy.qsrec"));
    if (const auto written =
            bench::writeBusyRecording(recording.toStdString(), static_cast<int>(parts * part.count()) + 30);
        !written)
        fail(QString::fromStdString(written.error()));
    Bench bench(std::move(*desktop), recording, parts, part);
    for (const auto* platform : {"xcb", "offscreen"}) {
        bench.start(QLatin1String(platform));
        for (const auto* page : {"overview", "live"})
            bench.visible(QLatin1String(platform), QLatin1String(page));
    }
    bench.hidden(QStringLiteral("panel/hidden"), {}, QStringLiteral("p99"));
    bench.hidden(QStringLiteral("panel/hidden_replay"), {QStringLiteral("--replay"), recording},
                 QStringLiteral("Quickshift"));
    bench.values().print();
    return 0;
}
