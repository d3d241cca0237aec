// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/rights.h"

#include <sys/capability.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <type_traits>

namespace quickshift::service
{
namespace
{

constexpr std::array needed{CAP_BPF, CAP_PERFMON};

struct Free {
    void operator()(cap_t capabilities) const { cap_free(capabilities); }
};

/// Of those that the thread may have at all. That it cannot be done is said; then it goes on as it was.
void putInEffect(bool wanted)
{
    const std::unique_ptr<std::remove_pointer_t<cap_t>, Free> mine(cap_get_proc());
    bool good = mine != nullptr && cap_clear_flag(mine.get(), CAP_EFFECTIVE) == 0;
    for (const auto capability : needed) {
        cap_flag_value_t permitted = CAP_CLEAR;
        good = good && cap_get_flag(mine.get(), capability, CAP_PERMITTED, &permitted) == 0;
        if (good && wanted && permitted == CAP_SET)
            good = cap_set_flag(mine.get(), CAP_EFFECTIVE, 1, &capability, CAP_SET) == 0;
    }
    if (!good || cap_set_proc(mine.get()) != 0)
        std::fprintf(stderr, "quickshiftd: capabilities cannot be changed: %s\n", std::strerror(errno));
}

} // namespace

void lowerRights()
{
    putInEffect(false);
}

void raiseRights()
{
    putInEffect(true);
}

} // namespace quickshift::service
