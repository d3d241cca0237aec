# SPDX-License-Identifier: GPL-3.0-or-later
# quickshift_bpf_object(TARGET SOURCE [OPTION…]): compiles one BPF object, CMAKE_CURRENT_BINARY_DIR/TARGET.o.
find_program(BPF_CLANG NAMES clang-19 clang-20 clang-21 clang REQUIRED)

# libbpf's names of architectures, for the registers that a kprobe reads.
set(BPF_ARCH ${CMAKE_SYSTEM_PROCESSOR})
string(REGEX REPLACE "x86_64|amd64" "x86" BPF_ARCH ${BPF_ARCH})
string(REPLACE "aarch64" "arm64" BPF_ARCH ${BPF_ARCH})
string(REPLACE "ppc64le" "powerpc" BPF_ARCH ${BPF_ARCH})

# asm/types.h lies in the architecture's directory on Debian and beside the others elsewhere.
function(quickshift_bpf_object target source)
    set(object ${CMAKE_CURRENT_BINARY_DIR}/${target}.o)
    add_custom_command(
        OUTPUT ${object}
        COMMAND ${BPF_CLANG} -O2 -g -target bpf -mcpu=v3 -D__TARGET_ARCH_${BPF_ARCH} -Wall -Werror
                -I/usr/include/${CMAKE_LIBRARY_ARCHITECTURE} -I${CMAKE_SOURCE_DIR} -I${CMAKE_SOURCE_DIR}/bpf ${ARGN} -MD -MF ${object}.d
                -c ${CMAKE_CURRENT_SOURCE_DIR}/${source} -o ${object}
        DEPENDS ${source}
        DEPFILE ${object}.d
        COMMENT "BPF object ${target}.o"
        VERBATIM)
    add_custom_target(${target}_object ALL DEPENDS ${object})
endfunction()
