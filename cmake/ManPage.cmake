# SPDX-License-Identifier: GPL-3.0-or-later
# quickshift_man_page(TARGET SECTION): docs/man/TARGET.SECTION.in, completed from what the program says of itself.
find_package(Python3 REQUIRED COMPONENTS Interpreter)

function(quickshift_man_page target section)
    set(template ${CMAKE_SOURCE_DIR}/docs/man/${target}.${section}.in)
    set(page ${CMAKE_BINARY_DIR}/man/${target}.${section})
    file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/man)
    add_custom_command(
        OUTPUT ${page}
        COMMAND ${CMAKE_COMMAND} -E env ASAN_OPTIONS=detect_leaks=0 ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/cmake/man_page.py
                $<TARGET_FILE:${target}> ${template} ${page} ${PROJECT_VERSION}
        DEPENDS ${target} ${template} ${CMAKE_SOURCE_DIR}/cmake/man_page.py
        COMMENT "Man page ${target}.${section}"
        VERBATIM)
    add_custom_target(${target}_man ALL DEPENDS ${page})
    install(FILES ${page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section})
endfunction()
