// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/compare_setup.h"

#include "app/compare/comparison_words.h"
#include "app/pages/compare/value_edit.h"
#include "app/plots/metric_words.h"
#include "app/widgets/text_label.h"
#include "app/widgets/tunable_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRandomGenerator>

namespace quickshift::app
{
namespace
{

using compare::SubjectKind;

QString metricWords(const client::Selection& metric)
{
    const auto dimension = protocol::info(metric.metric).dimension;
    return CompareSetup::tr("%1, %2").arg(
        metricTitle(metric.metric),
        (metric.instance ? instanceTitle(dimension, *metric.instance) : allInstancesTitle(dimension)).toLower());
}

/// A value that is not `value`, to begin with.
QVariant otherThan(const protocol::TunableDescription& info, const QVariant& value)
{
    if (info.type == QLatin1String("bool"))
        return !value.toBool();
    if (info.type.startsWith(QLatin1String("enum:"))) {
        const auto choices = info.type.mid(5).split(QLatin1Char(','));
        return choices.value(choices.indexOf(value.toString()) == 0 ? 1 : 0);
    }
    return value == info.minimum.variant() ? info.maximum.variant() : info.minimum.variant();
}

} // namespace

CompareSetup::CompareSetup(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(new TextLabel(TextLabel::Role::Title, tr("Does it help on this computer?")));
    auto* words = new TextLabel(
        TextLabel::Role::Muted,
        tr("A comparison switches between two states in turns, in random order, and measures each while you go on with "
           "what you do. In the end everything is as it was, and you get an answer; it may be that there is no "
           "measurable "
           "difference."));
    words->setWordWrap(true);
    layout->addWidget(words);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    layout->addLayout(m_form);

    m_kind = addChoice(*m_form, tr("&Compare"), QStringLiteral("kind"));
    m_kind->addItem(tr("Quickshift off and on"));
    m_kind->addItem(tr("A setting with two values"));
    m_kind->addItem(tr("Two presets"));
    m_tunable = addChoice(*m_form, tr("S&etting"), QStringLiteral("tunable"));
    m_a = new ValueEdit(QStringLiteral("valueA"), tr("First value"));
    m_b = new ValueEdit(QStringLiteral("valueB"), tr("Second value"));
    m_form->addRow(tr("First value"), m_a);
    m_form->addRow(tr("Second value"), m_b);
    m_presetA = addChoice(*m_form, tr("First preset"), QStringLiteral("presetA"));
    m_presetB = addChoice(*m_form, tr("Second preset"), QStringLiteral("presetB"));
    m_metric = addChoice(*m_form, tr("&Measure"), QStringLiteral("metric"));
    fillMetrics();
    m_workload = addChoice(*m_form, tr("Mean&while"), QStringLiteral("workload"));
    for (const auto workload :
         {compare::Workload::Playing, compare::Workload::Desktop, compare::Workload::Load, compare::Workload::Nothing})
        m_workload->addItem(compare::words::workload(workload), static_cast<int>(workload));
    m_duration = addChoice(*m_form, tr("&Duration"), QStringLiteral("duration"));
    m_duration->addItem(tr("%1 s").arg(30), 30);
    for (const int minutes : {1, 2, 5, 10, 30})
        m_duration->addItem(tr("%1 min").arg(minutes), minutes * 60);
    m_duration->setCurrentIndex(2);

    layout->addWidget(m_objection = new TextLabel(TextLabel::Role::Error));
    m_objection->setObjectName(QStringLiteral("objection"));
    m_objection->setWordWrap(true);
    m_start = new QPushButton(tr("&Start"));
    m_start->setObjectName(QStringLiteral("startComparison"));
    m_start->setDefault(true);
    layout->addWidget(m_start, 0, Qt::AlignLeft);
    layout->addStretch(1);

    connect(m_start, &QPushButton::clicked, this, &CompareSetup::startRequested);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CompareSetup::showKind);
    connect(m_tunable, &QComboBox::currentIndexChanged, this, &CompareSetup::showTunable);
    for (auto* box : {m_presetA, m_presetB, m_metric, m_workload, m_duration})
        connect(box, &QComboBox::currentIndexChanged, this, &CompareSetup::changed);
    connect(m_a, &ValueEdit::changed, this, &CompareSetup::changed);
    connect(m_b, &ValueEdit::changed, this, &CompareSetup::changed);
    showKind();
}

