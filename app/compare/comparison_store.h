// SPDX-License-Identifier: GPL-3.0-or-later
// The saved comparisons: a file each below the user's data directory, written whole or not at all. The panel and the
// command line share them; a file that cannot be read is left alone and reported.
#pragma once

#include "app/compare/comparison.h"

#include <QFileSystemWatcher>
#include <QObject>

#include <expected>

namespace quickshift::compare
{

struct Saved {
    Comparison comparison;
    Analysis analysis;
};

class ComparisonStore : public QObject
{
    Q_OBJECT

public:
    /// $XDG_DATA_HOME/quickshift/comparisons
    [[nodiscard]] static QString defaultDirectory();
    explicit ComparisonStore(const QString& directory = defaultDirectory(), QObject* parent = nullptr);

    [[nodiscard]] const QString& directory() const { return m_directory; }
    /// Newest first.
    [[nodiscard]] const std::vector<Saved>& all() const { return m_all; }
    [[nodiscard]] const Saved* find(const QString& id) const;
    /// A sentence for each file that is no comparison.
    [[nodiscard]] const QStringList& problems() const { return m_problems; }

    /// Or a sentence why not.
    [[nodiscard]] std::expected<void, QString> save(const Comparison& comparison);
    [[nodiscard]] std::expected<void, QString> remove(const QString& id);

signals:
    void changed();

private:
    [[nodiscard]] QString pathOf(const QString& id) const;
    void watch();
    void read();

    QString m_directory;
    std::vector<Saved> m_all;
    QStringList m_problems;
    QFileSystemWatcher m_watcher;
};

} // namespace quickshift::compare
