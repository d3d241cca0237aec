// SPDX-License-Identifier: GPL-3.0-or-later
// Input through whatever happens to the helper: mice report all the while, and afterwards the helper has to account for
// each report. So that "nothing was lost" is a count.
#pragma once

#include "tests/bus/bus_client.h"
#include "tests/support/storm.h"

#include <chrono>
#include <string>

namespace quickshift::tests
{

/// What the helper counted, of all rings together.
struct InputAccount {
    qulonglong produced = 0;
    qulonglong consumed = 0;
    qulonglong dropped = 0;
    qulonglong missed = 0; ///< that the hook did not see

    [[nodiscard]] static InputAccount of(BusClient& client);
    /// Waits until the rings are at rest and hold `written` reports more than `before`; expects each to be accounted
    /// for, and gives the difference.
    [[nodiscard]] static InputAccount settledSince(BusClient& client, const InputAccount& before, qulonglong written);

    [[nodiscard]] bool settled() const { return produced == consumed + dropped; }
    InputAccount& operator+=(const InputAccount& other);
    /// "12 of 3,400 input reports, each counted", or "nothing of 3,400 input reports".
    [[nodiscard]] std::string words() const;
};

class CountedInput
{
public:
    /// From now on mice report. Something must be measured already, and the rings be at rest.
    explicit CountedInput(BusClient& client, unsigned hz = 1000);

    /// Ends it; the same helper has counted all of it.
    InputAccount end();

private:
    BusClient& m_client;
    InputAccount m_before;
    test::Storm m_storm;
};

/// Reports that the same helper counts from now on, for so long.
[[nodiscard]] InputAccount countedFor(BusClient& client, std::chrono::milliseconds time);

/// What is lost with a helper that dies, in any number of rounds: its figures, and what nobody counts until the next
/// one does. From then on nothing may be missing.
class InputOverDeaths
{
public:
    /// Mice report while `act` ends a helper and waits for the next one; then that one has to count for a second.
    template <typename Act> void during(Act act)
    {
        test::Storm storm(1000);
        act();
        survived(storm.end());
    }
    /// "the dead helper's figures, 120 of 3,400 input reports in that time; since it was back, nothing of …"
    [[nodiscard]] std::string words() const;

private:
    void survived(qulonglong written);

    qulonglong m_written = 0;
    qulonglong m_gone = 0;
    InputAccount m_since;
};

} // namespace quickshift::tests
