// SPDX-License-Identifier: GPL-3.0-or-later
// A day of use, minute by minute: games come and go, rings change, the scheduler goes on and off, programs come and
// vanish. What the helper has of the machine must stay what it was. A minute holds what happens in one and not the time
// in which nothing does. Eight hours with `./dev test vm --endurance`, otherwise 24 minutes.
#include "protocol/dbus_types.h"
#include "tests/faults/fault_test.h"
#include "tests/faults/holdings.h"
#include "tests/support/uinput_device.h"

#include <QDBusArgument>
#include <QProcess>

#include <algorithm>
#include <limits>
#include <random>

namespace quickshift::tests
{
namespace
{

using namespace std::chrono_literals;

/// What it has in one state of things, each time that stock was taken after the warm-up.
struct Series {
    const char* name;
    std::vector<Holdings> held;

    /// From the mean of the first half to that of the second. What leaks raises it, however slowly; what the heap has
    /// in one minute and gives back in the next, as for a report of problems that is just being written, does not.
    [[nodiscard]] long growth_kib() const
    {
        const auto half = held.begin() + static_cast<std::ptrdiff_t>(held.size() / 2);
        const auto mean = [](auto begin, auto end) {
            long sum = 0;
            for (auto each = begin; each != end; ++each)
                sum += each->memory_kib;
            return sum / static_cast<long>(end - begin);
        };
        return mean(half, held.end()) - mean(held.begin(), half);
    }
    [[nodiscard]] long most_kib() const
    {
        return std::ranges::max_element(held, {}, &Holdings::memory_kib)->memory_kib;
    }
};

class Endurance : public Faults
{
protected:
    static unsigned minutes() { return qEnvironmentVariableIsEmpty("QUICKSHIFT_ENDURANCE") ? 24 : 480; }
    static unsigned warmUp() { return minutes() / 6; }
    /// In the few minutes the heap still finds its size.
    static long mayGrow_kib() { return minutes() < 100 ? 8192 : 512; }
    /// At any time over what it has at first.
    static constexpr long mostOver_kib = 8192;
    /// The scheduler is off, and nothing loaded, at the end of every fourth minute.
    static constexpr unsigned unloadEvery = 4;

    /// Does it, as often as the helper is too busy for it.
    template <typename Act> static QDBusMessage insist(Act act)
    {
        QDBusMessage reply;
        waitUntil(
            [&] {
                reply = act();
                return !turnedAway(reply);
            },
            30s);
        EXPECT_EQ(errorOf(reply), QString()) << reply.errorMessage().toStdString();
        return reply;
    }
    static QDBusMessage manager(BusClient& client, const char* method, const QVariantList& arguments = {})
    {
        return insist([&] { return client.manager(QString::fromLatin1(method), arguments); });
    }
    static QDBusMessage telemetry(BusClient& client, const char* method, const QVariantList& arguments = {})
    {
        return insist([&] { return client.telemetry(QString::fromLatin1(method), arguments); });
    }

    unsigned random(unsigned limit) { return static_cast<unsigned>(m_random() % limit); }

    QVariantMap anySettings()
    {
        const auto& mappings = QStringList{QStringLiteral("modulo"), QStringLiteral("llc"), QStringLiteral("per-cpu")};
        return {{QStringLiteral("ring_count"), 1 + random(64)},
                {QStringLiteral("ring_bytes"), 65536U << random(4)},
                {QStringLiteral("ring_mapping"), mappings.at(static_cast<qsizetype>(random(3)))},
                {QStringLiteral("slice_us"), 1000 + random(5000)}};
    }

    /// A game that its launcher names and holds the scheduler for; both end without a word.
    void play()
    {
        QProcess game;
        game.start(QStringLiteral("sleep"), {QStringLiteral("3600")});
        ASSERT_TRUE(game.waitForStarted());
        const auto pid = static_cast<uint>(game.processId());
        BusClient launcher;
        manager(launcher, "AddGame", {pid});
        manager(launcher, "Hold", {QStringLiteral("a game runs")});
        manager(launcher, "Explain", {pid});
        useInput();
        game.kill();
        game.waitForFinished();
    }

