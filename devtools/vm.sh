#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Boots a kernel that has sched_ext in a virtual machine, on this machine's own files, and runs a command there.
#
# Usage: ./dev vm [OPTIONS] [-- COMMAND…]        (no command: a shell; "exit" ends it)
#
#   --kernel newest|oldest|VERSION   which kernel of trixie-backports (default: newest); it is fetched once and kept
#   --list                           print the kernels there are, oldest first, and leave
#   --cpus N                         virtual CPUs (default: 4)
#   --smp TOPOLOGY                   the same as QEMU says it: sockets=2,cores=2,threads=2
#   --memory MB                      default: 2048
#   --root DIR                       boot the Debian tree DIR under its own systemd, instead of on this machine's files; the
#                                    command runs as root once it is up, and its journal is kept too. Needs root.
#   --icount                         time is a count of instructions: figures repeat from boot to boot
#   --instruction 1|2|4              with --icount: the nanoseconds that one takes, of a CPU whose turn it is (default: 2)
#   --turn MICROSECONDS              with --icount: the CPUs take turns of at most so long (default: 25)
#   --forward [HOST:]GUEST           127.0.0.1:HOST here reaches port GUEST there
#   --timeout SECONDS                end it then (default: 900; a shell has no limit)
#   --out DIR                        /mnt/out of the guest, and its kernel log (default: a new directory below build/vm)
#   --qemu ARGUMENT                  one more argument for QEMU; may be repeated
#
# The guest sees this machine's files at the same paths; what it writes is forgotten, except below /mnt/out. The exit
# status is the command's; 124 after a timeout, 125 when the guest's kernel died. Software emulation only: no KVM, no root.
set -euo pipefail
# shellcheck source=lib/common.sh
source "$(dirname "$(readlink -f "$0")")/lib/common.sh"
# shellcheck source=lib/apt.sh
source "$QS_ROOT/devtools/lib/apt.sh"
# shellcheck source=lib/kernels.sh
source "$QS_ROOT/devtools/lib/kernels.sh"

# virtio_pci and the 8250 console are built in; evdev and uinput make input devices, virtio_console carries the command's output.
MODULES=(virtio_console virtio_net 9pnet_virtio 9p overlay uinput evdev)

kernel=newest smp=4 memory=2048 timeout='' out='' root=/
icount=() instruction_ns=2 turn_us=25 network=() extra=() command=()

parse() {
    while [[ $# -gt 0 ]]; do
        case $1 in
            --icount)
                icount=(yes)
                shift
                continue
                ;;
            --)
                shift
                command=("$@")
                return
                ;;
            --kernel | --cpus | --smp | --memory | --root | --instruction | --turn | --forward | --timeout | --out | --qemu) ;;
            *) unknown_option "$1" ;;
        esac
        [[ $# -ge 2 ]] || die "option $1 needs a value."
        case $1 in
            --kernel) kernel=$2 ;;
            --cpus | --smp) smp=$2 ;;
            --memory) memory=$2 ;;
            --root) root=$2 ;;
            --instruction)
                [[ $2 == [124] ]] || die "--instruction takes 1, 2 or 4 ns, not '$2'."
                instruction_ns=$2
                ;;
            --turn) turn_us=$2 ;;
            --forward) network=(-netdev "user,id=net,restrict=on,hostfwd=tcp:127.0.0.1:${2%%:*}-:${2##*:}"
                -device 'virtio-net-pci,netdev=net,romfile=') ;;
            --timeout) timeout=$2 ;;
            --out) out=$2 ;;
            --qemu) extra+=("$2") ;;
        esac
        shift 2
    done
}

