// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/gui_tests.h"

#include "app/client/problem.h"
#include "app/plots/latency_plot.h"
#include "app/plots/percentile_lines_plot.h"
#include "app/plots/ring_rates_plot.h"
#include "app/plots/units.h"
#include "app/screenshot.h"
#include "app/single_instance.h"
#include "app/theme/theme.h"
#include "app/translations.h"
#include "app/tray/tray_shape.h"
#include "app/widgets/banner.h"
#include "app/widgets/stat_tile.h"
#include "app/widgets/toggle_switch.h"
#include "app/widgets/tunable_words.h"
#include "protocol/tunables.h"
#include "tests/gui/frames.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTranslator>

namespace quickshift::tests
{

using app::Banner;
using client::Availability;
using client::HelperState;
using protocol::State;

void GuiTests::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QStandardPaths::setTestModeEnabled(true);
}

// A bus that knows no helper: `./dev test gui` gives every run a session bus of its own.
void GuiTests::init()
{
    app::applyTheme(app::Theme::Light);
    QSettings().clear();
    QDir(compare::ComparisonStore::defaultDirectory()).removeRecursively();
    m_client = std::make_unique<client::HelperClient>(
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("empty")));
    m_model = std::make_unique<client::TelemetryModel>();
    m_window = std::make_unique<app::MainWindow>(*m_client, *m_model);
}

void GuiTests::cleanup()
{
    m_window.reset();
    m_model.reset();
    m_client.reset();
}

void GuiTests::aMissingHelperIsExplainedWithAWayOut()
{
    if (!QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("empty")).isConnected())
        QSKIP("there is no session bus; ./dev test gui starts one");
    m_window->show();
    m_client->reconnect();
    QTRY_COMPARE(m_client->availability(), Availability::NotInstalled);
    auto* banner = m_window->findChild<Banner*>();
    QVERIFY(banner->isVisible());
    QVERIFY(banner->problem()->title.contains(QLatin1String("not installed")));
    QVERIFY(banner->problem()->wayOut.contains(QLatin1String("Install")));
    QVERIFY(!m_window->findChild<app::ToggleSwitch*>(QStringLiteral("switch"))->isEnabled());
    QSignalSpy asked(m_client.get(), &client::HelperClient::availabilityChanged);
    QTest::mouseClick(m_window->findChild<QPushButton*>(QStringLiteral("retry")), Qt::LeftButton);
    QTRY_COMPARE(asked.count(), 2); // looking, and again not there
    QCOMPARE(app::saveScreenshots(*m_window, QStringLiteral(QUICKSHIFT_SCREENSHOTS), QStringLiteral("no-helper"),
                                  app::Theme::Light)
                 .size(),
             2);
}

void GuiTests::everyProblemSaysWhatToDo_data()
{
    QTest::addColumn<HelperState>("helper");
    QTest::addColumn<QString>("errorName");
    QTest::addColumn<QString>("word");
    HelperState well;
    well.availability = Availability::Available;
    const auto with = [&well](auto change) {
        auto helper = well;
        change(helper);
        return helper;
    };
    const auto off = [&with](Availability availability) {
        return with([=](auto& h) { h.availability = availability; });
    };
    const QString none;
    QTest::newRow("no bus") << off(Availability::NoBus) << none << "system bus";
    QTest::newRow("not installed") << off(Availability::NotInstalled) << none << "not installed";
    QTest::newRow("not startable") << off(Availability::NotStartable) << none << "does not start";
    QTest::newRow("denied") << off(Availability::Denied) << none << "may not talk";
    QTest::newRow("lost") << off(Availability::Lost) << none << "has left";
    QTest::newRow("newer") << off(Availability::Incompatible) << none << "newer";
    QTest::newRow("nonsense") << off(Availability::Senseless) << none << "no sense";
    QTest::newRow("no sched_ext") << with([](auto& h) {
        h.capabilities[QStringLiteral("sched_ext")] = QStringLiteral("no");
    }) << none << "This kernel";
    QTest::newRow("failed") << with([](auto& h) { h.state = State::FAILED; }) << none << "failed";
    QTest::newRow("settings") << with([](auto& h) {
        h.capabilities[QStringLiteral("settings")] = QStringLiteral("the disk is full");
    }) << none << "saved settings";
    QTest::newRow("foreign") << with([](auto& h) { h.scheduler = QStringLiteral("lavd"); }) << none << "lavd";
    for (const auto name : {protocol::error::notAuthorized, protocol::error::conflict, protocol::error::failed})
        QTest::newRow(std::string(name).c_str()) << well << QString::fromLatin1(name.data(), name.size())
                                                 << (name == protocol::error::notAuthorized ? "You may not"
                                                     : name == protocol::error::conflict    ? "Another scheduler"
                                                                                         : "could not be switched on");
}

