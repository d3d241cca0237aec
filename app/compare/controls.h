// SPDX-License-Identifier: GPL-3.0-or-later
// What a comparison needs to have done to the machine. All of it ends by itself when this program leaves the bus.
#pragma once

#include "app/client/helper_client.h"

namespace quickshift::compare
{

class Controls : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    using OnAnswer = client::HelperClient::OnAnswer;

    /// Keeps the scheduler on, except while it is paused.
    virtual void hold(const OnAnswer& onAnswer) = 0;
    virtual void pause(const OnAnswer& onAnswer) = 0;
    virtual void release(uint cookie, const OnAnswer& onAnswer) = 0;
    /// On trial for so many seconds.
    virtual void setTunables(const QVariantMap& values, uint seconds, const OnAnswer& onAnswer) = 0;
    virtual void tryPreset(const QString& name, uint seconds, const OnAnswer& onAnswer) = 0;

signals:
    /// Nobody answers any more, and all that was asked for has ended.
    void gone();
};

} // namespace quickshift::compare
