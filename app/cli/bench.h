// SPDX-License-Identifier: GPL-3.0-or-later
// `quickshiftctl bench`: what Quickshift gains and costs on this computer, with a load of our own, so that no game is
// needed. It is a comparison of off and on whose values are not the helper's but the load's own.
#pragma once

#include "app/cli/bench_load.h"
#include "app/cli/compare.h"

class QCommandLineParser;

namespace quickshift::cli
{

class Bench : public Compare
{
    Q_OBJECT

public:
    Bench(BenchLoad& load, const compare::BlockPlan& plan, unsigned busyPrograms, bool json);

protected:
    void prepare() override;
    [[nodiscard]] std::expected<void, QString> publish(const compare::Comparison& comparison) override;

private:
    void followBlocks();

    BenchLoad& m_load;
    unsigned m_busyPrograms;
};

/// Before the bus's thread starts.
ExitCode runBench(const QCommandLineParser& parser);

} // namespace quickshift::cli
