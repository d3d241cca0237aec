#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds and runs the tests; the last line is "N passed, N failed, N skipped".
#
# Usage: ./dev test [unit|bus|gui|fuzz|bench|vm|package|install]… [OPTIONS]      (no tier: all but install)
#
#   unit   values in, values out; also with sanitizers
#   bus    the real helper and the real polkitd on a private bus, as root; also with sanitizers
#   gui    the panel, drawn off screen, and in the tray of a desktop of its own
#   fuzz   what reads frames and recordings, the panel's client and the policy's arithmetic, fed with anything, for 20 s each
#   bench  ./dev bench hotpath in its quick form: that it runs and accounts for everything, not how fast; as root
#   vm     the real scheduler, input devices and faults, the bus tier, the tray and the window's switch, on the newest and the oldest kernel;
#          what is done to the machine in "faults" is done to no other
#   package  the packages that ./dev package builds, unpacked: contents, validators, man pages, completion in three shells
#   install  those packages from apt install to purge, in a Debian 13 of its own that is booted under systemd with the newest
#            kernel: a person logs in, D-Bus starts the helper, the scheduler goes on and off, an upgrade comes. As root;
#            takes ten minutes or more.
#
#   --all-kernels      vm: one kernel of every series that trixie-backports has
#   --kernel VERSION   vm: this kernel only (newest, oldest, 7.3, 6.18.15)
#   --full             vm: the guarantees at full length: a minute of stress, 50 reloads; bus: 100,000 hostile calls
#   --topologies       vm: the scheduler and its guarantees on 1 CPU, and on 16 in two sockets and two memory nodes
#   --endurance        vm: nothing but eight hours of use, whatever they take (half an hour and more), on the newest kernel
#   --filter TEXT      only tests with TEXT in their name
#   --report           vm: write what the verifier had to do on each of these kernels into docs/scheduler.md, and what the
#                      faults and the hours of use did into docs/security.md: of each what was run, but of the faults all or nothing
#   --fuzz-seconds N   fuzz: each target for so many seconds, 1 to 86400, instead of 20
#   --coverage         fuzz: write how much of the code each target has run through into docs/security.md
#
# Logs and results stay in build/test-results.
set -euo pipefail
# shellcheck source=lib/common.sh
source "$(dirname "$(readlink -f "$0")")/lib/common.sh"
# shellcheck source=lib/apt.sh
source "$QS_ROOT/devtools/lib/apt.sh"
# shellcheck source=lib/kernels.sh
source "$QS_ROOT/devtools/lib/kernels.sh"
# shellcheck source=lib/debian-root.sh
source "$QS_ROOT/devtools/lib/debian-root.sh"
# shellcheck source=lib/run-tests.sh
source "$QS_ROOT/devtools/lib/run-tests.sh"

# In this order; bench, first, needs all CPUs to itself.
TIERS=(bench unit bus gui fuzz vm package)
results=$QS_BUILD/test-results
packages='' filter='' report='' refused='' coverage='' full='' topologies='' endurance='' fuzz_seconds=20 kernels=(newest oldest)

# Seconds that a guest may take.
guest_limit=2700

# A sanitizer's finding ends the program, and so fails the run.
SANITIZERS=(ASAN_OPTIONS=halt_on_error=1:detect_leaks=1:detect_stack_use_after_return=1
    UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 "LSAN_OPTIONS=suppressions=$QS_ROOT/devtools/lsan.supp:print_suppressions=0")

# A tier that cannot run here: said, and counted as skipped.
skip() {
    say "$1: cannot run here: $2"
    printf '%s\n' "$2" >"$results/$1.skip"
}

# run_here TIER PRESET [WRAPPER…]
run_here() {
    local tier=$1 preset=$2 program=$QS_BUILD/$2/bin/tests/$1_tests
    shift 2
    if [[ ! -x $program ]]; then
        skip "$tier.$preset" "there is no program ${tier}_tests in the '$preset' build"
        return
    fi
    say "$tier ($preset)"
    run_test "$tier.$preset" "$filter" "$program" "$@"
}

# meanwhile COMMAND…: in the background, as $!. A process group of its own, since Ctrl+C would not reach it otherwise.
meanwhile() {
    set -m
    "$@" &
    set +m
}

# wait_for_a_cpu PID…: until fewer of these run than there are CPUs.
wait_for_a_cpu() {
    while [[ $(jobs -rp | grep -cxFf <(printf '%s\n' "$@")) -ge $(nproc) ]]; do
        sleep 1
    done
}

