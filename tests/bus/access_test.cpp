// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what, by the real polkit; and that the object offers just what the contract says.
#include "tests/bus/bus_test.h"

#include "backend/service/telemetry_publisher.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QThread>
#include <QXmlStreamReader>

#include <set>
#include <unistd.h>

namespace quickshift::tests
{
namespace
{

const auto notAuthorized = QStringLiteral("org.quickshift1.Error.NotAuthorized");

class Access : public BusTest
{
protected:
    void TearDown() override
    {
        if (!IsSkipped())
            bus().letPlayer(true);
        BusTest::TearDown();
    }

    /// As often as a user may call, and a pause in between for later calls.
    static bool becomesSo(const std::function<bool()>& condition)
    {
        return waitUntil(
            [&] {
                QThread::msleep(50);
                return condition();
            },
            std::chrono::seconds(20));
    }

    /// The player's session becomes inactive; returns when polkit knows.
    static void leaveThePlayersSession(BusClient& player)
    {
        bus().letPlayer(false);
        ASSERT_TRUE(becomesSo([&] { return errorOf(player.telemetry(QStringLiteral("Snapshot"))) == notAuthorized; }));
    }

    /// A change of settings on trial, by its cookie.
    static QVariant trial(BusClient& client)
    {
        const QVariantMap values{{QStringLiteral("ring_count"), 2}};
        const auto reply = client.manager(QStringLiteral("SetTunables"), {values, 60u});
        EXPECT_EQ(errorOf(reply), QString()) << reply.errorMessage().toStdString();
        return reply.arguments().value(0);
    }
};

/// "method org.quickshift1.Manager.Start(a{sv},u,u)" for everything in `xml` that is ours.
std::set<std::string> membersOf(const QString& xml)
{
    std::set<std::string> members;
    QXmlStreamReader reader(xml);
    QString interface;
    QString member;
    while (!reader.atEnd()) {
        reader.readNext();
        const auto attribute = [&reader](const char* name) {
            return reader.attributes().value(QLatin1String(name)).toString();
        };
        if (reader.isStartElement() && reader.name() == QStringLiteral("interface")) {
            interface = attribute("name");
        } else if (reader.isStartElement() &&
                   (reader.name() == QStringLiteral("method") || reader.name() == QStringLiteral("signal") ||
                    reader.name() == QStringLiteral("property"))) {
            member = reader.name().toString() + QLatin1Char(' ') + interface + QLatin1Char('.') + attribute("name") +
                     QLatin1Char(' ') + attribute("type");
        } else if (reader.isStartElement() && reader.name() == QStringLiteral("arg")) {
            member += attribute("direction") + QLatin1Char(':') + attribute("type") + QLatin1Char(' ');
        } else if (reader.isEndElement() && !member.isEmpty() &&
                   (reader.name() == QStringLiteral("method") || reader.name() == QStringLiteral("signal") ||
                    reader.name() == QStringLiteral("property"))) {
            if (interface.startsWith(QStringLiteral("org.quickshift1.")))
                members.insert(member.toStdString());
            member.clear();
        }
    }
    return members;
}

QStringList callAsNobody(const QString& interface, const QStringList& methodAndArguments)
{
    return QStringList{QStringLiteral("busctl"),
                       QStringLiteral("--system"),
                       QStringLiteral("call"),
                       QStringLiteral("org.quickshift1"),
                       QStringLiteral("/org/quickshift1"),
                       QStringLiteral("org.quickshift1.") + interface} +
           methodAndArguments;
}

TEST_F(Access, OffersExactlyTheContract)
{
    QFile contract(QStringLiteral(QUICKSHIFT_SOURCE_DIR "/backend/dbus/org.quickshift1.xml"));
    ASSERT_TRUE(contract.open(QIODevice::ReadOnly));
    BusClient client;
    const auto promised = membersOf(QString::fromUtf8(contract.readAll()));
    EXPECT_GE(promised.size(), 20u);
    EXPECT_EQ(membersOf(client.introspection()), promised);
}

TEST_F(Access, EveryPropertyCanBeRead)
{
    BusClient client;
    for (const auto* name :
         {"ApiVersion", "Version", "Kernel", "Topology", "State", "StateReason", "Scheduler", "Capabilities",
          "Tunables", "TunableInfo", "ActiveProfile", "PresetInfo", "Games", "Holds", "Exits"})
        EXPECT_TRUE(client.property(QString::fromLatin1(name)).isValid()) << name;
    EXPECT_EQ(client.property(QStringLiteral("State")).toString(), QStringLiteral("off"));
}

/// Bits 38 (CAP_PERFMON) and 39 (CAP_BPF).
const auto twoCapabilities = QStringLiteral("000000c000000000");

const auto noCapabilities = QStringLiteral("0000000000000000");

TEST_F(Access, HelperMayHaveTwoCapabilitiesAndIsNotRoot)
{
    BusClient client;
    client.property(QStringLiteral("State"));
    QFile status(QStringLiteral("/proc/%1/status").arg(bus().helperPid()));
    ASSERT_TRUE(status.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(status.readAll());
    EXPECT_TRUE(text.contains(QStringLiteral("CapBnd:\t%1").arg(twoCapabilities))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("Uid:\t0\t")));
}

TEST_F(Access, OnlyTheEnginesThreadsHaveThemAndNobodyPassesThemOn)
{
    BusClient client;
    ASSERT_EQ(errorOf(client.telemetry(QStringLiteral("Subscribe"), {5u})), QString());
    ASSERT_EQ(errorOf(client.manager(QStringLiteral("Explain"), {static_cast<uint>(::getpid())})), QString());
    QStringList with;
    QStringList without;
    const QDir threads(QStringLiteral("/proc/%1/task").arg(bus().helperPid()));
    for (const auto& thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile status(threads.filePath(thread + QStringLiteral("/status")));
        ASSERT_TRUE(status.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(status.readAll());
        const auto name = text.section(QLatin1Char('\n'), 0, 0).section(QLatin1Char('\t'), 1);
        const bool has = text.contains(QStringLiteral("CapEff:\t%1").arg(twoCapabilities));
        (has ? with : without) << name;
        EXPECT_TRUE(text.contains(QStringLiteral("CapPrm:\t%1").arg(has ? twoCapabilities : noCapabilities)))
            << text.toStdString();
        for (const auto* set : {"CapInh", "CapAmb"})
            EXPECT_TRUE(text.contains(QStringLiteral("%1:\t%2").arg(QLatin1String(set), noCapabilities)))
                << text.toStdString();
        EXPECT_TRUE(has || text.contains(QStringLiteral("CapEff:\t%1").arg(noCapabilities))) << text.toStdString();
    }
    // The thread that empties the rings is the engine's child, and bears its name.
    with.removeDuplicates();
    EXPECT_EQ(with, QStringList{QStringLiteral("engine")});
    for (const auto* reader : {"quickshiftd", "disk", "explain", "settings"})
        EXPECT_TRUE(without.contains(QLatin1String(reader))) << reader << " of " << without.join(' ').toStdString();
}

TEST_F(Access, NobodyWithoutASessionIsTurnedAwayAndNothingChanges)
{
    BusClient client;
    const auto before = client.property(QStringLiteral("Tunables"));
    const std::vector<QStringList> calls{
        callAsNobody(QStringLiteral("Manager"), {QStringLiteral("Start")}),
        callAsNobody(QStringLiteral("Manager"), {QStringLiteral("Stop")}),
        callAsNobody(QStringLiteral("Manager"),
                     {QStringLiteral("SetTunables"), QStringLiteral("a{sv}u"), QStringLiteral("1"),
                      QStringLiteral("ring_count"), QStringLiteral("t"), QStringLiteral("2"), QStringLiteral("0")}),
        callAsNobody(QStringLiteral("Manager"),
                     {QStringLiteral("ApplyPreset"), QStringLiteral("s"), QStringLiteral("default")}),
        callAsNobody(QStringLiteral("Manager"), {QStringLiteral("Hold"), QStringLiteral("s"), QStringLiteral("game")}),
        callAsNobody(QStringLiteral("Telemetry"),
                     {QStringLiteral("Subscribe"), QStringLiteral("u"), QStringLiteral("5")}),
        callAsNobody(QStringLiteral("Manager"), {QStringLiteral("AddGame"), QStringLiteral("u"), QStringLiteral("1")}),
        callAsNobody(QStringLiteral("Manager"), {QStringLiteral("Explain"), QStringLiteral("u"), QStringLiteral("1")}),
        callAsNobody(QStringLiteral("Manager"), {QStringLiteral("ExitDump"), QStringLiteral("t"), QStringLiteral("1")}),
        callAsNobody(QStringLiteral("Telemetry"), {QStringLiteral("Snapshot")})};
    for (const auto& call : calls) {
        const auto [code, output] = bus().runAsNobody(call);
        EXPECT_NE(code, 0);
        EXPECT_TRUE(output.contains(QStringLiteral("Only the active local session may"))) << output.toStdString();
    }
    EXPECT_EQ(client.property(QStringLiteral("Tunables")), before);
    EXPECT_EQ(client.property(QStringLiteral("State")).toString(), QStringLiteral("off"));
}

TEST_F(Access, NobodyConfirmsRemovesOrReleasesWhatIsOthers)
{
    BusClient client;
    const auto tried = trial(client);
    const auto game = client.manager(QStringLiteral("AddGame"), {static_cast<uint>(::getpid())}).arguments().value(0);
    const auto pause = client.manager(QStringLiteral("Pause"), {QStringLiteral("measures")}).arguments().value(0);
    const std::vector<std::pair<QString, QVariant>> calls{
        {QStringLiteral("Confirm"), tried}, {QStringLiteral("RemoveGame"), game}, {QStringLiteral("Release"), pause}};
    for (const auto& [method, cookie] : calls) {
        ASSERT_GT(cookie.toUInt(), 0u) << method.toStdString();
        const auto [code, output] = bus().runAsNobody(
            callAsNobody(QStringLiteral("Manager"), {method, QStringLiteral("u"), cookie.toString()}));
        EXPECT_NE(code, 0);
        EXPECT_TRUE(output.contains(method == QStringLiteral("Release")
                                        ? QStringLiteral("Only the program that made a pause")
                                        : QStringLiteral("Only the active local session may")))
            << output.toStdString();
    }
    // All three are there still.
    for (const auto& [method, cookie] : calls)
        EXPECT_EQ(errorOf(client.manager(method, {cookie})), QString()) << method.toStdString();
}

TEST_F(Access, ASessionThatBecameInactiveConfirmsAndRemovesNothingAndReleasesItsOwn)
{
    QProcess game;
    game.start(QStringLiteral("setpriv"), PrivateBus::asPlayer().mid(1)
                                              << QStringLiteral("sleep") << QStringLiteral("60"));
    ASSERT_TRUE(game.waitForStarted());
    BusClient player(PrivateBus::playerUser);
    const auto tried = trial(player);
    QDBusMessage added;
    // It is the player's own when setpriv has done its work.
    ASSERT_TRUE(becomesSo([&] {
        added = player.manager(QStringLiteral("AddGame"), {static_cast<uint>(game.processId())});
        return errorOf(added).isEmpty();
    })) << added.errorMessage().toStdString();
    const auto pause = player.manager(QStringLiteral("Pause"), {QStringLiteral("measures")}).arguments().value(0);
    ASSERT_GT(pause.toUInt(), 0u);
    leaveThePlayersSession(player);

    EXPECT_EQ(errorOf(player.manager(QStringLiteral("Confirm"), {tried})), notAuthorized);
    EXPECT_EQ(errorOf(player.manager(QStringLiteral("RemoveGame"), {added.arguments().value(0)})), notAuthorized);
    BusClient root;
    EXPECT_EQ(errorOf(root.manager(QStringLiteral("RemoveGame"), {added.arguments().value(0)})), QString())
        << "it was there still";
    EXPECT_EQ(errorOf(root.manager(QStringLiteral("ApplyPreset"), {QStringLiteral("default")})),
              QStringLiteral("org.quickshift1.Error.Busy"))
        << "the trial goes on, and reverts";
    EXPECT_EQ(errorOf(player.manager(QStringLiteral("Release"), {pause})), QString());
    game.kill();
    game.waitForFinished();
}

TEST_F(Access, ASessionThatBecameInactiveGetsNoMoreFrames)
{
    BusClient player(PrivateBus::playerUser);
    BusClient root;
    ASSERT_EQ(errorOf(player.telemetry(QStringLiteral("Subscribe"), {60u})), QString());
    ASSERT_EQ(errorOf(player.telemetry(QStringLiteral("Subscribe"), {10u})), QString());
    ASSERT_EQ(errorOf(root.telemetry(QStringLiteral("Subscribe"), {10u})), QString());
    // Longer than it takes until polkit is asked again: who may goes on.
    waitUntil([] { return false; }, service::TelemetryPublisher::askAgainAfter * 2);
    player.forgetFrames();
    EXPECT_TRUE(waitUntil([&] { return player.frames().size() > 10; }, std::chrono::seconds(10)));

    leaveThePlayersSession(player);
    const auto silent = [](BusClient& client) {
        client.forgetFrames();
        waitUntil([] { return false; }, std::chrono::milliseconds(500));
        return client.frames().empty();
    };
    EXPECT_TRUE(waitUntil([&] { return silent(player); }, std::chrono::seconds(20)));
    EXPECT_TRUE(silent(player)) << "for good";
    EXPECT_FALSE(silent(root)) << "others go on";

    // It may watch again, with a new subscription.
    bus().letPlayer(true);
    EXPECT_TRUE(becomesSo([&] { return errorOf(player.telemetry(QStringLiteral("Subscribe"), {10u})).isEmpty(); }));
    EXPECT_TRUE(waitUntil([&] { return !player.frames().empty(); }, std::chrono::seconds(10)));
}

TEST_F(Access, EverybodyMayReadProperties)
{
    const auto [code, output] =
        bus().runAsNobody({QStringLiteral("busctl"), QStringLiteral("--system"), QStringLiteral("get-property"),
                           QStringLiteral("org.quickshift1"), QStringLiteral("/org/quickshift1"),
                           QStringLiteral("org.quickshift1.Manager"), QStringLiteral("State")});
    EXPECT_EQ(code, 0) << output.toStdString();
    EXPECT_EQ(output.trimmed(), QStringLiteral("s \"off\""));
}

} // namespace
} // namespace quickshift::tests
