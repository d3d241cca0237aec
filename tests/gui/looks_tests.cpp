// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in every theme, size and length of words: nothing is cut off or pale, everything is reached with the
// keyboard and has a name and a role for screen readers. A page that is added is tested without a word here.
#include "app/recording/recordings.h"
#include "app/theme/theme.h"
#include "app/widgets/page_stack.h"
#include "app/widgets/toggle_switch.h"
#include "tests/gui/flaws.h"
#include "tests/gui/frames.h"
#include "tests/gui/gui_tests.h"
#include "tests/gui/pseudo_language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

namespace quickshift::tests
{
namespace
{

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
                   QStringLiteral("everyControlIsReachedWithTheTabKey"),
#ifdef QUICKSHIFT_WITH_HELPER
                   QStringLiteral("pagesWithContentHold:English"), QStringLiteral("pagesWithContentHold:contrast")
#endif
                  });
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
            for (const auto& flaw : sideways(window) + clippedIn(window))
                clipped << page + QStringLiteral(": ") + flaw;
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

void GuiTests::controlsHaveNamesForScreenReaders()
{
    const auto found = nameless(*m_window);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
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
        const auto found = unreached(*m_window, *m_window->findChild<QWidget*>(QStringLiteral("pages")));
        QVERIFY2(found.isEmpty(), qPrintable(page + QStringLiteral(": ") + found.join(QLatin1Char('\n'))));
    }
}

} // namespace quickshift::tests
