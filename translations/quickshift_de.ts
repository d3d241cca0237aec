<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>bench effects</name>
    <message>
        <source>input to its reader, p99</source>
        <translation>Eingabe bis zu ihrem Leser, p99</translation>
    </message>
    <message>
        <source>the slowest hundredth of frames</source>
        <translation>das langsamste Hundertstel der Bilder</translation>
    </message>
    <message>
        <source>frame time, p99</source>
        <translation>Zeit eines Bildes, p99</translation>
    </message>
    <message>
        <source>the frame thread&apos;s wait, p99</source>
        <translation>Wartezeit des Bild-Threads, p99</translation>
    </message>
    <message>
        <source>the render thread&apos;s wait, p99</source>
        <translation>Wartezeit des Render-Threads, p99</translation>
    </message>
    <message>
        <source>the sound thread&apos;s wait, p99</source>
        <translation>Wartezeit des Ton-Threads, p99</translation>
    </message>
    <message>
        <source>data not in the cache</source>
        <translation>Daten nicht im Cache</translation>
    </message>
    <message>
        <source>data in the cache</source>
        <translation>Daten im Cache</translation>
    </message>
    <message>
        <source>the test machine has no graphics card</source>
        <translation>der Testrechner hat keine Grafikkarte</translation>
    </message>
    <message>
        <source>the test machine has no sound card</source>
        <translation>der Testrechner hat keine Soundkarte</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>by CPU number</source>
        <translation>nach CPU-Nummer</translation>
    </message>
    <message>
        <source>one a cache</source>
        <translation>je Cache einer</translation>
    </message>
    <message>
        <source>one a CPU</source>
        <translation>je CPU einer</translation>
    </message>
    <message>
        <source>on a timer</source>
        <translation>nach Zeit</translation>
    </message>
    <message>
        <source>at every report</source>
        <translation>bei jeder Eingabe</translation>
    </message>
    <message>
        <source>when filled</source>
        <translation>ab der Schwelle</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>as they are read</source>
        <translation>wie gelesen</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>nach Zeit</translation>
    </message>
</context>
<context>
    <name>metrics</name>
    <message>
        <source>From a thread&apos;s wake-up to its first instruction on a CPU.</source>
        <translation>Vom Aufwachen eines Threads bis zu seinem ersten Befehl auf einer CPU.</translation>
    </message>
    <message>
        <source>From an input report to the helper reading it: the drain lag.</source>
        <translation>Von einer Eingabe, bis der Hilfsdienst sie liest: der Rückstand beim Leeren.</translation>
    </message>
    <message>
        <source>From an input report to the wake-up of its first reader.</source>
        <translation>Von einer Eingabe bis zum Aufwachen ihres ersten Lesers.</translation>
    </message>
    <message>
        <source>From an input report to its first reader running on a CPU.</source>
        <translation>Von einer Eingabe, bis ihr erster Leser auf einer CPU läuft.</translation>
    </message>
    <message>
        <source>Writing one record into a ring, without the clock&apos;s own cost; sampled.</source>
        <translation>Einen Eintrag in einen Ring schreiben, ohne den Aufwand der Uhr; Stichproben.</translation>
    </message>
    <message>
        <source>Finding what is known of a thread, without the clock&apos;s own cost; sampled.</source>
        <translation>Nachschlagen, was über einen Thread bekannt ist, ohne den Aufwand der Uhr; Stichproben.</translation>
    </message>
    <message>
        <source>Searching for an idle CPU, without the clock&apos;s own cost; sampled.</source>
        <translation>Die Suche nach einer freien CPU, ohne den Aufwand der Uhr; Stichproben.</translation>
    </message>
</context>
<context>
    <name>preset sentences</name>
    <message>
        <source>Every setting as it was installed.</source>
        <translation>Jede Einstellung wie bei der Installation.</translation>
    </message>
    <message>
        <source>The game is preferred, but what runs beside it keeps a fair share: for playing while work is to get done.</source>
        <translation>Das Spiel wird bevorzugt, aber was daneben läuft, behält einen fairen Anteil: zum Spielen, während Arbeit erledigt werden soll.</translation>
    </message>
    <message>
        <source>Everything but the game and what it needs runs at a lower clock speed, and Quickshift itself wakes up less.</source>
        <translation>Alles außer dem Spiel und dem, was es braucht, läuft mit niedrigerem Takt, und Quickshift selbst wacht seltener auf.</translation>
    </message>
    <message>
        <source>Your input and the game come first, whatever else has to wait for it: for matches that count.</source>
        <translation>Eingaben und das Spiel gehen vor, was auch immer dafür warten muss: für Partien, auf die es ankommt.</translation>
    </message>
    <message>
        <source>The encoder of a stream or recording is not held back, and sound and picture never wait for the game.</source>
        <translation>Der Encoder eines Streams oder einer Aufnahme wird nicht ausgebremst, und Ton und Bild warten nie auf das Spiel.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>esports</source>
        <translation>E-Sport</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>Eigene</translation>
    </message>
</context>
<context>
    <name>quickshift::app::AddGameDialog</name>
    <message>
        <source>Name a game</source>
        <translation>Spiel angeben</translation>
    </message>
    <message>
        <source>Your programs that run now, the newest first. The threads of the one that you choose are the game until it ends.</source>
        <translation>Die eigenen Programme, die gerade laufen, die neuesten zuerst. Die Threads des gewählten gelten als das Spiel, bis es endet.</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Nach Name oder Nummer suchen</translation>
    </message>
    <message>
        <source>Search programs</source>
        <translation>Programme suchen</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>No program of yours is called that. Has it started?</source>
        <translation>Kein eigenes Programm heißt so. Ist es schon gestartet?</translation>
    </message>
    <message>
        <source>&amp;Name it</source>
        <translation>&amp;Angeben</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Autostart</name>
    <message>
        <source>The directory %1 cannot be made. Check whose it is.</source>
        <translation>Das Verzeichnis %1 lässt sich nicht anlegen. Prüfen, wem es gehört.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check whose it is.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Prüfen, wem es gehört.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2. Check whose it is.</source>
        <translation>%1 lässt sich nicht entfernen: %2. Prüfen, wem es gehört.</translation>
    </message>
</context>
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
    <name>quickshift::app::BenchEffects</name>
    <message>
        <source>no measurable effect (%1)</source>
        <translation>keine messbare Wirkung (%1)</translation>
    </message>
    <message>
        <source>no measurable effect (%1); %2</source>
        <translation>keine messbare Wirkung (%1); %2</translation>
    </message>
    <message>
        <source>%1 instead of %2 (%3)</source>
        <translation>%1 statt %2 (%3)</translation>
    </message>
    <message>
        <source>In our benchmark: %1.</source>
        <translation>In unserem Benchmark: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>quickshift::app::CheckList</name>
    <message>
        <source>In order: %1</source>
        <translation>In Ordnung: %1</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>Lücke: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Den Befehl kopieren: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ComparePage</name>
    <message>
        <source>Undo the deletion</source>
        <translation>Das Löschen rückgängig machen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>&amp;Neuer Vergleich</translation>
    </message>
    <message>
        <source>Saved comparisons</source>
        <translation>Gespeicherte Vergleiche</translation>
    </message>
    <message>
        <source>Results are kept here.</source>
        <translation>Hier werden Ergebnisse aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <translation>Abgebrochen. Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>The comparison was deleted.</source>
        <translation>Der Vergleich wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::CompareProgress</name>
    <message>
        <source>Go on as before. Which of the two is in force is not shown, so that it cannot change how you play.</source>
        <translation>Einfach weitermachen wie zuvor. Welches von beiden gerade gilt, wird nicht gezeigt, damit es das Spielen nicht beeinflusst.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Looking whether there is input…</source>
        <translation>Es wird geprüft, ob Eingaben kommen …</translation>
    </message>
    <message>
        <source>Putting everything back…</source>
        <translation>Alles wird zurückgestellt …</translation>
    </message>
    <message>
        <source>Block %1 of %2, about %3 left</source>
        <translation>Block %1 von %2, noch etwa %3</translation>
    </message>
</context>
<context>
    <name>quickshift::app::CompareResult</name>
    <message>
        <source>Percentiles of both sides and their differences</source>
        <translation>Perzentile beider Seiten und ihre Unterschiede</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Wie lange es dauerte</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>%1 and %2 values</source>
        <translation>%1 und %2 Werte</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>Kernel %1</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>B − A (95 % interval)</source>
        <translation>B − A (95-%-Intervall)</translation>
    </message>
    <message>
        <source>B is (95 % interval)</source>
        <translation>B ist (95-%-Intervall)</translation>
    </message>
    <message>
        <source>too few values</source>
        <translation>zu wenige Werte</translation>
    </message>
    <message>
        <source>no measurable difference</source>
        <translation>kein messbarer Unterschied</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation>Alles (*.json)</translation>
    </message>
    <message>
        <source>Blocks and buckets (*.csv)</source>
        <translation>Blöcke und Klassen (*.csv)</translation>
    </message>
