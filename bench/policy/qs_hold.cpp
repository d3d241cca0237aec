// SPDX-License-Identifier: GPL-3.0-or-later
// qs_hold OBJECT [NAME=VALUE]…: holds the real scheduler on, as the helper does but without a bus, for as long as a
// benchmark runs. Prints "on" once the kernel reports it enabled. Then reads lines: "game PID" makes that process the
// game; at the end of input it prints one line of JSON: whether the scheduler stayed on all the time, and what it
// counted. Tunables that this build lacks are named on standard error and left out.
#include "backend/engine/engine.h"
#include "backend/engine/kernel_state.h"
#include "protocol/metrics.h"

#include <atomic>
#include <charconv>
#include <cstdio>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>

using namespace quickshift;

namespace
{

/// False when the value is not one that the tunable takes.
bool set(protocol::TunableValues& values, std::string_view setting)
{
    const auto equals = setting.find('=');
    const auto name = setting.substr(0, equals);
    const auto tunable = protocol::findTunable(name);
    if (!tunable) {
        std::fprintf(stderr, "qs_hold: this build has no tunable %s; left out\n", std::string(name).c_str());
        return true;
    }
    const auto& info = protocol::info(*tunable);
    const auto value = equals == std::string_view::npos ? std::nullopt : info.parse(setting.substr(equals + 1));
    if (!value || info.objection(*value)) {
        std::fprintf(stderr, "qs_hold: %s: %s\n", std::string(setting).c_str(),
                     value ? info.objection(*value)->c_str() : "NAME=VALUE is wanted");
        return false;
    }
    values[*tunable] = *value;
    return true;
}

void heed(engine::Engine& engine, std::string_view line)
{
    std::uint32_t pid = 0;
    if (!line.starts_with("game ") ||
        std::from_chars(line.data() + 5, line.data() + line.size(), pid).ec != std::errc{}) {
        std::fprintf(stderr, "qs_hold: not understood: %s\n", std::string(line).c_str());
    } else if (const auto added = engine.addGame(pid); !added) {
        std::fprintf(stderr, "qs_hold: %s\n", added.error().sentence().c_str());
    }
}

void report(const engine::Engine& engine, bool stayed, const engine::SchedulerExit& left)
{
    const auto telemetry = engine.telemetry();
    std::printf(R"({"stayed_on":%s,"exit_kind":%u,)", stayed ? "true" : "false", left.kind);
    for (std::size_t i = 0; i < protocol::counters.size(); ++i)
        std::printf(R"("%s":%llu,)", std::string(protocol::counters[i].name).c_str(),
                    static_cast<unsigned long long>(telemetry.counterValues[i]));
    std::printf(R"("wake_to_run":{)");
    const char* comma = "";
    for (const auto& [key, histogram] : telemetry.histograms) {
        if (key.metric != protocol::Metric::WAKE_TO_RUN)
            continue;
        std::printf(R"(%s"%s":{"count":%llu,"p50_us":%.1f,"p99_us":%.1f})", comma,
                    std::string(protocol::taskClassNames[key.instance]).c_str(),
                    static_cast<unsigned long long>(histogram.count),
                    static_cast<double>(histogram.percentile(0.5)) / 1000,
                    static_cast<double>(histogram.percentile(0.99)) / 1000);
        comma = ",";
    }
    std::printf("}}\n");
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: qs_hold OBJECT [NAME=VALUE]…\n");
        return 2;
    }
    protocol::TunableValues values;
    for (int i = 2; i < argc; ++i) {
        if (!set(values, argv[i]))
            return 2;
    }
    engine::Engine engine({.object = argv[1]});
    std::atomic<bool> left = false;
    engine::SchedulerExit exit;
    engine.setExitHandler([&](const engine::SchedulerExit& how) {
        exit = how;
        left = true;
    });
    auto started = engine.apply(values);
    if (started)
        started = engine.startScheduler();
    if (!started) {
        std::fprintf(stderr, "qs_hold: %s\n", started.error().sentence().c_str());
        return 1;
    }
    std::printf("on\n");
    std::fflush(stdout);
    for (std::string line; std::getline(std::cin, line);)
        heed(engine, line);

    const auto state = engine.kernelState();
    const bool stayed = !left && state.enabled() && engine::isOurs(state);
    if (!stayed)
        std::fprintf(stderr, "qs_hold: the scheduler left: %s %s\n", exit.reason.c_str(), exit.message.c_str());
    report(engine, stayed, exit);
    return stayed ? 0 : 3;
}
