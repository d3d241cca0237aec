// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/engine/capabilities.h"

#include "backend/engine/descriptor.h"
#include "backend/engine/kernel_state.h"

#include <bpf/bpf.h>
#include <bpf/btf.h>
#include <linux/bpf.h>
#include <sys/utsname.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace quickshift::engine
{
namespace
{

constexpr const char* hookedFunction = "input_handle_event";

std::string kernelRelease()
{
    utsname names{};
    uname(&names);
    return names.release;
}

/// 0, or why a function hook on `function` cannot be loaded and attached.
int tryHook(const char* function)
{
    const std::array<bpf_insn, 2> program = {
        bpf_insn{.code = BPF_ALU64 | BPF_MOV | BPF_K, .dst_reg = 0, .src_reg = 0, .off = 0, .imm = 0},
        bpf_insn{.code = BPF_JMP | BPF_EXIT, .dst_reg = 0, .src_reg = 0, .off = 0, .imm = 0},
    };
    const int target = libbpf_find_vmlinux_btf_id(function, BPF_TRACE_FENTRY);
    if (target < 0)
        return -target;
    bpf_prog_load_opts options{};
    options.sz = sizeof(options);
    options.expected_attach_type = BPF_TRACE_FENTRY;
    options.attach_btf_id = static_cast<unsigned>(target);
    const Descriptor loaded(
        bpf_prog_load(BPF_PROG_TYPE_TRACING, "qs_probe", "GPL", program.data(), program.size(), &options));
    if (!loaded)
        return errno;
    const Descriptor link(bpf_raw_tracepoint_open(nullptr, loaded.get()));
    return link ? 0 : errno;
}

std::string schedExtWord(const KernelState& state)
{
    if (state.supported)
        return "ok";
    return "This kernel (" + kernelRelease() +
           ") has no sched_ext. Boot one of version 6.16 or newer that is built with CONFIG_SCHED_CLASS_EXT, such as "
           "the "
           "kernel of Debian's backports, Fedora, Arch or CachyOS.";
}

std::string inputWord(int error)
{
    switch (error) {
    case 0:
        return "ok";
    case ENOENT:
    case ESRCH:
        return "This kernel has no input devices to follow (input_handle_event is missing). Load the module \"input\" "
               "or boot "
               "a "
               "desktop kernel.";
    case EPERM:
    case EACCES:
        return "This kernel refuses function hooks (" + std::string(std::strerror(error)) +
               "), so input cannot be followed. Wake-ups are measured all the same.";
    default:
        return "Input cannot be followed: " + std::string(std::strerror(error)) + ".";
    }
}

} // namespace

Capabilities Capabilities::probe(const std::filesystem::path& sysfs)
{
    Capabilities found;
    const auto state = readKernelState(sysfs);
    found.schedExt = state.supported;
    found.words["sched_ext"] = schedExtWord(state);
    if (!std::filesystem::exists(sysfs / "kernel/btf/vmlinux")) {
        found.words["btf"] = "This kernel carries no type information. Boot one built with CONFIG_DEBUG_INFO_BTF.";
        found.words["input"] = found.words["btf"];
        return found;
    }
    found.words["btf"] = "ok";
    const auto silent = libbpf_set_print(nullptr);
    const int error = tryHook(hookedFunction);
    libbpf_set_print(silent);
    found.input = error == 0;
    found.words["input"] = inputWord(error);
    return found;
}

} // namespace quickshift::engine
