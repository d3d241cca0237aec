# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A Debian of its own in a directory, to install packages into: made once with debootstrap and kept. Sourced after apt.sh.

# debian_root SUITE: makes it and prints where it is. Small, but a system that boots and in which people log in.
debian_root() {
    local suite=$1 root=$QS_CACHE/roots/$1 mirror log=$QS_CACHE/roots/$1.log
    mkdir -p "$QS_CACHE/roots"
    if [[ ! -d $root ]]; then
        mirror=$(apt_sources "$(debian_codename)" "$suite" | awk '$1 == "URIs:" { print $2 }')
        say "Debian $suite: making a system of its own in $root"
        as_root rm -rf "$root.new"
        as_root debootstrap --variant=minbase --include=systemd-sysv,udev,dbus,libpam-systemd,polkitd,login,ca-certificates,procps \
            "$suite" "$root.new" "$mirror" >"$log" 2>&1 || die "debootstrap failed: $(tail -n 1 "$log") (the whole story: $log)"
        as_root mv "$root.new" "$root"
    fi
    printf '%s' "$root"
}

root_apt() {
    local root=$1
    shift
    as_root cp /etc/resolv.conf "$root/etc/resolv.conf"
    as_root env DEBIAN_FRONTEND=noninteractive chroot "$root" apt-get -q "$@"
}

# root_install_dependencies ROOT PACKAGE-FILE…: what these need of the distribution, and not they themselves.
root_install_dependencies() {
    local root=$1 log=$QS_CACHE/roots/dependencies.log names file
    shift
    as_root mkdir -p "$root/tmp/packages"
    as_root cp "$@" "$root/tmp/packages/"
    {
        root_apt "$root" update
        root_apt "$root" -s install --no-install-recommends "${@/#*\///tmp/packages/}" >"$log.plan"
    } >"$log" 2>&1 || die "the packages cannot be installed in $root: $(grep -E '^E:| Depends' "$log" "$log.plan" | tail -n 3)"
    names=$(awk '$1 == "Inst" { print $2 }' "$log.plan" | grep -vxFf <(for file in "$@"; do dpkg-deb -f "$file" Package; done) || true)
    as_root rm -rf "$root/tmp/packages"
    [[ -n $names ]] || return 0
    say "installing what the packages need in $root: $(wc -w <<<"$names") packages"
    # shellcheck disable=SC2086  # a list of names
    root_apt "$root" install -y --no-install-recommends $names >"$log" 2>&1 ||
        die "apt could not install what the packages need: $(tail -n 1 "$log") (the whole story: $log)"
    as_root chroot "$root" apt-get clean
}
