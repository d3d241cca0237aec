// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sound_card.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>
// After the others: it declares types that they define.
#include <sound/asound.h>

#include <array>
#include <cerrno>
#include <climits>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <utility>

namespace quickshift::test
{
namespace
{

constexpr unsigned rate = 48000;
constexpr unsigned periodFrames = rate * SoundCard::period.count() / 1000;

std::string& error()
{
    static std::string last;
    return last;
}

std::string recordingDevice()
{
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator("/dev/snd", ignored)) {
        const auto name = entry.path().filename().string();
        if (name.starts_with("pcm") && name.ends_with("D0c"))
            return entry.path();
    }
    return {};
}

void choose(snd_pcm_hw_params& parameters, int mask, unsigned value)
{
    auto& bits = parameters.masks[mask - SNDRV_PCM_HW_PARAM_FIRST_MASK].bits;
    std::memset(bits, 0, sizeof(bits));
    bits[value / 32] = 1U << (value % 32);
}

void fix(snd_pcm_hw_params& parameters, int interval, unsigned value)
{
    auto& range = parameters.intervals[interval - SNDRV_PCM_HW_PARAM_FIRST_INTERVAL];
    range.min = range.max = value;
    range.integer = 1;
}

snd_pcm_hw_params wanted()
{
    snd_pcm_hw_params parameters{};
    std::memset(parameters.masks, 0xff, sizeof(parameters.masks));
    for (auto& range : parameters.intervals)
        range.max = UINT_MAX;
    parameters.rmask = ~0U;
    choose(parameters, SNDRV_PCM_HW_PARAM_ACCESS, SNDRV_PCM_ACCESS_RW_INTERLEAVED);
    choose(parameters, SNDRV_PCM_HW_PARAM_FORMAT, SNDRV_PCM_FORMAT_S16_LE);
    fix(parameters, SNDRV_PCM_HW_PARAM_CHANNELS, 1);
    fix(parameters, SNDRV_PCM_HW_PARAM_RATE, rate);
    fix(parameters, SNDRV_PCM_HW_PARAM_PERIOD_SIZE, periodFrames);
    fix(parameters, SNDRV_PCM_HW_PARAM_PERIODS, 8);
    return parameters;
}

} // namespace

std::optional<SoundCard> SoundCard::record()
{
    const auto device = recordingDevice();
    if (device.empty()) {
        error() = "there is no sound card that records below /dev/snd";
        return std::nullopt;
    }
    SoundCard card(open(device.c_str(), O_RDONLY | O_CLOEXEC));
    auto parameters = wanted();
    if (card.m_fd < 0 || ioctl(card.m_fd, SNDRV_PCM_IOCTL_HW_PARAMS, &parameters) != 0 ||
        ioctl(card.m_fd, SNDRV_PCM_IOCTL_PREPARE) != 0 || ioctl(card.m_fd, SNDRV_PCM_IOCTL_START) != 0) {
        error() = device + ": " + std::strerror(errno);
        return std::nullopt;
    }
    return card;
}

std::string SoundCard::lastError()
{
    return error();
}

SoundCard::SoundCard(SoundCard&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

SoundCard::~SoundCard()
{
    if (m_fd >= 0)
        close(m_fd);
}

bool SoundCard::read() const
{
    std::array<std::int16_t, periodFrames> samples{};
    return ::read(m_fd, samples.data(), sizeof(samples)) > 0;
}

bool SoundCard::ask() const
{
    snd_pcm_status status{};
    return ioctl(m_fd, SNDRV_PCM_IOCTL_STATUS, &status) == 0;
}

} // namespace quickshift::test
