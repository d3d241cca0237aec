// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/monitor.h"

#include "app/cli/helper.h"
#include "app/cli/output.h"
#include "protocol/frame.h"

#include <QCoreApplication>
#include <QDBusServiceWatcher>
#include <QTextStream>
#include <QTimer>

#include <span>

namespace quickshift::cli
{

Monitor::Monitor(Helper& helper, bool json, QObject* parent) : QObject(parent), m_helper(helper), m_printer(json)
{
    connect(&m_helper.telemetry, &OrgQuickshift1TelemetryInterface::Frame, this, &Monitor::onFrame);
    auto* watcher = new QDBusServiceWatcher(m_helper.manager.service(), m_helper.manager.connection(),
                                            QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &Monitor::onHelperGone);
}

ExitCode Monitor::run(uint hz, uint seconds)
{
    auto reply = m_helper.telemetry.Subscribe(hz);
    reply.waitForFinished();
    if (reply.isError())
        return fail(reply.error());
    m_cookie = reply.value();
    if (seconds > 0) {
        // Half a frame more, so that the last full second is printed.
        const auto milliseconds = static_cast<int>(seconds * 1000 + 500 / hz);
        QTimer::singleShot(milliseconds, this, [] { QCoreApplication::exit(OK); });
    }
    const auto code = static_cast<ExitCode>(QCoreApplication::exec());
    if (code == OK)
        m_helper.telemetry.Unsubscribe(m_cookie).waitForFinished();
    return code;
}

void Monitor::onFrame(uint cookie, qulonglong /*sequence*/, const QByteArray& bytes)
{
    if (cookie != m_cookie)
        return;
    const auto frame = protocol::decode(
        std::span(reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())));
    if (!frame) {
        QTextStream(stderr) << "quickshiftctl: " << QString::fromStdString(frame.error().what) << '\n';
        QCoreApplication::exit(FAILED);
        return;
    }
    m_printer.add(*frame);
}

void Monitor::onHelperGone()
{
    QTextStream(stderr) << "quickshiftctl: the helper has left the bus; the kernel's default scheduler is in force.\n";
    QCoreApplication::exit(UNREACHABLE);
}

} // namespace quickshift::cli
