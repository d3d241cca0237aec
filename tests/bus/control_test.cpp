// SPDX-License-Identifier: GPL-3.0-or-later
// quickshiftctl's verbs as their users meet them: what they change, what they print, and as JSON for scripts.
#include "tests/bus/bus_test.h"

#include <QCoreApplication>
#include <QFile>
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

class Control : public BusTest
{
protected:
    struct Ended {
        int code = -1;
        QByteArray output;
        QByteArray errors;
        /// Of each line; nothing of a line that is no object.
        [[nodiscard]] QList<QJsonObject> objects() const
        {
            QList<QJsonObject> all;
            for (const auto& line : output.split('\n'))
                if (!line.isEmpty())
                    all << QJsonDocument::fromJson(line).object();
            return all;
        }
    };
    static QStringList words(const char* line) { return QString::fromUtf8(line).split(' '); }
    static std::unique_ptr<QProcess> begin(const QStringList& arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationDirPath() + QStringLiteral("/../quickshiftctl"), arguments);
        return process;
    }
    static Ended run(const QStringList& arguments, const QByteArray& input = {})
    {
        const auto process = begin(arguments);
        process->write(input);
        process->closeWriteChannel();
        process->waitForFinished(60'000);
        return {.code = process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1,
                .output = process->readAllStandardOutput(),
                .errors = process->readAllStandardError()};
    }
    static Ended run(const char* line) { return run(words(line)); }
    /// The one object that a verb prints with --json.
    static QJsonObject object(const QStringList& arguments)
    {
        const auto ended = run(arguments + QStringList{QStringLiteral("--json")});
        EXPECT_EQ(ended.code, 0) << arguments.join(' ').toStdString() << ": " << ended.errors.toStdString();
        EXPECT_EQ(ended.objects().size(), 1) << ended.output.toStdString();
        return ended.objects().value(0);
    }
    static QJsonObject object(const char* line) { return object(words(line)); }
    static QVariant tunable(BusClient& client, const char* name)
    {
        return client.property(QStringLiteral("Tunables")).toMap().value(QLatin1String(name));
    }
    [[nodiscard]] QString file(const char* name) const { return m_directory.filePath(QLatin1String(name)); }
    static QByteArray read(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString& name, const QByteArray& text)
    {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.setPermissions(QFile::Permissions(0x6644)); // the helper reads some of them
    }

private:
    QTemporaryDir m_directory;
};

TEST_F(Control, ATunableIsResetAndTheOthersStay)
{
    BusClient client;
    ASSERT_EQ(run("set ring_count=4 ring_mapping=llc slice_us=2345").code, 0);
    const auto plain = run("reset ring_count");
    EXPECT_EQ(plain.code, 0) << plain.errors.toStdString();
    EXPECT_EQ(plain.output, "Set: ring_count=16.\n");
    EXPECT_EQ(tunable(client, "ring_count").toUInt(), 16U);
    EXPECT_EQ(tunable(client, "slice_us").toUInt(), 2345U);
    EXPECT_EQ(object("reset slice_us ring_mapping").value("set").toObject().keys(),
              (QStringList{QStringLiteral("ring_mapping"), QStringLiteral("slice_us")}));
    EXPECT_EQ(tunable(client, "ring_mapping").toString(), QStringLiteral("modulo"));
    EXPECT_EQ(client.property(QStringLiteral("ActiveProfile")).toString(), QStringLiteral("default"));
}

TEST_F(Control, AResetOfAnUnknownTunableChangesNothing)
{
    BusClient client;
    ASSERT_EQ(run("set ring_count=4").code, 0);
    const auto ended = run("reset ring_count warp");
    EXPECT_EQ(ended.code, 7);
    EXPECT_TRUE(ended.errors.contains("\"warp\"") && ended.errors.contains("slice_us")) << ended.errors.toStdString();
    EXPECT_EQ(tunable(client, "ring_count").toUInt(), 4U);
    EXPECT_EQ(run("reset").code, 2);
}

