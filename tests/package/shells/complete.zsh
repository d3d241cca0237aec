# SPDX-License-Identifier: GPL-3.0-or-later
# complete.zsh SCRIPT LINE: what zsh's completion adds at the line's end. An interactive zsh on a terminal of its own (zpty)
# does the completing; its compadd also writes down the matches.
zmodload zsh/zpty
matches=$(mktemp)
print -r -- '
compadd() {
    local -a added
    builtin compadd -O added "$@"
    (( $#added )) && print -rl -- $added >>'$matches'
    builtin compadd "$@"
}' >$matches.rc
zpty shell "PS1= zsh -f -i"
zpty -w shell "autoload -U compinit && compinit -D -d /dev/null; fpath=(${1:h} \$fpath); autoload -U _quickshiftctl; compdef _quickshiftctl quickshiftctl; source $matches.rc; bindkey -e; bindkey '^I' complete-word; LISTMAX=10000; cd $PWD; print rea''dy"
while zpty -r shell line; do [[ $line == *ready* ]] && break; done
: >$matches
zpty -w -n shell "$2"$'\t'
# What follows is read only after the completion; the line is thrown away.
zpty -w -n shell $'\C-u'
zpty -w shell "print do''ne"
while zpty -r shell line; do [[ $line == *done* ]] && break; done
zpty -d shell
cat $matches
rm -f $matches $matches.rc
