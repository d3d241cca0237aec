// SPDX-License-Identifier: GPL-3.0-or-later
// The policies page as a person uses it, on the real helper.
#include "app/pages/policies_page.h"
#include "app/screenshot.h"
#include "app/widgets/page_stack.h"
#include "app/widgets/toggle_switch.h"
#include "app/widgets/trial_bar.h"
#include "app/widgets/tunable_row.h"
#include "app/widgets/tunable_words.h"
#include "protocol/tunables.h"
#include "tests/gui/gui_tests.h"
#include "tests/gui/helper_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

namespace quickshift::tests
{
namespace
{

qulonglong number(const Panel& panel, const char* name)
{
    return panel.client.tunables().value(QLatin1StringView(name)).toULongLong();
}

app::TunableRow* rowOf(QWidget& page, const char* name)
{
    for (auto* row : page.findChildren<app::TunableRow*>())
        if (row->name() == QLatin1StringView(name))
            return row;
    return nullptr;
}

/// Types a number as a person does: into the box, then Enter.
void type(QSpinBox& box, int value)
{
    box.setFocus();
    box.selectAll();
    QTest::keyClicks(&box, QString::number(value));
    QTest::keyClick(&box, Qt::Key_Return);
}

} // namespace

#define NEED_POLICIES_PAGE()                                                                                           \
    NEED_HELPER();                                                                                                     \
    panel.window.activateWindow();                                                                                     \
    QVERIFY(QTest::qWaitForWindowActive(&panel.window));                                                               \
    QVERIFY(panel.window.pages().showPage(QStringLiteral("policies")));                                                \
    auto& page = *panel.window.findChild<app::PoliciesPage*>();                                                        \
    QTRY_VERIFY(rowOf(page, "ring_count") != nullptr);                                                                 \
    bool clean = false;                                                                                                \
    panel.client.applyPreset(QStringLiteral("default"), [&clean](const auto& answer) { clean = answer.good; });        \
    QTRY_VERIFY(clean)

void GuiTests::everyTunableHasARow()
{
    NEED_POLICIES_PAGE();
    for (const auto& info : protocol::tunables()) {
        const auto* row = rowOf(page, std::string(info.name).c_str());
        QVERIFY2(row != nullptr, std::string(info.name).c_str());
        QVERIFY(!row->control()->accessibleName().isEmpty());
        QCOMPARE(row->control()->accessibleDescription(), app::tunableHelp(QString::fromUtf8(info.name)));
        QVERIFY(row->findChild<QToolButton*>(row->name() + QStringLiteral("_reset")) != nullptr);
    }
    // A label says the default as a person would.
    QStringList texts;
    for (const auto* label : rowOf(page, "ring_bytes")->findChildren<QLabel*>())
        texts << label->text();
    QVERIFY(texts.join(QLatin1Char('\n'))
                .replace(QChar::Nbsp, QLatin1Char(' '))
                .contains(QLatin1String("Default: 256 KiB")));
    QCOMPARE(app::saveScreenshots(panel.window, QStringLiteral(QUICKSHIFT_SCREENSHOTS), QStringLiteral("policies"),
                                  app::Theme::Light)
                 .size(),
             2);
}

void GuiTests::switchesSayWhatTheBenchFound()
{
    NEED_POLICIES_PAGE();
    QFile file(QStringLiteral(QUICKSHIFT_EFFECTS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<QString> measured;
    for (const auto& effect : QJsonDocument::fromJson(file.readAll()).array()) {
        const auto name = effect[QLatin1String("tunable")].toString();
        const auto words = page.findChild<QLabel*>(name + QStringLiteral("_bench"))->text();
        const auto figure = QStringLiteral("(%1)").arg(effect[QLatin1String("figure")].toString());
        QVERIFY2(words.startsWith(QLatin1String("In our benchmark: ")) && words.contains(figure), qPrintable(words));
        QCOMPARE(words.contains(QStringLiteral("no measurable effect ") + figure),
                 !effect[QLatin1String("moved")].toBool());
        measured << name;
    }
    // Every policy says it, whether it moved something or not, and nothing else does.
    for (const auto& info : protocol::tunables()) {
        const auto name = QString::fromUtf8(info.name);
        QCOMPARE(page.findChild<QLabel*>(name + QStringLiteral("_bench"))->isVisible(), measured.contains(name));
        const bool policy = name.startsWith(QLatin1String("boost_")) || name.startsWith(QLatin1String("demote_")) ||
                            name.startsWith(QLatin1String("prefetch_"));
        if (policy && info.kind == protocol::TunableKind::BOOL)
            QVERIFY2(measured.contains(name), qPrintable(name));
    }
}

void GuiTests::aPolicyChangesAtOnceAndIsUndone()
{
    NEED_POLICIES_PAGE();
    auto* undo = page.findChild<QPushButton*>(QStringLiteral("undo"));
    QVERIFY(!undo->isEnabled());
    auto* count = page.findChild<QSpinBox*>(QStringLiteral("ring_count"));
    type(*count, 8);
    QTRY_COMPARE(number(panel, "ring_count"), 8U);
    auto* mapping = page.findChild<QComboBox*>(QStringLiteral("ring_mapping"));
    mapping->setFocus();
    QTest::keyClick(mapping, Qt::Key_Down);
    QTRY_COMPARE(panel.client.tunables().value(QStringLiteral("ring_mapping")).toString(), QStringLiteral("llc"));
    QTRY_VERIFY(undo->isEnabled());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(panel.client.tunables().value(QStringLiteral("ring_mapping")).toString(), QStringLiteral("modulo"));
    // Ctrl+Z is the page's, even where digits are edited.
    count->setFocus();
    QTest::keyClick(count, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(number(panel, "ring_count"), 16U);
    QTRY_COMPARE(count->value(), 16);
    QVERIFY(!undo->isEnabled());
}

void GuiTests::aRiskyChangeIsOnTrialUntilKept()
{
    NEED_POLICIES_PAGE();
    auto* bar = page.findChild<app::TrialBar*>();
    auto* slice = page.findChild<QSpinBox*>(QStringLiteral("slice_us"));
    type(*slice, 5000);
    QTRY_COMPARE(number(panel, "slice_us"), 5000U);
    QTRY_VERIFY(bar->isVisible());
    const auto words = bar->findChild<QLabel*>()->text();
    QVERIFY2(words.contains(QLatin1String("15 s")) || words.contains(QLatin1String("14 s")), qPrintable(words));
    QCOMPARE(app::saveScreenshots(panel.window, QStringLiteral(QUICKSHIFT_SCREENSHOTS), QStringLiteral("trial"),
                                  app::Theme::Light)
                 .size(),
             2);
    QTRY_VERIFY(bar->findChild<QLabel*>()->text() != words);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("revert")), Qt::LeftButton);
    QTRY_COMPARE(number(panel, "slice_us"), 3000U);
    QVERIFY(!bar->isVisible());
    type(*slice, 6000);
    QTRY_VERIFY(bar->isVisible());
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("keep")), Qt::LeftButton);
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(number(panel, "slice_us"), 6000U);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("undo")), Qt::LeftButton);
    QTRY_COMPARE(number(panel, "slice_us"), 3000U);
}

