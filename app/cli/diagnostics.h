// SPDX-License-Identifier: GPL-3.0-or-later
// quickshiftctl doctor and diagnostics: what is missing here, and what to send to those who can help.
#pragma once

#include "app/cli/output_file.h"

namespace quickshift::cli
{

struct Helper;

/// Prints each point with its remedy. The exit code is that of the first gap.
ExitCode examine(Helper& helper, bool json);

struct BundleOptions {
    OutputFile file;
    bool json = false;
};
ExitCode writeBundle(Helper& helper, const BundleOptions& options);

} // namespace quickshift::cli
