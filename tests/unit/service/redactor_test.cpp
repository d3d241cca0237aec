// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that tells who or what runs here may get past the redactor, and what a maintainer needs must.
#include "backend/service/redactor.h"

#include <gtest/gtest.h>

namespace quickshift::service
{
namespace
{

Redactor redactor()
{
    return Redactor({QStringLiteral("alice"), QStringLiteral("den"), QStringLiteral("jo")},
                    {{QStringLiteral("/etc/quickshift/quickshift.toml"), QStringLiteral("the settings file")}});
}

std::string sentence(const char* text)
{
    return redactor().sentence(QString::fromUtf8(text)).toStdString();
}

std::string dump(const char* text)
{
    return redactor().dump(QString::fromUtf8(text)).toStdString();
}

std::string word(const char* text)
{
    return redactor().settingsWord(QString::fromUtf8(text)).toStdString();
}

TEST(Redactor, WordsWithoutSecretsStayAsTheyAre)
{
    for (const auto* text : {"runnable task stall", "watchdog failed to check in for 5.003s",
                             "This kernel (6.12.5) has no sched_ext. Boot one with CONFIG_SCHED_CLASS_EXT.", "and/or"})
        EXPECT_EQ(sentence(text), text);
}

TEST(Redactor, WhatEverybodyMayReadNamesNoThread)
{
    EXPECT_EQ(Redactor::forEverybody(QStringLiteral("my game[4242] failed to run for 5.034s")),
              QStringLiteral("<thread 1>[4242] failed to run for 5.034s"));
    EXPECT_EQ(Redactor::forEverybody(QStringLiteral("watchdog failed to check in for 5.003s")),
              QStringLiteral("watchdog failed to check in for 5.003s"));
}

TEST(Redactor, AThreadsNameBecomesANumber)
{
    EXPECT_EQ(sentence("secret.exe[4711] failed to run for 30.1s"), "<thread 1>[4711] failed to run for 30.1s");
    // Of text before the name some is lost: where a name begins cannot be known.
    EXPECT_EQ(sentence("local DSQ target CPU 3 not allowed for My Game[12]"),
              "local DSQ target CPU 3 not <thread 1>[12]");
    EXPECT_EQ(sentence("a[1] b[22]"), "<thread 1>[1] <thread 2>[22]");
}

TEST(Redactor, PathsGoToTheirLineEnd)
{
    EXPECT_EQ(sentence("/home/alice/My Games/x.exe is missing\nnext"), "<path>\nnext");
    EXPECT_EQ(sentence("see ~/x and more"), "see <path>");
    EXPECT_EQ(sentence("see \"./x\""), "see \"<path>");
    EXPECT_EQ(sentence("/etc/quickshift/quickshift.toml: it cannot be written (No space left on device)"),
              "the settings file: it cannot be written (No space left on device)");
}

TEST(Redactor, UsersAndHostsGoWhereverTheyStand)
{
    EXPECT_EQ(sentence("6.18.0-ALICE2 of den and jo, but no job"), "6.18.0-<name>2 of <name> and <name>, but no job");
}

TEST(Redactor, OfSettingsOnlyWhatConcernsATunableIsKept)
{
    EXPECT_EQ(word("ok"), "ok");
    EXPECT_EQ(word("/etc/quickshift/quickshift.toml:3:1: ring_count: it takes a number from 1 to 64"),
              "the settings file, line 3, column 1: ring_count: it takes a number from 1 to 64");
    EXPECT_EQ(word("/etc/quickshift/quickshift.toml:4:1: my_diary: there is no such tunable"),
              "the settings file, line 4, column 1: an error whose words may quote the file");
    EXPECT_EQ(word("/etc/quickshift/quickshift.toml:5:7: Error while parsing: saw 'hunter2'"),
              "the settings file, line 5, column 7: an error whose words may quote the file");
    EXPECT_EQ(word("/srv/other.toml:5:7: ring_count: no"), "<path>, line 5, column 7: ring_count: no");
}

// As the kernel writes it, and as a thread may try to slip through.
constexpr auto realDump = R"(kworker/u8:2-events[77] triggered exit kind 1026:
  runnable task stall (Secret Game[4711] failed to run for 30.112s)

Backtrace:
  scx_watchdog_workfn+0x14b/0x1c0
  process_one_work+0x16b/0x3a0

CPU states
----------

CPU 0   : nr_run=3 flags=0x1 cpu_rel=0 ops_qseq=90 pnt_seq=45
          curr=swapper/0[0] class=idle_sched_class
  cpus_to_kick   : 0f

