// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording/replay_bar.h"

#include "app/plots/units.h"
#include "app/recording/seek_slider.h"
#include "app/recording/symbols.h"
#include "app/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <utility>

namespace quickshift::app
{
namespace
{

constexpr std::array speeds{client::ReplaySource::minSpeed, 0.5, 1.0, 2.0, 4.0, 8.0, client::ReplaySource::maxSpeed};

QList<std::chrono::nanoseconds> marksOf(const protocol::RecordingReader& recording)
{
    QList<std::chrono::nanoseconds> times;
    const auto begin = recording.frameTime_ns(0);
    for (const auto& mark : recording.marks())
        times << std::chrono::nanoseconds(mark.time_ns < begin ? 0 : mark.time_ns - begin);
    return times;
}

} // namespace

ReplayBar::ReplayBar(client::ReplaySource& source, const QString& name, QWidget* parent)
    : QWidget(parent), m_source(source), m_description(name)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 4, 20, 8);
    rows->setSpacing(2);
    rows->addWidget(m_details = new TextLabel(TextLabel::Role::Muted));
    m_details->setObjectName(QStringLiteral("replayDetails"));
    m_details->setWordWrap(true);
    m_details->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    rows->addLayout(row);
    m_play = new QToolButton;
    m_play->setObjectName(QStringLiteral("play"));
    m_play->setAutoRaise(true);
    connect(m_play, &QToolButton::clicked, this, &ReplayBar::toggle);
    m_slider = new SeekSlider;
    m_slider->setObjectName(QStringLiteral("seek"));
    m_slider->setAccessibleName(tr("Position in the recording"));
    m_slider->setToolTip(tr("Left and right: a second back and forth. Page up and down: ten. Space: play or pause."));
    m_slider->setDuration(m_source.duration());
    m_slider->setMarks(marksOf(m_source.recording()));
    connect(m_slider, &SeekSlider::seekRequested, &m_source, &client::ReplaySource::seek);
    m_time = new TextLabel(TextLabel::Role::Body);
    m_speed = new QComboBox;
    m_speed->setObjectName(QStringLiteral("speed"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("How many times as fast it is played"));
    for (const double speed : speeds)
        m_speed->addItem(QStringLiteral("%1×").arg(QLocale().toString(speed)), speed);
    m_speed->setCurrentIndex(m_speed->findData(m_source.speed()));
    connect(m_speed, &QComboBox::currentIndexChanged, this,
            [this] { m_source.setSpeed(m_speed->currentData().toDouble()); });
    auto* close = new QPushButton(tr("Back to live"));
    close->setObjectName(QStringLiteral("closeReplay"));
    connect(close, &QPushButton::clicked, this, &ReplayBar::closeRequested);
    row->addWidget(m_play);
    row->addWidget(m_slider, 1);
    row->addWidget(m_time);
    row->addWidget(m_speed);
    row->addWidget(close);
    connect(&m_source, &client::ReplaySource::playingChanged, this, &ReplayBar::showPlaying);
    connect(&m_source, &client::ReplaySource::positionChanged, this, &ReplayBar::showPosition);
    showPlaying();
    showPosition();
}

// No focus proxy: with one, the Tab key would pass the play button by.
void ReplayBar::takeFocus()
{
    m_slider->setFocus();
}

void ReplayBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space)
        toggle();
    else
        QWidget::keyPressEvent(event);
}

void ReplayBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showPlaying();
}

void ReplayBar::toggle()
{
    if (m_source.playing())
        m_source.pause();
    else
        m_source.play();
}

void ReplayBar::showPlaying()
{
    const bool playing = m_source.playing();
    m_play->setIcon(symbolIcon(playing ? Symbol::Pause : Symbol::Play, palette().color(QPalette::WindowText)));
    m_play->setToolTip(playing ? tr("Pause (Space)") : tr("Play (Space)"));
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
}

void ReplayBar::showPosition()
{
    m_slider->showPosition(m_source.position());
    m_time->setText(QStringLiteral("%1 / %2").arg(clockText(m_source.position()), clockText(m_source.duration())));
    QStringList details{m_description};
    if (const auto lost = m_source.lostFrames(); lost > 0)
        details << tr("%1 damaged records left out").arg(lost);
    if (m_source.recording().damage().cutOff)
        details << tr("its end is missing");
    if (const auto mark = m_source.mark(); !mark.isEmpty())
        details << tr("after “%1”").arg(mark);
    showDetails(details.join(QStringLiteral("  ·  ")));
}

void ReplayBar::showDetails(const QString& text)
{
    const int width = isVisible() ? m_details->width() : QWIDGETSIZE_MAX;
    if (std::exchange(m_shownDetails, {text, width}) == std::pair(text, width))
        return;
    // A name without spaces may be wider than the window, and has nowhere to wrap.
    auto words = text.split(QLatin1Char(' '));
    for (auto& word : words)
        word = m_details->fontMetrics().elidedText(word, Qt::ElideMiddle, width);
    const auto shown = words.join(QLatin1Char(' '));
    m_details->setText(shown);
    m_details->setToolTip(shown == text ? QString() : text);
    // Said outright, because a status bar does not ask for the height that goes with a width.
    m_details->setFixedHeight(m_details->heightForWidth(width));
}

// The layout has seen the new size already.
void ReplayBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showPosition();
}

void ReplayBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showPosition();
}

} // namespace quickshift::app
