#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds and runs Quickshift: the helper under a kernel with sched_ext, and the panel here, connected to it.
#
# Usage: ./dev run [--seconds N] [--headless] [--native|--vm] [--kernel newest|oldest|VERSION]
#
#   --seconds N   end after N seconds (default: when the panel is closed; 20 with no display)
#   --headless    as with no display: the panel under Xvfb, live figures here, and screenshots in build/screenshots
#   --native      on this kernel, which must have sched_ext: the default where it does
#   --vm          in a virtual machine with a kernel that has it: the default elsewhere
#   --kernel      which kernel for the virtual machine (see ./dev vm --help)
#   --first-steps DIRECTORY   instead of a panel for you: goes docs/first-steps.md as written, in the panel and without a
#                 person, and saves its pictures there (some ten minutes)
#
# The helper runs as a user of its own with CAP_BPF and CAP_PERFMON only, on a private system bus with the real polkitd,
# beside a mouse at 1,000 reports a second (uinput) and more work than there are CPUs. Nothing is installed. Natively it
# needs root, or sudo.
set -euo pipefail
# shellcheck source=lib/common.sh
source "$(dirname "$(readlink -f "$0")")/lib/common.sh"

bin=$QS_BUILD/dev/bin
share=$QS_BUILD/run
stage=$QS_BUILD/run/stage
shots=$QS_BUILD/screenshots
seconds='' headless=no where='' kernel=newest first_steps=''
system='' xvfb='' panel='' live=''

parse() {
    while [[ $# -gt 0 ]]; do
        case $1 in
            --headless) headless=yes ;;
            --native) where=native ;;
            --vm) where=vm ;;
            --seconds | --kernel | --first-steps)
                [[ $# -ge 2 ]] || die "option $1 needs a value."
                case $1 in
                    --seconds) seconds=$2 ;;
                    --kernel) kernel=$2 ;;
                    *) first_steps=$(realpath -m "$2") ;;
                esac
                shift
                ;;
            *) unknown_option "$1" ;;
        esac
        shift
    done
    [[ -z $seconds || $seconds =~ ^[1-9][0-9]*$ ]] || die "--seconds takes a whole number of seconds."
    [[ -z $first_steps ]] || headless=yes
    if [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
        [[ $headless == yes ]] || say "no display: running headless"
        headless=yes
    fi
    [[ $headless == no ]] || seconds=${seconds:-20}
}

choose_where() {
    if [[ -z $where ]]; then
        where=vm
        [[ ! -e /sys/kernel/sched_ext ]] || where=native
    fi
    if [[ $where == native && ! -e /sys/kernel/sched_ext ]]; then
        die "this kernel ($(uname -r)) is built without sched_ext (CONFIG_SCHED_CLASS_EXT); leave out --native to use a virtual machine."
    fi
    if [[ $where == vm ]]; then
        say "this kernel is $(uname -r)$([[ -e /sys/kernel/sched_ext ]] || echo ', without sched_ext'): using a virtual machine"
    fi
}

install_stage() {
    rm -rf "$share" 2>/dev/null || as_root rm -rf "$share"
    mkdir -p "$stage"
    DESTDIR=$stage cmake --install "$QS_BUILD/dev" --prefix /usr >"$share/install.log" 2>&1 ||
        die "the build could not be installed below $stage: $(tail -n 1 "$share/install.log")"
}

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

start_system() {
    local port script=$QS_ROOT/devtools/guest/live.sh
    if [[ $where == vm ]]; then
        port=$(free_port)
        setpriv --pdeathsig TERM "$QS_ROOT/devtools/vm.sh" --kernel "$kernel" --forward "$port:5555" --timeout 86400 --out "$share" -- \
            "$script" /mnt/out "$stage" "$(id -u)" 5555 >"$share/system.out" &
        system=$!
    else
        say "starting a private system bus, polkit and the helper on this kernel"
        as_root setpriv --pdeathsig TERM unshare --mount --propagation private \
            "$script" "$share" "$stage" "$(id -u)" 0 >"$share/system.out" &
        system=$!
    fi
    wait_until_ready
    export DBUS_SYSTEM_BUS_ADDRESS
    DBUS_SYSTEM_BUS_ADDRESS=$(<"$share/ready")
    [[ $where == native ]] || DBUS_SYSTEM_BUS_ADDRESS=tcp:host=127.0.0.1,port=$port
}

wait_until_ready() {
    local waited
    for ((waited = 0; waited < 600; waited++)); do
        [[ ! -e $share/ready ]] || return 0
        kill -0 "$system" 2>/dev/null || break
        sleep 0.2
    done
    tail -n 20 "$share/system.out" >&2
    die "the helper did not come up (above; logs in $share)."
}

