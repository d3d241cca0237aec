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
        /// Those that ended a sleep of the reader, not what came while it waited for a CPU or still worked. The reader
        /// ran before it read: no later than this.
        protocol::Histogram latest;
        /// The same reports less the CPU time that the reader needed, from going to sleep until it had read: it ran no
        /// earlier than this. 0 where somebody else took the CPU meanwhile, so that it cannot tell.
        protocol::Histogram earliest;
        /// How many of these 0s there are.
        std::uint64_t disturbed = 0;
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
