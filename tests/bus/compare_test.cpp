// SPDX-License-Identifier: GPL-3.0-or-later
// `quickshiftctl compare` against the real helper, however it ends; and pauses and tried presets, on which it rests.
#include "tests/bus/bus_test.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDir>
#include <QJsonArray>
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

class CompareOnTheBus : public BusTest
{
protected:
    [[nodiscard]] std::unique_ptr<QProcess> begin(const QStringList& arguments) const
    {
        auto process = std::make_unique<QProcess>();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_data.path());
        process->setProcessEnvironment(environment);
        process->start(QCoreApplication::applicationDirPath() + QStringLiteral("/../quickshiftctl"),
                       QStringList{QStringLiteral("compare")} + arguments);
        return process;
    }
    [[nodiscard]] std::pair<int, QString> run(const QStringList& arguments) const
    {
        const auto process = begin(arguments);
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->waitForFinished(120'000);
        return {process->exitCode(), QString::fromUtf8(process->readAll())};
    }
    [[nodiscard]] QStringList savedFiles() const
    {
        return QDir(m_data.filePath(QStringLiteral("quickshift/comparisons"))).entryList(QDir::Files);
    }
    static qulonglong ringCount(BusClient& client)
    {
        return client.property(QStringLiteral("Tunables")).toMap().value(QStringLiteral("ring_count")).toULongLong();
    }
    static qsizetype pauses(BusClient& client)
    {
        const auto list = client.property(QStringLiteral("Pauses")).value<QDBusArgument>();
        qsizetype count = 0;
        list.beginArray();
        while (!list.atEnd()) {
            uint cookie = 0;
            QString who;
            QString why;
            list.beginStructure();
            list >> cookie >> who >> why;
            list.endStructure();
            EXPECT_EQ(why, QStringLiteral("measuring"));
            ++count;
        }
        list.endArray();
        return count;
    }
    /// Comparing 1 and 8 rings, in the midst of it.
    [[nodiscard]] std::unique_ptr<QProcess> comparing(BusClient& client) const
    {
        auto process = begin({QStringLiteral("ring_count=1"), QStringLiteral("ring_count=8"),
                              QStringLiteral("--seconds"), QStringLiteral("120")});
        EXPECT_TRUE(waitUntil([&] { return ringCount(client) != 16; }, 30s)) << process->readAll().toStdString();
        return process;
    }

    QTemporaryDir m_data;
};

TEST_F(CompareOnTheBus, RingsAreComparedSavedListedAndPutBack)
{
    BusClient client;
    ASSERT_EQ(ringCount(client), 16U);
    const auto [code, output] =
        run({QStringLiteral("ring_count=1"), QStringLiteral("ring_count=8"), QStringLiteral("--seconds"),
             QStringLiteral("10"), QStringLiteral("--seed"), QStringLiteral("7"), QStringLiteral("--json")});
    ASSERT_EQ(code, 0) << output.toStdString();
    const auto result = QJsonDocument::fromJson(output.toUtf8()).object();
    EXPECT_EQ(result.value(QStringLiteral("blocks")).toArray().size(), 16) << output.toStdString();
    EXPECT_EQ(result.value(QStringLiteral("plan")).toObject().value(QStringLiteral("seed")).toInt(), 7);
    EXPECT_FALSE(result.value(QStringLiteral("verdict")).toString().isEmpty());
    EXPECT_EQ(result.value(QStringLiteral("kernel")).toString(), client.property(QStringLiteral("Kernel")).toString());
    EXPECT_TRUE(waitUntil([&] { return ringCount(client) == 16; }, 5s));
    EXPECT_EQ(client.property(QStringLiteral("ActiveProfile")).toString(), QStringLiteral("default"));

    const auto id = result.value(QStringLiteral("id")).toString();
    EXPECT_EQ(savedFiles(), QStringList{id + QStringLiteral(".json")});
    EXPECT_TRUE(run({QStringLiteral("--list")}).second.startsWith(id.left(8)));
    const auto [showCode, shown] = run({QStringLiteral("--show"), id.left(6), QStringLiteral("--json")});
    EXPECT_EQ(showCode, 0);
    EXPECT_EQ(QJsonDocument::fromJson(shown.toUtf8()).object(), result)
        << "computed anew from the file, it is the same";
    EXPECT_EQ(run({QStringLiteral("--delete"), id}).first, 0);
    EXPECT_TRUE(savedFiles().isEmpty());
    EXPECT_EQ(run({QStringLiteral("--show"), id}).first, 7);
}

