// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench.h"

#include "app/cli/compare_options.h"
#include "app/cli/output.h"
#include "app/compare/comparison_words.h"

#include <QCommandLineParser>
#include <QThread>

#include <algorithm>
#include <optional>

namespace quickshift::cli
{
namespace
{

namespace words = compare::words;
using compare::Side;

struct Figure {
    const char* name; ///< in JSON
    const char* words;
    const char* unit;
    std::optional<double> (*of)(const GameBlock&); ///< nothing where there was none
};

double milliseconds(std::int64_t ns)
{
    return static_cast<double>(ns) / 1e6;
}

/// A thread that is late all the time never sleeps, and so never waits to be woken.
std::optional<double> p99_ms(const protocol::Histogram& histogram)
{
    if (histogram.empty())
        return std::nullopt;
    return milliseconds(static_cast<std::int64_t>(histogram.percentile(0.99)));
}

constexpr std::array figures{
    Figure{"frames_low1", "the slowest hundredth of frames", "fps",
           [](const GameBlock& block) { return std::optional(block.frames.onePercentLow_fps); }},
    Figure{"frames_p99", "frame time, p99", "ms",
           [](const GameBlock& block) { return std::optional(milliseconds(block.frames.p99_ns)); }},
    Figure{"frame_wake_p99", "the frame thread's wait, p99", "ms",
           [](const GameBlock& block) { return p99_ms(block.frameWake); }},
    Figure{"audio_wake_p99", "the sound thread's wait, p99", "ms",
           [](const GameBlock& block) { return p99_ms(block.audioWake); }},
};

/// Of one figure in the blocks of one side.
struct Row {
    double median = 0;
    double low = 0;
    double high = 0;
    qsizetype n = 0;

