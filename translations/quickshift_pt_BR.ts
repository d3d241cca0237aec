<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>bench effects</name>
    <message>
        <source>input to its reader, p99</source>
        <translation>da entrada ao leitor, p99</translation>
    </message>
    <message>
        <source>the slowest hundredth of frames</source>
        <translation>o centésimo mais lento dos quadros</translation>
    </message>
    <message>
        <source>frame time, p99</source>
        <translation>tempo de quadro, p99</translation>
    </message>
    <message>
        <source>the frame thread&apos;s wait, p99</source>
        <translation>espera da thread de quadros, p99</translation>
    </message>
    <message>
        <source>the render thread&apos;s wait, p99</source>
        <translation>espera da thread de renderização, p99</translation>
    </message>
    <message>
        <source>the sound thread&apos;s wait, p99</source>
        <translation>espera da thread de som, p99</translation>
    </message>
    <message>
        <source>data not in the cache</source>
        <translation>dados fora do cache</translation>
    </message>
    <message>
        <source>data in the cache</source>
        <translation>dados no cache</translation>
    </message>
    <message>
        <source>the test machine has no graphics card</source>
        <translation>a máquina de teste não tem placa de vídeo</translation>
    </message>
    <message>
        <source>the test machine has no sound card</source>
        <translation>a máquina de teste não tem placa de som</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>by CPU number</source>
        <translation>por número de CPU</translation>
    </message>
    <message>
        <source>one a cache</source>
        <translation>um por cache</translation>
    </message>
    <message>
        <source>one a CPU</source>
        <translation>um por CPU</translation>
    </message>
    <message>
        <source>on a timer</source>
        <translation>por temporizador</translation>
    </message>
    <message>
        <source>at every report</source>
        <translation>a cada relatório</translation>
    </message>
    <message>
        <source>when filled</source>
        <translation>pelo limiar</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>as they are read</source>
        <translation>como lidos</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>por hora</translation>
    </message>
</context>
<context>
    <name>metrics</name>
    <message>
        <source>From a thread&apos;s wake-up to its first instruction on a CPU.</source>
        <translation>Do despertar de uma thread até sua primeira instrução em uma CPU.</translation>
    </message>
    <message>
        <source>From an input report to the helper reading it: the drain lag.</source>
        <translation>De um relatório de entrada até o serviço auxiliar lê-lo: o atraso do esvaziamento.</translation>
    </message>
    <message>
        <source>From an input report to the wake-up of its first reader.</source>
        <translation>De um relatório de entrada até o despertar do seu primeiro leitor.</translation>
    </message>
    <message>
        <source>From an input report to its first reader running on a CPU.</source>
        <translation>De um relatório de entrada até seu primeiro leitor executar em uma CPU.</translation>
    </message>
    <message>
        <source>Writing one record into a ring, without the clock&apos;s own cost; sampled.</source>
        <translation>Gravar um registro em um anel, sem o custo do próprio relógio; por amostragem.</translation>
    </message>
    <message>
        <source>Finding what is known of a thread, without the clock&apos;s own cost; sampled.</source>
        <translation>Localizar o que se sabe de uma thread, sem o custo do próprio relógio; por amostragem.</translation>
    </message>
    <message>
        <source>Searching for an idle CPU, without the clock&apos;s own cost; sampled.</source>
        <translation>Procurar uma CPU ociosa, sem o custo do próprio relógio; por amostragem.</translation>
    </message>
</context>
<context>
    <name>preset sentences</name>
    <message>
        <source>Every setting as it was installed.</source>
        <translation>Todas as configurações como vieram na instalação.</translation>
    </message>
    <message>
        <source>The game is preferred, but what runs beside it keeps a fair share: for playing while work is to get done.</source>
        <translation>O jogo tem preferência, mas o que roda junto mantém uma parte justa: para jogar enquanto há trabalho em andamento.</translation>
    </message>
    <message>
        <source>Everything but the game and what it needs runs at a lower clock speed, and Quickshift itself wakes up less.</source>
        <translation>Tudo, exceto o jogo e o que ele precisa, roda em uma frequência menor, e o próprio Quickshift acorda menos.</translation>
    </message>
    <message>
        <source>Your input and the game come first, whatever else has to wait for it: for matches that count.</source>
        <translation>Sua entrada e o jogo vêm primeiro, não importa o que tenha de esperar: para as partidas que contam.</translation>
    </message>
    <message>
        <source>The encoder of a stream or recording is not held back, and sound and picture never wait for the game.</source>
        <translation>O codificador de uma transmissão ou gravação não é segurado, e som e imagem nunca esperam pelo jogo.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>esports</source>
        <translation>E-sports</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>Personalizado</translation>
    </message>
</context>
<context>
    <name>quickshift::app::AddGameDialog</name>
    <message>
        <source>Name a game</source>
        <translation>Indicar um jogo</translation>
    </message>
    <message>
        <source>Your programs that run now, the newest first. The threads of the one that you choose are the game until it ends.</source>
        <translation>Seus programas em execução, os mais novos primeiro. As threads do que você escolher serão o jogo até ele terminar.</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Pesquisar por nome ou número</translation>
    </message>
    <message>
        <source>Search programs</source>
        <translation>Pesquisar programas</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>No program of yours is called that. Has it started?</source>
        <translation>Nenhum programa seu tem esse nome. Ele já foi iniciado?</translation>
    </message>
    <message>
        <source>&amp;Name it</source>
        <translation>&amp;Indicar</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Autostart</name>
    <message>
        <source>The directory %1 cannot be made. Check whose it is.</source>
        <translation>Não foi possível criar o diretório %1. Verifique a quem ele pertence.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check whose it is.</source>
        <translation>Não foi possível gravar %1: %2. Verifique a quem pertence.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2. Check whose it is.</source>
        <translation>Não foi possível remover %1: %2. Verifique a quem pertence.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Banner</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Tries again what did not work.</source>
        <translation>Tenta de novo o que não funcionou.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>quickshift::app::BenchEffects</name>
    <message>
        <source>no measurable effect (%1)</source>
        <translation>nenhum efeito mensurável (%1)</translation>
    </message>
    <message>
        <source>no measurable effect (%1); %2</source>
        <translation>nenhum efeito mensurável (%1); %2</translation>
    </message>
    <message>
        <source>%1 instead of %2 (%3)</source>
        <translation>%1 em vez de %2 (%3)</translation>
    </message>
    <message>
        <source>In our benchmark: %1.</source>
        <translation>No nosso teste de desempenho: %1.</translation>
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
        <translation>Em ordem: %1</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>Pendência: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Copiar o comando: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ComparePage</name>
    <message>
        <source>Undo the deletion</source>
        <translation>Desfazer a exclusão</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>&amp;Nova comparação</translation>
    </message>
    <message>
        <source>Saved comparisons</source>
        <translation>Comparações salvas</translation>
    </message>
    <message>
        <source>Results are kept here.</source>
        <translation>Os resultados ficam guardados aqui.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <translation>Cancelado. Tudo está como antes.</translation>
    </message>
    <message>
        <source>The comparison was deleted.</source>
        <translation>A comparação foi excluída.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::CompareProgress</name>
    <message>
        <source>Go on as before. Which of the two is in force is not shown, so that it cannot change how you play.</source>
        <translation>Continue como antes. Não é mostrado qual dos dois está em vigor, para que isso não mude o seu jeito de jogar.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progresso da comparação</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Looking whether there is input…</source>
        <translation>Verificando se há entrada…</translation>
    </message>
    <message>
        <source>Putting everything back…</source>
        <translation>Restaurando tudo…</translation>
    </message>
    <message>
        <source>Block %1 of %2, about %3 left</source>
        <translation>Bloco %1 de %2, faltam cerca de %3</translation>
    </message>
