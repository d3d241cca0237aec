<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>bench effects</name>
    <message>
        <source>input to its reader, p99</source>
        <translation>od wejścia do odbiorcy, p99</translation>
    </message>
    <message>
        <source>the slowest hundredth of frames</source>
        <translation>najwolniejsza setna część klatek</translation>
    </message>
    <message>
        <source>frame time, p99</source>
        <translation>czas klatki, p99</translation>
    </message>
    <message>
        <source>the frame thread&apos;s wait, p99</source>
        <translation>oczekiwanie wątku klatek, p99</translation>
    </message>
    <message>
        <source>the render thread&apos;s wait, p99</source>
        <translation>oczekiwanie wątku renderującego, p99</translation>
    </message>
    <message>
        <source>the sound thread&apos;s wait, p99</source>
        <translation>oczekiwanie wątku dźwięku, p99</translation>
    </message>
    <message>
        <source>data not in the cache</source>
        <translation>dane poza pamięcią podręczną</translation>
    </message>
    <message>
        <source>data in the cache</source>
        <translation>dane w pamięci podręcznej</translation>
    </message>
    <message>
        <source>the test machine has no graphics card</source>
        <translation>maszyna testowa nie ma karty graficznej</translation>
    </message>
    <message>
        <source>the test machine has no sound card</source>
        <translation>maszyna testowa nie ma karty dźwiękowej</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>by CPU number</source>
        <translation>wg numeru CPU</translation>
    </message>
    <message>
        <source>one a cache</source>
        <translation>jeden na cache</translation>
    </message>
    <message>
        <source>one a CPU</source>
        <translation>jeden na CPU</translation>
    </message>
    <message>
        <source>on a timer</source>
        <translation>czasowo</translation>
    </message>
    <message>
        <source>at every report</source>
        <translation>przy każdym</translation>
    </message>
    <message>
        <source>when filled</source>
        <translation>po zapełnieniu</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wył.</translation>
    </message>
    <message>
        <source>as they are read</source>
        <translation>jak odczytano</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>według czasu</translation>
    </message>
</context>
<context>
    <name>metrics</name>
    <message>
        <source>From a thread&apos;s wake-up to its first instruction on a CPU.</source>
        <translation>Od wybudzenia wątku do jego pierwszej instrukcji na procesorze.</translation>
    </message>
    <message>
        <source>From an input report to the helper reading it: the drain lag.</source>
        <translation>Od zdarzenia wejścia do odczytania go przez usługę pomocniczą: zwłoka opróżniania.</translation>
    </message>
    <message>
        <source>From an input report to the wake-up of its first reader.</source>
        <translation>Od zdarzenia wejścia do wybudzenia jego pierwszego odbiorcy.</translation>
    </message>
    <message>
        <source>From an input report to its first reader running on a CPU.</source>
        <translation>Od zdarzenia wejścia do chwili, gdy jego pierwszy odbiorca działa na procesorze.</translation>
    </message>
    <message>
        <source>Writing one record into a ring, without the clock&apos;s own cost; sampled.</source>
        <translation>Zapis jednego rekordu do bufora, bez kosztu samego zegara; próbkowane.</translation>
    </message>
    <message>
        <source>Finding what is known of a thread, without the clock&apos;s own cost; sampled.</source>
        <translation>Odszukanie tego, co wiadomo o wątku, bez kosztu samego zegara; próbkowane.</translation>
    </message>
    <message>
        <source>Searching for an idle CPU, without the clock&apos;s own cost; sampled.</source>
        <translation>Szukanie bezczynnego procesora, bez kosztu samego zegara; próbkowane.</translation>
    </message>
</context>
<context>
    <name>preset sentences</name>
    <message>
        <source>Every setting as it was installed.</source>
        <translation>Wszystkie ustawienia tak, jak po instalacji.</translation>
    </message>
    <message>
        <source>The game is preferred, but what runs beside it keeps a fair share: for playing while work is to get done.</source>
        <translation>Gra ma pierwszeństwo, ale to, co działa obok niej, zachowuje uczciwy przydział: na granie, podczas gdy w tle ma się wykonać praca.</translation>
    </message>
    <message>
        <source>Everything but the game and what it needs runs at a lower clock speed, and Quickshift itself wakes up less.</source>
        <translation>Wszystko poza grą i tym, czego ona potrzebuje, działa z niższym taktowaniem, a sam Quickshift rzadziej się wybudza.</translation>
    </message>
    <message>
        <source>Your input and the game come first, whatever else has to wait for it: for matches that count.</source>
        <translation>Twoje sterowanie i gra są na pierwszym miejscu, choćby wszystko inne musiało poczekać: na mecze, które się liczą.</translation>
    </message>
    <message>
        <source>The encoder of a stream or recording is not held back, and sound and picture never wait for the game.</source>
        <translation>Koder transmisji lub nagrania nie jest wstrzymywany, a dźwięk i obraz nigdy nie czekają na grę.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>default</source>
        <translation>Domyślny</translation>
    </message>
    <message>
        <source>esports</source>
        <translation>E-sport</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>Zrównoważony</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>Transmisja</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>Własny</translation>
    </message>
</context>
<context>
    <name>quickshift::app::AddGameDialog</name>
    <message>
        <source>Name a game</source>
        <translation>Wskazanie gry</translation>
    </message>
    <message>
        <source>Your programs that run now, the newest first. The threads of the one that you choose are the game until it ends.</source>
        <translation>Twoje działające programy, od najnowszego. Wątki wybranego programu są grą, dopóki się nie zakończy.</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Szukaj po nazwie lub numerze</translation>
    </message>
    <message>
        <source>Search programs</source>
        <translation>Szukaj programów</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programy</translation>
    </message>
    <message>
        <source>No program of yours is called that. Has it started?</source>
        <translation>Żaden z twoich programów się tak nie nazywa. Czy został uruchomiony?</translation>
    </message>
    <message>
        <source>&amp;Name it</source>
        <translation>&amp;Wskaż</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Autostart</name>
    <message>
        <source>The directory %1 cannot be made. Check whose it is.</source>
        <translation>Nie można utworzyć katalogu %1. Sprawdź, do kogo należy.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check whose it is.</source>
        <translation>Nie można zapisać %1: %2. Sprawdź, do kogo należy.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2. Check whose it is.</source>
        <translation>Nie można usunąć %1: %2. Sprawdź, do kogo należy.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Banner</name>
    <message>
        <source>&amp;Retry</source>
        <translation>Ponó&amp;w</translation>
    </message>
    <message>
        <source>Tries again what did not work.</source>
        <translation>Próbuje ponownie tego, co się nie udało.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
</context>
<context>
    <name>quickshift::app::BenchEffects</name>
    <message>
        <source>no measurable effect (%1)</source>
        <translation>brak mierzalnego wpływu (%1)</translation>
    </message>
    <message>
        <source>no measurable effect (%1); %2</source>
        <translation>brak mierzalnego wpływu (%1); %2</translation>
    </message>
    <message>
        <source>%1 instead of %2 (%3)</source>
        <translation>%1 zamiast %2 (%3)</translation>
    </message>
    <message>
        <source>In our benchmark: %1.</source>
        <translation>W naszym teście wydajności: %1.</translation>
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
        <translation>W porządku: %1</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Skopiuj</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Skopiuj polecenie</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Skopiuj polecenie: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ComparePage</name>
    <message>
        <source>Undo the deletion</source>
        <translation>Cofnij usunięcie</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>&amp;Nowe porównanie</translation>
    </message>
    <message>
        <source>Saved comparisons</source>
        <translation>Zapisane porównania</translation>
    </message>
    <message>
        <source>Results are kept here.</source>
        <translation>Tutaj są przechowywane wyniki.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <translation>Anulowano. Wszystko jest tak, jak było.</translation>
    </message>
    <message>
        <source>The comparison was deleted.</source>
        <translation>Porównanie zostało usunięte.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::CompareProgress</name>
    <message>
        <source>Go on as before. Which of the two is in force is not shown, so that it cannot change how you play.</source>
        <translation>Rób dalej to samo. Nie widać, który z dwóch stanów obowiązuje, aby nie wpłynęło to na twoją grę.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Postęp porównania</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Looking whether there is input…</source>
        <translation>Sprawdzanie, czy jest wejście…</translation>
    </message>
    <message>
        <source>Putting everything back…</source>
        <translation>Przywracanie wszystkiego…</translation>
    </message>
    <message>
        <source>Block %1 of %2, about %3 left</source>
        <translation>Blok %1 z %2, pozostało około %3</translation>
    </message>
</context>
<context>
    <name>quickshift::app::CompareResult</name>
    <message>
        <source>Percentiles of both sides and their differences</source>
        <translation>Percentyle obu stron i ich różnice</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>Powtó&amp;rz</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;ksportuj…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Ile to trwało</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogram</translation>
    </message>
    <message>
        <source>%1 and %2 values</source>
        <translation>Wartości: %1 i %2</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>jądro %1</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Percentyl</translation>
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
        <translation>B − A (przedział 95%)</translation>
    </message>
    <message>
        <source>B is (95 % interval)</source>
        <translation>B względem A (przedział 95%)</translation>
    </message>
    <message>
        <source>too few values</source>
        <translation>za mało wartości</translation>
    </message>
    <message>
        <source>no measurable difference</source>
        <translation>brak mierzalnej różnicy</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (od %2 do %3)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>Nie można zapisać %1: %2. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation>Wszystko (*.json)</translation>
    </message>
    <message>
        <source>Blocks and buckets (*.csv)</source>
        <translation>Bloki i przedziały (*.csv)</translation>
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
        <translation>Czy to pomaga na tym komputerze?</translation>
    </message>
    <message>
        <source>A comparison switches between two states in turns, in random order, and measures each while you go on with what you do. In the end everything is as it was, and you get an answer; it may be that there is no measurable difference.</source>
        <translation>Porównanie przełącza na zmianę między dwoma stanami, w losowej kolejności, i mierzy każdy z nich, a ty robisz dalej swoje. Na koniec wszystko jest tak, jak było, i otrzymujesz odpowiedź; może ona brzmieć, że nie ma mierzalnej różnicy.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Po&amp;równaj</translation>
    </message>
    <message>
        <source>Quickshift off and on</source>
        <translation>Quickshift wyłączony i włączony</translation>
    </message>
    <message>
        <source>A setting with two values</source>
        <translation>Ustawienie o dwóch wartościach</translation>
    </message>
    <message>
        <source>Two presets</source>
        <translation>Dwa profile</translation>
    </message>
    <message>
        <source>S&amp;etting</source>
        <translation>Us&amp;tawienie</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Pierwsza wartość</translation>
    </message>
    <message>
        <source>Second value</source>
        <translation>Druga wartość</translation>
    </message>
    <message>
        <source>First preset</source>
        <translation>Pierwszy profil</translation>
    </message>
    <message>
        <source>Second preset</source>
        <translation>Drugi profil</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mierz</translation>
    </message>
    <message>
        <source>Mean&amp;while</source>
        <translation>W tym cz&amp;asie</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>Czas trwan&amp;ia</translation>
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
        <translation>Ro&amp;zpocznij</translation>
    </message>
    <message>
        <source>Input if there is any, else wake-ups</source>
        <translation>Wejście, jeśli jest, a jeśli nie, to wybudzenia</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ComparisonPlot</name>
    <message>
        <source>Latencies of both sides</source>
        <translation>Opóźnienia obu stron</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Udział (%)</translation>
    </message>
    <message>
        <source>%1: median %2, 99 % below %3. %4: median %5, 99 % below %6.</source>
        <translation>%1: mediana %2, 99% poniżej %3. %4: mediana %5, 99% poniżej %6.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
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
A: %3%
B: %4%</translation>
    </message>
