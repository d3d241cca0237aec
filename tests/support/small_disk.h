// SPDX-License-Identifier: GPL-3.0-or-later
// A file system of 8 KiB in a directory's place, to be full or read-only.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <sys/mount.h>

namespace quickshift::tests
{

class SmallDisk
{
public:
    explicit SmallDisk(const QString& directory)
        : m_directory(directory.toLocal8Bit()), m_filler(directory + QStringLiteral("/filler")),
          m_mounted(mount("quickshift-test", m_directory.constData(), "tmpfs", 0, "size=8k,mode=777") == 0)
    {
    }
    ~SmallDisk()
    {
        m_filler.close();
        if (m_mounted)
            umount2(m_directory.constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool mounted() const { return m_mounted; }
    [[nodiscard]] bool setReadOnly(bool readOnly) const
    {
        return mount(nullptr, m_directory.constData(), nullptr, MS_REMOUNT | (readOnly ? MS_RDONLY : 0), nullptr) == 0;
    }
    /// Writes until there is no room.
    [[nodiscard]] bool fill()
    {
        if (!m_filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        while (m_filler.write(QByteArray(512, 'x')) > 0) {
        }
        return true;
    }
    void free() { m_filler.remove(); }

private:
    QByteArray m_directory;
    QFile m_filler;
    bool m_mounted;
};

} // namespace quickshift::tests
