// SPDX-License-Identifier: GPL-3.0-or-later
// The machine under the figures, and how much of it others used meanwhile.
#pragma once

#include <QJsonObject>

#include <cstdint>

namespace quickshift::bench
{

class Machine
{
public:
    /// Begins to watch what other programs use.
    Machine();
    /// Everything that a reader of the figures needs to know; `others_percent` is of all CPUs since construction.
    [[nodiscard]] QJsonObject describe(bool quick, bool realtime) const;

private:
    std::uint64_t m_busy = 0;
    std::uint64_t m_total = 0;
    std::uint64_t m_own_ns = 0;
};

} // namespace quickshift::bench