</context>
<context>
    <name>quickshift::app::CompareSetup</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Does it help on this computer?</source>
        <translation>Hilft es auf diesem Rechner?</translation>
    </message>
    <message>
        <source>A comparison switches between two states in turns, in random order, and measures each while you go on with what you do. In the end everything is as it was, and you get an answer; it may be that there is no measurable difference.</source>
        <translation>Ein Vergleich wechselt in zufälliger Reihenfolge zwischen zwei Zuständen und misst beide, während alles weitergeht wie gewohnt. Am Ende ist alles wie zuvor, und es gibt eine Antwort; vielleicht die, dass es keinen messbaren Unterschied gibt.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Quickshift off and on</source>
        <translation>Quickshift aus und an</translation>
    </message>
    <message>
        <source>A setting with two values</source>
        <translation>Eine Einstellung mit zwei Werten</translation>
    </message>
    <message>
        <source>Two presets</source>
        <translation>Zwei Voreinstellungen</translation>
    </message>
    <message>
        <source>S&amp;etting</source>
        <translation>E&amp;instellung</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Wert</translation>
    </message>
    <message>
        <source>Second value</source>
        <translation>Zweiter Wert</translation>
    </message>
    <message>
        <source>First preset</source>
        <translation>Erste Voreinstellung</translation>
    </message>
    <message>
        <source>Second preset</source>
        <translation>Zweite Voreinstellung</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>M&amp;essen</translation>
    </message>
    <message>
        <source>Mean&amp;while</source>
        <translation>Wä&amp;hrenddessen</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>Da&amp;uer</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Input if there is any, else wake-ups</source>
        <translation>Eingaben, falls welche kommen, sonst Aufwachvorgänge</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ComparisonPlot</name>
    <message>
        <source>Latencies of both sides</source>
        <translation>Latenzen beider Seiten</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Anteil (%)</translation>
    </message>
    <message>
        <source>%1: median %2, 99 % below %3. %4: median %5, 99 % below %6.</source>
        <translation>%1: Median %2, 99 % unter %3. %4: Median %5, 99 % unter %6.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>A (%)</source>
        <translation>A (%)</translation>
    </message>
    <message>
        <source>B (%)</source>
        <translation>B (%)</translation>
    </message>
    <message>
        <source>%1 – %2
A: %3 %
B: %4 %</source>
        <translation>%1 – %2
A: %3 %
B: %4 %</translation>
    </message>
</context>
<context>
    <name>quickshift::app::DiagnosticsPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy this list, as “quickshiftctl doctor” prints it</source>
        <translation>Diese Liste kopieren, so wie „quickshiftctl doctor“ sie ausgibt</translation>
    </message>
    <message>
        <source>How the scheduler left the kernel by itself</source>
        <translation>Wie der Scheduler von selbst den Kernel verließ</translation>
    </message>
    <message>
        <source>What Quickshift itself costs</source>
        <translation>Was Quickshift selbst kostet</translation>
    </message>
    <message>
        <source>Helper&apos;s CPU</source>
        <translation>CPU: Hilfsdienst</translation>
    </message>
    <message>
        <source>Of one CPU, over the last second.</source>
        <translation>Von einer CPU, in der letzten Sekunde.</translation>
    </message>
    <message>
        <source>Window&apos;s CPU</source>
        <translation>CPU: Fenster</translation>
    </message>
    <message>
        <source>Helper&apos;s memory</source>
        <translation>Speicher: Hilfsdienst</translation>
    </message>
    <message>
        <source>In use now.</source>
        <translation>Zurzeit belegt.</translation>
    </message>
    <message>
        <source>Window&apos;s memory</source>
        <translation>Speicher: Fenster</translation>
    </message>
    <message>
        <source>Bus, a second</source>
        <translation>Bus pro Sekunde</translation>
    </message>
    <message>
        <source>Bytes of frames that the helper sends to all who watch.</source>
        <translation>Bytes an Messwerten, die der Hilfsdienst an alle sendet, die zusehen.</translation>
    </message>
    <message>
        <source>Reports lost</source>
        <translation>Verlorene Eingaben</translation>
    </message>
    <message>
        <source>Input reports that found a full ring, since the load.</source>
        <translation>Eingaben, für die im Ring kein Platz war, seit dem Laden.</translation>
    </message>
    <message>
        <source>Drain lag p99</source>
        <translation>Rückstand p99</translation>
    </message>
    <message>
        <source>From an input report to the helper reading it, over the last ten seconds. The scheduler does not wait for it.</source>
        <translation>Von einer Eingabe, bis der Hilfsdienst sie liest, in den letzten zehn Sekunden. Der Scheduler wartet nicht darauf.</translation>
    </message>
    <message>
        <source>Report for those who help</source>
        <translation>Bericht für alle, die helfen</translation>
    </message>
    <message>
        <source>Versions, settings, what this computer can do, exits with their dumps, counters and the last minute&apos;s figures, in one text. Names of users, hosts and programs, and paths, are taken out. You read it first; nothing is sent.</source>
        <translation>Versionen, Einstellungen, was dieser Rechner kann, Abbrüche samt Dumps, Zähler und die Messwerte der letzten Minute in einem Text. Namen von Benutzern, Rechnern und Programmen sowie Pfade werden entfernt. Der Bericht wird zuerst angezeigt; gesendet wird nichts.</translation>
    </message>
    <message>
        <source>&amp;Make a report…</source>
        <translation>Be&amp;richt erstellen …</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>Lücken: %1</translation>
    </message>
    <message>
        <source>The helper makes the report, and it is not there.</source>
        <translation>Den Bericht erstellt der Hilfsdienst, und der ist nicht da.</translation>
    </message>
    <message>
        <source>A recording is shown: the helper&apos;s own figures come back when it is closed.</source>
        <translation>Eine Aufzeichnung wird gezeigt: Die Werte des Hilfsdienstes erscheinen wieder, wenn sie geschlossen ist.</translation>
    </message>
    <message>
        <source>No figures of the helper have come yet.</source>
        <translation>Vom Hilfsdienst sind noch keine Werte gekommen.</translation>
    </message>
    <message>
        <source>The helper&apos;s figures come with it.</source>
        <translation>Die Werte des Hilfsdienstes kommen mit ihm.</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Bericht wird erstellt …</translation>
    </message>
    <message>
        <source>Diagnostics report</source>
        <translation>Diagnosebericht</translation>
    </message>
    <message>
        <source>This is all of it. Read it before you send it to somebody.</source>
        <translation>Das ist der ganze Bericht. Vor dem Weitergeben lesen.</translation>
    </message>
    <message>
        <source>The kernel&apos;s dump of exit %1</source>
        <translation>Dump des Kernels zum Abbruch %1</translation>
    </message>
    <message>
        <source>What every CPU and waiting thread did. Only administrators see the threads&apos; names: sudo quickshiftctl exits %1</source>
        <translation>Was jede CPU und jeder wartende Thread tat. Die Namen der Threads sieht nur, wer Administrator ist: sudo quickshiftctl exits %1</translation>
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
    <name>quickshift::app::ExitTable</name>
    <message>
        <source>Show the kernel&apos;s &amp;dump…</source>
        <translation>&amp;Dump des Kernels zeigen …</translation>
    </message>
    <message>
        <source>Past exits</source>
        <translation>Bisherige Abbrüche</translation>
    </message>
    <message>
        <source>What every CPU and waiting thread did at that moment</source>
        <translation>Was jede CPU und jeder wartende Thread in diesem Augenblick tat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The scheduler has never left the kernel by itself.</source>
        <translation>Der Scheduler hat den Kernel noch nie von selbst verlassen.</translation>
    </message>
    <message>
        <source>The helper keeps them, and it is not there.</source>
        <translation>Sie liegen beim Hilfsdienst, und der ist nicht da.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::GamesPage</name>
    <message>
        <source>Process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>Das Spiel</translation>
    </message>
    <message>
        <source>&amp;Name a game…</source>
        <translation>Spiel an&amp;geben …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>It goes on, but is no longer the game (Delete)</source>
        <translation>Es läuft weiter, gilt aber nicht mehr als das Spiel (Entf)</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Spiele</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Who keeps the scheduler on</source>
        <translation>Wer den Scheduler eingeschaltet hält</translation>
    </message>
    <message>
        <source>No program does; the switch alone decides.</source>
        <translation>Kein Programm; allein der Schalter entscheidet.</translation>
    </message>
    <message>
        <source>This appears here once the helper is there.</source>
        <translation>Das erscheint hier, sobald der Hilfsdienst da ist.</translation>
    </message>
    <message>
        <source>No game is named. The threads of one that is run before everything that is not part of it, as far as the policy “%1” says.</source>
        <translation>Es ist kein Spiel angegeben. Die Threads eines Spiels laufen vor allem, was nicht dazugehört, soweit die Regel „%1“ es vorsieht.</translation>
    </message>
    <message>
        <source>Games appear here once the helper is there.</source>
        <translation>Hier erscheinen Spiele, sobald der Hilfsdienst da ist.</translation>
    </message>
    <message>
        <source>What the scheduler makes of %1</source>
        <translation>Wie der Scheduler %1 einordnet</translation>
    </message>
    <message>
        <source>What the scheduler makes of it</source>
        <translation>Wie der Scheduler es einordnet</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>Einen Augenblick …</translation>
    </message>
    <message>
        <source>The threads of the game appear here, each with what it counts as and why.</source>
        <translation>Hier erscheinen die Threads des Spiels, jeder mit dem, als was er gilt und warum.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::HeatMapPlot</name>
    <message>
        <source>How often each latency occurred, over time</source>
        <translation>Wie oft jede Latenz vorkam, im Verlauf</translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation>In dieser Zeit wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>%1 measured in this time, most of them between %2 and %3.</source>
        <translation>%1 Messungen in dieser Zeit, die meisten zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>%1
