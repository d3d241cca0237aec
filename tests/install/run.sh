#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Boots a Debian 13 of its own and lets guest.sh install, use, upgrade and purge the packages there.
#
# Usage: run.sh PACKAGES OUT        results are left in OUT/results
set -euo pipefail
# shellcheck source=../../devtools/lib/common.sh
source "$(dirname "$(readlink -f "$0")")/../../devtools/lib/common.sh"
# shellcheck source=../../devtools/lib/apt.sh
source "$QS_ROOT/devtools/lib/apt.sh"
# shellcheck source=../../devtools/lib/debian-root.sh
source "$QS_ROOT/devtools/lib/debian-root.sh"

SUITE=trixie

# The same contents as a later version: what an upgrade does is dpkg's and the maintainer scripts' business.
as_a_later_version() {
    local package=$1 directory=$2 work old
    work=$(mktemp -d)
    old=$(dpkg-deb -f "$package" Version)
    dpkg-deb -R "$package" "$work/tree"
    sed -i "s/^Version: .*/&+later1/; s/(= $old)/(= $old+later1)/" "$work/tree/DEBIAN/control"
    dpkg-deb --root-owner-group -b "$work/tree" "$directory/" >/dev/null
    rm -rf "$work"
}

# Packages are built on this machine's release; that they could be on the other is a matter of the build dependencies' names.
can_be_built_in() {
    local root=$1 description=$2
    cp "$description" "$root/tmp/quickshift.dsc"
    root_apt "$root" -s build-dep /tmp/quickshift.dsc >"$out/build-dep.log" 2>&1 ||
        die "Debian $SUITE lacks what building needs: $(grep -E '^E:| Depends' "$out/build-dep.log" | tail -n 3)"
}

main() {
    local packages=$1 out=$2 root package files=()
    rm -rf "$out"
    mkdir -p "$out"/{packages,upgrade,job}
    for package in "$packages"/quickshift{,-helper}_*.deb; do
        files+=("$package")
        cp "$package" "$out/packages/"
        as_a_later_version "$package" "$out/upgrade"
    done
    root=$(debian_root "$SUITE")
    root_install_dependencies "$root" "${files[@]}"
    can_be_built_in "$root" "$packages"/*.dsc
    cp "$QS_ROOT/tests/install/guest.sh" "$QS_BUILD/dev/bin/tests/input_storm" "$out/job/"
    # Emulated CPUs take turns on one real one: more of them only make each slower. A second console is where nobody sits.
    run_verb vm --root "$root" --kernel newest --cpus 2 --memory 3072 --timeout 3600 --out "$out" \
        --qemu -chardev --qemu null,id=remote --qemu -device --qemu virtconsole,chardev=remote -- bash /mnt/out/job/guest.sh
}

main "$@"
