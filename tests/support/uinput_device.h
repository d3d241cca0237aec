// SPDX-License-Identifier: GPL-3.0-or-later
// A real input device, made through /dev/uinput: what it reports takes the kernel's own way from there.
#pragma once

#include <linux/input.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace quickshift::test
{

enum class DeviceKind : std::uint8_t { MOUSE, KEYBOARD, GAMEPAD };

class UinputDevice
{
public:
    /// Nothing where /dev/uinput is missing or may not be written; `lastError` says which.
    static std::optional<UinputDevice> create(DeviceKind kind);
    static std::string lastError();

    UinputDevice(UinputDevice&& other) noexcept;
    UinputDevice& operator=(UinputDevice&& other) noexcept;
    ~UinputDevice();
    UinputDevice(const UinputDevice&) = delete;
    UinputDevice& operator=(const UinputDevice&) = delete;

    /// One report: a movement of both axes, a key, or a stick, and SYN_REPORT; or so many of them, handed to the kernel
    /// at once. False when it refused them.
    bool report(unsigned times = 1);

    /// Where programs read it: /dev/input/event…; empty when it is not there.
    [[nodiscard]] std::string node() const;

    /// Events of each report without the SYN.
    [[nodiscard]] unsigned eventsPerReport() const;

private:
    UinputDevice(int fd, DeviceKind kind) : m_fd(fd), m_kind(kind) {}
    void add();

    int m_fd = -1;
    DeviceKind m_kind;
    // The kernel drops events that change nothing: every report must differ from the last.
    bool m_toggle = false;
    std::vector<input_event> m_events; ///< of the reports that are written next
};

} // namespace quickshift::test
