#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages that building, testing and running Quickshift needs (devtools/packages.txt).
#
# Usage: ./dev setup
#
# Repeated runs cost a moment: what is installed is left alone. libbpf and QEMU come from the release's backports where the
# release's own are too old. Nothing below /etc/apt is changed. Needs root, or sudo.
set -euo pipefail
# shellcheck source=lib/common.sh
source "$(dirname "$(readlink -f "$0")")/lib/common.sh"
# shellcheck source=lib/apt.sh
source "$QS_ROOT/devtools/lib/apt.sh"

# Lines of packages.txt as "NAMES MINIMUM", the minimum "-" for any version.
wanted_packages() { awk '!/^#/ && NF { print $1, ($2 == ">=" ? $3 : "-") }' "$QS_ROOT/devtools/packages.txt"; }

# Lines "NAMES MINIMUM" of what is missing or too old.
missing_packages() {
    local names minimum name version
    declare -A installed
    while read -r name version; do
        installed[$name]=$version
    done < <(dpkg-query -W -f '${db:Status-Status} ${Package} ${Version}\n' | awk '$1 == "installed" { print $2, $3 }')
    while read -r names minimum; do
        for name in ${names//|/ }; do
            version=${installed[$name]:-}
            [[ -n $version ]] || continue
            [[ $minimum == - ]] || dpkg --compare-versions "$version" ge "$minimum" || continue
            continue 2
        done
        printf '%s %s\n' "$names" "$minimum"
    done < <(wanted_packages)
}

# The first of the names that apt knows.
available_name() {
    local name
    for name in ${1//|/ }; do
        [[ -n $(apt_candidate "$name") ]] && printf '%s' "$name" && return
    done
    die "this machine's Debian mirror has no package '${1//|/\' or \'}', which Quickshift needs."
}

install_missing() {
    local names minimum name plain=() newer=() codename
    codename=$(debian_codename)
    apt_use own own
    while read -r names minimum; do
        name=$(available_name "$names")
        if [[ $minimum == - ]] || dpkg --compare-versions "$(apt_candidate "$name")" ge "$minimum"; then
            plain+=("$name")
        else
            newer+=("$name")
        fi
    done <<<"$1"
    if [[ ${#plain[@]} -gt 0 ]]; then
        say "installing ${#plain[@]} packages: ${plain[*]}"
        apt_install "${plain[@]}"
    fi
    if [[ ${#newer[@]} -gt 0 ]]; then
        say "installing from $codename-backports, the release's own are too old: ${newer[*]}"
        apt_use own+backports own "$codename-backports"
        apt_install -t "$codename-backports" "${newer[@]}"
    fi
}

main() {
    local missing
    wants_help "$@" && help_of "$0" && return
    [[ $# -eq 0 ]] || unknown_option "$1"
    command -v dpkg-query >/dev/null || debian_codename
    missing=$(missing_packages)
    if [[ -n $missing ]]; then
        install_missing "$missing"
        missing=$(missing_packages)
        [[ -z $missing ]] || die "still missing after installing: ${missing//$'\n'/, }"
    fi
    say "packages: all installed"
}

main "$@"
