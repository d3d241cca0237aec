// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tray/tray_test.h"

#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>

namespace quickshift::tests
{

using namespace std::chrono_literals;

void TrayTest::SetUp()
{
    if (!helperBus)
        GTEST_SKIP() << helperBus.error().toStdString();
    auto desktop = Desktop::start();
    if (!desktop)
        GTEST_SKIP() << desktop.error().toStdString();
    m_desktop = std::move(*desktop);
    m_tray = std::make_unique<StatusNotifierHost>(session());
    m_notifications =
        std::make_unique<NotificationServer>(session(), QStringList{QStringLiteral("actions"), QStringLiteral("body")});
    (*helperBus)->forgetFiles();
}

void TrayTest::TearDown()
{
    if (m_panel.state() != QProcess::NotRunning) {
        m_panel.terminate();
        if (!m_panel.waitForFinished(10'000))
            m_panel.kill();
        m_panel.waitForFinished();
    }
    m_notifications.reset();
    m_tray.reset();
    m_desktop.reset();
    if (helperBus)
        (*helperBus)->endHelper(SIGTERM);
}

void TrayTest::startPanel(const QStringList& arguments)
{
    m_desktop->startPanel(m_panel, arguments);
    ASSERT_TRUE(waitUntil([this] { return tray().hasItem(); }, 60s)) << "no icon in the tray";
    ASSERT_TRUE(waitUntil(
        [this] {
            const auto words = tray().toolTip();
            return !words.isEmpty() && !words.contains(QStringLiteral("Looking for")) &&
                   !words.contains(QStringLiteral("not connected"));
        },
        60s))
        << tray().toolTip().toStdString();
}

void TrayTest::wish(const QString& option)
{
    QProcess second;
    m_desktop->startPanel(second, {option});
    ASSERT_TRUE(waitUntil([&second] { return second.state() == QProcess::NotRunning; }, 60s));
    EXPECT_EQ(second.exitCode(), 0);
}

QVariant TrayTest::callHelper(const char* method, const QVariantList& arguments)
{
    auto call = QDBusMessage::createMethodCall(QStringLiteral("org.quickshift1"), QStringLiteral("/org/quickshift1"),
                                               QStringLiteral("org.quickshift1.Manager"), QLatin1String(method));
    call.setArguments(arguments);
    const auto reply = QDBusConnection(QStringLiteral("control")).call(call);
    EXPECT_EQ(reply.type(), QDBusMessage::ReplyMessage) << reply.errorMessage().toStdString();
    return reply.arguments().value(0);
}

QVariant TrayTest::helper(const char* property)
{
    auto call = QDBusMessage::createMethodCall(QStringLiteral("org.quickshift1"), QStringLiteral("/org/quickshift1"),
                                               QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"))
                << QStringLiteral("org.quickshift1.Manager") << QLatin1String(property);
    return QDBusConnection(QStringLiteral("control")).call(call).arguments().value(0).value<QDBusVariant>().variant();
}

bool TrayTest::schedExt()
{
    return QFile::exists(QStringLiteral("/sys/kernel/sched_ext"));
}

namespace
{

QString state(const QVariant& value)
{
    return value.toString();
}

/// The mean lightness of what is drawn, 0 to 255.
int lightnessOf(const QImage& picture)
{
    long sum = 0;
    long count = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (const auto colour = picture.pixelColor(x, y); colour.alpha() > 200) {
                sum += colour.lightness();
                ++count;
            }
    return count == 0 ? -1 : static_cast<int>(sum / count);
}

/// The desktop portal's word on dark and light.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    Portal(QDBusConnection session, uint scheme) : m_session(std::move(session)), m_scheme(scheme)
    {
        m_session.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                 QDBusConnection::ExportScriptableContents);
        m_session.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }

    ~Portal() override
    {
        m_session.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
        m_session.unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
    }

    void setScheme(uint scheme)
    {
        m_scheme = scheme;
        emit SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                            QDBusVariant(scheme));
    }

public slots:
    Q_SCRIPTABLE QDBusVariant Read(const QString&, const QString&)
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(m_scheme)));
    }

signals:
    Q_SCRIPTABLE void SettingChanged(const QString& area, const QString& key, const QDBusVariant& value);

private:
    QDBusConnection m_session;
    uint m_scheme;
};

TEST_F(TrayTest, TheToolTipSaysTheStateAndAClickShowsAndHidesTheWindow)
{
    startPanel({QStringLiteral("--minimized")});
    EXPECT_TRUE(tray().toolTip().contains(QStringLiteral("Quickshift is off"))) << tray().toolTip().toStdString();
    EXPECT_FALSE(windowShown());
    tray().leftClick();
    EXPECT_TRUE(waitUntil([this] { return windowShown(); }, 20s));
    tray().leftClick();
    EXPECT_TRUE(waitUntil([this] { return !windowShown(); }, 20s));
}

