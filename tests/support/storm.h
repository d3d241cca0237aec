// SPDX-License-Identifier: GPL-3.0-or-later
// Mice that report from threads on all CPUs, as fast as the machine can, at most so many times a second together.
#pragma once

#include <atomic>
#include <thread>
#include <vector>

namespace quickshift::test
{

class Storm
{
public:
    /// Above 1,000 a second each, several go with one call: what counts is how often the kernel reports, not how often
    /// it is asked to. Without /dev/uinput nothing is written.
    explicit Storm(unsigned hz);
    ~Storm() { m_stop = true; }
    Storm(const Storm&) = delete;
    Storm& operator=(const Storm&) = delete;

    /// Reports until now.
    [[nodiscard]] unsigned long long written() const { return m_written; }
    /// Ends it and says how many there were.
    unsigned long long end();

private:
    std::atomic<bool> m_stop = false;
    std::atomic<unsigned long long> m_written = 0;
    std::vector<std::jthread> m_threads;
};

} // namespace quickshift::test
