// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/drop_legend.h"

#include "app/plots/plot_theme.h"
#include "app/widgets/text_label.h"

#include <QPainter>

namespace quickshift::app
{
namespace
{

constexpr int mark = 12;
constexpr int space = 7;
constexpr int between = 22;

} // namespace

DropLegend::DropLegend(QWidget* parent) : QWidget(parent)
{
    setFont(scaled(font(), 0.9));
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(tr("A bar: reports a second. A triangle: reports are being dropped."));
}

QSize DropLegend::sizeHint() const
{
    const auto metrics = fontMetrics();
    return {2 * (mark + space) + between + metrics.horizontalAdvance(tr("reports / s")) +
                metrics.horizontalAdvance(tr("drops now")),
            metrics.height() + 2};
}

void DropLegend::paintEvent(QPaintEvent*)
{
    const auto theme = PlotTheme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    double x = 0;
    const auto text = [&](const QString& words) {
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, words);
        x += fontMetrics().horizontalAdvance(words) + between;
    };
    painter.fillRect(QRectF(x, middle - mark / 2.0, mark * 0.75, mark), theme.accent);
    x += mark + space;
    text(tr("reports / s"));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.drop);
    painter.drawPolygon(QPolygonF({{x, middle - 5}, {x + mark, middle - 5}, {x + mark / 2.0, middle + 6}}));
    x += mark + space;
    text(tr("drops now"));
}

} // namespace quickshift::app
