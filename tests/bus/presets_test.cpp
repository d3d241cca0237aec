// SPDX-License-Identifier: GPL-3.0-or-later
// The presets that are installed, and what a helper makes of bad ones.
#include "tests/bus/bus_test.h"

#include "protocol/dbus_types.h"

#include <QFile>

namespace quickshift::tests
{
namespace
{

using namespace std::chrono_literals;

class PresetsOnTheBus : public BusTest
{
protected:
    static QStringList names(BusClient& client) { return client.property(QStringLiteral("Presets")).toStringList(); }
    static QString profile(BusClient& client) { return client.property(QStringLiteral("ActiveProfile")).toString(); }
    static protocol::TextMap info(BusClient& client)
    {
        return qdbus_cast<protocol::TextMap>(client.property(QStringLiteral("PresetInfo")));
    }
    static QString word(BusClient& client)
    {
        return qdbus_cast<protocol::TextMap>(client.property(QStringLiteral("Capabilities")))
            .value(QStringLiteral("presets"));
    }
    static void write(const QString& name, const QByteArray& text)
    {
        QFile file(bus().presetsDirectory() + QLatin1Char('/') + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }
};

TEST_F(PresetsOnTheBus, EachIsExplainedAppliedAndRecognised)
{
    BusClient client;
    EXPECT_EQ(names(client),
              (QStringList{QStringLiteral("default"), QStringLiteral("balanced"), QStringLiteral("battery"),
                           QStringLiteral("esports"), QStringLiteral("streaming")}));
    EXPECT_EQ(word(client), QStringLiteral("ok"));
    const auto sentences = info(client);
    for (const auto& name : names(client)) {
        EXPECT_TRUE(sentences.value(name).endsWith(QLatin1Char('.'))) << name.toStdString();
        ASSERT_EQ(errorOf(client.manager(QStringLiteral("ApplyPreset"), {name})), QString()) << name.toStdString();
        EXPECT_EQ(profile(client), name);
    }
    const auto tunables = client.property(QStringLiteral("Tunables")).toMap();
    EXPECT_FALSE(tunables.value(QStringLiteral("demote_background")).toBool()) << "streaming is in force";
    EXPECT_EQ(tunables.value(QStringLiteral("drain_policy")).toString(), QStringLiteral("timer")) << "battery is not";
    ASSERT_EQ(
        errorOf(client.manager(QStringLiteral("SetTunables"), {QVariantMap{{QStringLiteral("slice_us"), 2345u}}, 0u})),
        QString());
    EXPECT_EQ(profile(client), QStringLiteral("custom"));
}

TEST_F(PresetsOnTheBus, OneInForceIsStillSoAfterARestart)
{
    {
        BusClient client;
        ASSERT_EQ(errorOf(client.manager(QStringLiteral("ApplyPreset"), {QStringLiteral("esports")})), QString());
    }
    bus().endHelper(SIGTERM);
    BusClient client;
    EXPECT_EQ(profile(client), QStringLiteral("esports"));
}

TEST_F(PresetsOnTheBus, ABadOneIsReportedWithItsPlaceAndHidesNoOther)
{
    write(QStringLiteral("broken.toml"), "summary = \"A sentence.\"\n[tunables]\nslice_us = 1\n");
    write(QStringLiteral("wordless.toml"), "[tunables]\nslice_us = 1000\n");
    write(QStringLiteral("Loud.toml"), "summary = \"A sentence.\"\n");
    write(QStringLiteral("mine.toml"), "summary = \"My own.\"\n[tunables]\nslice_us = 1000\n");
    BusClient client;
    EXPECT_EQ(names(client).size(), 6);
    EXPECT_EQ(info(client).value(QStringLiteral("mine")), QStringLiteral("My own."));
    EXPECT_FALSE(names(client).contains(QStringLiteral("broken")));
    const auto problems = word(client);
    EXPECT_TRUE(problems.contains(QStringLiteral("/broken.toml:3:12: slice_us: "))) << problems.toStdString();
    EXPECT_TRUE(problems.contains(QStringLiteral("/wordless.toml:1:1: summary: "))) << problems.toStdString();
    EXPECT_TRUE(problems.contains(QStringLiteral("/Loud.toml: a preset's file is named"))) << problems.toStdString();
    const auto reply = client.manager(QStringLiteral("ApplyPreset"), {QStringLiteral("broken")});
    EXPECT_EQ(errorOf(reply), QStringLiteral("org.quickshift1.Error.OutOfRange"));
    EXPECT_TRUE(reply.errorMessage().contains(QStringLiteral("streaming"))) << reply.errorMessage().toStdString();
}

} // namespace
} // namespace quickshift::tests
