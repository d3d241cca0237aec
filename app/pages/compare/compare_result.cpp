// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/compare_result.h"

#include "app/compare/comparison_json.h"
#include "app/compare/comparison_words.h"
#include "app/plots/comparison_plot.h"
#include "app/plots/metric_words.h"
#include "app/plots/plot_table_model.h"
#include "app/plots/units.h"
#include "app/widgets/plot_card.h"
#include "app/widgets/text_label.h"
#include "app/widgets/tunable_words.h"
#include "app/widgets/wrapping_layout.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTableView>

#include <cmath>

namespace quickshift::app
{
namespace
{

namespace words = compare::words;

QString signedText(double ns)
{
    return (ns < 0 ? QStringLiteral("−") : QStringLiteral("+")) +
           durationText(static_cast<std::uint64_t>(std::llround(std::abs(ns))));
}

QPushButton* addButton(QLayout& row, const QString& text, const QString& objectName)
{
    auto* button = new QPushButton(text);
    button->setObjectName(objectName);
    row.addWidget(button);
    return button;
}

} // namespace

CompareResult::CompareResult(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* answer = new Card;
    auto* inside = new QVBoxLayout(answer);
    inside->setContentsMargins(16, 10, 16, 10);
    inside->setSpacing(4);
    inside->addWidget(m_verdict = new TextLabel(TextLabel::Role::Title));
    inside->addWidget(m_context = new TextLabel(TextLabel::Role::Muted));
    m_verdict->setObjectName(QStringLiteral("comparisonVerdict"));
    for (auto* label : {m_verdict, m_context}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_model = new PlotTableModel(this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("differences"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Percentiles of both sides and their differences"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    inside->addWidget(m_table);
    auto* row = new FlowLayout;
    connect(addButton(*row, tr("Run &again"), QStringLiteral("again")), &QPushButton::clicked, this,
            &CompareResult::againRequested);
    connect(addButton(*row, tr("E&xport…"), QStringLiteral("exportComparison")), &QPushButton::clicked, this,
            &CompareResult::askAndSave);
    connect(addButton(*row, tr("De&lete"), QStringLiteral("deleteComparison")), &QPushButton::clicked, this,
            &CompareResult::deleteRequested);
    inside->addLayout(row);
    layout->addWidget(answer);
    m_plot = new ComparisonPlot;
    m_card = new PlotCard(tr("How long it took"), QStringLiteral("quickshift-comparison"), {{tr("Histogram"), m_plot}});
    connect(m_card, &PlotCard::exportFailed, this, &CompareResult::exportFailed);
    layout->addWidget(m_card, 1);
}

void CompareResult::setNarrow(bool narrow)
{
    m_card->setNarrow(narrow);
}

void CompareResult::show(const compare::Saved& saved)
{
    m_saved = saved;
    const auto& comparison = saved.comparison;
    const auto title = tunableTitle(comparison.subject.tunable);
    m_verdict->setText(words::verdict(comparison, saved.analysis, title));
    QStringList context{
        QLocale().toString(comparison.started, QLocale::ShortFormat), words::workload(comparison.workload),
        tr("%1 and %2 values").arg(countText(saved.analysis.sides[0].count), countText(saved.analysis.sides[1].count)),
        tr("kernel %1").arg(comparison.kernel)};
    if (const auto voids = words::voids(comparison); !voids.isEmpty())
        context << voids;
    m_context->setText(context.join(QStringLiteral("  ·  ")));
    fillTable();
    const auto side = [&](compare::Side which) {
        return QStringLiteral("%1: %2")
            .arg(which == compare::Side::A ? QLatin1Char('A') : QLatin1Char('B'))
            .arg(words::side(comparison.subject, which, title));
    };
    m_plot->setSides(saved.analysis.sides, {side(compare::Side::A), side(compare::Side::B)});
    m_card->setTitle(metricTitle(comparison.metric.metric));
    m_card->refreshTable();
}

void CompareResult::fillTable()
{
    using Format = PlotTable::Format;
    PlotTable table;
    table.columns = {{tr("Percentile"), QStringLiteral("percentile"), Format::Text},
                     {tr("A"), QStringLiteral("a_ns"), Format::Duration},
                     {tr("B"), QStringLiteral("b_ns"), Format::Duration},
                     {tr("B − A (95 % interval)"), QStringLiteral("difference"), Format::Text},
                     {tr("B is (95 % interval)"), QStringLiteral("ratio"), Format::Text}};
    for (const auto& difference : m_saved.analysis.differences) {
        const auto name = words::percentile(difference.quantile);
        if (!difference.enough) {
            table.rows.push_back({name, {}, {}, tr("too few values"), QVariant()});
            continue;
        }
        const auto& interval = difference.difference95_ns;
        const auto compared = difference.claimed ? words::interval(difference.ratio95) : tr("no measurable difference");
        table.rows.push_back(
            {name, difference.a_ns, difference.b_ns,
             tr("%1 (%2 to %3)")
                 .arg(signedText(difference.difference_ns()), signedText(interval.low), signedText(interval.high)),
             compared});
    }
    m_model->setTable(std::move(table));
    m_table->resizeColumnsToContents();
    m_table->resizeRowsToContents();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->length() +
                            16);
}

QString CompareResult::save(const QString& path) const
{
    QSaveFile file(path);
    const auto bytes = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)
                           ? compare::toCsv(m_saved.comparison)
                           : QJsonDocument(compare::toJson(m_saved.comparison, m_saved.analysis)).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return tr("%1 cannot be written: %2. Choose another place.")
        .arg(QDir::toNativeSeparators(path), file.errorString());
}

void CompareResult::askAndSave()
{
    auto* dialog = new QFileDialog(this, tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Everything (*.json)"), tr("Blocks and buckets (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("csv")) ? QStringLiteral("csv")
                                                                       : QStringLiteral("json"));
    });
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(QStringLiteral("quickshift-comparison"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const auto sentence = save(path); !sentence.isEmpty())
            emit exportFailed(sentence);
    });
    dialog->open();
}

} // namespace quickshift::app
