// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/helper_state.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace quickshift::client
{

void HelperState::merge(const QVariantMap& properties)
{
    const auto take = [this, &properties](const char* name, auto& target) {
        const QString key = QLatin1StringView(name);
        const auto value = properties.constFind(key);
        if (value == properties.cend())
            return;
        malformed.removeAll(key);
        if (auto read = protocol::fromDBus<std::remove_reference_t<decltype(target)>>(*value))
            target = std::move(*read);
        else
            malformed << key;
    };
    QString stateName;
    take("State", stateName);
    if (const auto found = std::ranges::find(protocol::stateNames, stateName.toStdString());
        found != protocol::stateNames.end())
        state = static_cast<protocol::State>(found - protocol::stateNames.begin());
    else if (!stateName.isEmpty())
        malformed << QStringLiteral("State");
    take("StateReason", stateReason);
    take("Scheduler", scheduler);
    take("Kernel", kernel);
    take("Topology", topology);
    take("Version", version);
    take("ActiveProfile", activeProfile);
    take("Capabilities", capabilities);
    take("Tunables", tunables);
    take("TunableInfo", tunableInfo);
    take("Presets", presets);
    take("PresetInfo", presetInfo);
    take("Games", games);
    take("Holds", holds);
    take("Pauses", pauses);
    take("Exits", exits);
    take("ApiVersion", apiVersion);
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
