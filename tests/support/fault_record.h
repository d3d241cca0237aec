// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the table of faults in docs/security.md: what a test did to the machine, and what came of it. It goes into
// the test's result, where devtools/faults.py finds it.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace quickshift::tests
{

/// "Linux 7.3.4, 4 emulated CPUs"
[[nodiscard]] std::string machineInWords();

class FaultRecord
{
public:
    /// `fault` in words, as the table shows it.
    explicit FaultRecord(std::string_view fault) : m_fault(fault) {}
    ~FaultRecord();
    FaultRecord(const FaultRecord&) = delete;
    FaultRecord& operator=(const FaultRecord&) = delete;

    /// It happens now.
    void strike();
    /// All is as it should be again after the last one.
    void recovered();
    /// What was lost in all, in words and figures. A test that does not say so fails: "nothing" is for it to count.
    void lost(std::string_view what) { m_lost = what; }

private:
    using Clock = std::chrono::steady_clock;

    std::string m_fault;
    std::string m_lost;
    int m_tried = 0;
    Clock::time_point m_struck;
    std::optional<std::chrono::milliseconds> m_longest; ///< until it was over, of all
};

} // namespace quickshift::tests
