// SPDX-License-Identifier: GPL-3.0-or-later
// Answers Diagnostics(): the bundle is written on the disk's thread, since it takes a while with many dumps in it.
#pragma once

#include "backend/config/settings_store.h"
#include "backend/service/bundle.h"
#include "backend/service/pending_call.h"
#include "backend/service/work_thread.h"

namespace quickshift::service
{

class Diagnostics
{
public:
    Diagnostics(config::SettingsFiles files, WorkThread& disk) : m_files(std::move(files)), m_disk(disk) {}

    /// The caller is authorised already.
    void answer(const Call& call, BundleFacts facts);

private:
    config::SettingsFiles m_files;
    WorkThread& m_disk;
};

} // namespace quickshift::service