void GuiTests::aRiskyChangeRevertsByItself()
{
    NEED_POLICIES_PAGE();
    type(*page.findChild<QSpinBox*>(QStringLiteral("slice_us")), 7000);
    QTRY_COMPARE(number(panel, "slice_us"), 7000U);
    QTRY_COMPARE_WITH_TIMEOUT(number(panel, "slice_us"), 3000U, 20'000);
    QTRY_VERIFY(!page.findChild<app::TrialBar*>()->isVisible());
    QVERIFY(page.findChild<QLabel*>(QStringLiteral("message"))->text().contains(QLatin1String("taken back")));
}

void GuiTests::aRefusalIsShownWhereItHappened()
{
    NEED_POLICIES_PAGE();
    // Somebody else tries settings out: until that ends, the helper refuses ours.
    client::HelperClient other(QDBusConnection::connectToBus(helperBus()->address(), QStringLiteral("other")));
    uint cookie = 0;
    other.setTunables({{QStringLiteral("drain_interval_us"), 5000ULL}}, 60,
                      [&cookie](const client::Answer& answer) { cookie = answer.cookie; });
    QTRY_VERIFY(cookie != 0);
    auto* count = page.findChild<QSpinBox*>(QStringLiteral("ring_count"));
    type(*count, 9);
    auto* row = rowOf(page, "ring_count");
    QTRY_VERIFY(!row->error().isEmpty());
    QVERIFY2(row->error().contains(QLatin1String("trying settings out")), qPrintable(row->error()));
    QCOMPARE(count->value(), 16);
    QCOMPARE(number(panel, "ring_count"), 16U);
    other.confirm(cookie, [&cookie](const auto&) { cookie = 0; });
    QTRY_COMPARE(cookie, 0U);
    type(*count, 9);
    QTRY_COMPARE(number(panel, "ring_count"), 9U);
    QVERIFY(row->error().isEmpty());
}

void GuiTests::policiesAreResetAndPresetsApplied()
{
    NEED_POLICIES_PAGE();
    auto* preset = page.findChild<QRadioButton*>(QStringLiteral("preset_default"));
    QTRY_VERIFY(preset->isChecked());
    type(*page.findChild<QSpinBox*>(QStringLiteral("ring_count")), 4);
    type(*page.findChild<QSpinBox*>(QStringLiteral("drain_interval_us")), 8000);
    QTRY_COMPARE(number(panel, "drain_interval_us"), 8000U);
    QTRY_VERIFY(!preset->isChecked());
    QTest::mouseClick(page.findChild<QToolButton*>(QStringLiteral("ring_count_reset")), Qt::LeftButton);
    QTRY_COMPARE(number(panel, "ring_count"), 16U);
    QCOMPARE(number(panel, "drain_interval_us"), 8000U);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("resetAll")), Qt::LeftButton);
    QTRY_COMPARE(number(panel, "drain_interval_us"), 4000U);
    type(*page.findChild<QSpinBox*>(QStringLiteral("ring_count")), 4);
    QTRY_COMPARE(number(panel, "ring_count"), 4U);
    QTest::mouseClick(preset, Qt::LeftButton);
    QTRY_COMPARE(number(panel, "ring_count"), 16U);
    QTRY_VERIFY(preset->isChecked());
    // A preset can be undone too.
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("undo")), Qt::LeftButton);
    QTRY_COMPARE(number(panel, "ring_count"), 4U);
}

