// SPDX-License-Identifier: GPL-3.0-or-later
// A file that a verb writes for its user: whole, and over nothing that is there unless told so.
#pragma once

#include "app/cli/exit_code.h"

#include <QByteArray>

namespace quickshift::cli
{

struct OutputFile {
    QString name; ///< "-": standard output
    bool force = false;

    [[nodiscard]] bool isStandardOutput() const { return name == QLatin1String("-"); }
    /// Before any work: whether something is in its place. Like `write`, it says what is wrong.
    [[nodiscard]] ExitCode check() const;
    [[nodiscard]] ExitCode write(const QByteArray& text) const;
};

} // namespace quickshift::cli
