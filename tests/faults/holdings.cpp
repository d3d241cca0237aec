// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/holdings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <linux/bpf.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace quickshift::tests
{
namespace
{

long inKernel(bpf_cmd next)
{
    long count = 0;
    bpf_attr attributes{};
    while (syscall(SYS_bpf, next, &attributes, sizeof(attributes)) == 0) {
        ++count;
        attributes.start_id = attributes.next_id;
    }
    return count;
}

long linesOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? static_cast<long>(file.readAll().count('\n')) : 0;
}

} // namespace

Holdings holdingsOf(qint64 pid)
{
    const auto process = QStringLiteral("/proc/%1/").arg(pid);
    Holdings has;
    QFile memory(process + QStringLiteral("statm"));
    if (memory.open(QIODevice::ReadOnly))
        has.memory_kib = memory.readAll().split(' ').value(1).toLong() * sysconf(_SC_PAGESIZE) / 1024;
    const QDir files(process + QStringLiteral("fd"));
    for (const auto& file : files.entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)) {
        // The three kinds are named as the kernel names them there.
        const auto target = QFile::symLinkTarget(file.filePath());
        ++has.files;
        has.maps += target.contains(QStringLiteral("bpf-map")) ? 1 : 0;
        has.programs += target.contains(QStringLiteral("bpf-prog")) ? 1 : 0;
        has.links += target.contains(QStringLiteral("bpf_link")) || target.contains(QStringLiteral("bpf-link")) ? 1 : 0;
    }
    has.threads =
        static_cast<long>(QDir(process + QStringLiteral("task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
    has.mappings = linesOf(process + QStringLiteral("maps"));
    return has;
}

long bpfObjectsInKernel()
{
    return inKernel(BPF_MAP_GET_NEXT_ID) + inKernel(BPF_PROG_GET_NEXT_ID) + inKernel(BPF_LINK_GET_NEXT_ID);
}

} // namespace quickshift::tests
