// SPDX-License-Identifier: GPL-3.0-or-later
// What must be true of the compiled BPF object on every machine, loaded or not.
#include "backend/engine/descriptor.h"
#include "bpf/abi.h"
#include "protocol/tunables.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

using namespace quickshift;

namespace
{

TEST(BpfObject, HoldsEveryHookAndTheScheduler)
{
    libbpf_set_print(nullptr);
    const engine::ObjectPtr object(bpf_object__open_file(QUICKSHIFT_BPF_OBJECT, nullptr));
    ASSERT_TRUE(object) << QUICKSHIFT_BPF_OBJECT;
    std::set<std::string> sections;
    bpf_program* program = nullptr;
    bpf_object__for_each_program(program, object.get()) sections.insert(bpf_program__section_name(program));
    for (const char* wanted : {"fentry/input_handle_event", "fentry/input_unregister_device", "tp_btf/sched_waking",
                               "tp_btf/sched_switch", "struct_ops/enqueue", "struct_ops/dispatch", "struct_ops/exit"})
        EXPECT_TRUE(sections.contains(wanted)) << wanted;
    const auto* ops = bpf_object__find_map_by_name(object.get(), "quickshift_ops");
    ASSERT_NE(ops, nullptr);
    EXPECT_EQ(bpf_map__type(ops), BPF_MAP_TYPE_STRUCT_OPS);
}

TEST(BpfObject, SharesTheLayoutThatUserSpaceMaps)
{
    libbpf_set_print(nullptr);
    const engine::ObjectPtr object(bpf_object__open_file(QUICKSHIFT_BPF_OBJECT, nullptr));
    ASSERT_TRUE(object);
    const auto valueSize = [&](const char* map) {
        return bpf_map__value_size(bpf_object__find_map_by_name(object.get(), map));
    };
    EXPECT_EQ(valueSize(".data.shared"), sizeof(qs_shared));
    EXPECT_EQ(valueSize("cpus"), sizeof(qs_cpu));
    EXPECT_EQ(valueSize("ring_counters"), sizeof(qs_ring_counters));
    EXPECT_EQ(sizeof(qs_tunables), protocol::tunableCount * sizeof(std::uint64_t));
}

} // namespace
