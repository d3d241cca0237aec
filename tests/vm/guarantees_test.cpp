// SPDX-License-Identifier: GPL-3.0-or-later
// What the scheduler promises whatever the machine does: it stays on, the kernel corrects nothing, and everybody runs.
#include "tests/vm/kernel_fixture.h"

#include <sched.h>
#include <sys/mman.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <mutex>
#include <thread>
#include <vector>

using namespace quickshift;
using namespace quickshift::test;
using namespace std::chrono_literals;

namespace
{

const std::filesystem::path schedExt = "/sys/kernel/sched_ext";

/// A number that the kernel keeps of our scheduler, as long as that is on.
std::uint64_t kernelEvent(const std::string& wanted)
{
    std::ifstream events(schedExt / "root/events");
    std::string name;
    std::uint64_t count = 0;
    while (events >> name >> count) {
        if (name == wanted)
            return count;
    }
    ADD_FAILURE() << "this kernel does not count " << wanted;
    return 0;
}

/// In which everybody must have run. An emulator runs its CPUs in turn: with more of them, each stands still for
/// longer.
std::chrono::seconds aWhile()
{
    return std::max(1U, std::thread::hardware_concurrency() / 4) * 2s;
}

/// A shell's command, and its exit status.
int run(const std::string& command)
{
    return std::system(command.c_str()); // NOLINT(cert-env33-c): a test's own words
}

class Guarantees : public KernelTest
{
protected:
    void SetUp() override
    {
        KernelTest::SetUp();
        needScheduler();
        m_engine->setExitHandler([this](const engine::SchedulerExit& left) {
            const std::scoped_lock lock(m_mutex);
            m_exits.push_back(left);
        });
        ASSERT_TRUE(m_engine->startScheduler());
    }

    void TearDown() override { m_engine.reset(); } // its exit handler writes to this

    void expectUndisturbed()
    {
        EXPECT_TRUE(m_engine->kernelState().enabled());
        std::string rejected;
        std::ifstream(schedExt / "nr_rejected") >> rejected;
        EXPECT_EQ(rejected, "0");
        for (const auto& left : exits())
            ADD_FAILURE() << "thrown out: " << left.reason << ": " << left.message << "\n" << left.dump;
    }

    [[nodiscard]] std::vector<engine::SchedulerExit> exits()
    {
        const std::scoped_lock lock(m_mutex);
        return m_exits;
    }

    [[nodiscard]] std::uint64_t counted(protocol::Counter counter) const
    {
        return m_engine->telemetry().counterValues[static_cast<std::size_t>(counter)];
    }

private:
    std::mutex m_mutex;
    std::vector<engine::SchedulerExit> m_exits;
};

/// Threads that count as fast as they can, while this lives.
class Counting
{
public:
    explicit Counting(std::size_t threads) : m_progress(threads)
    {
        for (auto& progress : m_progress)
            m_threads.emplace_back([&progress](const std::stop_token& stop) {
                while (!stop.stop_requested())
                    progress.fetch_add(1, std::memory_order_relaxed);
            });
    }

    [[nodiscard]] std::vector<std::uint64_t> progress() const { return {m_progress.begin(), m_progress.end()}; }

private:
    std::vector<std::atomic<std::uint64_t>> m_progress;
    std::vector<std::jthread> m_threads; // last: they end before what they write to
};

/// Real-time threads, one a CPU, that take nine tenths of it: less than the kernel's limit, and no thread sleeps long.
class RealTimeLoad
{
public:
    RealTimeLoad()
    {
        const auto cpus = static_cast<int>(std::thread::hardware_concurrency());
        for (int cpu = 0; cpu < cpus; ++cpu)
            m_threads.emplace_back([this, cpu](const std::stop_token& stop) { work(cpu, stop); });
    }
    [[nodiscard]] bool refused() const { return m_refused; }

private:
    void work(int cpu, const std::stop_token& stop)
    {
        cpu_set_t own;
        CPU_ZERO(&own);
        CPU_SET(cpu, &own);
        const sched_param priority{.sched_priority = 10};
        if (sched_setaffinity(0, sizeof(own), &own) != 0 || sched_setscheduler(0, SCHED_FIFO, &priority) != 0)
            m_refused = true;
        while (!stop.stop_requested() && !m_refused) {
            const auto until = std::chrono::steady_clock::now() + 9ms;
            while (std::chrono::steady_clock::now() < until)
                ;
            std::this_thread::sleep_for(1ms);
        }
    }

