// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's face to the service: one BPF object with its links and rings, the thread that drains them, and the
// kernel's own word on what runs. No Qt, no D-Bus. All members may be called from any thread; the ones that change the
// kernel's state block until it has changed (a scheduler switches on in 10 ms to 2 s) and never run two at a time.
#pragma once

#include "backend/engine/error.h"
#include "bpf/abi.h"
#include "protocol/telemetry.h"
#include "protocol/tunables.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace quickshift::engine
{

/// How a scheduler left: the kernel's struct scx_exit_info.
struct SchedulerExit {
    std::uint32_t kind = 0; ///< enum scx_exit_kind: 1026 is a stall
    std::int64_t code = 0;
    std::string reason;
    std::string message;
    std::string dump;
    std::uint64_t time_ns = 0; ///< CLOCK_MONOTONIC

    /// True when the kernel asks for a restart (CPU hotplug), which is no failure.
    [[nodiscard]] bool wantsRestart() const;
    /// True when we or the user switched it off in the ordinary way.
    [[nodiscard]] bool orderly() const;
};

/// What /sys/kernel/sched_ext says.
struct KernelState {
    bool supported = false; ///< the directory is there
    int error = 0;          ///< why it cannot be read, an errno; ENOENT where the kernel has no sched_ext
    std::string state;      ///< "enabled", "disabled", "enabling", …
    std::string scheduler;  ///< root/ops, or empty
    [[nodiscard]] bool enabled() const { return state == "enabled"; }
};

class Engine
{
public:
    struct Options {
        std::filesystem::path object; ///< quickshift.bpf.o
        std::filesystem::path sysfs = "/sys";
    };

    explicit Engine(Options options);
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// What this machine can do: "sched_ext", "btf", "input", "audio", "gpu" → "ok", or why not and what to do about
    /// it.
    [[nodiscard]] std::map<std::string, std::string> capabilities() const;
    /// Follows sound and graphics cards that have come since. To be called now and then, while anything is loaded.
    void lookForModules();
    [[nodiscard]] KernelState kernelState() const;
    /// This machine in words.
    [[nodiscard]] std::string topologySummary() const;

    /// Loads the object and attaches what this kernel allows, without a scheduler. Does nothing when already loaded.
    Result<void> startMonitoring();
    /// Drains what is left, detaches and unloads everything. The scheduler must be off.
    Result<void> stopMonitoring();
    [[nodiscard]] bool monitoring() const;

    /// Monitoring, and our scheduler on: returns when the kernel reports it enabled under our name.
    Result<void> startScheduler();
    /// Returns when the kernel reports it gone. Monitoring goes on.
    Result<void> stopScheduler();
    [[nodiscard]] bool schedulerAttached() const;

    /// Makes all values effective at once, without losing an event. Kept for the next load when nothing is loaded.
    Result<void> apply(const protocol::TunableValues& values);
    [[nodiscard]] protocol::TunableValues tunables() const;

    /// The threads of this process are the game from now on, through loads and unloads. Whether it exists and whose it
    /// is, the caller checks; who names a process removes it when it ends, since its number is given out again.
    Result<void> addGame(std::uint32_t process);
    Result<void> removeGame(std::uint32_t process);

    /// What is known of a thread; nothing while nothing is loaded, or when it has not been woken since.
    [[nodiscard]] std::optional<qs_task> task(std::uint32_t thread) const;

    /// True while somebody wants figures at 20 Hz or more: the rings are then drained at drain_watch_interval_us.
    void setWatchedClosely(bool closely);

    /// Everything measured so far in this load; `state` is left OFF for the service to fill.
    [[nodiscard]] protocol::Telemetry telemetry() const;

    /// Called once for each time our scheduler left the kernel, whoever caused it, from the engine's own thread or from
    /// that of lookForExit().
    void setExitHandler(std::function<void(const SchedulerExit&)> handler);
    /// Hands over an exit that is reported but not handled yet; says whether there was one. The kernel has reported it
    /// by the time at which it shows "disabled".
    bool lookForExit();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace quickshift::engine
