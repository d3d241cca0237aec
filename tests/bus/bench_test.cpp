// SPDX-License-Identifier: GPL-3.0-or-later
// `quickshiftctl bench` and `status --watch` against the real helper.
#include "tests/bus/bus_test.h"

#include "protocol/dbus_types.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>
#include <csignal>

namespace quickshift::tests
{
namespace
{

using namespace std::chrono_literals;

class BenchOnTheBus : public BusTest
{
protected:
    static std::unique_ptr<QProcess> begin(const QStringList& arguments,
                                           QProcess::ProcessChannelMode mode = QProcess::SeparateChannels)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(mode);
        process->start(QCoreApplication::applicationDirPath() + QStringLiteral("/../quickshiftctl"), arguments);
        process->waitForStarted();
        return process;
    }
    /// Exit code, and what it said.
    static std::pair<int, QByteArray> bench(const QStringList& options)
    {
        const auto process = begin(QStringList{QStringLiteral("bench")} + options, QProcess::MergedChannels);
        process->waitForFinished(300'000);
        return {process->exitCode(), process->readAll()};
    }
    static qsizetype games(BusClient& client)
    {
        return qdbus_cast<protocol::GameList>(client.property(QStringLiteral("Games"))).size();
    }
    /// The processes that it has forked.
    static QList<QByteArray> childrenOf(const QProcess& process)
    {
        QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(process.processId()));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.errorString().toStdString();
        return file.readAll().simplified().split(' ');
    }
    static bool isThere(const QByteArray& pid)
    {
        return QFile::exists(QStringLiteral("/proc/%1").arg(QString::fromLatin1(pid)));
    }
};

TEST_F(BenchOnTheBus, BadOptionsAreRefused)
{
    EXPECT_EQ(bench({QStringLiteral("now")}).first, 2);
    EXPECT_EQ(bench({QStringLiteral("--busy"), QStringLiteral("1025")}).first, 2);
    EXPECT_EQ(bench({QStringLiteral("--busy"), QStringLiteral("-1")}).first, 2);
    EXPECT_EQ(bench({QStringLiteral("--seconds"), QStringLiteral("9")}).first, 2);
}

TEST_F(BenchOnTheBus, WithoutSchedExtItSaysSo)
{
    if (schedExt())
        GTEST_SKIP() << "this kernel has sched_ext";
    BusClient client;
    const auto [code, output] = bench({});
    EXPECT_EQ(code, 5) << output.toStdString();
    EXPECT_TRUE(output.contains("sched_ext")) << output.toStdString();
    EXPECT_TRUE(waitUntil([&] { return games(client) == 0; }, 5s));
}

TEST_F(BenchOnTheBus, MeasuresBothSidesAndLeavesNothing)
{
    if (!schedExt())
        GTEST_SKIP() << "this kernel has no sched_ext";
    BusClient client;
    const auto [code, output] =
        bench({QStringLiteral("--seconds"), QStringLiteral("10"), QStringLiteral("--busy"), QStringLiteral("4"),
               QStringLiteral("--seed"), QStringLiteral("3"), QStringLiteral("--json")});
    ASSERT_EQ(code, 0) << output.toStdString();
    QStringList names;
    for (const auto& line : output.trimmed().split('\n')) {
        const auto row = QJsonDocument::fromJson(line).object();
        const auto name = row.value(QStringLiteral("name")).toString();
        if (name.isEmpty()) {
            EXPECT_FALSE(row.value(QStringLiteral("verdict")).toString().isEmpty()) << line.toStdString();
            EXPECT_EQ(row.value(QStringLiteral("seed")).toInt(), 3);
            continue;
        }
        names << name;
        const auto low = row.value(QStringLiteral("low")).toDouble();
        const auto median = row.value(QStringLiteral("median")).toDouble();
        EXPECT_GT(low, 0) << line.toStdString();
        EXPECT_LE(low, median) << line.toStdString();
        EXPECT_LE(median, row.value(QStringLiteral("high")).toDouble()) << line.toStdString();
        const auto blocks = row.value(QStringLiteral("n")).toInt();
        EXPECT_GE(blocks, name.contains(QStringLiteral("frames")) ? 6 : 1) << "of 8 a side: " << line.toStdString();
    }
    // On a machine that is slow enough the frame thread never sleeps, and has no wake-ups then.
    for (const auto* name : {"off/frames_low1", "on/frames_low1", "off/frames_p99", "on/frames_p99",
                             "off/audio_wake_p99", "on/audio_wake_p99"})
        EXPECT_TRUE(names.contains(QLatin1String(name))) << name << '\n' << output.toStdString();
    const auto off = [&] { return client.property(QStringLiteral("State")).toString() == QStringLiteral("off"); };
    EXPECT_TRUE(waitUntil(off, 60s));
    EXPECT_TRUE(waitUntil([&] { return games(client) == 0; }, 5s));
}

TEST_F(BenchOnTheBus, HoweverItEndsItsProgramsEndToo)
{
    if (!schedExt())
        GTEST_SKIP() << "this kernel has no sched_ext";
    for (const auto signal : {SIGINT, SIGKILL}) {
        BusClient client;
        const auto process = begin({QStringLiteral("bench"), QStringLiteral("--busy"), QStringLiteral("3")});
        ASSERT_TRUE(waitUntil([&] { return games(client) == 1; }, 60s))
            << process->readAllStandardError().toStdString();
        const auto programs = childrenOf(*process);
        EXPECT_EQ(programs.size(), 4) << "the game, and three that compute";
        ::kill(static_cast<pid_t>(process->processId()), signal);
        EXPECT_TRUE(waitUntil([&] { return process->state() == QProcess::NotRunning; }, 60s));
        EXPECT_TRUE(waitUntil([&] { return std::ranges::none_of(programs, isThere); }, 10s)) << signal;
        EXPECT_TRUE(waitUntil([&] { return games(client) == 0; }, 10s));
        EXPECT_TRUE(waitUntil(
            [&] { return client.property(QStringLiteral("State")).toString() == QStringLiteral("off"); }, 60s));
        if (signal == SIGINT) {
            EXPECT_EQ(process->exitCode(), 1);
            EXPECT_TRUE(process->readAllStandardError().contains("as it was"));
        }
    }
}

TEST_F(BenchOnTheBus, AWatchedStatusIsToldAgainUntilInterrupted)
{
    BusClient client;
    ASSERT_TRUE(client.property(QStringLiteral("State")).isValid());
    const auto process = begin({QStringLiteral("status"), QStringLiteral("--watch"), QStringLiteral("--json")});
    QByteArray told;
    EXPECT_TRUE(waitUntil(
        [&] {
            process->waitForReadyRead(100);
            told += process->readAllStandardOutput();
            return told.count('\n') >= 3;
        },
        30s))
        << told.toStdString();
    EXPECT_EQ(QJsonDocument::fromJson(told.split('\n').first()).object().value(QStringLiteral("state")).toString(),
              client.property(QStringLiteral("State")).toString());
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    EXPECT_TRUE(waitUntil([&] { return process->state() == QProcess::NotRunning; }, 10s));
    EXPECT_EQ(process->exitCode(), 0) << "being interrupted is how watching ends";
}

} // namespace
} // namespace quickshift::tests
