// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/tunable_map.h"

#include "protocol/names.h"

namespace quickshift::service
{
namespace
{

using protocol::TunableInfo;
using protocol::TunableKind;

QVariant toVariant(const TunableInfo& info, std::uint64_t value)
{
    if (info.kind == TunableKind::BOOL)
        return value != 0;
    if (info.kind == TunableKind::ENUM)
        return QString::fromUtf8(info.choice(value));
    return QVariant::fromValue<qulonglong>(value);
}

QString typeName(const TunableInfo& info)
{
    switch (info.kind) {
    case TunableKind::BOOL:
        return QStringLiteral("bool");
    case TunableKind::POWER2:
        return QStringLiteral("uint:power-of-two");
    case TunableKind::ENUM:
        return QStringLiteral("enum:") + QString::fromUtf8(info.choices);
    case TunableKind::UINT:
        break;
    }
    return QStringLiteral("uint");
}

std::optional<std::uint64_t> toNumber(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::ULongLong:
    case QMetaType::UInt:
    case QMetaType::UShort:
    case QMetaType::UChar:
        return value.toULongLong();
    case QMetaType::LongLong:
    case QMetaType::Int:
    case QMetaType::Short:
        return value.toLongLong() < 0 ? std::nullopt : std::optional<std::uint64_t>(value.toULongLong());
    default:
        return std::nullopt;
    }
}

Reply<std::uint64_t> valueOf(const TunableInfo& info, const QVariant& given)
{
    const auto wrong = [&info](const QString& what) {
        return std::unexpected(busError(protocol::error::outOfRange,
                                        QStringLiteral("%1 takes %2.").arg(QString::fromUtf8(info.name), what)));
    };
    std::optional<std::uint64_t> value;
    switch (info.kind) {
    case TunableKind::BOOL:
        if (given.typeId() != QMetaType::Bool)
            return wrong(QStringLiteral("a boolean (D-Bus type b)"));
        return given.toBool() ? 1 : 0;
    case TunableKind::ENUM:
        if (given.typeId() == QMetaType::QString)
            value = info.valueOfChoice(given.toString().toStdString());
        if (!value)
            return wrong(QStringLiteral("one of these words (D-Bus type s): ") +
                         QString::fromUtf8(info.choices).replace(QLatin1Char(','), QStringLiteral(", ")));
        return *value;
    case TunableKind::UINT:
    case TunableKind::POWER2:
        break;
    }
    value = toNumber(given);
    if (!value)
        return wrong(QStringLiteral("a number that is not negative (D-Bus type t)"));
    if (const auto objection = info.objection(*value))
        return std::unexpected(busError(protocol::error::outOfRange, QString::fromStdString(*objection)));
    return *value;
}

BusError unknown(const QString& name)
{
    QStringList near;
    for (const auto similar : protocol::tunablesLike(name.toStdString()))
        near << QString::fromUtf8(similar);
    QString sentence = QStringLiteral("There is no tunable “%1”").arg(name.left(64));
    sentence += near.isEmpty() ? QStringLiteral("; “quickshiftctl get” lists all.")
                               : QStringLiteral("; did you mean %1?").arg(near.join(QStringLiteral(" or ")));
    return busError(protocol::error::unknownTunable, sentence);
}

} // namespace

QVariantMap toMap(const protocol::TunableValues& values)
{
    QVariantMap map;
    const auto infos = protocol::tunables();
    for (std::size_t i = 0; i < infos.size(); ++i)
        map.insert(QString::fromUtf8(infos[i].name), toVariant(infos[i], values.raw()[i]));
    return map;
}

protocol::TunableDescriptionMap describeTunables()
{
    protocol::TunableDescriptionMap map;
    for (const auto& info : protocol::tunables()) {
        const auto boxed = [&info](std::uint64_t value) { return QDBusVariant(toVariant(info, value)); };
        map.insert(QString::fromUtf8(info.name), {typeName(info), QString::fromUtf8(info.unit),
                                                  boxed(info.defaultValue), boxed(info.minimum), boxed(info.maximum)});
    }
    return map;
}

Reply<protocol::TunableValues> withChanges(const protocol::TunableValues& base, const QVariantMap& changes)
{
    auto values = base;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const auto tunable = protocol::findTunable(change.key().toStdString());
        if (!tunable)
            return std::unexpected(unknown(change.key()));
        const auto value = valueOf(protocol::info(*tunable), change.value());
        if (!value)
            return std::unexpected(value.error());
        values[*tunable] = *value;
    }
    return values;
}

} // namespace quickshift::service
