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
    EvdevReader(EvdevReader&&) = default;
    EvdevReader& operator=(EvdevReader&&) = delete;
    ~EvdevReader();

    /// Ends the thread; the ages of all reports, each taken right after it was read: now − the kernel's time stamp.
    protocol::Histogram stop();

private:
    struct Shared;
    explicit EvdevReader(int device);

    std::unique_ptr<Shared> m_shared;
    std::thread m_thread;
};

} // namespace quickshift::test
