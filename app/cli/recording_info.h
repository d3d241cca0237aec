// SPDX-License-Identifier: GPL-3.0-or-later
// `quickshiftctl replay --info`: where a recording was made, what it holds, and what of it is damaged.
#pragma once

#include "app/cli/exit_code.h"
#include "protocol/recording_reader.h"

#include <QString>

namespace quickshift::cli
{

struct RecordingContent {
    std::uint64_t inputReports = 0; ///< while it was recorded
    std::uint64_t listed = 0;       ///< single reports
    std::uint64_t undecodable = 0;  ///< frames of a later version
};

/// Nothing, and the reason printed, when it cannot be opened.
[[nodiscard]] std::optional<protocol::RecordingReader> openRecording(const QString& file);
[[nodiscard]] RecordingContent contentOf(protocol::RecordingReader& recording);
/// A sentence on standard error, if there is any damage.
void warnOfDamage(const protocol::RecordingReader& recording);

ExitCode showRecording(const QString& file, bool json);

} // namespace quickshift::cli