void CompareSetup::setNarrow(bool narrow)
{
    m_form->setRowWrapPolicy(narrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
}

QComboBox* CompareSetup::addChoice(QFormLayout& form, const QString& label, const QString& objectName)
{
    auto* box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    // As wide as the page lets it, not as its longest entry asks for.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    form.addRow(label, box);
    return box;
}

void CompareSetup::fillMetrics()
{
    m_metric->addItem(tr("Input if there is any, else wake-ups"), QString());
    for (const auto& name : compare::metricNames())
        m_metric->addItem(metricWords(*compare::metricNamed(name)), name);
}

void CompareSetup::setHelper(const client::HelperState& helper)
{
    const bool otherTunables = helper.available() && m_helper.tunableInfo.keys() != helper.tunableInfo.keys();
    const bool otherPresets = helper.available() && m_helper.presets != helper.presets;
    m_helper = helper;
    if (otherTunables) {
        m_tunable->clear();
        for (const auto& group : grouped(helper.tunableInfo.keys()))
            for (const auto& name : group.names)
                m_tunable->addItem(tunableTitle(name), name);
    }
    if (otherPresets)
        for (auto* box : {m_presetA, m_presetB}) {
            box->clear();
            for (const auto& name : helper.presets)
                box->addItem(presetTitle(name), name);
            box->setCurrentIndex(box == m_presetB && box->count() > 1 ? 1 : 0);
        }
}

void CompareSetup::showKind()
{
    const auto kind = static_cast<SubjectKind>(m_kind->currentIndex());
    for (auto* row : {static_cast<QWidget*>(m_tunable), static_cast<QWidget*>(m_a), static_cast<QWidget*>(m_b)})
        m_form->setRowVisible(row, kind == SubjectKind::Tunable);
    for (auto* row : {m_presetA, m_presetB})
        m_form->setRowVisible(row, kind == SubjectKind::Preset);
    emit changed();
}

void CompareSetup::showTunable()
{
    const auto name = m_tunable->currentData().toString();
    const auto info = m_helper.tunableInfo.constFind(name);
    if (info == m_helper.tunableInfo.cend())
        return;
    const auto now = m_helper.tunables.value(name);
    m_a->setTunable(*info, now);
    m_b->setTunable(*info, otherThan(*info, now));
    emit changed();
}

compare::Subject CompareSetup::subject() const
{
    switch (static_cast<SubjectKind>(m_kind->currentIndex())) {
    case SubjectKind::Tunable:
        return {.kind = SubjectKind::Tunable,
                .tunable = m_tunable->currentData().toString(),
                .a = m_a->value(),
                .b = m_b->value()};
    case SubjectKind::Preset:
        return {
            .kind = SubjectKind::Preset, .tunable = {}, .a = m_presetA->currentData(), .b = m_presetB->currentData()};
    case SubjectKind::OnOff:
        break;
    }
    return {};
}

compare::Request CompareSetup::request() const
{
    return {.subject = subject(),
            .metric = compare::metricNamed(m_metric->currentData().toString()),
            .workload = static_cast<compare::Workload>(m_workload->currentData().toInt()),
            .plan = compare::BlockPlan::lasting(std::chrono::seconds(m_duration->currentData().toInt()),
                                                QRandomGenerator::global()->generate())};
}

void CompareSetup::setObjection(const QString& sentence)
{
    m_objection->setText(sentence);
    m_objection->setVisible(!sentence.isEmpty());
    m_start->setEnabled(sentence.isEmpty());
}

} // namespace quickshift::app
