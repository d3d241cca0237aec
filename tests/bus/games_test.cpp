// SPDX-License-Identifier: GPL-3.0-or-later
// Naming games, and what is told of whose threads.
#include "tests/bus/bus_test.h"

#include "backend/service/games.h"
#include "protocol/dbus_types.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <unistd.h>

namespace quickshift::tests
{
namespace
{

using namespace std::chrono_literals;

const auto outOfRange = QStringLiteral("org.quickshift1.Error.OutOfRange");
const auto notAuthorized = QStringLiteral("org.quickshift1.Error.NotAuthorized");

/// A process that does nothing, of root or of the player.
class Sleeper
{
public:
    explicit Sleeper(const QStringList& before = {})
    {
        const auto command = before + QStringList{QStringLiteral("sleep"), QStringLiteral("300")};
        m_process.start(command.first(), command.mid(1));
        m_process.waitForStarted();
        // setpriv becomes sleep.
        waitUntil(
            [this] {
                QFile comm(QStringLiteral("/proc/%1/comm").arg(pid()));
                return comm.open(QIODevice::ReadOnly) && comm.readAll() == "sleep\n";
            },
            10s);
    }
    ~Sleeper() { end(); }
    Sleeper(const Sleeper&) = delete;
    Sleeper& operator=(const Sleeper&) = delete;

