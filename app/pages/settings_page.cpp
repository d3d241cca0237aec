// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings_page.h"

#include "app/widgets/card.h"
#include "app/widgets/setting_row.h"
#include "app/widgets/text_label.h"
#include "app/widgets/toggle_switch.h"
#include "app/widgets/wrapping_layout.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>

namespace quickshift::app
{
namespace
{

constexpr int gap = 10;
constexpr int choiceWidth = 190;

QVBoxLayout* insideOf(Card& card, const QString& title)
{
    auto* layout = new QVBoxLayout(&card);
    layout->setContentsMargins(16, 10, 16, 8);
    layout->setSpacing(0);
    layout->addWidget(new TextLabel(TextLabel::Role::Title, title));
    card.setAccessibleName(title);
    return layout;
}

/// "Deutsch", as its speakers call it.
QString languageTitle(const QString& name)
{
    const QLocale locale(name);
    auto title = locale.nativeLanguageName();
    // "American English" where one English is all there is.
    if (name == QLatin1String("en"))
        title = QStringLiteral("English");
    else if (!title.isEmpty())
        title[0] = title.at(0).toUpper();
    return title.isEmpty() ? name : title;
}

TextLabel* message(TextLabel::Role role, const char* id)
{
    auto* label = new TextLabel(role);
    label->setObjectName(QLatin1String(id));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    return label;
}

QString documents(const QString& file = {})
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(file);
}

} // namespace

SettingsPage::SettingsPage(PanelSettings& settings, client::HelperClient& client, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_transfer(settings, client), m_startedLanguage(settings.values().language)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(gap);
    layout->addWidget(makeStart());
    layout->addWidget(makeLooks());
    layout->addWidget(makeFiles());
    layout->addStretch(1);
    connect(&m_settings, &PanelSettings::changed, this, &SettingsPage::showSettings);
    connect(&m_transfer, &SettingsTransfer::changed, this, &SettingsPage::showSettings);
    connect(&m_transfer, &SettingsTransfer::done, this, [this](const QString& text) { say(text, false); });
    connect(&m_transfer, &SettingsTransfer::failed, this, [this](const QString& text) { say(text, true); });
    auto* undo = new QAction(tr("Undo the last import or reset"), this);
    undo->setShortcut(QKeySequence::Undo);
    undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QAction::triggered, &m_transfer, &SettingsTransfer::undo);
    addAction(undo);
    showSettings();
}

QWidget* SettingsPage::makeStart()
{
    auto* card = new Card;
    auto* layout = insideOf(*card, tr("Start and end"));
    m_startWithSession = makeSwitch("startWithSession");
    connect(m_startWithSession, &QAbstractButton::clicked, this, &SettingsPage::setStartWithSession);
    layout->addWidget(m_sessionRow = new SettingRow(tr("Start with the session"), {}, m_startWithSession));
    m_startHidden = makeSwitch("startHidden");
    connect(m_startHidden, &QAbstractButton::clicked, this, &SettingsPage::setStartHidden);
    layout->addWidget(m_hiddenRow = new SettingRow(tr("Then start hidden"), {}, m_startHidden));
    m_closeToTray = makeSwitch("closeToTray");
    connect(m_closeToTray, &QAbstractButton::clicked, this,
            [this](bool on) { change([on](auto& values) { values.closeToTray = on; }); });
    layout->addWidget(m_closeRow = new SettingRow(tr("Stay in the tray when the window is closed"), {}, m_closeToTray));
    return card;
}

