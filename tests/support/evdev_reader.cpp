// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evdev_reader.h"

#include <fcntl.h>
#include <linux/input.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <ctime>
#include <memory>
#include <span>
#include <utility>

namespace quickshift::test
{
namespace
{

std::uint64_t now_ns(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000'000 + static_cast<std::uint64_t>(now.tv_nsec);
}

/// Of the calling thread.
struct Usage {
    std::uint64_t cpu_ns = 0;
    long sleeps = 0; ///< how often it has given its CPU up to wait for something
    long losses = 0; ///< how often somebody else took its CPU

    static Usage now()
    {
        rusage usage{};
        getrusage(RUSAGE_THREAD, &usage);
        return {.cpu_ns = now_ns(CLOCK_THREAD_CPUTIME_ID), .sleeps = usage.ru_nvcsw, .losses = usage.ru_nivcsw};
    }
};

} // namespace

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
    void readReports(const Usage& before);

    int device;
    int wakeUp;
    Ages ages;
};

void EvdevReader::Shared::readReports(const Usage& before)
{
    std::array<input_event, 64> events{};
    const auto got = read(device, events.data(), sizeof(events));
    const auto now = now_ns(CLOCK_MONOTONIC);
    if (got <= 0)
        return;
    const auto after = Usage::now();
    // Whoever slept had read everything: the first report is the one that woke it.
    bool woken = after.sleeps != before.sleeps;
    for (const auto& event : std::span(events).first(static_cast<std::size_t>(got) / sizeof(input_event))) {
        if (event.type != EV_SYN || event.code != SYN_REPORT)
            continue;
        const auto event_ns = event.input_event_sec * 1'000'000'000 + event.input_event_usec * 1000;
        const auto age_ns = now - static_cast<std::uint64_t>(event_ns);
        ages.all.add(age_ns);
        if (!std::exchange(woken, false))
            continue;
        ages.latest.add(age_ns);
        const auto effort_ns = after.cpu_ns - before.cpu_ns;
        const bool disturbed = after.losses != before.losses;
        ages.disturbed += disturbed ? 1 : 0;
        ages.earliest.add(disturbed || effort_ns > age_ns ? 0 : age_ns - effort_ns);
    }
}

void EvdevReader::Shared::run()
{
    std::array<pollfd, 2> waiting{
        {{.fd = device, .events = POLLIN, .revents = 0}, {.fd = wakeUp, .events = POLLIN, .revents = 0}}};
    for (auto before = Usage::now(); poll(waiting.data(), waiting.size(), -1) > 0; before = Usage::now()) {
        if ((waiting[1].revents & POLLIN) != 0)
            return;
        readReports(before);
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

EvdevReader::EvdevReader(EvdevReader&&) noexcept = default;

EvdevReader::Ages EvdevReader::stop()
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