%2 – %3: %4 times
of %5</source>
        <translation>%1
%2 – %3: %4-mal
von %5</translation>
    </message>
    <message>
        <source>How many in a cell</source>
        <translation>Wie viele in einer Zelle</translation>
    </message>
</context>
<context>
    <name>quickshift::app::InputChain</name>
    <message>
        <source>usually</source>
        <translation>meist</translation>
    </message>
    <message>
        <source>Median: half of the reports are this far by then.</source>
        <translation>Median: Die Hälfte der Eingaben ist bis dahin so weit.</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Of 100 reports, 99 are this far by then.</source>
        <translation>Von 100 Eingaben sind 99 bis dahin so weit.</translation>
    </message>
    <message>
        <source>Device → hook</source>
        <translation>Gerät → Hook</translation>
    </message>
    <message>
        <source>Mouse, keyboard or gamepad report something, and the kernel&apos;s hook sees it: the clock starts.</source>
        <translation>Maus, Tastatur oder Gamepad melden etwas, und der Hook im Kernel sieht es: Die Zeit läuft.</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>The hook has written its record into a ring: what measuring costs.</source>
        <translation>Der Hook hat seinen Eintrag in einen Ring geschrieben: was das Messen kostet.</translation>
    </message>
    <message>
        <source>Wake-up</source>
        <translation>Aufwachen</translation>
    </message>
    <message>
        <source>The thread that waits for input is woken.</source>
        <translation>Der Thread, der auf Eingaben wartet, wird geweckt.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>That thread runs on a CPU.</source>
        <translation>Dieser Thread läuft auf einer CPU.</translation>
    </message>
    <message>
        <source>start</source>
        <comment>where the clock starts</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>No thread has waited for this input: nothing reads these devices at the moment.</source>
        <translation>Auf diese Eingaben hat kein Thread gewartet: Zurzeit liest nichts diese Geräte.</translation>
    </message>
    <message>
        <source>The helper reads the ring %1 after the report, for these figures only: nothing on this way waits for it.</source>
        <translation>Der Hilfsdienst liest den Ring %1 nach der Eingabe, nur für diese Messwerte: Nichts auf diesem Weg wartet darauf.</translation>
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
        <source>Median %1, 99 % below %2, 99.9 % below %3.</source>
        <translation>Median %1, 99 % unter %2, 99,9 % unter %3.</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Anteil (%)</translation>
    </message>
    <message>
        <source>Nothing measured yet.</source>
        <translation>Noch nichts gemessen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>This or less (%)</source>
        <translation>Dies oder weniger (%)</translation>
    </message>
    <message>
        <source>%1 – %2: %3 %
%4 % take less than %2</source>
        <translation>%1 – %2: %3 %
%4 % dauern weniger als %2</translation>
    </message>
</context>
<context>
    <name>quickshift::app::LivePage</name>
    <message>
        <source>Pause or go on</source>
        <translation>Anhalten oder weiter</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Ringe</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Perzentile</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Histogram of the latency: %1</source>
        <translation>Histogramm der Latenz: %1</translation>
    </message>
    <message>
        <source>%1 / s now, %2 dropped in all</source>
        <translation>jetzt %1 / s, insgesamt %2 verloren</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation>In dieser Zeit wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Live figures appear here once the helper is there.</source>
        <translation>Hier erscheinen Messwerte, sobald der Hilfsdienst da ist.</translation>
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
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>--page is one of: %1.</source>
        <translation>--page ist eine von: %1.</translation>
    </message>
    <message>
        <source>No tray on this desktop: closing the window quits</source>
        <translation>Keine Kontrollleiste auf diesem Desktop: Fenster schließen beendet das Programm</translation>
    </message>
    <message>
        <source>The scheduler stays on or off as it is; to keep the window at hand, minimize it.</source>
        <translation>Der Scheduler bleibt an oder aus, wie er ist; um das Fenster griffbereit zu halten, minimieren.</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Spiele</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>No tray</source>
        <translation>Kein Tray</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Metric</name>
    <message>
        <source>From wake-up to running</source>
        <translation>Vom Aufwachen zum Laufen</translation>
    </message>
    <message>
        <source>From input to the helper</source>
        <translation>Von der Eingabe zum Hilfsdienst</translation>
    </message>
    <message>
        <source>From input to wake-up</source>
        <translation>Von der Eingabe zum Aufwachen</translation>
    </message>
    <message>
        <source>From input to its reader running</source>
        <translation>Von der Eingabe bis ihr Leser läuft</translation>
    </message>
    <message>
        <source>Writing into a ring</source>
        <translation>In einen Ring schreiben</translation>
    </message>
    <message>
        <source>Looking up a thread</source>
        <translation>Einen Thread nachschlagen</translation>
    </message>
    <message>
        <source>Finding an idle CPU</source>
        <translation>Eine freie CPU finden</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Andere Geräte</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Gamepad</source>
        <translation>Gamepad</translation>
    </message>
    <message>
        <source>Touch screen</source>
        <translation>Touchscreen</translation>
    </message>
    <message>
        <source>Drawing tablet</source>
        <translation>Zeichentablett</translation>
    </message>
    <message>
        <source>Normal threads</source>
        <translation>Gewöhnliche Threads</translation>
    </message>
    <message>
        <source>Readers of input</source>
        <translation>Leser von Eingaben</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>Das Spiel</translation>
    </message>
    <message>
        <source>Feeding the GPU</source>
        <translation>Versorgung der GPU</translation>
    </message>
    <message>
        <source>Compositor</source>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Hintergrundarbeit</translation>
    </message>
    <message>
        <source>All threads</source>
        <translation>Alle Threads</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>All rings</source>
        <translation>Alle Ringe</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Ring %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::MetricFilter</name>
    <message>
        <source>L&amp;atency</source>
        <translation>L&amp;atenz</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>v&amp;on</translation>
    </message>
    <message>
        <source>Class of thread or device</source>
        <translation>Art von Thread oder Gerät</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Notifications</name>
    <message>
        <source>Show Quickshift</source>
        <translation>Quickshift zeigen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
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
        <source>Start in the tray, or minimized where there is none.</source>
        <translation>In der Kontrollleiste starten oder, wo es keine gibt, minimiert.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
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
    <message>
        <source>Save pictures of every page, light and dark, in this directory.</source>
        <translation>Bilder jeder Seite, hell und dunkel, in diesem Verzeichnis speichern.</translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or system.</source>
        <translation>--theme ist light, dark, contrast oder system.</translation>
    </message>
    <message>
        <source>Switch the scheduler on or off, and start in the tray if no panel runs.</source>
        <translation>Den Scheduler ein- oder ausschalten und, wenn das Programm noch nicht läuft, in der Kontrollleiste starten.</translation>
    </message>
    <message>
        <source>Open this page: overview, live, policies, compare…</source>
        <translation>Diese Seite öffnen: overview, live, policies, compare …</translation>
    </message>
    <message>
        <source>Colours: light, dark, contrast or system, instead of those that are set.</source>
        <translation>Farben: light, dark, contrast oder system, statt der eingestellten.</translation>
    </message>
    <message>
        <source>Say when the first figures are drawn, and quit: to measure how long that takes.</source>
        <translation>Melden, wenn die ersten Werte gezeichnet sind, und beenden: um zu messen, wie lange das dauert.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::OverviewPage</name>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>Switch Quickshift&apos;s scheduler on or off (Ctrl+T)</source>
        <translation>Den Scheduler von Quickshift ein- oder ausschalten (Strg+T)</translation>
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
        <source>Kernel %1</source>
        <translation>Kernel %1</translation>
    </message>
    <message>
        <source>the kernel&apos;s own scheduler is at work</source>
        <translation>der Scheduler des Kernels arbeitet</translation>
    </message>
    <message>
        <source>scheduler: %1</source>
        <translation>Scheduler: %1</translation>
    </message>
    <message>
        <source>Live figures appear here once the helper is there.</source>
        <translation>Hier erscheinen Messwerte, sobald der Hilfsdienst da ist.</translation>
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
    <message>
        <source>Usually</source>
        <translation>Meist</translation>
    </message>
    <message>
        <source>Median: half of them were this soon.</source>
        <translation>Median: Die Hälfte war so schnell.</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Of 100 of them, 99 were this soon.</source>
        <translation>Von 100 waren 99 so schnell.</translation>
    </message>
    <message>
        <source>From the device to the thread that answers it</source>
        <translation>Vom Gerät zum Thread, der darauf antwortet</translation>
    </message>
    <message>
        <source>The last two minutes</source>
        <translation>Die letzten zwei Minuten</translation>
    </message>
    <message>
        <source>Game: %1</source>
        <translation>Spiel: %1</translation>
    </message>
    <message>
        <source>a minute ago: %1</source>
        <translation>vor einer Minute: %1</translation>
    </message>
    <message>
        <source>Input to thread, usually</source>
        <translation>Eingabe bis Thread, meist</translation>
    </message>
    <message>
        <source>Wake-up to running, usually</source>
        <translation>Aufwachen bis Laufen, meist</translation>
    </message>
    <message>
        <source>Input to thread, p99</source>
        <translation>Eingabe bis Thread, p99</translation>
    </message>
    <message>
        <source>Wake-up to running, p99</source>
        <translation>Aufwachen bis Laufen, p99</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>verloren: %1</translation>
    </message>
    <message>
        <source>No input in the last 10 seconds. Move the mouse, press a key…</source>
        <translation>Keine Eingabe in den letzten 10 Sekunden. Die Maus bewegen, eine Taste drücken …</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PanelSettings</name>
    <message>
        <source>“%1” is no setting of the panel.</source>
        <translation>„%1“ ist keine Einstellung des Programms.</translation>
    </message>
    <message>
        <source>“%1” is no value for “%2”: it takes %3.</source>
        <translation>„%1“ ist kein Wert für „%2“: Möglich ist %3.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PercentileLinesPlot</name>
    <message>
        <source>Percentiles over time</source>
        <translation>Perzentile im Verlauf</translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation>In dieser Zeit wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>In the last second shown: median %1, 99 % below %2, longest %3.</source>
        <translation>In der letzten gezeigten Sekunde: Median %1, 99 % unter %2, längste %3.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>Umgestellt</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PlotCard</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Save as C&amp;SV…</source>
        <translation>Als &amp;CSV speichern …</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern …</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PoliciesPage</name>
    <message>
        <source>Undo the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Die letzte Änderung zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>A&amp;lles zurücksetzen</translation>
    </message>
    <message>
        <source>Set everything to its default</source>
        <translation>Alles auf den Standard setzen</translation>
    </message>
    <message>
        <source>Settings appear here once the helper is there.</source>
        <translation>Hier erscheinen die Einstellungen, sobald der Hilfsdienst da ist.</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>Die Änderung wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>No game is named now, so this changes nothing. Name one on the page Games.</source>
        <translation>Zurzeit ist kein Spiel angegeben, daher ändert dies nichts. Auf der Seite „Spiele“ eines angeben.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ProcessModel</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
