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
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>

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

QAbstractButton* buttonOf(const PlotCard& card, const QString& text)
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
    m_window->activateWindow();                                                                                        \
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));                                                              \
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

void GuiTests::pagesAreChosenByKeyAndRemembered()
{
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(m_window->pages().current(), QStringLiteral("overview"));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(m_window->pages().current(), QStringLiteral("live"));
    auto* list = m_window->findChild<QListWidget*>(QStringLiteral("pages"));
    const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(m_window->pages().current(), QStringLiteral("policies"));
    const app::MainWindow next(*m_client, *m_model);
    QCOMPARE(const_cast<app::MainWindow&>(next).pages().current(), QStringLiteral("policies"));
    QVERIFY(!m_window->pages().showPage(QStringLiteral("nothing")));
    m_window->pages().stopRemembering();
    m_window->pages().showPage(QStringLiteral("live"));
    app::MainWindow unchanged(*m_client, *m_model);
    QCOMPARE(unchanged.pages().current(), QStringLiteral("policies"));
}

void GuiTests::theLivePageFiltersByMetricAndClass()
{
    NEED_LIVE_PAGE();
    auto* metric = page->findChild<QComboBox*>(QStringLiteral("metric"));
    auto* instance = page->findChild<QComboBox*>(QStringLiteral("instance"));
    const auto* latency = page->findChild<app::LatencyPlot*>();
    QCOMPARE(instance->count(), static_cast<int>(protocol::taskClassNames.size()) + 1);
    const auto all = latency->percentiles();
    // The third class is the game, whose waits are the tail of these frames.
    QTest::keyClick(instance, Qt::Key_Down);
    QTest::keyClick(instance, Qt::Key_Down);
    QTest::keyClick(instance, Qt::Key_Down);
    QVERIFY(latency->percentiles().p50_ns > 10 * all.p50_ns);
    QVERIFY(page->findChild<PlotCard*>(QStringLiteral("histogram"))->note().contains(QLatin1String("p99.9")));
    metric->setCurrentIndex(static_cast<int>(protocol::Metric::INPUT_TO_RUN));
    QCOMPARE(instance->count(), static_cast<int>(protocol::deviceClassNames.size()) + 1);
    QVERIFY(latency->percentiles().p50_ns > 30'000 && latency->percentiles().p50_ns < 100'000);
    metric->setCurrentIndex(static_cast<int>(protocol::Metric::IDLE_SCAN));
    QVERIFY(!instance->isEnabled());
    QCOMPARE(latency->percentiles().max_ns, 0U);
    QVERIFY(page->findChild<PlotCard*>(QStringLiteral("histogram"))->note().contains(QLatin1String("Nothing")));
}

