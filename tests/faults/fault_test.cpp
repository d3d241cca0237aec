// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_test.h"

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

} // namespace quickshift::tests
