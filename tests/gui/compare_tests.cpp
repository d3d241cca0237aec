// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare page as a person uses it: alone, with a saved result, and on the real helper.
#include "app/compare/comparison_store.h"
#include "app/compare/comparison_words.h"
#include "app/pages/compare/compare_result.h"
#include "app/pages/compare_page.h"
#include "app/plots/comparison_plot.h"
#include "app/screenshot.h"
#include "app/widgets/page_stack.h"
#include "tests/gui/content.h"
#include "tests/gui/gui_tests.h"
#include "tests/support/hostile_helper.h"
#ifdef QUICKSHIFT_WITH_HELPER
#include "tests/gui/helper_panel.h"
#endif

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

namespace quickshift::tests
{
namespace
{

template <typename T> T* child(QWidget& parent, const char* name)
{
    return parent.findChild<T*>(QLatin1StringView(name));
}

bool shoot(QWidget& window, const char* name)
{
    return app::saveScreenshots(window, QStringLiteral(QUICKSHIFT_SCREENSHOTS), QLatin1StringView(name),
                                app::Theme::Light)
               .size() == 2;
}

} // namespace

void GuiTests::anEmptyComparePageExplainsItself()
{
    m_window->resize(1024, 640);
    m_window->show();
    QVERIFY(m_window->pages().showPage(QStringLiteral("compare")));
    auto& page = *m_window->findChild<app::ComparePage*>();
    QVERIFY(!child<QListWidget>(page, "comparisons")->isVisible());
    QVERIFY(!child<QPushButton>(page, "startComparison")->isEnabled());
    QVERIFY(child<QLabel>(page, "objection")->text().contains(QLatin1String("helper")));
    for (const auto* name : {"kind", "metric", "workload", "duration"})
        QVERIFY2(!child<QComboBox>(page, name)->accessibleName().isEmpty(), name);
    QVERIFY(shoot(*m_window, "compare-empty"));
}

void GuiTests::aSavedComparisonIsShownExportedDeletedAndBack()
{
    auto& store = m_window->comparisons().store();
    const auto older = madeUp(
        {.kind = compare::SubjectKind::Tunable, .tunable = QStringLiteral("slice_us"), .a = 3000ULL, .b = 1000ULL},
        1.0);
    QVERIFY(store.save(older).has_value());
    QVERIFY(store.save(madeUp({}, 1.9)).has_value());
    m_window->resize(1024, 640);
    m_window->show();
    QVERIFY(m_window->pages().showPage(QStringLiteral("compare")));
    auto& page = *m_window->findChild<app::ComparePage*>();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto* list = child<QListWidget>(page, "comparisons");
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 2);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Home);
    auto* verdict = child<QLabel>(page, "comparisonVerdict");
    QVERIFY(verdict->isVisible());
    const auto answers = QStringList{list->item(0)->toolTip(), list->item(1)->toolTip()};
    QVERIFY(answers.contains(verdict->text()));
    QVERIFY(
        answers.join(QLatin1Char('\n')).contains(QLatin1String("Input reaches its reader 1.9 times sooner at p99")));
    QVERIFY(answers.join(QLatin1Char('\n')).contains(QLatin1String("No measurable difference")));
    const auto chosen = answers[0].contains(QLatin1String("1.9")) ? 0 : 1;
    list->setCurrentRow(chosen);

    auto* table = child<QTableView>(page, "differences");
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(1, 0).data().toString(), QStringLiteral("p99"));
    QVERIFY(!page.findChild<app::ComparisonPlot*>()->accessibleDescription().isEmpty());
    QVERIFY(shoot(*m_window, "compare-result"));

    QTemporaryDir folder;
    auto& result = *page.findChild<app::CompareResult*>();
    QCOMPARE(result.save(folder.filePath(QStringLiteral("a.json"))), QString());
    QFile json(folder.filePath(QStringLiteral("a.json")));
    QVERIFY(json.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(json.readAll()).object().value(QStringLiteral("id")).toString(),
             result.comparison().id);
    QCOMPARE(result.save(folder.filePath(QStringLiteral("a.csv"))), QString());
    QVERIFY(result.save(QStringLiteral("/nowhere/a.json")).contains(QLatin1String("cannot be written")));

    const auto id = result.comparison().id;
    QTest::mouseClick(child<QPushButton>(page, "deleteComparison"), Qt::LeftButton);
    QCOMPARE(list->count(), 1);
    QVERIFY(store.find(id) == nullptr);
    QVERIFY(child<QLabel>(page, "compareMessage")->isVisible());
    QTest::mouseClick(child<QPushButton>(page, "undoDelete"), Qt::LeftButton);
    QCOMPARE(list->count(), 2);
    QVERIFY(store.find(id) != nullptr);
    // And by keys alone.
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->count(), 1);
    QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(list->count(), 2);
}

void GuiTests::noLineGoesThroughALabel_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {0.2, 0.8, 0.97, 1.0, 1.03, 1.2, 5.0})
        QTest::addRow("%g", ratio) << ratio;
}

