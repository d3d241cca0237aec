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
mkdir -p "$results" "$session"/{seat0,remote}

# run_in DIRECTORY COMMAND…: in the login session of the player that listens there, with the rights that it gives.
run_in() {
    local directory=$1 status='' end=$((SECONDS + 180))
    shift
    rm -f "$directory"/{status,output}
    printf '%q ' "$@" >"$directory/command.new"
    printf '\n' >>"$directory/command.new"
    mv "$directory/command.new" "$directory/command"
    until [[ -s $directory/status ]]; do
        if [[ $SECONDS -ge $end ]]; then
            echo "no answer from the session"
            return 99
        fi
        sleep 0.3
    done
    cat "$directory/output"
    status=$(<"$directory/status")
    return "$status"
}

# At the machine, and over the network.
in_session() { run_in "$session/seat0" "$@"; }
in_remote_session() { run_in "$session/remote" "$@"; }

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
    # Nothing of ours is anywhere there either, but in people's homes.
    find / /run /tmp /dev/shm -xdev \( -path /proc -o -path /sys -o -path /mnt -o -path /root -o -path /home -o -path "$session" \) -prune -o \
        -iname '*quickshift*' -print | sort -u
    getent passwd | sort
    getent group | sort
    systemctl list-unit-files --no-legend --no-pager | awk '$2 != "transient" { print $1, $2 }' | sort
    busctl --system list --activatable --no-legend | awk '{ print $1 }' | grep -v '^:' | sort
    pkaction 2>/dev/null | sort
    dpkg-query -W -f '${Package} ${db:Status-Status}\n' | sort
}

# log_in_at UNIT USER [AGETTY-OPTION…]: on the terminal of that unit, as by hand: agetty, login, PAM, logind.
log_in_at() {
    local unit=$1 user=$2
    shift 2
    mkdir -p "/run/systemd/system/$unit.d"
    printf '[Service]\nExecStart=\nExecStart=-/sbin/agetty --autologin %s %s --noclear %%I linux\n' "$user" "$*" >"/run/systemd/system/$unit.d/autologin.conf"
    systemctl daemon-reload
    systemctl restart "$unit"
}

# At the machine's first console. Any session of the player runs what it is handed.
person_logs_in() {
    cat >/home/player/.bash_profile <<'END'
cd "/run/quickshift-test/${XDG_SEAT:-remote}" || exit
while :; do
    if mv -f command running 2>/dev/null; then
        bash running >output 2>&1 </dev/null
        echo $? >status.new
        mv status.new status
    fi
    sleep 0.1
done
END
    chown -R player "$session"
    log_in_at getty@tty1.service player
    # shellcheck disable=SC2016  # expands there
    in_session bash -c 'loginctl show-session "$XDG_SESSION_ID"; [[ $(loginctl show-session "$XDG_SESSION_ID" -P Active) == yes ]]' ||
        { systemctl status --no-pager getty@tty1.service; loginctl; return 1; }
}

packages_install() { apt_files "$out"/packages/*.deb && dpkg --audit && ! systemctl is-failed quickshiftd.service; }

helper_has_a_user_of_its_own() { [[ $(id -un quickshift) == quickshift && $(stat -c %U /etc/quickshift) == quickshift ]]; }

installing_starts_nothing() { [[ $(helper_pid) == 0 ]] && kernel_has disabled; }

dbus_starts_the_helper() { in_session quickshiftctl status && [[ $(helper_pid) != 0 ]]; }

helper_is_not_root() {
    local pid
    pid=$(helper_pid)
    grep -E '^(Name|Uid|CapPrm|CapBnd)' "/proc/$pid/task/"*/status
    # 38 is CAP_PERFMON, 39 CAP_BPF: nobody can have more, and only the engine's thread has these.
    [[ $(stat -c %U "/proc/$pid") == quickshift && $(awk '/^CapBnd/ { print $2 }' "/proc/$pid/status") == 000000c000000000 &&
        $(awk '/^Name/ { name = $2 } /^CapPrm/ && $2 !~ /^0+$/ { print name, $2 }' "/proc/$pid/task/"*/status) == 'engine 000000c000000000' ]]
}

