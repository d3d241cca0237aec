// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/engine/engine.h"

namespace quickshift::engine
{
namespace
{

// enum scx_exit_kind and the exit codes of kernel/sched/ext_internal.h.
constexpr std::uint32_t unregistered = 64; // by user space
constexpr std::uint32_t unregisteredKernel = 66;
constexpr std::int64_t actionRestart = std::int64_t{1} << 48;

} // namespace

bool SchedulerExit::wantsRestart() const
{
    return kind == unregisteredKernel && (code & actionRestart) != 0;
}

bool SchedulerExit::orderly() const
{
    return kind == unregistered;
}

} // namespace quickshift::engine
