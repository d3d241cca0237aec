// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the session starts the panel: a file in the user's autostart directory, as the XDG autostart specification
// has it. What is shown is what the file says, whoever wrote it.
#pragma once

#include <QString>

#include <expected>

namespace quickshift::app
{

class Autostart
{
public:
    enum class State : quint8 {
        Off,
        On,
        Disabled, ///< the file is there, but the desktop is told to pass it over
        Broken,   ///< it names a program that is not there
    };

    /// `program` is what the file will start; empty: the one that runs.
    explicit Autostart(QString program = {});

    [[nodiscard]] State state() const;
    /// Of a file that is on: it starts the panel in the tray.
    [[nodiscard]] bool hidden() const;
    [[nodiscard]] QString file() const;
    /// What the file starts.
    [[nodiscard]] QString startedProgram() const;

    /// Writes the file, or a sentence that says why not.
    [[nodiscard]] std::expected<void, QString> switchOn(bool hidden) const;
    /// Removes it.
    [[nodiscard]] std::expected<void, QString> switchOff() const;

private:
    QString m_program;
};

} // namespace quickshift::app
