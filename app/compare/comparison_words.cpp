// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison_words.h"

#include "app/client/duration_text.h"
#include "app/client/setting_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace quickshift::compare::words
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quickshift::compare::Comparison)
};

constexpr double manyTimes = 1.2; // from here on in times, below in percent

/// Who gets there sooner or later.
QString actor(protocol::Metric metric)
{
    switch (metric) {
    case protocol::Metric::INPUT_TO_RUN:
        return Texts::tr("Input reaches its reader");
    case protocol::Metric::INPUT_TO_WAKE:
        return Texts::tr("Input wakes its reader");
    default:
        return Texts::tr("Woken threads run");
    }
}

QString name(const Subject& subject, const QString& title)
{
    return title.isEmpty() ? subject.tunable : title;
}

QString reason(Void isVoid)
{
    switch (isVoid) {
    case Void::SchedulerLeft:
        return Texts::tr("the scheduler was not on as it should have been");
    case Void::SchedulerCame:
        return Texts::tr("a scheduler was on that should not have been");
    case Void::SettingChanged:
        return Texts::tr("settings were changed meanwhile");
    case Void::HelperRestarted:
        return Texts::tr("the figures started anew");
    case Void::No:
        break;
    }
    return {};
}

/// p99 is what is felt as stutter; where nothing can be said of it, the median, then the far tail.
const Difference* most(const Analysis& analysis, bool (*eligible)(const Difference&))
{
    for (const std::size_t i : {1U, 0U, 2U})
        if (eligible(analysis.differences[i]))
            return &analysis.differences[i];
    return nullptr;
}

QString claim(const Comparison& comparison, const Difference& difference, const QString& title)
{
    const auto duration = [](double ns) { return client::durationText(static_cast<std::uint64_t>(std::llround(ns))); };
    return Texts::tr("%1 %2 at %3 with %4 than with %5: %6 instead of %7 (95 % interval: %8).")
        .arg(actor(comparison.metric.metric), ratio(difference.ratio), percentile(difference.quantile),
             side(comparison.subject, Side::B, title), side(comparison.subject, Side::A, title),
             duration(difference.b_ns), duration(difference.a_ns), interval(difference.ratio95));
}

} // namespace

QString value(const QVariant& value)
{
    return client::settingText(value);
}

QString subject(const Subject& subject, const QString& tunableTitle)
{
    switch (subject.kind) {
    case SubjectKind::OnOff:
        return Texts::tr("Quickshift off and on");
    case SubjectKind::Tunable:
        return Texts::tr("%1: %2 and %3").arg(name(subject, tunableTitle), value(subject.a), value(subject.b));
    case SubjectKind::Preset:
        break;
    }
    return Texts::tr("Presets %1 and %2").arg(value(subject.a), value(subject.b));
}

QString side(const Subject& subject, Side side, const QString& tunableTitle)
{
    switch (subject.kind) {
    case SubjectKind::OnOff:
        return side == Side::A ? Texts::tr("Quickshift off") : Texts::tr("Quickshift on");
    case SubjectKind::Tunable:
        return Texts::tr("%1 = %2").arg(name(subject, tunableTitle), value(subject.value(side)));
    case SubjectKind::Preset:
        break;
    }
    return Texts::tr("preset %1").arg(value(subject.value(side)));
}

QString workload(Workload workload)
{
    switch (workload) {
    case Workload::Playing:
        return Texts::tr("I play now");
    case Workload::Desktop:
        return Texts::tr("I work as usual");
    case Workload::Load:
        return Texts::tr("A benchmark or a load runs");
    case Workload::Nothing:
        break;
    }
    return Texts::tr("Synthetic: none, the computer is left alone");
}

QString percentile(double quantile)
{
    return QStringLiteral("p%1").arg(QString::number(quantile * 100, 'g', 3));
}

QString ratio(double ratio)
{
    const double factor = ratio >= 1 ? ratio : 1 / ratio;
    if (factor >= manyTimes) {
        const auto times = QLocale().toString(factor, 'f', factor < 9.95 ? 1 : 0);
        return ratio > 1 ? Texts::tr("%1 times sooner").arg(times) : Texts::tr("%1 times later").arg(times);
    }
    const auto percent = std::lround(std::abs(1 / ratio - 1) * 100);
    if (percent == 0)
        return Texts::tr("the same");
    return ratio > 1 ? Texts::tr("%1 % sooner").arg(percent) : Texts::tr("%1 % later").arg(percent);
}