# Xvfb chooses a display that is free and writes its number.
start_xvfb() {
    local display=''
    : >"$share/display"
    setpriv --pdeathsig TERM Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$share/display" 2>"$share/xvfb.log" &
    xvfb=$!
    for _ in {1..100}; do
        display=$(<"$share/display")
        [[ -z $display ]] || break
        sleep 0.1
    done
    [[ -n $display ]] || die "Xvfb did not start: $(tail -n 1 "$share/xvfb.log")"
    export DISPLAY=:$display QT_QPA_PLATFORM=xcb
    unset WAYLAND_DISPLAY
}

start_panel() {
    local arguments=() session=()
    [[ -n ${DBUS_SESSION_BUS_ADDRESS:-} ]] || session=(dbus-run-session --)
    [[ -z $seconds ]] || arguments+=(--quit-after "$seconds")
    if [[ $headless == yes ]]; then
        rm -rf "$shots"
        mkdir -p "$shots"
        arguments+=(--theme dark --screenshot-dir "$shots" --screenshot-after $((seconds > 4 ? seconds - 3 : 1)))
    fi
    setpriv --pdeathsig TERM "${session[@]}" "$bin/quickshift" "${arguments[@]}" >"$share/panel.log" 2>&1 &
    panel=$!
}

# As somebody who has never used it: without settings or results.
go_first_steps() {
    local home status=0
    home=$(mktemp -d)
    mkdir -m 700 "$home/run"
    env HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" \
        XDG_RUNTIME_DIR="$home/run" LANGUAGE=en_GB LANG=C.UTF-8 \
        setpriv --pdeathsig TERM dbus-run-session -- "$bin/tests/first_steps" "$first_steps" &
    panel=$!
    wait "$panel" || status=$?
    panel=''
    rm -rf "$home"
    [[ $status -eq 0 ]] || die "the way of docs/first-steps.md did not lead to its end (above; logs in $share)."
}

# Lets the other side end by itself, once it is up, so that the kernel leaves the scheduler in order; then makes sure.
stop_system() {
    [[ -n $system ]] || return 0
    local waited
    if [[ -e $share/ready ]]; then touch "$share/stop"; else kill "$system" 2>/dev/null || true; fi
    for ((waited = 0; waited < 100; waited++)); do
        kill -0 "$system" 2>/dev/null || break
        sleep 0.2
    done
    kill "$system" 2>/dev/null || true
    wait "$system" 2>/dev/null || true
    system=''
}

finish() {
    end "$live" "$panel"
    stop_system
    end "$xvfb"
}

# Ends these processes of ours, if they still are.
end() {
    local process
    for process in "$@"; do
        [[ -z $process ]] || ! kill "$process" 2>/dev/null || wait "$process" 2>/dev/null || true
    done
}

print_screenshots() {
    local shot found=no
    for shot in "$shots"/*.png; do
        [[ -s $shot ]] || continue
        found=yes
        printf 'screenshot: %s\n' "$shot"
    done
    [[ $found == yes ]] || die "the panel saved no screenshot; its log: $share/panel.log"
}

main() {
    local status=0
    wants_help "$@" && help_of "$0" && return
    parse "$@"
    choose_where
    run_verb build --preset dev
    install_stage
    trap finish EXIT
    trap 'exit 130' INT TERM HUP
    start_system
    if [[ -n $first_steps ]]; then
        start_xvfb
        go_first_steps
        stop_system
        say "done; the pictures are in $first_steps"
        return
    fi
    say "switching the scheduler on"
    "$bin/quickshiftctl" start || die "the scheduler could not be switched on (above; the helper's log: $share/helper.log)."
    [[ $headless == no ]] || start_xvfb
    say "opening the panel"
    start_panel
    if [[ $headless == yes ]]; then
        # In the background, since a shell that waits for a foreground command heeds no signal.
        "$bin/quickshiftctl" monitor --seconds "$seconds" &
        live=$!
        wait "$live" || die "the live figures ended early (above)."
    fi
    wait "$panel" || status=$?
    panel=''
    [[ $status -eq 0 ]] || die "the panel ended with status $status: $(tail -n 3 "$share/panel.log")"
    [[ $headless == no ]] || print_screenshots
    "$bin/quickshiftctl" status
    "$bin/quickshiftctl" stop
    stop_system
    say "done; the kernel is back on its own scheduler$([[ -f $share/state-after ]] && echo " (sched_ext: $(<"$share/state-after"))")"
}

main "$@"
