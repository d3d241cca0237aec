// SPDX-License-Identifier: GPL-3.0-or-later
// Tunables as D-Bus carries them: b for switches, t for numbers, s for choices.
#pragma once

#include "backend/service/pending_call.h"
#include "protocol/dbus_types.h"
#include "protocol/tunables.h"

namespace quickshift::service
{

[[nodiscard]] QVariantMap toMap(const protocol::TunableValues& values);
[[nodiscard]] protocol::TunableDescriptionMap describeTunables();

/// `base` with `changes` made, or what is wrong with the first bad one; all or nothing. Numbers may also come as any
/// other integer type that is not negative.
[[nodiscard]] Reply<protocol::TunableValues> withChanges(const protocol::TunableValues& base,
                                                         const QVariantMap& changes);

} // namespace quickshift::service
