// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/live_page.h"

#include "app/client/problem.h"
#include "app/plots/heat_map_plot.h"
#include "app/plots/latency_plot.h"
#include "app/plots/pace.h"
#include "app/plots/percentile_lines_plot.h"
#include "app/plots/rate_lines_plot.h"
#include "app/plots/ring_rates_plot.h"
#include "app/plots/units.h"
#include "app/widgets/metric_filter.h"
#include "app/widgets/plot_card.h"
#include "app/widgets/room_watcher.h"
#include "app/widgets/text_label.h"
#include "app/widgets/time_bar.h"

#include <QAction>
#include <QGridLayout>

#include <utility>

namespace quickshift::app
{
namespace
{

constexpr int gap = 10;
constexpr int narrowWidth = 800; // pixels; below, two cards do not fit side by side

std::vector<client::RingRate> ratesOf(const client::Second& second)
{
    std::vector<client::RingRate> rates;
    rates.reserve(second.rings.size());
    for (const auto& ring : second.rings)
        rates.push_back({.producedPerSecond = second.perSecond(ring.produced),
                         .droppedPerSecond = second.perSecond(ring.dropped),
                         .dropped = ring.dropped,
                         .backlogBytes = 0,
                         .capacityBytes = 0});
    return rates;
}

} // namespace

LivePage::LivePage(client::HelperClient& client, client::TelemetryModel& model, QWidget* parent)
    : QWidget(parent), m_client(client), m_model(model), m_view(model.history())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(gap);
    layout->addWidget(m_filter = new MetricFilter);
    layout->addWidget(m_message = new TextLabel(TextLabel::Role::Error));
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    m_message->hide();
    connect(m_filter, &MetricFilter::changed, this, &LivePage::onSelection);
    makeCards();
    m_grid = new QGridLayout;
    m_grid->setSpacing(gap);
    layout->addLayout(m_grid, 1);
    layout->addWidget(m_timeBar = new TimeBar(m_view));
    new RoomWatcher(*this, narrowWidth, [this](bool narrow) { setNarrow(narrow); });

    auto* pause = new QAction(tr("Pause or go on"), this);
    pause->setShortcut(Qt::Key_P);
    connect(pause, &QAction::triggered, this, [this] { m_view.setFollowing(!m_view.following()); });
    addAction(pause);

    m_movement = new Pace(Pace::plots, [this] { showRings(); }, this);
    m_summary = new Pace(Pace::words, [this] { showSummary(); }, this);
    connect(&m_model, &client::TelemetryModel::updated, this, [this] {
        if (m_view.following())
            showFiguresSoon();
    });
    connect(&m_client, &client::HelperClient::frameUnreadable, this, &LivePage::showFiguresSoon);
    connect(&m_client, &client::HelperClient::fellSilent, this, &LivePage::showFiguresSoon);
    connect(&m_model.history(), &client::History::wasReset, this, &LivePage::onViewChanged);
    connect(&m_view, &client::TimeView::changed, this, &LivePage::onViewChanged);
    onSelection();
}

void LivePage::setReplaying(bool replaying)
{
    m_replaying = replaying;
    showFiguresSoon();
}

void LivePage::makeCards()
{
    m_rings = new RingRatesPlot;
    m_ringLines = new RateLinesPlot(m_view, RateLinesPlot::Lines::Rings);
    m_deviceLines = new RateLinesPlot(m_view, RateLinesPlot::Lines::Devices);
    m_latency = new LatencyPlot(LatencyPlot::Markers::All);
    m_percentiles = new PercentileLinesPlot(m_view);
    m_heatMap = new HeatMapPlot(m_view);
    m_ringsCard = new PlotCard(tr("Input"), QStringLiteral("quickshift-rings"),
                               {{tr("Rings"), m_rings}, {tr("Lines"), m_ringLines}, {tr("Devices"), m_deviceLines}});
    m_latencyCard = new PlotCard(tr("Histogram"), QStringLiteral("quickshift-histogram"), {{tr("Plot"), m_latency}});
    m_percentilesCard =
        new PlotCard(tr("Percentiles"), QStringLiteral("quickshift-percentiles"), {{tr("Plot"), m_percentiles}});
    m_heatMapCard = new PlotCard(tr("Heat map"), QStringLiteral("quickshift-heat-map"), {{tr("Plot"), m_heatMap}});
    m_ringsCard->setObjectName(QStringLiteral("rings"));
    m_latencyCard->setObjectName(QStringLiteral("histogram"));
    m_percentilesCard->setObjectName(QStringLiteral("percentiles"));
    m_heatMapCard->setObjectName(QStringLiteral("heatMap"));
    for (auto* card : {m_ringsCard, m_latencyCard, m_percentilesCard, m_heatMapCard})
        connect(card, &PlotCard::exportFailed, this, [this](const QString& sentence) {
            m_message->setText(sentence);
            m_message->show();
        });
}

