// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel's verifier makes of the object: every program passes, and with how much work. The figures go into
// docs/scheduler.md by `./dev test vm --all-kernels --filter Verifier --report`.
#include "backend/engine/capabilities.h"
#include "backend/engine/kernel_object.h"
#include "tests/vm/kernel_fixture.h"

#include <bpf/bpf.h>

#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

using namespace quickshift;
using namespace quickshift::test;

namespace
{

// The kernel gives up on a program after a million. It loads ours in a moment as long as each is far below that: a loop
// inlined in the wrong place multiplies it (see VERIFIED_ALONE in bpf/kernel.h).
constexpr std::uint32_t mostInstructions = 20'000;

struct Verified {
    std::string name;
    std::uint32_t instructions = 0; // followed by the verifier, on all ways through the program
    std::uint64_t begun_ns = 0;     // CLOCK_BOOTTIME
    std::uint64_t took_ns = 0;
};

std::uint64_t boottime_ns()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000'000 + static_cast<std::uint64_t>(now.tv_nsec);
}

/// In the order in which they were loaded: one after the other, so each took until the next one began.
std::vector<Verified> verified(const bpf_object* object, std::uint64_t loaded_ns)
{
    std::vector<Verified> programs;
    bpf_program* program = nullptr;
    bpf_object__for_each_program(program, object)
    {
        bpf_prog_info info{};
        __u32 size = sizeof(info);
        if (bpf_program__fd(program) < 0 || bpf_prog_get_info_by_fd(bpf_program__fd(program), &info, &size) != 0)
            continue;
        programs.push_back({bpf_program__name(program), info.verified_insns, info.load_time, 0});
    }
    for (std::size_t i = 0; i < programs.size(); ++i)
        programs[i].took_ns = (i + 1 < programs.size() ? programs[i + 1].begun_ns : loaded_ns) - programs[i].begun_ns;
    return programs;
}

TEST(Verifier, PassesEveryProgramFarBelowItsLimit)
{
    const auto capabilities = engine::Capabilities::probe("/sys");
    const auto begun = boottime_ns();
    const auto object = engine::KernelObject::load(bpfObject(), engine::Topology::read("/sys"), {},
                                                   capabilities.schedExt, capabilities.input);
    const auto ended = boottime_ns();
    ASSERT_TRUE(object) << object.error().sentence();
    const auto programs = verified(object->handle(), ended);
    ASSERT_FALSE(programs.empty());
    std::uint64_t all = 0;
    for (const auto& program : programs) {
        std::printf("%-32s %8u instructions, %5lld ms\n", program.name.c_str(), program.instructions,
                    static_cast<long long>(program.took_ns / 1'000'000));
        RecordProperty("program." + program.name, static_cast<int>(program.instructions));
        EXPECT_GT(program.instructions, 0U) << program.name;
        EXPECT_LT(program.instructions, mostInstructions) << program.name;
        all += program.instructions;
    }
    RecordProperty("load_ms", static_cast<int>((ended - begun) / 1'000'000));
    std::printf("%-32s %8llu instructions, %5lld ms\n", "all", static_cast<unsigned long long>(all),
                static_cast<long long>((ended - begun) / 1'000'000));
}

} // namespace
