// SPDX-License-Identifier: GPL-3.0-or-later
// game_load: a game-like load in front of a busy machine, and what each of its threads had to wait. Prints one line
// "game PID" when all processes are there, then, after the measurement, one line of JSON. Times are wake-up latencies
// as the threads themselves see them, so they hold for any scheduler.
#include "bench/policy/background.h"
#include "bench/policy/feeder.h"
#include "bench/policy/game.h"
#include "load/clock.h"
#include "tests/support/cpu_time.h"

#include <getopt.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <functional>
#include <new>
#include <optional>
#include <string_view>
#include <vector>

using namespace quickshift;
using namespace quickshift::bench;

namespace
{

enum class Priority : std::uint8_t { NORMAL, NICE, FIFO };

struct Options {
    std::int64_t seconds = 10;
    std::int64_t warmUp_ms = 1000;
    std::int64_t offset_us = 0;
    std::int64_t hogs = 8;
    bool forkLoop = true;
    bool input = true;
    bool wait = false;
    Priority priority = Priority::NORMAL;
};

constexpr auto usage = R"(usage: game_load [OPTIONS]
  --seconds N        how long to measure (default 10)
  --warm-up-ms N     how long everything runs before that (default 1000)
  --offset-us N      start so much later: other phases between the load's timers and the kernel's (default 0)
  --hogs N           processes that compute without end, 0 to 64 (default 8)
  --no-fork-loop     without the process that starts one program after the other
  --no-input         without mouse and reader, where there is no /dev/uinput
  --game PRIORITY    normal (default), nice (-20) or fifo: how the game's threads run
  --wait             after "game PID", begin only when a line comes on standard input
)";

std::optional<std::int64_t> number(std::string_view text, std::int64_t maximum)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 0 || value > maximum)
        return std::nullopt;
    return value;
}

std::optional<Priority> priorityOf(std::string_view name)
{
    if (name == "normal")
        return Priority::NORMAL;
    if (name == "nice")
        return Priority::NICE;
    if (name == "fifo")
        return Priority::FIFO;
    return std::nullopt;
}

