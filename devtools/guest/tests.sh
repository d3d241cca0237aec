#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# In the guest: runs test programs on its kernel. tests.sh PREFIX FILTER PROGRAM…; results go to /mnt/out/results.
set -euo pipefail
prefix=$1 filter=$2
shift 2
results=/mnt/out/results
# shellcheck source=../lib/run-tests.sh
source "$(dirname "$(readlink -f "$0")")/../lib/run-tests.sh"
# Of the panel the one test that switches the scheduler: an emulator takes minutes for a window, and the rest needs no kernel of its own.
switching=theWindowsSwitchSwitchesTheScheduler
for program in "$@"; do
    if [[ $program == */gui_tests ]]; then
        [[ -z $filter || $switching == *$filter* ]] || continue
        echo "→ $prefix: $(basename "$program")"
        home=$(mktemp -d)
        export QT_QPA_PLATFORM=offscreen HOME=$home XDG_RUNTIME_DIR=$home
        run_test "$prefix.gui_tests" "$switching" "$program" dbus-run-session --
        unset QT_QPA_PLATFORM
        continue
    fi
    echo "→ $prefix: $(basename "$program")"
    # Of the tray the same.
    [[ $program == */tray_tests ]] && own=${filter:-SwitchingTest} || own=$filter
    run_test "$prefix.$(basename "$program")" "$own" "$program"
done
