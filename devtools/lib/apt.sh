# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# apt with an index of its own: nothing below /etc/apt is read for packages or changed, except to learn the mirror. Sourced.

APT_MAX_AGE_MINUTES=1440
apt_options=()

debian_codename() {
    local codename
    # shellcheck source=/dev/null
    codename=$(source /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
    if [[ -z $codename || ! -f /etc/debian_version ]] || ! command -v apt-get >/dev/null; then
        die "this is not Debian, and ./dev installs with apt: run it on Debian 12 or 13, or in a container of one."
    fi
    printf '%s' "$codename"
}

# apt_use NAME SUITE…: from here on apt_run sees these suites only ("own" is the machine's release). Refreshed once a day.
apt_use() {
    local state=$QS_CACHE/apt/$1 sources stamp
    shift
    mkdir -p "$state"/{lists,cache/archives}/partial
    sources=$(apt_sources "$(debian_codename)" "$@")
    if [[ ! -f $state/quickshift.sources || $sources != "$(<"$state/quickshift.sources")" ]]; then
        rm -f "$state/updated"
        printf '%s\n' "$sources" >"$state/quickshift.sources"
    fi
    # "-" as Dir::Etc::sourceparts means none; the sandbox user cannot write below a home directory.
    apt_options=(-o "Dir::Etc::sourcelist=$state/quickshift.sources" -o Dir::Etc::sourceparts=-
        -o "Dir::State::Lists=$state/lists" -o "Dir::Cache=$state/cache" -o APT::Sandbox::User=root
        -o Acquire::Languages=none -o Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false -o Dpkg::Use-Pty=0)
    stamp=$(find "$state/updated" -mmin "-$APT_MAX_AGE_MINUTES" 2>/dev/null || true)
    [[ -n $stamp ]] || apt_refresh "$state" "$*"
}

# Debian's own python, or none yet on the smallest of machines.
apt_sources() {
    if ! command -v python3 >/dev/null; then
        say "installing python3, which reads this machine's apt sources"
        {
            as_root env DEBIAN_FRONTEND=noninteractive apt-get update
            as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends python3-minimal
        } >"$QS_CACHE/apt/python3.log" 2>&1 || die "apt could not install python3 (the whole story: $QS_CACHE/apt/python3.log)."
    fi
    python3 "$QS_ROOT/devtools/lib/apt_sources.py" "$@" || die "cannot tell which mirror this machine uses."
}

apt_refresh() {
    local state=$1 log=$1/update.log
    say "package index: refreshing ($2)"
    if retry 3 apt-get "${apt_options[@]}" -o APT::Update::Error-Mode=any update >"$log" 2>&1; then
        touch "$state/updated"
    elif [[ -f $state/updated ]]; then
        warn "the package index cannot be refreshed now; using the one from $(date -r "$state/updated" '+%F %H:%M')."
    else
        tail -n 5 "$log" >&2
        die "the package index cannot be fetched: is this machine's Debian mirror reachable?"
    fi
}

apt_candidate() { apt-cache "${apt_options[@]}" policy "$1" | awk '$1 == "Candidate:" && $2 != "(none)" { print $2 }'; }

# apt_install ARGUMENTS…: as root; the machine's own download directory is used, since root may not own our cache.
apt_install() {
    local log=$QS_CACHE/apt/install.log
    if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get "${apt_options[@]}" -o Dir::Cache=/var/cache/apt \
        -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= -o DPkg::Lock::Timeout=120 -o Acquire::Retries=3 \
        install -y --no-install-recommends "$@" >"$log" 2>&1; then
        grep -E '^(E:|W:)| (Depends|but) ' "$log" | tail -n 10 >&2
        die "apt could not install: $* (the whole story: $log)"
    fi
}
