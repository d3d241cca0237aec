// SPDX-License-Identifier: GPL-3.0-or-later
// A helper that changes under the open window, or sends what nobody can read: the panel says so and goes on.
#include "app/screenshot.h"
#include "app/widgets/banner.h"
#include "app/widgets/page_stack.h"
#include "app/widgets/stat_tile.h"
#include "protocol/frame.h"
#include "tests/gui/frames.h"
#include "tests/gui/gui_tests.h"
#include "tests/support/hostile_helper.h"

#include <QLabel>
#include <QTest>

#include <algorithm>

namespace quickshift::tests
{
namespace
{

using client::Availability;

constexpr qsizetype versionOffset = 4; // in a frame's header: docs/frame-format.md

QByteArray encoded(const protocol::Frame& frame)
{
    const auto bytes = protocol::encode(frame);
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

} // namespace

// What the banner says, or nothing when it is not seen.
QString GuiTests::bannerTitle() const
{
    const auto* banner = m_window->findChild<app::Banner*>();
    return banner->isVisible() && banner->problem() ? banner->problem()->title : QString();
}

/// The window, connected to `helper`, which sends frames.
void GuiTests::connectTo(HostileHelper& helper)
{
    QVERIFY(helper.come());
    m_window->pages().showPage(QStringLiteral("overview"));
    m_window->show();
    m_client->reconnect();
    QTRY_COMPARE(m_client->availability(), Availability::Available);
    QTRY_VERIFY(helper.subscriptions() > 0);
}

#define NEED_BUS()                                                                                                     \
    const auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("hostile"));            \
    if (!bus.isConnected())                                                                                            \
        QSKIP("there is no session bus; ./dev test gui starts one");                                                   \
    HostileHelper helper(bus);                                                                                         \
    connectTo(helper);                                                                                                 \
    if (QTest::currentTestFailed())                                                                                    \
    return

void GuiTests::framesOfANewerVersionAskForAnUpdate()
{
    NEED_BUS();
    FrameSource source(1);
    helper.sendFrame(encoded(source.next()));
    helper.sendFrame(encoded(source.next()));
    const auto* median = m_window->findChild<app::StatTile*>(QStringLiteral("p50"));
    QTRY_VERIFY(median->hasFigure());
    QVERIFY(bannerTitle().isEmpty());
    // Upgraded while the window is open.
    helper.leave();
    QTRY_VERIFY(bannerTitle().contains(QStringLiteral("has left")));
    QVERIFY(helper.come());
    QTRY_VERIFY(helper.subscriptions() > 1);
    auto newer = encoded(source.next());
    newer[versionOffset] = static_cast<char>(protocol::frameVersion + 1);
    QTRY_VERIFY(bannerTitle().isEmpty());
    QTRY_VERIFY((helper.sendFrame(newer), bannerTitle().contains(QStringLiteral("cannot read"))));
    QVERIFY(m_window->findChild<app::Banner*>()->problem()->wayOut.contains(QStringLiteral("Update")));
    // Where figures would stand, too, and nothing that came before passes for what is now.
    QVERIFY(!median->hasFigure());
    const auto says = [this](const char* words) {
        const auto labels = m_window->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [words](const QLabel* label) {
            return label->isVisible() && label->text().contains(QLatin1String(words));
        });
    };
    const auto* chain = m_window->findChild<QLabel*>(QStringLiteral("chainEmpty"));
    QVERIFY(chain->isVisible());
    QVERIFY(chain->text().contains(QStringLiteral("cannot read")) && chain->text().contains(QStringLiteral("Update")));
    QVERIFY(!says("No input in the last"));
    m_window->pages().showPage(QStringLiteral("live"));
    QTRY_VERIFY(says("cannot read"));
    m_window->pages().showPage(QStringLiteral("overview"));
    QCOMPARE(app::saveScreenshots(*m_window, QStringLiteral(QUICKSHIFT_SCREENSHOTS), QStringLiteral("newer-frames"),
                                  app::Theme::Light)
                 .size(),
             2);
    // And back.
    helper.sendFrame(encoded(source.next()));
    QTRY_VERIFY(bannerTitle().isEmpty());
    helper.sendFrame(encoded(source.next()));
    QTRY_VERIFY(median->hasFigure());
    m_window->pages().showPage(QStringLiteral("live"));
    QTRY_VERIFY(!says("cannot read"));
}

void GuiTests::framesThatMakeNoSenseAreSaid()
{
    NEED_BUS();
    FrameSource source(1);
    helper.sendFrame(encoded(source.next()));
    const auto good = encoded(source.next());
    auto timeless = good;
    timeless.replace(16, 8, QByteArray(8, '\xff'));
    for (const auto& nonsense :
         {QByteArray(), QByteArray("nonsense"), QByteArray(1 << 20, '\x7f'), good.left(good.size() / 2), timeless}) {
        helper.sendFrame(nonsense);
        QTRY_VERIFY(bannerTitle().contains(QStringLiteral("makes no sense")));
        QVERIFY(m_window->findChild<app::Banner*>()->problem()->wayOut.contains(QStringLiteral("restart")));
        helper.sendFrame(good);
        QTRY_VERIFY(bannerTitle().isEmpty());
    }
    QVERIFY(m_window->findChild<app::StatTile*>(QStringLiteral("p50"))->hasFigure());
}

