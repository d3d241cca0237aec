// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview_page.h"

#include "app/plots/pace.h"
#include "app/plots/percentile_lines_plot.h"
#include "app/plots/units.h"
#include "app/widgets/banner.h"
#include "app/widgets/input_chain.h"
#include "app/widgets/plot_card.h"
#include "app/widgets/room_watcher.h"
#include "app/widgets/stat_tile.h"
#include "app/widgets/text_label.h"
#include "app/widgets/toggle_switch.h"
#include "app/widgets/wrapping_layout.h"

#include <QHBoxLayout>
#include <QStackedLayout>

namespace quickshift::app
{
namespace
{

using protocol::Metric;
using protocol::State;

constexpr int gap = 10;
constexpr int chartSpan_s = 120;
constexpr int narrowWidth = 500; // pixels; below, what stands beside each other moves closer, or below each other
constexpr int chartLeast = 120;  // pixels: five names of lines below each other, and the times
constexpr std::uint64_t second_ns = 1'000'000'000;
constexpr std::uint64_t minute_ns = 60 * second_ns;
constexpr std::uint64_t before_ns = 10 * second_ns; // as long as what is shown as now

TextLabel* emptyLabel()
{
    auto* label = new TextLabel(TextLabel::Role::Muted);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMargin(24);
    return label;
}

/// What shows figures, with words in its place while there are none.
QStackedLayout* stackOf(QWidget* figures, QWidget* words)
{
    auto* stack = new QStackedLayout;
    stack->addWidget(words);
    stack->addWidget(figures);
    return stack;
}

QVBoxLayout* columnIn(Card* card, TextLabel* title)
{
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 11, 18, 11);
    layout->setSpacing(6);
    layout->addWidget(title);
    return layout;
}

} // namespace

OverviewPage::OverviewPage(client::HelperClient& client, client::TelemetryModel& model,
                           client::SchedulerSwitch& scheduler, QWidget* parent)
    : QWidget(parent), m_client(client), m_model(model), m_scheduler(scheduler), m_view(model.history())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 14);
    layout->setSpacing(gap);
    layout->addWidget(makeHeader());
    layout->addWidget(m_banner = new Banner);
    layout->addWidget(makeTiles());
    layout->addWidget(makeChainCard());
    layout->addWidget(makeChartCard(), 1);

    new RoomWatcher(*this, narrowWidth, [this](bool narrow) {
        m_chain->setNarrow(narrow);
        m_chartCard->setNarrow(narrow);
    });

    connect(m_banner, &Banner::retryRequested, this, &OverviewPage::retry);
    connect(m_banner, &Banner::dismissed, this, &OverviewPage::forgetFailure);
    connect(&m_client, &client::HelperClient::availabilityChanged, this, &OverviewPage::forgetFailure);
    connect(&m_client, &client::HelperClient::propertiesChanged, this, &OverviewPage::showHelper);
    connect(&m_client, &client::HelperClient::switchingChanged, this, [this] {
        if (m_client.switching())
            m_failure.reset();
        showHelper();
    });
    connect(&m_client, &client::HelperClient::frameUnreadable, this, &OverviewPage::showHelper);
    connect(&m_client, &client::HelperClient::fellSilent, this, &OverviewPage::showHelper);
    connect(&m_client, &client::HelperClient::failed, this,
            [this](client::Operation operation, const QString& name, const QString& sentence) {
                m_failure = {operation, name, sentence};
                showHelper();
            });
    m_pace = new Pace(Pace::words, [this] { showFigures(); }, this);
    const auto repaintSoon = [this] {
        if (isVisible())
            m_pace->want();
    };
    connect(&m_model, &client::TelemetryModel::updated, this, repaintSoon);
    connect(&m_model, &client::TelemetryModel::wasReset, this, repaintSoon);
    showHelper();
    showFigures();
}

QWidget* OverviewPage::makeHeader()
{
    auto* card = new Card;
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(18, 11, 18, 11);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_state = new TextLabel(TextLabel::Role::Headline));
    texts->addWidget(m_game = new TextLabel(TextLabel::Role::Body));
    texts->addWidget(m_verdict = new TextLabel(TextLabel::Role::Body));
    texts->addWidget(m_context = new TextLabel(TextLabel::Role::Muted));
    m_game->setObjectName(QStringLiteral("game"));
    m_verdict->setObjectName(QStringLiteral("verdict"));
    for (auto* label : {m_game, m_verdict, m_context})
        label->setWordWrap(true);
    m_verdict->hide();
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setWordWrap(true);
    row->addLayout(texts, 1);
    m_switch = new ToggleSwitch;
    m_switch->setObjectName(QStringLiteral("switch"));
    m_switch->setAccessibleName(tr("Scheduler"));
    m_switch->setToolTip(tr("Switch Quickshift's scheduler on or off (Ctrl+T)"));
    connect(m_switch, &QAbstractButton::clicked, &m_scheduler, &client::SchedulerSwitch::set);
    row->addWidget(m_switch, 0, Qt::AlignVCenter);
    return card;
}

QWidget* OverviewPage::makeTiles()
{
    auto* tiles = new QWidget;
    auto* row = new ColumnLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_p50 = new StatTile(tr("Usually"), tr("Median: half of them were this soon.")));
    row->addWidget(m_p99 = new StatTile(tr("p99"), tr("Of 100 of them, 99 were this soon.")));
    row->addWidget(m_reports =
                       new StatTile(tr("Input reports / s"), tr("What mice, keyboards and gamepads send, in all.")));
    m_p50->setObjectName(QStringLiteral("p50"));
    m_p99->setObjectName(QStringLiteral("p99"));
    m_reports->setObjectName(QStringLiteral("reports"));
    return tiles;
}

