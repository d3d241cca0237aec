// SPDX-License-Identifier: GPL-3.0-or-later
// Calls with anything in them, by somebody who may do nothing and by somebody who may: nothing changes, nobody waits.
// In its full form (./dev test bus --full) 100,000 of them.
#include "tests/bus/bus_test.h"

#include "protocol/dbus_types.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QFile>
#include <QProcess>

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

    static int calls()
    {
        if (!qEnvironmentVariableIsEmpty("QUICKSHIFT_FULL"))
            return 50'000;
        return emulated() ? 500 : 2'500;
    }
    /// What the first of them need stays: buffers, names.
    static int callsBefore() { return emulated() ? 500 : 3'000; }

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
    std::map<QString, int> attack(const QStringList& asUser, bool entitled, int times, unsigned seed)
    {
        QProcess client;
        client.start(asUser.first(),
                     asUser.mid(1) + QStringList{QCoreApplication::applicationFilePath(), QStringLiteral("--hostile"),
                                                 QString::number(seed), QString::number(times),
                                                 entitled ? QStringLiteral("entitled") : QStringLiteral("stranger")});
        // Answers are read by then, whatever it takes.
        EXPECT_TRUE(waitUntil([&] { return client.state() == QProcess::NotRunning; }, 30min));
        EXPECT_EQ(client.exitCode(), 0);
        std::map<QString, int> outcomes;
        for (const auto& line :
             QString::fromUtf8(client.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            std::printf("  %s\n", qUtf8Printable(line));
            outcomes[line.section(QLatin1Char('\t'), 1)] = line.section(QLatin1Char('\t'), 0, 0).toInt();
        }
        return outcomes;
    }

    double framesPerSecond(const std::function<void()>& meanwhile)
    {
        m_witness.forgetFrames();
        const auto begin = std::chrono::steady_clock::now();
        meanwhile();
        const auto took = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        return static_cast<double>(m_witness.frames().size()) / took;
    }

    void expectNothingChanges(const QStringList& asUser, bool entitled)
    {
        ASSERT_EQ(errorOf(m_witness.telemetry(QStringLiteral("Subscribe"), {20u})), QString());
        attack(asUser, entitled, callsBefore(), 7);
        const auto undisturbed = framesPerSecond([] { waitUntil([] { return false; }, 3s); });
        const auto before = everything();
        const auto memory = residentKib();

        std::map<QString, int> outcomes;
        const auto attacked = framesPerSecond([&] { outcomes = attack(asUser, entitled, calls(), 1); });
        const auto memoryAfter = residentKib();
        int made = 0;
        for (const auto& [outcome, count] : outcomes) {
            made += count;
            EXPECT_FALSE(outcome == QStringLiteral("unanswered")) << count;
            if (outcome.startsWith(QStringLiteral("answered"))) {
                EXPECT_TRUE(entitled && outcome == QStringLiteral("answered Snapshot")) << outcome.toStdString();
            }
        }
        std::printf("%d calls; memory %ld → %ld KiB; another client's frames %.1f → %.1f a second\n", made, memory,
                    memoryAfter, undisturbed, attacked);
        RecordProperty("calls", made);
        RecordProperty("memory_kib_before", static_cast<int>(memory));
        RecordProperty("memory_kib_after", static_cast<int>(memoryAfter));
        RecordProperty("frames_tenths_before", static_cast<int>(undisturbed * 10));
        RecordProperty("frames_tenths_during", static_cast<int>(attacked * 10));
        EXPECT_EQ(made, calls());
        EXPECT_GT(outcomes.size(), 2U) << "they fail in more than one way";
        EXPECT_TRUE(everything() == before);
#ifndef QUICKSHIFT_SANITIZED // it keeps what is freed for a while
        EXPECT_LT(memoryAfter, memory + 2048);
#endif
        if (!emulated()) {
            EXPECT_GT(attacked, 0.8 * undisturbed);
        }
        // For a while polkitd still works through all that it was asked, and asking it takes too long.
        const auto answered = [&] { return errorOf(m_witness.telemetry(QStringLiteral("Snapshot"))).isEmpty(); };
        EXPECT_TRUE(waitUntil(answered, emulated() ? 60s : 20s));
    }

    BusClient m_witness;
};

TEST_F(HostileCalls, OfAStrangerChangeNothing)
{
    expectNothingChanges(PrivateBus::asNobody(), false);
}

TEST_F(HostileCalls, OfAPlayerThatAskForTheImpossibleChangeNothing)
{
    expectNothingChanges(PrivateBus::asPlayer(), true);
}

} // namespace
} // namespace quickshift::tests
