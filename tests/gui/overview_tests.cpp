// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: what it says about the way of an input report, and what it says only when there is something to say.
#include "app/pages/overview_page.h"
#include "app/plots/plot_table_model.h"
#include "app/widgets/chain_bar.h"
#include "app/widgets/page_stack.h"
#include "app/widgets/plot_card.h"
#include "tests/gui/frames.h"
#include "tests/gui/gui_tests.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTest>

namespace quickshift::tests
{

void GuiTests::theChainIsAWaterfall()
{
    m_window->pages().showPage(QStringLiteral("overview"));
    m_window->show();
    FrameSource source(1);
    for (int i = 0; i < 10; ++i)
        m_model->addFrame(throughTheBus(source.next()));
    const auto bar = [this](const char* name) { return m_window->findChild<app::ChainBar*>(QLatin1String(name)); };
    auto* run = bar("chainRun");
    QTRY_COMPARE(run->end(), 1.0);
    QCOMPARE(bar("chainDevice")->end(), 0.0);
    // There the clock starts: a word, since a 0 would pass for measured.
    for (const auto* name : {"chainStart", "chainStartTail"})
        QCOMPARE(m_window->findChild<QLabel*>(QLatin1String(name))->text(), QStringLiteral("start"));
    // Each step begins where the one before ended.
    QCOMPARE(bar("chainWake")->begin(), bar("chainRing")->end());
    QCOMPARE(run->begin(), bar("chainWake")->end());
    QVERIFY(bar("chainRing")->end() > 0);
    QVERIFY(bar("chainWake")->end() > bar("chainRing")->end());
    QVERIFY(run->begin() < 1.0);
}

void GuiTests::theChartHasATable()
{
    m_window->pages().showPage(QStringLiteral("overview"));
    m_window->show();
    FrameSource source(1);
    const auto addSeconds = [&](int seconds) {
        for (int i = 0; i < 2 * seconds; ++i)
            m_model->addFrame(throughTheBus(source.next(500'000'000)));
    };
    addSeconds(10);
    auto* card = m_window->findChild<app::PlotCard*>(QStringLiteral("chartCard"));
    auto* model = card->findChild<app::PlotTableModel*>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractButton* table = nullptr;
    for (auto* button : card->findChildren<QAbstractButton*>())
        if (button->text() == QLatin1String("Table"))
            table = button;
    QVERIFY(table != nullptr);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(card->tableShown());
    const int rows = model->rowCount();
    QVERIFY(rows >= 8);
    QCOMPARE(model->headerData(2, Qt::Horizontal).toString(), QStringLiteral("p50"));
    // It follows.
    addSeconds(5);
    QTRY_VERIFY(model->rowCount() > rows);
}

void GuiTests::theVerdictAndTheGameAreShownWhenThereAreAny()
{
    m_window->show();
    const auto* verdict = m_window->findChild<QLabel*>(QStringLiteral("verdict"));
    QVERIFY(!verdict->isVisible());
    QVERIFY(!m_window->findChild<QLabel*>(QStringLiteral("game"))->isVisible());
    m_window->overview().setVerdict(QStringLiteral("Twice as soon, measured 14:02"));
    QVERIFY(verdict->isVisible());
    m_window->overview().setVerdict({});
    QVERIFY(!verdict->isVisible());
}

} // namespace quickshift::tests
