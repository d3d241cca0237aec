// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/helper_controls.h"

namespace quickshift::compare
{
namespace
{

const auto reason = QStringLiteral("a comparison is under way");

} // namespace

HelperControls::HelperControls(client::HelperClient& client, QObject* parent) : Controls(parent), m_client(client)
{
    connect(&m_client, &client::HelperClient::availabilityChanged, this, [this] {
        if (!m_client.helper().available())
            emit gone();
    });
}

void HelperControls::hold(const OnAnswer& onAnswer)
{
    m_client.hold(reason, onAnswer);
}

void HelperControls::pause(const OnAnswer& onAnswer)
{
    m_client.pause(reason, onAnswer);
}

void HelperControls::release(uint cookie, const OnAnswer& onAnswer)
{
    m_client.release(cookie, onAnswer);
}

void HelperControls::setTunables(const QVariantMap& values, uint seconds, const OnAnswer& onAnswer)
{
    m_client.setTunables(values, seconds, onAnswer);
}

void HelperControls::tryPreset(const QString& name, uint seconds, const OnAnswer& onAnswer)
{
    m_client.tryPreset(name, seconds, onAnswer);
}

} // namespace quickshift::compare
