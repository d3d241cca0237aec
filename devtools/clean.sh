#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Removes what was built: the folder build/.
#
# Usage: ./dev clean [--all]
#
#   --all   also the cache outside the sources: fetched kernels and package indexes
set -euo pipefail
# shellcheck source=lib/common.sh
source "$(dirname "$(readlink -f "$0")")/lib/common.sh"

remove() {
    [[ -e $1 ]] || return 0
    say "removing $1"
    # Tests that ran as root leave files of root behind.
    rm -rf "$1" 2>/dev/null || as_root rm -rf "$1"
}

main() {
    wants_help "$@" && help_of "$0" && return
    case ${1:-} in
        '') remove "$QS_BUILD" ;;
        --all)
            remove "$QS_BUILD"
            remove "$QS_CACHE"
            ;;
        *) unknown_option "$1" ;;
    esac
}

main "$@"
