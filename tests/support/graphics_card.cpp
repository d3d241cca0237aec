// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/graphics_card.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#include <xf86drm.h>
#include <xf86drmMode.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>

namespace quickshift::test
{
namespace
{

// include/uapi/drm/vgem_drm.h, which libdrm does not bring along.
constexpr std::uint32_t writes = 1;
struct BeginWork {
    std::uint32_t handle = 0;
    std::uint32_t flags = 0;
    std::uint32_t fence = 0; // out
    std::uint32_t pad = 0;
};
struct EndWork {
    std::uint32_t fence = 0;
    std::uint32_t flags = 0;
};
constexpr auto beginWork = DRM_IOWR(DRM_COMMAND_BASE + 1, BeginWork);
constexpr auto endWork = DRM_IOW(DRM_COMMAND_BASE + 2, EndWork);

std::string& error()
{
    static std::string last;
    return last;
}

template <auto Free> struct Freer {
    template <typename T> void operator()(T* thing) const { Free(thing); }
};
using Resources = std::unique_ptr<drmModeRes, Freer<drmModeFreeResources>>;
using Connector = std::unique_ptr<drmModeConnector, Freer<drmModeFreeConnector>>;

} // namespace

std::optional<GraphicsCard> GraphicsCard::open(const std::string& driver)
{
    for (int number = 0; number < 16; ++number) {
        const int fd = ::open(("/dev/dri/card" + std::to_string(number)).c_str(), O_RDWR | O_CLOEXEC);
        if (fd < 0)
            continue;
        GraphicsCard card(fd);
        const std::unique_ptr<drmVersion, Freer<drmFreeVersion>> version(drmGetVersion(fd));
        if (version && driver == version->name)
            return card;
    }
    error() = "there is no graphics card of the driver " + driver + " below /dev/dri";
    return std::nullopt;
}

std::string GraphicsCard::lastError()
{
    return error();
}

GraphicsCard::GraphicsCard(GraphicsCard&& other) noexcept
    : m_fd(std::exchange(other.m_fd, -1)), m_buffer(other.m_buffer), m_pitch(other.m_pitch), m_picture(other.m_picture),
      m_crtc(other.m_crtc)
{
}

GraphicsCard::~GraphicsCard()
{
    if (m_fd >= 0)
        close(m_fd);
}

bool GraphicsCard::fail(const char* what) const
{
    error() = std::string(what) + ": " + std::strerror(errno);
    return false;
}

bool GraphicsCard::makeBuffer(std::uint32_t width, std::uint32_t height)
{
    std::uint64_t size = 0;
    return drmModeCreateDumbBuffer(m_fd, width, height, 32, 0, &m_buffer, &m_pitch, &size) == 0 ||
           fail("making a buffer");
}

bool GraphicsCard::work()
{
    if (m_buffer == 0 && !makeBuffer(64, 64))
        return false;
    BeginWork begin{.handle = m_buffer, .flags = writes};
    if (drmIoctl(m_fd, beginWork, &begin) != 0)
        return fail("beginning work");
    EndWork end{.fence = begin.fence};
    return drmIoctl(m_fd, endWork, &end) == 0 || fail("ending work");
}

bool GraphicsCard::show()
{
    const Resources resources(drmModeGetResources(m_fd));
    if (!resources || resources->count_crtcs < 1 || resources->count_connectors < 1)
        return fail("looking for a screen");
    const Connector screen(drmModeGetConnector(m_fd, resources->connectors[0]));
    if (!screen || screen->count_modes < 1)
        return fail("looking for the screen's modes");
    auto mode = screen->modes[0];
    if (!makeBuffer(mode.hdisplay, mode.vdisplay))
        return false;
    if (drmModeAddFB(m_fd, mode.hdisplay, mode.vdisplay, 24, 32, m_pitch, m_buffer, &m_picture) != 0)
        return fail("making a picture");
    m_crtc = resources->crtcs[0];
    auto connector = screen->connector_id;
    return drmModeSetCrtc(m_fd, m_crtc, m_picture, 0, 0, &connector, 1, &mode) == 0 || fail("showing it");
}

bool GraphicsCard::flip()
{
    if (drmModePageFlip(m_fd, m_crtc, m_picture, DRM_MODE_PAGE_FLIP_EVENT, nullptr) != 0)
        return fail("flipping");
    pollfd shown{.fd = m_fd, .events = POLLIN, .revents = 0};
    std::array<char, 256> events{};
    return (poll(&shown, 1, 5000) == 1 && read(m_fd, events.data(), events.size()) > 0) || fail("waiting for the flip");
}

} // namespace quickshift::test
