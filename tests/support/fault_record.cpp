// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_record.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sys/utsname.h>
#include <unistd.h>

namespace quickshift::tests
{

std::string machineInWords()
{
    utsname names{};
    uname(&names);
    std::ifstream description("/proc/cpuinfo");
    const std::string text(std::istreambuf_iterator<char>(description), {});
    return "Linux " + std::string(names.release) + ", " + std::to_string(sysconf(_SC_NPROCESSORS_CONF)) +
           (text.find("QEMU TCG") == std::string::npos ? "" : " emulated") + " CPUs";
}

FaultRecord::~FaultRecord()
{
    if (testing::Test::HasFailure() || testing::Test::IsSkipped())
        return;
    EXPECT_FALSE(m_lost.empty()) << "nobody counted what was lost";
    testing::Test::RecordProperty("fault", m_fault);
    testing::Test::RecordProperty("fault_machine", machineInWords());
    testing::Test::RecordProperty("fault_tried", m_tried);
    testing::Test::RecordProperty("fault_lost", m_lost);
    if (m_longest)
        testing::Test::RecordProperty("fault_recovery_ms", static_cast<int>(m_longest->count()));
}

void FaultRecord::strike()
{
    ++m_tried;
    m_struck = Clock::now();
}

void FaultRecord::recovered()
{
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_struck);
    m_longest = std::max(took, m_longest.value_or(took));
}

} // namespace quickshift::tests
