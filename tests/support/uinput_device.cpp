// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/uinput_device.h"

#include <fcntl.h>
#include <linux/uinput.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <utility>

namespace quickshift::test
{
namespace
{

int lastErrno = 0;

bool allow(int fd, DeviceKind kind)
{
    const auto set = [fd](unsigned long request, int bit) { return ioctl(fd, request, bit) == 0; };
    bool ok = true;
    switch (kind) {
    case DeviceKind::MOUSE:
        ok = set(UI_SET_EVBIT, EV_REL) && set(UI_SET_RELBIT, REL_X) && set(UI_SET_RELBIT, REL_Y) &&
             set(UI_SET_EVBIT, EV_KEY) && set(UI_SET_KEYBIT, BTN_LEFT);
        break;
    case DeviceKind::KEYBOARD:
        ok = set(UI_SET_EVBIT, EV_KEY);
        for (int key = KEY_ESC; key <= KEY_MICMUTE && ok; ++key)
            ok = set(UI_SET_KEYBIT, key);
        break;
    case DeviceKind::GAMEPAD:
        ok = set(UI_SET_EVBIT, EV_KEY) && set(UI_SET_KEYBIT, BTN_GAMEPAD) && set(UI_SET_EVBIT, EV_ABS);
        for (const int axis : {ABS_X, ABS_Y}) {
            uinput_abs_setup abs{};
            abs.code = static_cast<__u16>(axis);
            abs.absinfo.minimum = -32768;
            abs.absinfo.maximum = 32767;
            ok = ok && set(UI_SET_ABSBIT, axis) && ioctl(fd, UI_ABS_SETUP, &abs) == 0;
        }
        break;
    }
    return ok;
}

input_event event(int type, int code, int value)
{
    input_event made{};
    made.type = static_cast<__u16>(type);
    made.code = static_cast<__u16>(code);
    made.value = value;
    return made;
}

} // namespace

std::optional<UinputDevice> UinputDevice::create(DeviceKind kind)
{
    const int fd = open("/dev/uinput", O_WRONLY | O_CLOEXEC);
    if (fd < 0) {
        lastErrno = errno;
        return std::nullopt;
    }
    uinput_setup setup{};
    setup.id.bustype = BUS_USB;
    std::snprintf(setup.name, sizeof(setup.name), "quickshift test device %d", static_cast<int>(kind));
    if (!allow(fd, kind) || ioctl(fd, UI_DEV_SETUP, &setup) != 0 || ioctl(fd, UI_DEV_CREATE) != 0) {
        lastErrno = errno;
        close(fd);
        return std::nullopt;
    }
    return UinputDevice(fd, kind);
}

std::string UinputDevice::lastError()
{
    return std::string("/dev/uinput: ") + std::strerror(lastErrno);
}

UinputDevice::UinputDevice(UinputDevice&& other) noexcept
    : m_fd(std::exchange(other.m_fd, -1)), m_kind(other.m_kind), m_toggle(other.m_toggle)
{
}

UinputDevice& UinputDevice::operator=(UinputDevice&& other) noexcept
{
    std::swap(m_fd, other.m_fd);
    m_kind = other.m_kind;
    m_toggle = other.m_toggle;
    return *this;
}

UinputDevice::~UinputDevice()
{
    if (m_fd >= 0) {
        ioctl(m_fd, UI_DEV_DESTROY);
        close(m_fd);
    }
}

std::string UinputDevice::node() const
{
    char name[64]{};
    if (ioctl(m_fd, UI_GET_SYSNAME(sizeof(name)), name) < 0)
        return {};
    std::error_code none;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path("/sys/class/input") / name, none)) {
        const auto file = entry.path().filename().string();
        if (file.starts_with("event"))
            return "/dev/input/" + file;
    }
    return {};
}

unsigned UinputDevice::eventsPerReport() const
{
    return m_kind == DeviceKind::MOUSE ? 2 : 1;
}

bool UinputDevice::report(unsigned times)
{
    m_events.clear();
    for (unsigned i = 0; i < times; ++i)
        add();
    const auto bytes = static_cast<ssize_t>(m_events.size() * sizeof(input_event));
    return write(m_fd, m_events.data(), static_cast<std::size_t>(bytes)) == bytes;
}

void UinputDevice::add()
{
    m_toggle = !m_toggle;
    const int sign = m_toggle ? 1 : -1;
    switch (m_kind) {
    case DeviceKind::MOUSE:
        m_events.push_back(event(EV_REL, REL_X, sign));
        m_events.push_back(event(EV_REL, REL_Y, -sign));
        break;
    case DeviceKind::KEYBOARD:
        m_events.push_back(event(EV_KEY, KEY_A, m_toggle ? 1 : 0));
        break;
    case DeviceKind::GAMEPAD:
        m_events.push_back(event(EV_ABS, ABS_X, sign * 20000));
        break;
    }
    m_events.push_back(event(EV_SYN, SYN_REPORT, 0));
}

} // namespace quickshift::test
