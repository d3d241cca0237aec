// SPDX-License-Identifier: GPL-3.0-or-later
// After each fault: a working scheduler, the truth about it, nothing lost but what was counted, and the next start
// works.
#pragma once

#include "tests/bus/supervised_test.h"
#include "tests/support/fault_record.h"
#include "tests/support/uinput_device.h"

namespace quickshift::tests
{

class Faults : public SupervisedTest
{
protected:
    /// Skips outside of the virtual machine.
    void SetUp() override;

    static inline const QString slice = QStringLiteral("slice_us");
    static constexpr qulonglong otherSlice = 2345;

    /// Of all rings together.
    struct Account {
        qulonglong produced = 0;
        qulonglong consumed = 0;
        qulonglong dropped = 0;
        qulonglong missed = 0; ///< that the hook did not see
        [[nodiscard]] bool settled() const { return produced == consumed + dropped; }
    };
    static Account account(BusClient& client);
    /// Waits until the rings are at rest and hold `written` reports more than `before`; gives the difference.
    static Account settledSince(BusClient& client, const Account& before, qulonglong written);

    static QDBusMessage set(BusClient& client, qulonglong sliceUs, uint seconds = 0);
    static qulonglong sliceOf(BusClient& client);
    /// The kernel has our scheduler, the helper says so, and threads that all want to run get somewhere.
    static void expectRunning(BusClient& client);
    /// The kernel has its own, and the helper does not claim otherwise.
    static void expectDefault(BusClient& client);
    /// Off, and on again by a person's hand.
    static void expectNextStartWorks(BusClient& client);
    /// "12 of 3,400 input reports, each counted", or "nothing of 3,400 input reports".
    static std::string words(const Account& account);
};

} // namespace quickshift::tests
