// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/trial_bar.h"

#include "app/widgets/text_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

namespace quickshift::app
{

TrialBar::TrialBar(client::Policies& policies, QWidget* parent) : Card(parent), m_policies(policies)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->addWidget(m_words = new TextLabel(TextLabel::Role::Title), 1);
    m_words->setWordWrap(true);
    m_keep = new QPushButton(tr("&Keep"));
    m_keep->setObjectName(QStringLiteral("keep"));
    auto* revert = new QPushButton(tr("Re&vert now"));
    revert->setObjectName(QStringLiteral("revert"));
    row->addWidget(m_keep);
    row->addWidget(revert);
    connect(m_keep, &QPushButton::clicked, &m_policies, &client::Policies::keep);
    connect(revert, &QPushButton::clicked, &m_policies, &client::Policies::revert);
    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, &TrialBar::showTrial);
    connect(&m_policies, &client::Policies::changed, this, &TrialBar::showTrial);
    hide();
}

void TrialBar::showTrial()
{
    const bool on = m_policies.onTrial();
    if (on)
        m_words->setText(tr("Keep this change? It reverts in %1 s.").arg(m_policies.secondsLeft()));
    if (on == m_tick.isActive())
        return;
    setVisible(on);
    if (!on) {
        m_tick.stop();
        return;
    }
    m_tick.start();
    setAccessibleName(m_words->text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace quickshift::app
