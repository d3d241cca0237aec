// SPDX-License-Identifier: GPL-3.0-or-later
// Which distribution this is, for the commands that it takes to get what is missing.
#pragma once

#include <QString>
#include <QStringList>

namespace quickshift::client
{

struct Remedy {
    QString sentence;
    QString command; ///< may be empty: no single command does it
};

struct Distribution {
    QStringList ids; ///< its own and those that it is like, as /etc/os-release has them
    QString codename;
    QString architecture; ///< as its packages are named

    [[nodiscard]] static Distribution here();
    /// Of the text of an os-release file.
    [[nodiscard]] static Distribution parse(const QString& osRelease);

    /// How to get a kernel with sched_ext.
    [[nodiscard]] Remedy kernelWithSchedExt() const;
    /// How to get the helper.
    [[nodiscard]] Remedy helper() const;
};

} // namespace quickshift::client
