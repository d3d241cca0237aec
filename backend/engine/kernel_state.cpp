// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/engine/kernel_state.h"

#include "backend/engine/text_file.h"
#include "protocol/names.h"

#include <cerrno>
#include <thread>

namespace quickshift::engine
{

KernelState readKernelState(const std::filesystem::path& sysfs)
{
    const auto directory = sysfs / "kernel/sched_ext";
    KernelState state;
    const auto word = readLine(directory / "state");
    state.supported = word.has_value();
    state.error = word ? 0 : errno;
    state.state = word.value_or("");
    // The directory root/ is there only while a scheduler is; the name outlives it for a moment on its way out.
    if (state.supported && state.state != "disabled")
        state.scheduler = readLine(directory / "root/ops").value_or("");
    return state;
}

KernelState waitForKernelState(const std::filesystem::path& sysfs, std::chrono::milliseconds limit,
                               const std::function<bool(const KernelState&)>& wanted)
{
    const auto deadline = std::chrono::steady_clock::now() + limit;
    for (;;) {
        auto state = readKernelState(sysfs);
        if (wanted(state) || std::chrono::steady_clock::now() >= deadline)
            return state;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

bool isOurs(const KernelState& state)
{
    return state.scheduler.starts_with(protocol::schedulerName);
}

} // namespace quickshift::engine