TEST_F(Control, SettingsAreExportedAndImportedElsewhere)
{
    BusClient client;
    ASSERT_EQ(run("set ring_count=4 ring_mapping=llc demote_background=off").code, 0);
    const auto before = client.property(QStringLiteral("Tunables")).toMap();
    const auto name = file("settings");
    const auto told = object({QStringLiteral("export"), name});
    EXPECT_EQ(told.value("tunables").toInt(), before.size());
    EXPECT_EQ(QJsonDocument::fromJson(read(name)).object().value("tunables").toObject().size(), before.size());
    ASSERT_EQ(run("preset default").code, 0);
    const auto set = object({QStringLiteral("import"), name}).value("set").toObject();
    EXPECT_EQ(set.size(), before.size());
    EXPECT_EQ(client.property(QStringLiteral("Tunables")).toMap(), before);

    const auto refused = run({QStringLiteral("export"), name});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.errors.contains("--force")) << refused.errors.toStdString();
    EXPECT_EQ(run({QStringLiteral("export"), name, QStringLiteral("--force")}).code, 0);
    EXPECT_EQ(run("export -").output, read(name)) << "standard output";
    ASSERT_EQ(run("preset default").code, 0);
    EXPECT_EQ(run({QStringLiteral("import"), QStringLiteral("-")}, read(name)).code, 0) << "standard input";
    EXPECT_EQ(tunable(client, "ring_count").toUInt(), 4U);
}

TEST_F(Control, WhatThePanelExportedIsImportedWithoutThePanelsOwn)
{
    BusClient client;
    const auto name = file("panel");
    write(name, R"({"quickshift_settings": 1, "start_with_session": true, "panel": {"theme": "dark"},
                    "tunables": {"ring_count": 2}})");
    EXPECT_EQ(run({QStringLiteral("import"), name}).output, "Set 1 settings from " + name.toUtf8() + ".\n");
    EXPECT_EQ(tunable(client, "ring_count").toUInt(), 2U);
}

TEST_F(Control, AFileThatIsNoneChangesNothing)
{
    BusClient client;
    const auto name = file("bad");
    for (const auto* text :
         {"", "{", "[]", "{}", R"({"quickshift_settings": 1})", R"({"quickshift_settings": 2, "tunables": {}})",
          R"({"quickshift_settings": 1, "tunables": 4})",
          R"({"quickshift_settings": 1, "tunables": {"ring_count": 2, "warp": 9}})",
          R"({"quickshift_settings": 1, "tunables": {"ring_count": 2, "slice_us": -1}})",
          R"({"quickshift_settings": 1, "tunables": {"ring_count": 65}})"}) {
        write(name, text);
        const auto ended = run({QStringLiteral("import"), name, QStringLiteral("--json")});
        EXPECT_EQ(ended.code, 1) << text;
        EXPECT_TRUE(ended.errors.contains("nothing was changed")) << text << ended.errors.toStdString();
        EXPECT_EQ(ended.output, "");
    }
    EXPECT_EQ(tunable(client, "ring_count").toUInt(), 16U);
    EXPECT_EQ(run("import /nowhere/x").code, 1);
    EXPECT_EQ(run("import").code, 2);
    EXPECT_EQ(run("export").code, 2);
}

TEST_F(Control, WhoPausesTheSchedulerIsListed)
{
    EXPECT_EQ(run("holds").output, "Nobody keeps the scheduler on or off.\n");
    EXPECT_EQ(run("holds --json").output, "");
    BusClient client;
    // A pause needs no scheduler.
    const auto reply = client.manager(QStringLiteral("Pause"), {QStringLiteral("a look at the difference")});
    ASSERT_EQ(errorOf(reply), QString()) << reply.errorMessage().toStdString();
    const auto pause = object("holds");
    EXPECT_EQ(pause.value("keeps").toString(), QStringLiteral("off"));
    EXPECT_EQ(pause.value("cookie").toInteger(), reply.arguments().value(0).toLongLong());
    EXPECT_EQ(pause.value("reason").toString(), QStringLiteral("a look at the difference"));
    EXPECT_FALSE(pause.value("who").toString().isEmpty());
    const auto line = run("holds").output;
    EXPECT_TRUE(line.startsWith("off ") && line.endsWith(": a look at the difference\n")) << line.toStdString();
    ASSERT_EQ(errorOf(client.manager(QStringLiteral("Release"), {reply.arguments().value(0)})), QString());
    EXPECT_EQ(run("holds --json").output, "");
}

