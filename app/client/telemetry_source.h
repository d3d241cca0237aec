// SPDX-License-Identifier: GPL-3.0-or-later
// Where figures come from: the helper, or a recording. Whoever shows them need not know which.
#pragma once

#include "app/client/helper_state.h"
#include "protocol/telemetry.h"

#include <QByteArray>
#include <QObject>

#include <optional>

namespace quickshift::client
{

class TelemetrySource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The machine that is measured: as it is now, or as it was at the moment that is replayed.
    [[nodiscard]] virtual const HelperState& helper() const = 0;
    /// Add to a frame's time in seconds to get seconds since 1970 when it was measured. Nothing: it comes as it is
    /// measured.
    [[nodiscard]] virtual std::optional<double> epochOffset_s() const { return std::nullopt; }

signals:
    /// `encoded`: its bytes as protocol/frame.h makes them.
    void frameReceived(const quickshift::protocol::Frame& frame, const QByteArray& encoded);
    /// A frame could not be decoded; `sentence` says why, and what to do.
    void frameUnreadable(const QString& sentence);
    void propertiesChanged();
};

} // namespace quickshift::client
