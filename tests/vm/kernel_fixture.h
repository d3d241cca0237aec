// SPDX-License-Identifier: GPL-3.0-or-later
// The real engine on the running kernel. Tests are skipped, with the reason, where it lacks what they need.
#pragma once

#include "backend/engine/engine.h"
#include "tests/support/uinput_device.h"

#include <gtest/gtest.h>

#include <chrono>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace quickshift::test
{

/// build/…/bpf/quickshift.bpf.o, found from this program's own place.
[[nodiscard]] std::filesystem::path bpfObject();

/// Waits until `done` holds; false after `limit`.
bool eventually(std::chrono::milliseconds limit, const std::function<bool()>& done);

/// Whether what proves more the longer it takes shall take its full time (`./dev test vm --full`).
[[nodiscard]] bool atFullLength();

/// The sums over all rings.
[[nodiscard]] protocol::RingStats total(const protocol::Telemetry& telemetry);

/// Maps, programs and links in the kernel, and this process's open files.
struct Resources {
    std::size_t maps = 0;
    std::size_t programs = 0;
    std::size_t links = 0;
    std::size_t files = 0;

    [[nodiscard]] static Resources now();
    /// Once they no longer change: the kernel frees maps and programs after a grace period, those of the test before,
    /// too.
    [[nodiscard]] static Resources settled();
    bool operator==(const Resources&) const = default;
};
std::ostream& operator<<(std::ostream& out, const Resources& resources);

/// Keeps every CPU busy while it lives.
class Hogs
{
public:
    Hogs();

private:
    std::vector<std::jthread> m_threads;
};

class KernelTest : public testing::Test
{
protected:
    void SetUp() override;
    /// Skips where the kernel has no sched_ext.
    void needScheduler();

    std::unique_ptr<engine::Engine> m_engine;
};

} // namespace quickshift::test