TEST_F(Control, WhoHoldsTheSchedulerIsListed)
{
    if (!schedExt())
        GTEST_SKIP() << "this kernel has no sched_ext: nobody can keep it on";
    BusClient client;
    ASSERT_EQ(errorOf(client.manager(QStringLiteral("Hold"), {QStringLiteral("a match")})), QString());
    const auto hold = object("holds");
    EXPECT_EQ(hold.value("keeps").toString(), QStringLiteral("on"));
    EXPECT_EQ(hold.value("reason").toString(), QStringLiteral("a match"));
}

TEST_F(Control, ScriptsReadSettingsAndPresetsAsJson)
{
    EXPECT_EQ(object("set ring_count=4 prefetch_ring=off").value("set").toObject(),
              (QJsonObject{{"ring_count", 4}, {"prefetch_ring", false}}));
    EXPECT_EQ(object("get ring_count prefetch_ring"), (QJsonObject{{"ring_count", 4}, {"prefetch_ring", false}}));
    EXPECT_GT(object("get").size(), 20);
    // Nobody answers whether to keep it.
    EXPECT_EQ(object("set --revert-after 1 ring_count=8"), (QJsonObject{{"kept", false}}));
    EXPECT_EQ(object("preset esports"), (QJsonObject{{"profile", "esports"}}));
    QStringList active;
    const auto presets = run("preset --json").objects();
    EXPECT_GE(presets.size(), 5);
    for (const auto& preset : presets) {
        EXPECT_FALSE(preset.value("summary").toString().isEmpty());
        if (preset.value("active").toBool())
            active << preset.value("name").toString();
    }
    EXPECT_EQ(active, QStringList{QStringLiteral("esports")});
}

TEST_F(Control, ScriptsReadGamesAsJson)
{
    QProcess game;
    game.start(QStringLiteral("sleep"), {QStringLiteral("300")});
    ASSERT_TRUE(game.waitForStarted());
    const auto pid = QString::number(game.processId());
    EXPECT_EQ(run("games --json").output, "");
    const auto adding = begin({QStringLiteral("games"), QStringLiteral("add"), pid, QStringLiteral("--json")});
    ASSERT_TRUE(waitUntil([] { return !run("games --json").output.isEmpty(); }, 20s));
    const auto named = object("games");
    EXPECT_EQ(named.value("pid").toInteger(), game.processId());
    EXPECT_EQ(named.value("name").toString(), QStringLiteral("sleep"));
    EXPECT_EQ(object({QStringLiteral("games"), QStringLiteral("remove"), pid}),
              (QJsonObject{{"removed", named.value("cookie")}}));
    ASSERT_TRUE(adding->waitForFinished(20'000));
    EXPECT_EQ(QJsonDocument::fromJson(adding->readAllStandardOutput()).object(),
              (QJsonObject{{"cookie", named.value("cookie")}, {"pid", named.value("pid")}}));
    game.kill();
    game.waitForFinished();
}

TEST_F(Control, ScriptsReadExitsAndReportsAsJson)
{
    EXPECT_EQ(run("exits --json").output, "");
    EXPECT_EQ(run("exits 1 --json").code, 7) << "there is none";
    bus().endHelper(SIGTERM);
    write(
        bus().stateDirectory() + QStringLiteral("/exits.json"),
        R"([{"id": 3, "time_ms": 1760000000000, "kind": 1026, "code": "0", "restart": false, "reason": "runnable task stall",
               "message": "words", "dump": "CPU 0"}])");
    const auto exit = object("exits");
    EXPECT_EQ(exit.value("kind").toInt(), 1026);
    EXPECT_EQ(exit.value("message").toString(), QStringLiteral("words"));
    const auto id = QString::number(exit.value("id").toInteger());
    EXPECT_EQ(object({QStringLiteral("exits"), id}).value("dump").toString(), QStringLiteral("CPU 0"));
    const auto report = object({QStringLiteral("diagnostics"), file("report")});
    EXPECT_EQ(report.value("file").toString(), file("report"));
    EXPECT_EQ(report.value("bytes").toInteger(), read(file("report")).size());
}

