// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_test.h"

#include <QDBusArgument>
#include <QLocale>

#include <algorithm>

namespace quickshift::tests
{

using namespace std::chrono_literals;

void Faults::SetUp()
{
    if (qEnvironmentVariableIsEmpty("QUICKSHIFT_GUEST"))
        GTEST_SKIP() << "this would harm a machine that is in use; ./dev test vm has one for it";
    SupervisedTest::SetUp();
}

Faults::Account Faults::account(BusClient& client)
{
    const auto reply = client.telemetry(QStringLiteral("Snapshot"));
    const auto snapshot = qdbus_cast<QVariantMap>(reply.arguments().value(0));
    EXPECT_FALSE(snapshot.isEmpty()) << reply.errorMessage().toStdString();
    Account sum;
    for (const auto& ring : qdbus_cast<QList<QVariantMap>>(snapshot.value(QStringLiteral("rings")))) {
        sum.produced += ring.value(QStringLiteral("produced")).toULongLong();
        sum.consumed += ring.value(QStringLiteral("consumed")).toULongLong();
        sum.dropped += ring.value(QStringLiteral("dropped")).toULongLong();
    }
    sum.missed = qdbus_cast<QMap<QString, qulonglong>>(snapshot.value(QStringLiteral("counters")))
                     .value(QStringLiteral("input_missed"));
    return sum;
}

Faults::Account Faults::settledSince(BusClient& client, const Account& before, qulonglong written)
{
    Account now;
    const auto settled = [&] {
        now = account(client);
        return now.settled() && now.produced - before.produced >= written;
    };
    EXPECT_TRUE(waitUntil(settled, 30s)) << now.produced << " produced, " << now.consumed << " consumed, "
                                         << now.dropped << " dropped";
    const Account change{.produced = now.produced - before.produced,
                         .consumed = now.consumed - before.consumed,
                         .dropped = now.dropped - before.dropped,
                         .missed = now.missed - before.missed};
    EXPECT_EQ(change.produced, written);
    EXPECT_EQ(change.consumed + change.dropped, written);
    EXPECT_EQ(change.missed, 0U);
    return change;
}

QDBusMessage Faults::set(BusClient& client, qulonglong sliceUs, uint seconds)
{
    return client.manager(QStringLiteral("SetTunables"), {QVariantMap{{slice, sliceUs}}, seconds});
}

qulonglong Faults::sliceOf(BusClient& client)
{
    return client.property(QStringLiteral("Tunables")).toMap().value(slice).toULongLong();
}

void Faults::expectRunning(BusClient& client)
{
    ASSERT_TRUE(becomes(client, "running", 60s)) << reason(client).toStdString();
    EXPECT_EQ(kernelState(), QStringLiteral("enabled"));
    EXPECT_TRUE(client.property(QStringLiteral("Scheduler")).toString().startsWith(QStringLiteral("quickshift")));
    std::vector<std::atomic<std::uint64_t>> progress(2 * std::thread::hardware_concurrency());
    std::atomic<bool> stop = false;
    std::vector<std::jthread> threads;
    threads.reserve(progress.size());
    for (auto& own : progress)
        threads.emplace_back([&own, &stop] {
            while (!stop)
                ++own;
        });
    EXPECT_TRUE(waitUntil([&] { return std::ranges::all_of(progress, [](const auto& own) { return own > 0; }); }, 30s));
    stop = true;
}

void Faults::expectDefault(BusClient& client)
{
    EXPECT_TRUE(waitUntil([] { return kernelState() == QStringLiteral("disabled"); }, 20s));
    EXPECT_NE(state(client), QStringLiteral("running"));
    EXPECT_EQ(client.property(QStringLiteral("Scheduler")).toString(), QString());
}

void Faults::expectNextStartWorks(BusClient& client)
{
    EXPECT_EQ(errorOf(client.manager(QStringLiteral("Stop"))), QString());
    expectDefault(client);
    start(client);
    expectRunning(client);
}

std::string Faults::words(const Account& account)
{
    const auto number = [](qulonglong value) { return QLocale::c().toString(value).toStdString(); };
    return account.dropped == 0
               ? "nothing of " + number(account.produced) + " input reports"
               : number(account.dropped) + " of " + number(account.produced) + " input reports, each counted";
}

} // namespace quickshift::tests
