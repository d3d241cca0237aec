// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison_json.h"

#include "app/compare/comparison_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace quickshift::compare
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quickshift::compare::Comparison)
};

constexpr int version = 1;
constexpr qsizetype mostBlocks = qsizetype{4} * BlockPlan::mostQuads;

const QStringList kinds{QStringLiteral("on-off"), QStringLiteral("tunable"), QStringLiteral("preset")};
const QStringList voidNames{QString(), QStringLiteral("scheduler-left"), QStringLiteral("scheduler-came"),
                            QStringLiteral("setting-changed"), QStringLiteral("helper-restarted")};

QString sideName(Side side)
{
    return side == Side::A ? QStringLiteral("A") : QStringLiteral("B");
}

QJsonObject toJson(const protocol::Histogram& histogram)
{
    QJsonArray buckets;
    for (auto bucket = histogram.firstBucket(); bucket < histogram.endBucket(); ++bucket)
        if (histogram.buckets()[bucket] != 0)
            buckets.append(QJsonArray{static_cast<qint64>(bucket), static_cast<qint64>(histogram.buckets()[bucket])});
    return {{QStringLiteral("sum_ns"), static_cast<qint64>(histogram.sum_ns)},
            {QStringLiteral("max_ns"), static_cast<qint64>(histogram.max_ns)},
            {QStringLiteral("buckets"), buckets}};
}

std::optional<protocol::Histogram> histogramOf(const QJsonObject& object)
{
    protocol::Histogram histogram;
    for (const auto& entry : object.value(QStringLiteral("buckets")).toArray()) {
        const auto pair = entry.toArray();
        const auto bucket = pair.at(0).toInteger(-1);
        const auto count = pair.at(1).toInteger(-1);
        if (bucket < 0 || bucket >= QS_HIST_BUCKETS || count < 0 || count > (1LL << 48))
            return std::nullopt;
        histogram.addToBucket(static_cast<std::size_t>(bucket), static_cast<std::uint64_t>(count));
    }
    histogram.sum_ns = static_cast<std::uint64_t>(object.value(QStringLiteral("sum_ns")).toInteger());
    histogram.max_ns = static_cast<std::uint64_t>(object.value(QStringLiteral("max_ns")).toInteger());
    return histogram;
}

QJsonArray pairOf(const Interval& interval)
{
    return {interval.low, interval.high};
}

QJsonArray toJson(const Analysis& analysis)
{
    QJsonArray list;
    for (const auto& difference : analysis.differences) {
        QJsonObject object{{QStringLiteral("percentile"), words::percentile(difference.quantile)},
                           {QStringLiteral("enough"), difference.enough}};
        if (difference.enough) {
            object.insert(QStringLiteral("a_ns"), difference.a_ns);
            object.insert(QStringLiteral("b_ns"), difference.b_ns);
            object.insert(QStringLiteral("difference_ns"), difference.difference_ns());
            object.insert(QStringLiteral("difference95_ns"), pairOf(difference.difference95_ns));
            object.insert(QStringLiteral("ratio"), difference.ratio);
            object.insert(QStringLiteral("ratio95"), pairOf(difference.ratio95));
            object.insert(QStringLiteral("p"), difference.p);
            object.insert(QStringLiteral("claimed"), difference.claimed);
        }
        list.append(object);
    }
    return list;
}

/// As D-Bus carries it: JSON has but one kind of number.
QVariant settingOf(const QJsonValue& value)
{
    return value.isDouble() ? QVariant(static_cast<qulonglong>(std::max<qint64>(0, value.toInteger())))
                            : value.toVariant();
}

BlockPlan planOf(const QJsonObject& object)
{
    const auto number = [&object](const char* name, qint64 most) {
        return std::clamp<qint64>(object.value(QLatin1StringView(name)).toInteger(), 0, most);
    };
    return {.quads = static_cast<unsigned>(std::max<qint64>(1, number("quads", BlockPlan::mostQuads))),
            .settle = std::chrono::milliseconds(number("settle_ms", 3'600'000)),
            .block = std::chrono::milliseconds(std::max<qint64>(1, number("block_ms", 3'600'000))),
            .seed = static_cast<std::uint32_t>(number("seed", UINT32_MAX))};
}

} // namespace

