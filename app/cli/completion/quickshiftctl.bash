# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of quickshiftctl for bash. The program itself knows what fits; this file hands it the words.
_quickshiftctl() {
    local line=${COMP_LINE:0:COMP_POINT} words word files=no
    read -ra words <<<"$line"
    [[ $line != *' ' ]] || words+=('')
    local current=${words[-1]}
    COMPREPLY=()
    while IFS=$'\t' read -r word _; do
        if [[ $word == :files ]]; then
            files=yes
        else
            # Bash takes what is behind a "=" or ":" for a word of its own.
            [[ $current != *=* || $COMP_WORDBREAKS != *=* ]] || word=${word#"${current%%=*}="}
            [[ $current != *:* || $COMP_WORDBREAKS != *:* ]] || word=${word#"${current%%:*}:"}
            COMPREPLY+=("$word")
        fi
    done < <("${words[0]}" complete "${words[@]:1}" 2>/dev/null)
    if [[ $files == yes ]]; then
        compopt -o filenames
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current")
    fi
    [[ ${#COMPREPLY[@]} -ne 1 || ${COMPREPLY[0]} != *= ]] || compopt -o nospace
}
complete -F _quickshiftctl quickshiftctl
