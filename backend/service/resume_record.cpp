// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/resume_record.h"

#include <utility>

namespace quickshift::service
{

ResumeRecord::Decision ResumeRecord::decide(Time now)
{
    const bool wasAsked = std::exchange(asked, false);
    if (!std::exchange(on, false))
        return Decision::NOTHING;
    std::erase_if(ends, [now](Time end) { return end > now || now - end > window; });
    if (wasAsked)
        return Decision::START;
    ends.push_back(now);
    return ends.size() < tooOften ? Decision::START : Decision::STAY_OFF;
}

} // namespace quickshift::service
