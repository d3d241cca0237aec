// SPDX-License-Identifier: GPL-3.0-or-later
// `quickshiftctl record` and the real helper: what is in the file is what the helper sent, however it ended.
#include "protocol/recording_reader.h"
#include "protocol/recording_writer.h"
#include "tests/bus/bus_test.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

namespace quickshift::tests
{
namespace
{

using namespace std::chrono_literals;

class Record : public BusTest
{
protected:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("a.qsrec")); }

    [[nodiscard]] static QString program()
    {
        return QCoreApplication::applicationDirPath() + QStringLiteral("/../quickshiftctl");
    }

    /// Recording at 20 Hz, with frames in the file.
    [[nodiscard]] std::unique_ptr<QProcess> recorder(const QStringList& options = {},
                                                     const QStringList& asUser = {}) const
    {
        const auto command =
            asUser +
            QStringList{program(), QStringLiteral("record"), file(), QStringLiteral("--hz"), QStringLiteral("20")} +
            options;
        auto process = std::make_unique<QProcess>();
        process->start(command.first(), command.mid(1));
        if (!waitUntil([&] { return framesIn(file()) >= 5; }, 30s))
            ADD_FAILURE() << "nothing is recorded: " << process->readAllStandardError().toStdString();
        return process;
    }

    static std::size_t framesIn(const QString& file)
    {
        const auto reader = protocol::RecordingReader::open(file.toStdString());
        return reader ? reader->frames() : 0;
    }

    static int end(QProcess& process, int signal)
    {
        ::kill(static_cast<pid_t>(process.processId()), signal);
        return waitUntil([&] { return process.state() == QProcess::NotRunning; }, 20s) ? process.exitCode() : -1;
    }

    static std::pair<int, QString> run(const QStringList& arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program(), arguments);
        process.waitForFinished(60'000);
        return {process.exitCode(), QString::fromUtf8(process.readAll())};
    }

    QTemporaryDir m_folder;
};

TEST_F(Record, HoldsEachFrameChangeAndMarkAndItsEnd)
{
    const auto process = recorder();
    BusClient client;
    ASSERT_EQ(
        errorOf(client.manager(QStringLiteral("SetTunables"),
                               {QVariantMap{{QStringLiteral("ring_count"), QVariant::fromValue<qulonglong>(3)}}, 0u})),
        QString());
    ::kill(static_cast<pid_t>(process->processId()), SIGUSR1);
    const auto enough = framesIn(file()) + 10;
    EXPECT_TRUE(waitUntil([&] { return framesIn(file()) >= enough; }, 10s));
    EXPECT_EQ(end(*process, SIGINT), 0) << process->readAllStandardError().toStdString();

    auto reader = protocol::RecordingReader::open(file().toStdString());
    ASSERT_TRUE(reader) << reader.error().what;
    EXPECT_FALSE(reader->damage().any());
    ASSERT_TRUE(reader->start());
    EXPECT_EQ(reader->start()->kernel, client.property(QStringLiteral("Kernel")).toString().toStdString());
    EXPECT_EQ(reader->start()->topology, client.property(QStringLiteral("Topology")).toString().toStdString());
    EXPECT_EQ(reader->start()->settings.at("ring_count"), "16");
    EXPECT_EQ(reader->settings().at(0).changed, (protocol::SettingTexts{{"ring_count", "3"}}));
    EXPECT_EQ(reader->marks().at(0).text, "mark 1");
    for (std::size_t i = 0; i < reader->frames(); ++i) {
        const auto frame = reader->frame(i);
        ASSERT_TRUE(frame) << frame.error().what;
        EXPECT_EQ(frame->sequence, i);
        EXPECT_EQ(frame->interval_ns == 0, i == 0);
        if (i > 0) {
            EXPECT_EQ(frame->interval_ns, frame->time_ns - reader->frameTime_ns(i - 1));
        }
    }
    // A slow machine may send fewer.
    const auto seconds = static_cast<double>(reader->duration_ns()) / 1e9;
    EXPECT_LT(static_cast<double>(reader->frames() - 1) / seconds, 24);
}

