# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings are errors in everything that we write; `quickshift_target(NAME)` is how a target of ours asks for them.
function(quickshift_target target)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Werror -Wshadow -Wnon-virtual-dtor -Wconversion
                           -Wno-sign-conversion
                           # clang blames us for what std::stable_sort of libstdc++ uses
                           $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>)
endfunction()
