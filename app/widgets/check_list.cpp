// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/check_list.h"

#include "app/widgets/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLayoutItem>
#include <QToolButton>

#include <algorithm>
#include <memory>

namespace quickshift::app
{
namespace
{

constexpr int markWidth = 18;

TextLabel* words(TextLabel::Role role, const QString& text)
{
    auto* label = new TextLabel(role, text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CheckList::CheckList(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(3);
}

void CheckList::setChecks(const QList<client::Check>& checks)
{
    if (checks == m_checks)
        return;
    // Rows that stay as they are keep the keyboard's focus and what is selected in them.
    const auto focused = focusedCopyButton();
    for (int i = 0; i < std::max(checks.size(), m_checks.size()); ++i) {
        if (i < checks.size() && i < m_checks.size() && checks[i] == m_checks[i])
            continue;
        if (i < m_checks.size()) {
            const std::unique_ptr<QLayoutItem> old(m_rows->takeAt(std::min<int>(i, static_cast<int>(checks.size()))));
            delete old->widget();
        }
        if (i < checks.size())
            m_rows->insertWidget(i, makeRow(checks[i]));
    }
    m_checks = checks;
    if (auto* button = findChild<QToolButton*>(focused); !focused.isEmpty() && button != nullptr)
        button->setFocus();
}

QString CheckList::focusedCopyButton() const
{
    const auto* button = qobject_cast<QToolButton*>(focusWidget());
    return button != nullptr && button->hasFocus() ? button->objectName() : QString();
}

QWidget* CheckList::makeRow(const client::Check& check)
{
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("check_") + check.id);
    row->setAccessibleName(check.good ? tr("In order: %1").arg(check.title) : tr("Gap: %1").arg(check.title));
    row->setAccessibleDescription(
        QStringList{check.finding, check.fix, check.command}.join(QLatin1Char('\n')).trimmed());
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    auto* mark = new TextLabel(check.good ? TextLabel::Role::Muted : TextLabel::Role::Error,
                               check.good ? QStringLiteral("✓") : QStringLiteral("⚠"));
    mark->setFixedWidth(markWidth);
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    if (check.good) {
        grid->addWidget(words(TextLabel::Role::Body, check.title), 0, 1);
        auto* found = new TextLabel(TextLabel::Role::Muted, check.finding);
        found->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(found, 0, 2);
        return row;
    }
    grid->addWidget(words(TextLabel::Role::Title, check.title), 0, 1, 1, 2);
    int line = 1;
    if (!check.finding.isEmpty())
        grid->addWidget(words(TextLabel::Role::Muted, check.finding), line++, 1, 1, 2);
    grid->addWidget(words(TextLabel::Role::Body, check.fix), line++, 1, 1, 2);
    if (check.command.isEmpty())
        return row;
    auto* command = words(TextLabel::Role::Body, check.command);
    command->setObjectName(QStringLiteral("command"));
    command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    grid->addWidget(command, line, 1);
    auto* copy = new QToolButton;
    copy->setObjectName(QStringLiteral("copy_") + check.id);
    copy->setText(tr("Copy"));
    copy->setFocusPolicy(Qt::StrongFocus);
    copy->setToolTip(tr("Copy the command"));
    copy->setAccessibleName(tr("Copy the command: %1").arg(check.command));
    connect(copy, &QToolButton::clicked, this, [text = check.command] { QApplication::clipboard()->setText(text); });
    grid->addWidget(copy, line, 2, Qt::AlignRight | Qt::AlignVCenter);
    return row;
}

} // namespace quickshift::app
