// SPDX-License-Identifier: GPL-3.0-or-later
// A surface with rounded corners that holds what belongs together.
#pragma once

#include <QFrame>

namespace quickshift::app
{

class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace quickshift::app
