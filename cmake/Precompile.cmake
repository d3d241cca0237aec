# SPDX-License-Identifier: GPL-3.0-or-later
# Most of what a compiler reads is Qt's and the standard library's headers, in every file again. A larger target of ours
# compiles them once: `quickshift_precompile(NAME <QtDBus/QtDBus> …)`. Each file still includes what it uses; clang, of
# `./dev lint` and the asan preset, checks that, since it goes without.
function(quickshift_precompile target)
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        return()
    endif()
    target_precompile_headers(${target} PRIVATE ${ARGN} <algorithm> <chrono> <expected> <filesystem>
                              <functional> <memory> <optional> <ranges> <span> <string> <vector>)
    # ccache keeps such files only with this.
    target_compile_options(${target} PRIVATE -fpch-preprocess)
endfunction()
