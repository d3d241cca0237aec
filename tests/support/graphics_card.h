// SPDX-License-Identifier: GPL-3.0-or-later
// A graphics card's two sides, by the kernel's own calls: work that is handed to it, and pictures that a screen shows.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace quickshift::test
{

/// The card of a DRM driver, found by the driver's name.
class GraphicsCard
{
public:
    /// Nothing where there is none; `lastError` says why.
    static std::optional<GraphicsCard> open(const std::string& driver);
    static std::string lastError();

    GraphicsCard(GraphicsCard&& other) noexcept;
    ~GraphicsCard();
    GraphicsCard(const GraphicsCard&) = delete;
    GraphicsCard& operator=(const GraphicsCard&) = delete;
    GraphicsCard& operator=(GraphicsCard&&) = delete;

    /// Of vgem: begins work on a buffer and ends it, by the driver's own calls.
    bool work();
    /// Of a card with a screen: shows a picture, from then on ready to flip.
    bool show();
    /// Shows the next one, and waits until the screen does.
    bool flip();

private:
    explicit GraphicsCard(int fd) : m_fd(fd) {}
    bool makeBuffer(std::uint32_t width, std::uint32_t height);
    bool fail(const char* what) const;

    int m_fd = -1;
    std::uint32_t m_buffer = 0; // handle
    std::uint32_t m_pitch = 0;
    std::uint32_t m_picture = 0;
    std::uint32_t m_crtc = 0;
};

} // namespace quickshift::test
