// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of a scheduler's unplanned end share: the helper's view, the kernel's, and a busy machine.
#pragma once

#include "tests/bus/bus_test.h"

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace quickshift::tests
{

/// More threads that want to run than there are CPUs. The faulty scheduler that loses threads loses these, by their
/// name.
class BusyMachine
{
public:
    BusyMachine();
    ~BusyMachine() { m_stop = true; }
    BusyMachine(const BusyMachine&) = delete;
    BusyMachine& operator=(const BusyMachine&) = delete;

private:
    std::atomic<bool> m_stop = false;
    std::vector<std::jthread> m_threads;
};

class SupervisedTest : public BusTest
{
protected:
    /// Skips where the kernel has no sched_ext.
    void SetUp() override;

    static QString state(BusClient& client) { return client.property(QStringLiteral("State")).toString(); }
    static QString reason(BusClient& client) { return client.property(QStringLiteral("StateReason")).toString(); }
    static QList<QVariantMap> exits(BusClient& client);
    static void start(BusClient& client);
    static bool becomes(BusClient& client, const char* wanted,
                        std::chrono::milliseconds limit = std::chrono::seconds(20));
    static void writeTo(const char* file, const char* text);
    static QString kernelState();
};

} // namespace quickshift::tests
