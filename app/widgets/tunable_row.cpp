// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tunable_row.h"

#include "app/widgets/bench_effects.h"
#include "app/widgets/text_label.h"
#include "app/widgets/toggle_switch.h"
#include "app/widgets/tunable_words.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <limits>

namespace quickshift::app
{
namespace
{

constexpr int settleMs = 400;
constexpr int controlWidth = 150;

} // namespace

TunableRow::TunableRow(const QString& name, const protocol::TunableDescription& info, QWidget* parent)
    : QWidget(parent), m_name(name), m_info(info), m_grid(new QGridLayout(this))
{
    const auto title = tunableTitle(name);
    const auto help = tunableHelp(name);
    m_grid->setContentsMargins(0, 5, 0, 5);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(0, 1);
    auto* heading = new TextLabel(TextLabel::Role::Body, title);
    heading->setWordWrap(true);
    m_grid->addWidget(heading, 0, 0, Qt::AlignBottom);
    auto* words = new TextLabel(
        TextLabel::Role::Muted,
        QStringList{help,
                    tr("Default: %1").arg(tunableText(info, defaultValue())).replace(QLatin1Char(' '), QChar::Nbsp)}
            .join(QLatin1Char(' '))
            .trimmed());
    words->setWordWrap(true);
    m_grid->addWidget(words, 1, 0, Qt::AlignTop);
    auto* bench = new TextLabel(TextLabel::Role::Muted, benchEffect(name));
    bench->setObjectName(name + QStringLiteral("_bench"));
    bench->setWordWrap(true);
    bench->setVisible(!bench->text().isEmpty());
    m_grid->addWidget(bench, 2, 0, Qt::AlignTop);
    m_grid->addWidget(m_effect = new TextLabel(TextLabel::Role::Body), 3, 0);
    m_effect->setObjectName(name + QStringLiteral("_effect"));
    m_effect->setWordWrap(true);
    m_effect->hide();
    m_grid->addWidget(m_error = new TextLabel(TextLabel::Role::Error), 5, 0, 1, 2);
    m_error->setWordWrap(true);
    m_error->hide();
    m_grid->addWidget(m_note = new TextLabel(TextLabel::Role::Body), 6, 0, 1, 2);
    m_note->setObjectName(name + QStringLiteral("_note"));
    m_note->setWordWrap(true);
    m_note->hide();

    m_control = makeControl();
    m_control->setObjectName(name);
    m_control->setAccessibleName(title);
    m_control->setAccessibleDescription(help);
    m_control->setToolTip(name);
    m_control->installEventFilter(this);
    for (auto* inner : m_control->findChildren<QWidget*>())
        inner->installEventFilter(this);
    auto* place = new QWidget;
    auto* inside = new QHBoxLayout(place);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_control, 0, m_info.type == QLatin1String("bool") ? Qt::AlignRight : Qt::Alignment());
    // One below the other, unless words need more.
    place->setFixedWidth(std::max(controlWidth, m_control->sizeHint().width()));
    m_reset = new QToolButton;
    m_reset->setText(tr("Reset"));
    m_reset->setFocusPolicy(Qt::StrongFocus);
    m_reset->setObjectName(name + QStringLiteral("_reset"));
    m_reset->setAutoRaise(true);
    m_reset->setAccessibleName(tr("Reset %1 to its default").arg(title));
    m_reset->setToolTip(m_reset->accessibleName());
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_settle.stop();
        emit edited(m_name, defaultValue());
    });
    m_controls = new QWidget;
    auto* controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->setSpacing(m_grid->horizontalSpacing());
    controls->addWidget(place);
    controls->addWidget(m_reset);
    setNarrow(false);

    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] { emit edited(m_name, m_edited); });
}

QWidget* TunableRow::makeControl()
{
    if (m_info.type == QLatin1String("bool"))
        return makeSwitch();
    QList<QPair<QString, QVariant>> choices;
    if (m_info.type.startsWith(QLatin1String("enum:"))) {
        for (const auto& choice : m_info.type.mid(5).split(QLatin1Char(',')))
            choices.append({tunableText(m_info, choice), choice});
        return makeChoice(choices);
    }
    if (m_info.type == QLatin1String("uint:power-of-two")) {
        const auto most = m_info.maximum.variant().toULongLong();
        for (auto value = m_info.minimum.variant().toULongLong(); value != 0 && value <= most; value *= 2)
            choices.append({tunableText(m_info, value), value});
        return makeChoice(choices);
    }
    return makeNumber();
}