std::optional<Options> parse(int argc, char** argv)
{
    static constexpr std::array names{option{"seconds", required_argument, nullptr, 's'},
                                      option{"warm-up-ms", required_argument, nullptr, 'u'},
                                      option{"offset-us", required_argument, nullptr, 'o'},
                                      option{"hogs", required_argument, nullptr, 'h'},
                                      option{"no-fork-loop", no_argument, nullptr, 'f'},
                                      option{"no-input", no_argument, nullptr, 'i'},
                                      option{"game", required_argument, nullptr, 'g'},
                                      option{"wait", no_argument, nullptr, 'w'},
                                      option{nullptr, 0, nullptr, 0}};
    Options options;
    bool good = true;
    const auto set = [&good](auto& field, const auto& value) {
        good = good && value.has_value();
        field = value.value_or(field);
    };
    for (int found = 0; (found = getopt_long(argc, argv, "", names.data(), nullptr)) != -1;) {
        switch (found) {
        case 's':
            set(options.seconds, number(optarg, 3600));
            break;
        case 'u':
            set(options.warmUp_ms, number(optarg, 60'000));
            break;
        case 'o':
            set(options.offset_us, number(optarg, 1'000'000));
            break;
        case 'h':
            set(options.hogs, number(optarg, maxHogs));
            break;
        case 'f':
            options.forkLoop = false;
            break;
        case 'i':
            options.input = false;
            break;
        case 'g':
            set(options.priority, priorityOf(optarg));
            break;
        case 'w':
            options.wait = true;
            break;
        default:
            good = false;
        }
    }
    if (!good || optind != argc || options.seconds == 0)
        return std::nullopt;
    return options;
}

/// A process that runs `body` once the gate is open, and dies with us. The gate is a pipe that closes.
pid_t startBehind(const std::array<int, 2>& gate, const std::function<int()>& body)
{
    const pid_t child = fork();
    if (child != 0)
        return child;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    close(gate[1]);
    char none = 0;
    while (read(gate[0], &none, 1) > 0) {
    }
    _exit(body());
}

bool assume(Priority priority)
{
    // A game's threads ask for exact timers; otherwise only SCHED_FIFO would be spared 50 µs of slack, and the
    // difference would be the timers', not the scheduler's.
    prctl(PR_SET_TIMERSLACK, 1);
    const sched_param param{.sched_priority = 50};
    switch (priority) {
    case Priority::NORMAL:
        return true;
    case Priority::NICE:
        return setpriority(PRIO_PROCESS, 0, -20) == 0;
    case Priority::FIFO:
        return sched_setscheduler(0, SCHED_FIFO, &param) == 0;
    }
    return false;
}

/// Ours only, so that the window's ends are met to the microsecond; children start as ordinary processes.
void keepTime()
{
    const sched_param param{.sched_priority = 95};
    sched_setscheduler(0, SCHED_FIFO | SCHED_RESET_ON_FORK, &param);
}

struct Progress {
    std::uint64_t units = 0;
    std::uint64_t forks = 0;
    std::int64_t cpu_ns = 0; // of all, the fork loop's programs included
    std::int64_t time_ns = 0;

    static Progress of(const Load& load, const std::vector<pid_t>& background)
    {
        Progress progress{.units = 0, .forks = load.forks, .cpu_ns = 0, .time_ns = load::now_ns()};
        for (const auto& hog : load.hogs)
            progress.units += hog.units;
        for (const auto process : background)
            progress.cpu_ns += test::cpuTime_ns(process);
        return progress;
    }
};

double longestWait_ms(const Load& load, std::int64_t hogs)
{
    std::int64_t longest_ns = 0;
    for (std::size_t hog = 0; hog < static_cast<std::size_t>(hogs); ++hog)
        longest_ns = std::max(longest_ns, load.hogs[hog].longestWait_ns(load.window));
    return static_cast<double>(longest_ns) / 1e6;
}

void printWaits(const char* name, const protocol::Histogram& waits)
{
    const auto us = [&waits](double quantile) { return static_cast<double>(waits.percentile(quantile)) / 1000; };
    std::printf("\"%s\":{\"count\":%llu,\"p50_us\":%.1f,\"p99_us\":%.1f,\"p999_us\":%.1f,\"max_us\":%.1f},", name,
                static_cast<unsigned long long>(waits.count), us(0.50), us(0.99), us(0.999),
                static_cast<double>(waits.max_ns) / 1000);
}

void print(const Load& load, const Options& options, const Progress& before, const Progress& after)
{
    const auto& game = load.game;
    const auto seconds = static_cast<double>(after.time_ns - before.time_ns) / 1e9;
    std::printf("{");
    printWaits("frame_wake", game.frameWake);
    printWaits("render_wake", game.renderWake);
    printWaits("audio_wake", game.audioWake);
    printWaits("reader", game.inputAge);
    std::printf("\"frames\":{\"count\":%llu,\"p50_ms\":%.3f,\"p99_ms\":%.3f,\"low1_fps\":%.1f},",
                static_cast<unsigned long long>(game.frames.count), static_cast<double>(game.frames.p50_ns) / 1e6,
                static_cast<double>(game.frames.p99_ns) / 1e6, game.frames.onePercentLow_fps);
    std::printf("\"audio\":{\"late\":%llu},\"input\":{\"sent\":%llu},", static_cast<unsigned long long>(game.audioLate),
                static_cast<unsigned long long>(load.reportsSent.load()));
    std::printf("\"background\":{\"hogs\":%lld,\"progress_per_s\":%.1f,\"longest_wait_ms\":%.3f,\"forks_per_s\":%.1f,"
                "\"cpu_percent\":%.1f},",
                static_cast<long long>(options.hogs), static_cast<double>(after.units - before.units) / seconds,
                longestWait_ms(load, options.hogs), static_cast<double>(after.forks - before.forks) / seconds,
                static_cast<double>(after.cpu_ns - before.cpu_ns) / 1e7 / seconds /
                    static_cast<double>(sysconf(_SC_NPROCESSORS_ONLN)));
    std::printf("\"rounds_per_us\":%llu}\n", static_cast<unsigned long long>(load.roundsPerMicrosecond));
}

int fail(const char* what)
{
    std::fprintf(stderr, "game_load: %s: %s\n", what, std::strerror(errno));
    return 1;
}

int run(const Options& options, Load& load, std::optional<test::UinputDevice>& mouse)
{
    std::array<int, 2> gate{};
    if (pipe(gate.data()) != 0)
        return fail("pipe");
    std::vector<pid_t> background;
    background.reserve(maxHogs + 2);
    for (std::size_t hog = 0; hog < static_cast<std::size_t>(options.hogs); ++hog)
        background.push_back(startBehind(gate, [&] {
            runHog(load.window, load.roundsPerMicrosecond, load.hogs[hog]);
            return 1;
        }));
    if (options.forkLoop)
        background.push_back(startBehind(gate, [&] {
            runForkLoop(load.forks);
            return 1;
        }));
    pid_t hand = 0;
    if (mouse)
        hand = startBehind(gate, [&] {
            feed(*mouse, load.window, load.reportsSent);
            return 1;
        });
    const auto device = mouse ? mouse->node() : std::string();
    const pid_t player = startBehind(gate, [&] { return assume(options.priority) && playGame(device, load) ? 0 : 1; });
    if (player < 0)
        return fail("fork");

    std::printf("game %d\n", player);
    std::fflush(stdout);
    if (options.wait && std::getchar() == EOF)
        return 1;
    keepTime();
    load.window.begin_ns = load::now_ns() + options.warmUp_ms * 1'000'000 + options.offset_us * 1000;
    load.window.end_ns = load.window.begin_ns + options.seconds * 1'000'000'000;
    load::sleepUntil(load::now_ns() + options.offset_us * 1000);
    close(gate[1]);

    load::sleepUntil(load.window.begin_ns);
    const auto before = Progress::of(load, background);
    load::sleepUntil(load.window.end_ns);
    const auto after = Progress::of(load, background);
    int status = 0;
    waitpid(player, &status, 0);
    if (hand > 0)
        background.push_back(hand);
    for (const auto child : background)
        kill(child, SIGKILL);
    while (wait(nullptr) > 0) {
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        std::fprintf(stderr, "game_load: the game could not play: root is needed for its priority, and %s to read\n",
                     device.c_str());
        return 1;
    }
    print(load, options, before, after);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const auto options = parse(argc, argv);
    if (!options) {
        std::fputs(usage, stderr);
        return 2;
    }
    void* shared = mmap(nullptr, sizeof(Load), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED)
        return fail("mmap");
    auto& load = *new (shared) Load;
    std::optional<test::UinputDevice> mouse;
    if (options->input) {
        mouse = test::UinputDevice::create(test::DeviceKind::MOUSE);
        if (!mouse) {
            std::fprintf(stderr, "game_load: %s (--no-input does without)\n", test::UinputDevice::lastError().c_str());
            return 1;
        }
    }
    load.roundsPerMicrosecond = load::roundsPerMicrosecond();
    return run(*options, load, mouse);
}
