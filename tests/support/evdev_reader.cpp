// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evdev_reader.h"

#include <fcntl.h>
#include <linux/input.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <array>
#include <ctime>
#include <memory>
#include <span>

namespace quickshift::test
{

struct EvdevReader::Shared {
    Shared(int opened, int stopping) : device(opened), wakeUp(stopping) {}
    ~Shared()
    {
        close(device);
        close(wakeUp);
    }
    Shared(const Shared&) = delete;
    Shared& operator=(const Shared&) = delete;

    void run();
    void readReports();

    int device;
    int wakeUp;
    protocol::Histogram ages;
};

void EvdevReader::Shared::readReports()
{
    std::array<input_event, 64> events{};
    const auto got = read(device, events.data(), sizeof(events));
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    if (got <= 0)
        return;
    const auto now_ns = static_cast<std::int64_t>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
    for (const auto& event : std::span(events).first(static_cast<std::size_t>(got) / sizeof(input_event))) {
        const auto event_ns = event.input_event_sec * 1'000'000'000 + event.input_event_usec * 1000;
        if (event.type == EV_SYN && event.code == SYN_REPORT)
            ages.add(static_cast<std::uint64_t>(now_ns - event_ns));
    }
}

void EvdevReader::Shared::run()
{
    std::array<pollfd, 2> waiting{
        {{.fd = device, .events = POLLIN, .revents = 0}, {.fd = wakeUp, .events = POLLIN, .revents = 0}}};
    while (poll(waiting.data(), waiting.size(), -1) > 0) {
        if ((waiting[1].revents & POLLIN) != 0)
            return;
        readReports();
    }
}

std::optional<EvdevReader> EvdevReader::start(const std::string& node)
{
    const int device = open(node.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (device < 0)
        return std::nullopt;
    int clock = CLOCK_MONOTONIC;
    if (ioctl(device, EVIOCSCLOCKID, &clock) != 0) {
        close(device);
        return std::nullopt;
    }
    return EvdevReader(device);
}

EvdevReader::EvdevReader(int device)
    : m_shared(std::make_unique<Shared>(device, eventfd(0, EFD_CLOEXEC))),
      m_thread([shared = m_shared.get()] { shared->run(); })
{
}

protocol::Histogram EvdevReader::stop()
{
    const std::uint64_t one = 1;
    if (m_thread.joinable() && write(m_shared->wakeUp, &one, sizeof(one)) == sizeof(one))
        m_thread.join();
    return m_shared->ages;
}

EvdevReader::~EvdevReader()
{
    if (m_shared)
        stop();
}

} // namespace quickshift::test
