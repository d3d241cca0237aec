// SPDX-License-Identifier: GPL-3.0-or-later
// The helper, as a comparison drives it.
#pragma once

#include "app/compare/controls.h"

namespace quickshift::compare
{

class HelperControls : public Controls
{
    Q_OBJECT

public:
    explicit HelperControls(client::HelperClient& client, QObject* parent = nullptr);

    void hold(const OnAnswer& onAnswer) override;
    void pause(const OnAnswer& onAnswer) override;
    void release(uint cookie, const OnAnswer& onAnswer) override;
    void setTunables(const QVariantMap& values, uint seconds, const OnAnswer& onAnswer) override;
    void tryPreset(const QString& name, uint seconds, const OnAnswer& onAnswer) override;

private:
    client::HelperClient& m_client;
};

} // namespace quickshift::compare
