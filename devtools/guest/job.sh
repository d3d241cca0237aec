#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What boot.sh does in a guest without systemd: runs the job, leaves its exit status and the logs, powers off.
set -u
out=/mnt/out
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8
stty -F /dev/hvc0 raw -echo
date +%s.%N >"$out/booted"
bash "$out/job/command" </dev/null >/dev/hvc0 2>&1
echo $? >"$out/status.new"
journalctl -b --no-pager >"$out/journal.log" 2>&1
dmesg >"$out/dmesg.log"
mv "$out/status.new" "$out/status"
sync
echo o >/proc/sysrq-trigger
