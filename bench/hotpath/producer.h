// SPDX-License-Identifier: GPL-3.0-or-later
// Writes reports into the rings at a steady rate, each by a run of the BPF program of its own.
#pragma once

#include "backend/engine/error.h"

#include <chrono>
#include <cstdint>
#include <thread>

namespace quickshift::bench
{

class Producer
{
public:
    /// Begins at once, on the CPU `cpu`, at real-time priority where that is allowed.
    Producer(int program, std::uint64_t perSecond, unsigned cpu);
    ~Producer() = default;
    Producer(const Producer&) = delete;
    Producer& operator=(const Producer&) = delete;

    /// Ends it; how many reports it has written, or why the kernel refused to run the program.
    engine::Result<std::uint64_t> stop();

private:
    void produce(const std::stop_token& token, std::uint64_t perSecond);

    int m_program;
    std::uint64_t m_written = 0;
    int m_error = 0;
    std::jthread m_thread; // last: it uses the others
};

} // namespace quickshift::bench
