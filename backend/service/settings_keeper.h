// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps settings on disk without making anybody wait for it, and says when that does not work.
#pragma once

#include "backend/config/settings_store.h"
#include "backend/service/work_thread.h"

#include <QString>

#include <optional>
#include <vector>

namespace quickshift::service
{

class SettingsKeeper : public QObject
{
    Q_OBJECT
public:
    explicit SettingsKeeper(config::SettingsFiles files, QObject* parent = nullptr);

    /// What the files said when the helper started.
    [[nodiscard]] const protocol::TunableValues& loaded() const { return m_loaded; }
    /// What applies when nobody has changed anything.
    [[nodiscard]] const protocol::TunableValues& baseline() const { return m_baseline; }
    /// "ok", or what is wrong with the files and what to do, one sentence a line.
    [[nodiscard]] const QString& word() const { return m_word; }

    /// Writes `values`, and calls `done` when they are written or cannot be: word() tells. Values that a later call
    /// replaces before their turn are never written.
    void keep(const protocol::TunableValues& values, std::function<void()> done);

signals:
    /// word() changed.
    void changed();

private:
    void writeNext();
    void setWord(const std::expected<void, std::string>& saved);

    config::SettingsStore m_store; ///< the thread's own while it writes
    protocol::TunableValues m_loaded;
    protocol::TunableValues m_baseline;
    QStringList m_problems; ///< of the files as they were read
    QString m_word;
    std::optional<protocol::TunableValues> m_next;
    std::vector<std::function<void()>> m_waiting;
    WorkThread m_thread; ///< last: it ends before what it works on
};

} // namespace quickshift::service
