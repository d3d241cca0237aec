// SPDX-License-Identifier: GPL-3.0-or-later
// The helper's capabilities are a thread's, not the process's: only the thread that loads and attaches keeps them. All
// others, those that read files and messages among them, have none, and no way back to them.
#pragma once

namespace quickshift::service
{

/// The calling thread, and those that it makes from now on, have no rights, for good.
void dropRights();
/// The calling thread, and those that it makes from now on, have what loading and attaching needs in effect, as far as
/// the process was started with it, and nothing else. A program that they would run gets none of it.
void keepLoadingRights();

} // namespace quickshift::service