    /// Settings on trial, of which some are kept and some lapse with their client.
    void changeSettings()
    {
        for (int change = 0; change < 2; ++change) {
            BusClient client;
            const auto trial = manager(client, "SetTunables", {anySettings(), 600U}).arguments().value(0);
            useInput();
            if (random(2) == 0)
                manager(client, "Confirm", {trial});
        }
        manager(m_panel, "ApplyPreset", {random(2) == 0 ? QStringLiteral("esports") : QStringLiteral("balanced")});
    }

    /// Programs that watch for a moment; most of them vanish as they are.
    void watch()
    {
        for (int number = 0; number < 3; ++number) {
            BusClient client;
            const auto cookie = telemetry(client, "Subscribe", {1 + random(60)}).arguments().value(0);
            telemetry(client, "Snapshot");
            waitUntil([&] { return client.frames().size() > 2; }, 5s);
            if (number == 0)
                telemetry(client, "Unsubscribe", {cookie});
        }
        EXPECT_FALSE(m_panel.diagnostics().isEmpty());
    }

    /// Somebody measures without the scheduler for a moment.
    static void pause()
    {
        BusClient client;
        manager(client, "Pause", {QStringLiteral("a comparison")});
        EXPECT_EQ(kernelState(), QStringLiteral("disabled"));
    }

    /// A mouse that is plugged in, moved and pulled out.
    void useInput()
    {
        auto mouse = test::UinputDevice::create(test::DeviceKind::MOUSE);
        ASSERT_TRUE(mouse) << test::UinputDevice::lastError();
        for (int report = 0; report < 50; ++report)
            m_written += mouse->report() ? 1 : 0;
    }

    /// One of these, whichever, while the panel watches.
    void use()
    {
        manager(m_panel, "Start");
        const auto cookie = telemetry(m_panel, "Subscribe", {10U}).arguments().value(0);
        const auto before = InputAccount::of(m_panel);
        m_written = 0;
        switch (random(4)) {
        case 0:
            play();
            break;
        case 1:
            changeSettings();
            break;
        case 2:
            watch();
            break;
        default:
            pause();
            break;
        }
        useInput();
        const auto change = InputAccount::settledSince(m_panel, before, m_written);
        m_reports += change.produced;
        m_dropped += change.dropped;
        m_panel.forgetFrames();
        EXPECT_TRUE(waitUntil([&] { return m_panel.frames().size() > 1; }, 20s)) << "the panel's frames go on";
        telemetry(m_panel, "Unsubscribe", {cookie});
    }

    /// Once all that ends by itself has: a game, and what the kernel frees after a grace period.
    Holdings settled(long bpfObjects)
    {
        EXPECT_TRUE(waitUntil(
            [&] {
                return qdbus_cast<protocol::GameList>(m_panel.property(QStringLiteral("Games"))).isEmpty() &&
                       qdbus_cast<protocol::HoldList>(m_panel.property(QStringLiteral("Holds"))).isEmpty() &&
                       bpfObjectsInKernel() <= bpfObjects;
            },
            20s))
            << bpfObjectsInKernel() << " BPF objects in the kernel, " << bpfObjects << " expected";
        return holdingsOf(bus().helperPid());
    }

    /// With the scheduler on and its default settings, and with nothing loaded.
    void takeStock(unsigned number)
    {
        manager(m_panel, "ApplyPreset", {QStringLiteral("default")});
        EXPECT_EQ(state(m_panel), QStringLiteral("running")) << reason(m_panel).toStdString();
        const auto withScheduler = settled(m_bpfOn);
        m_bpfOn = std::min(m_bpfOn, bpfObjectsInKernel());
        manager(m_panel, "Stop");
        EXPECT_TRUE(becomes(m_panel, "off"));
        const auto withNothing = settled(m_bpfOff);
        if (number > warmUp()) {
            m_on.held.push_back(withScheduler);
            m_off.held.push_back(withNothing);
        }
        std::printf("minute %u: on %ld KiB, %ld files; off %ld KiB, %ld files\n", number, withScheduler.memory_kib,
                    withScheduler.files, withNothing.memory_kib, withNothing.files);
        std::fflush(stdout);
    }

