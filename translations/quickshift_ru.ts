<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>bench effects</name>
    <message>
        <source>input to its reader, p99</source>
        <translation>от ввода до читателя, p99</translation>
    </message>
    <message>
        <source>the slowest hundredth of frames</source>
        <translation>самая медленная сотая часть кадров</translation>
    </message>
    <message>
        <source>frame time, p99</source>
        <translation>время кадра, p99</translation>
    </message>
    <message>
        <source>the frame thread&apos;s wait, p99</source>
        <translation>ожидание потока кадров, p99</translation>
    </message>
    <message>
        <source>the render thread&apos;s wait, p99</source>
        <translation>ожидание потока отрисовки, p99</translation>
    </message>
    <message>
        <source>the sound thread&apos;s wait, p99</source>
        <translation>ожидание звукового потока, p99</translation>
    </message>
    <message>
        <source>data not in the cache</source>
        <translation>данных нет в кэше</translation>
    </message>
    <message>
        <source>data in the cache</source>
        <translation>данные в кэше</translation>
    </message>
    <message>
        <source>the test machine has no graphics card</source>
        <translation>в тестовой машине нет видеокарты</translation>
    </message>
    <message>
        <source>the test machine has no sound card</source>
        <translation>в тестовой машине нет звуковой карты</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>by CPU number</source>
        <translation>по номеру CPU</translation>
    </message>
    <message>
        <source>one a cache</source>
        <translation>одно на кэш</translation>
    </message>
    <message>
        <source>one a CPU</source>
        <translation>одно на CPU</translation>
    </message>
    <message>
        <source>on a timer</source>
        <translation>по таймеру</translation>
    </message>
    <message>
        <source>at every report</source>
        <translation>на каждый отчёт</translation>
    </message>
    <message>
        <source>when filled</source>
        <translation>по порогу</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>as they are read</source>
        <translation>как прочитаны</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>по времени</translation>
    </message>
</context>
<context>
    <name>metrics</name>
    <message>
        <source>From a thread&apos;s wake-up to its first instruction on a CPU.</source>
        <translation>От пробуждения потока до его первой инструкции на ЦП.</translation>
    </message>
    <message>
        <source>From an input report to the helper reading it: the drain lag.</source>
        <translation>От события ввода до чтения его службой: задержка опустошения.</translation>
    </message>
    <message>
        <source>From an input report to the wake-up of its first reader.</source>
        <translation>От события ввода до пробуждения первого читающего его потока.</translation>
    </message>
    <message>
        <source>From an input report to its first reader running on a CPU.</source>
        <translation>От события ввода до начала выполнения первого читающего его потока на ЦП.</translation>
    </message>
    <message>
        <source>Writing one record into a ring, without the clock&apos;s own cost; sampled.</source>
        <translation>Запись одного события в кольцо без затрат на сами часы; выборочно.</translation>
    </message>
    <message>
        <source>Finding what is known of a thread, without the clock&apos;s own cost; sampled.</source>
        <translation>Поиск известных сведений о потоке без затрат на сами часы; выборочно.</translation>
    </message>
    <message>
        <source>Searching for an idle CPU, without the clock&apos;s own cost; sampled.</source>
        <translation>Поиск свободного ЦП без затрат на сами часы; выборочно.</translation>
    </message>
</context>
<context>
    <name>preset sentences</name>
    <message>
        <source>Every setting as it was installed.</source>
        <translation>Все настройки как при установке.</translation>
    </message>
    <message>
        <source>The game is preferred, but what runs beside it keeps a fair share: for playing while work is to get done.</source>
        <translation>Игра в приоритете, но остальное сохраняет справедливую долю: чтобы играть, пока выполняется работа.</translation>
    </message>
    <message>
        <source>Everything but the game and what it needs runs at a lower clock speed, and Quickshift itself wakes up less.</source>
        <translation>Всё, кроме игры и нужного ей, работает на пониженной частоте, и сам Quickshift пробуждается реже.</translation>
    </message>
    <message>
        <source>Your input and the game come first, whatever else has to wait for it: for matches that count.</source>
        <translation>Ваш ввод и игра — прежде всего, даже если остальным придётся ждать: для важных матчей.</translation>
    </message>
    <message>
        <source>The encoder of a stream or recording is not held back, and sound and picture never wait for the game.</source>
        <translation>Кодировщик трансляции или записи не тормозится, а звук и картинка никогда не ждут игру.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>esports</source>
        <translation>Киберспорт</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>Сбалансированный</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>Стриминг</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>Батарея</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>Свой</translation>
    </message>
</context>
<context>
    <name>quickshift::app::AddGameDialog</name>
    <message>
        <source>Name a game</source>
        <translation>Указать игру</translation>
    </message>
    <message>
        <source>Your programs that run now, the newest first. The threads of the one that you choose are the game until it ends.</source>
        <translation>Ваши запущенные программы, начиная с самых новых. Потоки выбранной считаются игрой, пока она не завершится.</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Поиск по имени или номеру</translation>
    </message>
    <message>
        <source>Search programs</source>
        <translation>Поиск программ</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>No program of yours is called that. Has it started?</source>
        <translation>Среди ваших программ такой нет. Она уже запущена?</translation>
    </message>
    <message>
        <source>&amp;Name it</source>
        <translation>&amp;Указать</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Autostart</name>
    <message>
        <source>The directory %1 cannot be made. Check whose it is.</source>
        <translation>Не удалось создать каталог %1. Проверьте, кому он принадлежит.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check whose it is.</source>
        <translation>Не удалось записать %1: %2. Проверьте, кому принадлежит файл.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2. Check whose it is.</source>
        <translation>Не удалось удалить %1: %2. Проверьте, кому принадлежит файл.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Banner</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Tries again what did not work.</source>
        <translation>Повторяет то, что не удалось.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>quickshift::app::BenchEffects</name>
    <message>
        <source>no measurable effect (%1)</source>
        <translation>измеримого влияния нет (%1)</translation>
    </message>
    <message>
        <source>no measurable effect (%1); %2</source>
        <translation>измеримого влияния нет (%1); %2</translation>
    </message>
    <message>
        <source>%1 instead of %2 (%3)</source>
        <translation>%1 вместо %2 (%3)</translation>
    </message>
    <message>
        <source>In our benchmark: %1.</source>
        <translation>В нашем тесте: %1.</translation>
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
        <translation>В порядке: %1</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>Не в порядке: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Копировать команду</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Копировать команду: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ComparePage</name>
    <message>
        <source>Undo the deletion</source>
        <translation>Отменить удаление</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>&amp;Новое сравнение</translation>
    </message>
    <message>
        <source>Saved comparisons</source>
        <translation>Сохранённые сравнения</translation>
    </message>
    <message>
        <source>Results are kept here.</source>
        <translation>Здесь хранятся результаты.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <translation>Отменено. Всё как было.</translation>
    </message>
    <message>
        <source>The comparison was deleted.</source>
        <translation>Сравнение удалено.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::CompareProgress</name>
    <message>
        <source>Go on as before. Which of the two is in force is not shown, so that it cannot change how you play.</source>
        <translation>Продолжайте как раньше. Какой из двух вариантов действует, не показывается, чтобы не повлиять на вашу игру.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Ход сравнения</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>Looking whether there is input…</source>
        <translation>Проверка, есть ли ввод…</translation>
    </message>
    <message>
        <source>Putting everything back…</source>
        <translation>Возврат всего на место…</translation>
    </message>
    <message>
        <source>Block %1 of %2, about %3 left</source>
        <translation>Блок %1 из %2, осталось около %3</translation>
    </message>
