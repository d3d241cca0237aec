// SPDX-License-Identifier: GPL-3.0-or-later
// The contract (backend/dbus/org.quickshift1.xml) as the helper itself hands it out: what there is to be called.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace quickshift::tests
{

struct Contract {
    struct Method {
        QString interface;
        QString name;
        QStringList takes; ///< the types of its arguments
    };
    struct Property {
        QString interface;
        QString name;
        QString type;
    };

    std::vector<Method> methods;
    std::vector<Property> properties;
};

[[nodiscard]] Contract readContract(const QString& introspection);

/// What takes nothing and changes nothing: whoever is entitled may, and nobody can call it wrongly.
[[nodiscard]] bool harmless(const Contract::Method& method);

} // namespace quickshift::tests
