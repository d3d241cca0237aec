// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tunable_words.h"

#include "app/plots/metric_words.h"
#include "protocol/tunables.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace quickshift::app
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quickshift::app::Tunable)
};

struct Group {
    const char* title;
    bool canHurt;
    std::vector<const char*> prefixes;
};

const std::vector<Group>& groups()
{
    static const std::vector<Group> table{
        {QT_TRANSLATE_NOOP("quickshift::app::Tunable", "Boosts"), true, {"boost_", "chain_"}},
        {QT_TRANSLATE_NOOP("quickshift::app::Tunable", "Windows"), true, {"window_"}},
        {QT_TRANSLATE_NOOP("quickshift::app::Tunable", "Background work"), true, {"demote_", "background_"}},
        {QT_TRANSLATE_NOOP("quickshift::app::Tunable", "Turns and bounds"),
         true,
         {"slice_", "sleep_", "preempt", "rescue_"}},
        {QT_TRANSLATE_NOOP("quickshift::app::Tunable", "Early access"), false, {"prefetch_"}},
        {QT_TRANSLATE_NOOP("quickshift::app::Tunable", "Rings"), false, {"ring_", "drain_"}},
        {QT_TRANSLATE_NOOP("quickshift::app::Tunable", "Measuring"), false, {"report_", "self_timing_"}},
        // What nobody has put anywhere: with care.
        {QT_TRANSLATE_NOOP("quickshift::app::Tunable", "Others"), true, {""}},
    };
    return table;
}

// As in resources/presets/, for the translators.
[[maybe_unused]] constexpr auto presetSentences = {
    QT_TRANSLATE_NOOP("preset sentences", "Every setting as it was installed."),
    QT_TRANSLATE_NOOP(
        "preset sentences",
        "The game is preferred, but what runs beside it keeps a fair share: for playing while work is to get done."),
    QT_TRANSLATE_NOOP(
        "preset sentences",
        "Everything but the game and what it needs runs at a lower clock speed, and Quickshift itself wakes up less."),
    QT_TRANSLATE_NOOP("preset sentences",
                      "Your input and the game come first, whatever else has to wait for it: for matches that count."),
    QT_TRANSLATE_NOOP(
        "preset sentences",
        "The encoder of a stream or recording is not held back, and sound and picture never wait for the game."),
};
[[maybe_unused]] constexpr auto presetNames = {
    QT_TRANSLATE_NOOP("presets", "default"),  QT_TRANSLATE_NOOP("presets", "esports"),
    QT_TRANSLATE_NOOP("presets", "balanced"), QT_TRANSLATE_NOOP("presets", "streaming"),
    QT_TRANSLATE_NOOP("presets", "battery"),  QT_TRANSLATE_NOOP("presets", "custom"),
};

[[maybe_unused]] constexpr auto unitNames = {QT_TRANSLATE_NOOP("units", "rings")};

/// The words that a setting of protocol/tunables.def chooses among, for people.
struct Choice {
    QLatin1StringView name;
    const char* words;
};
constexpr auto choices = std::to_array<Choice>({
    {QLatin1StringView("modulo"), QT_TRANSLATE_NOOP("choices", "by CPU number")},
    {QLatin1StringView("llc"), QT_TRANSLATE_NOOP("choices", "one a cache")},
    {QLatin1StringView("per-cpu"), QT_TRANSLATE_NOOP("choices", "one a CPU")},
    {QLatin1StringView("timer"), QT_TRANSLATE_NOOP("choices", "on a timer")},
    {QLatin1StringView("per-event"), QT_TRANSLATE_NOOP("choices", "at every report")},
    {QLatin1StringView("threshold"), QT_TRANSLATE_NOOP("choices", "when filled")},
    {QLatin1StringView("off"), QT_TRANSLATE_NOOP("choices", "off")},
    {QLatin1StringView("as-found"), QT_TRANSLATE_NOOP("choices", "as they are read")},
    {QLatin1StringView("by-time"), QT_TRANSLATE_NOOP("choices", "by time")},
});

