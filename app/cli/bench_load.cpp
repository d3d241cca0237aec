// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_load.h"

#include "load/clock.h"
#include "load/game.h"

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <limits>
#include <new>
#include <span>

namespace quickshift::cli
{
namespace
{

constexpr auto noBlock = std::numeric_limits<std::size_t>::max();
// Of the longest block there can be, a minute of 144 frames a second, and some more.
constexpr std::size_t mostFrames = 10'000;

struct SharedBlock {
    protocol::Histogram frameTime;
    protocol::Histogram frameWake;
    protocol::Histogram audioWake;
    std::array<std::uint32_t, mostFrames> frames_us;
    std::size_t frames;
};

/// Until our parent lets us, or is gone.
void waitAt(const std::array<int, 2>& gate)
{
    ::close(gate[1]);
    char none = 0;
    while (::read(gate[0], &none, 1) < 0 && errno == EINTR) {
    }
}

[[noreturn]] void compute()
{
    for (;;)
        load::work(1'000'000);
}

} // namespace

/// In memory that all processes map. The game writes, and whoever started it reads when it has ended.
struct BenchLoad::Shared {
    std::atomic<std::size_t> block{noBlock};
    std::array<SharedBlock, mostBlocks> blocks{};
};

/// Counts each value in the block in which it came about: both its beginning and its end.
class BenchLoad::InBlocks final : public load::Observer
{
public:
    explicit InBlocks(Shared& shared) : m_shared(shared) {}

    [[nodiscard]] bool over(std::int64_t /*due_ns*/) const override { return false; }
    void frameThreadWoke(std::int64_t due_ns, std::int64_t ran_ns) override
    {
        if (auto* block = current())
            block->frameWake.add(load::lateness(due_ns, ran_ns));
    }
    void renderThreadWoke(std::int64_t /*submitted_ns*/, std::int64_t /*ran_ns*/) override {}
    void audioThreadWoke(std::int64_t due_ns, std::int64_t ran_ns) override
    {
        if (auto* block = current())
            block->audioWake.add(load::lateness(due_ns, ran_ns));
    }
    void frameFinished(std::int64_t before_ns, std::int64_t now_ns) override
    {
        auto* block = current();
        if (block != nullptr && block == m_frameBefore) {
            const auto time_ns = load::lateness(before_ns, now_ns);
            block->frameTime.add(time_ns);
            if (block->frames < mostFrames)
                block->frames_us[block->frames++] = static_cast<std::uint32_t>(time_ns / 1000);
        }
        m_frameBefore = block;
    }

private:
    [[nodiscard]] SharedBlock* current() const
    {
        const auto block = m_shared.block.load(std::memory_order_acquire);
        return block < mostBlocks ? &m_shared.blocks[block] : nullptr;
    }

    Shared& m_shared;
    const SharedBlock* m_frameBefore = nullptr;
};

/// `body` begins when the gate opens, and the process ends with us, however we end.
template <typename Body> bool BenchLoad::startProcess(const Body& body)
{
    const auto parent = ::getpid();
    const auto child = ::fork();
    if (child < 0)
        return false;
    if (child == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parent)
            ::_exit(1);
        waitAt(m_gate);
        body();
        ::_exit(0);
    }
    m_processes.push_back(child);
    return true;
}

std::expected<std::unique_ptr<BenchLoad>, QString> BenchLoad::start(unsigned busyPrograms)
{
    const auto failed = [](const char* what) {
        return std::unexpected(
            QStringLiteral("%1: %2.").arg(QLatin1String(what), QString::fromUtf8(std::strerror(errno))));
    };
    auto* memory = ::mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return failed("There is no memory for the figures");
    std::unique_ptr<BenchLoad> bench(new BenchLoad(new (memory) Shared));
    auto& shared = *bench->m_shared;
    const auto rounds = load::roundsPerMicrosecond();
    if (::pipe(bench->m_gate.data()) != 0)
        return failed("The load cannot be started");
    const auto play = [&shared, rounds] {
        // A game's threads ask for exact timers.
        ::prctl(PR_SET_TIMERSLACK, 1);
        InBlocks observer(shared);
        const load::Game game({.roundsPerMicrosecond = rounds}, observer);
    };
    if (!bench->startProcess(play))
        return failed("The load cannot be started");
    for (unsigned program = 0; program < busyPrograms; ++program)
        if (!bench->startProcess([] { compute(); }))
            return failed("The load cannot be started");
    ::close(std::exchange(bench->m_gate[0], -1));
    return bench;
}

BenchLoad::~BenchLoad()
{
    end();
    for (const int fd : m_gate)
        if (fd >= 0)
            ::close(fd);
    ::munmap(m_shared, sizeof(Shared));
}

void BenchLoad::begin()
{
    ::close(std::exchange(m_gate[1], -1));
}

void BenchLoad::enterBlock(std::size_t block)
{
    m_shared->block.store(block, std::memory_order_release);
}

void BenchLoad::leaveBlock()
{
    enterBlock(noBlock);
}

void BenchLoad::end()
{
    for (const auto process : m_processes)
        ::kill(process, SIGKILL);
    for (const auto process : std::exchange(m_processes, {}))
        ::waitpid(process, nullptr, 0);
}

GameBlock BenchLoad::block(std::size_t block) const
{
    const auto& found = m_shared->blocks.at(block);
    std::vector<std::int64_t> times_ns;
    times_ns.reserve(found.frames);
    for (const auto time_us : std::span(found.frames_us).first(found.frames))
        times_ns.push_back(std::int64_t{time_us} * 1000);
    return {.frameTime = found.frameTime,
            .frameWake = found.frameWake,
            .audioWake = found.audioWake,
            .frames = load::summarise(std::move(times_ns))};
}

} // namespace quickshift::cli
