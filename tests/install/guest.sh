#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# In a Debian of its own, booted under systemd: the life of the packages, from apt install to purge. Packages come from
# /mnt/out/packages and /mnt/out/upgrade; results go to /mnt/out/results/install.guest.* as summary.py reads them.
# Each step needs the one before it, so that the first failure is the last step.
set -uo pipefail
out=/mnt/out
results=$out/results
session=/run/quickshift-test
# The emulated machine may need longer than the usual 25 s for an answer.
export DEBIAN_FRONTEND=noninteractive SYSTEMD_BUS_TIMEOUT=180
mkdir -p "$results" "$session"

# in_session COMMAND…: in the login session of the player, with the player's rights.
in_session() {
    local status='' end=$((SECONDS + 180))
    rm -f "$session"/{status,output}
    printf '%q ' "$@" >"$session/command.new"
    printf '\n' >>"$session/command.new"
    mv "$session/command.new" "$session/command"
    until [[ -s $session/status ]]; do
        if [[ $SECONDS -ge $end ]]; then
            echo "no answer from the session"
            return 99
        fi
        sleep 0.3
    done
    cat "$session/output"
    status=$(<"$session/status")
    return "$status"
}

apt_files() { apt-get -q install -y --no-install-recommends --allow-downgrades "$@"; }

kernel_has() { [[ $(cat /sys/kernel/sched_ext/state) == "$1" ]]; }

# wait_for COMMAND…: for three minutes; the machine is emulated.
wait_for() {
    local end=$((SECONDS + 180))
    until [[ $SECONDS -ge $end ]]; do
        "$@" && return
        sleep 1
    done
    echo "waited in vain: $*"
    return 1
}

helper_pid() { systemctl show -P MainPID quickshiftd.service; }

another_helper_than() { [[ $(helper_pid) != 0 && $(helper_pid) != "$1" ]]; }

# As the player is told.
state_shown_is() { in_session quickshiftctl status | tee /dev/stderr | grep -qE "^State: +$1\$"; }

# What a package could leave behind; what any apt run writes is left out.
inventory() {
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /tmp -o -path /var/tmp -o -path /mnt -o \
        -path /root -o -path /home -o -path /var/cache -o -path /var/log -o -path /var/lib/apt -o -path /var/lib/dpkg -o \
        -path /var/lib/systemd -o -path /boot -o -path /usr/share/zoneinfo -o -path /usr/share/locale \) -prune -o -print | grep -vE '^/etc/(passwd|group|shadow|gshadow|subuid|subgid)-$|/\.pwd\.lock$' | sort
    getent passwd | sort
    getent group | sort
    systemctl list-unit-files --no-legend --no-pager | awk '$2 != "transient" { print $1, $2 }' | sort
    busctl --system list --activatable --no-legend | awk '{ print $1 }' | grep -v '^:' | sort
    pkaction 2>/dev/null | sort
    dpkg-query -W -f '${Package} ${db:Status-Status}\n' | sort
}

# A login at the machine's first console, as by hand: agetty, login, PAM, logind. It runs what it is handed.
person_logs_in() {
    cat >/home/player/.bash_profile <<'END'
while :; do
    if mv -f /run/quickshift-test/command /run/quickshift-test/running 2>/dev/null; then
        bash /run/quickshift-test/running >/run/quickshift-test/output 2>&1 </dev/null
        echo $? >/run/quickshift-test/status.new
        mv /run/quickshift-test/status.new /run/quickshift-test/status
    fi
    sleep 0.1
done
END
    chown -R player "$session"
    printf '[Service]\nExecStart=\nExecStart=-/sbin/agetty --autologin player --noclear %%I linux\n' >/etc/systemd/system/getty@tty1.service.d/player.conf
    systemctl daemon-reload
    systemctl restart getty@tty1.service
    # shellcheck disable=SC2016  # expands there
    in_session bash -c 'loginctl show-session "$XDG_SESSION_ID"; [[ $(loginctl show-session "$XDG_SESSION_ID" -P Active) == yes ]]' ||
        { systemctl status --no-pager getty@tty1.service; loginctl; return 1; }
}