    static void expectFlat(const Series& series)
    {
        const auto& first = series.held.front();
        const auto& last = series.held.back();
        std::printf("%s:\n", series.name);
        for (const auto& [name, value] : Holdings::names) {
            std::printf("  %-12.*s %ld → %ld\n", static_cast<int>(name.size()), name.data(), first.*value, last.*value);
            RecordProperty(std::string("endurance_") + series.name + "_" + std::string(name),
                           std::to_string(first.*value) + " " + std::to_string(last.*value));
            if (value == &Holdings::memory_kib)
                continue;
            // The heap may come in a few pieces more or less.
            const long slack = value == &Holdings::mappings ? 8 : 0;
            EXPECT_LE(last.*value, first.*value + slack) << series.name << ": " << name;
        }
        const auto growth = series.growth_kib();
        std::printf("  its memory grows by %ld KiB\n", growth);
        RecordProperty(std::string("endurance_") + series.name + "_growth_kib", std::to_string(growth));
        EXPECT_LT(growth, mayGrow_kib()) << series.name;
        RecordProperty(std::string("endurance_") + series.name + "_most_kib", std::to_string(series.most_kib()));
        EXPECT_LT(series.most_kib(), first.memory_kib + mostOver_kib) << series.name;
    }

    BusClient m_panel; ///< stays on the bus all day
    std::mt19937 m_random{1};
    qulonglong m_written = 0;
    qulonglong m_reports = 0;
    qulonglong m_dropped = 0;
    long m_bpfOn = std::numeric_limits<long>::max(); ///< what the kernel has, at the least so far
    long m_bpfOff = 0;
    Series m_on{.name = "on", .held = {}};
    Series m_off{.name = "off", .held = {}};
};

TEST_F(Endurance, ADaysUseLeavesNothingBehind)
{
    // It would leave when nobody needs it, and all that it has with it.
    bus().setIdleExit(0);
    EXPECT_EQ(state(m_panel), QStringLiteral("off"));
    const auto helper = bus().helperPid();
    m_bpfOff = bpfObjectsInKernel();
    const auto began = std::chrono::steady_clock::now();
    for (unsigned number = 1; number <= minutes(); ++number) {
        use();
        if (number % unloadEvery == 0)
            takeStock(number);
        ASSERT_FALSE(HasFailure()) << "in minute " << number;
        ASSERT_EQ(bus().helperPid(), helper) << "it is the same helper";
    }
    const auto took = std::chrono::duration_cast<std::chrono::minutes>(std::chrono::steady_clock::now() - began);
    ASSERT_GT(m_on.held.front().maps, 16);
    ASSERT_GT(m_on.held.front().programs, 10);
    ASSERT_GT(m_on.held.front().links, 0);
    EXPECT_EQ(m_off.held.back().maps + m_off.held.back().programs + m_off.held.back().links, 0);
    EXPECT_TRUE(exits(m_panel).isEmpty()) << "the scheduler never left by itself";
    expectFlat(m_on);
    expectFlat(m_off);
    RecordProperty("endurance_machine", machineInWords());
    RecordProperty("endurance_minutes", static_cast<int>(minutes()));
    RecordProperty("endurance_warm_up", static_cast<int>(warmUp()));
    RecordProperty("endurance_clock_minutes", static_cast<int>(took.count()));
    RecordProperty("endurance_reports", std::to_string(m_reports));
    RecordProperty("endurance_dropped", std::to_string(m_dropped));
}

} // namespace
} // namespace quickshift::tests
