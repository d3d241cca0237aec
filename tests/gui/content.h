// SPDX-License-Identifier: GPL-3.0-or-later
// What fills pages that are empty on a computer where nothing has happened yet.
#pragma once

#include "app/compare/comparison.h"

#include <QProcess>
#include <QVariantMap>

namespace quickshift::tests
{

/// A comparison with B `ratio` times sooner; `values` in each block.
[[nodiscard]] compare::Comparison madeUp(const compare::Subject& subject, double ratio, int values = 2000);

/// A stall, as the helper tells of it.
[[nodiscard]] QVariantMap exitOf(quint64 id, const char* message, quint64 dumpBytes);

/// A program of our own that wakes up again and again.
class Game
{
public:
    Game();
    ~Game() { end(); }
    Game(const Game&) = delete;
    Game& operator=(const Game&) = delete;

    [[nodiscard]] uint pid() const { return static_cast<uint>(m_process.processId()); }
    void end();

private:
    QProcess m_process;
};

#ifdef QUICKSHIFT_WITH_HELPER
/// Ends the helper, and lets the next one find two stalls in its books, the newer with a dump. False: it cannot.
[[nodiscard]] bool writePastExits();
#endif

} // namespace quickshift::tests
