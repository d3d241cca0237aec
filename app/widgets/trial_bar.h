// SPDX-License-Identifier: GPL-3.0-or-later
// "Keep these settings?", with the seconds that are left. Hidden while nothing is on trial.
#pragma once

#include "app/client/policies.h"
#include "app/widgets/card.h"

class QPushButton;

namespace quickshift::app
{

class TextLabel;

class TrialBar : public Card
{
    Q_OBJECT

public:
    explicit TrialBar(client::Policies& policies, QWidget* parent = nullptr);

private:
    void showTrial();

    client::Policies& m_policies;
    QTimer m_tick;
    TextLabel* m_words;
    QPushButton* m_keep;
};

} // namespace quickshift::app
