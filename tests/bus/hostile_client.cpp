// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bus/hostile_client.h"

#include "backend/service/call_limit.h"
#include "protocol/dbus_types.h"
#include "protocol/names.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QDBusSignature>
#include <QDBusVariant>
#include <QHash>

#include <array>
#include <limits>
#include <thread>

namespace quickshift::tests
{
namespace
{

using namespace std::chrono_literals;
using service::CallLimit;

// The bus lets a connection wait for 128 answers.
constexpr std::size_t mostOpen = 100;
constexpr int deepest = 3;
// A little less often than the helper lets a user call.
constexpr auto pace = std::chrono::microseconds(1'000'000) * 11 / (10 * CallLimit::perSecond);
constexpr auto backOff = 100ms;
constexpr int mostTries = 200;

/// The limit's own "Busy": what is being done by others gives one, too.
bool overLimit(const QDBusMessage& reply)
{
    return reply.errorName() == QString::fromUtf8(protocol::error::busy) &&
           reply.errorMessage().contains(QStringLiteral("your programs"), Qt::CaseInsensitive);
}

/// Not even delivered: calls had used up their share of the CPU.
bool overBudget(const QDBusMessage& reply)
{
    return reply.errorName() == QDBusError::errorString(QDBusError::UnknownObject);
}

/// What a property of such a type could be set to.
QVariant valueOf(const QString& type)
{
    static const QHash<QString, QVariant> values{
        {QStringLiteral("u"), 4u},
        {QStringLiteral("s"), QStringLiteral("running")},
        {QStringLiteral("as"), QStringList{QStringLiteral("mine")}},
        {QStringLiteral("a{ss}"),
         QVariant::fromValue(protocol::TextMap{{QStringLiteral("input"), QStringLiteral("ok")}})},
        {QStringLiteral("a{sv}"), QVariantMap{{QStringLiteral("ring_count"), 1u}}},
        {QStringLiteral("a{s(ssvvv)}"), QVariant::fromValue(protocol::TunableDescriptionMap{})},
        {QStringLiteral("a(uus)"), QVariant::fromValue(protocol::GameList{{1, 1, QStringLiteral("mine")}})},
        {QStringLiteral("a(uss)"),
         QVariant::fromValue(protocol::HoldList{{1, QStringLiteral("me"), QStringLiteral("mine")}})},
        {QStringLiteral("aa{sv}"), QVariant::fromValue(protocol::ExitList{{{QStringLiteral("id"), 1u}}})},
    };
    return values.value(type);
}

QDBusMessage write(const QString& interface, const QString& property, const QVariant& value)
{
    return messageFor(QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Set"),
                      {interface, property, QVariant::fromValue(QDBusVariant(value))});
}

} // namespace

HostileClient::HostileClient(std::uint64_t seed, bool entitled) : m_random(seed), m_entitled(entitled)
{
    protocol::registerDBusTypes();
    m_contract = readContract(m_client.introspection());
    m_tunables = m_client.property(QStringLiteral("Tunables")).toMap().keys();
}

QString HostileClient::reached(const QString& what, bool fitting)
{
    return QStringLiteral("reached %1, %2").arg(what, fitting ? QStringLiteral("fitting") : QStringLiteral("wrong"));
}

HostileClient::Outcomes HostileClient::flood(int times)
{
    Outcomes outcomes;
    if (m_contract.methods.empty() || m_contract.properties.empty() || m_tunables.isEmpty())
        return outcomes;
    for (int i = 0; i < times; ++i) {
        if (m_open.size() >= mostOpen)
            finish(outcomes);
        const auto message = next();
        m_open.push_back({message.member(), m_client.begin(message)});
    }
    while (!m_open.empty())
        finish(outcomes);
    return outcomes;
}

HostileClient::Outcomes HostileClient::insist(int times)
{
    Outcomes outcomes;
    if (m_contract.methods.empty() || m_contract.properties.empty() || m_tunables.isEmpty())
        return outcomes;
    for (int made = 0; made < times;) {
        for (const auto& call : round()) {
            if (made++ < times)
                insistOn(call, outcomes);
        }
    }
    return outcomes;
}

std::vector<HostileClient::Call> HostileClient::round()
{
    std::vector<Call> calls;
    for (const auto& method : m_contract.methods) {
        // What takes nothing has no impossible values: whoever is entitled may.
        if (!m_entitled || !method.takes.isEmpty() || harmless(method))
            calls.push_back(
                {method.name, true, true, messageFor(method.interface, method.name, fitting(method.takes))});
        calls.push_back({method.name, false, false, wrong(method)});
    }
    for (const auto& property : m_contract.properties) {
        calls.push_back({property.name, true, false, write(property.interface, property.name, valueOf(property.type))});
        calls.push_back({property.name, false, false, write(property.interface, property.name, anything())});
    }
    return calls;
}

void HostileClient::insistOn(const Call& call, Outcomes& outcomes)
{
    for (int tries = 0; tries < mostTries; ++tries) {
        if (call.counted) {
            std::this_thread::sleep_until(m_mayCall);
            m_mayCall = std::chrono::steady_clock::now() + pace;
        }
        auto pending = m_client.begin(call.message);
        pending.waitForFinished();
        const auto reply = pending.reply();
        if (!overLimit(reply) && !overBudget(reply)) {
            ++outcomes[outcomeOf(call.what, pending)];
            if (wasReached(call, reply))
                ++outcomes[reached(call.what, call.fitting)];
            return;
        }
        ++outcomes[QStringLiteral("turned away")];
        std::this_thread::sleep_for(backOff);
    }
}

bool HostileClient::wasReached(const Call& call, const QDBusMessage& reply) const
{
    const auto error = errorOf(reply);
    const bool method = call.message.member() != QStringLiteral("Set");
    if (!method)
        return error == QDBusError::errorString(QDBusError::PropertyReadOnly);
    if (!call.fitting) // QtDBus finds no method of that name that takes it
        return error == QDBusError::errorString(QDBusError::UnknownMethod);
    if (error.isEmpty())
        return true;
    // Polkit is asked before anything else is looked at.
    const bool refused = error == QString::fromUtf8(protocol::error::notAuthorized);
    return error.startsWith(QStringLiteral("org.quickshift1.Error.")) && !(m_entitled && refused);
}

QString HostileClient::outcomeOf(const QString& method, const QDBusPendingCall& reply) const
{
    if (!reply.isError())
        return QStringLiteral("answered ") + method;
    const auto error = reply.error();
    if (error.type() == QDBusError::NoReply)
        return QStringLiteral("unanswered");
    // Whoever may is refused for a reason that is worth knowing.
    const bool odd = m_entitled && error.name() == QString::fromUtf8(protocol::error::notAuthorized);
    return odd ? error.name() + QStringLiteral(": ") + error.message() : error.name();
}

void HostileClient::finish(Outcomes& outcomes)
{
    auto& oldest = m_open.front();
    oldest.reply.waitForFinished();
    ++outcomes[outcomeOf(oldest.method, oldest.reply)];
    m_open.pop_front();
}

QDBusMessage HostileClient::next()
{
    if (random(8) == 0)
        return anyPropertyWrite();
    const auto& method = m_contract.methods[random(m_contract.methods.size())];
    // What takes nothing cannot be called wrongly: whoever is entitled may.
    if (m_entitled && method.takes.isEmpty() && !harmless(method))
        return anyPropertyWrite();
    if (random(2) == 0)
        return messageFor(method.interface, method.name, fitting(method.takes));
    return m_entitled ? wrong(method) : messageFor(method.interface, method.name, anyArguments());
}

QDBusMessage HostileClient::wrong(const Contract::Method& method)
{
    // Never by chance what the method takes, to its end or beyond.
    return messageFor(method.interface, method.name,
                      QVariantList{QVariant::fromValue(QDBusObjectPath(QStringLiteral("/wrong")))} + anyArguments());
}

QDBusMessage HostileClient::anyPropertyWrite()
{
    const auto& property = m_contract.properties[random(m_contract.properties.size())];
    return write(property.interface, random(8) == 0 ? text(20) : property.name, anything());
}

std::size_t HostileClient::random(std::size_t limit)
{
    return static_cast<std::size_t>(m_random() % limit);
}

QString HostileClient::text(std::size_t longest)
{
    QString made;
    for (auto left = random(longest + 1); left > 0; --left) {
        const bool plain = random(2) == 0;
        // Below the surrogates, and never the 0 that D-Bus does not know.
        made += QChar(static_cast<ushort>(plain ? 0x20 + random(0x5f) : 1 + random(0xd7ff)));
    }
    return made;
}

QVariant HostileClient::anything(int depth)
{
    const auto number = m_random() >> random(64);
    switch (random(depth < deepest ? 16 : 11)) {
    case 0:
        return number % 2 == 0;
    case 1:
        return QVariant::fromValue(static_cast<uchar>(number));
    case 2:
        return QVariant::fromValue(static_cast<short>(number));
    case 3:
        return QVariant::fromValue(static_cast<ushort>(number));
    case 4:
        return static_cast<int>(number);
    case 5:
        return static_cast<uint>(number);
    case 6:
        return static_cast<qlonglong>(number);
    case 7:
        return static_cast<qulonglong>(number);
    case 8:
        return static_cast<double>(number) / 3;
    case 9:
        return text(300);
    case 10:
        return QVariant::fromValue(QDBusSignature(QStringLiteral("a{sv}")));
    case 11:
        return QVariant::fromValue(QDBusVariant(anything(depth + 1)));
    case 12: {
        QVariantList list;
        for (auto left = random(5); left > 0; --left)
            list << anything(depth + 1);
        return list;
    }
    case 13: {
        QDBusArgument structure;
        structure.beginStructure();
        structure << static_cast<uint>(number) << text(20) << QDBusVariant(anything(depth + 1));
        structure.endStructure();
        return QVariant::fromValue(structure);
    }
    case 14:
        return QByteArray(static_cast<qsizetype>(random(2000)), static_cast<char>(number));
    default:
        return tunables();
    }
}

QVariantList HostileClient::anyArguments()
{
    QVariantList arguments;
    for (auto left = random(5); left > 0; --left)
        arguments << anything();
    return arguments;
}

QVariantList HostileClient::fitting(const QStringList& types)
{
    QVariantList arguments;
    for (const auto& type : types)
        arguments << fitting(type);
    return arguments;
}

QVariant HostileClient::fitting(const QString& type)
{
    // Larger than every cookie, process id and rate that there is, or what may well be one.
    const auto number = [this](quint64 most) { return m_entitled ? most - random(1000) : m_random() >> (random(64)); };
    if (type == QStringLiteral("u"))
        return static_cast<uint>(number(std::numeric_limits<uint>::max()));
    if (type == QStringLiteral("t"))
        return static_cast<qulonglong>(number(std::numeric_limits<qulonglong>::max()));
    if (type == QStringLiteral("s"))
        return m_entitled ? QString(201, QLatin1Char('x')) + text(300) : text(40);
    return type == QStringLiteral("a{sv}") ? tunables() : QVariant();
}

QVariantMap HostileClient::tunables()
{
    QVariantMap values;
    for (auto left = random(4); left > 0; --left)
        values.insert(m_tunables.at(static_cast<qsizetype>(random(m_tunables.size()))), anything(deepest));
    if (m_entitled) // no tunable takes a fraction
        values.insert(m_tunables.at(static_cast<qsizetype>(random(m_tunables.size()))), 0.5);
    return values;
}

} // namespace quickshift::tests