TEST_F(TrayTest, TheToolTipNamesTheGameWhileThereIsOne)
{
    startPanel({QStringLiteral("--minimized")});
    EXPECT_FALSE(tray().toolTip().contains(QStringLiteral("Game: "))) << tray().toolTip().toStdString();
    QProcess game;
    game.start(QStringLiteral("sleep"), {QStringLiteral("300")});
    ASSERT_TRUE(game.waitForStarted());
    callHelper("AddGame", {static_cast<uint>(game.processId())});
    const auto says = [this] { return tray().toolTip().contains(QStringLiteral("Game: sleep")); };
    EXPECT_TRUE(waitUntil(says, 20s)) << tray().toolTip().toStdString();
    game.kill();
    game.waitForFinished();
    EXPECT_TRUE(waitUntil([&] { return !says(); }, 20s)) << tray().toolTip().toStdString();
}

TEST_F(TrayTest, WhileTheHelperHangsTheToolTipSaysSoInPlaceOfFigures)
{
    startPanel({QStringLiteral("--minimized")});
    const auto says = [this](const char* words) {
        return waitUntil([&] { return tray().toolTip().contains(QLatin1String(words)); }, 60s);
    };
    EXPECT_TRUE(says("p99")) << tray().toolTip().toStdString();
    const auto process = (*helperBus)->helperPid();
    ASSERT_GT(process, 0);
    ::kill(static_cast<pid_t>(process), SIGSTOP);
    EXPECT_TRUE(says("does not answer")) << tray().toolTip().toStdString();
    EXPECT_FALSE(tray().toolTip().contains(QStringLiteral("p99"))) << tray().toolTip().toStdString();
    ::kill(static_cast<pid_t>(process), SIGCONT);
    EXPECT_TRUE(says("p99")) << tray().toolTip().toStdString();
}

TEST_F(TrayTest, LaterStartsActOnTheFirst)
{
    startPanel({QStringLiteral("--minimized")});
    wish(QStringLiteral("--show"));
    EXPECT_TRUE(waitUntil([this] { return windowShown(); }, 20s));
    wish(QStringLiteral("--hide"));
    EXPECT_TRUE(waitUntil([this] { return !windowShown(); }, 20s));
}

TEST_F(TrayTest, PresetsAreChosenInTheMenuAndTheOneInForceIsChecked)
{
    startPanel({QStringLiteral("--minimized")});
    callHelper("SetTunables", {QVariantMap{{QStringLiteral("ring_count"), QVariant::fromValue(qulonglong{4})}}, 0U});
    ASSERT_EQ(helper("ActiveProfile").toString(), QStringLiteral("custom"));
    const auto preset = [this] {
        return tray().entry(QStringLiteral("Default")).value_or(StatusNotifierHost::MenuItem{});
    };
    EXPECT_TRUE(waitUntil([&] { return preset().id != 0 && !preset().checked; }, 20s));
    ASSERT_TRUE(tray().choose(QStringLiteral("Default")));
    EXPECT_TRUE(waitUntil([] { return helper("ActiveProfile").toString() == QStringLiteral("default"); }, 20s));
    EXPECT_TRUE(waitUntil([&] { return preset().checked; }, 20s));
}

TEST_F(TrayTest, TheIconIsLightOnADarkDesktopAndDarkOnALightOne)
{
    Portal portal(session(), 1);
    startPanel({QStringLiteral("--minimized")});
    EXPECT_TRUE(waitUntil([this] { return lightnessOf(tray().icon()) > 150; }, 20s)) << lightnessOf(tray().icon());
    portal.setScheme(2);
    EXPECT_TRUE(waitUntil([this] { return lightnessOf(tray().icon()) < 120; }, 20s)) << lightnessOf(tray().icon());
}

// As the packages install them.
void installIcons(const QString& data)
{
    const QDir icons(data + QStringLiteral("/icons/hicolor"));
    ASSERT_TRUE(icons.mkpath(QStringLiteral("symbolic/status")));
    QFile index(icons.filePath(QStringLiteral("index.theme")));
    ASSERT_TRUE(index.open(QIODevice::WriteOnly));
    index.write("[Icon Theme]\nName=Hicolor\nDirectories=symbolic/status\n"
                "[symbolic/status]\nSize=16\nMinSize=8\nMaxSize=512\nType=Scalable\n");
    for (const auto* shape : {"off", "on", "monitoring", "problem"})
        ASSERT_TRUE(
            QFile::copy(QStringLiteral(QUICKSHIFT_TRAY_ICONS "/%1.svg").arg(QLatin1String(shape)),
                        icons.filePath(QStringLiteral("symbolic/status/org.quickshift.Quickshift-%1-symbolic.svg")
                                           .arg(QLatin1String(shape)))));
}