 *R Secret Game[4711] -30112ms
      scx_state/flags=3/0x9 dsq_flags=0x1 ops_state/qseq=0/0
      sticky/holding_cpu=-1/-1 dsq_id=(n/a)
      dsq_vtime=18446744073709551615 slice=20000000 weight=100
      cpus=0f no_mig=0

    futex_wait+0x1/0x20

  R a]b[1] -1ms[2] -5ms
Event counters
--------------
                 SCX_EV_SELECT_CPU_FALLBACK:                0)";

TEST(Redactor, ADumpKeepsItsFormAndLosesItsNames)
{
    const auto text = dump(realDump);
    EXPECT_EQ(text.find("Secret"), std::string::npos) << text;
    EXPECT_EQ(text.find("a]b"), std::string::npos) << text;
    for (const auto* kept :
         {"kworker/u8:2[77] triggered exit kind 1026:", "scx_watchdog_workfn+0x14b/0x1c0",
          "CPU 0   : nr_run=3 flags=0x1 cpu_rel=0 ops_qseq=90 pnt_seq=45", "curr=swapper/0[0] class=idle_sched_class",
          "  cpus_to_kick   : 0f", " *R <thread 1>[4711] -30112ms", "sticky/holding_cpu=-1/-1 dsq_id=(n/a)",
          "dsq_vtime=18446744073709551615 slice=20000000 weight=100", "cpus=0f no_mig=0",
          "SCX_EV_SELECT_CPU_FALLBACK:                0"})
        EXPECT_NE(text.find(kept), std::string::npos) << kept << " is missing in\n" << text;
}

TEST(Redactor, TheLinesOfLaterKernelsAreKnownToo)
{
    // Of 7.3.4.
    EXPECT_EQ(dump("quickshift: root\n"
                   "kworker/u16:1[41] triggered exit kind 1026 on CPU 0:\n"
                   "CPU 1   : nr_run=2 flags=0x1 cpu_rel=0 ksync=6013\n"
                   "          rescue=0 budget=0us rescuing=none[-1]\n"
                   "          rescue=1 budget=12us rescuing=My Game[7]\n"
                   "  R My Game[7] *root -5204ms"),
              "quickshift: root\n"
              "kworker/u16:1[41] triggered exit kind 1026 on CPU 0:\n"
              "CPU 1   : nr_run=2 flags=0x1 cpu_rel=0 ksync=6013\n"
              "          rescue=0 budget=0us rescuing=none[-1]\n"
              "          rescue=1 budget=12us rescuing=<thread 1>[7]\n"
              "  R <thread 1>[7] *root -5204ms");
}

TEST(Redactor, ALineOfUnknownFormIsLeftOut)
{
    // A name with a line feed in it, a dump that was cut, words of a later kernel.
    EXPECT_EQ(dump(" *R my\nsecret[12] -5ms"), "<a line of 6 characters>\n<a line of 15 characters>");
    EXPECT_EQ(dump("  R Secret Ga"), "<a line of 13 characters>");
    EXPECT_EQ(dump("      comm=secret slice=1"), "<a line of 25 characters>");
}

TEST(Redactor, AThreadHasTheSameNumberInAllTexts)
{
    auto one = redactor();
    const auto name = one.sentence(QStringLiteral("Game[1] failed")).section(QLatin1Char('['), 0, 0);
    EXPECT_TRUE(one.dump(QStringLiteral("  R Game[1] -5ms")).contains(name));
    EXPECT_FALSE(one.dump(QStringLiteral("  R Game2[1] -5ms")).contains(name));
}

} // namespace
} // namespace quickshift::service