QWidget* TunableRow::makeSwitch()
{
    auto* toggle = new ToggleSwitch;
    connect(toggle, &QAbstractButton::clicked, this, [this](bool on) { emit edited(m_name, on); });
    m_show = [toggle](const QVariant& value) { toggle->showState(value.toBool()); };
    return toggle;
}

QWidget* TunableRow::makeChoice(const QList<QPair<QString, QVariant>>& choices)
{
    auto* box = new QComboBox;
    box->setFocusPolicy(Qt::StrongFocus);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const auto& [words, value] : choices)
        box->addItem(words, value);
    connect(box, &QComboBox::activated, this, [this, box] { emit edited(m_name, box->currentData()); });
    m_show = [box](const QVariant& value) { box->setCurrentIndex(box->findData(value)); };
    return box;
}

QWidget* TunableRow::makeNumber()
{
    const auto limited = [](const QDBusVariant& value) {
        return static_cast<int>(std::min<qulonglong>(value.variant().toULongLong(), std::numeric_limits<int>::max()));
    };
    auto* box = new QSpinBox;
    box->setFocusPolicy(Qt::StrongFocus);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setRange(limited(m_info.minimum), limited(m_info.maximum));
    box->setGroupSeparatorShown(true);
    if (const auto one = tunableText(m_info, 1U); one.startsWith(QLatin1String("1 ")))
        box->setSuffix(one.mid(1));
    // Steps that get somewhere in a wide range.
    box->setStepType(box->maximum() > 1000 ? QAbstractSpinBox::AdaptiveDecimalStepType
                                           : QAbstractSpinBox::DefaultStepType);
    connect(box, &QSpinBox::valueChanged, this, [this](int value) { edit(static_cast<qulonglong>(value)); });
    connect(box, &QSpinBox::editingFinished, this, [this] {
        if (m_settle.isActive()) {
            m_settle.stop();
            emit edited(m_name, m_edited);
        }
    });
    m_show = [box](const QVariant& value) {
        const QSignalBlocker quiet(box);
        box->setValue(value.toInt());
    };
    return box;
}

void TunableRow::edit(const QVariant& value)
{
    m_edited = value;
    m_settle.start();
}

void TunableRow::showValue(const QVariant& value)
{
    m_value = value;
    m_reset->setEnabled(value != defaultValue());
    if (!m_settle.isActive())
        m_show(value);
}

void TunableRow::showEffect(const QString& sentence)
{
    m_effect->setText(sentence);
    m_effect->setVisible(!sentence.isEmpty());
}

void TunableRow::showError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    // Back to what is.
    if (!sentence.isEmpty())
        m_show(m_value);
}

void TunableRow::showNote(const QString& sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

QString TunableRow::error() const
{
    return m_error->text();
}

void TunableRow::setNarrow(bool narrow)
{
    m_grid->removeWidget(m_controls);
    if (narrow)
        m_grid->addWidget(m_controls, 4, 0, Qt::AlignLeft);
    else
        m_grid->addWidget(m_controls, 0, 1, 3, 1, Qt::AlignVCenter);
}

bool TunableRow::matches(const QString& words) const
{
    return words.isEmpty() || m_name.contains(words, Qt::CaseInsensitive) ||
           tunableTitle(m_name).contains(words, Qt::CaseInsensitive) ||
           tunableHelp(m_name).contains(words, Qt::CaseInsensitive);
}

bool TunableRow::eventFilter(QObject* object, QEvent* event)
{
    // Who scrolls the page does not want to change what passes under the mouse.
    if (event->type() == QEvent::Wheel && !m_control->hasFocus()) {
        event->ignore();
        return true;
    }
    // Ctrl+Z is the page's undo, not that of the digits in a box.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace quickshift::app
