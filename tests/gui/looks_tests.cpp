// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in every theme, size and length of words: nothing is cut off or pale, everything is reached with the
// keyboard and has a name and a role for screen readers. A page that is added is tested without a word here.
#include "app/pages/policies_page.h"
#include "app/recording/recordings.h"
#include "app/theme/theme.h"
#include "app/widgets/page_stack.h"
#include "app/widgets/toggle_switch.h"
#include "app/widgets/tunable_row.h"
#include "tests/gui/frames.h"
#include "tests/gui/gui_tests.h"
#ifdef QUICKSHIFT_WITH_HELPER
#include "tests/gui/helper_panel.h"
#endif
#include "tests/gui/pseudo_language.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QTranslator>

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
    if (widget.width() >= needed.width() && widget.height() >= needed.height())
        return {};
    const auto text = widget.property("text").toString();
    return QStringLiteral("%1 “%2” is %3x%4 and needs %5x%6")
        .arg(QLatin1String(widget.metaObject()->className()), text)
        .arg(widget.width())
        .arg(widget.height())
        .arg(needed.width())
        .arg(needed.height());
}

constexpr int margin = 24; // at least as much as pages and cards leave at their edges

/// How far pages and their parts would have to be scrolled sideways to be seen whole; nothing: not at all.
QStringList sideways(const QWidget& window)
{
    QStringList found;
    for (const auto* area : window.findChildren<QScrollArea*>()) {
        const int points = area->horizontalScrollBar()->maximum();
        if (!area->isVisible() || points == 0)
            continue;
        QStringList widest; // what needs the room
        for (const auto* part : area->widget()->findChildren<QWidget*>())
            if (part->isVisible() && part->layout() == nullptr &&
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

bool takesTab(const QWidget* widget)
{
    // The parts of a compound control, which has the focus itself.
    if (widget->objectName() == QLatin1String("qt_spinbox_lineedit") || widget->inherits("QComboBoxListView"))
        return false;
    return (widget->focusPolicy() & Qt::TabFocus) != 0;
}

/// Relative luminance, 0 to 1, as WCAG 2.1 defines it.
double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
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

/// What is wrong with the texts that are seen; empty: nothing.
QStringList flaws(QWidget& window, double leastContrast)
{
    auto found = sideways(window);
    const auto picture = window.grab().toImage();
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (const auto why = clipping(*widget); !why.isEmpty())
            found << why;
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label == nullptr || label->text().isEmpty() || !label->isEnabled() || label->visibleRegion().isEmpty())
            continue;
        if (const auto ratio = contrast(*label, picture); ratio < leastContrast)
            found << QStringLiteral("“%1” has a contrast of %2").arg(label->text()).arg(ratio, 0, 'f', 1);
    }
    return found;
}

constexpr auto inDoubleScale = "QUICKSHIFT_DOUBLE_SCALE";

} // namespace

void GuiTests::pagesHoldInEveryTheme_data()
{
    QTest::addColumn<app::Theme>("theme");
    QTest::addColumn<double>("leastContrast"); // WCAG 2.1: 4.5 for everybody, 7 for those who need more
    QTest::newRow("light") << app::Theme::Light << 4.5;
    QTest::newRow("dark") << app::Theme::Dark << 4.5;
    QTest::newRow("contrast") << app::Theme::Contrast << 7.0;
}

