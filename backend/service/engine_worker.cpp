// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/engine_worker.h"

#include "backend/service/rights.h"

#include <memory>

namespace quickshift::service
{

EngineWorker::EngineWorker(engine::Engine& target) : m_engine(target), m_thread(QStringLiteral("engine"))
{
    m_thread.submit(raiseRights, [] {});
}

void EngineWorker::submit(Job job, Finished finished)
{
    const auto result = std::make_shared<engine::Result<void>>();
    m_thread.submit([this, result, job = std::move(job)] { *result = job(m_engine); },
                    [result, finished = std::move(finished)] { finished(*result); });
}

} // namespace quickshift::service
