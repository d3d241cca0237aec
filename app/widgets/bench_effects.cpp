// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/bench_effects.h"

#include "app/plots/units.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

namespace quickshift::app
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quickshift::app::BenchEffects)
};

// As in bench/report/effects.py, for the translators.
[[maybe_unused]] constexpr auto words = {
    QT_TRANSLATE_NOOP("bench effects", "input to its reader, p99"),
    QT_TRANSLATE_NOOP("bench effects", "the slowest hundredth of frames"),
    QT_TRANSLATE_NOOP("bench effects", "frame time, p99"),
    QT_TRANSLATE_NOOP("bench effects", "the frame thread's wait, p99"),
    QT_TRANSLATE_NOOP("bench effects", "the render thread's wait, p99"),
    QT_TRANSLATE_NOOP("bench effects", "the sound thread's wait, p99"),
    QT_TRANSLATE_NOOP("bench effects", "data not in the cache"),
    QT_TRANSLATE_NOOP("bench effects", "data in the cache"),
    QT_TRANSLATE_NOOP("bench effects", "the test machine has no graphics card"),
    QT_TRANSLATE_NOOP("bench effects", "the test machine has no sound card"),
};

QString translated(const QJsonValue& english)
{
    return QCoreApplication::translate("bench effects", english.toString().toUtf8().constData());
}

QString figureText(double value, const QString& unit)
{
    for (const auto& [name, ns] : {std::pair{"ns", 1.0}, {"µs", 1e3}, {"ms", 1e6}, {"s", 1e9}})
        if (unit == QLatin1StringView(name))
            return durationText(static_cast<std::uint64_t>(std::llround(value * ns)));
    return QStringLiteral("%1 %2").arg(QLocale().toString(value, 'f', 0), unit);
}

QString effectText(const QJsonObject& effect)
{
    const auto figure = translated(effect[QLatin1StringView("figure")]);
    if (!effect[QLatin1StringView("moved")].toBool()) {
        const auto why = translated(effect[QLatin1StringView("lacks")]);
        return why.isEmpty() ? Texts::tr("no measurable effect (%1)").arg(figure)
                             : Texts::tr("no measurable effect (%1); %2").arg(figure, why);
    }
    const auto unit = effect[QLatin1StringView("unit")].toString();
    const auto on = effect[QLatin1StringView("on")].toDouble();
    const auto off = effect[QLatin1StringView("off")].toDouble();
    QStringList texts{figureText(on, unit), figureText(off, unit)};
    // What moved by less than is usually shown.
    if (texts[0] == texts[1])
        texts = {QStringLiteral("%1 %2").arg(QLocale().toString(on, 'f', 1), unit),
                 QStringLiteral("%1 %2").arg(QLocale().toString(off, 'f', 1), unit)};
    return Texts::tr("%1 instead of %2 (%3)").arg(texts[0], texts[1], figure);
}

QJsonArray readEffects()
{
    QFile file(QStringLiteral(":/bench/effects.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

} // namespace

QString benchEffect(const QString& tunable)
{
    static const auto effects = readEffects();
    QStringList found;
    for (const auto& value : effects)
        if (const auto effect = value.toObject(); effect[QLatin1StringView("tunable")].toString() == tunable)
            found << effectText(effect);
    return found.isEmpty() ? QString() : Texts::tr("In our benchmark: %1.").arg(found.join(Texts::tr("; ")));
}

} // namespace quickshift::app