</context>
<context>
    <name>quickshift::app::RateLinesPlot</name>
    <message>
        <source>Input reports a second for each ring, over time</source>
        <translation>Eingaben pro Sekunde in jedem Ring, im Verlauf</translation>
    </message>
    <message>
        <source>Input reports a second for each kind of device, over time</source>
        <translation>Eingaben pro Sekunde von jeder Art Gerät, im Verlauf</translation>
    </message>
    <message>
        <source>Reports / s</source>
        <translation>Eingaben / s</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Ring %1</translation>
    </message>
    <message>
        <source>%1 reports a second on average, %2 dropped in this time.</source>
        <translation>%1 Eingaben pro Sekunde im Mittel, %2 in dieser Zeit verloren.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Drops / s</source>
        <translation>Verluste / s</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>Umgestellt</translation>
    </message>
    <message>
        <source>%1: %2 / s</source>
        <translation>%1: %2 / s</translation>
    </message>
    <message>
        <source>drops: %1 / s</source>
        <translation>Verluste: %1 / s</translation>
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
    <message>
        <source>CPUs: %1, last-level caches: %2</source>
        <translation>CPUs: %1, Caches letzter Ebene: %2</translation>
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
    <message>
        <source>Reports / s</source>
        <translation>Eingaben / s</translation>
    </message>
    <message>
        <source>Drops / s</source>
        <translation>Verluste / s</translation>
    </message>
    <message>
        <source>Dropped in all</source>
        <translation>Insgesamt verloren</translation>
    </message>
    <message>
        <source>Waiting, bytes</source>
        <translation>Wartend, Bytes</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>Größe, Bytes</translation>
    </message>
    <message>
        <source>Ring %1: %2 reports / s</source>
        <translation>Ring %1: %2 Eingaben / s</translation>
    </message>
    <message>
        <source>drops: %1 / s, %2 in all</source>
        <translation>Verluste: %1 / s, insgesamt %2</translation>
    </message>
</context>
<context>
    <name>quickshift::app::SettingsDocument</name>
    <message>
        <source>“%1” is not known here, or is no value for it.</source>
        <translation>„%1“ ist hier unbekannt, oder der Wert passt nicht dazu.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::SettingsPage</name>
    <message>
        <source>Undo the last import or reset</source>
        <translation>Das letzte Importieren oder Zurücksetzen rückgängig machen</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Start und Ende</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Mit der Sitzung starten</translation>
    </message>
    <message>
        <source>Then start hidden</source>
        <translation>Dabei verborgen starten</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>In der Kontrollleiste bleiben, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Open a&amp;gain now</source>
        <translation>Jetzt &amp;neu öffnen</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Microseconds (µs)</source>
        <translation>Mikrosekunden (µs)</translation>
    </message>
    <message>
        <source>Milliseconds (ms)</source>
        <translation>Millisekunden (ms)</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Zeiten in</translation>
    </message>
    <message>
        <source>Automatic takes the unit that reads best for each.</source>
        <translation>Automatisch nimmt jeweils die Einheit, die sich am besten liest.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>New figures</source>
        <translation>Neue Messwerte</translation>
    </message>
    <message>
        <source>Fewer cost less. While the window is hidden it is one a second.</source>
        <translation>Weniger kosten weniger. Solange das Fenster verborgen ist, kommen sie einmal pro Sekunde.</translation>
    </message>
    <message>
        <source>All settings as a file</source>
        <translation>Alle Einstellungen als Datei</translation>
    </message>
    <message>
        <source>The panel&apos;s and the scheduler&apos;s. A file is taken as a whole or not at all. Reset sets this page&apos;s settings back; the scheduler&apos;s are reset on the page Policies.</source>
        <translation>Die des Programms und die des Schedulers. Eine Datei wird ganz oder gar nicht übernommen. „Zurücksetzen“ betrifft die Einstellungen dieser Seite; die des Schedulers lassen sich auf der Seite „Regeln“ zurücksetzen.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last import or reset back (Ctrl+Z)</source>
        <translation>Das letzte Importieren oder Zurücksetzen rückgängig machen (Strg+Z)</translation>
    </message>
    <message>
        <source>Otherwise closing it ends the panel. The scheduler stays as it is.</source>
        <translation>Sonst endet das Programm, wenn es geschlossen wird. Der Scheduler bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>This desktop shows no tray: closing the window ends the panel. The scheduler stays as it is.</source>
        <translation>Dieser Desktop zeigt keine Kontrollleiste: Fenster schließen beendet das Programm. Der Scheduler bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Spoken when Quickshift is opened again.</source>
        <translation>Gilt, sobald Quickshift neu geöffnet wird.</translation>
    </message>
    <message>
        <source>By the file %1.</source>
        <translation>Durch die Datei %1.</translation>
    </message>
    <message>
        <source>The panel only; whether the scheduler is on, is up to you.</source>
        <translation>Nur das Programm; der Scheduler bleibt davon unberührt.</translation>
    </message>
    <message>
        <source>The desktop is told to pass over %1.</source>
        <translation>Der Desktop ist angewiesen, %1 zu übergehen.</translation>
    </message>
    <message>
        <source>%1 starts %2, which is not there. Switch it on to mend it.</source>
        <translation>%1 startet %2, und das gibt es nicht. Einschalten behebt es.</translation>
    </message>
    <message>
        <source>Only the icon in the tray appears.</source>
        <translation>Nur das Symbol in der Kontrollleiste erscheint.</translation>
    </message>
    <message>
        <source>This desktop shows no tray: the window starts minimized.</source>
        <translation>Dieser Desktop zeigt keine Kontrollleiste: Das Fenster startet minimiert.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
