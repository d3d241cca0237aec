# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Which files of the repository are checked by what: tracked ones, and new ones that are not ignored. Sourced.

# source_files PATTERN…: paths from the top, one a line, that exist.
source_files() {
    (cd "$QS_ROOT" && git ls-files --cached --others --exclude-standard -- "$@" | while read -r file; do
        [[ -f $file ]] && printf '%s\n' "$file"
    done) | sort -u
}

cpp_files() { source_files '*.cpp' '*.h' '*.c'; }

script_files() {
    source_files '*.sh' | grep -v '^packaging/.*/debian/' || true
    (cd "$QS_ROOT" && git ls-files --cached --others --exclude-standard | while read -r file; do
        [[ $file != *.* || $file == .ci/* ]] && head -c 64 "$file" 2>/dev/null | grep -qE '^#!.*\b(ba)?sh\b' && printf '%s\n' "$file"
    done) || true
}

# Languages whose files can carry a comment.
licensed_files() {
    source_files '*.cpp' '*.h' '*.c' '*.def' '*.sh' '*.py' 'CMakeLists.txt' '*.cmake'
    script_files
}
