// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/repeat.h"

#include "app/cli/output.h"

#include <QEventLoop>
#include <QTextStream>
#include <QTimer>

namespace quickshift::cli
{

using namespace std::chrono_literals;

void waitFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

ExitCode repeat(bool watch, bool json, const std::function<ExitCode()>& once)
{
    for (;;) {
        const auto code = once();
        QTextStream(stdout).flush();
        if (!watch || code != OK)
            return code;
        waitFor(1s);
        if (!json)
            print(QString());
    }
}

} // namespace quickshift::cli
