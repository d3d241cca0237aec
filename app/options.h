// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of the panel.
#pragma once

#include "app/single_instance.h"
#include "app/theme/theme.h"

#include <QString>

#include <optional>

class QCoreApplication;

namespace quickshift::app
{

struct Options {
    std::optional<Theme> theme; ///< empty: as it is set in the panel
    bool minimized = false;
    SingleInstance::Wish wish = SingleInstance::Wish::Show;
    bool wishGiven = false; ///< --show, --hide or --toggle
    QString page;           ///< to open at the start; empty: where the panel was left
    QString replay;         ///< a recording to open; empty: none
    QString screenshotDir;
    double screenshotAfterSeconds = 2;
    std::optional<double> quitAfterSeconds;
    bool quitWhenDrawn = false; ///< Overview's first figures

    /// Prints and leaves the process for --help, --version and for what it does not understand.
    [[nodiscard]] static Options parse(const QCoreApplication& application);
    /// True for --help and --version, which must work where there is no display.
    [[nodiscard]] static bool onlyPrints(int argc, char** argv);
};

} // namespace quickshift::app