// A's p50 and p99 and B's stand near each other where little changed.
void GuiTests::noLineGoesThroughALabel()
{
    QFETCH(double, ratio);
    const auto sides = madeUp({}, ratio).analysis().sides;
    app::ComparisonPlot plot;
    plot.setSides(sides, {QStringLiteral("off"), QStringLiteral("on")});
    plot.resize(900, 240);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    plot.replot();
    int labels = 0;
    for (int i = 0; i < plot.itemCount(); ++i) {
        const auto* label = qobject_cast<QCPItemText*>(plot.item(i));
        if (label == nullptr || !label->visible() || !label->text().contains(QLatin1String(" p")))
            continue;
        ++labels;
        const QRectF place(label->topLeft->pixelPosition(), label->bottomRight->pixelPosition());
        QVERIFY2(QRectF(plot.axisRect()->rect()).contains(place), qPrintable(label->text()));
        for (int j = 0; j < plot.itemCount(); ++j) {
            const auto* line = qobject_cast<QCPItemLine*>(plot.item(j));
            if (line == nullptr || !line->visible())
                continue;
            const QLineF drawn(line->start->pixelPosition(), line->end->pixelPosition());
            const bool through = place.left() + 1 < drawn.x1() && drawn.x1() < place.right() - 1 &&
                                 drawn.y1() < place.bottom() && drawn.y2() > place.top();
            QVERIFY2(drawn.x1() != drawn.x2() || !through, qPrintable(label->text()));
        }
    }
    QCOMPARE(labels, 4);
}

void GuiTests::theOverviewRepeatsTheNewestRealAnswer()
{
    const auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("hostile"));
    if (!bus.isConnected())
        QSKIP("there is no session bus; ./dev test gui starts one");
    HostileHelper helper(bus); // of which only the kernel is of interest
    auto properties = HostileHelper::soundProperties();
    properties[QStringLiteral("Kernel")] = QStringLiteral("6.18.15");
    helper.setProperties(properties);
    connectTo(helper);
    if (QTest::currentTestFailed())
        return;
    QTRY_COMPARE(m_client->kernel(), QStringLiteral("6.18.15"));
    auto& store = m_window->comparisons().store();
    const auto* verdict = child<QLabel>(*m_window, "verdict");
    const auto save = [&store](compare::Comparison comparison, int hoursAgo) {
        comparison.started = comparison.started.addSecs(-3600 * hoursAgo);
        return store.save(comparison).has_value();
    };
    auto ofAnotherKernel = madeUp({}, 4);
    ofAnotherKernel.kernel = QStringLiteral("7.3.4");
    QVERIFY(save(ofAnotherKernel, 0));
    QVERIFY2(!verdict->isVisible(), qPrintable(verdict->text()));
    QVERIFY(save(madeUp({}, 3, 1), 1));
    QVERIFY2(!verdict->isVisible(), qPrintable(verdict->text()));
    // The one before them is an answer.
    QVERIFY(save(madeUp({}, 1.9), 2));
    QVERIFY(verdict->isVisible());
    QVERIFY2(verdict->text().startsWith(QLatin1String("Input reaches its reader 1.9 times sooner at p99")),
             qPrintable(verdict->text()));
    QVERIFY(verdict->text().contains(QLatin1String("Measured ")));
}

void GuiTests::voidBlocksAreCountedInEveryLanguage_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("beginning");
    const auto row = [](const char* language, int count, const char* beginning) {
        QTest::addRow("%s %d", language, count) << count << QString::fromUtf8(beginning);
    };
    row("de", 1, "1 von 24 Blöcken ist ungültig: ");
    row("de", 2, "2 von 24 Blöcken sind ungültig: ");
    row("es", 1, "1 de 24 bloques no es válido: ");
    row("es", 2, "2 de 24 bloques no son válidos: ");
    row("fr", 1, "1 bloc sur 24 est nul\u00a0: ");
    row("fr", 2, "2 blocs sur 24 sont nuls\u00a0: ");
    row("ja", 1, "24 ブロック中 1 ブロックが");
    row("ja", 2, "24 ブロック中 2 ブロックが");
    row("pl", 1, "Nieważny jest 1 blok z 24: ");
    row("pl", 2, "Nieważne są 2 bloki z 24: ");
    row("pl", 5, "Nieważnych jest 5 bloków z 24: ");
    row("pt_BR", 1, "1 de 24 blocos é inválido: ");
    row("pt_BR", 2, "2 de 24 blocos são inválidos: ");
    row("ru", 1, "Недействителен 1 блок из 24: ");
    row("ru", 2, "Недействительны 2 блока из 24: ");
    row("ru", 5, "Недействительны 5 блоков из 24: ");
    row("ru", 21, "Недействителен 21 блок из 24: ");
    row("zh_CN", 1, "24 段中有 1 段无效");
    row("zh_CN", 2, "24 段中有 2 段无效");
}