/// English titles of those whose names do not read well; all others are read off their names.
struct Title {
    QLatin1StringView name;
    const char* words;
};
constexpr auto englishTitles = std::to_array<Title>({
    {QLatin1StringView("ring_count"), "Number of rings"},
    {QLatin1StringView("ring_bytes"), "Size of the rings"},
    {QLatin1StringView("ring_mapping"), "Mapping of the rings"},
    {QLatin1StringView("drain_policy"), "Emptying the rings"},
    {QLatin1StringView("drain_threshold_percent"), "Threshold for emptying"},
    {QLatin1StringView("drain_interval_us"), "Interval of emptying"},
    {QLatin1StringView("drain_watch_interval_us"), "Interval while watched"},
    {QLatin1StringView("report_list"), "List of input reports"},
    {QLatin1StringView("self_timing_period"), "Interval of samples"},
    {QLatin1StringView("slice_us"), "Time slice"},
    {QLatin1StringView("preempt"), "Pushing off"},
    {QLatin1StringView("preempt_gap_us"), "Gap between pushes"},
    {QLatin1StringView("boost_input"), "Prefer input"},
    {QLatin1StringView("boost_input_strength"), "Strength for input"},
    {QLatin1StringView("window_mouse_ms"), "Window of the mouse"},
    {QLatin1StringView("window_keyboard_ms"), "Window of the keyboard"},
    {QLatin1StringView("window_gamepad_ms"), "Window of the gamepad"},
    {QLatin1StringView("chain_decay_percent"), "Passing the boost on"},
    {QLatin1StringView("boost_audio"), "Prefer sound"},
    {QLatin1StringView("boost_audio_strength"), "Strength for sound"},
    {QLatin1StringView("window_audio_ms"), "Window of sound"},
    {QLatin1StringView("boost_compositor"), "Prefer the compositor"},
    {QLatin1StringView("boost_compositor_strength"), "Strength for the compositor"},
    {QLatin1StringView("boost_gpu"), "Prefer the GPU"},
    {QLatin1StringView("boost_gpu_strength"), "Strength for the GPU"},
    {QLatin1StringView("window_gpu_ms"), "Window of the GPU"},
    {QLatin1StringView("boost_game"), "Prefer the game"},
    {QLatin1StringView("boost_game_strength"), "Strength for the game"},
    {QLatin1StringView("demote_background"), "Hold background work back"},
    {QLatin1StringView("demote_background_strength"), "Strength of holding back"},
    {QLatin1StringView("background_burst_ms"), "Computing until background"},
    {QLatin1StringView("background_frequency_percent"), "Clock speed in the background"},
    {QLatin1StringView("prefetch_ring"), "Early access: ring"},
    {QLatin1StringView("prefetch_task"), "Early access: thread"},
    {QLatin1StringView("prefetch_cpu"), "Early access: CPU"},
});

/// Translated, or made readable where English has nothing better than the name.
QString worded(const char* context, const QString& name)
{
    const auto words = QCoreApplication::translate(context, name.toUtf8().constData());
    return words == name ? readable(name) : words;
}

bool belongs(const QString& name, const Group& group)
{
    return std::ranges::any_of(group.prefixes,
                               [&name](const char* prefix) { return name.startsWith(QLatin1StringView(prefix)); });
}

QString bytesText(qulonglong bytes)
{
    const bool mebibytes = bytes >= 1U << 20 && bytes % (1U << 20) == 0;
    return mebibytes           ? Texts::tr("%1 MiB").arg(bytes >> 20)
           : bytes % 1024 == 0 ? Texts::tr("%1 KiB").arg(bytes >> 10)
                               : QLocale().toString(bytes);
}

} // namespace

QString tunableTitle(const QString& name)
{
    if (const auto words = QCoreApplication::translate("tunable names", name.toUtf8().constData()); words != name)
        return words;
    if (const auto* title = std::ranges::find(englishTitles, name, &Title::name); title != englishTitles.end())
        return QString::fromUtf8(title->words);
    // The unit is shown beside the value.
    auto stem = QString(name).replace(QStringLiteral("_bytes"), QStringLiteral("_size"));
    for (const auto* unit : {"_us", "_ms", "_percent"})
        if (stem.endsWith(QLatin1StringView(unit)))
            stem.chop(static_cast<qsizetype>(qstrlen(unit)));
    return readable(stem);
}

QString tunableHelp(const QString& name)
{
    const auto known = protocol::findTunable(name.toStdString());
    return known ? QCoreApplication::translate("tunables", std::string(protocol::info(*known).help).c_str())
                 : QString();
}

QString tunableText(const protocol::TunableDescription& info, const QVariant& value)
{
    if (info.type == QLatin1String("bool"))
        return value.toBool() ? Texts::tr("on") : Texts::tr("off");
    if (info.type.startsWith(QLatin1String("enum:"))) {
        const auto* choice = std::ranges::find(choices, value.toString(), &Choice::name);
        return choice == choices.end() ? value.toString() : QCoreApplication::translate("choices", choice->words);
    }
    if (info.unit == QLatin1String("bytes"))
        return bytesText(value.toULongLong());
    const auto number = QLocale().toString(value.toULongLong());
    return info.unit.isEmpty() ? number
                               : QStringLiteral("%1 %2").arg(
                                     number, QCoreApplication::translate("units", info.unit.toUtf8().constData()));
}

QString presetTitle(const QString& name)
{
    return worded("presets", name);
}

QString presetSentence(const QString& summary)
{
    return QCoreApplication::translate("preset sentences", summary.toUtf8().constData());
}

std::vector<TunableGroup> grouped(const QStringList& names)
{
    std::vector<TunableGroup> result;
    auto left = names;
    // In the order of the table, where what belongs together stands together; what it does not know comes last.
    const auto place = [](const QString& name) {
        const auto known = protocol::findTunable(name.toStdString());
        return known ? static_cast<std::size_t>(*known) : protocol::tunableCount;
    };
    std::ranges::stable_sort(left, {}, place);
    for (const auto& group : groups()) {
        TunableGroup filled{.title = Texts::tr(group.title), .canHurt = group.canHurt, .names = {}};
        for (const auto& name : std::as_const(left))
            if (belongs(name, group))
                filled.names << name;
        left.removeIf([&filled](const QString& name) { return filled.names.contains(name); });
        if (!filled.names.isEmpty())
            result.push_back(std::move(filled));
    }
    return result;
}

} // namespace quickshift::app
