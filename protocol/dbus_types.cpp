// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/dbus_types.h"

#include <QDBusMetaType>

namespace quickshift::protocol
{

void registerDBusTypes()
{
    qDBusRegisterMetaType<TunableDescription>();
    qDBusRegisterMetaType<HoldEntry>();
    qDBusRegisterMetaType<GameEntry>();
    qDBusRegisterMetaType<CapabilityMap>();
    qDBusRegisterMetaType<TunableDescriptionMap>();
    qDBusRegisterMetaType<HoldList>();
    qDBusRegisterMetaType<GameList>();
    qDBusRegisterMetaType<RecordList>();
    qDBusRegisterMetaType<CountMap>();
}

QDBusArgument& operator<<(QDBusArgument& argument, const TunableDescription& value)
{
    argument.beginStructure();
    argument << value.type << value.unit << value.defaultValue << value.minimum << value.maximum;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, TunableDescription& value)
{
    argument.beginStructure();
    argument >> value.type >> value.unit >> value.defaultValue >> value.minimum >> value.maximum;
    argument.endStructure();
    return argument; // NOLINT(bugprone-return-const-ref-from-parameter): the form that QtDBus asks for
}

QDBusArgument& operator<<(QDBusArgument& argument, const HoldEntry& value)
{
    argument.beginStructure();
    argument << value.cookie << value.who << value.reason;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, HoldEntry& value)
{
    argument.beginStructure();
    argument >> value.cookie >> value.who >> value.reason;
    argument.endStructure();
    return argument; // NOLINT(bugprone-return-const-ref-from-parameter): the form that QtDBus asks for
}

QDBusArgument& operator<<(QDBusArgument& argument, const GameEntry& value)
{
    argument.beginStructure();
    argument << value.cookie << value.pid << value.name;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, GameEntry& value)
{
    argument.beginStructure();
    argument >> value.cookie >> value.pid >> value.name;
    argument.endStructure();
    return argument; // NOLINT(bugprone-return-const-ref-from-parameter): the form that QtDBus asks for
}

} // namespace quickshift::protocol
