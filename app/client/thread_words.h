// SPDX-License-Identifier: GPL-3.0-or-later
// What Explain tells of a thread, in people's words.
#pragma once

#include <QString>
#include <QVariantMap>

namespace quickshift::client
{

/// "input reader"; "not seen yet" for a thread of which nothing is known.
[[nodiscard]] QString threadRole(const QVariantMap& thread);
/// "woken 412 times ahead of others in the last second by mouse reports"; empty when there is nothing to say.
[[nodiscard]] QString threadReason(const QVariantMap& thread);
/// "for 3 min"; empty for a thread of which nothing is known.
[[nodiscard]] QString threadAge(const QVariantMap& thread);

} // namespace quickshift::client