end_all() {
    jobs -p | xargs -rI{} kill -TERM -- -{}
    exit 130
}

can_be_root() { [[ $(id -u) -eq 0 ]] || command -v sudo >/dev/null; }

tier_unit() {
    run_here unit dev env
    run_here unit asan env "${SANITIZERS[@]}"
}

tier_bus() {
    if ! can_be_root; then
        skip bus "it needs root (a mount namespace and a system bus of its own), and there is no sudo"
        return
    fi
    run_here bus dev as_root env ${full:+QUICKSHIFT_FULL=1}
    run_here bus asan as_root env "${SANITIZERS[@]}"
}

# As root where that is possible: some of its tests start the real helper on a bus of their own.
tier_gui() {
    local home root=()
    home=$(mktemp -d)
    mkdir -m 700 "$home/run"
    ! can_be_root || root=(as_root)
    run_here gui dev "${root[@]}" env QT_QPA_PLATFORM=offscreen HOME="$home" XDG_CONFIG_HOME="$home/config" \
        XDG_CACHE_HOME="$home/cache" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run" dbus-run-session --
    run_here tray dev "${root[@]}" env HOME="$home"
    "${root[@]}" rm -rf "$home"
}

tier_bench() {
    if ! can_be_root; then
        skip bench "it needs root (it loads BPF programs), and there is no sudo"
        return
    fi
    run_here bench dev as_root env
}

