// SPDX-License-Identifier: GPL-3.0-or-later
// How long the panel's plots take to draw, with half an hour of frames from a busy helper behind them.
#include "app/client/telemetry_model.h"
#include "app/client/time_view.h"
#include "app/plots/heat_map_plot.h"
#include "app/plots/latency_plot.h"
#include "app/plots/percentile_lines_plot.h"
#include "app/plots/rate_lines_plot.h"
#include "app/plots/ring_rates_plot.h"
#include "app/theme/theme.h"
#include "tests/gui/frames.h"

#include <QApplication>

#include <benchmark/benchmark.h>

namespace
{

using namespace quickshift;

/// What every row draws: 16 rings, 1,800 seconds.
struct Past {
    client::TelemetryModel model;
    client::TimeView view{model.history()};

    Past()
    {
        tests::FrameSource source(1, 16);
        for (int i = 0; i < 1802; ++i) {
            // Lines that are as uneven as real ones.
            source.setReportsPerFrame(500 + static_cast<std::uint64_t>(i * 7919 % 1000));
            model.addFrame(tests::throughTheBus(source.next(1'000'000'000)));
        }
        view.setSpan(client::TimeView::longestSpan_s);
    }
};

Past& past()
{
    static Past past;
    return past;
}

template <typename Plot> void prepare(Plot& plot)
{
    plot.resize(800, 400);
    plot.show();
    QCoreApplication::processEvents();
}

/// Drawing only: what a resize, a theme or a crosshair over all layers costs.
template <typename Plot> void redraw(benchmark::State& state, Plot& plot)
{
    prepare(plot);
    for (auto _ : state)
        plot.replot(QCustomPlot::rpImmediateRefresh);
}

/// Everything anew from the history, as each second does it.
template <typename Plot> void refresh(benchmark::State& state, Plot& plot)
{
    prepare(plot);
    for (auto _ : state) {
        plot.refresh();
        plot.replot(QCustomPlot::rpImmediateRefresh);
    }
}

using app::HeatMapPlot;
using app::PercentileLinesPlot;
using app::RateLinesPlot;

void ringLinesRedraw(benchmark::State& state)
{
    RateLinesPlot plot(past().view, RateLinesPlot::Lines::Rings);
    redraw(state, plot);
}

void ringLinesRefresh(benchmark::State& state)
{
    RateLinesPlot plot(past().view, RateLinesPlot::Lines::Rings);
    refresh(state, plot);
}

void percentilesRedraw(benchmark::State& state)
{
    PercentileLinesPlot plot(past().view);
    redraw(state, plot);
}

void percentilesRefresh(benchmark::State& state)
{
    PercentileLinesPlot plot(past().view);
    refresh(state, plot);
}

void heatMapRedraw(benchmark::State& state)
{
    HeatMapPlot plot(past().view);
    redraw(state, plot);
}

void heatMapRefresh(benchmark::State& state)
{
    HeatMapPlot plot(past().view);
    refresh(state, plot);
}

/// What is drawn 30 times a second while the live page is seen.
void ringBarsFrame(benchmark::State& state)
{
    app::RingRatesPlot plot;
    prepare(plot);
    for (auto _ : state) {
        plot.setRates(past().model.ringRates());
        plot.replot(QCustomPlot::rpImmediateRefresh);
    }
}

void histogramFrame(benchmark::State& state)
{
    app::LatencyPlot plot(app::LatencyPlot::Markers::All);
    prepare(plot);
    for (auto _ : state) {
        plot.setHistogram(past().model.recent(protocol::Metric::WAKE_TO_RUN));
        plot.replot(QCustomPlot::rpImmediateRefresh);
    }
}

void historyFrame(benchmark::State& state)
{
    client::History history;
    tests::FrameSource source(1, 16);
    auto frame = tests::throughTheBus(source.next());
    frame = tests::throughTheBus(source.next());
    for (auto _ : state) {
        frame.time_ns += frame.interval_ns;
        history.addFrame(frame);
    }
    state.counters["bytes"] = static_cast<double>(history.bytes());
}

} // namespace

BENCHMARK(ringLinesRedraw)->Name("panel/ring_lines/16x1800/redraw")->Unit(benchmark::kMillisecond);
BENCHMARK(ringLinesRefresh)->Name("panel/ring_lines/16x1800/refresh")->Unit(benchmark::kMillisecond);
BENCHMARK(percentilesRedraw)->Name("panel/percentiles/5x1800/redraw")->Unit(benchmark::kMillisecond);
BENCHMARK(percentilesRefresh)->Name("panel/percentiles/5x1800/refresh")->Unit(benchmark::kMillisecond);
BENCHMARK(heatMapRedraw)->Name("panel/heat_map/300x64/redraw")->Unit(benchmark::kMillisecond);
BENCHMARK(heatMapRefresh)->Name("panel/heat_map/300x64/refresh")->Unit(benchmark::kMillisecond);
BENCHMARK(ringBarsFrame)->Name("panel/ring_bars/16/frame")->Unit(benchmark::kMillisecond);
BENCHMARK(histogramFrame)->Name("panel/histogram/frame")->Unit(benchmark::kMillisecond);
BENCHMARK(historyFrame)->Name("panel/history/frame")->Unit(benchmark::kMicrosecond);

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    QApplication application(argc, argv);
    app::applyTheme(app::Theme::Dark);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
