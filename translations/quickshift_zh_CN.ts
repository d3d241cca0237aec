<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>bench effects</name>
    <message>
        <source>input to its reader, p99</source>
        <translation>从输入到其读取线程，p99</translation>
    </message>
    <message>
        <source>the slowest hundredth of frames</source>
        <translation>最慢的 1% 帧</translation>
    </message>
    <message>
        <source>frame time, p99</source>
        <translation>帧时间，p99</translation>
    </message>
    <message>
        <source>the frame thread&apos;s wait, p99</source>
        <translation>帧线程的等待，p99</translation>
    </message>
    <message>
        <source>the render thread&apos;s wait, p99</source>
        <translation>渲染线程的等待，p99</translation>
    </message>
    <message>
        <source>the sound thread&apos;s wait, p99</source>
        <translation>声音线程的等待，p99</translation>
    </message>
    <message>
        <source>data not in the cache</source>
        <translation>数据不在缓存中时</translation>
    </message>
    <message>
        <source>data in the cache</source>
        <translation>数据在缓存中时</translation>
    </message>
    <message>
        <source>the test machine has no graphics card</source>
        <translation>测试机没有显卡</translation>
    </message>
    <message>
        <source>the test machine has no sound card</source>
        <translation>测试机没有声卡</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>by CPU number</source>
        <translation>按 CPU 编号</translation>
    </message>
    <message>
        <source>one a cache</source>
        <translation>每个缓存一个</translation>
    </message>
    <message>
        <source>one a CPU</source>
        <translation>每个 CPU 一个</translation>
    </message>
    <message>
        <source>on a timer</source>
        <translation>按定时器</translation>
    </message>
    <message>
        <source>at every report</source>
        <translation>每次报告</translation>
    </message>
    <message>
        <source>when filled</source>
        <translation>达到阈值时</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>as they are read</source>
        <translation>按读取顺序</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>按时间</translation>
    </message>
</context>
<context>
    <name>metrics</name>
    <message>
        <source>From a thread&apos;s wake-up to its first instruction on a CPU.</source>
        <translation>从线程被唤醒，到它在 CPU 上执行第一条指令。</translation>
    </message>
    <message>
        <source>From an input report to the helper reading it: the drain lag.</source>
        <translation>从输入报告产生，到辅助服务读取它：排空滞后。</translation>
    </message>
    <message>
        <source>From an input report to the wake-up of its first reader.</source>
        <translation>从输入报告产生，到首个读取线程被唤醒。</translation>
    </message>
    <message>
        <source>From an input report to its first reader running on a CPU.</source>
        <translation>从输入报告产生，到首个读取线程在 CPU 上运行。</translation>
    </message>
    <message>
        <source>Writing one record into a ring, without the clock&apos;s own cost; sampled.</source>
        <translation>向环形缓冲区写入一条记录，不含计时本身的开销；抽样测量。</translation>
    </message>
    <message>
        <source>Finding what is known of a thread, without the clock&apos;s own cost; sampled.</source>
        <translation>查找线程的已知信息，不含计时本身的开销；抽样测量。</translation>
    </message>
    <message>
        <source>Searching for an idle CPU, without the clock&apos;s own cost; sampled.</source>
        <translation>搜索空闲 CPU，不含计时本身的开销；抽样测量。</translation>
    </message>
</context>
<context>
    <name>preset sentences</name>
    <message>
        <source>Every setting as it was installed.</source>
        <translation>所有设置保持安装时的状态。</translation>
    </message>
    <message>
        <source>The game is preferred, but what runs beside it keeps a fair share: for playing while work is to get done.</source>
        <translation>优先运行游戏，同时让其他程序也能公平分享 CPU：适合边玩游戏边处理工作。</translation>
    </message>
    <message>
        <source>Everything but the game and what it needs runs at a lower clock speed, and Quickshift itself wakes up less.</source>
        <translation>除游戏及其所需的程序外，其余一律以较低的频率运行，Quickshift 自身也减少唤醒。</translation>
    </message>
    <message>
        <source>Your input and the game come first, whatever else has to wait for it: for matches that count.</source>
        <translation>您的输入和游戏最优先，其他一切都可以等待：适合重要的对局。</translation>
    </message>
    <message>
        <source>The encoder of a stream or recording is not held back, and sound and picture never wait for the game.</source>
        <translation>直播或录像的编码器不受限制，声音和画面也无需等待游戏。</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>esports</source>
        <translation>电竞</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>省电</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>自定义</translation>
    </message>
</context>
<context>
    <name>quickshift::app::AddGameDialog</name>
    <message>
        <source>Name a game</source>
        <translation>指定游戏</translation>
    </message>
    <message>
        <source>Your programs that run now, the newest first. The threads of the one that you choose are the game until it ends.</source>
        <translation>您正在运行的程序，最新的排在最前。所选程序的线程将被视为游戏，直到程序结束。</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>按名称或编号搜索</translation>
    </message>
    <message>
        <source>Search programs</source>
        <translation>搜索程序</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>No program of yours is called that. Has it started?</source>
        <translation>您没有运行该名称的程序。它启动了吗？</translation>
    </message>
    <message>
        <source>&amp;Name it</source>
        <translation>指定(&amp;N)</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Autostart</name>
    <message>
        <source>The directory %1 cannot be made. Check whose it is.</source>
        <translation>无法创建目录 %1。请检查其所有者。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check whose it is.</source>
        <translation>无法写入 %1：%2。请检查其所有者。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2. Check whose it is.</source>
        <translation>无法移除 %1：%2。请检查其所有者。</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Banner</name>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Tries again what did not work.</source>
        <translation>再次尝试刚才失败的操作。</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>quickshift::app::BenchEffects</name>
    <message>
        <source>no measurable effect (%1)</source>
        <translation>无可测效果（%1）</translation>
    </message>
    <message>
        <source>no measurable effect (%1); %2</source>
        <translation>无可测效果（%1）；%2</translation>
    </message>
    <message>
        <source>%1 instead of %2 (%3)</source>
        <translation>%1，而非 %2（%3）</translation>
    </message>
    <message>
        <source>In our benchmark: %1.</source>
        <translation>在我们的基准测试中：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>quickshift::app::CheckList</name>
    <message>
        <source>In order: %1</source>
        <translation>正常：%1</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>复制命令：%1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ComparePage</name>
    <message>
        <source>Undo the deletion</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>新建对比(&amp;N)</translation>
    </message>
    <message>
        <source>Saved comparisons</source>
        <translation>已保存的对比</translation>
    </message>
    <message>
        <source>Results are kept here.</source>
        <translation>结果会保存在这里。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <translation>已取消。一切都已恢复原样。</translation>
    </message>
    <message>
        <source>The comparison was deleted.</source>
        <translation>对比已删除。</translation>
    </message>
</context>
<context>
    <name>quickshift::app::CompareProgress</name>
    <message>
        <source>Go on as before. Which of the two is in force is not shown, so that it cannot change how you play.</source>
        <translation>请像之前一样继续。这里不显示当前生效的是哪一方，以免影响您的操作。</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>对比进度</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Looking whether there is input…</source>
        <translation>正在检查是否有输入…</translation>
    </message>
    <message>
        <source>Putting everything back…</source>
        <translation>正在恢复原样…</translation>
    </message>
    <message>
        <source>Block %1 of %2, about %3 left</source>
        <translation>第 %1 段，共 %2 段，大约还需 %3</translation>
    </message>