    std::atomic<bool> m_refused = false;
    std::vector<std::jthread> m_threads;
};

/// khugepaged without a pause, which by itself has nice 19: it collapses what asks for huge pages while this lives.
class HugePageDaemon
{
public:
    HugePageDaemon()
    {
        m_memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        EXPECT_EQ(madvise(m_memory, bytes, MADV_HUGEPAGE), 0);
        write(pause, "0");
    }
    ~HugePageDaemon()
    {
        write(pause, m_pause);
        munmap(m_memory, bytes);
    }
    HugePageDaemon(const HugePageDaemon&) = delete;
    HugePageDaemon& operator=(const HugePageDaemon&) = delete;
    HugePageDaemon(HugePageDaemon&&) = delete;
    HugePageDaemon& operator=(HugePageDaemon&&) = delete;

    [[nodiscard]] static bool exists() { return std::filesystem::exists(pause); }

    /// CPU time of the kernel's thread so far; 0 while there is none.
    [[nodiscard]] static std::chrono::nanoseconds used()
    {
        for (const auto& process : std::filesystem::directory_iterator("/proc")) {
            if (read(process.path() / "comm") == "khugepaged")
                return std::chrono::nanoseconds(std::stoll(read(process.path() / "schedstat")));
        }
        return {};
    }

private:
    static constexpr std::size_t bytes = std::size_t{64} << 20;
    static constexpr auto pause = "/sys/kernel/mm/transparent_hugepage/khugepaged/scan_sleep_millisecs";

    static std::string read(const std::filesystem::path& file)
    {
        std::string word;
        std::ifstream(file) >> word;
        return word;
    }
    static void write(const char* file, const std::string& text) { std::ofstream(file) << text; }

