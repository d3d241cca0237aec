// SPDX-License-Identifier: GPL-3.0-or-later
// The compound D-Bus types of org.quickshift1 as Qt types, for both sides' generated code.
#pragma once

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace quickshift::protocol
{

/// (ssvvv): kind as a client needs it to build a control, unit, default, minimum, maximum.
struct TunableDescription {
    QString type; ///< "bool" | "uint" | "uint:power-of-two" | "enum:NAME,NAME,…"
    QString unit;
    QDBusVariant defaultValue; ///< b for bool, t for uint, s for enum
    QDBusVariant minimum;
    QDBusVariant maximum;
};

/// (uss): cookie, who (executable name and pid), why.
struct HoldEntry {
    uint cookie = 0;
    QString who;
    QString reason;
};

/// (uus): cookie, process id, its name as any user may read it, or empty.
struct GameEntry {
    uint cookie = 0;
    uint pid = 0;
    QString name;
};

using TextMap = QMap<QString, QString>;
using CapabilityMap = TextMap;
using TunableDescriptionMap = QMap<QString, TunableDescription>;
using HoldList = QList<HoldEntry>;
using GameList = QList<GameEntry>;
using RecordList = QList<QVariantMap>;
using ExitList = RecordList;
using CountMap = QMap<QString, qulonglong>;

/// What a variant from the bus holds, or nothing when that is another type: QtDBus itself reads whatever comes as
/// whatever is asked for, and walks over its end.
template <typename T> [[nodiscard]] std::optional<T> fromDBus(const QVariant& value)
{
    const auto wanted = QMetaType::fromType<T>();
    if (value.metaType() == wanted)
        return value.value<T>();
    if (value.metaType() != QMetaType::fromType<QDBusArgument>())
        return std::nullopt;
    const auto argument = value.value<QDBusArgument>();
    if (argument.currentSignature() != QLatin1StringView(QDBusMetaType::typeToSignature(wanted)))
        return std::nullopt;
    return qdbus_cast<T>(argument);
}

/// Makes the types known to QtDBus; call once before using any generated class.
void registerDBusTypes();

QDBusArgument& operator<<(QDBusArgument& argument, const TunableDescription& value);
const QDBusArgument& operator>>(const QDBusArgument& argument, TunableDescription& value);
QDBusArgument& operator<<(QDBusArgument& argument, const HoldEntry& value);
const QDBusArgument& operator>>(const QDBusArgument& argument, HoldEntry& value);
QDBusArgument& operator<<(QDBusArgument& argument, const GameEntry& value);
const QDBusArgument& operator>>(const QDBusArgument& argument, GameEntry& value);

} // namespace quickshift::protocol

Q_DECLARE_METATYPE(quickshift::protocol::TunableDescription)
Q_DECLARE_METATYPE(quickshift::protocol::HoldEntry)
Q_DECLARE_METATYPE(quickshift::protocol::GameEntry)
