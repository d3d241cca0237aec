// SPDX-License-Identifier: GPL-3.0-or-later
// quickshiftctl export and import: all tunables as a file, the same that the panel's Settings page writes and reads.
// The panel's own settings are no business of the terminal's: they are not written, and passed over when read.
#pragma once

#include "app/cli/output_file.h"

namespace quickshift::cli
{

struct Helper;

ExitCode exportSettings(Helper& helper, const OutputFile& file, bool json);
/// `file` may be "-", standard input. All that is in it is set, or nothing.
ExitCode importSettings(Helper& helper, const QString& file, bool json);

} // namespace quickshift::cli
