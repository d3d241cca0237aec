// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/process.h"

#include "protocol/names.h"

#include <QFile>

#include <cerrno>
#include <limits>
#include <optional>
#include <poll.h>
#include <sys/syscall.h>

namespace quickshift::service
{
namespace
{

std::unexpected<BusError> noSuchProcess(uint pid)
{
    return std::unexpected(
        busError(protocol::error::outOfRange, QStringLiteral("There is no process %1: it has ended, or the number is "
                                                             "one of a thread.")
                                                  .arg(pid)));
}

/// From the line "Uid: real effective saved filesystem": the one user that all four name, or root's 0.
std::optional<uint> ownerOf(uint pid)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (auto line = status.readLine(); !line.isEmpty(); line = status.readLine()) {
        if (!line.startsWith("Uid:"))
            continue;
        const auto ids = line.mid(4).simplified().split(' ');
        return ids.count(ids.first()) == 4 ? ids.first().toUInt() : 0;
    }
    return std::nullopt;
}

} // namespace

Reply<Process> Process::open(uint pid)
{
    if (pid == 0 || pid > static_cast<uint>(std::numeric_limits<int>::max()))
        return noSuchProcess(pid);
    engine::Descriptor descriptor(static_cast<int>(syscall(SYS_pidfd_open, pid, 0)));
    if (!descriptor) {
        if (errno == ESRCH || errno == EINVAL || errno == ENOENT)
            return noSuchProcess(pid);
        return std::unexpected(busError(protocol::error::failed, QStringLiteral("Process %1 cannot be watched (%2).")
                                                                     .arg(pid)
                                                                     .arg(QString::fromLocal8Bit(strerror(errno)))));
    }
    Process process(pid, std::move(descriptor));
    const auto owner = ownerOf(pid);
    // Still there, so that what was read was its own.
    if (process.ended())
        return noSuchProcess(pid);
    if (!owner)
        return std::unexpected(busError(protocol::error::failed,
                                        QStringLiteral("The helper cannot see whose process %1 is: /proc hides it "
                                                       "(mount option hidepid).")
                                            .arg(pid)));
    process.m_uid = *owner;
    return process;
}

bool Process::ended() const
{
    pollfd state{.fd = m_descriptor.get(), .events = POLLIN, .revents = 0};
    return ::poll(&state, 1, 0) > 0;
}

QString Process::name() const
{
    QFile comm(QStringLiteral("/proc/%1/comm").arg(m_pid));
    return comm.open(QIODevice::ReadOnly) ? QString::fromUtf8(comm.read(64)).trimmed() : QString();
}

} // namespace quickshift::service
