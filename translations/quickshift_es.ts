<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>bench effects</name>
    <message>
        <source>input to its reader, p99</source>
        <translation>de la entrada a su lector, p99</translation>
    </message>
    <message>
        <source>the slowest hundredth of frames</source>
        <translation>la centésima parte más lenta de los fotogramas</translation>
    </message>
    <message>
        <source>frame time, p99</source>
        <translation>tiempo de fotograma, p99</translation>
    </message>
    <message>
        <source>the frame thread&apos;s wait, p99</source>
        <translation>espera del hilo de fotogramas, p99</translation>
    </message>
    <message>
        <source>the render thread&apos;s wait, p99</source>
        <translation>espera del hilo de renderizado, p99</translation>
    </message>
    <message>
        <source>the sound thread&apos;s wait, p99</source>
        <translation>espera del hilo de sonido, p99</translation>
    </message>
    <message>
        <source>data not in the cache</source>
        <translation>datos fuera de la caché</translation>
    </message>
    <message>
        <source>data in the cache</source>
        <translation>datos en la caché</translation>
    </message>
    <message>
        <source>the test machine has no graphics card</source>
        <translation>el equipo de prueba no tiene tarjeta gráfica</translation>
    </message>
    <message>
        <source>the test machine has no sound card</source>
        <translation>el equipo de prueba no tiene tarjeta de sonido</translation>
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
        <translation>uno por caché</translation>
    </message>
    <message>
        <source>one a CPU</source>
        <translation>uno por CPU</translation>
    </message>
    <message>
        <source>on a timer</source>
        <translation>con temporizador</translation>
    </message>
    <message>
        <source>at every report</source>
        <translation>con cada informe</translation>
    </message>
    <message>
        <source>when filled</source>
        <translation>según el umbral</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>as they are read</source>
        <translation>según se leen</translation>
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
        <translation>Desde que un hilo despierta hasta su primera instrucción en una CPU.</translation>
    </message>
    <message>
        <source>From an input report to the helper reading it: the drain lag.</source>
        <translation>Desde un informe de entrada hasta que el auxiliar lo lee: el retraso del vaciado.</translation>
    </message>
    <message>
        <source>From an input report to the wake-up of its first reader.</source>
        <translation>Desde un informe de entrada hasta que despierta su primer lector.</translation>
    </message>
    <message>
        <source>From an input report to its first reader running on a CPU.</source>
        <translation>Desde un informe de entrada hasta que su primer lector se ejecuta en una CPU.</translation>
    </message>
    <message>
        <source>Writing one record into a ring, without the clock&apos;s own cost; sampled.</source>
        <translation>Escribir un registro en un anillo, sin el coste del propio reloj; por muestreo.</translation>
    </message>
    <message>
        <source>Finding what is known of a thread, without the clock&apos;s own cost; sampled.</source>
        <translation>Consultar lo que se sabe de un hilo, sin el coste del propio reloj; por muestreo.</translation>
    </message>
    <message>
        <source>Searching for an idle CPU, without the clock&apos;s own cost; sampled.</source>
        <translation>Buscar una CPU inactiva, sin el coste del propio reloj; por muestreo.</translation>
    </message>
</context>
<context>
    <name>preset sentences</name>
    <message>
        <source>Every setting as it was installed.</source>
        <translation>Todos los ajustes tal como se instalaron.</translation>
    </message>
    <message>
        <source>The game is preferred, but what runs beside it keeps a fair share: for playing while work is to get done.</source>
        <translation>Se da preferencia al juego, pero lo que se ejecuta junto a él conserva una parte justa: para jugar mientras hay trabajo por terminar.</translation>
    </message>
    <message>
        <source>Everything but the game and what it needs runs at a lower clock speed, and Quickshift itself wakes up less.</source>
        <translation>Todo salvo el juego y lo que este necesita funciona a menor frecuencia, y el propio Quickshift despierta menos.</translation>
    </message>
    <message>
        <source>Your input and the game come first, whatever else has to wait for it: for matches that count.</source>
        <translation>La entrada y el juego van primero, tenga que esperar lo que tenga que esperar: para las partidas que cuentan.</translation>
    </message>
    <message>
        <source>The encoder of a stream or recording is not held back, and sound and picture never wait for the game.</source>
        <translation>El codificador de una emisión o grabación no se frena, y el sonido y la imagen nunca esperan al juego.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>esports</source>
        <translation>Esports</translation>
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
        <translation>Batería</translation>
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
        <translation>Indicar un juego</translation>
    </message>
    <message>
        <source>Your programs that run now, the newest first. The threads of the one that you choose are the game until it ends.</source>
        <translation>Sus programas en ejecución, primero los más recientes. Los hilos del que elija serán el juego hasta que termine.</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Buscar por nombre o número</translation>
    </message>
    <message>
        <source>Search programs</source>
        <translation>Buscar programas</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>No program of yours is called that. Has it started?</source>
        <translation>Ninguno de sus programas se llama así. ¿Ya se ha iniciado?</translation>
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
        <translation>No se puede crear el directorio %1. Compruebe a quién pertenece.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check whose it is.</source>
        <translation>No se puede escribir %1: %2. Compruebe a quién pertenece.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2. Check whose it is.</source>
        <translation>No se puede eliminar %1: %2. Compruebe a quién pertenece.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Banner</name>
    <message>
        <source>&amp;Retry</source>
        <translation>R&amp;eintentar</translation>
    </message>
    <message>
        <source>Tries again what did not work.</source>
        <translation>Vuelve a intentar lo que no ha funcionado.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>quickshift::app::BenchEffects</name>
    <message>
        <source>no measurable effect (%1)</source>
        <translation>sin efecto medible (%1)</translation>
    </message>
    <message>
        <source>no measurable effect (%1); %2</source>
        <translation>sin efecto medible (%1); %2</translation>
    </message>
    <message>
        <source>%1 instead of %2 (%3)</source>
        <translation>%1 en lugar de %2 (%3)</translation>
    </message>
    <message>
        <source>In our benchmark: %1.</source>
        <translation>En nuestra prueba de rendimiento: %1.</translation>
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
        <translation>En orden: %1</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>Por resolver: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Copiar la orden: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ComparePage</name>
    <message>
        <source>Undo the deletion</source>
        <translation>Deshacer el borrado</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>&amp;Nueva comparación</translation>
    </message>
    <message>
        <source>Saved comparisons</source>
        <translation>Comparaciones guardadas</translation>
    </message>
    <message>
        <source>Results are kept here.</source>
        <translation>Los resultados se guardan aquí.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <translation>Cancelado. Todo está como estaba.</translation>
    </message>
    <message>
        <source>The comparison was deleted.</source>
        <translation>Se ha eliminado la comparación.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::CompareProgress</name>
    <message>
        <source>Go on as before. Which of the two is in force is not shown, so that it cannot change how you play.</source>
        <translation>Siga como hasta ahora. No se muestra cuál de los dos está en uso, para que no influya en su forma de jugar.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Looking whether there is input…</source>
        <translation>Comprobando si hay entrada…</translation>
    </message>
    <message>
        <source>Putting everything back…</source>
        <translation>Dejando todo como estaba…</translation>
    </message>
    <message>
        <source>Block %1 of %2, about %3 left</source>
        <translation>Bloque %1 de %2, quedan unos %3</translation>
    </message>
