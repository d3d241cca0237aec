// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison as a file: JSON with every block's histogram, from which all that is shown can be computed again.
#pragma once

#include "app/compare/comparison.h"

#include <QByteArray>
#include <QJsonObject>

#include <expected>

namespace quickshift::compare
{

/// `analysis` is written beside the blocks for other programs; reading computes it anew.
[[nodiscard]] QJsonObject toJson(const Comparison& comparison, const Analysis& analysis);
/// Or why this is no comparison.
[[nodiscard]] std::expected<Comparison, QString> fromJson(const QByteArray& bytes);
/// RFC 4180: a line for each block and bucket that holds something.
[[nodiscard]] QByteArray toCsv(const Comparison& comparison);

} // namespace quickshift::compare