</context>
<context>
    <name>quickshift::app::SettingsTransfer</name>
    <message>
        <source>Nothing was exported: %1. Choose another place.</source>
        <translation>Es wurde nichts exportiert: %1. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Exported to %1, without the scheduler&apos;s settings: the helper is not there.</source>
        <translation>Nach %1 exportiert, ohne die Einstellungen des Schedulers: Der Hilfsdienst ist nicht da.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1 cannot be read: %2.</source>
        <translation>Es wurde nichts geändert. %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>Aus %1 importiert.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1: %2</source>
        <translation>Es wurde nichts geändert. %1: %2</translation>
    </message>
    <message>
        <source>The panel&apos;s settings are as they were at first.</source>
        <translation>Die Einstellungen des Programms sind wieder wie am Anfang.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Nothing was changed. This sets the scheduler too, and the helper is not there. Try again when it is back.</source>
        <translation>Es wurde nichts geändert. Dies stellt auch den Scheduler ein, und der Hilfsdienst ist nicht da. Noch einmal versuchen, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Es wurde nichts geändert. %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TextDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
    <message>
        <source>Not saved: %1. Choose another place.</source>
        <translation>Nicht gespeichert: %1. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ThreadModel</name>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>It counts as</source>
        <translation>Gilt als</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TimeBar</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Live again</source>
        <translation>&amp;Wieder live</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>Look back over the last 30 minutes</source>
        <translation>Über die letzten 30 Minuten zurückblicken</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>How much time the plots show; the mouse wheel over a plot changes it too</source>
        <translation>Wie viel Zeit die Bilder zeigen; das Mausrad über einem Bild ändert es auch</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TimePlot</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ausgefallen</translation>
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
        <source>&amp;Presets</source>
        <translation>&amp;Voreinstellungen</translation>
    </message>
    <message>
        <source>Game: %1</source>
        <translation>Spiel: %1</translation>
    </message>
    <message>
        <source>From input to running, p99: %1</source>
        <translation>Von der Eingabe zum Laufen, p99: %1</translation>
    </message>
    <message>
        <source>From wake-up to running, p99: %1</source>
        <translation>Vom Aufwachen zum Laufen, p99: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TrialBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Re&amp;vert now</source>
        <translation>Jetzt &amp;zurück</translation>
    </message>
    <message>
        <source>Keep this change? It reverts in %1 s.</source>
        <translation>Diese Änderung behalten? In %1 s wird sie zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Tunable</name>
    <message>
        <source>Boosts</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Hintergrundarbeit</translation>
    </message>
    <message>
        <source>Turns and bounds</source>
        <translation>Reihenfolge und Grenzen</translation>
    </message>
    <message>
        <source>Early access</source>
        <translation>Früher Zugriff</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Ringe</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TunableRow</name>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>%1 auf den Standard setzen</translation>
    </message>
</context>
<context>
    <name>quickshift::client::CallError</name>
    <message>
        <source>The helper got more calls than it can answer, and did not read this one. Try again in a moment.</source>
        <translation>Der Hilfsdienst hat mehr Aufrufe bekommen, als er beantworten kann, und diesen nicht gelesen. Gleich noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Checklist</name>
    <message>
        <source>The helper answers</source>
        <translation>Der Hilfsdienst antwortet</translation>
    </message>
    <message>
        <source>It has not answered yet</source>
        <translation>Er hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Einen Augenblick warten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The kernel can run the scheduler (sched_ext)</source>
        <translation>Der Kernel kann den Scheduler ausführen (sched_ext)</translation>
    </message>
    <message>
        <source>%1 has no sched_ext</source>
        <translation>%1 hat kein sched_ext</translation>
    </message>
    <message>
        <source>The kernel describes its types (BTF)</source>
        <translation>Der Kernel beschreibt seine Typen (BTF)</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>Er tut es nicht</translation>
    </message>
    <message>
        <source>Start a kernel that is built with CONFIG_DEBUG_INFO_BTF; the kernels of all large distributions are.</source>
        <translation>Einen Kernel starten, der mit CONFIG_DEBUG_INFO_BTF gebaut ist; die Kernel aller großen Distributionen sind es.</translation>
    </message>
    <message>
        <source>Input can be measured</source>
        <translation>Eingaben lassen sich messen</translation>
    </message>
    <message>
        <source>Start a desktop kernel of your distribution on the computer itself, not in a container. The scheduler works all the same.</source>
        <translation>Einen Desktop-Kernel der Distribution direkt auf dem Rechner starten, nicht in einem Container. Der Scheduler arbeitet trotzdem.</translation>
    </message>
    <message>
        <source>Correct what is named here, then have the helper read it again.</source>
        <translation>Korrigieren, was hier genannt ist, und es den Hilfsdienst dann neu lesen lassen.</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>Die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>Sign in at this computer itself. An administrator can allow more with a polkit rule for %1.</source>
        <translation>Direkt an diesem Rechner anmelden. Die Systemverwaltung kann mit einer polkit-Regel für %1 mehr erlauben.</translation>
    </message>
    <message>
        <source>polkit does not answer</source>
        <translation>polkit antwortet nicht</translation>
    </message>
    <message>
        <source>Install and start polkit, then try again.</source>
        <translation>polkit installieren und starten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>No other scheduler is in the way</source>
        <translation>Kein anderer Scheduler ist im Weg</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>Stop it in the program or service that started it; Quickshift never pushes another scheduler aside.</source>
        <translation>Ihn in dem Programm oder Dienst beenden, der ihn gestartet hat; Quickshift verdrängt nie einen anderen Scheduler.</translation>
    </message>
    <message>
        <source>The scheduler stays in the kernel</source>
        <translation>Der Scheduler bleibt im Kernel</translation>
    </message>
    <message>
        <source>Times that it left by itself in the last 24 hours: %1</source>
        <translation>So oft verließ er ihn in den letzten 24 Stunden von selbst: %1</translation>
    </message>
    <message>
        <source>See why, and please report it with a diagnostics report.</source>
        <translation>Nachsehen, warum, und es bitte mit einem Diagnosebericht melden.</translation>
    </message>
    <message>
        <source>No input report is lost</source>
        <translation>Keine Eingabe geht verloren</translation>
    </message>
    <message>
        <source>Reports that found a full ring: %1</source>
        <translation>Eingaben, für die im Ring kein Platz war: %1</translation>
    </message>
    <message>
        <source>Make the rings twice as large.</source>
        <translation>Die Ringe doppelt so groß machen.</translation>
    </message>
    <message>
        <source>Use more rings, or have them emptied more often.</source>
        <translation>Mehr Ringe verwenden oder sie öfter leeren lassen.</translation>
    </message>
    <message>
        <source>The figures are exact</source>
        <translation>Die Messwerte sind genau</translation>
    </message>
    <message>
        <source>This must never happen. Please report it with a diagnostics report.</source>
        <translation>Das darf nie vorkommen. Bitte mit einem Diagnosebericht melden.</translation>
    </message>
    <message>
        <source>Settings are kept</source>
        <translation>Einstellungen bleiben erhalten</translation>
    </message>
    <message>
        <source>Presets can be read</source>
        <translation>Voreinstellungen sind lesbar</translation>
    </message>
    <message>
        <source>You may see the figures</source>
        <translation>Messwerte dürfen angezeigt werden</translation>
    </message>
    <message>
        <source>You may switch and change settings</source>
        <translation>Schalten und Einstellen ist erlaubt</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Diagnosis</name>
    <message>
        <source>The helper left before it answered. Try again.</source>
        <translation>Der Hilfsdienst verschwand, bevor er antwortete. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>What the helper sent cannot be read.</source>
        <translation>Was der Hilfsdienst gesendet hat, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The helper makes the report, and it is not there.</source>
        <translation>Den Bericht erstellt der Hilfsdienst, und der ist nicht da.</translation>
    </message>
    <message>
        <source>The helper is on another computer, and this connection carries no files. Run “quickshiftctl diagnostics” there.</source>
        <translation>Der Hilfsdienst läuft auf einem anderen Rechner, und diese Verbindung überträgt keine Dateien. Dort „quickshiftctl diagnostics“ ausführen.</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Distribution</name>
    <message>
        <source>The kernels of Ubuntu 25.04 and newer have it. Upgrade, then start the computer anew.</source>
        <translation>Die Kernel von Ubuntu 25.04 und neuer haben es. Das System aktualisieren, dann den Rechner neu starten.</translation>
    </message>
    <message>
        <source>No kernel of Debian 12 has it, not even of its backports. Upgrade to Debian 13, then take the kernel of trixie-backports.</source>
        <translation>Kein Kernel von Debian 12 hat es, auch nicht aus den Backports. Auf Debian 13 aktualisieren, dann den Kernel aus trixie-backports nehmen.</translation>
    </message>
    <message>
        <source>The kernel of Debian&apos;s backports has it. Enable trixie-backports, install the kernel, then start the computer anew.</source>
        <translation>Der Kernel aus den Backports von Debian hat es. trixie-backports aktivieren, den Kernel installieren, dann den Rechner neu starten.</translation>
    </message>
    <message>
        <source>Fedora&apos;s current kernel has it. Update, then start the computer anew.</source>
        <translation>Der aktuelle Kernel von Fedora hat es. Aktualisieren, dann den Rechner neu starten.</translation>
    </message>
    <message>
        <source>Arch&apos;s current kernel has it. Update, then start the computer anew.</source>
        <translation>Der aktuelle Kernel von Arch hat es. Aktualisieren, dann den Rechner neu starten.</translation>
    </message>
    <message>
        <source>Install a kernel of version 6.16 or newer that is built with CONFIG_SCHED_CLASS_EXT, then start the computer anew with it.</source>
        <translation>Einen Kernel der Version 6.16 oder neuer installieren, der mit CONFIG_SCHED_CLASS_EXT gebaut ist, dann den Rechner damit neu starten.</translation>
    </message>
    <message>
        <source>Install it with the whole Quickshift package, then try again.</source>
        <translation>Ihn mit dem vollständigen Quickshift-Paket installieren, dann noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>quickshift::client::ExitModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>The kernel&apos;s words</source>
        <translation>Meldung des Kernels</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>Dump</translation>
    </message>
    <message>
        <source>%1; it was started again at once</source>
        <translation>%1; er wurde sofort neu gestartet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
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
        <source>The kernel&apos;s own scheduler is at work. Quickshift connects again as soon as the helper is back.</source>
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
        <source>This kernel cannot run Quickshift&apos;s scheduler</source>
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
        <source>The kernel&apos;s own scheduler is at work. Try again.</source>
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
    <message>
        <source>The helper sends what makes no sense</source>
        <translation>Der Hilfsdienst sendet, was keinen Sinn ergibt</translation>
    </message>
    <message>
        <source>It does not fit this program. Install the whole Quickshift package anew, then restart the helper with “systemctl restart quickshiftd”.</source>
        <translation>Er passt nicht zu diesem Programm. Das vollständige Quickshift-Paket neu installieren, dann den Hilfsdienst mit „systemctl restart quickshiftd“ neu starten.</translation>
    </message>
    <message>
        <source>The helper does not answer</source>
        <translation>Der Hilfsdienst antwortet nicht</translation>
    </message>
    <message>
        <source>It runs, but has sent no figures for some seconds. If that does not end by itself, restart it with “systemctl restart quickshiftd”.</source>
        <translation>Er läuft, hat aber seit einigen Sekunden keine Werte geschickt. Wenn das nicht von selbst aufhört, ihn mit „systemctl restart quickshiftd“ neu starten.</translation>
    </message>
