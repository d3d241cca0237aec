// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/engine_worker.h"

#include "backend/service/rights.h"

#include <utility>

namespace quickshift::service
{

std::unique_ptr<WorkThread> EngineWorker::makeThread()
{
    auto thread = std::make_unique<WorkThread>(QStringLiteral("engine"));
    thread->submit(keepLoadingRights, [] {});
    return thread;
}

EngineWorker::EngineWorker(engine::Engine& target, std::unique_ptr<WorkThread> thread)
    : m_engine(target), m_thread(std::move(thread))
{
}

void EngineWorker::submit(Job job, Finished finished)
{
    const auto result = std::make_shared<engine::Result<void>>();
    m_thread->submit([this, result, job = std::move(job)] { *result = job(m_engine); },
                     [result, finished = std::move(finished)] { finished(*result); });
}

} // namespace quickshift::service