// It hangs: its name stays on the bus, and nothing follows.
void GuiTests::aHelperThatFallsSilentIsSaid()
{
    NEED_BUS();
    FrameSource source(1);
    helper.sendFrame(encoded(source.next()));
    helper.sendFrame(encoded(source.next()));
    const auto* median = m_window->findChild<app::StatTile*>(QStringLiteral("p50"));
    QTRY_VERIFY(median->hasFigure());
    QVERIFY(bannerTitle().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(bannerTitle().contains(QStringLiteral("does not answer")), 10'000);
    QVERIFY(!median->hasFigure());
    helper.sendFrame(encoded(source.next()));
    QTRY_VERIFY(median->hasFigure());
    QVERIFY(bannerTitle().isEmpty());
}

void GuiTests::propertiesThatMakeNoSenseAreSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariant>("value");
    const QVariant text = QStringLiteral("nonsense");
    for (const auto* name :
         {"ApiVersion", "Capabilities", "Tunables", "TunableInfo", "Presets", "PresetInfo", "Games", "Holds", "Exits"})
        QTest::newRow(name) << QString::fromLatin1(name) << text;
    QTest::newRow("State") << QStringLiteral("State") << QVariant(7U);
    QTest::newRow("Kernel") << QStringLiteral("Kernel") << QVariant(QVariantMap{{QStringLiteral("a"), 1}});
    QTest::newRow("Tunables as a list") << QStringLiteral("Tunables") << QVariant(QStringList{QStringLiteral("a")});
    QTest::newRow("Games as a map") << QStringLiteral("Games") << QVariant(QVariantMap{{QStringLiteral("a"), 1}});
    QTest::newRow("Exits as a map") << QStringLiteral("Exits") << QVariant(QVariantMap{{QStringLiteral("a"), 1}});
}

void GuiTests::propertiesThatMakeNoSenseAreSaid()
{
    QFETCH(QString, name);
    QFETCH(QVariant, value);
    NEED_BUS();
    helper.tellProperties({{name, value}});
    QTRY_VERIFY(bannerTitle().contains(QStringLiteral("makes no sense")));
    QCOMPARE(m_window->findChild<app::Banner*>()->problem()->detail, name);
    // Every page has it.
    for (const auto& page : m_window->pages().ids()) {
        m_window->pages().showPage(page);
        QCoreApplication::processEvents();
    }
    m_window->pages().showPage(QStringLiteral("overview"));
    auto sound = HostileHelper::soundProperties();
    if (sound.contains(name)) {
        helper.tellProperties({{name, sound.value(name)}});
        QTRY_VERIFY(bannerTitle().isEmpty());
    }
}

void GuiTests::anAnswerThatMakesNoSenseIsSaid()
{
    NEED_BUS();
    helper.setGetAllAnswer(QStringLiteral("nonsense"));
    m_client->reconnect();
    QTRY_COMPARE(m_client->availability(), Availability::Senseless);
    QTRY_VERIFY(bannerTitle().contains(QStringLiteral("makes no sense")));
    helper.setGetAllAnswer({});
    m_client->reconnect();
    QTRY_COMPARE(m_client->availability(), Availability::Available);
    QTRY_VERIFY(bannerTitle().isEmpty());
    // A newer contract, then ours again.
    auto newer = HostileHelper::soundProperties();
    newer.insert(QStringLiteral("ApiVersion"), protocol::apiVersion + 1);
    helper.setProperties(newer);
    helper.leave();
    QVERIFY(helper.come());
    QTRY_COMPARE(m_client->availability(), Availability::Incompatible);
    QTRY_VERIFY(bannerTitle().contains(QStringLiteral("newer")));
    helper.setProperties(HostileHelper::soundProperties());
    helper.leave();
    QVERIFY(helper.come());
    QTRY_COMPARE(m_client->availability(), Availability::Available);
    QTRY_VERIFY(bannerTitle().isEmpty());
}

void GuiTests::controlsOutOfRangeDoNoHarm()
{
    NEED_BUS();
    const auto describe = [](const QString& type, const QVariant& least, const QVariant& most) {
        return protocol::TunableDescription{type, QStringLiteral("ms"), QDBusVariant(most), QDBusVariant(least),
                                            QDBusVariant(most)};
    };
    protocol::TunableDescriptionMap info;
    info[QStringLiteral("ring_count")] = describe(QStringLiteral("uint"), ~0ULL, 0ULL);
    info[QStringLiteral("slice_us")] = describe(QStringLiteral("uint:power-of-two"), 0ULL, ~0ULL);
    info[QStringLiteral("ring_map")] = describe(QStringLiteral("enum:"), QString(), QString());
    info[QStringLiteral("later")] = describe(QStringLiteral("matrix"), QStringLiteral("a"), true);
    QVariantMap values;
    for (const auto& name : info.keys())
        values.insert(name, ~0ULL);
    helper.tellProperties({{QStringLiteral("TunableInfo"), QVariant::fromValue(info)},
                           {QStringLiteral("Tunables"), values},
                           {QStringLiteral("Presets"), QStringList{QString(), QString(), QStringLiteral("%1 %2")}}});
    QTRY_COMPARE(m_client->helper().tunableInfo.size(), info.size());
    for (const auto& page : m_window->pages().ids()) {
        m_window->pages().showPage(page);
        QTest::qWait(20);
        QVERIFY(!m_window->grab().isNull());
    }
}

} // namespace quickshift::tests
