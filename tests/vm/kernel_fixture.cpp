// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vm/kernel_fixture.h"

#include <bpf/bpf.h>

#include <cstdlib>
#include <ostream>
#include <thread>

namespace quickshift::test
{
namespace
{

std::size_t countIds(int (*next)(__u32, __u32*))
{
    std::size_t count = 0;
    for (__u32 id = 0; next(id, &id) == 0;)
        ++count;
    return count;
}

} // namespace

std::filesystem::path bpfObject()
{
    return std::filesystem::read_symlink("/proc/self/exe").parent_path() / "../../bpf/quickshift.bpf.o";
}

bool eventually(std::chrono::milliseconds limit, const std::function<bool()>& done)
{
    const auto deadline = std::chrono::steady_clock::now() + limit;
    while (!done()) {
        if (std::chrono::steady_clock::now() >= deadline)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return true;
}

bool atFullLength()
{
    return std::getenv("QUICKSHIFT_FULL") != nullptr; // NOLINT(concurrency-mt-unsafe): nobody sets it meanwhile
}

protocol::RingStats total(const protocol::Telemetry& telemetry)
{
    protocol::RingStats sum;
    for (const auto& ring : telemetry.rings) {
        sum.produced += ring.produced;
        sum.consumed += ring.consumed;
        sum.dropped += ring.dropped;
        sum.bytes += ring.bytes;
        sum.backlogBytes += ring.backlogBytes;
    }
    return sum;
}

Resources Resources::now()
{
    const auto files = std::filesystem::directory_iterator("/proc/self/fd");
    return {.maps = countIds(bpf_map_get_next_id),
            .programs = countIds(bpf_prog_get_next_id),
            .links = countIds(bpf_link_get_next_id),
            .files = static_cast<std::size_t>(std::distance(begin(files), end(files)))};
}

Resources Resources::settled()
{
    using Clock = std::chrono::steady_clock;
    constexpr auto unchanged = std::chrono::seconds(3);
    auto last = now();
    auto since = Clock::now();
    eventually(std::chrono::seconds(60), [&] {
        if (const auto found = now(); found != last) {
            last = found;
            since = Clock::now();
        }
        return Clock::now() - since >= unchanged;
    });
    return last;
}

std::ostream& operator<<(std::ostream& out, const Resources& resources)
{
    return out << resources.maps << " maps, " << resources.programs << " programs, " << resources.links << " links, "
               << resources.files << " files";
}

Hogs::Hogs()
{
    for (unsigned i = 0; i < 2 * std::thread::hardware_concurrency(); ++i)
        m_threads.emplace_back([](const std::stop_token& stop) {
            while (!stop.stop_requested())
                ;
        });
}

void KernelTest::SetUp()
{
    m_engine = std::make_unique<engine::Engine>(engine::Engine::Options{.object = bpfObject()});
}

void KernelTest::needScheduler()
{
    const auto word = m_engine->capabilities().at("sched_ext");
    if (word != "ok")
        GTEST_SKIP() << word;
}

} // namespace quickshift::test
