// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses one value of a tunable, whatever its type.
#pragma once

#include "protocol/dbus_types.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace quickshift::app
{

class ValueEdit : public QWidget
{
    Q_OBJECT

public:
    ValueEdit(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);

    void setTunable(const protocol::TunableDescription& info, const QVariant& value);
    /// As D-Bus carries it.
    [[nodiscard]] QVariant value() const;

signals:
    void changed();

private:
    QComboBox* m_choice;
    QSpinBox* m_number;
};

} // namespace quickshift::app
