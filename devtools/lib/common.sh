# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What every verb shares: where things are, how to speak, how to become root. Sourced, never run.

QS_ROOT=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd)
QS_BUILD=$QS_ROOT/build
QS_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/quickshift
# Plain users on Debian lack the directories of depmod, modprobe and polkitd in their path.
PATH=$PATH:/usr/sbin:/sbin
export QS_ROOT QS_BUILD QS_CACHE PATH

# Progress goes to standard error: standard output belongs to what the user asked for.
# Longer verbs set QS_STARTED (seconds since the epoch): then each line tells how far they are, as in "[07:31]".
say() { printf '→ %s%s\n' "${QS_STARTED:+[$(date -u -d "@$((EPOCHSECONDS - QS_STARTED))" +%T | sed 's/^00://')] }" "$*" >&2; }
warn() { printf '! %s\n' "$*" >&2; }
die() {
    printf '✗ %s\n' "$*" >&2
    exit 1
}

# The comment at the top of a verb's file is its help; the first sentence line is its summary.
help_of() { awk 'NR > 2 { if (/^#/) { sub(/^# ?/, ""); print } else exit }' "$1"; }
summary_of() { help_of "$1" | awk 'NR == 1'; }

# wants_help "$@": true when --help stands before any "--".
wants_help() {
    local argument
    for argument in "$@"; do
        case $argument in
            --) return 1 ;;
            -h | --help) return 0 ;;
        esac
    done
    return 1
}

unknown_option() { die "unknown option '$1'; --help lists the options."; }

as_root() {
    if [[ $(id -u) -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo -- "$@"
    else
        die "'$1' needs root: run ./dev as root, or install sudo."
    fi
}

# retry TIMES COMMAND…: mirrors have bad moments.
retry() {
    local times=$1 attempt
    shift
    for ((attempt = 1; attempt <= times; attempt++)); do
        "$@" && return 0
        [[ $attempt -lt $times ]] && warn "failed (attempt $attempt of $times), trying again: $1" && sleep $((attempt * 2))
    done
    return 1
}

# run_verb VERB ARGUMENTS…: one verb that needs another.
run_verb() {
    local verb=$1
    shift
    "$QS_ROOT/devtools/$verb.sh" "$@"
}
