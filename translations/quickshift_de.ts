<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>quickshift::app::Banner</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Tries again what did not work.</source>
        <translation>Versucht noch einmal, was nicht ging.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>quickshift::app::DropLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>A bar: reports a second. A triangle: reports are being dropped.</source>
        <translation>Ein Balken: Meldungen pro Sekunde. Ein Dreieck: Meldungen gehen verloren.</translation>
    </message>
    <message>
        <source>reports / s</source>
        <translation>Meldungen / s</translation>
    </message>
    <message>
        <source>drops now</source>
        <translation>verliert gerade</translation>
    </message>
</context>
<context>
    <name>quickshift::app::LatencyPlot</name>
    <message>
        <source>How long threads wait for a CPU after waking up</source>
        <translation>Wie lange Threads nach dem Aufwachen auf eine CPU warten</translation>
    </message>
    <message>
        <source>Share of wake-ups (%)</source>
        <translation>Anteil der Aufwachvorgänge (%)</translation>
    </message>
    <message>
        <source>No wake-ups yet.</source>
        <translation>Noch keine Aufwachvorgänge.</translation>
    </message>
    <message>
        <source>Median %1, 99 % below %2, 99.9 % below %3.</source>
        <translation>Median %1, 99 % unter %2, 99,9 % unter %3.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::MainWindow</name>
    <message>
        <source>Quickshift</source>
        <translation>Quickshift</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Hide window</source>
        <translation>Fenster verbergen</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Look for the helper again</source>
        <translation>Noch einmal nach dem Hilfsdienst suchen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>%1 – recording – Quickshift</source>
        <translation>%1 – Aufzeichnung – Quickshift</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Options</name>
    <message>
        <source>--%1 needs a number of seconds.</source>
        <translation>--%1 braucht eine Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>Switches a CPU scheduler made for games, and shows live what it does.</source>
        <translation>Schaltet einen CPU-Scheduler für Spiele und zeigt live, was er bewirkt.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Show the window of the panel that runs already.</source>
        <translation>Das Fenster des bereits laufenden Programms zeigen.</translation>
    </message>
    <message>
        <source>Hide it.</source>
        <translation>Es verbergen.</translation>
    </message>
    <message>
        <source>Switch the scheduler on or off through it.</source>
        <translation>Den Scheduler darüber ein- oder ausschalten.</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none.</source>
        <translation>In der Kontrollleiste starten oder, wo es keine gibt, minimiert.</translation>
    </message>
    <message>
        <source>Colours: light, dark or system.</source>
        <translation>Farben: light (hell), dark (dunkel) oder system.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save pictures of the window, light and dark, in this directory.</source>
        <translation>Bilder des Fensters, hell und dunkel, in diesem Verzeichnis speichern.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>When to take them (2).</source>
        <translation>Wann sie aufgenommen werden (2).</translation>
    </message>
    <message>
        <source>Quit by itself after this time.</source>
        <translation>Sich nach dieser Zeit selbst beenden.</translation>
    </message>
    <message>
        <source>--theme is light, dark or system.</source>
        <translation>--theme ist light, dark oder system.</translation>
    </message>
    <message>
        <source>“%1” is not understood; --help lists the options.</source>
        <translation>„%1“ ist unbekannt; --help nennt die Optionen.</translation>
    </message>
    <message>
        <source>Open this recording, in a window of its own.</source>
        <translation>Diese Aufzeichnung in einem eigenen Fenster öffnen.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>quickshift::app::OverviewPage</name>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>Switch Quickshift's scheduler on or off (Ctrl+T)</source>
        <translation>Den Scheduler von Quickshift ein- oder ausschalten (Strg+T)</translation>
    </message>
    <message>
        <source>Wake-up, median</source>
        <translation>Aufwachen, Median</translation>
    </message>
    <message>
        <source>Half of the threads ran this soon after waking up.</source>
        <translation>So schnell nach dem Aufwachen lief die Hälfte der Threads.</translation>
    </message>
    <message>
        <source>Wake-up, p99</source>
        <translation>Aufwachen, p99</translation>
    </message>
    <message>
        <source>Of 100 wake-ups, 99 were served this soon.</source>
        <translation>So schnell kamen 99 von 100 Threads an die Reihe.</translation>
    </message>
    <message>
        <source>Wake-up, p99.9</source>
        <translation>Aufwachen, p99,9</translation>
    </message>
    <message>
        <source>Of 1000 wake-ups, 999 were served this soon.</source>
        <translation>So schnell kamen 999 von 1000 Threads an die Reihe.</translation>
    </message>
    <message>
        <source>Input reports / s</source>
        <translation>Eingaben / s</translation>
    </message>
    <message>
        <source>What mice, keyboards and gamepads send, in all.</source>
        <translation>Was Mäuse, Tastaturen und Gamepads zusammen senden.</translation>
    </message>
    <message>
        <source>Dropped reports</source>
        <translation>Verlorene Eingaben</translation>
    </message>
    <message>
        <source>Reports that found their ring full; should stay 0.</source>
        <translation>Eingaben, deren Ring voll war; das sollte 0 bleiben.</translation>
    </message>
    <message>
        <source>Input reports per ring</source>
        <translation>Eingaben pro Ring</translation>
    </message>
    <message>
        <source>&amp;Rings</source>
        <translation>&amp;Ringe</translation>
    </message>
    <message>
        <source>Number of rings</source>
        <translation>Anzahl der Ringe</translation>
    </message>
    <message>
        <source>From waking up to running</source>
        <translation>Vom Aufwachen zum Laufen</translation>
    </message>
    <message>
        <source>How long threads waited for a CPU in the last 10 seconds, all threads together. Further left is better.</source>
        <translation>Wie lange Threads in den letzten 10 Sekunden auf eine CPU warteten, alle zusammen. Weiter links ist besser.</translation>
    </message>
    <message>
        <source>Kernel %1</source>
        <translation>Kernel %1</translation>
    </message>
    <message>
        <source>the kernel's own scheduler is at work</source>
        <translation>der Scheduler des Kernels arbeitet</translation>
    </message>
    <message>
        <source>scheduler: %1</source>
        <translation>Scheduler: %1</translation>
    </message>
    <message>
        <source>No input yet. Move the mouse, press a key…</source>
        <translation>Noch keine Eingaben. Maus bewegen, Taste drücken …</translation>
    </message>
    <message>
        <source>Live figures appear here once the helper is there.</source>
        <translation>Hier erscheinen Messwerte, sobald der Hilfsdienst da ist.</translation>
    </message>
    <message>
        <source>No wake-ups measured yet.</source>
        <translation>Noch keine Aufwachvorgänge gemessen.</translation>
    </message>
    <message>
        <source>As it was in the recording.</source>
        <translation>Wie es in der Aufzeichnung war.</translation>
    </message>
    <message>
        <source>This is a recording</source>
        <translation>Dies ist eine Aufzeichnung</translation>
    </message>
    <message>
        <source>What you see was measured then and there; nothing is live. “Back to live”, below, shows this computer again.</source>
        <translation>Was hier steht, wurde damals und dort gemessen; nichts davon ist live. „Zurück zu live“ unten zeigt wieder diesen Rechner.</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Aufgezeichnet: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::RecordBar</name>
    <message>
        <source>Set a &amp;mark</source>
        <translation>&amp;Marke setzen</translation>
    </message>
    <message>
        <source>Marks this moment in the recording (Ctrl+M)</source>
        <translation>Markiert diesen Augenblick in der Aufzeichnung (Strg+M)</translation>
    </message>
    <message>
        <source>&amp;Replay it</source>
        <translation>&amp;Wiedergeben</translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation>Aufzeichnung &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Aufzeichnen</translation>
    </message>
    <message>
        <source>Ends the recording (Ctrl+R)</source>
        <translation>Beendet die Aufzeichnung (Strg+R)</translation>
    </message>
    <message>
        <source>Writes the live figures to a file that can be replayed (Ctrl+R)</source>
        <translation>Schreibt die Messwerte in eine Datei, die sich wiedergeben lässt (Strg+R)</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>Recorded %1 (%2) to %3</source>
        <translation>%1 (%2) aufgezeichnet in %3</translation>
    </message>
    <message>
        <source>Nothing came to be recorded.</source>
        <translation>Es kam nichts, was aufzuzeichnen wäre.</translation>
    </message>
    <message>
        <source>The recording ended: %1</source>
        <translation>Die Aufzeichnung endete: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Recordings</name>
    <message>
        <source>&amp;Open recording…</source>
        <translation>Aufzeichnung ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Back to live figures</source>
        <translation>&amp;Zurück zu den Messwerten von jetzt</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Aufzeichnen</translation>
    </message>
    <message>
        <source>Quickshift</source>
        <translation>Quickshift</translation>
    </message>
    <message>
        <source>The recording cannot be opened</source>
        <translation>Die Aufzeichnung lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1, recorded %2 on kernel %3 (%4)</source>
        <translation>%1, aufgezeichnet am %2 auf Kernel %3 (%4)</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Recordings (*.qsrec);;All files (*)</source>
        <translation>Aufzeichnungen (*.qsrec);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation>Aufzeichnung &amp;beenden</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ReplayBar</name>
    <message>
        <source>Position in the recording</source>
        <translation>Stelle in der Aufzeichnung</translation>
    </message>
    <message>
        <source>Left and right: a second back and forth. Page up and down: ten. Space: play or pause.</source>
        <translation>Links und rechts: eine Sekunde zurück und vor. Bild auf und ab: zehn. Leertaste: abspielen oder anhalten.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>How many times as fast it is played</source>
        <translation>Wievielmal so schnell abgespielt wird</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Zurück zu live</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>%1 damaged records left out</source>
        <translation>%1 beschädigte Datensätze ausgelassen</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>das Ende fehlt</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>nach „%1“</translation>
    </message>