</context>
<context>
    <name>quickshift::client::SettingsFile</name>
    <message>
        <source>This version knows no tunable “%1”.</source>
        <translation>Diese Version kennt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no value for the tunable “%2”.</source>
        <translation>„%1“ ist kein Wert für die Einstellung „%2“.</translation>
    </message>
    <message>
        <source>It is no JSON from byte %1 on (%2). Choose a file that Quickshift exported.</source>
        <translation>Ab Byte %1 ist das kein JSON (%2). Eine Datei wählen, die Quickshift exportiert hat.</translation>
    </message>
    <message>
        <source>It holds no settings. Choose a file that Quickshift exported.</source>
        <translation>Darin stehen keine Einstellungen. Eine Datei wählen, die Quickshift exportiert hat.</translation>
    </message>
    <message>
        <source>A newer Quickshift wrote it. Update this one, or export it there anew.</source>
        <translation>Dies hat ein neueres Quickshift geschrieben. Dieses hier aktualisieren oder dort neu exportieren.</translation>
    </message>
</context>
<context>
    <name>quickshift::compare::Comparison</name>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>This is no comparison of Quickshift.</source>
        <translation>Das ist kein Vergleich von Quickshift.</translation>
    </message>
    <message>
        <source>A newer Quickshift wrote this; update to read it.</source>
        <translation>Dies hat ein neueres Quickshift geschrieben; zum Lesen aktualisieren.</translation>
    </message>
    <message>
        <source>It is damaged: what was compared cannot be told.</source>
        <translation>Beschädigt: Was verglichen wurde, ist nicht zu erkennen.</translation>
    </message>
    <message>
        <source>It is damaged: a block cannot be read.</source>
        <translation>Beschädigt: Ein Block lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Input reaches its reader</source>
        <translation>Eingaben erreichen ihren Leser</translation>
    </message>
    <message>
        <source>Input wakes its reader</source>
        <translation>Eingaben wecken ihren Leser</translation>
    </message>
    <message>
        <source>Woken threads run</source>
        <translation>Geweckte Threads laufen</translation>
    </message>
    <message>
        <source>the scheduler was not on as it should have been</source>
        <translation>der Scheduler war nicht an, obwohl er es sein sollte</translation>
    </message>
    <message>
        <source>a scheduler was on that should not have been</source>
        <translation>ein Scheduler war an, der es nicht sein sollte</translation>
    </message>
    <message>
        <source>settings were changed meanwhile</source>
        <translation>Einstellungen wurden währenddessen geändert</translation>
    </message>
    <message>
        <source>the figures started anew</source>
        <translation>die Messwerte begannen von vorn</translation>
    </message>
    <message>
        <source>Quickshift off and on</source>
        <translation>Quickshift aus und an</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1: %2 und %3</translation>
    </message>
    <message>
        <source>Presets %1 and %2</source>
        <translation>Voreinstellungen %1 und %2</translation>
    </message>
    <message>
        <source>Quickshift off</source>
        <translation>Quickshift aus</translation>
    </message>
    <message>
        <source>Quickshift on</source>
        <translation>Quickshift an</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>Voreinstellung %1</translation>
    </message>
    <message>
        <source>I play now</source>
        <translation>Ich spiele jetzt</translation>
    </message>
    <message>
        <source>I work as usual</source>
        <translation>Ich arbeite wie gewohnt</translation>
    </message>
    <message>
        <source>A benchmark or a load runs</source>
        <translation>Ein Benchmark oder eine Last läuft</translation>
    </message>
    <message>
        <source>Synthetic: none, the computer is left alone</source>
        <translation>Synthetisch: nichts, der Rechner bleibt in Ruhe</translation>
    </message>
    <message>
        <source>%1 times sooner</source>
        <translation>%1-mal früher</translation>
    </message>
    <message>
        <source>%1 times later</source>
        <translation>%1-mal später</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1 % sooner</source>
        <translation>%1 % früher</translation>
    </message>
    <message>
        <source>%1 % later</source>
        <translation>%1 % später</translation>
    </message>
    <message>
        <source>%1 to %2 times sooner</source>
        <translation>%1- bis %2-mal früher</translation>
    </message>
    <message>
        <source>%1 to %2 times later</source>
        <translation>%1- bis %2-mal später</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Too little was measured to say anything: %1 and %2 values. Compare for longer, or with more going on.</source>
        <translation>Für eine Aussage wurde zu wenig gemessen: %1 und %2 Werte. Länger vergleichen oder dann, wenn mehr los ist.</translation>
    </message>
    <message>
        <source>No measurable difference between %1 and %2. What was measured fits anything from %3 at %4.</source>
        <translation>Kein messbarer Unterschied zwischen %1 und %2. Das Gemessene passt bei %4 zu allem von %3.</translation>
    </message>
    <message>
        <source>But %1 at %2.</source>
        <translation>Aber %1 bei %2.</translation>
    </message>
    <message>
        <source>1 of %1 blocks is void: %2.</source>
        <translation>1 von %1 Blöcken ist ungültig: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 blocks are void: %2.</source>
        <translation>
            <numerusform>%n von %1 Blöcken ist ungültig: %2.</numerusform>
            <numerusform>%n von %1 Blöcken sind ungültig: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A comparison is under way already.</source>
        <translation>Es läuft bereits ein Vergleich.</translation>
    </message>
    <message>
        <source>The helper cannot be reached, and nothing can be measured without it.</source>
        <translation>Der Hilfsdienst ist nicht erreichbar, und ohne ihn lässt sich nichts messen.</translation>
    </message>
    <message>
        <source>Both sides are the same. Choose two different values.</source>
        <translation>Beide Seiten sind gleich. Zwei verschiedene Werte wählen.</translation>
    </message>
    <message>
        <source>There is no tunable “%1”. “quickshiftctl get” lists them.</source>
        <translation>Es gibt keine Einstellung „%1“. „quickshiftctl get“ nennt alle.</translation>
    </message>
    <message>
        <source>There is no preset “%1”. There is: %2.</source>
        <translation>Es gibt keine Voreinstellung „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>To compare this, the scheduler must be switched on. %1</source>
        <translation>Um dies zu vergleichen, muss der Scheduler eingeschaltet werden. %1</translation>
    </message>
    <message>
        <source>The helper sends no figures any more. Everything is as it was; try again.</source>
        <translation>Der Hilfsdienst sendet keine Messwerte mehr. Alles ist wie zuvor; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The helper has left, and what it had changed for the comparison with it.</source>
        <translation>Der Hilfsdienst ist weg und mit ihm, was er für den Vergleich geändert hatte.</translation>
    </message>
    <message>
        <source>That is too many to compare anything.</source>
        <translation>Das sind zu viele, um etwas zu vergleichen.</translation>
    </message>
    <message>
        <source>%1 %2 at %3 with %4 than with %5: %6 instead of %7 (95 % interval: %8).</source>
        <translation>%1 bei %3 mit %4 %2 als mit %5: %6 statt %7 (95-%-Intervall: %8).</translation>
    </message>
</context>
<context>
    <name>quickshift::compare::ComparisonStore</name>
    <message>
        <source>%1 cannot be made. Is the disk full, or yours to write?</source>
        <translation>%1 lässt sich nicht anlegen. Ist der Datenträger voll, oder fehlt das Schreibrecht?</translation>
    </message>
    <message>
        <source>The comparison cannot be saved to %1: %2.</source>
        <translation>Der Vergleich lässt sich nicht in %1 speichern: %2.</translation>
    </message>
    <message>
        <source>The comparison cannot be removed: %1.</source>
        <translation>Der Vergleich lässt sich nicht entfernen: %1.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 wird ausgelassen. %2</translation>
    </message>
