// SPDX-License-Identifier: GPL-3.0-or-later
// How our scheduler left the kernel, the last few times: kept on disk, because it is asked for long after the helper
// that saw it has ended.
#pragma once

#include "backend/engine/engine.h"
#include "backend/service/exit_record.h"
#include "backend/service/work_thread.h"
#include "protocol/dbus_types.h"

#include <deque>
#include <filesystem>
#include <optional>

namespace quickshift::service
{

class ExitLog
{
public:
    static constexpr std::size_t kept = 8;

    /// Reads what earlier helpers saw from a file in `directory`. `disk` writes it, and outlives this.
    ExitLog(const std::filesystem::path& directory, WorkThread& disk);

    void add(const engine::SchedulerExit& left);

    /// Newest first, for everybody: without dumps and threads' names.
    [[nodiscard]] protocol::ExitList list() const;
    /// Oldest first, with dumps.
    [[nodiscard]] const std::deque<ExitRecord>& records() const { return m_exits; }
    /// The newest one's id, or 0.
    [[nodiscard]] quint64 last() const { return m_exits.empty() ? 0 : m_exits.back().id; }
    /// The kernel's dump, maybe empty, or nothing when there is no such exit.
    [[nodiscard]] std::optional<QString> dump(quint64 id) const;

private:
    void write();

    std::filesystem::path m_file;
    WorkThread& m_disk;
    std::deque<ExitRecord> m_exits; ///< oldest first
};

} // namespace quickshift::service
