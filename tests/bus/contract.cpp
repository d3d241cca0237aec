// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bus/contract.h"

#include <QXmlStreamReader>

namespace quickshift::tests
{

Contract readContract(const QString& introspection)
{
    Contract contract;
    QXmlStreamReader reader(introspection);
    QString interface;
    bool inMethod = false; // and not in a signal, which has arguments, too
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
        if (reader.name() != QStringLiteral("arg") && reader.name() != QStringLiteral("annotation"))
            inMethod = reader.name() == QStringLiteral("method");
        if (inMethod && reader.name() == QStringLiteral("method"))
            contract.methods.push_back({interface, attribute("name"), {}});
        else if (inMethod && reader.name() == QStringLiteral("arg") && attribute("direction") == QStringLiteral("in"))
            contract.methods.back().takes << attribute("type");
        else if (reader.name() == QStringLiteral("property"))
            contract.properties.push_back({interface, attribute("name"), attribute("type")});
    }
    return contract;
}

bool harmless(const Contract::Method& method)
{
    return method.name == QStringLiteral("Snapshot") || method.name == QStringLiteral("Diagnostics");
}

} // namespace quickshift::tests
