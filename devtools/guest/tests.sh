#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# In the guest: runs test programs on its kernel. tests.sh PREFIX FILTER PROGRAM…; results go to /mnt/out/results.
set -euo pipefail
prefix=$1 filter=$2
shift 2
results=/mnt/out/results
# shellcheck source=../lib/run-tests.sh
source "$(dirname "$(readlink -f "$0")")/../lib/run-tests.sh"
for program in "$@"; do
    echo "→ $prefix: $(basename "$program")"
    # Of the tray only what switches the scheduler: an emulator takes minutes for a panel, and the rest needs no kernel of its own.
    [[ $program == */tray_tests ]] && own=${filter:-SwitchingTest} || own=$filter
    run_test "$prefix.$(basename "$program")" "$own" "$program"
done
