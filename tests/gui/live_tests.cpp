// SPDX-License-Identifier: GPL-3.0-or-later
// The live page as a person uses it.
#include "app/pages/live_page.h"
#include "app/plots/heat_map_plot.h"
#include "app/plots/latency_plot.h"
#include "app/plots/percentile_lines_plot.h"
#include "app/plots/plot_table_model.h"
#include "app/plots/rate_lines_plot.h"
#include "app/plots/ring_rates_plot.h"
#include "app/screenshot.h"
#include "app/widgets/page_stack.h"
#include "app/widgets/plot_card.h"
#include "tests/gui/frames.h"
#include "tests/gui/gui_tests.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace quickshift::tests
{
namespace
{

using app::PlotCard;

/// Minutes of frames, two a second; the scheduler is switched on half-way and a ring loses reports for a while.
void addMinutes(client::TelemetryModel& model, int minutes)
{
    FrameSource source(1);
    const int frames = minutes * 120;
    source.setState(protocol::State::MONITORING);
    for (int i = 0; i <= frames; ++i) {
        if (i == frames / 2)
            source.setState(protocol::State::RUNNING);
        if (i == frames * 2 / 3)
            model.history().markSetting(QStringLiteral("ring_count"), QStringLiteral("16"));
        if (i == frames * 3 / 4)
            source.dropOn(3);
        if (i == frames * 3 / 4 + 10)
            source.dropOn(1000);
        model.addFrame(throughTheBus(source.next(500'000'000)));
    }
}

[[maybe_unused]] QAbstractButton* buttonOf(const PlotCard& card, const QString& text)
{
    for (auto* button : card.findChildren<QAbstractButton*>())
        if (button->text() == text)
            return button;
    return nullptr;
}

} // namespace

#define NEED_LIVE_PAGE()                                                                                               \
    addMinutes(*m_model, 4);                                                                                           \
    m_window->show();                                                                                                  \
    QVERIFY(m_window->pages().showPage(QStringLiteral("live")));                                                       \
    auto* page = m_window->findChild<app::LivePage*>();                                                                \
    QVERIFY(page->isVisible())

void GuiTests::theLivePageDrawsEverything()
{
    NEED_LIVE_PAGE();
    for (auto* plot : page->findChildren<app::Plot*>())
        QVERIFY2(!plot->accessibleName().isEmpty(), plot->metaObject()->className());
    auto* heatMap = page->findChild<app::HeatMapPlot*>();
    const auto& cells = heatMap->cells();
    QCOMPARE(cells.keySize(), 60);
    QCOMPARE(cells.valueSize(), app::HeatMapPlot::rows);
    double filled = 0;
    for (int row = 0; row < cells.valueSize(); ++row)
        filled += const_cast<QCPColorMapData&>(cells).cell(30, row);
    QVERIFY(filled > 0);
    auto* percentiles = page->findChild<app::PercentileLinesPlot*>();
    QCOMPARE(percentiles->graphCount(), 5);
    QCOMPARE(percentiles->graph(0)->dataCount(), 60);
    QTest::qWait(100);
    QCOMPARE(app::saveScreenshots(*m_window, QStringLiteral(QUICKSHIFT_SCREENSHOTS), QStringLiteral("live-page"),
                                  app::Theme::Light)
                 .size(),
             2);
}

} // namespace quickshift::tests