void GuiTests::everyProblemSaysWhatToDo()
{
    QFETCH(HelperState, helper);
    QFETCH(QString, errorName);
    QFETCH(QString, word);
    std::optional<client::Failure> failure;
    if (!errorName.isEmpty())
        failure = {client::Operation::Start, errorName, QStringLiteral("Do this instead.")};
    const auto problem = client::problemOf(helper, failure);
    QVERIFY(problem);
    QVERIFY2(problem->title.contains(word), qPrintable(problem->title));
    QVERIFY(!problem->wayOut.isEmpty());
}

void GuiTests::aNewerFrameVersionAsksForAnUpdate()
{
    HelperState helper;
    helper.availability = Availability::Available;
    QVERIFY(!client::problemOf(helper, {}));
    QVERIFY(client::problemOf(helper, {}, client::FrameTrouble::TooNew)->wayOut.contains(QLatin1String("Update")));
}

void GuiTests::ratesAreReportsOverTheInterval()
{
    FrameSource source(1, 4);
    source.setReportsPerFrame(160);
    source.dropOn(1);
    for (int i = 0; i < 11; ++i)
        m_model->addFrame(throughTheBus(source.next(100'000'000)));
    const auto rates = m_model->ringRates();
    QCOMPARE(rates.size(), std::size_t{4});
    QCOMPARE(rates[0].producedPerSecond, 1600.0);
    QCOMPARE(rates[1].producedPerSecond, 1500.0);
    QCOMPARE(rates[1].droppedPerSecond, 300.0);
    QCOMPARE(rates[1].dropped, std::uint64_t{300});
    QCOMPARE(m_model->dropped(), std::uint64_t{300});
    QCOMPARE(m_model->reportsPerSecond(), 1600.0 + 1500 + 1400 + 1300);
}

void GuiTests::aNewLoadStartsOver()
{
    FrameSource first(1);
    for (int i = 0; i < 5; ++i)
        m_model->addFrame(first.next());
    QVERIFY(m_model->hasInput());
    QSignalSpy reset(m_model.get(), &client::TelemetryModel::wasReset);
    FrameSource second(2);
    m_model->addFrame(second.next());
    QCOMPARE(reset.count(), 1);
    QVERIFY(!m_model->hasInput());
    QVERIFY(m_model->recent(protocol::Metric::WAKE_TO_RUN).empty());
}