TEST_F(TrayTest, ADesktopThatColoursIconsItselfGetsTheSymbolicOneByName)
{
    const QTemporaryDir data;
    installIcons(data.path());
    desktop().setVariable(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("KDE"));
    desktop().setVariable(QStringLiteral("XDG_DATA_DIRS"), data.path());
    startPanel({QStringLiteral("--minimized")});
    const auto isNamed = [this](const char* shape) {
        return tray().iconName() == QStringLiteral("org.quickshift.Quickshift-%1-symbolic").arg(QLatin1String(shape));
    };
    EXPECT_TRUE(waitUntil([&] { return isNamed("monitoring"); }, 20s)) << tray().iconName().toStdString();
    ::kill(static_cast<pid_t>((*helperBus)->helperPid()), SIGKILL);
    EXPECT_TRUE(waitUntil([&] { return isNamed("problem"); }, 20s)) << tray().iconName().toStdString();
}

TEST_F(TrayTest, WhereTheSymbolicIconIsNotInstalledItIsDrawn)
{
    const QTemporaryDir data;
    desktop().setVariable(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("KDE"));
    desktop().setVariable(QStringLiteral("XDG_DATA_DIRS"), data.path());
    startPanel({QStringLiteral("--minimized")});
    EXPECT_FALSE(tray().iconName().contains(QStringLiteral("symbolic"))) << tray().iconName().toStdString();
    EXPECT_GT(lightnessOf(tray().icon()), 0);
}

TEST_F(TrayTest, AMiddleClickThatCannotSwitchShowsWhy)
{
    if (schedExt())
        GTEST_SKIP() << "this kernel has sched_ext";
    startPanel({QStringLiteral("--minimized")});
    EXPECT_FALSE(tray().entry(QStringLiteral("Switch on")).value_or(StatusNotifierHost::MenuItem{}).enabled);
    tray().middleClick();
    EXPECT_TRUE(waitUntil([this] { return windowShown(); }, 20s));
}

class SwitchingTest : public TrayTest
{
protected:
    void SetUp() override
    {
        TrayTest::SetUp();
        if (!IsSkipped() && !schedExt())
            GTEST_SKIP() << "this kernel has no sched_ext";
    }
    static bool becomes(const char* wanted)
    {
        return waitUntil([wanted] { return state(helper("State")) == QLatin1String(wanted); }, 60s);
    }
};

TEST_F(SwitchingTest, AMiddleClickAndALaterStartSwitchOnAndOff)
{
    startPanel({QStringLiteral("--minimized")});
    const auto off = tray().icon();
    tray().middleClick();
    EXPECT_TRUE(becomes("running"));
    EXPECT_TRUE(waitUntil([&] { return tray().entry(QStringLiteral("Switch off")).has_value(); }, 20s));
    EXPECT_NE(tray().icon(), off);
    wish(QStringLiteral("--toggle"));
    EXPECT_TRUE(waitUntil([] { return state(helper("State")) != QStringLiteral("running"); }, 60s));
    EXPECT_FALSE(windowShown());
}

TEST_F(SwitchingTest, ToggleAsTheFirstStartSwitchesOnWithoutAWindow)
{
    startPanel({QStringLiteral("--toggle")});
    EXPECT_TRUE(becomes("running"));
    EXPECT_FALSE(windowShown());
}

// The kernel takes every sched_ext scheduler out on SysRq-S.
TEST_F(SwitchingTest, ASchedulerThatLeavesIsNotifiedWithItsReasonAndRetrySwitchesItOnAgain)
{
    startPanel({QStringLiteral("--toggle")});
    ASSERT_TRUE(becomes("running"));
    ASSERT_TRUE(waitUntil([this] { return tray().entry(QStringLiteral("Switch off")).has_value(); }, 20s));
    EXPECT_FALSE(notifications().shown());
    QFile trigger(QStringLiteral("/proc/sysrq-trigger"));
    ASSERT_TRUE(trigger.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    ASSERT_EQ(trigger.write("S"), 1);
    ASSERT_TRUE(waitUntil([this] { return notifications().shown().has_value(); }, 60s));
    const auto shown = *notifications().shown();
    EXPECT_TRUE(shown.text.contains(QStringLiteral("SysRq-S"))) << shown.text.toStdString();
    ASSERT_TRUE(shown.actions.contains(QStringLiteral("retry")));
    notifications().invoke(QStringLiteral("retry"));
    EXPECT_TRUE(becomes("running"));
    EXPECT_FALSE(notifications().shown());
    EXPECT_FALSE(windowShown());
}

} // namespace
} // namespace quickshift::tests

#include "tray_test.moc"
