// SPDX-License-Identifier: GPL-3.0-or-later
// A recording from a sound card, by the kernel's own calls. The card may be the kernel's dummy: its periods are real.
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace quickshift::test
{

class SoundCard
{
public:
    /// Starts to record from the first card: 48,000 samples a second in periods of 10 ms. Nothing where there is none;
    /// `lastError` says why.
    static std::optional<SoundCard> record();
    static std::string lastError();

    static constexpr std::chrono::milliseconds period{10};

    SoundCard(SoundCard&& other) noexcept;
    ~SoundCard();
    SoundCard(const SoundCard&) = delete;
    SoundCard& operator=(const SoundCard&) = delete;
    SoundCard& operator=(SoundCard&&) = delete;

    /// Waits for the next period and takes it, by read(2): the card's period wakes the caller.
    bool read() const;
    /// Asks the card where it is, as sound servers that keep time by themselves do, by ioctl(2).
    bool ask() const;

private:
    explicit SoundCard(int fd) : m_fd(fd) {}
    int m_fd = -1;
};

} // namespace quickshift::test
