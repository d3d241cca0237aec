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

using Capabilities = std::unique_ptr<std::remove_pointer_t<cap_t>, Free>;

/// What is not in `wanted` is gone: with the inheritable ones, the kernel takes the ambient ones away, too. That it
/// cannot be done is said; then the thread goes on as it was.
void set(const Capabilities& wanted, bool good)
{
    if (!good || cap_set_proc(wanted.get()) != 0)
        std::fprintf(stderr, "quickshiftd: capabilities cannot be changed: %s\n", std::strerror(errno));
}

} // namespace

void dropRights()
{
    const Capabilities none(cap_init());
    set(none, none != nullptr);
}

void keepLoadingRights()
{
    const Capabilities mine(cap_get_proc());
    const Capabilities kept(cap_init());
    bool good = mine != nullptr && kept != nullptr;
    for (const auto capability : needed) {
        cap_flag_value_t permitted = CAP_CLEAR;
        good = good && cap_get_flag(mine.get(), capability, CAP_PERMITTED, &permitted) == 0;
        if (good && permitted == CAP_SET)
            good = cap_set_flag(kept.get(), CAP_PERMITTED, 1, &capability, CAP_SET) == 0 &&
                   cap_set_flag(kept.get(), CAP_EFFECTIVE, 1, &capability, CAP_SET) == 0;
    }
    set(kept, good);
}

} // namespace quickshift::service
