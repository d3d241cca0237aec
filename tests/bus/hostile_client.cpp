// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bus/hostile_client.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QDBusSignature>
#include <QDBusVariant>
#include <QXmlStreamReader>

#include <array>
#include <limits>

namespace quickshift::tests
{
namespace
{

// The bus lets a connection wait for 128 answers.
constexpr std::size_t mostOpen = 100;
constexpr int deepest = 3;

} // namespace

HostileClient::HostileClient(std::uint64_t seed, bool entitled) : m_random(seed), m_entitled(entitled)
{
    readContract();
    m_tunables = m_client.property(QStringLiteral("Tunables")).toMap().keys();
}

void HostileClient::readContract()
{
    QXmlStreamReader reader(m_client.introspection());
    QString interface;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const auto attribute = [&reader](const char* name) {
            return reader.attributes().value(QLatin1String(name)).toString();
        };
        if (reader.name() == QStringLiteral("interface"))
            interface = attribute("name");
        if (!interface.startsWith(QStringLiteral("org.quickshift1.")))
            continue;
        if (reader.name() == QStringLiteral("method"))
            m_methods.push_back({interface, attribute("name"), {}});
        else if (reader.name() == QStringLiteral("property"))
            m_properties.push_back({interface, attribute("name")});
        else if (reader.name() == QStringLiteral("arg") && attribute("direction") == QStringLiteral("in"))
            m_methods.back().signature += attribute("type");
    }
}

std::map<QString, int> HostileClient::call(int times)
{
    std::map<QString, int> outcomes;
    if (m_methods.empty() || m_properties.empty())
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

void HostileClient::finish(std::map<QString, int>& outcomes)
{
    auto& oldest = m_open.front();
    oldest.reply.waitForFinished();
    if (!oldest.reply.isError())
        ++outcomes[QStringLiteral("answered ") + oldest.method];
    else if (oldest.reply.error().type() == QDBusError::NoReply)
        ++outcomes[QStringLiteral("unanswered")];
    else
        ++outcomes[oldest.reply.error().name()];
    m_open.pop_front();
}

QDBusMessage HostileClient::next()
{
    if (random(8) == 0)
        return propertyWrite();
    const auto& method = m_methods[random(m_methods.size())];
    // What takes nothing cannot be called wrongly: whoever is entitled may.
    const bool harmless = method.name == QStringLiteral("Snapshot");
    if (m_entitled && method.signature.isEmpty() && !harmless)
        return propertyWrite();
    if (random(2) == 0)
        return messageFor(method.interface, method.name, fitting(method));
    auto arguments = anyArguments();
    auto message = messageFor(method.interface, method.name, arguments);
    if (m_entitled) // never by chance what the method takes, to its end or beyond
        message.setArguments(QVariantList{QVariant::fromValue(QDBusObjectPath(QStringLiteral("/wrong")))} + arguments);
    return message;
}

QDBusMessage HostileClient::propertyWrite()
{
    const auto& property = m_properties[random(m_properties.size())];
    return messageFor(
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Set"),
        {property.interface, random(8) == 0 ? text(20) : property.name, QVariant::fromValue(QDBusVariant(anything()))});
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

QVariantList HostileClient::fitting(const Method& method)
{
    // Larger than every cookie, process id and rate that there is, or what may well be one.
    const auto number = [this](quint64 most) { return m_entitled ? most - random(1000) : m_random() >> (random(64)); };
    QVariantList arguments;
    for (const auto type : method.signature) {
        if (type == QLatin1Char('u'))
            arguments << static_cast<uint>(number(std::numeric_limits<uint>::max()));
        else if (type == QLatin1Char('t'))
            arguments << static_cast<qulonglong>(number(std::numeric_limits<qulonglong>::max()));
        else if (type == QLatin1Char('s'))
            arguments << (m_entitled ? QString(201, QLatin1Char('x')) + text(300) : text(40));
        else if (type == QLatin1Char('a'))
            arguments << tunables();
    }
    return arguments;
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
