// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/flaws.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace quickshift::tests
{
namespace
{

/// Why the widget's text does not fit into it; empty when it does.
QString clipping(const QWidget& widget)
{
    QSize needed;
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty())
            return {};
        needed = label->wordWrap() ? QSize(label->minimumSizeHint().width(), label->heightForWidth(label->width()))
                                   : label->sizeHint();
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        const auto text = button->text();
        if (text.isEmpty())
            return {};
        needed = button->fontMetrics().size(Qt::TextShowMnemonic, text);
    } else {
        return {};
    }
    // Layouts that share out a height round; a line's last pixel is empty.
    if (widget.width() >= needed.width() && widget.height() + 1 >= needed.height())
        return {};
    const auto text = widget.property("text").toString();
    return QStringLiteral("%1 “%2” is %3x%4 and needs %5x%6")
        .arg(QLatin1String(widget.metaObject()->className()), text)
        .arg(widget.width())
        .arg(widget.height())
        .arg(needed.width())
        .arg(needed.height());
}

constexpr int margin = 40;        // as much as pages and cards leave at their edges
constexpr int lineMargins = 24;   // of a field, with the button that clears it
constexpr int headingMargins = 4; // of a table's

bool takesTab(const QWidget* widget)
{
    // The parts of a compound control, which has the focus itself.
    if (widget->objectName() == QLatin1String("qt_spinbox_lineedit") || widget->inherits("QComboBoxListView"))
        return false;
    return (widget->focusPolicy() & Qt::TabFocus) != 0;
}

/// Of the label's text to what is behind it in the picture of its window: 1 (none) to 21.
double contrast(const QLabel& label, const QImage& window)
{
    const double scale = window.devicePixelRatio();
    const QRectF place(label.mapTo(label.window(), QPoint()), label.size());
    const auto picture = window.copy(QRectF(place.topLeft() * scale, place.size() * scale).toRect() & window.rect());
    // What most of it is covered with.
    QHash<QRgb, int> colors;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++colors[picture.pixel(x, y)];
    const auto behind = std::max_element(colors.cbegin(), colors.cend());
    if (behind == colors.cend())
        return 21;
    const auto a = luminance(label.palette().color(label.foregroundRole()));
    const auto b = luminance(QColor(behind.key()));
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

QStringList sideways(const QWidget& window)
{
    QStringList found;
    for (const auto* area : window.findChildren<QScrollArea*>()) {
        const int points = area->horizontalScrollBar()->maximum();
        if (!area->isVisible() || points == 0)
            continue;
        QStringList widest; // what needs the room
        for (const auto* part : area->widget()->findChildren<QWidget*>())
            if (part->isVisible() && (part->layout() == nullptr || part->parentWidget() == area->widget()) &&
                part->mapTo(area->widget(), QPoint()).x() +
                        std::max(part->minimumWidth(), part->minimumSizeHint().width()) >
                    area->viewport()->width() - margin)
                widest << QStringLiteral("%1 “%2”").arg(QLatin1String(part->metaObject()->className()),
                                                        part->property("text").toString());
        found << QStringLiteral("%1 scrolls sideways by %2 points (%3)")
                     .arg(QLatin1String(area->widget()->metaObject()->className()))
                     .arg(points)
                     .arg(widest.join(QStringLiteral(", ")));
    }
    return found;
}

double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QStringList flaws(QWidget& window, double leastContrast)
{
    auto found = sideways(window) + clippedIn(window);
    const auto picture = window.grab().toImage();
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label == nullptr || label->text().isEmpty() || !label->isEnabled() || label->visibleRegion().isEmpty())
            continue;
        if (const auto ratio = contrast(*label, picture); ratio < leastContrast)
            found << QStringLiteral("“%1” has a contrast of %2").arg(label->text()).arg(ratio, 0, 'f', 1);
    }
    return found;
}

QStringList clippedIn(const QWidget& window)
{
    QStringList found;
    for (const auto* widget : window.findChildren<QWidget*>())
        if (widget->isVisible())
            if (const auto why = clipping(*widget); !why.isEmpty())
                found << why;
    return found;
}

QStringList narrowControls(const QWidget& window)
{
    QStringList found;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        const bool box = widget->inherits("QComboBox") || widget->inherits("QAbstractSpinBox");
        if (box && widget->width() < widget->sizeHint().width())
            found << QStringLiteral("%1 is too narrow for its values").arg(widget->objectName());
        const auto* line = qobject_cast<const QLineEdit*>(widget);
        if (line != nullptr &&
            line->width() < lineMargins + line->fontMetrics().horizontalAdvance(line->placeholderText()))
            found << QStringLiteral("“%1” does not fit").arg(line->placeholderText());
        const auto* list = qobject_cast<const QListWidget*>(widget);
        if (list != nullptr && !list->wordWrap() && list->sizeHintForColumn(0) > list->viewport()->width())
            found << QStringLiteral("%1 has %2 for its entries, which need %3")
                         .arg(list->objectName())
                         .arg(list->viewport()->width())
                         .arg(list->sizeHintForColumn(0));
        const auto* table = qobject_cast<const QTableView*>(widget);
        if (table == nullptr || table->model() == nullptr || !table->horizontalHeader()->isVisible())
            continue;
        const auto* header = table->horizontalHeader();
        const int wraps = header->defaultAlignment().toInt() & Qt::TextWordWrap;
        for (int column = 0; column < header->count(); ++column) {
            const auto heading = table->model()->headerData(column, Qt::Horizontal).toString();
            const QRect room(0, 0, header->sectionSize(column) - headingMargins, QWIDGETSIZE_MAX);
            const auto needed = header->fontMetrics().boundingRect(room, wraps, heading);
            if (!header->isSectionHidden(column) &&
                (needed.width() > room.width() || needed.height() > header->height()))
                found << QStringLiteral("the heading “%1” has %2x%3 and needs %4x%5")
                             .arg(heading)
                             .arg(room.width())
                             .arg(header->height())
                             .arg(needed.width())
                             .arg(needed.height());
        }
    }
    return found;
}

QStringList nameless(const QWidget& window)
{
    QStringList found;
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (!takesTab(widget))
            continue;
        auto* accessible = QAccessible::queryAccessibleInterface(widget);
        const bool isText = qobject_cast<QLabel*>(widget) != nullptr; // its own name
        const auto what =
            QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
        if (accessible == nullptr || accessible->role() == QAccessible::NoRole)
            found << what + QStringLiteral(" has no role");
        else if (accessible->text(QAccessible::Name).isEmpty() && !isText)
            found << what + QStringLiteral(" has no accessible name");
    }
    return found;
}

QStringList unreached(const QWidget& window, QWidget& first)
{
    first.setFocus();
    QSet<const QWidget*> reached;
    for (auto* focused = QApplication::focusWidget(); focused != nullptr && !reached.contains(focused);
         focused = QApplication::focusWidget()) {
        reached << focused;
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    QStringList found;
    if (reached.isEmpty())
        found << QStringLiteral("nothing takes the focus");
    for (const auto* widget : window.findChildren<QWidget*>())
        if (takesTab(widget) && widget->isVisible() && widget->isEnabled() && widget->focusProxy() == nullptr &&
            !reached.contains(widget))
            found << QStringLiteral("Tab does not come to %1 “%2”")
                         .arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
    return found;
}

} // namespace quickshift::tests