TEST_F(CompareOnTheBus, CancelledItPutsEverythingBackAndSavesNothing)
{
    BusClient client;
    const auto process = comparing(client);
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    EXPECT_TRUE(waitUntil([&] { return process->state() == QProcess::NotRunning; }, 20s));
    EXPECT_EQ(process->exitCode(), 1);
    EXPECT_TRUE(process->readAllStandardError().contains("as it was"));
    EXPECT_TRUE(waitUntil([&] { return ringCount(client) == 16; }, 5s));
    EXPECT_TRUE(savedFiles().isEmpty());
}

TEST_F(CompareOnTheBus, KilledItLeavesNothingBehind)
{
    BusClient client;
    const auto process = comparing(client);
    process->kill();
    EXPECT_TRUE(waitUntil([&] { return ringCount(client) == 16; }, 10s));
}

TEST_F(CompareOnTheBus, WithoutTheHelperItEnds)
{
    BusClient client;
    const auto process = comparing(client);
    bus().endHelper(SIGKILL);
    EXPECT_TRUE(waitUntil([&] { return process->state() == QProcess::NotRunning; }, 20s));
    EXPECT_EQ(process->exitCode(), 3);
    EXPECT_EQ(ringCount(client), 16U);
}

TEST_F(CompareOnTheBus, BadInputIsRefusedAndChangesNothing)
{
    EXPECT_EQ(run({QStringLiteral("off")}).first, 2);
    EXPECT_EQ(run({QStringLiteral("ring_count=1"), QStringLiteral("ring_bytes=65536")}).first, 7);
    EXPECT_EQ(run({QStringLiteral("ring_count=1"), QStringLiteral("ring_count=99")}).first, 7);
    EXPECT_EQ(run({QStringLiteral("ring_count=2"), QStringLiteral("ring_count=2")}).first, 7);
    EXPECT_EQ(run({QStringLiteral("preset:default"), QStringLiteral("preset:warp")}).first, 7);
    EXPECT_EQ(
        run({QStringLiteral("off"), QStringLiteral("on"), QStringLiteral("--seconds"), QStringLiteral("3")}).first, 2);
    EXPECT_EQ(
        run({QStringLiteral("off"), QStringLiteral("on"), QStringLiteral("--metric"), QStringLiteral("warp")}).first,
        2);
    if (!schedExt()) {
        EXPECT_EQ(run({QStringLiteral("off"), QStringLiteral("on")}).first, 5);
    }
}

