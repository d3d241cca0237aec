// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/policies_page.h"

#include "app/widgets/card.h"
#include "app/widgets/room_watcher.h"
#include "app/widgets/text_label.h"
#include "app/widgets/trial_bar.h"
#include "app/widgets/tunable_row.h"
#include "app/widgets/tunable_words.h"
#include "app/widgets/wrapping_layout.h"

#include <QAction>
#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace quickshift::app
{
namespace
{

constexpr int gap = 10;
constexpr int narrowWidth = 520; // of the list: less has no room for words beside a control

} // namespace

PoliciesPage::PoliciesPage(client::HelperClient& client, compare::NewestEffects& effects, QWidget* parent)
    : QWidget(parent), m_client(client), m_effects(effects), m_policies(client)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(gap);
    layout->addWidget(makeTop());
    layout->addWidget(new TrialBar(m_policies));
    layout->addWidget(m_message = new TextLabel(TextLabel::Role::Body));
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    m_message->hide();
    layout->addWidget(makeList(), 1);

    auto* undo = new QAction(tr("Undo the last change"), this);
    undo->setShortcut(QKeySequence::Undo);
    connect(undo, &QAction::triggered, &m_policies, &client::Policies::undo);
    addAction(undo);
    auto* search = new QAction(tr("Search"), this);
    search->setShortcut(QKeySequence::Find);
    connect(search, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
    addAction(search);

    connect(&m_client, &client::HelperClient::availabilityChanged, this, &PoliciesPage::showHelper);
    connect(&m_client, &client::HelperClient::propertiesChanged, this, &PoliciesPage::showHelper);
    connect(&m_effects, &compare::NewestEffects::changed, this, &PoliciesPage::showEffects);
    connect(&m_policies, &client::Policies::changed, this, &PoliciesPage::showUndo);
    connect(&m_policies, &client::Policies::refused, this, &PoliciesPage::onRefused);
    connect(&m_policies, &client::Policies::trialEnded, this, &PoliciesPage::onTrialEnded);
    showHelper();
    showUndo();
}

QWidget* PoliciesPage::makeTop()
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 8, 12, 8);
    auto* row = new FlowLayout;
    layout->addLayout(row);
    m_title = new TextLabel(TextLabel::Role::Title, tr("Policies"));
    m_title->setObjectName(QStringLiteral("policiesTitle"));
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(m_title);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(150);
    m_search->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // what is left belongs to the title
    connect(m_search, &QLineEdit::textChanged, this, &PoliciesPage::find);
    row->addWidget(m_search);
    m_undo = new QPushButton(tr("&Undo"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setToolTip(tr("Take the last change back (Ctrl+Z)"));
    connect(m_undo, &QPushButton::clicked, &m_policies, &client::Policies::undo);
    row->addWidget(m_undo);
    m_resetAll = new QPushButton(tr("Reset &all"));
    m_resetAll->setObjectName(QStringLiteral("resetAll"));
    m_resetAll->setToolTip(tr("Set everything to its default"));
    connect(m_resetAll, &QPushButton::clicked, this, &PoliciesPage::resetAll);
    row->addWidget(m_resetAll);
    return card;
}

QWidget* PoliciesPage::makeList()
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_list = new QWidget;
    m_listLayout = new QVBoxLayout(m_list);
    m_listLayout->setContentsMargins(0, 0, 4, 0);
    m_listLayout->setSpacing(gap);
    m_empty = new TextLabel(TextLabel::Role::Muted);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto* presets = new Card;
    presets->setAccessibleName(tr("Presets"));
    m_presets = new QVBoxLayout(presets);
    m_presets->setContentsMargins(16, 10, 16, 10);
    m_presets->setSpacing(3);
    presets->hide();
    m_presetCard = presets;
    m_listLayout->addWidget(presets);
    m_listLayout->addWidget(m_empty, 1);
    new RoomWatcher(*m_list, narrowWidth, [this](bool narrow) { setNarrow(narrow); });
    scroll->setWidget(m_list);
    return scroll;
}

void PoliciesPage::makeGroups()
{
    for (const auto& group : std::as_const(m_groups))
        delete group.card;
    m_groups.clear();
    m_rows.clear();
    m_info = m_client.helper().tunableInfo;
    for (const auto& group : grouped(m_info.keys()))
        m_listLayout->insertWidget(static_cast<int>(m_groups.size()) + 1, makeGroup(group));
    showEffects();
    find(m_search->text());
}

void PoliciesPage::showEffects()
{
    for (auto* row : std::as_const(m_rows))
        row->showEffect(m_effects.of(row->name(), tunableTitle(row->name()), m_client.kernel()));
}

