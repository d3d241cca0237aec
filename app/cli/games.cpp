// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/games.h"

#include "app/cli/helper.h"
#include "app/cli/output.h"
#include "app/cli/repeat.h"
#include "app/client/thread_words.h"
#include "protocol/dbus_types.h"

#include <QTextStream>

#include <algorithm>
#include <chrono>

namespace quickshift::cli
{
namespace
{

using namespace std::chrono_literals;

// So often is looked whether a game that we named is still one; nothing waits for it.
constexpr auto look = 1000ms;
// A full second must have passed since the first measurement, for "in the last second" to be true.
constexpr auto measuring = 2100ms;

std::optional<uint> number(const QString& text)
{
    bool ok = false;
    const auto value = text.toUInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

ExitCode notANumber(const QString& text)
{
    return failUsage(QStringLiteral("\"%1\" is no process number; \"pgrep -u $USER NAME\" finds them.").arg(text));
}

ExitCode showGames(Helper& helper, bool json)
{
    const auto state = helper.state();
    if (!state)
        return state.error();
    for (const auto& game : state->games) {
        if (json)
            printJson({{"cookie", qint64(game.cookie)}, {"pid", qint64(game.pid)}, {"name", game.name}});
        else
            print(QStringLiteral("%1  %2  %3").arg(game.cookie, 4).arg(game.pid, 7).arg(game.name));
    }
    if (state->games.isEmpty() && !json)
        print(QStringLiteral("No game is named. \"quickshiftctl games add PID\" names one."));
    return OK;
}

/// Stays on the bus while the game is one, because it ends with whoever named it.
ExitCode addGame(Helper& helper, uint pid, bool json)
{
    auto reply = helper.manager.AddGame(pid);
    reply.waitForFinished();
    if (reply.isError())
        return fail(reply.error());
    const auto cookie = reply.value();
    if (json)
        printJson({{"cookie", qint64(cookie)}, {"pid", qint64(pid)}});
    else
        print(QStringLiteral("The threads of process %1 are the game (number %2) until it ends, or until Ctrl-C.")
                  .arg(pid)
                  .arg(cookie));
    for (;;) {
        waitFor(look);
        const auto state = helper.state();
        if (!state)
            return state.error();
        if (std::ranges::none_of(state->games, [cookie](const auto& game) { return game.cookie == cookie; }))
            break;
    }
    if (!json)
        print(QStringLiteral("It is the game no longer: it has ended, or was removed."));
    return OK;
}

ExitCode removeGame(Helper& helper, uint wanted, bool json)
{
    const auto state = helper.state();
    if (!state)
        return state.error();
    QList<uint> cookies;
    for (const auto& game : state->games)
        if (game.cookie == wanted || game.pid == wanted)
            cookies << game.cookie;
    if (cookies.isEmpty()) {
        failSentence(QStringLiteral("No game has the number or process number %1; \"quickshiftctl games\" lists them.")
                         .arg(wanted));
        return BAD_VALUE;
    }
    for (const auto cookie : cookies) {
        if (auto reply = helper.manager.RemoveGame(cookie); reply.waitForFinished(), reply.isError())
            return fail(reply.error());
        if (json)
            printJson({{"removed", qint64(cookie)}});
        else
            print(QStringLiteral("Game %1 is removed.").arg(cookie));
    }
    return OK;
}

void printThreads(const protocol::RecordList& threads, bool json)
{
    for (const auto& thread : threads) {
        if (json) {
            printJson(QJsonObject::fromVariantMap(thread));
            continue;
        }
        QStringList words{client::threadReason(thread), client::threadAge(thread)};
        words.removeAll(QString());
        print(QStringLiteral("%1  %2  %3%4%5")
                  .arg(thread.value(QStringLiteral("tid")).toUInt(), 7)
                  .arg(thread.value(QStringLiteral("name")).toString(), -16)
                  .arg(client::threadRole(thread), words.isEmpty() ? QString() : QStringLiteral(": "),
                       words.join(QStringLiteral(", "))));
    }
}

} // namespace

ExitCode games(Helper& helper, const QStringList& arguments, bool json)
{
    if (arguments.isEmpty())
        return showGames(helper, json);
    const bool add = arguments.first() == "add";
    if (arguments.size() != 2 || (!add && arguments.first() != "remove"))
        return failUsage(QStringLiteral("games takes nothing, or add PID, or remove NUMBER."));
    const auto wanted = number(arguments.last());
    if (!wanted)
        return notANumber(arguments.last());
    return add ? addGame(helper, *wanted, json) : removeGame(helper, *wanted, json);
}

ExitCode explain(Helper& helper, const QString& pid, bool watch, bool json)
{
    const auto process = number(pid);
    if (!process)
        return notANumber(pid);
    const auto before = helper.state();
    if (!before)
        return before.error();
    // While we watch, it is measured.
    if (auto watching = helper.telemetry.Subscribe(1); watching.waitForFinished(), watching.isError())
        return fail(watching.error());
    if (before->state == protocol::State::OFF) {
        if (!json)
            QTextStream(stderr) << "Nobody has measured until now; two seconds of it…\n";
        waitFor(measuring);
    }
    return repeat(watch, json, [&] {
        auto reply = helper.manager.Explain(*process);
        reply.waitForFinished();
        if (reply.isError())
            return fail(reply.error());
        printThreads(reply.value(), json);
        return OK;
    });
}

} // namespace quickshift::cli
