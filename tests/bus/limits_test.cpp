// SPDX-License-Identifier: GPL-3.0-or-later
// What one user may take: calls, holds. (Subscriptions: telemetry_test.cpp.)
#include "tests/bus/bus_test.h"

#include "backend/service/call_limit.h"

#include <algorithm>
#include <array>
#include <vector>

namespace quickshift::tests
{
namespace
{

using namespace std::chrono_literals;
using service::CallLimit;

class Limits : public BusTest
{
protected:
    /// Floods need a machine that gets at least a flood's calls through the bus: an emulated one does not.
    static bool answersSlowly()
    {
        BusClient client;
        client.telemetry(QStringLiteral("Snapshot")); // starts the helper
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 5; ++i)
            client.telemetry(QStringLiteral("Snapshot"));
        return clock.elapsed() > 5 * 20;
    }

    struct Outcome {
        unsigned answered = 0;
        unsigned busy = 0;
        unsigned other = 0;
    };

    /// `calls` at once over each of the connections, and what became of them.
    static Outcome flood(const std::vector<BusClient*>& clients, int calls)
    {
        std::vector<QDBusPendingCall> pending;
        for (auto* client : clients) {
            for (int i = 0; i < calls; ++i)
                pending.push_back(
                    client->begin(QStringLiteral("org.quickshift1.Telemetry"), QStringLiteral("Snapshot")));
        }
        Outcome outcome;
        for (auto& call : pending) {
            call.waitForFinished();
            if (!call.isError())
                ++outcome.answered;
            else if (call.error().name() == QStringLiteral("org.quickshift1.Error.Busy"))
                ++outcome.busy;
            else
                ++outcome.other;
        }
        return outcome;
    }
};

TEST_F(Limits, AFloodOfCallsIsTurnedAwayWhateverNumberOfConnectionsItComesOver)
{
    if (answersSlowly())
        GTEST_SKIP() << "this machine takes more than 20 ms for a call";
    BusClient first;
    BusClient second;
    BusClient third;
    QElapsedTimer clock;
    clock.start();
    // The bus itself lets no connection wait for more than 128 answers.
    const auto outcome = flood({&first, &second, &third}, 120);
    const auto seconds = static_cast<double>(clock.elapsed()) / 1000;
    std::printf("%u answered, %u turned away in %.2f s\n", outcome.answered, outcome.busy, seconds);
    EXPECT_EQ(outcome.other, 0U) << "every call gets an answer";
    EXPECT_GT(outcome.busy, 0U);
    EXPECT_LE(outcome.answered, CallLimit::burst + CallLimit::perSecond * seconds + 1);
    EXPECT_GE(outcome.answered, CallLimit::open) << "so many are let in whatever happens";
    waitUntil([] { return false; }, 500ms);
    EXPECT_EQ(errorOf(first.telemetry(QStringLiteral("Snapshot"))), QString()) << "and soon it goes on";
}

TEST_F(Limits, AFloodOfOneUserDoesNotTouchAnother)
{
    BusClient client;
    constexpr int calls = 120;
    std::vector<QDBusPendingCall> pending;
    pending.reserve(calls);
    for (int i = 0; i < calls; ++i)
        pending.push_back(client.begin(QStringLiteral("org.quickshift1.Telemetry"), QStringLiteral("Snapshot")));
    const auto [code, output] =
        bus().runAsNobody({QStringLiteral("busctl"), QStringLiteral("--system"), QStringLiteral("call"),
                           QStringLiteral("org.quickshift1"), QStringLiteral("/org/quickshift1"),
                           QStringLiteral("org.quickshift1.Telemetry"), QStringLiteral("Snapshot")});
    EXPECT_NE(code, 0);
    EXPECT_TRUE(output.contains(QStringLiteral("Only the active local session may"))) << output.toStdString();
    unsigned busy = 0;
    for (auto& call : pending) {
        call.waitForFinished();
        busy += call.isError() ? 1 : 0;
    }
    EXPECT_GT(busy, 0U) << "it was a flood";
}

/// The bus's own answer to a question that costs it nothing.
QDBusMessage toTheBusItself()
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                                          QStringLiteral("/org/freedesktop/DBus"),
                                          QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId"));
}

