#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures what Quickshift costs and gains.
#
# Usage: ./dev bench NAME [OPTIONS]        (./dev bench NAME --help lists them)
#
#   policy    schedulers against each other, in the deterministic virtual machine
set -euo pipefail
# shellcheck source=lib/common.sh
source "$(dirname "$(readlink -f "$0")")/lib/common.sh"

main() {
    local name=${1:--h}
    if [[ $name == -h || $name == --help ]]; then
        help_of "$0"
    elif [[ $name =~ ^[a-z]+$ && -x $QS_ROOT/bench/$name/run.py ]]; then
        exec "$QS_ROOT/bench/$name/run.py" "${@:2}"
    else
        die "there is no bench '$name'; ./dev bench --help lists them."
    fi
}

main "$@"
