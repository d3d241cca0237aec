// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/policy/game.h"

#include "load/clock.h"
#include "load/game.h"
#include "tests/support/evdev_reader.h"

#include <optional>
#include <utility>
#include <vector>

namespace quickshift::bench
{
namespace
{

/// Counts what lies within the window.
class WithinWindow final : public load::Observer
{
public:
    WithinWindow(const load::GameOptions& options, Load& load)
        : m_audioPeriod_ns(options.audioPeriod_ns), m_window(load.window), m_figures(load.game)
    {
        const auto frames = (m_window.end_ns - m_window.begin_ns) / options.framePeriod_ns;
        m_frameTimes.reserve(static_cast<std::size_t>(frames) * 2);
    }

    [[nodiscard]] bool over(std::int64_t due_ns) const override { return due_ns >= m_window.end_ns; }
    void frameThreadWoke(std::int64_t due_ns, std::int64_t ran_ns) override
    {
        if (m_window.holds(due_ns))
            m_figures.frameWake.add(load::lateness(due_ns, ran_ns));
    }
    void renderThreadWoke(std::int64_t submitted_ns, std::int64_t ran_ns) override
    {
        if (m_window.holds(ran_ns))
            m_figures.renderWake.add(load::lateness(submitted_ns, ran_ns));
    }
    void audioThreadWoke(std::int64_t due_ns, std::int64_t ran_ns) override
    {
        if (!m_window.holds(due_ns))
            return;
        m_figures.audioWake.add(load::lateness(due_ns, ran_ns));
        m_figures.audioLate += ran_ns - due_ns >= m_audioPeriod_ns ? 1 : 0;
    }
    void frameFinished(std::int64_t before_ns, std::int64_t now_ns) override
    {
        if (m_window.holds(before_ns))
            m_frameTimes.push_back(now_ns - before_ns);
    }
    [[nodiscard]] load::FrameTimes frames() { return load::summarise(std::move(m_frameTimes)); }

private:
    std::int64_t m_audioPeriod_ns;
    const Window& m_window;
    GameFigures& m_figures;
    std::vector<std::int64_t> m_frameTimes;
};

} // namespace

bool playGame(const std::string& device, Load& load)
{
    const load::GameOptions options{.roundsPerMicrosecond = load.roundsPerMicrosecond};
    WithinWindow observer(options, load);
    std::optional<load::Game> game(std::in_place, options, observer);
    // The reader measures everything from its start, so it starts with the window.
    load::sleepUntil(load.window.begin_ns);
    auto reader = device.empty() ? std::nullopt : test::EvdevReader::start(device);
    const bool reading = reader.has_value() || device.empty();
    load::sleepUntil(load.window.end_ns);
    if (reader)
        load.game.inputAge = reader->stop().all;
    game.reset();
    load.game.frames = observer.frames();
    return reading;
}

} // namespace quickshift::bench