QWidget* SettingsPage::makeLooks()
{
    auto* card = new Card;
    auto* layout = insideOf(*card, tr("Looks"));
    m_theme = makeChoice("theme");
    m_theme->addItem(tr("As the system has it"), QVariant::fromValue(Theme::System));
    m_theme->addItem(tr("Light"), QVariant::fromValue(Theme::Light));
    m_theme->addItem(tr("Dark"), QVariant::fromValue(Theme::Dark));
    m_theme->addItem(tr("High contrast"), QVariant::fromValue(Theme::Contrast));
    connect(m_theme, &QComboBox::activated, this,
            [this] { change([this](auto& values) { values.theme = m_theme->currentData().value<Theme>(); }); });
    layout->addWidget(new SettingRow(tr("Colours"), {}, m_theme));

    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    m_restart = new QPushButton(tr("Open a&gain now"));
    m_restart->setObjectName(QStringLiteral("restart"));
    connect(m_restart, &QPushButton::clicked, this, &SettingsPage::restartRequested);
    m_language = makeChoice("language");
    m_language->addItem(tr("The system's"), QString());
    for (const auto& name : PanelSettings::languages())
        m_language->addItem(languageTitle(name), name);
    connect(m_language, &QComboBox::activated, this,
            [this] { change([this](auto& values) { values.language = m_language->currentData().toString(); }); });
    column->addWidget(m_language);
    column->addWidget(m_restart);
    layout->addWidget(m_languageRow = new SettingRow(tr("Language"), {}, place));
    m_language->setAccessibleName(tr("Language"));

    m_unit = makeChoice("unit");
    m_unit->addItem(tr("Automatic"), QVariant::fromValue(DurationUnit::Automatic));
    m_unit->addItem(tr("Microseconds (µs)"), QVariant::fromValue(DurationUnit::Microseconds));
    m_unit->addItem(tr("Milliseconds (ms)"), QVariant::fromValue(DurationUnit::Milliseconds));
    connect(m_unit, &QComboBox::activated, this,
            [this] { change([this](auto& values) { values.unit = m_unit->currentData().value<DurationUnit>(); }); });
    layout->addWidget(new SettingRow(tr("Times in"), tr("Automatic takes the unit that reads best for each."), m_unit));

    m_frameRate = makeChoice("frameRate");
    for (const int rate : PanelSettings::frameRates())
        m_frameRate->addItem(tr("%1 a second").arg(rate), rate);
    connect(m_frameRate, &QComboBox::activated, this,
            [this] { change([this](auto& values) { values.frameRate = m_frameRate->currentData().toInt(); }); });
    layout->addWidget(new SettingRow(
        tr("New figures"), tr("Fewer cost less. While the window is hidden it is one a second."), m_frameRate));
    return card;
}

QWidget* SettingsPage::makeFiles()
{
    auto* card = new Card;
    auto* layout = insideOf(*card, tr("All settings as a file"));
    auto* words = new TextLabel(TextLabel::Role::Muted,
                                tr("The panel's and the scheduler's. A file is taken as a whole or not at all. Reset "
                                   "sets this page's settings back; the scheduler's are reset on the page Policies."));
    words->setWordWrap(true);
    layout->addWidget(words);
    layout->addSpacing(8);
    auto* row = new FlowLayout;
    row->setSpacing(gap);
    const auto button = [row](const char* id, const QString& text) {
        auto* made = new QPushButton(text);
        made->setObjectName(QLatin1String(id));
        row->addWidget(made);
        return made;
    };
    connect(button("import", tr("&Import…")), &QPushButton::clicked, this, &SettingsPage::askForImport);
    connect(button("export", tr("&Export…")), &QPushButton::clicked, this, &SettingsPage::askForExport);
    connect(button("reset", tr("&Reset")), &QPushButton::clicked, &m_transfer, &SettingsTransfer::reset);
    m_undo = button("undoTransfer", tr("&Undo"));
    m_undo->setToolTip(tr("Take the last import or reset back (Ctrl+Z)"));
    connect(m_undo, &QPushButton::clicked, &m_transfer, &SettingsTransfer::undo);
    layout->addLayout(row);
    layout->addSpacing(4);
    layout->addWidget(m_said = message(TextLabel::Role::Body, "said"));
    layout->addWidget(m_problem = message(TextLabel::Role::Error, "settingsProblem"));
    return card;
}

ToggleSwitch* SettingsPage::makeSwitch(const char* id)
{
    auto* made = new ToggleSwitch;
    made->setObjectName(QLatin1String(id));
    return made;
}

