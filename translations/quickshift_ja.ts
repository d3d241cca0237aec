<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>bench effects</name>
    <message>
        <source>input to its reader, p99</source>
        <translation>入力から読み取りスレッドまで、p99</translation>
    </message>
    <message>
        <source>the slowest hundredth of frames</source>
        <translation>最も遅い 1% のフレーム</translation>
    </message>
    <message>
        <source>frame time, p99</source>
        <translation>フレーム時間、p99</translation>
    </message>
    <message>
        <source>the frame thread&apos;s wait, p99</source>
        <translation>フレームスレッドの待ち時間、p99</translation>
    </message>
    <message>
        <source>the render thread&apos;s wait, p99</source>
        <translation>描画スレッドの待ち時間、p99</translation>
    </message>
    <message>
        <source>the sound thread&apos;s wait, p99</source>
        <translation>サウンドスレッドの待ち時間、p99</translation>
    </message>
    <message>
        <source>data not in the cache</source>
        <translation>データがキャッシュにないとき</translation>
    </message>
    <message>
        <source>data in the cache</source>
        <translation>データがキャッシュにあるとき</translation>
    </message>
    <message>
        <source>the test machine has no graphics card</source>
        <translation>テスト機にはグラフィックカードがありません</translation>
    </message>
    <message>
        <source>the test machine has no sound card</source>
        <translation>テスト機にはサウンドカードがありません</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>by CPU number</source>
        <translation>CPU 番号順</translation>
    </message>
    <message>
        <source>one a cache</source>
        <translation>キャッシュごと</translation>
    </message>
    <message>
        <source>one a CPU</source>
        <translation>CPU ごと</translation>
    </message>
    <message>
        <source>on a timer</source>
        <translation>タイマー</translation>
    </message>
    <message>
        <source>at every report</source>
        <translation>レポートごと</translation>
    </message>
    <message>
        <source>when filled</source>
        <translation>しきい値で</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>as they are read</source>
        <translation>読み取り順</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>時刻順</translation>
    </message>
</context>
<context>
    <name>metrics</name>
    <message>
        <source>From a thread&apos;s wake-up to its first instruction on a CPU.</source>
        <translation>スレッドのウェイクアップから、CPU 上で最初の命令を実行するまで。</translation>
    </message>
    <message>
        <source>From an input report to the helper reading it: the drain lag.</source>
        <translation>入力レポートからヘルパーが読み取るまで: 読み出しの遅れ。</translation>
    </message>
    <message>
        <source>From an input report to the wake-up of its first reader.</source>
        <translation>入力レポートから、最初の読み取りスレッドのウェイクアップまで。</translation>
    </message>
    <message>
        <source>From an input report to its first reader running on a CPU.</source>
        <translation>入力レポートから、最初の読み取りスレッドが CPU で実行されるまで。</translation>
    </message>
    <message>
        <source>Writing one record into a ring, without the clock&apos;s own cost; sampled.</source>
        <translation>リングへの 1 レコードの書き込み (時計自体のコストを除く)。サンプリング。</translation>
    </message>
    <message>
        <source>Finding what is known of a thread, without the clock&apos;s own cost; sampled.</source>
        <translation>スレッドの情報の検索 (時計自体のコストを除く)。サンプリング。</translation>
    </message>
    <message>
        <source>Searching for an idle CPU, without the clock&apos;s own cost; sampled.</source>
        <translation>アイドル CPU の探索 (時計自体のコストを除く)。サンプリング。</translation>
    </message>
</context>
<context>
    <name>preset sentences</name>
    <message>
        <source>Every setting as it was installed.</source>
        <translation>すべての設定がインストール時のままです。</translation>
    </message>
    <message>
        <source>The game is preferred, but what runs beside it keeps a fair share: for playing while work is to get done.</source>
        <translation>ゲームを優先しつつ、並行して動くものにも公平に CPU を割り当てます。作業を進めながらプレイするとき向けです。</translation>
    </message>
    <message>
        <source>Everything but the game and what it needs runs at a lower clock speed, and Quickshift itself wakes up less.</source>
        <translation>ゲームとそれに必要なもの以外は低いクロックで動作し、Quickshift 自体のウェイクアップも減ります。</translation>
    </message>
    <message>
        <source>Your input and the game come first, whatever else has to wait for it: for matches that count.</source>
        <translation>ほかの何を待たせても、入力とゲームを最優先にします。大事な対戦向けです。</translation>
    </message>
    <message>
        <source>The encoder of a stream or recording is not held back, and sound and picture never wait for the game.</source>
        <translation>配信や録画のエンコーダーが妨げられず、音声と映像がゲームを待つこともありません。</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>esports</source>
        <translation>eスポーツ</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>バッテリー</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>カスタム</translation>
    </message>
</context>
<context>
    <name>quickshift::app::AddGameDialog</name>
    <message>
        <source>Name a game</source>
        <translation>ゲームを指定</translation>
    </message>
    <message>
        <source>Your programs that run now, the newest first. The threads of the one that you choose are the game until it ends.</source>
        <translation>現在実行中のあなたのプログラムです (新しい順)。選択したプログラムのスレッドは、終了するまでゲームとして扱われます。</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>名前または番号で検索</translation>
    </message>
    <message>
        <source>Search programs</source>
        <translation>プログラムを検索</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>No program of yours is called that. Has it started?</source>
        <translation>その名前のプログラムは見つかりません。起動していますか?</translation>
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
        <translation>ディレクトリ %1 を作成できません。所有者を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check whose it is.</source>
        <translation>%1 に書き込めません: %2。所有者を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2. Check whose it is.</source>
        <translation>%1 を削除できません: %2。所有者を確認してください。</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Banner</name>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Tries again what did not work.</source>
        <translation>うまくいかなかった操作をもう一度試します。</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>quickshift::app::BenchEffects</name>
    <message>
        <source>no measurable effect (%1)</source>
        <translation>測定可能な効果なし（%1）</translation>
    </message>
    <message>
        <source>no measurable effect (%1); %2</source>
        <translation>測定可能な効果なし（%1）、%2</translation>
    </message>
    <message>
        <source>%1 instead of %2 (%3)</source>
        <translation>%2 に対して %1（%3）</translation>
    </message>
    <message>
        <source>In our benchmark: %1.</source>
        <translation>開発元のベンチマーク: %1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>quickshift::app::CheckList</name>
    <message>
        <source>In order: %1</source>
        <translation>正常: %1</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>要対応: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>コマンドをコピー: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ComparePage</name>
    <message>
        <source>Undo the deletion</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>新しい比較(&amp;N)</translation>
    </message>
    <message>
        <source>Saved comparisons</source>
        <translation>保存された比較</translation>
    </message>
    <message>
        <source>Results are kept here.</source>
        <translation>結果はここに保存されます。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <translation>キャンセルしました。すべて元のままです。</translation>
    </message>
    <message>
        <source>The comparison was deleted.</source>
        <translation>比較を削除しました。</translation>
    </message>
</context>
<context>
    <name>quickshift::app::CompareProgress</name>
    <message>
        <source>Go on as before. Which of the two is in force is not shown, so that it cannot change how you play.</source>
        <translation>そのまま続けてください。プレイに影響しないように、どちらが有効かは表示されません。</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比較の進捗</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Looking whether there is input…</source>
        <translation>入力があるか調べています…</translation>
    </message>
    <message>
        <source>Putting everything back…</source>
        <translation>すべて元に戻しています…</translation>
    </message>
    <message>
        <source>Block %1 of %2, about %3 left</source>
        <translation>ブロック %1 / %2、残り約 %3</translation>
    </message>
</context>
<context>
    <name>quickshift::app::CompareResult</name>
    <message>
        <source>Percentiles of both sides and their differences</source>
        <translation>両側のパーセンタイルとその差</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>再実行(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>%1 and %2 values</source>
        <translation>値の数: %1 と %2</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>カーネル %1</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>パーセンタイル</translation>
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
        <translation>B − A (95% 区間)</translation>
    </message>
    <message>
        <source>B is (95 % interval)</source>
        <translation>B は (95% 区間)</translation>
    </message>
    <message>
        <source>too few values</source>
        <translation>値が不足</translation>
    </message>
    <message>
        <source>no measurable difference</source>
        <translation>測定可能な差なし</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 〜 %3)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 に書き込めません: %2。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation>すべて (*.json)</translation>
    </message>
    <message>
        <source>Blocks and buckets (*.csv)</source>
        <translation>ブロックとバケット (*.csv)</translation>
    </message>
