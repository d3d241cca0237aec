#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures what Quickshift costs and gains, as a table and as JSON.
#
# Usage: ./dev bench [hotpath] [--quick] [--json FILE] [--report]
#        ./dev bench policy|panel [OPTIONS]             (./dev bench policy --help lists them)
#
#   hotpath    every step from an input report to the panel, on this machine: writing into rings, looking things up,
#              reading, frames. Takes five minutes. Needs root, since it runs BPF programs; other programs are disturbed,
#              and disturb: leave the machine alone meanwhile.
#   policy     schedulers against each other, in the deterministic virtual machine
#   panel      what the panel costs: drawing, start, while it is seen, in the tray, and an hour of frames
#
# Of hotpath:
#   --quick    a tenth of the measurements, 15 seconds: to see that it works, not to quote
#   --json     also write the rows to FILE
#   --report   also write them to docs/performance/hotpath.json, and the tables, verdicts and plots of
#              docs/performance.md from them
set -euo pipefail
# shellcheck source=lib/common.sh
source "$(dirname "$(readlink -f "$0")")/lib/common.sh"

KEPT=$QS_ROOT/docs/performance/hotpath.json

bench_hotpath() {
    local quick=() files=() report=no rows file
    while [[ $# -gt 0 ]]; do
        case $1 in
            --quick) quick=(--quick) ;;
            --report) report=yes ;;
            --json)
                [[ $# -ge 2 ]] || die "option --json needs a file."
                files+=("$2")
                shift
                ;;
            *) unknown_option "$1" ;;
        esac
        shift
    done
    if [[ $report == yes ]]; then
        [[ ${#quick[@]} -eq 0 ]] || die "--report is for whole measurements: leave --quick out."
        files+=("$KEPT")
    fi
    for file in "${files[@]}"; do
        touch "$file" || die "$file cannot be written."
    done
    run_verb build --preset dev --target hotpath_bench
    # The rows of root's program become files of whoever asked for them.
    rows=$(mktemp)
    as_root "$QS_BUILD/dev/bin/bench/hotpath_bench" "${quick[@]}" --json "$rows"
    for file in "${files[@]}"; do
        as_root cat "$rows" >"$file"
    done
    as_root rm -f "$rows"
    if [[ $report == yes ]]; then
        # Debian's own Python has the plotting library.
        /usr/bin/python3 "$QS_ROOT/bench/report/hotpath.py" "$KEPT" "$QS_ROOT/docs"
        "$QS_ROOT/bench/report/effects.py"
    fi
}

main() {
    local name=hotpath
    if [[ $# -gt 0 && $1 != -* ]]; then
        name=$1
        shift
    fi
    if [[ $name == hotpath ]]; then
        wants_help "$@" && help_of "$0" && return
        bench_hotpath "$@"
    elif [[ $name =~ ^[a-z]+$ && -x $QS_ROOT/bench/$name/run.py ]]; then
        exec "$QS_ROOT/bench/$name/run.py" "$@"
    else
        die "there is no bench '$name'; ./dev bench --help lists them."
    fi
}

main "$@"