# Each uses one CPU.
tier_fuzz() {
    local program name pids=()
    for program in "$QS_BUILD"/asan/bin/tests/*_fuzz; do
        name=$(basename "$program" _fuzz)
        [[ -z $filter || $name == *$filter* ]] || continue
        wait_for_a_cpu "${pids[@]}"
        meanwhile fuzz "$name" "$program"
        pids+=($!)
    done
    wait "${pids[@]}" || true
}

# The same seed gives the same beginning, though not the same number of runs.
fuzz() {
    local name=$1 program=$2 status=0
    say "fuzz ($name, $fuzz_seconds s)"
    mkdir -p "$results/fuzz.$name.found"
    echo running >"$results/fuzz.$name.status"
    # A session bus of its own: the client's talks over it.
    dbus-run-session -- env "${SANITIZERS[@]}" "$program" -seed=1 -max_total_time="$fuzz_seconds" -max_len=20000 -timeout=10 -verbosity=0 \
        -artifact_prefix="$results/fuzz.$name-" "$results/fuzz.$name.found" "$QS_ROOT/tests/fuzz/seeds/$name" \
        >"$results/fuzz.$name.log" 2>&1 </dev/null || status=$?
    echo "$status" >"$results/fuzz.$name.status"
    [[ $status -ne 0 ]] || printf '<testsuite><testcase classname="fuzz" name="%s" time="%s"/></testsuite>\n' \
        "$name" "$fuzz_seconds" >"$results/fuzz.$name.xml"
}

tier_vm() {
    local which version versions programs=() program guests=()
    if [[ $(uname -m) != x86_64 ]]; then
        skip vm "its kernels are for x86-64 machines, and this is a $(uname -m)"
        return
    fi
    for program in vm_tests bus_tests fault_tests tray_tests gui_tests; do
        [[ -z $endurance || $program == fault_tests ]] || continue
        [[ ! -x $QS_BUILD/dev/bin/tests/$program ]] || programs+=("$QS_BUILD/dev/bin/tests/$program")
    done
    if [[ ${#programs[@]} -eq 0 ]]; then
        skip vm "there is no program of its tests in the 'dev' build"
        return
    fi
    if ! versions=$(for which in "${kernels[@]}"; do kernel_versions "$which"; done | sort -uV); then
        skip vm "the list of kernels could not be fetched from this machine's Debian mirror"
        return
    fi
    # An emulator uses one CPU.
    for version in $versions; do
        wait_for_a_cpu "${guests[@]}"
        if [[ -z $topologies ]]; then
            meanwhile run_in_guest "$version" "vm.$version" '' "${programs[@]}"
        else
            meanwhile run_on_topologies "$version"
        fi
        guests+=($!)
    done
    wait "${guests[@]}" || true
}

# An emulated CPU more makes all of them slower: the helper's own tests stay on four. Time is counted in instructions, since
# this machine's other work would otherwise look like starvation there; the same goes for --full.
run_on_topologies() {
    local version=$1 program=$QS_BUILD/dev/bin/tests/vm_tests
    filter=${filter:-Scheduler.*:Guarantees.*}
    run_in_guest "$version" "vm.$version.1cpu" '1 CPU, 1 last-level cache' "$program" --icount --smp 1
    run_in_guest "$version" "vm.$version.2sockets" '16 CPUs, 2 last-level caches' "$program" \
        --icount --timeout 5400 --smp 16,sockets=2,cores=4,threads=2 --memory 2048 \
        --qemu -object --qemu memory-backend-ram,id=near,size=1G --qemu -numa --qemu node,nodeid=0,cpus=0-7,memdev=near \
        --qemu -object --qemu memory-backend-ram,id=far,size=1G --qemu -numa --qemu node,nodeid=1,cpus=8-15,memdev=far
}

# run_in_guest VERSION NAME MACHINE PROGRAM… [VM-OPTION…]: MACHINE is what the engine must make of it, or empty.
run_in_guest() {
    local version=$1 name=$2 machine=$3 out=$results/$2.guest status=0 programs=()
    shift 3
    while [[ $# -gt 0 && $1 != --* ]]; do
        programs+=("$1")
        shift
    done
    say "$name: $(basename -a "${programs[@]}" | xargs)"
    rm -rf "$out"
    if ! (kernel_fetch "$version" >/dev/null); then
        skip "$name" "its kernel could not be fetched from this machine's Debian mirror"
        return
    fi
    run_verb vm --kernel "$version" --timeout "$guest_limit" --out "$out" ${full:+--icount} --qemu -device --qemu bochs-display,romfile= "$@" -- \
        env ${full:+QUICKSHIFT_FULL=1} ${endurance:+QUICKSHIFT_ENDURANCE=1} "QUICKSHIFT_TEST_TIMEOUT=$TEST_LIMIT" ${machine:+"QUICKSHIFT_MACHINE=$machine"} \
        "$QS_ROOT/devtools/guest/tests.sh" "$name" "$filter" "${programs[@]}" || status=$?
    cp "$out"/results/* "$results/" 2>/dev/null || true
    if [[ $status -ne 0 ]]; then
        echo "$status" >"$results/$name.boot.status"
        cp "$out/kernel.log" "$results/$name.boot.log"
    fi
}

# build_packages RUN: or a failed test of that name.
build_packages() {
    if ! run_verb package --out "$QS_BUILD/package" >/dev/null; then
        echo 1 >"$results/$1.status"
        cp "$QS_BUILD/package/build.log" "$results/$1.log" 2>/dev/null || true
        return 1
    fi
}

# Most tests wait most of the time: that is when packages are compiled.
build_packages_meanwhile() {
    meanwhile build_packages_last
    packages=$!
}

# However it ends: what is not built counts as a failed test.
build_packages_last() {
    renice -n 19 -p "$BASHPID" >/dev/null
    echo building >"$results/package.status"
    ! build_packages package || rm "$results/package.status"
}

tier_package() {
    local status=0
    wait "$packages" || true
    [[ ! -e $results/package.status ]] || return 0
    say "package: $(basename -a "$QS_BUILD"/package/*.deb | xargs)"
    python3 "$QS_ROOT/tests/package/package_tests.py" "$QS_BUILD/package" "$results/package.xml" "$filter" \
        >"$results/package.log" 2>&1 </dev/null || status=$?
    echo "$status" >"$results/package.status"
}

tier_install() {
    local reason=''
    [[ $(uname -m) == x86_64 ]] || reason="its kernel is for x86-64 machines, and this is a $(uname -m)"
    [[ $(id -u) -eq 0 ]] || reason="it needs to run as root: the guest's files belong to many users"
    if [[ -n $reason ]]; then
        skip install "$reason"
        return
    fi
    # Into the same directory.
    [[ -z $packages ]] || wait "$packages" || true
    build_packages install || return 0
    "$QS_ROOT/tests/install/run.sh" "$QS_BUILD/package" "$results/install" || echo $? >"$results/install.boot.status"
    cp "$results"/install/results/install.* "$results/" 2>/dev/null || true
}

write_reports() {
    local written=''
    if grep -qs 'classname="Verifier"' "$results"/*.xml; then
        "$QS_ROOT/devtools/verifier.py" "$results" "$QS_ROOT/docs/scheduler.md" || refused=yes
        written=yes
    fi
    if grep -qs 'name="fault"' "$results"/*.xml; then
        "$QS_ROOT/devtools/faults.py" "$results" "$QS_ROOT/docs/security.md" || refused=yes
        written=yes
    fi
    if grep -qs 'name="endurance_machine"' "$results"/*.xml; then
        [[ -z $endurance ]] || "$QS_ROOT/devtools/endurance.py" "$results" "$QS_ROOT/docs/security.md" || refused=yes
        written=yes
    fi
    [[ -n $written ]] || warn "--report: neither Verifier.* nor a fault was run"
}

# Each target once more, over all that it found and in a build that counts; then the table.
write_coverage() {
    local program name counted=()
    say "counting what the fuzz targets run through"
    run_verb build --preset coverage --target fuzz_targets
    for program in "$QS_BUILD"/coverage/bin/tests/*_fuzz; do
        name=$(basename "$program" _fuzz)
        [[ -d $results/fuzz.$name.found ]] || continue
        LLVM_PROFILE_FILE=$results/fuzz.$name.profraw dbus-run-session -- "$program" -runs=0 -verbosity=0 "$results/fuzz.$name.found" \
            "$QS_ROOT/tests/fuzz/seeds/$name" >"$results/fuzz.$name.coverage.log" 2>&1 </dev/null
        llvm-profdata-19 merge -o "$results/fuzz.$name.profdata" "$results/fuzz.$name.profraw"
        llvm-cov-19 export -summary-only -instr-profile="$results/fuzz.$name.profdata" "$program" >"$results/fuzz.$name.json"
        counted+=("$results/fuzz.$name.json")
    done
    [[ ${#counted[@]} -gt 0 ]] || die "--coverage: no fuzz target was run."
    "$QS_ROOT/devtools/fuzz_coverage.py" "$QS_ROOT" "${counted[@]}"
}

# What the wanted tiers need of each build; of the sanitizers' not the panel, which takes longest to compile.
build_for() {
    local tiers=" $* "
    [[ $tiers != *' install '* ]] || run_verb build --preset dev --target input_storm
    [[ ! $tiers =~ ' '(unit|bus|gui|bench|vm)' ' ]] || run_verb build --preset dev
    local sanitized=()
    [[ ! $tiers =~ ' '(unit|bus)' ' ]] || sanitized+=(--target unit_tests --target bus_tests)
    [[ $tiers != *' fuzz '* ]] || sanitized+=(--target fuzz_targets)
    [[ ${#sanitized[@]} -eq 0 ]] || run_verb build --preset asan "${sanitized[@]}"
}

main() {
    local tiers=() tier
    wants_help "$@" && help_of "$0" && return
    while [[ $# -gt 0 ]]; do
        case $1 in
            unit | bus | gui | fuzz | bench | vm | package | install) tiers+=("$1") ;;
            --all-kernels) kernels=(all) ;;
            --report) report=yes ;;
            --coverage) coverage=yes ;;
            --full) full=yes ;;
            --topologies) topologies=yes ;;
            --endurance)
                endurance=yes filter='Endurance.*' kernels=(newest)
                TEST_LIMIT=14400 guest_limit=14400
                ;;
            --kernel | --filter | --fuzz-seconds)
                [[ $# -ge 2 ]] || die "option $1 needs a value."
                case $1 in
                    --kernel) kernels=("$2") ;;
                    --filter) filter=$2 ;;
                    --fuzz-seconds)
                        # No more digits than the most has: a longer number would overflow, and a 0 before it make it octal.
                        [[ $2 =~ ^[1-9][0-9]{0,4}$ && $2 -le 86400 ]] || die "$1 takes a whole number of 1 to 86400, not '$2'."
                        fuzz_seconds=$2
                        ;;
                esac
                shift
                ;;
            *) die "there is no tier or option '$1'; ./dev test --help lists them." ;;
        esac
        shift
    done
    [[ ${#tiers[@]} -gt 0 ]] || tiers=("${TIERS[@]}")
    export QS_STARTED=$EPOCHSECONDS
    build_for "${tiers[@]}"
    rm -rf "$results" 2>/dev/null || as_root rm -rf "$results"
    mkdir -p "$results"
    trap end_all INT TERM HUP
    for tier in "${tiers[@]}"; do
        [[ -n $packages || $tier == bench || " ${tiers[*]} " != *' package '* ]] || build_packages_meanwhile
        "tier_$tier"
    done
    [[ -z $report ]] || write_reports
    [[ -z $coverage ]] || write_coverage
    python3 "$QS_ROOT/devtools/summary.py" "$results"
    [[ -z $refused ]]
}

main "$@"
