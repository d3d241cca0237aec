// SPDX-License-Identifier: GPL-3.0-or-later
// The early accesses of bpf/early_access.h are in the compiled object: nobody uses what they load, and a compiler may
// leave such things out, as it does with __builtin_prefetch.
#include "backend/engine/descriptor.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <span>
#include <string>

using namespace quickshift;

namespace
{

/// A program of the bench's object; those whose names end in _on and _off differ in the early access alone.
class Program
{
public:
    Program(const engine::ObjectPtr& object, const std::string& name)
    {
        const auto* program = bpf_object__find_program_by_name(object.get(), name.c_str());
        if (program != nullptr)
            m_instructions = {bpf_program__insns(program), bpf_program__insn_cnt(program)};
        EXPECT_FALSE(m_instructions.empty()) << name;
    }

    /// Loads from anything but the stack.
    [[nodiscard]] std::ptrdiff_t loads() const
    {
        return std::ranges::count_if(m_instructions, [](const bpf_insn& instruction) {
            return BPF_CLASS(instruction.code) == BPF_LDX && BPF_MODE(instruction.code) == BPF_MEM &&
                   instruction.src_reg != BPF_REG_10;
        });
    }

    [[nodiscard]] std::ptrdiff_t calls(int helper) const
    {
        return std::ranges::count_if(m_instructions, [helper](const bpf_insn& instruction) {
            return instruction.code == (BPF_JMP | BPF_CALL) && instruction.src_reg == 0 && instruction.imm == helper;
        });
    }

private:
    std::span<const bpf_insn> m_instructions;
};

class EarlyAccess : public testing::Test
{
protected:
    void SetUp() override
    {
        libbpf_set_print(nullptr);
        m_object.reset(bpf_object__open_file(QUICKSHIFT_HOTPATH_OBJECT, nullptr));
        ASSERT_TRUE(m_object) << QUICKSHIFT_HOTPATH_OBJECT;
        m_real.reset(bpf_object__open_file(QUICKSHIFT_BPF_OBJECT, nullptr));
        ASSERT_TRUE(m_real) << QUICKSHIFT_BPF_OBJECT;
    }

    [[nodiscard]] Program program(const std::string& name) const { return {m_object, name}; }

    engine::ObjectPtr m_object;
    engine::ObjectPtr m_real;
};

TEST_F(EarlyAccess, ToAThreadIsOneRealLoad)
{
    EXPECT_EQ(program("early_task_on").loads(), program("early_task_off").loads() + 1);
}

TEST_F(EarlyAccess, ToACpuIsOneRealLoad)
{
    EXPECT_EQ(program("early_cpu_on").loads(), program("early_cpu_off").loads() + 1);
}

TEST_F(EarlyAccess, ToARingIsOneQueryOfItsPositions)
{
    EXPECT_EQ(program("early_ring_on").calls(BPF_FUNC_ringbuf_query),
              program("early_ring_off").calls(BPF_FUNC_ringbuf_query) + 1);
}

TEST_F(EarlyAccess, ToARingIsInTheInputHookBesideTheCheckWhetherToWake)
{
    EXPECT_EQ(Program(m_real, "on_input_event").calls(BPF_FUNC_ringbuf_query), 2);
}

} // namespace