TEST_F(Record, WhileTheHelperHangsItSaysSoAndGoesOnAfterwards)
{
    const auto process = recorder();
    const auto helper = static_cast<pid_t>(bus().helperPid());
    ASSERT_GT(helper, 0);
    ::kill(helper, SIGSTOP);
    QByteArray said;
    EXPECT_TRUE(waitUntil([&] { return (said += process->readAllStandardError()).contains("does not answer"); }, 30s));
    const auto before = framesIn(file());
    ::kill(helper, SIGCONT);
    EXPECT_TRUE(waitUntil([&] { return framesIn(file()) > before; }, 20s)) << said.toStdString();
    EXPECT_EQ(end(*process, SIGINT), 0);
}

TEST_F(Record, OfASessionThatWasInTheBackgroundForAWhileGoesOnAfterwards)
{
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777));
    const auto process = recorder({}, PrivateBus::asPlayer());
    bus().letPlayer(false);
    QByteArray said;
    EXPECT_TRUE(waitUntil([&] { return (said += process->readAllStandardError()).contains("does not answer"); }, 40s));
    const auto before = framesIn(file());
    waitUntil([] { return false; }, 6s); // it asks meanwhile, and is refused
    EXPECT_EQ(framesIn(file()), before);
    EXPECT_EQ(process->state(), QProcess::Running) << said.toStdString();
    bus().letPlayer(true);
    EXPECT_TRUE(waitUntil([&] { return framesIn(file()) > before + 5; }, 30s)) << said.toStdString();
    EXPECT_EQ(end(*process, SIGINT), 0) << process->readAllStandardError().toStdString();
}

TEST_F(Record, KilledItLeavesAllThatItHadWritten)
{
    const auto process = recorder();
    const auto before = framesIn(file());
    end(*process, SIGKILL);
    const auto reader = protocol::RecordingReader::open(file().toStdString());
    ASSERT_TRUE(reader) << reader.error().what;
    EXPECT_GE(reader->frames(), before);
    EXPECT_TRUE(reader->damage().cutOff);
    EXPECT_EQ(reader->damage().lostRecords, 0U);
}

TEST_F(Record, WithoutTheHelperItEndsWithAWholeFile)
{
    const auto process = recorder();
    bus().endHelper(SIGKILL);
    EXPECT_TRUE(waitUntil([&] { return process->state() == QProcess::NotRunning; }, 20s));
    EXPECT_EQ(process->exitCode(), 3);
    EXPECT_TRUE(process->readAllStandardError().contains("has left"));
    const auto reader = protocol::RecordingReader::open(file().toStdString());
    ASSERT_TRUE(reader) << reader.error().what;
    EXPECT_FALSE(reader->damage().any());
    EXPECT_EQ(reader->marks().at(0).text, "The helper has left.");
}

TEST_F(Record, OverwritesOnlyWhenForced)
{
    QFile existing(file());
    ASSERT_TRUE(existing.open(QIODevice::WriteOnly));
    existing.write("precious");
    existing.close();
    const QStringList command{QStringLiteral("record"), file(), QStringLiteral("--seconds"), QStringLiteral("1")};
    const auto [code, output] = run(command);
    EXPECT_EQ(code, 1);
    EXPECT_TRUE(output.contains(QStringLiteral("--force"))) << output.toStdString();
    EXPECT_EQ(QFileInfo(file()).size(), 8);
    const auto [forced, line] = run(command + QStringList{QStringLiteral("--force")});
    EXPECT_EQ(forced, 0) << line.toStdString();
    // At most 30 frames a second unless told otherwise; a slow machine may send fewer.
    EXPECT_GE(framesIn(file()), 5U);
    EXPECT_LE(framesIn(file()), 37U);
}

TEST_F(Record, WhoMayNotWatchLeavesNoFile)
{
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777));
    const auto [code, output] = bus().runAsNobody({program(), QStringLiteral("record"), file()});
    EXPECT_EQ(code, 4) << output.toStdString();
    EXPECT_TRUE(output.contains(QStringLiteral("Only the active local session may"))) << output.toStdString();
    EXPECT_FALSE(QFileInfo::exists(file()));
}