QComboBox* SettingsPage::makeChoice(const char* id)
{
    auto* made = new QComboBox;
    made->setObjectName(QLatin1String(id));
    made->setFocusPolicy(Qt::StrongFocus);
    made->setMinimumWidth(choiceWidth);
    return made;
}

void SettingsPage::setTrayPresent(bool present)
{
    m_trayPresent = present;
    showSettings();
}

void SettingsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // The desktop's own settings may have changed the file.
    showAutostart();
}

void SettingsPage::showSettings()
{
    const auto& values = m_settings.values();
    const auto choose = [](QComboBox* box, const QVariant& value) { box->setCurrentIndex(box->findData(value)); };
    m_closeToTray->showState(values.closeToTray);
    m_closeToTray->setEnabled(m_trayPresent);
    m_closeRow->setHelp(m_trayPresent
                            ? tr("Otherwise closing it ends the panel. The scheduler stays as it is.")
                            : tr("This desktop shows no tray: closing the window ends the panel. The scheduler "
                                 "stays as it is."));
    choose(m_frameRate, values.frameRate);
    choose(m_unit, QVariant::fromValue(values.unit));
    choose(m_theme, QVariant::fromValue(values.theme));
    choose(m_language, values.language);
    const bool other = values.language != m_startedLanguage;
    m_languageRow->setHelp(other ? tr("Spoken when Quickshift is opened again.") : QString());
    m_restart->setVisible(other);
    m_undo->setEnabled(m_transfer.canUndo());
    showAutostart();
}

void SettingsPage::showAutostart()
{
    using State = Autostart::State;
    const auto state = m_autostart.state();
    const bool on = state == State::On;
    m_startWithSession->showState(on);
    switch (state) {
    case State::On:
        m_sessionRow->setHelp(tr("By the file %1.").arg(m_autostart.file()));
        break;
    case State::Off:
        m_sessionRow->setHelp(tr("The panel only; whether the scheduler is on, is up to you."));
        break;
    case State::Disabled:
        m_sessionRow->setHelp(tr("The desktop is told to pass over %1.").arg(m_autostart.file()));
        break;
    case State::Broken:
        m_sessionRow->setHelp(tr("%1 starts %2, which is not there. Switch it on to mend it.")
                                  .arg(m_autostart.file(), m_autostart.startedProgram()));
        break;
    }
    m_startHidden->showState(on ? m_autostart.hidden() : m_settings.values().startHidden);
    m_startHidden->setEnabled(on);
    m_hiddenRow->setHelp(m_trayPresent ? tr("Only the icon in the tray appears.")
                                       : tr("This desktop shows no tray: the window starts minimized."));
}

void SettingsPage::setStartWithSession(bool on)
{
    const auto written = on ? m_autostart.switchOn(m_settings.values().startHidden) : m_autostart.switchOff();
    say(written ? QString() : written.error(), !written);
    showAutostart();
}

void SettingsPage::setStartHidden(bool hidden)
{
    const auto written = m_autostart.switchOn(hidden);
    say(written ? QString() : written.error(), !written);
    if (written)
        change([hidden](auto& values) { values.startHidden = hidden; });
    showAutostart();
}

void SettingsPage::change(const std::function<void(PanelSettings::Values&)>& change)
{
    auto values = m_settings.values();
    change(values);
    m_settings.set(values);
}

// An empty sentence takes the last ones away.
void SettingsPage::say(const QString& sentence, bool problem)
{
    m_said->setText(problem ? QString() : sentence);
    m_problem->setText(problem ? sentence : QString());
    for (auto* label : {m_said, m_problem})
        label->setVisible(!label->text().isEmpty());
}

void SettingsPage::askForImport()
{
    const auto name = QFileDialog::getOpenFileName(
        this, tr("Import settings"), documents(), tr("Settings (*.json)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!name.isEmpty())
        m_transfer.importFrom(name);
}

void SettingsPage::askForExport()
{
    const auto name =
        QFileDialog::getSaveFileName(this, tr("Export settings"), documents(QStringLiteral("quickshift-settings.json")),
                                     tr("Settings (*.json)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!name.isEmpty())
        m_transfer.exportTo(name);
}

} // namespace quickshift::app