</context>
<context>
    <name>quickshift::app::CompareResult</name>
    <message>
        <source>Percentiles of both sides and their differences</source>
        <translation>Percentiles de ambos lados y sus diferencias</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>Re&amp;petir</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Cuánto tardó</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>%1 and %2 values</source>
        <translation>%1 y %2 valores</translation>
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
        <translation>B − A (intervalo del 95 %)</translation>
    </message>
    <message>
        <source>B is (95 % interval)</source>
        <translation>B es (intervalo del 95 %)</translation>
    </message>
    <message>
        <source>too few values</source>
        <translation>muy pocos valores</translation>
    </message>
    <message>
        <source>no measurable difference</source>
        <translation>sin diferencia medible</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>No se puede escribir %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation>Todo (*.json)</translation>
    </message>
    <message>
        <source>Blocks and buckets (*.csv)</source>
        <translation>Bloques y clases (*.csv)</translation>
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
        <translation>¿Ayuda en este equipo?</translation>
    </message>
    <message>
        <source>A comparison switches between two states in turns, in random order, and measures each while you go on with what you do. In the end everything is as it was, and you get an answer; it may be that there is no measurable difference.</source>
        <translation>Una comparación alterna entre dos estados, en orden aleatorio, y mide cada uno mientras usted sigue con lo suyo. Al final todo queda como estaba y obtiene una respuesta; puede ser que no haya diferencia medible.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Quickshift off and on</source>
        <translation>Quickshift desactivado y activado</translation>
    </message>
    <message>
        <source>A setting with two values</source>
        <translation>Un ajuste con dos valores</translation>
    </message>
    <message>
        <source>Two presets</source>
        <translation>Dos preajustes</translation>
    </message>
    <message>
        <source>S&amp;etting</source>
        <translation>A&amp;juste</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Primer valor</translation>
    </message>
    <message>
        <source>Second value</source>
        <translation>Segundo valor</translation>
    </message>
    <message>
        <source>First preset</source>
        <translation>Primer preajuste</translation>
    </message>
    <message>
        <source>Second preset</source>
        <translation>Segundo preajuste</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>M&amp;edir</translation>
    </message>
    <message>
        <source>Mean&amp;while</source>
        <translation>Mientra&amp;s tanto</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>D&amp;uración</translation>
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
        <translation>La entrada si la hay; si no, los despertares</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ComparisonPlot</name>
    <message>
        <source>Latencies of both sides</source>
        <translation>Latencias de ambos lados</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Proporción (%)</translation>
    </message>
    <message>
        <source>%1: median %2, 99 % below %3. %4: median %5, 99 % below %6.</source>
        <translation>%1: mediana %2, 99 % por debajo de %3. %4: mediana %5, 99 % por debajo de %6.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
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
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy this list, as “quickshiftctl doctor” prints it</source>
        <translation>Copiar esta lista tal como la muestra «quickshiftctl doctor»</translation>
    </message>
    <message>
        <source>How the scheduler left the kernel by itself</source>
        <translation>Cómo salió el planificador del kernel por sí solo</translation>
    </message>
    <message>
        <source>What Quickshift itself costs</source>
        <translation>Lo que cuesta el propio Quickshift</translation>
    </message>
    <message>
        <source>Helper&apos;s CPU</source>
        <translation>CPU del auxiliar</translation>
    </message>
    <message>
        <source>Of one CPU, over the last second.</source>
        <translation>De una CPU, en el último segundo.</translation>
    </message>
    <message>
        <source>Window&apos;s CPU</source>
        <translation>CPU de la ventana</translation>
    </message>
    <message>
        <source>Helper&apos;s memory</source>
        <translation>Memoria del auxiliar</translation>
    </message>
    <message>
        <source>In use now.</source>
        <translation>En uso ahora.</translation>
    </message>
    <message>
        <source>Window&apos;s memory</source>
        <translation>Memoria de la ventana</translation>
    </message>
    <message>
        <source>Bus, a second</source>
        <translation>Bus, por segundo</translation>
    </message>
    <message>
        <source>Bytes of frames that the helper sends to all who watch.</source>
        <translation>Bytes de los fotogramas que el auxiliar envía a todos los que observan.</translation>
    </message>
    <message>
        <source>Reports lost</source>
        <translation>Informes perdidos</translation>
    </message>
    <message>
        <source>Input reports that found a full ring, since the load.</source>
        <translation>Informes de entrada que encontraron un anillo lleno, desde la carga.</translation>
    </message>
    <message>
        <source>Drain lag p99</source>
        <translation>Retraso del vaciado, p99</translation>
    </message>
    <message>
        <source>From an input report to the helper reading it, over the last ten seconds. The scheduler does not wait for it.</source>
        <translation>Desde un informe de entrada hasta que el auxiliar lo lee, en los últimos diez segundos. El planificador no espera por ello.</translation>
    </message>
    <message>
        <source>Report for those who help</source>
        <translation>Informe para quienes ayudan</translation>
    </message>
    <message>
        <source>Versions, settings, what this computer can do, exits with their dumps, counters and the last minute&apos;s figures, in one text. Names of users, hosts and programs, and paths, are taken out. You read it first; nothing is sent.</source>
        <translation>Versiones, ajustes, lo que puede hacer este equipo, salidas con sus volcados, contadores y las cifras del último minuto, en un solo texto. Se quitan los nombres de usuarios, equipos y programas, así como las rutas. Usted lo lee primero; no se envía nada.</translation>
    </message>
    <message>
        <source>&amp;Make a report…</source>
        <translation>Crear &amp;informe…</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>Por resolver: %1</translation>
    </message>
    <message>
        <source>The helper makes the report, and it is not there.</source>
        <translation>El informe lo crea el auxiliar, que no está disponible.</translation>
    </message>
    <message>
        <source>A recording is shown: the helper&apos;s own figures come back when it is closed.</source>
        <translation>Se muestra una grabación: las cifras del propio auxiliar volverán cuando se cierre.</translation>
    </message>
    <message>
        <source>No figures of the helper have come yet.</source>
        <translation>Aún no han llegado cifras del auxiliar.</translation>
    </message>
    <message>
        <source>The helper&apos;s figures come with it.</source>
        <translation>Las cifras del auxiliar aparecerán en cuanto esté.</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Creando el informe…</translation>
    </message>
    <message>
        <source>Diagnostics report</source>
        <translation>Informe de diagnóstico</translation>
    </message>
    <message>
        <source>This is all of it. Read it before you send it to somebody.</source>
        <translation>Esto es todo. Léalo antes de enviárselo a alguien.</translation>
    </message>
    <message>
        <source>The kernel&apos;s dump of exit %1</source>
        <translation>Volcado del kernel de la salida %1</translation>
    </message>
    <message>
        <source>What every CPU and waiting thread did. Only administrators see the threads&apos; names: sudo quickshiftctl exits %1</source>
        <translation>Qué hacía cada CPU y cada hilo en espera. Los nombres de los hilos solo los ve un administrador: sudo quickshiftctl exits %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::DropLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>A bar: reports a second. A triangle: reports are being dropped.</source>
        <translation>Una barra: informes por segundo. Un triángulo: se están perdiendo informes.</translation>
    </message>
    <message>
        <source>reports / s</source>
        <translation>informes / s</translation>
    </message>
    <message>
        <source>drops now</source>
        <translation>perdiendo ahora</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ExitTable</name>
    <message>
        <source>Show the kernel&apos;s &amp;dump…</source>
        <translation>Mostrar el &amp;volcado del kernel…</translation>
    </message>
    <message>
        <source>Past exits</source>
        <translation>Salidas anteriores</translation>
    </message>
    <message>
        <source>What every CPU and waiting thread did at that moment</source>
        <translation>Qué hacía cada CPU y cada hilo en espera en ese momento</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The scheduler has never left the kernel by itself.</source>
        <translation>El planificador nunca ha salido del kernel por sí solo.</translation>
    </message>
    <message>
        <source>The helper keeps them, and it is not there.</source>
        <translation>Las guarda el auxiliar, que no está disponible.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::GamesPage</name>
    <message>
        <source>Process %1</source>
        <translation>Proceso %1</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>El juego</translation>
    </message>
    <message>
        <source>&amp;Name a game…</source>
        <translation>I&amp;ndicar un juego…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>It goes on, but is no longer the game (Delete)</source>
        <translation>Sigue en marcha, pero ya no es el juego (Supr)</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Juegos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Who keeps the scheduler on</source>
        <translation>Quién mantiene activado el planificador</translation>
    </message>
    <message>
        <source>No program does; the switch alone decides.</source>
        <translation>Ningún programa; solo decide el interruptor.</translation>
    </message>
    <message>
        <source>This appears here once the helper is there.</source>
        <translation>Esto aparecerá aquí en cuanto esté el auxiliar.</translation>
    </message>
    <message>
        <source>No game is named. The threads of one that is run before everything that is not part of it, as far as the policy “%1” says.</source>
        <translation>No hay ningún juego indicado. Los hilos de un juego se ejecutan antes que todo lo que no forma parte de él, en la medida en que lo diga la política «%1».</translation>
    </message>
    <message>
        <source>Games appear here once the helper is there.</source>
        <translation>Los juegos aparecerán aquí en cuanto esté el auxiliar.</translation>
    </message>
    <message>
        <source>What the scheduler makes of %1</source>
        <translation>Cómo ve el planificador a %1</translation>
    </message>
    <message>
        <source>What the scheduler makes of it</source>
        <translation>Cómo lo ve el planificador</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The threads of the game appear here, each with what it counts as and why.</source>
        <translation>Aquí aparecerán los hilos del juego, cada uno con su categoría y el motivo.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::HeatMapPlot</name>
    <message>
        <source>How often each latency occurred, over time</source>
        <translation>Con qué frecuencia se dio cada latencia a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation>No se ha medido nada en este tiempo.</translation>
    </message>
    <message>
        <source>%1 measured in this time, most of them between %2 and %3.</source>
        <translation>%1 medidas en este tiempo, la mayoría entre %2 y %3.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>%1
%2 – %3: %4 times
of %5</source>
        <translation>%1
%2 – %3: %4 veces
de %5</translation>
    </message>
    <message>
        <source>How many in a cell</source>
        <translation>Cuántas en cada celda</translation>
    </message>
</context>
<context>
    <name>quickshift::app::InputChain</name>
    <message>
        <source>usually</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>Median: half of the reports are this far by then.</source>
        <translation>Mediana: la mitad de los informes ya ha llegado hasta aquí.</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Of 100 reports, 99 are this far by then.</source>
        <translation>De cada 100 informes, 99 ya han llegado hasta aquí.</translation>
    </message>
    <message>
        <source>Device → hook</source>
        <translation>Dispositivo → hook</translation>
    </message>
    <message>
        <source>Mouse, keyboard or gamepad report something, and the kernel&apos;s hook sees it: the clock starts.</source>
        <translation>El ratón, el teclado o el mando informan de algo y el hook del kernel lo ve: el reloj se pone en marcha.</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anillo</translation>
    </message>
    <message>
        <source>The hook has written its record into a ring: what measuring costs.</source>
        <translation>El hook ha escrito su registro en un anillo: lo que cuesta medir.</translation>
    </message>
    <message>
        <source>Wake-up</source>
        <translation>Despertar</translation>
    </message>
    <message>
        <source>The thread that waits for input is woken.</source>
        <translation>Se despierta el hilo que espera la entrada.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>That thread runs on a CPU.</source>
        <translation>Ese hilo se ejecuta en una CPU.</translation>
    </message>
    <message>
        <source>start</source>
        <comment>where the clock starts</comment>
        <translation>inicio</translation>
    </message>
    <message>
        <source>No thread has waited for this input: nothing reads these devices at the moment.</source>
        <translation>Ningún hilo ha esperado esta entrada: ahora mismo nada lee estos dispositivos.</translation>
    </message>
    <message>
        <source>The helper reads the ring %1 after the report, for these figures only: nothing on this way waits for it.</source>
        <translation>El auxiliar lee el anillo %1 después del informe, solo para estas cifras: nada en este camino espera por ello.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::LatencyPlot</name>
    <message>
        <source>How long threads wait for a CPU after waking up</source>
        <translation>Cuánto esperan los hilos una CPU tras despertar</translation>
    </message>
    <message>
        <source>Share of wake-ups (%)</source>
        <translation>Proporción de despertares (%)</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Proporción (%)</translation>
    </message>
    <message>
        <source>Nothing measured yet.</source>
        <translation>Todavía no se ha medido nada.</translation>
    </message>
    <message>
        <source>Median %1, 99 % below %2, 99.9 % below %3.</source>
        <translation>Mediana %1, 99 % por debajo de %2, 99,9 % por debajo de %3.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>This or less (%)</source>
        <translation>Esto o menos (%)</translation>
    </message>
    <message>
        <source>%1 – %2: %3 %
