// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bus/counted_input.h"

#include "tests/support/private_bus.h"

#include <QDBusArgument>
#include <QLocale>

#include <gtest/gtest.h>

namespace quickshift::tests
{
namespace
{

using namespace std::chrono_literals;

std::string number(qulonglong value)
{
    return QLocale::c().toString(value).toStdString();
}

/// Once nothing is on its way any more.
InputAccount atRest(BusClient& client)
{
    InputAccount now;
    EXPECT_TRUE(waitUntil(
        [&] {
            now = InputAccount::of(client);
            return now.settled();
        },
        30s))
        << now.produced << " produced, " << now.consumed << " consumed, " << now.dropped << " dropped";
    return now;
}

/// Where the tests do without a device, no figure is made up.
void expectWritten(qulonglong written)
{
    const bool device = !qEnvironmentVariableIsEmpty("QUICKSHIFT_GUEST");
    EXPECT_TRUE(written > 0 || !device) << "/dev/uinput is there";
}

} // namespace

InputAccount InputAccount::of(BusClient& client)
{
    QDBusMessage reply;
    waitUntil(
        [&] {
            reply = client.telemetry(QStringLiteral("Snapshot"));
            return !turnedAway(reply);
        },
        30s);
    const auto snapshot = qdbus_cast<QVariantMap>(reply.arguments().value(0));
    EXPECT_FALSE(snapshot.isEmpty()) << reply.errorMessage().toStdString();
    InputAccount sum;
    for (const auto& ring : qdbus_cast<QList<QVariantMap>>(snapshot.value(QStringLiteral("rings")))) {
        sum.produced += ring.value(QStringLiteral("produced")).toULongLong();
        sum.consumed += ring.value(QStringLiteral("consumed")).toULongLong();
        sum.dropped += ring.value(QStringLiteral("dropped")).toULongLong();
    }
    sum.missed = qdbus_cast<QMap<QString, qulonglong>>(snapshot.value(QStringLiteral("counters")))
                     .value(QStringLiteral("input_missed"));
    return sum;
}

InputAccount InputAccount::settledSince(BusClient& client, const InputAccount& before, qulonglong written)
{
    InputAccount now;
    const auto settled = [&] {
        now = of(client);
        return now.settled() && now.produced - before.produced >= written;
    };
    EXPECT_TRUE(waitUntil(settled, 30s)) << now.produced << " produced, " << now.consumed << " consumed, "
                                         << now.dropped << " dropped";
    const InputAccount change{.produced = now.produced - before.produced,
                              .consumed = now.consumed - before.consumed,
                              .dropped = now.dropped - before.dropped,
                              .missed = now.missed - before.missed};
    EXPECT_EQ(change.produced, written);
    EXPECT_EQ(change.consumed + change.dropped, written);
    EXPECT_EQ(change.missed, 0U);
    return change;
}

InputAccount& InputAccount::operator+=(const InputAccount& other)
{
    produced += other.produced;
    consumed += other.consumed;
    dropped += other.dropped;
    missed += other.missed;
    return *this;
}

std::string InputAccount::words() const
{
    return dropped == 0 ? "nothing of " + number(produced) + " input reports"
                        : number(dropped) + " of " + number(produced) + " input reports, each counted";
}

CountedInput::CountedInput(BusClient& client, unsigned hz)
    : m_client(client), m_before(InputAccount::of(client)), m_storm(hz)
{
}

InputAccount CountedInput::end()
{
    const auto written = m_storm.end();
    expectWritten(written);
    return InputAccount::settledSince(m_client, m_before, written);
}

InputAccount countedFor(BusClient& client, std::chrono::milliseconds time)
{
    CountedInput input(client);
    waitUntil([] { return false; }, time);
    return input.end();
}

void InputOverDeaths::survived(qulonglong written)
{
    expectWritten(written);
    BusClient client; // the bus may be another one, too
    // The next helper began at nothing, while mice reported.
    const auto counted = atRest(client);
    EXPECT_LE(counted.produced, written);
    EXPECT_EQ(counted.missed, 0U);
    m_written += written;
    m_gone += written - counted.consumed;
    m_since += countedFor(client, 1s);
}

std::string InputOverDeaths::words() const
{
    return "the dead helper's figures, " + number(m_gone) + " of " + number(m_written) +
           " input reports in that time; since it was back, " + m_since.words();
}

} // namespace quickshift::tests