    std::string m_pause = read(pause);
    void* m_memory = nullptr;
};

/// It may hold a lock that the game waits for.
TEST_F(Guarantees, AKernelThreadIsNotHeldUpForBeingNice)
{
    if (!HugePageDaemon::exists())
        GTEST_SKIP() << "this kernel makes no huge pages";
    const auto threads = std::thread::hardware_concurrency() * 2;
    const Counting counting(threads);
    const HugePageDaemon daemon;
    std::this_thread::sleep_for(500ms); // by then it has noticed, and the others count as background
    const auto clock = [] {
        timespec now{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
    };
    const auto others = clock();
    const auto before = HugePageDaemon::used();
    std::this_thread::sleep_for(aWhile());
    const auto share = (clock() - others) / threads;
    EXPECT_GT(HugePageDaemon::used() - before, share * 3 / 4);
    expectUndisturbed();
}

/// One after the other at its least and its most, the rest as usual; some combinations are refused.
TEST_F(Guarantees, EverySettingAtItsEndsLeavesTheMachineRunning)
{
    Counting busy(std::thread::hardware_concurrency() * 2);
    std::jthread woken([](const std::stop_token& stop) {
        while (!stop.stop_requested())
            std::this_thread::sleep_for(1ms);
    });
    unsigned applied = 0;
    for (const auto& tunable : protocol::tunables()) {
        for (const auto end : {tunable.minimum, tunable.maximum}) {
            protocol::TunableValues values;
            values[*protocol::findTunable(tunable.name)] = end;
            applied += m_engine->apply(values) ? 1 : 0;
            const auto before = busy.progress();
            std::this_thread::sleep_for(100ms);
            EXPECT_NE(busy.progress(), before) << tunable.name << "=" << end;
        }
    }
    EXPECT_GT(applied, protocol::tunables().size());
    expectUndisturbed();
}

TEST_F(Guarantees, StressEndsWellWithTheSchedulerStillOn)
{
    const auto seconds = atFullLength() ? "60" : "8";
    const auto fallbacks = kernelEvent("SCX_EV_SELECT_CPU_FALLBACK");
    // Each kind of stress by itself is mild enough for an emulator; together they are not.
    const auto status = run(std::string("stress-ng --cpu 2 --fork 2 --exec 1 --affinity 2 --schedpolicy 1 --switch 1 "
                                        "--yield 1 --oom-avoid --timeout ") +
                            seconds + "s >/tmp/quickshift-stress.log 2>&1");
    if (status != 0) {
        std::ifstream log("/tmp/quickshift-stress.log");
        ADD_FAILURE() << std::string(std::istreambuf_iterator<char>(log), {});
    }
    expectUndisturbed();
    // We only ever choose CPUs that the thread may use.
    EXPECT_EQ(kernelEvent("SCX_EV_SELECT_CPU_FALLBACK"), fallbacks);
}

TEST_F(Guarantees, RealTimeLoadLeavesRoomForEverybody)
{
    const auto cpus = std::thread::hardware_concurrency();
    const Counting counting(std::size_t{2} * cpus);
    const auto requeued = counted(protocol::Counter::REQUEUED);
    {
        const RealTimeLoad load;
        std::this_thread::sleep_for(1s);
        ASSERT_FALSE(load.refused()) << "real-time priority was refused";
        // A tenth of the machine for two threads a CPU.
        for (int round = 0; round < 3; ++round) {
            const auto before = counting.progress();
            std::this_thread::sleep_for(aWhile());
            const auto after = counting.progress();
            for (std::size_t i = 0; i < before.size(); ++i)
                EXPECT_GT(after[i], before[i]) << "thread " << i << " stood still in round " << round;
        }
    }
    if (cpus > 1) {
        EXPECT_GT(counted(protocol::Counter::REQUEUED), requeued) << "nobody who waited behind it went elsewhere";
    }
    expectUndisturbed();
}

TEST_F(Guarantees, ACpuThatGoesAndComesBackUnderLoadOnlyCostsARestart)
{
    const auto last = std::thread::hardware_concurrency() - 1;
    const auto online = "/sys/devices/system/cpu/cpu" + std::to_string(last) + "/online";
    if (!std::filesystem::exists(online))
        GTEST_SKIP() << "this machine's CPUs cannot be taken away";
    const Counting counting(std::size_t{2} * (last + 1));
    for (const char* state : {"0", "1"}) {
        const auto before = exits().size();
        std::ofstream(online) << state << std::flush;
        ASSERT_TRUE(eventually(20s, [&] { return exits().size() > before; })) << "the kernel did not say so";
        EXPECT_TRUE(exits().back().wantsRestart()) << exits().back().message;
        const auto again = m_engine->startScheduler();
        ASSERT_TRUE(again) << again.error().sentence();
        const auto progress = counting.progress();
        std::this_thread::sleep_for(aWhile());
        const auto after = counting.progress();
        for (std::size_t i = 0; i < after.size(); ++i)
            EXPECT_GT(after[i], progress[i]) << "thread " << i << " stood still with the CPU " << state;
    }
    EXPECT_TRUE(m_engine->kernelState().enabled());
}

TEST_F(Guarantees, TheMachineIsTheOneThatWasAskedFor)
{
    const char* machine = std::getenv("QUICKSHIFT_MACHINE"); // NOLINT(concurrency-mt-unsafe): nobody sets it meanwhile
    if (machine == nullptr)
        GTEST_SKIP() << "no machine was asked for; ./dev test vm --topologies does";
    EXPECT_EQ(m_engine->topologySummary(), machine);
}

} // namespace
