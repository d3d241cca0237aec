// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/own_cost.h"

#include <gtest/gtest.h>

namespace quickshift::client
{
namespace
{

using namespace std::chrono_literals;

protocol::Telemetry telemetry(std::uint64_t time_ns, std::uint64_t cpu_ns, std::uint64_t bytes, std::uint64_t load = 1)
{
    protocol::Telemetry made;
    made.time_ns = time_ns;
    made.loadId = load;
    made.counterValues[static_cast<std::size_t>(protocol::Counter::HELPER_CPU_NS)] = cpu_ns;
    made.counterValues[static_cast<std::size_t>(protocol::Counter::BUS_BYTES)] = bytes;
    return made;
}

TEST(OwnCost, IsWhatWasUsedSinceTheLastLook)
{
    OwnCost cost;
    cost.look(telemetry(1'000'000'000, 5'000'000, 1000), {.cpu_ns = 100, .residentBytes = 0}, 10s);
    EXPECT_FALSE(cost.helperCpuPercent() || cost.panelCpuPercent() || cost.busBytesPerSecond());
    cost.look(telemetry(3'000'000'000, 25'000'000, 5000), {.cpu_ns = 40'000'100, .residentBytes = 0}, 12s);
    EXPECT_DOUBLE_EQ(*cost.helperCpuPercent(), 1.0);
    EXPECT_DOUBLE_EQ(*cost.panelCpuPercent(), 2.0);
    EXPECT_DOUBLE_EQ(*cost.busBytesPerSecond(), 2000);
}

TEST(OwnCost, OfTheHelperNeedsFramesOfOneLoad)
{
    OwnCost cost;
    cost.look(telemetry(1'000'000'000, 5, 1), {}, 1s);
    cost.look(telemetry(1'000'000'000, 5, 1), {}, 2s);
    EXPECT_FALSE(cost.helperCpuPercent());
    EXPECT_TRUE(cost.panelCpuPercent());
    cost.look(telemetry(3'000'000'000, 1, 1, 2), {}, 3s);
    EXPECT_FALSE(cost.helperCpuPercent());
    cost.look(telemetry(4'000'000'000, 1, 1, 2), {}, 4s);
    EXPECT_DOUBLE_EQ(*cost.helperCpuPercent(), 0);
}

} // namespace
} // namespace quickshift::client
