# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of quickshiftctl for fish. The program itself knows what fits; this file hands it the words.
function __quickshiftctl_words
    # In quotes: an empty word before the cursor is a word, too, and one.
    set -l words (commandline -opc) "$(commandline -ct)"
    set -l program $words[1]
    for line in ($program complete $words[2..-1] 2>/dev/null)
        if test "$line" = :files
            __fish_complete_path (commandline -ct)
        else
            echo $line
        end
    end
end
complete -c quickshiftctl -f -a '(__quickshiftctl_words)'
