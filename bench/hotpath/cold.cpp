// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/hotpath/cold.h"

#include <unistd.h>

#include <atomic>
#include <cstdint>

namespace quickshift::bench
{
namespace
{

constexpr std::size_t lineBytes = 64;

std::size_t page()
{
    return static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

void flushLine([[maybe_unused]] const void* address)
{
#if defined(__x86_64__)
    asm volatile("clflush (%0)" ::"r"(address) : "memory");
#elif defined(__aarch64__)
    asm volatile("dc civac, %0" ::"r"(address) : "memory");
#endif
}

void flushLines(const void* begin, std::size_t bytes)
{
    for (std::size_t offset = 0; offset < bytes; offset += lineBytes)
        flushLine(static_cast<const std::byte*>(begin) + offset);
}

} // namespace

bool canFlush()
{
#if defined(__x86_64__) || defined(__aarch64__)
    return true;
#else
    return false;
#endif
}

Cold::Cold(Kernel& kernel) : m_kernel(kernel)
{
    const auto rings = kernel.rings().wakeupDescriptors();
    if (!rings.empty())
        m_ring = engine::Mapping(rings.front(), 2 * page() + BENCH_RING_BYTES, PROT_READ);
    const int touched = bpf_object__find_map_fd_by_name(kernel.object().handle(), "touched");
    m_touched = engine::Mapping(touched, page());
}

void Cold::flush() const
{
    auto* reader = m_ring.as<std::byte>();
    auto* writers = reader + page();
    auto* records = writers + page();
    const auto next = *reinterpret_cast<const std::uint64_t*>(writers) % BENCH_RING_BYTES;
    for (const std::byte* line : {reader, writers, records + next})
        flushLine(line);
    flushLines(&m_kernel.object().ringCounters()[0], sizeof(qs_ring_counters));
    flushLines(m_touched.as<std::byte>(), BENCH_TOUCHED * sizeof(bench_context));
    std::atomic_thread_fence(std::memory_order_seq_cst);
}

} // namespace quickshift::bench
