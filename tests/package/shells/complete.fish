# SPDX-License-Identifier: GPL-3.0-or-later
# complete.fish SCRIPT LINE: what fish offers at the line's end.
source $argv[1]
complete -C $argv[2]
