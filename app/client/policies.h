// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of settings as a person makes them: at once, or on trial until kept, and each can be undone. It knows no
// widgets, and what the settings are only the helper knows.
#pragma once

#include "app/client/helper_client.h"

#include <QQueue>
#include <QTimer>

#include <functional>
#include <optional>

namespace quickshift::client
{

class Policies : public QObject
{
    Q_OBJECT

public:
    static constexpr uint trialSeconds = 15;
    static constexpr qsizetype mostUndos = 100;

    explicit Policies(HelperClient& client, QObject* parent = nullptr);

    /// With `trial`, the values revert after `trialSeconds` unless kept.
    void set(const QVariantMap& values, bool trial);
    void applyPreset(const QString& name);
    /// Takes the last change back; one on trial before any other.
    void undo();
    [[nodiscard]] bool canUndo() const { return m_trial.has_value() || !m_undo.isEmpty(); }

    [[nodiscard]] bool onTrial() const { return m_trial.has_value(); }
    /// Until the trial reverts, rounded up.
    [[nodiscard]] int secondsLeft() const;
    void keep();
    void revert();

signals:
    /// What can be undone, or what is on trial.
    void changed();
    void trialEnded(bool kept);
    /// Nothing was changed; `names` are the settings that it was about.
    void refused(const QStringList& names, const QString& sentence);

private:
    struct Trial {
        uint cookie = 0;
        QVariantMap before;
    };

    using Send = std::function<void(const HelperClient::OnAnswer&)>;

    /// Sends when all that was sent before is answered: the helper takes one change at a time.
    void enqueue(const Send& send);
    void sendNext();
    void sendRevert(const Trial& trial, const HelperClient::OnAnswer& done);
    [[nodiscard]] QVariantMap valuesNow(const QStringList& names) const;
    void startTrial(uint cookie, const QVariantMap& before);
    void endTrial(bool kept);
    void remember(const QVariantMap& before);
    void onAvailability();

    HelperClient& m_client;
    QList<QVariantMap> m_undo; ///< what was before each change, newest last
    std::optional<Trial> m_trial;
    QQueue<Send> m_queue; ///< the first one is under way
    uint m_helpers = 0;   ///< counts helpers that left: an answer of an earlier one is stale
    QTimer m_deadline;
};

} // namespace quickshift::client
