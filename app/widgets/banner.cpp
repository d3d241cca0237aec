// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/banner.h"

#include "app/plots/plot_theme.h"
#include "app/widgets/text_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>

namespace quickshift::app
{
namespace
{

constexpr int stripWidth = 5;
constexpr int iconSpace = 58;

TextLabel* wrapped(TextLabel::Role role)
{
    auto* label = new TextLabel(role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

Banner::Banner(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("banner"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(iconSpace, 12, 16, 12);
    row->setSpacing(12);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(3);
    texts->addWidget(m_title = wrapped(TextLabel::Role::Title));
    texts->addWidget(m_wayOut = wrapped(TextLabel::Role::Body));
    texts->addWidget(m_detail = wrapped(TextLabel::Role::Muted));
    row->addLayout(texts, 1);
    m_retry = new QPushButton(tr("&Retry"));
    m_retry->setObjectName(QStringLiteral("retry"));
    m_retry->setAccessibleDescription(tr("Tries again what did not work."));
    m_dismiss = new QToolButton;
    m_dismiss->setText(QStringLiteral("✕"));
    m_dismiss->setAutoRaise(true);
    m_dismiss->setToolTip(tr("Close this message"));
    m_dismiss->setAccessibleName(tr("Close this message"));
    row->addWidget(m_retry, 0, Qt::AlignVCenter);
    row->addWidget(m_dismiss, 0, Qt::AlignTop);
    connect(m_retry, &QPushButton::clicked, this, &Banner::retryRequested);
    connect(m_dismiss, &QToolButton::clicked, this, &Banner::dismissed);
    hide();
}

void Banner::setProblem(const std::optional<client::Problem>& problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    setVisible(problem.has_value());
    if (!problem)
        return;
    m_title->setText(problem->title);
    m_wayOut->setText(problem->wayOut);
    m_wayOut->setVisible(!problem->wayOut.isEmpty());
    m_detail->setText(problem->detail);
    m_detail->setVisible(!problem->detail.isEmpty());
    m_retry->setVisible(problem->retry);
    m_dismiss->setVisible(problem->dismissible);
    setAccessibleName(problem->title);
    setAccessibleDescription(problem->wayOut);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    update();
}

QColor Banner::colour() const
{
    const auto theme = PlotTheme::of(palette());
    if (!m_problem || m_problem->severity == client::Problem::Severity::Notice)
        return theme.notice;
    return m_problem->severity == client::Problem::Severity::Warning ? theme.warning : theme.error;
}

void Banner::paintEvent(QPaintEvent*)
{
    const auto theme = PlotTheme::of(palette());
    const auto strong = colour();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(box, 10, 10);
    painter.fillPath(outline, theme.card);
    QColor tint = strong;
    tint.setAlphaF(theme.dark ? 0.13F : 0.08F);
    painter.fillPath(outline, tint);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRectF(0, 0, stripWidth, height()), strong);
    painter.restore();
    QColor border = strong;
    border.setAlphaF(0.45F);
    painter.setPen(QPen(border, 1));
    painter.drawPath(outline);

    // A triangle for trouble, a disc for a notice: not by colour alone.
    const QPointF centre(32, 26);
    painter.setPen(Qt::NoPen);
    painter.setBrush(strong);
    if (m_problem && m_problem->severity == client::Problem::Severity::Notice)
        painter.drawEllipse(centre, 11, 11);
    else
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -12), centre + QPointF(13, 11), centre + QPointF(-13, 11)}));
    painter.setPen(QPen(theme.card, 2.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre + QPointF(0, -3), centre + QPointF(0, 3));
    painter.drawPoint(centre + QPointF(0, 7.5));
}

} // namespace quickshift::app
