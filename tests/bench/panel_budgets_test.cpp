// SPDX-License-Identifier: GPL-3.0-or-later
// What bench/panel/budgets.py makes of a row: a word only where the whole interval lies on one side of the budget.
#include <QProcess>

#include <gtest/gtest.h>

namespace
{

/// Of a row whose budget is 8 %.
std::string verdict(double low, double median, double high)
{
    const auto program = QStringLiteral("import sys; sys.path.insert(0, '" QUICKSHIFT_BENCH_PANEL "')\n"
                                        "from budgets import verdict\n"
                                        "print(verdict({'name': 'panel/visible/xcb/live/cpu', 'unit': '%', "
                                        "'low': %1, 'median': %2, 'high': %3}))")
                             .arg(low)
                             .arg(median)
                             .arg(high);
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-B"), QStringLiteral("-c"), program});
    EXPECT_TRUE(python.waitForFinished(120'000) && python.exitCode() == 0)
        << python.readAllStandardError().toStdString();
    return python.readAllStandardOutput().trimmed().toStdString();
}

TEST(PanelBudgets, KeptAndExceededAreSaidOfWholeIntervals)
{
    EXPECT_EQ(verdict(5.5, 5.7, 7.3), "8 %: kept");
    EXPECT_EQ(verdict(7, 7.5, 8), "8 %: kept") << "a budget is what it may be at most";
    EXPECT_EQ(verdict(8.1, 9, 10), "8 %: EXCEEDED");
}

TEST(PanelBudgets, AnIntervalAcrossTheBudgetIsUndecided)
{
    EXPECT_EQ(verdict(5.5, 7.97, 11.5), "8 %: undecided");
    EXPECT_EQ(verdict(7.9, 8.5, 9), "8 %: undecided");
    EXPECT_EQ(verdict(8, 8.5, 9), "8 %: undecided");
}

} // namespace
