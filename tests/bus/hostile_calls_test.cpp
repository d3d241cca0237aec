// SPDX-License-Identifier: GPL-3.0-or-later
// Calls with anything in them, by somebody who may do nothing and by somebody who may: nothing changes, nobody waits.
// A flood of them, most of which the helper's limits turn away; and as many as those let through, of every kind in
// turn, so that each is looked into. In its full form (./dev test bus --full) 100,000 together.
#include "tests/bus/bus_test.h"
#include "tests/bus/contract.h"
#include "tests/bus/hostile_client.h"

#include "protocol/dbus_types.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QFile>
#include <QProcess>

#include <algorithm>

namespace quickshift::tests
{
namespace
{

using namespace std::chrono_literals;

class HostileCalls : public BusTest
{
protected:
    void SetUp() override
    {
        BusTest::SetUp();
        if (IsSkipped())
            return;
        ASSERT_EQ(errorOf(m_witness.manager(QStringLiteral("SetTunables"),
                                            {QVariantMap{{QStringLiteral("ring_count"), 4u}}, 0u})),
                  QString());
    }

    /// Who calls, and how.
    struct Attack {
        bool entitled;
        bool insists; ///< until each call was looked into
    };
    using Outcomes = HostileClient::Outcomes;

    static int calls(const Attack& attack)
    {
        if (!qEnvironmentVariableIsEmpty("QUICKSHIFT_FULL"))
            return attack.insists ? 20'000 : 30'000;
        return emulated() ? 500 : 2'500;
    }
    /// For as long as nobody disturbs: the helper keeps a minute of figures, which takes memory until it is full, and
    /// the full form lasts longer than that.
    static std::chrono::seconds calm() { return qEnvironmentVariableIsEmpty("QUICKSHIFT_FULL") ? 3s : 65s; }
    /// What the first of them need stays: buffers, names.
    static int callsBefore(const Attack& attack)
    {
        if (attack.insists)
            return emulated() ? 150 : 500;
        return emulated() ? 500 : 3'000;
    }

    /// All that a call could change.
    struct Everything {
        QString state;
        QString reason;
        QString profile;
        QVariantMap tunables;
        qsizetype claims = 0; ///< holds, pauses and games
        QByteArray file;
        qint64 helper = 0;
        bool operator==(const Everything&) const = default;
    };
    Everything everything()
    {
        const auto text = [this](const char* name) { return m_witness.property(QString::fromLatin1(name)).toString(); };
        const auto held = [this](const char* name) {
            return qdbus_cast<protocol::HoldList>(m_witness.property(QString::fromLatin1(name))).size();
        };
        QFile file(bus().settingsFile());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return {.state = text("State"),
                .reason = text("StateReason"),
                .profile = text("ActiveProfile"),
                .tunables = m_witness.property(QStringLiteral("Tunables")).toMap(),
                .claims = held("Holds") + held("Pauses") +
                          qdbus_cast<protocol::GameList>(m_witness.property(QStringLiteral("Games"))).size(),
                .file = file.readAll(),
                .helper = bus().helperPid()};
    }

    static long residentKib()
    {
        QFile file(QStringLiteral("/proc/%1/statm").arg(bus().helperPid()));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLong() * 4 : 0;
    }