</context>
<context>
    <name>quickshift::app::CompareResult</name>
    <message>
        <source>Percentiles of both sides and their differences</source>
        <translation>两方的百分位数及其差异</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>再次运行(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>%1 and %2 values</source>
        <translation>%1 和 %2 个值</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>内核 %1</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>百分位数</translation>
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
        <translation>B − A（95% 区间）</translation>
    </message>
    <message>
        <source>B is (95 % interval)</source>
        <translation>B 的用时（95% 区间）</translation>
    </message>
    <message>
        <source>too few values</source>
        <translation>数值太少</translation>
    </message>
    <message>
        <source>no measurable difference</source>
        <translation>无可测差异</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 ～ %3）</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation>全部数据 (*.json)</translation>
    </message>
    <message>
        <source>Blocks and buckets (*.csv)</source>
        <translation>分段和分桶 (*.csv)</translation>
    </message>
</context>
<context>
    <name>quickshift::app::CompareSetup</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Does it help on this computer?</source>
        <translation>它对这台计算机有帮助吗？</translation>
    </message>
    <message>
        <source>A comparison switches between two states in turns, in random order, and measures each while you go on with what you do. In the end everything is as it was, and you get an answer; it may be that there is no measurable difference.</source>
        <translation>对比会以随机顺序在两种状态之间轮流切换，并在您照常使用时分别测量。结束后一切恢复原样，您会得到一个答案；也可能并没有可测出的差异。</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>Quickshift off and on</source>
        <translation>Quickshift 关闭与开启</translation>
    </message>
    <message>
        <source>A setting with two values</source>
        <translation>一项设置的两个值</translation>
    </message>
    <message>
        <source>Two presets</source>
        <translation>两个预设</translation>
    </message>
    <message>
        <source>S&amp;etting</source>
        <translation>设置(&amp;E)</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>第一个值</translation>
    </message>
    <message>
        <source>Second value</source>
        <translation>第二个值</translation>
    </message>
    <message>
        <source>First preset</source>
        <translation>第一个预设</translation>
    </message>
    <message>
        <source>Second preset</source>
        <translation>第二个预设</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>Mean&amp;while</source>
        <translation>期间(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>时长(&amp;D)</translation>
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
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Input if there is any, else wake-ups</source>
        <translation>有输入时测输入，否则测唤醒</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ComparisonPlot</name>
    <message>
        <source>Latencies of both sides</source>
        <translation>两方的延迟</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>占比 (%)</translation>
    </message>
    <message>
        <source>%1: median %2, 99 % below %3. %4: median %5, 99 % below %6.</source>
        <translation>%1：中位数 %2，99% 低于 %3。%4：中位数 %5，99% 低于 %6。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
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
A：%3%
B：%4%</translation>
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
        <translation>这台计算机</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>重新检查(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Copy this list, as “quickshiftctl doctor” prints it</source>
        <translation>复制此列表，内容与“quickshiftctl doctor”的输出相同</translation>
    </message>
    <message>
        <source>How the scheduler left the kernel by itself</source>
        <translation>调度器自行退出内核的记录</translation>
    </message>
    <message>
        <source>What Quickshift itself costs</source>
        <translation>Quickshift 自身的开销</translation>
    </message>
    <message>
        <source>Helper&apos;s CPU</source>
        <translation>辅助服务 CPU</translation>
    </message>
    <message>
        <source>Of one CPU, over the last second.</source>
        <translation>占单个 CPU 的比例，最近一秒。</translation>
    </message>
    <message>
        <source>Window&apos;s CPU</source>
        <translation>窗口 CPU</translation>
    </message>
    <message>
        <source>Helper&apos;s memory</source>
        <translation>辅助服务内存</translation>
    </message>
    <message>
        <source>In use now.</source>
        <translation>当前占用。</translation>
    </message>
    <message>
        <source>Window&apos;s memory</source>
        <translation>窗口内存</translation>
    </message>
    <message>
        <source>Bus, a second</source>
        <translation>每秒总线流量</translation>
    </message>
    <message>
        <source>Bytes of frames that the helper sends to all who watch.</source>
        <translation>辅助服务向所有观看者发送的数据帧字节数。</translation>
    </message>
    <message>
        <source>Reports lost</source>
        <translation>丢失的报告</translation>
    </message>
    <message>
        <source>Input reports that found a full ring, since the load.</source>
        <translation>自加载以来，因环形缓冲区已满而丢失的输入报告。</translation>
    </message>
    <message>
        <source>Drain lag p99</source>
        <translation>排空滞后 p99</translation>
    </message>
    <message>
        <source>From an input report to the helper reading it, over the last ten seconds. The scheduler does not wait for it.</source>
        <translation>从输入报告产生，到辅助服务读取它，最近十秒。调度器无需等待它。</translation>
    </message>
    <message>
        <source>Report for those who help</source>
        <translation>供协助者使用的报告</translation>
    </message>
    <message>
        <source>Versions, settings, what this computer can do, exits with their dumps, counters and the last minute&apos;s figures, in one text. Names of users, hosts and programs, and paths, are taken out. You read it first; nothing is sent.</source>
        <translation>版本、设置、这台计算机的能力、退出记录及其转储、计数器和最近一分钟的数据，汇集在一份文本中。用户名、主机名、程序名和路径均已去除。您可以先行查看；不会发送任何内容。</translation>
    </message>
    <message>
        <source>&amp;Make a report…</source>
        <translation>生成报告(&amp;M)…</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>The helper makes the report, and it is not there.</source>
        <translation>报告由辅助服务生成，而它目前不可用。</translation>
    </message>
    <message>
        <source>A recording is shown: the helper&apos;s own figures come back when it is closed.</source>
        <translation>正在显示录制：关闭录制后，将重新显示辅助服务自身的数据。</translation>
    </message>
    <message>
        <source>No figures of the helper have come yet.</source>
        <translation>尚未收到辅助服务的数据。</translation>
    </message>
    <message>
        <source>The helper&apos;s figures come with it.</source>
        <translation>辅助服务就绪后，这里会显示它的数据。</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>正在生成报告…</translation>
    </message>
    <message>
        <source>Diagnostics report</source>
        <translation>诊断报告</translation>
    </message>
    <message>
        <source>This is all of it. Read it before you send it to somebody.</source>
        <translation>这是报告的全部内容。发送给他人之前请先查看。</translation>
    </message>
    <message>
        <source>The kernel&apos;s dump of exit %1</source>
        <translation>退出 %1 的内核转储</translation>
    </message>
    <message>
        <source>What every CPU and waiting thread did. Only administrators see the threads&apos; names: sudo quickshiftctl exits %1</source>
        <translation>各 CPU 和等待中的线程当时在做什么。只有管理员能看到线程名称：sudo quickshiftctl exits %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::DropLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>A bar: reports a second. A triangle: reports are being dropped.</source>
        <translation>柱形：每秒报告数。三角形：正在丢弃报告。</translation>
    </message>
    <message>
        <source>reports / s</source>
        <translation>报告 / s</translation>
    </message>
    <message>
        <source>drops now</source>
        <translation>正在丢弃</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ExitTable</name>
    <message>
        <source>Show the kernel&apos;s &amp;dump…</source>
        <translation>显示内核转储(&amp;D)…</translation>
    </message>
    <message>
        <source>Past exits</source>
        <translation>过往退出记录</translation>
    </message>
    <message>
        <source>What every CPU and waiting thread did at that moment</source>
        <translation>当时各 CPU 和等待中的线程在做什么</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The scheduler has never left the kernel by itself.</source>
        <translation>调度器从未自行退出内核。</translation>
    </message>
    <message>
        <source>The helper keeps them, and it is not there.</source>
        <translation>记录由辅助服务保存，而它目前不可用。</translation>
    </message>
</context>
<context>
    <name>quickshift::app::GamesPage</name>
    <message>
        <source>Process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>游戏</translation>
    </message>
    <message>
        <source>&amp;Name a game…</source>
        <translation>指定游戏(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>It goes on, but is no longer the game (Delete)</source>
        <translation>它会继续运行，但不再被视为游戏 (Delete)</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>游戏</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Who keeps the scheduler on</source>
        <translation>谁让调度器保持开启</translation>
    </message>
    <message>
        <source>No program does; the switch alone decides.</source>
        <translation>没有程序要求；仅由开关决定。</translation>
    </message>
    <message>
        <source>This appears here once the helper is there.</source>
        <translation>辅助服务就绪后，这里会显示内容。</translation>
    </message>
    <message>
        <source>No game is named. The threads of one that is run before everything that is not part of it, as far as the policy “%1” says.</source>
        <translation>尚未指定游戏。指定后，其线程会按策略“%1”的设定，先于所有不属于游戏的线程运行。</translation>
    </message>
    <message>
        <source>Games appear here once the helper is there.</source>
        <translation>辅助服务就绪后，这里会显示游戏。</translation>
    </message>
    <message>
        <source>What the scheduler makes of %1</source>
        <translation>调度器如何看待 %1</translation>
    </message>
    <message>
        <source>What the scheduler makes of it</source>
        <translation>调度器如何看待它</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>The threads of the game appear here, each with what it counts as and why.</source>
        <translation>这里会显示游戏的各个线程、它们的归类以及原因。</translation>
    </message>
</context>
<context>
    <name>quickshift::app::HeatMapPlot</name>
    <message>
        <source>How often each latency occurred, over time</source>
        <translation>各延迟值随时间出现的频次</translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation>这段时间内没有测量数据。</translation>
    </message>
    <message>
        <source>%1 measured in this time, most of them between %2 and %3.</source>
        <translation>这段时间内测得 %1 次，大多在 %2 到 %3 之间。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>%1
%2 – %3: %4 times
of %5</source>
        <translation>%1
%2 – %3：%4 次
共 %5 次</translation>
    </message>
    <message>
        <source>How many in a cell</source>
        <translation>每格次数</translation>
    </message>
</context>
<context>
    <name>quickshift::app::InputChain</name>
    <message>
        <source>usually</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Median: half of the reports are this far by then.</source>
        <translation>中位数：半数报告此时已到达这一步。</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Of 100 reports, 99 are this far by then.</source>
        <translation>每 100 个报告中，有 99 个此时已到达这一步。</translation>
    </message>
    <message>
        <source>Device → hook</source>
        <translation>设备 → 钩子</translation>
    </message>
    <message>
        <source>Mouse, keyboard or gamepad report something, and the kernel&apos;s hook sees it: the clock starts.</source>
        <translation>鼠标、键盘或手柄发出报告，内核中的钩子捕获到它：开始计时。</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>The hook has written its record into a ring: what measuring costs.</source>
        <translation>钩子已将记录写入环形缓冲区：这是测量的开销。</translation>
    </message>
    <message>
        <source>Wake-up</source>
        <translation>唤醒</translation>
    </message>
    <message>
        <source>The thread that waits for input is woken.</source>
        <translation>等待输入的线程被唤醒。</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>That thread runs on a CPU.</source>
        <translation>该线程在 CPU 上运行。</translation>
    </message>
    <message>
        <source>start</source>
        <comment>where the clock starts</comment>
        <translation>起点</translation>
    </message>
    <message>
        <source>No thread has waited for this input: nothing reads these devices at the moment.</source>
        <translation>没有线程在等待此输入：目前没有程序读取这些设备。</translation>
    </message>
    <message>
        <source>The helper reads the ring %1 after the report, for these figures only: nothing on this way waits for it.</source>
        <translation>辅助服务在报告产生 %1 后读取环形缓冲区，仅用于这些数据：这条路径上没有任何环节需要等待它。</translation>
    </message>
</context>
<context>
    <name>quickshift::app::LatencyPlot</name>
    <message>
        <source>How long threads wait for a CPU after waking up</source>
        <translation>线程被唤醒后等待 CPU 的时间</translation>
    </message>
    <message>
        <source>Share of wake-ups (%)</source>
        <translation>唤醒占比 (%)</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>占比 (%)</translation>
    </message>
    <message>
        <source>Nothing measured yet.</source>
        <translation>尚无测量数据。</translation>
    </message>
    <message>
        <source>Median %1, 99 % below %2, 99.9 % below %3.</source>
        <translation>中位数 %1，99% 低于 %2，99.9% 低于 %3。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>This or less (%)</source>
        <translation>不超过此值 (%)</translation>
    </message>
    <message>
        <source>%1 – %2: %3 %
%4 % take less than %2</source>
        <translation>%1 – %2：%3%
有 %4% 低于 %2</translation>
    </message>
</context>
<context>
    <name>quickshift::app::LivePage</name>
    <message>
        <source>Pause or go on</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>环形缓冲区</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>百分位数</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Histogram of the latency: %1</source>
        <translation>延迟直方图：%1</translation>
    </message>
    <message>
        <source>%1 / s now, %2 dropped in all</source>
        <translation>当前 %1 / s，共丢弃 %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1 时</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation>这段时间内没有测量数据。</translation>
    </message>
    <message>
        <source>Live figures appear here once the helper is there.</source>
        <translation>辅助服务就绪后，这里会显示实时数据。</translation>
    </message>
</context>
<context>
    <name>quickshift::app::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>No tray on this desktop: closing the window quits</source>
        <translation>此桌面没有系统托盘：关闭窗口即退出</translation>
    </message>
    <message>
        <source>The scheduler stays on or off as it is; to keep the window at hand, minimize it.</source>
        <translation>调度器会保持当前的开关状态；若想让窗口随时可用，请将其最小化。</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Hide window</source>
        <translation>隐藏窗口</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>开启或关闭</translation>
    </message>
    <message>
        <source>Look for the helper again</source>
        <translation>重新查找辅助服务</translation>
    </message>
    <message>
        <source>%1 – recording – Quickshift</source>
        <translation>%1 – 录制 – Quickshift</translation>
    </message>
    <message>
        <source>Quickshift</source>
        <translation>Quickshift</translation>
    </message>
    <message>
        <source>--page is one of: %1.</source>
        <translation>--page 可为以下之一：%1。</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>游戏</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>No tray</source>
        <translation>无系统托盘</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Metric</name>
    <message>
        <source>From wake-up to running</source>
        <translation>从唤醒到运行</translation>
    </message>
    <message>
        <source>From input to the helper</source>
        <translation>从输入到辅助服务</translation>
    </message>
    <message>
        <source>From input to wake-up</source>
        <translation>从输入到唤醒</translation>
    </message>
    <message>
        <source>From input to its reader running</source>
        <translation>从输入到读取线程运行</translation>
    </message>
    <message>
        <source>Writing into a ring</source>
        <translation>写入环形缓冲区</translation>
    </message>
    <message>
        <source>Looking up a thread</source>
        <translation>查找线程</translation>
    </message>
    <message>
        <source>Finding an idle CPU</source>
        <translation>寻找空闲 CPU</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>鼠标</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Gamepad</source>
        <translation>手柄</translation>
    </message>
    <message>
        <source>Touch screen</source>
        <translation>触摸屏</translation>
    </message>
    <message>
        <source>Drawing tablet</source>
        <translation>数位板</translation>
    </message>
    <message>
        <source>Normal threads</source>
        <translation>普通线程</translation>
    </message>
    <message>
        <source>Readers of input</source>
        <translation>输入读取线程</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>游戏</translation>
    </message>
    <message>
        <source>Feeding the GPU</source>
        <translation>GPU 提交</translation>
    </message>
    <message>
        <source>Compositor</source>
        <translation>合成器</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>后台工作</translation>
    </message>
    <message>
        <source>All threads</source>
        <translation>所有线程</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>所有设备</translation>
    </message>
    <message>
        <source>All rings</source>
        <translation>所有缓冲区</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>缓冲区 %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::MetricFilter</name>
    <message>
        <source>L&amp;atency</source>
        <translation>延迟(&amp;A)</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>对象(&amp;O)</translation>
    </message>
    <message>
        <source>Class of thread or device</source>
        <translation>线程或设备的类别</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Notifications</name>
    <message>
        <source>Show Quickshift</source>
        <translation>显示 Quickshift</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Options</name>
    <message>
        <source>--%1 needs a number of seconds.</source>
        <translation>--%1 需要一个秒数。</translation>
    </message>
    <message>
        <source>Switches a CPU scheduler made for games, and shows live what it does.</source>
        <translation>开关专为游戏打造的 CPU 调度器，并实时显示其效果。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Show the window of the panel that runs already.</source>
        <translation>显示已在运行的面板的窗口。</translation>
    </message>
    <message>
        <source>Hide it.</source>
        <translation>隐藏该窗口。</translation>
    </message>
    <message>
        <source>Switch the scheduler on or off, and start in the tray if no panel runs.</source>
        <translation>开启或关闭调度器；若没有面板在运行，则启动到系统托盘。</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none.</source>
        <translation>启动到系统托盘；没有托盘时以最小化方式启动。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Open this recording, in a window of its own.</source>
        <translation>在单独的窗口中打开此录制。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Save pictures of every page, light and dark, in this directory.</source>
        <translation>将每个页面的浅色和深色截图保存到此目录。</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>When to take them (2).</source>
        <translation>何时截图 (2)。</translation>
    </message>
    <message>
        <source>Quit by itself after this time.</source>
        <translation>在此时间后自动退出。</translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or system.</source>
        <translation>--theme 可为 light、dark、contrast 或 system。</translation>
    </message>
    <message>
        <source>“%1” is not understood; --help lists the options.</source>
        <translation>无法识别“%1”；--help 可列出所有选项。</translation>
    </message>
    <message>
        <source>Open this page: overview, live, policies, compare…</source>
        <translation>打开此页面：overview、live、policies、compare…</translation>
    </message>
    <message>
        <source>Colours: light, dark, contrast or system, instead of those that are set.</source>
        <translation>配色：light、dark、contrast 或 system，取代已设置的配色。</translation>
    </message>
    <message>
        <source>Say when the first figures are drawn, and quit: to measure how long that takes.</source>
        <translation>首批数据绘制完成后给出提示并退出：用于测量所需时间。</translation>
    </message>
</context>
<context>
    <name>quickshift::app::OverviewPage</name>
    <message>
        <source>Scheduler</source>
        <translation>调度器</translation>
    </message>
    <message>
        <source>Switch Quickshift&apos;s scheduler on or off (Ctrl+T)</source>
        <translation>开启或关闭 Quickshift 的调度器 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Median: half of them were this soon.</source>
        <translation>中位数：半数不超过此时间。</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Of 100 of them, 99 were this soon.</source>
        <translation>每 100 个中有 99 个不超过此时间。</translation>
    </message>
    <message>
        <source>Input reports / s</source>
        <translation>输入报告 / s</translation>
    </message>
    <message>
        <source>What mice, keyboards and gamepads send, in all.</source>
        <translation>鼠标、键盘和手柄发出的报告总数。</translation>
    </message>
    <message>
        <source>From the device to the thread that answers it</source>
        <translation>从设备到响应它的线程</translation>
    </message>
    <message>
        <source>The last two minutes</source>
        <translation>最近两分钟</translation>
    </message>
    <message>
        <source>As it was in the recording.</source>
        <translation>录制时的状态。</translation>
    </message>
    <message>
        <source>This is a recording</source>
        <translation>这是一段录制</translation>
    </message>
    <message>
        <source>What you see was measured then and there; nothing is live. “Back to live”, below, shows this computer again.</source>
        <translation>您看到的是当时当地的测量结果，并非实时数据。点击下方的“返回实时”可重新显示这台计算机。</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>录制时间：%1</translation>
    </message>
    <message>
        <source>Kernel %1</source>
        <translation>内核 %1</translation>
    </message>
    <message>
        <source>the kernel&apos;s own scheduler is at work</source>
        <translation>内核自带的调度器正在工作</translation>
    </message>
    <message>
        <source>scheduler: %1</source>
        <translation>调度器：%1</translation>
    </message>
    <message>
        <source>Game: %1</source>
        <translation>游戏：%1</translation>
    </message>
    <message>
        <source>a minute ago: %1</source>
        <translation>一分钟前：%1</translation>
    </message>
    <message>
        <source>Input to thread, usually</source>
        <translation>输入到线程，通常</translation>
    </message>
    <message>
        <source>Wake-up to running, usually</source>
        <translation>唤醒到运行，通常</translation>
    </message>
    <message>
        <source>Input to thread, p99</source>
        <translation>输入到线程，p99</translation>
    </message>
    <message>
        <source>Wake-up to running, p99</source>
        <translation>唤醒到运行，p99</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>丢失：%1</translation>
    </message>
    <message>
        <source>No input in the last 10 seconds. Move the mouse, press a key…</source>
        <translation>最近 10 秒内没有输入。请移动鼠标或按键…</translation>
    </message>
    <message>
        <source>Live figures appear here once the helper is there.</source>
        <translation>辅助服务就绪后，这里会显示实时数据。</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PanelSettings</name>
    <message>
        <source>“%1” is no setting of the panel.</source>
        <translation>“%1”不是面板的设置。</translation>
    </message>
    <message>
        <source>“%1” is no value for “%2”: it takes %3.</source>
        <translation>“%1”不是“%2”的有效值：可用的值为 %3。</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PercentileLinesPlot</name>
    <message>
        <source>Percentiles over time</source>
        <translation>百分位数随时间的变化</translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation>这段时间内没有测量数据。</translation>
    </message>
    <message>
        <source>In the last second shown: median %1, 99 % below %2, longest %3.</source>
        <translation>所示的最后一秒：中位数 %1，99% 低于 %2，最长 %3。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>切换</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PlotCard</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>Save as C&amp;SV…</source>
        <translation>另存为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>另存为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PoliciesPage</name>
    <message>
        <source>Undo the last change</source>
        <translation>撤销上次更改</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>撤销上次更改 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>Set everything to its default</source>
        <translation>将所有设置恢复为默认值</translation>
    </message>
    <message>
        <source>Settings appear here once the helper is there.</source>
        <translation>辅助服务就绪后，这里会显示设置。</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>更改已撤销。</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>No game is named now, so this changes nothing. Name one on the page Games.</source>
        <translation>目前未指定游戏，因此这项更改不会有任何效果。请在“游戏”页面指定一个。</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ProcessModel</name>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
</context>
<context>
    <name>quickshift::app::RateLinesPlot</name>
    <message>
        <source>Input reports a second for each ring, over time</source>
        <translation>各环形缓冲区每秒输入报告数随时间的变化</translation>
    </message>
    <message>
        <source>Input reports a second for each kind of device, over time</source>
        <translation>各类设备每秒输入报告数随时间的变化</translation>
    </message>
    <message>
        <source>Reports / s</source>
        <translation>报告 / s</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>缓冲区 %1</translation>
    </message>
    <message>
        <source>%1 reports a second on average, %2 dropped in this time.</source>
        <translation>平均每秒 %1 个报告，这段时间内丢弃 %2 个。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Drops / s</source>
        <translation>丢弃 / s</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>%1: %2 / s</source>
        <translation>%1：%2 / s</translation>
    </message>
    <message>
        <source>drops: %1 / s</source>
        <translation>丢弃：%1 / s</translation>
    </message>
</context>
<context>
    <name>quickshift::app::RecordBar</name>
    <message>
        <source>Set a &amp;mark</source>
        <translation>设置标记(&amp;M)</translation>
    </message>
    <message>
        <source>Marks this moment in the recording (Ctrl+M)</source>
        <translation>在录制中标记此刻 (Ctrl+M)</translation>
    </message>
    <message>
        <source>&amp;Replay it</source>
        <translation>回放(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation>停止录制(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>录制(&amp;R)</translation>
    </message>
    <message>
        <source>Ends the recording (Ctrl+R)</source>
        <translation>结束录制 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Writes the live figures to a file that can be replayed (Ctrl+R)</source>
        <translation>将实时数据写入可回放的文件 (Ctrl+R)</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>Recorded %1 (%2) to %3</source>
        <translation>已录制 %1 (%2)，保存到 %3</translation>
    </message>
    <message>
        <source>Nothing came to be recorded.</source>
        <translation>没有可录制的内容。</translation>
    </message>
    <message>
        <source>The recording ended: %1</source>
        <translation>录制已结束：%1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Recordings</name>
    <message>
        <source>&amp;Open recording…</source>
        <translation>打开录制(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Back to live figures</source>
        <translation>返回实时数据(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>录制(&amp;R)</translation>
    </message>
    <message>
        <source>Quickshift</source>
        <translation>Quickshift</translation>
    </message>
    <message>
        <source>The recording cannot be opened</source>
        <translation>无法打开录制</translation>
    </message>
    <message>
        <source>%1, recorded %2 on kernel %3 (%4)</source>
        <translation>%1，录制于 %2，内核 %3 (%4)</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>打开录制</translation>
    </message>
    <message>
        <source>Recordings (*.qsrec);;All files (*)</source>
        <translation>录制文件 (*.qsrec);;所有文件 (*)</translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation>停止录制(&amp;T)</translation>
    </message>
    <message>
        <source>CPUs: %1, last-level caches: %2</source>
        <translation>CPU：%1，末级缓存：%2</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ReplayBar</name>
    <message>
        <source>Position in the recording</source>
        <translation>录制中的位置</translation>
    </message>
    <message>
        <source>Left and right: a second back and forth. Page up and down: ten. Space: play or pause.</source>
        <translation>左右方向键：后退或前进一秒。Page Up 和 Page Down：十秒。空格键：播放或暂停。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How many times as fast it is played</source>
        <translation>播放速度的倍数</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>返回实时</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停 (空格)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放 (空格)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>%1 damaged records left out</source>
        <translation>略过了 %1 条损坏的记录</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>缺少结尾</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>在“%1”之后</translation>
    </message>
</context>
<context>
    <name>quickshift::app::RingRatesPlot</name>
    <message>
        <source>Input reports a second for each ring</source>
        <translation>各环形缓冲区每秒的输入报告数</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>Reports / s</source>
        <translation>报告 / s</translation>
    </message>
    <message>
        <source>Drops / s</source>
        <translation>丢弃 / s</translation>
    </message>
    <message>
        <source>Dropped in all</source>
        <translation>丢弃总数</translation>
    </message>
    <message>
        <source>Waiting, bytes</source>
        <translation>待读取字节</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>大小，字节</translation>
    </message>
    <message>
        <source>Ring %1: %2 reports / s</source>
        <translation>缓冲区 %1：%2 报告 / s</translation>
    </message>
    <message>
        <source>drops: %1 / s, %2 in all</source>
        <translation>丢弃：%1 / s，共 %2</translation>
    </message>
    <message>
        <source>%1 reports a second on %2 rings, %3 of them dropped.</source>
        <translation>每秒 %1 个报告，分布在 %2 个环形缓冲区，其中丢弃 %3 个。</translation>
    </message>
</context>
<context>
    <name>quickshift::app::SettingsDocument</name>
    <message>
        <source>“%1” is not known here, or is no value for it.</source>
        <translation>“%1”在此未知，或其值无效。</translation>
    </message>
</context>
<context>
    <name>quickshift::app::SettingsPage</name>
    <message>
        <source>Undo the last import or reset</source>
        <translation>撤销上次导入或重置</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>启动与退出</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>随会话启动</translation>
    </message>
    <message>
        <source>Then start hidden</source>
        <translation>启动时隐藏</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>关闭窗口时保留在系统托盘</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Open a&amp;gain now</source>
        <translation>立即重新打开(&amp;G)</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Microseconds (µs)</source>
        <translation>微秒 (µs)</translation>
    </message>
    <message>
        <source>Milliseconds (ms)</source>
        <translation>毫秒 (ms)</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>时间单位</translation>
    </message>
    <message>
        <source>Automatic takes the unit that reads best for each.</source>
        <translation>“自动”会为每个数值选用最易读的单位。</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1 次</translation>
    </message>
    <message>
        <source>New figures</source>
        <translation>数据刷新</translation>
    </message>
    <message>
        <source>Fewer cost less. While the window is hidden it is one a second.</source>
        <translation>刷新越少，开销越小。窗口隐藏时每秒刷新一次。</translation>
    </message>
    <message>
        <source>All settings as a file</source>
        <translation>将所有设置存为文件</translation>
    </message>
    <message>
        <source>The panel&apos;s and the scheduler&apos;s. A file is taken as a whole or not at all. Reset sets this page&apos;s settings back; the scheduler&apos;s are reset on the page Policies.</source>
        <translation>包括面板和调度器的设置。文件要么整体导入，要么完全不导入。“重置”会还原此页面的设置；调度器的设置请在“策略”页面重置。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last import or reset back (Ctrl+Z)</source>
        <translation>撤销上次导入或重置 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Otherwise closing it ends the panel. The scheduler stays as it is.</source>
        <translation>否则关闭窗口即退出面板。调度器保持原状。</translation>
    </message>
    <message>
        <source>This desktop shows no tray: closing the window ends the panel. The scheduler stays as it is.</source>
        <translation>此桌面没有系统托盘：关闭窗口即退出面板。调度器保持原状。</translation>
    </message>
    <message>
        <source>Spoken when Quickshift is opened again.</source>
        <translation>重新打开 Quickshift 后使用该语言。</translation>
    </message>
    <message>
        <source>By the file %1.</source>
        <translation>通过文件 %1 启动。</translation>
    </message>
    <message>
        <source>The panel only; whether the scheduler is on, is up to you.</source>
        <translation>仅启动面板；调度器是否开启由您决定。</translation>
    </message>
    <message>
        <source>The desktop is told to pass over %1.</source>
        <translation>桌面已被设为忽略 %1。</translation>
    </message>
    <message>
        <source>%1 starts %2, which is not there. Switch it on to mend it.</source>
        <translation>%1 要启动的 %2 不存在。开启此项即可修复。</translation>
    </message>
    <message>
        <source>Only the icon in the tray appears.</source>
        <translation>仅显示系统托盘图标。</translation>
    </message>
    <message>
        <source>This desktop shows no tray: the window starts minimized.</source>
        <translation>此桌面没有系统托盘：窗口将以最小化方式启动。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
</context>
<context>
    <name>quickshift::app::SettingsTransfer</name>
    <message>
        <source>Nothing was exported: %1. Choose another place.</source>
        <translation>未导出任何内容：%1。请选择其他位置。</translation>
    </message>
    <message>
        <source>Exported to %1, without the scheduler&apos;s settings: the helper is not there.</source>
        <translation>已导出到 %1，但不含调度器的设置：辅助服务不可用。</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>Nothing was changed. %1 cannot be read: %2.</source>
        <translation>未作任何更改。无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>已从 %1 导入。</translation>
    </message>
    <message>
        <source>Nothing was changed. %1: %2</source>
        <translation>未作任何更改。%1：%2</translation>
    </message>
    <message>
        <source>The panel&apos;s settings are as they were at first.</source>
        <translation>面板的设置已恢复为初始状态。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Nothing was changed. This sets the scheduler too, and the helper is not there. Try again when it is back.</source>
        <translation>未作任何更改。此操作还会设置调度器，而辅助服务不可用。请在它恢复后重试。</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>未作任何更改。%1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TextDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>Not saved: %1. Choose another place.</source>
        <translation>未保存：%1。请选择其他位置。</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ThreadModel</name>
    <message>
        <source>Thread</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>It counts as</source>
        <translation>归类</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>持续时间</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TimeBar</name>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Live again</source>
        <translation>恢复实时(&amp;L)</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>回看</translation>
    </message>
    <message>
        <source>Look back over the last 30 minutes</source>
        <translation>回看最近 30 分钟</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>显示时长</translation>
    </message>
    <message>
        <source>How much time the plots show; the mouse wheel over a plot changes it too</source>
        <translation>图表显示的时间长度；在图表上滚动鼠标滚轮也可更改</translation>
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
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TrayIcon</name>
    <message>
        <source>Switch &amp;on</source>
        <translation>开启(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>显示窗口(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Hide window</source>
        <translation>隐藏窗口(&amp;H)</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Game: %1</source>
        <translation>游戏：%1</translation>
    </message>
    <message>
        <source>From input to running, p99: %1</source>
        <translation>从输入到运行，p99：%1</translation>
    </message>
    <message>
        <source>From wake-up to running, p99: %1</source>
        <translation>从唤醒到运行，p99：%1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TrialBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;vert now</source>
        <translation>立即还原(&amp;V)</translation>
    </message>
    <message>
        <source>Keep this change? It reverts in %1 s.</source>
        <translation>保留此更改吗？将在 %1 s 后还原。</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Tunable</name>
    <message>
        <source>Boosts</source>
        <translation>优先提升</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>时间窗口</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>后台工作</translation>
    </message>
    <message>
        <source>Turns and bounds</source>
        <translation>轮转与限制</translation>
    </message>
    <message>
        <source>Early access</source>
        <translation>预取</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>环形缓冲区</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
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
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TunableRow</name>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>将 %1 恢复为默认值</translation>
    </message>
</context>
<context>
    <name>quickshift::client::CallError</name>
    <message>
        <source>The helper got more calls than it can answer, and did not read this one. Try again in a moment.</source>
        <translation>辅助服务收到的调用过多，无法全部响应，因此没有读取此调用。请稍后重试。</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Checklist</name>
    <message>
        <source>The helper answers</source>
        <translation>辅助服务有响应</translation>
    </message>
    <message>
        <source>It has not answered yet</source>
        <translation>它尚未响应</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>请稍候片刻，然后重试。</translation>
    </message>
    <message>
        <source>The kernel can run the scheduler (sched_ext)</source>
        <translation>内核可以运行调度器 (sched_ext)</translation>
    </message>
    <message>
        <source>%1 has no sched_ext</source>
        <translation>%1 不支持 sched_ext</translation>
    </message>
    <message>
        <source>The kernel describes its types (BTF)</source>
        <translation>内核提供类型信息 (BTF)</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>内核未提供</translation>
    </message>
    <message>
        <source>Start a kernel that is built with CONFIG_DEBUG_INFO_BTF; the kernels of all large distributions are.</source>
        <translation>请启动启用了 CONFIG_DEBUG_INFO_BTF 的内核；各大发行版的内核均已启用。</translation>
    </message>
    <message>
        <source>Input can be measured</source>
        <translation>可以测量输入</translation>
    </message>
    <message>
        <source>Start a desktop kernel of your distribution on the computer itself, not in a container. The scheduler works all the same.</source>
        <translation>请直接在这台计算机上启动发行版的桌面内核，而不是在容器中运行。调度器仍可正常工作。</translation>
    </message>
    <message>
        <source>Correct what is named here, then have the helper read it again.</source>
        <translation>请修正此处列出的内容，然后让辅助服务重新读取。</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>您没有权限</translation>
    </message>
    <message>
        <source>Sign in at this computer itself. An administrator can allow more with a polkit rule for %1.</source>
        <translation>请直接在这台计算机上登录。管理员可以通过针对 %1 的 polkit 规则授予更多权限。</translation>
    </message>
    <message>
        <source>polkit does not answer</source>
        <translation>polkit 无响应</translation>
    </message>
    <message>
        <source>Install and start polkit, then try again.</source>
        <translation>请安装并启动 polkit，然后重试。</translation>
    </message>
    <message>
        <source>No other scheduler is in the way</source>
        <translation>没有其他调度器占用</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 正在运行</translation>
    </message>
    <message>
        <source>Stop it in the program or service that started it; Quickshift never pushes another scheduler aside.</source>
        <translation>请在启动它的程序或服务中将其停止；Quickshift 从不强行取代其他调度器。</translation>
    </message>
    <message>
        <source>The scheduler stays in the kernel</source>
        <translation>调度器留在内核中</translation>
    </message>
    <message>
        <source>Times that it left by itself in the last 24 hours: %1</source>
        <translation>最近 24 小时内自行退出的次数：%1</translation>
    </message>
    <message>
        <source>See why, and please report it with a diagnostics report.</source>
        <translation>请查看原因，并附上诊断报告反馈此问题。</translation>
    </message>
    <message>
        <source>No input report is lost</source>
        <translation>没有输入报告丢失</translation>
    </message>
    <message>
        <source>Reports that found a full ring: %1</source>
        <translation>因环形缓冲区已满而丢失的报告：%1</translation>
    </message>
    <message>
        <source>Make the rings twice as large.</source>
        <translation>将环形缓冲区增大一倍。</translation>
    </message>
    <message>
        <source>Use more rings, or have them emptied more often.</source>
        <translation>使用更多环形缓冲区，或提高排空频率。</translation>
    </message>
    <message>
        <source>The figures are exact</source>
        <translation>数据准确</translation>
    </message>
    <message>
        <source>This must never happen. Please report it with a diagnostics report.</source>
        <translation>这本不应发生。请附上诊断报告反馈此问题。</translation>
    </message>
    <message>
        <source>Settings are kept</source>
        <translation>设置可以保存</translation>
    </message>
    <message>
        <source>Presets can be read</source>
        <translation>预设可以读取</translation>
    </message>
    <message>
        <source>You may see the figures</source>
        <translation>您有权查看数据</translation>
    </message>
    <message>
        <source>You may switch and change settings</source>
        <translation>您有权开关调度器和更改设置</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Diagnosis</name>
    <message>
        <source>The helper left before it answered. Try again.</source>
        <translation>辅助服务在响应之前已退出。请重试。</translation>
    </message>
    <message>
        <source>What the helper sent cannot be read.</source>
        <translation>无法读取辅助服务发送的内容。</translation>
    </message>
    <message>
        <source>The helper makes the report, and it is not there.</source>
        <translation>报告由辅助服务生成，而它目前不可用。</translation>
    </message>
    <message>
        <source>The helper is on another computer, and this connection carries no files. Run “quickshiftctl diagnostics” there.</source>
        <translation>辅助服务在另一台计算机上，而此连接无法传输文件。请在那台计算机上运行“quickshiftctl diagnostics”。</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Distribution</name>
    <message>
        <source>The kernels of Ubuntu 25.04 and newer have it. Upgrade, then start the computer anew.</source>
        <translation>Ubuntu 25.04 及更高版本的内核支持它。请升级，然后重新启动计算机。</translation>
    </message>
    <message>
        <source>No kernel of Debian 12 has it, not even of its backports. Upgrade to Debian 13, then take the kernel of trixie-backports.</source>
        <translation>Debian 12 的所有内核都不支持它，包括 backports 中的内核。请升级到 Debian 13，然后使用 trixie-backports 的内核。</translation>
    </message>
    <message>
        <source>The kernel of Debian&apos;s backports has it. Enable trixie-backports, install the kernel, then start the computer anew.</source>
        <translation>Debian backports 中的内核支持它。请启用 trixie-backports，安装该内核，然后重新启动计算机。</translation>
    </message>
    <message>
        <source>Fedora&apos;s current kernel has it. Update, then start the computer anew.</source>
        <translation>Fedora 的当前内核支持它。请更新，然后重新启动计算机。</translation>
    </message>
    <message>
        <source>Arch&apos;s current kernel has it. Update, then start the computer anew.</source>
        <translation>Arch 的当前内核支持它。请更新，然后重新启动计算机。</translation>
    </message>
    <message>
        <source>Install a kernel of version 6.16 or newer that is built with CONFIG_SCHED_CLASS_EXT, then start the computer anew with it.</source>
        <translation>请安装启用了 CONFIG_SCHED_CLASS_EXT 的 6.16 或更高版本的内核，然后用它重新启动计算机。</translation>
    </message>
    <message>
        <source>Install it with the whole Quickshift package, then try again.</source>
        <translation>请随完整的 Quickshift 软件包一起安装，然后重试。</translation>
    </message>
</context>
<context>
    <name>quickshift::client::ExitModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The kernel&apos;s words</source>
        <translation>内核消息</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>转储</translation>
    </message>
    <message>
        <source>%1; it was started again at once</source>
        <translation>%1；已立即重新启动</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Problem</name>
    <message>
        <source>There is no system bus to talk over</source>
        <translation>没有可用于通信的系统总线</translation>
    </message>
    <message>
        <source>Quickshift reaches its helper over the D-Bus system bus. Start the service dbus, then try again.</source>
        <translation>Quickshift 通过 D-Bus 系统总线与辅助服务通信。请启动 dbus 服务，然后重试。</translation>
    </message>
    <message>
        <source>The helper quickshiftd is not installed</source>
        <translation>未安装辅助服务 quickshiftd</translation>
    </message>
    <message>
        <source>It loads the scheduler and measures. Install it with the whole Quickshift package, then try again.</source>
        <translation>它负责加载调度器并进行测量。请随完整的 Quickshift 软件包一起安装，然后重试。</translation>
    </message>
    <message>
        <source>The helper quickshiftd does not start</source>
        <translation>辅助服务 quickshiftd 无法启动</translation>
    </message>
    <message>
        <source>“systemctl status quickshiftd” says why. Quickshift keeps trying.</source>
        <translation>运行“systemctl status quickshiftd”可查看原因。Quickshift 会继续尝试。</translation>
    </message>
    <message>
        <source>You may not talk to the helper</source>
        <translation>您无权与辅助服务通信</translation>
    </message>
    <message>
        <source>The system bus refuses it. Sign in at this computer itself, or reinstall Quickshift to restore its bus policy.</source>
        <translation>系统总线拒绝了请求。请直接在这台计算机上登录，或重新安装 Quickshift 以恢复其总线策略。</translation>
    </message>
    <message>
        <source>The helper has left</source>
        <translation>辅助服务已退出</translation>
    </message>
    <message>
        <source>The kernel&apos;s own scheduler is at work. Quickshift connects again as soon as the helper is back.</source>
        <translation>内核自带的调度器正在工作。辅助服务恢复后，Quickshift 会立即重新连接。</translation>
    </message>
    <message>
        <source>The helper is newer than this program</source>
        <translation>辅助服务的版本比此程序新</translation>
    </message>
    <message>
        <source>Update Quickshift and open it again.</source>
        <translation>请更新 Quickshift 并重新打开。</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>您无权执行此操作</translation>
    </message>
    <message>
        <source>Only a person who sits at this computer may switch the scheduler. Sign in here, or ask an administrator.</source>
        <translation>只有在这台计算机前登录的人才能开关调度器。请在本机登录，或联系管理员。</translation>
    </message>
    <message>
        <source>Another scheduler is at work</source>
        <translation>另一个调度器正在工作</translation>
    </message>
    <message>
        <source>The scheduler could not be switched on</source>
        <translation>无法开启调度器</translation>
    </message>
    <message>
        <source>The scheduler could not be switched off</source>
        <translation>无法关闭调度器</translation>
    </message>
    <message>
        <source>The setting was not changed</source>
        <translation>设置未更改</translation>
    </message>
    <message>
        <source>There are no live figures</source>
        <translation>没有实时数据</translation>
    </message>
    <message>
        <source>The helper sends figures that this program cannot read</source>
        <translation>辅助服务发送了此程序无法读取的数据</translation>
    </message>
    <message>
        <source>It is newer. Update Quickshift and open it again.</source>
        <translation>它的版本较新。请更新 Quickshift 并重新打开。</translation>
    </message>
    <message>
        <source>This kernel cannot run Quickshift&apos;s scheduler</source>
        <translation>此内核无法运行 Quickshift 的调度器</translation>
    </message>
    <message>
        <source>It has no sched_ext. Boot Linux 6.16 or newer, built with CONFIG_SCHED_CLASS_EXT; this one is %1.</source>
        <translation>它不支持 sched_ext。请启动启用了 CONFIG_SCHED_CLASS_EXT 的 Linux 6.16 或更高版本；当前内核为 %1。</translation>
    </message>
    <message>
        <source>The scheduler failed</source>
        <translation>调度器出现故障</translation>
    </message>
    <message>
        <source>The kernel&apos;s own scheduler is at work. Try again.</source>
        <translation>内核自带的调度器正在工作。请重试。</translation>
    </message>
    <message>
        <source>Another scheduler is at work: %1</source>
        <translation>另一个调度器正在工作：%1</translation>
    </message>
    <message>
        <source>Stop it first; Quickshift never pushes another scheduler aside.</source>
        <translation>请先停止它；Quickshift 从不强行取代其他调度器。</translation>
    </message>
    <message>
        <source>The saved settings are not in order</source>
        <translation>保存的设置有问题</translation>
    </message>
    <message>
        <source>Input cannot be measured here</source>
        <translation>此处无法测量输入</translation>
    </message>
    <message>
        <source>%1 input events went by unmeasured</source>
        <translation>有 %1 个输入事件未被测量</translation>
    </message>
    <message>
        <source>the accounting of the rings failed %1 times</source>
        <translation>环形缓冲区的计数出错 %1 次</translation>
    </message>
    <message>
        <source>The figures are not exact: %1</source>
        <translation>数据不准确：%1</translation>
    </message>
    <message>
        <source>This must never happen. Do not rely on the counts of input reports, and please report it with what “quickshiftctl status” prints.</source>
        <translation>这本不应发生。请勿依赖输入报告的计数，并请附上“quickshiftctl status”的输出报告此问题。</translation>
    </message>
    <message>
        <source>Looking for the helper…</source>
        <translation>正在查找辅助服务…</translation>
    </message>
    <message>
        <source>Quickshift is not connected.</source>
        <translation>Quickshift 未连接。</translation>
    </message>
    <message>
        <source>Quickshift is off.</source>
        <translation>Quickshift 已关闭。</translation>
    </message>
    <message>
        <source>Quickshift is off and measures.</source>
        <translation>Quickshift 已关闭，仅进行测量。</translation>
    </message>
    <message>
        <source>Quickshift is switching on…</source>
        <translation>Quickshift 正在开启…</translation>
    </message>
    <message>
        <source>Quickshift schedules this computer.</source>
        <translation>Quickshift 正在调度这台计算机。</translation>
    </message>
    <message>
        <source>Quickshift is switching off…</source>
        <translation>Quickshift 正在关闭…</translation>
    </message>
    <message>
        <source>Quickshift failed.</source>
        <translation>Quickshift 出现故障。</translation>
    </message>
    <message>
        <source>The helper sends what makes no sense</source>
        <translation>辅助服务发送了没有意义的数据</translation>
    </message>
    <message>
        <source>It does not fit this program. Install the whole Quickshift package anew, then restart the helper with “systemctl restart quickshiftd”.</source>
        <translation>它与此程序不匹配。请重新安装完整的 Quickshift 软件包，然后运行“systemctl restart quickshiftd”重启辅助服务。</translation>
    </message>
    <message>
        <source>The helper does not answer</source>
        <translation>辅助服务没有响应</translation>
    </message>
    <message>
        <source>It runs, but has sent no figures for some seconds. If that does not end by itself, restart it with “systemctl restart quickshiftd”.</source>
        <translation>它正在运行，但已有数秒没有发送数据。如果没有自行恢复，请用“systemctl restart quickshiftd”重新启动它。</translation>
    </message>
</context>
<context>
    <name>quickshift::client::SettingsFile</name>
    <message>
        <source>This version knows no tunable “%1”.</source>
        <translation>此版本没有可调参数“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no value for the tunable “%2”.</source>
        <translation>“%1”不是可调参数“%2”的有效值。</translation>
    </message>
    <message>
        <source>It is no JSON from byte %1 on (%2). Choose a file that Quickshift exported.</source>
        <translation>从第 %1 字节起不是有效的 JSON (%2)。请选择由 Quickshift 导出的文件。</translation>
    </message>
    <message>
        <source>It holds no settings. Choose a file that Quickshift exported.</source>
        <translation>其中不含设置。请选择由 Quickshift 导出的文件。</translation>
    </message>
    <message>
        <source>A newer Quickshift wrote it. Update this one, or export it there anew.</source>
        <translation>它由更新版本的 Quickshift 写入。请更新此版本，或在那边重新导出。</translation>
    </message>
</context>
<context>
    <name>quickshift::compare::Comparison</name>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>这不是 JSON：%1。</translation>
    </message>
    <message>
        <source>This is no comparison of Quickshift.</source>
        <translation>这不是 Quickshift 的对比。</translation>
    </message>
    <message>
        <source>A newer Quickshift wrote this; update to read it.</source>
        <translation>它由更新版本的 Quickshift 写入；请更新后再读取。</translation>
    </message>
    <message>
        <source>It is damaged: what was compared cannot be told.</source>
        <translation>文件已损坏：无法得知对比的内容。</translation>
    </message>
    <message>
        <source>It is damaged: a block cannot be read.</source>
        <translation>文件已损坏：有一段无法读取。</translation>
    </message>
    <message>
        <source>Input reaches its reader</source>
        <translation>输入到达读取线程的用时</translation>
    </message>
    <message>
        <source>Input wakes its reader</source>
        <translation>输入唤醒读取线程的用时</translation>
    </message>
    <message>
        <source>Woken threads run</source>
        <translation>被唤醒线程开始运行的用时</translation>
    </message>
    <message>
        <source>the scheduler was not on as it should have been</source>
        <translation>调度器本应开启却未开启</translation>
    </message>
    <message>
        <source>a scheduler was on that should not have been</source>
        <translation>有不应开启的调度器处于开启状态</translation>
    </message>
    <message>
        <source>settings were changed meanwhile</source>
        <translation>期间设置被更改</translation>
    </message>
    <message>
        <source>the figures started anew</source>
        <translation>数据重新开始统计</translation>
    </message>
    <message>
        <source>Quickshift off and on</source>
        <translation>Quickshift 关闭与开启</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1：%2 与 %3</translation>
    </message>
    <message>
        <source>Presets %1 and %2</source>
        <translation>预设 %1 与 %2</translation>
    </message>
    <message>
        <source>Quickshift off</source>
        <translation>Quickshift 关闭</translation>
    </message>
    <message>
        <source>Quickshift on</source>
        <translation>Quickshift 开启</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>预设 %1</translation>
    </message>
    <message>
        <source>I play now</source>
        <translation>我正在玩游戏</translation>
    </message>
    <message>
        <source>I work as usual</source>
        <translation>我照常工作</translation>
    </message>
    <message>
        <source>A benchmark or a load runs</source>
        <translation>运行基准测试或负载</translation>
    </message>
    <message>
        <source>Synthetic: none, the computer is left alone</source>
        <translation>合成测试：无操作，让计算机空闲</translation>
    </message>
    <message>
        <source>%1 times sooner</source>
        <translation>缩短至 1/%1</translation>
    </message>
    <message>
        <source>%1 times later</source>
        <translation>延长至 %1 倍</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>%1 % sooner</source>
        <translation>缩短 %1%</translation>
    </message>
    <message>
        <source>%1 % later</source>
        <translation>延长 %1%</translation>
    </message>
    <message>
        <source>%1 to %2 times sooner</source>
        <translation>缩短至 1/%1～1/%2</translation>
    </message>
    <message>
        <source>%1 to %2 times later</source>
        <translation>延长至 %1～%2 倍</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Too little was measured to say anything: %1 and %2 values. Compare for longer, or with more going on.</source>
        <translation>测量数据太少，无法得出结论：%1 和 %2 个值。请延长对比时间，或在有更多活动时进行。</translation>
    </message>
    <message>
        <source>No measurable difference between %1 and %2. What was measured fits anything from %3 at %4.</source>
        <translation>“%1”与“%2”之间没有可测出的差异。测量结果在 %4 处的可能范围为：%3。</translation>
    </message>
    <message>
        <source>But %1 at %2.</source>
        <translation>但在 %2 处%1。</translation>
    </message>
    <message>
        <source>1 of %1 blocks is void: %2.</source>
        <translation>%1 段中有 1 段无效：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 blocks are void: %2.</source>
        <translation>
            <numerusform>%1 段中有 %n 段无效：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>A comparison is under way already.</source>
        <translation>已有一项对比正在进行。</translation>
    </message>
    <message>
        <source>The helper cannot be reached, and nothing can be measured without it.</source>
        <translation>无法连接辅助服务，没有它就无法测量。</translation>
    </message>
    <message>
        <source>Both sides are the same. Choose two different values.</source>
        <translation>两方相同。请选择两个不同的值。</translation>
    </message>
    <message>
        <source>There is no tunable “%1”. “quickshiftctl get” lists them.</source>
        <translation>没有可调参数“%1”。“quickshiftctl get”可列出所有参数。</translation>
    </message>
    <message>
        <source>There is no preset “%1”. There is: %2.</source>
        <translation>没有预设“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>To compare this, the scheduler must be switched on. %1</source>
        <translation>要进行此对比，必须先开启调度器。%1</translation>
    </message>
    <message>
        <source>The helper sends no figures any more. Everything is as it was; try again.</source>
        <translation>辅助服务不再发送数据。一切都已恢复原样；请重试。</translation>
    </message>
    <message>
        <source>The helper has left, and what it had changed for the comparison with it.</source>
        <translation>辅助服务已退出，它为对比所做的更改也随之消失。</translation>
    </message>
    <message>
        <source>That is too many to compare anything.</source>
        <translation>无效段过多，无法进行对比。</translation>
    </message>
    <message>
        <source>%1 %2 at %3 with %4 than with %5: %6 instead of %7 (95 % interval: %8).</source>
        <translation>与“%5”相比，“%4”时%1在 %3 处%2：%6，而非 %7（95% 区间：%8）。</translation>
    </message>
</context>
<context>
    <name>quickshift::compare::ComparisonStore</name>
    <message>
        <source>%1 cannot be made. Is the disk full, or yours to write?</source>
        <translation>无法创建 %1。磁盘是否已满，或者您没有写入权限？</translation>
    </message>
    <message>
        <source>The comparison cannot be saved to %1: %2.</source>
        <translation>无法将对比保存到 %1：%2。</translation>
    </message>
    <message>
        <source>The comparison cannot be removed: %1.</source>
        <translation>无法移除对比：%1。</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>已略过 %1。%2</translation>
    </message>
</context>
<context>
    <name>quickshift::compare::NewestEffects</name>
    <message>
        <source>%1 Measured %2.</source>
        <translation>%1测量时间：%2。</translation>
    </message>
</context>
<context>
    <name>threads</name>
    <message>
        <source>nothing special</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>input reader</source>
        <translation>输入读取</translation>
    </message>
    <message>
        <source>game</source>
        <translation>游戏</translation>
    </message>
    <message>
        <source>feeds the graphics card</source>
        <translation>向显卡提交任务</translation>
    </message>
    <message>
        <source>compositor</source>
        <translation>合成器</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>background</source>
        <translation>后台</translation>
    </message>
    <message>
        <source>woken %1 by a thread that answers input or sound</source>
        <translation>%1被响应输入或声音的线程唤醒</translation>
    </message>
    <message>
        <source>woken %1 for the sound card</source>
        <translation>%1为声卡而被唤醒</translation>
    </message>
    <message>
        <source>woken %1; it hands work to the graphics card</source>
        <translation>%1被唤醒；它向显卡提交任务</translation>
    </message>
    <message>
        <source>woken %1; it puts pictures on the screen</source>
        <translation>%1被唤醒；它将画面送上屏幕</translation>
    </message>
    <message>
        <source>woken %1; its process was named as the game</source>
        <translation>%1被唤醒；其进程被指定为游戏</translation>
    </message>
    <message>
        <source>input reports wake it</source>
        <translation>由输入报告唤醒</translation>
    </message>
    <message>
        <source>a thread that answers input or sound wakes it</source>
        <translation>由响应输入或声音的线程唤醒</translation>
    </message>
    <message>
        <source>it serves the sound card</source>
        <translation>它为声卡服务</translation>
    </message>
    <message>
        <source>it hands work to the graphics card</source>
        <translation>它向显卡提交任务</translation>
    </message>
    <message>
        <source>it puts pictures on the screen</source>
        <translation>它将画面送上屏幕</translation>
    </message>
    <message>
        <source>its process was named as the game</source>
        <translation>其进程被指定为游戏</translation>
    </message>
    <message>
        <source>it computes for long without a pause</source>
        <translation>它长时间不间断地计算</translation>
    </message>
    <message>
        <source>its owner gave it low priority</source>
        <translation>其所有者为它设置了低优先级</translation>
    </message>
    <message>
        <source>a thread of the kernel</source>
        <translation>内核线程</translation>
    </message>
    <message>
        <source>woken %1 by mouse reports</source>
        <translation>%1被鼠标报告唤醒</translation>
    </message>
    <message>
        <source>woken %1 by keyboard reports</source>
        <translation>%1被键盘报告唤醒</translation>
    </message>
    <message>
        <source>woken %1 by gamepad reports</source>
        <translation>%1被手柄报告唤醒</translation>
    </message>
    <message>
        <source>woken %1 by touch reports</source>
        <translation>%1被触摸报告唤醒</translation>
    </message>
    <message>
        <source>woken %1 by tablet reports</source>
        <translation>%1被数位板报告唤醒</translation>
    </message>
    <message>
        <source>woken %1 by input reports</source>
        <translation>%1被输入报告唤醒</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>尚未出现</translation>
    </message>
    <message>
        <source>for less than a second</source>
        <translation>不到一秒</translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation>已 %1 s</translation>
    </message>
    <message>
        <source>for %1 min</source>
        <translation>已 %1 min</translation>
    </message>
    <message>
        <source>for %1 h</source>
        <translation>已 %1 h</translation>
    </message>
    <message>
        <source>once ahead of others in the last second</source>
        <translation>最近一秒内 1 次优先于其他线程</translation>
    </message>
    <message>
        <source>%1 times ahead of others in the last second</source>
        <translation>最近一秒内 %1 次优先于其他线程</translation>
    </message>
</context>
<context>
    <name>tunable names</name>
    <message>
        <source>ring_count</source>
        <translation>缓冲区数量</translation>
    </message>
    <message>
        <source>ring_bytes</source>
        <translation>缓冲区大小</translation>
    </message>
    <message>
        <source>ring_mapping</source>
        <translation>缓冲区映射</translation>
    </message>
    <message>
        <source>drain_policy</source>
        <translation>排空策略</translation>
    </message>
    <message>
        <source>drain_threshold_percent</source>
        <translation>排空阈值</translation>
    </message>
    <message>
        <source>drain_interval_us</source>
        <translation>排空间隔</translation>
    </message>
    <message>
        <source>drain_watch_interval_us</source>
        <translation>观看时排空间隔</translation>
    </message>
    <message>
        <source>report_list</source>
        <translation>报告列表</translation>
    </message>
    <message>
        <source>self_timing_period</source>
        <translation>自计时周期</translation>
    </message>
    <message>
        <source>slice_us</source>
        <translation>时间片</translation>
    </message>
    <message>
        <source>sleep_credit_us</source>
        <translation>休眠补偿</translation>
    </message>
    <message>
        <source>preempt</source>
        <translation>抢占</translation>
    </message>
    <message>
        <source>preempt_gap_us</source>
        <translation>抢占间隔</translation>
    </message>
    <message>
        <source>rescue_after_ms</source>
        <translation>救援等待时间</translation>
    </message>
    <message>
        <source>boost_input</source>
        <translation>提升输入</translation>
    </message>
    <message>
        <source>boost_input_strength</source>
        <translation>输入提升强度</translation>
    </message>
    <message>
        <source>window_mouse_ms</source>
        <translation>鼠标时间窗口</translation>
    </message>
    <message>
        <source>window_keyboard_ms</source>
        <translation>键盘时间窗口</translation>
    </message>
    <message>
        <source>window_gamepad_ms</source>
        <translation>手柄时间窗口</translation>
    </message>
    <message>
        <source>chain_decay_percent</source>
        <translation>提升传递比例</translation>
    </message>
    <message>
        <source>boost_audio</source>
        <translation>提升音频</translation>
    </message>
    <message>
        <source>boost_audio_strength</source>
        <translation>音频提升强度</translation>
    </message>
    <message>
        <source>window_audio_ms</source>
        <translation>音频时间窗口</translation>
    </message>
    <message>
        <source>boost_compositor</source>
        <translation>提升合成器</translation>
    </message>
    <message>
        <source>boost_compositor_strength</source>
        <translation>合成器提升强度</translation>
    </message>
    <message>
        <source>boost_gpu</source>
        <translation>提升 GPU</translation>
    </message>
    <message>
        <source>boost_gpu_strength</source>
        <translation>GPU 提升强度</translation>
    </message>
    <message>
        <source>window_gpu_ms</source>
        <translation>GPU 时间窗口</translation>
    </message>
    <message>
        <source>boost_game</source>
        <translation>提升游戏</translation>
    </message>
    <message>
        <source>boost_game_strength</source>
        <translation>游戏提升强度</translation>
    </message>
    <message>
        <source>demote_background</source>
        <translation>后台降级</translation>
    </message>
    <message>
        <source>demote_background_strength</source>
        <translation>后台降级强度</translation>
    </message>
    <message>
        <source>background_burst_ms</source>
        <translation>后台判定时长</translation>
    </message>
    <message>
        <source>background_frequency_percent</source>
        <translation>后台频率</translation>
    </message>
    <message>
        <source>prefetch_ring</source>
        <translation>预取：缓冲区</translation>
    </message>
    <message>
        <source>prefetch_task</source>
        <translation>预取：线程</translation>
    </message>
    <message>
        <source>prefetch_cpu</source>
        <translation>预取：CPU</translation>
    </message>
</context>
<context>
    <name>tunables</name>
    <message>
        <source>How many ring buffers carry input reports out of the kernel; 1 is the classic shared buffer.</source>
        <translation>用多少个环形缓冲区将输入报告传出内核；1 为传统的共享缓冲区。</translation>
    </message>
    <message>
        <source>Size of each ring; a larger one survives longer bursts before a report is dropped.</source>
        <translation>每个环形缓冲区的大小；越大，就能在丢弃报告之前承受越长的突发。</translation>
    </message>
    <message>
        <source>Which ring a CPU writes to: by CPU number, one for all CPUs that share a last-level cache, or one each.</source>
        <translation>CPU 写入哪个环形缓冲区：按 CPU 编号、共享末级缓存的 CPU 共用一个，或每个 CPU 各一个。</translation>
    </message>
    <message>
        <source>Whether the helper empties the rings on a timer, is woken for every report, which costs far more CPU, or only when a ring has filled up to the threshold, which costs least and shows figures up to 0.1 s late.</source>
        <translation>辅助服务如何清空环形缓冲区：按定时器；每个报告都唤醒，CPU 开销大得多；或仅在填充到阈值时，开销最小，但数据最多延迟 0.1 s 显示。</translation>
    </message>
    <message>
        <source>How full a ring may get before the helper is woken to empty it at once, whatever the drain policy.</source>
        <translation>环形缓冲区填充到什么程度时，无论排空策略如何，都唤醒辅助服务立即清空。</translation>
    </message>
    <message>
        <source>How often the helper empties the rings while nobody watches closely.</source>
        <translation>无人密切观看时，辅助服务清空环形缓冲区的间隔。</translation>
    </message>
    <message>
        <source>How often the helper empties the rings while somebody watches at 20 frames a second or more.</source>
        <translation>有人以每秒 20 帧或更高的速率观看时，辅助服务清空环形缓冲区的间隔。</translation>
    </message>
    <message>
        <source>Whether frames also list each single report, for recordings and exports: in the order in which the rings are read, or strictly by time. Keyboards are never listed.</source>
        <translation>数据帧是否还逐一列出报告，用于录制和导出：按环形缓冲区的读取顺序，或严格按时间顺序。键盘报告从不列出。</translation>
    </message>
    <message>
        <source>One in how many ring writes, task lookups and searches for an idle CPU is timed; 0 times none.</source>
        <translation>每多少次缓冲区写入、任务查找和空闲 CPU 搜索计时一次；0 表示不计时。</translation>
    </message>
    <message>
        <source>How long a thread may run before another one that waits gets its turn.</source>
        <translation>当有其他线程等待时，一个线程可以运行多久才轮到下一个。</translation>
    </message>
    <message>
        <source>How much unused CPU time a thread may save up while it sleeps, to be served sooner when it wakes.</source>
        <translation>线程在休眠时最多可以积攒多少未用的 CPU 时间，以便唤醒后更早得到运行。</translation>
    </message>
    <message>
        <source>Let a woken thread of a higher class push one of a lower class off its CPU at once, not at the next tick.</source>
        <translation>让被唤醒的高类别线程立即抢占低类别线程的 CPU，而不是等到下一个时钟节拍。</translation>
    </message>
    <message>
        <source>The least time between two such pushes on the same CPU, so that a storm of wake-ups cannot stop its work.</source>
        <translation>同一 CPU 上两次抢占之间的最短时间，以免大量唤醒使其工作停滞。</translation>
    </message>
    <message>
        <source>Whoever has waited for a CPU this long is served next, whatever its class: nothing starves.</source>
        <translation>等待 CPU 达到这一时间的线程，无论类别，都会接着运行：不会有线程饿死。</translation>
    </message>
    <message>
        <source>Run the threads that input reports wake before all others.</source>
        <translation>让被输入报告唤醒的线程先于所有其他线程运行。</translation>
    </message>
    <message>
        <source>How strongly threads that answer input are preferred in the queue.</source>
        <translation>响应输入的线程在队列中的优先程度。</translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a report of a mouse, touchpad or tablet woke it.</source>
        <translation>线程被鼠标、触摸板或数位板的报告唤醒后，在多长时间内被视为输入读取线程。</translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a keyboard&apos;s report woke it.</source>
        <translation>线程被键盘报告唤醒后，在多长时间内被视为输入读取线程。</translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a gamepad&apos;s report woke it.</source>
        <translation>线程被手柄报告唤醒后，在多长时间内被视为输入读取线程。</translation>
    </message>
    <message>
        <source>The share of its own boost that a thread which answers input or sound passes on to those it wakes; 0: none.</source>
        <translation>响应输入或声音的线程，将自身提升的多大比例传递给由它唤醒的线程；0 表示不传递。</translation>
    </message>
    <message>
        <source>Run the threads that feed the sound card before the game, so that sound does not crackle.</source>
        <translation>让为声卡供数的线程先于游戏运行，避免声音出现爆音。</translation>
    </message>
    <message>
        <source>How strongly audio threads are preferred in the queue.</source>
        <translation>音频线程在队列中的优先程度。</translation>
    </message>
    <message>
        <source>How long a thread counts as an audio thread after it served the sound card.</source>
        <translation>线程为声卡服务后，在多长时间内被视为音频线程。</translation>
    </message>
    <message>
        <source>Run the threads that put pictures on the screen before the game.</source>
        <translation>让将画面送上屏幕的线程先于游戏运行。</translation>
    </message>
    <message>
        <source>How strongly the compositor is preferred in the queue.</source>
        <translation>合成器在队列中的优先程度。</translation>
    </message>
    <message>
        <source>Run the threads that hand work to the graphics card before the others of the game.</source>
        <translation>让向显卡提交任务的线程先于游戏的其他线程运行。</translation>
    </message>
    <message>
        <source>How strongly threads that hand work to the graphics card are preferred in the queue.</source>
        <translation>向显卡提交任务的线程在队列中的优先程度。</translation>
    </message>
    <message>
        <source>How long a thread counts as one that feeds the graphics card or the screen after it did.</source>
        <translation>线程向显卡或屏幕提交后，在多长时间内仍被视为此类线程。</translation>
    </message>
    <message>
        <source>Run the threads of the game before everything that is not part of it.</source>
        <translation>让游戏的线程先于所有不属于游戏的线程运行。</translation>
    </message>
    <message>
        <source>How strongly the game&apos;s threads are preferred in the queue.</source>
        <translation>游戏线程在队列中的优先程度。</translation>
    </message>
    <message>
        <source>Let threads that compute for long without a pause (compilers, encoders, downloads) give way to those that just woke up.</source>
        <translation>让长时间不间断计算的线程（编译器、编码器、下载）给刚被唤醒的线程让路。</translation>
    </message>
    <message>
        <source>How far back in the queue threads in the background stand.</source>
        <translation>后台线程在队列中靠后的程度。</translation>
    </message>
    <message>
        <source>How long a thread may compute without a pause before it counts as background. A game&apos;s never do.</source>
        <translation>线程不间断计算多久后被视为后台。游戏的线程永远不会。</translation>
    </message>
    <message>
        <source>The share of a CPU&apos;s full speed that is asked for while it runs what no policy boosts; 100 leaves the choice to the kernel, less saves power.</source>
        <translation>CPU 运行未被任何策略提升的线程时，所请求的频率占全速的比例；100 表示由内核决定，越低越省电。</translation>
    </message>
    <message>
        <source>Touch the ring&apos;s counters as soon as a report begins, so that the write at its end finds them near.</source>
        <translation>报告一开始就访问环形缓冲区的计数器，使结束时的写入能就近找到它们。</translation>
    </message>
    <message>
        <source>Touch the second cache line of what is known of a thread as soon as it is woken.</source>
        <translation>线程一被唤醒，就访问其已知信息的第二个缓存行。</translation>
    </message>
    <message>
        <source>Touch the state of the CPU that a thread last ran on before the search for one begins.</source>
        <translation>在开始搜索 CPU 之前，先访问线程上次运行所在 CPU 的状态。</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>rings</source>
        <translation>个</translation>
    </message>
</context>
</TS>
