// SPDX-License-Identifier: GPL-3.0-or-later
// Each test gets a helper of its own, which D-Bus starts with the first call.
#pragma once

#include "tests/bus/bus_client.h"
#include "tests/support/private_bus.h"

#include <gtest/gtest.h>

namespace quickshift::tests
{

class BusTest : public testing::Test
{
protected:
    void SetUp() override;
    void TearDown() override;
    [[nodiscard]] static PrivateBus& bus();
    /// This kernel has sched_ext.
    [[nodiscard]] static bool schedExt();
    /// These CPUs are emulated: on time or late, it tells of the emulator and of what else its host does.
    [[nodiscard]] static bool emulated();
};

/// The one bus of this program, or why there is none. Set by main().
void setBus(std::expected<std::unique_ptr<PrivateBus>, QString> bus);
void dropBus();

} // namespace quickshift::tests

inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}