</context>
<context>
    <name>quickshift::compare::NewestEffects</name>
    <message>
        <source>%1 Measured %2.</source>
        <translation>%1 Gemessen: %2.</translation>
    </message>
</context>
<context>
    <name>threads</name>
    <message>
        <source>nothing special</source>
        <translation>nichts Besonderes</translation>
    </message>
    <message>
        <source>input reader</source>
        <translation>Leser von Eingaben</translation>
    </message>
    <message>
        <source>game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>feeds the graphics card</source>
        <translation>Versorger der Grafikkarte</translation>
    </message>
    <message>
        <source>compositor</source>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>woken %1 by a thread that answers input or sound</source>
        <translation>%1 von einem Thread geweckt, der auf Eingaben oder Ton antwortet</translation>
    </message>
    <message>
        <source>woken %1 for the sound card</source>
        <translation>%1 für die Soundkarte geweckt</translation>
    </message>
    <message>
        <source>woken %1; it hands work to the graphics card</source>
        <translation>%1 geweckt; er gibt der Grafikkarte Arbeit</translation>
    </message>
    <message>
        <source>woken %1; it puts pictures on the screen</source>
        <translation>%1 geweckt; er bringt Bilder auf den Schirm</translation>
    </message>
    <message>
        <source>woken %1; its process was named as the game</source>
        <translation>%1 geweckt; sein Prozess ist als das Spiel angegeben</translation>
    </message>
    <message>
        <source>input reports wake it</source>
        <translation>Eingaben wecken ihn</translation>
    </message>
    <message>
        <source>a thread that answers input or sound wakes it</source>
        <translation>ein Thread, der auf Eingaben oder Ton antwortet, weckt ihn</translation>
    </message>
    <message>
        <source>it serves the sound card</source>
        <translation>er versorgt die Soundkarte</translation>
    </message>
    <message>
        <source>it hands work to the graphics card</source>
        <translation>er gibt der Grafikkarte Arbeit</translation>
    </message>
    <message>
        <source>it puts pictures on the screen</source>
        <translation>er bringt Bilder auf den Schirm</translation>
    </message>
    <message>
        <source>its process was named as the game</source>
        <translation>sein Prozess ist als das Spiel angegeben</translation>
    </message>
    <message>
        <source>it computes for long without a pause</source>
        <translation>er rechnet lange ohne Pause</translation>
    </message>
    <message>
        <source>its owner gave it low priority</source>
        <translation>sein Besitzer gab ihm niedrige Priorität</translation>
    </message>
    <message>
        <source>a thread of the kernel</source>
        <translation>ein Thread des Kernels</translation>
    </message>
    <message>
        <source>woken %1 by mouse reports</source>
        <translation>%1 von der Maus geweckt</translation>
    </message>
    <message>
        <source>woken %1 by keyboard reports</source>
        <translation>%1 von der Tastatur geweckt</translation>
    </message>
    <message>
        <source>woken %1 by gamepad reports</source>
        <translation>%1 vom Gamepad geweckt</translation>
    </message>
    <message>
        <source>woken %1 by touch reports</source>
        <translation>%1 durch Berührung geweckt</translation>
    </message>
    <message>
        <source>woken %1 by tablet reports</source>
        <translation>%1 vom Zeichentablett geweckt</translation>
    </message>
    <message>
        <source>woken %1 by input reports</source>
        <translation>%1 von Eingaben geweckt</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nicht gesehen</translation>
    </message>
    <message>
        <source>for less than a second</source>
        <translation>seit weniger als einer Sekunde</translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation>seit %1 s</translation>
    </message>
    <message>
        <source>for %1 min</source>
        <translation>seit %1 min</translation>
    </message>
    <message>
        <source>for %1 h</source>
        <translation>seit %1 h</translation>
    </message>
    <message>
        <source>once ahead of others in the last second</source>
        <translation>in der letzten Sekunde einmal vor anderen</translation>
    </message>
    <message>
        <source>%1 times ahead of others in the last second</source>
        <translation>in der letzten Sekunde %1-mal vor anderen</translation>
    </message>
</context>
<context>
    <name>tunable names</name>
    <message>
        <source>ring_count</source>
        <translation>Anzahl der Ringe</translation>
    </message>
    <message>
        <source>ring_bytes</source>
        <translation>Größe der Ringe</translation>
    </message>
    <message>
        <source>ring_mapping</source>
        <translation>Zuordnung der Ringe</translation>
    </message>
    <message>
        <source>drain_policy</source>
        <translation>Leeren der Ringe</translation>
    </message>
    <message>
        <source>drain_threshold_percent</source>
        <translation>Schwelle zum Leeren</translation>
    </message>
    <message>
        <source>drain_interval_us</source>
        <translation>Abstand beim Leeren</translation>
    </message>
    <message>
        <source>drain_watch_interval_us</source>
        <translation>Abstand beim Zusehen</translation>
    </message>
    <message>
        <source>report_list</source>
        <translation>Liste der Eingaben</translation>
    </message>
    <message>
        <source>self_timing_period</source>
        <translation>Abstand der Stichproben</translation>
    </message>
    <message>
        <source>slice_us</source>
        <translation>Zeitscheibe</translation>
    </message>
    <message>
        <source>sleep_credit_us</source>
        <translation>Guthaben im Schlaf</translation>
    </message>
    <message>
        <source>preempt</source>
        <translation>Verdrängen</translation>
    </message>
    <message>
        <source>preempt_gap_us</source>
        <translation>Abstand beim Verdrängen</translation>
    </message>
    <message>
        <source>rescue_after_ms</source>
        <translation>Rettung nach</translation>
    </message>
    <message>
        <source>boost_input</source>
        <translation>Vorrang für Eingaben</translation>
    </message>
    <message>
        <source>boost_input_strength</source>
        <translation>Stärke für Eingaben</translation>
    </message>
    <message>
        <source>window_mouse_ms</source>
        <translation>Fenster der Maus</translation>
    </message>
    <message>
        <source>window_keyboard_ms</source>
        <translation>Fenster der Tastatur</translation>
    </message>
    <message>
        <source>window_gamepad_ms</source>
        <translation>Fenster des Gamepads</translation>
    </message>
    <message>
        <source>chain_decay_percent</source>
        <translation>Weitergabe des Vorrangs</translation>
    </message>
    <message>
        <source>boost_audio</source>
        <translation>Vorrang für Ton</translation>
    </message>
    <message>
        <source>boost_audio_strength</source>
        <translation>Stärke für Ton</translation>
    </message>
    <message>
        <source>window_audio_ms</source>
        <translation>Fenster des Tons</translation>
    </message>
    <message>
        <source>boost_compositor</source>
        <translation>Vorrang für den Compositor</translation>
    </message>
    <message>
        <source>boost_compositor_strength</source>
        <translation>Stärke für den Compositor</translation>
    </message>
    <message>
        <source>boost_gpu</source>
        <translation>Vorrang für die GPU</translation>
    </message>
    <message>
        <source>boost_gpu_strength</source>
        <translation>Stärke für die GPU</translation>
    </message>
    <message>
        <source>window_gpu_ms</source>
        <translation>Fenster der GPU</translation>
    </message>
    <message>
        <source>boost_game</source>
        <translation>Vorrang für das Spiel</translation>
    </message>
    <message>
        <source>boost_game_strength</source>
        <translation>Stärke für das Spiel</translation>
    </message>
    <message>
        <source>demote_background</source>
        <translation>Hintergrund zurückstellen</translation>
    </message>
    <message>
        <source>demote_background_strength</source>
        <translation>Stärke des Zurückstellens</translation>
    </message>
    <message>
        <source>background_burst_ms</source>
        <translation>Rechenzeit bis zum Hintergrund</translation>
    </message>
    <message>
        <source>background_frequency_percent</source>
        <translation>Takt im Hintergrund</translation>
    </message>
    <message>
        <source>prefetch_ring</source>
        <translation>Früher Zugriff: Ring</translation>
    </message>
    <message>
        <source>prefetch_task</source>
        <translation>Früher Zugriff: Thread</translation>
    </message>
    <message>
        <source>prefetch_cpu</source>
        <translation>Früher Zugriff: CPU</translation>
    </message>
