# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Kernels with sched_ext for the virtual machine, from trixie-backports: listed, fetched once, unpacked. Sourced after apt.sh.
# A kernel directory holds vmlinuz, config, release (what uname -r says) and usr/lib/modules/RELEASE.

KERNEL_SUITE=trixie-backports

# Lines "VERSION RELEASE PACKAGE…", oldest first; apt_run commands then see the kernels' suite.
# shellcheck disable=SC2154  # apt_options comes from apt.sh
kernel_list() { apt-cache "${apt_options[@]}" dumpavail | python3 "$QS_ROOT/devtools/lib/kernel_index.py"; }

# The last patch release of each series (6.16.12, 6.17.13, …): older patch releases have bugs that nobody meets.
kernel_latest_of_series() {
    awk '{ split($1, part, "."); series = part[1] "." part[2]; if (!(series in last)) order[++n] = series; last[series] = $0 }
        END { for (i = 1; i <= n; i++) print last[order[i]] }'
}

# kernel_resolve newest|oldest|all|VERSION: the matching lines. A VERSION of two numbers means the last of that series.
kernel_resolve() {
    local list latest found
    list=$(kernel_list)
    [[ -n $list ]] || die "$KERNEL_SUITE on this machine's mirror offers no kernel with sched_ext."
    latest=$(kernel_latest_of_series <<<"$list")
    case $1 in
        newest) tail -n 1 <<<"$latest" ;;
        oldest) head -n 1 <<<"$latest" ;;
        all) printf '%s\n' "$latest" ;;
        *)
            found=$(awk -v v="$1" '$1 == v || $2 == v' <<<"$list")
            [[ -n $found ]] || found=$(awk -v v="$1." 'index($1, v) == 1' <<<"$latest")
            [[ -n $found ]] || die "no kernel $1 in $KERNEL_SUITE; there are: $(awk '{ print $1 }' <<<"$list" | xargs)."
            printf '%s\n' "$found"
            ;;
    esac
}

# kernel_versions WHICH: version numbers only, for loops.
kernel_versions() {
    kernel_use
    kernel_resolve "$1" | awk '{ print $1 }'
}

kernel_use() { apt_use kernels "$KERNEL_SUITE"; }

# kernel_fetch WHICH: makes sure the kernel is unpacked and prints its directory.
kernel_fetch() {
    local line version release packages directory
    kernel_use
    line=$(kernel_resolve "$1") || exit 1
    read -r version release packages <<<"$line"
    directory=$QS_CACHE/kernels/$version
    if [[ -f $directory/complete ]]; then
        say "kernel $version: already cached"
    else
        # shellcheck disable=SC2086  # a list of names
        kernel_unpack "$version" "$release" "$directory" $packages
    fi
    printf '%s' "$directory"
}

kernel_unpack() {
    local version=$1 release=$2 directory=$3 work lock
    shift 3
    mkdir -p "$QS_CACHE/kernels"
    exec {lock}>"$QS_CACHE/kernels/$version.lock"
    flock "$lock"
    if [[ ! -f $directory/complete ]]; then
        work=$(mktemp -d "$QS_CACHE/kernels/unpacking.XXXXXX")
        # shellcheck disable=SC2064  # expands now: $work is local
        trap "rm -rf '$work'" EXIT
        say "kernel $version: downloading ($*)"
        retry 3 kernel_download "$work" "$@" || die "kernel $version could not be downloaded: $(tail -n 1 "$work/download.log")"
        say "kernel $version: unpacking"
        kernel_extract "$work" "$release"
        rm -rf "$directory"
        mv "$work/tree" "$directory"
        rm -rf "$work"
        trap - EXIT
    fi
    exec {lock}>&-
}

kernel_download() {
    local work=$1
    shift
    (cd "$work" && apt-get "${apt_options[@]}" -o Acquire::Retries=3 download "$@") >"$work/download.log" 2>&1
}

# Kernel and configuration lie in /boot up to 6.18 and beside the modules later. kmod looks for modules in lib or usr/lib,
# by release, so there is a link from one to the other.
kernel_extract() {
    local work=$1 release=$2 tree=$1/tree modules=$1/tree/usr/lib/modules/$2 package file
    for package in "$work"/*.deb; do
        dpkg-deb -x "$package" "$work/all"
        rm "$package"
    done
    mkdir -p "$tree/usr/lib/modules"
    ln -s usr/lib "$tree/lib"
    mv "$work"/all/{usr/,}lib/modules/"$release" "$tree/usr/lib/modules/" 2>/dev/null || true
    for file in vmlinuz config; do
        mv "$work/all/boot/$file-$release" "$tree/$file" 2>/dev/null || mv "$modules/$file" "$tree/$file" ||
            die "the packages of kernel $release hold no $file."
    done
    grep -q '^CONFIG_SCHED_CLASS_EXT=y' "$tree/config" || die "kernel $release is built without sched_ext."
    depmod -b "$tree" "$release"
    printf '%s\n' "$release" >"$tree/release"
    touch "$tree/complete"
}
