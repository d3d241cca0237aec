// SPDX-License-Identifier: GPL-3.0-or-later
// input_storm --mouse-hz N --keyboard-hz N --seconds S --readers 0|1: a mouse and a keyboard that are used, as real
// devices, and with --readers 1 somebody who reads them, as a game does. Goes from CPU to CPU ten times a second, so
// that several rings see events as they do when interrupts move. Prints what it wrote.
#include "tests/support/evdev_reader.h"
#include "tests/support/uinput_device.h"

#include <sched.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string_view>
#include <utility>
#include <vector>

using quickshift::test::DeviceKind;
using quickshift::test::EvdevReader;
using quickshift::test::UinputDevice;

namespace
{

struct Options {
    long mouseHz = 1000;
    long keyboardHz = 12;
    long seconds = 10;
    long readers = 0;
};

bool parse(int argc, char** argv, Options& options)
{
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string_view name = argv[i];
        const long value = std::strtol(argv[i + 1], nullptr, 10);
        if (name == "--mouse-hz")
            options.mouseHz = value;
        else if (name == "--keyboard-hz")
            options.keyboardHz = value;
        else if (name == "--seconds")
            options.seconds = value;
        else if (name == "--readers")
            options.readers = value;
        else
            return false;
    }
    return argc % 2 == 1 && options.mouseHz > 0 && options.keyboardHz >= 0 && options.seconds > 0;
}

void moveTo(long step)
{
    cpu_set_t allowed;
    static const long cpus = [] {
        cpu_set_t all;
        sched_getaffinity(0, sizeof(all), &all);
        return static_cast<long>(CPU_COUNT(&all));
    }();
    CPU_ZERO(&allowed);
    CPU_SET(static_cast<int>(step % cpus), &allowed);
    sched_setaffinity(0, sizeof(allowed), &allowed);
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    if (!parse(argc, argv, options)) {
        std::fprintf(stderr, "usage: input_storm [--mouse-hz N] [--keyboard-hz N] [--seconds S] [--readers 0|1]\n");
        return 2;
    }
    auto mouse = UinputDevice::create(DeviceKind::MOUSE);
    auto keyboard = UinputDevice::create(DeviceKind::KEYBOARD);
    if (!mouse || !keyboard) {
        std::fprintf(stderr, "input_storm: %s\n", UinputDevice::lastError().c_str());
        return 1;
    }
    // Before the first move: they run where the scheduler likes.
    std::vector<EvdevReader> readers;
    for (const auto* device : {&*mouse, &*keyboard}) {
        if (options.readers == 0)
            break;
        auto reader = EvdevReader::start(device->node());
        if (!reader) {
            std::fprintf(stderr, "input_storm: cannot read %s\n", device->node().c_str());
            return 1;
        }
        readers.push_back(std::move(*reader));
    }
    timespec next{};
    clock_gettime(CLOCK_MONOTONIC, &next);
    const long period = 1'000'000'000 / options.mouseHz;
    const long keyEvery = options.keyboardHz > 0 ? std::max(1L, options.mouseHz / options.keyboardHz) : 0;
    const long moveEvery = std::max(1L, options.mouseHz / 10);
    long written = 0;
    for (long i = 0; i < options.mouseHz * options.seconds; ++i) {
        if (i % moveEvery == 0)
            moveTo(i / moveEvery);
        written += mouse->report() ? 1 : 0;
        if (keyEvery > 0 && i % keyEvery == 0)
            written += keyboard->report() ? 1 : 0;
        next.tv_nsec += period;
        next.tv_sec += next.tv_nsec / 1'000'000'000;
        next.tv_nsec %= 1'000'000'000;
        while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &next, nullptr) == EINTR) {
        }
    }
    std::printf("%ld reports written\n", written);
    return 0;
}