QWidget* OverviewPage::makeChainCard()
{
    auto* card = new Card;
    auto* title = new TextLabel(TextLabel::Role::Title, tr("From the device to the thread that answers it"));
    title->setWordWrap(true);
    auto* layout = columnIn(card, title);
    m_chainStack = stackOf(m_chain = new InputChain, m_chainEmpty = emptyLabel());
    m_chainEmpty->setObjectName(QStringLiteral("chainEmpty"));
    layout->addLayout(m_chainStack);
    return card;
}

QWidget* OverviewPage::makeChartCard()
{
    m_view.setSpan(chartSpan_s);
    m_chart = new PercentileLinesPlot(m_view);
    m_chart->setObjectName(QStringLiteral("chart"));
    m_chart->setAccessibleName(tr("The last two minutes"));
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it takes what the page has left
    m_chart->setMinimumHeight(chartLeast);
    m_chartCard =
        new PlotCard(tr("The last two minutes"), QStringLiteral("quickshift-overview"), {{tr("Plot"), m_chart}});
    m_chartCard->setObjectName(QStringLiteral("chartCard"));
    connect(m_chartCard, &PlotCard::exportFailed, m_chartCard, &PlotCard::setNote);
    connect(&m_view, &client::TimeView::changed, this, [this] {
        if (isVisible())
            m_chartCard->refreshTable();
    });
    return m_chartCard;
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
    m_chartCard->refreshTable();
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
        return client::problemOf(m_client.helper(), m_failure, m_client.frameTrouble());
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
    m_state->setText(m_replay != nullptr ? tr("Recorded: %1").arg(client::sentenceOf(helper))
                                         : client::sentenceOf(helper));
    QStringList context;
    if (helper.available()) {
        context << tr("Kernel %1").arg(helper.kernel)
                << (helper.scheduler.isEmpty() ? tr("the kernel's own scheduler is at work")
                                               : tr("scheduler: %1").arg(helper.scheduler));
        // The banner says why it failed, and what the kernel lacks.
        if (helper.state != State::FAILED && !helper.stateReason.isEmpty() &&
            helper.stateReason != helper.missing(QStringLiteral("sched_ext")))
            context << helper.stateReason;
    }
    m_context->setText(context.join(QStringLiteral("  ·  ")));
    m_context->setVisible(!context.isEmpty());
    m_switch->setEnabled(m_replay == nullptr && m_scheduler.possible());
    m_switch->setBusy(m_replay == nullptr && m_client.switching());
    if (m_replay != nullptr || !m_client.switching())
        m_switch->showState(on);
    m_game->setText(tr("Game: %1").arg(helper.gameNames().join(QStringLiteral(", "))));
    m_game->setVisible(helper.available() && !helper.games.isEmpty());
    showFigures();
}

void OverviewPage::showFigures()
{
    m_banner->setProblem(problem());
    const auto unreadable = m_replay == nullptr ? client::unreadableFigures(m_client.frameTrouble()) : QString();
    if (!unreadable.isEmpty()) {
        showNoFigures(unreadable);
        return;
    }
    // Until somebody has waited for input, what all threads wait for is the next best answer.
    const bool input = !m_model.sinceLoad(Metric::INPUT_TO_RUN).empty();
    const client::Selection shown{.metric = input ? Metric::INPUT_TO_RUN : Metric::WAKE_TO_RUN, .instance = {}};
    const auto now = m_model.recent(shown.metric);
    const auto& history = m_model.history();
    const auto newest = history.newest_ns();
    protocol::Histogram before;
    if (newest > minute_ns + before_ns)
        before = history.histogram(shown, newest - minute_ns - before_ns, newest - minute_ns);
    for (const auto& [tile, share] : {std::pair{m_p50, 0.5}, {m_p99, 0.99}}) {
        tile->setValue(now.empty() ? QStringLiteral("–") : durationText(now.percentile(share)));
        tile->setNote(
            tr("a minute ago: %1").arg(before.empty() ? QStringLiteral("–") : durationText(before.percentile(share))));
    }
    m_p50->setName(input ? tr("Input to thread, usually") : tr("Wake-up to running, usually"));
    m_p99->setName(input ? tr("Input to thread, p99") : tr("Wake-up to running, p99"));
    m_chart->setSelection(shown);
    m_reports->setValue(m_model.hasFrames() ? rateText(m_model.reportsPerSecond()) : QStringLiteral("–"));
    m_reports->setNote(m_model.hasFrames() ? tr("lost: %1").arg(countText(m_model.dropped())) : QString());
    const InputChain::Times times{.ringWrite = m_model.recent(Metric::RING_WRITE),
                                  .toWake = m_model.recent(Metric::INPUT_TO_WAKE),
                                  .toRun = m_model.recent(Metric::INPUT_TO_RUN),
                                  .toUser = m_model.recent(Metric::INPUT_TO_USER)};
    m_chain->setTimes(times);
    m_chainStack->setCurrentIndex(times.toUser.empty() && times.toRun.empty() ? 0 : 1);
    m_chainEmpty->setText(shownHelper().available() || m_model.hasFrames()
                              ? tr("No input in the last 10 seconds. Move the mouse, press a key…")
                              : tr("Live figures appear here once the helper is there."));
}

// Those that could be read last are not those of now.
void OverviewPage::showNoFigures(const QString& sentence)
{
    for (auto* tile : {m_p50, m_p99, m_reports}) {
        tile->setValue(QStringLiteral("–"));
        tile->setNote({});
    }
    m_chainStack->setCurrentIndex(0);
    m_chainEmpty->setText(sentence);
}

} // namespace quickshift::app