// On a screen of 1024 x 640 pixels, with a recording that is played.
void GuiTests::pagesHoldInEveryTheme()
{
    QFETCH(app::Theme, theme);
    QFETCH(double, leastContrast);
    const auto scale = m_window->devicePixelRatioF();
    m_window->resize((QSizeF(1024, 640) / scale).toSize());
    m_window->show();
    m_window->recordings().open(QStringLiteral(QUICKSHIFT_RECORDING));
    auto* replay = m_window->recordings().replay();
    QVERIFY(replay != nullptr);
    replay->seek(std::chrono::seconds(12));
    QTRY_VERIFY(m_model->hasFrames());
    replay->pause();
    app::applyTheme(theme);
    QStringList found;
    QVERIFY(QDir().mkpath(QStringLiteral(QUICKSHIFT_SCREENSHOTS)));
    for (const auto& page : m_window->pages().ids()) {
        m_window->pages().showPage(page);
        QTest::qWait(80);
        for (const auto& flaw : flaws(*m_window, leastContrast))
            found << page + QStringLiteral(": ") + flaw;
        const auto file =
            QStringLiteral("%1/%2-%3-%4.png")
                .arg(QStringLiteral(QUICKSHIFT_SCREENSHOTS), page, QString::fromUtf8(QTest::currentDataTag()))
                .arg(100 * scale);
        QVERIFY(m_window->grab().save(file));
    }
    QCOMPARE(m_window->size(), (QSizeF(1024, 640) / scale).toSize());
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void GuiTests::controlsHaveEdgesInTheContrastTheme()
{
    app::applyTheme(app::Theme::Contrast);
    QMenu menu;
    menu.addAction(QStringLiteral("an action"));
    QRadioButton radio;
    QCheckBox check;
    QLineEdit line;
    QSpinBox spin;
    QComboBox combo;
    QPushButton push;
    for (auto* widget : std::initializer_list<QWidget*>{&menu, &radio, &check, &line, &spin, &combo, &push}) {
        widget->resize(widget->sizeHint());
        const auto picture = widget->grab().toImage();
        // Whoever looks from the left comes across a line before any text.
        double best = 1;
        for (int x = 0; x < 8; ++x)
            best = std::max(best, (luminance(picture.pixelColor(x, picture.height() / 2)) + 0.05) / 0.05);
        QVERIFY2(best >= 3,
                 qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(widget->metaObject()->className())).arg(best)));
    }
}

void GuiTests::switchesHoldInTheContrastTheme()
{
    app::applyTheme(app::Theme::Contrast);
    app::ToggleSwitch toggle;
    toggle.showState(true);
    toggle.resize(toggle.sizeHint());
    const auto colours = [&toggle] {
        QSet<QRgb> found;
        const auto picture = toggle.grab().toImage();
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                found << picture.pixel(x, y);
        return found;
    };
    // The bar that says on lies on the knob: yellow on white is hardly seen.
    QTRY_VERIFY(!colours().contains(0xffffffff)); // when the knob has moved
    toggle.setEnabled(false);
    for (const auto colour : colours())
        QVERIFY2(qBlue(colour) <= qRed(colour), qPrintable(QColor(colour).name()));
}

// The scale is chosen when a program starts: these tests once more, in one of its own.
void GuiTests::pagesHoldAtDoubleScale()
{
    if (qEnvironmentVariableIsSet(inDoubleScale)) {
        QCOMPARE(m_window->devicePixelRatioF(), 2.0);
        return;
    }
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
    environment.insert(QString::fromLatin1(inDoubleScale), QStringLiteral("1"));
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("pagesHoldAtDoubleScale"), QStringLiteral("pagesHoldInEveryTheme"),
                   QStringLiteral("everyControlIsReachedWithTheTabKey")});
    QVERIFY(program.waitForFinished(240'000));
    QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0, program.readAll().constData());
}

void GuiTests::noTextIsClipped_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const auto* language : {"English", "longer", "wide"})
        for (const int percent : {100, 125, 150, 200})
            QTest::addRow("%s %d %%", language, percent) << QString::fromLatin1(language) << percent;
}

// On a screen of 1024 x 640: at 200 % there are half as many points for it.
void GuiTests::noTextIsClipped()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    PseudoLanguage pseudo(language == QLatin1String("wide"));
    if (language != QLatin1String("English"))
        QCoreApplication::installTranslator(&pseudo);
    QStringList clipped;
    QVERIFY(QDir().mkpath(QStringLiteral(QUICKSHIFT_SCREENSHOTS)));
    {
        app::MainWindow window(*m_client, *m_model);
        FrameSource source(1);
        for (int i = 0; i < 40; ++i)
            m_model->addFrame(source.next());
        window.resize(1024 * 100 / percent, 640 * 100 / percent);
        window.show();
        for (const auto& page : window.pages().ids()) {
            window.pages().showPage(page);
            QTest::qWait(80);
            for (const auto& flaw : sideways(window))
                clipped << page + QStringLiteral(": ") + flaw;
            for (const auto* widget : window.findChildren<QWidget*>())
                if (widget->isVisible())
                    if (const auto why = clipping(*widget); !why.isEmpty())
                        clipped << page + QStringLiteral(": ") + why;
            if (percent == 100 || percent == 200)
                window.grab().save(
                    QStringLiteral(QUICKSHIFT_SCREENSHOTS "/%1-%2-%3.png").arg(page, language).arg(percent));
        }
        QVERIFY2(window.width() <= 1024 * 100 / percent && window.height() <= 640 * 100 / percent,
                 "the window does not fit the screen");
    }
    QCoreApplication::removeTranslator(&pseudo);
    clipped.removeDuplicates();
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
}

