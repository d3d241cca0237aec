// SPDX-License-Identifier: GPL-3.0-or-later
// Tunables over the bus: all or nothing, in range, on trial.
#include "tests/bus/bus_test.h"

namespace quickshift::tests
{
namespace
{

using namespace std::chrono_literals;

class SettingsOnTheBus : public BusTest
{
protected:
    QDBusMessage set(BusClient& client, const QVariantMap& values, uint seconds = 0)
    {
        return client.manager(QStringLiteral("SetTunables"), {values, seconds});
    }
    qulonglong ringCount(BusClient& client)
    {
        return client.property(QStringLiteral("Tunables")).toMap().value(QStringLiteral("ring_count")).toULongLong();
    }
    const QString m_rings = QStringLiteral("ring_count");
};

TEST_F(SettingsOnTheBus, AGoodValueIsSetAndAnnounced)
{
    BusClient client;
    const auto reply = set(client, {{m_rings, 4u}, {QStringLiteral("ring_mapping"), QStringLiteral("llc")}});
    ASSERT_EQ(errorOf(reply), QString()) << reply.errorMessage().toStdString();
    EXPECT_EQ(reply.arguments().value(0).toUInt(), 0u);
    EXPECT_EQ(ringCount(client), 4u);
    EXPECT_TRUE(waitUntil([&] { return client.announced().contains(QStringLiteral("Tunables")); }, 2s));
    EXPECT_EQ(client.announced().value(QStringLiteral("ActiveProfile")).toString(), QStringLiteral("custom"));
    EXPECT_EQ(errorOf(client.manager(QStringLiteral("ApplyPreset"), {QStringLiteral("default")})), QString());
    EXPECT_EQ(ringCount(client), 16u);
}

TEST_F(SettingsOnTheBus, ABadValueChangesNothing)
{
    BusClient client;
    const auto outOfRange = QStringLiteral("org.quickshift1.Error.OutOfRange");
    EXPECT_EQ(errorOf(set(client, {{m_rings, 65u}})), outOfRange);
    EXPECT_EQ(errorOf(set(client, {{m_rings, 0u}})), outOfRange);
    EXPECT_EQ(errorOf(set(client, {{m_rings, -1}})), outOfRange);
    EXPECT_EQ(errorOf(set(client, {{m_rings, QStringLiteral("4")}})), outOfRange);
    EXPECT_EQ(errorOf(set(client, {{m_rings, 4.0}})), outOfRange);
    EXPECT_EQ(errorOf(set(client, {{m_rings, QStringList{QStringLiteral("4")}}})), outOfRange);
    EXPECT_EQ(errorOf(set(client, {{QStringLiteral("ring_bytes"), 100'000u}})), outOfRange);
    EXPECT_EQ(errorOf(set(client, {{QStringLiteral("ring_mapping"), QStringLiteral("random")}})), outOfRange);
    EXPECT_EQ(errorOf(set(client, {{m_rings, 4u}, {QStringLiteral("slice_us"), 1u}})), outOfRange);
    EXPECT_EQ(errorOf(set(client, {{m_rings, 4u}}, 601)), outOfRange);
    EXPECT_EQ(errorOf(client.manager(QStringLiteral("ApplyPreset"), {QStringLiteral("warp")})), outOfRange);
    EXPECT_EQ(ringCount(client), 16u);
}

TEST_F(SettingsOnTheBus, AnUnknownNameSaysWhatIsNear)
{
    BusClient client;
    const auto reply = set(client, {{QStringLiteral("aring_mode"), true}, {m_rings, 4u}});
    EXPECT_EQ(errorOf(reply), QStringLiteral("org.quickshift1.Error.UnknownTunable"));
    EXPECT_EQ(ringCount(client), 16u);
    EXPECT_TRUE(set(client, {{QStringLiteral("ring_cuont"), 4u}}).errorMessage().contains(m_rings));
}

TEST_F(SettingsOnTheBus, AnUnconfirmedTrialReverts)
{
    BusClient client;
    const auto reply = set(client, {{m_rings, 2u}}, 1);
    EXPECT_NE(reply.arguments().value(0).toUInt(), 0u);
    EXPECT_EQ(ringCount(client), 2u);
    EXPECT_TRUE(waitUntil([&] { return ringCount(client) == 16; }, 4s));
}

TEST_F(SettingsOnTheBus, AConfirmedTrialStaysAndOnlyItsCallerConfirms)
{
    BusClient owner;
    BusClient other;
    const auto cookie = set(owner, {{m_rings, 2u}}, 2).arguments().value(0);
    EXPECT_EQ(errorOf(other.manager(QStringLiteral("Confirm"), {cookie})),
              QStringLiteral("org.quickshift1.Error.NotAuthorized"));
    EXPECT_EQ(errorOf(set(other, {{m_rings, 3u}})), QStringLiteral("org.quickshift1.Error.Busy"));
    EXPECT_EQ(errorOf(owner.manager(QStringLiteral("Confirm"), {cookie})), QString());
    EXPECT_EQ(errorOf(owner.manager(QStringLiteral("Confirm"), {cookie})),
              QStringLiteral("org.quickshift1.Error.OutOfRange"));
    EXPECT_FALSE(waitUntil([&] { return ringCount(owner) != 2; }, 3s));
}

TEST_F(SettingsOnTheBus, ATrialRevertsWhenItsCallerLeaves)
{
    BusClient witness;
    {
        BusClient owner;
        set(owner, {{m_rings, 2u}}, 600);
        EXPECT_EQ(ringCount(witness), 2u);
    }
    EXPECT_TRUE(waitUntil([&] { return ringCount(witness) == 16; }, 4s));
}

} // namespace
} // namespace quickshift::tests
