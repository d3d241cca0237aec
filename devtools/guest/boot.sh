#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Process 1 of the virtual machine: mounts what a Debian machine has, runs the job, leaves its exit status, powers off.
# The host talks to it through the share at /mnt/out: job/ (in), status and dmesg.log (out).
set -u
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 USER=root LOGNAME=root
out=/mnt/out
console=/dev/hvc0

mount_all() {
    mkdir -p /dev/pts /dev/shm
    mount -t devpts -o gid=5,mode=620,ptmxmode=666 devpts /dev/pts
    mount -t tmpfs -o mode=1777 shm /dev/shm
    mount -t tmpfs -o mode=755 run /run
    mkdir -p /run/lock /run/dbus /run/user
    mount -t cgroup2 cgroup2 /sys/fs/cgroup
    mount -t bpf bpf /sys/fs/bpf
    mount -t tracefs tracefs /sys/kernel/tracing
    mount -t debugfs debugfs /sys/kernel/debug
    ln -sfn /proc/self/fd /dev/fd
    ln -sfn /proc/self/fd/0 /dev/stdin
    ln -sfn /proc/self/fd/1 /dev/stdout
    ln -sfn /proc/self/fd/2 /dev/stderr
}

# The guest's kernel is not the host's: its modules and configuration go where programs look for them.
place_kernel_files() {
    local kernel release
    kernel=$(<"$out/job/kernel")
    release=$(uname -r)
    mkdir -p "/lib/modules/$release" /boot
    mount --bind "$kernel/usr/lib/modules/$release" "/lib/modules/$release"
    cp "$kernel/config" "/boot/config-$release"
}

set_up_network() {
    ip link set lo up
    if [[ -e /sys/class/net/eth0 ]]; then
        ip addr add 10.0.2.15/24 dev eth0
        ip link set eth0 up
    fi
}

# Without this, /etc and /var would claim things about services that run on the host only.
settle() {
    echo quickshift-vm >/proc/sys/kernel/hostname
    [[ -s /etc/machine-id ]] || dbus-uuidgen >/etc/machine-id
    chmod 666 /dev/uinput 2>/dev/null
    # The kernel's console is a file; a command's output must not be rewritten on its way.
    [[ -f $out/job/interactive ]] || stty -F "$console" raw -echo 2>/dev/null
    [[ ! -f $out/job/turn_us ]] || python3 "$(dirname "$0")/short_turns.py" "$(<"$out/job/turn_us")" || exit 1
}

finish() {
    dmesg >"$out/dmesg.log" 2>/dev/null
    sync
    echo o >/proc/sysrq-trigger
    sleep 60
}
trap finish EXIT

{
    mount_all
    place_kernel_files
    set_up_network
    settle
} </dev/null >/dev/console 2>&1
date +%s.%N >"$out/booted"
# shellcheck disable=SC2094  # a terminal is read and written
setsid -c -w bash "$out/job/command" <"$console" >"$console" 2>&1
echo $? >"$out/status.new"
mv "$out/status.new" "$out/status"