#ifdef QUICKSHIFT_WITH_HELPER
void GuiTests::policiesFitSmallScreens_data()
{
    QTest::addColumn<QString>("language");
    for (const auto* language : {"English", "longer", "wide", "de", "es", "fr", "ja", "pl", "pt_BR", "ru", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

// The helper's own settings, on 1024 x 640 pixels at 200 %.
void GuiTests::policiesFitSmallScreens()
{
    QFETCH(QString, language);
    PseudoLanguage pseudo(language == QLatin1String("wide"));
    QTranslator real;
    const bool spoken = real.load(QStringLiteral(":/i18n/quickshift_") + language);
    if (spoken)
        QCoreApplication::installTranslator(&real);
    else if (language != QLatin1String("English"))
        QCoreApplication::installTranslator(&pseudo);
    NEED_HELPER();
    panel.window.resize(512, 320);
    panel.window.pages().showPage(QStringLiteral("policies"));
    auto& page = *panel.window.findChild<app::PoliciesPage*>();
    QTRY_VERIFY(!page.findChildren<app::TunableRow*>().isEmpty());
    QTest::qWait(80);
    auto found = flaws(panel.window, 4.5);
    for (const auto* widget : page.findChildren<QWidget*>()) {
        const auto* search = qobject_cast<const QLineEdit*>(widget);
        const bool box = widget->inherits("QComboBox") || widget->inherits("QAbstractSpinBox");
        if (widget->isVisible() && box && widget->width() < widget->sizeHint().width())
            found << widget->objectName() + QStringLiteral(" is too narrow for its values");
        if (search != nullptr &&
            widget->width() < 24 + widget->fontMetrics().horizontalAdvance(search->placeholderText()))
            found << QStringLiteral("“%1” does not fit").arg(search->placeholderText());
    }
    QVERIFY(QDir().mkpath(QStringLiteral(QUICKSHIFT_SCREENSHOTS)));
    panel.window.grab().save(QStringLiteral(QUICKSHIFT_SCREENSHOTS "/policies-rows-%1-200.png").arg(language));
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    QVERIFY(panel.window.width() <= 512 && panel.window.height() <= 320);
    const auto* bar = panel.window.menuBar();
    const auto menu = bar->actionGeometry(bar->actions().constFirst());
    QVERIFY(!menu.isEmpty());
    QVERIFY(menu.right() < bar->cornerWidget()->x());
}
#endif

void GuiTests::controlsHaveNamesForScreenReaders()
{
    for (auto* widget : m_window->findChildren<QWidget*>()) {
        if (!takesTab(widget))
            continue;
        auto* accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible != nullptr, widget->metaObject()->className());
        const auto name =
            accessible->text(QAccessible::Name) +
            (qobject_cast<QLabel*>(widget) != nullptr ? QStringLiteral("a text is its own name") : QString());
        QVERIFY2(!name.isEmpty(),
                 qPrintable(QStringLiteral("%1 %2 has no accessible name")
                                .arg(QLatin1String(widget->metaObject()->className()), widget->objectName())));
        QVERIFY2(accessible->role() != QAccessible::NoRole, widget->metaObject()->className());
    }
}

void GuiTests::everyControlIsReachedWithTheTabKey()
{
    FrameSource source(1);
    for (int i = 0; i < 40; ++i)
        m_model->addFrame(source.next());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    for (const auto& page : m_window->pages().ids()) {
        m_window->pages().showPage(page);
        QTest::qWait(50);
        auto* list = m_window->findChild<QWidget*>(QStringLiteral("pages"));
        list->setFocus();
        QSet<QWidget*> reached;
        for (auto* focused = QApplication::focusWidget(); focused != nullptr && !reached.contains(focused);
             focused = QApplication::focusWidget()) {
            reached << focused;
            QTest::keyClick(focused, Qt::Key_Tab);
        }
        int controls = 0;
        for (auto* widget : m_window->findChildren<QWidget*>()) {
            if (!takesTab(widget) || !widget->isVisible() || !widget->isEnabled() || widget->focusProxy() != nullptr)
                continue;
            ++controls;
            QVERIFY2(
                reached.contains(widget),
                qPrintable(QStringLiteral("%1: Tab does not come to %2 “%3”")
                               .arg(page, QLatin1String(widget->metaObject()->className()), widget->objectName())));
        }
        QVERIFY2(controls > 0, qPrintable(QStringLiteral("%1: the list of pages, at least").arg(page)));
    }
}

} // namespace quickshift::tests