packages_install() { apt_files "$out"/packages/*.deb && dpkg --audit && ! systemctl is-failed quickshiftd.service; }

helper_has_a_user_of_its_own() { [[ $(id -un quickshift) == quickshift && $(stat -c %U /etc/quickshift) == quickshift ]]; }

installing_starts_nothing() { [[ $(helper_pid) == 0 ]] && kernel_has disabled; }

dbus_starts_the_helper() { in_session quickshiftctl status && [[ $(helper_pid) != 0 ]]; }

helper_is_not_root() {
    local status
    status=/proc/$(helper_pid)/status
    grep -E '^(Uid|Cap)' "$status"
    # 38 is CAP_PERFMON, 39 CAP_BPF.
    [[ $(stat -c %U "/proc/$(helper_pid)") == quickshift && $(awk '/^CapEff/ { print $2 }' "$status") == 000000c000000000 ]]
}

person_switches_on_without_a_password() { in_session quickshiftctl start && kernel_has enabled && grep -x quickshift /sys/kernel/sched_ext/root/ops; }

a_stranger_may_not() {
    # Not logged in at the machine: polkit says no, status 4.
    runuser -u stranger -- quickshiftctl stop
    [[ $? -eq 4 ]] && kernel_has enabled
}

# With a mouse that really reports (uinput), counted in the rings of the frames.
frames_tell_of_input() {
    local storm counted
    "$out/job/input_storm" --mouse-hz 200 --keyboard-hz 5 --seconds 60 &
    storm=$!
    in_session quickshiftctl monitor --json --hz 4 --seconds 8 >"$session/frames"
    kill "$storm"
    head -c 2000 "$session/frames"
    counted=$(grep -o '"produced":[0-9]*' "$session/frames" | awk -F: '{ sum += $2 } END { print sum + 0 }')
    echo "$(grep -c '"sequence"' "$session/frames") frames, $counted reports"
    [[ $(grep -c '"sequence"' "$session/frames") -ge 8 && $counted -ge 100 ]]
}

# Of the unit in which the scheduler and the hook work as this is asked.
unit_is_tight() {
    local exposure
    kernel_has enabled || return 1
    exposure=$(systemd-analyze security --no-pager quickshiftd.service | tee "$results/security.txt" | grep -oE 'level for quickshiftd.service: [0-9.]+' | awk '{ print $NF }')
    echo "systemd-analyze security, while the scheduler runs: $exposure" | tee "$results/exposure"
    awk -v e="$exposure" 'BEGIN { exit !(e != "" && e <= 1.0) }'
}

panel_opens() {
    in_session env QT_QPA_PLATFORM=offscreen HOME=/home/player quickshift --screenshot-dir /home/player/shots --screenshot-after 5 --quit-after 20
    ls /home/player/shots/*.png
}

settings_last() { in_session quickshiftctl set ring_count=8 && grep 'ring_count = 8' /etc/quickshift/quickshift.toml; }

killed_helper_comes_back_and_is_on() {
    local before
    before=$(helper_pid)
    kernel_has enabled && kill -KILL "$before" || return 1
    wait_for another_helper_than "$before" && wait_for kernel_has enabled && state_shown_is running
}

# systemd notices within a minute that nothing answers any more; this is the second end in a row.
stopped_helper_is_replaced_and_is_on() {
    local before
    before=$(helper_pid)
    kernel_has enabled && kill -STOP "$before" || return 1
    wait_for another_helper_than "$before" && wait_for kernel_has enabled && state_shown_is running
}

upgrade_replaces_the_running_helper() {
    local before
    before=$(helper_pid)
    kernel_has enabled && apt_files "$out"/upgrade/*.deb || return 1
    wait_for another_helper_than "$before" || return 1
    dpkg-query -W quickshift quickshift-helper
    # The program that runs is the one that lies there, not one that was replaced.
    [[ $(readlink "/proc/$(helper_pid)/exe") == /usr/libexec/quickshiftd ]] &&
        [[ $(dpkg-query -W -f '${Version}' quickshift-helper) == *+later1 ]] && grep 'ring_count = 8' /etc/quickshift/quickshift.toml
}

what_was_on_is_on_after_the_upgrade() { wait_for kernel_has enabled && state_shown_is running; }

person_switches_off() { in_session quickshiftctl stop && kernel_has disabled; }

# The new helper answers, and only then what it left off counts.
helper_killed_while_off_stays_off() {
    local before
    before=$(helper_pid)
    [[ $before != 0 ]] && kill -KILL "$before" || return 1
    wait_for another_helper_than "$before" && state_shown_is off && kernel_has disabled
}

helper_had_nothing_to_complain_of() {
    journalctl -u quickshiftd.service -o cat --no-pager | tee /dev/stderr >"$session/journal"
    [[ -s $session/journal ]] && ! grep -E 'QObject::|QTimer|qt\.|[Ff]ailed to|cannot' "$session/journal"
}

remove_stops_and_keeps_settings() {
    in_session quickshiftctl start && kernel_has enabled || return 1
    apt-get -q remove -y quickshift quickshift-helper || return 1
    kernel_has disabled && [[ -f /etc/quickshift/quickshift.toml && ! -e /usr/libexec/quickshiftd ]] && ! pgrep -x quickshiftd
}

purge_leaves_nothing() {
    apt-get -q purge -y quickshift quickshift-helper || return 1
    systemctl daemon-reload
    inventory >"$results/after.txt"
    diff "$results/before.txt" "$results/after.txt"
}

cases=''
failed=0
step() {
    local name=$1 began=$SECONDS log=$results/step.log
    if [[ $failed -ne 0 ]]; then
        cases+="<testcase classname=\"Install\" name=\"$name\" time=\"0\"><skipped message=\"a step before it failed\"/></testcase>"
        return
    fi
    echo "→ install: $name"
    if "$name" >"$log" 2>&1; then
        cases+="<testcase classname=\"Install\" name=\"$name\" time=\"$((SECONDS - began))\"/>"
    else
        failed=1
        cat "$log"
        cases+="<testcase classname=\"Install\" name=\"$name\" time=\"$((SECONDS - began))\"><failure message=\"$(tail -n 20 "$log" | sed 's/&/\&amp;/g; s/</\&lt;/g; s/"/\&quot;/g')\"/></testcase>"
    fi
    { echo "== $name"; cat "$log"; } >>"$results/install.guest.log"
}

# apt runs by itself at its own hours, and keeps others out meanwhile.
systemctl mask --runtime --now apt-daily.timer apt-daily-upgrade.timer
useradd --create-home --shell /bin/bash player
useradd --create-home --shell /bin/bash stranger
mkdir -p /etc/systemd/system/getty@tty1.service.d
touch /etc/systemd/system/getty@tty1.service.d/player.conf
inventory >"$results/before.txt"
for name in person_logs_in packages_install helper_has_a_user_of_its_own installing_starts_nothing dbus_starts_the_helper helper_is_not_root \
    person_switches_on_without_a_password a_stranger_may_not frames_tell_of_input unit_is_tight settings_last panel_opens \
    killed_helper_comes_back_and_is_on stopped_helper_is_replaced_and_is_on upgrade_replaces_the_running_helper what_was_on_is_on_after_the_upgrade person_switches_off \
    helper_killed_while_off_stays_off helper_had_nothing_to_complain_of remove_stops_and_keeps_settings purge_leaves_nothing; do
    step "$name"
done
printf '<testsuite name="install">%s</testsuite>\n' "$cases" >"$results/install.guest.xml"
echo "$failed" >"$results/install.guest.status"