</context>
<context>
    <name>quickshift::app::CompareResult</name>
    <message>
        <source>Percentiles of both sides and their differences</source>
        <translation>Процентили обеих сторон и их разность</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>По&amp;вторить</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Сколько времени это занимало</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Гистограмма</translation>
    </message>
    <message>
        <source>%1 and %2 values</source>
        <translation>значений: %1 и %2</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>ядро %1</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Процентиль</translation>
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
        <translation>B − A (интервал 95 %)</translation>
    </message>
    <message>
        <source>B is (95 % interval)</source>
        <translation>B к A (интервал 95 %)</translation>
    </message>
    <message>
        <source>too few values</source>
        <translation>мало значений</translation>
    </message>
    <message>
        <source>no measurable difference</source>
        <translation>нет измеримой разницы</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (от %2 до %3)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>Не удалось записать %1: %2. Выберите другое место.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation>Всё (*.json)</translation>
    </message>
    <message>
        <source>Blocks and buckets (*.csv)</source>
        <translation>Блоки и интервалы (*.csv)</translation>
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
        <translation>Помогает ли это на этом компьютере?</translation>
    </message>
    <message>
        <source>A comparison switches between two states in turns, in random order, and measures each while you go on with what you do. In the end everything is as it was, and you get an answer; it may be that there is no measurable difference.</source>
        <translation>Сравнение поочерёдно, в случайном порядке, переключает два состояния и измеряет каждое, пока вы занимаетесь своими делами. В конце всё будет как было, и вы получите ответ; возможно, измеримой разницы не окажется.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Сравнить</translation>
    </message>
    <message>
        <source>Quickshift off and on</source>
        <translation>Quickshift выключен и включён</translation>
    </message>
    <message>
        <source>A setting with two values</source>
        <translation>Настройка с двумя значениями</translation>
    </message>
    <message>
        <source>Two presets</source>
        <translation>Два профиля</translation>
    </message>
    <message>
        <source>S&amp;etting</source>
        <translation>Настрой&amp;ка</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Первое значение</translation>
    </message>
    <message>
        <source>Second value</source>
        <translation>Второе значение</translation>
    </message>
    <message>
        <source>First preset</source>
        <translation>Первый профиль</translation>
    </message>
    <message>
        <source>Second preset</source>
        <translation>Второй профиль</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Измерять</translation>
    </message>
    <message>
        <source>Mean&amp;while</source>
        <translation>&amp;Тем временем</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>&amp;Длительность</translation>
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
        <translation>&amp;Запустить</translation>
    </message>
    <message>
        <source>Input if there is any, else wake-ups</source>
        <translation>Ввод, если он есть, иначе пробуждения</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ComparisonPlot</name>
    <message>
        <source>Latencies of both sides</source>
        <translation>Задержки обеих сторон</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Доля (%)</translation>
    </message>
    <message>
        <source>%1: median %2, 99 % below %3. %4: median %5, 99 % below %6.</source>
        <translation>%1: медиана %2, 99 % ниже %3. %4: медиана %5, 99 % ниже %6.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
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
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Про&amp;верить снова</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy this list, as “quickshiftctl doctor” prints it</source>
        <translation>Копировать этот список в том виде, в каком его выводит «quickshiftctl doctor»</translation>
    </message>
    <message>
        <source>How the scheduler left the kernel by itself</source>
        <translation>Как планировщик сам покидал ядро</translation>
    </message>
    <message>
        <source>What Quickshift itself costs</source>
        <translation>Сколько тратит сам Quickshift</translation>
    </message>
    <message>
        <source>Helper&apos;s CPU</source>
        <translation>ЦП службы</translation>
    </message>
    <message>
        <source>Of one CPU, over the last second.</source>
        <translation>От одного ЦП, за последнюю секунду.</translation>
    </message>
    <message>
        <source>Window&apos;s CPU</source>
        <translation>ЦП окна</translation>
    </message>
    <message>
        <source>Helper&apos;s memory</source>
        <translation>Память службы</translation>
    </message>
    <message>
        <source>In use now.</source>
        <translation>Занято сейчас.</translation>
    </message>
    <message>
        <source>Window&apos;s memory</source>
        <translation>Память окна</translation>
    </message>
    <message>
        <source>Bus, a second</source>
        <translation>Шина, в секунду</translation>
    </message>
    <message>
        <source>Bytes of frames that the helper sends to all who watch.</source>
        <translation>Байты кадров, которые служба отправляет всем наблюдающим.</translation>
    </message>
    <message>
        <source>Reports lost</source>
        <translation>Потеряно событий</translation>
    </message>
    <message>
        <source>Input reports that found a full ring, since the load.</source>
        <translation>События ввода, заставшие кольцо полным, с момента загрузки в ядро.</translation>
    </message>
    <message>
        <source>Drain lag p99</source>
        <translation>Опустошение, p99</translation>
    </message>
    <message>
        <source>From an input report to the helper reading it, over the last ten seconds. The scheduler does not wait for it.</source>
        <translation>От события ввода до чтения его службой, за последние десять секунд. Планировщик этого не ждёт.</translation>
    </message>
    <message>
        <source>Report for those who help</source>
        <translation>Отчёт для тех, кто помогает</translation>
    </message>
    <message>
        <source>Versions, settings, what this computer can do, exits with their dumps, counters and the last minute&apos;s figures, in one text. Names of users, hosts and programs, and paths, are taken out. You read it first; nothing is sent.</source>
        <translation>Версии, настройки, возможности этого компьютера, выходы с их дампами, счётчики и показатели за последнюю минуту — в одном тексте. Имена пользователей, компьютеров и программ, а также пути удаляются. Сначала его читаете вы; ничего не отправляется.</translation>
    </message>
    <message>
        <source>&amp;Make a report…</source>
        <translation>Создать &amp;отчёт…</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>Не в порядке: %1</translation>
    </message>
    <message>
        <source>The helper makes the report, and it is not there.</source>
        <translation>Отчёт создаёт служба, а она недоступна.</translation>
    </message>
    <message>
        <source>A recording is shown: the helper&apos;s own figures come back when it is closed.</source>
        <translation>Показывается запись: показатели самой службы вернутся, когда запись будет закрыта.</translation>
    </message>
    <message>
        <source>No figures of the helper have come yet.</source>
        <translation>Показатели от службы ещё не поступали.</translation>
    </message>
    <message>
        <source>The helper&apos;s figures come with it.</source>
        <translation>Показатели службы появятся вместе с ней.</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Создание отчёта…</translation>
    </message>
    <message>
        <source>Diagnostics report</source>
        <translation>Диагностический отчёт</translation>
    </message>
    <message>
        <source>This is all of it. Read it before you send it to somebody.</source>
        <translation>Это отчёт целиком. Прочитайте его, прежде чем кому-то отправлять.</translation>
    </message>
    <message>
        <source>The kernel&apos;s dump of exit %1</source>
        <translation>Дамп ядра при выходе %1</translation>
    </message>
    <message>
        <source>What every CPU and waiting thread did. Only administrators see the threads&apos; names: sudo quickshiftctl exits %1</source>
        <translation>Что делали каждый ЦП и каждый ожидающий поток. Имена потоков видит только администратор: sudo quickshiftctl exits %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::DropLegend</name>
    <message>
        <source>Legend</source>
        <translation>Легенда</translation>
    </message>
    <message>
        <source>A bar: reports a second. A triangle: reports are being dropped.</source>
        <translation>Столбик: событий в секунду. Треугольник: события теряются.</translation>
    </message>
    <message>
        <source>reports / s</source>
        <translation>событий / s</translation>
    </message>
    <message>
        <source>drops now</source>
        <translation>есть потери</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ExitTable</name>
    <message>
        <source>Show the kernel&apos;s &amp;dump…</source>
        <translation>Показать &amp;дамп ядра…</translation>
    </message>
    <message>
        <source>Past exits</source>
        <translation>Прошлые выходы</translation>
    </message>
    <message>
        <source>What every CPU and waiting thread did at that moment</source>
        <translation>Что в тот момент делали каждый ЦП и каждый ожидающий поток</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>The scheduler has never left the kernel by itself.</source>
        <translation>Планировщик ещё ни разу не покидал ядро сам.</translation>
    </message>
    <message>
        <source>The helper keeps them, and it is not there.</source>
        <translation>Их хранит служба, а она недоступна.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::GamesPage</name>
    <message>
        <source>Process %1</source>
        <translation>Процесс %1</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>Игра</translation>
    </message>
    <message>
        <source>&amp;Name a game…</source>
        <translation>&amp;Указать игру…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>У&amp;брать</translation>
    </message>
    <message>
        <source>It goes on, but is no longer the game (Delete)</source>
        <translation>Программа продолжит работать, но уже не как игра (Delete)</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Игры</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Who keeps the scheduler on</source>
        <translation>Кто держит планировщик включённым</translation>
    </message>
    <message>
        <source>No program does; the switch alone decides.</source>
        <translation>Ни одна программа; решает только переключатель.</translation>
    </message>
    <message>
        <source>This appears here once the helper is there.</source>
        <translation>Это появится здесь, когда служба будет доступна.</translation>
    </message>
    <message>
        <source>No game is named. The threads of one that is run before everything that is not part of it, as far as the policy “%1” says.</source>
        <translation>Игра не указана. Потоки указанной игры выполняются раньше всего, что к ней не относится, насколько это задаёт политика «%1».</translation>
    </message>
    <message>
        <source>Games appear here once the helper is there.</source>
        <translation>Игры появятся здесь, когда служба будет доступна.</translation>
    </message>
    <message>
        <source>What the scheduler makes of %1</source>
        <translation>Как планировщик видит %1</translation>
    </message>
    <message>
        <source>What the scheduler makes of it</source>
        <translation>Как планировщик её видит</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>Минутку…</translation>
    </message>
    <message>
        <source>The threads of the game appear here, each with what it counts as and why.</source>
        <translation>Здесь появятся потоки игры: кем каждый считается и почему.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::HeatMapPlot</name>
    <message>
        <source>How often each latency occurred, over time</source>
        <translation>Как часто встречалась каждая задержка, по времени</translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation>За это время ничего не измерено.</translation>
    </message>
    <message>
        <source>%1 measured in this time, most of them between %2 and %3.</source>
        <translation>Измерено за это время: %1, большинство между %2 и %3.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>%1
%2 – %3: %4 times
of %5</source>
        <translation>%1
%2 – %3: случаев %4
из %5</translation>
    </message>
    <message>
        <source>How many in a cell</source>
        <translation>Сколько в ячейке</translation>
    </message>
</context>
<context>
    <name>quickshift::app::InputChain</name>
    <message>
        <source>usually</source>
        <translation>обычно</translation>
    </message>
    <message>
        <source>Median: half of the reports are this far by then.</source>
        <translation>Медиана: половина событий к этому времени уже здесь.</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Of 100 reports, 99 are this far by then.</source>
        <translation>Из 100 событий 99 к этому времени уже здесь.</translation>
    </message>
    <message>
        <source>Device → hook</source>
        <translation>Устройство → перехват</translation>
    </message>
    <message>
        <source>Mouse, keyboard or gamepad report something, and the kernel&apos;s hook sees it: the clock starts.</source>
        <translation>Мышь, клавиатура или геймпад что-то сообщает, и обработчик в ядре это видит: отсчёт начинается.</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Кольцо</translation>
    </message>
    <message>
        <source>The hook has written its record into a ring: what measuring costs.</source>
        <translation>Обработчик внёс запись в кольцо: столько стоит измерение.</translation>
    </message>
    <message>
        <source>Wake-up</source>
        <translation>Пробуждение</translation>
    </message>
    <message>
        <source>The thread that waits for input is woken.</source>
        <translation>Пробуждается поток, ожидающий ввода.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Выполнение</translation>
    </message>
    <message>
        <source>That thread runs on a CPU.</source>
        <translation>Этот поток выполняется на ЦП.</translation>
    </message>
    <message>
        <source>start</source>
        <comment>where the clock starts</comment>
        <translation>начало</translation>
    </message>
    <message>
        <source>No thread has waited for this input: nothing reads these devices at the moment.</source>
        <translation>Ни один поток не ждал этого ввода: сейчас эти устройства никто не читает.</translation>
    </message>
    <message>
        <source>The helper reads the ring %1 after the report, for these figures only: nothing on this way waits for it.</source>
        <translation>Служба читает кольцо через %1 после события, только ради этих показателей: на этом пути её ничто не ждёт.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::LatencyPlot</name>
    <message>
        <source>How long threads wait for a CPU after waking up</source>
        <translation>Сколько потоки ждут ЦП после пробуждения</translation>
    </message>
    <message>
        <source>Share of wake-ups (%)</source>
        <translation>Доля пробуждений (%)</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Доля (%)</translation>
    </message>
    <message>
        <source>Nothing measured yet.</source>
        <translation>Пока ничего не измерено.</translation>
    </message>
    <message>
        <source>Median %1, 99 % below %2, 99.9 % below %3.</source>
        <translation>Медиана %1, 99 % ниже %2, 99,9 % ниже %3.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>This or less (%)</source>
        <translation>Столько или меньше (%)</translation>
    </message>
    <message>
        <source>%1 – %2: %3 %
