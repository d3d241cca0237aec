// SPDX-License-Identifier: GPL-3.0-or-later
// The hooks on functions of modules: those of sound and graphics cards. A module may be loaded after us;
// once it is followed, the kernel keeps it loaded as long as we are.
#pragma once

#include "backend/engine/descriptor.h"

#include <filesystem>
#include <map>
#include <string>

namespace quickshift::engine
{

class ModuleHooks
{
public:
    /// Attaches the hooks whose modules are there by now; `sysfs` tells which. Cheap when none has come.
    void attach(bpf_object* object, const std::filesystem::path& sysfs);

    /// "audio" and "gpu" → "ok", or why threads that serve such a card are not recognised and what to do about it.
    [[nodiscard]] std::map<std::string, std::string> words(const std::filesystem::path& sysfs) const;

private:
    std::map<std::string, LinkPtr> m_links; // by program
    std::map<std::string, int> m_refusals;  // by module: errno
};

} // namespace quickshift::engine
