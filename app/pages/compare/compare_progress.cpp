// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/compare_progress.h"

#include "app/compare/comparison_words.h"
#include "app/plots/units.h"
#include "app/widgets/text_label.h"
#include "app/widgets/tunable_words.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace quickshift::app
{

CompareProgress::CompareProgress(compare::ComparisonRunner& runner, QWidget* parent) : QWidget(parent), m_runner(runner)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(m_title = new TextLabel(TextLabel::Role::Title));
    auto* words = new TextLabel(
        TextLabel::Role::Muted,
        tr("Go on as before. Which of the two is in force is not shown, so that it cannot change how you play."));
    words->setWordWrap(true);
    layout->addWidget(words);
    m_bar = new QProgressBar;
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the comparison"));
    layout->addWidget(m_bar);
    layout->addWidget(m_phase = new TextLabel(TextLabel::Role::Body));
    m_phase->setObjectName(QStringLiteral("phase"));
    layout->addWidget(m_voids = new TextLabel(TextLabel::Role::Error));
    m_voids->setWordWrap(true);
    m_cancel = new QPushButton(tr("&Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelComparison"));
    m_cancel->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(m_cancel, &QPushButton::clicked, &m_runner, &compare::ComparisonRunner::cancel);
    layout->addWidget(m_cancel, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(&m_runner, &compare::ComparisonRunner::changed, this, [this] {
        if (isVisible())
            showProgress();
    });
}

void CompareProgress::setFocusOnCancel()
{
    m_cancel->setFocus();
}

void CompareProgress::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showProgress();
}

void CompareProgress::showProgress()
{
    using Phase = compare::ComparisonRunner::Phase;
    const auto& comparison = m_runner.comparison();
    m_title->setText(compare::words::subject(comparison.subject, tunableTitle(comparison.subject.tunable)));
    m_bar->setValue(static_cast<int>(m_runner.progress() * 1000));
    const auto block = std::min<std::size_t>(comparison.blocks.size() + 1, comparison.plan.blocks());
    m_phase->setText(m_runner.phase() == Phase::Looking     ? tr("Looking whether there is input…")
                     : m_runner.phase() == Phase::Restoring ? tr("Putting everything back…")
                                                            : tr("Block %1 of %2, about %3 left")
                                                                  .arg(block)
                                                                  .arg(comparison.plan.blocks())
                                                                  .arg(clockText(m_runner.timeLeft())));
    const auto voids = compare::words::voids(comparison);
    m_voids->setText(voids);
    m_voids->setVisible(!voids.isEmpty());
    m_cancel->setEnabled(m_runner.phase() != Phase::Restoring);
}

} // namespace quickshift::app