%4 % take less than %2</source>
        <translation>%1 – %2: %3 %
%4 % занимают меньше %2</translation>
    </message>
</context>
<context>
    <name>quickshift::app::LivePage</name>
    <message>
        <source>Pause or go on</source>
        <translation>Приостановить или продолжить</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Ввод</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Кольца</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Линии</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Гистограмма</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Процентили</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Тепловая карта</translation>
    </message>
    <message>
        <source>Histogram of the latency: %1</source>
        <translation>Гистограмма задержки: %1</translation>
    </message>
    <message>
        <source>%1 / s now, %2 dropped in all</source>
        <translation>сейчас %1 / s, всего потеряно %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>в %1</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation>За это время ничего не измерено.</translation>
    </message>
    <message>
        <source>Live figures appear here once the helper is there.</source>
        <translation>Текущие показатели появятся здесь, когда служба будет доступна.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Политики</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>No tray on this desktop: closing the window quits</source>
        <translation>На этом рабочем столе нет лотка: закрытие окна завершит программу</translation>
    </message>
    <message>
        <source>The scheduler stays on or off as it is; to keep the window at hand, minimize it.</source>
        <translation>Планировщик останется включённым или выключенным, как есть; чтобы окно было под рукой, сверните его.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Hide window</source>
        <translation>Скрыть окно</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Включить или выключить</translation>
    </message>
    <message>
        <source>Look for the helper again</source>
        <translation>Снова искать службу</translation>
    </message>
    <message>
        <source>%1 – recording – Quickshift</source>
        <translation>%1 – запись – Quickshift</translation>
    </message>
    <message>
        <source>Quickshift</source>
        <translation>Quickshift</translation>
    </message>
    <message>
        <source>--page is one of: %1.</source>
        <translation>--page принимает одно из значений: %1.</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Игры</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>No tray</source>
        <translation>Нет лотка</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Metric</name>
    <message>
        <source>From wake-up to running</source>
        <translation>От пробуждения до выполнения</translation>
    </message>
    <message>
        <source>From input to the helper</source>
        <translation>От ввода до службы</translation>
    </message>
    <message>
        <source>From input to wake-up</source>
        <translation>От ввода до пробуждения</translation>
    </message>
    <message>
        <source>From input to its reader running</source>
        <translation>От ввода до выполнения потока</translation>
    </message>
    <message>
        <source>Writing into a ring</source>
        <translation>Запись в кольцо</translation>
    </message>
    <message>
        <source>Looking up a thread</source>
        <translation>Поиск сведений о потоке</translation>
    </message>
    <message>
        <source>Finding an idle CPU</source>
        <translation>Поиск свободного ЦП</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Другие устройства</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Мышь</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Gamepad</source>
        <translation>Геймпад</translation>
    </message>
    <message>
        <source>Touch screen</source>
        <translation>Сенсорный экран</translation>
    </message>
    <message>
        <source>Drawing tablet</source>
        <translation>Графический планшет</translation>
    </message>
    <message>
        <source>Normal threads</source>
        <translation>Обычные потоки</translation>
    </message>
    <message>
        <source>Readers of input</source>
        <translation>Читатели ввода</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>Игра</translation>
    </message>
    <message>
        <source>Feeding the GPU</source>
        <translation>Работа для GPU</translation>
    </message>
    <message>
        <source>Compositor</source>
        <translation>Композитор</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Фоновая работа</translation>
    </message>
    <message>
        <source>All threads</source>
        <translation>Все потоки</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Все устройства</translation>
    </message>
    <message>
        <source>All rings</source>
        <translation>Все кольца</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Кольцо %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::MetricFilter</name>
    <message>
        <source>L&amp;atency</source>
        <translation>З&amp;адержка</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Задержка</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>&amp;для:</translation>
    </message>
    <message>
        <source>Class of thread or device</source>
        <translation>Класс потока или устройства</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Notifications</name>
    <message>
        <source>Show Quickshift</source>
        <translation>Показать Quickshift</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Options</name>
    <message>
        <source>--%1 needs a number of seconds.</source>
        <translation>Для --%1 нужно число секунд.</translation>
    </message>
    <message>
        <source>Switches a CPU scheduler made for games, and shows live what it does.</source>
        <translation>Переключает планировщик ЦП для игр и показывает вживую, что он делает.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунды</translation>
    </message>
    <message>
        <source>Show the window of the panel that runs already.</source>
        <translation>Показать окно уже запущенной панели.</translation>
    </message>
    <message>
        <source>Hide it.</source>
        <translation>Скрыть его.</translation>
    </message>
    <message>
        <source>Switch the scheduler on or off, and start in the tray if no panel runs.</source>
        <translation>Включить или выключить планировщик и, если панель не запущена, запустить её в лотке.</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none.</source>
        <translation>Запустить в лотке или свёрнутой, если лотка нет.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>Open this recording, in a window of its own.</source>
        <translation>Открыть эту запись в отдельном окне.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>Save pictures of every page, light and dark, in this directory.</source>
        <translation>Сохранить снимки всех страниц, светлые и тёмные, в этот каталог.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>каталог</translation>
    </message>
    <message>
        <source>When to take them (2).</source>
        <translation>Когда делать снимки (2).</translation>
    </message>
    <message>
        <source>Quit by itself after this time.</source>
        <translation>Завершиться самостоятельно через это время.</translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or system.</source>
        <translation>--theme принимает значение light, dark, contrast или system.</translation>
    </message>
    <message>
        <source>“%1” is not understood; --help lists the options.</source>
        <translation>Параметр «%1» непонятен; --help выводит список параметров.</translation>
    </message>
    <message>
        <source>Open this page: overview, live, policies, compare…</source>
        <translation>Открыть эту страницу: overview, live, policies, compare…</translation>
    </message>
    <message>
        <source>Colours: light, dark, contrast or system, instead of those that are set.</source>
        <translation>Цвета: light, dark, contrast или system, вместо заданных в настройках.</translation>
    </message>
    <message>
        <source>Say when the first figures are drawn, and quit: to measure how long that takes.</source>
        <translation>Сообщить, когда нарисованы первые показатели, и завершиться: чтобы измерить, сколько это занимает.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::OverviewPage</name>
    <message>
        <source>Scheduler</source>
        <translation>Планировщик</translation>
    </message>
    <message>
        <source>Switch Quickshift&apos;s scheduler on or off (Ctrl+T)</source>
        <translation>Включить или выключить планировщик Quickshift (Ctrl+T)</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Обычно</translation>
    </message>
    <message>
        <source>Median: half of them were this soon.</source>
        <translation>Медиана: половина уложилась в это время.</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Of 100 of them, 99 were this soon.</source>
        <translation>Из каждых 100 в это время уложились 99.</translation>
    </message>
    <message>
        <source>Input reports / s</source>
        <translation>Событий ввода / s</translation>
    </message>
    <message>
        <source>What mice, keyboards and gamepads send, in all.</source>
        <translation>Сколько всего присылают мыши, клавиатуры и геймпады.</translation>
    </message>
    <message>
        <source>From the device to the thread that answers it</source>
        <translation>От устройства до отвечающего ему потока</translation>
    </message>
    <message>
        <source>The last two minutes</source>
        <translation>Последние две минуты</translation>
    </message>
    <message>
        <source>As it was in the recording.</source>
        <translation>Как было в записи.</translation>
    </message>
    <message>
        <source>This is a recording</source>
        <translation>Это запись</translation>
    </message>
    <message>
        <source>What you see was measured then and there; nothing is live. “Back to live”, below, shows this computer again.</source>
        <translation>Всё, что вы видите, измерено тогда и там; текущих данных здесь нет. Кнопка «К текущим» внизу снова покажет этот компьютер.</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Kernel %1</source>
        <translation>Ядро %1</translation>
    </message>
    <message>
        <source>the kernel&apos;s own scheduler is at work</source>
        <translation>работает собственный планировщик ядра</translation>
    </message>
    <message>
        <source>scheduler: %1</source>
        <translation>планировщик: %1</translation>
    </message>
    <message>
        <source>Game: %1</source>
        <translation>Игра: %1</translation>
    </message>
    <message>
        <source>a minute ago: %1</source>
        <translation>минуту назад: %1</translation>
    </message>
    <message>
        <source>Input to thread, usually</source>
        <translation>От ввода до потока, обычно</translation>
    </message>
    <message>
        <source>Wake-up to running, usually</source>
        <translation>От пробуждения до выполнения, обычно</translation>
    </message>
    <message>
        <source>Input to thread, p99</source>
        <translation>От ввода до потока, p99</translation>
    </message>
    <message>
        <source>Wake-up to running, p99</source>
        <translation>От пробуждения до выполнения, p99</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>потеряно: %1</translation>
    </message>
    <message>
        <source>No input in the last 10 seconds. Move the mouse, press a key…</source>
        <translation>За последние 10 секунд ввода не было. Подвигайте мышью, нажмите клавишу…</translation>
    </message>
    <message>
        <source>Live figures appear here once the helper is there.</source>
        <translation>Текущие показатели появятся здесь, когда служба будет доступна.</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>График</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PanelSettings</name>
    <message>
        <source>“%1” is no setting of the panel.</source>
        <translation>У панели нет настройки «%1».</translation>
    </message>
    <message>
        <source>“%1” is no value for “%2”: it takes %3.</source>
        <translation>Значение «%1» не подходит для «%2»; допустимо: %3.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PercentileLinesPlot</name>
    <message>
        <source>Percentiles over time</source>
        <translation>Процентили по времени</translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation>За это время ничего не измерено.</translation>
    </message>
    <message>
        <source>In the last second shown: median %1, 99 % below %2, longest %3.</source>
        <translation>За последнюю показанную секунду: медиана %1, 99 % ниже %2, максимум %3.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>Переключено</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PlotCard</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Копировать как текст</translation>
    </message>
    <message>
        <source>Save as C&amp;SV…</source>
        <translation>Сохранить как C&amp;SV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Сохранить как &amp;PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Изображение (*.png)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>Не удалось записать %1: %2. Выберите другое место.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PoliciesPage</name>
    <message>
        <source>Undo the last change</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Поиск настроек</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Отменить последнее изменение (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Сбросить &amp;всё</translation>
    </message>
    <message>
        <source>Set everything to its default</source>
        <translation>Вернуть всем настройкам значения по умолчанию</translation>
    </message>
    <message>
        <source>Settings appear here once the helper is there.</source>
        <translation>Настройки появятся здесь, когда служба будет доступна.</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>Изменение отменено.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Профили</translation>
    </message>
    <message>
        <source>No game is named now, so this changes nothing. Name one on the page Games.</source>
        <translation>Сейчас игра не указана, поэтому это ничего не меняет. Укажите её на странице «Игры».</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Политики</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ProcessModel</name>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Процесс</translation>
    </message>
</context>
<context>
    <name>quickshift::app::RateLinesPlot</name>
    <message>
        <source>Input reports a second for each ring, over time</source>
        <translation>События ввода в секунду для каждого кольца, по времени</translation>
    </message>
    <message>
        <source>Input reports a second for each kind of device, over time</source>
        <translation>События ввода в секунду для каждого вида устройств, по времени</translation>
    </message>
    <message>
        <source>Reports / s</source>
        <translation>Событий / s</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Кольцо %1</translation>
    </message>
    <message>
        <source>%1 reports a second on average, %2 dropped in this time.</source>
        <translation>Событий в секунду в среднем: %1, потеряно за это время: %2.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Drops / s</source>
        <translation>Потерь / s</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>Переключено</translation>
    </message>
    <message>
        <source>%1: %2 / s</source>
        <translation>%1: %2 / s</translation>
    </message>
    <message>
        <source>drops: %1 / s</source>
        <translation>потери: %1 / s</translation>
    </message>
</context>
<context>
    <name>quickshift::app::RecordBar</name>
    <message>
        <source>Set a &amp;mark</source>
        <translation>Поставить &amp;метку</translation>
    </message>
    <message>
        <source>Marks this moment in the recording (Ctrl+M)</source>
        <translation>Отмечает этот момент в записи (Ctrl+M)</translation>
    </message>
    <message>
        <source>&amp;Replay it</source>
        <translation>В&amp;оспроизвести</translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation>О&amp;становить запись</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>Ends the recording (Ctrl+R)</source>
        <translation>Завершает запись (Ctrl+R)</translation>
    </message>
    <message>
        <source>Writes the live figures to a file that can be replayed (Ctrl+R)</source>
        <translation>Пишет текущие показатели в файл, который можно воспроизвести (Ctrl+R)</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>Recorded %1 (%2) to %3</source>
        <translation>Записано %1 (%2) в %3</translation>
    </message>
    <message>
        <source>Nothing came to be recorded.</source>
        <translation>Записывать было нечего.</translation>
    </message>
    <message>
        <source>The recording ended: %1</source>
        <translation>Запись завершилась: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Recordings</name>
    <message>
        <source>&amp;Open recording…</source>
        <translation>&amp;Открыть запись…</translation>
    </message>
    <message>
        <source>&amp;Back to live figures</source>
        <translation>&amp;К текущим показателям</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>Quickshift</source>
        <translation>Quickshift</translation>
    </message>
    <message>
        <source>The recording cannot be opened</source>
        <translation>Не удалось открыть запись</translation>
    </message>
    <message>
        <source>%1, recorded %2 on kernel %3 (%4)</source>
        <translation>%1, записано %2 на ядре %3 (%4)</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Recordings (*.qsrec);;All files (*)</source>
        <translation>Записи (*.qsrec);;Все файлы (*)</translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation>О&amp;становить запись</translation>
    </message>
    <message>
        <source>CPUs: %1, last-level caches: %2</source>
        <translation>CPU: %1, кэши последнего уровня: %2</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ReplayBar</name>
    <message>
        <source>Position in the recording</source>
        <translation>Позиция в записи</translation>
    </message>
    <message>
        <source>Left and right: a second back and forth. Page up and down: ten. Space: play or pause.</source>
        <translation>Влево и вправо: на секунду назад и вперёд. Page Up и Page Down: на десять. Пробел: воспроизведение или пауза.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>How many times as fast it is played</source>
        <translation>Во сколько раз быстрее воспроизводить</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>К текущим</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Пауза (Пробел)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Воспроизвести (Пробел)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>%1 damaged records left out</source>
        <translation>пропущено повреждённых записей: %1</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>конец отсутствует</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>после «%1»</translation>
    </message>
</context>
<context>
    <name>quickshift::app::RingRatesPlot</name>
    <message>
        <source>Input reports a second for each ring</source>
        <translation>События ввода в секунду для каждого кольца</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Кольцо</translation>
    </message>
    <message>
        <source>Reports / s</source>
        <translation>Событий / s</translation>
    </message>
    <message>
        <source>Drops / s</source>
        <translation>Потерь / s</translation>
    </message>
    <message>
        <source>Dropped in all</source>
        <translation>Всего потеряно</translation>
    </message>
    <message>
        <source>Waiting, bytes</source>
        <translation>Ожидает, байт</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>Размер, байт</translation>
    </message>
    <message>
        <source>Ring %1: %2 reports / s</source>
        <translation>Кольцо %1: %2 событий / s</translation>
    </message>
    <message>
        <source>drops: %1 / s, %2 in all</source>
        <translation>потери: %1 / s, всего %2</translation>
    </message>
    <message>
        <source>%1 reports a second on %2 rings, %3 of them dropped.</source>
        <translation>Событий в секунду: %1, колец: %2, из событий потеряно: %3.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::SettingsDocument</name>
    <message>
        <source>“%1” is not known here, or is no value for it.</source>
        <translation>Ключ «%1» здесь неизвестен или имеет неподходящее значение.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::SettingsPage</name>
    <message>
        <source>Undo the last import or reset</source>
        <translation>Отменить последний импорт или сброс</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Запуск и завершение</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Запускать при входе в систему</translation>
    </message>
    <message>
        <source>Then start hidden</source>
        <translation>При этом запускать скрыто</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Оставаться в лотке при закрытии окна</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Open a&amp;gain now</source>
        <translation>&amp;Перезапустить</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Microseconds (µs)</source>
        <translation>Микросекунды (µs)</translation>
    </message>
    <message>
        <source>Milliseconds (ms)</source>
        <translation>Миллисекунды (ms)</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Единицы времени</translation>
    </message>
    <message>
        <source>Automatic takes the unit that reads best for each.</source>
        <translation>«Автоматически» подбирает для каждого значения самую удобную единицу.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 в секунду</translation>
    </message>
    <message>
        <source>New figures</source>
        <translation>Новые показатели</translation>
    </message>
    <message>
        <source>Fewer cost less. While the window is hidden it is one a second.</source>
        <translation>Чем реже, тем меньше затрат. Пока окно скрыто — раз в секунду.</translation>
    </message>
    <message>
        <source>All settings as a file</source>
        <translation>Все настройки в файле</translation>
    </message>
    <message>
        <source>The panel&apos;s and the scheduler&apos;s. A file is taken as a whole or not at all. Reset sets this page&apos;s settings back; the scheduler&apos;s are reset on the page Policies.</source>
        <translation>Настройки панели и планировщика. Файл принимается либо целиком, либо никак. «Сбросить» возвращает настройки этой страницы; настройки планировщика сбрасываются на странице «Политики».</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>С&amp;бросить</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Take the last import or reset back (Ctrl+Z)</source>
        <translation>Отменить последний импорт или сброс (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Otherwise closing it ends the panel. The scheduler stays as it is.</source>
        <translation>Иначе закрытие окна завершает панель. Планировщик остаётся как есть.</translation>
    </message>
    <message>
        <source>This desktop shows no tray: closing the window ends the panel. The scheduler stays as it is.</source>
        <translation>На этом рабочем столе нет лотка: закрытие окна завершает панель. Планировщик остаётся как есть.</translation>
    </message>
    <message>
        <source>Spoken when Quickshift is opened again.</source>
        <translation>Язык сменится при следующем запуске Quickshift.</translation>
    </message>
    <message>
        <source>By the file %1.</source>
        <translation>С помощью файла %1.</translation>
    </message>
    <message>
        <source>The panel only; whether the scheduler is on, is up to you.</source>
        <translation>Только панель; включён ли планировщик, решаете вы.</translation>
    </message>
    <message>
        <source>The desktop is told to pass over %1.</source>
        <translation>Рабочему столу указано пропускать %1.</translation>
    </message>
    <message>
        <source>%1 starts %2, which is not there. Switch it on to mend it.</source>
        <translation>%1 запускает %2, а такого файла нет. Включите, чтобы исправить.</translation>
    </message>
    <message>
        <source>Only the icon in the tray appears.</source>
        <translation>Появляется только значок в лотке.</translation>
    </message>
    <message>
        <source>This desktop shows no tray: the window starts minimized.</source>
        <translation>На этом рабочем столе нет лотка: окно запускается свёрнутым.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Импорт настроек</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Настройки (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Экспорт настроек</translation>
    </message>
</context>
<context>
    <name>quickshift::app::SettingsTransfer</name>
    <message>
        <source>Nothing was exported: %1. Choose another place.</source>
        <translation>Ничего не экспортировано: %1. Выберите другое место.</translation>
    </message>
    <message>
        <source>Exported to %1, without the scheduler&apos;s settings: the helper is not there.</source>
        <translation>Экспортировано в %1, без настроек планировщика: служба недоступна.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Экспортировано в %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1 cannot be read: %2.</source>
        <translation>Ничего не изменено. Не удалось прочитать %1: %2.</translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>Импортировано из %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1: %2</source>
        <translation>Ничего не изменено. %1: %2</translation>
    </message>
    <message>
        <source>The panel&apos;s settings are as they were at first.</source>
        <translation>Настройки панели возвращены к исходным.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Nothing was changed. This sets the scheduler too, and the helper is not there. Try again when it is back.</source>
        <translation>Ничего не изменено. Это меняет и настройки планировщика, а служба недоступна. Повторите попытку, когда она вернётся.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Ничего не изменено. %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TextDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Копировать всё</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Сохранено в %1.</translation>
    </message>
    <message>
        <source>Not saved: %1. Choose another place.</source>
        <translation>Не сохранено: %1. Выберите другое место.</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Тексты (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ThreadModel</name>
    <message>
        <source>Thread</source>
        <translation>Поток</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>It counts as</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Как давно</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TimeBar</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>&amp;Live again</source>
        <translation>К &amp;текущим</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Посмотреть назад</translation>
    </message>
    <message>
        <source>Look back over the last 30 minutes</source>
        <translation>Посмотреть последние 30 минут</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Показанное время</translation>
    </message>
    <message>
        <source>How much time the plots show; the mouse wheel over a plot changes it too</source>
        <translation>Сколько времени показывают графики; колесо мыши над графиком тоже меняет это</translation>
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
        <translation>вкл.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>сбой</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TrayIcon</name>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Включить</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>П&amp;рофили</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Показать окно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Hide window</source>
        <translation>&amp;Скрыть окно</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>Вык&amp;лючить</translation>
    </message>
    <message>
        <source>Game: %1</source>
        <translation>Игра: %1</translation>
    </message>
    <message>
        <source>From input to running, p99: %1</source>
        <translation>От ввода до выполнения, p99: %1</translation>
    </message>
    <message>
        <source>From wake-up to running, p99: %1</source>
        <translation>От пробуждения до выполнения, p99: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TrialBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation>Остав&amp;ить</translation>
    </message>
    <message>
        <source>Re&amp;vert now</source>
        <translation>Вернуть &amp;сейчас</translation>
    </message>
    <message>
        <source>Keep this change? It reverts in %1 s.</source>
        <translation>Оставить это изменение? Возврат через %1 s.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Tunable</name>
    <message>
        <source>Boosts</source>
        <translation>Приоритеты</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Временные окна</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Фоновая работа</translation>
    </message>
    <message>
        <source>Turns and bounds</source>
        <translation>Очерёдность и пределы</translation>
    </message>
    <message>
        <source>Early access</source>
        <translation>Предвыборка</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Кольца</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Измерения</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Прочее</translation>
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
        <translation>вкл.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TunableRow</name>
    <message>
        <source>Default: %1</source>
        <translation>По умолчанию: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>Вернуть значение по умолчанию: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::client::CallError</name>
    <message>
        <source>The helper got more calls than it can answer, and did not read this one. Try again in a moment.</source>
        <translation>Служба получила больше вызовов, чем может обработать, и этот не прочитала. Повторите попытку чуть позже.</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Checklist</name>
    <message>
        <source>The helper answers</source>
        <translation>Служба отвечает</translation>
    </message>
    <message>
        <source>It has not answered yet</source>
        <translation>Она ещё не ответила</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Подождите немного и повторите попытку.</translation>
    </message>
    <message>
        <source>The kernel can run the scheduler (sched_ext)</source>
        <translation>Ядро может запустить планировщик (sched_ext)</translation>
    </message>
    <message>
        <source>%1 has no sched_ext</source>
        <translation>В %1 нет sched_ext</translation>
    </message>
    <message>
        <source>The kernel describes its types (BTF)</source>
        <translation>Ядро описывает свои типы (BTF)</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>Не описывает</translation>
    </message>
    <message>
        <source>Start a kernel that is built with CONFIG_DEBUG_INFO_BTF; the kernels of all large distributions are.</source>
        <translation>Загрузите ядро, собранное с CONFIG_DEBUG_INFO_BTF; таковы ядра всех крупных дистрибутивов.</translation>
    </message>
    <message>
        <source>Input can be measured</source>
        <translation>Ввод можно измерить</translation>
    </message>
    <message>
        <source>Start a desktop kernel of your distribution on the computer itself, not in a container. The scheduler works all the same.</source>
        <translation>Загрузите настольное ядро вашего дистрибутива на самом компьютере, а не в контейнере. Планировщик работает и без этого.</translation>
    </message>
    <message>
        <source>Correct what is named here, then have the helper read it again.</source>
        <translation>Исправьте указанное здесь, затем дайте службе прочитать это заново.</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>У вас нет прав</translation>
    </message>
    <message>
        <source>Sign in at this computer itself. An administrator can allow more with a polkit rule for %1.</source>
        <translation>Войдите в систему непосредственно на этом компьютере. Администратор может разрешить больше правилом polkit для %1.</translation>
    </message>
    <message>
        <source>polkit does not answer</source>
        <translation>polkit не отвечает</translation>
    </message>
    <message>
        <source>Install and start polkit, then try again.</source>
        <translation>Установите и запустите polkit, затем повторите попытку.</translation>
    </message>
    <message>
        <source>No other scheduler is in the way</source>
        <translation>Другой планировщик не мешает</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>Работает %1</translation>
    </message>
    <message>
        <source>Stop it in the program or service that started it; Quickshift never pushes another scheduler aside.</source>
        <translation>Остановите его в той программе или службе, которая его запустила; Quickshift никогда не вытесняет другой планировщик.</translation>
    </message>
    <message>
        <source>The scheduler stays in the kernel</source>
        <translation>Планировщик остаётся в ядре</translation>
    </message>
    <message>
        <source>Times that it left by itself in the last 24 hours: %1</source>
        <translation>Сам покинул ядро за последние 24 часа, раз: %1</translation>
    </message>
    <message>
        <source>See why, and please report it with a diagnostics report.</source>
        <translation>Посмотрите причину и, пожалуйста, сообщите о ней, приложив диагностический отчёт.</translation>
    </message>
    <message>
        <source>No input report is lost</source>
        <translation>События ввода не теряются</translation>
    </message>
    <message>
        <source>Reports that found a full ring: %1</source>
        <translation>Событий, заставших кольцо полным: %1</translation>
    </message>
    <message>
        <source>Make the rings twice as large.</source>
        <translation>Увеличьте кольца вдвое.</translation>
    </message>
    <message>
        <source>Use more rings, or have them emptied more often.</source>
        <translation>Используйте больше колец или опустошайте их чаще.</translation>
    </message>
    <message>
        <source>The figures are exact</source>
        <translation>Показатели точны</translation>
    </message>
    <message>
        <source>This must never happen. Please report it with a diagnostics report.</source>
        <translation>Такого быть не должно. Пожалуйста, сообщите об этом, приложив диагностический отчёт.</translation>
    </message>
    <message>
        <source>Settings are kept</source>
        <translation>Настройки сохраняются</translation>
    </message>
    <message>
        <source>Presets can be read</source>
        <translation>Профили читаются</translation>
    </message>
    <message>
        <source>You may see the figures</source>
        <translation>Вам разрешено видеть показатели</translation>
    </message>
    <message>
        <source>You may switch and change settings</source>
        <translation>Вам разрешено переключать и менять настройки</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Diagnosis</name>
    <message>
        <source>The helper left before it answered. Try again.</source>
        <translation>Служба завершилась, не успев ответить. Повторите попытку.</translation>
    </message>
    <message>
        <source>What the helper sent cannot be read.</source>
        <translation>Не удалось прочитать то, что прислала служба.</translation>
    </message>
    <message>
        <source>The helper makes the report, and it is not there.</source>
        <translation>Отчёт создаёт служба, а она недоступна.</translation>
    </message>
    <message>
        <source>The helper is on another computer, and this connection carries no files. Run “quickshiftctl diagnostics” there.</source>
        <translation>Служба находится на другом компьютере, а это соединение не передаёт файлы. Выполните там «quickshiftctl diagnostics».</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Distribution</name>
    <message>
        <source>The kernels of Ubuntu 25.04 and newer have it. Upgrade, then start the computer anew.</source>
        <translation>В ядрах Ubuntu 25.04 и новее он есть. Обновите систему и перезагрузите компьютер.</translation>
    </message>
    <message>
        <source>No kernel of Debian 12 has it, not even of its backports. Upgrade to Debian 13, then take the kernel of trixie-backports.</source>
        <translation>Его нет ни в одном ядре Debian 12, даже из backports. Обновитесь до Debian 13 и возьмите ядро из trixie-backports.</translation>
    </message>
    <message>
        <source>The kernel of Debian&apos;s backports has it. Enable trixie-backports, install the kernel, then start the computer anew.</source>
        <translation>Он есть в ядре из Debian backports. Подключите trixie-backports, установите ядро и перезагрузите компьютер.</translation>
    </message>
    <message>
        <source>Fedora&apos;s current kernel has it. Update, then start the computer anew.</source>
        <translation>В текущем ядре Fedora он есть. Обновите систему и перезагрузите компьютер.</translation>
    </message>
    <message>
        <source>Arch&apos;s current kernel has it. Update, then start the computer anew.</source>
        <translation>В текущем ядре Arch он есть. Обновите систему и перезагрузите компьютер.</translation>
    </message>
    <message>
        <source>Install a kernel of version 6.16 or newer that is built with CONFIG_SCHED_CLASS_EXT, then start the computer anew with it.</source>
        <translation>Установите ядро версии 6.16 или новее, собранное с CONFIG_SCHED_CLASS_EXT, и перезагрузите с ним компьютер.</translation>
    </message>
    <message>
        <source>Install it with the whole Quickshift package, then try again.</source>
        <translation>Установите её вместе со всем пакетом Quickshift и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>quickshift::client::ExitModel</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>The kernel&apos;s words</source>
        <translation>Сообщение ядра</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>Дамп</translation>
    </message>
    <message>
        <source>%1; it was started again at once</source>
        <translation>%1; сразу же запущен снова</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Problem</name>
    <message>
        <source>There is no system bus to talk over</source>
        <translation>Нет системной шины для связи</translation>
    </message>
    <message>
        <source>Quickshift reaches its helper over the D-Bus system bus. Start the service dbus, then try again.</source>
        <translation>Quickshift связывается со своей службой через системную шину D-Bus. Запустите службу dbus и повторите попытку.</translation>
    </message>
    <message>
        <source>The helper quickshiftd is not installed</source>
        <translation>Служба quickshiftd не установлена</translation>
    </message>
    <message>
        <source>It loads the scheduler and measures. Install it with the whole Quickshift package, then try again.</source>
        <translation>Она загружает планировщик и ведёт измерения. Установите её вместе со всем пакетом Quickshift и повторите попытку.</translation>
    </message>
    <message>
        <source>The helper quickshiftd does not start</source>
        <translation>Служба quickshiftd не запускается</translation>
    </message>
    <message>
        <source>“systemctl status quickshiftd” says why. Quickshift keeps trying.</source>
        <translation>Причину покажет «systemctl status quickshiftd». Quickshift продолжает попытки.</translation>
    </message>
    <message>
        <source>You may not talk to the helper</source>
        <translation>Нет доступа к службе</translation>
    </message>
    <message>
        <source>The system bus refuses it. Sign in at this computer itself, or reinstall Quickshift to restore its bus policy.</source>
        <translation>Системная шина его не разрешает. Войдите в систему непосредственно на этом компьютере или переустановите Quickshift, чтобы восстановить его политику шины.</translation>
    </message>
    <message>
        <source>The helper has left</source>
        <translation>Служба завершилась</translation>
    </message>
    <message>
        <source>The kernel&apos;s own scheduler is at work. Quickshift connects again as soon as the helper is back.</source>
        <translation>Работает собственный планировщик ядра. Quickshift подключится снова, как только служба вернётся.</translation>
    </message>
    <message>
        <source>The helper is newer than this program</source>
        <translation>Служба новее этой программы</translation>
    </message>
    <message>
        <source>Update Quickshift and open it again.</source>
        <translation>Обновите Quickshift и откройте его снова.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>У вас нет на это прав</translation>
    </message>
    <message>
        <source>Only a person who sits at this computer may switch the scheduler. Sign in here, or ask an administrator.</source>
        <translation>Переключать планировщик может только тот, кто сидит за этим компьютером. Войдите здесь или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>Another scheduler is at work</source>
        <translation>Работает другой планировщик</translation>
    </message>
    <message>
        <source>The scheduler could not be switched on</source>
        <translation>Не удалось включить планировщик</translation>
    </message>
    <message>
        <source>The scheduler could not be switched off</source>
        <translation>Не удалось выключить планировщик</translation>
    </message>
    <message>
        <source>The setting was not changed</source>
        <translation>Настройка не изменена</translation>
    </message>
    <message>
        <source>There are no live figures</source>
        <translation>Нет текущих показателей</translation>
    </message>
    <message>
        <source>The helper sends figures that this program cannot read</source>
        <translation>Служба присылает показатели, которые эта программа не может прочитать</translation>
    </message>
    <message>
        <source>It is newer. Update Quickshift and open it again.</source>
        <translation>Она новее. Обновите Quickshift и откройте его снова.</translation>
    </message>
    <message>
        <source>This kernel cannot run Quickshift&apos;s scheduler</source>
        <translation>Это ядро не может запустить планировщик Quickshift</translation>
    </message>
    <message>
        <source>It has no sched_ext. Boot Linux 6.16 or newer, built with CONFIG_SCHED_CLASS_EXT; this one is %1.</source>
        <translation>В нём нет sched_ext. Загрузите Linux 6.16 или новее, собранный с CONFIG_SCHED_CLASS_EXT; сейчас %1.</translation>
    </message>
    <message>
        <source>The scheduler failed</source>
        <translation>Сбой планировщика</translation>
    </message>
    <message>
        <source>The kernel&apos;s own scheduler is at work. Try again.</source>
        <translation>Работает собственный планировщик ядра. Повторите попытку.</translation>
    </message>
    <message>
        <source>Another scheduler is at work: %1</source>
        <translation>Работает другой планировщик: %1</translation>
    </message>
    <message>
        <source>Stop it first; Quickshift never pushes another scheduler aside.</source>
        <translation>Сначала остановите его; Quickshift никогда не вытесняет другой планировщик.</translation>
    </message>
    <message>
        <source>The saved settings are not in order</source>
        <translation>Сохранённые настройки не в порядке</translation>
    </message>
    <message>
        <source>Input cannot be measured here</source>
        <translation>Измерить ввод здесь нельзя</translation>
    </message>
    <message>
        <source>%1 input events went by unmeasured</source>
        <translation>событий ввода без измерения: %1</translation>
    </message>
    <message>
        <source>the accounting of the rings failed %1 times</source>
        <translation>ошибок учёта колец: %1</translation>
    </message>
    <message>
        <source>The figures are not exact: %1</source>
        <translation>Показатели неточны: %1</translation>
    </message>
    <message>
        <source>This must never happen. Do not rely on the counts of input reports, and please report it with what “quickshiftctl status” prints.</source>
        <translation>Такого быть не должно. Не полагайтесь на число событий ввода и, пожалуйста, сообщите об этом, приложив вывод «quickshiftctl status».</translation>
    </message>
    <message>
        <source>Looking for the helper…</source>
        <translation>Поиск службы…</translation>
    </message>
    <message>
        <source>Quickshift is not connected.</source>
        <translation>Quickshift не подключён.</translation>
    </message>
    <message>
        <source>Quickshift is off.</source>
        <translation>Quickshift выключен.</translation>
    </message>
    <message>
        <source>Quickshift is off and measures.</source>
        <translation>Quickshift выключен и ведёт измерения.</translation>
    </message>
    <message>
        <source>Quickshift is switching on…</source>
        <translation>Quickshift включается…</translation>
    </message>
    <message>
        <source>Quickshift schedules this computer.</source>
        <translation>Quickshift управляет этим компьютером.</translation>
    </message>
    <message>
        <source>Quickshift is switching off…</source>
        <translation>Quickshift выключается…</translation>
    </message>
    <message>
        <source>Quickshift failed.</source>
        <translation>Сбой Quickshift.</translation>
    </message>
    <message>
        <source>The helper sends what makes no sense</source>
        <translation>Служба присылает бессмысленные данные</translation>
    </message>
    <message>
        <source>It does not fit this program. Install the whole Quickshift package anew, then restart the helper with “systemctl restart quickshiftd”.</source>
        <translation>Она не подходит к этой программе. Переустановите весь пакет Quickshift, затем перезапустите службу командой «systemctl restart quickshiftd».</translation>
    </message>
    <message>
        <source>The helper does not answer</source>
        <translation>Служба не отвечает</translation>
    </message>
    <message>
        <source>It runs, but has sent no figures for some seconds. If that does not end by itself, restart it with “systemctl restart quickshiftd”.</source>
        <translation>Она работает, но уже несколько секунд не присылает данных. Если это не пройдёт само, перезапустите её командой «systemctl restart quickshiftd».</translation>
    </message>
</context>
<context>
    <name>quickshift::client::SettingsFile</name>
    <message>
        <source>This version knows no tunable “%1”.</source>
        <translation>Этой версии неизвестна настройка «%1».</translation>
    </message>
    <message>
        <source>“%1” is no value for the tunable “%2”.</source>
        <translation>Значение «%1» не подходит для настройки «%2».</translation>
    </message>
    <message>
        <source>It is no JSON from byte %1 on (%2). Choose a file that Quickshift exported.</source>
        <translation>Начиная с байта %1, это не JSON (%2). Выберите файл, экспортированный из Quickshift.</translation>
    </message>
    <message>
        <source>It holds no settings. Choose a file that Quickshift exported.</source>
        <translation>В файле нет настроек. Выберите файл, экспортированный из Quickshift.</translation>
    </message>
    <message>
        <source>A newer Quickshift wrote it. Update this one, or export it there anew.</source>
        <translation>Файл записал более новый Quickshift. Обновите этот или экспортируйте там заново.</translation>
    </message>
</context>
<context>
    <name>quickshift::compare::Comparison</name>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Это не JSON: %1.</translation>
    </message>
    <message>
        <source>This is no comparison of Quickshift.</source>
        <translation>Это не сравнение Quickshift.</translation>
    </message>
    <message>
        <source>A newer Quickshift wrote this; update to read it.</source>
        <translation>Это записал более новый Quickshift; обновите его, чтобы прочитать.</translation>
    </message>
    <message>
        <source>It is damaged: what was compared cannot be told.</source>
        <translation>Файл повреждён: непонятно, что сравнивалось.</translation>
    </message>
    <message>
        <source>It is damaged: a block cannot be read.</source>
        <translation>Файл повреждён: не читается один из блоков.</translation>
    </message>
    <message>
        <source>Input reaches its reader</source>
        <translation>Ввод доходит до читателя</translation>
    </message>
    <message>
        <source>Input wakes its reader</source>
        <translation>Ввод будит читателя</translation>
    </message>
    <message>
        <source>Woken threads run</source>
        <translation>Разбуженные потоки выполняются</translation>
    </message>
    <message>
        <source>the scheduler was not on as it should have been</source>
        <translation>планировщик не был включён, хотя должен был</translation>
    </message>
    <message>
        <source>a scheduler was on that should not have been</source>
        <translation>был включён планировщик, которого не должно было быть</translation>
    </message>
    <message>
        <source>settings were changed meanwhile</source>
        <translation>тем временем изменились настройки</translation>
    </message>
    <message>
        <source>the figures started anew</source>
        <translation>показатели начались заново</translation>
    </message>
    <message>
        <source>Quickshift off and on</source>
        <translation>Quickshift выключен и включён</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1: %2 и %3</translation>
    </message>
    <message>
        <source>Presets %1 and %2</source>
        <translation>Профили %1 и %2</translation>
    </message>
    <message>
        <source>Quickshift off</source>
        <translation>Quickshift выключен</translation>
    </message>
    <message>
        <source>Quickshift on</source>
        <translation>Quickshift включён</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>профиль %1</translation>
    </message>
    <message>
        <source>I play now</source>
        <translation>Я сейчас играю</translation>
    </message>
    <message>
        <source>I work as usual</source>
        <translation>Я работаю как обычно</translation>
    </message>
    <message>
        <source>A benchmark or a load runs</source>
        <translation>Идёт тест производительности или нагрузка</translation>
    </message>
    <message>
        <source>Synthetic: none, the computer is left alone</source>
        <translation>Искусственно: ничего, компьютер в покое</translation>
    </message>
    <message>
        <source>%1 times sooner</source>
        <translation>в %1 раз(а) раньше</translation>
    </message>
    <message>
        <source>%1 times later</source>
        <translation>в %1 раз(а) позже</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>так же</translation>
    </message>
    <message>
        <source>%1 % sooner</source>
        <translation>на %1 % раньше</translation>
    </message>
    <message>
        <source>%1 % later</source>
        <translation>на %1 % позже</translation>
    </message>
    <message>
        <source>%1 to %2 times sooner</source>
        <translation>в %1–%2 раз(а) раньше</translation>
    </message>
    <message>
        <source>%1 to %2 times later</source>
        <translation>в %1–%2 раз(а) позже</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Too little was measured to say anything: %1 and %2 values. Compare for longer, or with more going on.</source>
        <translation>Измерено слишком мало, чтобы делать выводы (значений: %1 и %2). Сравнивайте дольше или при большей активности.</translation>
    </message>
    <message>
        <source>No measurable difference between %1 and %2. What was measured fits anything from %3 at %4.</source>
        <translation>Измеримой разницы между «%1» и «%2» нет. С измеренным согласуется всё в пределах: %3 (%4).</translation>
    </message>
    <message>
        <source>But %1 at %2.</source>
        <translation>Но %1 (%2).</translation>
    </message>
    <message>
        <source>1 of %1 blocks is void: %2.</source>
        <translation>Недействителен 1 блок из %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 blocks are void: %2.</source>
        <translation>
            <numerusform>Недействителен %n блок из %1: %2.</numerusform>
            <numerusform>Недействительны %n блока из %1: %2.</numerusform>
            <numerusform>Недействительны %n блоков из %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A comparison is under way already.</source>
        <translation>Сравнение уже идёт.</translation>
    </message>
    <message>
        <source>The helper cannot be reached, and nothing can be measured without it.</source>
        <translation>Служба недоступна, а без неё ничего нельзя измерить.</translation>
    </message>
    <message>
        <source>Both sides are the same. Choose two different values.</source>
        <translation>Обе стороны одинаковы. Выберите два разных значения.</translation>
    </message>
    <message>
        <source>There is no tunable “%1”. “quickshiftctl get” lists them.</source>
        <translation>Нет настройки «%1». Их список выводит «quickshiftctl get».</translation>
    </message>
    <message>
        <source>There is no preset “%1”. There is: %2.</source>
        <translation>Нет профиля «%1». Есть: %2.</translation>
    </message>
    <message>
        <source>To compare this, the scheduler must be switched on. %1</source>
        <translation>Чтобы сравнить это, планировщик должен быть включён. %1</translation>
    </message>
    <message>
        <source>The helper sends no figures any more. Everything is as it was; try again.</source>
        <translation>Служба больше не присылает показатели. Всё как было; повторите попытку.</translation>
    </message>
    <message>
        <source>The helper has left, and what it had changed for the comparison with it.</source>
        <translation>Служба завершилась, а с ней исчезло и всё, что она изменила для сравнения.</translation>
    </message>
    <message>
        <source>That is too many to compare anything.</source>
        <translation>Это слишком много, чтобы что-то сравнить.</translation>
    </message>
    <message>
        <source>%1 %2 at %3 with %4 than with %5: %6 instead of %7 (95 % interval: %8).</source>
        <translation>%1 %2 (%3) при «%4», чем при «%5»: %6 вместо %7 (интервал 95 %: %8).</translation>
    </message>
</context>
<context>
    <name>quickshift::compare::ComparisonStore</name>
    <message>
        <source>%1 cannot be made. Is the disk full, or yours to write?</source>
        <translation>Не удалось создать %1. Не заполнен ли диск и есть ли у вас право записи?</translation>
    </message>
    <message>
        <source>The comparison cannot be saved to %1: %2.</source>
        <translation>Не удалось сохранить сравнение в %1: %2.</translation>
    </message>
    <message>
        <source>The comparison cannot be removed: %1.</source>
        <translation>Не удалось удалить сравнение: %1.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Файл не читается.</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>Файл %1 пропущен. %2</translation>
    </message>
</context>
<context>
    <name>quickshift::compare::NewestEffects</name>
    <message>
        <source>%1 Measured %2.</source>
        <translation>%1 Измерено: %2.</translation>
    </message>
</context>
<context>
    <name>threads</name>
    <message>
        <source>nothing special</source>
        <translation>обычный</translation>
    </message>
    <message>
        <source>input reader</source>
        <translation>читатель ввода</translation>
    </message>
    <message>
        <source>game</source>
        <translation>игра</translation>
    </message>
    <message>
        <source>feeds the graphics card</source>
        <translation>работа для видеокарты</translation>
    </message>
    <message>
        <source>compositor</source>
        <translation>композитор</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>звук</translation>
    </message>
    <message>
        <source>background</source>
        <translation>фон</translation>
    </message>
    <message>
        <source>woken %1 by a thread that answers input or sound</source>
        <translation>пробуждений потоком, отвечающим на ввод или звук, %1</translation>
    </message>
    <message>
        <source>woken %1 for the sound card</source>
        <translation>пробуждений для звуковой карты %1</translation>
    </message>
    <message>
        <source>woken %1; it hands work to the graphics card</source>
        <translation>пробуждений %1; передаёт работу видеокарте</translation>
    </message>
    <message>
        <source>woken %1; it puts pictures on the screen</source>
        <translation>пробуждений %1; выводит картинку на экран</translation>
    </message>
    <message>
        <source>woken %1; its process was named as the game</source>
        <translation>пробуждений %1; его процесс указан как игра</translation>
    </message>
    <message>
        <source>input reports wake it</source>
        <translation>его будят события ввода</translation>
    </message>
    <message>
        <source>a thread that answers input or sound wakes it</source>
        <translation>его будит поток, отвечающий на ввод или звук</translation>
    </message>
    <message>
        <source>it serves the sound card</source>
        <translation>обслуживает звуковую карту</translation>
    </message>
    <message>
        <source>it hands work to the graphics card</source>
        <translation>передаёт работу видеокарте</translation>
    </message>
    <message>
        <source>it puts pictures on the screen</source>
        <translation>выводит картинку на экран</translation>
    </message>
    <message>
        <source>its process was named as the game</source>
        <translation>его процесс указан как игра</translation>
    </message>
    <message>
        <source>it computes for long without a pause</source>
        <translation>долго вычисляет без пауз</translation>
    </message>
    <message>
        <source>its owner gave it low priority</source>
        <translation>владелец задал ему низкий приоритет</translation>
    </message>
    <message>
        <source>a thread of the kernel</source>
        <translation>поток ядра</translation>
    </message>
    <message>
        <source>woken %1 by mouse reports</source>
        <translation>пробуждений от мыши %1</translation>
    </message>
    <message>
        <source>woken %1 by keyboard reports</source>
        <translation>пробуждений от клавиатуры %1</translation>
    </message>
    <message>
        <source>woken %1 by gamepad reports</source>
        <translation>пробуждений от геймпада %1</translation>
    </message>
    <message>
        <source>woken %1 by touch reports</source>
        <translation>пробуждений от касаний %1</translation>
    </message>
    <message>
        <source>woken %1 by tablet reports</source>
        <translation>пробуждений от планшета %1</translation>
    </message>
    <message>
        <source>woken %1 by input reports</source>
        <translation>пробуждений от ввода %1</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>ещё не замечен</translation>
    </message>
    <message>
        <source>for less than a second</source>
        <translation>меньше секунды</translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>for %1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>for %1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>once ahead of others in the last second</source>
        <translation>вне очереди за последнюю секунду: 1</translation>
    </message>
    <message>
        <source>%1 times ahead of others in the last second</source>
        <translation>вне очереди за последнюю секунду: %1</translation>
    </message>
</context>
<context>
    <name>tunable names</name>
    <message>
        <source>ring_count</source>
        <translation>Число колец</translation>
    </message>
    <message>
        <source>ring_bytes</source>
        <translation>Размер колец</translation>
    </message>
    <message>
        <source>ring_mapping</source>
        <translation>Распределение колец</translation>
    </message>
    <message>
        <source>drain_policy</source>
        <translation>Опустошение колец</translation>
    </message>
    <message>
        <source>drain_threshold_percent</source>
        <translation>Порог опустошения</translation>
    </message>
    <message>
        <source>drain_interval_us</source>
        <translation>Интервал опустошения</translation>
    </message>
    <message>
        <source>drain_watch_interval_us</source>
        <translation>Интервал при просмотре</translation>
    </message>
    <message>
        <source>report_list</source>
        <translation>Список событий</translation>
    </message>
    <message>
        <source>self_timing_period</source>
        <translation>Период самозамеров</translation>
    </message>
    <message>
        <source>slice_us</source>
        <translation>Квант времени</translation>
    </message>
    <message>
        <source>sleep_credit_us</source>
        <translation>Запас за время сна</translation>
    </message>
    <message>
        <source>preempt</source>
        <translation>Вытеснение</translation>
    </message>
    <message>
        <source>preempt_gap_us</source>
        <translation>Пауза между вытеснениями</translation>
    </message>
    <message>
        <source>rescue_after_ms</source>
        <translation>Спасение через</translation>
    </message>
    <message>
        <source>boost_input</source>
        <translation>Приоритет ввода</translation>
    </message>
    <message>
        <source>boost_input_strength</source>
        <translation>Сила приоритета ввода</translation>
    </message>
    <message>
        <source>window_mouse_ms</source>
        <translation>Окно мыши</translation>
    </message>
    <message>
        <source>window_keyboard_ms</source>
        <translation>Окно клавиатуры</translation>
    </message>
    <message>
        <source>window_gamepad_ms</source>
        <translation>Окно геймпада</translation>
    </message>
    <message>
        <source>chain_decay_percent</source>
        <translation>Передача приоритета</translation>
    </message>
    <message>
        <source>boost_audio</source>
        <translation>Приоритет звука</translation>
    </message>
    <message>
        <source>boost_audio_strength</source>
        <translation>Сила приоритета звука</translation>
    </message>
    <message>
        <source>window_audio_ms</source>
        <translation>Окно звука</translation>
    </message>
    <message>
        <source>boost_compositor</source>
        <translation>Приоритет композитора</translation>
    </message>
    <message>
        <source>boost_compositor_strength</source>
        <translation>Сила приоритета композитора</translation>
    </message>
    <message>
        <source>boost_gpu</source>
        <translation>Приоритет GPU</translation>
    </message>
    <message>
        <source>boost_gpu_strength</source>
        <translation>Сила приоритета GPU</translation>
    </message>
    <message>
        <source>window_gpu_ms</source>
        <translation>Окно GPU</translation>
    </message>
    <message>
        <source>boost_game</source>
        <translation>Приоритет игры</translation>
    </message>
    <message>
        <source>boost_game_strength</source>
        <translation>Сила приоритета игры</translation>
    </message>
    <message>
        <source>demote_background</source>
        <translation>Понижение фона</translation>
    </message>
    <message>
        <source>demote_background_strength</source>
        <translation>Сила понижения фона</translation>
    </message>
    <message>
        <source>background_burst_ms</source>
        <translation>Время до перевода в фон</translation>
    </message>
    <message>
        <source>background_frequency_percent</source>
        <translation>Частота в фоне</translation>
    </message>
    <message>
        <source>prefetch_ring</source>
        <translation>Предвыборка: кольцо</translation>
    </message>
    <message>
        <source>prefetch_task</source>
        <translation>Предвыборка: поток</translation>
    </message>
    <message>
        <source>prefetch_cpu</source>
        <translation>Предвыборка: ЦП</translation>
    </message>
</context>
<context>
    <name>tunables</name>
    <message>
        <source>How many ring buffers carry input reports out of the kernel; 1 is the classic shared buffer.</source>
        <translation>Сколько кольцевых буферов передают события ввода из ядра; 1 — классический общий буфер.</translation>
    </message>
    <message>
        <source>Size of each ring; a larger one survives longer bursts before a report is dropped.</source>
        <translation>Размер каждого кольца; большее выдержит более долгие всплески, прежде чем события начнут теряться.</translation>
    </message>
    <message>
        <source>Which ring a CPU writes to: by CPU number, one for all CPUs that share a last-level cache, or one each.</source>
        <translation>В какое кольцо пишет ЦП: по номеру ЦП, одно на все ЦП с общим кэшем последнего уровня или отдельное для каждого.</translation>
    </message>
    <message>
        <source>Whether the helper empties the rings on a timer, is woken for every report, which costs far more CPU, or only when a ring has filled up to the threshold, which costs least and shows figures up to 0.1 s late.</source>
        <translation>Опустошает ли служба кольца по таймеру, пробуждается ли при каждом событии, что требует гораздо больше ЦП, или только при заполнении кольца до порога, что требует меньше всего и показывает данные с опозданием до 0,1 s.</translation>
    </message>
    <message>
        <source>How full a ring may get before the helper is woken to empty it at once, whatever the drain policy.</source>
        <translation>Насколько может заполниться кольцо, прежде чем служба будет разбужена, чтобы сразу его опустошить, при любом способе опустошения.</translation>
    </message>
    <message>
        <source>How often the helper empties the rings while nobody watches closely.</source>
        <translation>Как часто служба опустошает кольца, пока никто не следит внимательно.</translation>
    </message>
    <message>
        <source>How often the helper empties the rings while somebody watches at 20 frames a second or more.</source>
        <translation>Как часто служба опустошает кольца, пока кто-то следит с частотой 20 кадров в секунду и выше.</translation>
    </message>
    <message>
        <source>Whether frames also list each single report, for recordings and exports: in the order in which the rings are read, or strictly by time. Keyboards are never listed.</source>
        <translation>Перечислять ли в кадрах и каждое отдельное событие, для записей и экспорта: в порядке чтения колец или строго по времени. События клавиатур не перечисляются никогда.</translation>
    </message>
    <message>
        <source>One in how many ring writes, task lookups and searches for an idle CPU is timed; 0 times none.</source>
        <translation>Замеряется одна из стольких записей в кольцо, поисков потока и поисков свободного ЦП; 0 — ни одна.</translation>
    </message>
    <message>
        <source>How long a thread may run before another one that waits gets its turn.</source>
        <translation>Сколько может выполняться поток, прежде чем очередь дойдёт до другого ожидающего.</translation>
    </message>
    <message>
        <source>How much unused CPU time a thread may save up while it sleeps, to be served sooner when it wakes.</source>
        <translation>Сколько неиспользованного времени ЦП поток может накопить во сне, чтобы после пробуждения его обслужили раньше.</translation>
    </message>
    <message>
        <source>Let a woken thread of a higher class push one of a lower class off its CPU at once, not at the next tick.</source>
        <translation>Позволить разбуженному потоку высшего класса сразу вытеснить с ЦП поток низшего класса, не дожидаясь следующего такта.</translation>
    </message>
    <message>
        <source>The least time between two such pushes on the same CPU, so that a storm of wake-ups cannot stop its work.</source>
        <translation>Наименьшее время между двумя такими вытеснениями на одном ЦП, чтобы шквал пробуждений не остановил его работу.</translation>
    </message>
    <message>
        <source>Whoever has waited for a CPU this long is served next, whatever its class: nothing starves.</source>
        <translation>Кто прождал ЦП столько времени, обслуживается следующим независимо от класса: никто не голодает.</translation>
    </message>
    <message>
        <source>Run the threads that input reports wake before all others.</source>
        <translation>Выполнять потоки, которые будят события ввода, раньше всех остальных.</translation>
    </message>
    <message>
        <source>How strongly threads that answer input are preferred in the queue.</source>
        <translation>Насколько сильно потоки, отвечающие на ввод, предпочитаются в очереди.</translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a report of a mouse, touchpad or tablet woke it.</source>
        <translation>Сколько времени поток считается читателем ввода после того, как его разбудило событие мыши, тачпада или планшета.</translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a keyboard&apos;s report woke it.</source>
        <translation>Сколько времени поток считается читателем ввода после того, как его разбудило событие клавиатуры.</translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a gamepad&apos;s report woke it.</source>
        <translation>Сколько времени поток считается читателем ввода после того, как его разбудило событие геймпада.</translation>
    </message>
    <message>
        <source>The share of its own boost that a thread which answers input or sound passes on to those it wakes; 0: none.</source>
        <translation>Доля собственного приоритета, которую поток, отвечающий на ввод или звук, передаёт тем, кого будит; 0 — ничего.</translation>
    </message>
    <message>
        <source>Run the threads that feed the sound card before the game, so that sound does not crackle.</source>
        <translation>Выполнять потоки, питающие звуковую карту, раньше игры, чтобы звук не трещал.</translation>
    </message>
    <message>
        <source>How strongly audio threads are preferred in the queue.</source>
        <translation>Насколько сильно звуковые потоки предпочитаются в очереди.</translation>
    </message>
    <message>
        <source>How long a thread counts as an audio thread after it served the sound card.</source>
        <translation>Сколько времени поток считается звуковым после обслуживания звуковой карты.</translation>
    </message>
    <message>
        <source>Run the threads that put pictures on the screen before the game.</source>
        <translation>Выполнять потоки, выводящие картинку на экран, раньше игры.</translation>
    </message>
    <message>
        <source>How strongly the compositor is preferred in the queue.</source>
        <translation>Насколько сильно композитор предпочитается в очереди.</translation>
    </message>
    <message>
        <source>Run the threads that hand work to the graphics card before the others of the game.</source>
        <translation>Выполнять потоки, передающие работу видеокарте, раньше остальных потоков игры.</translation>
    </message>
    <message>
        <source>How strongly threads that hand work to the graphics card are preferred in the queue.</source>
        <translation>Насколько сильно потоки, передающие работу видеокарте, предпочитаются в очереди.</translation>
    </message>
    <message>
        <source>How long a thread counts as one that feeds the graphics card or the screen after it did.</source>
        <translation>Сколько времени поток считается обслуживающим видеокарту или экран после того, как он это делал.</translation>
    </message>
    <message>
        <source>Run the threads of the game before everything that is not part of it.</source>
        <translation>Выполнять потоки игры раньше всего, что к ней не относится.</translation>
    </message>
    <message>
        <source>How strongly the game&apos;s threads are preferred in the queue.</source>
        <translation>Насколько сильно потоки игры предпочитаются в очереди.</translation>
    </message>
    <message>
        <source>Let threads that compute for long without a pause (compilers, encoders, downloads) give way to those that just woke up.</source>
        <translation>Потоки, которые долго вычисляют без пауз (компиляторы, кодировщики, загрузки), уступают только что пробудившимся.</translation>
    </message>
    <message>
        <source>How far back in the queue threads in the background stand.</source>
        <translation>Насколько далеко в очереди стоят фоновые потоки.</translation>
    </message>
    <message>
        <source>How long a thread may compute without a pause before it counts as background. A game&apos;s never do.</source>
        <translation>Сколько поток может вычислять без паузы, прежде чем станет считаться фоновым. Потоки игры не считаются фоновыми никогда.</translation>
    </message>
    <message>
        <source>The share of a CPU&apos;s full speed that is asked for while it runs what no policy boosts; 100 leaves the choice to the kernel, less saves power.</source>
        <translation>Доля полной скорости ЦП, запрашиваемая, пока на нём выполняется то, что не повышает ни одна политика; 100 оставляет выбор ядру, меньшее значение экономит энергию.</translation>
    </message>
    <message>
        <source>Touch the ring&apos;s counters as soon as a report begins, so that the write at its end finds them near.</source>
        <translation>Обращаться к счётчикам кольца, как только начинается событие, чтобы запись в его конце нашла их поблизости.</translation>
    </message>
    <message>
        <source>Touch the second cache line of what is known of a thread as soon as it is woken.</source>
        <translation>Обращаться ко второй строке кэша со сведениями о потоке, как только его будят.</translation>
    </message>
    <message>
        <source>Touch the state of the CPU that a thread last ran on before the search for one begins.</source>
        <translation>Обращаться к состоянию ЦП, на котором поток выполнялся в последний раз, прежде чем начнётся поиск ЦП.</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>rings</source>
        <translation>шт.</translation>
    </message>
</context>
</TS>