// Each flood is compared with one of as many calls to the bus, which costs this program and the machine as much: what
// is between them is the helper's.
TEST_F(Limits, TenTimesTheCallsThatAreAllowedDelayNoFrame)
{
    if (answersSlowly())
        GTEST_SKIP() << "this machine takes more than 20 ms for a call";
    BusClient reader;
    BusClient flooder;
    ASSERT_EQ(errorOf(reader.telemetry(QStringLiteral("Subscribe"), {50u})), QString());
    const auto toTheHelper =
        messageFor(QStringLiteral("org.quickshift1.Telemetry"), QStringLiteral("Snapshot"), QVariantList{});
    const auto framesWhileCalling = [&](const QDBusMessage& message) {
        std::size_t calls = 0;
        QElapsedTimer clock;
        clock.start();
        reader.forgetFrames();
        waitUntil(
            [&] {
                const auto due = static_cast<std::size_t>(clock.elapsed()) * 10 * CallLimit::perSecond / 1000;
                for (; calls < due; ++calls)
                    flooder.begin(message);
                return false;
            },
            2s);
        EXPECT_GT(calls, 9 * CallLimit::perSecond);
        return static_cast<double>(reader.frames().size());
    };
    framesWhileCalling(toTheBusItself());
    std::array<double, 3> ratios{};
    for (auto& ratio : ratios) {
        const auto control = framesWhileCalling(toTheBusItself());
        const auto flooded = framesWhileCalling(toTheHelper);
        std::printf("%.0f frames while the bus was called, %.0f while the helper was\n", control, flooded);
        ASSERT_GT(control, 0);
        ratio = flooded / control;
    }
    std::ranges::sort(ratios);
    EXPECT_GT(ratios[1], 0.8) << "the median of three pairs";
}

TEST_F(Limits, WhatIsFarTooLongIsRefusedBeforeAnybodyIsAsked)
{
    const auto call = [](const QStringList& methodAndArguments) {
        return bus()
            .runAsNobody(QStringList{QStringLiteral("busctl"), QStringLiteral("--system"), QStringLiteral("call"),
                                     QStringLiteral("org.quickshift1"), QStringLiteral("/org/quickshift1"),
                                     QStringLiteral("org.quickshift1.Manager")} +
                         methodAndArguments)
            .second;
    };
    const auto tooMuch = QStringLiteral("more than anything here can be");
    const QString text(100'000, QLatin1Char('x'));
    for (const auto* method : {"Hold", "Pause", "ApplyPreset"})
        EXPECT_TRUE(call({QString::fromLatin1(method), QStringLiteral("s"), text}).contains(tooMuch)) << method;
    EXPECT_TRUE(
        call({QStringLiteral("TryPreset"), QStringLiteral("su"), text, QStringLiteral("60")}).contains(tooMuch));
    const auto set = [&](const QStringList& value) {
        return call(QStringList{QStringLiteral("SetTunables"), QStringLiteral("a{sv}u"), QStringLiteral("1"),
                                QStringLiteral("slice_us")} +
                    value + QStringList{QStringLiteral("0")});
    };
    EXPECT_TRUE(set({QStringLiteral("s"), text}).contains(tooMuch));
    EXPECT_TRUE(set({QStringLiteral("at"), QStringLiteral("1"), QStringLiteral("5000")}).contains(tooMuch));
    EXPECT_TRUE(set({QStringLiteral("t"), QStringLiteral("5000")}).contains(QStringLiteral("Only the active local")))
        << "what may be right is polkit's to decide";
}

TEST_F(Limits, TheSeventeenthHoldOfAUserIsRefusedAndAllEndWithTheirOwner)
{
    if (!schedExt())
        GTEST_SKIP() << "this kernel has no sched_ext, and a hold switches the scheduler on";
    BusClient witness;
    const auto hold = [](BusClient& client) {
        return client.manager(QStringLiteral("Hold"), {QStringLiteral("a game runs")});
    };
    {
        BusClient owner;
        QVariant cookie;
        for (int i = 0; i < 16; ++i) {
            const auto reply = hold(owner);
            ASSERT_EQ(errorOf(reply), QString()) << reply.errorMessage().toStdString();
            cookie = reply.arguments().value(0);
        }
        EXPECT_EQ(errorOf(hold(owner)), QStringLiteral("org.quickshift1.Error.Busy"));
        EXPECT_EQ(errorOf(hold(witness)), QStringLiteral("org.quickshift1.Error.Busy")) << "the same user";
        EXPECT_EQ(errorOf(owner.manager(QStringLiteral("Release"), {cookie})), QString());
        EXPECT_EQ(errorOf(hold(owner)), QString());
    }
    EXPECT_TRUE(
        waitUntil([&] { return witness.property(QStringLiteral("State")).toString() == QStringLiteral("off"); }, 10s));
    EXPECT_EQ(errorOf(hold(witness)), QString()) << "there is room again";
}

} // namespace
} // namespace quickshift::tests
