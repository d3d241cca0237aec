// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/time_plot.h"

#include "app/plots/pace.h"
#include "app/plots/units.h"
#include "app/widgets/text_label.h"

#include <QCoreApplication>

namespace quickshift::app
{
namespace
{

using client::History;
using client::Mark;

constexpr std::size_t mostMarks = 60; // more than anybody can tell apart in one plot

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quickshift::app::TimePlot)
};

} // namespace

QString markText(const Mark& mark)
{
    switch (mark.kind) {
    case Mark::Kind::On:
        return Texts::tr("on");
    case Mark::Kind::Off:
        return Texts::tr("off");
    case Mark::Kind::Failed:
        return Texts::tr("failed");
    case Mark::Kind::Setting:
        return QStringLiteral("%1 = %2").arg(mark.setting, mark.value);
    }
    return {};
}

TimePlot::TimePlot(client::TimeView& view, QWidget* parent)
    : Plot(parent), m_view(view), m_ticker(QSharedPointer<ClockTicker>::create())
{
    connect(this, &QCustomPlot::beforeReplot, this, &TimePlot::fitTicks);
    xAxis->setTicker(m_ticker);
    xAxis->setTickLabelPadding(6);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(Pace::plots);
    m_refresh.setTimerType(Qt::PreciseTimer);
    connect(&m_refresh, &QTimer::timeout, this, &TimePlot::refresh);
    connect(this, &QCustomPlot::afterLayout, this, &TimePlot::showMarks);
    connect(&m_view, &client::TimeView::changed, this, &TimePlot::refreshSoon);
    connect(&m_view.history(), &History::marked, this, &TimePlot::refreshSoon);
}

// As many times of day as stand beside each other.
void TimePlot::fitTicks()
{
    constexpr int most = 5;
    constexpr double apart = 1.7; // of one's width
    // What was beside the axes in the last layout will be so in this one.
    const int room = axisRect()->width() + viewport().width() - plotLayout()->outerRect().width();
    const double label = QFontMetricsF(xAxis->tickLabelFont()).horizontalAdvance(timeOfDayText(0));
    m_ticker->setTickCount(std::clamp(static_cast<int>(room / (apart * label)), 1, most));
}

void TimePlot::refresh()
{
    m_stale = false;
    const auto& history = m_view.history();
    m_ticker->setEpochOffset(history.epochOffset_s());
    const double end = keyOf(m_view.end_ns());
    xAxis->setRange(end - m_view.span_s(), end);
    const auto first = history.firstAfter(m_view.begin_ns());
    showSeconds(first, std::upper_bound(first, history.seconds().end(), m_view.end_ns(),
                                        [](std::uint64_t time, const auto& second) { return time < second.time_ns; }));
    replotSoon();
}

void TimePlot::catchUp()
{
    if (m_stale)
        refresh();
}

void TimePlot::refreshSoon()
{
    m_stale = true;
    if (isVisible() && !m_refresh.isActive())
        m_refresh.start();
}

const client::Second* TimePlot::secondAt(double x) const
{
    const auto& seconds = m_view.history().seconds();
    const auto time_ns = static_cast<std::uint64_t>(std::max(0.0, x - 0.5) * 1e9);
    const auto found = m_view.history().firstAfter(time_ns);
    // Where a pixel is more than a second, the neighbour is good enough.
    const double near = std::max(1.0, m_view.span_s() / 300.0);
    if (found == seconds.end() || keyOf(found->time_ns) > x + near || found->time_ns > m_view.end_ns())
        return nullptr;
    return &*found;
}

QString TimePlot::switchedIn(const client::Second& second) const
{
    QStringList words;
    for (const auto& mark : m_view.history().marks())
        if (mark.time_ns <= second.time_ns && mark.time_ns + second.covered_ns > second.time_ns)
            words << markText(mark);
    return words.join(QStringLiteral(", "));
}

bool TimePlot::gapBetween(const client::Second& earlier, const client::Second& later)
{
    return later.time_ns - earlier.time_ns > 2'500'000'000;
}