TEST_F(CompareOnTheBus, APauseEndsWithItsOwner)
{
    BusClient watcher;
    {
        BusClient owner;
        const auto reply = owner.manager(QStringLiteral("Pause"), {QStringLiteral("measuring")});
        ASSERT_EQ(errorOf(reply), QString()) << reply.errorMessage().toStdString();
        EXPECT_EQ(pauses(watcher), 1);
        const auto hold = watcher.manager(QStringLiteral("Hold"), {QStringLiteral("game")});
        EXPECT_EQ(errorOf(hold), QStringLiteral("org.quickshift1.Error.Busy"));
        EXPECT_TRUE(hold.errorMessage().contains(QStringLiteral("measuring")));
        EXPECT_EQ(errorOf(watcher.manager(QStringLiteral("Release"), {reply.arguments().value(0)})),
                  QStringLiteral("org.quickshift1.Error.NotAuthorized"));
        EXPECT_EQ(errorOf(owner.manager(QStringLiteral("Pause"), {QString(201, QLatin1Char('x'))})),
                  QStringLiteral("org.quickshift1.Error.OutOfRange"));
    }
    EXPECT_TRUE(waitUntil([&] { return pauses(watcher) == 0; }, 5s));
    BusClient owner;
    const auto cookie = owner.manager(QStringLiteral("Pause"), {QStringLiteral("measuring")}).arguments().value(0);
    EXPECT_EQ(errorOf(owner.manager(QStringLiteral("Release"), {cookie})), QString());
    EXPECT_EQ(pauses(watcher), 0);
    ASSERT_EQ(errorOf(owner.manager(QStringLiteral("Pause"), {QStringLiteral("measuring")})), QString());
    EXPECT_EQ(errorOf(watcher.manager(QStringLiteral("Stop"))), QString());
    EXPECT_EQ(pauses(watcher), 0) << "a person's word ends it";
}

TEST_F(CompareOnTheBus, APauseLeavesTheSchedulerAsItWas)
{
    if (!schedExt())
        GTEST_SKIP() << "this kernel has no sched_ext";
    BusClient person;
    const auto state = [&person] { return person.property(QStringLiteral("State")).toString(); };
    const auto running = [&] { return state() == QStringLiteral("running"); };
    ASSERT_EQ(errorOf(person.manager(QStringLiteral("Start"))), QString());
    {
        BusClient owner;
        ASSERT_EQ(errorOf(owner.manager(QStringLiteral("Pause"), {QStringLiteral("measuring")})), QString());
        EXPECT_FALSE(running());
    }
    EXPECT_TRUE(waitUntil(running, 120s)) << "on before, on after";
    ASSERT_EQ(errorOf(person.manager(QStringLiteral("Stop"))), QString());
    BusClient owner;
    const auto hold = owner.manager(QStringLiteral("Hold"), {QStringLiteral("game")}).arguments().value(0);
    const auto pause = owner.manager(QStringLiteral("Pause"), {QStringLiteral("measuring")}).arguments().value(0);
    EXPECT_FALSE(running());
    EXPECT_EQ(errorOf(owner.manager(QStringLiteral("Release"), {pause})), QString());
    EXPECT_TRUE(running()) << "somebody holds it";
    EXPECT_EQ(errorOf(owner.manager(QStringLiteral("Release"), {hold})), QString());
    EXPECT_TRUE(waitUntil([&] { return !running(); }, 60s)) << "off before, off after";
}

TEST_F(CompareOnTheBus, APresetIsTriedAndReverts)
{
    BusClient client;
    const QVariantMap eight{{QStringLiteral("ring_count"), QVariant::fromValue<qulonglong>(8)}};
    ASSERT_EQ(errorOf(client.manager(QStringLiteral("SetTunables"), {eight, 0u})), QString());
    const auto preset = QStringLiteral("default");
    ASSERT_EQ(errorOf(client.manager(QStringLiteral("TryPreset"), {preset, 1u})), QString());
    EXPECT_EQ(ringCount(client), 16U);
    EXPECT_TRUE(waitUntil([&] { return ringCount(client) == 8; }, 5s));
    const auto outOfRange = QStringLiteral("org.quickshift1.Error.OutOfRange");
    EXPECT_EQ(errorOf(client.manager(QStringLiteral("TryPreset"), {preset, 0u})), outOfRange);
    EXPECT_EQ(errorOf(client.manager(QStringLiteral("TryPreset"), {preset, 601u})), outOfRange);
    EXPECT_EQ(errorOf(client.manager(QStringLiteral("TryPreset"), {QStringLiteral("warp"), 5u})), outOfRange);
}

} // namespace
} // namespace quickshift::tests
