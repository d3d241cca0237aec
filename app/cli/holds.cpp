// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/holds.h"

#include "app/cli/helper.h"
#include "app/cli/output.h"

namespace quickshift::cli
{
namespace
{

/// `keeps`: what each of them does to the scheduler, "on" or "off".
void printAll(const protocol::HoldList& list, const QString& keeps, bool json)
{
    for (const auto& hold : list) {
        if (json)
            printJson({{"keeps", keeps}, {"cookie", qint64(hold.cookie)}, {"who", hold.who}, {"reason", hold.reason}});
        else
            print(QStringLiteral("%1 %2  %3: %4").arg(keeps, -3).arg(hold.cookie, 4).arg(hold.who, hold.reason));
    }
}

} // namespace

ExitCode showHolds(Helper& helper, bool json)
{
    const auto state = helper.state();
    if (!state)
        return state.error();
    printAll(state->holds, QStringLiteral("on"), json);
    printAll(state->pauses, QStringLiteral("off"), json);
    if (state->holds.isEmpty() && state->pauses.isEmpty() && !json)
        print(QStringLiteral("Nobody keeps the scheduler on or off."));
    return OK;
}

} // namespace quickshift::cli