person_switches_on_without_a_password() { in_session quickshiftctl start && kernel_has enabled && grep -x quickshift /sys/kernel/sched_ext/root/ops; }

a_stranger_may_not() {
    # Not logged in at the machine: polkit says no, status 4.
    runuser -u stranger -- quickshiftctl stop
    [[ $? -eq 4 ]] && kernel_has enabled
}

# may_change_nothing SESSION: not by quickshiftctl, whose status 4 says so, nor past it; and nothing did change.
may_change_nothing() {
    local how=$1 before after call answer
    before=$(properties)
    for call in start stop 'set ring_count=2' 'preset default' "games add $$"; do
        # shellcheck disable=SC2086  # words of a command
        "$how" quickshiftctl $call
        [[ $? -eq 4 ]] || { echo "not refused: $call"; return 1; }
    done
    for call in 'Manager.Hold string:game' 'Manager.Pause string:game' 'Telemetry.Subscribe uint32:5'; do
        # shellcheck disable=SC2086
        answer=$("$how" dbus-send --system --print-reply --reply-timeout=180000 --dest=org.quickshift1 /org/quickshift1 org.quickshift1.$call)
        [[ $answer == 'Error org.quickshift1.Error.NotAuthorized'* ]] || { echo "not refused: $call: $answer"; return 1; }
    done
    after=$(properties)
    diff <(echo "$before") <(echo "$after") && kernel_has enabled
}

# All that the helper tells, without the reply's own number and time.
properties() {
    dbus-send --system --print-reply --reply-timeout=180000 --dest=org.quickshift1 /org/quickshift1 org.freedesktop.DBus.Properties.GetAll \
        string:org.quickshift1.Manager | tail -n +2
}

# session_of USER: at one of the machine's consoles.
session_of() { loginctl list-sessions --no-legend | awk -v user="$1" '$3 == user && $4 == "seat0" { print $1 }'; }

# session_is USER ACTIVE
session_is() { [[ $(loginctl show-session "$(session_of "$1")" -P Active) == "$2" ]]; }

# The same person in the same session, while somebody else sits at the machine.
a_session_in_the_background_may_not() {
    local status=0
    log_in_at getty@tty2.service stranger
    wait_for session_is stranger no && loginctl activate "$(session_of stranger)" && wait_for session_is player no || return 1
    may_change_nothing in_session || status=1
    loginctl activate "$(session_of player)" && wait_for session_is player yes && in_session quickshiftctl start || return 1
    systemctl stop getty@tty2.service
    return "$status"
}

# The same person from another machine, as a server for remote logins hands them over: PAM is told the machine, and tells logind.
a_remote_session_may_not() {
    log_in_at serial-getty@hvc1.service player --remote --host 192.0.2.7
    # shellcheck disable=SC2016  # expands there
    in_remote_session bash -c 'loginctl show-session "$XDG_SESSION_ID"; [[ $(loginctl show-session "$XDG_SESSION_ID" -P Remote) == yes ]]' &&
        may_change_nothing in_remote_session && systemctl stop serial-getty@hvc1.service
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
inventory >"$results/before.txt"
for name in person_logs_in packages_install helper_has_a_user_of_its_own installing_starts_nothing dbus_starts_the_helper helper_is_not_root \
    person_switches_on_without_a_password a_stranger_may_not \
    a_session_in_the_background_may_not a_remote_session_may_not frames_tell_of_input unit_is_tight settings_last panel_opens \
    killed_helper_comes_back_and_is_on stopped_helper_is_replaced_and_is_on upgrade_replaces_the_running_helper what_was_on_is_on_after_the_upgrade person_switches_off \
    helper_killed_while_off_stays_off helper_had_nothing_to_complain_of remove_stops_and_keeps_settings purge_leaves_nothing; do
    step "$name"
done
printf '<testsuite name="install">%s</testsuite>\n' "$cases" >"$results/install.guest.xml"
echo "$failed" >"$results/install.guest.status"
