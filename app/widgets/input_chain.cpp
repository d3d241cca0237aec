// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/input_chain.h"

#include "app/plots/units.h"
#include "app/widgets/chain_bar.h"
#include "app/widgets/text_label.h"

#include <QGridLayout>

#include <algorithm>

namespace quickshift::app
{
namespace
{

TextLabel* figure(TextLabel::Role role)
{
    auto* label = new TextLabel(role, QStringLiteral("–"));
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

QString timeText(const protocol::Histogram& histogram, double share)
{
    return histogram.empty() ? QStringLiteral("–") : durationText(histogram.percentile(share));
}

} // namespace

InputChain::InputChain(QWidget* parent) : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    auto* grid = m_grid;
    grid->setContentsMargins(0, 0, 0, 0);
    setNarrow(false);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    auto* usual = new TextLabel(TextLabel::Role::Muted, tr("usually"));
    usual->setToolTip(tr("Median: half of the reports are this far by then."));
    auto* tail = new TextLabel(TextLabel::Role::Muted, tr("p99"));
    tail->setToolTip(tr("Of 100 reports, 99 are this far by then."));
    for (auto* heading : {usual, tail})
        heading->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(usual, 0, 2);
    grid->addWidget(tail, 0, 3);

    const struct {
        const char* objectName;
        QString name;
        QString help;
    } steps[stepCount] = {
        {"chainDevice", tr("Device → hook"),
         tr("Mouse, keyboard or gamepad report something, and the kernel's hook sees it: the clock starts.")},
        {"chainRing", tr("Ring"), tr("The hook has written its record into a ring: what measuring costs.")},
        {"chainWake", tr("Wake-up"), tr("The thread that waits for input is woken.")},
        {"chainRun", tr("Running"), tr("That thread runs on a CPU.")},
    };
    for (std::size_t i = 0; i < stepCount; ++i) {
        const auto& step = steps[i];
        const int row = static_cast<int>(i) + 1;
        auto* name = new TextLabel(TextLabel::Role::Body, step.name);
        m_steps[i] = {
            .bar = new ChainBar, .usual = figure(TextLabel::Role::Body), .tail = figure(TextLabel::Role::Body)};
        m_steps[i].bar->setObjectName(QLatin1String(step.objectName));
        m_steps[i].bar->setAccessibleName(step.name);
        m_steps[i].bar->setAccessibleDescription(step.help);
        grid->addWidget(name, row, 0);
        grid->addWidget(m_steps[i].bar, row, 1);
        grid->addWidget(m_steps[i].usual, row, 2);
        grid->addWidget(m_steps[i].tail, row, 3);
        for (QWidget* widget : {static_cast<QWidget*>(name), static_cast<QWidget*>(m_steps[i].bar)})
            widget->setToolTip(step.help);
    }
    // Not a figure, which would look measured: everything else is counted from here.
    m_steps[0].bar->setSpan(0, 0);
    m_steps[0].usual->setObjectName(QStringLiteral("chainStart"));
    m_steps[0].tail->setObjectName(QStringLiteral("chainStartTail"));
    for (auto* label : {m_steps[0].usual, m_steps[0].tail})
        label->setText(tr("start", "where the clock starts"));
    m_reader = new TextLabel(TextLabel::Role::Muted);
    m_reader->setWordWrap(true);
    grid->addWidget(m_reader, stepCount + 1, 0, 1, 4);
}

void InputChain::setNarrow(bool narrow)
{
    m_grid->setHorizontalSpacing(narrow ? 8 : 14);
}

void InputChain::setTimes(const Times& times)
{
    const auto median = [](const protocol::Histogram& histogram) {
        return histogram.empty() ? 0.0 : static_cast<double>(histogram.percentile(0.5));
    };
    const double ring = median(times.ringWrite);
    const double wake = std::max(median(times.toWake), ring);
    const double run = std::max(median(times.toRun), wake);
    const auto share = [run](double at) { return run == 0 ? 0.0 : at / run; };
    const auto show = [&](Step& step, double begin, double end, const protocol::Histogram& histogram) {
        if (histogram.empty())
            step.bar->clear();
        else
            step.bar->setSpan(share(begin), share(end));
        step.usual->setText(timeText(histogram, 0.5));
        step.tail->setText(timeText(histogram, 0.99));
    };
    show(m_steps[1], 0, ring, times.ringWrite);
    show(m_steps[2], ring, wake, times.toWake);
    show(m_steps[3], wake, run, times.toRun);
    if (times.toRun.empty()) {
        m_reader->setText(tr("No thread has waited for this input: nothing reads these devices at the moment."));
        return;
    }
    m_reader->setText(times.toUser.empty() ? QString()
                                           : tr("The helper reads the ring %1 after the report, for these figures "
                                                "only: nothing on this way waits for it.")
                                                 .arg(timeText(times.toUser, 0.5)));
}

} // namespace quickshift::app
