// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what, by the real polkit; and that the object offers just what the contract says.
#include "tests/bus/bus_test.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

#include <set>
#include <unistd.h>

namespace quickshift::tests
{
namespace
{

class Access : public BusTest
{
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

TEST_F(Access, HelperMayHaveTwoCapabilitiesAndIsNotRoot)
{
    BusClient client;
    client.property(QStringLiteral("State"));
    QFile status(QStringLiteral("/proc/%1/status").arg(bus().helperPid()));
    ASSERT_TRUE(status.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(status.readAll());
    EXPECT_TRUE(text.contains(QStringLiteral("CapPrm:\t%1").arg(twoCapabilities))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("CapBnd:\t%1").arg(twoCapabilities)));
    EXPECT_FALSE(text.contains(QStringLiteral("Uid:\t0\t")));
}

TEST_F(Access, OnlyTheEnginesThreadsHaveThemInEffect)
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
        (text.contains(QStringLiteral("CapEff:\t%1").arg(twoCapabilities)) ? with : without) << name;
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
