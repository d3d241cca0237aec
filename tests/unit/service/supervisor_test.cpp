// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/reader_pulse.h"
#include "backend/service/supervisor.h"

#include <gtest/gtest.h>

namespace quickshift::service
{
namespace
{

using namespace std::chrono_literals;
using Kind = Action::Kind;
using protocol::State;

const ExitFacts stall{.kind = 1026, .reason = "runnable task stall", .message = "thread failed to run for 30 s"};
const ExitFacts hotplug{.kind = 66, .wantsRestart = true, .reason = "cpu 3 went offline", .message = {}};
const ExitFacts unregistered{.kind = 64, .orderly = true, .reason = "unregistered from user space", .message = {}};
const ExitFacts sysRq{.kind = 67, .reason = "disabled by sysrq-S", .message = {}};

Supervisor running()
{
    Supervisor supervisor;
    supervisor.monitoringChanged(true);
    EXPECT_EQ(supervisor.startRequested().kind, Kind::START);
    supervisor.startFinished(0ms, std::nullopt);
    EXPECT_EQ(supervisor.state(), State::RUNNING);
    return supervisor;
}

TEST(Supervisor, StartsAndStops)
{
    Supervisor supervisor;
    EXPECT_EQ(supervisor.state(), State::OFF);
    EXPECT_EQ(supervisor.startRequested().kind, Kind::START);
    EXPECT_EQ(supervisor.state(), State::STARTING);
    EXPECT_EQ(supervisor.startRequested().kind, Kind::NONE) << "one start is enough";
    supervisor.monitoringChanged(true);
    supervisor.startFinished(0ms, std::nullopt);
    EXPECT_EQ(supervisor.state(), State::RUNNING);
    EXPECT_EQ(supervisor.stopRequested().kind, Kind::STOP);
    EXPECT_EQ(supervisor.state(), State::STOPPING);
    supervisor.stopFinished(std::nullopt);
    EXPECT_EQ(supervisor.state(), State::MONITORING);
    supervisor.monitoringChanged(false);
    EXPECT_EQ(supervisor.state(), State::OFF);
}

TEST(Supervisor, ARefusedStartChangesNothingButTheReason)
{
    Supervisor supervisor;
    supervisor.startRequested();
    EXPECT_EQ(supervisor.startFinished(0ms, Supervisor::StartFailure{"scx_lavd runs already.", true}).kind, Kind::NONE);
    EXPECT_EQ(supervisor.state(), State::OFF);
    EXPECT_FALSE(supervisor.wanted());
    EXPECT_EQ(supervisor.reason(), "scx_lavd runs already.");
}

TEST(Supervisor, AFailedStartWaitsForAPerson)
{
    Supervisor supervisor;
    supervisor.startRequested();
    EXPECT_EQ(supervisor.startFinished(0ms, Supervisor::StartFailure{"No memory.", false}).kind, Kind::NONE);
    EXPECT_EQ(supervisor.state(), State::FAILED);
    EXPECT_EQ(supervisor.startRequested().kind, Kind::START);
}

TEST(Supervisor, RetriesTwiceWithBackOffAndThenStaysOff)
{
    auto supervisor = running();
    const auto first = supervisor.exited(1s, stall);
    EXPECT_EQ(first, (Action{Kind::RETRY_LATER, 1s}));
    EXPECT_EQ(supervisor.state(), State::FAILED);
    EXPECT_NE(supervisor.reason().find("stall"), std::string::npos);
    EXPECT_EQ(supervisor.retryDue().kind, Kind::START);
    supervisor.startFinished(3s, std::nullopt);
    const auto second = supervisor.exited(60s, stall);
    EXPECT_EQ(second, (Action{Kind::RETRY_LATER, 5s}));
    supervisor.retryDue();
    supervisor.startFinished(80s, std::nullopt);
    EXPECT_EQ(supervisor.exited(120s, stall).kind, Kind::NONE);
    EXPECT_EQ(supervisor.state(), State::FAILED);
    EXPECT_FALSE(supervisor.wanted());
    EXPECT_NE(supervisor.reason().find("Press Start"), std::string::npos);
    EXPECT_EQ(supervisor.retryDue().kind, Kind::NONE);
    EXPECT_EQ(supervisor.startRequested().kind, Kind::START) << "a person may always try";
}

TEST(Supervisor, NoProgramsStartOrStopMakesExitsForgotten)
{
    using Asker = Supervisor::Asker;
    Supervisor supervisor;
    supervisor.monitoringChanged(true);
    // As a launcher does that holds for each game: on, an exit, off; and once more.
    for (const auto exit : {1s, 60s}) {
        EXPECT_EQ(supervisor.startRequested(Asker::PROGRAM).kind, Kind::START);
        supervisor.startFinished(exit, std::nullopt);
        EXPECT_EQ(supervisor.exited(exit, stall).kind, Kind::RETRY_LATER);
        supervisor.stopRequested(Asker::PROGRAM);
        EXPECT_EQ(supervisor.retryDue().kind, Kind::NONE) << "nobody wants it";
    }
    EXPECT_FALSE(supervisor.givenUp());
    EXPECT_TRUE(supervisor.remembers(70s));
    EXPECT_FALSE(supervisor.remembers(70s + Supervisor::exitWindow));
    supervisor.startRequested(Asker::PROGRAM);
    supervisor.startFinished(100s, std::nullopt);
    EXPECT_EQ(supervisor.exited(120s, stall).kind, Kind::NONE);
    EXPECT_TRUE(supervisor.givenUp());
    EXPECT_TRUE(supervisor.remembers(120s + Supervisor::exitWindow * 2));

    supervisor.stopRequested(Asker::PROGRAM);
    EXPECT_EQ(supervisor.startRequested(Asker::PROGRAM).kind, Kind::NONE);
    EXPECT_EQ(supervisor.state(), State::FAILED);
    EXPECT_FALSE(supervisor.wanted());
    EXPECT_NE(supervisor.reason().find("third time in ten minutes"), std::string::npos) << supervisor.reason();

    auto stopped = supervisor;
    EXPECT_EQ(supervisor.startRequested(Asker::PERSON).kind, Kind::START);
    EXPECT_FALSE(supervisor.givenUp());
    supervisor.startFinished(130s, std::nullopt);
    EXPECT_EQ(supervisor.exited(131s, stall), (Action{Kind::RETRY_LATER, 1s})) << "it counts from one again";

    stopped.stopRequested(Asker::PERSON);
    EXPECT_FALSE(stopped.givenUp());
    EXPECT_EQ(stopped.state(), State::MONITORING);
    EXPECT_EQ(stopped.startRequested(Asker::PROGRAM).kind, Kind::START);
}

TEST(Supervisor, AHoldsStartThatFailsCanBeTriedAgainByTheNext)
{
    Supervisor supervisor;
    supervisor.startRequested(Supervisor::Asker::PROGRAM);
    supervisor.startFinished(0ms, Supervisor::StartFailure{"No memory.", false});
    EXPECT_FALSE(supervisor.givenUp());
    EXPECT_EQ(supervisor.startRequested(Supervisor::Asker::PROGRAM).kind, Kind::START);
}

TEST(Supervisor, AStartThatFailsAgainIsTriedAfterOneFiveAndTwentyFiveSeconds)
{
    auto supervisor = running();
    const Supervisor::StartFailure failure{"No memory."};
    EXPECT_EQ(supervisor.exited(100s, stall), (Action{Kind::RETRY_LATER, 1s}));
    supervisor.retryDue();
    EXPECT_EQ(supervisor.startFinished(101s, failure), (Action{Kind::RETRY_LATER, 5s}));
    supervisor.retryDue();
    EXPECT_EQ(supervisor.startFinished(106s, failure), (Action{Kind::RETRY_LATER, 25s}));
    EXPECT_TRUE(supervisor.wanted());
    supervisor.retryDue();
    EXPECT_EQ(supervisor.startFinished(131s, failure).kind, Kind::NONE);
    EXPECT_EQ(supervisor.state(), State::FAILED);
    EXPECT_FALSE(supervisor.wanted());
    EXPECT_NE(supervisor.reason().find("No memory."), std::string::npos) << supervisor.reason();
    EXPECT_NE(supervisor.reason().find("Press Start"), std::string::npos) << supervisor.reason();
}

TEST(Supervisor, ARetryThatMeetsAnotherSchedulerGivesWayAndNamesIt)
{
    auto supervisor = running();
    supervisor.exited(1s, stall);
    supervisor.retryDue();
    EXPECT_EQ(supervisor.startFinished(2s, Supervisor::StartFailure{"scx_lavd runs already.", true}).kind, Kind::NONE);
    EXPECT_FALSE(supervisor.wanted());
    EXPECT_EQ(supervisor.reason(), "scx_lavd runs already.");
}

TEST(Supervisor, AnEarlierStopsReportThatComesLateEndsNothing)
{
    auto supervisor = running();
    supervisor.stopRequested();
    supervisor.stopFinished(std::nullopt);
    supervisor.startRequested();
    EXPECT_EQ(supervisor.exited(1s, unregistered).kind, Kind::NONE) << "while starting";
    supervisor.startFinished(1s, std::nullopt);
    EXPECT_EQ(supervisor.state(), State::RUNNING);
    EXPECT_EQ(supervisor.exited(2s, unregistered).kind, Kind::NONE) << "while running";
    EXPECT_EQ(supervisor.observed(3s, true).kind, Kind::NONE);
    EXPECT_EQ(supervisor.state(), State::RUNNING);
}

TEST(Supervisor, WhoeverTookItOutOfTheKernelMeantIt)
{
    auto supervisor = running();
    supervisor.exited(1s, unregistered);
    supervisor.observed(2s, false);
    EXPECT_EQ(supervisor.observed(3s, false).kind, Kind::NONE) << "no retry";
    EXPECT_EQ(supervisor.state(), State::FAILED);
    EXPECT_FALSE(supervisor.wanted());
}

TEST(Supervisor, WhatIsNotResumedSaysWhyUnlessSomebodyWasFaster)
{
    Supervisor supervisor;
    supervisor.notResumed("The helper ended three times.");
    EXPECT_EQ(supervisor.state(), State::FAILED);
    EXPECT_NE(supervisor.reason().find("three times"), std::string::npos);
    EXPECT_EQ(supervisor.startRequested().kind, Kind::START);
    supervisor.notResumed("The helper ended three times.");
    EXPECT_EQ(supervisor.state(), State::STARTING);
}

TEST(Supervisor, ExitsMoreThanTenMinutesApartAreForgotten)
{
    auto supervisor = running();
    for (auto now = Supervisor::Time(0); now < 5h; now += 11min) {
        EXPECT_EQ(supervisor.exited(now, stall), (Action{Kind::RETRY_LATER, 1s}));
        supervisor.retryDue();
        supervisor.startFinished(now + 2s, std::nullopt);
    }
}

TEST(Supervisor, HotplugRestartsAtOnceAndIsNoFailure)
{
    auto supervisor = running();
    for (int i = 0; i < 10; ++i) {
        EXPECT_EQ(supervisor.exited(1s * i, hotplug).kind, Kind::START);
        supervisor.startFinished(1s * i, std::nullopt);
    }
    EXPECT_EQ(supervisor.state(), State::RUNNING);
}

TEST(Supervisor, ARestartThatFailsBecauseTheNextCpuWentIsTriedAgain)
{
    auto supervisor = running();
    for (int i = 0; i < 10; ++i) {
        EXPECT_EQ(supervisor.exited(1s * i, hotplug).kind, Kind::START);
        EXPECT_EQ(supervisor.startFinished(1s * i, Supervisor::StartFailure{.sentence = "The kernel did not keep it."}),
                  (Action{Kind::RETRY_LATER, 1s}));
        EXPECT_EQ(supervisor.retryDue().kind, Kind::START);
        supervisor.startFinished(1s * i, std::nullopt);
    }
    EXPECT_EQ(supervisor.state(), State::RUNNING);
}

TEST(Supervisor, SysRqIsSomebodysWish)
{
    auto supervisor = running();
    EXPECT_EQ(supervisor.exited(1s, sysRq).kind, Kind::NONE);
    EXPECT_EQ(supervisor.state(), State::FAILED);
    EXPECT_FALSE(supervisor.wanted());
    EXPECT_NE(supervisor.reason().find("SysRq"), std::string::npos);
}

TEST(Supervisor, AnExitReportedBeforeTheStartReturnsIsNotLost)
{
    Supervisor supervisor;
    supervisor.startRequested();
    EXPECT_EQ(supervisor.exited(0s, stall).kind, Kind::NONE);
    EXPECT_EQ(supervisor.startFinished(0s, std::nullopt).kind, Kind::RETRY_LATER);
    EXPECT_EQ(supervisor.state(), State::FAILED);
}

TEST(Supervisor, StopWhileStartingWinsAndStopWhileRetryingEndsIt)
{
    Supervisor supervisor;
    supervisor.startRequested();
    EXPECT_EQ(supervisor.stopRequested().kind, Kind::STOP);
    EXPECT_EQ(supervisor.startFinished(0s, std::nullopt).kind, Kind::NONE);
    EXPECT_EQ(supervisor.state(), State::STOPPING);
    supervisor.stopFinished(std::nullopt);
    EXPECT_EQ(supervisor.state(), State::OFF);

    auto retrying = running();
    retrying.exited(1s, stall);
    EXPECT_EQ(retrying.stopRequested().kind, Kind::NONE);
    EXPECT_EQ(retrying.retryDue().kind, Kind::NONE);
    EXPECT_EQ(retrying.state(), State::MONITORING);
}

TEST(Supervisor, ASchedulerThatTheKernelNoLongerShowsIsGone)
{
    auto supervisor = running();
    EXPECT_EQ(supervisor.observed(1s, false).kind, Kind::NONE) << "its exit report may be on its way";
    EXPECT_EQ(supervisor.observed(2s, true).kind, Kind::NONE);
    EXPECT_EQ(supervisor.observed(3s, false).kind, Kind::NONE);
    EXPECT_EQ(supervisor.observed(4s, false).kind, Kind::RETRY_LATER);
    EXPECT_EQ(supervisor.exited(4s, stall).kind, Kind::NONE) << "one exit counts once";
}

TEST(ReaderPulse, AReaderIsLateAfterTwoSecondsAndLostAfterThirty)
{
    ReaderPulse pulse;
    EXPECT_TRUE(pulse.pingDue(0s));
    pulse.pinged(0s);
    EXPECT_FALSE(pulse.pingDue(10s)) << "one at a time";
    EXPECT_EQ(pulse.reader(2s), ReaderPulse::Reader::READS);
    EXPECT_EQ(pulse.reader(2001ms), ReaderPulse::Reader::LATE);
    EXPECT_EQ(pulse.reader(30s), ReaderPulse::Reader::LATE);
    EXPECT_EQ(pulse.reader(31s), ReaderPulse::Reader::LOST);
    pulse.answered();
    EXPECT_EQ(pulse.reader(31s), ReaderPulse::Reader::READS);
    EXPECT_TRUE(pulse.pingDue(31s));
}

} // namespace
} // namespace quickshift::service