# make_initramfs KERNEL_DIRECTORY FILE: busybox, the modules (unpacked, in load order) and devtools/guest/init.
make_initramfs() {
    local directory=$1 file=$2 tree number=0 module
    tree=$(mktemp -d)
    mkdir -p "$tree"/{bin,proc,sys,dev,modules,root,files}
    cp "$(command -v busybox)" "$tree/bin/busybox"
    cp "$QS_ROOT/devtools/guest/init" "$tree/init"
    chmod 755 "$tree/init"
    if [[ $root == / ]]; then
        printf '/bin/bash %s' "$QS_ROOT/devtools/guest/boot.sh" >"$tree/boot"
    else
        printf '/sbin/init' >"$tree/boot"
        add_job_unit "$tree/files/etc/systemd/system"
    fi
    while read -r module; do
        number=$((number + 1))
        unpack_module "$module" >"$tree/modules/$(printf '%02d' $number)-$(basename "${module%%.ko*}").ko"
    done < <(module_files "$directory" "${MODULES[@]}")
    (cd "$tree" && find . -print0 | cpio -o -0 -H newc -R 0:0 --quiet | gzip -1) >"$file"
    rm -rf "$tree"
}

# A tree with a systemd of its own runs the command as a unit.
add_job_unit() {
    mkdir -p "$1/multi-user.target.wants"
    cp "$QS_ROOT/devtools/guest/quickshift-job.service" "$1/"
    ln -s ../quickshift-job.service "$1/multi-user.target.wants/"
    # Nobody logs in where the output of the command and of the kernel goes.
    ln -s /dev/null "$1/serial-getty@hvc0.service"
    ln -s /dev/null "$1/serial-getty@ttyS0.service"
    cp "$QS_ROOT/devtools/guest/job.sh" "$out/job/"
}

# The files of these modules and of what they need, in load order, each once. Built-in ones have none.
module_files() {
    local directory=$1 name
    shift
    for name in "$@"; do
        modprobe -d "$directory" -S "$(<"$directory/release")" --show-depends "$name"
    done | awk '$1 == "insmod" && !seen[$2]++ { print $2 }'
}

unpack_module() {
    case $1 in
        *.xz) xz -dc "$1" ;;
        *.zst) zstd -qdc "$1" ;;
        *) cat "$1" ;;
    esac
}

