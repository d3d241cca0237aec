// SPDX-License-Identifier: GPL-3.0-or-later
// The panel's client and a helper that means ill, on a real bus: whatever comes, nothing crashes, and what cannot be
// read is said. Needs a session bus: dbus-run-session -- client_fuzz.
#include "app/client/checklist.h"
#include "app/client/exit_model.h"
#include "app/client/helper_client.h"
#include "app/client/own_cost.h"
#include "app/client/problem.h"
#include "app/client/setting_marks.h"
#include "app/client/setting_text.h"
#include "app/client/telemetry_model.h"
#include "app/client/thread_words.h"
#include "app/client/time_view.h"
#include "tests/support/hostile_helper.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

#include <algorithm>
#include <cstdlib>

namespace
{

using namespace quickshift;

/// The fuzzer's bytes, taken one after the other; zeroes when there are no more.
class Bytes
{
public:
    Bytes(const std::uint8_t* data, std::size_t size) : m_data(reinterpret_cast<const char*>(data), qsizetype(size)) {}

    [[nodiscard]] bool over() const { return m_at >= m_data.size(); }
    std::uint8_t byte() { return over() ? 0 : static_cast<std::uint8_t>(m_data[m_at++]); }
    std::uint64_t number()
    {
        const auto part = block(byte() % 9);
        std::uint64_t value = 0;
        std::copy(part.begin(), part.end(), reinterpret_cast<char*>(&value));
        return value;
    }
    QByteArray block(qsizetype length)
    {
        const auto part = m_data.mid(m_at, length);
        m_at += part.size();
        return part;
    }
    QString text() { return QString::fromLatin1(block(byte() % 32)); }

private:
    QByteArray m_data;
    qsizetype m_at = 0;
};

constexpr int kinds = 14;

// Each type of the contract, and some that are none of it: any may come in any place.
QVariant anyValue(Bytes& in, int depth)
{
    const auto kind = in.byte() % (depth > 3 ? 6 : kinds);
    const auto inner = [&in, depth] { return anyValue(in, depth + 1); };
    switch (kind) {
    case 0:
        return in.byte() % 2 == 0;
    case 1:
        return static_cast<uint>(in.number());
    case 2:
        return static_cast<qulonglong>(in.number());
    case 3:
        return in.text();
    case 4:
        return static_cast<double>(in.number());
    case 5:
        return in.block(in.byte());
    case 6:
        return QStringList{in.text(), in.text()};
    case 7:
        return QVariantMap{{in.text(), inner()}, {in.text(), inner()}};
    case 8:
        return QVariantList{inner(), inner()};
    case 9:
        return QVariant::fromValue(protocol::TextMap{{in.text(), in.text()}, {in.text(), in.text()}});
    case 10:
        return QVariant::fromValue(
            protocol::GameList{{static_cast<uint>(in.number()), static_cast<uint>(in.number()), in.text()}});
    case 11:
        return QVariant::fromValue(protocol::HoldList{{static_cast<uint>(in.number()), in.text(), in.text()}});
    case 12:
        return QVariant::fromValue(protocol::RecordList{{{in.text(), inner()},
                                                         {QStringLiteral("id"), inner()},
                                                         {QStringLiteral("time"), inner()},
                                                         {QStringLiteral("reason"), inner()},
                                                         {QStringLiteral("boosts"), inner()}},
                                                        {}});
    default:
        return QVariant::fromValue(protocol::TunableDescriptionMap{
            {in.text(), {in.text(), in.text(), QDBusVariant(inner()), QDBusVariant(inner()), QDBusVariant(inner())}}});
    }
}

constexpr const char* names[] = {"ApiVersion", "Version",      "Kernel",   "Topology",     "State",      "StateReason",
                                 "Scheduler",  "Capabilities", "Tunables", "Presets",      "PresetInfo", "TunableInfo",
                                 "Games",      "Holds",        "Exits",    "ActiveProfile"};

QVariantMap anyProperties(Bytes& in)
{
    QVariantMap properties;
    for (auto count = in.byte() % 4; count >= 0; --count)
        properties.insert(QLatin1String(names[in.byte() % std::size(names)]), anyValue(in, 0));
    return properties;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// All that the panel, its tray and its terminal make of what came.
class Panel
{
public:
    explicit Panel(const QDBusConnection& bus) : client(bus), marks(client, model.history()), view(model.history())
    {
        QObject::connect(&client, &client::TelemetrySource::frameReceived, &model, &client::TelemetryModel::addFrame);
        QObject::connect(&client, &client::TelemetrySource::frameUnreadable, &client, [this](const QString& sentence) {
            require(!sentence.isEmpty() && client.frameTrouble() != client::FrameTrouble::None);
            if (client.helper().available())
                require(client::problemOf(client.helper(), {}, client.frameTrouble()).has_value());
        });
    }

    void look()
    {
        const auto& helper = client.helper();
        const auto problem = client::problemOf(helper, {}, client.frameTrouble());
        require(!problem || (!problem->title.isEmpty() && !problem->wayOut.isEmpty()));
        require(helper.malformed.isEmpty() || problem.has_value());
        require(!client::sentenceOf(helper).isEmpty());
        static_cast<void>(helper.gameNames());
        client::Findings findings;
        findings.helper = helper;
        findings.counters = model.cumulative().counterValues;
        findings.droppedReports = model.dropped();
        static_cast<void>(client::checklistText(client::checklist(findings)));
        static_cast<void>(client::brokenInvariant(model.cumulative().counterValues));
        static_cast<void>(client::settingTexts(helper.tunables));
        exits.setExits(helper.exits);
        for (int row = 0; row < exits.rowCount(); ++row)
            static_cast<void>(exits.line(row));
        for (const auto& thread : helper.exits)
            static_cast<void>(client::threadRole(thread) + client::threadReason(thread) + client::threadAge(thread));
        require(model.ringRates().size() <= protocol::maxRings);
        for (std::size_t metric = 0; metric < protocol::metrics.size(); ++metric) {
            const auto recent = model.recent(static_cast<protocol::Metric>(metric));
            require(recent.empty() || recent.percentile(0.5) <= recent.percentile(0.99));
            static_cast<void>(model.history().histogram(
                {.metric = static_cast<protocol::Metric>(metric), .instance = {}}, view.begin_ns(), view.end_ns()));
        }
        require(model.history().bytes() <= client::History::maxBytes + 65536);
        cost.look(model.cumulative(), {}, std::chrono::seconds(++looks));
    }

    client::HelperClient client;
    client::TelemetryModel model;
    client::SettingMarks marks;
    client::TimeView view;
    client::ExitModel exits;
    client::OwnCost cost;
    int looks = 0;
};

/// Until all that the helper has sent so far was seen, and answered. One sender's messages stay in order.
void settle(const QDBusConnection& bus)
{
    for (int round = 0; round < 2; ++round) {
        // A watcher wakes this thread; a call alone does not.
        const QDBusPendingCallWatcher call(bus.asyncCall(QDBusMessage::createMethodCall(
            QDBusConnection(QStringLiteral("hostile")).baseService(), QStringLiteral("/org/quickshift1"),
            QStringLiteral("org.quickshift1.Manager"), QStringLiteral("Settle"))));
        while (!call.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    static QCoreApplication application(*argc, *argv);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    for (const auto* name : {"hostile", "panel"}) {
        if (QDBusConnection::connectToBus(QDBusConnection::SessionBus, QLatin1String(name)).isConnected())
            continue;
        std::fputs("client_fuzz: there is no session bus; use dbus-run-session -- client_fuzz …\n", stderr);
        std::exit(2);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static tests::HostileHelper helper{QDBusConnection(QStringLiteral("hostile"))};
    const QDBusConnection bus(QStringLiteral("panel"));
    Bytes in(data, size);
    helper.setProperties(tests::HostileHelper::soundProperties());
    helper.setGetAllAnswer({});
    require(helper.come());
    Panel panel(bus);
    panel.client.subscribe(30);
    panel.client.reconnect();
    settle(bus);
    for (int steps = 0; steps < 32 && !in.over(); ++steps) {
        switch (in.byte() % 6) {
        case 0:
        case 1:
            helper.sendFrame(in.block(static_cast<qsizetype>(in.byte()) * 64 + in.byte() % 64));
            break;
        case 2:
            helper.tellProperties(anyProperties(in));
            break;
        case 3:
            helper.tellExit(static_cast<uint>(in.number()), static_cast<qlonglong>(in.number()), in.text(), in.text());
            break;
        case 4: // another one comes in its place
            helper.leave();
            settle(bus);
            helper.setProperties(anyProperties(in));
            require(helper.come());
            settle(bus);
            break;
        default:
            helper.setGetAllAnswer(anyValue(in, 0));
            panel.client.reconnect();
            break;
        }
        settle(bus);
        panel.look();
    }
    helper.leave();
    return 0;
}