</context>
<context>
    <name>quickshift::app::CompareResult</name>
    <message>
        <source>Percentiles of both sides and their differences</source>
        <translation>Percentis dos dois lados e suas diferenças</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>R&amp;epetir</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Exc&amp;luir</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Quanto demorou</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>%1 and %2 values</source>
        <translation>%1 e %2 valores</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>kernel %1</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Percentil</translation>
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
        <translation>B − A (intervalo de 95%)</translation>
    </message>
    <message>
        <source>B is (95 % interval)</source>
        <translation>B chega (intervalo de 95%)</translation>
    </message>
    <message>
        <source>too few values</source>
        <translation>poucos valores</translation>
    </message>
    <message>
        <source>no measurable difference</source>
        <translation>nenhuma diferença mensurável</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>Não foi possível gravar %1: %2. Escolha outro local.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation>Tudo (*.json)</translation>
    </message>
    <message>
        <source>Blocks and buckets (*.csv)</source>
        <translation>Blocos e faixas (*.csv)</translation>
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
        <translation>Isso ajuda neste computador?</translation>
    </message>
    <message>
        <source>A comparison switches between two states in turns, in random order, and measures each while you go on with what you do. In the end everything is as it was, and you get an answer; it may be that there is no measurable difference.</source>
        <translation>Uma comparação alterna entre dois estados, em ordem aleatória, e mede cada um enquanto você continua o que está fazendo. No fim, tudo volta a ser como antes e você recebe uma resposta; pode ser que não haja diferença mensurável.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Quickshift off and on</source>
        <translation>Quickshift desligado e ligado</translation>
    </message>
    <message>
        <source>A setting with two values</source>
        <translation>Uma configuração com dois valores</translation>
    </message>
    <message>
        <source>Two presets</source>
        <translation>Duas predefinições</translation>
    </message>
    <message>
        <source>S&amp;etting</source>
        <translation>Con&amp;figuração</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Primeiro valor</translation>
    </message>
    <message>
        <source>Second value</source>
        <translation>Segundo valor</translation>
    </message>
    <message>
        <source>First preset</source>
        <translation>Primeira predefinição</translation>
    </message>
    <message>
        <source>Second preset</source>
        <translation>Segunda predefinição</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>Mean&amp;while</source>
        <translation>En&amp;quanto isso</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>D&amp;uração</translation>
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
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Input if there is any, else wake-ups</source>
        <translation>Entrada, se houver; senão, despertares</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ComparisonPlot</name>
    <message>
        <source>Latencies of both sides</source>
        <translation>Latências dos dois lados</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Proporção (%)</translation>
    </message>
    <message>
        <source>%1: median %2, 99 % below %3. %4: median %5, 99 % below %6.</source>
        <translation>%1: mediana %2, 99% abaixo de %3. %4: mediana %5, 99% abaixo de %6.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
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
        <translation>Este computador</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Verificar de novo</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy this list, as “quickshiftctl doctor” prints it</source>
        <translation>Copiar esta lista, como na saída de “quickshiftctl doctor”</translation>
    </message>
    <message>
        <source>How the scheduler left the kernel by itself</source>
        <translation>Como o escalonador saiu do kernel por conta própria</translation>
    </message>
    <message>
        <source>What Quickshift itself costs</source>
        <translation>Quanto custa o próprio Quickshift</translation>
    </message>
    <message>
        <source>Helper&apos;s CPU</source>
        <translation>CPU do serviço</translation>
    </message>
    <message>
        <source>Of one CPU, over the last second.</source>
        <translation>De uma CPU, no último segundo.</translation>
    </message>
    <message>
        <source>Window&apos;s CPU</source>
        <translation>CPU da janela</translation>
    </message>
    <message>
        <source>Helper&apos;s memory</source>
        <translation>Memória do serviço</translation>
    </message>
    <message>
        <source>In use now.</source>
        <translation>Em uso agora.</translation>
    </message>
    <message>
        <source>Window&apos;s memory</source>
        <translation>Memória da janela</translation>
    </message>
    <message>
        <source>Bus, a second</source>
        <translation>Barramento / s</translation>
    </message>
    <message>
        <source>Bytes of frames that the helper sends to all who watch.</source>
        <translation>Bytes de quadros que o serviço auxiliar envia a todos os que observam.</translation>
    </message>
    <message>
        <source>Reports lost</source>
        <translation>Relatórios perdidos</translation>
    </message>
    <message>
        <source>Input reports that found a full ring, since the load.</source>
        <translation>Relatórios de entrada que encontraram um anel cheio desde o carregamento.</translation>
    </message>
    <message>
        <source>Drain lag p99</source>
        <translation>Esvaziamento, p99</translation>
    </message>
    <message>
        <source>From an input report to the helper reading it, over the last ten seconds. The scheduler does not wait for it.</source>
        <translation>De um relatório de entrada até o serviço auxiliar lê-lo, nos últimos dez segundos. O escalonador não espera por isso.</translation>
    </message>
    <message>
        <source>Report for those who help</source>
        <translation>Relatório para quem ajuda</translation>
    </message>
    <message>
        <source>Versions, settings, what this computer can do, exits with their dumps, counters and the last minute&apos;s figures, in one text. Names of users, hosts and programs, and paths, are taken out. You read it first; nothing is sent.</source>
        <translation>Versões, configurações, o que este computador suporta, saídas com seus dumps, contadores e as medições do último minuto, em um só texto. Nomes de usuários, hosts e programas, assim como caminhos, são removidos. Você lê primeiro; nada é enviado.</translation>
    </message>
    <message>
        <source>&amp;Make a report…</source>
        <translation>Gerar rela&amp;tório…</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Está tudo em ordem.</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>Pendências: %1</translation>
    </message>
    <message>
        <source>The helper makes the report, and it is not there.</source>
        <translation>Quem gera o relatório é o serviço auxiliar, que não está disponível.</translation>
    </message>
    <message>
        <source>A recording is shown: the helper&apos;s own figures come back when it is closed.</source>
        <translation>Uma gravação está sendo exibida: as medições do próprio serviço auxiliar voltam quando ela for fechada.</translation>
    </message>
    <message>
        <source>No figures of the helper have come yet.</source>
        <translation>Ainda não chegaram medições do serviço auxiliar.</translation>
    </message>
    <message>
        <source>The helper&apos;s figures come with it.</source>
        <translation>As medições do serviço auxiliar aparecem quando ele estiver disponível.</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Gerando o relatório…</translation>
    </message>
    <message>
        <source>Diagnostics report</source>
        <translation>Relatório de diagnóstico</translation>
    </message>
    <message>
        <source>This is all of it. Read it before you send it to somebody.</source>
        <translation>Isto é tudo. Leia antes de enviar a alguém.</translation>
    </message>
    <message>
        <source>The kernel&apos;s dump of exit %1</source>
        <translation>Dump do kernel da saída %1</translation>
    </message>
    <message>
        <source>What every CPU and waiting thread did. Only administrators see the threads&apos; names: sudo quickshiftctl exits %1</source>
        <translation>O que cada CPU e cada thread em espera faziam. Só administradores veem os nomes das threads: sudo quickshiftctl exits %1</translation>
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
        <translation>Uma barra: relatórios por segundo. Um triângulo: relatórios estão sendo descartados.</translation>
    </message>
    <message>
        <source>reports / s</source>
        <translation>relatórios / s</translation>
    </message>
    <message>
        <source>drops now</source>
        <translation>descartando agora</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ExitTable</name>
    <message>
        <source>Show the kernel&apos;s &amp;dump…</source>
        <translation>Mostrar o &amp;dump do kernel…</translation>
    </message>
    <message>
        <source>Past exits</source>
        <translation>Saídas anteriores</translation>
    </message>
    <message>
        <source>What every CPU and waiting thread did at that moment</source>
        <translation>O que cada CPU e cada thread em espera faziam naquele momento</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The scheduler has never left the kernel by itself.</source>
        <translation>O escalonador nunca saiu do kernel por conta própria.</translation>
    </message>
    <message>
        <source>The helper keeps them, and it is not there.</source>
        <translation>Quem as guarda é o serviço auxiliar, que não está disponível.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::GamesPage</name>
    <message>
        <source>Process %1</source>
        <translation>Processo %1</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>O jogo</translation>
    </message>
    <message>
        <source>&amp;Name a game…</source>
        <translation>&amp;Indicar um jogo…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>It goes on, but is no longer the game (Delete)</source>
        <translation>Ele continua, mas deixa de ser o jogo (Delete)</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Jogos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Who keeps the scheduler on</source>
        <translation>Quem mantém o escalonador ligado</translation>
    </message>
    <message>
        <source>No program does; the switch alone decides.</source>
        <translation>Nenhum programa; só o interruptor decide.</translation>
    </message>
    <message>
        <source>This appears here once the helper is there.</source>
        <translation>Isto aparece aqui quando o serviço auxiliar estiver disponível.</translation>
    </message>
    <message>
        <source>No game is named. The threads of one that is run before everything that is not part of it, as far as the policy “%1” says.</source>
        <translation>Nenhum jogo foi indicado. As threads de um jogo indicado são executadas antes de tudo o que não faz parte dele, conforme a política “%1”.</translation>
    </message>
    <message>
        <source>Games appear here once the helper is there.</source>
        <translation>Os jogos aparecem aqui quando o serviço auxiliar estiver disponível.</translation>
    </message>
    <message>
        <source>What the scheduler makes of %1</source>
        <translation>Como o escalonador vê %1</translation>
    </message>
    <message>
        <source>What the scheduler makes of it</source>
        <translation>Como o escalonador o vê</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>The threads of the game appear here, each with what it counts as and why.</source>
        <translation>As threads do jogo aparecem aqui, cada uma com o que ela é considerada e por quê.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::HeatMapPlot</name>
    <message>
        <source>How often each latency occurred, over time</source>
        <translation>Frequência de cada latência ao longo do tempo</translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation>Nada foi medido neste período.</translation>
    </message>
    <message>
        <source>%1 measured in this time, most of them between %2 and %3.</source>
        <translation>%1 medições neste período, a maioria entre %2 e %3.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>%1
%2 – %3: %4 times
of %5</source>
        <translation>%1
%2 – %3: %4 vezes
de %5</translation>
    </message>
    <message>
        <source>How many in a cell</source>
        <translation>Quantas em cada célula</translation>
    </message>
</context>
<context>
    <name>quickshift::app::InputChain</name>
    <message>
        <source>usually</source>
        <translation>em geral</translation>
    </message>
    <message>
        <source>Median: half of the reports are this far by then.</source>
        <translation>Mediana: metade dos relatórios já chegou aqui nesse tempo.</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Of 100 reports, 99 are this far by then.</source>
        <translation>De 100 relatórios, 99 já chegaram aqui nesse tempo.</translation>
    </message>
    <message>
        <source>Device → hook</source>
        <translation>Dispositivo → hook</translation>
    </message>
    <message>
        <source>Mouse, keyboard or gamepad report something, and the kernel&apos;s hook sees it: the clock starts.</source>
        <translation>Mouse, teclado ou controle enviam um relatório e o hook do kernel o vê: o relógio começa a contar.</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anel</translation>
    </message>
    <message>
        <source>The hook has written its record into a ring: what measuring costs.</source>
        <translation>O hook gravou seu registro em um anel: o custo de medir.</translation>
    </message>
    <message>
        <source>Wake-up</source>
        <translation>Despertar</translation>
    </message>
    <message>
        <source>The thread that waits for input is woken.</source>
        <translation>A thread que espera pela entrada é acordada.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>That thread runs on a CPU.</source>
        <translation>Essa thread executa em uma CPU.</translation>
    </message>
    <message>
        <source>start</source>
        <comment>where the clock starts</comment>
        <translation>início</translation>
    </message>
    <message>
        <source>No thread has waited for this input: nothing reads these devices at the moment.</source>
        <translation>Nenhuma thread esperava por esta entrada: nada lê estes dispositivos no momento.</translation>
    </message>
    <message>
        <source>The helper reads the ring %1 after the report, for these figures only: nothing on this way waits for it.</source>
        <translation>O serviço auxiliar lê o anel %1 após o relatório, só para estas medições: nada neste caminho espera por isso.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::LatencyPlot</name>
    <message>
        <source>How long threads wait for a CPU after waking up</source>
        <translation>Quanto tempo as threads esperam por uma CPU depois de acordar</translation>
    </message>
    <message>
        <source>Share of wake-ups (%)</source>
        <translation>Proporção dos despertares (%)</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Proporção (%)</translation>
    </message>
    <message>
        <source>Nothing measured yet.</source>
        <translation>Nada medido ainda.</translation>
    </message>
    <message>
        <source>Median %1, 99 % below %2, 99.9 % below %3.</source>
        <translation>Mediana %1, 99% abaixo de %2, 99,9% abaixo de %3.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>This or less (%)</source>
        <translation>Até este valor (%)</translation>
    </message>
    <message>
        <source>%1 – %2: %3 %
