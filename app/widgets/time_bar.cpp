// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/time_bar.h"

#include "app/plots/units.h"
#include "app/widgets/text_label.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSlider>

namespace quickshift::app
{
namespace
{

constexpr std::array spans_s{30, 60, 300, 900, 1800};

} // namespace

TimeBar::TimeBar(client::TimeView& view, QWidget* parent) : QWidget(parent), m_view(view)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_pause = new QPushButton;
    m_pause->setObjectName(QStringLiteral("pause"));
    // As wide as its widest word, so that nothing moves when it changes.
    m_pause->setText(tr("&Pause"));
    const int wide = m_pause->sizeHint().width();
    m_pause->setText(tr("&Live again"));
    m_pause->setMinimumWidth(std::max(wide, m_pause->sizeHint().width()));
    connect(m_pause, &QPushButton::clicked, this, [this] { m_view.setFollowing(!m_view.following()); });
    row->addWidget(m_pause);
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setObjectName(QStringLiteral("scrub"));
    m_slider->setAccessibleName(tr("Look back"));
    m_slider->setToolTip(tr("Look back over the last 30 minutes"));
    m_slider->setPageStep(60);
    m_slider->setSingleStep(5);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (value == 0)
            m_view.setFollowing(true);
        else
            m_view.lookBack(-value);
    });
    row->addWidget(m_slider, 1);
    row->addWidget(m_range = new TextLabel(TextLabel::Role::Muted));
    m_range->setObjectName(QStringLiteral("range"));
    m_span = new QComboBox;
    m_span->setObjectName(QStringLiteral("span"));
    m_span->setAccessibleName(tr("Time shown"));
    m_span->setToolTip(tr("How much time the plots show; the mouse wheel over a plot changes it too"));
    for (const int span : spans_s)
        m_span->addItem(span < 60 ? tr("%1 s").arg(span) : tr("%1 min").arg(span / 60), span);
    connect(m_span, &QComboBox::activated, this, [this] { m_view.setSpan(m_span->currentData().toInt()); });
    row->addWidget(m_span);
    connect(&m_view, &client::TimeView::changed, this, &TimeBar::showView);
    connect(&m_view.history(), &client::History::secondEnded, this, [this] {
        if (isVisible())
            showView();
    });
    showView();
}

void TimeBar::setNarrow(bool narrow)
{
    m_range->setVisible(!narrow);
    m_slider->setMinimumWidth(narrow ? 40 : 0);
}

void TimeBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showView();
}

void TimeBar::showView()
{
    const auto& history = m_view.history();
    m_pause->setText(m_view.following() ? tr("&Pause") : tr("&Live again"));
    m_pause->setEnabled(!history.empty());
    const QSignalBlocker quiet(m_slider);
    // The first second takes up a second too; nobody can look back to before it.
    const auto past_s = static_cast<int>((history.newest_ns() - history.oldest_ns()) / 1'000'000'000);
    m_slider->setRange(-past_s, 0);
    m_slider->setEnabled(past_s > 0);
    m_slider->setValue(m_view.following() ? 0 : -std::max(1, m_view.secondsBeforeNewest()));
    const auto clock = [&history](std::uint64_t time_ns) {
        return timeOfDayText(static_cast<double>(time_ns) / 1e9 + history.epochOffset_s());
    };
    m_range->setText(
        history.empty()
            ? QString()
            : QStringLiteral("%1 – %2").arg(
                  clock(m_view.end_ns() - std::min<std::uint64_t>(m_view.end_ns(), m_view.span_s() * 1'000'000'000ULL)),
                  clock(m_view.end_ns())));
    m_slider->setAccessibleDescription(m_range->text());
    m_span->setCurrentIndex(m_span->findData(m_view.span_s()));
    if (m_span->currentIndex() < 0)
        m_span->setPlaceholderText(tr("%1 s").arg(m_view.span_s()));
}

} // namespace quickshift::app