void GuiTests::voidBlocksAreCountedInEveryLanguage()
{
    QFETCH(int, count);
    QFETCH(QString, beginning);
    compare::Comparison comparison;
    comparison.blocks.resize(24);
    for (int i = 0; i < count; ++i)
        comparison.blocks[static_cast<std::size_t>(i)].isVoid = compare::Void::SettingChanged;
    QTranslator language;
    QVERIFY(language.load(QStringLiteral(":/i18n/quickshift_") +
                          QString::fromLatin1(QTest::currentDataTag()).section(QLatin1Char(' '), 0, 0)));
    QCoreApplication::installTranslator(&language);
    const auto sentence = compare::words::voids(comparison);
    QCoreApplication::removeTranslator(&language);
    QVERIFY2(sentence.startsWith(beginning), qPrintable(sentence));
}

#ifdef QUICKSHIFT_WITH_HELPER
void GuiTests::aSettingIsComparedFromSetUpToAnswer()
{
    NEED_HELPER();
    panel.window.resize(1024, 640);
    QVERIFY(panel.window.pages().showPage(QStringLiteral("compare")));
    auto& page = *panel.window.findChild<app::ComparePage*>();
    const auto rings = [&panel] { return panel.client.tunables().value(QStringLiteral("ring_count")).toInt(); };
    const int before = rings();
    child<QComboBox>(page, "kind")->setCurrentIndex(1);
    auto* tunable = child<QComboBox>(page, "tunable");
    QTRY_VERIFY(tunable->findData(QStringLiteral("ring_count")) >= 0);
    tunable->setCurrentIndex(tunable->findData(QStringLiteral("ring_count")));
    auto* start = child<QPushButton>(page, "startComparison");
    auto* first = child<QSpinBox>(page, "valueANumber");
    auto* second = child<QSpinBox>(page, "valueBNumber");
    second->setValue(first->value());
    QVERIFY2(!start->isEnabled(), "the same twice");
    QVERIFY(child<QLabel>(page, "objection")->text().contains(QLatin1String("two different")));
    first->setValue(before == 3 ? 5 : 3);
    second->setValue(before == 9 ? 7 : 9);
    QVERIFY(start->isEnabled());
    QVERIFY(shoot(panel.window, "compare-setup"));

    auto& runner = panel.window.comparisons().runner();
    start->setFocus();
    QTest::keyClick(start, Qt::Key_Space);
    QVERIFY(runner.running());
    QTRY_VERIFY_WITH_TIMEOUT(runner.comparison().blocks.size() >= 1, 60'000);
    QVERIFY(shoot(panel.window, "compare-running"));
    QVERIFY(child<QLabel>(page, "phase")->text().startsWith(QLatin1String("Block ")));
    QTest::mouseClick(child<QPushButton>(page, "cancelComparison"), Qt::LeftButton);
    QTRY_VERIFY(!runner.running());
    QTRY_COMPARE(rings(), before);
    QVERIFY(child<QLabel>(page, "compareMessage")->text().contains(QLatin1String("as it was")));
    QVERIFY(panel.window.comparisons().store().all().empty());

    // A short one to its end.
    compare::Request request{
        .subject = {.kind = compare::SubjectKind::Tunable,
                    .tunable = QStringLiteral("ring_count"),
                    .a = 3ULL,
                    .b = 9ULL},
        .metric = std::nullopt,
        .workload = compare::Workload::Nothing,
        .plan = {
            .quads = 4, .settle = std::chrono::milliseconds(100), .block = std::chrono::milliseconds(150), .seed = 1}};
    runner.start(request);
    QTRY_VERIFY_WITH_TIMEOUT(!runner.running(), 60'000);
    QCOMPARE(panel.window.comparisons().store().all().size(), std::size_t{1});
    QVERIFY(child<QLabel>(page, "comparisonVerdict")->isVisible());
    QTRY_COMPARE(rings(), before);
    // The Policies page learns it if it is an answer: without input there is too little for one.
    auto& store = panel.window.comparisons().store();
    const bool answered = store.all().front().analysis.enough();
    QVERIFY(panel.window.pages().showPage(QStringLiteral("policies")));
    QTRY_VERIFY(child<QLabel>(panel.window, "ring_count_effect") != nullptr);
    const auto* effect = child<QLabel>(panel.window, "ring_count_effect");
    QTRY_COMPARE(effect->text().contains(QLatin1String("Measured ")), answered);
    auto real = madeUp(request.subject, 1.9);
    real.kernel = panel.client.kernel();
    QVERIFY(store.save(real).has_value());
    QTRY_VERIFY(effect->text().contains(QLatin1String("Measured ")));
    QVERIFY(panel.window.pages().showPage(QStringLiteral("compare")));
    QTest::mouseClick(child<QPushButton>(page, "again"), Qt::LeftButton);
    QVERIFY(runner.running());
    QTest::mouseClick(child<QPushButton>(page, "cancelComparison"), Qt::LeftButton);
    QTRY_VERIFY(!runner.running());
}
#endif

} // namespace quickshift::tests