%4 % take less than %2</source>
        <translation>%1 – %2: %3%
%4% levam menos de %2</translation>
    </message>
</context>
<context>
    <name>quickshift::app::LivePage</name>
    <message>
        <source>Pause or go on</source>
        <translation>Pausar ou continuar</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Anéis</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentis</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Histogram of the latency: %1</source>
        <translation>Histograma da latência: %1</translation>
    </message>
    <message>
        <source>%1 / s now, %2 dropped in all</source>
        <translation>%1 / s agora, %2 descartados no total</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>às %1</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation>Nada foi medido neste período.</translation>
    </message>
    <message>
        <source>Live figures appear here once the helper is there.</source>
        <translation>As medições ao vivo aparecem aqui quando o serviço auxiliar estiver disponível.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>No tray on this desktop: closing the window quits</source>
        <translation>Sem área de notificação nesta área de trabalho: fechar a janela encerra o programa</translation>
    </message>
    <message>
        <source>The scheduler stays on or off as it is; to keep the window at hand, minimize it.</source>
        <translation>O escalonador continua ligado ou desligado, como está; para manter a janela à mão, minimize-a.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fechar janela</translation>
    </message>
    <message>
        <source>Hide window</source>
        <translation>Ocultar janela</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Ligar ou desligar</translation>
    </message>
    <message>
        <source>Look for the helper again</source>
        <translation>Procurar de novo o serviço auxiliar</translation>
    </message>
    <message>
        <source>%1 – recording – Quickshift</source>
        <translation>%1 – gravação – Quickshift</translation>
    </message>
    <message>
        <source>Quickshift</source>
        <translation>Quickshift</translation>
    </message>
    <message>
        <source>--page is one of: %1.</source>
        <translation>--page é uma destas: %1.</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Jogos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>No tray</source>
        <translation>Sem bandeja</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Metric</name>
    <message>
        <source>From wake-up to running</source>
        <translation>Do despertar à execução</translation>
    </message>
    <message>
        <source>From input to the helper</source>
        <translation>Da entrada ao serviço auxiliar</translation>
    </message>
    <message>
        <source>From input to wake-up</source>
        <translation>Da entrada ao despertar</translation>
    </message>
    <message>
        <source>From input to its reader running</source>
        <translation>Da entrada à execução do leitor</translation>
    </message>
    <message>
        <source>Writing into a ring</source>
        <translation>Gravação em um anel</translation>
    </message>
    <message>
        <source>Looking up a thread</source>
        <translation>Busca de uma thread</translation>
    </message>
    <message>
        <source>Finding an idle CPU</source>
        <translation>Busca de uma CPU ociosa</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Outros dispositivos</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Mouse</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Gamepad</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Touch screen</source>
        <translation>Tela sensível ao toque</translation>
    </message>
    <message>
        <source>Drawing tablet</source>
        <translation>Mesa digitalizadora</translation>
    </message>
    <message>
        <source>Normal threads</source>
        <translation>Threads normais</translation>
    </message>
    <message>
        <source>Readers of input</source>
        <translation>Leitores de entrada</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>O jogo</translation>
    </message>
    <message>
        <source>Feeding the GPU</source>
        <translation>Alimentação da GPU</translation>
    </message>
    <message>
        <source>Compositor</source>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Trabalho em segundo plano</translation>
    </message>
    <message>
        <source>All threads</source>
        <translation>Todas as threads</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos os dispositivos</translation>
    </message>
    <message>
        <source>All rings</source>
        <translation>Todos os anéis</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Anel %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::MetricFilter</name>
    <message>
        <source>L&amp;atency</source>
        <translation>&amp;Latência</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>&amp;de</translation>
    </message>
    <message>
        <source>Class of thread or device</source>
        <translation>Classe de thread ou dispositivo</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Notifications</name>
    <message>
        <source>Show Quickshift</source>
        <translation>Mostrar o Quickshift</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Options</name>
    <message>
        <source>--%1 needs a number of seconds.</source>
        <translation>--%1 precisa de um número de segundos.</translation>
    </message>
    <message>
        <source>Switches a CPU scheduler made for games, and shows live what it does.</source>
        <translation>Liga e desliga um escalonador de CPU feito para jogos e mostra ao vivo o que ele faz.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Show the window of the panel that runs already.</source>
        <translation>Mostra a janela do painel que já está em execução.</translation>
    </message>
    <message>
        <source>Hide it.</source>
        <translation>Oculta essa janela.</translation>
    </message>
    <message>
        <source>Switch the scheduler on or off, and start in the tray if no panel runs.</source>
        <translation>Liga ou desliga o escalonador e, se nenhum painel estiver em execução, inicia na área de notificação.</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none.</source>
        <translation>Inicia na área de notificação, ou minimizado onde não houver uma.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>Open this recording, in a window of its own.</source>
        <translation>Abre esta gravação em uma janela própria.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>Save pictures of every page, light and dark, in this directory.</source>
        <translation>Salva imagens de todas as páginas, em claro e escuro, neste diretório.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>diretório</translation>
    </message>
    <message>
        <source>When to take them (2).</source>
        <translation>Quando capturá-las (2).</translation>
    </message>
    <message>
        <source>Quit by itself after this time.</source>
        <translation>Encerra sozinho depois desse tempo.</translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or system.</source>
        <translation>--theme é light, dark, contrast ou system.</translation>
    </message>
    <message>
        <source>“%1” is not understood; --help lists the options.</source>
        <translation>“%1” não foi reconhecido; --help lista as opções.</translation>
    </message>
    <message>
        <source>Open this page: overview, live, policies, compare…</source>
        <translation>Abre esta página: overview, live, policies, compare…</translation>
    </message>
    <message>
        <source>Colours: light, dark, contrast or system, instead of those that are set.</source>
        <translation>Cores: light (claro), dark (escuro), contrast (alto contraste) ou system (sistema), em vez das configuradas.</translation>
    </message>
    <message>
        <source>Say when the first figures are drawn, and quit: to measure how long that takes.</source>
        <translation>Avisa quando as primeiras medições foram desenhadas e encerra: para medir quanto tempo leva.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::OverviewPage</name>
    <message>
        <source>Scheduler</source>
        <translation>Escalonador</translation>
    </message>
    <message>
        <source>Switch Quickshift&apos;s scheduler on or off (Ctrl+T)</source>
        <translation>Ligar ou desligar o escalonador do Quickshift (Ctrl+T)</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Em geral</translation>
    </message>
    <message>
        <source>Median: half of them were this soon.</source>
        <translation>Mediana: metade ficou abaixo deste tempo.</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Of 100 of them, 99 were this soon.</source>
        <translation>De cada 100, 99 ficaram abaixo deste tempo.</translation>
    </message>
    <message>
        <source>Input reports / s</source>
        <translation>Relatórios de entrada / s</translation>
    </message>
    <message>
        <source>What mice, keyboards and gamepads send, in all.</source>
        <translation>O que mouses, teclados e controles enviam, no total.</translation>
    </message>
    <message>
        <source>From the device to the thread that answers it</source>
        <translation>Do dispositivo à thread que responde a ele</translation>
    </message>
    <message>
        <source>The last two minutes</source>
        <translation>Os últimos dois minutos</translation>
    </message>
    <message>
        <source>As it was in the recording.</source>
        <translation>Como estava na gravação.</translation>
    </message>
    <message>
        <source>This is a recording</source>
        <translation>Isto é uma gravação</translation>
    </message>
    <message>
        <source>What you see was measured then and there; nothing is live. “Back to live”, below, shows this computer again.</source>
        <translation>O que você vê foi medido naquele momento e lugar; nada é ao vivo. “Voltar ao vivo”, abaixo, mostra este computador de novo.</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>Kernel %1</source>
        <translation>Kernel %1</translation>
    </message>
    <message>
        <source>the kernel&apos;s own scheduler is at work</source>
        <translation>o escalonador do próprio kernel está em uso</translation>
    </message>
    <message>
        <source>scheduler: %1</source>
        <translation>escalonador: %1</translation>
    </message>
    <message>
        <source>Game: %1</source>
        <translation>Jogo: %1</translation>
    </message>
    <message>
        <source>a minute ago: %1</source>
        <translation>um minuto atrás: %1</translation>
    </message>
    <message>
        <source>Input to thread, usually</source>
        <translation>Da entrada à thread, em geral</translation>
    </message>
    <message>
        <source>Wake-up to running, usually</source>
        <translation>Do despertar à execução, em geral</translation>
    </message>
    <message>
        <source>Input to thread, p99</source>
        <translation>Da entrada à thread, p99</translation>
    </message>
    <message>
        <source>Wake-up to running, p99</source>
        <translation>Do despertar à execução, p99</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>perdidos: %1</translation>
    </message>
    <message>
        <source>No input in the last 10 seconds. Move the mouse, press a key…</source>
        <translation>Nenhuma entrada nos últimos 10 segundos. Mova o mouse, pressione uma tecla…</translation>
    </message>
    <message>
        <source>Live figures appear here once the helper is there.</source>
        <translation>As medições ao vivo aparecem aqui quando o serviço auxiliar estiver disponível.</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PanelSettings</name>
    <message>
        <source>“%1” is no setting of the panel.</source>
        <translation>“%1” não é uma configuração do painel.</translation>
    </message>
    <message>
        <source>“%1” is no value for “%2”: it takes %3.</source>
        <translation>“%1” não é um valor válido para “%2”, que aceita: %3.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PercentileLinesPlot</name>
    <message>
        <source>Percentiles over time</source>
        <translation>Percentis ao longo do tempo</translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation>Nada foi medido neste período.</translation>
    </message>
    <message>
        <source>In the last second shown: median %1, 99 % below %2, longest %3.</source>
        <translation>No último segundo mostrado: mediana %1, 99% abaixo de %2, máximo %3.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>Mudança</translation>
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
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Save as C&amp;SV…</source>
        <translation>Salvar como C&amp;SV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Salvar como &amp;PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>Não foi possível gravar %1: %2. Escolha outro local.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PoliciesPage</name>
    <message>
        <source>Undo the last change</source>
        <translation>Desfazer a última alteração</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Pesquisar configurações</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Desfazer a última alteração (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Redefinir t&amp;udo</translation>
    </message>
    <message>
        <source>Set everything to its default</source>
        <translation>Redefinir tudo para o padrão</translation>
    </message>
    <message>
        <source>Settings appear here once the helper is there.</source>
        <translation>As configurações aparecem aqui quando o serviço auxiliar estiver disponível.</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>A alteração foi desfeita.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>No game is named now, so this changes nothing. Name one on the page Games.</source>
        <translation>Nenhum jogo está indicado agora, então isto não muda nada. Indique um na página Jogos.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ProcessModel</name>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
</context>
<context>
    <name>quickshift::app::RateLinesPlot</name>
    <message>
        <source>Input reports a second for each ring, over time</source>
        <translation>Relatórios de entrada por segundo em cada anel, ao longo do tempo</translation>
    </message>
    <message>
        <source>Input reports a second for each kind of device, over time</source>
        <translation>Relatórios de entrada por segundo de cada tipo de dispositivo, ao longo do tempo</translation>
    </message>
    <message>
        <source>Reports / s</source>
        <translation>Relatórios / s</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Anel %1</translation>
    </message>
    <message>
        <source>%1 reports a second on average, %2 dropped in this time.</source>
        <translation>%1 relatórios por segundo em média, %2 descartados neste período.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Drops / s</source>
        <translation>Descartes / s</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>%1: %2 / s</source>
        <translation>%1: %2 / s</translation>
    </message>
    <message>
        <source>drops: %1 / s</source>
        <translation>descartes: %1 / s</translation>
    </message>
</context>
<context>
    <name>quickshift::app::RecordBar</name>
    <message>
        <source>Set a &amp;mark</source>
        <translation>Inserir &amp;marca</translation>
    </message>
    <message>
        <source>Marks this moment in the recording (Ctrl+M)</source>
        <translation>Marca este momento na gravação (Ctrl+M)</translation>
    </message>
    <message>
        <source>&amp;Replay it</source>
        <translation>&amp;Reproduzir</translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation>Para&amp;r gravação</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Gravar</translation>
    </message>
    <message>
        <source>Ends the recording (Ctrl+R)</source>
        <translation>Encerra a gravação (Ctrl+R)</translation>
    </message>
    <message>
        <source>Writes the live figures to a file that can be replayed (Ctrl+R)</source>
        <translation>Grava as medições ao vivo em um arquivo que pode ser reproduzido (Ctrl+R)</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>Recorded %1 (%2) to %3</source>
        <translation>Gravação de %1 (%2) salva em %3</translation>
    </message>
    <message>
        <source>Nothing came to be recorded.</source>
        <translation>Não houve nada para gravar.</translation>
    </message>
    <message>
        <source>The recording ended: %1</source>
        <translation>A gravação foi encerrada: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Recordings</name>
    <message>
        <source>&amp;Open recording…</source>
        <translation>&amp;Abrir gravação…</translation>
    </message>
    <message>
        <source>&amp;Back to live figures</source>
        <translation>&amp;Voltar às medições ao vivo</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Gravar</translation>
    </message>
    <message>
        <source>Quickshift</source>
        <translation>Quickshift</translation>
    </message>
    <message>
        <source>The recording cannot be opened</source>
        <translation>Não foi possível abrir a gravação</translation>
    </message>
    <message>
        <source>%1, recorded %2 on kernel %3 (%4)</source>
        <translation>%1, gravado em %2 no kernel %3 (%4)</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Abrir gravação</translation>
    </message>
    <message>
        <source>Recordings (*.qsrec);;All files (*)</source>
        <translation>Gravações (*.qsrec);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation>Para&amp;r gravação</translation>
    </message>
    <message>
        <source>CPUs: %1, last-level caches: %2</source>
        <translation>CPUs: %1, caches de último nível: %2</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ReplayBar</name>
    <message>
        <source>Position in the recording</source>
        <translation>Posição na gravação</translation>
    </message>
    <message>
        <source>Left and right: a second back and forth. Page up and down: ten. Space: play or pause.</source>
        <translation>Esquerda e direita: um segundo para trás e para a frente. Page Up e Page Down: dez. Espaço: reproduzir ou pausar.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>How many times as fast it is played</source>
        <translation>Quantas vezes mais rápido é reproduzido</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Voltar ao vivo</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espaço)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproduzir (Espaço)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>%1 damaged records left out</source>
        <translation>%1 registros danificados ignorados</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>o final está faltando</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>após “%1”</translation>
    </message>
