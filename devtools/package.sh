#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian packages of what lies here: quickshift, quickshift-helper, their debug symbols, and the source.
#
# Usage: ./dev package [--out DIR] [--clean]
#
#   --out DIR   where they go (default: build/package)
#   --clean     without ccache, as an archive's own builders would
#
# The recipe is packaging/debian, run by dpkg-buildpackage in a copy of the sources: uncommitted files are in it, ignored
# ones are not. The packages are for this machine's Debian release and later ones. For other distributions:
# packaging/README.md.
set -euo pipefail
# shellcheck source=lib/common.sh
source "$(dirname "$(readlink -f "$0")")/lib/common.sh"
# shellcheck source=lib/sources.sh
source "$QS_ROOT/devtools/lib/sources.sh"

out=$QS_BUILD/package launcher=()

parse() {
    while [[ $# -gt 0 ]]; do
        case $1 in
            --clean) launcher=(CCACHE_DISABLE=1) ;;
            --out)
                [[ $# -ge 2 ]] || die "option --out needs a directory."
                out=$2
                shift
                ;;
            *) unknown_option "$1" ;;
        esac
        shift
    done
}

version_of_sources() { sed -nE 's/^project\(Quickshift VERSION ([0-9.]+).*/\1/p' "$QS_ROOT/CMakeLists.txt"; }

# unpack_sources DIRECTORY: what a release archive holds.
unpack_sources() {
    mkdir -p "$1"
    (cd "$QS_ROOT" && source_files | grep -v '^packaging/debian/' | tar -c --no-recursion -T - -f -) | tar -x -C "$1" -f -
}

build_packages() {
    local version=$1 work=$out/work tree=$out/work/quickshift-$1
    rm -rf "$work"
    unpack_sources "$tree"
    tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner -cJf "$work/quickshift_$version.orig.tar.xz" "quickshift-$version"
    cp -a "$QS_ROOT/packaging/debian" "$tree/debian"
    # debhelper gives the build a home of its own, in which ccache would find nothing.
    [[ ${#launcher[@]} -gt 0 ]] || launcher=("CCACHE_DIR=$(ccache --get-config cache_dir)" "CCACHE_BASEDIR=$tree"
        CCACHE_DEPEND=1 "CCACHE_SLOPPINESS=pch_defines,time_macros" CMAKE_C_COMPILER_LAUNCHER=ccache CMAKE_CXX_COMPILER_LAUNCHER=ccache)
    (cd "$tree" && env "${launcher[@]}" dpkg-buildpackage -us -uc) >"$out/build.log" 2>&1 || {
        tail -n 30 "$out/build.log" >&2
        die "the packages could not be built (above; the whole story: $out/build.log)."
    }
    rm -f "$out"/*.{deb,ddeb,dsc,changes,buildinfo,tar.xz}
    find "$work" -maxdepth 1 -type f -exec mv {} "$out/" \;
    rm -rf "$work"
}

main() {
    local version
    wants_help "$@" && help_of "$0" && return
    parse "$@"
    run_verb setup
    version=$(version_of_sources)
    [[ $(dpkg-parsechangelog -l "$QS_ROOT/packaging/debian/changelog" -S Version) == "$version"-* ]] ||
        die "packaging/debian/changelog does not begin with version $version of CMakeLists.txt: add an entry."
    mkdir -p "$out"
    out=$(readlink -f "$out")
    say "packages: building $version (this takes a few minutes; $out/build.log tells how far it is)"
    build_packages "$version"
    find "$out" -maxdepth 1 -name '*.deb' | sort
}

main "$@"