QJsonObject toJson(const Comparison& comparison, const Analysis& analysis)
{
    QJsonObject subject{{QStringLiteral("kind"), kinds.at(static_cast<int>(comparison.subject.kind))}};
    if (comparison.subject.kind == SubjectKind::Tunable)
        subject.insert(QStringLiteral("tunable"), comparison.subject.tunable);
    if (comparison.subject.kind != SubjectKind::OnOff) {
        subject.insert(QStringLiteral("a"), QJsonValue::fromVariant(comparison.subject.a));
        subject.insert(QStringLiteral("b"), QJsonValue::fromVariant(comparison.subject.b));
    }
    QJsonArray blocks;
    for (const auto& block : comparison.blocks) {
        QJsonObject object{{QStringLiteral("side"), sideName(block.side)},
                           {QStringLiteral("covered_ns"), static_cast<qint64>(block.covered_ns)},
                           {QStringLiteral("histogram"), toJson(block.histogram)}};
        if (block.isVoid != Void::No)
            object.insert(QStringLiteral("void"), voidNames.at(static_cast<int>(block.isVoid)));
        blocks.append(object);
    }
    const auto& plan = comparison.plan;
    return {{QStringLiteral("quickshift_comparison"), version},
            {QStringLiteral("id"), comparison.id},
            {QStringLiteral("started"), comparison.started.toString(Qt::ISODate)},
            {QStringLiteral("subject"), subject},
            {QStringLiteral("metric"), metricName(comparison.metric)},
            {QStringLiteral("workload"), workloadNames().at(static_cast<int>(comparison.workload))},
            {QStringLiteral("plan"), QJsonObject{{QStringLiteral("quads"), static_cast<qint64>(plan.quads)},
                                                 {QStringLiteral("settle_ms"), qint64{plan.settle.count()}},
                                                 {QStringLiteral("block_ms"), qint64{plan.block.count()}},
                                                 {QStringLiteral("seed"), static_cast<qint64>(plan.seed)}}},
            {QStringLiteral("kernel"), comparison.kernel},
            {QStringLiteral("topology"), comparison.topology},
            {QStringLiteral("version"), comparison.version},
            {QStringLiteral("verdict"), words::verdict(comparison, analysis)},
            {QStringLiteral("differences"), toJson(analysis)},
            {QStringLiteral("blocks"), blocks}};
}

std::expected<Comparison, QString> fromJson(const QByteArray& bytes)
{
    QJsonParseError error;
    const auto object = QJsonDocument::fromJson(bytes, &error).object();
    const auto field = [&object](const char* name) { return object.value(QLatin1StringView(name)); };
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(Texts::tr("This is no JSON: %1.").arg(error.errorString()));
    if (field("quickshift_comparison").toInt() < 1)
        return std::unexpected(Texts::tr("This is no comparison of Quickshift."));
    if (field("quickshift_comparison").toInt() > version)
        return std::unexpected(Texts::tr("A newer Quickshift wrote this; update to read it."));
    const auto subject = field("subject").toObject();
    const auto kind = kinds.indexOf(subject.value(QStringLiteral("kind")).toString());
    const auto metric = metricNamed(field("metric").toString());
    const auto workload = workloadNames().indexOf(field("workload").toString());
    const auto blocks = field("blocks").toArray();
    if (kind < 0 || !metric || workload < 0 || blocks.size() > mostBlocks)
        return std::unexpected(Texts::tr("It is damaged: what was compared cannot be told."));
    Comparison comparison{.id = field("id").toString(),
                          .started = QDateTime::fromString(field("started").toString(), Qt::ISODate),
                          .subject = {.kind = static_cast<SubjectKind>(kind),
                                      .tunable = subject.value(QStringLiteral("tunable")).toString(),
                                      .a = settingOf(subject.value(QStringLiteral("a"))),
                                      .b = settingOf(subject.value(QStringLiteral("b")))},
                          .metric = *metric,
                          .workload = static_cast<Workload>(workload),
                          .plan = planOf(field("plan").toObject()),
                          .kernel = field("kernel").toString(),
                          .topology = field("topology").toString(),
                          .version = field("version").toString(),
                          .blocks = {}};
    for (const auto& entry : blocks) {
        const auto block = entry.toObject();
        const auto histogram = histogramOf(block.value(QStringLiteral("histogram")).toObject());
        const auto isVoid = voidNames.indexOf(block.value(QStringLiteral("void")).toString());
        if (!histogram || isVoid < 0)
            return std::unexpected(Texts::tr("It is damaged: a block cannot be read."));
        comparison.blocks.push_back(
            {.side = block.value(QStringLiteral("side")) == sideName(Side::B) ? Side::B : Side::A,
             .isVoid = static_cast<Void>(isVoid),
             .covered_ns = static_cast<std::uint64_t>(block.value(QStringLiteral("covered_ns")).toInteger()),
             .histogram = *histogram});
    }
    return comparison;
}

QByteArray toCsv(const Comparison& comparison)
{
    QByteArray csv = "block,side,void,from_ns,to_ns,count\r\n";
    for (std::size_t i = 0; i < comparison.blocks.size(); ++i) {
        const auto& block = comparison.blocks[i];
        for (auto bucket = block.histogram.firstBucket(); bucket < block.histogram.endBucket(); ++bucket) {
            const auto count = block.histogram.buckets()[bucket];
            const auto number = static_cast<unsigned>(bucket);
            if (count != 0)
                csv += QStringLiteral("%1,%2,%3,%4,%5,%6\r\n")
                           .arg(i)
                           .arg(sideName(block.side), voidNames.at(static_cast<int>(block.isVoid)))
                           .arg(qs_hist_lower_bound(number))
                           .arg(qs_hist_lower_bound(number + 1))
                           .arg(count)
                           .toUtf8();
        }
    }
    return csv;
}

} // namespace quickshift::compare
