#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the pictures in docs/screenshots anew: every page, light and dark, of the recording in tests/fixtures, and, as root, of a
# helper with a game; also at 200 %.
#
# Usage: ./dev screenshots [--first-steps] [--language LANGUAGE] [--out DIRECTORY]
#
#   --first-steps         instead, those of docs/first-steps.md: with the real helper and scheduler, which are switched on,
#                         compared and switched off for it (see ./dev run --help)
#   --language LANGUAGE   as in de or pt_BR (default: English)
#   --out DIRECTORY       elsewhere than docs/screenshots
set -euo pipefail
# shellcheck source=lib/common.sh
source "$(dirname "$(readlink -f "$0")")/lib/common.sh"

# at_home DIRECTORY COMMAND…: off screen, with settings of its own.
at_home() {
    local home=$1
    shift
    env QT_QPA_PLATFORM=offscreen HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" \
        XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run" LC_ALL=C.UTF-8 "$@"
}

main() {
    local scale out=$QS_ROOT/docs/screenshots language=en_GB first_steps=no home
    wants_help "$@" && help_of "$0" && return
    while [[ $# -gt 0 ]]; do
        case $1 in
            --first-steps) first_steps=yes ;;
            --language | --out)
                [[ $# -ge 2 ]] || die "option $1 needs a value."
                if [[ $1 == --out ]]; then out=$2; else language=$2; fi
                shift
                ;;
            *) unknown_option "$1" ;;
        esac
        shift
    done
    if [[ $first_steps == yes ]]; then
        [[ $language == en_GB ]] || die "--first-steps goes the way of the English page; leave --language out."
        run_verb run --first-steps "$out"
        return
    fi
    run_verb build --preset dev --target quickshift --target gui_tests
    home=$(mktemp -d)
    # shellcheck disable=SC2064  # now
    trap "rm -rf '$home'" EXIT
    mkdir -m 700 "$home/run"
    # The recording takes 16 s; near its end the scheduler is on and the graphs are full.
    at_home "$home" LANGUAGE="$language" LANG="$language.UTF-8" dbus-run-session -- "$QS_BUILD/dev/bin/quickshift" \
        --replay "$QS_ROOT/tests/fixtures/busy-machine.qsrec" \
        --screenshot-dir "$out" --screenshot-after 12 2>"$home/log" || die "the panel failed: $(tail -n 3 "$home/log")"
    [[ $language == en_GB ]] || return 0
    # Over those on which nothing has happened yet.
    for scale in 1 2; do
        at_home "$home" QUICKSHIFT_PICTURES="$out" QT_SCALE_FACTOR=$scale dbus-run-session -- \
            "$QS_BUILD/dev/bin/tests/gui_tests" pagesWithContentArePhotographed >"$home/log" 2>&1 ||
            die "the panel with a helper failed: $(grep -A 3 '^FAIL' "$home/log")"
        ! grep -q '^SKIP' "$home/log" || warn "without root there is no helper: policies, games, compare and diagnostics are without content"
    done
}

main "$@"