</context>
<context>
    <name>tunables</name>
    <message>
        <source>How many ring buffers carry input reports out of the kernel; 1 is the classic shared buffer.</source>
        <translation>Wie viele Ringpuffer Eingaben aus dem Kernel tragen; 1 ist der klassische gemeinsame Puffer.</translation>
    </message>
    <message>
        <source>Size of each ring; a larger one survives longer bursts before a report is dropped.</source>
        <translation>Größe jedes Rings; ein größerer übersteht längere Schübe, bevor eine Eingabe verloren geht.</translation>
    </message>
    <message>
        <source>Which ring a CPU writes to: by CPU number, one for all CPUs that share a last-level cache, or one each.</source>
        <translation>In welchen Ring eine CPU schreibt: nach ihrer Nummer, einer für alle CPUs mit gemeinsamem Cache der letzten Stufe, oder jede in ihren eigenen.</translation>
    </message>
    <message>
        <source>Whether the helper empties the rings on a timer, is woken for every report, which costs far more CPU, or only when a ring has filled up to the threshold, which costs least and shows figures up to 0.1 s late.</source>
        <translation>Ob der Hilfsdienst die Ringe nach der Uhr leert, für jede Eingabe geweckt wird, was viel mehr CPU kostet, oder erst, wenn ein Ring bis zur Schwelle gefüllt ist, was am wenigsten kostet und Werte bis zu 0,1 s später zeigt.</translation>
    </message>
    <message>
        <source>How full a ring may get before the helper is woken to empty it at once, whatever the drain policy.</source>
        <translation>Wie voll ein Ring werden darf, bevor der Hilfsdienst geweckt wird, um ihn sofort zu leeren, gleich wie sonst geleert wird.</translation>
    </message>
    <message>
        <source>How often the helper empties the rings while nobody watches closely.</source>
        <translation>Wie oft der Hilfsdienst die Ringe leert, wenn niemand genau hinsieht.</translation>
    </message>
    <message>
        <source>How often the helper empties the rings while somebody watches at 20 frames a second or more.</source>
        <translation>Wie oft der Hilfsdienst die Ringe leert, wenn jemand mit 20 Bildern pro Sekunde oder mehr zusieht.</translation>
    </message>
    <message>
        <source>Whether frames also list each single report, for recordings and exports: in the order in which the rings are read, or strictly by time. Keyboards are never listed.</source>
        <translation>Ob auch jede einzelne Eingabe aufgeführt wird, für Aufnahmen und Exporte: in der Reihenfolge, in der die Ringe gelesen werden, oder streng nach der Zeit. Tastaturen werden nie aufgeführt.</translation>
    </message>
    <message>
        <source>One in how many ring writes, task lookups and searches for an idle CPU is timed; 0 times none.</source>
        <translation>Eins von wie vielen Schreiben in einen Ring, Nachschlagen eines Threads und Suchen nach einer freien CPU gemessen wird; 0 misst keines.</translation>
    </message>
    <message>
        <source>How long a thread may run before another one that waits gets its turn.</source>
        <translation>Wie lange ein Thread laufen darf, bevor ein wartender an die Reihe kommt.</translation>
    </message>
    <message>
        <source>How much unused CPU time a thread may save up while it sleeps, to be served sooner when it wakes.</source>
        <translation>Wie viel ungenutzte CPU-Zeit ein Thread im Schlaf ansparen darf, um nach dem Aufwachen früher dranzukommen.</translation>
    </message>
    <message>
        <source>Let a woken thread of a higher class push one of a lower class off its CPU at once, not at the next tick.</source>
        <translation>Einen geweckten Thread höherer Klasse einen niedrigerer Klasse sofort von der CPU verdrängen lassen, nicht erst beim nächsten Takt.</translation>
    </message>
    <message>
        <source>The least time between two such pushes on the same CPU, so that a storm of wake-ups cannot stop its work.</source>
        <translation>Die kürzeste Zeit zwischen zwei solchen Verdrängungen auf derselben CPU, damit ein Sturm von Aufwachvorgängen ihre Arbeit nicht aufhält.</translation>
    </message>
    <message>
        <source>Whoever has waited for a CPU this long is served next, whatever its class: nothing starves.</source>
        <translation>Wer so lange auf eine CPU gewartet hat, kommt als Nächster dran, gleich welcher Klasse: Nichts verhungert.</translation>
    </message>
    <message>
        <source>Run the threads that input reports wake before all others.</source>
        <translation>Die Threads, die von Eingaben geweckt werden, vor allen anderen ausführen.</translation>
    </message>
    <message>
        <source>How strongly threads that answer input are preferred in the queue.</source>
        <translation>Wie stark Threads, die auf Eingaben antworten, in der Warteschlange bevorzugt werden.</translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a report of a mouse, touchpad or tablet woke it.</source>
        <translation>Wie lange ein Thread als Leser von Eingaben gilt, nachdem Maus, Touchpad oder Tablett ihn geweckt hat.</translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a keyboard&apos;s report woke it.</source>
        <translation>Wie lange ein Thread als Leser von Eingaben gilt, nachdem eine Tastatur ihn geweckt hat.</translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a gamepad&apos;s report woke it.</source>
        <translation>Wie lange ein Thread als Leser von Eingaben gilt, nachdem ein Gamepad ihn geweckt hat.</translation>
    </message>
    <message>
        <source>The share of its own boost that a thread which answers input or sound passes on to those it wakes; 0: none.</source>
        <translation>Der Anteil des eigenen Vorrangs, den ein Thread, der auf Eingaben oder Ton antwortet, an die von ihm geweckten weitergibt; 0: keinen.</translation>
    </message>
    <message>
        <source>Run the threads that feed the sound card before the game, so that sound does not crackle.</source>
        <translation>Die Threads, die die Soundkarte versorgen, vor dem Spiel ausführen, damit der Ton nicht knackt.</translation>
    </message>
    <message>
        <source>How strongly audio threads are preferred in the queue.</source>
        <translation>Wie stark Ton-Threads in der Warteschlange bevorzugt werden.</translation>
    </message>
    <message>
        <source>How long a thread counts as an audio thread after it served the sound card.</source>
        <translation>Wie lange ein Thread als Ton-Thread gilt, nachdem er die Soundkarte versorgt hat.</translation>
    </message>
    <message>
        <source>Run the threads that put pictures on the screen before the game.</source>
        <translation>Die Threads, die Bilder auf den Schirm bringen, vor dem Spiel ausführen.</translation>
    </message>
    <message>
        <source>How strongly the compositor is preferred in the queue.</source>
        <translation>Wie stark der Compositor in der Warteschlange bevorzugt wird.</translation>
    </message>
    <message>
        <source>Run the threads that hand work to the graphics card before the others of the game.</source>
        <translation>Die Threads, die der Grafikkarte Arbeit geben, vor den anderen des Spiels ausführen.</translation>
    </message>
    <message>
        <source>How strongly threads that hand work to the graphics card are preferred in the queue.</source>
        <translation>Wie stark Threads, die der Grafikkarte Arbeit geben, in der Warteschlange bevorzugt werden.</translation>
    </message>
    <message>
        <source>How long a thread counts as one that feeds the graphics card or the screen after it did.</source>
        <translation>Wie lange ein Thread als Versorger von Grafikkarte oder Schirm gilt, nachdem er es war.</translation>
    </message>
    <message>
        <source>Run the threads of the game before everything that is not part of it.</source>
        <translation>Die Threads des Spiels vor allem ausführen, was nicht dazugehört.</translation>
    </message>
    <message>
        <source>How strongly the game&apos;s threads are preferred in the queue.</source>
        <translation>Wie stark die Threads des Spiels in der Warteschlange bevorzugt werden.</translation>
    </message>
    <message>
        <source>Let threads that compute for long without a pause (compilers, encoders, downloads) give way to those that just woke up.</source>
        <translation>Threads, die lange ohne Pause rechnen (Compiler, Encoder, Downloads), den eben aufgewachten weichen lassen.</translation>
    </message>
    <message>
        <source>How far back in the queue threads in the background stand.</source>
        <translation>Wie weit hinten in der Warteschlange Threads im Hintergrund stehen.</translation>
    </message>
    <message>
        <source>How long a thread may compute without a pause before it counts as background. A game&apos;s never do.</source>
        <translation>Wie lange ein Thread ohne Pause rechnen darf, bevor er als Hintergrund gilt. Die eines Spiels tun es nie.</translation>
    </message>
    <message>
        <source>The share of a CPU&apos;s full speed that is asked for while it runs what no policy boosts; 100 leaves the choice to the kernel, less saves power.</source>
        <translation>Der Anteil der vollen Geschwindigkeit, der von einer CPU verlangt wird, während auf ihr läuft, was keine Regel bevorzugt; 100 überlässt dem Kernel die Wahl, weniger spart Strom.</translation>
    </message>
    <message>
        <source>Touch the ring&apos;s counters as soon as a report begins, so that the write at its end finds them near.</source>
        <translation>Die Zähler des Rings berühren, sobald eine Eingabe beginnt, damit das Schreiben an ihrem Ende sie nahe findet.</translation>
    </message>
    <message>
        <source>Touch the second cache line of what is known of a thread as soon as it is woken.</source>
        <translation>Die zweite Cachezeile dessen, was über einen Thread bekannt ist, berühren, sobald er geweckt wird.</translation>
    </message>
    <message>
        <source>Touch the state of the CPU that a thread last ran on before the search for one begins.</source>
        <translation>Den Zustand der CPU, auf der ein Thread zuletzt lief, berühren, bevor die Suche nach einer beginnt.</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>rings</source>
        <translation>Ringe</translation>
    </message>
</context>
</TS>