</context>
<context>
    <name>quickshift::app::DiagnosticsPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Sp&amp;rawdź ponownie</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>S&amp;kopiuj</translation>
    </message>
    <message>
        <source>Copy this list, as “quickshiftctl doctor” prints it</source>
        <translation>Skopiuj tę listę tak, jak ją wypisuje „quickshiftctl doctor”</translation>
    </message>
    <message>
        <source>How the scheduler left the kernel by itself</source>
        <translation>Jak planista sam opuszczał jądro</translation>
    </message>
    <message>
        <source>What Quickshift itself costs</source>
        <translation>Ile kosztuje sam Quickshift</translation>
    </message>
    <message>
        <source>Helper&apos;s CPU</source>
        <translation>CPU usługi</translation>
    </message>
    <message>
        <source>Of one CPU, over the last second.</source>
        <translation>Część jednego procesora w ostatniej sekundzie.</translation>
    </message>
    <message>
        <source>Window&apos;s CPU</source>
        <translation>CPU okna</translation>
    </message>
    <message>
        <source>Helper&apos;s memory</source>
        <translation>Pamięć usługi</translation>
    </message>
    <message>
        <source>In use now.</source>
        <translation>Obecnie w użyciu.</translation>
    </message>
    <message>
        <source>Window&apos;s memory</source>
        <translation>Pamięć okna</translation>
    </message>
    <message>
        <source>Bus, a second</source>
        <translation>Magistrala / s</translation>
    </message>
    <message>
        <source>Bytes of frames that the helper sends to all who watch.</source>
        <translation>Bajty klatek, które usługa pomocnicza wysyła wszystkim podglądającym.</translation>
    </message>
    <message>
        <source>Reports lost</source>
        <translation>Utracone zdarzenia</translation>
    </message>
    <message>
        <source>Input reports that found a full ring, since the load.</source>
        <translation>Zdarzenia wejścia, które od wczytania planisty trafiły na pełny bufor.</translation>
    </message>
    <message>
        <source>Drain lag p99</source>
        <translation>Zwłoka opróżniania p99</translation>
    </message>
    <message>
        <source>From an input report to the helper reading it, over the last ten seconds. The scheduler does not wait for it.</source>
        <translation>Od zdarzenia wejścia do odczytania go przez usługę pomocniczą, w ostatnich dziesięciu sekundach. Planista na to nie czeka.</translation>
    </message>
    <message>
        <source>Report for those who help</source>
        <translation>Raport dla pomagających</translation>
    </message>
    <message>
        <source>Versions, settings, what this computer can do, exits with their dumps, counters and the last minute&apos;s figures, in one text. Names of users, hosts and programs, and paths, are taken out. You read it first; nothing is sent.</source>
        <translation>Wersje, ustawienia, możliwości tego komputera, zakończenia wraz ze zrzutami, liczniki i dane z ostatniej minuty w jednym tekście. Nazwy użytkowników, komputerów i programów oraz ścieżki są usuwane. Najpierw czytasz go ty; nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>&amp;Make a report…</source>
        <translation>&amp;Utwórz raport…</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Wszystko w porządku.</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>Problemy: %1</translation>
    </message>
    <message>
        <source>The helper makes the report, and it is not there.</source>
        <translation>Raport tworzy usługa pomocnicza, a jest ona niedostępna.</translation>
    </message>
    <message>
        <source>A recording is shown: the helper&apos;s own figures come back when it is closed.</source>
        <translation>Pokazywane jest nagranie: dane samej usługi pomocniczej wrócą po jego zamknięciu.</translation>
    </message>
    <message>
        <source>No figures of the helper have come yet.</source>
        <translation>Nie nadeszły jeszcze żadne dane usługi pomocniczej.</translation>
    </message>
    <message>
        <source>The helper&apos;s figures come with it.</source>
        <translation>Dane usługi pomocniczej pojawią się wraz z nią.</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Tworzenie raportu…</translation>
    </message>
    <message>
        <source>Diagnostics report</source>
        <translation>Raport diagnostyczny</translation>
    </message>
    <message>
        <source>This is all of it. Read it before you send it to somebody.</source>
        <translation>To cała jego treść. Przeczytaj ją, zanim ją komuś wyślesz.</translation>
    </message>
    <message>
        <source>The kernel&apos;s dump of exit %1</source>
        <translation>Zrzut jądra z zakończenia %1</translation>
    </message>
    <message>
        <source>What every CPU and waiting thread did. Only administrators see the threads&apos; names: sudo quickshiftctl exits %1</source>
        <translation>Co robił każdy procesor i czekający wątek. Nazwy wątków widzi tylko administrator: sudo quickshiftctl exits %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::DropLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>A bar: reports a second. A triangle: reports are being dropped.</source>
        <translation>Słupek: zdarzenia na sekundę. Trójkąt: zdarzenia są tracone.</translation>
    </message>
    <message>
        <source>reports / s</source>
        <translation>zdarzenia / s</translation>
    </message>
    <message>
        <source>drops now</source>
        <translation>teraz traci</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ExitTable</name>
    <message>
        <source>Show the kernel&apos;s &amp;dump…</source>
        <translation>Pokaż &amp;zrzut jądra…</translation>
    </message>
    <message>
        <source>Past exits</source>
        <translation>Poprzednie zakończenia</translation>
    </message>
    <message>
        <source>What every CPU and waiting thread did at that moment</source>
        <translation>Co w tej chwili robił każdy procesor i czekający wątek</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Skopiuj</translation>
    </message>
    <message>
        <source>The scheduler has never left the kernel by itself.</source>
        <translation>Planista nigdy sam nie opuścił jądra.</translation>
    </message>
    <message>
        <source>The helper keeps them, and it is not there.</source>
        <translation>Przechowuje je usługa pomocnicza, a jest ona niedostępna.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::GamesPage</name>
    <message>
        <source>Process %1</source>
        <translation>Proces %1</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>Gra</translation>
    </message>
    <message>
        <source>&amp;Name a game…</source>
        <translation>Ws&amp;każ grę…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>It goes on, but is no longer the game (Delete)</source>
        <translation>Działa dalej, ale nie jest już grą (Delete)</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Gry</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Wątki</translation>
    </message>
    <message>
        <source>Who keeps the scheduler on</source>
        <translation>Co utrzymuje planistę włączonego</translation>
    </message>
    <message>
        <source>No program does; the switch alone decides.</source>
        <translation>Żaden program; decyduje sam przełącznik.</translation>
    </message>
    <message>
        <source>This appears here once the helper is there.</source>
        <translation>Pojawi się to tutaj, gdy usługa pomocnicza będzie dostępna.</translation>
    </message>
    <message>
        <source>No game is named. The threads of one that is run before everything that is not part of it, as far as the policy “%1” says.</source>
        <translation>Nie wskazano żadnej gry. Wątki wskazanej gry są wykonywane przed wszystkim, co do niej nie należy, na ile pozwala na to zasada „%1”.</translation>
    </message>
    <message>
        <source>Games appear here once the helper is there.</source>
        <translation>Gry pojawią się tutaj, gdy usługa pomocnicza będzie dostępna.</translation>
    </message>
    <message>
        <source>What the scheduler makes of %1</source>
        <translation>Jak planista traktuje %1</translation>
    </message>
    <message>
        <source>What the scheduler makes of it</source>
        <translation>Jak planista traktuje grę</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>The threads of the game appear here, each with what it counts as and why.</source>
        <translation>Tutaj pojawią się wątki gry, każdy z tym, za co jest uznawany i dlaczego.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::HeatMapPlot</name>
    <message>
        <source>How often each latency occurred, over time</source>
        <translation>Jak często występowało każde opóźnienie, w czasie</translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation>W tym czasie nic nie zmierzono.</translation>
    </message>
    <message>
        <source>%1 measured in this time, most of them between %2 and %3.</source>
        <translation>Pomiary w tym czasie: %1, większość między %2 a %3.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>%1
%2 – %3: %4 times
of %5</source>
        <translation>%1
%2 – %3: %4×
z %5</translation>
    </message>
    <message>
        <source>How many in a cell</source>
        <translation>Ile w jednej komórce</translation>
    </message>
</context>
<context>
    <name>quickshift::app::InputChain</name>
    <message>
        <source>usually</source>
        <translation>zwykle</translation>
    </message>
    <message>
        <source>Median: half of the reports are this far by then.</source>
        <translation>Mediana: połowa zdarzeń dotarła tu do tej chwili.</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Of 100 reports, 99 are this far by then.</source>
        <translation>Ze 100 zdarzeń 99 dotarło tu do tej chwili.</translation>
    </message>
    <message>
        <source>Device → hook</source>
        <translation>Urządzenie → hook</translation>
    </message>
    <message>
        <source>Mouse, keyboard or gamepad report something, and the kernel&apos;s hook sees it: the clock starts.</source>
        <translation>Mysz, klawiatura lub pad coś zgłasza i widzi to hook jądra: zegar rusza.</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Bufor</translation>
    </message>
    <message>
        <source>The hook has written its record into a ring: what measuring costs.</source>
        <translation>Hook zapisał swój rekord do bufora: tyle kosztuje pomiar.</translation>
    </message>
    <message>
        <source>Wake-up</source>
        <translation>Wybudzenie</translation>
    </message>
    <message>
        <source>The thread that waits for input is woken.</source>
        <translation>Wątek czekający na wejście zostaje wybudzony.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>That thread runs on a CPU.</source>
        <translation>Ten wątek działa na procesorze.</translation>
    </message>
    <message>
        <source>start</source>
        <comment>where the clock starts</comment>
        <translation>początek</translation>
    </message>
    <message>
        <source>No thread has waited for this input: nothing reads these devices at the moment.</source>
        <translation>Żaden wątek nie czekał na to wejście: obecnie nic nie odczytuje tych urządzeń.</translation>
    </message>
    <message>
        <source>The helper reads the ring %1 after the report, for these figures only: nothing on this way waits for it.</source>
        <translation>Usługa pomocnicza odczytuje bufor %1 po zdarzeniu, tylko na potrzeby tych pomiarów: nic na tej drodze na nią nie czeka.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::LatencyPlot</name>
    <message>
        <source>How long threads wait for a CPU after waking up</source>
        <translation>Jak długo wątki czekają na procesor po wybudzeniu</translation>
    </message>
    <message>
        <source>Share of wake-ups (%)</source>
        <translation>Udział wybudzeń (%)</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Udział (%)</translation>
    </message>
    <message>
        <source>Nothing measured yet.</source>
        <translation>Jeszcze nic nie zmierzono.</translation>
    </message>
    <message>
        <source>Median %1, 99 % below %2, 99.9 % below %3.</source>
        <translation>Mediana %1, 99% poniżej %2, 99,9% poniżej %3.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>This or less (%)</source>
        <translation>Tyle lub mniej (%)</translation>
    </message>
    <message>
        <source>%1 – %2: %3 %
