// SPDX-License-Identifier: GPL-3.0-or-later
// The tunables in people's words: names, sentences, values, and the groups in which they are shown. A tunable that is
// new in protocol/tunables.def has its place and words without a line here.
#pragma once

#include "protocol/dbus_types.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace quickshift::app
{

/// "Ring count"
[[nodiscard]] QString tunableTitle(const QString& name);
/// One sentence; empty for a tunable of a newer helper.
[[nodiscard]] QString tunableHelp(const QString& name);
/// "256 KiB", "on", "16 rings"
[[nodiscard]] QString tunableText(const protocol::TunableDescription& info, const QVariant& value);
[[nodiscard]] QString presetTitle(const QString& name);
/// The helper's sentence about a preset, in the user's language where it is known.
[[nodiscard]] QString presetSentence(const QString& summary);

struct TunableGroup {
    QString title;
    bool canHurt = false; ///< a bad value may make the computer sluggish: changes are tried out before they are kept
    QStringList names;
};

/// All of `names`, grouped; groups in the order in which they are shown, none of them empty.
[[nodiscard]] std::vector<TunableGroup> grouped(const QStringList& names);

} // namespace quickshift::app
