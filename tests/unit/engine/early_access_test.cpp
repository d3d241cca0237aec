// SPDX-License-Identifier: GPL-3.0-or-later
// The early accesses of bpf/early_access.h are in the compiled object: nobody uses what they load, and a compiler may
// leave such things out, as it does with __builtin_prefetch.
#include "backend/engine/descriptor.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
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

    /// Loads into r0 whose result is never read: no compiler writes such a thing by itself.
    [[nodiscard]] std::ptrdiff_t unusedLoads() const
    {
        std::ptrdiff_t count = 0;
        for (std::size_t at = 0; at < m_instructions.size(); ++at) {
            const auto& instruction = m_instructions[at];
            std::set<std::size_t> seen;
            if (BPF_CLASS(instruction.code) == BPF_LDX && instruction.dst_reg == BPF_REG_0 &&
                !readsResult(at + 1, seen))
                ++count;
        }
        return count;
    }

private:
    /// Whether r0 is read on any way from here before it is written.
    bool readsResult(std::size_t at, std::set<std::size_t>& seen) const
    {
        for (; at < m_instructions.size() && seen.insert(at).second; ++at) {
            const auto& [code, dst, src, offset, imm] = m_instructions[at];
            const auto kind = BPF_CLASS(code);
            const bool jumps = kind == BPF_JMP || kind == BPF_JMP32;
            const bool computes = kind == BPF_ALU || kind == BPF_ALU64;
            const bool fromRegister = BPF_SRC(code) == BPF_X;
            if (code == (BPF_JMP | BPF_EXIT))
                return true;
            if (code == (BPF_JMP | BPF_CALL))
                return false;
            const bool readsSource = kind == BPF_LDX || kind == BPF_STX || ((jumps || computes) && fromRegister);
            const bool readsTarget = kind == BPF_ST || kind == BPF_STX || (jumps && BPF_OP(code) != BPF_JA) ||
                                     (computes && BPF_OP(code) != BPF_MOV);
            if ((readsSource && src == BPF_REG_0) || (readsTarget && dst == BPF_REG_0))
                return true;
            if (!jumps && kind != BPF_ST && kind != BPF_STX && dst == BPF_REG_0)
                return false;
            if (kind == BPF_LD)
                ++at; // takes two
            if (!jumps)
                continue;
            const auto target =
                at + 1 + static_cast<std::size_t>(kind == BPF_JMP32 && BPF_OP(code) == BPF_JA ? imm : offset);
            if (BPF_OP(code) == BPF_JA)
                at = target - 1;
            else if (readsResult(target, seen))
                return true;
        }
        return false;
    }

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

TEST_F(EarlyAccess, ToAThreadIsWhereItIsWokenInTheObjectThatIsInstalled)
{
    EXPECT_EQ(Program(m_real, "on_waking").unusedLoads(), 1);
    EXPECT_EQ(Program(m_real, "on_waking_anywhere").unusedLoads(), 1);
}

TEST_F(EarlyAccess, ToACpuIsBeforeTheSearchInTheObjectThatIsInstalled)
{
    EXPECT_EQ(Program(m_real, "quickshift_select_cpu").unusedLoads(), 1);
}

TEST_F(EarlyAccess, IsNotTakenForAnOrdinaryLoad)
{
    EXPECT_EQ(program("early_task_off").unusedLoads(), 0);
    EXPECT_EQ(program("early_task_on").unusedLoads(), 1);
    EXPECT_EQ(Program(m_real, "on_switch").unusedLoads(), 0);
    EXPECT_EQ(Program(m_real, "quickshift_enqueue").unusedLoads(), 0);
}

TEST_F(EarlyAccess, ToARingIsInTheInputHookBesideTheCheckWhetherToWake)
{
    EXPECT_EQ(Program(m_real, "on_input_event").calls(BPF_FUNC_ringbuf_query), 2);
}

} // namespace
