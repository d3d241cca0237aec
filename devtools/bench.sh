#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures, and writes what it found into docs/performance.md.
#
# Usage: ./dev bench policy [OPTIONS]        (./dev bench policy --help lists them)
#
#   policy    schedulers against each other, in the deterministic virtual machine
set -euo pipefail
# shellcheck source=lib/common.sh
source "$(dirname "$(readlink -f "$0")")/lib/common.sh"

case ${1:-} in
    policy) exec python3 "$QS_ROOT/bench/policy/run.py" "${@:2}" ;;
    '' | -h | --help) help_of "$0" ;;
    *) die "there is no benchmark '$1'; ./dev bench --help lists them." ;;
esac
