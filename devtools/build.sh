#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Configures and compiles everything: helper, panel, command line, BPF object and test programs.
#
# Usage: ./dev build [--preset dev|asan|coverage|release] [--target NAME]…
#
#   --preset   dev (default): optimised, with line numbers; asan: by clang, with address and undefined-behaviour sanitizers and the
#              fuzz targets; coverage: those, counting; release: for packages. Each has its own directory, build/PRESET; programs are
#              in build/PRESET/bin.
#   --target   only this target; may be repeated
set -euo pipefail
# shellcheck source=lib/common.sh
source "$(dirname "$(readlink -f "$0")")/lib/common.sh"

configure() {
    local log=$QS_BUILD/$1.configure.log
    mkdir -p "$QS_BUILD"
    if ! (cd "$QS_ROOT" && cmake --preset "$1" -Wno-dev) >"$log" 2>&1; then
        cat "$log" >&2
        die "CMake could not configure the '$1' preset (above; also in $log)."
    fi
}

main() {
    local preset=dev targets=()
    wants_help "$@" && help_of "$0" && return
    while [[ $# -gt 0 ]]; do
        [[ $1 == --preset || $1 == --target ]] || unknown_option "$1"
        [[ $# -ge 2 ]] || die "option $1 needs a value."
        case $1 in
            --preset) preset=$2 ;;
            --target) targets+=(--target "$2") ;;
        esac
        shift 2
    done
    run_verb setup
    say "building ($preset)"
    configure "$preset"
    (cd "$QS_ROOT" && cmake --build --preset "$preset" "${targets[@]}") >&2 || die "the '$preset' build failed (above)."
}

main "$@"
