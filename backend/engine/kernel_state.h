// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel says of sched_ext, and waiting for it to say something else.
#pragma once

#include "backend/engine/engine.h"

#include <chrono>

namespace quickshift::engine
{

/// Reads `sysfs`/kernel/sched_ext.
[[nodiscard]] KernelState readKernelState(const std::filesystem::path& sysfs);

/// Waits until `wanted` holds or `limit` has passed; returns the last state read.
[[nodiscard]] KernelState waitForKernelState(const std::filesystem::path& sysfs, std::chrono::milliseconds limit,
                                             const std::function<bool(const KernelState&)>& wanted);

/// True for our scheduler; the kernel may append a build's suffix to the name.
[[nodiscard]] bool isOurs(const KernelState& state);

} // namespace quickshift::engine
