// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/diagnostics_page.h"

#include "app/plots/units.h"
#include "app/widgets/card.h"
#include "app/widgets/check_list.h"
#include "app/widgets/exit_table.h"
#include "app/widgets/stat_tile.h"
#include "app/widgets/text_dialog.h"
#include "app/widgets/text_label.h"
#include "app/widgets/wrapping_layout.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace quickshift::app
{
namespace
{

using namespace std::chrono_literals;

constexpr int gap = 10;

QVBoxLayout* insideOf(Card& card)
{
    auto* layout = new QVBoxLayout(&card);
    layout->setContentsMargins(16, 10, 16, 12);
    layout->setSpacing(6);
    return layout;
}

TextLabel* sentence(TextLabel::Role role, const QString& text = {})
{
    auto* label = new TextLabel(role, text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString percentText(const std::optional<double>& percent)
{
    return percent ? DiagnosticsPage::tr("%1 %").arg(QLocale().toString(*percent, 'f', *percent < 9.95 ? 2 : 0))
                   : QStringLiteral("–");
}

QString memoryText(quint64 bytes)
{
    return bytes == 0 ? QStringLiteral("–") : sizeText(bytes);
}

} // namespace

DiagnosticsPage::DiagnosticsPage(client::HelperClient& client, const client::TelemetryModel& model, QWidget* parent)
    : QWidget(parent), m_client(client), m_model(model), m_diagnosis(client)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(gap);
    layout->addWidget(makeChecks());
    layout->addWidget(makeExits());
    layout->addWidget(makeCost());
    layout->addWidget(makeReport());
    layout->addStretch(1);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &DiagnosticsPage::showFigures);
    connect(&m_diagnosis, &client::Diagnosis::changed, this, &DiagnosticsPage::showHelper);
    connect(&m_client, &client::HelperClient::availabilityChanged, this, &DiagnosticsPage::showHelper);
    showHelper();
    showFigures();
}

QWidget* DiagnosticsPage::makeChecks()
{
    auto* card = new Card;
    auto* layout = insideOf(*card);
    auto* top = new FlowLayout;
    top->addWidget(new TextLabel(TextLabel::Role::Title, tr("This computer")));
    top->addWidget(m_verdict = new TextLabel(TextLabel::Role::Muted));
    m_verdict->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_verdict->setObjectName(QStringLiteral("gapCount"));
    auto* again = new QPushButton(tr("&Check again"));
    again->setObjectName(QStringLiteral("checkAgain"));
    connect(again, &QPushButton::clicked, this, [this] {
        if (!m_client.helper().available())
            m_client.reconnect();
        m_diagnosis.look();
    });
    top->addWidget(again);
    auto* copy = new QPushButton(tr("C&opy"));
    copy->setObjectName(QStringLiteral("copyChecks"));
    copy->setToolTip(tr("Copy this list, as “quickshiftctl doctor” prints it"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(client::checklistText(m_checks->checks())); });
    top->addWidget(copy);
    layout->addLayout(top);
    layout->addWidget(m_checks = new CheckList);
    return card;
}

QWidget* DiagnosticsPage::makeExits()
{
    auto* card = new Card;
    auto* layout = insideOf(*card);
    layout->addWidget(sentence(TextLabel::Role::Title, tr("How the scheduler left the kernel by itself")));
    layout->addWidget(m_exits = new ExitTable);
    layout->addWidget(m_exitProblem = sentence(TextLabel::Role::Error));
    m_exitProblem->hide();
    connect(m_exits, &ExitTable::dumpRequested, this, &DiagnosticsPage::showDump);
    return card;
}

QWidget* DiagnosticsPage::makeCost()
{
    auto* place = new QWidget;
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(sentence(TextLabel::Role::Title, tr("What Quickshift itself costs")));
    auto* tiles = new ColumnLayout;
    tiles->setSpacing(gap);
    layout->addLayout(tiles);
    const auto tile = [tiles](const char* id, const QString& name, const QString& explanation) {
        auto* made = new StatTile(name, explanation);
        made->setObjectName(QLatin1String(id));
        tiles->addWidget(made);
        return made;
    };
    m_helperCpu = tile("helperCpu", tr("Helper's CPU"), tr("Of one CPU, over the last second."));
    m_panelCpu = tile("panelCpu", tr("Window's CPU"), tr("Of one CPU, over the last second."));
    m_helperMemory = tile("helperMemory", tr("Helper's memory"), tr("In use now."));
    m_panelMemory = tile("panelMemory", tr("Window's memory"), tr("In use now."));
    m_bus = tile("bus", tr("Bus, a second"), tr("Bytes of frames that the helper sends to all who watch."));
    m_drops = tile("costDrops", tr("Reports lost"), tr("Input reports that found a full ring, since the load."));
    m_lag = tile("lag", tr("Drain lag p99"),
                 tr("From an input report to the helper reading it, over the last ten seconds. The scheduler does not "
                    "wait for it."));
    m_costNote = sentence(TextLabel::Role::Muted);
    m_costNote->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    tiles->addWidget(m_costNote);
    return place;
}

QWidget* DiagnosticsPage::makeReport()
{
    auto* card = new Card;
    auto* layout = insideOf(*card);
    layout->addWidget(sentence(TextLabel::Role::Title, tr("Report for those who help")));
    layout->addWidget(
        sentence(TextLabel::Role::Body,
                 tr("Versions, settings, what this computer can do, exits with their dumps, counters and "
                    "the last minute's figures, in one text. Names of users, hosts and programs, and paths, "
                    "are taken out. You read it first; nothing is sent.")));
    m_report = new QPushButton(tr("&Make a report…"));
    m_report->setObjectName(QStringLiteral("makeReport"));
    connect(m_report, &QPushButton::clicked, this, &DiagnosticsPage::makeReportNow);
    layout->addWidget(m_report, 0, Qt::AlignLeft);
    layout->addWidget(m_reportProblem = sentence(TextLabel::Role::Error));
    m_reportProblem->setObjectName(QStringLiteral("reportProblem"));
    m_reportProblem->hide();
    return card;
}

void DiagnosticsPage::setReplaying(bool replaying)
{
    m_replaying = replaying;
    m_cost.forget();
    showFigures();
    showHelper();
}

void DiagnosticsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_cost.forget();
    m_diagnosis.look();
    showFigures();
    m_tick.start();
}

void DiagnosticsPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

void DiagnosticsPage::showHelper()
{
    const auto& helper = m_client.helper();
    auto findings = m_diagnosis.findings();
    if (m_model.hasFrames() && !m_replaying) {
        findings.counters = m_model.cumulative().counterValues;
        findings.droppedReports = m_model.dropped();
    }
    const auto checks = client::checklist(findings);
    const auto gaps = std::ranges::count(checks, false, &client::Check::good);
    m_verdict->setText(gaps == 0 ? tr("All is in order.") : tr("Gaps: %1").arg(gaps));
    m_checks->setChecks(checks);
    m_exits->setExits(helper.exits);
    m_exits->setKnown(helper.available());
    m_report->setEnabled(helper.available());
    m_report->setToolTip(helper.available() ? QString() : tr("The helper makes the report, and it is not there."));
}

void DiagnosticsPage::showFigures()
{
    const auto self = protocol::ownUsage();
    m_cost.look(m_model.cumulative(), self, std::chrono::steady_clock::now().time_since_epoch());
    m_panelCpu->setValue(percentText(m_cost.panelCpuPercent()));
    m_panelMemory->setValue(memoryText(self.residentBytes));
    const bool live = !m_replaying && m_client.helper().available() && m_model.hasFrames();
    m_helperCpu->setValue(percentText(live ? m_cost.helperCpuPercent() : std::nullopt));
    m_helperMemory->setValue(memoryText(m_diagnosis.helperMemoryBytes()));
    const auto bytes = live ? m_cost.busBytesPerSecond() : std::nullopt;
    m_bus->setValue(bytes ? sizeText(static_cast<std::uint64_t>(*bytes)) : QStringLiteral("–"));
    m_drops->setValue(live ? countText(m_model.dropped()) : QStringLiteral("–"));
    const auto lag = live ? m_model.recent(protocol::Metric::INPUT_TO_USER) : protocol::Histogram{};
    m_lag->setValue(lag.empty() ? QStringLiteral("–") : durationText(lag.percentile(0.99)));
    m_costNote->setText(m_replaying ? tr("A recording is shown: the helper's own figures come back when it is closed.")
                        : live      ? QString()
                        : m_client.helper().available() ? tr("No figures of the helper have come yet.")
                                                        : tr("The helper's figures come with it."));
    if (isVisible())
        showHelper();
}

void DiagnosticsPage::makeReportNow()
{
    m_report->setEnabled(false);
    m_report->setText(tr("Making the report…"));
    m_diagnosis.fetchBundle([this](const client::TextAnswer& answer) {
        m_report->setText(tr("&Make a report…"));
        m_report->setEnabled(m_client.helper().available());
        m_reportProblem->setText(answer.sentence);
        m_reportProblem->setVisible(!answer.good);
        if (!answer.good)
            return;
        auto* dialog =
            new TextDialog(tr("Diagnostics report"), tr("This is all of it. Read it before you send it to somebody."),
                           answer.text, QStringLiteral("quickshift-diagnostics.txt"), this);
        dialog->setObjectName(QStringLiteral("report"));
        dialog->open();
    });
}

void DiagnosticsPage::showDump(quint64 exit)
{
    m_diagnosis.fetchDump(exit, [this, exit](const client::TextAnswer& answer) {
        m_exitProblem->setText(answer.sentence);
        m_exitProblem->setVisible(!answer.good);
        if (!answer.good)
            return;
        auto* dialog = new TextDialog(tr("The kernel's dump of exit %1").arg(exit),
                                      tr("What every CPU and waiting thread did. Only administrators see the "
                                         "threads' names: sudo quickshiftctl exits %1")
                                          .arg(exit),
                                      answer.text, QStringLiteral("quickshift-exit-%1.txt").arg(exit), this);
        dialog->setObjectName(QStringLiteral("dump"));
        dialog->open();
    });
}

} // namespace quickshift::app
