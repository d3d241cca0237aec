// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview_page.h"

#include "app/plots/drop_legend.h"
#include "app/plots/latency_plot.h"
#include "app/plots/ring_rates_plot.h"
#include "app/plots/units.h"
#include "app/widgets/banner.h"
#include "app/widgets/stat_tile.h"
#include "app/widgets/text_label.h"
#include "app/widgets/toggle_switch.h"
#include "app/widgets/tunable_words.h"
#include "protocol/tunables.h"

#include <QHBoxLayout>
#include <QSpinBox>
#include <QStackedLayout>

namespace quickshift::app
{
namespace
{

using protocol::State;

constexpr auto ringCountName = "ring_count";
constexpr int gap = 12;
constexpr int frameMs = 34;

TextLabel* emptyLabel()
{
    auto* label = new TextLabel(TextLabel::Role::Muted);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMargin(24);
    return label;
}

/// A plot with words to show in its place while there is nothing to draw.
QStackedLayout* stackOf(QWidget* plot, QWidget* words)
{
    auto* stack = new QStackedLayout;
    stack->addWidget(words);
    stack->addWidget(plot);
    return stack;
}

} // namespace

OverviewPage::OverviewPage(client::HelperClient& client, client::TelemetryModel& model, QWidget* parent)
    : QWidget(parent), m_client(client), m_model(model)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 18);
    layout->setSpacing(gap);
    layout->addWidget(makeHeader());
    layout->addWidget(m_banner = new Banner);
    layout->addWidget(makeTiles());
    auto* plots = new QHBoxLayout;
    plots->setSpacing(gap);
    plots->addWidget(makeRingsCard(), 1);
    plots->addWidget(makeLatencyCard(), 1);
    layout->addLayout(plots, 1);

    connect(m_banner, &Banner::retryRequested, this, &OverviewPage::retry);
    connect(m_banner, &Banner::dismissed, this, &OverviewPage::forgetFailure);
    connect(&m_client, &client::HelperClient::availabilityChanged, this, &OverviewPage::forgetFailure);
    connect(&m_client, &client::HelperClient::propertiesChanged, this, &OverviewPage::showHelper);
    connect(&m_client, &client::HelperClient::switchingChanged, this, &OverviewPage::showHelper);
    connect(&m_client, &client::HelperClient::frameUnreadable, this, &OverviewPage::showHelper);
    connect(&m_client, &client::HelperClient::failed, this,
            [this](client::Operation operation, const QString& name, const QString& sentence) {
                m_failure = {operation, name, sentence};
                showHelper();
            });
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(frameMs);
    connect(&m_repaint, &QTimer::timeout, this, &OverviewPage::showFigures);
    const auto repaintSoon = [this] {
        if (isVisible() && !m_repaint.isActive())
            m_repaint.start();
    };
    connect(&m_model, &client::TelemetryModel::updated, this, repaintSoon);
    connect(&m_model, &client::TelemetryModel::wasReset, this, repaintSoon);
    m_ringsEdited.setSingleShot(true);
    m_ringsEdited.setInterval(400);
    connect(&m_ringsEdited, &QTimer::timeout, this, &OverviewPage::onRingCountEdited);
    showHelper();
    showFigures();
}

QWidget* OverviewPage::makeHeader()
{
    auto* card = new Card;
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(18, 14, 18, 14);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_state = new TextLabel(TextLabel::Role::Headline));
    texts->addWidget(m_context = new TextLabel(TextLabel::Role::Muted));
    texts->addWidget(m_verdict = new TextLabel(TextLabel::Role::Body));
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setWordWrap(true);
    m_verdict->hide();
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setWordWrap(true);
    row->addLayout(texts, 1);
    m_switch = new ToggleSwitch;
    m_switch->setObjectName(QStringLiteral("switch"));
    m_switch->setAccessibleName(tr("Scheduler"));
    m_switch->setToolTip(tr("Switch Quickshift's scheduler on or off (Ctrl+T)"));
    connect(m_switch, &QAbstractButton::clicked, this, &OverviewPage::onSwitchClicked);
    row->addWidget(m_switch, 0, Qt::AlignVCenter);
    return card;
}

