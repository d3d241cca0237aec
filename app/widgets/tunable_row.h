// SPDX-License-Identifier: GPL-3.0-or-later
// One setting: its name, what it does, its default, and the control that its description asks for.
#pragma once

#include "protocol/dbus_types.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QGridLayout;
class QToolButton;

namespace quickshift::app
{

class TextLabel;

class TunableRow : public QWidget
{
    Q_OBJECT

public:
    TunableRow(const QString& name, const protocol::TunableDescription& info, QWidget* parent = nullptr);

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] QVariant defaultValue() const { return m_info.defaultValue.variant(); }
    /// What the helper has. Not shown while somebody is changing it.
    void showValue(const QVariant& value);
    [[nodiscard]] QWidget* control() const { return m_control; }
    /// What a comparison on this computer found about it; empty: none was made.
    void showEffect(const QString& sentence);
    /// Why the last change was refused; shown until the next.
    void showError(const QString& sentence);
    [[nodiscard]] QString error() const;
    /// What there is to know about it now, below its help; empty: nothing.
    void showNote(const QString& sentence);
    /// Narrow: the control stands below the words, not beside them.
    void setNarrow(bool narrow);
    /// Whether the row has to do with what somebody looks for.
    [[nodiscard]] bool matches(const QString& words) const;

signals:
    void edited(const QString& name, const QVariant& value);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QWidget* makeControl();
    QWidget* makeSwitch();
    QWidget* makeChoice(const QList<QPair<QString, QVariant>>& choices);
    QWidget* makeNumber();
    void edit(const QVariant& value);

    QString m_name;
    protocol::TunableDescription m_info;
    std::function<void(const QVariant&)> m_show; ///< sets the control, quietly
    QVariant m_value;                            ///< what the helper has
    QVariant m_edited;                           ///< what was typed and waits for its end
    QTimer m_settle;                             ///< lets a person finish typing or turning
    QGridLayout* m_grid;
    QWidget* m_control = nullptr;
    QWidget* m_controls; ///< the control and its reset
    QToolButton* m_reset;
    TextLabel* m_effect;
    TextLabel* m_error;
    TextLabel* m_note;
};

} // namespace quickshift::app