%4 % take less than %2</source>
        <translation>%1 – %2: %3%
%4% trwa krócej niż %2</translation>
    </message>
</context>
<context>
    <name>quickshift::app::LivePage</name>
    <message>
        <source>Pause or go on</source>
        <translation>Wstrzymaj lub wznów</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Wejście</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Bufory</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogram</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Wykres</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentyle</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa ciepła</translation>
    </message>
    <message>
        <source>Histogram of the latency: %1</source>
        <translation>Histogram opóźnienia: %1</translation>
    </message>
    <message>
        <source>%1 / s now, %2 dropped in all</source>
        <translation>teraz %1 / s, łącznie utracono %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation>W tym czasie nic nie zmierzono.</translation>
    </message>
    <message>
        <source>Live figures appear here once the helper is there.</source>
        <translation>Dane na żywo pojawią się tutaj, gdy usługa pomocnicza będzie dostępna.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Na żywo</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Zasady</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>No tray on this desktop: closing the window quits</source>
        <translation>Brak tacki na tym pulpicie: zamknięcie okna kończy program</translation>
    </message>
    <message>
        <source>The scheduler stays on or off as it is; to keep the window at hand, minimize it.</source>
        <translation>Planista pozostaje w obecnym stanie; aby mieć okno pod ręką, zminimalizuj je.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Zamknij okno</translation>
    </message>
    <message>
        <source>Hide window</source>
        <translation>Ukryj okno</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Włącz lub wyłącz</translation>
    </message>
    <message>
        <source>Look for the helper again</source>
        <translation>Ponownie poszukaj usługi pomocniczej</translation>
    </message>
    <message>
        <source>%1 – recording – Quickshift</source>
        <translation>%1 – nagranie – Quickshift</translation>
    </message>
    <message>
        <source>Quickshift</source>
        <translation>Quickshift</translation>
    </message>
    <message>
        <source>--page is one of: %1.</source>
        <translation>--page może mieć wartość: %1.</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Gry</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostyka</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>No tray</source>
        <translation>Brak tacki</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Metric</name>
    <message>
        <source>From wake-up to running</source>
        <translation>Od wybudzenia do działania</translation>
    </message>
    <message>
        <source>From input to the helper</source>
        <translation>Od wejścia do usługi</translation>
    </message>
    <message>
        <source>From input to wake-up</source>
        <translation>Od wejścia do wybudzenia</translation>
    </message>
    <message>
        <source>From input to its reader running</source>
        <translation>Od wejścia do działania odbiorcy</translation>
    </message>
    <message>
        <source>Writing into a ring</source>
        <translation>Zapis do bufora</translation>
    </message>
    <message>
        <source>Looking up a thread</source>
        <translation>Odszukanie wątku</translation>
    </message>
    <message>
        <source>Finding an idle CPU</source>
        <translation>Szukanie wolnego procesora</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Inne urządzenia</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Mysz</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Gamepad</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Touch screen</source>
        <translation>Ekran dotykowy</translation>
    </message>
    <message>
        <source>Drawing tablet</source>
        <translation>Tablet graficzny</translation>
    </message>
    <message>
        <source>Normal threads</source>
        <translation>Zwykłe wątki</translation>
    </message>
    <message>
        <source>Readers of input</source>
        <translation>Odbiorcy wejścia</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>Gra</translation>
    </message>
    <message>
        <source>Feeding the GPU</source>
        <translation>Wątki zasilające GPU</translation>
    </message>
    <message>
        <source>Compositor</source>
        <translation>Kompozytor</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Praca w tle</translation>
    </message>
    <message>
        <source>All threads</source>
        <translation>Wszystkie wątki</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Wszystkie urządzenia</translation>
    </message>
    <message>
        <source>All rings</source>
        <translation>Wszystkie bufory</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Bufor %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::MetricFilter</name>
    <message>
        <source>L&amp;atency</source>
        <translation>&amp;Opóźnienie</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Opóźnienie</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>Za&amp;kres</translation>
    </message>
    <message>
        <source>Class of thread or device</source>
        <translation>Klasa wątku lub urządzenie</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Notifications</name>
    <message>
        <source>Show Quickshift</source>
        <translation>Pokaż Quickshift</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Options</name>
    <message>
        <source>--%1 needs a number of seconds.</source>
        <translation>--%1 wymaga liczby sekund.</translation>
    </message>
    <message>
        <source>Switches a CPU scheduler made for games, and shows live what it does.</source>
        <translation>Przełącza planistę procesora stworzonego do gier i pokazuje na żywo, co on robi.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>sekundy</translation>
    </message>
    <message>
        <source>Show the window of the panel that runs already.</source>
        <translation>Pokaż okno już działającego panelu.</translation>
    </message>
    <message>
        <source>Hide it.</source>
        <translation>Ukryj je.</translation>
    </message>
    <message>
        <source>Switch the scheduler on or off, and start in the tray if no panel runs.</source>
        <translation>Włącz lub wyłącz planistę i uruchom w tacce, jeśli żaden panel nie działa.</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none.</source>
        <translation>Uruchom w tacce lub zminimalizowany, jeśli jej nie ma.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nazwa</translation>
    </message>
    <message>
        <source>Open this recording, in a window of its own.</source>
        <translation>Otwórz to nagranie we własnym oknie.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>plik</translation>
    </message>
    <message>
        <source>Save pictures of every page, light and dark, in this directory.</source>
        <translation>Zapisz obrazy każdej strony, jasne i ciemne, w tym katalogu.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>katalog</translation>
    </message>
    <message>
        <source>When to take them (2).</source>
        <translation>Kiedy je wykonać (2).</translation>
    </message>
    <message>
        <source>Quit by itself after this time.</source>
        <translation>Zakończ samoczynnie po tym czasie.</translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or system.</source>
        <translation>--theme może mieć wartość: light, dark, contrast lub system.</translation>
    </message>
    <message>
        <source>“%1” is not understood; --help lists the options.</source>
        <translation>Nie rozpoznano „%1”; --help wypisuje opcje.</translation>
    </message>
    <message>
        <source>Open this page: overview, live, policies, compare…</source>
        <translation>Otwórz tę stronę: overview, live, policies, compare…</translation>
    </message>
    <message>
        <source>Colours: light, dark, contrast or system, instead of those that are set.</source>
        <translation>Kolory: light, dark, contrast lub system, zamiast ustawionych.</translation>
    </message>
    <message>
        <source>Say when the first figures are drawn, and quit: to measure how long that takes.</source>
        <translation>Zgłoś narysowanie pierwszych danych i zakończ: aby zmierzyć, ile to trwa.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::OverviewPage</name>
    <message>
        <source>Scheduler</source>
        <translation>Planista</translation>
    </message>
    <message>
        <source>Switch Quickshift&apos;s scheduler on or off (Ctrl+T)</source>
        <translation>Włącz lub wyłącz planistę Quickshift (Ctrl+T)</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Zwykle</translation>
    </message>
    <message>
        <source>Median: half of them were this soon.</source>
        <translation>Mediana: połowa zmieściła się w tym czasie.</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Of 100 of them, 99 were this soon.</source>
        <translation>Na 100 przypadków 99 zmieściło się w tym czasie.</translation>
    </message>
    <message>
        <source>Input reports / s</source>
        <translation>Zdarzenia wejścia / s</translation>
    </message>
    <message>
        <source>What mice, keyboards and gamepads send, in all.</source>
        <translation>Ile łącznie wysyłają myszy, klawiatury i pady.</translation>
    </message>
    <message>
        <source>From the device to the thread that answers it</source>
        <translation>Od urządzenia do wątku, który na nie reaguje</translation>
    </message>
    <message>
        <source>The last two minutes</source>
        <translation>Ostatnie dwie minuty</translation>
    </message>
    <message>
        <source>As it was in the recording.</source>
        <translation>Tak, jak było w nagraniu.</translation>
    </message>
    <message>
        <source>This is a recording</source>
        <translation>To jest nagranie</translation>
    </message>
    <message>
        <source>What you see was measured then and there; nothing is live. “Back to live”, below, shows this computer again.</source>
        <translation>To, co widzisz, zmierzono wtedy i tam; nic nie jest na żywo. „Wróć na żywo” poniżej pokaże znów ten komputer.</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Nagrano: %1</translation>
    </message>
    <message>
        <source>Kernel %1</source>
        <translation>Jądro %1</translation>
    </message>
    <message>
        <source>the kernel&apos;s own scheduler is at work</source>
        <translation>działa planista jądra</translation>
    </message>
    <message>
        <source>scheduler: %1</source>
        <translation>planista: %1</translation>
    </message>
    <message>
        <source>Game: %1</source>
        <translation>Gra: %1</translation>
    </message>
    <message>
        <source>a minute ago: %1</source>
        <translation>minutę temu: %1</translation>
    </message>
    <message>
        <source>Input to thread, usually</source>
        <translation>Od wejścia do wątku, zwykle</translation>
    </message>
    <message>
        <source>Wake-up to running, usually</source>
        <translation>Od wybudzenia do działania, zwykle</translation>
    </message>
    <message>
        <source>Input to thread, p99</source>
        <translation>Od wejścia do wątku, p99</translation>
    </message>
    <message>
        <source>Wake-up to running, p99</source>
        <translation>Od wybudzenia do działania, p99</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>utracone: %1</translation>
    </message>
    <message>
        <source>No input in the last 10 seconds. Move the mouse, press a key…</source>
        <translation>Brak wejścia przez ostatnie 10 sekund. Rusz myszą, naciśnij klawisz…</translation>
    </message>
    <message>
        <source>Live figures appear here once the helper is there.</source>
        <translation>Dane na żywo pojawią się tutaj, gdy usługa pomocnicza będzie dostępna.</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Wykres</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PanelSettings</name>
    <message>
        <source>“%1” is no setting of the panel.</source>
        <translation>„%1” nie jest ustawieniem panelu.</translation>
    </message>
    <message>
        <source>“%1” is no value for “%2”: it takes %3.</source>
        <translation>„%1” nie jest wartością dla „%2”; dozwolone: %3.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PercentileLinesPlot</name>
    <message>
        <source>Percentiles over time</source>
        <translation>Percentyle w czasie</translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation>W tym czasie nic nie zmierzono.</translation>
    </message>
    <message>
        <source>In the last second shown: median %1, 99 % below %2, longest %3.</source>
        <translation>W ostatniej pokazanej sekundzie: mediana %1, 99% poniżej %2, najdłuższe %3.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>Przełączono</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PlotCard</name>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>S&amp;kopiuj jako tekst</translation>
    </message>
    <message>
        <source>Save as C&amp;SV…</source>
        <translation>Zapisz jako &amp;CSV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Zapisz jako &amp;PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Obraz (*.png)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>Nie można zapisać %1: %2. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PoliciesPage</name>
    <message>
        <source>Undo the last change</source>
        <translation>Cofnij ostatnią zmianę</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Szukaj ustawień</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Cofnij ostatnią zmianę (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Przywróć w&amp;szystkie</translation>
    </message>
    <message>
        <source>Set everything to its default</source>
        <translation>Przywróć wszystkim ustawieniom wartości domyślne</translation>
    </message>
    <message>
        <source>Settings appear here once the helper is there.</source>
        <translation>Ustawienia pojawią się tutaj, gdy usługa pomocnicza będzie dostępna.</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>Zmiana została cofnięta.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>No game is named now, so this changes nothing. Name one on the page Games.</source>
        <translation>Nie wskazano teraz żadnej gry, więc to niczego nie zmienia. Wskaż grę na stronie Gry.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Zasady</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ProcessModel</name>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
</context>
<context>
    <name>quickshift::app::RateLinesPlot</name>
    <message>
        <source>Input reports a second for each ring, over time</source>
        <translation>Zdarzenia wejścia na sekundę w każdym buforze, w czasie</translation>
    </message>
    <message>
        <source>Input reports a second for each kind of device, over time</source>
        <translation>Zdarzenia wejścia na sekundę z każdego rodzaju urządzeń, w czasie</translation>
    </message>
    <message>
        <source>Reports / s</source>
        <translation>Zdarzenia / s</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Bufor %1</translation>
    </message>
    <message>
        <source>%1 reports a second on average, %2 dropped in this time.</source>
        <translation>Średnio zdarzeń na sekundę: %1, utracone w tym czasie: %2.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Drops / s</source>
        <translation>Straty / s</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>Przełączono</translation>
    </message>
    <message>
        <source>%1: %2 / s</source>
        <translation>%1: %2 / s</translation>
    </message>
    <message>
        <source>drops: %1 / s</source>
        <translation>straty: %1 / s</translation>
    </message>
</context>
<context>
    <name>quickshift::app::RecordBar</name>
    <message>
        <source>Set a &amp;mark</source>
        <translation>&amp;Dodaj znacznik</translation>
    </message>
    <message>
        <source>Marks this moment in the recording (Ctrl+M)</source>
        <translation>Oznacza tę chwilę w nagraniu (Ctrl+M)</translation>
    </message>
    <message>
        <source>&amp;Replay it</source>
        <translation>Odtwórz na&amp;granie</translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation>Za&amp;trzymaj nagrywanie</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Nagraj</translation>
    </message>
    <message>
        <source>Ends the recording (Ctrl+R)</source>
        <translation>Kończy nagrywanie (Ctrl+R)</translation>
    </message>
    <message>
        <source>Writes the live figures to a file that can be replayed (Ctrl+R)</source>
        <translation>Zapisuje dane na żywo do pliku, który można odtworzyć (Ctrl+R)</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>Recorded %1 (%2) to %3</source>
        <translation>Nagrano %1 (%2) do %3</translation>
    </message>
    <message>
        <source>Nothing came to be recorded.</source>
        <translation>Nie nadeszło nic do nagrania.</translation>
    </message>
    <message>
        <source>The recording ended: %1</source>
        <translation>Nagrywanie zakończyło się: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Recordings</name>
    <message>
        <source>&amp;Open recording…</source>
        <translation>&amp;Otwórz nagranie…</translation>
    </message>
    <message>
        <source>&amp;Back to live figures</source>
        <translation>&amp;Wróć do danych na żywo</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Nagraj</translation>
    </message>
    <message>
        <source>Quickshift</source>
        <translation>Quickshift</translation>
    </message>
    <message>
        <source>The recording cannot be opened</source>
        <translation>Nie można otworzyć nagrania</translation>
    </message>
    <message>
        <source>%1, recorded %2 on kernel %3 (%4)</source>
        <translation>%1, nagrano %2 na jądrze %3 (%4)</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Otwórz nagranie</translation>
    </message>
    <message>
        <source>Recordings (*.qsrec);;All files (*)</source>
        <translation>Nagrania (*.qsrec);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation>Za&amp;trzymaj nagrywanie</translation>
    </message>
    <message>
        <source>CPUs: %1, last-level caches: %2</source>
        <translation>CPU: %1, pamięci podręczne ostatniego poziomu: %2</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ReplayBar</name>
    <message>
        <source>Position in the recording</source>
        <translation>Pozycja w nagraniu</translation>
    </message>
    <message>
        <source>Left and right: a second back and forth. Page up and down: ten. Space: play or pause.</source>
        <translation>W lewo i w prawo: sekunda wstecz i naprzód. Page Up i Page Down: dziesięć. Spacja: odtwórz lub wstrzymaj.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Szybkość</translation>
    </message>
    <message>
        <source>How many times as fast it is played</source>
        <translation>Ile razy szybciej jest odtwarzane</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Wróć na żywo</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Wstrzymaj (Spacja)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Odtwórz (Spacja)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>%1 damaged records left out</source>
        <translation>pominięte uszkodzone rekordy: %1</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>brakuje zakończenia</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>po „%1”</translation>
    </message>
</context>
<context>
    <name>quickshift::app::RingRatesPlot</name>
    <message>
        <source>Input reports a second for each ring</source>
        <translation>Zdarzenia wejścia na sekundę w każdym buforze</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Bufor</translation>
    </message>
    <message>
        <source>Reports / s</source>
        <translation>Zdarzenia / s</translation>
    </message>
    <message>
        <source>Drops / s</source>
        <translation>Straty / s</translation>
    </message>
    <message>
        <source>Dropped in all</source>
        <translation>Łącznie utracone</translation>
    </message>
    <message>
        <source>Waiting, bytes</source>
        <translation>Oczekuje, bajty</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>Rozmiar, bajty</translation>
    </message>
    <message>
        <source>Ring %1: %2 reports / s</source>
        <translation>Bufor %1: %2 zdarzeń / s</translation>
    </message>
    <message>
        <source>drops: %1 / s, %2 in all</source>
        <translation>straty: %1 / s, łącznie %2</translation>
    </message>
    <message>
        <source>%1 reports a second on %2 rings, %3 of them dropped.</source>
        <translation>Zdarzenia na sekundę: %1, bufory: %2, utracone: %3.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::SettingsDocument</name>
    <message>
        <source>“%1” is not known here, or is no value for it.</source>
        <translation>„%1” nie jest tu znane albo ma niewłaściwą wartość.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::SettingsPage</name>
    <message>
        <source>Undo the last import or reset</source>
        <translation>Cofnij ostatni import lub przywrócenie</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Uruchamianie i zamykanie</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Uruchamiaj wraz z sesją</translation>
    </message>
    <message>
        <source>Then start hidden</source>
        <translation>Wtedy uruchamiaj w ukryciu</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Pozostań w tacce po zamknięciu okna</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Open a&amp;gain now</source>
        <translation>Otwórz po&amp;nownie teraz</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Systemowy</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>Microseconds (µs)</source>
        <translation>Mikrosekundy (µs)</translation>
    </message>
    <message>
        <source>Milliseconds (ms)</source>
        <translation>Milisekundy (ms)</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Jednostka czasu</translation>
    </message>
    <message>
        <source>Automatic takes the unit that reads best for each.</source>
        <translation>„Automatycznie” dobiera do każdej wartości najczytelniejszą jednostkę.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 na sekundę</translation>
    </message>
    <message>
        <source>New figures</source>
        <translation>Nowe dane</translation>
    </message>
    <message>
        <source>Fewer cost less. While the window is hidden it is one a second.</source>
        <translation>Rzadsze kosztują mniej. Gdy okno jest ukryte, przychodzą raz na sekundę.</translation>
    </message>
    <message>
        <source>All settings as a file</source>
        <translation>Wszystkie ustawienia jako plik</translation>
    </message>
    <message>
        <source>The panel&apos;s and the scheduler&apos;s. A file is taken as a whole or not at all. Reset sets this page&apos;s settings back; the scheduler&apos;s are reset on the page Policies.</source>
        <translation>Panelu i planisty. Plik jest przyjmowany w całości albo wcale. „Przywróć” dotyczy ustawień z tej strony; ustawienia planisty przywraca się na stronie Zasady.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuj…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>P&amp;rzywróć</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>Take the last import or reset back (Ctrl+Z)</source>
        <translation>Cofnij ostatni import lub przywrócenie (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Otherwise closing it ends the panel. The scheduler stays as it is.</source>
        <translation>W przeciwnym razie zamknięcie okna kończy panel. Planista pozostaje w obecnym stanie.</translation>
    </message>
    <message>
        <source>This desktop shows no tray: closing the window ends the panel. The scheduler stays as it is.</source>
        <translation>Ten pulpit nie ma tacki: zamknięcie okna kończy panel. Planista pozostaje w obecnym stanie.</translation>
    </message>
    <message>
        <source>Spoken when Quickshift is opened again.</source>
        <translation>Zacznie obowiązywać po ponownym otwarciu Quickshift.</translation>
    </message>
    <message>
        <source>By the file %1.</source>
        <translation>Za pomocą pliku %1.</translation>
    </message>
    <message>
        <source>The panel only; whether the scheduler is on, is up to you.</source>
        <translation>Tylko panel; o tym, czy planista jest włączony, decydujesz ty.</translation>
    </message>
    <message>
        <source>The desktop is told to pass over %1.</source>
        <translation>Pulpitowi polecono pomijać %1.</translation>
    </message>
    <message>
        <source>%1 starts %2, which is not there. Switch it on to mend it.</source>
        <translation>%1 uruchamia %2, którego nie ma. Włącz, aby to naprawić.</translation>
    </message>
    <message>
        <source>Only the icon in the tray appears.</source>
        <translation>Pojawi się tylko ikona w tacce.</translation>
    </message>
    <message>
        <source>This desktop shows no tray: the window starts minimized.</source>
        <translation>Ten pulpit nie ma tacki: okno uruchamia się zminimalizowane.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Import ustawień</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ustawienia (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Eksport ustawień</translation>
    </message>
</context>
<context>
    <name>quickshift::app::SettingsTransfer</name>
    <message>
        <source>Nothing was exported: %1. Choose another place.</source>
        <translation>Nic nie wyeksportowano: %1. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>Exported to %1, without the scheduler&apos;s settings: the helper is not there.</source>
        <translation>Wyeksportowano do %1, bez ustawień planisty: usługa pomocnicza jest niedostępna.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Wyeksportowano do %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1 cannot be read: %2.</source>
        <translation>Nic nie zmieniono. Nie można odczytać %1: %2.</translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>Zaimportowano z %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1: %2</source>
        <translation>Nic nie zmieniono. %1: %2</translation>
    </message>
    <message>
        <source>The panel&apos;s settings are as they were at first.</source>
        <translation>Przywrócono początkowe ustawienia panelu.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Cofnięto.</translation>
    </message>
    <message>
        <source>Nothing was changed. This sets the scheduler too, and the helper is not there. Try again when it is back.</source>
        <translation>Nic nie zmieniono. Dotyczy to także planisty, a usługa pomocnicza jest niedostępna. Spróbuj ponownie, gdy wróci.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Nic nie zmieniono. %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TextDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>Zapi&amp;sz…</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>S&amp;kopiuj wszystko</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Zapisano do %1.</translation>
    </message>
    <message>
        <source>Not saved: %1. Choose another place.</source>
        <translation>Nie zapisano: %1. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Teksty (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ThreadModel</name>
    <message>
        <source>Thread</source>
        <translation>Wątek</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>It counts as</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od kiedy</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TimeBar</name>
    <message>
        <source>&amp;Pause</source>
        <translation>W&amp;strzymaj</translation>
    </message>
    <message>
        <source>&amp;Live again</source>
        <translation>Znów na ż&amp;ywo</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Spójrz wstecz</translation>
    </message>
    <message>
        <source>Look back over the last 30 minutes</source>
        <translation>Spójrz wstecz na ostatnie 30 minut</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Pokazany czas</translation>
    </message>
    <message>
        <source>How much time the plots show; the mouse wheel over a plot changes it too</source>
        <translation>Ile czasu pokazują wykresy; zmienia to też kółko myszy nad wykresem</translation>
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
        <translation>włączono</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączono</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>awaria</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TrayIcon</name>
    <message>
        <source>Switch &amp;on</source>
        <translation>W&amp;łącz</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>P&amp;rofile</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Pokaż okno</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;Hide window</source>
        <translation>&amp;Ukryj okno</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Wyłącz</translation>
    </message>
    <message>
        <source>Game: %1</source>
        <translation>Gra: %1</translation>
    </message>
    <message>
        <source>From input to running, p99: %1</source>
        <translation>Od wejścia do działania, p99: %1</translation>
    </message>
    <message>
        <source>From wake-up to running, p99: %1</source>
        <translation>Od wybudzenia do działania, p99: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TrialBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Zachowaj</translation>
    </message>
    <message>
        <source>Re&amp;vert now</source>
        <translation>Cofnij &amp;teraz</translation>
    </message>
    <message>
        <source>Keep this change? It reverts in %1 s.</source>
        <translation>Zachować tę zmianę? Zostanie cofnięta za %1 s.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Tunable</name>
    <message>
        <source>Boosts</source>
        <translation>Pierwszeństwo</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Okna czasowe</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Praca w tle</translation>
    </message>
    <message>
        <source>Turns and bounds</source>
        <translation>Kolejność i granice</translation>
    </message>
    <message>
        <source>Early access</source>
        <translation>Wczesny dostęp</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Bufory</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Pomiary</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Pozostałe</translation>
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
        <translation>wł.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wył.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TunableRow</name>
    <message>
        <source>Default: %1</source>
        <translation>Domyślnie: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>Przywróć domyślną wartość: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::client::CallError</name>
    <message>
        <source>The helper got more calls than it can answer, and did not read this one. Try again in a moment.</source>
        <translation>Usługa pomocnicza dostała więcej wywołań, niż może obsłużyć, i tego nie odczytała. Spróbuj ponownie za chwilę.</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Checklist</name>
    <message>
        <source>The helper answers</source>
        <translation>Usługa pomocnicza odpowiada</translation>
    </message>
    <message>
        <source>It has not answered yet</source>
        <translation>Jeszcze nie odpowiedziała</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Poczekaj chwilę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The kernel can run the scheduler (sched_ext)</source>
        <translation>Jądro może uruchomić planistę (sched_ext)</translation>
    </message>
    <message>
        <source>%1 has no sched_ext</source>
        <translation>%1 nie ma sched_ext</translation>
    </message>
    <message>
        <source>The kernel describes its types (BTF)</source>
        <translation>Jądro opisuje swoje typy (BTF)</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>Nie opisuje</translation>
    </message>
    <message>
        <source>Start a kernel that is built with CONFIG_DEBUG_INFO_BTF; the kernels of all large distributions are.</source>
        <translation>Uruchom jądro zbudowane z CONFIG_DEBUG_INFO_BTF; takie są jądra wszystkich dużych dystrybucji.</translation>
    </message>
    <message>
        <source>Input can be measured</source>
        <translation>Można mierzyć wejście</translation>
    </message>
    <message>
        <source>Start a desktop kernel of your distribution on the computer itself, not in a container. The scheduler works all the same.</source>
        <translation>Uruchom desktopowe jądro swojej dystrybucji bezpośrednio na komputerze, a nie w kontenerze. Planista i tak działa.</translation>
    </message>
    <message>
        <source>Correct what is named here, then have the helper read it again.</source>
        <translation>Popraw to, co tu wskazano, a potem każ usłudze pomocniczej wczytać to ponownie.</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>Brak uprawnień</translation>
    </message>
    <message>
        <source>Sign in at this computer itself. An administrator can allow more with a polkit rule for %1.</source>
        <translation>Zaloguj się bezpośrednio na tym komputerze. Administrator może zezwolić na więcej regułą polkit dla %1.</translation>
    </message>
    <message>
        <source>polkit does not answer</source>
        <translation>polkit nie odpowiada</translation>
    </message>
    <message>
        <source>Install and start polkit, then try again.</source>
        <translation>Zainstaluj i uruchom polkit, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>No other scheduler is in the way</source>
        <translation>Żaden inny planista nie przeszkadza</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>Działa %1</translation>
    </message>
    <message>
        <source>Stop it in the program or service that started it; Quickshift never pushes another scheduler aside.</source>
        <translation>Zatrzymaj go w programie lub usłudze, skąd został uruchomiony; Quickshift nigdy nie wypiera innego planisty.</translation>
    </message>
    <message>
        <source>The scheduler stays in the kernel</source>
        <translation>Planista pozostaje w jądrze</translation>
    </message>
    <message>
        <source>Times that it left by itself in the last 24 hours: %1</source>
        <translation>Ile razy sam je opuścił w ciągu ostatnich 24 godzin: %1</translation>
    </message>
    <message>
        <source>See why, and please report it with a diagnostics report.</source>
        <translation>Sprawdź, dlaczego, i zgłoś to wraz z raportem diagnostycznym.</translation>
    </message>
    <message>
        <source>No input report is lost</source>
        <translation>Żadne zdarzenie wejścia nie jest tracone</translation>
    </message>
    <message>
        <source>Reports that found a full ring: %1</source>
        <translation>Zdarzenia, które trafiły na pełny bufor: %1</translation>
    </message>
    <message>
        <source>Make the rings twice as large.</source>
        <translation>Powiększ bufory dwukrotnie.</translation>
    </message>
    <message>
        <source>Use more rings, or have them emptied more often.</source>
        <translation>Użyj większej liczby buforów lub opróżniaj je częściej.</translation>
    </message>
    <message>
        <source>The figures are exact</source>
        <translation>Dane są dokładne</translation>
    </message>
    <message>
        <source>This must never happen. Please report it with a diagnostics report.</source>
        <translation>To nigdy nie powinno się zdarzyć. Zgłoś to wraz z raportem diagnostycznym.</translation>
    </message>
    <message>
        <source>Settings are kept</source>
        <translation>Ustawienia są zachowywane</translation>
    </message>
    <message>
        <source>Presets can be read</source>
        <translation>Można odczytać profile</translation>
    </message>
    <message>
        <source>You may see the figures</source>
        <translation>Możesz oglądać dane</translation>
    </message>
    <message>
        <source>You may switch and change settings</source>
        <translation>Możesz przełączać planistę i zmieniać ustawienia</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Diagnosis</name>
    <message>
        <source>The helper left before it answered. Try again.</source>
        <translation>Usługa pomocnicza zniknęła, zanim odpowiedziała. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>What the helper sent cannot be read.</source>
        <translation>Nie można odczytać tego, co wysłała usługa pomocnicza.</translation>
    </message>
    <message>
        <source>The helper makes the report, and it is not there.</source>
        <translation>Raport tworzy usługa pomocnicza, a jest ona niedostępna.</translation>
    </message>
    <message>
        <source>The helper is on another computer, and this connection carries no files. Run “quickshiftctl diagnostics” there.</source>
        <translation>Usługa pomocnicza jest na innym komputerze, a to połączenie nie przenosi plików. Uruchom tam „quickshiftctl diagnostics”.</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Distribution</name>
    <message>
        <source>The kernels of Ubuntu 25.04 and newer have it. Upgrade, then start the computer anew.</source>
        <translation>Mają go jądra Ubuntu 25.04 i nowszych. Uaktualnij system, a potem uruchom komputer ponownie.</translation>
    </message>
    <message>
        <source>No kernel of Debian 12 has it, not even of its backports. Upgrade to Debian 13, then take the kernel of trixie-backports.</source>
        <translation>Nie ma go żadne jądro Debiana 12, nawet z backportów. Uaktualnij do Debiana 13, a potem weź jądro z trixie-backports.</translation>
    </message>
    <message>
        <source>The kernel of Debian&apos;s backports has it. Enable trixie-backports, install the kernel, then start the computer anew.</source>
        <translation>Ma go jądro z backportów Debiana. Włącz trixie-backports, zainstaluj jądro, a potem uruchom komputer ponownie.</translation>
    </message>
    <message>
        <source>Fedora&apos;s current kernel has it. Update, then start the computer anew.</source>
        <translation>Ma go obecne jądro Fedory. Uaktualnij system, a potem uruchom komputer ponownie.</translation>
    </message>
    <message>
        <source>Arch&apos;s current kernel has it. Update, then start the computer anew.</source>
        <translation>Ma go obecne jądro Archa. Uaktualnij system, a potem uruchom komputer ponownie.</translation>
    </message>
    <message>
        <source>Install a kernel of version 6.16 or newer that is built with CONFIG_SCHED_CLASS_EXT, then start the computer anew with it.</source>
        <translation>Zainstaluj jądro w wersji 6.16 lub nowszej, zbudowane z CONFIG_SCHED_CLASS_EXT, a potem uruchom z nim komputer ponownie.</translation>
    </message>
    <message>
        <source>Install it with the whole Quickshift package, then try again.</source>
        <translation>Zainstaluj ją razem z całym pakietem Quickshift i spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>quickshift::client::ExitModel</name>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>The kernel&apos;s words</source>
        <translation>Słowa jądra</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>Zrzut</translation>
    </message>
    <message>
        <source>%1; it was started again at once</source>
        <translation>%1; od razu uruchomiono go ponownie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Problem</name>
    <message>
        <source>There is no system bus to talk over</source>
        <translation>Nie ma magistrali systemowej do komunikacji</translation>
    </message>
    <message>
        <source>Quickshift reaches its helper over the D-Bus system bus. Start the service dbus, then try again.</source>
        <translation>Quickshift łączy się ze swoją usługą pomocniczą przez magistralę systemową D-Bus. Uruchom usługę dbus i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The helper quickshiftd is not installed</source>
        <translation>Usługa pomocnicza quickshiftd nie jest zainstalowana</translation>
    </message>
    <message>
        <source>It loads the scheduler and measures. Install it with the whole Quickshift package, then try again.</source>
        <translation>Wczytuje ona planistę i mierzy. Zainstaluj ją razem z całym pakietem Quickshift i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The helper quickshiftd does not start</source>
        <translation>Usługa pomocnicza quickshiftd się nie uruchamia</translation>
    </message>
    <message>
        <source>“systemctl status quickshiftd” says why. Quickshift keeps trying.</source>
        <translation>„systemctl status quickshiftd” powie, dlaczego. Quickshift wciąż próbuje.</translation>
    </message>
    <message>
        <source>You may not talk to the helper</source>
        <translation>Brak dostępu do usługi pomocniczej</translation>
    </message>
    <message>
        <source>The system bus refuses it. Sign in at this computer itself, or reinstall Quickshift to restore its bus policy.</source>
        <translation>Magistrala systemowa odmawia dostępu. Zaloguj się bezpośrednio na tym komputerze lub zainstaluj Quickshift ponownie, aby przywrócić jego zasady magistrali.</translation>
    </message>
    <message>
        <source>The helper has left</source>
        <translation>Usługa pomocnicza zniknęła</translation>
    </message>
    <message>
        <source>The kernel&apos;s own scheduler is at work. Quickshift connects again as soon as the helper is back.</source>
        <translation>Działa planista jądra. Quickshift połączy się ponownie, gdy tylko usługa pomocnicza wróci.</translation>
    </message>
    <message>
        <source>The helper is newer than this program</source>
        <translation>Usługa pomocnicza jest nowsza niż ten program</translation>
    </message>
    <message>
        <source>Update Quickshift and open it again.</source>
        <translation>Uaktualnij Quickshift i otwórz go ponownie.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Brak uprawnień do tego działania</translation>
    </message>
    <message>
        <source>Only a person who sits at this computer may switch the scheduler. Sign in here, or ask an administrator.</source>
        <translation>Tylko osoba siedząca przy tym komputerze może przełączać planistę. Zaloguj się tutaj lub poproś administratora.</translation>
    </message>
    <message>
        <source>Another scheduler is at work</source>
        <translation>Działa inny planista</translation>
    </message>
    <message>
        <source>The scheduler could not be switched on</source>
        <translation>Nie udało się włączyć planisty</translation>
    </message>
    <message>
        <source>The scheduler could not be switched off</source>
        <translation>Nie udało się wyłączyć planisty</translation>
    </message>
    <message>
        <source>The setting was not changed</source>
        <translation>Ustawienie nie zostało zmienione</translation>
    </message>
    <message>
        <source>There are no live figures</source>
        <translation>Brak danych na żywo</translation>
    </message>
    <message>
        <source>The helper sends figures that this program cannot read</source>
        <translation>Usługa pomocnicza wysyła dane, których ten program nie potrafi odczytać</translation>
    </message>
    <message>
        <source>It is newer. Update Quickshift and open it again.</source>
        <translation>Jest nowsza. Uaktualnij Quickshift i otwórz go ponownie.</translation>
    </message>
    <message>
        <source>This kernel cannot run Quickshift&apos;s scheduler</source>
        <translation>To jądro nie może uruchomić planisty Quickshift</translation>
    </message>
    <message>
        <source>It has no sched_ext. Boot Linux 6.16 or newer, built with CONFIG_SCHED_CLASS_EXT; this one is %1.</source>
        <translation>Nie ma ono sched_ext. Uruchom Linuksa 6.16 lub nowszego, zbudowanego z CONFIG_SCHED_CLASS_EXT; obecne jądro to %1.</translation>
    </message>
    <message>
        <source>The scheduler failed</source>
        <translation>Planista uległ awarii</translation>
    </message>
    <message>
        <source>The kernel&apos;s own scheduler is at work. Try again.</source>
        <translation>Działa planista jądra. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Another scheduler is at work: %1</source>
        <translation>Działa inny planista: %1</translation>
    </message>
    <message>
        <source>Stop it first; Quickshift never pushes another scheduler aside.</source>
        <translation>Najpierw go zatrzymaj; Quickshift nigdy nie wypiera innego planisty.</translation>
    </message>
    <message>
        <source>The saved settings are not in order</source>
        <translation>Zapisane ustawienia są nieprawidłowe</translation>
    </message>
    <message>
        <source>Input cannot be measured here</source>
        <translation>Nie można tutaj mierzyć wejścia</translation>
    </message>
    <message>
        <source>%1 input events went by unmeasured</source>
        <translation>niezmierzone zdarzenia wejścia: %1</translation>
    </message>
    <message>
        <source>the accounting of the rings failed %1 times</source>
        <translation>niezgodności w rozliczeniu buforów: %1</translation>
    </message>
    <message>
        <source>The figures are not exact: %1</source>
        <translation>Dane nie są dokładne: %1</translation>
    </message>
    <message>
        <source>This must never happen. Do not rely on the counts of input reports, and please report it with what “quickshiftctl status” prints.</source>
        <translation>To nigdy nie powinno się zdarzyć. Nie polegaj na liczbie zdarzeń wejścia i zgłoś to wraz z tym, co wypisuje „quickshiftctl status”.</translation>
    </message>
    <message>
        <source>Looking for the helper…</source>
        <translation>Szukanie usługi pomocniczej…</translation>
    </message>
    <message>
        <source>Quickshift is not connected.</source>
        <translation>Quickshift nie jest połączony.</translation>
    </message>
    <message>
        <source>Quickshift is off.</source>
        <translation>Quickshift jest wyłączony.</translation>
    </message>
    <message>
        <source>Quickshift is off and measures.</source>
        <translation>Quickshift jest wyłączony i mierzy.</translation>
    </message>
    <message>
        <source>Quickshift is switching on…</source>
        <translation>Quickshift się włącza…</translation>
    </message>
    <message>
        <source>Quickshift schedules this computer.</source>
        <translation>Quickshift planuje zadania na tym komputerze.</translation>
    </message>
    <message>
        <source>Quickshift is switching off…</source>
        <translation>Quickshift się wyłącza…</translation>
    </message>
    <message>
        <source>Quickshift failed.</source>
        <translation>Quickshift uległ awarii.</translation>
    </message>
    <message>
        <source>The helper sends what makes no sense</source>
        <translation>Usługa pomocnicza wysyła dane bez sensu</translation>
    </message>
    <message>
        <source>It does not fit this program. Install the whole Quickshift package anew, then restart the helper with “systemctl restart quickshiftd”.</source>
        <translation>Nie pasuje ona do tego programu. Zainstaluj ponownie cały pakiet Quickshift, a potem uruchom usługę na nowo poleceniem „systemctl restart quickshiftd”.</translation>
    </message>
    <message>
        <source>The helper does not answer</source>
        <translation>Usługa pomocnicza nie odpowiada</translation>
    </message>
    <message>
        <source>It runs, but has sent no figures for some seconds. If that does not end by itself, restart it with “systemctl restart quickshiftd”.</source>
        <translation>Działa, ale od kilku sekund nie przysyła danych. Jeśli to samo nie minie, uruchom ją na nowo poleceniem „systemctl restart quickshiftd”.</translation>
    </message>
</context>
<context>
    <name>quickshift::client::SettingsFile</name>
    <message>
        <source>This version knows no tunable “%1”.</source>
        <translation>Ta wersja nie zna ustawienia planisty „%1”.</translation>
    </message>
    <message>
        <source>“%1” is no value for the tunable “%2”.</source>
        <translation>„%1” nie jest wartością dla ustawienia planisty „%2”.</translation>
    </message>
    <message>
        <source>It is no JSON from byte %1 on (%2). Choose a file that Quickshift exported.</source>
        <translation>Od bajtu %1 to nie jest JSON (%2). Wybierz plik wyeksportowany przez Quickshift.</translation>
    </message>
    <message>
        <source>It holds no settings. Choose a file that Quickshift exported.</source>
        <translation>Plik nie zawiera ustawień. Wybierz plik wyeksportowany przez Quickshift.</translation>
    </message>
    <message>
        <source>A newer Quickshift wrote it. Update this one, or export it there anew.</source>
        <translation>Zapisał go nowszy Quickshift. Uaktualnij ten lub wyeksportuj tam plik ponownie.</translation>
    </message>
</context>
<context>
    <name>quickshift::compare::Comparison</name>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>To nie jest JSON: %1.</translation>
    </message>
    <message>
        <source>This is no comparison of Quickshift.</source>
        <translation>To nie jest porównanie programu Quickshift.</translation>
    </message>
    <message>
        <source>A newer Quickshift wrote this; update to read it.</source>
        <translation>Zapisał to nowszy Quickshift; uaktualnij, aby odczytać.</translation>
    </message>
    <message>
        <source>It is damaged: what was compared cannot be told.</source>
        <translation>Plik jest uszkodzony: nie wiadomo, co porównywano.</translation>
    </message>
    <message>
        <source>It is damaged: a block cannot be read.</source>
        <translation>Plik jest uszkodzony: nie można odczytać bloku.</translation>
    </message>
    <message>
        <source>Input reaches its reader</source>
        <translation>Wejście dociera do odbiorcy</translation>
    </message>
    <message>
        <source>Input wakes its reader</source>
        <translation>Wejście wybudza odbiorcę</translation>
    </message>
    <message>
        <source>Woken threads run</source>
        <translation>Wybudzone wątki ruszają</translation>
    </message>
    <message>
        <source>the scheduler was not on as it should have been</source>
        <translation>planista nie był włączony, choć powinien</translation>
    </message>
    <message>
        <source>a scheduler was on that should not have been</source>
        <translation>planista był włączony, choć nie powinien</translation>
    </message>
    <message>
        <source>settings were changed meanwhile</source>
        <translation>w międzyczasie zmieniono ustawienia</translation>
    </message>
    <message>
        <source>the figures started anew</source>
        <translation>pomiary zaczęły się od nowa</translation>
    </message>
    <message>
        <source>Quickshift off and on</source>
        <translation>Quickshift wyłączony i włączony</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1: %2 i %3</translation>
    </message>
    <message>
        <source>Presets %1 and %2</source>
        <translation>Profile %1 i %2</translation>
    </message>
    <message>
        <source>Quickshift off</source>
        <translation>Quickshift wyłączony</translation>
    </message>
    <message>
        <source>Quickshift on</source>
        <translation>Quickshift włączony</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>profil %1</translation>
    </message>
    <message>
        <source>I play now</source>
        <translation>Teraz gram</translation>
    </message>
    <message>
        <source>I work as usual</source>
        <translation>Pracuję jak zwykle</translation>
    </message>
    <message>
        <source>A benchmark or a load runs</source>
        <translation>Działa test wydajności lub obciążenie</translation>
    </message>
    <message>
        <source>Synthetic: none, the computer is left alone</source>
        <translation>Syntetycznie: bez obciążenia, komputer stoi bezczynnie</translation>
    </message>
    <message>
        <source>%1 times sooner</source>
        <translation>%1× szybciej</translation>
    </message>
    <message>
        <source>%1 times later</source>
        <translation>%1× wolniej</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>tak samo</translation>
    </message>
    <message>
        <source>%1 % sooner</source>
        <translation>%1% szybciej</translation>
    </message>
    <message>
        <source>%1 % later</source>
        <translation>%1% wolniej</translation>
    </message>
    <message>
        <source>%1 to %2 times sooner</source>
        <translation>od %1× do %2× szybciej</translation>
    </message>
    <message>
        <source>%1 to %2 times later</source>
        <translation>od %1× do %2× wolniej</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>Too little was measured to say anything: %1 and %2 values. Compare for longer, or with more going on.</source>
        <translation>Zmierzono za mało, aby cokolwiek powiedzieć (liczba wartości: %1 i %2). Porównuj dłużej lub gdy więcej się dzieje.</translation>
    </message>
    <message>
        <source>No measurable difference between %1 and %2. What was measured fits anything from %3 at %4.</source>
        <translation>Brak mierzalnej różnicy między „%1” a „%2”. Pomiary pasują do każdego wyniku w przedziale: %3 przy %4.</translation>
    </message>
    <message>
        <source>But %1 at %2.</source>
        <translation>Ale %1 przy %2.</translation>
    </message>
    <message>
        <source>1 of %1 blocks is void: %2.</source>
        <translation>Nieważny jest 1 blok z %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 blocks are void: %2.</source>
        <translation>
            <numerusform>Nieważny jest %n blok z %1: %2.</numerusform>
            <numerusform>Nieważne są %n bloki z %1: %2.</numerusform>
            <numerusform>Nieważnych jest %n bloków z %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A comparison is under way already.</source>
        <translation>Porównanie już trwa.</translation>
    </message>
    <message>
        <source>The helper cannot be reached, and nothing can be measured without it.</source>
        <translation>Nie można połączyć się z usługą pomocniczą, a bez niej nie da się niczego zmierzyć.</translation>
    </message>
    <message>
        <source>Both sides are the same. Choose two different values.</source>
        <translation>Obie strony są takie same. Wybierz dwie różne wartości.</translation>
    </message>
    <message>
        <source>There is no tunable “%1”. “quickshiftctl get” lists them.</source>
        <translation>Nie ma ustawienia „%1”. „quickshiftctl get” wypisuje wszystkie.</translation>
    </message>
    <message>
        <source>There is no preset “%1”. There is: %2.</source>
        <translation>Nie ma profilu „%1”. Dostępne: %2.</translation>
    </message>
    <message>
        <source>To compare this, the scheduler must be switched on. %1</source>
        <translation>Aby to porównać, planista musi być włączony. %1</translation>
    </message>
    <message>
        <source>The helper sends no figures any more. Everything is as it was; try again.</source>
        <translation>Usługa pomocnicza nie wysyła już danych. Wszystko jest tak, jak było; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The helper has left, and what it had changed for the comparison with it.</source>
        <translation>Usługa pomocnicza zniknęła, a wraz z nią to, co zmieniła na potrzeby porównania.</translation>
    </message>
    <message>
        <source>That is too many to compare anything.</source>
        <translation>To zbyt wiele, aby cokolwiek porównać.</translation>
    </message>
    <message>
        <source>%1 %2 at %3 with %4 than with %5: %6 instead of %7 (95 % interval: %8).</source>
        <translation>%1 %2 przy %3 w stanie „%4” niż w stanie „%5”: %6 zamiast %7 (przedział 95%: %8).</translation>
    </message>
</context>
<context>
    <name>quickshift::compare::ComparisonStore</name>
    <message>
        <source>%1 cannot be made. Is the disk full, or yours to write?</source>
        <translation>Nie można utworzyć %1. Czy dysk jest pełny albo brakuje prawa zapisu?</translation>
    </message>
    <message>
        <source>The comparison cannot be saved to %1: %2.</source>
        <translation>Nie można zapisać porównania do %1: %2.</translation>
    </message>
    <message>
        <source>The comparison cannot be removed: %1.</source>
        <translation>Nie można usunąć porównania: %1.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Nie można go odczytać.</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>Pominięto %1. %2</translation>
    </message>
</context>
<context>
    <name>quickshift::compare::NewestEffects</name>
    <message>
        <source>%1 Measured %2.</source>
        <translation>%1 Zmierzono: %2.</translation>
    </message>
</context>
<context>
    <name>threads</name>
    <message>
        <source>nothing special</source>
        <translation>nic szczególnego</translation>
    </message>
    <message>
        <source>input reader</source>
        <translation>odbiorca wejścia</translation>
    </message>
    <message>
        <source>game</source>
        <translation>gra</translation>
    </message>
    <message>
        <source>feeds the graphics card</source>
        <translation>zasila kartę graficzną</translation>
    </message>
    <message>
        <source>compositor</source>
        <translation>kompozytor</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>dźwięk</translation>
    </message>
    <message>
        <source>background</source>
        <translation>tło</translation>
    </message>
    <message>
        <source>woken %1 by a thread that answers input or sound</source>
        <translation>wybudzony %1 przez wątek reagujący na wejście lub dźwięk</translation>
    </message>
    <message>
        <source>woken %1 for the sound card</source>
        <translation>wybudzony %1 dla karty dźwiękowej</translation>
    </message>
    <message>
        <source>woken %1; it hands work to the graphics card</source>
        <translation>wybudzony %1; przekazuje pracę karcie graficznej</translation>
    </message>
    <message>
        <source>woken %1; it puts pictures on the screen</source>
        <translation>wybudzony %1; wyświetla obraz na ekranie</translation>
    </message>
    <message>
        <source>woken %1; its process was named as the game</source>
        <translation>wybudzony %1; jego proces wskazano jako grę</translation>
    </message>
    <message>
        <source>input reports wake it</source>
        <translation>wybudzają go zdarzenia wejścia</translation>
    </message>
    <message>
        <source>a thread that answers input or sound wakes it</source>
        <translation>wybudza go wątek reagujący na wejście lub dźwięk</translation>
    </message>
    <message>
        <source>it serves the sound card</source>
        <translation>obsługuje kartę dźwiękową</translation>
    </message>
    <message>
        <source>it hands work to the graphics card</source>
        <translation>przekazuje pracę karcie graficznej</translation>
    </message>
    <message>
        <source>it puts pictures on the screen</source>
        <translation>wyświetla obraz na ekranie</translation>
    </message>
    <message>
        <source>its process was named as the game</source>
        <translation>jego proces wskazano jako grę</translation>
    </message>
    <message>
        <source>it computes for long without a pause</source>
        <translation>długo liczy bez przerwy</translation>
    </message>
    <message>
        <source>its owner gave it low priority</source>
        <translation>właściciel nadał mu niski priorytet</translation>
    </message>
    <message>
        <source>a thread of the kernel</source>
        <translation>wątek jądra</translation>
    </message>
    <message>
        <source>woken %1 by mouse reports</source>
        <translation>wybudzony %1 przez zdarzenia myszy</translation>
    </message>
    <message>
        <source>woken %1 by keyboard reports</source>
        <translation>wybudzony %1 przez zdarzenia klawiatury</translation>
    </message>
    <message>
        <source>woken %1 by gamepad reports</source>
        <translation>wybudzony %1 przez zdarzenia pada</translation>
    </message>
    <message>
        <source>woken %1 by touch reports</source>
        <translation>wybudzony %1 przez zdarzenia dotyku</translation>
    </message>
    <message>
        <source>woken %1 by tablet reports</source>
        <translation>wybudzony %1 przez zdarzenia tabletu</translation>
    </message>
    <message>
        <source>woken %1 by input reports</source>
        <translation>wybudzony %1 przez zdarzenia wejścia</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>jeszcze niewidziany</translation>
    </message>
    <message>
        <source>for less than a second</source>
        <translation>od mniej niż sekundy</translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation>od %1 s</translation>
    </message>
    <message>
        <source>for %1 min</source>
        <translation>od %1 min</translation>
    </message>
    <message>
        <source>for %1 h</source>
        <translation>od %1 godz.</translation>
    </message>
    <message>
        <source>once ahead of others in the last second</source>
        <translation>raz przed innymi w ostatniej sekundzie</translation>
    </message>
    <message>
        <source>%1 times ahead of others in the last second</source>
        <translation>%1 razy przed innymi w ostatniej sekundzie</translation>
    </message>
</context>
<context>
    <name>tunable names</name>
    <message>
        <source>ring_count</source>
        <translation>Liczba buforów</translation>
    </message>
    <message>
        <source>ring_bytes</source>
        <translation>Rozmiar bufora</translation>
    </message>
    <message>
        <source>ring_mapping</source>
        <translation>Przydział buforów</translation>
    </message>
    <message>
        <source>drain_policy</source>
        <translation>Opróżnianie buforów</translation>
    </message>
    <message>
        <source>drain_threshold_percent</source>
        <translation>Próg opróżniania</translation>
    </message>
    <message>
        <source>drain_interval_us</source>
        <translation>Odstęp opróżniania</translation>
    </message>
    <message>
        <source>drain_watch_interval_us</source>
        <translation>Odstęp przy podglądzie</translation>
    </message>
    <message>
        <source>report_list</source>
        <translation>Lista zdarzeń</translation>
    </message>
    <message>
        <source>self_timing_period</source>
        <translation>Odstęp próbkowania</translation>
    </message>
    <message>
        <source>slice_us</source>
        <translation>Kwant czasu</translation>
    </message>
    <message>
        <source>sleep_credit_us</source>
        <translation>Kredyt za uśpienie</translation>
    </message>
    <message>
        <source>preempt</source>
        <translation>Wywłaszczanie</translation>
    </message>
    <message>
        <source>preempt_gap_us</source>
        <translation>Odstęp wywłaszczeń</translation>
    </message>
    <message>
        <source>rescue_after_ms</source>
        <translation>Ratunek po</translation>
    </message>
    <message>
        <source>boost_input</source>
        <translation>Pierwszeństwo wejścia</translation>
    </message>
    <message>
        <source>boost_input_strength</source>
        <translation>Siła dla wejścia</translation>
    </message>
    <message>
        <source>window_mouse_ms</source>
        <translation>Okno myszy</translation>
    </message>
    <message>
        <source>window_keyboard_ms</source>
        <translation>Okno klawiatury</translation>
    </message>
    <message>
        <source>window_gamepad_ms</source>
        <translation>Okno pada</translation>
    </message>
    <message>
        <source>chain_decay_percent</source>
        <translation>Przekazywanie pierwszeństwa</translation>
    </message>
    <message>
        <source>boost_audio</source>
        <translation>Pierwszeństwo dźwięku</translation>
    </message>
    <message>
        <source>boost_audio_strength</source>
        <translation>Siła dla dźwięku</translation>
    </message>
    <message>
        <source>window_audio_ms</source>
        <translation>Okno dźwięku</translation>
    </message>
    <message>
        <source>boost_compositor</source>
        <translation>Pierwszeństwo kompozytora</translation>
    </message>
    <message>
        <source>boost_compositor_strength</source>
        <translation>Siła dla kompozytora</translation>
    </message>
    <message>
        <source>boost_gpu</source>
        <translation>Pierwszeństwo GPU</translation>
    </message>
    <message>
        <source>boost_gpu_strength</source>
        <translation>Siła dla GPU</translation>
    </message>
    <message>
        <source>window_gpu_ms</source>
        <translation>Okno GPU</translation>
    </message>
    <message>
        <source>boost_game</source>
        <translation>Pierwszeństwo gry</translation>
    </message>
    <message>
        <source>boost_game_strength</source>
        <translation>Siła dla gry</translation>
    </message>
    <message>
        <source>demote_background</source>
        <translation>Odsuwanie tła</translation>
    </message>
    <message>
        <source>demote_background_strength</source>
        <translation>Siła odsuwania tła</translation>
    </message>
    <message>
        <source>background_burst_ms</source>
        <translation>Czas do uznania za tło</translation>
    </message>
    <message>
        <source>background_frequency_percent</source>
        <translation>Taktowanie w tle</translation>
    </message>
    <message>
        <source>prefetch_ring</source>
        <translation>Wczesny dostęp: bufor</translation>
    </message>
    <message>
        <source>prefetch_task</source>
        <translation>Wczesny dostęp: wątek</translation>
    </message>
    <message>
        <source>prefetch_cpu</source>
        <translation>Wczesny dostęp: procesor</translation>
    </message>
</context>
<context>
    <name>tunables</name>
    <message>
        <source>How many ring buffers carry input reports out of the kernel; 1 is the classic shared buffer.</source>
        <translation>Ile buforów pierścieniowych wynosi zdarzenia wejścia z jądra; 1 to klasyczny wspólny bufor.</translation>
    </message>
    <message>
        <source>Size of each ring; a larger one survives longer bursts before a report is dropped.</source>
        <translation>Rozmiar każdego bufora; większy przetrwa dłuższe serie, zanim jakieś zdarzenie zostanie utracone.</translation>
    </message>
    <message>
        <source>Which ring a CPU writes to: by CPU number, one for all CPUs that share a last-level cache, or one each.</source>
        <translation>Do którego bufora pisze procesor: według numeru procesora, jeden dla wszystkich o wspólnej pamięci podręcznej ostatniego poziomu albo każdy do własnego.</translation>
    </message>
    <message>
        <source>Whether the helper empties the rings on a timer, is woken for every report, which costs far more CPU, or only when a ring has filled up to the threshold, which costs least and shows figures up to 0.1 s late.</source>
        <translation>Czy usługa pomocnicza opróżnia bufory według zegara, jest wybudzana przy każdym zdarzeniu, co kosztuje znacznie więcej czasu procesora, czy dopiero gdy bufor zapełni się do progu, co kosztuje najmniej i pokazuje dane z opóźnieniem do 0,1 s.</translation>
    </message>
    <message>
        <source>How full a ring may get before the helper is woken to empty it at once, whatever the drain policy.</source>
        <translation>Jak bardzo może zapełnić się bufor, zanim usługa pomocnicza zostanie wybudzona, aby od razu go opróżnić, niezależnie od sposobu opróżniania.</translation>
    </message>
    <message>
        <source>How often the helper empties the rings while nobody watches closely.</source>
        <translation>Jak często usługa pomocnicza opróżnia bufory, gdy nikt nie patrzy uważnie.</translation>
    </message>
    <message>
        <source>How often the helper empties the rings while somebody watches at 20 frames a second or more.</source>
        <translation>Jak często usługa pomocnicza opróżnia bufory, gdy ktoś patrzy przy 20 lub więcej klatkach na sekundę.</translation>
    </message>
    <message>
        <source>Whether frames also list each single report, for recordings and exports: in the order in which the rings are read, or strictly by time. Keyboards are never listed.</source>
        <translation>Czy klatki zawierają też listę pojedynczych zdarzeń, na potrzeby nagrań i eksportu: w kolejności odczytu buforów lub ściśle według czasu. Klawiatury nigdy nie są na liście.</translation>
    </message>
    <message>
        <source>One in how many ring writes, task lookups and searches for an idle CPU is timed; 0 times none.</source>
        <translation>Co ile zapisów do bufora, odszukań wątku i poszukiwań bezczynnego procesora mierzyć jedno; 0: żadnego.</translation>
    </message>
    <message>
        <source>How long a thread may run before another one that waits gets its turn.</source>
        <translation>Jak długo wątek może działać, zanim przyjdzie kolej na inny, który czeka.</translation>
    </message>
    <message>
        <source>How much unused CPU time a thread may save up while it sleeps, to be served sooner when it wakes.</source>
        <translation>Ile niewykorzystanego czasu procesora wątek może zaoszczędzić podczas snu, aby po wybudzeniu zostać obsłużonym szybciej.</translation>
    </message>
    <message>
        <source>Let a woken thread of a higher class push one of a lower class off its CPU at once, not at the next tick.</source>
        <translation>Pozwala wybudzonemu wątkowi wyższej klasy od razu wywłaszczyć z procesora wątek niższej klasy, a nie dopiero przy następnym takcie zegara.</translation>
    </message>
    <message>
        <source>The least time between two such pushes on the same CPU, so that a storm of wake-ups cannot stop its work.</source>
        <translation>Najkrótszy czas między dwoma takimi wywłaszczeniami na tym samym procesorze, aby lawina wybudzeń nie zatrzymała jego pracy.</translation>
    </message>
    <message>
        <source>Whoever has waited for a CPU this long is served next, whatever its class: nothing starves.</source>
        <translation>Kto czeka na procesor tak długo, jest obsługiwany jako następny, niezależnie od klasy: nic nie jest głodzone.</translation>
    </message>
    <message>
        <source>Run the threads that input reports wake before all others.</source>
        <translation>Wykonuje wątki wybudzane przez zdarzenia wejścia przed wszystkimi innymi.</translation>
    </message>
    <message>
        <source>How strongly threads that answer input are preferred in the queue.</source>
        <translation>Jak mocno wątki reagujące na wejście są preferowane w kolejce.</translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a report of a mouse, touchpad or tablet woke it.</source>
        <translation>Jak długo wątek jest uznawany za odbiorcę wejścia po wybudzeniu przez zdarzenie myszy, gładzika lub tabletu.</translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a keyboard&apos;s report woke it.</source>
        <translation>Jak długo wątek jest uznawany za odbiorcę wejścia po wybudzeniu przez zdarzenie klawiatury.</translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a gamepad&apos;s report woke it.</source>
        <translation>Jak długo wątek jest uznawany za odbiorcę wejścia po wybudzeniu przez zdarzenie pada.</translation>
    </message>
    <message>
        <source>The share of its own boost that a thread which answers input or sound passes on to those it wakes; 0: none.</source>
        <translation>Część własnego pierwszeństwa, którą wątek reagujący na wejście lub dźwięk przekazuje wątkom, które wybudza; 0: żadna.</translation>
    </message>
    <message>
        <source>Run the threads that feed the sound card before the game, so that sound does not crackle.</source>
        <translation>Wykonuje wątki zasilające kartę dźwiękową przed grą, aby dźwięk nie trzeszczał.</translation>
    </message>
    <message>
        <source>How strongly audio threads are preferred in the queue.</source>
        <translation>Jak mocno wątki dźwięku są preferowane w kolejce.</translation>
    </message>
    <message>
        <source>How long a thread counts as an audio thread after it served the sound card.</source>
        <translation>Jak długo wątek jest uznawany za wątek dźwięku po obsłużeniu karty dźwiękowej.</translation>
    </message>
    <message>
        <source>Run the threads that put pictures on the screen before the game.</source>
        <translation>Wykonuje wątki wyświetlające obraz na ekranie przed grą.</translation>
    </message>
    <message>
        <source>How strongly the compositor is preferred in the queue.</source>
        <translation>Jak mocno kompozytor jest preferowany w kolejce.</translation>
    </message>
    <message>
        <source>Run the threads that hand work to the graphics card before the others of the game.</source>
        <translation>Wykonuje wątki przekazujące pracę karcie graficznej przed pozostałymi wątkami gry.</translation>
    </message>
    <message>
        <source>How strongly threads that hand work to the graphics card are preferred in the queue.</source>
        <translation>Jak mocno wątki przekazujące pracę karcie graficznej są preferowane w kolejce.</translation>
    </message>
    <message>
        <source>How long a thread counts as one that feeds the graphics card or the screen after it did.</source>
        <translation>Jak długo wątek jest uznawany za zasilający kartę graficzną lub ekran, odkąd to zrobił.</translation>
    </message>
    <message>
        <source>Run the threads of the game before everything that is not part of it.</source>
        <translation>Wykonuje wątki gry przed wszystkim, co do niej nie należy.</translation>
    </message>
    <message>
        <source>How strongly the game&apos;s threads are preferred in the queue.</source>
        <translation>Jak mocno wątki gry są preferowane w kolejce.</translation>
    </message>
    <message>
        <source>Let threads that compute for long without a pause (compilers, encoders, downloads) give way to those that just woke up.</source>
        <translation>Wątki, które długo liczą bez przerwy (kompilatory, kodery, pobieranie), ustępują tym, które właśnie się wybudziły.</translation>
    </message>
    <message>
        <source>How far back in the queue threads in the background stand.</source>
        <translation>Jak daleko z tyłu kolejki stoją wątki w tle.</translation>
    </message>
    <message>
        <source>How long a thread may compute without a pause before it counts as background. A game&apos;s never do.</source>
        <translation>Jak długo wątek może liczyć bez przerwy, zanim zostanie uznany za działający w tle. Wątki gry nigdy nie są.</translation>
    </message>
    <message>
        <source>The share of a CPU&apos;s full speed that is asked for while it runs what no policy boosts; 100 leaves the choice to the kernel, less saves power.</source>
        <translation>Część pełnej szybkości procesora, jakiej się od niego żąda, gdy wykonuje to, czemu żadna zasada nie daje pierwszeństwa; 100 pozostawia wybór jądru, mniej oszczędza energię.</translation>
    </message>
    <message>
        <source>Touch the ring&apos;s counters as soon as a report begins, so that the write at its end finds them near.</source>
        <translation>Sięga do liczników bufora, gdy tylko zaczyna się zdarzenie, aby zapis na jego końcu miał je blisko.</translation>
    </message>
    <message>
        <source>Touch the second cache line of what is known of a thread as soon as it is woken.</source>
        <translation>Sięga do drugiej linii pamięci podręcznej tego, co wiadomo o wątku, gdy tylko zostanie on wybudzony.</translation>
    </message>
    <message>
        <source>Touch the state of the CPU that a thread last ran on before the search for one begins.</source>
        <translation>Sięga do stanu procesora, na którym wątek ostatnio działał, zanim zacznie się szukanie procesora.</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>rings</source>
        <translation>buf.</translation>
    </message>
</context>
</TS>
