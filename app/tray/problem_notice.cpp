// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/problem_notice.h"

#include <utility>

namespace quickshift::app
{

using protocol::State;

ProblemNotice::ProblemNotice(client::HelperClient& client, QObject* parent) : QObject(parent), m_client(client)
{
    connect(&m_client, &client::HelperClient::availabilityChanged, this, &ProblemNotice::onHelperChanged);
    connect(&m_client, &client::HelperClient::propertiesChanged, this, &ProblemNotice::onHelperChanged);
    connect(&m_client, &client::HelperClient::failed, this,
            [this](client::Operation operation, const QString& name, const QString& sentence) {
                if (operation == client::Operation::Start || operation == client::Operation::Stop)
                    tellFailure({operation, name, sentence});
            });
    connect(&m_notifications, &Notifications::retryRequested, this, &ProblemNotice::retryRequested);
    connect(&m_notifications, &Notifications::opened, this, &ProblemNotice::windowRequested);
}

void ProblemNotice::tellFailure(const client::Failure& failure)
{
    if (!m_windowVisible)
        tell(client::problemOf(m_client.helper(), failure));
}

void ProblemNotice::onHelperChanged()
{
    const auto& helper = m_client.helper();
    if (helper.available() && helper.state == State::RUNNING) {
        m_ran = true;
        m_told.reset();
        m_notifications.withdraw();
        return;
    }
    const bool failed = helper.available() && helper.state == State::FAILED;
    const bool lost = helper.availability == client::Availability::Lost;
    // A Start that fails is told by its own answer.
    if (m_ran && (lost || failed) && !m_client.switching())
        tell(client::problemOf(helper, std::nullopt));
    // While it is started again by itself, it may fail again.
    if (helper.available() && !failed && helper.state != State::STARTING)
        m_ran = false;
}

void ProblemNotice::tell(const std::optional<client::Problem>& problem)
{
    // Each property that changes comes by here.
    if (problem && std::exchange(m_told, problem) != problem)
        m_notifications.show(problem->title, problem->wayOut, problem->retry);
}

} // namespace quickshift::app
