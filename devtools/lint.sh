#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks style and common mistakes: clang-format, licence lines, shellcheck, desktop files, translations, what was made of
# the benches' rows, clang-tidy.
#
# Usage: ./dev lint [--quick] [FILE…]
#
#   --quick   leave out clang-tidy, which takes minutes
#   FILE      clang-tidy for these files only
set -euo pipefail
# shellcheck source=lib/common.sh
source "$(dirname "$(readlink -f "$0")")/lib/common.sh"
# shellcheck source=lib/sources.sh
source "$QS_ROOT/devtools/lib/sources.sh"

failures=0

# check NAME COMMAND…: runs it and keeps going, so that one run shows everything.
check() {
    local name=$1 status=0
    shift
    "$@" || status=$?
    if [[ $status -eq 0 ]]; then
        say "$name: fine"
    else
        warn "$name: failed"
        failures=$((failures + 1))
    fi
}

check_format() { cpp_files | xargs -r -d '\n' clang-format-19 --dry-run -Werror; }

check_licences() {
    local file missing=0
    while read -r file; do
        if ! head -n 4 "$file" | grep -q 'SPDX-License-Identifier:'; then
            warn "$file: no SPDX-License-Identifier in its first lines"
            missing=1
        fi
    done < <(licensed_files)
    return "$missing"
}

check_scripts() { script_files | xargs -r -d '\n' shellcheck; }

check_desktop_files() {
    local file status=0
    while read -r file; do
        case $file in
            *.desktop) desktop-file-validate "$file" || status=1 ;;
            *) appstreamcli validate --no-net --explain "$file" || status=1 ;;
        esac
    done < <(source_files 'resources/*.desktop' 'resources/*.metainfo.xml')
    return "$status"
}

# Only what the dev preset compiles is known to clang-tidy; BPF code is compiled by other rules.
check_tidy() {
    local files
    run_verb build --preset dev || return 1
    if [[ $# -gt 0 ]]; then
        files=$(printf '%s\n' "$@")
    else
        files=$(comm -12 <(source_files '*.cpp') <(compiled_files))
    fi
    # Without what gcc has precompiled: clang cannot read that, and so it sees which includes are missing.
    mkdir -p "$QS_BUILD/lint"
    sed -E 's| -include [^ ]*/cmake_pch\.hxx||g; s| -Winvalid-pch| |g; s| -fpch-preprocess| |g' "$QS_BUILD/dev/compile_commands.json" \
        >"$QS_BUILD/lint/compile_commands.json"
    say "clang-tidy: $(wc -l <<<"$files") files"
    xargs -r -d '\n' -n 1 -P "$(nproc)" clang-tidy-19 -p "$QS_BUILD/lint" --quiet \
        --header-filter="^$QS_ROOT/(app|backend|bench|bpf|protocol|tests)/" --warnings-as-errors='*' <<<"$files" \
        2> >(grep -vE '^[0-9]+ warnings? (generated|and)|^Suppressed|^Use -header-filter' >&2)
}

compiled_files() {
    python3 -c 'import json, os, sys
root = sys.argv[1]
for entry in json.load(open(root + "/build/dev/compile_commands.json")):
    print(os.path.relpath(entry["file"], root))' "$QS_ROOT" | sort -u
}

main() {
    local quick=no
    wants_help "$@" && help_of "$0" && return
    if [[ ${1:-} == --quick ]]; then
        quick=yes
        shift
    fi
    [[ ${1:-} != -* ]] || unknown_option "$1"
    run_verb setup
    cd "$QS_ROOT"
    check 'clang-format' check_format
    check 'licence lines' check_licences
    check 'shellcheck' check_scripts
    check 'desktop and metainfo files' check_desktop_files
    check 'translations' python3 devtools/translations.py
    check 'what the benches found' bench/report/effects.py --check
    [[ $quick == yes ]] || check 'clang-tidy' check_tidy "$@"
    [[ $failures -eq 0 ]] || die "$failures checks failed."
}

main "$@"
