// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison_store.h"

#include "app/compare/comparison_json.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace quickshift::compare
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quickshift::compare::ComparisonStore)
};

constexpr qint64 mostBytes = 8 << 20; // 60 blocks with every bucket in use are a tenth of it

const auto suffix = QStringLiteral(".json");

} // namespace

QString ComparisonStore::defaultDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/quickshift/comparisons");
}

ComparisonStore::ComparisonStore(const QString& directory, QObject* parent) : QObject(parent), m_directory(directory)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        read();
        emit changed();
    });
    watch();
    read();
}

const Saved* ComparisonStore::find(const QString& id) const
{
    const auto found = std::ranges::find_if(m_all, [&id](const Saved& saved) { return saved.comparison.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

std::expected<void, QString> ComparisonStore::save(const Comparison& comparison)
{
    // The names are ours: what comes from a file may be anything.
    if (QUuid::fromString(comparison.id).isNull() || !QDir().mkpath(m_directory))
        return std::unexpected(Texts::tr("%1 cannot be made. Is the disk full, or yours to write?")
                                   .arg(QDir::toNativeSeparators(m_directory)));
    const auto analysis = comparison.analysis();
    QSaveFile file(pathOf(comparison.id));
    const auto bytes = QJsonDocument(toJson(comparison, analysis)).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return std::unexpected(Texts::tr("The comparison cannot be saved to %1: %2.")
                                   .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
    watch();
    read();
    emit changed();
    return {};
}

std::expected<void, QString> ComparisonStore::remove(const QString& id)
{
    QFile file(pathOf(id));
    if (!file.remove())
        return std::unexpected(Texts::tr("The comparison cannot be removed: %1.").arg(file.errorString()));
    read();
    emit changed();
    return {};
}

QString ComparisonStore::pathOf(const QString& id) const
{
    return QDir(m_directory).filePath(id + suffix);
}

void ComparisonStore::watch()
{
    if (m_watcher.directories().isEmpty() && QDir(m_directory).exists())
        m_watcher.addPath(m_directory);
}

void ComparisonStore::read()
{
    std::vector<Saved> all;
    m_problems.clear();
    const QDir directory(m_directory);
    for (const auto& name : directory.entryList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Name)) {
        const auto id = name.chopped(suffix.size());
        if (const auto* known = find(id)) {
            all.push_back(*known); // never changed once written
            continue;
        }
        QFile file(directory.filePath(name));
        const bool readable = file.open(QIODevice::ReadOnly) && file.size() <= mostBytes;
        auto comparison = readable ? fromJson(file.readAll()) : std::unexpected(Texts::tr("It cannot be read."));
        if (!comparison) {
            m_problems
                << Texts::tr("%1 is left out. %2").arg(QDir::toNativeSeparators(file.fileName()), comparison.error());
            continue;
        }
        comparison->id = id;
        const auto analysis = comparison->analysis();
        all.push_back({std::move(*comparison), analysis});
    }
    std::ranges::stable_sort(all, std::greater{}, [](const Saved& saved) { return saved.comparison.started; });
    m_all = std::move(all);
}

} // namespace quickshift::compare