</context>
<context>
    <name>quickshift::app::RingRatesPlot</name>
    <message>
        <source>Input reports a second for each ring</source>
        <translation>Relatórios de entrada por segundo em cada anel</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anel</translation>
    </message>
    <message>
        <source>Reports / s</source>
        <translation>Relatórios / s</translation>
    </message>
    <message>
        <source>Drops / s</source>
        <translation>Descartes / s</translation>
    </message>
    <message>
        <source>Dropped in all</source>
        <translation>Total descartado</translation>
    </message>
    <message>
        <source>Waiting, bytes</source>
        <translation>Na fila, bytes</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>Tamanho, bytes</translation>
    </message>
    <message>
        <source>Ring %1: %2 reports / s</source>
        <translation>Anel %1: %2 relatórios / s</translation>
    </message>
    <message>
        <source>drops: %1 / s, %2 in all</source>
        <translation>descartes: %1 / s, %2 no total</translation>
    </message>
    <message>
        <source>%1 reports a second on %2 rings, %3 of them dropped.</source>
        <translation>%1 relatórios por segundo em %2 anéis, %3 deles descartados.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::SettingsDocument</name>
    <message>
        <source>“%1” is not known here, or is no value for it.</source>
        <translation>“%1” não é conhecido aqui ou tem um valor inválido.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::SettingsPage</name>
    <message>
        <source>Undo the last import or reset</source>
        <translation>Desfazer a última importação ou redefinição</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Início e encerramento</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Iniciar com a sessão</translation>
    </message>
    <message>
        <source>Then start hidden</source>
        <translation>Nesse caso, iniciar oculto</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Ficar na área de notificação ao fechar a janela</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Open a&amp;gain now</source>
        <translation>Rea&amp;brir agora</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Do sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Microseconds (µs)</source>
        <translation>Microssegundos (µs)</translation>
    </message>
    <message>
        <source>Milliseconds (ms)</source>
        <translation>Milissegundos (ms)</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Tempos em</translation>
    </message>
    <message>
        <source>Automatic takes the unit that reads best for each.</source>
        <translation>Automático usa a unidade mais legível para cada tempo.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>New figures</source>
        <translation>Novas medições</translation>
    </message>
    <message>
        <source>Fewer cost less. While the window is hidden it is one a second.</source>
        <translation>Menos medições custam menos. Com a janela oculta, é uma por segundo.</translation>
    </message>
    <message>
        <source>All settings as a file</source>
        <translation>Todas as configurações em um arquivo</translation>
    </message>
    <message>
        <source>The panel&apos;s and the scheduler&apos;s. A file is taken as a whole or not at all. Reset sets this page&apos;s settings back; the scheduler&apos;s are reset on the page Policies.</source>
        <translation>As do painel e as do escalonador. Um arquivo é aplicado por inteiro ou não é aplicado. Redefinir restaura as configurações desta página; as do escalonador são redefinidas na página Políticas.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Rede&amp;finir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Take the last import or reset back (Ctrl+Z)</source>
        <translation>Desfazer a última importação ou redefinição (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Otherwise closing it ends the panel. The scheduler stays as it is.</source>
        <translation>Senão, fechar a janela encerra o painel. O escalonador continua como está.</translation>
    </message>
    <message>
        <source>This desktop shows no tray: closing the window ends the panel. The scheduler stays as it is.</source>
        <translation>Esta área de trabalho não tem área de notificação: fechar a janela encerra o painel. O escalonador continua como está.</translation>
    </message>
    <message>
        <source>Spoken when Quickshift is opened again.</source>
        <translation>Passa a valer quando o Quickshift for aberto de novo.</translation>
    </message>
    <message>
        <source>By the file %1.</source>
        <translation>Pelo arquivo %1.</translation>
    </message>
    <message>
        <source>The panel only; whether the scheduler is on, is up to you.</source>
        <translation>Apenas o painel; se o escalonador fica ligado, você decide.</translation>
    </message>
    <message>
        <source>The desktop is told to pass over %1.</source>
        <translation>A área de trabalho está configurada para ignorar %1.</translation>
    </message>
    <message>
        <source>%1 starts %2, which is not there. Switch it on to mend it.</source>
        <translation>%1 inicia %2, que não existe. Ligue esta opção para corrigir.</translation>
    </message>
    <message>
        <source>Only the icon in the tray appears.</source>
        <translation>Só o ícone na área de notificação aparece.</translation>
    </message>
    <message>
        <source>This desktop shows no tray: the window starts minimized.</source>
        <translation>Esta área de trabalho não tem área de notificação: a janela inicia minimizada.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configurações</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Configurações (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar configurações</translation>
    </message>
</context>
<context>
    <name>quickshift::app::SettingsTransfer</name>
    <message>
        <source>Nothing was exported: %1. Choose another place.</source>
        <translation>Nada foi exportado: %1. Escolha outro local.</translation>
    </message>
    <message>
        <source>Exported to %1, without the scheduler&apos;s settings: the helper is not there.</source>
        <translation>Exportado para %1, sem as configurações do escalonador: o serviço auxiliar não está disponível.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado para %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1 cannot be read: %2.</source>
        <translation>Nada foi alterado. Não foi possível ler %1: %2.</translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>Importado de %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1: %2</source>
        <translation>Nada foi alterado. %1: %2</translation>
    </message>
    <message>
        <source>The panel&apos;s settings are as they were at first.</source>
        <translation>As configurações do painel voltaram ao padrão.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Desfeito.</translation>
    </message>
    <message>
        <source>Nothing was changed. This sets the scheduler too, and the helper is not there. Try again when it is back.</source>
        <translation>Nada foi alterado. Isto também configura o escalonador, e o serviço auxiliar não está disponível. Tente de novo quando ele voltar.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Nada foi alterado. %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TextDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar tudo</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Salvo em %1.</translation>
    </message>
    <message>
        <source>Not saved: %1. Choose another place.</source>
        <translation>Não foi salvo: %1. Escolha outro local.</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Textos (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
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
        <translation>Número</translation>
    </message>
    <message>
        <source>It counts as</source>
        <translation>Conta como</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TimeBar</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Live again</source>
        <translation>Ao &amp;vivo de novo</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Rever</translation>
    </message>
    <message>
        <source>Look back over the last 30 minutes</source>
        <translation>Rever os últimos 30 minutos</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Período exibido</translation>
    </message>
    <message>
        <source>How much time the plots show; the mouse wheel over a plot changes it too</source>
        <translation>Quanto tempo os gráficos mostram; a roda do mouse sobre um gráfico também o altera</translation>
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
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TrayIcon</name>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Ligar</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Predefinições</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Mostrar janela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Hide window</source>
        <translation>&amp;Ocultar janela</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Desligar</translation>
    </message>
    <message>
        <source>Game: %1</source>
        <translation>Jogo: %1</translation>
    </message>
    <message>
        <source>From input to running, p99: %1</source>
        <translation>Da entrada à execução, p99: %1</translation>
    </message>
    <message>
        <source>From wake-up to running, p99: %1</source>
        <translation>Do despertar à execução, p99: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TrialBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation>Ma&amp;nter</translation>
    </message>
    <message>
        <source>Re&amp;vert now</source>
        <translation>Re&amp;verter agora</translation>
    </message>
    <message>
        <source>Keep this change? It reverts in %1 s.</source>
        <translation>Manter esta alteração? Ela será revertida em %1 s.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Tunable</name>
    <message>
        <source>Boosts</source>
        <translation>Prioridades</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Janelas de tempo</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Segundo plano</translation>
    </message>
    <message>
        <source>Turns and bounds</source>
        <translation>Ordem e limites</translation>
    </message>
    <message>
        <source>Early access</source>
        <translation>Acesso antecipado</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Anéis</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medição</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
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
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TunableRow</name>
    <message>
        <source>Default: %1</source>
        <translation>Padrão: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>Redefinir %1 para o padrão</translation>
    </message>
</context>
<context>
    <name>quickshift::client::CallError</name>
    <message>
        <source>The helper got more calls than it can answer, and did not read this one. Try again in a moment.</source>
        <translation>O serviço auxiliar recebeu mais chamadas do que consegue responder e não leu esta. Tente de novo daqui a pouco.</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Checklist</name>
    <message>
        <source>The helper answers</source>
        <translation>O serviço auxiliar responde</translation>
    </message>
    <message>
        <source>It has not answered yet</source>
        <translation>Ainda não respondeu</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>The kernel can run the scheduler (sched_ext)</source>
        <translation>O kernel consegue executar o escalonador (sched_ext)</translation>
    </message>
    <message>
        <source>%1 has no sched_ext</source>
        <translation>%1 não tem sched_ext</translation>
    </message>
    <message>
        <source>The kernel describes its types (BTF)</source>
        <translation>O kernel descreve seus tipos (BTF)</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>Não descreve</translation>
    </message>
    <message>
        <source>Start a kernel that is built with CONFIG_DEBUG_INFO_BTF; the kernels of all large distributions are.</source>
        <translation>Inicialize um kernel compilado com CONFIG_DEBUG_INFO_BTF; os kernels de todas as grandes distribuições são.</translation>
    </message>
    <message>
        <source>Input can be measured</source>
        <translation>A entrada pode ser medida</translation>
    </message>
    <message>
        <source>Start a desktop kernel of your distribution on the computer itself, not in a container. The scheduler works all the same.</source>
        <translation>Inicialize um kernel para desktop da sua distribuição no próprio computador, não em um contêiner. O escalonador funciona mesmo assim.</translation>
    </message>
    <message>
        <source>Correct what is named here, then have the helper read it again.</source>
        <translation>Corrija o que é apontado aqui e faça o serviço auxiliar ler de novo.</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>Sem permissão</translation>
    </message>
    <message>
        <source>Sign in at this computer itself. An administrator can allow more with a polkit rule for %1.</source>
        <translation>Inicie a sessão diretamente neste computador. Um administrador pode permitir mais com uma regra do polkit para %1.</translation>
    </message>
    <message>
        <source>polkit does not answer</source>
        <translation>O polkit não responde</translation>
    </message>
    <message>
        <source>Install and start polkit, then try again.</source>
        <translation>Instale e inicie o polkit e tente de novo.</translation>
    </message>
    <message>
        <source>No other scheduler is in the way</source>
        <translation>Nenhum outro escalonador no caminho</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 está em execução</translation>
    </message>
    <message>
        <source>Stop it in the program or service that started it; Quickshift never pushes another scheduler aside.</source>
        <translation>Pare-o no programa ou serviço que o iniciou; o Quickshift nunca tira outro escalonador do lugar.</translation>
    </message>
    <message>
        <source>The scheduler stays in the kernel</source>
        <translation>O escalonador permanece no kernel</translation>
    </message>
    <message>
        <source>Times that it left by itself in the last 24 hours: %1</source>
        <translation>Saídas por conta própria nas últimas 24 horas: %1</translation>
    </message>
    <message>
        <source>See why, and please report it with a diagnostics report.</source>
        <translation>Veja o motivo e, por favor, relate o problema com um relatório de diagnóstico.</translation>
    </message>
    <message>
        <source>No input report is lost</source>
        <translation>Nenhum relatório de entrada é perdido</translation>
    </message>
    <message>
        <source>Reports that found a full ring: %1</source>
        <translation>Relatórios que encontraram um anel cheio: %1</translation>
    </message>
    <message>
        <source>Make the rings twice as large.</source>
        <translation>Dobre o tamanho dos anéis.</translation>
    </message>
    <message>
        <source>Use more rings, or have them emptied more often.</source>
        <translation>Use mais anéis ou faça com que sejam esvaziados com mais frequência.</translation>
    </message>
    <message>
        <source>The figures are exact</source>
        <translation>As medições são exatas</translation>
    </message>
    <message>
        <source>This must never happen. Please report it with a diagnostics report.</source>
        <translation>Isto nunca deveria acontecer. Por favor, relate o problema com um relatório de diagnóstico.</translation>
    </message>
    <message>
        <source>Settings are kept</source>
        <translation>As configurações são mantidas</translation>
    </message>
    <message>
        <source>Presets can be read</source>
        <translation>As predefinições podem ser lidas</translation>
    </message>
    <message>
        <source>You may see the figures</source>
        <translation>Você pode ver as medições</translation>
    </message>
    <message>
        <source>You may switch and change settings</source>
        <translation>Você pode ligar, desligar e alterar configurações</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Diagnosis</name>
    <message>
        <source>The helper left before it answered. Try again.</source>
        <translation>O serviço auxiliar foi encerrado antes de responder. Tente de novo.</translation>
    </message>
    <message>
        <source>What the helper sent cannot be read.</source>
        <translation>Não foi possível ler o que o serviço auxiliar enviou.</translation>
    </message>
    <message>
        <source>The helper makes the report, and it is not there.</source>
        <translation>Quem gera o relatório é o serviço auxiliar, que não está disponível.</translation>
    </message>
    <message>
        <source>The helper is on another computer, and this connection carries no files. Run “quickshiftctl diagnostics” there.</source>
        <translation>O serviço auxiliar está em outro computador, e esta conexão não transmite arquivos. Execute “quickshiftctl diagnostics” lá.</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Distribution</name>
    <message>
        <source>The kernels of Ubuntu 25.04 and newer have it. Upgrade, then start the computer anew.</source>
        <translation>Os kernels do Ubuntu 25.04 e mais novos o têm. Atualize o sistema e reinicie o computador.</translation>
    </message>
    <message>
        <source>No kernel of Debian 12 has it, not even of its backports. Upgrade to Debian 13, then take the kernel of trixie-backports.</source>
        <translation>Nenhum kernel do Debian 12 o tem, nem os de seus backports. Atualize para o Debian 13 e use o kernel de trixie-backports.</translation>
    </message>
    <message>
        <source>The kernel of Debian&apos;s backports has it. Enable trixie-backports, install the kernel, then start the computer anew.</source>
        <translation>O kernel dos backports do Debian o tem. Ative trixie-backports, instale o kernel e reinicie o computador.</translation>
    </message>
    <message>
        <source>Fedora&apos;s current kernel has it. Update, then start the computer anew.</source>
        <translation>O kernel atual do Fedora o tem. Atualize o sistema e reinicie o computador.</translation>
    </message>
    <message>
        <source>Arch&apos;s current kernel has it. Update, then start the computer anew.</source>
        <translation>O kernel atual do Arch o tem. Atualize o sistema e reinicie o computador.</translation>
    </message>
    <message>
        <source>Install a kernel of version 6.16 or newer that is built with CONFIG_SCHED_CLASS_EXT, then start the computer anew with it.</source>
        <translation>Instale um kernel da versão 6.16 ou mais nova, compilado com CONFIG_SCHED_CLASS_EXT, e reinicie o computador com ele.</translation>
    </message>
    <message>
        <source>Install it with the whole Quickshift package, then try again.</source>
        <translation>Instale-o com o pacote completo do Quickshift e tente de novo.</translation>
    </message>
</context>
<context>
    <name>quickshift::client::ExitModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>The kernel&apos;s words</source>
        <translation>Mensagem do kernel</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>Dump</translation>
    </message>
    <message>
        <source>%1; it was started again at once</source>
        <translation>%1; foi reiniciado na hora</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Problem</name>
    <message>
        <source>There is no system bus to talk over</source>
        <translation>Não há barramento de sistema para a comunicação</translation>
    </message>
    <message>
        <source>Quickshift reaches its helper over the D-Bus system bus. Start the service dbus, then try again.</source>
        <translation>O Quickshift se comunica com seu serviço auxiliar pelo barramento de sistema do D-Bus. Inicie o serviço dbus e tente de novo.</translation>
    </message>
    <message>
        <source>The helper quickshiftd is not installed</source>
        <translation>O serviço auxiliar quickshiftd não está instalado</translation>
    </message>
    <message>
        <source>It loads the scheduler and measures. Install it with the whole Quickshift package, then try again.</source>
        <translation>Ele carrega o escalonador e faz as medições. Instale-o com o pacote completo do Quickshift e tente de novo.</translation>
    </message>
    <message>
        <source>The helper quickshiftd does not start</source>
        <translation>O serviço auxiliar quickshiftd não inicia</translation>
    </message>
    <message>
        <source>“systemctl status quickshiftd” says why. Quickshift keeps trying.</source>
        <translation>“systemctl status quickshiftd” mostra o motivo. O Quickshift continua tentando.</translation>
    </message>
    <message>
        <source>You may not talk to the helper</source>
        <translation>Sem permissão para falar com o serviço auxiliar</translation>
    </message>
    <message>
        <source>The system bus refuses it. Sign in at this computer itself, or reinstall Quickshift to restore its bus policy.</source>
        <translation>O barramento de sistema recusa o acesso. Inicie a sessão diretamente neste computador ou reinstale o Quickshift para restaurar sua política de barramento.</translation>
    </message>
    <message>
        <source>The helper has left</source>
        <translation>O serviço auxiliar foi encerrado</translation>
    </message>
    <message>
        <source>The kernel&apos;s own scheduler is at work. Quickshift connects again as soon as the helper is back.</source>
        <translation>O escalonador do próprio kernel está em uso. O Quickshift se reconecta assim que o serviço auxiliar voltar.</translation>
    </message>
    <message>
        <source>The helper is newer than this program</source>
        <translation>O serviço auxiliar é mais novo que este programa</translation>
    </message>
    <message>
        <source>Update Quickshift and open it again.</source>
        <translation>Atualize o Quickshift e abra-o de novo.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Você não tem permissão para isso</translation>
    </message>
    <message>
        <source>Only a person who sits at this computer may switch the scheduler. Sign in here, or ask an administrator.</source>
        <translation>Só quem está diante deste computador pode ligar ou desligar o escalonador. Inicie a sessão aqui ou peça a um administrador.</translation>
    </message>
    <message>
        <source>Another scheduler is at work</source>
        <translation>Outro escalonador está em uso</translation>
    </message>
    <message>
        <source>The scheduler could not be switched on</source>
        <translation>Não foi possível ligar o escalonador</translation>
    </message>
    <message>
        <source>The scheduler could not be switched off</source>
        <translation>Não foi possível desligar o escalonador</translation>
    </message>
    <message>
        <source>The setting was not changed</source>
        <translation>A configuração não foi alterada</translation>
    </message>
    <message>
        <source>There are no live figures</source>
        <translation>Não há medições ao vivo</translation>
    </message>
    <message>
        <source>The helper sends figures that this program cannot read</source>
        <translation>O serviço auxiliar envia medições que este programa não consegue ler</translation>
    </message>
    <message>
        <source>It is newer. Update Quickshift and open it again.</source>
        <translation>Ele é mais novo. Atualize o Quickshift e abra-o de novo.</translation>
    </message>
    <message>
        <source>This kernel cannot run Quickshift&apos;s scheduler</source>
        <translation>Este kernel não consegue executar o escalonador do Quickshift</translation>
    </message>
    <message>
        <source>It has no sched_ext. Boot Linux 6.16 or newer, built with CONFIG_SCHED_CLASS_EXT; this one is %1.</source>
        <translation>Ele não tem sched_ext. Inicialize o Linux 6.16 ou mais novo, compilado com CONFIG_SCHED_CLASS_EXT; este é o %1.</translation>
    </message>
    <message>
        <source>The scheduler failed</source>
        <translation>O escalonador falhou</translation>
    </message>
    <message>
        <source>The kernel&apos;s own scheduler is at work. Try again.</source>
        <translation>O escalonador do próprio kernel está em uso. Tente de novo.</translation>
    </message>
    <message>
        <source>Another scheduler is at work: %1</source>
        <translation>Outro escalonador está em uso: %1</translation>
    </message>
    <message>
        <source>Stop it first; Quickshift never pushes another scheduler aside.</source>
        <translation>Pare-o primeiro; o Quickshift nunca tira outro escalonador do lugar.</translation>
    </message>
    <message>
        <source>The saved settings are not in order</source>
        <translation>Há um problema nas configurações salvas</translation>
    </message>
    <message>
        <source>Input cannot be measured here</source>
        <translation>Não é possível medir a entrada aqui</translation>
    </message>
    <message>
        <source>%1 input events went by unmeasured</source>
        <translation>%1 eventos de entrada passaram sem medição</translation>
    </message>
    <message>
        <source>the accounting of the rings failed %1 times</source>
        <translation>a contabilidade dos anéis falhou %1 vezes</translation>
    </message>
    <message>
        <source>The figures are not exact: %1</source>
        <translation>As medições não são exatas: %1</translation>
    </message>
    <message>
        <source>This must never happen. Do not rely on the counts of input reports, and please report it with what “quickshiftctl status” prints.</source>
        <translation>Isto nunca deveria acontecer. Não confie nas contagens de relatórios de entrada e, por favor, relate o problema com a saída de “quickshiftctl status”.</translation>
    </message>
    <message>
        <source>Looking for the helper…</source>
        <translation>Procurando o serviço auxiliar…</translation>
    </message>
    <message>
        <source>Quickshift is not connected.</source>
        <translation>O Quickshift não está conectado.</translation>
    </message>
    <message>
        <source>Quickshift is off.</source>
        <translation>O Quickshift está desligado.</translation>
    </message>
    <message>
        <source>Quickshift is off and measures.</source>
        <translation>O Quickshift está desligado e medindo.</translation>
    </message>
    <message>
        <source>Quickshift is switching on…</source>
        <translation>O Quickshift está ligando…</translation>
    </message>
    <message>
        <source>Quickshift schedules this computer.</source>
        <translation>O Quickshift escalona este computador.</translation>
    </message>
    <message>
        <source>Quickshift is switching off…</source>
        <translation>O Quickshift está desligando…</translation>
    </message>
    <message>
        <source>Quickshift failed.</source>
        <translation>O Quickshift falhou.</translation>
    </message>
    <message>
        <source>The helper sends what makes no sense</source>
        <translation>O serviço auxiliar envia dados sem sentido</translation>
    </message>
    <message>
        <source>It does not fit this program. Install the whole Quickshift package anew, then restart the helper with “systemctl restart quickshiftd”.</source>
        <translation>Ele não corresponde a este programa. Reinstale o pacote completo do Quickshift e reinicie o serviço auxiliar com “systemctl restart quickshiftd”.</translation>
    </message>
    <message>
        <source>The helper does not answer</source>
        <translation>O serviço auxiliar não responde</translation>
    </message>
    <message>
        <source>It runs, but has sent no figures for some seconds. If that does not end by itself, restart it with “systemctl restart quickshiftd”.</source>
        <translation>Ele está em execução, mas não envia valores há alguns segundos. Se isso não se resolver sozinho, reinicie-o com “systemctl restart quickshiftd”.</translation>
    </message>
</context>
<context>
    <name>quickshift::client::SettingsFile</name>
    <message>
        <source>This version knows no tunable “%1”.</source>
        <translation>Esta versão não conhece a configuração “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no value for the tunable “%2”.</source>
        <translation>“%1” não é um valor válido para a configuração “%2”.</translation>
    </message>
    <message>
        <source>It is no JSON from byte %1 on (%2). Choose a file that Quickshift exported.</source>
        <translation>Não é JSON a partir do byte %1 (%2). Escolha um arquivo exportado pelo Quickshift.</translation>
    </message>
    <message>
        <source>It holds no settings. Choose a file that Quickshift exported.</source>
        <translation>Não contém configurações. Escolha um arquivo exportado pelo Quickshift.</translation>
    </message>
    <message>
        <source>A newer Quickshift wrote it. Update this one, or export it there anew.</source>
        <translation>Gravado por um Quickshift mais novo. Atualize este ou exporte o arquivo de novo por lá.</translation>
    </message>
</context>
<context>
    <name>quickshift::compare::Comparison</name>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Isto não é JSON: %1.</translation>
    </message>
    <message>
        <source>This is no comparison of Quickshift.</source>
        <translation>Isto não é uma comparação do Quickshift.</translation>
    </message>
    <message>
        <source>A newer Quickshift wrote this; update to read it.</source>
        <translation>Gravado por um Quickshift mais novo; atualize para ler.</translation>
    </message>
    <message>
        <source>It is damaged: what was compared cannot be told.</source>
        <translation>Está danificado: não dá para saber o que foi comparado.</translation>
    </message>
    <message>
        <source>It is damaged: a block cannot be read.</source>
        <translation>Está danificado: um bloco não pode ser lido.</translation>
    </message>
    <message>
        <source>Input reaches its reader</source>
        <translation>A entrada chega ao leitor</translation>
    </message>
    <message>
        <source>Input wakes its reader</source>
        <translation>A entrada acorda o leitor</translation>
    </message>
    <message>
        <source>Woken threads run</source>
        <translation>As threads acordadas executam</translation>
    </message>
    <message>
        <source>the scheduler was not on as it should have been</source>
        <translation>o escalonador não estava ligado como deveria</translation>
    </message>
    <message>
        <source>a scheduler was on that should not have been</source>
        <translation>havia um escalonador ligado que não deveria estar</translation>
    </message>
    <message>
        <source>settings were changed meanwhile</source>
        <translation>as configurações foram alteradas nesse meio-tempo</translation>
    </message>
    <message>
        <source>the figures started anew</source>
        <translation>as medições recomeçaram</translation>
    </message>
    <message>
        <source>Quickshift off and on</source>
        <translation>Quickshift desligado e ligado</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1: %2 e %3</translation>
    </message>
    <message>
        <source>Presets %1 and %2</source>
        <translation>Predefinições %1 e %2</translation>
    </message>
    <message>
        <source>Quickshift off</source>
        <translation>Quickshift desligado</translation>
    </message>
    <message>
        <source>Quickshift on</source>
        <translation>Quickshift ligado</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>predefinição %1</translation>
    </message>
    <message>
        <source>I play now</source>
        <translation>Estou jogando</translation>
    </message>
    <message>
        <source>I work as usual</source>
        <translation>Estou trabalhando normalmente</translation>
    </message>
    <message>
        <source>A benchmark or a load runs</source>
        <translation>Um benchmark ou uma carga está rodando</translation>
    </message>
    <message>
        <source>Synthetic: none, the computer is left alone</source>
        <translation>Sintético: nada, o computador fica em repouso</translation>
    </message>
    <message>
        <source>%1 times sooner</source>
        <translation>%1 vezes mais cedo</translation>
    </message>
    <message>
        <source>%1 times later</source>
        <translation>%1 vezes mais tarde</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ao mesmo tempo</translation>
    </message>
    <message>
        <source>%1 % sooner</source>
        <translation>%1% mais cedo</translation>
    </message>
    <message>
        <source>%1 % later</source>
        <translation>%1% mais tarde</translation>
    </message>
    <message>
        <source>%1 to %2 times sooner</source>
        <translation>%1 a %2 vezes mais cedo</translation>
    </message>
    <message>
        <source>%1 to %2 times later</source>
        <translation>%1 a %2 vezes mais tarde</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>Too little was measured to say anything: %1 and %2 values. Compare for longer, or with more going on.</source>
        <translation>Foi medido muito pouco para dizer algo: %1 e %2 valores. Compare por mais tempo ou com mais atividade.</translation>
    </message>
    <message>
        <source>No measurable difference between %1 and %2. What was measured fits anything from %3 at %4.</source>
        <translation>Nenhuma diferença mensurável entre %1 e %2. O que foi medido é compatível com qualquer valor de %3 no %4.</translation>
    </message>
    <message>
        <source>But %1 at %2.</source>
        <translation>Porém, %1 no %2.</translation>
    </message>
    <message>
        <source>1 of %1 blocks is void: %2.</source>
        <translation>1 de %1 blocos é inválido: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 blocks are void: %2.</source>
        <translation>
            <numerusform>%n de %1 blocos é inválido: %2.</numerusform>
            <numerusform>%n de %1 blocos são inválidos: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A comparison is under way already.</source>
        <translation>Já há uma comparação em andamento.</translation>
    </message>
    <message>
        <source>The helper cannot be reached, and nothing can be measured without it.</source>
        <translation>O serviço auxiliar está inacessível, e sem ele nada pode ser medido.</translation>
    </message>
    <message>
        <source>Both sides are the same. Choose two different values.</source>
        <translation>Os dois lados são iguais. Escolha dois valores diferentes.</translation>
    </message>
    <message>
        <source>There is no tunable “%1”. “quickshiftctl get” lists them.</source>
        <translation>Não há configuração “%1”. “quickshiftctl get” lista as que existem.</translation>
    </message>
    <message>
        <source>There is no preset “%1”. There is: %2.</source>
        <translation>Não há predefinição “%1”. As que existem: %2.</translation>
    </message>
    <message>
        <source>To compare this, the scheduler must be switched on. %1</source>
        <translation>Para comparar isto, o escalonador precisa estar ligado. %1</translation>
    </message>
    <message>
        <source>The helper sends no figures any more. Everything is as it was; try again.</source>
        <translation>O serviço auxiliar parou de enviar medições. Tudo está como antes; tente de novo.</translation>
    </message>
    <message>
        <source>The helper has left, and what it had changed for the comparison with it.</source>
        <translation>O serviço auxiliar foi encerrado e, com ele, o que havia alterado para a comparação.</translation>
    </message>
    <message>
        <source>That is too many to compare anything.</source>
        <translation>São demais para comparar alguma coisa.</translation>
    </message>
    <message>
        <source>%1 %2 at %3 with %4 than with %5: %6 instead of %7 (95 % interval: %8).</source>
        <translation>%1 %2 no %3 com %4 do que com %5: %6 em vez de %7 (intervalo de 95%: %8).</translation>
    </message>
</context>
<context>
    <name>quickshift::compare::ComparisonStore</name>
    <message>
        <source>%1 cannot be made. Is the disk full, or yours to write?</source>
        <translation>Não foi possível criar %1. O disco está cheio ou falta permissão de gravação?</translation>
    </message>
    <message>
        <source>The comparison cannot be saved to %1: %2.</source>
        <translation>Não foi possível salvar a comparação em %1: %2.</translation>
    </message>
    <message>
        <source>The comparison cannot be removed: %1.</source>
        <translation>Não foi possível remover a comparação: %1.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Não pode ser lido.</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 foi ignorado. %2</translation>
    </message>
</context>
<context>
    <name>quickshift::compare::NewestEffects</name>
    <message>
        <source>%1 Measured %2.</source>
        <translation>%1 Medição: %2.</translation>
    </message>
</context>
<context>
    <name>threads</name>
    <message>
        <source>nothing special</source>
        <translation>nada de especial</translation>
    </message>
    <message>
        <source>input reader</source>
        <translation>leitor de entrada</translation>
    </message>
    <message>
        <source>game</source>
        <translation>jogo</translation>
    </message>
    <message>
        <source>feeds the graphics card</source>
        <translation>alimenta a placa de vídeo</translation>
    </message>
    <message>
        <source>compositor</source>
        <translation>compositor</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>áudio</translation>
    </message>
    <message>
        <source>background</source>
        <translation>segundo plano</translation>
    </message>
    <message>
        <source>woken %1 by a thread that answers input or sound</source>
        <translation>acordada %1 por uma thread que responde a entrada ou som</translation>
    </message>
    <message>
        <source>woken %1 for the sound card</source>
        <translation>acordada %1 para a placa de som</translation>
    </message>
    <message>
        <source>woken %1; it hands work to the graphics card</source>
        <translation>acordada %1; passa trabalho à placa de vídeo</translation>
    </message>
    <message>
        <source>woken %1; it puts pictures on the screen</source>
        <translation>acordada %1; põe imagens na tela</translation>
    </message>
    <message>
        <source>woken %1; its process was named as the game</source>
        <translation>acordada %1; seu processo foi indicado como o jogo</translation>
    </message>
    <message>
        <source>input reports wake it</source>
        <translation>relatórios de entrada a acordam</translation>
    </message>
    <message>
        <source>a thread that answers input or sound wakes it</source>
        <translation>uma thread que responde a entrada ou som a acorda</translation>
    </message>
    <message>
        <source>it serves the sound card</source>
        <translation>atende a placa de som</translation>
    </message>
    <message>
        <source>it hands work to the graphics card</source>
        <translation>passa trabalho à placa de vídeo</translation>
    </message>
    <message>
        <source>it puts pictures on the screen</source>
        <translation>põe imagens na tela</translation>
    </message>
    <message>
        <source>its process was named as the game</source>
        <translation>seu processo foi indicado como o jogo</translation>
    </message>
    <message>
        <source>it computes for long without a pause</source>
        <translation>processa por muito tempo sem pausa</translation>
    </message>
    <message>
        <source>its owner gave it low priority</source>
        <translation>seu dono lhe deu prioridade baixa</translation>
    </message>
    <message>
        <source>a thread of the kernel</source>
        <translation>uma thread do kernel</translation>
    </message>
    <message>
        <source>woken %1 by mouse reports</source>
        <translation>acordada %1 por relatórios do mouse</translation>
    </message>
    <message>
        <source>woken %1 by keyboard reports</source>
        <translation>acordada %1 por relatórios do teclado</translation>
    </message>
    <message>
        <source>woken %1 by gamepad reports</source>
        <translation>acordada %1 por relatórios do controle</translation>
    </message>
    <message>
        <source>woken %1 by touch reports</source>
        <translation>acordada %1 por relatórios de toque</translation>
    </message>
    <message>
        <source>woken %1 by tablet reports</source>
        <translation>acordada %1 por relatórios da mesa digitalizadora</translation>
    </message>
    <message>
        <source>woken %1 by input reports</source>
        <translation>acordada %1 por relatórios de entrada</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>ainda não vista</translation>
    </message>
    <message>
        <source>for less than a second</source>
        <translation>há menos de um segundo</translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation>há %1 s</translation>
    </message>
    <message>
        <source>for %1 min</source>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>for %1 h</source>
        <translation>há %1 h</translation>
    </message>
    <message>
        <source>once ahead of others in the last second</source>
        <translation>uma vez antes de outras no último segundo</translation>
    </message>
    <message>
        <source>%1 times ahead of others in the last second</source>
        <translation>%1 vezes antes de outras no último segundo</translation>
    </message>
</context>
<context>
    <name>tunable names</name>
    <message>
        <source>ring_count</source>
        <translation>Número de anéis</translation>
    </message>
    <message>
        <source>ring_bytes</source>
        <translation>Tamanho dos anéis</translation>
    </message>
    <message>
        <source>ring_mapping</source>
        <translation>Mapeamento dos anéis</translation>
    </message>
    <message>
        <source>drain_policy</source>
        <translation>Esvaziamento dos anéis</translation>
    </message>
    <message>
        <source>drain_threshold_percent</source>
        <translation>Limiar de esvaziamento</translation>
    </message>
    <message>
        <source>drain_interval_us</source>
        <translation>Intervalo de esvaziamento</translation>
    </message>
    <message>
        <source>drain_watch_interval_us</source>
        <translation>Intervalo ao observar</translation>
    </message>
    <message>
        <source>report_list</source>
        <translation>Lista de relatórios</translation>
    </message>
    <message>
        <source>self_timing_period</source>
        <translation>Período de amostragem</translation>
    </message>
    <message>
        <source>slice_us</source>
        <translation>Fatia de tempo</translation>
    </message>
    <message>
        <source>sleep_credit_us</source>
        <translation>Crédito ao dormir</translation>
    </message>
    <message>
        <source>preempt</source>
        <translation>Preempção</translation>
    </message>
    <message>
        <source>preempt_gap_us</source>
        <translation>Intervalo entre preempções</translation>
    </message>
    <message>
        <source>rescue_after_ms</source>
        <translation>Resgate após</translation>
    </message>
    <message>
        <source>boost_input</source>
        <translation>Prioridade da entrada</translation>
    </message>
    <message>
        <source>boost_input_strength</source>
        <translation>Força para a entrada</translation>
    </message>
    <message>
        <source>window_mouse_ms</source>
        <translation>Janela do mouse</translation>
    </message>
    <message>
        <source>window_keyboard_ms</source>
        <translation>Janela do teclado</translation>
    </message>
    <message>
        <source>window_gamepad_ms</source>
        <translation>Janela do controle</translation>
    </message>
    <message>
        <source>chain_decay_percent</source>
        <translation>Repasse da prioridade</translation>
    </message>
    <message>
        <source>boost_audio</source>
        <translation>Prioridade do áudio</translation>
    </message>
    <message>
        <source>boost_audio_strength</source>
        <translation>Força para o áudio</translation>
    </message>
    <message>
        <source>window_audio_ms</source>
        <translation>Janela do áudio</translation>
    </message>
    <message>
        <source>boost_compositor</source>
        <translation>Prioridade do compositor</translation>
    </message>
    <message>
        <source>boost_compositor_strength</source>
        <translation>Força para o compositor</translation>
    </message>
    <message>
        <source>boost_gpu</source>
        <translation>Prioridade da GPU</translation>
    </message>
    <message>
        <source>boost_gpu_strength</source>
        <translation>Força para a GPU</translation>
    </message>
    <message>
        <source>window_gpu_ms</source>
        <translation>Janela da GPU</translation>
    </message>
    <message>
        <source>boost_game</source>
        <translation>Prioridade do jogo</translation>
    </message>
    <message>
        <source>boost_game_strength</source>
        <translation>Força para o jogo</translation>
    </message>
    <message>
        <source>demote_background</source>
        <translation>Rebaixar segundo plano</translation>
    </message>
    <message>
        <source>demote_background_strength</source>
        <translation>Força do rebaixamento</translation>
    </message>
    <message>
        <source>background_burst_ms</source>
        <translation>Tempo até segundo plano</translation>
    </message>
    <message>
        <source>background_frequency_percent</source>
        <translation>Frequência em segundo plano</translation>
    </message>
    <message>
        <source>prefetch_ring</source>
        <translation>Acesso antecipado: anel</translation>
    </message>
    <message>
        <source>prefetch_task</source>
        <translation>Acesso antecipado: thread</translation>
    </message>
    <message>
        <source>prefetch_cpu</source>
        <translation>Acesso antecipado: CPU</translation>
    </message>
</context>
<context>
    <name>tunables</name>
    <message>
        <source>How many ring buffers carry input reports out of the kernel; 1 is the classic shared buffer.</source>
        <translation>Quantos buffers circulares (anéis) levam os relatórios de entrada para fora do kernel; 1 é o clássico buffer compartilhado.</translation>
    </message>
    <message>
        <source>Size of each ring; a larger one survives longer bursts before a report is dropped.</source>
        <translation>Tamanho de cada anel; um maior suporta rajadas mais longas antes que um relatório seja descartado.</translation>
    </message>
    <message>
        <source>Which ring a CPU writes to: by CPU number, one for all CPUs that share a last-level cache, or one each.</source>
        <translation>Em qual anel uma CPU grava: pelo número da CPU, um para todas as CPUs que compartilham o cache de último nível, ou um para cada.</translation>
    </message>
    <message>
        <source>Whether the helper empties the rings on a timer, is woken for every report, which costs far more CPU, or only when a ring has filled up to the threshold, which costs least and shows figures up to 0.1 s late.</source>
        <translation>Se o serviço auxiliar esvazia os anéis por um temporizador, é acordado a cada relatório, o que custa muito mais CPU, ou só quando um anel encheu até o limiar, o que custa menos e mostra medições com até 0,1 s de atraso.</translation>
    </message>
    <message>
        <source>How full a ring may get before the helper is woken to empty it at once, whatever the drain policy.</source>
        <translation>Quanto um anel pode encher antes que o serviço auxiliar seja acordado para esvaziá-lo na hora, qualquer que seja a política de esvaziamento.</translation>
    </message>
    <message>
        <source>How often the helper empties the rings while nobody watches closely.</source>
        <translation>Com que frequência o serviço auxiliar esvazia os anéis enquanto ninguém observa de perto.</translation>
    </message>
    <message>
        <source>How often the helper empties the rings while somebody watches at 20 frames a second or more.</source>
        <translation>Com que frequência o serviço auxiliar esvazia os anéis enquanto alguém observa a 20 quadros por segundo ou mais.</translation>
    </message>
    <message>
        <source>Whether frames also list each single report, for recordings and exports: in the order in which the rings are read, or strictly by time. Keyboards are never listed.</source>
        <translation>Se os quadros também listam cada relatório, para gravações e exportações: na ordem em que os anéis são lidos ou estritamente pelo tempo. Teclados nunca são listados.</translation>
    </message>
    <message>
        <source>One in how many ring writes, task lookups and searches for an idle CPU is timed; 0 times none.</source>
        <translation>Uma em cada quantas gravações em anel, buscas de thread e buscas de CPU ociosa é cronometrada; 0: nenhuma.</translation>
    </message>
    <message>
        <source>How long a thread may run before another one that waits gets its turn.</source>
        <translation>Quanto tempo uma thread pode executar antes que chegue a vez de outra que espera.</translation>
    </message>
    <message>
        <source>How much unused CPU time a thread may save up while it sleeps, to be served sooner when it wakes.</source>
        <translation>Quanto tempo de CPU não usado uma thread pode acumular enquanto dorme, para ser atendida mais cedo quando acordar.</translation>
    </message>
    <message>
        <source>Let a woken thread of a higher class push one of a lower class off its CPU at once, not at the next tick.</source>
        <translation>Deixa uma thread acordada de uma classe mais alta tirar uma de classe mais baixa da CPU na hora, e não no próximo tick.</translation>
    </message>
    <message>
        <source>The least time between two such pushes on the same CPU, so that a storm of wake-ups cannot stop its work.</source>
        <translation>O tempo mínimo entre duas dessas preempções na mesma CPU, para que uma enxurrada de despertares não interrompa seu trabalho.</translation>
    </message>
    <message>
        <source>Whoever has waited for a CPU this long is served next, whatever its class: nothing starves.</source>
        <translation>Quem esperou tanto tempo por uma CPU é atendido em seguida, qualquer que seja sua classe: ninguém sofre inanição.</translation>
    </message>
    <message>
        <source>Run the threads that input reports wake before all others.</source>
        <translation>Executa as threads acordadas por relatórios de entrada antes de todas as outras.</translation>
    </message>
    <message>
        <source>How strongly threads that answer input are preferred in the queue.</source>
        <translation>O quanto as threads que respondem à entrada têm preferência na fila.</translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a report of a mouse, touchpad or tablet woke it.</source>
        <translation>Por quanto tempo uma thread conta como leitor de entrada depois que um relatório de mouse, touchpad ou mesa digitalizadora a acordou.</translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a keyboard&apos;s report woke it.</source>
        <translation>Por quanto tempo uma thread conta como leitor de entrada depois que um relatório do teclado a acordou.</translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a gamepad&apos;s report woke it.</source>
        <translation>Por quanto tempo uma thread conta como leitor de entrada depois que um relatório do controle a acordou.</translation>
    </message>
    <message>
        <source>The share of its own boost that a thread which answers input or sound passes on to those it wakes; 0: none.</source>
        <translation>A parte da própria prioridade que uma thread que responde a entrada ou som repassa às que ela acorda; 0: nenhuma.</translation>
    </message>
    <message>
        <source>Run the threads that feed the sound card before the game, so that sound does not crackle.</source>
        <translation>Executa as threads que alimentam a placa de som antes do jogo, para que o som não estale.</translation>
    </message>
    <message>
        <source>How strongly audio threads are preferred in the queue.</source>
        <translation>O quanto as threads de áudio têm preferência na fila.</translation>
    </message>
    <message>
        <source>How long a thread counts as an audio thread after it served the sound card.</source>
        <translation>Por quanto tempo uma thread conta como thread de áudio depois de atender a placa de som.</translation>
    </message>
    <message>
        <source>Run the threads that put pictures on the screen before the game.</source>
        <translation>Executa as threads que põem imagens na tela antes do jogo.</translation>
    </message>
    <message>
        <source>How strongly the compositor is preferred in the queue.</source>
        <translation>O quanto o compositor tem preferência na fila.</translation>
    </message>
    <message>
        <source>Run the threads that hand work to the graphics card before the others of the game.</source>
        <translation>Executa as threads que passam trabalho à placa de vídeo antes das outras do jogo.</translation>
    </message>
    <message>
        <source>How strongly threads that hand work to the graphics card are preferred in the queue.</source>
        <translation>O quanto as threads que passam trabalho à placa de vídeo têm preferência na fila.</translation>
    </message>
    <message>
        <source>How long a thread counts as one that feeds the graphics card or the screen after it did.</source>
        <translation>Por quanto tempo uma thread conta como uma que alimenta a placa de vídeo ou a tela depois de fazer isso.</translation>
    </message>
    <message>
        <source>Run the threads of the game before everything that is not part of it.</source>
        <translation>Executa as threads do jogo antes de tudo o que não faz parte dele.</translation>
    </message>
    <message>
        <source>How strongly the game&apos;s threads are preferred in the queue.</source>
        <translation>O quanto as threads do jogo têm preferência na fila.</translation>
    </message>
    <message>
        <source>Let threads that compute for long without a pause (compilers, encoders, downloads) give way to those that just woke up.</source>
        <translation>Faz as threads que processam por muito tempo sem pausa (compiladores, codificadores, downloads) darem lugar às que acabaram de acordar.</translation>
    </message>
    <message>
        <source>How far back in the queue threads in the background stand.</source>
        <translation>O quanto as threads em segundo plano ficam para trás na fila.</translation>
    </message>
    <message>
        <source>How long a thread may compute without a pause before it counts as background. A game&apos;s never do.</source>
        <translation>Por quanto tempo uma thread pode processar sem pausa antes de contar como segundo plano. As de um jogo nunca contam.</translation>
    </message>
    <message>
        <source>The share of a CPU&apos;s full speed that is asked for while it runs what no policy boosts; 100 leaves the choice to the kernel, less saves power.</source>
        <translation>A parte da velocidade máxima que se pede a uma CPU enquanto ela executa o que nenhuma política prioriza; 100 deixa a escolha para o kernel, menos economiza energia.</translation>
    </message>
    <message>
        <source>Touch the ring&apos;s counters as soon as a report begins, so that the write at its end finds them near.</source>
        <translation>Toca os contadores do anel assim que um relatório começa, para que a gravação no final os encontre por perto.</translation>
    </message>
    <message>
        <source>Touch the second cache line of what is known of a thread as soon as it is woken.</source>
        <translation>Toca a segunda linha de cache do que se sabe de uma thread assim que ela é acordada.</translation>
    </message>
    <message>
        <source>Touch the state of the CPU that a thread last ran on before the search for one begins.</source>
        <translation>Toca o estado da CPU em que uma thread executou por último antes que a busca por uma comece.</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>rings</source>
        <translation>anéis</translation>
    </message>
</context>
</TS>
