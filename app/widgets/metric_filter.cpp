// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/metric_filter.h"

#include "app/plots/metric_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace quickshift::app
{

using protocol::Dimension;
using protocol::Metric;

MetricFilter::MetricFilter(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto* name = new QLabel(tr("L&atency"));
    m_metric = new QComboBox;
    m_metric->setObjectName(QStringLiteral("metric"));
    m_metric->setAccessibleName(tr("Latency"));
    name->setBuddy(m_metric);
    for (std::size_t i = 0; i < protocol::metrics.size(); ++i) {
        m_metric->addItem(metricTitle(static_cast<Metric>(i)));
        m_metric->setItemData(static_cast<int>(i), metricHelp(static_cast<Metric>(i)), Qt::ToolTipRole);
    }
    auto* of = new QLabel(tr("&of"));
    m_instance = new QComboBox;
    m_instance->setObjectName(QStringLiteral("instance"));
    m_instance->setAccessibleName(tr("Class of thread or device"));
    m_instance->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    of->setBuddy(m_instance);
    for (QWidget* widget : {static_cast<QWidget*>(name), static_cast<QWidget*>(m_metric), static_cast<QWidget*>(of),
                            static_cast<QWidget*>(m_instance)})
        row->addWidget(widget);
    row->addStretch(1);
    fillInstances();
    connect(m_metric, &QComboBox::currentIndexChanged, this, [this] {
        fillInstances();
        emit changed();
    });
    connect(m_instance, &QComboBox::activated, this, &MetricFilter::changed);
}

client::Selection MetricFilter::selection() const
{
    client::Selection selection{.metric = static_cast<Metric>(m_metric->currentIndex()), .instance = {}};
    if (m_instance->currentIndex() > 0)
        selection.instance = static_cast<std::uint8_t>(m_instance->currentIndex() - 1);
    return selection;
}

QString MetricFilter::title() const
{
    return QStringLiteral("%1 · %2").arg(m_metric->currentText(), m_instance->currentText());
}

// History keeps rings together, so they cannot be told apart here.
void MetricFilter::fillInstances()
{
    const auto metric = static_cast<Metric>(m_metric->currentIndex());
    const auto dimension = protocol::info(metric).dimension;
    m_metric->setToolTip(metricHelp(metric));
    m_metric->setAccessibleDescription(metricHelp(metric));
    m_instance->clear();
    m_instance->addItem(allInstancesTitle(dimension));
    if (dimension == Dimension::TASK_CLASS || dimension == Dimension::DEVICE_CLASS)
        for (std::size_t i = 0; i < protocol::info(metric).instances(); ++i)
            m_instance->addItem(instanceTitle(dimension, i));
    m_instance->setEnabled(m_instance->count() > 1);
}

} // namespace quickshift::app
