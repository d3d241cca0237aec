// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as a file descriptor to hand out: in memory, without a name, and nobody can change it any more.
#pragma once

#include "backend/engine/descriptor.h"

#include <QByteArray>

namespace quickshift::service
{

/// At its beginning. When there is no memory for it, or the system has no such files, errno says so and it is empty.
[[nodiscard]] engine::Descriptor sealedFile(const char* name, const QByteArray& bytes);

} // namespace quickshift::service