void LivePage::setNarrow(bool narrow)
{
    int place = 0;
    for (auto* card : {m_ringsCard, m_latencyCard, m_percentilesCard, m_heatMapCard}) {
        m_grid->addWidget(card, narrow ? place : place / 2, narrow ? 0 : place % 2);
        m_grid->setRowStretch(place, narrow || place < 2 ? 1 : 0);
        card->setNarrow(narrow);
        ++place;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, narrow ? 0 : 1);
    m_filter->setNarrow(narrow);
    m_timeBar->setNarrow(narrow);
}

void LivePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showFigures();
    refreshTables();
}

void LivePage::onSelection()
{
    const auto selection = m_filter->selection();
    m_latency->setAccessibleName(tr("Histogram of the latency: %1").arg(m_filter->title()));
    m_percentiles->setSelection(selection);
    m_heatMap->setSelection(selection);
    showFigures();
    refreshTables();
}

void LivePage::onViewChanged()
{
    if (!isVisible())
        return;
    // What comes by itself has its pace; what a person does is answered at once.
    if (m_view.following())
        showFiguresSoon();
    else
        showFigures();
    refreshTables();
}

void LivePage::showFiguresSoon()
{
    if (!isVisible())
        return;
    m_movement->want();
    m_summary->want();
}

void LivePage::showFigures()
{
    showRings();
    showSummary();
}

void LivePage::showSummary()
{
    showEmptiness();
    showRingsNote();
    showHistogram();
}

QString LivePage::clockOf(std::uint64_t time_ns) const
{
    return timeOfDayText(static_cast<double>(time_ns) / 1e9 + m_model.history().epochOffset_s());
}

// Live: now. Paused: the last second that the other plots show.
void LivePage::showRings()
{
    const auto& history = m_model.history();
    if (m_view.following()) {
        m_rings->setRates(m_model.ringRates());
        return;
    }
    const auto second = history.firstAfter(m_view.end_ns() - std::min<std::uint64_t>(m_view.end_ns(), 1'000'000'000));
    m_rings->setRates(second == history.seconds().end() ? std::vector<client::RingRate>{} : ratesOf(*second));
}

void LivePage::showRingsNote()
{
    m_ringsCard->setNote(m_view.following()
                             ? tr("%1 / s now, %2 dropped in all")
                                   .arg(rateText(m_model.reportsPerSecond()), countText(m_model.dropped()))
                             : tr("at %1").arg(clockOf(m_view.end_ns())));
}

// Live: the last seconds, as they come. Paused: what the other plots show.
void LivePage::showHistogram()
{
    const auto selection = m_filter->selection();
    QString time;
    if (m_view.following()) {
        m_latency->setHistogram(selection.instance ? m_model.recent({selection.metric, *selection.instance})
                                                   : m_model.recent(selection.metric));
        time = tr("10 s");
    } else {
        m_latency->setHistogram(m_model.history().histogram(selection, m_view.begin_ns(), m_view.end_ns()));
        time = QStringLiteral("%1 – %2").arg(clockOf(m_view.begin_ns()), clockOf(m_view.end_ns()));
    }
    QStringList words;
    const auto values = m_latency->percentiles().values();
    for (std::size_t i = 0; i < values.size(); ++i)
        words << QStringLiteral("%1 %2").arg(Percentiles::names()[i], durationText(values[i]));
    m_latencyCard->setNote(m_latency->percentiles().max_ns == 0 ? tr("Nothing measured in this time.")
                                                                : words.join(QStringLiteral("  ")));
    m_latencyCard->setTitle(QStringLiteral("%1 · %2").arg(tr("Histogram"), time));
}

void LivePage::showEmptiness()
{
    // Who looks back sees what could be read.
    const auto unreadable =
        m_replaying || !m_view.following() ? QString() : client::unreadableFigures(m_client.frameTrouble());
    const auto words = !unreadable.isEmpty()       ? unreadable
                       : m_model.history().empty() ? tr("Live figures appear here once the helper is there.")
                                                   : QString();
    for (auto* card : {m_ringsCard, m_latencyCard, m_percentilesCard, m_heatMapCard})
        card->setEmptyText(words.section(QLatin1Char('\n'), 0, 0));
    if (std::exchange(m_unreadable, unreadable) != unreadable) {
        m_message->setText(unreadable);
        m_message->setVisible(!unreadable.isEmpty());
    }
}

void LivePage::refreshTables()
{
    for (auto* card : {m_ringsCard, m_latencyCard, m_percentilesCard, m_heatMapCard})
        card->refreshTable();
}

} // namespace quickshift::app
