#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# complete.bash SCRIPT LINE: what bash would offer at the line's end.
# shellcheck source=/dev/null
source "$1"
compopt() { :; }
COMP_LINE=$2 COMP_POINT=${#2}
_quickshiftctl
printf '%s\n' "${COMPREPLY[@]}"
