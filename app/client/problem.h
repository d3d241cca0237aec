// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong, in words, and the way out: made from what is known about the helper, without a bus or a widget.
#pragma once

#include "app/client/helper_client.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>

namespace quickshift::client
{

struct Failure {
    Operation operation{};
    QString errorName;
    QString sentence;
};

struct Problem {
    enum class Severity : quint8 { Notice, Warning, Error };

    Severity severity = Severity::Error;
    QString title;
    QString wayOut;           ///< what to do about it
    QString detail;           ///< the other side's own words, may be empty
    bool retry = false;       ///< trying again makes sense
    bool dismissible = false; ///< about one action that failed, not about a lasting state

    bool operator==(const Problem&) const = default;
};

/// The one problem worth showing now: first what keeps everything from working, then the last failed action.
[[nodiscard]] std::optional<Problem> problemOf(const HelperState& helper, const std::optional<Failure>& failure,
                                               FrameTrouble frames = FrameTrouble::None);
/// That the helper's figures cannot be read, and what to do, where they would stand; empty: they can.
[[nodiscard]] QString unreadableFigures(FrameTrouble frames);
/// A warning when one of protocol::invariants failed. `counterValues` are those of a whole load, in the counters'
/// order.
[[nodiscard]] std::optional<Problem> brokenInvariant(std::span<const std::uint64_t> counterValues);
/// The state as a sentence.
[[nodiscard]] QString sentenceOf(const HelperState& helper);

} // namespace quickshift::client
