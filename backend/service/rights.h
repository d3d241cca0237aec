// SPDX-License-Identifier: GPL-3.0-or-later
// The helper's capabilities are a thread's, not the process's: only the thread that loads and attaches needs them in
// effect. All others, those that read files and messages among them, do without.
#pragma once

namespace quickshift::service
{

/// The calling thread, and those that it makes from now on, go without.
void lowerRights();
/// The calling thread, and those that it makes from now on, have what loading and attaching needs in effect again, as
/// far as the process was started with it.
void raiseRights();

} // namespace quickshift::service