write_job() {
    local directory=$1
    mkdir -p "$out/job"
    rm -f "$out"/{status,booted,dmesg.log,kernel.log,job/interactive,job/turn_us}
    [[ ${#icount[@]} -eq 0 ]] || echo "$turn_us" >"$out/job/turn_us"
    printf '%s' "$directory" >"$out/job/kernel"
    {
        [[ $root != / ]] || printf 'cd %q\n' "$PWD"
        printf 'export TERM=%q QUICKSHIFT_GUEST=1\n' "${TERM:-dumb}"
        if [[ ${#command[@]} -gt 0 ]]; then
            printf '%q ' "${command[@]}"
        else
            touch "$out/job/interactive"
            printf 'stty sane cols %s rows %s\nexec bash -i' "$(tput cols 2>/dev/null || echo 80)" "$(tput lines 2>/dev/null || echo 24)"
        fi
        printf '\n'
    } >"$out/job/command"
}

# share NAME NUMBER OPTIONS: arguments that give the guest a directory by that tag. Behind a port of its own it is a PCI Express device,
# and those may keep their state while the guest sleeps: Linux would not set up its 9p again.
share() {
    printf '%s\n' -fsdev "local,id=$1,security_model=none,$3" -device "pcie-root-port,id=$1-port,chassis=$2" \
        -device "virtio-9p-pci,bus=$1-port,x-pcie-pm-no-soft-reset=on,fsdev=$1,mount_tag=$1"
}

# Prints QEMU's arguments, one a line. thread=multi is not used: it once crashed a guest kernel that patched its own code.
# No AVX2, nor what programs take as a sign of it: QEMU's masked loads (vpmaskmovd) also read what the mask leaves out, and fault where
# that is on a page which is not there. Qt draws with them.
qemu_arguments() {
    local directory=$1
    local arguments=(-machine q35 -accel 'tcg,thread=single' -cpu 'max,avx2=off,vaes=off' -smp "$smp" -m "$memory"
        -kernel "$directory/vmlinuz" -initrd "$out/initramfs"
        -append "console=ttyS0 quiet panic=-1 oops=panic${icount:+ iomem=relaxed}" -no-reboot -display none -nodefaults
        -serial "file:$out/kernel.log"
        -device virtio-serial-pci -chardev 'stdio,id=console,signal=off' -device 'virtconsole,chardev=console')
    [[ ${#icount[@]} -eq 0 ]] || arguments+=(-icount "shift=$((instruction_ns / 2)),sleep=off")
    printf '%s\n' "${arguments[@]}" "${network[@]}" "${extra[@]}"
    share root 1 "path=$root,multidevs=remap,readonly=on"
    share out 2 "path=$out"
}

# Once a guest's command has ended, the guest has so many seconds to power off.
LINGER_S=120

# wait_for_end EMULATOR: a guest has been seen to stay for ever after its "Power down".
wait_for_end() {
    local lingered=0
    while kill -0 "$1" 2>/dev/null; do
        sleep 1
        [[ ! -s $out/status ]] || lingered=$((lingered + 1))
        ((lingered < LINGER_S)) || kill "$1" 2>/dev/null || true
    done
}

# The emulator dies with us, however we end. Its output goes through cat, since it makes its own end non-blocking.
boot() {
    local arguments reader emulator status=0 screen
    mapfile -t arguments < <(qemu_arguments "$1")
    local run=(setpriv --pdeathsig TERM timeout --foreground -k 5 "${timeout:-0}"
        setpriv --pdeathsig KILL qemu-system-x86_64 "${arguments[@]}")
    if [[ ${#command[@]} -eq 0 ]]; then
        "${run[@]}" || status=$?
        return "$status"
    fi
    exec {screen}> >(cat)
    reader=$!
    "${run[@]}" </dev/null 1>&"$screen" 2>"$out/qemu.log" &
    emulator=$!
    # shellcheck disable=SC2064  # expands now
    trap "kill $emulator 2>/dev/null || true; exit 130" INT TERM HUP
    exec {screen}>&-
    wait_for_end "$emulator"
    wait "$emulator" || status=$?
    wait "$reader" || true
    trap - INT TERM HUP
    return "$status"
}

# The guest's word first, then what the host saw.
verdict() {
    local version=$1 status=$2
    if [[ -s $out/status ]]; then
        return "$(<"$out/status")"
    elif [[ $status -eq 124 || $status -eq 137 ]]; then
        warn "the guest ($version) had not finished after $timeout s and was ended; its kernel's log: $out/kernel.log"
        return 124
    fi
    warn "the guest ($version) died without finishing its command; its kernel's log: $out/kernel.log"
    { grep -aE -A 12 'Kernel panic|BUG:|Oops|cannot load|RIP:' "$out/kernel.log" || tail -n 5 "$out/kernel.log" "$out/qemu.log"; } 2>/dev/null | head -n 20 >&2
    return 125
}

main() {
    local directory status=0 version
    wants_help "$@" && help_of "$0" && return
    if [[ ${1:-} == --list ]]; then
        kernel_use
        kernel_list | awk '{ print $1 }'
        return
    fi
    parse "$@"
    [[ $turn_us =~ ^[1-9][0-9]{0,5}$ ]] || die "--turn wants a number of microseconds, not \"$turn_us\"."
    [[ ${#command[@]} -eq 0 ]] || timeout=${timeout:-900}
    run_verb setup 2>/dev/null || run_verb setup
    directory=$(kernel_fetch "$kernel")
    version=$(basename "$directory")
    if [[ -z $out ]]; then
        mkdir -p "$QS_BUILD/vm"
        find "$QS_BUILD/vm" -mindepth 1 -maxdepth 1 -mmin +1440 -exec rm -rf {} +
        out=$(mktemp -d "$QS_BUILD/vm/$version.XXXX")
    fi
    if [[ $root != / ]]; then
        [[ -e $root/sbin/init ]] || die "--root $root: no /sbin/init in it."
        [[ ${#command[@]} -gt 0 ]] || die "--root needs a command."
        root=$(readlink -f "$root")
    fi
    mkdir -p "$out"
    out=$(readlink -f "$out")
    write_job "$directory"
    make_initramfs "$directory" "$out/initramfs"
    say "booting $version in a virtual machine (-smp $smp${icount:+, instruction-counted}); its log: $out"
    boot "$directory" || status=$?
    rm -f "$out/initramfs"
    verdict "$version" "$status"
}

main "$@"