QWidget* OverviewPage::makeTiles()
{
    auto* tiles = new QWidget;
    auto* row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_p50 =
                       new StatTile(tr("Wake-up, median"), tr("Half of the threads ran this soon after waking up.")));
    row->addWidget(m_p99 = new StatTile(tr("Wake-up, p99"), tr("Of 100 wake-ups, 99 were served this soon.")));
    row->addWidget(m_p999 = new StatTile(tr("Wake-up, p99.9"), tr("Of 1000 wake-ups, 999 were served this soon.")));
    row->addWidget(m_reports =
                       new StatTile(tr("Input reports / s"), tr("What mice, keyboards and gamepads send, in all.")));
    row->addWidget(m_drops =
                       new StatTile(tr("Dropped reports"), tr("Reports that found their ring full; should stay 0.")));
    m_p99->setObjectName(QStringLiteral("p99"));
    m_reports->setObjectName(QStringLiteral("reports"));
    m_drops->setObjectName(QStringLiteral("drops"));
    return tiles;
}

QWidget* OverviewPage::makeRingsCard()
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 13, 18, 12);
    layout->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->addWidget(new TextLabel(TextLabel::Role::Title, tr("Input reports per ring")), 1);
    auto* name = new TextLabel(TextLabel::Role::Body, tr("&Rings"));
    const auto& info = protocol::info(protocol::Tunable::ring_count);
    m_ringCount = new QSpinBox;
    m_ringCount->setObjectName(QStringLiteral("ringCount"));
    m_ringCount->setRange(static_cast<int>(info.minimum), static_cast<int>(info.maximum));
    m_ringCount->setValue(static_cast<int>(info.defaultValue));
    m_ringCount->setAccessibleName(tr("Number of rings"));
    const auto help = tunableHelp(QString::fromLatin1(ringCountName));
    m_ringCount->setAccessibleDescription(help);
    m_ringCount->setToolTip(help);
    m_ringCount->setMinimumWidth(72);
    name->setBuddy(m_ringCount);
    connect(m_ringCount, &QSpinBox::valueChanged, this, [this] { m_ringsEdited.start(); });
    connect(m_ringCount, &QSpinBox::editingFinished, this, &OverviewPage::onRingCountEdited);
    top->addWidget(name);
    top->addWidget(m_ringCount);
    layout->addLayout(top);
    auto* helpLabel = new TextLabel(TextLabel::Role::Muted, help);
    helpLabel->setWordWrap(true);
    layout->addWidget(helpLabel);
    m_rings = new RingRatesPlot;
    m_ringsStack = stackOf(m_rings, m_ringsEmpty = emptyLabel());
    layout->addLayout(m_ringsStack, 1);
    layout->addWidget(new DropLegend);
    return card;
}

QWidget* OverviewPage::makeLatencyCard()
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 13, 18, 12);
    layout->setSpacing(6);
    layout->addWidget(new TextLabel(TextLabel::Role::Title, tr("From waking up to running")));
    auto* help = new TextLabel(TextLabel::Role::Muted,
                               tr("How long threads waited for a CPU in the last 10 seconds, all threads together. "
                                  "Further left is better."));
    help->setWordWrap(true);
    layout->addWidget(help);
    m_latency = new LatencyPlot;
    m_latencyStack = stackOf(m_latency, m_latencyEmpty = emptyLabel());
    layout->addLayout(m_latencyStack, 1);
    return card;
}

void OverviewPage::toggleScheduler()
{
    // The switch shows the recording's state then, not the kernel's.
    if (m_replay != nullptr)
        onSwitchClicked(m_client.state() != State::RUNNING);
    else if (m_switch->isEnabled())
        m_switch->click();
}

void OverviewPage::setVerdict(const QString& sentence)
{
    m_verdict->setText(sentence);
    m_verdict->setVisible(!sentence.isEmpty());
}

void OverviewPage::setReplay(const client::TelemetrySource* replay)
{
    m_replay = replay;
    if (replay != nullptr)
        connect(replay, &client::TelemetrySource::propertiesChanged, this, &OverviewPage::showHelper);
    m_switch->setAccessibleDescription(replay != nullptr ? tr("As it was in the recording.") : QString());
    showHelper();
}

void OverviewPage::retry()
{
    const auto failure = std::exchange(m_failure, std::nullopt);
    if (!m_client.helper().available())
        m_client.reconnect();
    else if (failure && failure->operation == client::Operation::Stop)
        m_client.stop();
    else if (failure && failure->operation == client::Operation::Subscribe)
        m_client.subscribe(30);
    else
        m_client.start();
    showHelper();
}

void OverviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showFigures();
}

void OverviewPage::onSwitchClicked(bool on)
{
    m_failure.reset();
    if (on)
        m_client.start();
    else
        m_client.stop();
}

