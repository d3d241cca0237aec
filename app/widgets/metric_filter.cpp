// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/metric_filter.h"

#include "app/plots/metric_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace quickshift::app
{

using protocol::Dimension;
using protocol::Metric;

MetricFilter::MetricFilter(QWidget* parent) : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_name = new QLabel(tr("L&atency"));
    m_metric = new QComboBox;
    m_metric->setObjectName(QStringLiteral("metric"));
    m_metric->setAccessibleName(tr("Latency"));
    m_name->setBuddy(m_metric);
    for (std::size_t i = 0; i < protocol::metrics.size(); ++i) {
        m_metric->addItem(metricTitle(static_cast<Metric>(i)));
        m_metric->setItemData(static_cast<int>(i), metricHelp(static_cast<Metric>(i)), Qt::ToolTipRole);
    }
    m_of = new QLabel(tr("&of"));
    m_instance = new QComboBox;
    m_instance->setObjectName(QStringLiteral("instance"));
    m_instance->setAccessibleName(tr("Class of thread or device"));
    m_instance->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_of->setBuddy(m_instance);
    setNarrow(false);
    fillInstances();
    connect(m_metric, &QComboBox::currentIndexChanged, this, [this] {
        fillInstances();
        emit changed();
    });
    connect(m_instance, &QComboBox::activated, this, &MetricFilter::changed);
}

void MetricFilter::setNarrow(bool narrow)
{
    m_grid->addWidget(m_name, 0, 0, 1, narrow ? 2 : 1);
    m_grid->addWidget(m_metric, narrow ? 1 : 0, narrow ? 0 : 1, 1, narrow ? 2 : 1);
    m_grid->addWidget(m_of, narrow ? 2 : 0, narrow ? 0 : 2);
    m_grid->addWidget(m_instance, narrow ? 2 : 0, narrow ? 1 : 3);
    m_grid->setColumnStretch(1, narrow ? 1 : 0);
    m_grid->setColumnStretch(4, narrow ? 0 : 1);
    for (auto* box : {m_metric, m_instance})
        box->setSizePolicy(narrow ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Fixed);
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
