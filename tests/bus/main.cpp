// SPDX-License-Identifier: GPL-3.0-or-later
// Sets the bus up, runs the tests, ends the bus. With --subscriber HZ, --hostile SEED CALLS entitled|stranger
// flood|insist or --flood READS it is a client in a process of its own instead, for the tests that stop or kill one, or
// run it as somebody else.
#include "tests/bus/bus_test.h"
#include "tests/bus/hostile_client.h"
#include "tests/bus/silent_client.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace
{

/// Prints "subscribed", and then each frame's sequence number and interval in nanoseconds.
int subscribe(uint hz)
{
    quickshift::tests::BusClient client;
    QObject::connect(&client.ears(), &quickshift::tests::BusEars::heard, [&client] {
        const auto& bytes = client.frames().back().bytes;
        const auto frame = quickshift::protocol::decode(
            {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
        std::printf("%llu %llu\n", client.frames().back().sequence,
                    static_cast<unsigned long long>(frame ? frame->interval_ns : 0));
        std::fflush(stdout);
        client.forgetFrames();
    });
    const auto reply = client.telemetry(QStringLiteral("Subscribe"), {hz});
    std::puts(reply.type() == QDBusMessage::ErrorMessage ? "refused" : "subscribed");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

/// Prints how often what became of its calls.
int attack(const QStringList& arguments)
{
    quickshift::tests::HostileClient client(arguments[2].toULongLong(), arguments[4] == QStringLiteral("entitled"));
    const auto calls = arguments[3].toInt();
    const bool insists = arguments[5] == QStringLiteral("insist");
    for (const auto& [outcome, count] : insists ? client.insist(calls) : client.flood(calls))
        std::printf("%d\t%s\n", count, qUtf8Printable(outcome));
    return 0;
}

int flood(int reads)
{
    quickshift::tests::SilentClient client;
    for (int left = reads; left > 0; --left) {
        client.askForNothing();
        if (left % 100 == 0)
            client.flush();
    }
    client.flush();
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    // The bus is started before anything connects: entering a mount namespace wants a process without threads.
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("--subscriber"))
        return subscribe(arguments[2].toUInt());
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("--flood"))
        return flood(arguments[2].toInt());
    if (arguments.size() == 6 && arguments[1] == QStringLiteral("--hostile"))
        return attack(arguments);

    const auto here = QCoreApplication::applicationDirPath();
    quickshift::tests::setBus(quickshift::tests::PrivateBus::start(
        {.helper = QFileInfo(here + QStringLiteral("/../quickshiftd")).canonicalFilePath(),
         .object = QFileInfo(here + QStringLiteral("/../../bpf/quickshift.bpf.o")).canonicalFilePath(),
         .packaging = QStringLiteral(QUICKSHIFT_SOURCE_DIR "/packaging")}));
    const int status = RUN_ALL_TESTS();
    quickshift::tests::dropBus();
    return status;
}
