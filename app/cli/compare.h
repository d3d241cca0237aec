// SPDX-License-Identifier: GPL-3.0-or-later
// `quickshiftctl compare`: two states of the machine against each other, and the saved results.
#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/stop_signals.h"
#include "app/client/helper_client.h"
#include "app/compare/comparison_runner.h"
#include "app/compare/comparison_store.h"
#include "app/compare/helper_controls.h"

namespace quickshift::cli
{

class Compare : public QObject
{
    Q_OBJECT

public:
    Compare(compare::Request request, bool json);

    /// Returns when it is over and everything as it was before.
    ExitCode run();

protected:
    /// When the first frame has come: then the helper has settled into measuring.
    virtual void prepare() { compareNow(); }
    void compareNow();
    /// Says what came of it; or why that could not be kept.
    [[nodiscard]] virtual std::expected<void, QString> publish(const compare::Comparison& comparison);
    void end(ExitCode code, const QString& sentence);

    [[nodiscard]] client::HelperClient& client() { return m_client; }
    [[nodiscard]] const compare::ComparisonRunner& runner() const { return m_runner; }
    [[nodiscard]] bool json() const { return m_json; }

private:
    void onAvailability();
    void showProgress();
    void onFinished(const compare::Comparison& comparison);

    compare::Request m_request;
    bool m_json;
    StopSignals m_signals; // first: before the bus's thread starts
    client::HelperClient m_client;
    compare::HelperControls m_controls{m_client};
    compare::ComparisonRunner m_runner{m_client, m_controls};
    bool m_begun = false; ///< the runner says what goes wrong from now on
    bool m_shown = false; ///< a line of progress stands on the terminal
};

/// What A and B are, from the command line: "off on", "NAME=VALUE NAME=VALUE", "preset:NAME preset:NAME". Or a
/// sentence.
[[nodiscard]] std::expected<compare::Subject, QString> subjectOf(const QString& a, const QString& b);
/// The saved comparisons, newest first.
ExitCode listComparisons(bool json);
/// One of them; the beginning of its id will do.
ExitCode showComparison(const QString& id, bool json);
ExitCode deleteComparison(const QString& id, bool json);

} // namespace quickshift::cli