    /// Runs a hostile client as a user of its own, and gives what became of its calls.
    static Outcomes run(const Attack& attack, int times, unsigned seed)
    {
        const auto asUser = attack.entitled ? PrivateBus::asPlayer() : PrivateBus::asNobody();
        QProcess client;
        client.start(asUser.first(),
                     asUser.mid(1) +
                         QStringList{QCoreApplication::applicationFilePath(), QStringLiteral("--hostile"),
                                     QString::number(seed), QString::number(times),
                                     attack.entitled ? QStringLiteral("entitled") : QStringLiteral("stranger"),
                                     attack.insists ? QStringLiteral("insist") : QStringLiteral("flood")});
        // Answers are read by then, whatever it takes.
        EXPECT_TRUE(waitUntil([&] { return client.state() == QProcess::NotRunning; }, 30min));
        EXPECT_EQ(client.exitCode(), 0);
        Outcomes outcomes;
        for (const auto& line :
             QString::fromUtf8(client.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            const auto outcome = line.section(QLatin1Char('\t'), 1);
            outcomes[outcome] = line.section(QLatin1Char('\t'), 0, 0).toInt();
            if (!outcome.startsWith(QStringLiteral("reached"))) // of which there are dozens
                std::printf("  %s\n", qUtf8Printable(line));
        }
        return outcomes;
    }

    /// For a while after a flood polkitd still works through all that it was asked, and asking it takes too long.
    void expectItAnswersAgain()
    {
        const auto answered = [&] { return errorOf(m_witness.telemetry(QStringLiteral("Snapshot"))).isEmpty(); };
        EXPECT_TRUE(waitUntil(answered, emulated() ? 60s : 20s));
    }

    /// Each method and each write of a property was looked into, with the right types and with wrong ones.
    void expectEachReached(const Attack& attack, const Outcomes& outcomes)
    {
        const auto contract = readContract(m_witness.introspection());
        std::vector<QString> kinds;
        for (const auto& method : contract.methods) {
            kinds.push_back(HostileClient::reached(method.name, false));
            if (!attack.entitled || !method.takes.isEmpty() || harmless(method))
                kinds.push_back(HostileClient::reached(method.name, true));
        }
        for (const auto& property : contract.properties) {
            kinds.push_back(HostileClient::reached(property.name, false));
            kinds.push_back(HostileClient::reached(property.name, true));
        }
        ASSERT_GT(kinds.size(), 50U);
        // Each is called equally often. On a busy machine three of 4,500 were once NotAuthorized to
        // somebody who may, for a reason that the client now prints.
        const int least = calls(attack) / static_cast<int>(kinds.size()) * 9 / 10;
        ASSERT_GT(least, 0);
        int fewest = calls(attack);
        for (const auto& kind : kinds) {
            const auto found = outcomes.find(kind);
            const int count = found == outcomes.end() ? 0 : found->second;
            EXPECT_GE(count, least) << kind.toStdString();
            fewest = std::min(fewest, count);
        }
        std::printf("%zu kinds of calls, each looked into %d times or more\n", kinds.size(), fewest);
        RecordProperty("kinds", static_cast<int>(kinds.size()));
        RecordProperty("each_reached", fewest);
    }

    double framesPerSecond(const std::function<void()>& meanwhile)
    {
        m_witness.forgetFrames();
        const auto begin = std::chrono::steady_clock::now();
        meanwhile();
        const auto took = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        return static_cast<double>(m_witness.frames().size()) / took;
    }

    void expectNothingChanges(const Attack& attack)
    {
        ASSERT_EQ(errorOf(m_witness.telemetry(QStringLiteral("Subscribe"), {20u})), QString());
        run(attack, callsBefore(attack), 7);
        const auto calmFor = [this](std::chrono::milliseconds time) {
            return framesPerSecond([time] { waitUntil([] { return false; }, time); });
        };
        auto undisturbed = calmFor(calm());
        const auto before = everything();
        const auto memory = residentKib();

        Outcomes outcomes;
        const auto attacked = framesPerSecond([&] { outcomes = run(attack, calls(attack), 1); });
        const auto memoryAfter = residentKib();
        // The machine may have become busy meanwhile.
        undisturbed = std::min(undisturbed, calmFor(3s));
        int made = 0;
        for (const auto& [outcome, count] : outcomes) {
            EXPECT_FALSE(outcome == QStringLiteral("unanswered")) << count;
            if (outcome.startsWith(QStringLiteral("answered"))) {
                EXPECT_TRUE(attack.entitled && (outcome == QStringLiteral("answered Snapshot") ||
                                                outcome == QStringLiteral("answered Diagnostics")))
                    << outcome.toStdString();
            }
            // These are none of their own.
            if (outcome != QStringLiteral("turned away") && !outcome.startsWith(QStringLiteral("reached")))
                made += count;
        }
        std::printf("%d calls; memory %ld → %ld KiB; another client's frames %.1f → %.1f a second\n", made, memory,
                    memoryAfter, undisturbed, attacked);
        RecordProperty("calls", made);
        RecordProperty("memory_kib_before", static_cast<int>(memory));
        RecordProperty("memory_kib_after", static_cast<int>(memoryAfter));
        RecordProperty("frames_tenths_before", static_cast<int>(undisturbed * 10));
        RecordProperty("frames_tenths_during", static_cast<int>(attacked * 10));
        EXPECT_EQ(made, calls(attack));
        EXPECT_GT(outcomes.size(), 2U) << "they fail in more than one way";
        if (attack.insists)
            expectEachReached(attack, outcomes);
        EXPECT_TRUE(everything() == before);
#ifndef QUICKSHIFT_SANITIZED // it keeps what is freed for a while
        EXPECT_LT(memoryAfter, memory + 2048);
#endif
        if (!emulated()) {
            EXPECT_GT(attacked, 0.8 * undisturbed);
        }
        expectItAnswersAgain();
    }

    BusClient m_witness;
};

TEST_F(HostileCalls, OfAStrangerChangeNothing)
{
    expectNothingChanges({.entitled = false, .insists = false});
}

TEST_F(HostileCalls, OfAPlayerThatAskForTheImpossibleChangeNothing)
{
    expectNothingChanges({.entitled = true, .insists = false});
}

TEST_F(HostileCalls, OfAStrangerChangeNothingEvenWhenEachIsLookedInto)
{
    expectNothingChanges({.entitled = false, .insists = true});
}

TEST_F(HostileCalls, OfAPlayerThatAskForTheImpossibleChangeNothingEvenWhenEachIsLookedInto)
{
    expectNothingChanges({.entitled = true, .insists = true});
}

} // namespace
} // namespace quickshift::tests