%4 % take less than %2</source>
        <translation>%1 – %2: %3 %
El %4 % tarda menos de %2</translation>
    </message>
</context>
<context>
    <name>quickshift::app::LivePage</name>
    <message>
        <source>Pause or go on</source>
        <translation>Pausar o continuar</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Anillos</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
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
        <translation>Percentiles</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Histogram of the latency: %1</source>
        <translation>Histograma de la latencia: %1</translation>
    </message>
    <message>
        <source>%1 / s now, %2 dropped in all</source>
        <translation>%1 / s ahora, %2 perdidos en total</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation>No se ha medido nada en este tiempo.</translation>
    </message>
    <message>
        <source>Live figures appear here once the helper is there.</source>
        <translation>Las cifras en directo aparecerán aquí en cuanto esté el auxiliar.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>No tray on this desktop: closing the window quits</source>
        <translation>No hay bandeja en este escritorio: al cerrar la ventana se sale</translation>
    </message>
    <message>
        <source>The scheduler stays on or off as it is; to keep the window at hand, minimize it.</source>
        <translation>El planificador sigue activado o desactivado, tal como está; para tener la ventana a mano, minimícela.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Hide window</source>
        <translation>Ocultar la ventana</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Activar o desactivar</translation>
    </message>
    <message>
        <source>Look for the helper again</source>
        <translation>Volver a buscar el auxiliar</translation>
    </message>
    <message>
        <source>%1 – recording – Quickshift</source>
        <translation>%1 – grabación – Quickshift</translation>
    </message>
    <message>
        <source>Quickshift</source>
        <translation>Quickshift</translation>
    </message>
    <message>
        <source>--page is one of: %1.</source>
        <translation>--page es una de estas: %1.</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Juegos</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>No tray</source>
        <translation>Sin bandeja</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Metric</name>
    <message>
        <source>From wake-up to running</source>
        <translation>Del despertar a la ejecución</translation>
    </message>
    <message>
        <source>From input to the helper</source>
        <translation>De la entrada al auxiliar</translation>
    </message>
    <message>
        <source>From input to wake-up</source>
        <translation>De la entrada al despertar</translation>
    </message>
    <message>
        <source>From input to its reader running</source>
        <translation>De la entrada a la ejecución de su lector</translation>
    </message>
    <message>
        <source>Writing into a ring</source>
        <translation>Escribir en un anillo</translation>
    </message>
    <message>
        <source>Looking up a thread</source>
        <translation>Consultar un hilo</translation>
    </message>
    <message>
        <source>Finding an idle CPU</source>
        <translation>Encontrar una CPU inactiva</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Otros dispositivos</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Ratón</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Gamepad</source>
        <translation>Mando</translation>
    </message>
    <message>
        <source>Touch screen</source>
        <translation>Pantalla táctil</translation>
    </message>
    <message>
        <source>Drawing tablet</source>
        <translation>Tableta gráfica</translation>
    </message>
    <message>
        <source>Normal threads</source>
        <translation>Hilos normales</translation>
    </message>
    <message>
        <source>Readers of input</source>
        <translation>Lectores de entrada</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>El juego</translation>
    </message>
    <message>
        <source>Feeding the GPU</source>
        <translation>Alimentación de la GPU</translation>
    </message>
    <message>
        <source>Compositor</source>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Trabajo en segundo plano</translation>
    </message>
    <message>
        <source>All threads</source>
        <translation>Todos los hilos</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos los dispositivos</translation>
    </message>
    <message>
        <source>All rings</source>
        <translation>Todos los anillos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Anillo %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::MetricFilter</name>
    <message>
        <source>L&amp;atency</source>
        <translation>&amp;Latencia</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>&amp;de</translation>
    </message>
    <message>
        <source>Class of thread or device</source>
        <translation>Clase de hilo o dispositivo</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Notifications</name>
    <message>
        <source>Show Quickshift</source>
        <translation>Mostrar Quickshift</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Options</name>
    <message>
        <source>--%1 needs a number of seconds.</source>
        <translation>--%1 necesita un número de segundos.</translation>
    </message>
    <message>
        <source>Switches a CPU scheduler made for games, and shows live what it does.</source>
        <translation>Activa o desactiva un planificador de CPU hecho para juegos y muestra en directo lo que hace.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Show the window of the panel that runs already.</source>
        <translation>Mostrar la ventana del panel que ya está en ejecución.</translation>
    </message>
    <message>
        <source>Hide it.</source>
        <translation>Ocultarla.</translation>
    </message>
    <message>
        <source>Switch the scheduler on or off, and start in the tray if no panel runs.</source>
        <translation>Activar o desactivar el planificador, e iniciar en la bandeja si no hay ningún panel en ejecución.</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none.</source>
        <translation>Iniciar en la bandeja, o minimizado si no la hay.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Open this recording, in a window of its own.</source>
        <translation>Abrir esta grabación en su propia ventana.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Save pictures of every page, light and dark, in this directory.</source>
        <translation>Guardar imágenes de todas las páginas, en claro y en oscuro, en este directorio.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>directorio</translation>
    </message>
    <message>
        <source>When to take them (2).</source>
        <translation>Cuándo tomarlas (2).</translation>
    </message>
    <message>
        <source>Quit by itself after this time.</source>
        <translation>Salir por sí solo tras este tiempo.</translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or system.</source>
        <translation>--theme es light, dark, contrast o system.</translation>
    </message>
    <message>
        <source>“%1” is not understood; --help lists the options.</source>
        <translation>No se entiende «%1»; --help muestra las opciones.</translation>
    </message>
    <message>
        <source>Open this page: overview, live, policies, compare…</source>
        <translation>Abrir esta página: overview, live, policies, compare…</translation>
    </message>
    <message>
        <source>Colours: light, dark, contrast or system, instead of those that are set.</source>
        <translation>Colores: light (claro), dark (oscuro), contrast (alto contraste) o system (del sistema), en lugar de los configurados.</translation>
    </message>
    <message>
        <source>Say when the first figures are drawn, and quit: to measure how long that takes.</source>
        <translation>Avisar cuando se hayan dibujado las primeras cifras y salir: para medir cuánto tarda.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::OverviewPage</name>
    <message>
        <source>Scheduler</source>
        <translation>Planificador</translation>
    </message>
    <message>
        <source>Switch Quickshift&apos;s scheduler on or off (Ctrl+T)</source>
        <translation>Activar o desactivar el planificador de Quickshift (Ctrl+T)</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Normalmente</translation>
    </message>
    <message>
        <source>Median: half of them were this soon.</source>
        <translation>Mediana: la mitad fue así de rápida.</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Of 100 of them, 99 were this soon.</source>
        <translation>De cada 100, 99 fueron así de rápidos.</translation>
    </message>
    <message>
        <source>Input reports / s</source>
        <translation>Informes de entrada / s</translation>
    </message>
    <message>
        <source>What mice, keyboards and gamepads send, in all.</source>
        <translation>Lo que envían en total ratones, teclados y mandos.</translation>
    </message>
    <message>
        <source>From the device to the thread that answers it</source>
        <translation>Del dispositivo al hilo que le responde</translation>
    </message>
    <message>
        <source>The last two minutes</source>
        <translation>Los últimos dos minutos</translation>
    </message>
    <message>
        <source>As it was in the recording.</source>
        <translation>Tal como estaba en la grabación.</translation>
    </message>
    <message>
        <source>This is a recording</source>
        <translation>Esto es una grabación</translation>
    </message>
    <message>
        <source>What you see was measured then and there; nothing is live. “Back to live”, below, shows this computer again.</source>
        <translation>Lo que ve se midió en aquel momento y lugar; nada es en directo. «Volver al directo», abajo, muestra de nuevo este equipo.</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Grabado: %1</translation>
    </message>
    <message>
        <source>Kernel %1</source>
        <translation>Kernel %1</translation>
    </message>
    <message>
        <source>the kernel&apos;s own scheduler is at work</source>
        <translation>funciona el planificador propio del kernel</translation>
    </message>
    <message>
        <source>scheduler: %1</source>
        <translation>planificador: %1</translation>
    </message>
    <message>
        <source>Game: %1</source>
        <translation>Juego: %1</translation>
    </message>
    <message>
        <source>a minute ago: %1</source>
        <translation>hace un minuto: %1</translation>
    </message>
    <message>
        <source>Input to thread, usually</source>
        <translation>De entrada a hilo, normal</translation>
    </message>
    <message>
        <source>Wake-up to running, usually</source>
        <translation>De despertar a ejecución, normal</translation>
    </message>
    <message>
        <source>Input to thread, p99</source>
        <translation>De entrada a hilo, p99</translation>
    </message>
    <message>
        <source>Wake-up to running, p99</source>
        <translation>De despertar a ejecución, p99</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>perdidos: %1</translation>
    </message>
    <message>
        <source>No input in the last 10 seconds. Move the mouse, press a key…</source>
        <translation>Sin entrada en los últimos 10 segundos. Mueva el ratón, pulse una tecla…</translation>
    </message>
    <message>
        <source>Live figures appear here once the helper is there.</source>
        <translation>Las cifras en directo aparecerán aquí en cuanto esté el auxiliar.</translation>
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
        <translation>«%1» no es un ajuste del panel.</translation>
    </message>
    <message>
        <source>“%1” is no value for “%2”: it takes %3.</source>
        <translation>«%1» no es un valor para «%2»: admite %3.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PercentileLinesPlot</name>
    <message>
        <source>Percentiles over time</source>
        <translation>Percentiles a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation>No se ha medido nada en este tiempo.</translation>
    </message>
    <message>
        <source>In the last second shown: median %1, 99 % below %2, longest %3.</source>
        <translation>En el último segundo mostrado: mediana %1, 99 % por debajo de %2, máximo %3.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PlotCard</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
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
        <translation>Guardar como C&amp;SV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Guardar como &amp;PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>No se puede escribir %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PoliciesPage</name>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Deshacer el último cambio (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer t&amp;odo</translation>
    </message>
    <message>
        <source>Set everything to its default</source>
        <translation>Poner todo en su valor predeterminado</translation>
    </message>
    <message>
        <source>Settings appear here once the helper is there.</source>
        <translation>Los ajustes aparecerán aquí en cuanto esté el auxiliar.</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>Se ha deshecho el cambio.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>No game is named now, so this changes nothing. Name one on the page Games.</source>
        <translation>Ahora no hay ningún juego indicado, así que esto no cambia nada. Indique uno en la página Juegos.</translation>
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
        <translation>Proceso</translation>
    </message>
</context>
<context>
    <name>quickshift::app::RateLinesPlot</name>
    <message>
        <source>Input reports a second for each ring, over time</source>
        <translation>Informes de entrada por segundo en cada anillo, a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Input reports a second for each kind of device, over time</source>
        <translation>Informes de entrada por segundo de cada tipo de dispositivo, a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Reports / s</source>
        <translation>Informes / s</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Anillo %1</translation>
    </message>
    <message>
        <source>%1 reports a second on average, %2 dropped in this time.</source>
        <translation>%1 informes por segundo de media, %2 perdidos en este tiempo.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Drops / s</source>
        <translation>Pérdidas / s</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>%1: %2 / s</source>
        <translation>%1: %2 / s</translation>
    </message>
    <message>
        <source>drops: %1 / s</source>
        <translation>pérdidas: %1 / s</translation>
    </message>
</context>
<context>
    <name>quickshift::app::RecordBar</name>
    <message>
        <source>Set a &amp;mark</source>
        <translation>Poner &amp;marca</translation>
    </message>
    <message>
        <source>Marks this moment in the recording (Ctrl+M)</source>
        <translation>Marca este momento en la grabación (Ctrl+M)</translation>
    </message>
    <message>
        <source>&amp;Replay it</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation>De&amp;tener grabación</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Grabar</translation>
    </message>
    <message>
        <source>Ends the recording (Ctrl+R)</source>
        <translation>Termina la grabación (Ctrl+R)</translation>
    </message>
    <message>
        <source>Writes the live figures to a file that can be replayed (Ctrl+R)</source>
        <translation>Escribe las cifras en directo en un archivo que se puede reproducir (Ctrl+R)</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>Recorded %1 (%2) to %3</source>
        <translation>Se ha grabado %1 (%2) en %3</translation>
    </message>
    <message>
        <source>Nothing came to be recorded.</source>
        <translation>No llegó nada que grabar.</translation>
    </message>
    <message>
        <source>The recording ended: %1</source>
        <translation>La grabación terminó: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Recordings</name>
    <message>
        <source>&amp;Open recording…</source>
        <translation>&amp;Abrir grabación…</translation>
    </message>
    <message>
        <source>&amp;Back to live figures</source>
        <translation>&amp;Volver a las cifras en directo</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Grabar</translation>
    </message>
    <message>
        <source>Quickshift</source>
        <translation>Quickshift</translation>
    </message>
    <message>
        <source>The recording cannot be opened</source>
        <translation>No se puede abrir la grabación</translation>
    </message>
    <message>
        <source>%1, recorded %2 on kernel %3 (%4)</source>
        <translation>%1, grabado el %2 con el kernel %3 (%4)</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Abrir grabación</translation>
    </message>
    <message>
        <source>Recordings (*.qsrec);;All files (*)</source>
        <translation>Grabaciones (*.qsrec);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation>De&amp;tener grabación</translation>
    </message>
    <message>
        <source>CPUs: %1, last-level caches: %2</source>
        <translation>CPU: %1, cachés de último nivel: %2</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ReplayBar</name>
    <message>
        <source>Position in the recording</source>
        <translation>Posición en la grabación</translation>
    </message>
    <message>
        <source>Left and right: a second back and forth. Page up and down: ten. Space: play or pause.</source>
        <translation>Izquierda y derecha: un segundo atrás y adelante. Re Pág y Av Pág: diez. Espacio: reproducir o pausar.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How many times as fast it is played</source>
        <translation>Cuántas veces más rápido se reproduce</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Volver al directo</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espacio)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>%1 damaged records left out</source>
        <translation>%1 registros dañados omitidos</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>falta el final</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>tras «%1»</translation>
    </message>
