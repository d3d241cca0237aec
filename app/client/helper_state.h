// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel knows about the helper at one moment: a value, so that sentences about it can be made and tested
// without a bus.
#pragma once

#include "protocol/dbus_types.h"
#include "protocol/names.h"

#include <QString>
#include <QVariantMap>

namespace quickshift::client
{

enum class Availability : quint8 {
    Connecting,   ///< asked, no answer yet
    Available,    ///< it answers
    NoBus,        ///< there is no system bus
    NotInstalled, ///< the bus knows no such service
    NotStartable, ///< the bus tried to start it and could not
    Denied,       ///< the bus does not let us talk to it
    Lost,         ///< it answered before, and left the bus
    Incompatible, ///< it speaks a newer contract than this program
    Senseless,    ///< it answers with what the contract does not know
};

/// What is wrong with the frames that the helper sends; Silent: none come, though it has not left.
enum class FrameTrouble : quint8 { None, TooNew, Nonsense, Silent };

struct HelperState {
    Availability availability = Availability::Connecting;
    QString availabilityDetail; ///< the bus's own words

    protocol::State state = protocol::State::OFF;
    QString stateReason;
    QString scheduler;
    QString kernel;
    QString topology;
    QString version;
    QString activeProfile;
    protocol::CapabilityMap capabilities;
    QVariantMap tunables;
    protocol::TunableDescriptionMap tunableInfo;
    QStringList presets;
    protocol::ExitList exits;     ///< newest first
    protocol::TextMap presetInfo; ///< a sentence about each
    protocol::GameList games;
    protocol::HoldList holds;
    protocol::HoldList pauses;
    uint apiVersion = protocol::apiVersion;
    QStringList malformed; ///< names of properties that came last as something that the contract does not know

    /// Takes over properties as D-Bus carries them. Unknown ones are ignored; one of a wrong type, or a state that
    /// there is not, stays as it was and is listed in `malformed`.
    void merge(const QVariantMap& properties);
    [[nodiscard]] bool available() const { return availability == Availability::Available; }
    /// Each once; of a process without a name, its number.
    [[nodiscard]] QStringList gameNames() const;
    /// The capability's own sentence when it is missing; empty when it is "ok" or not reported.
    [[nodiscard]] QString missing(const QString& capability) const;
};

} // namespace quickshift::client
