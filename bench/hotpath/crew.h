// SPDX-License-Identifier: GPL-3.0-or-later
// One thread a CPU, all of which run a BPF program at the same moment: contention as it is, not one after the other.
#pragma once

#include <atomic>
#include <barrier>
#include <cstdint>
#include <thread>
#include <vector>

namespace quickshift::bench
{

/// Runs a BPF program once on the calling thread, with one argument. 0, or an errno.
[[nodiscard]] int runProgram(int program, std::uint64_t argument);

class Crew
{
public:
    /// The threads run at real-time priority where that is allowed, so that other programs do not get in between.
    explicit Crew(unsigned cpus);
    ~Crew();
    Crew(const Crew&) = delete;
    Crew& operator=(const Crew&) = delete;

    [[nodiscard]] unsigned cpus() const { return m_cpus; }
    [[nodiscard]] bool realtime() const { return m_realtime; }
    /// `program` on the first `cpus` CPUs at once, `steps` steps each. 0, or an errno.
    [[nodiscard]] int run(unsigned cpus, int program, std::uint64_t steps);

private:
    void work(unsigned cpu);

    unsigned m_cpus;
    std::barrier<> m_begin;
    std::barrier<> m_end;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_realtime = true;
    std::atomic<int> m_error = 0;
    std::atomic<unsigned> m_missing = 0; ///< threads that are not at the start yet
    unsigned m_wanted = 0;
    int m_program = -1;
    std::uint64_t m_steps = 0;
    std::vector<std::jthread> m_threads; // last: they use the others
};

} // namespace quickshift::bench
