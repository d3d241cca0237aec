// SPDX-License-Identifier: GPL-3.0-or-later
// A program that reads an input device as a game does, and measures for itself how old each report is when it has it.
#pragma once

#include "protocol/histogram.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <thread>

namespace quickshift::test
{

class EvdevReader
{
public:
    /// Reads `node` (/dev/input/event…) in a thread of its own; nothing when it cannot be opened.
    static std::optional<EvdevReader> start(const std::string& node);
    EvdevReader(EvdevReader&&) noexcept;
    EvdevReader& operator=(EvdevReader&&) = delete;
    ~EvdevReader();

    /// How old reports were, each right after it was read: now − the kernel's time stamp.
    struct Ages {
        protocol::Histogram all;
        /// Those that ended a sleep of the reader, which then read undisturbed: not what came while it waited for a CPU
        /// or still worked.
        protocol::Histogram waking;
        /// How many more ended a sleep, but somebody took the CPU before they were read.
        std::uint64_t disturbed = 0;
        /// Of those: the CPU time that the reader needed for it, from going to sleep until it had read the report.
        protocol::Histogram effort;
    };

    /// Ends the thread.
    Ages stop();

private:
    struct Shared;
    explicit EvdevReader(int device);

    std::unique_ptr<Shared> m_shared;
    std::thread m_thread;
};

} // namespace quickshift::test
