// SPDX-License-Identifier: GPL-3.0-or-later
// What people write behind NAME= into what the helper takes.
#pragma once

#include "protocol/tunables.h"

#include <QString>
#include <QVariant>

#include <expected>

namespace quickshift::cli
{

/// The typed value, or a sentence that says which ones there are.
[[nodiscard]] std::expected<QVariant, QString> valueOf(const protocol::TunableInfo& tunable, const QString& value);

} // namespace quickshift::cli
