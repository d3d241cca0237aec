// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/metric_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>

namespace quickshift::app
{
namespace
{

using protocol::Dimension;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quickshift::app::Metric)
};

/// A name of protocol/metrics.def in people's words, if they were given any.
struct Words {
    std::string_view name;
    const char* title;
};

constexpr auto metricWords = std::to_array<Words>({
    {"wake_to_run", QT_TRANSLATE_NOOP("quickshift::app::Metric", "From wake-up to running")},
    {"input_to_user", QT_TRANSLATE_NOOP("quickshift::app::Metric", "From input to the helper")},
    {"input_to_wake", QT_TRANSLATE_NOOP("quickshift::app::Metric", "From input to wake-up")},
    {"input_to_run", QT_TRANSLATE_NOOP("quickshift::app::Metric", "From input to its reader running")},
    {"ring_write", QT_TRANSLATE_NOOP("quickshift::app::Metric", "Writing into a ring")},
    {"ctx_lookup", QT_TRANSLATE_NOOP("quickshift::app::Metric", "Looking up a thread")},
    {"idle_scan", QT_TRANSLATE_NOOP("quickshift::app::Metric", "Finding an idle CPU")},
});

constexpr auto instanceWords = std::to_array<Words>({
    {"other", QT_TRANSLATE_NOOP("quickshift::app::Metric", "Other devices")},
    {"mouse", QT_TRANSLATE_NOOP("quickshift::app::Metric", "Mouse")},
    {"keyboard", QT_TRANSLATE_NOOP("quickshift::app::Metric", "Keyboard")},
    {"gamepad", QT_TRANSLATE_NOOP("quickshift::app::Metric", "Gamepad")},
    {"touch", QT_TRANSLATE_NOOP("quickshift::app::Metric", "Touch screen")},
    {"tablet", QT_TRANSLATE_NOOP("quickshift::app::Metric", "Drawing tablet")},
    {"normal", QT_TRANSLATE_NOOP("quickshift::app::Metric", "Normal threads")},
    {"input", QT_TRANSLATE_NOOP("quickshift::app::Metric", "Readers of input")},
    {"game", QT_TRANSLATE_NOOP("quickshift::app::Metric", "The game")},
    {"gpu", QT_TRANSLATE_NOOP("quickshift::app::Metric", "Feeding the GPU")},
    {"compositor", QT_TRANSLATE_NOOP("quickshift::app::Metric", "Compositor")},
    {"audio", QT_TRANSLATE_NOOP("quickshift::app::Metric", "Sound")},
    {"background", QT_TRANSLATE_NOOP("quickshift::app::Metric", "Background work")},
});

template <typename Table> QString titleIn(const Table& table, std::string_view name)
{
    const auto found = std::ranges::find(table, name, &Words::name);
    return found == table.end() ? readable(QString::fromUtf8(name)) : Texts::tr(found->title);
}

} // namespace

QString readable(const QString& name)
{
    auto words = QString(name).replace(QLatin1Char('_'), QLatin1Char(' '));
    return words.isEmpty() ? words : words.at(0).toUpper() + words.mid(1);
}

QString metricTitle(protocol::Metric metric)
{
    return titleIn(metricWords, protocol::info(metric).name);
}

QString metricHelp(protocol::Metric metric)
{
    return QCoreApplication::translate("metrics", std::string(protocol::info(metric).help).c_str());
}

QString allInstancesTitle(Dimension dimension)
{
    switch (dimension) {
    case Dimension::TASK_CLASS:
        return Texts::tr("All threads");
    case Dimension::DEVICE_CLASS:
        return Texts::tr("All devices");
    case Dimension::RING:
        return Texts::tr("All rings");
    case Dimension::NONE:
        break;
    }
    return Texts::tr("Everything");
}

QString instanceTitle(Dimension dimension, std::size_t instance)
{
    switch (dimension) {
    case Dimension::TASK_CLASS:
        return titleIn(instanceWords, protocol::taskClassNames[instance]);
    case Dimension::DEVICE_CLASS:
        return titleIn(instanceWords, protocol::deviceClassNames[instance]);
    default:
        return Texts::tr("Ring %1").arg(instance);
    }
}

QString instanceName(Dimension dimension, std::size_t instance)
{
    switch (dimension) {
    case Dimension::TASK_CLASS:
        return QString::fromUtf8(protocol::taskClassNames[instance]);
    case Dimension::DEVICE_CLASS:
        return QString::fromUtf8(protocol::deviceClassNames[instance]);
    default:
        return QString::number(instance);
    }
}

} // namespace quickshift::app
