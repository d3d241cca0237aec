// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/work_thread.h"

namespace quickshift::service
{

WorkThread::WorkThread(const QString& name, QObject* parent) : QObject(parent)
{
    m_thread.setObjectName(name);
    m_there.moveToThread(&m_thread);
    m_thread.start();
}

WorkThread::~WorkThread()
{
    m_thread.quit();
    m_thread.wait();
}

void WorkThread::submit(std::function<void()> job, std::function<void()> finished)
{
    m_open.push_back(std::move(finished));
    QMetaObject::invokeMethod(
        &m_there,
        [this, job = std::move(job)] {
            job();
            QMetaObject::invokeMethod(this, &WorkThread::finish, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void WorkThread::finish()
{
    const auto finished = std::move(m_open.front());
    m_open.pop_front();
    finished();
}

} // namespace quickshift::service