TEST_F(Record, ReplayShowsWhatMonitorWouldHaveShown)
{
    const auto process = recorder();
    // "monitoring", unless this kernel cannot load the object, which TelemetryOnTheBus tests.
    const auto state = BusClient().property(QStringLiteral("State")).toString();
    EXPECT_EQ(end(*process, SIGTERM), 0);
    const auto frames = framesIn(file());
    const auto [code, output] = run(
        {QStringLiteral("replay"), file(), QStringLiteral("--json"), QStringLiteral("--speed"), QStringLiteral("16")});
    EXPECT_EQ(code, 0);
    auto lines = output.split('\n', Qt::SkipEmptyParts);
    // The first frame covers no interval.
    EXPECT_EQ(static_cast<std::size_t>(lines.size()), frames - 1) << output.toStdString();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto object = QJsonDocument::fromJson(lines[i].toUtf8()).object();
        EXPECT_EQ(object.value(QStringLiteral("sequence")).toInteger(), i + 1);
        EXPECT_EQ(object.value(QStringLiteral("state")).toString(), state);
        EXPECT_FALSE(object.contains(QStringLiteral("warning")));
    }
    const auto [infoCode, info] =
        run({QStringLiteral("replay"), file(), QStringLiteral("--info"), QStringLiteral("--json")});
    EXPECT_EQ(infoCode, 0);
    EXPECT_EQ(QJsonDocument::fromJson(info.toUtf8()).object().value(QStringLiteral("frames")).toInteger(),
              static_cast<qint64>(frames));
    const auto [csvCode, csv] =
        run({QStringLiteral("replay"), file(), QStringLiteral("--csv"), QStringLiteral("histograms")});
    EXPECT_EQ(csvCode, 0);
    EXPECT_TRUE(csv.startsWith(QStringLiteral("time_ns,interval_ns,metric,instance,count,")));
    EXPECT_EQ(csv.contains(QStringLiteral(",wake_to_run,")), state == QStringLiteral("monitoring"))
        << csv.left(2000).toStdString();
    const auto [reportsCode, reports] =
        run({QStringLiteral("replay"), file(), QStringLiteral("--csv"), QStringLiteral("reports")});
    EXPECT_EQ(reportsCode, 1);
    EXPECT_TRUE(reports.contains(QStringLiteral("report_list=by-time"))) << reports.toStdString();
}

TEST_F(Record, AFailedInvariantIsShown)
{
    {
        auto writer = protocol::RecordingWriter::create(file().toStdString(), false, 1, {});
        ASSERT_TRUE(writer);
        protocol::Frame frame;
        for (std::uint64_t i = 0; i < 3; ++i) {
            frame.sequence = i;
            frame.time_ns = frame.delta.time_ns = 1 + i * 1'000'000;
            frame.interval_ns = i == 0 ? 0 : 1'000'000;
            frame.delta.counterValues[static_cast<std::size_t>(protocol::Counter::INPUT_MISSED)] = i == 1 ? 4 : 0;
            ASSERT_TRUE(writer->addFrame(frame.time_ns, protocol::encode(frame)));
        }
    }
    const auto [code, output] = run({QStringLiteral("replay"), file()});
    EXPECT_EQ(code, 0);
    EXPECT_EQ(output.count(QStringLiteral("WARNING: The figures are not exact: 4 input events")), 1)
        << output.toStdString();
    EXPECT_TRUE(output.contains(QStringLiteral("the end is missing")));

    // `status` reads the same counters from the helper, for which they are 0.
    BusClient client;
    ASSERT_EQ(errorOf(client.telemetry(QStringLiteral("Subscribe"), {10u})), QString());
    const auto monitoring = client.property(QStringLiteral("State")).toString() == QStringLiteral("monitoring");
    ASSERT_TRUE(waitUntil([&] { return client.frames().size() > 5; }, 10s));
    const auto status =
        QJsonDocument::fromJson(run({QStringLiteral("status"), QStringLiteral("--json")}).second.toUtf8());
    const auto counters = status.object().value(QStringLiteral("counters")).toObject();
    EXPECT_EQ(counters.size(), static_cast<qsizetype>(protocol::counters.size()));
    EXPECT_EQ(counters.value(QStringLiteral("wakeups")).toInteger() > 0, monitoring);
    EXPECT_FALSE(status.object().contains(QStringLiteral("warning")));
}

} // namespace
} // namespace quickshift::tests
