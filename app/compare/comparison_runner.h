// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a comparison: switches, lets the machine settle, measures a block, and so on; in the end, and whatever happens,
// everything is as it was. Time is that of the frames, so that a test can tell it what time it is.
#pragma once

#include "app/client/telemetry_source.h"
#include "app/compare/comparison.h"
#include "app/compare/controls.h"

#include <QTimer>

#include <functional>

namespace quickshift::compare
{

class ComparisonRunner : public QObject
{
    Q_OBJECT

public:
    /// Looking for input · switching to the next block's side · settling · measuring · putting everything back.
    enum class Phase : quint8 { Idle, Looking, Switching, Settling, Measuring, Restoring };

    ComparisonRunner(client::TelemetrySource& source, Controls& controls, QObject* parent = nullptr);

    /// Why this cannot be compared here and now, as a sentence; nothing when it can.
    [[nodiscard]] QString objection(const Request& request) const;
    /// Begins, unless there is an objection or one runs already. Frames must come meanwhile.
    void start(const Request& request);
    /// Ends it early; `ended` follows when everything is as it was.
    void cancel();

    [[nodiscard]] bool running() const { return m_phase != Phase::Idle; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const Comparison& comparison() const { return m_comparison; }
    /// Of the whole, 0 to 1.
    [[nodiscard]] double progress() const;
    /// Estimated from how long blocks and switches have taken.
    [[nodiscard]] std::chrono::milliseconds timeLeft() const;

signals:
    void changed();
    /// All blocks were measured.
    void finished(const quickshift::compare::Comparison& comparison);
    /// It ended without a result. `sentence` says why, and is empty when it was cancelled.
    void failed(const QString& errorName, const QString& sentence);

private:
    struct End {
        bool good = false;
        QString errorName;
        QString sentence;
    };

    void onFrame(const protocol::Frame& frame);
    void look(const protocol::Frame& frame);
    void settle(const protocol::Frame& frame);
    void measure(const protocol::Frame& frame);
    void enter(Phase phase);
    void holdAndBegin();
    void nextBlock();
    void switchTo(Side side);
    using Call = std::function<void(const Controls::OnAnswer&)>;
    /// `cookie`, if not null, is where to keep what has to be given back.
    void ask(const Call& call, uint* cookie, std::function<void()> then);
    void endBlock(Void isVoid);
    [[nodiscard]] Void objectionTo(const protocol::Frame& frame) const;
    [[nodiscard]] bool schedulerAsWanted(const protocol::Frame& frame) const;
    [[nodiscard]] bool settingsAsWanted() const;
    void finish(const End& end);
    void restore();
    void onGone();
    void report();

    client::TelemetrySource& m_source;
    Controls& m_controls;
    Phase m_phase = Phase::Idle;
    Request m_request;
    Comparison m_comparison;
    std::vector<Side> m_order;
    QVariantMap m_before;   ///< settings that the comparison changes
    QVariantMap m_settings; ///< all settings as this block wants them
    bool m_touched = false; ///< settings are on trial
    bool m_wantOn = false;  ///< the scheduler, in this block
    uint m_hold = 0;
    uint m_pause = 0;
    uint m_run = 0; ///< counts comparisons: an answer to an earlier one is stale
    std::optional<End> m_end;
    QTimer m_silence; ///< no frames come

    Block m_block;
    protocol::Histogram m_input; ///< while looking
    std::uint64_t m_loadId = 0;
    std::uint64_t m_settleFrom_ns = 0; ///< 0: not yet as wanted
    std::uint64_t m_waited_ns = 0;     ///< in this phase
    std::uint64_t m_first_ns = 0;      ///< when the first block's switch began
    std::uint64_t m_now_ns = 0;
};

} // namespace quickshift::compare
