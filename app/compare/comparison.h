// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison as it was asked for and as it came out: values, without a bus or a widget.
#pragma once

#include "app/client/history.h"
#include "app/compare/block_statistics.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <vector>

namespace quickshift::compare
{

enum class SubjectKind : quint8 { OnOff, Tunable, Preset };

/// What is compared with what.
struct Subject {
    SubjectKind kind = SubjectKind::OnOff;
    QString tunable; ///< its name, for SubjectKind::Tunable
    QVariant a;      ///< a tunable's value as D-Bus carries it, or a preset's name; not for OnOff,
    QVariant b;      ///< where A is off and B is on

    [[nodiscard]] const QVariant& value(Side side) const { return side == Side::A ? a : b; }
    /// True for what acts in the scheduler alone, so that comparing it means having that on.
    [[nodiscard]] bool needsScheduler() const;
    bool operator==(const Subject&) const = default;
};

/// What the person says is going on meanwhile. A note for whoever reads the result; it changes nothing.
enum class Workload : quint8 { Playing, Desktop, Load, Nothing };
/// "playing", "desktop", "load", "none": in files and on the command line.
[[nodiscard]] const QStringList& workloadNames();

/// Why a block does not count.
enum class Void : quint8 { No, SchedulerLeft, SchedulerCame, SettingChanged, HelperRestarted };

struct Block {
    Side side = Side::A;
    Void isVoid = Void::No;
    std::uint64_t covered_ns = 0;
    protocol::Histogram histogram; ///< of what was measured; of a void block, until then
};

struct Request {
    Subject subject;
    std::optional<client::Selection> metric; ///< nothing: input_to_run if there is input, else wake_to_run
    Workload workload = Workload::Playing;
    BlockPlan plan;
};

struct Comparison {
    QString id; ///< what its file is called
    QDateTime started;
    Subject subject;
    client::Selection metric;
    Workload workload = Workload::Playing;
    BlockPlan plan;
    QString kernel;
    QString topology;
    QString version; ///< the helper's
    std::vector<Block> blocks;

    [[nodiscard]] std::size_t voidBlocks() const;
    /// From the blocks that count.
    [[nodiscard]] Analysis analysis() const;
    /// The same again, in a new random order.
    [[nodiscard]] Request request(std::uint32_t seed) const;
};

/// "input_to_run" (all devices), "wake_to_run/audio"; nothing if there is no such metric, or if it is of rings.
[[nodiscard]] std::optional<client::Selection> metricNamed(const QString& name);
[[nodiscard]] QString metricName(const client::Selection& metric);
/// What a comparison may measure, by name.
[[nodiscard]] QStringList metricNames();
/// Sum of what is selected.
[[nodiscard]] protocol::Histogram selected(const protocol::Histograms& histograms, const client::Selection& metric);

} // namespace quickshift::compare
