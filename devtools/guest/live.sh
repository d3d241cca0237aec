#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A whole Quickshift system for ./dev run, on a kernel with sched_ext: system bus, polkit, helper, input, a busy machine.
#
# Usage: live.sh SHARE STAGE UID PORT
#
# Runs as root, in the guest or in a mount namespace of its own: the installed tree STAGE is laid over /usr, so that the
# bus and polkit find our files where a package puts them. The user UID may control the scheduler. SHARE/ready appears
# when the helper answers and holds the address of the bus, and it all ends when SHARE/stop does. PORT is where the bus is reached by TCP, or 0.
set -euo pipefail
share=$1 stage=$2 client=$3 port=$4
build=$(dirname "$(dirname "$(readlink -f "$0")")")/../build/dev
state=$(mktemp -d /run/quickshift.XXXXXX)
chmod 755 "$state"
export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$state/bus.socket

log() { printf '%s\n' "$*" | tee -a "$share/system.log"; }

lay_over_usr() { mount -t overlay overlay -o "lowerdir=$stage/usr:/usr" /usr; }

# The helper's system user, as a package would create it. Files of our own over the machine's: they vanish with the namespace.
add_user() {
    local id=64123
    getent passwd quickshift >/dev/null && return
    while getent passwd "$id" >/dev/null || getent group "$id" >/dev/null; do id=$((id + 1)); done
    { cat /etc/passwd && echo "quickshift:x:$id:$id:Quickshift:/nonexistent:/usr/sbin/nologin"; } >"$state/passwd"
    { cat /etc/group && echo "quickshift:x:$id:"; } >"$state/group"
    mount --bind "$state/passwd" /etc/passwd
    mount --bind "$state/group" /etc/group
}

# Whoever runs ./dev has no session on this bus, for which polkit would ask; the panel's own user is trusted with our actions.
allow_client() {
    mkdir -p /etc/polkit-1/rules.d
    mount -t tmpfs -o mode=755 rules /etc/polkit-1/rules.d
    cat >/etc/polkit-1/rules.d/10-quickshift-dev.rules <<EOF
polkit.addRule(function(action, subject) {
    if (action.id.indexOf("org.quickshift1.") == 0 && subject.user == "$(id -nu "$client")")
        return polkit.Result.YES;
});
EOF
}

# wait_for_name NAME: until somebody owns it on the bus.
wait_for_name() {
    local attempt
    for ((attempt = 0; attempt < 150; attempt++)); do
        dbus-send --system --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner "string:$1" 2>/dev/null |
            grep -q 'boolean true' && return
        sleep 0.2
    done
    log "$1 did not appear on the bus"
    tail -n 20 "$share"/{bus,polkit,helper}.log 2>/dev/null
    return 1
}

# start NAME COMMAND…: in the background, with its own log, gone when we are.
start() {
    local name=$1
    shift
    setpriv --pdeathsig TERM "$@" >>"$share/$name.log" 2>&1 </dev/null &
}

start_bus() {
    start bus dbus-daemon --config-file=/usr/share/dbus-1/system.conf --nofork --nopidfile --nosyslog \
        --address="$DBUS_SYSTEM_BUS_ADDRESS"
    wait_for_name org.freedesktop.DBus
    start polkit /usr/lib/polkit-1/polkitd --no-debug
    wait_for_name org.freedesktop.PolicyKit1
}

installed() { find "$stage/usr" -name "$1" -type f -printf '/usr/%P\n' -quit; }

# Exactly the rights that its systemd unit gives it. It leaves when idle, and a bus with systemd would start it again.
start_helper() {
    local program object
    program=$(installed quickshiftd)
    object=$(installed quickshift.bpf.o)
    install -d -o quickshift "$state/helper"
    start helper bash -c 'while sleep 0.2; do "$@"; done' helper setpriv --reuid quickshift --regid quickshift --clear-groups \
        --inh-caps '-all,+bpf,+perfmon' --ambient-caps '-all,+bpf,+perfmon' --bounding-set '-all,+bpf,+perfmon' \
        --no-new-privs --pdeathsig TERM "$program" --object "$object" \
        --presets "$(dirname "$object")/presets" --config "$state/helper/quickshift.toml" --state-dir "$state/helper" --runtime-dir "$state/helper"
    wait_for_name org.quickshift1
}

# A mouse at 1,000 and a keyboard at 12 reports a second, and more work than there are CPUs.
start_load() {
    local cpu
    modprobe uinput 2>/dev/null || true
    start input "$build/bin/tests/input_storm" --mouse-hz 1000 --keyboard-hz 12 --readers 1 --seconds 86400
    for ((cpu = 0; cpu < $(nproc); cpu++)); do
        start load nice -n 5 bash -c 'while :; do :; done'
    done
    start load bash -c 'while :; do /bin/true; done'
}

open_port() {
    [[ $port != 0 ]] || return 0
    start port setpriv --reuid "$client" --regid "$(id -g "$client")" --clear-groups \
        socat "TCP-LISTEN:$port,fork,reuseaddr,nodelay" "UNIX-CONNECT:$state/bus.socket"
    until (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do sleep 0.2; done
}

finish() {
    local children
    mapfile -t children < <(jobs -p)
    [[ ${#children[@]} -eq 0 ]] || kill "${children[@]}" 2>/dev/null
    wait
    cp /sys/kernel/sched_ext/state "$share/state-after" 2>/dev/null || true
    rm -rf "$state"
}

main() {
    trap finish EXIT
    trap 'exit 130' INT TERM
    lay_over_usr
    add_user
    allow_client
    start_bus
    start_helper
    open_port
    start_load
    printf '%s' "$DBUS_SYSTEM_BUS_ADDRESS" >"$share/ready.new"
    mv "$share/ready.new" "$share/ready"
    while [[ ! -e $share/stop ]]; do sleep 0.5; done
}

main
