// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/engine/module_hooks.h"

#include <bpf/libbpf.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace quickshift::engine
{
namespace
{

struct Hook {
    const char* program;
    const char* module;
    const char* function;
    bool atReturn;
};
constexpr auto hooks = std::to_array<Hook>({
    {"on_sound_period", "snd_pcm", "snd_pcm_period_elapsed", false},
    {"on_sound_period_done", "snd_pcm", "snd_pcm_period_elapsed", true},
    {"on_sound_call", "snd_pcm", "snd_pcm_ioctl", false},
    {"on_graphics_call", "drm", "drm_ioctl", false},
});

/// By the function's name, which the kernel looks up: libbpf would have to read addresses that are not for everybody.
LinkPtr attachOne(bpf_object* object, const Hook& hook)
{
    bpf_kprobe_multi_opts options{};
    options.sz = sizeof(options);
    options.syms = const_cast<const char**>(&hook.function);
    options.cnt = 1;
    options.retprobe = hook.atReturn;
    const auto* program = bpf_object__find_program_by_name(object, hook.program);
    return LinkPtr(bpf_program__attach_kprobe_multi_opts(program, nullptr, &options));
}

struct Card {
    const char* capability;
    const char* module;
    const char* name;
};
constexpr auto cards = std::to_array<Card>({{"audio", "snd_pcm", "sound card"}, {"gpu", "drm", "graphics card"}});

/// Also of one that is built in: both have parameters, and so a directory.
bool isThere(const std::filesystem::path& sysfs, const char* module)
{
    return std::filesystem::exists(sysfs / "module" / module);
}

} // namespace

void ModuleHooks::attach(bpf_object* object, const std::filesystem::path& sysfs)
{
    for (const auto& hook : hooks) {
        if (!isThere(sysfs, hook.module) || m_links.contains(hook.program) || m_refusals.contains(hook.module))
            continue;
        // What it would print, words() says.
        const auto before = libbpf_set_print(nullptr);
        if (auto link = attachOne(object, hook); link)
            m_links.emplace(hook.program, std::move(link));
        else
            m_refusals.emplace(hook.module, errno);
        libbpf_set_print(before);
    }
}

std::map<std::string, std::string> ModuleHooks::words(const std::filesystem::path& sysfs) const
{
    std::map<std::string, std::string> words;
    for (const auto& card : cards) {
        auto& word = words[card.capability];
        const std::string consequence = ", so threads that serve a " + std::string(card.name) + " are not recognised.";
        const auto refusal = m_refusals.find(card.module);
        if (!isThere(sysfs, card.module))
            word = "There is no " + std::string(card.name) + " that the kernel knows (module " + card.module +
                   "). One that comes later is found by itself.";
        else if (refusal != m_refusals.end() && refusal->second == EOPNOTSUPP)
            word = "This kernel cannot follow modules" + consequence + " Boot one built with CONFIG_FPROBE.";
        else if (refusal != m_refusals.end())
            word = "The kernel refuses to follow the module " + std::string(card.module) + " (" +
                   std::strerror(refusal->second) + ")" + consequence +
                   " Its log (journalctl -k) may say why; switch Quickshift off and on to try again.";
        else
            word = "ok";
    }
    return words;
}

} // namespace quickshift::engine
