// SPDX-License-Identifier: GPL-3.0-or-later
// One QtTest object, so that one run writes one result file.
#pragma once

#include "app/client/helper_client.h"
#include "app/client/telemetry_model.h"
#include "app/main_window.h"

#include <QObject>

#include <memory>

namespace quickshift::tests
{

class HostileHelper;

class GuiTests : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aMissingHelperIsExplainedWithAWayOut();
    void everyProblemSaysWhatToDo_data();
    void everyProblemSaysWhatToDo();
    void aNewerFrameVersionAsksForAnUpdate();
    void framesOfANewerVersionAskForAnUpdate();
    void framesThatMakeNoSenseAreSaid();
    void aHelperThatFallsSilentIsSaid();
    void propertiesThatMakeNoSenseAreSaid_data();
    void propertiesThatMakeNoSenseAreSaid();
    void anAnswerThatMakesNoSenseIsSaid();
    void controlsOutOfRangeDoNoHarm();
    void ratesAreReportsOverTheInterval();
    void aNewLoadStartsOver();
    void percentilesAreThoseOfTheHistogram();
    void durationsReadWell_data();
    void durationsReadWell();
    void thePlotsReachToTheLongest();
    void namesOfLinesStayInTheirPlot();
    void settingsHaveReadableNames();
    void dropsAreShownInTheirOwnShape();
    void liveFiguresReachTheWindow();
    void pagesAreChosenByKeyAndRemembered();
    void theLivePageDrawsEverything();
    void theLivePageFiltersByMetricAndClass();
    void theLivePagePausesAndLooksBack();
    void plotsZoomWithWheelAndKeys();
    void theCrosshairTellsValues();
    void everyPlotHasATable();
    void theHeatMapTellsWhatItsColoursCount();
    void plotsAreExportedAsCsvAndPng();
    void switchingIsMarkedInThePlots();
    void nothingIsDrawnWhileHidden();
    void anEmptyLivePageSaysSo();
    void pagesHoldOnSmallScreens();
    void theWindowFitsSmallAndLargeScreens();
    void theSwitchWorksFromTheKeyboard();
    void controlsHaveNamesForScreenReaders();
    void everyControlIsReachedWithTheTabKey();
    void pagesHoldInEveryTheme_data();
    void pagesHoldInEveryTheme();
    void pagesHoldAtDoubleScale();
    void controlsHaveEdgesInTheContrastTheme();
    void switchesHoldInTheContrastTheme();
    void noTextIsClipped_data();
    void noTextIsClipped();
    void theChainIsAWaterfall();
    void theChartHasATable();
    void theVerdictAndTheGameAreShownWhenThereAreAny();
    void theOverviewRepeatsTheNewestRealAnswer();
    void voidBlocksAreCountedInEveryLanguage_data();
    void voidBlocksAreCountedInEveryLanguage();
    void theThemeChangesWhileTheWindowIsOpen();
    void trayShapesFollowTheState();
    void withoutATrayTheWindowSaysSoAndStaysReachable();
    void aSecondStartRaisesTheFirst();
    void helpAndVersionNeedNoDisplay();
    void germanIsSpoken();
    void aRecordingIsReplayedAsItWasMeasured();
    void seekingCountsWhatWasUpToThen();
    void aReplayThatNobodySeesRests();
    void aReplayShowsTheTimesOfTheRecording();
    void theLivePageFiltersARecordingAsItWasMeasured();
    void aReplayWithoutAStartCountsFromMidnight();
    void aReplayIsControlledFromTheKeyboard();
    void theWordsAboutARecordingWrap();
    void aDamagedRecordingSaysSo();
    void aFileThatIsNoRecordingIsRefused();
    void aFailedInvariantIsShown();
    void aRecordingOpensFromTheCommandLine();
    void withoutAHelperDiagnosticsSayWhatIsKnown();
    void aChecklistThatChangesKeepsTheFocus();
    void exitsFollowTheRulesOfModels();
    void aTextIsSavedWholeOrNotAtAll();
    void theSessionStartsThePanelIfThatIsWanted();
    void whatTheAutostartFileSaysIsShown();
    void anAutostartFileThatCannotBeWrittenSaysSo();
    void anImportThatCannotWriteTheAutostartFileChangesNothing();
    void aProgramsNameSurvivesTheAutostartFile();
    void settingsActAtOnceAndAreKept();
    void settingsAreResetAndThatIsUndone();
    void aLanguageIsSpokenAfterARestart();
    void closingEndsThePanelWithoutATray();
    void badSettingsFilesChangeNothing_data();
    void badSettingsFilesChangeNothing();
    void anEmptyComparePageExplainsItself();
    void aSavedComparisonIsShownExportedDeletedAndBack();
    void noLineGoesThroughALabel_data();
    void noLineGoesThroughALabel();
#ifdef QUICKSHIFT_WITH_HELPER
    void diagnosticsShowGapsAndCost();
    void pastExitsAreListedWithTheirDumps();
    void aReportIsReadBeforeItIsSaved();
    void allSettingsAreExportedImportedAndTakenBack();
    void aKernelWithoutSchedExtIsExplained();
    void theWindowsSwitchSwitchesTheScheduler();
    void aKilledHelperIsFoundAgain();
    void everyTunableHasARow();
    void switchesSayWhatTheBenchFound();
    void aPolicyChangesAtOnceAndIsUndone();
    void aRiskyChangeIsOnTrialUntilKept();
    void aRiskyChangeRevertsByItself();
    void aRefusalIsShownWhereItHappened();
    void policiesAreResetAndPresetsApplied();
    void policiesAreFound();
    void policiesAreCalledAsInTheList();
    void pagesWithContentHold_data();
    void pagesWithContentHold();
    void pagesWithContentArePhotographed();
    void aSettingIsComparedFromSetUpToAnswer();
    void aChangedSettingIsMarked();
    void aGameIsNamedExplainedAndRemoved();
    void processesFollowTheRulesOfModels();
    void aRefusedGameSaysWhy();
    void aNewHelperIsToldOfTheGameAgain();
    void presetsSayWhatTheyAreFor();
    void theRecordButtonMakesARecordingThatReplays();
#endif

private:
    [[nodiscard]] QString bannerTitle() const;
    void connectTo(HostileHelper& helper);

    std::unique_ptr<client::HelperClient> m_client;
    std::unique_ptr<client::TelemetryModel> m_model;
    std::unique_ptr<app::MainWindow> m_window;
};

} // namespace quickshift::tests