QString interval(const Interval& ratios)
{
    const auto times = [](double factor) { return QLocale().toString(factor, 'f', factor < 9.95 ? 1 : 0); };
    if (ratios.low >= manyTimes)
        return Texts::tr("%1 to %2 times sooner").arg(times(ratios.low), times(ratios.high));
    if (ratios.high <= 1 / manyTimes)
        return Texts::tr("%1 to %2 times later").arg(times(1 / ratios.high), times(1 / ratios.low));
    return Texts::tr("%1 to %2").arg(ratio(ratios.low), ratio(ratios.high));
}

QString verdict(const Comparison& comparison, const Analysis& analysis, const QString& tunableTitle)
{
    const auto* main = most(analysis, [](const Difference& difference) { return difference.claimed; });
    if (main == nullptr) {
        const auto* known = most(analysis, [](const Difference& difference) { return difference.enough; });
        if (known == nullptr)
            return Texts::tr("Too little was measured to say anything: %1 and %2 values. Compare for longer, or with "
                             "more going on.")
                .arg(analysis.sides[0].count)
                .arg(analysis.sides[1].count);
        return Texts::tr("No measurable difference between %1 and %2. What was measured fits anything from %3 at %4.")
            .arg(side(comparison.subject, Side::A, tunableTitle), side(comparison.subject, Side::B, tunableTitle),
                 interval(known->ratio95), percentile(known->quantile));
    }
    auto sentence = claim(comparison, *main, tunableTitle).replace(QLatin1String(" %"), QString(QChar::Nbsp) + u'%');
    // Better at one end may be worse at the other; that must not stay unsaid.
    for (const auto& other : analysis.differences)
        if (other.claimed && (other.ratio > 1) != (main->ratio > 1))
            sentence +=
                QLatin1Char(' ') + Texts::tr("But %1 at %2.").arg(ratio(other.ratio), percentile(other.quantile));
    return sentence;
}

QString voids(const Comparison& comparison)
{
    QStringList reasons;
    for (const auto& block : comparison.blocks)
        if (block.isVoid != Void::No && !reasons.contains(reason(block.isVoid)))
            reasons << reason(block.isVoid);
    if (reasons.isEmpty())
        return {};
    const auto count = static_cast<int>(comparison.voidBlocks());
    // English is not translated and so has no plural forms; other languages may need the singular for 21 as well.
    const auto sentence = count == 1 ? Texts::tr("1 of %1 blocks is void: %2.")
                                     : Texts::tr("%n of %1 blocks are void: %2.", nullptr, count);
    return sentence.arg(comparison.blocks.size()).arg(reasons.join(QStringLiteral("; ")));
}

QString alreadyRunning()
{
    return Texts::tr("A comparison is under way already.");
}

QString noHelper()
{
    return Texts::tr("The helper cannot be reached, and nothing can be measured without it.");
}

QString nothingToCompare()
{
    return Texts::tr("Both sides are the same. Choose two different values.");
}

QString noSuchTunable(const QString& name)
{
    return Texts::tr("There is no tunable “%1”. “quickshiftctl get” lists them.").arg(name);
}

QString noSuchPreset(const QString& name, const QStringList& presets)
{
    return Texts::tr("There is no preset “%1”. There is: %2.").arg(name, presets.join(QStringLiteral(", ")));
}

QString needsScheduler(const QString& missing)
{
    return Texts::tr("To compare this, the scheduler must be switched on. %1").arg(missing);
}

QString noFrames()
{
    return Texts::tr("The helper sends no figures any more. Everything is as it was; try again.");
}

QString helperGone()
{
    return Texts::tr("The helper has left, and what it had changed for the comparison with it.");
}

QString tooManyVoid(const Comparison& comparison)
{
    return voids(comparison) + QLatin1Char(' ') + Texts::tr("That is too many to compare anything.");
}

} // namespace quickshift::compare::words
