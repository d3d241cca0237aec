// SPDX-License-Identifier: GPL-3.0-or-later
// After each fault: a working scheduler, the truth about it, nothing lost but what was counted, and the next start
// works.
#pragma once

#include "tests/bus/counted_input.h"
#include "tests/bus/supervised_test.h"
#include "tests/support/fault_record.h"

namespace quickshift::tests
{

class Faults : public SupervisedTest
{
protected:
    /// Skips outside of the virtual machine.
    void SetUp() override;

    static inline const QString slice = QStringLiteral("slice_us");
    static constexpr qulonglong otherSlice = 2345;

    static QDBusMessage set(BusClient& client, qulonglong sliceUs, uint seconds = 0);
    static qulonglong sliceOf(BusClient& client);
    /// The kernel has our scheduler, the helper says so, and threads that all want to run get somewhere.
    static void expectRunning(BusClient& client);
    /// The kernel has its own, and the helper does not claim otherwise.
    static void expectDefault(BusClient& client);
    /// Off, and on again by a person's hand.
    static void expectNextStartWorks(BusClient& client);
};

} // namespace quickshift::tests
