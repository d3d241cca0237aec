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
    run_test "$prefix.$(basename "$program")" "$filter" "$program"
done
