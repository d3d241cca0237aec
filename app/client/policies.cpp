// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/policies.h"

namespace quickshift::client
{

Policies::Policies(HelperClient& client, QObject* parent) : QObject(parent), m_client(client)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    // The helper reverts by itself; here only the waiting ends.
    connect(&m_deadline, &QTimer::timeout, this, [this] { endTrial(false); });
    connect(&m_client, &HelperClient::availabilityChanged, this, &Policies::onAvailability);
}

void Policies::set(const QVariantMap& values, bool trial)
{
    enqueue([this, values, trial](const HelperClient::OnAnswer& done) {
        const auto before = valuesNow(values.keys());
        m_client.setTunables(values, trial ? trialSeconds : 0, [this, before, trial, done](const Answer& answer) {
            if (!answer.good)
                emit refused(before.keys(), answer.sentence);
            else if (trial)
                startTrial(answer.cookie, before);
            else
                remember(before);
            done(answer);
        });
    });
}

void Policies::applyPreset(const QString& name)
{
    enqueue([this, name](const HelperClient::OnAnswer& done) {
        auto before = m_client.tunables();
        m_client.applyPreset(name, [this, before, done](const Answer& answer) mutable {
            if (answer.good) {
                // A preset ends a trial; to go back is to go back to before both.
                if (m_trial) {
                    before.insert(m_trial->before);
                    endTrial(true);
                }
                remember(before);
            } else {
                emit refused({}, answer.sentence);
            }
            done(answer);
        });
    });
}

void Policies::undo()
{
    if (m_trial) {
        revert();
        return;
    }
    // Decided in its turn: until then the last change is one that is not answered yet, whose effect may show already.
    enqueue([this](const HelperClient::OnAnswer& done) {
        if (m_trial) {
            sendRevert(*m_trial, done);
            endTrial(false);
            return;
        }
        if (m_undo.isEmpty()) {
            done({});
            return;
        }
        const auto before = m_undo.takeLast();
        emit changed();
        m_client.setTunables(before, 0, [this, before, done](const Answer& answer) {
            if (!answer.good) {
                remember(before);
                emit refused(before.keys(), answer.sentence);
            }
            done(answer);
        });
    });
}

int Policies::secondsLeft() const
{
    return m_trial ? (m_deadline.remainingTime() + 999) / 1000 : 0;
}

void Policies::keep()
{
    if (!m_trial)
        return;
    enqueue([this, trial = *m_trial](const HelperClient::OnAnswer& done) {
        m_client.confirm(trial.cookie, [this, before = trial.before, done](const Answer& answer) {
            if (answer.good) {
                endTrial(true);
                remember(before);
            } else {
                emit refused(before.keys(), answer.sentence);
            }
            done(answer);
        });
    });
}

void Policies::revert()
{
    if (!m_trial)
        return;
    enqueue([this, trial = *m_trial](const HelperClient::OnAnswer& done) { sendRevert(trial, done); });
    endTrial(false);
}

// Set for good, the old values outlive the trial; confirming then ends it, so that it blocks nobody.
void Policies::sendRevert(const Trial& trial, const HelperClient::OnAnswer& done)
{
    m_client.setTunables(trial.before, 0, [this, trial, done](const Answer& answer) {
        if (answer.good) {
            m_client.confirm(trial.cookie, done);
            return;
        }
        emit refused(trial.before.keys(), answer.sentence);
        done(answer);
    });
}

void Policies::enqueue(const Send& send)
{
    m_queue.enqueue(send);
    if (m_queue.size() == 1)
        sendNext();
}

void Policies::sendNext()
{
    if (m_queue.isEmpty())
        return;
    const auto send = m_queue.head(); // it may be answered at once, and leave the queue
    send([this, helper = m_helpers](const Answer&) {
        if (helper != m_helpers)
            return;
        m_queue.dequeue();
        sendNext();
    });
}

QVariantMap Policies::valuesNow(const QStringList& names) const
{
    QVariantMap values;
    for (const auto& name : names)
        if (const auto value = m_client.tunables().value(name); value.isValid())
            values.insert(name, value);
    return values;
}

void Policies::startTrial(uint cookie, const QVariantMap& before)
{
    // A second change joins the trial: it reverts to what was before both.
    auto origin = before;
    if (m_trial)
        origin.insert(m_trial->before);
    m_trial = Trial{cookie, origin};
    m_deadline.start(std::chrono::seconds(trialSeconds));
    emit changed();
}

void Policies::endTrial(bool kept)
{
    m_deadline.stop();
    m_trial.reset();
    emit changed();
    emit trialEnded(kept);
}

void Policies::remember(const QVariantMap& before)
{
    m_undo << before;
    if (m_undo.size() > mostUndos)
        m_undo.removeFirst();
    emit changed();
}

// Another helper may have other settings: what was before says nothing any more.
void Policies::onAvailability()
{
    if (m_client.helper().available())
        return;
    ++m_helpers;
    m_queue.clear();
    m_deadline.stop();
    m_trial.reset();
    m_undo.clear();
    emit changed();
}

} // namespace quickshift::client
