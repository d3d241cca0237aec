// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/engine_worker.h"

namespace quickshift::service
{

EngineWorker::EngineWorker(engine::Engine& target, QObject* parent) : QObject(parent), m_engine(target)
{
    m_thread.setObjectName(QStringLiteral("engine"));
    m_there.moveToThread(&m_thread);
    m_thread.start();
}

EngineWorker::~EngineWorker()
{
    m_thread.quit();
    m_thread.wait();
}

void EngineWorker::submit(Job job, Finished finished)
{
    m_open.push_back(std::move(finished));
    QMetaObject::invokeMethod(
        &m_there,
        [this, job = std::move(job)] {
            QMetaObject::invokeMethod(this, [this, result = job(m_engine)] { finish(result); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void EngineWorker::finish(const engine::Result<void>& result)
{
    const auto finished = std::move(m_open.front());
    m_open.pop_front();
    finished(result);
}

} // namespace quickshift::service
