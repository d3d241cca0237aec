// SPDX-License-Identifier: GPL-3.0-or-later
// The loaded BPF object: its programs' links and its maps' memory. Gone when this is.
#pragma once

#include "backend/engine/descriptor.h"
#include "backend/engine/error.h"
#include "backend/engine/module_hooks.h"
#include "backend/engine/topology.h"
#include "bpf/abi.h"
#include "protocol/histogram.h"
#include "protocol/tunables.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace quickshift::engine
{

class KernelObject
{
public:
    /// Opens and loads the object without attaching anything. With `scheduler` false (a kernel without sched_ext), or
    /// `input` false (one that refuses function hooks), those parts are left out.
    static Result<KernelObject> load(const std::filesystem::path& file, const Topology& topology,
                                     const protocol::TunableValues& tunables, bool scheduler, bool input);

    /// The same for an object that the caller has opened and has left programs out of: the bench's.
    static Result<KernelObject> load(ObjectPtr opened, const Topology& topology,
                                     const protocol::TunableValues& tunables);

    /// Attaches everything but the scheduler and the hooks on modules.
    Result<void> attachMonitoring();
    /// Switches the scheduler on; it goes off when the link does.
    [[nodiscard]] Result<LinkPtr> attachScheduler() const;
    /// See ModuleHooks.
    void attachModules(const std::filesystem::path& sysfs) { m_modules.attach(m_object.get(), sysfs); }
    [[nodiscard]] const ModuleHooks& modules() const { return m_modules; }

    /// Which processes are the game: replaces the set. At most QS_MAX_GAMES.
    Result<void> setGames(const std::set<std::uint32_t>& processes);
    /// What is known of a thread; nothing when there is none or it has not been woken yet.
    [[nodiscard]] std::optional<qs_task> task(std::uint32_t thread) const;

    [[nodiscard]] qs_shared& shared() const { return *m_shared.as<qs_shared>(); }
    [[nodiscard]] std::span<const qs_cpu> cpus() const { return {m_cpus.as<const qs_cpu>(), m_cpuCount}; }
    [[nodiscard]] std::span<const qs_ring_counters> ringCounters() const
    {
        return {m_ringCounters.as<const qs_ring_counters>(), QS_MAX_RINGS};
    }
    [[nodiscard]] std::span<const qs_histogram> ringWrites() const
    {
        return {m_ringWrites.as<const qs_histogram>(), QS_MAX_RINGS};
    }
    /// The descriptor of the array of rings.
    [[nodiscard]] int rings() const;

    /// For programs and maps that this class knows nothing of: the bench's.
    [[nodiscard]] bpf_object* handle() const { return m_object.get(); }

    /// How often the kernel left an input hook out because a run of it was under way on the same CPU.
    [[nodiscard]] std::uint64_t inputMissed() const;

    void setTunables(const protocol::TunableValues& values) const;

private:
    KernelObject() = default;
    Result<void> mapMemory();
    /// Threads are found anew when they see this change.
    void beginGeneration() const;

    ObjectPtr m_object;
    std::vector<LinkPtr> m_links;
    ModuleHooks m_modules;
    std::set<std::uint32_t> m_games; // as the kernel side has them
    Mapping m_shared;
    Mapping m_cpus;
    Mapping m_ringCounters;
    Mapping m_ringWrites;
    std::size_t m_cpuCount = 0;
    bool m_hasInput = false;
};

/// Adds what the kernel side has counted so far.
void addTo(protocol::Histogram& histogram, const qs_histogram& part);

} // namespace quickshift::engine
