// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison.h"

#include <algorithm>

namespace quickshift::compare
{
namespace
{

using protocol::Dimension;
using protocol::Metric;

// Latencies that somebody can feel. The others are the costs of single steps, and differ by their nature.
constexpr std::array metrics{Metric::INPUT_TO_RUN, Metric::WAKE_TO_RUN, Metric::INPUT_TO_WAKE};

} // namespace

bool Subject::needsScheduler() const
{
    if (kind != SubjectKind::Tunable)
        return kind == SubjectKind::OnOff;
    // What the input hook, the rings and the timing read, whoever schedules.
    const auto prefixes = {"ring_", "drain_", "report_", "self_timing_", "prefetch_ring", "prefetch_task"};
    return std::ranges::none_of(prefixes,
                                [this](const char* prefix) { return tunable.startsWith(QLatin1StringView(prefix)); });
}

const QStringList& workloadNames()
{
    static const QStringList names{QStringLiteral("playing"), QStringLiteral("desktop"), QStringLiteral("load"),
                                   QStringLiteral("none")};
    return names;
}

std::size_t Comparison::voidBlocks() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(blocks, [](const Block& block) { return block.isVoid != Void::No; }));
}

Analysis Comparison::analysis() const
{
    std::vector<MeasuredBlock> measured;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (blocks[i].isVoid == Void::No)
            measured.push_back({static_cast<unsigned>(i / 4), blocks[i].side, blocks[i].histogram});
    return analyse(measured, plan.seed);
}

Request Comparison::request(std::uint32_t seed) const
{
    auto again = plan;
    again.seed = seed;
    return {.subject = subject, .metric = metric, .workload = workload, .plan = again};
}

std::optional<client::Selection> metricNamed(const QString& name)
{
    const auto stem = name.section(QLatin1Char('/'), 0, 0);
    for (const auto metric : metrics) {
        const auto& info = protocol::info(metric);
        if (stem != QString::fromUtf8(info.name))
            continue;
        if (stem == name)
            return client::Selection{.metric = metric, .instance = std::nullopt};
        for (std::uint8_t instance = 0; instance < info.instances(); ++instance)
            if (name == metricName({.metric = metric, .instance = instance}))
                return client::Selection{.metric = metric, .instance = instance};
    }
    return std::nullopt;
}

QString metricName(const client::Selection& metric)
{
    return metric.instance ? QString::fromStdString(protocol::histogramName({metric.metric, *metric.instance}))
                           : QString::fromUtf8(protocol::info(metric.metric).name);
}

QStringList metricNames()
{
    QStringList names;
    for (const auto metric : metrics) {
        names << metricName({.metric = metric, .instance = std::nullopt});
        for (std::uint8_t instance = 0; instance < protocol::info(metric).instances(); ++instance)
            names << metricName({.metric = metric, .instance = instance});
    }
    return names;
}

protocol::Histogram selected(const protocol::Histograms& histograms, const client::Selection& metric)
{
    protocol::Histogram sum;
    for (const auto& [key, histogram] : histograms)
        if (key.metric == metric.metric && (!metric.instance || key.instance == *metric.instance))
            sum.merge(histogram);
    return sum;
}

} // namespace quickshift::compare
