// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tunable_value.h"

#include "app/client/setting_text.h"

namespace quickshift::cli
{
namespace
{

QString valuesOf(const protocol::TunableInfo& tunable)
{
    if (tunable.kind == protocol::TunableKind::BOOL)
        return QStringLiteral("on or off");
    if (tunable.kind == protocol::TunableKind::ENUM)
        return QStringLiteral("one of ") + QString::fromUtf8(tunable.choices).replace(',', QStringLiteral(", "));
    return QStringLiteral("a whole number from %1 to %2 %3")
        .arg(QString::number(tunable.minimum), QString::number(tunable.maximum), QString::fromUtf8(tunable.unit))
        .trimmed();
}

} // namespace

std::expected<QVariant, QString> valueOf(const protocol::TunableInfo& tunable, const QString& value)
{
    const auto parsed = tunable.parse(value.toStdString());
    if (!parsed)
        return std::unexpected(QStringLiteral("\"%1\" is no value for %2; it takes %3.")
                                   .arg(value, QString::fromUtf8(tunable.name), valuesOf(tunable)));
    if (const auto objection = tunable.objection(*parsed))
        return std::unexpected(QString::fromStdString(*objection));
    return client::settingValue(tunable, *parsed);
}

} // namespace quickshift::cli
