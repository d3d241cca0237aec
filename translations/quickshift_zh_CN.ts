<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>metrics</name>
    <message>
        <source>From a thread&apos;s wake-up to its first instruction on a CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an input report to the helper reading it: the drain lag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an input report to the wake-up of its first reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an input report to its first reader running on a CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing one record into a ring, without the clock&apos;s own cost; sampled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding what is known of a thread, without the clock&apos;s own cost; sampled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching for an idle CPU, without the clock&apos;s own cost; sampled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preset sentences</name>
    <message>
        <source>Every setting as it was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game is preferred, but what runs beside it keeps a fair share: for playing while work is to get done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything but the game and what it needs runs at a lower clock speed, and Quickshift itself wakes up less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your input and the game come first, whatever else has to wait for it: for matches that count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoder of a stream or recording is not held back, and sound and picture never wait for the game.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>esports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>streaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::AddGameDialog</name>
    <message>
        <source>Name a game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your programs that run now, the newest first. The threads of the one that you choose are the game until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program of yours is called that. Has it started?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::Banner</name>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries again what did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::ComparePage</name>
    <message>
        <source>Undo the deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::CompareProgress</name>
    <message>
        <source>Go on as before. Which of the two is in force is not shown, so that it cannot change how you play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether there is input…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting everything back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1 of %2, about %3 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::CompareResult</name>
    <message>
        <source>Percentiles of both sides and their differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B − A (95 % interval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B is (95 % interval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no measurable difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks and buckets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::CompareSetup</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it help on this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison switches between two states in turns, in random order, and measures each while you go on with what you do. In the end everything is as it was, and you get an answer; it may be that there is no measurable difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quickshift off and on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting with two values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;etting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean&amp;while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input if there is any, else wake-ups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::ComparisonPlot</name>
    <message>
        <source>Latencies of both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: median %2, 99 % below %3. %4: median %5, 99 % below %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2
A: %3 %
B: %4 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::DropLegend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bar: reports a second. A triangle: reports are being dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports / s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drops now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::GamesPage</name>
    <message>
        <source>Process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name a game…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on, but is no longer the game (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who keeps the scheduler on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program does; the switch alone decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This appears here once the helper is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No game is named. The threads of one that is run before everything that is not part of it, as far as the policy boost_game says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Games appear here once the helper is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scheduler makes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scheduler makes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threads of the game appear here, each with what it counts as and why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::HeatMapPlot</name>
    <message>
        <source>How often each latency occurred, over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 measured in this time, most of them between %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 – %3: %4 times
of %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::InputChain</name>
    <message>
        <source>usually</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median: half of the reports are this far by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 reports, 99 are this far by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device → hook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse, keyboard or gamepad report something, and the kernel&apos;s hook sees it: the clock starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hook has written its record into a ring: what measuring costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thread that waits for input is woken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That thread runs on a CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No thread has waited for this input: nothing reads these devices at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper reads the ring %1 after the report, for these figures only: nothing on this way waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::LatencyPlot</name>
    <message>
        <source>How long threads wait for a CPU after waking up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of wake-ups (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median %1, 99 % below %2, 99.9 % below %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This or less (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2: %3 %
%4 % take less than %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::LivePage</name>
    <message>
        <source>Pause or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram of the latency: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / s now, %2 dropped in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live figures appear here once the helper is there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tray on this desktop: closing the window quits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler stays on or off as it is; to keep the window at hand, minimize it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the helper again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – recording – Quickshift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quickshift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--page is one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::Metric</name>
    <message>
        <source>From wake-up to running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From input to the helper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From input to wake-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From input to its reader running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing into a ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up a thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding an idle CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamepad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeding the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compositor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::MetricFilter</name>
    <message>
        <source>L&amp;atency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of thread or device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::Notifications</name>
    <message>
        <source>Show Quickshift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::Options</name>
    <message>
        <source>--%1 needs a number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches a CPU scheduler made for games, and shows live what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the window of the panel that runs already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the scheduler on or off, and start in the tray if no panel runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: light, dark, contrast or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this recording, in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save pictures of every page, light and dark, in this directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to take them (2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit by itself after this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood; --help lists the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this page: overview, live, policies, compare…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::OverviewPage</name>
    <message>
        <source>Scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Quickshift&apos;s scheduler on or off (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median: half of them were this soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 of them, 99 were this soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input reports / s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What mice, keyboards and gamepads send, in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the device to the thread that answers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was in the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see was measured then and there; nothing is live. “Back to live”, below, shows this computer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel&apos;s own scheduler is at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduler: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Game: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minute ago: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input to thread, usually</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake-up to running, usually</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input to thread, p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake-up to running, p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No input in the last 10 seconds. Move the mouse, press a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live figures appear here once the helper is there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::PageStack</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::PercentileLinesPlot</name>
    <message>
        <source>Percentiles over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last second shown: median %1, 99 % below %2, longest %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::PlotCard</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as C&amp;SV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::PoliciesPage</name>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set everything to its default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings appear here once the helper is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No game is named now, so this changes nothing. Name one on the page Games.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::ProcessModel</name>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::RateLinesPlot</name>
    <message>
        <source>Input reports a second for each ring, over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input reports a second for each kind of device, over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports / s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports a second on average, %2 dropped in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops / s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 / s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drops: %1 / s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::RecordBar</name>
    <message>
        <source>Set a &amp;mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks this moment in the recording (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replay it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the recording (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the live figures to a file that can be replayed (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded %1 (%2) to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came to be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::Recordings</name>
    <message>
        <source>&amp;Open recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to live figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quickshift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, recorded %2 on kernel %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings (*.qsrec);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::ReplayBar</name>
    <message>
        <source>Position in the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right: a second back and forth. Page up and down: ten. Space: play or pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times as fast it is played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 damaged records left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::RingRatesPlot</name>
    <message>
        <source>Input reports a second for each ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports / s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops / s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring %1: %2 reports / s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drops: %1 / s, %2 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports a second on %2 rings, %3 of them dropped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::ThreadModel</name>
    <message>
        <source>Thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::TimeBar</name>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Live again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back over the last 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much time the plots show; the mouse wheel over a plot changes it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::TimePlot</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::TrayIcon</name>
    <message>
        <source>Switch &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Game: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From input to running, p99: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From wake-up to running, p99: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::TrialBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this change? It reverts in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::Tunable</name>
    <message>
        <source>Boosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns and bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::app::TunableRow</name>
    <message>
        <source>Default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::client::Problem</name>
    <message>
        <source>There is no system bus to talk over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quickshift reaches its helper over the D-Bus system bus. Start the service dbus, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper quickshiftd is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It loads the scheduler and measures. Install it with the whole Quickshift package, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper quickshiftd does not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“systemctl status quickshiftd” says why. Quickshift keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not talk to the helper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system bus refuses it. Sign in at this computer itself, or reinstall Quickshift to restore its bus policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel&apos;s own scheduler is at work. Quickshift connects again as soon as the helper is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper is newer than this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Quickshift and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a person who sits at this computer may switch the scheduler. Sign in here, or ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another scheduler is at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler could not be switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler could not be switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no live figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper sends figures that this program cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is newer. Update Quickshift and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kernel cannot run Quickshift&apos;s scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no sched_ext. Boot Linux 6.16 or newer, built with CONFIG_SCHED_CLASS_EXT; this one is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel&apos;s own scheduler is at work. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another scheduler is at work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it first; Quickshift never pushes another scheduler aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved settings are not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input cannot be measured here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 input events went by unmeasured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the accounting of the rings failed %1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are not exact: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must never happen. Do not rely on the counts of input reports, and please report it with what “quickshiftctl status” prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the helper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quickshift is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quickshift is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quickshift is off and measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quickshift is switching on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quickshift schedules this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quickshift is switching off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quickshift failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::compare::Comparison</name>
    <message>
        <source>This is no JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no comparison of Quickshift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Quickshift wrote this; update to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged: what was compared cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged: a block cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input reaches its reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input wakes its reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woken threads run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheduler was not on as it should have been</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scheduler was on that should not have been</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings were changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figures started anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 at %3 with %4 than with %5 (95 % interval: %6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quickshift off and on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quickshift off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quickshift on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I play now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I work as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A benchmark or a load runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic: none, the computer is left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 times sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 times later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little was measured to say anything: %1 and %2 values. Compare for longer, or with more going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measurable difference between %1 and %2. What was measured fits anything from %3 at %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 blocks are void: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison is under way already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper cannot be reached, and nothing can be measured without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides are the same. Choose two different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tunable “%1”. “quickshiftctl get” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset “%1”. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To compare this, the scheduler must be switched on. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper sends no figures any more. Everything is as it was; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper has left, and what it had changed for the comparison with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too many to compare anything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::compare::ComparisonStore</name>
    <message>
        <source>%1 cannot be made. Is the disk full, or yours to write?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison cannot be saved to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison cannot be removed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quickshift::compare::NewestEffects</name>
    <message>
        <source>%1 Measured %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>threads</name>
    <message>
        <source>nothing special</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feeds the graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compositor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woken %1 by a thread that answers input or sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woken %1 for the sound card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woken %1; it hands work to the graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woken %1; it puts pictures on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woken %1; its process was named as the game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input reports wake it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thread that answers input or sound wakes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it serves the sound card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it hands work to the graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it puts pictures on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its process was named as the game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it computes for long without a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its owner gave it low priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thread of the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woken %1 by mouse reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woken %1 by keyboard reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woken %1 by gamepad reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woken %1 by touch reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woken %1 by tablet reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woken %1 by input reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once in the last second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times in the last second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for less than a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunable names</name>
    <message>
        <source>ring_count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring_bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring_mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drain_policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drain_threshold_percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drain_interval_us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drain_watch_interval_us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report_list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self_timing_period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slice_us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep_credit_us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preempt_gap_us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rescue_after_ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boost_input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boost_input_strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window_mouse_ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window_keyboard_ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window_gamepad_ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain_decay_percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boost_audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boost_audio_strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window_audio_ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boost_compositor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boost_compositor_strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boost_gpu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boost_gpu_strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window_gpu_ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boost_game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boost_game_strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demote_background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demote_background_strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background_burst_ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background_frequency_percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefetch_ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefetch_task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefetch_cpu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunables</name>
    <message>
        <source>How many ring buffers carry input reports out of the kernel; 1 is the classic shared buffer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of each ring; a larger one survives longer bursts before a report is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ring a CPU writes to: by CPU number, one for all CPUs that share a last-level cache, or one each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the helper empties the rings on a timer, is woken for every report, which costs far more CPU, or only when a ring has filled up to the threshold, which costs least and shows figures up to 0.1 s late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How full a ring may get before the helper is woken to empty it at once, whatever the drain policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the helper empties the rings while nobody watches closely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the helper empties the rings while somebody watches at 20 frames a second or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether frames also list each single report, for recordings and exports: in the order in which the rings are read, or strictly by time. Keyboards are never listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One in how many ring writes, task lookups and searches for an idle CPU is timed; 0 times none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a thread may run before another one that waits gets its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much unused CPU time a thread may save up while it sleeps, to be served sooner when it wakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a woken thread of a higher class push one of a lower class off its CPU at once, not at the next tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least time between two such pushes on the same CPU, so that a storm of wake-ups cannot stop its work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has waited for a CPU this long is served next, whatever its class: nothing starves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the threads that input reports wake before all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly threads that answer input are preferred in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a report of a mouse, touchpad or tablet woke it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a keyboard&apos;s report woke it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a gamepad&apos;s report woke it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of its own boost that a thread which answers input or sound passes on to those it wakes; 0: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the threads that feed the sound card before the game, so that sound does not crackle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly audio threads are preferred in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a thread counts as an audio thread after it served the sound card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the threads that put pictures on the screen before the game.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly the compositor is preferred in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the threads that hand work to the graphics card before the others of the game.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly threads that hand work to the graphics card are preferred in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a thread counts as one that feeds the graphics card or the screen after it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the threads of the game before everything that is not part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly the game&apos;s threads are preferred in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let threads that compute for long without a pause (compilers, encoders, downloads) give way to those that just woke up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back in the queue threads in the background stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a thread may compute without a pause before it counts as background. A game&apos;s never do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of a CPU&apos;s full speed that is asked for while it runs what no policy boosts; 100 leaves the choice to the kernel, less saves power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the ring&apos;s counters as soon as a report begins, so that the write at its end finds them near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the second cache line of what is known of a thread as soon as it is woken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the state of the CPU that a thread last ran on before the search for one begins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>rings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