TimePlot::MarkItem& TimePlot::markItem(std::size_t index)
{
    while (m_marks.size() <= index) {
        MarkItem item{new QCPItemLine(this), new QCPItemText(this)};
        item.line->start->setTypeY(QCPItemPosition::ptAxisRectRatio);
        item.line->end->setTypeY(QCPItemPosition::ptAxisRectRatio);
        item.line->setTail(QCPLineEnding(QCPLineEnding::esDiamond, 7, 9));
        item.label->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        item.label->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
        item.label->setPadding({3, 0, 5, 0});
        m_marks.push_back(item);
        TimePlot::restyle(PlotTheme::of(palette()));
    }
    return m_marks[index];
}

void TimePlot::showMarks()
{
    std::size_t used = 0;
    double labelled = xAxis->range().lower;
    for (const auto& mark : m_view.history().marks()) {
        if (mark.time_ns <= m_view.begin_ns() || mark.time_ns > m_view.end_ns() || used == mostMarks)
            continue;
        auto& [line, label] = markItem(used++);
        const double x = keyOf(mark.time_ns);
        line->start->setCoords(x, 0.03);
        line->end->setCoords(x, 1);
        line->setVisible(true);
        // The label stands left of its line, where there is room since the last one.
        const auto words = markText(mark);
        const double width = QFontMetricsF(label->font()).horizontalAdvance(words) + 10;
        const bool room = xAxis->coordToPixel(x) - xAxis->coordToPixel(labelled) > width;
        label->position->setCoords(x, 0.995);
        label->setText(words);
        label->setVisible(room);
        if (room)
            labelled = x;
    }
    m_shownMarks = static_cast<int>(used);
    for (; used < m_marks.size(); ++used) {
        m_marks[used].line->setVisible(false);
        m_marks[used].label->setVisible(false);
    }
}

void TimePlot::restyle(const PlotTheme& theme)
{
    for (const auto& [line, label] : m_marks) {
        line->setPen(QPen(theme.mark, 1));
        label->setColor(theme.text);
        label->setFont(scaled(font(), 0.82));
        label->setBrush(theme.card);
    }
}

void TimePlot::showEvent(QShowEvent* event)
{
    Plot::showEvent(event);
    catchUp();
}

void TimePlot::wheelEvent(QWheelEvent* event)
{
    const double turns = event->angleDelta().y() / 120.0;
    if (turns == 0)
        return;
    const double anchor = std::max(0.0, xAxis->pixelToCoord(event->position().x()));
    m_view.zoom(std::pow(0.8, turns), static_cast<std::uint64_t>(anchor * 1e9));
    event->accept();
}

void TimePlot::mousePressEvent(QMouseEvent* event)
{
    Plot::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        m_dragFrom = event->position().x();
    m_dragged_s = 0;
}

void TimePlot::mouseMoveEvent(QMouseEvent* event)
{
    Plot::mouseMoveEvent(event);
    if (!m_dragFrom)
        return;
    const double x = event->position().x();
    m_dragged_s += xAxis->pixelToCoord(*m_dragFrom) - xAxis->pixelToCoord(x);
    m_dragFrom = x;
    const double whole = std::trunc(m_dragged_s);
    if (whole == 0)
        return;
    m_dragged_s -= whole;
    m_view.pan(static_cast<int>(whole));
}

void TimePlot::mouseReleaseEvent(QMouseEvent* event)
{
    Plot::mouseReleaseEvent(event);
    m_dragFrom.reset();
}

void TimePlot::keyPressEvent(QKeyEvent* event)
{
    const int step = std::max(1, m_view.span_s() / 4);
    switch (event->key()) {
    case Qt::Key_Plus:
        m_view.zoom(0.8, m_view.end_ns());
        break;
    case Qt::Key_Minus:
        m_view.zoom(1.25, m_view.end_ns());
        break;
    case Qt::Key_PageUp:
        m_view.pan(-step);
        break;
    case Qt::Key_PageDown:
        m_view.pan(step);
        break;
    case Qt::Key_End:
        m_view.setFollowing(true);
        break;
    default:
        Plot::keyPressEvent(event);
    }
}

} // namespace quickshift::app
