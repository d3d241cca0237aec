// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/call_limit.h"

#include <algorithm>
#include <iterator>

namespace quickshift::service
{
namespace
{

// From here on, users who have not called for a while are forgotten.
constexpr std::size_t manyUsers = 64;

} // namespace

CallLimit::Verdict CallLimit::admit(std::uint32_t uid, Time now)
{
    if (m_users.size() >= manyUsers)
        forgetIdle(now);
    auto& user = m_users.try_emplace(uid, User{.at = now}).first->second;
    refill(user, now);
    if (user.allowance < 1)
        return Verdict::TOO_OFTEN;
    if (user.openCalls >= open)
        return Verdict::TOO_MANY_OPEN;
    user.allowance -= 1;
    ++user.openCalls;
    return Verdict::ADMITTED;
}

void CallLimit::ended(std::uint32_t uid)
{
    const auto user = m_users.find(uid);
    if (user != m_users.end() && user->second.openCalls > 0)
        --user->second.openCalls;
}

void CallLimit::refill(User& user, Time now)
{
    const std::chrono::duration<double> passed = now - user.at;
    user.allowance = std::min<double>(burst, user.allowance + passed.count() * perSecond);
    user.at = now;
}

void CallLimit::forgetIdle(Time now)
{
    for (auto entry = m_users.begin(); entry != m_users.end();) {
        refill(entry->second, now);
        const bool idle = entry->second.openCalls == 0 && entry->second.allowance >= burst;
        entry = idle ? m_users.erase(entry) : std::next(entry);
    }
}

} // namespace quickshift::service