</context>
<context>
    <name>quickshift::app::RingRatesPlot</name>
    <message>
        <source>Input reports a second for each ring</source>
        <translation>Eingaben pro Sekunde in jedem Ring</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>%1 reports a second on %2 rings, %3 of them dropped.</source>
        <translation>%1 Eingaben pro Sekunde auf %2 Ringen, davon %3 verloren.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TrayIcon</name>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>Fenster &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Hide window</source>
        <translation>Fenster &amp;verbergen</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>Wake-up p99: %1</source>
        <translation>Aufwachen p99: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Problem</name>
    <message>
        <source>There is no system bus to talk over</source>
        <translation>Es gibt keinen Systembus</translation>
    </message>
    <message>
        <source>Quickshift reaches its helper over the D-Bus system bus. Start the service dbus, then try again.</source>
        <translation>Quickshift erreicht seinen Hilfsdienst über den D-Bus-Systembus. Den Dienst dbus starten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The helper quickshiftd is not installed</source>
        <translation>Der Hilfsdienst quickshiftd ist nicht installiert</translation>
    </message>
    <message>
        <source>It loads the scheduler and measures. Install it with the whole Quickshift package, then try again.</source>
        <translation>Er lädt den Scheduler und misst. Das vollständige Quickshift-Paket installieren, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The helper quickshiftd does not start</source>
        <translation>Der Hilfsdienst quickshiftd startet nicht</translation>
    </message>
    <message>
        <source>“systemctl status quickshiftd” says why. Quickshift keeps trying.</source>
        <translation>„systemctl status quickshiftd“ sagt, warum. Quickshift versucht es weiter.</translation>
    </message>
    <message>
        <source>You may not talk to the helper</source>
        <translation>Kein Zugang zum Hilfsdienst</translation>
    </message>
    <message>
        <source>The system bus refuses it. Sign in at this computer itself, or reinstall Quickshift to restore its bus policy.</source>
        <translation>Der Systembus verweigert ihn. Direkt an diesem Rechner anmelden oder Quickshift neu installieren, um dessen Busrichtlinie wiederherzustellen.</translation>
    </message>
    <message>
        <source>The helper has left</source>
        <translation>Der Hilfsdienst ist weg</translation>
    </message>
    <message>
        <source>The kernel's own scheduler is at work. Quickshift connects again as soon as the helper is back.</source>
        <translation>Der Scheduler des Kernels arbeitet. Quickshift verbindet sich neu, sobald der Hilfsdienst wieder da ist.</translation>
    </message>
    <message>
        <source>The helper is newer than this program</source>
        <translation>Der Hilfsdienst ist neuer als dieses Programm</translation>
    </message>
    <message>
        <source>Update Quickshift and open it again.</source>
        <translation>Quickshift aktualisieren und neu öffnen.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Dazu fehlt die Berechtigung</translation>
    </message>
    <message>
        <source>Only a person who sits at this computer may switch the scheduler. Sign in here, or ask an administrator.</source>
        <translation>Nur wer an diesem Rechner sitzt, darf den Scheduler schalten. Hier anmelden oder die Systemverwaltung fragen.</translation>
    </message>
    <message>
        <source>Another scheduler is at work</source>
        <translation>Ein anderer Scheduler arbeitet</translation>
    </message>
    <message>
        <source>The scheduler could not be switched on</source>
        <translation>Der Scheduler ließ sich nicht einschalten</translation>
    </message>
    <message>
        <source>The scheduler could not be switched off</source>
        <translation>Der Scheduler ließ sich nicht ausschalten</translation>
    </message>
    <message>
        <source>The setting was not changed</source>
        <translation>Die Einstellung wurde nicht geändert</translation>
    </message>
    <message>
        <source>There are no live figures</source>
        <translation>Es gibt keine Messwerte</translation>
    </message>
    <message>
        <source>The helper sends figures that this program cannot read</source>
        <translation>Der Hilfsdienst sendet Werte, die dieses Programm nicht lesen kann</translation>
    </message>
    <message>
        <source>It is newer. Update Quickshift and open it again.</source>
        <translation>Er ist neuer. Quickshift aktualisieren und neu öffnen.</translation>
    </message>
    <message>
        <source>This kernel cannot run Quickshift's scheduler</source>
        <translation>Dieser Kernel kann den Scheduler von Quickshift nicht ausführen</translation>
    </message>
    <message>
        <source>It has no sched_ext. Boot Linux 6.16 or newer, built with CONFIG_SCHED_CLASS_EXT; this one is %1.</source>
        <translation>Ihm fehlt sched_ext. Linux 6.16 oder neuer mit CONFIG_SCHED_CLASS_EXT starten; dieser ist %1.</translation>
    </message>
    <message>
        <source>The scheduler failed</source>
        <translation>Der Scheduler ist ausgefallen</translation>
    </message>
    <message>
        <source>The kernel's own scheduler is at work. Try again.</source>
        <translation>Der Scheduler des Kernels arbeitet. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Another scheduler is at work: %1</source>
        <translation>Ein anderer Scheduler arbeitet: %1</translation>
    </message>
    <message>
        <source>Stop it first; Quickshift never pushes another scheduler aside.</source>
        <translation>Ihn zuerst beenden; Quickshift verdrängt nie einen anderen Scheduler.</translation>
    </message>
    <message>
        <source>The saved settings are not in order</source>
        <translation>Mit den gespeicherten Einstellungen stimmt etwas nicht</translation>
    </message>
    <message>
        <source>Input cannot be measured here</source>
        <translation>Eingaben lassen sich hier nicht messen</translation>
    </message>
    <message>
        <source>Looking for the helper…</source>
        <translation>Der Hilfsdienst wird gesucht …</translation>
    </message>
    <message>
        <source>Quickshift is not connected.</source>
        <translation>Quickshift ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Quickshift is off.</source>
        <translation>Quickshift ist aus.</translation>
    </message>
    <message>
        <source>Quickshift is off and measures.</source>
        <translation>Quickshift ist aus und misst.</translation>
    </message>
    <message>
        <source>Quickshift is switching on…</source>
        <translation>Quickshift wird eingeschaltet …</translation>
    </message>
    <message>
        <source>Quickshift schedules this computer.</source>
        <translation>Quickshift steuert diesen Rechner.</translation>
    </message>
    <message>
        <source>Quickshift is switching off…</source>
        <translation>Quickshift wird ausgeschaltet …</translation>
    </message>
    <message>
        <source>Quickshift failed.</source>
        <translation>Quickshift ist ausgefallen.</translation>
    </message>
    <message>
        <source>%1 input events went by unmeasured</source>
        <translation>%1 Eingabeereignisse blieben ungemessen</translation>
    </message>
    <message>
        <source>the accounting of the rings failed %1 times</source>
        <translation>die Abrechnung der Ringe ging %1-mal nicht auf</translation>
    </message>
    <message>
        <source>The figures are not exact: %1</source>
        <translation>Die Messwerte sind nicht genau: %1</translation>
    </message>
    <message>
        <source>This must never happen. Do not rely on the counts of input reports, and please report it with what “quickshiftctl status” prints.</source>
        <translation>Das darf nie vorkommen. Auf die Zahl der Eingaben ist kein Verlass; bitte melden, zusammen mit der Ausgabe von „quickshiftctl status“.</translation>
    </message>
</context>
<context>
    <name>tunables</name>
    <message>
        <source>How many ring buffers carry input reports out of the kernel; 1 is the classic shared buffer.</source>
        <translation>Wie viele Ringpuffer Eingaben aus dem Kernel tragen; 1 ist der klassische gemeinsame Puffer.</translation>
    </message>
</context>
</TS>
