// SPDX-License-Identifier: GPL-3.0-or-later
// Takes out of texts what tells who uses this computer and for what: names of threads, users and hosts, and paths. What
// is not known to be harmless is left out, so that a kernel with new words gives a shorter report, not a leak.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace quickshift::service
{

class Redactor
{
public:
    /// `names` of users and hosts are replaced wherever they stand; `ownFiles` are paths that may be spoken of, by the
    /// words to say for each.
    explicit Redactor(const QStringList& names, QHash<QString, QString> ownFiles = {});

    /// This host, whoever has an account of their own on it, and whoever is logged in.
    [[nodiscard]] static QStringList namesOfThisMachine();

    /// A sentence of the kernel's for those who may not know what others run: threads have numbers and no names.
    [[nodiscard]] static QString forEverybody(const QString& text) { return Redactor({}).sentence(text); }

    /// A sentence of ours or of the kernel's.
    [[nodiscard]] QString sentence(const QString& text);
    /// What is wrong with the files of settings: of what stands in them, only tunables' names are kept.
    [[nodiscard]] QString settingsWord(const QString& text);
    /// The kernel's dump of all CPUs and threads. A thread's name becomes a number, the same one in all texts.
    [[nodiscard]] QString dump(const QString& text);

private:
    [[nodiscard]] QString withoutNames(QString text) const;
    [[nodiscard]] QString dumpLine(const QString& line);
    [[nodiscard]] QString threadNamed(const QString& name);

    QStringList m_names;
    QHash<QString, QString> m_ownFiles;
    QHash<QString, qsizetype> m_threads;
};

} // namespace quickshift::service