void OverviewPage::onRingCountEdited()
{
    m_ringsEdited.stop();
    const auto wanted = static_cast<qulonglong>(m_ringCount->value());
    const auto name = QString::fromLatin1(ringCountName);
    if (m_client.tunables().value(name).toULongLong() == wanted || !m_client.helper().available())
        return;
    m_failure.reset();
    m_client.setTunable(name, QVariant::fromValue(wanted));
}

void OverviewPage::forgetFailure()
{
    m_failure.reset();
    if (!m_client.helper().available() && m_replay == nullptr)
        m_model.reset();
    showHelper();
}

const client::HelperState& OverviewPage::shownHelper() const
{
    return m_replay != nullptr ? m_replay->helper() : m_client.helper();
}

std::optional<client::Problem> OverviewPage::problem() const
{
    // What makes the figures wrong goes before what they are.
    auto broken = client::brokenInvariant(m_model.cumulative().counterValues);
    if (broken && !m_failure && shownHelper().available())
        return broken;
    if (m_replay == nullptr)
        return client::problemOf(m_client.helper(), m_failure, m_client.framesTooNew());
    return client::Problem{.severity = client::Problem::Severity::Notice,
                           .title = tr("This is a recording"),
                           .wayOut = tr("What you see was measured then and there; nothing is live. “Back to live”, "
                                        "below, shows this computer again."),
                           .detail = {}};
}

void OverviewPage::showHelper()
{
    const auto& helper = shownHelper();
    const bool on = helper.available() && (helper.state == State::RUNNING || helper.state == State::STARTING);
    const bool possible =
        m_replay == nullptr && helper.available() && (on || helper.missing(QStringLiteral("sched_ext")).isEmpty());
    m_state->setText(m_replay != nullptr ? tr("Recorded: %1").arg(client::sentenceOf(helper))
                                         : client::sentenceOf(helper));
    QStringList context;
    if (helper.available()) {
        context << tr("Kernel %1").arg(helper.kernel)
                << (helper.scheduler.isEmpty() ? tr("the kernel's own scheduler is at work")
                                               : tr("scheduler: %1").arg(helper.scheduler));
        if (helper.state != State::FAILED && !helper.stateReason.isEmpty())
            context << helper.stateReason;
    }
    m_context->setText(context.join(QStringLiteral("  ·  ")));
    m_context->setVisible(!context.isEmpty());
    m_switch->setEnabled(possible && !m_client.switching());
    m_switch->setBusy(m_replay == nullptr && m_client.switching());
    if (m_replay != nullptr || !m_client.switching())
        m_switch->showState(on);
    m_ringCount->setEnabled(m_replay == nullptr && helper.available());
    showRingCount();
    showFigures();
}

void OverviewPage::showRingCount()
{
    const auto value = shownHelper().tunables.value(QString::fromLatin1(ringCountName));
    // Not under the fingers of somebody who is changing it.
    if (!value.isValid() || m_ringsEdited.isActive())
        return;
    const QSignalBlocker quiet(m_ringCount);
    m_ringCount->setValue(value.toInt());
}

void OverviewPage::showFigures()
{
    const bool available = shownHelper().available() || m_model.hasFrames();
    m_banner->setProblem(problem());
    const auto wakes = m_model.recent(protocol::Metric::WAKE_TO_RUN);
    const auto none = QStringLiteral("–");
    m_latency->setHistogram(wakes);
    const auto& percentiles = m_latency->percentiles();
    m_p50->setValue(wakes.empty() ? none : durationText(percentiles.p50_ns));
    m_p99->setValue(wakes.empty() ? none : durationText(percentiles.p99_ns));
    m_p999->setValue(wakes.empty() ? none : durationText(percentiles.p999_ns));
    m_reports->setValue(m_model.hasFrames() ? rateText(m_model.reportsPerSecond()) : none);
    m_drops->setValue(m_model.hasFrames() ? countText(m_model.dropped()) : none);
    m_rings->setRates(m_model.ringRates());
    m_ringsStack->setCurrentIndex(m_model.hasInput() ? 1 : 0);
    m_latencyStack->setCurrentIndex(wakes.empty() ? 0 : 1);
    m_ringsEmpty->setText(available ? tr("No input yet. Move the mouse, press a key…")
                                    : tr("Live figures appear here once the helper is there."));
    m_latencyEmpty->setText(available ? tr("No wake-ups measured yet.")
                                      : tr("Live figures appear here once the helper is there."));
}

} // namespace quickshift::app
