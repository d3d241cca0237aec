// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/helper_state.h"

#include <algorithm>

namespace quickshift::client
{

void HelperState::merge(const QVariantMap& properties)
{
    const auto text = [&properties](const char* name, QString& target) {
        if (const auto value = properties.constFind(QLatin1StringView(name)); value != properties.cend())
            target = value->toString();
    };
    text("StateReason", stateReason);
    text("Scheduler", scheduler);
    text("Kernel", kernel);
    text("Topology", topology);
    text("Version", version);
    text("ActiveProfile", activeProfile);
    if (const auto value = properties.value(QStringLiteral("State")); value.isValid()) {
        const auto name = value.toString().toStdString();
        const auto found = std::ranges::find(protocol::stateNames, name);
        if (found != protocol::stateNames.end())
            state = static_cast<protocol::State>(found - protocol::stateNames.begin());
    }
    if (const auto value = properties.value(QStringLiteral("Capabilities")); value.isValid())
        capabilities = qdbus_cast<protocol::CapabilityMap>(value);
    if (const auto value = properties.value(QStringLiteral("Tunables")); value.isValid())
        tunables = qdbus_cast<QVariantMap>(value);
    if (const auto value = properties.value(QStringLiteral("TunableInfo")); value.isValid())
        tunableInfo = qdbus_cast<protocol::TunableDescriptionMap>(value);
    if (const auto value = properties.value(QStringLiteral("Presets")); value.isValid())
        presets = qdbus_cast<QStringList>(value);
    if (const auto value = properties.value(QStringLiteral("PresetInfo")); value.isValid())
        presetInfo = qdbus_cast<protocol::TextMap>(value);
    if (const auto value = properties.value(QStringLiteral("Games")); value.isValid())
        games = qdbus_cast<protocol::GameList>(value);
    if (const auto value = properties.value(QStringLiteral("Holds")); value.isValid())
        holds = qdbus_cast<protocol::HoldList>(value);
    if (const auto value = properties.value(QStringLiteral("Exits")); value.isValid())
        exits = qdbus_cast<protocol::ExitList>(value);
    if (const auto value = properties.value(QStringLiteral("ApiVersion")); value.isValid())
        apiVersion = value.toUInt();
}

QStringList HelperState::gameNames() const
{
    QStringList names;
    for (const auto& game : games)
        names << (game.name.isEmpty() ? QString::number(game.pid) : game.name);
    names.removeDuplicates();
    return names;
}

QString HelperState::missing(const QString& capability) const
{
    const auto value = capabilities.value(capability);
    return value == QLatin1String("ok") ? QString() : value;
}

} // namespace quickshift::client