</context>
<context>
    <name>quickshift::app::RingRatesPlot</name>
    <message>
        <source>Input reports a second for each ring</source>
        <translation>Informes de entrada por segundo en cada anillo</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anillo</translation>
    </message>
    <message>
        <source>Reports / s</source>
        <translation>Informes / s</translation>
    </message>
    <message>
        <source>Drops / s</source>
        <translation>Pérdidas / s</translation>
    </message>
    <message>
        <source>Dropped in all</source>
        <translation>Perdidos en total</translation>
    </message>
    <message>
        <source>Waiting, bytes</source>
        <translation>En espera, bytes</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>Tamaño, bytes</translation>
    </message>
    <message>
        <source>Ring %1: %2 reports / s</source>
        <translation>Anillo %1: %2 informes / s</translation>
    </message>
    <message>
        <source>drops: %1 / s, %2 in all</source>
        <translation>pérdidas: %1 / s, %2 en total</translation>
    </message>
    <message>
        <source>%1 reports a second on %2 rings, %3 of them dropped.</source>
        <translation>%1 informes por segundo en %2 anillos, %3 de ellos perdidos.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::SettingsDocument</name>
    <message>
        <source>“%1” is not known here, or is no value for it.</source>
        <translation>«%1» no se conoce aquí, o su valor no es válido.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::SettingsPage</name>
    <message>
        <source>Undo the last import or reset</source>
        <translation>Deshacer la última importación o restablecimiento</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Inicio y cierre</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Iniciar con la sesión</translation>
    </message>
    <message>
        <source>Then start hidden</source>
        <translation>Iniciar entonces oculto</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Permanecer en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Open a&amp;gain now</source>
        <translation>Rea&amp;brir ahora</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
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
        <translation>Microsegundos (µs)</translation>
    </message>
    <message>
        <source>Milliseconds (ms)</source>
        <translation>Milisegundos (ms)</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Tiempos en</translation>
    </message>
    <message>
        <source>Automatic takes the unit that reads best for each.</source>
        <translation>Automático usa en cada caso la unidad que mejor se lee.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>New figures</source>
        <translation>Cifras nuevas</translation>
    </message>
    <message>
        <source>Fewer cost less. While the window is hidden it is one a second.</source>
        <translation>Cuantas menos, menor es el coste. Con la ventana oculta es una por segundo.</translation>
    </message>
    <message>
        <source>All settings as a file</source>
        <translation>Todos los ajustes en un archivo</translation>
    </message>
    <message>
        <source>The panel&apos;s and the scheduler&apos;s. A file is taken as a whole or not at all. Reset sets this page&apos;s settings back; the scheduler&apos;s are reset on the page Policies.</source>
        <translation>Los del panel y los del planificador. Un archivo se acepta entero o no se acepta. «Restablecer» devuelve los ajustes de esta página a su valor inicial; los del planificador se restablecen en la página Políticas.</translation>
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
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take the last import or reset back (Ctrl+Z)</source>
        <translation>Deshacer la última importación o restablecimiento (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Otherwise closing it ends the panel. The scheduler stays as it is.</source>
        <translation>De lo contrario, al cerrarla se sale del panel. El planificador sigue como está.</translation>
    </message>
    <message>
        <source>This desktop shows no tray: closing the window ends the panel. The scheduler stays as it is.</source>
        <translation>Este escritorio no muestra bandeja: al cerrar la ventana se sale del panel. El planificador sigue como está.</translation>
    </message>
    <message>
        <source>Spoken when Quickshift is opened again.</source>
        <translation>Se usará cuando se vuelva a abrir Quickshift.</translation>
    </message>
    <message>
        <source>By the file %1.</source>
        <translation>Mediante el archivo %1.</translation>
    </message>
    <message>
        <source>The panel only; whether the scheduler is on, is up to you.</source>
        <translation>Solo el panel; usted decide si el planificador está activado.</translation>
    </message>
    <message>
        <source>The desktop is told to pass over %1.</source>
        <translation>El escritorio tiene indicado ignorar %1.</translation>
    </message>
    <message>
        <source>%1 starts %2, which is not there. Switch it on to mend it.</source>
        <translation>%1 inicia %2, que no existe. Active esta opción para repararlo.</translation>
    </message>
    <message>
        <source>Only the icon in the tray appears.</source>
        <translation>Solo aparece el icono en la bandeja.</translation>
    </message>
    <message>
        <source>This desktop shows no tray: the window starts minimized.</source>
        <translation>Este escritorio no muestra bandeja: la ventana se inicia minimizada.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
</context>
<context>
    <name>quickshift::app::SettingsTransfer</name>
    <message>
        <source>Nothing was exported: %1. Choose another place.</source>
        <translation>No se ha exportado nada: %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Exported to %1, without the scheduler&apos;s settings: the helper is not there.</source>
        <translation>Se ha exportado a %1, sin los ajustes del planificador: el auxiliar no está disponible.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Se ha exportado a %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1 cannot be read: %2.</source>
        <translation>No se ha cambiado nada. No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>Se ha importado de %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1: %2</source>
        <translation>No se ha cambiado nada. %1: %2</translation>
    </message>
    <message>
        <source>The panel&apos;s settings are as they were at first.</source>
        <translation>Los ajustes del panel vuelven a estar como al principio.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Se ha deshecho.</translation>
    </message>
    <message>
        <source>Nothing was changed. This sets the scheduler too, and the helper is not there. Try again when it is back.</source>
        <translation>No se ha cambiado nada. Esto también ajusta el planificador, y el auxiliar no está disponible. Vuelva a intentarlo cuando haya vuelto.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>No se ha cambiado nada. %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TextDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Copiar &amp;todo</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Se ha guardado en %1.</translation>
    </message>
    <message>
        <source>Not saved: %1. Choose another place.</source>
        <translation>No se ha guardado: %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Textos (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ThreadModel</name>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>It counts as</source>
        <translation>Cuenta como</translation>
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
        <translation>Volver al direct&amp;o</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Look back over the last 30 minutes</source>
        <translation>Mirar atrás en los últimos 30 minutos</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Tiempo mostrado</translation>
    </message>
    <message>
        <source>How much time the plots show; the mouse wheel over a plot changes it too</source>
        <translation>Cuánto tiempo muestran los gráficos; la rueda del ratón sobre un gráfico también lo cambia</translation>
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
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ha fallado</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TrayIcon</name>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Preajustes</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Mostrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Hide window</source>
        <translation>&amp;Ocultar la ventana</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>Game: %1</source>
        <translation>Juego: %1</translation>
    </message>
    <message>
        <source>From input to running, p99: %1</source>
        <translation>De la entrada a la ejecución, p99: %1</translation>
    </message>
    <message>
        <source>From wake-up to running, p99: %1</source>
        <translation>Del despertar a la ejecución, p99: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TrialBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Re&amp;vert now</source>
        <translation>Re&amp;vertir ya</translation>
    </message>
    <message>
        <source>Keep this change? It reverts in %1 s.</source>
        <translation>¿Conservar este cambio? Se revertirá en %1 s.</translation>
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
        <translation>Ventanas de tiempo</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Trabajo en segundo plano</translation>
    </message>
    <message>
        <source>Turns and bounds</source>
        <translation>Turnos y límites</translation>
    </message>
    <message>
        <source>Early access</source>
        <translation>Acceso anticipado</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Anillos</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
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
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TunableRow</name>
    <message>
        <source>Default: %1</source>
        <translation>Predeterminado: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>Restablecer «%1» a su valor predeterminado</translation>
    </message>
</context>
<context>
    <name>quickshift::client::CallError</name>
    <message>
        <source>The helper got more calls than it can answer, and did not read this one. Try again in a moment.</source>
        <translation>El auxiliar ha recibido más llamadas de las que puede responder y no ha leído esta. Vuelva a intentarlo dentro de un momento.</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Checklist</name>
    <message>
        <source>The helper answers</source>
        <translation>El auxiliar responde</translation>
    </message>
    <message>
        <source>It has not answered yet</source>
        <translation>Aún no ha respondido</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The kernel can run the scheduler (sched_ext)</source>
        <translation>El kernel puede ejecutar el planificador (sched_ext)</translation>
    </message>
    <message>
        <source>%1 has no sched_ext</source>
        <translation>%1 no tiene sched_ext</translation>
    </message>
    <message>
        <source>The kernel describes its types (BTF)</source>
        <translation>El kernel describe sus tipos (BTF)</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>No los describe</translation>
    </message>
    <message>
        <source>Start a kernel that is built with CONFIG_DEBUG_INFO_BTF; the kernels of all large distributions are.</source>
        <translation>Arranque un kernel compilado con CONFIG_DEBUG_INFO_BTF; los de todas las grandes distribuciones lo están.</translation>
    </message>
    <message>
        <source>Input can be measured</source>
        <translation>Se puede medir la entrada</translation>
    </message>
    <message>
        <source>Start a desktop kernel of your distribution on the computer itself, not in a container. The scheduler works all the same.</source>
        <translation>Arranque un kernel de escritorio de su distribución en el propio equipo, no en un contenedor. El planificador funciona de todos modos.</translation>
    </message>
    <message>
        <source>Correct what is named here, then have the helper read it again.</source>
        <translation>Corrija lo que se indica aquí y haga que el auxiliar lo lea de nuevo.</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>No tiene permiso</translation>
    </message>
    <message>
        <source>Sign in at this computer itself. An administrator can allow more with a polkit rule for %1.</source>
        <translation>Inicie sesión en este mismo equipo. Un administrador puede permitir más con una regla de polkit para %1.</translation>
    </message>
    <message>
        <source>polkit does not answer</source>
        <translation>polkit no responde</translation>
    </message>
    <message>
        <source>Install and start polkit, then try again.</source>
        <translation>Instale e inicie polkit y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>No other scheduler is in the way</source>
        <translation>Ningún otro planificador estorba</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 está en ejecución</translation>
    </message>
    <message>
        <source>Stop it in the program or service that started it; Quickshift never pushes another scheduler aside.</source>
        <translation>Deténgalo en el programa o servicio que lo inició; Quickshift nunca desplaza a otro planificador.</translation>
    </message>
    <message>
        <source>The scheduler stays in the kernel</source>
        <translation>El planificador permanece en el kernel</translation>
    </message>
    <message>
        <source>Times that it left by itself in the last 24 hours: %1</source>
        <translation>Veces que ha salido por sí solo en las últimas 24 horas: %1</translation>
    </message>
    <message>
        <source>See why, and please report it with a diagnostics report.</source>
        <translation>Vea el motivo y comuníquelo con un informe de diagnóstico.</translation>
    </message>
    <message>
        <source>No input report is lost</source>
        <translation>No se pierde ningún informe de entrada</translation>
    </message>
    <message>
        <source>Reports that found a full ring: %1</source>
        <translation>Informes que encontraron un anillo lleno: %1</translation>
    </message>
    <message>
        <source>Make the rings twice as large.</source>
        <translation>Duplique el tamaño de los anillos.</translation>
    </message>
    <message>
        <source>Use more rings, or have them emptied more often.</source>
        <translation>Use más anillos o haga que se vacíen más a menudo.</translation>
    </message>
    <message>
        <source>The figures are exact</source>
        <translation>Las cifras son exactas</translation>
    </message>
    <message>
        <source>This must never happen. Please report it with a diagnostics report.</source>
        <translation>Esto no debería ocurrir nunca. Comuníquelo con un informe de diagnóstico.</translation>
    </message>
    <message>
        <source>Settings are kept</source>
        <translation>Los ajustes se conservan</translation>
    </message>
    <message>
        <source>Presets can be read</source>
        <translation>Los preajustes se pueden leer</translation>
    </message>
    <message>
        <source>You may see the figures</source>
        <translation>Tiene permiso para ver las cifras</translation>
    </message>
    <message>
        <source>You may switch and change settings</source>
        <translation>Tiene permiso para activar el planificador y cambiar ajustes</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Diagnosis</name>
    <message>
        <source>The helper left before it answered. Try again.</source>
        <translation>El auxiliar se ha ido antes de responder. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>What the helper sent cannot be read.</source>
        <translation>No se puede leer lo que ha enviado el auxiliar.</translation>
    </message>
    <message>
        <source>The helper makes the report, and it is not there.</source>
        <translation>El informe lo crea el auxiliar, que no está disponible.</translation>
    </message>
    <message>
        <source>The helper is on another computer, and this connection carries no files. Run “quickshiftctl diagnostics” there.</source>
        <translation>El auxiliar está en otro equipo y esta conexión no transmite archivos. Ejecute allí «quickshiftctl diagnostics».</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Distribution</name>
    <message>
        <source>The kernels of Ubuntu 25.04 and newer have it. Upgrade, then start the computer anew.</source>
        <translation>Los kernels de Ubuntu 25.04 y posteriores lo tienen. Actualice el sistema y reinicie el equipo.</translation>
    </message>
    <message>
        <source>No kernel of Debian 12 has it, not even of its backports. Upgrade to Debian 13, then take the kernel of trixie-backports.</source>
        <translation>Ningún kernel de Debian 12 lo tiene, ni siquiera los de backports. Actualice a Debian 13 y use el kernel de trixie-backports.</translation>
    </message>
    <message>
        <source>The kernel of Debian&apos;s backports has it. Enable trixie-backports, install the kernel, then start the computer anew.</source>
        <translation>El kernel de los backports de Debian lo tiene. Active trixie-backports, instale el kernel y reinicie el equipo.</translation>
    </message>
    <message>
        <source>Fedora&apos;s current kernel has it. Update, then start the computer anew.</source>
        <translation>El kernel actual de Fedora lo tiene. Actualice y reinicie el equipo.</translation>
    </message>
    <message>
        <source>Arch&apos;s current kernel has it. Update, then start the computer anew.</source>
        <translation>El kernel actual de Arch lo tiene. Actualice y reinicie el equipo.</translation>
    </message>
    <message>
        <source>Install a kernel of version 6.16 or newer that is built with CONFIG_SCHED_CLASS_EXT, then start the computer anew with it.</source>
        <translation>Instale un kernel de la versión 6.16 o posterior compilado con CONFIG_SCHED_CLASS_EXT y reinicie el equipo con él.</translation>
    </message>
    <message>
        <source>Install it with the whole Quickshift package, then try again.</source>
        <translation>Instálelo con el paquete completo de Quickshift y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>quickshift::client::ExitModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>The kernel&apos;s words</source>
        <translation>Mensaje del kernel</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>Volcado</translation>
    </message>
    <message>
        <source>%1; it was started again at once</source>
        <translation>%1; se reinició de inmediato</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Problem</name>
    <message>
        <source>There is no system bus to talk over</source>
        <translation>No hay bus del sistema con el que comunicarse</translation>
    </message>
    <message>
        <source>Quickshift reaches its helper over the D-Bus system bus. Start the service dbus, then try again.</source>
        <translation>Quickshift se comunica con su auxiliar a través del bus del sistema de D-Bus. Inicie el servicio dbus y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The helper quickshiftd is not installed</source>
        <translation>El auxiliar quickshiftd no está instalado</translation>
    </message>
    <message>
        <source>It loads the scheduler and measures. Install it with the whole Quickshift package, then try again.</source>
        <translation>Carga el planificador y mide. Instálelo con el paquete completo de Quickshift y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The helper quickshiftd does not start</source>
        <translation>El auxiliar quickshiftd no se inicia</translation>
    </message>
    <message>
        <source>“systemctl status quickshiftd” says why. Quickshift keeps trying.</source>
        <translation>«systemctl status quickshiftd» indica el motivo. Quickshift lo sigue intentando.</translation>
    </message>
    <message>
        <source>You may not talk to the helper</source>
        <translation>No tiene permiso para comunicarse con el auxiliar</translation>
    </message>
    <message>
        <source>The system bus refuses it. Sign in at this computer itself, or reinstall Quickshift to restore its bus policy.</source>
        <translation>El bus del sistema lo rechaza. Inicie sesión en este mismo equipo o reinstale Quickshift para restaurar su política de bus.</translation>
    </message>
    <message>
        <source>The helper has left</source>
        <translation>El auxiliar ya no está</translation>
    </message>
    <message>
        <source>The kernel&apos;s own scheduler is at work. Quickshift connects again as soon as the helper is back.</source>
        <translation>Funciona el planificador propio del kernel. Quickshift se conectará de nuevo en cuanto vuelva el auxiliar.</translation>
    </message>
    <message>
        <source>The helper is newer than this program</source>
        <translation>El auxiliar es más nuevo que este programa</translation>
    </message>
    <message>
        <source>Update Quickshift and open it again.</source>
        <translation>Actualice Quickshift y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>No tiene permiso para hacer esto</translation>
    </message>
    <message>
        <source>Only a person who sits at this computer may switch the scheduler. Sign in here, or ask an administrator.</source>
        <translation>Solo quien está sentado ante este equipo puede activar o desactivar el planificador. Inicie sesión aquí o consulte a un administrador.</translation>
    </message>
    <message>
        <source>Another scheduler is at work</source>
        <translation>Hay otro planificador en funcionamiento</translation>
    </message>
    <message>
        <source>The scheduler could not be switched on</source>
        <translation>No se ha podido activar el planificador</translation>
    </message>
    <message>
        <source>The scheduler could not be switched off</source>
        <translation>No se ha podido desactivar el planificador</translation>
    </message>
    <message>
        <source>The setting was not changed</source>
        <translation>No se ha cambiado el ajuste</translation>
    </message>
    <message>
        <source>There are no live figures</source>
        <translation>No hay cifras en directo</translation>
    </message>
    <message>
        <source>The helper sends figures that this program cannot read</source>
        <translation>El auxiliar envía cifras que este programa no puede leer</translation>
    </message>
    <message>
        <source>It is newer. Update Quickshift and open it again.</source>
        <translation>Es más nuevo. Actualice Quickshift y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>This kernel cannot run Quickshift&apos;s scheduler</source>
        <translation>Este kernel no puede ejecutar el planificador de Quickshift</translation>
    </message>
    <message>
        <source>It has no sched_ext. Boot Linux 6.16 or newer, built with CONFIG_SCHED_CLASS_EXT; this one is %1.</source>
        <translation>No tiene sched_ext. Arranque Linux 6.16 o posterior, compilado con CONFIG_SCHED_CLASS_EXT; este es %1.</translation>
    </message>
    <message>
        <source>The scheduler failed</source>
        <translation>El planificador ha fallado</translation>
    </message>
    <message>
        <source>The kernel&apos;s own scheduler is at work. Try again.</source>
        <translation>Funciona el planificador propio del kernel. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another scheduler is at work: %1</source>
        <translation>Hay otro planificador en funcionamiento: %1</translation>
    </message>
    <message>
        <source>Stop it first; Quickshift never pushes another scheduler aside.</source>
        <translation>Deténgalo primero; Quickshift nunca desplaza a otro planificador.</translation>
    </message>
    <message>
        <source>The saved settings are not in order</source>
        <translation>Los ajustes guardados no están en orden</translation>
    </message>
    <message>
        <source>Input cannot be measured here</source>
        <translation>Aquí no se puede medir la entrada</translation>
    </message>
    <message>
        <source>%1 input events went by unmeasured</source>
        <translation>%1 eventos de entrada pasaron sin medir</translation>
    </message>
    <message>
        <source>the accounting of the rings failed %1 times</source>
        <translation>las cuentas de los anillos no cuadraron %1 veces</translation>
    </message>
    <message>
        <source>The figures are not exact: %1</source>
        <translation>Las cifras no son exactas: %1</translation>
    </message>
    <message>
        <source>This must never happen. Do not rely on the counts of input reports, and please report it with what “quickshiftctl status” prints.</source>
        <translation>Esto no debería ocurrir nunca. No se fíe de los recuentos de informes de entrada y comuníquelo junto con la salida de «quickshiftctl status».</translation>
    </message>
    <message>
        <source>Looking for the helper…</source>
        <translation>Buscando el auxiliar…</translation>
    </message>
    <message>
        <source>Quickshift is not connected.</source>
        <translation>Quickshift no está conectado.</translation>
    </message>
    <message>
        <source>Quickshift is off.</source>
        <translation>Quickshift está desactivado.</translation>
    </message>
    <message>
        <source>Quickshift is off and measures.</source>
        <translation>Quickshift está desactivado y mide.</translation>
    </message>
    <message>
        <source>Quickshift is switching on…</source>
        <translation>Quickshift se está activando…</translation>
    </message>
    <message>
        <source>Quickshift schedules this computer.</source>
        <translation>Quickshift planifica este equipo.</translation>
    </message>
    <message>
        <source>Quickshift is switching off…</source>
        <translation>Quickshift se está desactivando…</translation>
    </message>
    <message>
        <source>Quickshift failed.</source>
        <translation>Quickshift ha fallado.</translation>
    </message>
    <message>
        <source>The helper sends what makes no sense</source>
        <translation>El auxiliar envía datos sin sentido</translation>
    </message>
    <message>
        <source>It does not fit this program. Install the whole Quickshift package anew, then restart the helper with “systemctl restart quickshiftd”.</source>
        <translation>No corresponde a este programa. Vuelva a instalar el paquete completo de Quickshift y reinicie el auxiliar con «systemctl restart quickshiftd».</translation>
    </message>
    <message>
        <source>The helper does not answer</source>
        <translation>El auxiliar no responde</translation>
    </message>
    <message>
        <source>It runs, but has sent no figures for some seconds. If that does not end by itself, restart it with “systemctl restart quickshiftd”.</source>
        <translation>Está en marcha, pero lleva unos segundos sin enviar cifras. Si no se resuelve solo, reinícielo con «systemctl restart quickshiftd».</translation>
    </message>
</context>
<context>
    <name>quickshift::client::SettingsFile</name>
    <message>
        <source>This version knows no tunable “%1”.</source>
        <translation>Esta versión no conoce ningún parámetro «%1».</translation>
    </message>
    <message>
        <source>“%1” is no value for the tunable “%2”.</source>
        <translation>«%1» no es un valor para el parámetro «%2».</translation>
    </message>
    <message>
        <source>It is no JSON from byte %1 on (%2). Choose a file that Quickshift exported.</source>
        <translation>No es JSON a partir del byte %1 (%2). Elija un archivo exportado por Quickshift.</translation>
    </message>
    <message>
        <source>It holds no settings. Choose a file that Quickshift exported.</source>
        <translation>No contiene ajustes. Elija un archivo exportado por Quickshift.</translation>
    </message>
    <message>
        <source>A newer Quickshift wrote it. Update this one, or export it there anew.</source>
        <translation>Lo escribió un Quickshift más nuevo. Actualice este o vuelva a exportarlo allí.</translation>
    </message>
</context>
<context>
    <name>quickshift::compare::Comparison</name>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Esto no es JSON: %1.</translation>
    </message>
    <message>
        <source>This is no comparison of Quickshift.</source>
        <translation>Esto no es una comparación de Quickshift.</translation>
    </message>
    <message>
        <source>A newer Quickshift wrote this; update to read it.</source>
        <translation>Esto lo escribió un Quickshift más nuevo; actualice para leerlo.</translation>
    </message>
    <message>
        <source>It is damaged: what was compared cannot be told.</source>
        <translation>Está dañado: no se sabe qué se comparó.</translation>
    </message>
    <message>
        <source>It is damaged: a block cannot be read.</source>
        <translation>Está dañado: no se puede leer un bloque.</translation>
    </message>
    <message>
        <source>Input reaches its reader</source>
        <translation>La entrada llega a su lector</translation>
    </message>
    <message>
        <source>Input wakes its reader</source>
        <translation>La entrada despierta a su lector</translation>
    </message>
    <message>
        <source>Woken threads run</source>
        <translation>Los hilos despertados se ejecutan</translation>
    </message>
    <message>
        <source>the scheduler was not on as it should have been</source>
        <translation>el planificador no estaba activado como debería</translation>
    </message>
    <message>
        <source>a scheduler was on that should not have been</source>
        <translation>estaba activado un planificador que no debería</translation>
    </message>
    <message>
        <source>settings were changed meanwhile</source>
        <translation>se cambiaron ajustes entretanto</translation>
    </message>
    <message>
        <source>the figures started anew</source>
        <translation>las cifras empezaron de nuevo</translation>
    </message>
    <message>
        <source>Quickshift off and on</source>
        <translation>Quickshift desactivado y activado</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1: %2 y %3</translation>
    </message>
    <message>
        <source>Presets %1 and %2</source>
        <translation>Preajustes %1 y %2</translation>
    </message>
    <message>
        <source>Quickshift off</source>
        <translation>Quickshift desactivado</translation>
    </message>
    <message>
        <source>Quickshift on</source>
        <translation>Quickshift activado</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>preajuste %1</translation>
    </message>
    <message>
        <source>I play now</source>
        <translation>Ahora juego</translation>
    </message>
    <message>
        <source>I work as usual</source>
        <translation>Trabajo como siempre</translation>
    </message>
    <message>
        <source>A benchmark or a load runs</source>
        <translation>Hay una prueba de rendimiento o una carga en marcha</translation>
    </message>
    <message>
        <source>Synthetic: none, the computer is left alone</source>
        <translation>Sintético: nada, se deja el equipo en reposo</translation>
    </message>
    <message>
        <source>%1 times sooner</source>
        <translation>%1 veces antes</translation>
    </message>
    <message>
        <source>%1 times later</source>
        <translation>%1 veces más tarde</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>%1 % sooner</source>
        <translation>un %1 % antes</translation>
    </message>
    <message>
        <source>%1 % later</source>
        <translation>un %1 % más tarde</translation>
    </message>
    <message>
        <source>%1 to %2 times sooner</source>
        <translation>de %1 a %2 veces antes</translation>
    </message>
    <message>
        <source>%1 to %2 times later</source>
        <translation>de %1 a %2 veces más tarde</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Too little was measured to say anything: %1 and %2 values. Compare for longer, or with more going on.</source>
        <translation>Se ha medido demasiado poco para decir nada: %1 y %2 valores. Compare durante más tiempo o con más actividad.</translation>
    </message>
    <message>
        <source>No measurable difference between %1 and %2. What was measured fits anything from %3 at %4.</source>
        <translation>No hay diferencia medible entre %1 y %2. Lo medido es compatible con cualquier valor, %3, en %4.</translation>
    </message>
    <message>
        <source>But %1 at %2.</source>
        <translation>Pero %1 en %2.</translation>
    </message>
    <message>
        <source>1 of %1 blocks is void: %2.</source>
        <translation>1 de %1 bloques no es válido: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 blocks are void: %2.</source>
        <translation>
            <numerusform>%n de %1 bloques no es válido: %2.</numerusform>
            <numerusform>%n de %1 bloques no son válidos: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A comparison is under way already.</source>
        <translation>Ya hay una comparación en curso.</translation>
    </message>
    <message>
        <source>The helper cannot be reached, and nothing can be measured without it.</source>
        <translation>No se puede contactar con el auxiliar, y sin él no se puede medir nada.</translation>
    </message>
    <message>
        <source>Both sides are the same. Choose two different values.</source>
        <translation>Ambos lados son iguales. Elija dos valores distintos.</translation>
    </message>
    <message>
        <source>There is no tunable “%1”. “quickshiftctl get” lists them.</source>
        <translation>No hay ningún parámetro «%1». «quickshiftctl get» los muestra.</translation>
    </message>
    <message>
        <source>There is no preset “%1”. There is: %2.</source>
        <translation>No hay ningún preajuste «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>To compare this, the scheduler must be switched on. %1</source>
        <translation>Para comparar esto, hay que activar el planificador. %1</translation>
    </message>
    <message>
        <source>The helper sends no figures any more. Everything is as it was; try again.</source>
        <translation>El auxiliar ya no envía cifras. Todo está como estaba; vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The helper has left, and what it had changed for the comparison with it.</source>
        <translation>El auxiliar ya no está, y con él se ha ido lo que había cambiado para la comparación.</translation>
    </message>
    <message>
        <source>That is too many to compare anything.</source>
        <translation>Son demasiados para comparar nada.</translation>
    </message>
    <message>
        <source>%1 %2 at %3 with %4 than with %5: %6 instead of %7 (95 % interval: %8).</source>
        <translation>%1 %2 en %3 con %4 que con %5: %6 en lugar de %7 (intervalo del 95 %: %8).</translation>
    </message>
</context>
<context>
    <name>quickshift::compare::ComparisonStore</name>
    <message>
        <source>%1 cannot be made. Is the disk full, or yours to write?</source>
        <translation>No se puede crear %1. ¿Está lleno el disco, o no tiene permiso de escritura?</translation>
    </message>
    <message>
        <source>The comparison cannot be saved to %1: %2.</source>
        <translation>No se puede guardar la comparación en %1: %2.</translation>
    </message>
    <message>
        <source>The comparison cannot be removed: %1.</source>
        <translation>No se puede eliminar la comparación: %1.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>Se omite %1. %2</translation>
    </message>
</context>
<context>
    <name>quickshift::compare::NewestEffects</name>
    <message>
        <source>%1 Measured %2.</source>
        <translation>%1 Medido: %2.</translation>
    </message>
</context>
<context>
    <name>threads</name>
    <message>
        <source>nothing special</source>
        <translation>nada especial</translation>
    </message>
    <message>
        <source>input reader</source>
        <translation>lector de entrada</translation>
    </message>
    <message>
        <source>game</source>
        <translation>juego</translation>
    </message>
    <message>
        <source>feeds the graphics card</source>
        <translation>alimenta la tarjeta gráfica</translation>
    </message>
    <message>
        <source>compositor</source>
        <translation>compositor</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>background</source>
        <translation>segundo plano</translation>
    </message>
    <message>
        <source>woken %1 by a thread that answers input or sound</source>
        <translation>despertado %1 por un hilo que responde a la entrada o al sonido</translation>
    </message>
    <message>
        <source>woken %1 for the sound card</source>
        <translation>despertado %1 para la tarjeta de sonido</translation>
    </message>
    <message>
        <source>woken %1; it hands work to the graphics card</source>
        <translation>despertado %1; da trabajo a la tarjeta gráfica</translation>
    </message>
    <message>
        <source>woken %1; it puts pictures on the screen</source>
        <translation>despertado %1; lleva imágenes a la pantalla</translation>
    </message>
    <message>
        <source>woken %1; its process was named as the game</source>
        <translation>despertado %1; su proceso se indicó como el juego</translation>
    </message>
    <message>
        <source>input reports wake it</source>
        <translation>lo despiertan informes de entrada</translation>
    </message>
    <message>
        <source>a thread that answers input or sound wakes it</source>
        <translation>lo despierta un hilo que responde a la entrada o al sonido</translation>
    </message>
    <message>
        <source>it serves the sound card</source>
        <translation>atiende a la tarjeta de sonido</translation>
    </message>
    <message>
        <source>it hands work to the graphics card</source>
        <translation>da trabajo a la tarjeta gráfica</translation>
    </message>
    <message>
        <source>it puts pictures on the screen</source>
        <translation>lleva imágenes a la pantalla</translation>
    </message>
    <message>
        <source>its process was named as the game</source>
        <translation>su proceso se indicó como el juego</translation>
    </message>
    <message>
        <source>it computes for long without a pause</source>
        <translation>calcula mucho tiempo sin pausa</translation>
    </message>
    <message>
        <source>its owner gave it low priority</source>
        <translation>su propietario le dio prioridad baja</translation>
    </message>
    <message>
        <source>a thread of the kernel</source>
        <translation>un hilo del kernel</translation>
    </message>
    <message>
        <source>woken %1 by mouse reports</source>
        <translation>despertado %1 por informes del ratón</translation>
    </message>
    <message>
        <source>woken %1 by keyboard reports</source>
        <translation>despertado %1 por informes del teclado</translation>
    </message>
    <message>
        <source>woken %1 by gamepad reports</source>
        <translation>despertado %1 por informes del mando</translation>
    </message>
    <message>
        <source>woken %1 by touch reports</source>
        <translation>despertado %1 por informes táctiles</translation>
    </message>
    <message>
        <source>woken %1 by tablet reports</source>
        <translation>despertado %1 por informes de la tableta</translation>
    </message>
    <message>
        <source>woken %1 by input reports</source>
        <translation>despertado %1 por informes de entrada</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>aún no visto</translation>
    </message>
    <message>
        <source>for less than a second</source>
        <translation>hace menos de un segundo</translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>for %1 min</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>for %1 h</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>once ahead of others in the last second</source>
        <translation>una vez antes que otros en el último segundo</translation>
    </message>
    <message>
        <source>%1 times ahead of others in the last second</source>
        <translation>%1 veces antes que otros en el último segundo</translation>
    </message>
</context>
<context>
    <name>tunable names</name>
    <message>
        <source>ring_count</source>
        <translation>Número de anillos</translation>
    </message>
    <message>
        <source>ring_bytes</source>
        <translation>Tamaño de los anillos</translation>
    </message>
    <message>
        <source>ring_mapping</source>
        <translation>Asignación de los anillos</translation>
    </message>
    <message>
        <source>drain_policy</source>
        <translation>Vaciado de los anillos</translation>
    </message>
    <message>
        <source>drain_threshold_percent</source>
        <translation>Umbral de vaciado</translation>
    </message>
    <message>
        <source>drain_interval_us</source>
        <translation>Intervalo de vaciado</translation>
    </message>
    <message>
        <source>drain_watch_interval_us</source>
        <translation>Intervalo de vaciado al observar</translation>
    </message>
    <message>
        <source>report_list</source>
        <translation>Lista de informes</translation>
    </message>
    <message>
        <source>self_timing_period</source>
        <translation>Periodo de muestreo</translation>
    </message>
    <message>
        <source>slice_us</source>
        <translation>Porción de tiempo</translation>
    </message>
    <message>
        <source>sleep_credit_us</source>
        <translation>Crédito al dormir</translation>
    </message>
    <message>
        <source>preempt</source>
        <translation>Expulsión</translation>
    </message>
    <message>
        <source>preempt_gap_us</source>
        <translation>Tiempo entre expulsiones</translation>
    </message>
    <message>
        <source>rescue_after_ms</source>
        <translation>Rescate tras</translation>
    </message>
    <message>
        <source>boost_input</source>
        <translation>Prioridad a la entrada</translation>
    </message>
    <message>
        <source>boost_input_strength</source>
        <translation>Intensidad para la entrada</translation>
    </message>
    <message>
        <source>window_mouse_ms</source>
        <translation>Ventana del ratón</translation>
    </message>
    <message>
        <source>window_keyboard_ms</source>
        <translation>Ventana del teclado</translation>
    </message>
    <message>
        <source>window_gamepad_ms</source>
        <translation>Ventana del mando</translation>
    </message>
    <message>
        <source>chain_decay_percent</source>
        <translation>Transmisión de la prioridad</translation>
    </message>
    <message>
        <source>boost_audio</source>
        <translation>Prioridad al audio</translation>
    </message>
    <message>
        <source>boost_audio_strength</source>
        <translation>Intensidad para el audio</translation>
    </message>
    <message>
        <source>window_audio_ms</source>
        <translation>Ventana del audio</translation>
    </message>
    <message>
        <source>boost_compositor</source>
        <translation>Prioridad al compositor</translation>
    </message>
    <message>
        <source>boost_compositor_strength</source>
        <translation>Intensidad para el compositor</translation>
    </message>
    <message>
        <source>boost_gpu</source>
        <translation>Prioridad a la GPU</translation>
    </message>
    <message>
        <source>boost_gpu_strength</source>
        <translation>Intensidad para la GPU</translation>
    </message>
    <message>
        <source>window_gpu_ms</source>
        <translation>Ventana de la GPU</translation>
    </message>
    <message>
        <source>boost_game</source>
        <translation>Prioridad al juego</translation>
    </message>
    <message>
        <source>boost_game_strength</source>
        <translation>Intensidad para el juego</translation>
    </message>
    <message>
        <source>demote_background</source>
        <translation>Relegar el segundo plano</translation>
    </message>
    <message>
        <source>demote_background_strength</source>
        <translation>Intensidad de la relegación</translation>
    </message>
    <message>
        <source>background_burst_ms</source>
        <translation>Cálculo hasta segundo plano</translation>
    </message>
    <message>
        <source>background_frequency_percent</source>
        <translation>Frecuencia en segundo plano</translation>
    </message>
    <message>
        <source>prefetch_ring</source>
        <translation>Acceso anticipado: anillo</translation>
    </message>
    <message>
        <source>prefetch_task</source>
        <translation>Acceso anticipado: hilo</translation>
    </message>
    <message>
        <source>prefetch_cpu</source>
        <translation>Acceso anticipado: CPU</translation>
    </message>
</context>
<context>
    <name>tunables</name>
    <message>
        <source>How many ring buffers carry input reports out of the kernel; 1 is the classic shared buffer.</source>
        <translation>Cuántos búferes circulares sacan los informes de entrada del kernel; 1 es el búfer compartido clásico.</translation>
    </message>
    <message>
        <source>Size of each ring; a larger one survives longer bursts before a report is dropped.</source>
        <translation>Tamaño de cada anillo; uno mayor aguanta ráfagas más largas antes de que se pierda un informe.</translation>
    </message>
    <message>
        <source>Which ring a CPU writes to: by CPU number, one for all CPUs that share a last-level cache, or one each.</source>
        <translation>En qué anillo escribe una CPU: según su número, uno para todas las CPU que comparten la caché de último nivel, o uno para cada una.</translation>
    </message>
    <message>
        <source>Whether the helper empties the rings on a timer, is woken for every report, which costs far more CPU, or only when a ring has filled up to the threshold, which costs least and shows figures up to 0.1 s late.</source>
        <translation>Si el auxiliar vacía los anillos con un temporizador, se despierta con cada informe, lo que consume mucha más CPU, o solo cuando un anillo se ha llenado hasta el umbral, lo que menos cuesta y muestra las cifras con hasta 0,1 s de retraso.</translation>
    </message>
    <message>
        <source>How full a ring may get before the helper is woken to empty it at once, whatever the drain policy.</source>
        <translation>Cuánto puede llenarse un anillo antes de despertar al auxiliar para que lo vacíe de inmediato, sea cual sea la política de vaciado.</translation>
    </message>
    <message>
        <source>How often the helper empties the rings while nobody watches closely.</source>
        <translation>Cada cuánto vacía el auxiliar los anillos mientras nadie observa de cerca.</translation>
    </message>
    <message>
        <source>How often the helper empties the rings while somebody watches at 20 frames a second or more.</source>
        <translation>Cada cuánto vacía el auxiliar los anillos mientras alguien observa a 20 fotogramas por segundo o más.</translation>
    </message>
    <message>
        <source>Whether frames also list each single report, for recordings and exports: in the order in which the rings are read, or strictly by time. Keyboards are never listed.</source>
        <translation>Si los fotogramas enumeran también cada informe por separado, para grabaciones y exportaciones: en el orden en que se leen los anillos, o estrictamente por tiempo. Los teclados nunca se enumeran.</translation>
    </message>
    <message>
        <source>One in how many ring writes, task lookups and searches for an idle CPU is timed; 0 times none.</source>
        <translation>Se cronometra una de cada tantas escrituras en anillos, consultas de hilos y búsquedas de una CPU inactiva; con 0, ninguna.</translation>
    </message>
    <message>
        <source>How long a thread may run before another one that waits gets its turn.</source>
        <translation>Cuánto puede ejecutarse un hilo antes de que le toque a otro que espera.</translation>
    </message>
    <message>
        <source>How much unused CPU time a thread may save up while it sleeps, to be served sooner when it wakes.</source>
        <translation>Cuánto tiempo de CPU sin usar puede ahorrar un hilo mientras duerme, para que se le atienda antes al despertar.</translation>
    </message>
    <message>
        <source>Let a woken thread of a higher class push one of a lower class off its CPU at once, not at the next tick.</source>
        <translation>Permite que un hilo despertado de clase superior expulse de su CPU a uno de clase inferior de inmediato, y no en el siguiente tick.</translation>
    </message>
    <message>
        <source>The least time between two such pushes on the same CPU, so that a storm of wake-ups cannot stop its work.</source>
        <translation>El tiempo mínimo entre dos expulsiones así en la misma CPU, para que una tormenta de despertares no detenga su trabajo.</translation>
    </message>
    <message>
        <source>Whoever has waited for a CPU this long is served next, whatever its class: nothing starves.</source>
        <translation>A quien lleve este tiempo esperando una CPU se le atiende a continuación, sea cual sea su clase: nada padece inanición.</translation>
    </message>
    <message>
        <source>Run the threads that input reports wake before all others.</source>
        <translation>Ejecutar antes que todos los demás los hilos que despiertan los informes de entrada.</translation>
    </message>
    <message>
        <source>How strongly threads that answer input are preferred in the queue.</source>
        <translation>Con qué intensidad se da preferencia en la cola a los hilos que responden a la entrada.</translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a report of a mouse, touchpad or tablet woke it.</source>
        <translation>Cuánto tiempo cuenta un hilo como lector de entrada después de que lo despierte un informe de un ratón, panel táctil o tableta.</translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a keyboard&apos;s report woke it.</source>
        <translation>Cuánto tiempo cuenta un hilo como lector de entrada después de que lo despierte el informe de un teclado.</translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a gamepad&apos;s report woke it.</source>
        <translation>Cuánto tiempo cuenta un hilo como lector de entrada después de que lo despierte el informe de un mando.</translation>
    </message>
    <message>
        <source>The share of its own boost that a thread which answers input or sound passes on to those it wakes; 0: none.</source>
        <translation>La parte de su propia prioridad que un hilo que responde a la entrada o al sonido transmite a los que despierta; 0: ninguna.</translation>
    </message>
    <message>
        <source>Run the threads that feed the sound card before the game, so that sound does not crackle.</source>
        <translation>Ejecutar antes que el juego los hilos que alimentan la tarjeta de sonido, para que el sonido no chasquee.</translation>
    </message>
    <message>
        <source>How strongly audio threads are preferred in the queue.</source>
        <translation>Con qué intensidad se da preferencia en la cola a los hilos de audio.</translation>
    </message>
    <message>
        <source>How long a thread counts as an audio thread after it served the sound card.</source>
        <translation>Cuánto tiempo cuenta un hilo como hilo de audio después de atender a la tarjeta de sonido.</translation>
    </message>
    <message>
        <source>Run the threads that put pictures on the screen before the game.</source>
        <translation>Ejecutar antes que el juego los hilos que llevan imágenes a la pantalla.</translation>
    </message>
    <message>
        <source>How strongly the compositor is preferred in the queue.</source>
        <translation>Con qué intensidad se da preferencia en la cola al compositor.</translation>
    </message>
    <message>
        <source>Run the threads that hand work to the graphics card before the others of the game.</source>
        <translation>Ejecutar los hilos que dan trabajo a la tarjeta gráfica antes que los demás del juego.</translation>
    </message>
    <message>
        <source>How strongly threads that hand work to the graphics card are preferred in the queue.</source>
        <translation>Con qué intensidad se da preferencia en la cola a los hilos que dan trabajo a la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>How long a thread counts as one that feeds the graphics card or the screen after it did.</source>
        <translation>Cuánto tiempo cuenta un hilo como uno que alimenta la tarjeta gráfica o la pantalla después de hacerlo.</translation>
    </message>
    <message>
        <source>Run the threads of the game before everything that is not part of it.</source>
        <translation>Ejecutar los hilos del juego antes que todo lo que no forma parte de él.</translation>
    </message>
    <message>
        <source>How strongly the game&apos;s threads are preferred in the queue.</source>
        <translation>Con qué intensidad se da preferencia en la cola a los hilos del juego.</translation>
    </message>
    <message>
        <source>Let threads that compute for long without a pause (compilers, encoders, downloads) give way to those that just woke up.</source>
        <translation>Hacer que los hilos que calculan mucho tiempo sin pausa (compiladores, codificadores, descargas) cedan el paso a los que acaban de despertar.</translation>
    </message>
    <message>
        <source>How far back in the queue threads in the background stand.</source>
        <translation>Cuánto se retrasan en la cola los hilos en segundo plano.</translation>
    </message>
    <message>
        <source>How long a thread may compute without a pause before it counts as background. A game&apos;s never do.</source>
        <translation>Cuánto puede calcular un hilo sin pausa antes de contar como segundo plano. Los de un juego nunca cuentan como tal.</translation>
    </message>
    <message>
        <source>The share of a CPU&apos;s full speed that is asked for while it runs what no policy boosts; 100 leaves the choice to the kernel, less saves power.</source>
        <translation>La parte de la velocidad máxima de una CPU que se solicita mientras ejecuta lo que ninguna política favorece; 100 deja la elección al kernel, menos ahorra energía.</translation>
    </message>
    <message>
        <source>Touch the ring&apos;s counters as soon as a report begins, so that the write at its end finds them near.</source>
        <translation>Tocar los contadores del anillo en cuanto empieza un informe, para que la escritura del final los encuentre cerca.</translation>
    </message>
    <message>
        <source>Touch the second cache line of what is known of a thread as soon as it is woken.</source>
        <translation>Tocar la segunda línea de caché de lo que se sabe de un hilo en cuanto se le despierta.</translation>
    </message>
    <message>
        <source>Touch the state of the CPU that a thread last ran on before the search for one begins.</source>
        <translation>Tocar el estado de la CPU en la que un hilo se ejecutó por última vez antes de que empiece la búsqueda de una.</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>rings</source>
        <translation>anillos</translation>
    </message>
</context>
</TS>
