# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs one test program, here or in the guest, so that summary.py finds its outcome in $results. Sourced.

TEST_LIMIT=${QUICKSHIFT_TEST_TIMEOUT:-1500}

# The arguments that make PROGRAM write JUnit XML to FILE, and run only tests that match FILTER, one a line.
test_arguments() {
    local program=$1 file=$2 filter=$3
    if grep -qa gtest_output "$program"; then
        printf '%s\n' "--gtest_output=xml:$file" --gtest_brief=0 --gtest_color=no
        [[ -z $filter ]] || printf '%s\n' "--gtest_filter=$([[ $filter == *[*:?]* ]] && echo "$filter" || echo "*$filter*")"
    else
        printf '%s\n' -o "$file,junitxml" -o '-,txt'
        [[ -z $filter ]] || "$program" -functions 2>/dev/null | tr -d '()' | grep -E "$filter" || printf 'no-such-test\n'
    fi
}

# run_test NAME FILTER PROGRAM [WRAPPER…]: leaves NAME.status, NAME.xml and NAME.log in $results. The wrapper may be sudo or env.
run_test() {
    # shellcheck disable=SC2154  # the caller's
    mkdir -p "$results"
    local name=$1 filter=$2 program=$3 status=0 arguments
    shift 3
    rm -f "$results/$name".{status,xml,log}
    echo running >"$results/$name.status"
    mapfile -t arguments < <(test_arguments "$program" "$results/$name.xml" "$filter")
    "$@" timeout -k 10 "$TEST_LIMIT" "$program" "${arguments[@]}" >"$results/$name.log" 2>&1 </dev/null || status=$?
    echo "$status" >"$results/$name.status"
}