TEST_F(Control, ScriptsReadLiveFiguresAsJson)
{
    const auto frames = run("monitor --json --hz 5 --seconds 2");
    if (frames.code != 0 || frames.output.isEmpty())
        GTEST_SKIP() << "the kernel object cannot be loaded here: " << frames.errors.toStdString();
    EXPECT_GE(frames.objects().size(), 3);
    const auto recorded =
        object({QStringLiteral("record"), file("a.qsrec"), QStringLiteral("--seconds"), QStringLiteral("1")});
    EXPECT_EQ(recorded.value("file").toString(), file("a.qsrec"));
    EXPECT_GT(recorded.value("frames").toInt(), 3);
    EXPECT_EQ(recorded.value("bytes").toInteger(), read(file("a.qsrec")).size());
    for (const auto& frame : frames.objects())
        EXPECT_TRUE(frame.contains("counters")) << QJsonDocument(frame).toJson().toStdString();
}

TEST_F(Control, ScriptsSwitchItOnAndOffAsJson)
{
    if (!schedExt()) {
        const auto ended = run("start --json");
        EXPECT_EQ(ended.code, 5);
        EXPECT_EQ(ended.output, "");
        EXPECT_EQ(object("stop"), (QJsonObject{{"state", "off"}})) << "which it is";
        return;
    }
    EXPECT_EQ(object("start"), (QJsonObject{{"state", "running"}}));
    EXPECT_EQ(object("stop"), (QJsonObject{{"state", "off"}}));
}

TEST_F(Control, AWatchedProcessIsExplainedAgainUntilInterrupted)
{
    // Wakes up again and again, so that it is looked at.
    QProcess game;
    game.start(QStringLiteral("bash"), {QStringLiteral("-c"), QStringLiteral("while :; do read -t 0.02 x; done")});
    ASSERT_TRUE(game.waitForStarted());
    const auto process = begin({QStringLiteral("explain"), QString::number(game.processId()), QStringLiteral("--watch"),
                                QStringLiteral("--json")});
    QByteArray told;
    const bool repeated = waitUntil(
        [&] {
            process->waitForReadyRead(100);
            told += process->readAllStandardOutput();
            return told.count('\n') >= 3 || process->state() == QProcess::NotRunning;
        },
        60s);
    const auto errors = process->readAllStandardError();
    if (process->state() == QProcess::NotRunning && errors.contains("Nothing is known")) {
        game.kill();
        game.waitForFinished();
        GTEST_SKIP() << "the kernel object cannot be loaded here: " << errors.toStdString();
    }
    EXPECT_TRUE(repeated) << told.toStdString() << errors.toStdString();
    for (const auto& line : told.split('\n').mid(0, 3))
        EXPECT_EQ(QJsonDocument::fromJson(line).object().value("tid").toInteger(), game.processId())
            << line.toStdString();
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    EXPECT_TRUE(waitUntil([&] { return process->state() == QProcess::NotRunning; }, 10s));
    EXPECT_EQ(process->exitCode(), 0) << "being interrupted is how watching ends";
    game.kill();
    game.waitForFinished();
}

} // namespace
} // namespace quickshift::tests