QWidget* PoliciesPage::makeGroup(const TunableGroup& group)
{
    auto* card = new Card;
    card->setAccessibleName(group.title);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 10, 10, 8);
    layout->setSpacing(0);
    layout->addWidget(new TextLabel(TextLabel::Role::Title, group.title));
    QList<TunableRow*> rows;
    for (const auto& name : group.names) {
        auto* row = new TunableRow(name, m_info.value(name));
        row->setNarrow(m_narrow);
        connect(row, &TunableRow::edited, this,
                [this, canHurt = group.canHurt](const QString& changed, const QVariant& value) {
                    onEdited(changed, value, canHurt);
                });
        layout->addWidget(row);
        rows << row;
        m_rows.insert(name, row);
    }
    m_groups.append({card, rows});
    return card;
}

void PoliciesPage::makePresets()
{
    while (auto* item = m_presets->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_presetNames = m_client.helper().presets;
    m_presets->addWidget(new TextLabel(TextLabel::Role::Title, tr("Presets")));
    for (const auto& name : std::as_const(m_presetNames)) {
        auto* button = new QRadioButton(presetTitle(name));
        button->setObjectName(QStringLiteral("preset_") + name);
        // None is checked while the settings are the user's own.
        button->setAutoExclusive(false);
        connect(button, &QRadioButton::clicked, this, [this, name] {
            onRefused({}, {});
            m_policies.applyPreset(name);
            // Which one is in force, the helper says.
            showHelper();
        });
        m_presets->addWidget(button, 0, Qt::AlignLeft);
        const auto sentence = presetSentence(m_client.helper().presetInfo.value(name));
        button->setAccessibleDescription(sentence);
        auto* words = new TextLabel(TextLabel::Role::Muted, sentence);
        words->setWordWrap(true);
        words->setIndent(22);
        m_presets->addWidget(words);
    }
    m_presetCard->setVisible(!m_presetNames.isEmpty());
}

void PoliciesPage::showHelper()
{
    const auto& helper = m_client.helper();
    const bool available = helper.available();
    if (available && m_info.keys() != helper.tunableInfo.keys())
        makeGroups();
    if (available && m_presetNames != helper.presets)
        makePresets();
    for (auto* row : std::as_const(m_rows)) {
        row->setEnabled(available);
        if (const auto value = helper.tunables.value(row->name()); value.isValid())
            row->showValue(value);
    }
    for (const auto& name : std::as_const(m_presetNames)) {
        auto* button = findChild<QRadioButton*>(QStringLiteral("preset_") + name);
        button->setEnabled(available);
        button->setChecked(helper.activeProfile == name);
    }
    if (auto* game = m_rows.value(QStringLiteral("boost_game")); game != nullptr)
        game->showNote(available && helper.games.isEmpty()
                           ? tr("No game is named now, so this changes nothing. Name one on the page Games.")
                           : QString());
    m_resetAll->setEnabled(available);
    m_empty->setText(tr("Settings appear here once the helper is there."));
    m_empty->setVisible(m_rows.isEmpty());
}

void PoliciesPage::showUndo()
{
    m_undo->setEnabled(m_policies.canUndo());
}

void PoliciesPage::onEdited(const QString& name, const QVariant& value, bool canHurt)
{
    onRefused({name}, {});
    if (m_client.tunables().value(name) != value)
        m_policies.set({{name, value}}, canHurt);
}

// An empty sentence takes the last ones away.
void PoliciesPage::onRefused(const QStringList& names, const QString& sentence)
{
    bool shown = false;
    for (const auto& name : names)
        if (auto* row = m_rows.value(name); row != nullptr && names.size() == 1) {
            row->showError(sentence);
            shown = true;
        }
    m_message->setText(shown ? QString() : sentence);
    m_message->setVisible(!m_message->text().isEmpty());
    if (!sentence.isEmpty())
        showHelper();
}

void PoliciesPage::onTrialEnded(bool kept)
{
    m_message->setText(kept ? QString() : tr("The change was taken back."));
    m_message->setVisible(!kept);
}

void PoliciesPage::resetAll()
{
    QVariantMap defaults;
    for (auto* row : std::as_const(m_rows))
        if (m_client.tunables().value(row->name()) != row->defaultValue())
            defaults.insert(row->name(), row->defaultValue());
    onRefused({}, {});
    if (!defaults.isEmpty())
        m_policies.set(defaults, false);
}

void PoliciesPage::find(const QString& words)
{
    for (const auto& [card, rows] : std::as_const(m_groups)) {
        bool any = false;
        for (auto* row : rows) {
            row->setVisible(row->matches(words.trimmed()));
            any = any || row->matches(words.trimmed());
        }
        card->setVisible(any);
    }
}

void PoliciesPage::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_title->setVisible(!narrow); // for the sake of one line
    for (auto* row : std::as_const(m_rows))
        row->setNarrow(narrow);
}

} // namespace quickshift::app
