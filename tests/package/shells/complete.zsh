# SPDX-License-Identifier: GPL-3.0-or-later
# complete.zsh SCRIPT LINE: what zsh's completion adds at the line's end. An interactive zsh on a terminal of its own (zpty)
# does the completing; its compadd also writes down the matches, and the Tab key that it is over.
zmodload zsh/zpty zsh/zselect
matches=$(mktemp)
print -r -- '
compadd() {
    local -a added
    builtin compadd -O added "$@"
    (( $#added )) && print -rl -- $added >>'$matches'
    builtin compadd "$@"
}
tab() {
    zle complete-word
    print :over >>'$matches'
}
zle -N tab
bindkey -e
bindkey "^I" tab
LISTMAX=10000' >$matches.rc
zpty shell "PS1= zsh -f -i"
zpty -w shell "autoload -U compinit && compinit -D -d /dev/null; fpath=(${1:h} \$fpath); autoload -U _quickshiftctl; compdef _quickshiftctl quickshiftctl; source $matches.rc; cd $PWD; print rea''dy"
while zpty -r shell line; do [[ $line == *ready* ]] && break; done
zpty -w -n shell "$2"$'\t'
for (( i = 0; i < 300; i++ )); do
    grep -qx :over $matches && break
    # A list longer than the terminal's buffer waits for a reader.
    while zpty -rt shell line; do :; done
    zselect -t 10
done
zpty -d shell
grep -vx :over $matches
rm -f $matches $matches.rc
