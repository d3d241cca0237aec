// SPDX-License-Identifier: GPL-3.0-or-later
// A thread for what blocks, so that the main loop never does: jobs run on it one at a time and in order, and what
// follows each runs on the thread that submitted it.
#pragma once

#include <QObject>
#include <QThread>

#include <deque>
#include <functional>

namespace quickshift::service
{

class WorkThread : public QObject
{
    Q_OBJECT
public:
    explicit WorkThread(const QString& name, QObject* parent = nullptr);
    /// Waits for the job that runs; later ones are dropped.
    ~WorkThread() override;

    /// Runs `job` on the thread after all earlier ones, then `finished` on the caller's.
    void submit(std::function<void()> job, std::function<void()> finished);
    [[nodiscard]] bool busy() const { return !m_open.empty(); }

private:
    void finish();

    QThread m_thread;
    QObject m_there;                          ///< lives on m_thread; jobs are posted to it
    std::deque<std::function<void()>> m_open; ///< in the jobs' order; stays on the caller's thread, with all it holds
};

} // namespace quickshift::service