void GuiTests::percentilesAreThoseOfTheHistogram()
{
    protocol::Histogram histogram;
    for (std::uint64_t i = 1; i <= 10'000; ++i)
        histogram.add(i * 1000);
    app::LatencyPlot plot;
    plot.setHistogram(histogram);
    const auto near = [](std::uint64_t value, double expected) {
        return std::abs(static_cast<double>(value) - expected) < 0.0625 * expected;
    };
    QVERIFY(near(plot.percentiles().p50_ns, 5'000'000));
    QVERIFY(near(plot.percentiles().p99_ns, 9'900'000));
    QVERIFY(near(plot.percentiles().p999_ns, 9'990'000));
    QVERIFY(plot.accessibleDescription().contains(app::durationText(plot.percentiles().p99_ns)));
}

void GuiTests::durationsReadWell_data()
{
    QTest::addColumn<qulonglong>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << 0ULL << "0 ns";
    QTest::newRow("999") << 999ULL << "999 ns";
    QTest::newRow("1000") << 1000ULL << "1 µs";
    QTest::newRow("1240") << 1240ULL << "1.24 µs";
    QTest::newRow("rounds up") << 999'900ULL << "1 ms";
    QTest::newRow("100 us") << 100'000ULL << "100 µs";
    QTest::newRow("12 ms") << 12'400'000ULL << "12.4 ms";
    QTest::newRow("2 s") << 2'000'000'000ULL << "2 s";
}

void GuiTests::durationsReadWell()
{
    QFETCH(qulonglong, value);
    QFETCH(QString, text);
    QCOMPARE(app::durationText(value), text);
}

void GuiTests::thePlotsReachToTheLongest()
{
    protocol::Histogram histogram;
    for (int i = 0; i < 100'000; ++i)
        histogram.add(5'000);
    histogram.add(36'000'000);
    app::LatencyPlot plot;
    plot.setHistogram(histogram);
    QVERIFY(plot.xAxis->range().upper >= 36e6);
}

void GuiTests::namesOfLinesStayInTheirPlot()
{
    FrameSource source(1);
    for (int i = 0; i < 60; ++i)
        m_model->addFrame(source.next());
    client::TimeView view(m_model->history());
    app::PercentileLinesPlot plot(view);
    plot.setSelection({.metric = protocol::Metric::WAKE_TO_RUN, .instance = {}});
    plot.resize(500, 120);
    plot.show();
    QTest::qWait(50);
    int names = 0;
    for (int i = 0; i < plot.itemCount(); ++i)
        if (const auto* name = qobject_cast<QCPItemText*>(plot.item(i)); name != nullptr && name->visible()) {
            ++names;
            const auto middle = name->position->pixelPosition().y();
            const auto half = QFontMetricsF(name->font()).height() / 2;
            QVERIFY2(middle >= half && middle + half <= plot.height(), qPrintable(name->text()));
        }
    QVERIFY(names >= 5);
}

void GuiTests::settingsHaveReadableNames()
{
    for (const auto& info : protocol::tunables()) {
        const auto name = QString::fromUtf8(info.name);
        QVERIFY2(!app::tunableTitle(name).contains(QLatin1Char('_')), qPrintable(name));
    }
    QCOMPARE(app::tunableTitle(QStringLiteral("boost_gpu")), QStringLiteral("Prefer the GPU"));
    QCOMPARE(app::tunableTitle(QStringLiteral("some_newer_ms")), QStringLiteral("Some newer"));
    protocol::TunableDescription mapping;
    mapping.type = QStringLiteral("enum:modulo,llc,new-one");
    QCOMPARE(app::tunableText(mapping, QStringLiteral("modulo")), QStringLiteral("by CPU number"));
    QCOMPARE(app::tunableText(mapping, QStringLiteral("new-one")), QStringLiteral("new-one"));
}

void GuiTests::dropsAreShownInTheirOwnShape()
{
    FrameSource source(1);
    source.dropOn(3);
    m_model->addFrame(source.next());
    m_model->addFrame(source.next());
    app::RingRatesPlot plot;
    plot.setRates(m_model->ringRates());
    QCOMPARE(plot.graph(0)->data()->size(), 1);
    QCOMPARE(plot.graph(0)->data()->at(0)->key, 3.0);
    QVERIFY(plot.graph(0)->scatterStyle().brush().color() !=
            qobject_cast<QCPBars*>(plot.plottable(0))->brush().color());
}

void GuiTests::liveFiguresReachTheWindow()
{
    m_window->show();
    FrameSource source(1);
    source.dropOn(5);
    for (int i = 0; i < 60; ++i)
        m_model->addFrame(throughTheBus(source.next()));
    auto* p99 = m_window->findChild<app::StatTile*>(QStringLiteral("p99"));
    QTRY_VERIFY(p99->value().contains(QStringLiteral("µs")) || p99->value().contains(QStringLiteral("ms")));
    const auto* reports = m_window->findChild<app::StatTile*>(QStringLiteral("reports"));
    QVERIFY(reports->accessibleName().contains(QStringLiteral("lost: ")));
    QVERIFY(!reports->accessibleName().contains(QStringLiteral("lost: 0")));
    QCOMPARE(app::saveScreenshots(*m_window, QStringLiteral(QUICKSHIFT_SCREENSHOTS), QStringLiteral("live"),
                                  app::Theme::Light)
                 .size(),
             2);
}

void GuiTests::theWindowFitsSmallAndLargeScreens()
{
    m_window->resize(1024, 640);
    m_window->show();
    auto* page = m_window->centralWidget();
    QVERIFY(m_window->width() <= 1024 && m_window->height() <= 640);
    // 200 %: half as many points for the same pixels.
    m_window->resize(512, 320);
    QCoreApplication::processEvents();
    QVERIFY(m_window->width() <= 512 && m_window->height() <= 320);
    QVERIFY(page->isVisible());
}

void GuiTests::theSwitchWorksFromTheKeyboard()
{
    app::ToggleSwitch toggle;
    toggle.show();
    QSignalSpy clicked(&toggle, &QAbstractButton::clicked);
    QTest::keyClick(&toggle, Qt::Key_Space);
    QVERIFY(toggle.isChecked());
    QTest::keyClick(&toggle, Qt::Key_Return);
    QVERIFY(!toggle.isChecked());
    QCOMPARE(clicked.count(), 2);
    toggle.showState(true);
    QCOMPARE(clicked.count(), 2);
}

void GuiTests::theThemeChangesWhileTheWindowIsOpen()
{
    m_window->show();
    const auto corner = [this] { return m_window->grab().toImage().pixelColor(5, 5).lightness(); };
    QVERIFY(corner() > 200);
    app::applyTheme(app::Theme::Dark);
    QCoreApplication::processEvents();
    QVERIFY(corner() < 60);
    for (const auto* label : m_window->findChildren<QLabel*>())
        QVERIFY2(label->palette().color(QPalette::WindowText).lightness() > 120, qPrintable(label->text()));
}

void GuiTests::trayShapesFollowTheState()
{
    using Shape = app::TrayShape;
    HelperState helper;
    QCOMPARE(app::trayShapeOf(helper), Shape::Off);
    helper.availability = Availability::NotStartable;
    QCOMPARE(app::trayShapeOf(helper), Shape::Problem);
    helper.availability = Availability::Available;
    helper.state = State::RUNNING;
    QCOMPARE(app::trayShapeOf(helper), Shape::On);
    helper.state = State::MONITORING;
    QCOMPARE(app::trayShapeOf(helper), Shape::Monitoring);
    // By their outlines alone: no two of them cover the same pixels.
    QList<QImage> outlines;
    for (const auto shape : {Shape::Off, Shape::On, Shape::Monitoring, Shape::Problem}) {
        for (const bool dark : {false, true}) {
            const auto picture = app::trayIcon(shape, dark).pixmap(22, 22).toImage();
            QVERIFY(!picture.isNull());
            const auto outline = picture.convertToFormat(QImage::Format_Alpha8);
            QVERIFY(dark == outlines.contains(outline));
            outlines << outline;
        }
    }
}

void GuiTests::withoutATrayTheWindowSaysSoAndStaysReachable()
{
    m_window->show();
    const auto* words = m_window->findChild<QLabel*>(QStringLiteral("noTray"));
    QVERIFY(words->isVisible());
    QVERIFY(words->text().contains(QStringLiteral("No tray")));
    m_window->hideAway();
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->isMinimized());
    QSignalSpy quit(m_window.get(), &app::MainWindow::quitRequested);
    m_window->close();
    QCOMPARE(quit.count(), 1);
}

void GuiTests::aSecondStartRaisesTheFirst()
{
    app::SingleInstance first;
    app::SingleInstance::Wish got{};
    int wishes = 0;
    connect(&first, &app::SingleInstance::wished, this, [&](auto wish) {
        got = wish;
        ++wishes;
    });
    QVERIFY(first.listen());
    QProcess second;
    second.start(QStringLiteral(QUICKSHIFT_PANEL), {QStringLiteral("--hide")});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(second.exitCode(), 0);
    QTRY_COMPARE(wishes, 1);
    QCOMPARE(got, app::SingleInstance::Wish::Hide);
}

void GuiTests::helpAndVersionNeedNoDisplay()
{
    QProcess panel;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.remove(QStringLiteral("DISPLAY"));
    panel.setProcessEnvironment(environment);
    for (const auto& [option, word] : {std::pair{"--version", "quickshift "}, {"--help", "--screenshot-dir"}}) {
        panel.start(QStringLiteral(QUICKSHIFT_PANEL), {QString::fromLatin1(option)});
        QVERIFY(panel.waitForFinished());
        QCOMPARE(panel.exitCode(), 0);
        QVERIFY(panel.readAllStandardOutput().contains(word));
    }
}

void GuiTests::germanIsSpoken()
{
    app::installTranslations(*qApp, QLocale(QLocale::German, QLocale::Germany));
    HelperState helper;
    helper.availability = Availability::NotInstalled;
    const auto title = client::problemOf(helper, {})->title;
    const auto help = app::tunableHelp(QStringLiteral("ring_count"));
    QStringList english;
    for (const auto& info : protocol::tunables()) {
        const auto name = QString::fromLatin1(info.name.data(), static_cast<qsizetype>(info.name.size()));
        if (app::tunableHelp(name) == QString::fromUtf8(info.help))
            english << name;
    }
    // Before any check, or a failure would leave the tests after it in German.
    qDeleteAll(qApp->findChildren<QTranslator*>(Qt::FindDirectChildrenOnly));
    QCOMPARE(title, QStringLiteral("Der Hilfsdienst quickshiftd ist nicht installiert"));
    QVERIFY(help.startsWith(QStringLiteral("Wie viele Ringpuffer")));
    // A new tunable: ninja -C build/dev quickshift_panel_lupdate, then translate what it found.
    QVERIFY2(english.isEmpty(), qPrintable(english.join(QLatin1Char(' '))));
}

} // namespace quickshift::tests

#ifndef QUICKSHIFT_WITH_HELPER
QTEST_MAIN(quickshift::tests::GuiTests)
#endif