void GuiTests::theLivePagePausesAndLooksBack()
{
    NEED_LIVE_PAGE();
    auto& view = page->timeView();
    QVERIFY(view.following());
    QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("pause")), Qt::LeftButton);
    QVERIFY(!view.following());
    const auto stopped = view.end_ns();
    auto frame = m_model->cumulative();
    protocol::Frame later{.sequence = 1, .time_ns = frame.time_ns, .interval_ns = 1'000'000'000, .delta = {}};
    later.delta.loadId = frame.loadId;
    for (int i = 0; i < 10; ++i) {
        later.time_ns += 1'000'000'000;
        m_model->addFrame(later);
    }
    QCOMPARE(view.end_ns(), stopped);
    QVERIFY(view.secondsBeforeNewest() >= 8);
    // The slider, with the keys of a slider.
    auto* scrub = page->findChild<QSlider*>(QStringLiteral("scrub"));
    scrub->setFocus();
    QTest::keyClick(scrub, Qt::Key_PageUp);
    QTest::keyClick(scrub, Qt::Key_Home);
    QVERIFY(view.end_ns() - m_model->history().oldest_ns() < 1'000'000'000);
    QVERIFY(page->findChild<PlotCard*>(QStringLiteral("rings"))->note().startsWith(QLatin1String("at ")));
    QTest::keyClick(scrub, Qt::Key_End);
    QVERIFY(view.following());
    // P pauses from anywhere in the page.
    page->findChild<app::HeatMapPlot*>()->setFocus();
    QTest::keyClick(page->findChild<app::HeatMapPlot*>(), Qt::Key_P);
    QVERIFY(!view.following());
    QCOMPARE(page->findChild<QPushButton*>(QStringLiteral("pause"))->text(), QStringLiteral("&Live again"));
}

void GuiTests::plotsZoomWithWheelAndKeys()
{
    NEED_LIVE_PAGE();
    auto& view = page->timeView();
    auto* plot = page->findChild<app::PercentileLinesPlot*>();
    QTest::qWait(80);
    const auto middle = plot->axisRect()->rect().center();
    QWheelEvent wheel(middle, plot->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(plot, &wheel);
    QCOMPARE(view.span_s(), 75);
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_Plus);
    QCOMPARE(view.span_s(), 60);
    // Drag to the right: towards the past.
    QTest::mousePress(plot, Qt::LeftButton, {}, middle);
    QTest::mouseMove(plot, middle + QPoint(plot->axisRect()->width() / 4, 0));
    QTest::mouseRelease(plot, Qt::LeftButton, {}, middle);
    QVERIFY(!view.following());
    QVERIFY2(std::abs(view.secondsBeforeNewest() - 15) <= 2, qPrintable(QString::number(view.secondsBeforeNewest())));
    QTest::keyClick(plot, Qt::Key_PageUp);
    QVERIFY(view.secondsBeforeNewest() >= 28);
    QTest::keyClick(plot, Qt::Key_End);
    QVERIFY(view.following());
    auto* span = page->findChild<QComboBox*>(QStringLiteral("span"));
    span->setFocus();
    QTest::keyClick(span, Qt::Key_Down);
    QCOMPARE(view.span_s(), 300);
    auto* heatMap = page->findChild<app::HeatMapPlot*>();
    QTRY_COMPARE(heatMap->cells().keySize(), 300);
    view.setSpan(1800);
    QTRY_COMPARE(heatMap->xAxis->range().size(), 1800.0);
    QCOMPARE(heatMap->cells().keySize(), 300);
}

void GuiTests::theCrosshairTellsValues()
{
    NEED_LIVE_PAGE();
    QTest::qWait(80);
    for (auto* plot : page->findChildren<app::Plot*>()) {
        if (!plot->isVisible())
            continue;
        QVERIFY(plot->crosshairText().isEmpty());
        plot->setFocus();
        // From the middle, up to where something is.
        for (int i = 0; i < 30 && plot->crosshairText().isEmpty(); ++i)
            QTest::keyClick(plot, Qt::Key_Right);
        QVERIFY2(!plot->crosshairText().isEmpty(), plot->metaObject()->className());
        const auto words = plot->crosshairText();
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(plot, Qt::Key_Left);
        QVERIFY2(plot->crosshairText() != words, plot->metaObject()->className());
        QTest::keyClick(plot, Qt::Key_Escape);
        QVERIFY(plot->crosshairText().isEmpty());
    }
    auto* rings = page->findChild<app::RingRatesPlot*>();
    QTest::mouseMove(rings, QPoint(static_cast<int>(rings->xAxis->coordToPixel(3)), rings->axisRect()->center().y()));
    QTRY_VERIFY(rings->crosshairText().startsWith(QLatin1String("Ring 3: ")));
}

void GuiTests::everyPlotHasATable()
{
    NEED_LIVE_PAGE();
    for (auto* card : page->findChildren<PlotCard*>()) {
        auto* model = card->findChild<app::PlotTableModel*>();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto* tableButton = buttonOf(*card, QStringLiteral("Table"));
        tableButton->setFocus();
        QTest::keyClick(tableButton, Qt::Key_Space);
        QVERIFY(card->tableShown());
        QVERIFY(model->rowCount() > 0);
        auto* table = card->findChild<QTableView*>();
        table->setFocus();
        table->selectAll();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const auto copied = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(copied.size(), model->rowCount() + 1);
        QCOMPARE(copied[1].split(QLatin1Char('\t')).size(), model->columnCount());
    }
    const auto* card = page->findChild<PlotCard*>(QStringLiteral("rings"));
    QTest::mouseClick(buttonOf(*card, QStringLiteral("Devices")), Qt::LeftButton);
    QTest::mouseClick(buttonOf(*card, QStringLiteral("Table")), Qt::LeftButton);
    QCOMPARE(card->findChild<app::PlotTableModel*>()->headerData(2, Qt::Horizontal).toString(),
             QStringLiteral("Mouse"));
    QCOMPARE(app::saveScreenshots(*m_window, QStringLiteral(QUICKSHIFT_SCREENSHOTS), QStringLiteral("live-tables"),
                                  app::Theme::Light)
                 .size(),
             2);
}

void GuiTests::theHeatMapTellsWhatItsColoursCount()
{
    NEED_LIVE_PAGE();
    auto* heatMap = page->findChild<app::HeatMapPlot*>();
    heatMap->replot();
    const auto& key = heatMap->key();
    QVERIFY(!key.label().isEmpty());
    QVERIFY(key.visible());
    QVERIFY(key.outerRect().left() >= heatMap->axisRect()->right());
    QVERIFY(heatMap->rect().contains(key.outerRect()));
    // To the deepest cell, in counts of reports and not in their logarithms.
    double deepest = 0;
    auto& cells = const_cast<QCPColorMapData&>(heatMap->cells());
    for (int column = 0; column < cells.keySize(); ++column)
        for (int row = 0; row < cells.valueSize(); ++row)
            deepest = std::max(deepest, cells.cell(column, row));
    QCOMPARE(key.dataRange().upper, deepest);
    const auto labels = key.axis()->tickVectorLabels();
    QVERIFY(labels.size() >= 2);
    QCOMPARE(labels[0], QStringLiteral("1"));
    QCOMPARE(labels[1], QStringLiteral("10"));
    QCOMPARE(std::expm1(key.axis()->tickVector()[1]), 10.0);
}

void GuiTests::plotsAreExportedAsCsvAndPng()
{
    NEED_LIVE_PAGE();
    const QTemporaryDir directory;
    auto* card = page->findChild<PlotCard*>(QStringLiteral("percentiles"));
    // As a person does: the menu, then the dialog.
    const auto path = directory.filePath(QStringLiteral("p.csv"));
    card->findChild<QAction*>(QStringLiteral("csv"))->trigger();
    auto* dialog = card->findChild<QFileDialog*>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
    QTest::keyClick(dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")), Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path));
    QFile csv(path);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const auto lines = csv.readAll().split('\n');
    QCOMPARE(lines.first().trimmed(), QByteArray("time,count,p50_ns,p90_ns,p99_ns,p999_ns,max_ns,switched"));
    QCOMPARE(lines.size(), 62); // 60 seconds, titles, and the end
    QVERIFY(lines[1].split(',')[2].toDouble() > 1000);
    QCOMPARE(card->savePng(directory.filePath(QStringLiteral("p.png"))), QString());
    QVERIFY(!QImage(directory.filePath(QStringLiteral("p.png"))).isNull());
    // Where it cannot be written, a sentence says so, in the page.
    const auto sentence = card->saveCsv(QStringLiteral("/proc/nowhere/p.csv"));
    QVERIFY(sentence.contains(QLatin1String("cannot be written")));
    emit card->exportFailed(sentence);
    QCOMPARE(page->findChild<QLabel*>(QStringLiteral("message"))->text(), sentence);
}

void GuiTests::switchingIsMarkedInThePlots()
{
    NEED_LIVE_PAGE();
    page->timeView().setSpan(300);
    auto* heatMap = page->findChild<app::HeatMapPlot*>();
    QTRY_COMPARE(heatMap->shownMarks(), 2);
    const auto table = page->findChild<app::PercentileLinesPlot*>()->table();
    QStringList switched;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        if (const auto text = table.text(row, table.columns.size() - 1); !text.isEmpty())
            switched << text;
    QCOMPARE(switched, QStringList({QStringLiteral("on"), QStringLiteral("ring_count = 16")}));
    QTest::mouseClick(buttonOf(*page->findChild<PlotCard*>(QStringLiteral("rings")), QStringLiteral("Lines")),
                      Qt::LeftButton);
    QTest::qWait(100);
    QCOMPARE(app::saveScreenshots(*m_window, QStringLiteral(QUICKSHIFT_SCREENSHOTS), QStringLiteral("live-marks"),
                                  app::Theme::Light)
                 .size(),
             2);
}

void GuiTests::nothingIsDrawnWhileHidden()
{
    NEED_LIVE_PAGE();
    QTest::qWait(100);
    QHash<QCustomPlot*, int> drawn;
    for (auto* plot : m_window->findChildren<QCustomPlot*>())
        connect(plot, &QCustomPlot::afterReplot, this, [&drawn, plot] { ++drawn[plot]; });
    FrameSource source(2);
    const auto feed = [this, &source](std::uint64_t interval_ns) {
        QElapsedTimer clock;
        clock.start();
        // Two seconds of frames at least, since some plots are drawn once a second: on a busy machine that takes
        // longer.
        for (int frames = 0; frames < 400 || clock.elapsed() < 500; ++frames) {
            m_model->addFrame(throughTheBus(source.next(interval_ns)));
            QTest::qWait(2);
        }
        return clock.elapsed();
    };
    m_window->hide();
    feed(20'000'000);
    QVERIFY(drawn.isEmpty());
    m_window->show();
    QTest::qWait(100);
    drawn.clear();
    // At most 30 times a second, and two more at the edges, whatever the machine's speed.
    const auto most = feed(5'000'000) / 33 + 2;
    // The four that are seen, though frames came far faster.
    QCOMPARE(drawn.size(), 4);
    const int bars = drawn.value(page->findChild<app::RingRatesPlot*>());
    QVERIFY2(bars > 3, qPrintable(QString::number(bars)));
    for (const int times : std::as_const(drawn))
        QVERIFY2(times <= most, qPrintable(QStringLiteral("%1 times, at most %2").arg(times).arg(most)));
}

void GuiTests::anEmptyLivePageSaysSo()
{
    m_window->show();
    m_window->pages().showPage(QStringLiteral("live"));
    const auto* page = m_window->findChild<app::LivePage*>();
    int words = 0;
    for (const auto* label : page->findChildren<QLabel*>())
        words += label->isVisible() && label->text().contains(QLatin1String("once the helper is there")) ? 1 : 0;
    QCOMPARE(words, 4);
    QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("pause"))->isEnabled());
    QCOMPARE(app::saveScreenshots(*m_window, QStringLiteral(QUICKSHIFT_SCREENSHOTS), QStringLiteral("live-empty"),
                                  app::Theme::Light)
                 .size(),
             2);
}

// Half as many points on the same screen: what 200 % makes of 1024 × 640.
void GuiTests::pagesHoldOnSmallScreens()
{
    NEED_LIVE_PAGE();
    const auto shoot = [this](const QString& name) {
        QTest::qWait(80);
        return m_window->grab().save(QStringLiteral(QUICKSHIFT_SCREENSHOTS "/%1.png").arg(name));
    };
    m_window->resize(512, 320);
    for (const auto& id : m_window->pages().ids()) {
        QVERIFY(m_window->pages().showPage(id));
        QVERIFY(shoot(QStringLiteral("small-%1").arg(id)));
        QCOMPARE(m_window->size(), QSize(512, 320));
        // No word is cut off: a label is at least as wide as its longest word, or as its text where it does not wrap.
        for (const auto* label : m_window->findChildren<QLabel*>())
            if (label->isVisible() && !label->wordWrap())
                QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(label->text()));
    }
}

} // namespace quickshift::tests
