# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of quickshiftctl for bash. Names of tunables come from the running helper.
_quickshiftctl() {
    local current=${COMP_WORDS[COMP_CWORD]} word command=''
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ $word == -* ]] || { command=$word && break; }
    done
    case $command in
        '') mapfile -t COMPREPLY < <(compgen -W 'status start stop get set preset exits monitor compare record replay --json --help --version' -- "$current") ;;
        get | set)
            local suffix=''
            [[ $command == set ]] && suffix='=' && compopt -o nospace
            mapfile -t COMPREPLY < <(compgen -S "$suffix" -W "$(quickshiftctl get 2>/dev/null | cut -d' ' -f1)" -- "$current")
            ;;
        preset) mapfile -t COMPREPLY < <(compgen -W 'default' -- "$current") ;;
        record | replay)
            local options='--hz --seconds --force'
            [[ $command == record ]] || options='--speed --from --info --csv'
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -W "$options --json --help" -- "$current")
            ;;
        exits) mapfile -t COMPREPLY < <(compgen -W "$(quickshiftctl exits 2>/dev/null | awk '$1 ~ /^[0-9]+$/ { print $1 }') --json" -- "$current") ;;
        compare)
            mapfile -t COMPREPLY < <(compgen -W "off on preset:default $(quickshiftctl get 2>/dev/null | cut -d' ' -f1 | sed 's/$/=/') --seconds --seed --metric --workload --list --show --delete --json" -- "$current")
            [[ ${COMPREPLY[*]} != *= ]] || compopt -o nospace
            ;;
        monitor) mapfile -t COMPREPLY < <(compgen -W '--hz --seconds --json' -- "$current") ;;
    esac
}
complete -F _quickshiftctl quickshiftctl