</context>
<context>
    <name>quickshift::app::CompareSetup</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Does it help on this computer?</source>
        <translation>このコンピュータで効果がありますか?</translation>
    </message>
    <message>
        <source>A comparison switches between two states in turns, in random order, and measures each while you go on with what you do. In the end everything is as it was, and you get an answer; it may be that there is no measurable difference.</source>
        <translation>比較では、2 つの状態をランダムな順序で交互に切り替え、あなたが普段どおり操作している間にそれぞれを測定します。終わるとすべて元の状態に戻り、結果が表示されます。測定可能な差がないという結果になることもあります。</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較対象(&amp;C)</translation>
    </message>
    <message>
        <source>Quickshift off and on</source>
        <translation>Quickshift のオフとオン</translation>
    </message>
    <message>
        <source>A setting with two values</source>
        <translation>1 つの設定の 2 つの値</translation>
    </message>
    <message>
        <source>Two presets</source>
        <translation>2 つのプリセット</translation>
    </message>
    <message>
        <source>S&amp;etting</source>
        <translation>設定(&amp;E)</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>1 つ目の値</translation>
    </message>
    <message>
        <source>Second value</source>
        <translation>2 つ目の値</translation>
    </message>
    <message>
        <source>First preset</source>
        <translation>1 つ目のプリセット</translation>
    </message>
    <message>
        <source>Second preset</source>
        <translation>2 つ目のプリセット</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>測定対象(&amp;M)</translation>
    </message>
    <message>
        <source>Mean&amp;while</source>
        <translation>測定中の作業(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>長さ(&amp;D)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Input if there is any, else wake-ups</source>
        <translation>入力があれば入力、なければウェイクアップ</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ComparisonPlot</name>
    <message>
        <source>Latencies of both sides</source>
        <translation>両側のレイテンシ</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>割合 (%)</translation>
    </message>
    <message>
        <source>%1: median %2, 99 % below %3. %4: median %5, 99 % below %6.</source>
        <translation>%1: 中央値 %2、99% が %3 未満。%4: 中央値 %5、99% が %6 未満。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
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
        <translation>このコンピュータ</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>再確認(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy this list, as “quickshiftctl doctor” prints it</source>
        <translation>この一覧を「quickshiftctl doctor」の出力と同じ形式でコピーします</translation>
    </message>
    <message>
        <source>How the scheduler left the kernel by itself</source>
        <translation>スケジューラがカーネルから自ら離脱した履歴</translation>
    </message>
    <message>
        <source>What Quickshift itself costs</source>
        <translation>Quickshift 自体のコスト</translation>
    </message>
    <message>
        <source>Helper&apos;s CPU</source>
        <translation>ヘルパーの CPU</translation>
    </message>
    <message>
        <source>Of one CPU, over the last second.</source>
        <translation>直近 1 秒間に使用した、CPU 1 個に対する割合です。</translation>
    </message>
    <message>
        <source>Window&apos;s CPU</source>
        <translation>ウィンドウの CPU</translation>
    </message>
    <message>
        <source>Helper&apos;s memory</source>
        <translation>ヘルパーのメモリ</translation>
    </message>
    <message>
        <source>In use now.</source>
        <translation>現在の使用量です。</translation>
    </message>
    <message>
        <source>Window&apos;s memory</source>
        <translation>ウィンドウのメモリ</translation>
    </message>
    <message>
        <source>Bus, a second</source>
        <translation>バス (毎秒)</translation>
    </message>
    <message>
        <source>Bytes of frames that the helper sends to all who watch.</source>
        <translation>ヘルパーがすべての監視プログラムに送るフレームのバイト数です。</translation>
    </message>
    <message>
        <source>Reports lost</source>
        <translation>失われたレポート</translation>
    </message>
    <message>
        <source>Input reports that found a full ring, since the load.</source>
        <translation>読み込み以降、リングが満杯でドロップされた入力レポートの数です。</translation>
    </message>
    <message>
        <source>Drain lag p99</source>
        <translation>読み出しの遅れ p99</translation>
    </message>
    <message>
        <source>From an input report to the helper reading it, over the last ten seconds. The scheduler does not wait for it.</source>
        <translation>入力レポートからヘルパーが読み取るまで (直近 10 秒間)。スケジューラがこれを待つことはありません。</translation>
    </message>
    <message>
        <source>Report for those who help</source>
        <translation>サポート用のレポート</translation>
    </message>
    <message>
        <source>Versions, settings, what this computer can do, exits with their dumps, counters and the last minute&apos;s figures, in one text. Names of users, hosts and programs, and paths, are taken out. You read it first; nothing is sent.</source>
        <translation>バージョン、設定、このコンピュータの対応機能、離脱とそのダンプ、カウンター、直近 1 分間の測定値を 1 つのテキストにまとめます。ユーザー名、ホスト名、プログラム名、パスは取り除かれます。最初に内容を確認できます。どこにも送信されません。</translation>
    </message>
    <message>
        <source>&amp;Make a report…</source>
        <translation>レポートを作成(&amp;M)…</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>要対応: %1</translation>
    </message>
    <message>
        <source>The helper makes the report, and it is not there.</source>
        <translation>レポートはヘルパーが作成しますが、ヘルパーに接続していません。</translation>
    </message>
    <message>
        <source>A recording is shown: the helper&apos;s own figures come back when it is closed.</source>
        <translation>記録を表示しています: 記録を閉じると、ヘルパー自体の測定値が再び表示されます。</translation>
    </message>
    <message>
        <source>No figures of the helper have come yet.</source>
        <translation>ヘルパーの測定値がまだ届いていません。</translation>
    </message>
    <message>
        <source>The helper&apos;s figures come with it.</source>
        <translation>ヘルパーに接続すると、その測定値が表示されます。</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>レポートを作成しています…</translation>
    </message>
    <message>
        <source>Diagnostics report</source>
        <translation>診断レポート</translation>
    </message>
    <message>
        <source>This is all of it. Read it before you send it to somebody.</source>
        <translation>これがレポートの全内容です。誰かに送る前に目を通してください。</translation>
    </message>
    <message>
        <source>The kernel&apos;s dump of exit %1</source>
        <translation>離脱 %1 のカーネルダンプ</translation>
    </message>
    <message>
        <source>What every CPU and waiting thread did. Only administrators see the threads&apos; names: sudo quickshiftctl exits %1</source>
        <translation>各 CPU と待機中の各スレッドの動作です。スレッド名を見られるのは管理者だけです: sudo quickshiftctl exits %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::DropLegend</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>A bar: reports a second. A triangle: reports are being dropped.</source>
        <translation>棒: 1 秒あたりのレポート数。三角: レポートがドロップされています。</translation>
    </message>
    <message>
        <source>reports / s</source>
        <translation>レポート / 秒</translation>
    </message>
    <message>
        <source>drops now</source>
        <translation>ドロップ中</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ExitTable</name>
    <message>
        <source>Show the kernel&apos;s &amp;dump…</source>
        <translation>カーネルダンプを表示(&amp;D)…</translation>
    </message>
    <message>
        <source>Past exits</source>
        <translation>過去の離脱</translation>
    </message>
    <message>
        <source>What every CPU and waiting thread did at that moment</source>
        <translation>その時点での各 CPU と待機中の各スレッドの動作を表示します</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>The scheduler has never left the kernel by itself.</source>
        <translation>スケジューラがカーネルから自ら離脱したことはありません。</translation>
    </message>
    <message>
        <source>The helper keeps them, and it is not there.</source>
        <translation>履歴はヘルパーが保持していますが、ヘルパーに接続していません。</translation>
    </message>
</context>
<context>
    <name>quickshift::app::GamesPage</name>
    <message>
        <source>Process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>ゲーム</translation>
    </message>
    <message>
        <source>&amp;Name a game…</source>
        <translation>ゲームを指定(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>解除(&amp;R)</translation>
    </message>
    <message>
        <source>It goes on, but is no longer the game (Delete)</source>
        <translation>実行は続きますが、ゲームとして扱われなくなります (Delete)</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>ゲーム</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Who keeps the scheduler on</source>
        <translation>スケジューラをオンに保つプログラム</translation>
    </message>
    <message>
        <source>No program does; the switch alone decides.</source>
        <translation>該当するプログラムはありません。スイッチだけで決まります。</translation>
    </message>
    <message>
        <source>This appears here once the helper is there.</source>
        <translation>ヘルパーに接続するとここに表示されます。</translation>
    </message>
    <message>
        <source>No game is named. The threads of one that is run before everything that is not part of it, as far as the policy “%1” says.</source>
        <translation>ゲームは指定されていません。指定したゲームのスレッドは、ポリシー「%1」に従って、ゲーム以外のすべてより先に実行されます。</translation>
    </message>
    <message>
        <source>Games appear here once the helper is there.</source>
        <translation>ヘルパーに接続すると、ここにゲームが表示されます。</translation>
    </message>
    <message>
        <source>What the scheduler makes of %1</source>
        <translation>スケジューラから見た %1</translation>
    </message>
    <message>
        <source>What the scheduler makes of it</source>
        <translation>スケジューラから見たゲーム</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>The threads of the game appear here, each with what it counts as and why.</source>
        <translation>ゲームのスレッドと、その分類および理由がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>quickshift::app::HeatMapPlot</name>
    <message>
        <source>How often each latency occurred, over time</source>
        <translation>各レイテンシの頻度の推移</translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation>この期間の測定値はありません。</translation>
    </message>
    <message>
        <source>%1 measured in this time, most of them between %2 and %3.</source>
        <translation>この期間に %1 件を測定、大半は %2 から %3 の間です。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了時刻</translation>
    </message>
    <message>
        <source>%1
%2 – %3: %4 times
of %5</source>
        <translation>%1
%2 – %3: %4 回
全 %5 回中</translation>
    </message>
    <message>
        <source>How many in a cell</source>
        <translation>1 マスあたりの回数</translation>
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
        <translation>中央値: レポートの半数がこの時間までに到達します。</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Of 100 reports, 99 are this far by then.</source>
        <translation>レポート 100 件中 99 件がこの時間までに到達します。</translation>
    </message>
    <message>
        <source>Device → hook</source>
        <translation>デバイス → フック</translation>
    </message>
    <message>
        <source>Mouse, keyboard or gamepad report something, and the kernel&apos;s hook sees it: the clock starts.</source>
        <translation>マウス、キーボード、ゲームパッドが何かを報告し、カーネルのフックがそれを検出します。ここから計時が始まります。</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>リング</translation>
    </message>
    <message>
        <source>The hook has written its record into a ring: what measuring costs.</source>
        <translation>フックがリングにレコードを書き込みました。これが測定のコストです。</translation>
    </message>
    <message>
        <source>Wake-up</source>
        <translation>ウェイクアップ</translation>
    </message>
    <message>
        <source>The thread that waits for input is woken.</source>
        <translation>入力を待っているスレッドが起こされます。</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>That thread runs on a CPU.</source>
        <translation>そのスレッドが CPU で実行されます。</translation>
    </message>
    <message>
        <source>start</source>
        <comment>where the clock starts</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>No thread has waited for this input: nothing reads these devices at the moment.</source>
        <translation>この入力を待つスレッドはありませんでした。現在、これらのデバイスを読み取っているものはありません。</translation>
    </message>
    <message>
        <source>The helper reads the ring %1 after the report, for these figures only: nothing on this way waits for it.</source>
        <translation>ヘルパーはレポートの %1 後にリングを読みます。これは測定値のためだけで、この経路で待たされるものはありません。</translation>
    </message>
</context>
<context>
    <name>quickshift::app::LatencyPlot</name>
    <message>
        <source>How long threads wait for a CPU after waking up</source>
        <translation>ウェイクアップ後にスレッドが CPU を待つ時間</translation>
    </message>
    <message>
        <source>Share of wake-ups (%)</source>
        <translation>ウェイクアップの割合 (%)</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>割合 (%)</translation>
    </message>
    <message>
        <source>Nothing measured yet.</source>
        <translation>まだ測定値がありません。</translation>
    </message>
    <message>
        <source>Median %1, 99 % below %2, 99.9 % below %3.</source>
        <translation>中央値 %1、99% が %2 未満、99.9% が %3 未満。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>This or less (%)</source>
        <translation>累積 (%)</translation>
    </message>
    <message>
        <source>%1 – %2: %3 %
%4 % take less than %2</source>
        <translation>%1 – %2: %3%
%4% が %2 未満</translation>
    </message>
</context>
<context>
    <name>quickshift::app::LivePage</name>
    <message>
        <source>Pause or go on</source>
        <translation>一時停止または再開</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>リング</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>折れ線</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>パーセンタイル</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Histogram of the latency: %1</source>
        <translation>レイテンシのヒストグラム: %1</translation>
    </message>
    <message>
        <source>%1 / s now, %2 dropped in all</source>
        <translation>現在 %1 / 秒、ドロップ合計 %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 秒</translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation>この期間の測定値はありません。</translation>
    </message>
    <message>
        <source>Live figures appear here once the helper is there.</source>
        <translation>ヘルパーに接続すると、ここにライブの測定値が表示されます。</translation>
    </message>
</context>
<context>
    <name>quickshift::app::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>No tray on this desktop: closing the window quits</source>
        <translation>このデスクトップにはトレイがありません: ウィンドウを閉じると終了します</translation>
    </message>
    <message>
        <source>The scheduler stays on or off as it is; to keep the window at hand, minimize it.</source>
        <translation>スケジューラのオン/オフはそのまま保たれます。ウィンドウを手元に残すには、最小化してください。</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Hide window</source>
        <translation>ウィンドウを隠す</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>オン/オフを切り替え</translation>
    </message>
    <message>
        <source>Look for the helper again</source>
        <translation>ヘルパーを再検索</translation>
    </message>
    <message>
        <source>%1 – recording – Quickshift</source>
        <translation>%1 – 記録 – Quickshift</translation>
    </message>
    <message>
        <source>Quickshift</source>
        <translation>Quickshift</translation>
    </message>
    <message>
        <source>--page is one of: %1.</source>
        <translation>--page に指定できるのは次のいずれかです: %1。</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>ゲーム</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>No tray</source>
        <translation>トレイなし</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Metric</name>
    <message>
        <source>From wake-up to running</source>
        <translation>ウェイクアップから実行まで</translation>
    </message>
    <message>
        <source>From input to the helper</source>
        <translation>入力からヘルパーまで</translation>
    </message>
    <message>
        <source>From input to wake-up</source>
        <translation>入力からウェイクアップまで</translation>
    </message>
    <message>
        <source>From input to its reader running</source>
        <translation>入力から読み取りスレッドの実行まで</translation>
    </message>
    <message>
        <source>Writing into a ring</source>
        <translation>リングへの書き込み</translation>
    </message>
    <message>
        <source>Looking up a thread</source>
        <translation>スレッドの検索</translation>
    </message>
    <message>
        <source>Finding an idle CPU</source>
        <translation>アイドル CPU の探索</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>その他のデバイス</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>マウス</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Gamepad</source>
        <translation>ゲームパッド</translation>
    </message>
    <message>
        <source>Touch screen</source>
        <translation>タッチスクリーン</translation>
    </message>
    <message>
        <source>Drawing tablet</source>
        <translation>ペンタブレット</translation>
    </message>
    <message>
        <source>Normal threads</source>
        <translation>通常のスレッド</translation>
    </message>
    <message>
        <source>Readers of input</source>
        <translation>入力の読み取り</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>ゲーム</translation>
    </message>
    <message>
        <source>Feeding the GPU</source>
        <translation>GPU への投入</translation>
    </message>
    <message>
        <source>Compositor</source>
        <translation>コンポジタ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>バックグラウンド処理</translation>
    </message>
    <message>
        <source>All threads</source>
        <translation>すべてのスレッド</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>すべてのデバイス</translation>
    </message>
    <message>
        <source>All rings</source>
        <translation>すべてのリング</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>リング %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::MetricFilter</name>
    <message>
        <source>L&amp;atency</source>
        <translation>レイテンシ(&amp;A)</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>対象(&amp;O)</translation>
    </message>
    <message>
        <source>Class of thread or device</source>
        <translation>スレッドまたはデバイスの種類</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Notifications</name>
    <message>
        <source>Show Quickshift</source>
        <translation>Quickshift を表示</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Options</name>
    <message>
        <source>--%1 needs a number of seconds.</source>
        <translation>--%1 には秒数が必要です。</translation>
    </message>
    <message>
        <source>Switches a CPU scheduler made for games, and shows live what it does.</source>
        <translation>ゲーム向けの CPU スケジューラを切り替え、その働きをライブで表示します。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Show the window of the panel that runs already.</source>
        <translation>実行中のパネルのウィンドウを表示します。</translation>
    </message>
    <message>
        <source>Hide it.</source>
        <translation>ウィンドウを隠します。</translation>
    </message>
    <message>
        <source>Switch the scheduler on or off, and start in the tray if no panel runs.</source>
        <translation>スケジューラのオン/オフを切り替えます。パネルが実行されていなければトレイで起動します。</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none.</source>
        <translation>トレイで起動します。トレイがなければ最小化して起動します。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Open this recording, in a window of its own.</source>
        <translation>この記録を専用のウィンドウで開きます。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Save pictures of every page, light and dark, in this directory.</source>
        <translation>すべてのページの画像 (light と dark) をこのディレクトリに保存します。</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>When to take them (2).</source>
        <translation>画像を撮るまでの時間 (2)。</translation>
    </message>
    <message>
        <source>Quit by itself after this time.</source>
        <translation>この時間が過ぎると自動的に終了します。</translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or system.</source>
        <translation>--theme には light、dark、contrast、system のいずれかを指定します。</translation>
    </message>
    <message>
        <source>“%1” is not understood; --help lists the options.</source>
        <translation>「%1」は認識できません。--help でオプションの一覧を表示します。</translation>
    </message>
    <message>
        <source>Open this page: overview, live, policies, compare…</source>
        <translation>このページを開きます: overview、live、policies、compare…</translation>
    </message>
    <message>
        <source>Colours: light, dark, contrast or system, instead of those that are set.</source>
        <translation>配色: light、dark、contrast、system のいずれか。設定されている配色の代わりに使います。</translation>
    </message>
    <message>
        <source>Say when the first figures are drawn, and quit: to measure how long that takes.</source>
        <translation>最初の測定値が描画されたことを知らせて終了します。所要時間の測定用です。</translation>
    </message>
</context>
<context>
    <name>quickshift::app::OverviewPage</name>
    <message>
        <source>Scheduler</source>
        <translation>スケジューラ</translation>
    </message>
    <message>
        <source>Switch Quickshift&apos;s scheduler on or off (Ctrl+T)</source>
        <translation>Quickshift のスケジューラのオン/オフを切り替えます (Ctrl+T)</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Median: half of them were this soon.</source>
        <translation>中央値: 半数がこの時間以内でした。</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Of 100 of them, 99 were this soon.</source>
        <translation>100 件中 99 件がこの時間以内でした。</translation>
    </message>
    <message>
        <source>Input reports / s</source>
        <translation>入力レポート / 秒</translation>
    </message>
    <message>
        <source>What mice, keyboards and gamepads send, in all.</source>
        <translation>マウス、キーボード、ゲームパッドから送られる合計です。</translation>
    </message>
    <message>
        <source>From the device to the thread that answers it</source>
        <translation>デバイスから、応答するスレッドまで</translation>
    </message>
    <message>
        <source>The last two minutes</source>
        <translation>直近 2 分間</translation>
    </message>
    <message>
        <source>As it was in the recording.</source>
        <translation>記録時の状態です。</translation>
    </message>
    <message>
        <source>This is a recording</source>
        <translation>これは記録です</translation>
    </message>
    <message>
        <source>What you see was measured then and there; nothing is live. “Back to live”, below, shows this computer again.</source>
        <translation>表示されている値は記録時に測定されたもので、ライブではありません。下の「ライブに戻る」で、このコンピュータの表示に戻ります。</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>記録: %1</translation>
    </message>
    <message>
        <source>Kernel %1</source>
        <translation>カーネル %1</translation>
    </message>
    <message>
        <source>the kernel&apos;s own scheduler is at work</source>
        <translation>カーネル標準のスケジューラが動作中</translation>
    </message>
    <message>
        <source>scheduler: %1</source>
        <translation>スケジューラ: %1</translation>
    </message>
    <message>
        <source>Game: %1</source>
        <translation>ゲーム: %1</translation>
    </message>
    <message>
        <source>a minute ago: %1</source>
        <translation>1 分前: %1</translation>
    </message>
    <message>
        <source>Input to thread, usually</source>
        <translation>入力からスレッドまで、通常</translation>
    </message>
    <message>
        <source>Wake-up to running, usually</source>
        <translation>ウェイクアップから実行まで、通常</translation>
    </message>
    <message>
        <source>Input to thread, p99</source>
        <translation>入力からスレッドまで、p99</translation>
    </message>
    <message>
        <source>Wake-up to running, p99</source>
        <translation>ウェイクアップから実行まで、p99</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>ドロップ: %1</translation>
    </message>
    <message>
        <source>No input in the last 10 seconds. Move the mouse, press a key…</source>
        <translation>直近 10 秒間に入力がありません。マウスを動かすかキーを押してください…</translation>
    </message>
    <message>
        <source>Live figures appear here once the helper is there.</source>
        <translation>ヘルパーに接続すると、ここにライブの測定値が表示されます。</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>グラフ</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PanelSettings</name>
    <message>
        <source>“%1” is no setting of the panel.</source>
        <translation>「%1」はパネルの設定ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no value for “%2”: it takes %3.</source>
        <translation>「%1」は「%2」の値として無効です。指定できる値: %3。</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PercentileLinesPlot</name>
    <message>
        <source>Percentiles over time</source>
        <translation>パーセンタイルの推移</translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation>この期間の測定値はありません。</translation>
    </message>
    <message>
        <source>In the last second shown: median %1, 99 % below %2, longest %3.</source>
        <translation>表示中の最後の 1 秒間: 中央値 %1、99% が %2 未満、最長 %3。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>切り替え</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PlotCard</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Save as C&amp;SV…</source>
        <translation>CSV で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>PNG で保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 に書き込めません: %2。別の場所を選んでください。</translation>
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
        <translation>直前の変更を元に戻す</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>直前の変更を元に戻します (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>すべてリセット(&amp;A)</translation>
    </message>
    <message>
        <source>Set everything to its default</source>
        <translation>すべてをデフォルトに戻します</translation>
    </message>
    <message>
        <source>Settings appear here once the helper is there.</source>
        <translation>ヘルパーに接続すると、ここに設定が表示されます。</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>変更を元に戻しました。</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>No game is named now, so this changes nothing. Name one on the page Games.</source>
        <translation>現在ゲームが指定されていないため、変更しても効果はありません。「ゲーム」ページで指定してください。</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ProcessModel</name>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
</context>
<context>
    <name>quickshift::app::RateLinesPlot</name>
    <message>
        <source>Input reports a second for each ring, over time</source>
        <translation>リングごとの 1 秒あたりの入力レポート数の推移</translation>
    </message>
    <message>
        <source>Input reports a second for each kind of device, over time</source>
        <translation>デバイスの種類ごとの 1 秒あたりの入力レポート数の推移</translation>
    </message>
    <message>
        <source>Reports / s</source>
        <translation>レポート / 秒</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>リング %1</translation>
    </message>
    <message>
        <source>%1 reports a second on average, %2 dropped in this time.</source>
        <translation>平均で毎秒 %1 レポート、この期間のドロップは %2。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Drops / s</source>
        <translation>ドロップ / 秒</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>%1: %2 / s</source>
        <translation>%1: %2 / 秒</translation>
    </message>
    <message>
        <source>drops: %1 / s</source>
        <translation>ドロップ: %1 / 秒</translation>
    </message>
</context>
<context>
    <name>quickshift::app::RecordBar</name>
    <message>
        <source>Set a &amp;mark</source>
        <translation>マークを付ける(&amp;M)</translation>
    </message>
    <message>
        <source>Marks this moment in the recording (Ctrl+M)</source>
        <translation>記録のこの時点に印を付けます (Ctrl+M)</translation>
    </message>
    <message>
        <source>&amp;Replay it</source>
        <translation>再生(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation>記録を停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>記録(&amp;R)</translation>
    </message>
    <message>
        <source>Ends the recording (Ctrl+R)</source>
        <translation>記録を終了します (Ctrl+R)</translation>
    </message>
    <message>
        <source>Writes the live figures to a file that can be replayed (Ctrl+R)</source>
        <translation>ライブの測定値を、再生可能なファイルに書き込みます (Ctrl+R)</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>Recorded %1 (%2) to %3</source>
        <translation>%1 (%2) を %3 に記録しました</translation>
    </message>
    <message>
        <source>Nothing came to be recorded.</source>
        <translation>記録するデータがありませんでした。</translation>
    </message>
    <message>
        <source>The recording ended: %1</source>
        <translation>記録が終了しました: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Recordings</name>
    <message>
        <source>&amp;Open recording…</source>
        <translation>記録を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Back to live figures</source>
        <translation>ライブの測定値に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>記録(&amp;R)</translation>
    </message>
    <message>
        <source>Quickshift</source>
        <translation>Quickshift</translation>
    </message>
    <message>
        <source>The recording cannot be opened</source>
        <translation>記録を開けません</translation>
    </message>
    <message>
        <source>%1, recorded %2 on kernel %3 (%4)</source>
        <translation>%1、%2 にカーネル %3 で記録 (%4)</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Recordings (*.qsrec);;All files (*)</source>
        <translation>記録 (*.qsrec);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation>記録を停止(&amp;T)</translation>
    </message>
    <message>
        <source>CPUs: %1, last-level caches: %2</source>
        <translation>CPU: %1、最終レベルキャッシュ: %2</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ReplayBar</name>
    <message>
        <source>Position in the recording</source>
        <translation>記録内の位置</translation>
    </message>
    <message>
        <source>Left and right: a second back and forth. Page up and down: ten. Space: play or pause.</source>
        <translation>左/右: 1 秒戻る/進む。Page Up/Down: 10 秒。スペース: 再生または一時停止。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How many times as fast it is played</source>
        <translation>再生速度の倍率</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>ライブに戻る</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止 (スペース)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>再生 (スペース)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>%1 damaged records left out</source>
        <translation>破損したレコード %1 件を除外</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>末尾が欠けています</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>「%1」の後</translation>
    </message>
</context>
<context>
    <name>quickshift::app::RingRatesPlot</name>
    <message>
        <source>Input reports a second for each ring</source>
        <translation>リングごとの 1 秒あたりの入力レポート数</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>リング</translation>
    </message>
    <message>
        <source>Reports / s</source>
        <translation>レポート / 秒</translation>
    </message>
    <message>
        <source>Drops / s</source>
        <translation>ドロップ / 秒</translation>
    </message>
    <message>
        <source>Dropped in all</source>
        <translation>ドロップ合計</translation>
    </message>
    <message>
        <source>Waiting, bytes</source>
        <translation>待機中 (バイト)</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>サイズ (バイト)</translation>
    </message>
    <message>
        <source>Ring %1: %2 reports / s</source>
        <translation>リング %1: %2 レポート / 秒</translation>
    </message>
    <message>
        <source>drops: %1 / s, %2 in all</source>
        <translation>ドロップ: %1 / 秒、合計 %2</translation>
    </message>
    <message>
        <source>%1 reports a second on %2 rings, %3 of them dropped.</source>
        <translation>%2 個のリングで毎秒 %1 レポート、うちドロップ %3。</translation>
    </message>
</context>
<context>
    <name>quickshift::app::SettingsDocument</name>
    <message>
        <source>“%1” is not known here, or is no value for it.</source>
        <translation>「%1」は不明な項目か、値が無効です。</translation>
    </message>
</context>
<context>
    <name>quickshift::app::SettingsPage</name>
    <message>
        <source>Undo the last import or reset</source>
        <translation>直前のインポートまたはリセットを元に戻す</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>起動と終了</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>ログイン時に起動する</translation>
    </message>
    <message>
        <source>Then start hidden</source>
        <translation>その際は隠して起動する</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイに残す</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Open a&amp;gain now</source>
        <translation>今すぐ開き直す(&amp;G)</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Microseconds (µs)</source>
        <translation>マイクロ秒 (µs)</translation>
    </message>
    <message>
        <source>Milliseconds (ms)</source>
        <translation>ミリ秒 (ms)</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>時間の単位</translation>
    </message>
    <message>
        <source>Automatic takes the unit that reads best for each.</source>
        <translation>「自動」では、値ごとに最も読みやすい単位を使います。</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒 %1 回</translation>
    </message>
    <message>
        <source>New figures</source>
        <translation>測定値の更新</translation>
    </message>
    <message>
        <source>Fewer cost less. While the window is hidden it is one a second.</source>
        <translation>少ないほどコストが下がります。ウィンドウを隠している間は毎秒 1 回です。</translation>
    </message>
    <message>
        <source>All settings as a file</source>
        <translation>すべての設定をファイルに</translation>
    </message>
    <message>
        <source>The panel&apos;s and the scheduler&apos;s. A file is taken as a whole or not at all. Reset sets this page&apos;s settings back; the scheduler&apos;s are reset on the page Policies.</source>
        <translation>パネルとスケジューラの設定です。ファイルは全体が取り込まれるか、まったく取り込まれないかのどちらかです。「リセット」はこのページの設定を元に戻します。スケジューラの設定は「ポリシー」ページでリセットします。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last import or reset back (Ctrl+Z)</source>
        <translation>直前のインポートまたはリセットを元に戻します (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Otherwise closing it ends the panel. The scheduler stays as it is.</source>
        <translation>オフの場合、ウィンドウを閉じるとパネルが終了します。スケジューラはそのままです。</translation>
    </message>
    <message>
        <source>This desktop shows no tray: closing the window ends the panel. The scheduler stays as it is.</source>
        <translation>このデスクトップにはトレイがありません: ウィンドウを閉じるとパネルが終了します。スケジューラはそのままです。</translation>
    </message>
    <message>
        <source>Spoken when Quickshift is opened again.</source>
        <translation>Quickshift を開き直すと適用されます。</translation>
    </message>
    <message>
        <source>By the file %1.</source>
        <translation>ファイル %1 によって起動します。</translation>
    </message>
    <message>
        <source>The panel only; whether the scheduler is on, is up to you.</source>
        <translation>起動するのはパネルだけです。スケジューラのオン/オフはあなたが決められます。</translation>
    </message>
    <message>
        <source>The desktop is told to pass over %1.</source>
        <translation>デスクトップは %1 を無視するように設定されています。</translation>
    </message>
    <message>
        <source>%1 starts %2, which is not there. Switch it on to mend it.</source>
        <translation>%1 は %2 を起動しますが、これが見つかりません。オンにすると修復されます。</translation>
    </message>
    <message>
        <source>Only the icon in the tray appears.</source>
        <translation>トレイのアイコンだけが表示されます。</translation>
    </message>
    <message>
        <source>This desktop shows no tray: the window starts minimized.</source>
        <translation>このデスクトップにはトレイがありません: ウィンドウは最小化して起動します。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定のインポート</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定のエクスポート</translation>
    </message>
</context>
<context>
    <name>quickshift::app::SettingsTransfer</name>
    <message>
        <source>Nothing was exported: %1. Choose another place.</source>
        <translation>エクスポートできませんでした: %1。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Exported to %1, without the scheduler&apos;s settings: the helper is not there.</source>
        <translation>%1 にエクスポートしました。ヘルパーに接続していないため、スケジューラの設定は含まれません。</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>Nothing was changed. %1 cannot be read: %2.</source>
        <translation>何も変更されませんでした。%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>%1 からインポートしました。</translation>
    </message>
    <message>
        <source>Nothing was changed. %1: %2</source>
        <translation>何も変更されませんでした。%1: %2</translation>
    </message>
    <message>
        <source>The panel&apos;s settings are as they were at first.</source>
        <translation>パネルの設定を初期状態に戻しました。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>元に戻しました。</translation>
    </message>
    <message>
        <source>Nothing was changed. This sets the scheduler too, and the helper is not there. Try again when it is back.</source>
        <translation>何も変更されませんでした。スケジューラの設定も含まれますが、ヘルパーに接続していません。ヘルパーが復帰してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>何も変更されませんでした。%1</translation>
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
        <translation>すべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>Not saved: %1. Choose another place.</source>
        <translation>保存できませんでした: %1。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ThreadModel</name>
    <message>
        <source>Thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>It counts as</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>継続時間</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TimeBar</name>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Live again</source>
        <translation>ライブに戻る(&amp;L)</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>さかのぼる</translation>
    </message>
    <message>
        <source>Look back over the last 30 minutes</source>
        <translation>直近 30 分間をさかのぼって表示します</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>How much time the plots show; the mouse wheel over a plot changes it too</source>
        <translation>グラフに表示する期間です。グラフ上のマウスホイールでも変更できます</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TimePlot</name>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TrayIcon</name>
    <message>
        <source>Switch &amp;on</source>
        <translation>オンにする(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>ウィンドウを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Hide window</source>
        <translation>ウィンドウを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>オフにする(&amp;O)</translation>
    </message>
    <message>
        <source>Game: %1</source>
        <translation>ゲーム: %1</translation>
    </message>
    <message>
        <source>From input to running, p99: %1</source>
        <translation>入力から実行まで、p99: %1</translation>
    </message>
    <message>
        <source>From wake-up to running, p99: %1</source>
        <translation>ウェイクアップから実行まで、p99: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TrialBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation>維持(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;vert now</source>
        <translation>今すぐ戻す(&amp;V)</translation>
    </message>
    <message>
        <source>Keep this change? It reverts in %1 s.</source>
        <translation>この変更を維持しますか? %1 秒後に元に戻ります。</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Tunable</name>
    <message>
        <source>Boosts</source>
        <translation>ブースト</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>時間枠</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>バックグラウンド処理</translation>
    </message>
    <message>
        <source>Turns and bounds</source>
        <translation>順番と制限</translation>
    </message>
    <message>
        <source>Early access</source>
        <translation>プリフェッチ</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>リング</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
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
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TunableRow</name>
    <message>
        <source>Default: %1</source>
        <translation>デフォルト: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>%1 をデフォルトに戻す</translation>
    </message>
</context>
<context>
    <name>quickshift::client::CallError</name>
    <message>
        <source>The helper got more calls than it can answer, and did not read this one. Try again in a moment.</source>
        <translation>ヘルパーは応答しきれない数の呼び出しを受け取り、この呼び出しを読みませんでした。少し待ってから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Checklist</name>
    <message>
        <source>The helper answers</source>
        <translation>ヘルパーが応答する</translation>
    </message>
    <message>
        <source>It has not answered yet</source>
        <translation>まだ応答がありません</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>しばらく待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The kernel can run the scheduler (sched_ext)</source>
        <translation>カーネルがスケジューラを実行できる (sched_ext)</translation>
    </message>
    <message>
        <source>%1 has no sched_ext</source>
        <translation>%1 には sched_ext がありません</translation>
    </message>
    <message>
        <source>The kernel describes its types (BTF)</source>
        <translation>カーネルが型情報を提供する (BTF)</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>提供されていません</translation>
    </message>
    <message>
        <source>Start a kernel that is built with CONFIG_DEBUG_INFO_BTF; the kernels of all large distributions are.</source>
        <translation>CONFIG_DEBUG_INFO_BTF を有効にしてビルドされたカーネルを起動してください。主要なディストリビューションのカーネルはすべて対応しています。</translation>
    </message>
    <message>
        <source>Input can be measured</source>
        <translation>入力を測定できる</translation>
    </message>
    <message>
        <source>Start a desktop kernel of your distribution on the computer itself, not in a container. The scheduler works all the same.</source>
        <translation>コンテナ内ではなくコンピュータ本体で、ディストリビューションのデスクトップ向けカーネルを起動してください。スケジューラはこのままでも動作します。</translation>
    </message>
    <message>
        <source>Correct what is named here, then have the helper read it again.</source>
        <translation>ここに示された箇所を修正してから、ヘルパーに読み直させてください。</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>Sign in at this computer itself. An administrator can allow more with a polkit rule for %1.</source>
        <translation>このコンピュータに直接ログインしてください。管理者は %1 に対する polkit ルールで権限を追加できます。</translation>
    </message>
    <message>
        <source>polkit does not answer</source>
        <translation>polkit が応答しません</translation>
    </message>
    <message>
        <source>Install and start polkit, then try again.</source>
        <translation>polkit をインストールして起動してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>No other scheduler is in the way</source>
        <translation>ほかのスケジューラが妨げていない</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 が動作中です</translation>
    </message>
    <message>
        <source>Stop it in the program or service that started it; Quickshift never pushes another scheduler aside.</source>
        <translation>それを起動したプログラムまたはサービスで停止してください。Quickshift がほかのスケジューラを強制的に置き換えることはありません。</translation>
    </message>
    <message>
        <source>The scheduler stays in the kernel</source>
        <translation>スケジューラがカーネルにとどまる</translation>
    </message>
    <message>
        <source>Times that it left by itself in the last 24 hours: %1</source>
        <translation>直近 24 時間に自ら離脱した回数: %1</translation>
    </message>
    <message>
        <source>See why, and please report it with a diagnostics report.</source>
        <translation>理由を確認し、診断レポートを添えて報告してください。</translation>
    </message>
    <message>
        <source>No input report is lost</source>
        <translation>入力レポートが失われない</translation>
    </message>
    <message>
        <source>Reports that found a full ring: %1</source>
        <translation>リングが満杯でドロップされたレポート: %1</translation>
    </message>
    <message>
        <source>Make the rings twice as large.</source>
        <translation>リングのサイズを 2 倍にしてください。</translation>
    </message>
    <message>
        <source>Use more rings, or have them emptied more often.</source>
        <translation>リングの数を増やすか、読み出しの頻度を上げてください。</translation>
    </message>
    <message>
        <source>The figures are exact</source>
        <translation>測定値が正確である</translation>
    </message>
    <message>
        <source>This must never happen. Please report it with a diagnostics report.</source>
        <translation>これは決して起きてはならないことです。診断レポートを添えて報告してください。</translation>
    </message>
    <message>
        <source>Settings are kept</source>
        <translation>設定が保存される</translation>
    </message>
    <message>
        <source>Presets can be read</source>
        <translation>プリセットを読み取れる</translation>
    </message>
    <message>
        <source>You may see the figures</source>
        <translation>測定値の表示が許可されている</translation>
    </message>
    <message>
        <source>You may switch and change settings</source>
        <translation>切り替えと設定の変更が許可されている</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Diagnosis</name>
    <message>
        <source>The helper left before it answered. Try again.</source>
        <translation>ヘルパーが応答する前に終了しました。もう一度試してください。</translation>
    </message>
    <message>
        <source>What the helper sent cannot be read.</source>
        <translation>ヘルパーから届いたデータを読み取れません。</translation>
    </message>
    <message>
        <source>The helper makes the report, and it is not there.</source>
        <translation>レポートはヘルパーが作成しますが、ヘルパーに接続していません。</translation>
    </message>
    <message>
        <source>The helper is on another computer, and this connection carries no files. Run “quickshiftctl diagnostics” there.</source>
        <translation>ヘルパーは別のコンピュータにあり、この接続ではファイルを転送できません。そのコンピュータで「quickshiftctl diagnostics」を実行してください。</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Distribution</name>
    <message>
        <source>The kernels of Ubuntu 25.04 and newer have it. Upgrade, then start the computer anew.</source>
        <translation>Ubuntu 25.04 以降のカーネルは対応しています。アップグレードしてから、コンピュータを再起動してください。</translation>
    </message>
    <message>
        <source>No kernel of Debian 12 has it, not even of its backports. Upgrade to Debian 13, then take the kernel of trixie-backports.</source>
        <translation>Debian 12 には、backports も含めて対応カーネルがありません。Debian 13 にアップグレードしてから、trixie-backports のカーネルを使用してください。</translation>
    </message>
    <message>
        <source>The kernel of Debian&apos;s backports has it. Enable trixie-backports, install the kernel, then start the computer anew.</source>
        <translation>Debian の backports のカーネルは対応しています。trixie-backports を有効にしてカーネルをインストールしてから、コンピュータを再起動してください。</translation>
    </message>
    <message>
        <source>Fedora&apos;s current kernel has it. Update, then start the computer anew.</source>
        <translation>Fedora の現在のカーネルは対応しています。更新してから、コンピュータを再起動してください。</translation>
    </message>
    <message>
        <source>Arch&apos;s current kernel has it. Update, then start the computer anew.</source>
        <translation>Arch の現在のカーネルは対応しています。更新してから、コンピュータを再起動してください。</translation>
    </message>
    <message>
        <source>Install a kernel of version 6.16 or newer that is built with CONFIG_SCHED_CLASS_EXT, then start the computer anew with it.</source>
        <translation>CONFIG_SCHED_CLASS_EXT を有効にしてビルドされたバージョン 6.16 以降のカーネルをインストールし、そのカーネルでコンピュータを再起動してください。</translation>
    </message>
    <message>
        <source>Install it with the whole Quickshift package, then try again.</source>
        <translation>Quickshift のパッケージ全体とともにインストールしてから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>quickshift::client::ExitModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>The kernel&apos;s words</source>
        <translation>カーネルのメッセージ</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>ダンプ</translation>
    </message>
    <message>
        <source>%1; it was started again at once</source>
        <translation>%1。直後に再起動されました</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Problem</name>
    <message>
        <source>There is no system bus to talk over</source>
        <translation>通信に使うシステムバスがありません</translation>
    </message>
    <message>
        <source>Quickshift reaches its helper over the D-Bus system bus. Start the service dbus, then try again.</source>
        <translation>Quickshift は D-Bus システムバスを介してヘルパーに接続します。dbus サービスを開始してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The helper quickshiftd is not installed</source>
        <translation>ヘルパー quickshiftd がインストールされていません</translation>
    </message>
    <message>
        <source>It loads the scheduler and measures. Install it with the whole Quickshift package, then try again.</source>
        <translation>ヘルパーはスケジューラの読み込みと測定を行います。Quickshift のパッケージ全体とともにインストールしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The helper quickshiftd does not start</source>
        <translation>ヘルパー quickshiftd が起動しません</translation>
    </message>
    <message>
        <source>“systemctl status quickshiftd” says why. Quickshift keeps trying.</source>
        <translation>理由は「systemctl status quickshiftd」で確認できます。Quickshift は接続を試み続けます。</translation>
    </message>
    <message>
        <source>You may not talk to the helper</source>
        <translation>ヘルパーとの通信が許可されていません</translation>
    </message>
    <message>
        <source>The system bus refuses it. Sign in at this computer itself, or reinstall Quickshift to restore its bus policy.</source>
        <translation>システムバスに拒否されました。このコンピュータに直接ログインするか、Quickshift を再インストールしてバスのポリシーを復元してください。</translation>
    </message>
    <message>
        <source>The helper has left</source>
        <translation>ヘルパーが終了しました</translation>
    </message>
    <message>
        <source>The kernel&apos;s own scheduler is at work. Quickshift connects again as soon as the helper is back.</source>
        <translation>カーネル標準のスケジューラが動作しています。ヘルパーが復帰すると、Quickshift はすぐに再接続します。</translation>
    </message>
    <message>
        <source>The helper is newer than this program</source>
        <translation>ヘルパーがこのプログラムより新しいバージョンです</translation>
    </message>
    <message>
        <source>Update Quickshift and open it again.</source>
        <translation>Quickshift を更新して、開き直してください。</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>この操作は許可されていません</translation>
    </message>
    <message>
        <source>Only a person who sits at this computer may switch the scheduler. Sign in here, or ask an administrator.</source>
        <translation>スケジューラを切り替えられるのは、このコンピュータを直接使っている人だけです。ここでログインするか、管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Another scheduler is at work</source>
        <translation>別のスケジューラが動作中です</translation>
    </message>
    <message>
        <source>The scheduler could not be switched on</source>
        <translation>スケジューラをオンにできませんでした</translation>
    </message>
    <message>
        <source>The scheduler could not be switched off</source>
        <translation>スケジューラをオフにできませんでした</translation>
    </message>
    <message>
        <source>The setting was not changed</source>
        <translation>設定は変更されませんでした</translation>
    </message>
    <message>
        <source>There are no live figures</source>
        <translation>ライブの測定値がありません</translation>
    </message>
    <message>
        <source>The helper sends figures that this program cannot read</source>
        <translation>ヘルパーが送る測定値をこのプログラムでは読み取れません</translation>
    </message>
    <message>
        <source>It is newer. Update Quickshift and open it again.</source>
        <translation>ヘルパーのほうが新しいバージョンです。Quickshift を更新して、開き直してください。</translation>
    </message>
    <message>
        <source>This kernel cannot run Quickshift&apos;s scheduler</source>
        <translation>このカーネルでは Quickshift のスケジューラを実行できません</translation>
    </message>
    <message>
        <source>It has no sched_ext. Boot Linux 6.16 or newer, built with CONFIG_SCHED_CLASS_EXT; this one is %1.</source>
        <translation>sched_ext がありません。CONFIG_SCHED_CLASS_EXT を有効にしてビルドされた Linux 6.16 以降を起動してください。現在のカーネルは %1 です。</translation>
    </message>
    <message>
        <source>The scheduler failed</source>
        <translation>スケジューラが異常終了しました</translation>
    </message>
    <message>
        <source>The kernel&apos;s own scheduler is at work. Try again.</source>
        <translation>カーネル標準のスケジューラが動作しています。もう一度試してください。</translation>
    </message>
    <message>
        <source>Another scheduler is at work: %1</source>
        <translation>別のスケジューラが動作中です: %1</translation>
    </message>
    <message>
        <source>Stop it first; Quickshift never pushes another scheduler aside.</source>
        <translation>先にそれを停止してください。Quickshift がほかのスケジューラを強制的に置き換えることはありません。</translation>
    </message>
    <message>
        <source>The saved settings are not in order</source>
        <translation>保存された設定に問題があります</translation>
    </message>
    <message>
        <source>Input cannot be measured here</source>
        <translation>ここでは入力を測定できません</translation>
    </message>
    <message>
        <source>%1 input events went by unmeasured</source>
        <translation>%1 件の入力イベントが測定されませんでした</translation>
    </message>
    <message>
        <source>the accounting of the rings failed %1 times</source>
        <translation>リングの集計が %1 回失敗しました</translation>
    </message>
    <message>
        <source>The figures are not exact: %1</source>
        <translation>測定値は正確ではありません: %1</translation>
    </message>
    <message>
        <source>This must never happen. Do not rely on the counts of input reports, and please report it with what “quickshiftctl status” prints.</source>
        <translation>これは決して起きてはならないことです。入力レポートの件数は信頼せず、「quickshiftctl status」の出力を添えて報告してください。</translation>
    </message>
    <message>
        <source>Looking for the helper…</source>
        <translation>ヘルパーを探しています…</translation>
    </message>
    <message>
        <source>Quickshift is not connected.</source>
        <translation>Quickshift は接続されていません。</translation>
    </message>
    <message>
        <source>Quickshift is off.</source>
        <translation>Quickshift はオフです。</translation>
    </message>
    <message>
        <source>Quickshift is off and measures.</source>
        <translation>Quickshift はオフで、測定中です。</translation>
    </message>
    <message>
        <source>Quickshift is switching on…</source>
        <translation>Quickshift をオンにしています…</translation>
    </message>
    <message>
        <source>Quickshift schedules this computer.</source>
        <translation>Quickshift がこのコンピュータをスケジューリングしています。</translation>
    </message>
    <message>
        <source>Quickshift is switching off…</source>
        <translation>Quickshift をオフにしています…</translation>
    </message>
    <message>
        <source>Quickshift failed.</source>
        <translation>Quickshift が異常終了しました。</translation>
    </message>
    <message>
        <source>The helper sends what makes no sense</source>
        <translation>ヘルパーが意味をなさないデータを送っています</translation>
    </message>
    <message>
        <source>It does not fit this program. Install the whole Quickshift package anew, then restart the helper with “systemctl restart quickshiftd”.</source>
        <translation>ヘルパーがこのプログラムに合っていません。Quickshift のパッケージ全体をインストールし直してから、「systemctl restart quickshiftd」でヘルパーを再起動してください。</translation>
    </message>
    <message>
        <source>The helper does not answer</source>
        <translation>ヘルパーが応答しません</translation>
    </message>
    <message>
        <source>It runs, but has sent no figures for some seconds. If that does not end by itself, restart it with “systemctl restart quickshiftd”.</source>
        <translation>動作していますが、数秒前から値が届いていません。自然に直らない場合は、「systemctl restart quickshiftd」で再起動してください。</translation>
    </message>
</context>
<context>
    <name>quickshift::client::SettingsFile</name>
    <message>
        <source>This version knows no tunable “%1”.</source>
        <translation>このバージョンには設定項目「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is no value for the tunable “%2”.</source>
        <translation>「%1」は設定項目「%2」の値として無効です。</translation>
    </message>
    <message>
        <source>It is no JSON from byte %1 on (%2). Choose a file that Quickshift exported.</source>
        <translation>バイト %1 以降が JSON ではありません (%2)。Quickshift でエクスポートしたファイルを選んでください。</translation>
    </message>
    <message>
        <source>It holds no settings. Choose a file that Quickshift exported.</source>
        <translation>設定が含まれていません。Quickshift でエクスポートしたファイルを選んでください。</translation>
    </message>
    <message>
        <source>A newer Quickshift wrote it. Update this one, or export it there anew.</source>
        <translation>より新しい Quickshift で書き込まれています。こちらを更新するか、あちらでエクスポートし直してください。</translation>
    </message>
</context>
<context>
    <name>quickshift::compare::Comparison</name>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>JSON ではありません: %1。</translation>
    </message>
    <message>
        <source>This is no comparison of Quickshift.</source>
        <translation>Quickshift の比較ではありません。</translation>
    </message>
    <message>
        <source>A newer Quickshift wrote this; update to read it.</source>
        <translation>より新しい Quickshift で書き込まれています。読み取るには更新してください。</translation>
    </message>
    <message>
        <source>It is damaged: what was compared cannot be told.</source>
        <translation>破損しています: 何を比較したのか判別できません。</translation>
    </message>
    <message>
        <source>It is damaged: a block cannot be read.</source>
        <translation>破損しています: 読み取れないブロックがあります。</translation>
    </message>
    <message>
        <source>Input reaches its reader</source>
        <translation>入力から読み取りスレッドの実行まで</translation>
    </message>
    <message>
        <source>Input wakes its reader</source>
        <translation>入力から読み取りスレッドのウェイクアップまで</translation>
    </message>
    <message>
        <source>Woken threads run</source>
        <translation>ウェイクアップからスレッドの実行まで</translation>
    </message>
    <message>
        <source>the scheduler was not on as it should have been</source>
        <translation>オンであるはずのスケジューラがオフだった</translation>
    </message>
    <message>
        <source>a scheduler was on that should not have been</source>
        <translation>オフであるはずのスケジューラがオンだった</translation>
    </message>
    <message>
        <source>settings were changed meanwhile</source>
        <translation>途中で設定が変更された</translation>
    </message>
    <message>
        <source>the figures started anew</source>
        <translation>測定値が最初から取り直された</translation>
    </message>
    <message>
        <source>Quickshift off and on</source>
        <translation>Quickshift のオフとオン</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1: %2 と %3</translation>
    </message>
    <message>
        <source>Presets %1 and %2</source>
        <translation>プリセット %1 と %2</translation>
    </message>
    <message>
        <source>Quickshift off</source>
        <translation>Quickshift オフ</translation>
    </message>
    <message>
        <source>Quickshift on</source>
        <translation>Quickshift オン</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>プリセット %1</translation>
    </message>
    <message>
        <source>I play now</source>
        <translation>今ゲームをプレイする</translation>
    </message>
    <message>
        <source>I work as usual</source>
        <translation>普段どおり作業する</translation>
    </message>
    <message>
        <source>A benchmark or a load runs</source>
        <translation>ベンチマークや負荷を実行する</translation>
    </message>
    <message>
        <source>Synthetic: none, the computer is left alone</source>
        <translation>合成: なし (コンピュータを放置)</translation>
    </message>
    <message>
        <source>%1 times sooner</source>
        <translation>%1 倍早い</translation>
    </message>
    <message>
        <source>%1 times later</source>
        <translation>%1 倍遅い</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>%1 % sooner</source>
        <translation>%1% 早い</translation>
    </message>
    <message>
        <source>%1 % later</source>
        <translation>%1% 遅い</translation>
    </message>
    <message>
        <source>%1 to %2 times sooner</source>
        <translation>%1 〜 %2 倍早い</translation>
    </message>
    <message>
        <source>%1 to %2 times later</source>
        <translation>%1 〜 %2 倍遅い</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 〜 %2</translation>
    </message>
    <message>
        <source>Too little was measured to say anything: %1 and %2 values. Compare for longer, or with more going on.</source>
        <translation>測定値が少なすぎて判断できません (値の数: %1 と %2)。もっと長く、またはもっと負荷のある状態で比較してください。</translation>
    </message>
    <message>
        <source>No measurable difference between %1 and %2. What was measured fits anything from %3 at %4.</source>
        <translation>%1 と %2 の間に測定可能な差はありません。測定値は、%4 で %3 の範囲のどれとも矛盾しません。</translation>
    </message>
    <message>
        <source>But %1 at %2.</source>
        <translation>ただし %2 では %1。</translation>
    </message>
    <message>
        <source>1 of %1 blocks is void: %2.</source>
        <translation>%1 ブロック中 1 ブロックが無効です: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 blocks are void: %2.</source>
        <translation>
            <numerusform>%1 ブロック中 %n ブロックが無効です: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>A comparison is under way already.</source>
        <translation>比較はすでに実行中です。</translation>
    </message>
    <message>
        <source>The helper cannot be reached, and nothing can be measured without it.</source>
        <translation>ヘルパーに接続できません。ヘルパーなしでは何も測定できません。</translation>
    </message>
    <message>
        <source>Both sides are the same. Choose two different values.</source>
        <translation>両側が同じです。異なる 2 つの値を選んでください。</translation>
    </message>
    <message>
        <source>There is no tunable “%1”. “quickshiftctl get” lists them.</source>
        <translation>設定項目「%1」はありません。「quickshiftctl get」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>There is no preset “%1”. There is: %2.</source>
        <translation>プリセット「%1」はありません。使用できるもの: %2。</translation>
    </message>
    <message>
        <source>To compare this, the scheduler must be switched on. %1</source>
        <translation>これを比較するには、スケジューラをオンにする必要があります。%1</translation>
    </message>
    <message>
        <source>The helper sends no figures any more. Everything is as it was; try again.</source>
        <translation>ヘルパーから測定値が届かなくなりました。すべて元のままです。もう一度試してください。</translation>
    </message>
    <message>
        <source>The helper has left, and what it had changed for the comparison with it.</source>
        <translation>ヘルパーが終了し、比較のための変更も失われました。</translation>
    </message>
    <message>
        <source>That is too many to compare anything.</source>
        <translation>多すぎるため、比較できません。</translation>
    </message>
    <message>
        <source>%1 %2 at %3 with %4 than with %5: %6 instead of %7 (95 % interval: %8).</source>
        <translation>%1は、%4 のとき %5 と比べて %3 で %2: %7 に対して %6 (95% 区間: %8)。</translation>
    </message>
</context>
<context>
    <name>quickshift::compare::ComparisonStore</name>
    <message>
        <source>%1 cannot be made. Is the disk full, or yours to write?</source>
        <translation>%1 を作成できません。ディスクの空き容量と書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>The comparison cannot be saved to %1: %2.</source>
        <translation>比較を %1 に保存できません: %2。</translation>
    </message>
    <message>
        <source>The comparison cannot be removed: %1.</source>
        <translation>比較を削除できません: %1。</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>読み取れません。</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 は除外されます。%2</translation>
    </message>
</context>
<context>
    <name>quickshift::compare::NewestEffects</name>
    <message>
        <source>%1 Measured %2.</source>
        <translation>%1 測定: %2。</translation>
    </message>
</context>
<context>
    <name>threads</name>
    <message>
        <source>nothing special</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>input reader</source>
        <translation>入力の読み取り</translation>
    </message>
    <message>
        <source>game</source>
        <translation>ゲーム</translation>
    </message>
    <message>
        <source>feeds the graphics card</source>
        <translation>GPU への投入</translation>
    </message>
    <message>
        <source>compositor</source>
        <translation>コンポジタ</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>オーディオ</translation>
    </message>
    <message>
        <source>background</source>
        <translation>バックグラウンド</translation>
    </message>
    <message>
        <source>woken %1 by a thread that answers input or sound</source>
        <translation>入力またはサウンドに応答するスレッドが%1起こした</translation>
    </message>
    <message>
        <source>woken %1 for the sound card</source>
        <translation>サウンドカードのために%1起こされた</translation>
    </message>
    <message>
        <source>woken %1; it hands work to the graphics card</source>
        <translation>%1起こされた。グラフィックカードに処理を渡している</translation>
    </message>
    <message>
        <source>woken %1; it puts pictures on the screen</source>
        <translation>%1起こされた。画面に映像を表示している</translation>
    </message>
    <message>
        <source>woken %1; its process was named as the game</source>
        <translation>%1起こされた。プロセスがゲームに指定されている</translation>
    </message>
    <message>
        <source>input reports wake it</source>
        <translation>入力レポートが起こしている</translation>
    </message>
    <message>
        <source>a thread that answers input or sound wakes it</source>
        <translation>入力またはサウンドに応答するスレッドが起こしている</translation>
    </message>
    <message>
        <source>it serves the sound card</source>
        <translation>サウンドカードに対応している</translation>
    </message>
    <message>
        <source>it hands work to the graphics card</source>
        <translation>グラフィックカードに処理を渡している</translation>
    </message>
    <message>
        <source>it puts pictures on the screen</source>
        <translation>画面に映像を表示している</translation>
    </message>
    <message>
        <source>its process was named as the game</source>
        <translation>プロセスがゲームに指定されている</translation>
    </message>
    <message>
        <source>it computes for long without a pause</source>
        <translation>休みなく長時間計算している</translation>
    </message>
    <message>
        <source>its owner gave it low priority</source>
        <translation>所有者が低い優先度を設定した</translation>
    </message>
    <message>
        <source>a thread of the kernel</source>
        <translation>カーネルのスレッド</translation>
    </message>
    <message>
        <source>woken %1 by mouse reports</source>
        <translation>マウスのレポートで%1起こされた</translation>
    </message>
    <message>
        <source>woken %1 by keyboard reports</source>
        <translation>キーボードのレポートで%1起こされた</translation>
    </message>
    <message>
        <source>woken %1 by gamepad reports</source>
        <translation>ゲームパッドのレポートで%1起こされた</translation>
    </message>
    <message>
        <source>woken %1 by touch reports</source>
        <translation>タッチのレポートで%1起こされた</translation>
    </message>
    <message>
        <source>woken %1 by tablet reports</source>
        <translation>タブレットのレポートで%1起こされた</translation>
    </message>
    <message>
        <source>woken %1 by input reports</source>
        <translation>入力レポートで%1起こされた</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>未検出</translation>
    </message>
    <message>
        <source>for less than a second</source>
        <translation>1 秒未満</translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>for %1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>for %1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>once ahead of others in the last second</source>
        <translation>直近 1 秒間に 1 回、ほかより先に</translation>
    </message>
    <message>
        <source>%1 times ahead of others in the last second</source>
        <translation>直近 1 秒間に %1 回、ほかより先に</translation>
    </message>
</context>
<context>
    <name>tunable names</name>
    <message>
        <source>ring_count</source>
        <translation>リングの数</translation>
    </message>
    <message>
        <source>ring_bytes</source>
        <translation>リングのサイズ</translation>
    </message>
    <message>
        <source>ring_mapping</source>
        <translation>リングの割り当て</translation>
    </message>
    <message>
        <source>drain_policy</source>
        <translation>読み出し方式</translation>
    </message>
    <message>
        <source>drain_threshold_percent</source>
        <translation>読み出しのしきい値</translation>
    </message>
    <message>
        <source>drain_interval_us</source>
        <translation>読み出し間隔</translation>
    </message>
    <message>
        <source>drain_watch_interval_us</source>
        <translation>表示中の読み出し間隔</translation>
    </message>
    <message>
        <source>report_list</source>
        <translation>レポートの一覧</translation>
    </message>
    <message>
        <source>self_timing_period</source>
        <translation>自己計測の周期</translation>
    </message>
    <message>
        <source>slice_us</source>
        <translation>タイムスライス</translation>
    </message>
    <message>
        <source>sleep_credit_us</source>
        <translation>スリープ中のクレジット</translation>
    </message>
    <message>
        <source>preempt</source>
        <translation>プリエンプション</translation>
    </message>
    <message>
        <source>preempt_gap_us</source>
        <translation>プリエンプションの間隔</translation>
    </message>
    <message>
        <source>rescue_after_ms</source>
        <translation>救済までの時間</translation>
    </message>
    <message>
        <source>boost_input</source>
        <translation>入力のブースト</translation>
    </message>
    <message>
        <source>boost_input_strength</source>
        <translation>入力ブーストの強さ</translation>
    </message>
    <message>
        <source>window_mouse_ms</source>
        <translation>マウスの時間枠</translation>
    </message>
    <message>
        <source>window_keyboard_ms</source>
        <translation>キーボードの時間枠</translation>
    </message>
    <message>
        <source>window_gamepad_ms</source>
        <translation>ゲームパッドの時間枠</translation>
    </message>
    <message>
        <source>chain_decay_percent</source>
        <translation>ブーストの引き継ぎ</translation>
    </message>
    <message>
        <source>boost_audio</source>
        <translation>オーディオのブースト</translation>
    </message>
    <message>
        <source>boost_audio_strength</source>
        <translation>オーディオブーストの強さ</translation>
    </message>
    <message>
        <source>window_audio_ms</source>
        <translation>オーディオの時間枠</translation>
    </message>
    <message>
        <source>boost_compositor</source>
        <translation>コンポジタのブースト</translation>
    </message>
    <message>
        <source>boost_compositor_strength</source>
        <translation>コンポジタブーストの強さ</translation>
    </message>
    <message>
        <source>boost_gpu</source>
        <translation>GPU のブースト</translation>
    </message>
    <message>
        <source>boost_gpu_strength</source>
        <translation>GPU ブーストの強さ</translation>
    </message>
    <message>
        <source>window_gpu_ms</source>
        <translation>GPU の時間枠</translation>
    </message>
    <message>
        <source>boost_game</source>
        <translation>ゲームのブースト</translation>
    </message>
    <message>
        <source>boost_game_strength</source>
        <translation>ゲームブーストの強さ</translation>
    </message>
    <message>
        <source>demote_background</source>
        <translation>バックグラウンドの降格</translation>
    </message>
    <message>
        <source>demote_background_strength</source>
        <translation>降格の強さ</translation>
    </message>
    <message>
        <source>background_burst_ms</source>
        <translation>バックグラウンド判定時間</translation>
    </message>
    <message>
        <source>background_frequency_percent</source>
        <translation>バックグラウンドのクロック</translation>
    </message>
    <message>
        <source>prefetch_ring</source>
        <translation>プリフェッチ: リング</translation>
    </message>
    <message>
        <source>prefetch_task</source>
        <translation>プリフェッチ: スレッド</translation>
    </message>
    <message>
        <source>prefetch_cpu</source>
        <translation>プリフェッチ: CPU</translation>
    </message>
</context>
<context>
    <name>tunables</name>
    <message>
        <source>How many ring buffers carry input reports out of the kernel; 1 is the classic shared buffer.</source>
        <translation>カーネルから入力レポートを運び出すリングバッファの数。1 は従来の共有バッファです。</translation>
    </message>
    <message>
        <source>Size of each ring; a larger one survives longer bursts before a report is dropped.</source>
        <translation>各リングのサイズ。大きいほど、レポートがドロップされるまでに長いバーストに耐えられます。</translation>
    </message>
    <message>
        <source>Which ring a CPU writes to: by CPU number, one for all CPUs that share a last-level cache, or one each.</source>
        <translation>CPU がどのリングに書き込むか: CPU 番号順、ラストレベルキャッシュを共有する CPU ごとに 1 つ、または CPU ごとに 1 つ。</translation>
    </message>
    <message>
        <source>Whether the helper empties the rings on a timer, is woken for every report, which costs far more CPU, or only when a ring has filled up to the threshold, which costs least and shows figures up to 0.1 s late.</source>
        <translation>ヘルパーがリングを読み出す方式: タイマーで読み出す、レポートごとに起こされる (CPU 消費がはるかに大きい)、またはリングがしきい値まで埋まったときだけ読み出す (消費が最も少なく、測定値の表示が最大 0.1 秒遅れる)。</translation>
    </message>
    <message>
        <source>How full a ring may get before the helper is woken to empty it at once, whatever the drain policy.</source>
        <translation>読み出し方式にかかわらず、リングがどこまで埋まったらヘルパーを起こしてすぐに読み出させるか。</translation>
    </message>
    <message>
        <source>How often the helper empties the rings while nobody watches closely.</source>
        <translation>細かく監視されていない間、ヘルパーがリングを読み出す間隔。</translation>
    </message>
    <message>
        <source>How often the helper empties the rings while somebody watches at 20 frames a second or more.</source>
        <translation>毎秒 20 フレーム以上で監視されている間、ヘルパーがリングを読み出す間隔。</translation>
    </message>
    <message>
        <source>Whether frames also list each single report, for recordings and exports: in the order in which the rings are read, or strictly by time. Keyboards are never listed.</source>
        <translation>記録やエクスポートのために、フレームに個々のレポートも列挙するか: リングの読み取り順、または厳密な時刻順。キーボードは列挙されません。</translation>
    </message>
    <message>
        <source>One in how many ring writes, task lookups and searches for an idle CPU is timed; 0 times none.</source>
        <translation>リングへの書き込み、タスクの検索、アイドル CPU の探索のうち、何回に 1 回を計測するか。0 では計測しません。</translation>
    </message>
    <message>
        <source>How long a thread may run before another one that waits gets its turn.</source>
        <translation>待っている別のスレッドに順番が回るまで、1 つのスレッドを実行できる時間。</translation>
    </message>
    <message>
        <source>How much unused CPU time a thread may save up while it sleeps, to be served sooner when it wakes.</source>
        <translation>スレッドがスリープ中に蓄えられる未使用の CPU 時間。起きたときにその分だけ早く実行されます。</translation>
    </message>
    <message>
        <source>Let a woken thread of a higher class push one of a lower class off its CPU at once, not at the next tick.</source>
        <translation>起こされた上位クラスのスレッドが、次のティックを待たずに、下位クラスのスレッドをすぐに CPU から追い出せるようにします。</translation>
    </message>
    <message>
        <source>The least time between two such pushes on the same CPU, so that a storm of wake-ups cannot stop its work.</source>
        <translation>同じ CPU でのプリエンプションの最小間隔。ウェイクアップが集中しても、CPU の処理が止まらないようにします。</translation>
    </message>
    <message>
        <source>Whoever has waited for a CPU this long is served next, whatever its class: nothing starves.</source>
        <translation>この時間 CPU を待ったスレッドは、クラスにかかわらず次に実行されます。どのスレッドもスターベーションに陥りません。</translation>
    </message>
    <message>
        <source>Run the threads that input reports wake before all others.</source>
        <translation>入力レポートに起こされるスレッドを、ほかのすべてより先に実行します。</translation>
    </message>
    <message>
        <source>How strongly threads that answer input are preferred in the queue.</source>
        <translation>入力に応答するスレッドを、キューでどの程度優先するか。</translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a report of a mouse, touchpad or tablet woke it.</source>
        <translation>マウス、タッチパッド、タブレットのレポートで起こされた後、スレッドを入力の読み取りとして扱う時間。</translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a keyboard&apos;s report woke it.</source>
        <translation>キーボードのレポートで起こされた後、スレッドを入力の読み取りとして扱う時間。</translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a gamepad&apos;s report woke it.</source>
        <translation>ゲームパッドのレポートで起こされた後、スレッドを入力の読み取りとして扱う時間。</translation>
    </message>
    <message>
        <source>The share of its own boost that a thread which answers input or sound passes on to those it wakes; 0: none.</source>
        <translation>入力やサウンドに応答するスレッドが、自分の起こすスレッドに引き継ぐブーストの割合。0 は引き継ぎなし。</translation>
    </message>
    <message>
        <source>Run the threads that feed the sound card before the game, so that sound does not crackle.</source>
        <translation>サウンドカードにデータを送るスレッドをゲームより先に実行し、音のプツプツというノイズを防ぎます。</translation>
    </message>
    <message>
        <source>How strongly audio threads are preferred in the queue.</source>
        <translation>オーディオスレッドを、キューでどの程度優先するか。</translation>
    </message>
    <message>
        <source>How long a thread counts as an audio thread after it served the sound card.</source>
        <translation>サウンドカードに対応した後、スレッドをオーディオスレッドとして扱う時間。</translation>
    </message>
    <message>
        <source>Run the threads that put pictures on the screen before the game.</source>
        <translation>画面に映像を表示するスレッドを、ゲームより先に実行します。</translation>
    </message>
    <message>
        <source>How strongly the compositor is preferred in the queue.</source>
        <translation>コンポジタを、キューでどの程度優先するか。</translation>
    </message>
    <message>
        <source>Run the threads that hand work to the graphics card before the others of the game.</source>
        <translation>グラフィックカードに処理を渡すスレッドを、ゲームのほかのスレッドより先に実行します。</translation>
    </message>
    <message>
        <source>How strongly threads that hand work to the graphics card are preferred in the queue.</source>
        <translation>グラフィックカードに処理を渡すスレッドを、キューでどの程度優先するか。</translation>
    </message>
    <message>
        <source>How long a thread counts as one that feeds the graphics card or the screen after it did.</source>
        <translation>グラフィックカードや画面に処理を渡した後、スレッドをその役割として扱う時間。</translation>
    </message>
    <message>
        <source>Run the threads of the game before everything that is not part of it.</source>
        <translation>ゲームのスレッドを、ゲーム以外のすべてより先に実行します。</translation>
    </message>
    <message>
        <source>How strongly the game&apos;s threads are preferred in the queue.</source>
        <translation>ゲームのスレッドを、キューでどの程度優先するか。</translation>
    </message>
    <message>
        <source>Let threads that compute for long without a pause (compilers, encoders, downloads) give way to those that just woke up.</source>
        <translation>休みなく長時間計算するスレッド (コンパイラ、エンコーダー、ダウンロード) が、起きたばかりのスレッドに順番を譲るようにします。</translation>
    </message>
    <message>
        <source>How far back in the queue threads in the background stand.</source>
        <translation>バックグラウンドのスレッドを、キューでどの程度後ろに置くか。</translation>
    </message>
    <message>
        <source>How long a thread may compute without a pause before it counts as background. A game&apos;s never do.</source>
        <translation>スレッドが休みなく計算してからバックグラウンドとみなされるまでの時間。ゲームのスレッドはバックグラウンドになりません。</translation>
    </message>
    <message>
        <source>The share of a CPU&apos;s full speed that is asked for while it runs what no policy boosts; 100 leaves the choice to the kernel, less saves power.</source>
        <translation>どのポリシーでもブーストされないものを実行している間に CPU に要求する、最高速度に対する割合。100 ではカーネルに任せ、小さくすると省電力になります。</translation>
    </message>
    <message>
        <source>Touch the ring&apos;s counters as soon as a report begins, so that the write at its end finds them near.</source>
        <translation>レポートの開始直後にリングのカウンターに触れ、最後の書き込みのときにキャッシュにあるようにします。</translation>
    </message>
    <message>
        <source>Touch the second cache line of what is known of a thread as soon as it is woken.</source>
        <translation>スレッドが起こされたらすぐに、スレッド情報の 2 番目のキャッシュラインに触れます。</translation>
    </message>
    <message>
        <source>Touch the state of the CPU that a thread last ran on before the search for one begins.</source>
        <translation>CPU の探索を始める前に、スレッドが最後に実行された CPU の状態に触れます。</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>rings</source>
        <translation>リング</translation>
    </message>
</context>
</TS>
