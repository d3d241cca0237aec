// SPDX-License-Identifier: GPL-3.0-or-later
// What a verb of quickshiftctl looks like to its users. Help, completion and the man page all follow from these words.
#pragma once

namespace quickshift::cli
{

struct Verb {
    const char* name;
    /// FILE is completed as a file, NAME as a tunable, NAME=VALUE as one with its value, A and B as what can be
    /// compared, "one|other" as either word; other words stand for what only the user knows.
    const char* arguments;
    const char* help;    ///< its first sentence stands in the list of verbs
    const char* options; ///< those that it understands besides --json, by name
};

} // namespace quickshift::cli