    [[nodiscard]] uint pid() const { return static_cast<uint>(m_process.processId()); }
    void end()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

class GamesOnTheBus : public BusTest
{
protected:
    static QDBusMessage add(BusClient& client, uint pid) { return client.manager(QStringLiteral("AddGame"), {pid}); }
    static QDBusMessage remove(BusClient& client, uint cookie)
    {
        return client.manager(QStringLiteral("RemoveGame"), {cookie});
    }
    static protocol::GameList games(BusClient& client)
    {
        return qdbus_cast<protocol::GameList>(client.property(QStringLiteral("Games")));
    }
    static std::pair<int, QString> callAsPlayer(const QString& method, uint number)
    {
        return bus().runAsPlayer(busctl(method, number));
    }
    static QString program() { return QCoreApplication::applicationDirPath() + QStringLiteral("/../quickshiftctl"); }
    /// Exit code, and output with errors.
    static std::pair<int, QString> control(const QStringList& arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program(), arguments);
        process.waitForFinished(30'000);
        return {process.exitCode(), QString::fromUtf8(process.readAll())};
    }
    static QStringList busctl(const QString& method, uint number)
    {
        return {QStringLiteral("busctl"),
                QStringLiteral("--system"),
                QStringLiteral("call"),
                QStringLiteral("org.quickshift1"),
                QStringLiteral("/org/quickshift1"),
                QStringLiteral("org.quickshift1.Manager"),
                method,
                QStringLiteral("u"),
                QString::number(number)};
    }
};

TEST_F(GamesOnTheBus, OneIsNamedListedAnnouncedAndRemoved)
{
    BusClient client;
    const Sleeper game;
    EXPECT_TRUE(games(client).isEmpty());
    const auto reply = add(client, game.pid());
    ASSERT_EQ(errorOf(reply), QString()) << reply.errorMessage().toStdString();
    const auto cookie = reply.arguments().value(0).toUInt();
    ASSERT_EQ(games(client).size(), 1);
    EXPECT_EQ(games(client).first().cookie, cookie);
    EXPECT_EQ(games(client).first().pid, game.pid());
    EXPECT_EQ(games(client).first().name, QStringLiteral("sleep"));
    EXPECT_TRUE(waitUntil([&] { return client.announced().contains(QStringLiteral("Games")); }, 5s));
    EXPECT_EQ(add(client, game.pid()).arguments().value(0).toUInt(), cookie) << "named twice, it is one game";
    EXPECT_EQ(games(client).size(), 1);
    EXPECT_EQ(errorOf(remove(client, cookie)), QString());
    EXPECT_TRUE(games(client).isEmpty());
    EXPECT_EQ(errorOf(remove(client, cookie)), outOfRange);
}

TEST_F(GamesOnTheBus, ItEndsWithItsProcess)
{
    BusClient client;
    Sleeper game;
    ASSERT_EQ(errorOf(add(client, game.pid())), QString());
    ASSERT_EQ(games(client).size(), 1);
    game.end();
    EXPECT_TRUE(waitUntil([&] { return games(client).isEmpty(); }, 10s));
}

TEST_F(GamesOnTheBus, ItEndsWithWhoeverNamedIt)
{
    BusClient witness;
    const Sleeper game;
    {
        BusClient owner;
        ASSERT_EQ(errorOf(add(owner, game.pid())), QString());
        EXPECT_EQ(games(witness).size(), 1);
    }
    EXPECT_TRUE(waitUntil([&] { return games(witness).isEmpty(); }, 10s));
}

TEST_F(GamesOnTheBus, TwoClientsMayNameTheSameAndEachTakesBackItsOwn)
{
    BusClient first;
    BusClient second;
    const Sleeper game;
    ASSERT_EQ(errorOf(add(first, game.pid())), QString());
    const auto cookie = add(second, game.pid()).arguments().value(0).toUInt();
    EXPECT_EQ(games(first).size(), 2);
    EXPECT_EQ(errorOf(remove(first, cookie)), QString()) << "of the same user";
    EXPECT_EQ(games(first).size(), 1);
}

TEST_F(GamesOnTheBus, WhatIsNoProcessIsRefused)
{
    BusClient client;
    Sleeper game;
    const auto vanished = game.pid();
    game.end();
    for (const auto pid : {0u, vanished, 4'194'305u, 4'294'967'295u}) {
        const auto reply = add(client, pid);
        EXPECT_EQ(errorOf(reply), outOfRange) << pid;
        EXPECT_TRUE(reply.errorMessage().contains(QString::number(pid))) << reply.errorMessage().toStdString();
        EXPECT_EQ(errorOf(client.manager(QStringLiteral("Explain"), {pid})), outOfRange) << pid;
    }
    EXPECT_TRUE(games(client).isEmpty());
}

TEST_F(GamesOnTheBus, APlayerNamesTheirOwnProcessAndNobodyElses)
{
    BusClient witness;
    const Sleeper own(PrivateBus::asPlayer());
    const Sleeper roots;
    const auto [good, goodWords] = callAsPlayer(QStringLiteral("AddGame"), own.pid());
    EXPECT_EQ(good, 0) << goodWords.toStdString();
    const auto [bad, badWords] = callAsPlayer(QStringLiteral("AddGame"), roots.pid());
    EXPECT_NE(bad, 0);
    EXPECT_TRUE(badWords.contains(QStringLiteral("is not yours"))) << badWords.toStdString();
    // Root may name anybody's; what root named, the player cannot take back.
    const auto reply = add(witness, own.pid());
    ASSERT_EQ(errorOf(reply), QString());
    const auto [removed, words] = callAsPlayer(QStringLiteral("RemoveGame"), reply.arguments().value(0).toUInt());
    EXPECT_NE(removed, 0);
    EXPECT_TRUE(words.contains(QStringLiteral("Another user"))) << words.toStdString();
    EXPECT_EQ(games(witness).size(), 1);
}

TEST_F(GamesOnTheBus, TheSeventeenthOfAUserIsRefused)
{
    BusClient client;
    std::vector<std::unique_ptr<Sleeper>> sleepers;
    for (std::size_t i = 0; i < service::Games::maxPerUser; ++i) {
        sleepers.push_back(std::make_unique<Sleeper>());
        ASSERT_EQ(errorOf(add(client, sleepers.back()->pid())), QString()) << i;
    }
    const Sleeper tooMany;
    EXPECT_EQ(errorOf(add(client, tooMany.pid())), QStringLiteral("org.quickshift1.Error.Busy"));
    sleepers.front()->end();
    EXPECT_TRUE(waitUntil([&] { return games(client).size() == 15; }, 10s));
    EXPECT_EQ(errorOf(add(client, tooMany.pid())), QString()) << "there is room again";
}

TEST_F(GamesOnTheBus, AHelperThatIsAskedForNothingElseStaysForAGame)
{
    bus().setIdleExit(1);
    BusClient client;
    Sleeper game;
    ASSERT_EQ(errorOf(add(client, game.pid())), QString());
    const auto helper = bus().helperPid();
    waitUntil([] { return false; }, 4s);
    EXPECT_EQ(bus().helperPid(), helper);
    game.end();
    EXPECT_TRUE(waitUntil([] { return bus().helperPid() == 0; }, 20s));
}

TEST_F(GamesOnTheBus, WhileNothingIsMeasuredNothingIsExplained)
{
    BusClient client;
    const auto reply = client.manager(QStringLiteral("Explain"), {static_cast<uint>(getpid())});
    EXPECT_EQ(errorOf(reply), QStringLiteral("org.quickshift1.Error.Failed"));
    EXPECT_TRUE(reply.errorMessage().contains(QStringLiteral("Switch it on"))) << reply.errorMessage().toStdString();
}

TEST_F(GamesOnTheBus, AnotherUsersProcessIsNotExplainedWithoutConfigure)
{
    BusClient witness;
    const Sleeper own(PrivateBus::asPlayer());
    const Sleeper roots;
    const auto [bad, badWords] = callAsPlayer(QStringLiteral("Explain"), roots.pid());
    EXPECT_NE(bad, 0);
    EXPECT_TRUE(badWords.contains(QStringLiteral("look into other users' processes"))) << badWords.toStdString();
    // The player's own gets past that, to what the helper can tell now.
    const auto [own1, ownWords] = callAsPlayer(QStringLiteral("Explain"), own.pid());
    EXPECT_TRUE(own1 == 0 || ownWords.contains(QStringLiteral("Nothing is known of any thread")))
        << ownWords.toStdString();
}

TEST_F(GamesOnTheBus, AGamesThreadsAreExplainedAsTheGame)
{
    BusClient client;
    ASSERT_EQ(errorOf(client.telemetry(QStringLiteral("Subscribe"), {1u})), QString());
    if (!waitUntil([&] { return client.property(QStringLiteral("State")).toString() == QStringLiteral("monitoring"); },
                   20s))
        GTEST_SKIP() << "the kernel object cannot be loaded here: "
                     << client.property(QStringLiteral("StateReason")).toString().toStdString();
    // Wakes up again and again, so that it is looked at.
    QProcess game;
    game.start(QStringLiteral("bash"), {QStringLiteral("-c"), QStringLiteral("while :; do read -t 0.02 x; done")});
    ASSERT_TRUE(game.waitForStarted());
    const auto pid = static_cast<uint>(game.processId());
    const auto threads = [&] {
        const auto reply = client.manager(QStringLiteral("Explain"), {pid});
        return qdbus_cast<protocol::RecordList>(reply.arguments().value(0));
    };
    const auto is = [&](const QString& key, const QVariant& value) {
        const auto list = threads();
        return list.size() == 1 && list.first().value(key) == value;
    };
    const auto reason = QStringLiteral("reason");
    const auto isNoGame = [&] {
        const auto thread = threads().value(0);
        return thread.contains(reason) && thread.value(reason) != QStringLiteral("game");
    };
    EXPECT_TRUE(waitUntil(isNoGame, 20s));
    const auto cookie = add(client, pid).arguments().value(0).toUInt();
    EXPECT_TRUE(waitUntil([&] { return is(reason, QStringLiteral("game")); }, 20s));
    const auto thread = threads().value(0);
    EXPECT_EQ(thread.value(QStringLiteral("class")).toString(), QStringLiteral("game"));
    EXPECT_EQ(thread.value(QStringLiteral("rank")).toString(), QStringLiteral("game"));
    EXPECT_EQ(thread.value(QStringLiteral("tid")).toUInt(), pid);
    EXPECT_EQ(thread.value(QStringLiteral("name")).toString(), QStringLiteral("bash"));
    EXPECT_TRUE(thread.value(QStringLiteral("game")).toBool());
    EXPECT_GT(thread.value(QStringLiteral("weight_percent")).toUInt(), 100U);
    ASSERT_EQ(errorOf(remove(client, cookie)), QString());
    EXPECT_TRUE(waitUntil(isNoGame, 20s));
    game.kill();
    game.waitForFinished();
}

TEST_F(GamesOnTheBus, TheCommandLineNamesListsAndRemovesThem)
{
    BusClient witness;
    const Sleeper game;
    const auto pid = QString::number(game.pid());
    EXPECT_EQ(control({QStringLiteral("games")}).second,
              QStringLiteral("No game is named. \"quickshiftctl games add PID\" names one.\n"));
    QProcess adding;
    adding.start(program(), {QStringLiteral("games"), QStringLiteral("add"), pid});
    ASSERT_TRUE(waitUntil([&] { return games(witness).size() == 1; }, 20s)) << adding.readAll().toStdString();
    const auto [listed, lines] = control({QStringLiteral("games")});
    EXPECT_EQ(listed, 0);
    EXPECT_TRUE(lines.contains(pid) && lines.contains(QStringLiteral("sleep"))) << lines.toStdString();
    EXPECT_EQ(control({QStringLiteral("games"), QStringLiteral("remove"), QStringLiteral("4194305")}).first, 7);
    EXPECT_EQ(games(witness).size(), 1);
    const auto [removed, words] = control({QStringLiteral("games"), QStringLiteral("remove"), pid});
    EXPECT_EQ(removed, 0) << words.toStdString();
    ASSERT_TRUE(adding.waitForFinished(20'000)) << "it stays only while it is the game";
    EXPECT_EQ(adding.exitCode(), 0);
    EXPECT_TRUE(QString::fromUtf8(adding.readAll()).contains(QStringLiteral("It is the game no longer")));
}

TEST_F(GamesOnTheBus, TheCommandLineSaysWhatIsWrong)
{
    EXPECT_EQ(control({QStringLiteral("games"), QStringLiteral("add")}).first, 2);
    EXPECT_EQ(control({QStringLiteral("games"), QStringLiteral("add"), QStringLiteral("doom")}).first, 2);
    EXPECT_EQ(control({QStringLiteral("games"), QStringLiteral("add"), QStringLiteral("0")}).first, 7);
    EXPECT_EQ(control({QStringLiteral("explain")}).first, 2);
    const auto [code, words] = control({QStringLiteral("explain"), QStringLiteral("4194305")});
    EXPECT_EQ(code, 7);
    EXPECT_TRUE(words.contains(QStringLiteral("There is no process 4194305"))) << words.toStdString();
}

} // namespace
} // namespace quickshift::tests
