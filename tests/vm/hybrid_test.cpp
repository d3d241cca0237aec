// SPDX-License-Identifier: GPL-3.0-or-later
// A machine whose CPUs differ. The emulator's are alike, so that the engine is shown another picture of them: the real
// /sys, in which the upper half of the CPUs are said to be larger.
#include "tests/vm/kernel_fixture.h"

#include <sched.h>

#include <cstdlib>
#include <fstream>
#include <thread>

using namespace quickshift;
using namespace quickshift::test;

namespace
{

class Hybrid : public KernelTest
{
protected:
    void SetUp() override
    {
        m_cpus = static_cast<int>(std::thread::hardware_concurrency());
        if (m_cpus < 4)
            GTEST_SKIP() << "needs four CPUs; this machine has " << m_cpus;
        std::string name = "/tmp/quickshift-sys-XXXXXX";
        m_sysfs = mkdtemp(name.data());
        for (const char* part : {"kernel", "module"})
            std::filesystem::create_directory_symlink(std::filesystem::path("/sys") / part, m_sysfs / part);
        const auto cpus = m_sysfs / "devices/system/cpu";
        for (int cpu = 0; cpu < m_cpus; ++cpu) {
            const auto own = cpus / ("cpu" + std::to_string(cpu));
            std::filesystem::create_directories(own);
            std::ofstream(own / "cpu_capacity") << (isLarge(cpu) ? 1024 : 400) << '\n';
        }
        std::ofstream(cpus / "possible") << "0-" << m_cpus - 1 << '\n';
        m_engine = std::make_unique<engine::Engine>(engine::Engine::Options{.object = bpfObject(), .sysfs = m_sysfs});
        needScheduler();
    }
    void TearDown() override
    {
        m_engine.reset();
        if (!m_sysfs.empty())
            std::filesystem::remove_all(m_sysfs);
    }

    [[nodiscard]] bool isLarge(int cpu) const { return cpu >= m_cpus / 2; }

    /// Of 200 wake-ups of a thread that has just run on CPU 0, those that led to a larger CPU.
    [[nodiscard]] int wakeUpsOnLarge() const
    {
        cpu_set_t first;
        CPU_ZERO(&first);
        CPU_SET(0, &first);
        cpu_set_t all;
        CPU_ZERO(&all);
        for (int cpu = 0; cpu < m_cpus; ++cpu)
            CPU_SET(cpu, &all);
        int large = 0;
        std::thread([&] {
            for (int i = 0; i < 200; ++i) {
                // Back each time: it would stay where it once found room.
                sched_setaffinity(0, sizeof(first), &first);
                sched_setaffinity(0, sizeof(all), &all);
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
                large += isLarge(sched_getcpu()) ? 1 : 0;
            }
        }).join();
        return large;
    }

    int m_cpus = 0;
    std::filesystem::path m_sysfs;
};

TEST_F(Hybrid, AThreadGoesToALargerCpuThatIsIdle)
{
    ASSERT_TRUE(m_engine->startScheduler());
    // The helper and the kernel use the larger ones now and then, too.
    EXPECT_GE(wakeUpsOnLarge(), 150);
    EXPECT_TRUE(m_engine->kernelState().enabled());
}

TEST_F(Hybrid, WhereAllAreAlikeItStaysOnItsOwn)
{
    m_engine = std::make_unique<engine::Engine>(engine::Engine::Options{.object = bpfObject()});
    ASSERT_TRUE(m_engine->startScheduler());
    EXPECT_LE(wakeUpsOnLarge(), 150);
}

} // namespace