void GuiTests::policiesAreCalledAsInTheList()
{
    NEED_POLICIES_PAGE();
    const auto* list = panel.window.findChild<QListWidget*>(QStringLiteral("pages"));
    const auto* title = page.findChild<QLabel*>(QStringLiteral("policiesTitle"));
    QCOMPARE(title->text(), list->currentItem()->text());
}

void GuiTests::policiesAreFound()
{
    NEED_POLICIES_PAGE();
    auto* search = page.findChild<QLineEdit*>(QStringLiteral("search"));
    QTest::keyClick(&page, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("slice"));
    QVERIFY(rowOf(page, "slice_us")->isVisible());
    QVERIFY(!rowOf(page, "ring_count")->isVisible());
    search->clear();
    QVERIFY(rowOf(page, "ring_count")->isVisible());
}

void GuiTests::aChangedSettingIsMarked()
{
    NEED_POLICIES_PAGE();
    QTRY_VERIFY(panel.model.hasFrames());
    const auto& marks = panel.model.history().marks();
    const auto before = marks.size();
    type(*page.findChild<QSpinBox*>(QStringLiteral("ring_count")), 8);
    QTRY_COMPARE(marks.size(), before + 1);
    QCOMPARE(marks.back().setting, QStringLiteral("ring_count"));
    QCOMPARE(marks.back().value, QStringLiteral("8"));
}

} // namespace quickshift::tests