    [[nodiscard]] QString text() const
    {
        return n == 0 ? QStringLiteral("–")
                      : QStringLiteral("%1 (%2–%3)").arg(median, 0, 'g', 3).arg(low, 0, 'g', 3).arg(high, 0, 'g', 3);
    }
};

Row rowOf(std::vector<double>& values)
{
    if (values.empty())
        return {};
    std::ranges::sort(values);
    const auto upper = values[values.size() / 2];
    const auto lower = values[(values.size() - 1) / 2];
    return {.median = (lower + upper) / 2,
            .low = values.front(),
            .high = values.back(),
            .n = static_cast<qsizetype>(values.size())};
}

QString sideName(Side side)
{
    return side == Side::A ? QStringLiteral("off") : QStringLiteral("on");
}

std::size_t index(Side side)
{
    return side == Side::A ? 0 : 1;
}

/// By figure, then by side.
using Rows = std::array<std::array<Row, 2>, figures.size()>;

Rows rowsOf(const compare::Comparison& comparison, const std::vector<GameBlock>& blocks)
{
    Rows rows;
    for (std::size_t figure = 0; figure < figures.size(); ++figure)
        for (const auto side : {Side::A, Side::B}) {
            std::vector<double> values;
            for (std::size_t number = 0; number < blocks.size(); ++number)
                if (const auto& block = comparison.blocks[number];
                    block.side == side && block.isVoid == compare::Void::No && !blocks[number].frameTime.empty())
                    if (const auto value = figures[figure].of(blocks[number]))
                        values.push_back(*value);
            rows[figure][index(side)] = rowOf(values);
        }
    return rows;
}

void printRows(const Rows& rows, const compare::Comparison& comparison, const QString& sentence)
{
    for (std::size_t figure = 0; figure < figures.size(); ++figure)
        for (const auto side : {Side::A, Side::B})
            if (const auto& row = rows[figure][index(side)]; row.n != 0)
                printJson({{"name", QStringLiteral("%1/%2").arg(sideName(side), QLatin1String(figures[figure].name))},
                           {"unit", QLatin1String(figures[figure].unit)},
                           {"median", row.median},
                           {"low", row.low},
                           {"high", row.high},
                           {"n", row.n}});
    printJson({{"verdict", sentence}, {"seed", qint64(comparison.plan.seed)}});
}

void printTable(const Rows& rows, const compare::Comparison& comparison, const QString& sentence, unsigned busyPrograms)
{
    const auto line = [](const QString& name, const QString& off, const QString& on) {
        print(QStringLiteral("%1%2%3").arg(name, -40).arg(off, -24).arg(on));
    };
    print(QStringLiteral("A game-like load in front of %1 busy programs, Quickshift off and on in turns: %2 blocks of "
                         "%3 s.")
              .arg(busyPrograms)
              .arg(comparison.blocks.size())
              .arg(static_cast<double>(comparison.plan.block.count()) / 1000));
    if (const auto voids = words::voids(comparison); !voids.isEmpty())
        print(voids);
    print({});
    line(QStringLiteral("median of the blocks (lowest–highest)"), sideName(Side::A), sideName(Side::B));
    for (std::size_t figure = 0; figure < figures.size(); ++figure)
        line(QStringLiteral("%1, %2").arg(QLatin1String(figures[figure].words), QLatin1String(figures[figure].unit)),
             rows[figure][index(Side::A)].text(), rows[figure][index(Side::B)].text());
    print(QStringLiteral("\n%1\nThis load uses no graphics, no sound card and no input. What your game gains, a "
                         "comparison tells while you play. Seed %2.")
              .arg(sentence)
              .arg(comparison.plan.seed));
}

/// What the frame times say, and how sure that is.
QString verdict(const compare::Analysis& analysis)
{
    const auto found = std::ranges::find(analysis.differences, 0.99, &compare::Difference::quantile);
    if (!found->enough)
        return QStringLiteral("Too few frames to say anything; measure for longer.");
    if (!found->claimed)
        return QStringLiteral("No measurable difference between Quickshift off and on. What was measured fits anything "
                              "from %1 at p99 of the frame times.")
            .arg(words::interval(found->ratio95));
    return QStringLiteral("The slowest frames (p99) come %1 with Quickshift on. 95 % interval: %2.")
        .arg(words::ratio(found->ratio), words::interval(found->ratio95));
}

} // namespace

Bench::Bench(BenchLoad& load, const compare::BlockPlan& plan, unsigned busyPrograms, bool json)
    : Compare({.subject = {},
               .metric = client::Selection{.metric = protocol::Metric::WAKE_TO_RUN, .instance = std::nullopt},
               .workload = compare::Workload::Load,
               .plan = plan},
              json),
      m_load(load), m_busyPrograms(busyPrograms)
{
    connect(&runner(), &compare::ComparisonRunner::changed, this, &Bench::followBlocks);
}

/// The load's game becomes Quickshift's, as somebody's real one would. It ends being that when we leave the bus.
void Bench::prepare()
{
    client().addGame(m_load.game(), [this](const client::Answer& answer) {
        if (!answer.good) {
            end(exitCodeOf(answer.errorName), answer.sentence);
            return;
        }
        m_load.begin();
        compareNow();
    });
}

void Bench::followBlocks()
{
    if (runner().phase() == compare::ComparisonRunner::Phase::Measuring)
        m_load.enterBlock(runner().comparison().blocks.size());
    else
        m_load.leaveBlock();
}

std::expected<void, QString> Bench::publish(const compare::Comparison& comparison)
{
    m_load.end();
    auto byFrames = comparison;
    std::vector<GameBlock> blocks;
    for (auto& block : byFrames.blocks) {
        blocks.push_back(m_load.block(blocks.size()));
        block.histogram = blocks.back().frameTime;
    }
    const auto rows = rowsOf(comparison, blocks);
    const auto sentence = verdict(byFrames.analysis());
    if (json())
        printRows(rows, comparison, sentence);
    else
        printTable(rows, comparison, sentence, m_busyPrograms);
    return {};
}

ExitCode runBench(const QCommandLineParser& parser)
{
    const auto plan = planOf(parser);
    if (!plan)
        return USAGE;
    bool ok = true;
    const auto text = parser.value(QStringLiteral("busy"));
    const auto busy = text.isEmpty() ? 2U * static_cast<unsigned>(QThread::idealThreadCount()) : text.toUInt(&ok);
    if (!ok || busy > BenchLoad::mostPrograms)
        return failUsage(QStringLiteral("--busy takes a number from 0 to %1.").arg(BenchLoad::mostPrograms));
    const auto load = BenchLoad::start(busy);
    if (!load) {
        failSentence(load.error());
        return FAILED;
    }
    return Bench(**load, *plan, busy, parser.isSet(QStringLiteral("json"))).run();
}

} // namespace quickshift::cli
