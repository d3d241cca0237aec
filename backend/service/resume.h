// SPDX-License-Identifier: GPL-3.0-or-later
// Switches the scheduler on again after a helper that ended while it ran well. Whether it did is on record in the
// runtime directory, which systemd keeps over its own restarts of the helper and removes with a stop or a reboot.
#pragma once

#include "backend/service/resume_record.h"
#include "backend/service/scheduler_control.h"
#include "backend/service/work_thread.h"

#include <filesystem>
#include <functional>

namespace quickshift::service
{

class Resume : public QObject
{
    Q_OBJECT
public:
    /// `disk` writes the record, a file in `directory`, and outlives this.
    Resume(const std::filesystem::path& directory, SchedulerControl& control, WorkThread& disk,
           QObject* parent = nullptr);

    /// Looks at what the last helper left; once, before the first call.
    void begin();
    /// The scheduler's state is as it is now; `byAPerson` says that it stays on without anybody's hold,
    /// `paused` that it is off only for a while.
    void note(bool byAPerson, bool paused);

    /// The helper was told to end: what is on is switched on again by the next one, if there is one, and it counts as
    /// no crash. `done` follows when that is noted.
    void leave(std::function<void()> done);

private:
    void write(std::function<void()> done = {});

    std::filesystem::path m_file;
    SchedulerControl& m_control;
    WorkThread& m_disk;
    ResumeRecord m_record;
    bool m_resuming = false; ///< the start that begin() decided on is under way
};

} // namespace quickshift::service
