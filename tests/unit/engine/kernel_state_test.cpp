// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/engine/kernel_state.h"
#include "tests/unit/fixture_tree.h"

#include <gtest/gtest.h>

#include <cerrno>

using namespace quickshift::engine;
using quickshift::test::FixtureTree;

namespace
{

TEST(KernelState, WithoutTheDirectoryThereIsNoSupport)
{
    const FixtureTree empty;
    const auto state = readKernelState(empty.root());
    EXPECT_FALSE(state.supported);
    EXPECT_FALSE(state.enabled());
}

TEST(KernelState, ShowsWhoRuns)
{
    FixtureTree tree;
    tree.write("kernel/sched_ext/state", "enabled");
    tree.write("kernel/sched_ext/root/ops", "quickshift");
    const auto state = readKernelState(tree.root());
    EXPECT_TRUE(state.supported);
    EXPECT_TRUE(state.enabled());
    EXPECT_TRUE(isOurs(state));
}

TEST(KernelState, AnotherSchedulerIsNotOurs)
{
    FixtureTree tree;
    tree.write("kernel/sched_ext/state", "enabled");
    tree.write("kernel/sched_ext/root/ops", "lavd");
    EXPECT_FALSE(isOurs(readKernelState(tree.root())));
    EXPECT_EQ(readKernelState(tree.root()).scheduler, "lavd");
}

TEST(KernelState, ADisabledOneHasNoName)
{
    FixtureTree tree;
    tree.write("kernel/sched_ext/state", "disabled");
    tree.write("kernel/sched_ext/root/ops", "quickshift");
    EXPECT_TRUE(readKernelState(tree.root()).scheduler.empty());
}

TEST(KernelState, WaitingEndsWhenTheWishCannotComeTrue)
{
    FixtureTree tree;
    tree.write("kernel/sched_ext/state", "disabled");
    const auto state = waitForKernelState(tree.root(), std::chrono::milliseconds(20),
                                          [](const KernelState& now) { return now.enabled(); });
    EXPECT_EQ(state.state, "disabled");
}

TEST(SchedulerExit, HotplugAsksForARestartAndAStallDoesNot)
{
    SchedulerExit hotplug;
    hotplug.kind = 66;
    hotplug.code = (std::int64_t{1} << 32) | (std::int64_t{1} << 48);
    EXPECT_TRUE(hotplug.wantsRestart());
    SchedulerExit stall;
    stall.kind = 1026;
    EXPECT_FALSE(stall.wantsRestart());
    EXPECT_FALSE(stall.orderly());
    SchedulerExit stopped;
    stopped.kind = 64;
    EXPECT_TRUE(stopped.orderly());
}

TEST(Error, IsASentenceWithAHint)
{
    const Error error{
        .kind = ErrorKind::FAILED, .operation = "making a ring buffer", .code = ENOMEM, .hint = "Use fewer."};
    EXPECT_EQ(error.sentence(), "Making a ring buffer failed: Cannot allocate memory. Use fewer.");
    const Error hint{.kind = ErrorKind::FAILED, .operation = {}, .code = 0, .hint = "Boot another kernel."};
    EXPECT_EQ(hint.sentence(), "Boot another kernel.");
}

} // namespace
