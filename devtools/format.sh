#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Formats all C and C++ sources in place with clang-format (.clang-format).
#
# Usage: ./dev format
set -euo pipefail
# shellcheck source=lib/common.sh
source "$(dirname "$(readlink -f "$0")")/lib/common.sh"
# shellcheck source=lib/sources.sh
source "$QS_ROOT/devtools/lib/sources.sh"

main() {
    wants_help "$@" && help_of "$0" && return
    [[ $# -eq 0 ]] || unknown_option "$1"
    run_verb setup
    cd "$QS_ROOT"
    cpp_files | xargs -r -d '\n' clang-format-19 -i
    say "formatted $(cpp_files | wc -l) files"
}

main "$@"
