// SPDX-License-Identifier: GPL-3.0-or-later
// Each gap is found, and each says what to do; a computer without one has none.
#include "app/client/checklist.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace quickshift::client
{
namespace
{

Findings inOrder()
{
    Findings findings;
    findings.helper.availability = Availability::Available;
    findings.helper.version = QStringLiteral("1.2.3");
    findings.helper.kernel = QStringLiteral("7.3.4");
    for (const auto* name : {"sched_ext", "btf", "input", "settings", "presets"})
        findings.helper.capabilities.insert(QLatin1String(name), QStringLiteral("ok"));
    findings.helper.tunables.insert(QStringLiteral("ring_bytes"), 262'144ULL);
    findings.watch = Permission::Yes;
    findings.control = Permission::Yes;
    findings.counters.emplace();
    findings.droppedReports = 0;
    findings.now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000);
    findings.distribution = Distribution::parse(QStringLiteral("ID=debian\nVERSION_CODENAME=trixie\n"));
    findings.distribution.architecture = QStringLiteral("amd64");
    return findings;
}

QStringList gaps(const Findings& findings)
{
    QStringList ids;
    for (const auto& check : checklist(findings)) {
        EXPECT_FALSE(check.title.isEmpty());
        EXPECT_EQ(check.good, check.fix.isEmpty()) << check.id.toStdString();
        if (!check.good)
            ids << check.id;
    }
    return ids;
}

Check checkOf(const Findings& findings, const char* id)
{
    const auto checks = checklist(findings);
    const auto found = std::ranges::find(checks, QLatin1String(id), &Check::id);
    return found == checks.end() ? Check{} : *found;
}

TEST(Checklist, AComputerInOrderHasNoGap)
{
    EXPECT_EQ(gaps(inOrder()), QStringList());
    EXPECT_EQ(checklist(inOrder()).size(), 12);
}

TEST(Checklist, EachMissingCapabilityIsAGap)
{
    for (const auto* name : {"sched_ext", "btf", "input", "settings", "presets"}) {
        auto findings = inOrder();
        findings.helper.capabilities[QLatin1String(name)] = QStringLiteral("no");
        EXPECT_EQ(gaps(findings), QStringList{QLatin1String(name)});
    }
}

TEST(Checklist, AKernelWithoutSchedExtNamesTheCommandOfTheDistribution)
{
    auto findings = inOrder();
    findings.helper.capabilities[QStringLiteral("sched_ext")] = QStringLiteral("no");
    EXPECT_EQ(checkOf(findings, "sched_ext").command,
              QStringLiteral("sudo apt install -t trixie-backports linux-image-amd64"));
    findings.distribution.codename = QStringLiteral("bookworm");
    EXPECT_TRUE(checkOf(findings, "sched_ext").command.isEmpty()) << "Debian 12 has none";
    for (const auto& [release, command] : {std::pair{"ID=fedora\n", "sudo dnf upgrade kernel"},
                                           {"ID=cachyos\nID_LIKE=\"arch\"\n", "sudo pacman -Syu linux"},
                                           {"ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", "sudo do-release-upgrade"},
                                           {"", ""}}) {
        findings.distribution = Distribution::parse(QLatin1String(release));
        EXPECT_EQ(checkOf(findings, "sched_ext").command, QLatin1String(command));
    }
}

TEST(Checklist, WithoutAHelperTheKernelIsAskedItself)
{
    auto findings = inOrder();
    findings.helper.availability = Availability::NotInstalled;
    findings.kernelHasSchedExt = true;
    EXPECT_EQ(gaps(findings), (QStringList{QStringLiteral("helper"), QStringLiteral("btf")}));
    EXPECT_EQ(checkOf(findings, "helper").command, QStringLiteral("sudo apt install quickshift-helper"));
    findings.helper.availability = Availability::NotStartable;
    EXPECT_EQ(checkOf(findings, "helper").command, QStringLiteral("systemctl status quickshiftd"));
}

TEST(Checklist, WhatAUserMayNotIsAGap)
{
    auto findings = inOrder();
    findings.control = Permission::No;
    EXPECT_EQ(gaps(findings), QStringList{QStringLiteral("control")});
    EXPECT_TRUE(checkOf(findings, "control").fix.contains(QStringLiteral("org.quickshift1.control")));
    findings.control = Permission::Unknown;
    EXPECT_TRUE(checkOf(findings, "control").fix.contains(QStringLiteral("polkit")));
}

TEST(Checklist, AnotherSchedulerIsNamed)
{
    auto findings = inOrder();
    findings.helper.scheduler = QStringLiteral("quickshift");
    EXPECT_EQ(gaps(findings), QStringList());
    findings.helper.scheduler = QStringLiteral("lavd");
    EXPECT_TRUE(checkOf(findings, "conflict").finding.contains(QStringLiteral("lavd")));
}

TEST(Checklist, OnlyRecentExitsThatWereNoRestartCount)
{
    auto findings = inOrder();
    const auto exit = [&findings](qint64 hoursAgo, bool restart) {
        return QVariantMap{{QStringLiteral("time_ms"), findings.now.toMSecsSinceEpoch() - hoursAgo * 3'600'000},
                           {QStringLiteral("restart"), restart}};
    };
    findings.helper.exits = {exit(25, false), exit(1, true)};
    EXPECT_EQ(gaps(findings), QStringList());
    findings.helper.exits << exit(23, false);
    EXPECT_EQ(gaps(findings), QStringList{QStringLiteral("exits")});
}

TEST(Checklist, LostReportsAskForLargerRingsWhileTheyCanGrow)
{
    auto findings = inOrder();
    findings.droppedReports = 3;
    EXPECT_EQ(checkOf(findings, "drops").command, QStringLiteral("quickshiftctl set ring_bytes=524288"));
    findings.helper.tunables[QStringLiteral("ring_bytes")] = 4'194'304ULL;
    EXPECT_EQ(checkOf(findings, "drops").command, QStringLiteral("quickshiftctl set drain_interval_us=1000"));
}

TEST(Checklist, ABrokenInvariantIsAGap)
{
    auto findings = inOrder();
    (*findings.counters)[static_cast<std::size_t>(protocol::Counter::INPUT_MISSED)] = 1;
    EXPECT_EQ(gaps(findings), QStringList{QStringLiteral("exact")});
}

TEST(Checklist, TheTextNamesGapFixAndCommand)
{
    auto findings = inOrder();
    findings.droppedReports = 3;
    const auto text = checklistText(checklist(findings));
    EXPECT_TRUE(text.contains(QStringLiteral("ok  The helper answers: quickshiftd 1.2.3\n")));
    EXPECT_TRUE(text.contains(QStringLiteral("GAP No input report is lost")));
    EXPECT_TRUE(text.contains(QStringLiteral("    $ quickshiftctl set ring_bytes=524288")));
}

} // namespace
} // namespace quickshift::client
