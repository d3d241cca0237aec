// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of the history is looked at: the one owner of pause, scrubbing and zoom, for all plots together.
#pragma once

#include "app/client/history.h"

namespace quickshift::client
{

class TimeView : public QObject
{
    Q_OBJECT

public:
    static constexpr int shortestSpan_s = 10;
    static constexpr int longestSpan_s = std::chrono::seconds(History::length).count();

    explicit TimeView(const History& history, QObject* parent = nullptr);

    /// Shows what is newest, as it comes.
    [[nodiscard]] bool following() const { return m_following; }
    void setFollowing(bool following);

    [[nodiscard]] std::uint64_t end_ns() const { return m_end_ns; }
    [[nodiscard]] std::uint64_t begin_ns() const;
    [[nodiscard]] int span_s() const { return m_span_s; }
    [[nodiscard]] const History& history() const { return m_history; }

    /// The end of what is seen, at most this long before the newest second. It stands still from then on.
    void lookBack(int secondsBeforeNewest);
    [[nodiscard]] int secondsBeforeNewest() const;
    /// Moves what is seen; towards the past with negative seconds.
    void pan(int seconds);
    void setSpan(int seconds);
    /// Below 1 shows less time. What is at `anchor_ns` stays in its place; while following, the newest does.
    void zoom(double factor, std::uint64_t anchor_ns);

signals:
    void changed();

private:
    void onSecondEnded();
    void setEnd(std::uint64_t end_ns);

    const History& m_history;
    bool m_following = true;
    int m_span_s = 60;
    std::uint64_t m_end_ns = 0;
};

} // namespace quickshift::client
