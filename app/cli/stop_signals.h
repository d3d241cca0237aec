// SPDX-License-Identifier: GPL-3.0-or-later
// The signals by which people and systems end or speak to a program, as events of its main loop.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace quickshift::cli
{

class StopSignals : public QObject
{
    Q_OBJECT

public:
    /// Make it before any thread starts, the bus's too: each thread inherits which signals are held back.
    explicit StopSignals(QObject* parent = nullptr);
    ~StopSignals() override;

signals:
    /// SIGINT (Ctrl-C), SIGTERM or SIGHUP.
    void stopRequested();
    /// SIGUSR1.
    void markRequested();

private:
    void onReadable();

    int m_fd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace quickshift::cli
