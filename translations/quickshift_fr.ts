<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>bench effects</name>
    <message>
        <source>input to its reader, p99</source>
        <translation>de l’entrée à son lecteur, p99</translation>
    </message>
    <message>
        <source>the slowest hundredth of frames</source>
        <translation>le centième d’images le plus lent</translation>
    </message>
    <message>
        <source>frame time, p99</source>
        <translation>durée d’une image, p99</translation>
    </message>
    <message>
        <source>the frame thread&apos;s wait, p99</source>
        <translation>attente du thread d’images, p99</translation>
    </message>
    <message>
        <source>the render thread&apos;s wait, p99</source>
        <translation>attente du thread de rendu, p99</translation>
    </message>
    <message>
        <source>the sound thread&apos;s wait, p99</source>
        <translation>attente du thread audio, p99</translation>
    </message>
    <message>
        <source>data not in the cache</source>
        <translation>données hors du cache</translation>
    </message>
    <message>
        <source>data in the cache</source>
        <translation>données dans le cache</translation>
    </message>
    <message>
        <source>the test machine has no graphics card</source>
        <translation>la machine de test n’a pas de carte graphique</translation>
    </message>
    <message>
        <source>the test machine has no sound card</source>
        <translation>la machine de test n’a pas de carte son</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>by CPU number</source>
        <translation>par numéro de CPU</translation>
    </message>
    <message>
        <source>one a cache</source>
        <translation>un par cache</translation>
    </message>
    <message>
        <source>one a CPU</source>
        <translation>un par CPU</translation>
    </message>
    <message>
        <source>on a timer</source>
        <translation>par minuterie</translation>
    </message>
    <message>
        <source>at every report</source>
        <translation>à chaque rapport</translation>
    </message>
    <message>
        <source>when filled</source>
        <translation>selon le seuil</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>as they are read</source>
        <translation>à la lecture</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>par heure</translation>
    </message>
</context>
<context>
    <name>metrics</name>
    <message>
        <source>From a thread&apos;s wake-up to its first instruction on a CPU.</source>
        <translation>Du réveil d’un thread à sa première instruction sur un CPU.</translation>
    </message>
    <message>
        <source>From an input report to the helper reading it: the drain lag.</source>
        <translation>D’un rapport d’entrée à sa lecture par le service auxiliaire&#xa0;: le retard de vidage.</translation>
    </message>
    <message>
        <source>From an input report to the wake-up of its first reader.</source>
        <translation>D’un rapport d’entrée au réveil de son premier lecteur.</translation>
    </message>
    <message>
        <source>From an input report to its first reader running on a CPU.</source>
        <translation>D’un rapport d’entrée à l’exécution de son premier lecteur sur un CPU.</translation>
    </message>
    <message>
        <source>Writing one record into a ring, without the clock&apos;s own cost; sampled.</source>
        <translation>Écriture d’un enregistrement dans un anneau, sans le coût de l’horloge elle-même&#xa0;; par échantillonnage.</translation>
    </message>
    <message>
        <source>Finding what is known of a thread, without the clock&apos;s own cost; sampled.</source>
        <translation>Recherche de ce qui est connu d’un thread, sans le coût de l’horloge elle-même&#xa0;; par échantillonnage.</translation>
    </message>
    <message>
        <source>Searching for an idle CPU, without the clock&apos;s own cost; sampled.</source>
        <translation>Recherche d’un CPU inactif, sans le coût de l’horloge elle-même&#xa0;; par échantillonnage.</translation>
    </message>
</context>
<context>
    <name>preset sentences</name>
    <message>
        <source>Every setting as it was installed.</source>
        <translation>Tous les paramètres tels qu’à l’installation.</translation>
    </message>
    <message>
        <source>The game is preferred, but what runs beside it keeps a fair share: for playing while work is to get done.</source>
        <translation>Le jeu est favorisé, mais ce qui tourne à côté garde une part équitable&#xa0;: pour jouer pendant qu’un travail doit avancer.</translation>
    </message>
    <message>
        <source>Everything but the game and what it needs runs at a lower clock speed, and Quickshift itself wakes up less.</source>
        <translation>Tout, sauf le jeu et ce dont il a besoin, tourne à une fréquence réduite, et Quickshift lui-même se réveille moins souvent.</translation>
    </message>
    <message>
        <source>Your input and the game come first, whatever else has to wait for it: for matches that count.</source>
        <translation>Vos entrées et le jeu passent en premier, quoi qui doive attendre&#xa0;: pour les parties qui comptent.</translation>
    </message>
    <message>
        <source>The encoder of a stream or recording is not held back, and sound and picture never wait for the game.</source>
        <translation>L’encodeur d’une diffusion ou d’un enregistrement n’est pas freiné, et le son et l’image n’attendent jamais le jeu.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>esports</source>
        <translation>Esport</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>Personnalisé</translation>
    </message>
</context>
<context>
    <name>quickshift::app::AddGameDialog</name>
    <message>
        <source>Name a game</source>
        <translation>Désigner un jeu</translation>
    </message>
    <message>
        <source>Your programs that run now, the newest first. The threads of the one that you choose are the game until it ends.</source>
        <translation>Vos programmes en cours, les plus récents d’abord. Les threads de celui que vous choisissez sont le jeu jusqu’à ce qu’il se termine.</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Rechercher par nom ou numéro</translation>
    </message>
    <message>
        <source>Search programs</source>
        <translation>Rechercher des programmes</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>No program of yours is called that. Has it started?</source>
        <translation>Aucun de vos programmes ne porte ce nom. A-t-il démarré&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Name it</source>
        <translation>&amp;Désigner</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Autostart</name>
    <message>
        <source>The directory %1 cannot be made. Check whose it is.</source>
        <translation>Impossible de créer le dossier %1. Vérifiez à qui il appartient.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check whose it is.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Vérifiez à qui il appartient.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2. Check whose it is.</source>
        <translation>Impossible de supprimer %1&#xa0;: %2. Vérifiez à qui il appartient.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Banner</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Tries again what did not work.</source>
        <translation>Tente à nouveau ce qui n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>quickshift::app::BenchEffects</name>
    <message>
        <source>no measurable effect (%1)</source>
        <translation>aucun effet mesurable (%1)</translation>
    </message>
    <message>
        <source>no measurable effect (%1); %2</source>
        <translation>aucun effet mesurable (%1) ; %2</translation>
    </message>
    <message>
        <source>%1 instead of %2 (%3)</source>
        <translation>%1 au lieu de %2 (%3)</translation>
    </message>
    <message>
        <source>In our benchmark: %1.</source>
        <translation>Dans notre banc d’essai : %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
</context>
<context>
    <name>quickshift::app::CheckList</name>
    <message>
        <source>In order: %1</source>
        <translation>En ordre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>À corriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Copier la commande&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ComparePage</name>
    <message>
        <source>Undo the deletion</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>&amp;Nouvelle comparaison</translation>
    </message>
    <message>
        <source>Saved comparisons</source>
        <translation>Comparaisons enregistrées</translation>
    </message>
    <message>
        <source>Results are kept here.</source>
        <translation>Les résultats sont conservés ici.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <translation>Annulé. Tout est comme avant.</translation>
    </message>
    <message>
        <source>The comparison was deleted.</source>
        <translation>La comparaison a été supprimée.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::CompareProgress</name>
    <message>
        <source>Go on as before. Which of the two is in force is not shown, so that it cannot change how you play.</source>
        <translation>Continuez comme avant. L’état en vigueur n’est pas affiché, afin qu’il n’influence pas votre façon de jouer.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Looking whether there is input…</source>
        <translation>Recherche d’entrées…</translation>
    </message>
    <message>
        <source>Putting everything back…</source>
        <translation>Remise en état…</translation>
    </message>
    <message>
        <source>Block %1 of %2, about %3 left</source>
        <translation>Bloc %1 sur %2, encore %3 environ</translation>
    </message>
</context>
<context>
    <name>quickshift::app::CompareResult</name>
    <message>
        <source>Percentiles of both sides and their differences</source>
        <translation>Percentiles des deux côtés et leurs différences</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>Re&amp;lancer</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Temps mesurés</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>%1 and %2 values</source>
        <translation>%1 et %2 valeurs</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>noyau %1</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Percentile</translation>
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
        <translation>B − A (intervalle à 95&#xa0;%)</translation>
    </message>
    <message>
        <source>B is (95 % interval)</source>
        <translation>B arrive (intervalle à 95&#xa0;%)</translation>
    </message>
    <message>
        <source>too few values</source>
        <translation>trop peu de valeurs</translation>
    </message>
    <message>
        <source>no measurable difference</source>
        <translation>aucune différence mesurable</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation>Tout (*.json)</translation>
    </message>
    <message>
        <source>Blocks and buckets (*.csv)</source>
        <translation>Blocs et classes (*.csv)</translation>
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
        <translation>Est-ce utile sur cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>A comparison switches between two states in turns, in random order, and measures each while you go on with what you do. In the end everything is as it was, and you get an answer; it may be that there is no measurable difference.</source>
        <translation>Une comparaison alterne entre deux états, dans un ordre aléatoire, et mesure chacun pendant que vous continuez ce que vous faites. À la fin, tout redevient comme avant et vous obtenez une réponse&#xa0;; il se peut qu’il n’y ait aucune différence mesurable.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Quickshift off and on</source>
        <translation>Quickshift désactivé et activé</translation>
    </message>
    <message>
        <source>A setting with two values</source>
        <translation>Un paramètre avec deux valeurs</translation>
    </message>
    <message>
        <source>Two presets</source>
        <translation>Deux préréglages</translation>
    </message>
    <message>
        <source>S&amp;etting</source>
        <translation>Pa&amp;ramètre</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Première valeur</translation>
    </message>
    <message>
        <source>Second value</source>
        <translation>Seconde valeur</translation>
    </message>
    <message>
        <source>First preset</source>
        <translation>Premier préréglage</translation>
    </message>
    <message>
        <source>Second preset</source>
        <translation>Second préréglage</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>Mean&amp;while</source>
        <translation>En &amp;parallèle</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>Input if there is any, else wake-ups</source>
        <translation>Les entrées s’il y en a, sinon les réveils</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ComparisonPlot</name>
    <message>
        <source>Latencies of both sides</source>
        <translation>Latences des deux côtés</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Part (%)</translation>
    </message>
    <message>
        <source>%1: median %2, 99 % below %3. %4: median %5, 99 % below %6.</source>
        <translation>%1&#xa0;: médiane %2, 99&#xa0;% sous %3. %4&#xa0;: médiane %5, 99&#xa0;% sous %6.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
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
A&#xa0;: %3&#xa0;%
B&#xa0;: %4&#xa0;%</translation>
    </message>
</context>
<context>
    <name>quickshift::app::DiagnosticsPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Revérifier</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy this list, as “quickshiftctl doctor” prints it</source>
        <translation>Copier cette liste, telle que «&#xa0;quickshiftctl doctor&#xa0;» l’affiche</translation>
    </message>
    <message>
        <source>How the scheduler left the kernel by itself</source>
        <translation>Comment l’ordonnanceur a quitté le noyau de lui-même</translation>
    </message>
    <message>
        <source>What Quickshift itself costs</source>
        <translation>Ce que coûte Quickshift lui-même</translation>
    </message>
    <message>
        <source>Helper&apos;s CPU</source>
        <translation>CPU du service</translation>
    </message>
    <message>
        <source>Of one CPU, over the last second.</source>
        <translation>D’un CPU, sur la dernière seconde.</translation>
    </message>
    <message>
        <source>Window&apos;s CPU</source>
        <translation>CPU de la fenêtre</translation>
    </message>
    <message>
        <source>Helper&apos;s memory</source>
        <translation>Mémoire du service</translation>
    </message>
    <message>
        <source>In use now.</source>
        <translation>Utilisée actuellement.</translation>
    </message>
    <message>
        <source>Window&apos;s memory</source>
        <translation>Mémoire de la fenêtre</translation>
    </message>
    <message>
        <source>Bus, a second</source>
        <translation>Bus, par seconde</translation>
    </message>
    <message>
        <source>Bytes of frames that the helper sends to all who watch.</source>
        <translation>Octets de trames que le service auxiliaire envoie à tous ceux qui observent.</translation>
    </message>
    <message>
        <source>Reports lost</source>
        <translation>Rapports perdus</translation>
    </message>
    <message>
        <source>Input reports that found a full ring, since the load.</source>
        <translation>Rapports d’entrée qui ont trouvé un anneau plein, depuis le chargement.</translation>
    </message>
    <message>
        <source>Drain lag p99</source>
        <translation>Retard de vidage p99</translation>
    </message>
    <message>
        <source>From an input report to the helper reading it, over the last ten seconds. The scheduler does not wait for it.</source>
        <translation>D’un rapport d’entrée à sa lecture par le service auxiliaire, sur les dix dernières secondes. L’ordonnanceur ne l’attend pas.</translation>
    </message>
    <message>
        <source>Report for those who help</source>
        <translation>Rapport pour ceux qui vous aident</translation>
    </message>
    <message>
        <source>Versions, settings, what this computer can do, exits with their dumps, counters and the last minute&apos;s figures, in one text. Names of users, hosts and programs, and paths, are taken out. You read it first; nothing is sent.</source>
        <translation>Versions, paramètres, capacités de cet ordinateur, sorties avec leurs dumps, compteurs et mesures de la dernière minute, en un seul texte. Les noms d’utilisateurs, d’hôtes et de programmes ainsi que les chemins en sont retirés. Vous le lisez d’abord&#xa0;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>&amp;Make a report…</source>
        <translation>&amp;Créer un rapport…</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>Points à corriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>The helper makes the report, and it is not there.</source>
        <translation>C’est le service auxiliaire qui crée le rapport, et il n’est pas là.</translation>
    </message>
    <message>
        <source>A recording is shown: the helper&apos;s own figures come back when it is closed.</source>
        <translation>Un enregistrement est affiché&#xa0;: les mesures du service auxiliaire reviendront à sa fermeture.</translation>
    </message>
    <message>
        <source>No figures of the helper have come yet.</source>
        <translation>Aucune mesure du service auxiliaire n’est encore arrivée.</translation>
    </message>
    <message>
        <source>The helper&apos;s figures come with it.</source>
        <translation>Les mesures du service auxiliaire arriveront avec lui.</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Création du rapport…</translation>
    </message>
    <message>
        <source>Diagnostics report</source>
        <translation>Rapport de diagnostic</translation>
    </message>
    <message>
        <source>This is all of it. Read it before you send it to somebody.</source>
        <translation>Voici l’intégralité du rapport. Lisez-le avant de l’envoyer à quelqu’un.</translation>
    </message>
    <message>
        <source>The kernel&apos;s dump of exit %1</source>
        <translation>Dump du noyau pour la sortie %1</translation>
    </message>
    <message>
        <source>What every CPU and waiting thread did. Only administrators see the threads&apos; names: sudo quickshiftctl exits %1</source>
        <translation>Ce que faisait chaque CPU et chaque thread en attente. Seuls les administrateurs voient les noms des threads&#xa0;: sudo quickshiftctl exits %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::DropLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>A bar: reports a second. A triangle: reports are being dropped.</source>
        <translation>Une barre&#xa0;: rapports par seconde. Un triangle&#xa0;: des rapports sont perdus.</translation>
    </message>
    <message>
        <source>reports / s</source>
        <translation>rapports / s</translation>
    </message>
    <message>
        <source>drops now</source>
        <translation>pertes en cours</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ExitTable</name>
    <message>
        <source>Show the kernel&apos;s &amp;dump…</source>
        <translation>Afficher le &amp;dump du noyau…</translation>
    </message>
    <message>
        <source>Past exits</source>
        <translation>Sorties passées</translation>
    </message>
    <message>
        <source>What every CPU and waiting thread did at that moment</source>
        <translation>Ce que faisait chaque CPU et chaque thread en attente à ce moment-là</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The scheduler has never left the kernel by itself.</source>
        <translation>L’ordonnanceur n’a jamais quitté le noyau de lui-même.</translation>
    </message>
    <message>
        <source>The helper keeps them, and it is not there.</source>
        <translation>C’est le service auxiliaire qui les conserve, et il n’est pas là.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::GamesPage</name>
    <message>
        <source>Process %1</source>
        <translation>Processus %1</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>Le jeu</translation>
    </message>
    <message>
        <source>&amp;Name a game…</source>
        <translation>&amp;Désigner un jeu…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>It goes on, but is no longer the game (Delete)</source>
        <translation>Il continue, mais n’est plus le jeu (Suppr)</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Jeux</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Who keeps the scheduler on</source>
        <translation>Qui maintient l’ordonnanceur activé</translation>
    </message>
    <message>
        <source>No program does; the switch alone decides.</source>
        <translation>Aucun programme&#xa0;; seul l’interrupteur décide.</translation>
    </message>
    <message>
        <source>This appears here once the helper is there.</source>
        <translation>Ceci apparaîtra ici dès que le service auxiliaire sera là.</translation>
    </message>
    <message>
        <source>No game is named. The threads of one that is run before everything that is not part of it, as far as the policy “%1” says.</source>
        <translation>Aucun jeu n’est désigné. Les threads d’un jeu désigné passent avant tout ce qui n’en fait pas partie, dans la mesure fixée par la règle « %1 ».</translation>
    </message>
    <message>
        <source>Games appear here once the helper is there.</source>
        <translation>Les jeux apparaîtront ici dès que le service auxiliaire sera là.</translation>
    </message>
    <message>
        <source>What the scheduler makes of %1</source>
        <translation>Comment l’ordonnanceur traite %1</translation>
    </message>
    <message>
        <source>What the scheduler makes of it</source>
        <translation>Comment l’ordonnanceur le traite</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The threads of the game appear here, each with what it counts as and why.</source>
        <translation>Les threads du jeu apparaîtront ici, chacun avec sa classe et la raison de celle-ci.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::HeatMapPlot</name>
    <message>
        <source>How often each latency occurred, over time</source>
        <translation>Fréquence de chaque latence, au fil du temps</translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation>Rien de mesuré sur cette période.</translation>
    </message>
    <message>
        <source>%1 measured in this time, most of them between %2 and %3.</source>
        <translation>%1 mesures sur cette période, la plupart entre %2 et %3.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>%1
%2 – %3: %4 times
of %5</source>
        <translation>%1
%2 – %3&#xa0;: %4 fois
sur %5</translation>
    </message>
    <message>
        <source>How many in a cell</source>
        <translation>Combien par case</translation>
    </message>
</context>
<context>
    <name>quickshift::app::InputChain</name>
    <message>
        <source>usually</source>
        <translation>en général</translation>
    </message>
    <message>
        <source>Median: half of the reports are this far by then.</source>
        <translation>Médiane&#xa0;: la moitié des rapports en sont là à ce moment.</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Of 100 reports, 99 are this far by then.</source>
        <translation>Sur 100 rapports, 99 en sont là à ce moment.</translation>
    </message>
    <message>
        <source>Device → hook</source>
        <translation>Périphérique → hook</translation>
    </message>
    <message>
        <source>Mouse, keyboard or gamepad report something, and the kernel&apos;s hook sees it: the clock starts.</source>
        <translation>La souris, le clavier ou la manette envoie un rapport, et le hook du noyau le voit&#xa0;: le chronomètre démarre.</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anneau</translation>
    </message>
    <message>
        <source>The hook has written its record into a ring: what measuring costs.</source>
        <translation>Le hook a écrit son enregistrement dans un anneau&#xa0;: le coût de la mesure.</translation>
    </message>
    <message>
        <source>Wake-up</source>
        <translation>Réveil</translation>
    </message>
    <message>
        <source>The thread that waits for input is woken.</source>
        <translation>Le thread qui attend des entrées est réveillé.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>That thread runs on a CPU.</source>
        <translation>Ce thread s’exécute sur un CPU.</translation>
    </message>
    <message>
        <source>start</source>
        <comment>where the clock starts</comment>
        <translation>début</translation>
    </message>
    <message>
        <source>No thread has waited for this input: nothing reads these devices at the moment.</source>
        <translation>Aucun thread n’attendait cette entrée&#xa0;: rien ne lit ces périphériques en ce moment.</translation>
    </message>
    <message>
        <source>The helper reads the ring %1 after the report, for these figures only: nothing on this way waits for it.</source>
        <translation>Le service auxiliaire lit l’anneau %1 après le rapport, uniquement pour ces mesures&#xa0;: rien sur ce trajet ne l’attend.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::LatencyPlot</name>
    <message>
        <source>How long threads wait for a CPU after waking up</source>
        <translation>Temps d’attente d’un CPU par les threads après leur réveil</translation>
    </message>
    <message>
        <source>Share of wake-ups (%)</source>
        <translation>Part des réveils (%)</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Part (%)</translation>
    </message>
    <message>
        <source>Nothing measured yet.</source>
        <translation>Rien de mesuré pour l’instant.</translation>
    </message>
    <message>
        <source>Median %1, 99 % below %2, 99.9 % below %3.</source>
        <translation>Médiane %1, 99&#xa0;% sous %2, 99,9&#xa0;% sous %3.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>This or less (%)</source>
        <translation>Cumul (%)</translation>
    </message>
    <message>
        <source>%1 – %2: %3 %
%4 % take less than %2</source>
        <translation>%1 – %2&#xa0;: %3&#xa0;%
%4&#xa0;% prennent moins de %2</translation>
    </message>
</context>
<context>
    <name>quickshift::app::LivePage</name>
    <message>
        <source>Pause or go on</source>
        <translation>Pause ou reprise</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Anneaux</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Histogram of the latency: %1</source>
        <translation>Histogramme de la latence&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 / s now, %2 dropped in all</source>
        <translation>%1 / s actuellement, %2 perdus au total</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10&#xa0;s</translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation>Rien de mesuré sur cette période.</translation>
    </message>
    <message>
        <source>Live figures appear here once the helper is there.</source>
        <translation>Les mesures en direct apparaîtront ici dès que le service auxiliaire sera là.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>No tray on this desktop: closing the window quits</source>
        <translation>Pas de boîte à miniatures sur ce bureau&#xa0;: fermer la fenêtre quitte le programme</translation>
    </message>
    <message>
        <source>The scheduler stays on or off as it is; to keep the window at hand, minimize it.</source>
        <translation>L’ordonnanceur reste activé ou désactivé tel quel&#xa0;; pour garder la fenêtre à portée de main, réduisez-la.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Hide window</source>
        <translation>Masquer la fenêtre</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Activer ou désactiver</translation>
    </message>
    <message>
        <source>Look for the helper again</source>
        <translation>Rechercher à nouveau le service auxiliaire</translation>
    </message>
    <message>
        <source>%1 – recording – Quickshift</source>
        <translation>%1 – enregistrement – Quickshift</translation>
    </message>
    <message>
        <source>Quickshift</source>
        <translation>Quickshift</translation>
    </message>
    <message>
        <source>--page is one of: %1.</source>
        <translation>--page doit être l’une de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Jeux</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>No tray</source>
        <translation>Pas de boîte à miniatures</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Metric</name>
    <message>
        <source>From wake-up to running</source>
        <translation>Du réveil à l’exécution</translation>
    </message>
    <message>
        <source>From input to the helper</source>
        <translation>De l’entrée au service auxiliaire</translation>
    </message>
    <message>
        <source>From input to wake-up</source>
        <translation>De l’entrée au réveil</translation>
    </message>
    <message>
        <source>From input to its reader running</source>
        <translation>De l’entrée à l’exécution du lecteur</translation>
    </message>
    <message>
        <source>Writing into a ring</source>
        <translation>Écriture dans un anneau</translation>
    </message>
    <message>
        <source>Looking up a thread</source>
        <translation>Recherche d’un thread</translation>
    </message>
    <message>
        <source>Finding an idle CPU</source>
        <translation>Recherche d’un CPU inactif</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Autres périphériques</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Souris</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Gamepad</source>
        <translation>Manette</translation>
    </message>
    <message>
        <source>Touch screen</source>
        <translation>Écran tactile</translation>
    </message>
    <message>
        <source>Drawing tablet</source>
        <translation>Tablette graphique</translation>
    </message>
    <message>
        <source>Normal threads</source>
        <translation>Threads normaux</translation>
    </message>
    <message>
        <source>Readers of input</source>
        <translation>Lecteurs d’entrées</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>Le jeu</translation>
    </message>
    <message>
        <source>Feeding the GPU</source>
        <translation>Alimentation du GPU</translation>
    </message>
    <message>
        <source>Compositor</source>
        <translation>Compositeur</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>All threads</source>
        <translation>Tous les threads</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Tous les périphériques</translation>
    </message>
    <message>
        <source>All rings</source>
        <translation>Tous les anneaux</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Anneau %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::MetricFilter</name>
    <message>
        <source>L&amp;atency</source>
        <translation>L&amp;atence</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>&amp;de</translation>
    </message>
    <message>
        <source>Class of thread or device</source>
        <translation>Type de thread ou de périphérique</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Notifications</name>
    <message>
        <source>Show Quickshift</source>
        <translation>Afficher Quickshift</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Options</name>
    <message>
        <source>--%1 needs a number of seconds.</source>
        <translation>--%1 requiert un nombre de secondes.</translation>
    </message>
    <message>
        <source>Switches a CPU scheduler made for games, and shows live what it does.</source>
        <translation>Active ou désactive un ordonnanceur de CPU conçu pour les jeux, et montre en direct ce qu’il fait.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Show the window of the panel that runs already.</source>
        <translation>Afficher la fenêtre du panneau déjà lancé.</translation>
    </message>
    <message>
        <source>Hide it.</source>
        <translation>La masquer.</translation>
    </message>
    <message>
        <source>Switch the scheduler on or off, and start in the tray if no panel runs.</source>
        <translation>Activer ou désactiver l’ordonnanceur, et démarrer dans la boîte à miniatures si aucun panneau n’est lancé.</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none.</source>
        <translation>Démarrer dans la boîte à miniatures ou, à défaut, en fenêtre réduite.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Open this recording, in a window of its own.</source>
        <translation>Ouvrir cet enregistrement, dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Save pictures of every page, light and dark, in this directory.</source>
        <translation>Enregistrer des images de chaque page, en clair et en sombre, dans ce dossier.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>When to take them (2).</source>
        <translation>Quand les prendre (2).</translation>
    </message>
    <message>
        <source>Quit by itself after this time.</source>
        <translation>Quitter automatiquement après cette durée.</translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or system.</source>
        <translation>--theme doit être light, dark, contrast ou system.</translation>
    </message>
    <message>
        <source>“%1” is not understood; --help lists the options.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu&#xa0;; --help affiche la liste des options.</translation>
    </message>
    <message>
        <source>Open this page: overview, live, policies, compare…</source>
        <translation>Ouvrir cette page&#xa0;: overview, live, policies, compare…</translation>
    </message>
    <message>
        <source>Colours: light, dark, contrast or system, instead of those that are set.</source>
        <translation>Couleurs&#xa0;: light, dark, contrast ou system, au lieu de celles qui sont définies.</translation>
    </message>
    <message>
        <source>Say when the first figures are drawn, and quit: to measure how long that takes.</source>
        <translation>Signaler que les premières mesures sont affichées, puis quitter : pour mesurer le temps nécessaire.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::OverviewPage</name>
    <message>
        <source>Scheduler</source>
        <translation>Ordonnanceur</translation>
    </message>
    <message>
        <source>Switch Quickshift&apos;s scheduler on or off (Ctrl+T)</source>
        <translation>Activer ou désactiver l’ordonnanceur de Quickshift (Ctrl+T)</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>En général</translation>
    </message>
    <message>
        <source>Median: half of them were this soon.</source>
        <translation>Médiane&#xa0;: la moitié a pris ce temps ou moins.</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Of 100 of them, 99 were this soon.</source>
        <translation>Sur 100, 99 ont pris ce temps ou moins.</translation>
    </message>
    <message>
        <source>Input reports / s</source>
        <translation>Rapports d’entrée / s</translation>
    </message>
    <message>
        <source>What mice, keyboards and gamepads send, in all.</source>
        <translation>Ce qu’envoient les souris, claviers et manettes, au total.</translation>
    </message>
    <message>
        <source>From the device to the thread that answers it</source>
        <translation>Du périphérique au thread qui lui répond</translation>
    </message>
    <message>
        <source>The last two minutes</source>
        <translation>Les deux dernières minutes</translation>
    </message>
    <message>
        <source>As it was in the recording.</source>
        <translation>Tel que dans l’enregistrement.</translation>
    </message>
    <message>
        <source>This is a recording</source>
        <translation>Ceci est un enregistrement</translation>
    </message>
    <message>
        <source>What you see was measured then and there; nothing is live. “Back to live”, below, shows this computer again.</source>
        <translation>Ce que vous voyez a été mesuré à ce moment-là, sur cette machine-là&#xa0;; rien n’est en direct. «&#xa0;Retour au direct&#xa0;», en bas, affiche à nouveau cet ordinateur.</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kernel %1</source>
        <translation>Noyau %1</translation>
    </message>
    <message>
        <source>the kernel&apos;s own scheduler is at work</source>
        <translation>l’ordonnanceur du noyau est à l’œuvre</translation>
    </message>
    <message>
        <source>scheduler: %1</source>
        <translation>ordonnanceur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Game: %1</source>
        <translation>Jeu&#xa0;: %1</translation>
    </message>
    <message>
        <source>a minute ago: %1</source>
        <translation>il y a une minute&#xa0;: %1</translation>
    </message>
    <message>
        <source>Input to thread, usually</source>
        <translation>Entrée au thread, en général</translation>
    </message>
    <message>
        <source>Wake-up to running, usually</source>
        <translation>Réveil à l’exécution, en général</translation>
    </message>
    <message>
        <source>Input to thread, p99</source>
        <translation>Entrée au thread, p99</translation>
    </message>
    <message>
        <source>Wake-up to running, p99</source>
        <translation>Réveil à l’exécution, p99</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>perdus&#xa0;: %1</translation>
    </message>
    <message>
        <source>No input in the last 10 seconds. Move the mouse, press a key…</source>
        <translation>Aucune entrée au cours des 10 dernières secondes. Bougez la souris, appuyez sur une touche…</translation>
    </message>
    <message>
        <source>Live figures appear here once the helper is there.</source>
        <translation>Les mesures en direct apparaîtront ici dès que le service auxiliaire sera là.</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Graphique</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PanelSettings</name>
    <message>
        <source>“%1” is no setting of the panel.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un paramètre du panneau.</translation>
    </message>
    <message>
        <source>“%1” is no value for “%2”: it takes %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur pour «&#xa0;%2&#xa0;»&#xa0;; valeurs admises&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PercentileLinesPlot</name>
    <message>
        <source>Percentiles over time</source>
        <translation>Percentiles au fil du temps</translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation>Rien de mesuré sur cette période.</translation>
    </message>
    <message>
        <source>In the last second shown: median %1, 99 % below %2, longest %3.</source>
        <translation>Dans la dernière seconde affichée&#xa0;: médiane %1, 99&#xa0;% sous %2, maximum %3.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>Bascule</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PlotCard</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <source>Save as C&amp;SV…</source>
        <translation>Enregistrer en C&amp;SV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Enregistrer en &amp;PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>quickshift::app::PoliciesPage</name>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher des paramètres</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Annuler la dernière modification (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Tout ré&amp;initialiser</translation>
    </message>
    <message>
        <source>Set everything to its default</source>
        <translation>Remettre tous les paramètres à leur valeur par défaut</translation>
    </message>
    <message>
        <source>Settings appear here once the helper is there.</source>
        <translation>Les paramètres apparaîtront ici dès que le service auxiliaire sera là.</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>La modification a été annulée.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>No game is named now, so this changes nothing. Name one on the page Games.</source>
        <translation>Aucun jeu n’est désigné pour l’instant, ceci ne change donc rien. Désignez-en un à la page Jeux.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ProcessModel</name>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
</context>
<context>
    <name>quickshift::app::RateLinesPlot</name>
    <message>
        <source>Input reports a second for each ring, over time</source>
        <translation>Rapports d’entrée par seconde pour chaque anneau, au fil du temps</translation>
    </message>
    <message>
        <source>Input reports a second for each kind of device, over time</source>
        <translation>Rapports d’entrée par seconde pour chaque type de périphérique, au fil du temps</translation>
    </message>
    <message>
        <source>Reports / s</source>
        <translation>Rapports / s</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Anneau %1</translation>
    </message>
    <message>
        <source>%1 reports a second on average, %2 dropped in this time.</source>
        <translation>%1 rapports par seconde en moyenne, %2 perdus sur cette période.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Drops / s</source>
        <translation>Pertes / s</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>Bascule</translation>
    </message>
    <message>
        <source>%1: %2 / s</source>
        <translation>%1&#xa0;: %2 / s</translation>
    </message>
    <message>
        <source>drops: %1 / s</source>
        <translation>pertes&#xa0;: %1 / s</translation>
    </message>
</context>
<context>
    <name>quickshift::app::RecordBar</name>
    <message>
        <source>Set a &amp;mark</source>
        <translation>Poser &amp;un repère</translation>
    </message>
    <message>
        <source>Marks this moment in the recording (Ctrl+M)</source>
        <translation>Marque cet instant dans l’enregistrement (Ctrl+M)</translation>
    </message>
    <message>
        <source>&amp;Replay it</source>
        <translation>Re&amp;lire</translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation>Arrê&amp;ter l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Ends the recording (Ctrl+R)</source>
        <translation>Termine l’enregistrement (Ctrl+R)</translation>
    </message>
    <message>
        <source>Writes the live figures to a file that can be replayed (Ctrl+R)</source>
        <translation>Écrit les mesures en direct dans un fichier qui peut être relu (Ctrl+R)</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>Recorded %1 (%2) to %3</source>
        <translation>%1 (%2) enregistrés dans %3</translation>
    </message>
    <message>
        <source>Nothing came to be recorded.</source>
        <translation>Il n’y a rien eu à enregistrer.</translation>
    </message>
    <message>
        <source>The recording ended: %1</source>
        <translation>L’enregistrement s’est terminé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Recordings</name>
    <message>
        <source>&amp;Open recording…</source>
        <translation>&amp;Ouvrir un enregistrement…</translation>
    </message>
    <message>
        <source>&amp;Back to live figures</source>
        <translation>Retour aux mesures en &amp;direct</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Quickshift</source>
        <translation>Quickshift</translation>
    </message>
    <message>
        <source>The recording cannot be opened</source>
        <translation>Impossible d’ouvrir l’enregistrement</translation>
    </message>
    <message>
        <source>%1, recorded %2 on kernel %3 (%4)</source>
        <translation>%1, enregistré le %2 sur le noyau %3 (%4)</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Recordings (*.qsrec);;All files (*)</source>
        <translation>Enregistrements (*.qsrec);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation>Arrê&amp;ter l’enregistrement</translation>
    </message>
    <message>
        <source>CPUs: %1, last-level caches: %2</source>
        <translation>CPU : %1, caches de dernier niveau : %2</translation>
    </message>
</context>
<context>
    <name>quickshift::app::ReplayBar</name>
    <message>
        <source>Position in the recording</source>
        <translation>Position dans l’enregistrement</translation>
    </message>
    <message>
        <source>Left and right: a second back and forth. Page up and down: ten. Space: play or pause.</source>
        <translation>Gauche et droite&#xa0;: reculer ou avancer d’une seconde. Page précédente et suivante&#xa0;: de dix. Espace&#xa0;: lecture ou pause.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>How many times as fast it is played</source>
        <translation>Facteur de vitesse de la lecture</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Retour au direct</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lecture (Espace)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>%1 damaged records left out</source>
        <translation>enregistrements endommagés ignorés&#xa0;: %1</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>la fin manque</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>après «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>quickshift::app::RingRatesPlot</name>
    <message>
        <source>Input reports a second for each ring</source>
        <translation>Rapports d’entrée par seconde pour chaque anneau</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anneau</translation>
    </message>
    <message>
        <source>Reports / s</source>
        <translation>Rapports / s</translation>
    </message>
    <message>
        <source>Drops / s</source>
        <translation>Pertes / s</translation>
    </message>
    <message>
        <source>Dropped in all</source>
        <translation>Total des pertes</translation>
    </message>
    <message>
        <source>Waiting, bytes</source>
        <translation>En attente, octets</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>Taille, octets</translation>
    </message>
    <message>
        <source>Ring %1: %2 reports / s</source>
        <translation>Anneau %1&#xa0;: %2 rapports / s</translation>
    </message>
    <message>
        <source>drops: %1 / s, %2 in all</source>
        <translation>pertes&#xa0;: %1 / s, %2 au total</translation>
    </message>
    <message>
        <source>%1 reports a second on %2 rings, %3 of them dropped.</source>
        <translation>%1 rapports par seconde sur %2 anneaux, dont %3 perdus.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::SettingsDocument</name>
    <message>
        <source>“%1” is not known here, or is no value for it.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu ici, ou sa valeur n’est pas valable.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::SettingsPage</name>
    <message>
        <source>Undo the last import or reset</source>
        <translation>Annuler la dernière importation ou réinitialisation</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Démarrage et fermeture</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Démarrer avec la session</translation>
    </message>
    <message>
        <source>Then start hidden</source>
        <translation>Démarrer alors masqué</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Rester dans la boîte à miniatures à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Open a&amp;gain now</source>
        <translation>Rouvrir &amp;maintenant</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Microseconds (µs)</source>
        <translation>Microsecondes (µs)</translation>
    </message>
    <message>
        <source>Milliseconds (ms)</source>
        <translation>Millisecondes (ms)</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Temps en</translation>
    </message>
    <message>
        <source>Automatic takes the unit that reads best for each.</source>
        <translation>Le mode automatique prend pour chaque valeur l’unité la plus lisible.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>New figures</source>
        <translation>Nouvelles mesures</translation>
    </message>
    <message>
        <source>Fewer cost less. While the window is hidden it is one a second.</source>
        <translation>Moins il y en a, moins elles coûtent. Quand la fenêtre est masquée, une par seconde.</translation>
    </message>
    <message>
        <source>All settings as a file</source>
        <translation>Tous les paramètres dans un fichier</translation>
    </message>
    <message>
        <source>The panel&apos;s and the scheduler&apos;s. A file is taken as a whole or not at all. Reset sets this page&apos;s settings back; the scheduler&apos;s are reset on the page Policies.</source>
        <translation>Ceux du panneau et de l’ordonnanceur. Un fichier est repris en entier ou pas du tout. «&#xa0;Réinitialiser&#xa0;» rétablit les paramètres de cette page&#xa0;; ceux de l’ordonnanceur se réinitialisent à la page Règles.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take the last import or reset back (Ctrl+Z)</source>
        <translation>Annuler la dernière importation ou réinitialisation (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Otherwise closing it ends the panel. The scheduler stays as it is.</source>
        <translation>Sinon, la fermer quitte le panneau. L’ordonnanceur reste tel quel.</translation>
    </message>
    <message>
        <source>This desktop shows no tray: closing the window ends the panel. The scheduler stays as it is.</source>
        <translation>Ce bureau n’a pas de boîte à miniatures&#xa0;: fermer la fenêtre quitte le panneau. L’ordonnanceur reste tel quel.</translation>
    </message>
    <message>
        <source>Spoken when Quickshift is opened again.</source>
        <translation>Prendra effet à la prochaine ouverture de Quickshift.</translation>
    </message>
    <message>
        <source>By the file %1.</source>
        <translation>Par le fichier %1.</translation>
    </message>
    <message>
        <source>The panel only; whether the scheduler is on, is up to you.</source>
        <translation>Le panneau seulement&#xa0;; c’est à vous d’activer ou non l’ordonnanceur.</translation>
    </message>
    <message>
        <source>The desktop is told to pass over %1.</source>
        <translation>Le bureau a pour consigne d’ignorer %1.</translation>
    </message>
    <message>
        <source>%1 starts %2, which is not there. Switch it on to mend it.</source>
        <translation>%1 démarre %2, qui n’existe pas. Activez ceci pour le réparer.</translation>
    </message>
    <message>
        <source>Only the icon in the tray appears.</source>
        <translation>Seule l’icône de la boîte à miniatures apparaît.</translation>
    </message>
    <message>
        <source>This desktop shows no tray: the window starts minimized.</source>
        <translation>Ce bureau n’a pas de boîte à miniatures&#xa0;: la fenêtre démarre réduite.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des paramètres</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Paramètres (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
</context>
<context>
    <name>quickshift::app::SettingsTransfer</name>
    <message>
        <source>Nothing was exported: %1. Choose another place.</source>
        <translation>Rien n’a été exporté&#xa0;: %1. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Exported to %1, without the scheduler&apos;s settings: the helper is not there.</source>
        <translation>Exporté dans %1, sans les paramètres de l’ordonnanceur&#xa0;: le service auxiliaire n’est pas là.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté dans %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1 cannot be read: %2.</source>
        <translation>Rien n’a été modifié. Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>Importé depuis %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1: %2</source>
        <translation>Rien n’a été modifié. %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The panel&apos;s settings are as they were at first.</source>
        <translation>Les paramètres du panneau sont de nouveau ceux d’origine.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Nothing was changed. This sets the scheduler too, and the helper is not there. Try again when it is back.</source>
        <translation>Rien n’a été modifié. Ceci règle aussi l’ordonnanceur, et le service auxiliaire n’est pas là. Réessayez quand il sera de retour.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Rien n’a été modifié. %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TextDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Tout &amp;copier</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Not saved: %1. Choose another place.</source>
        <translation>Non enregistré&#xa0;: %1. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Textes (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
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
        <translation>Numéro</translation>
    </message>
    <message>
        <source>It counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TimeBar</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Live again</source>
        <translation>Ret&amp;our au direct</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Look back over the last 30 minutes</source>
        <translation>Revenir sur les 30 dernières minutes</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Durée affichée</translation>
    </message>
    <message>
        <source>How much time the plots show; the mouse wheel over a plot changes it too</source>
        <translation>La durée montrée par les graphiques&#xa0;; la molette de la souris sur un graphique la modifie aussi</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TimePlot</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TrayIcon</name>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Activer</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Préréglages</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>Afficher la &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Hide window</source>
        <translation>&amp;Masquer la fenêtre</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>Game: %1</source>
        <translation>Jeu&#xa0;: %1</translation>
    </message>
    <message>
        <source>From input to running, p99: %1</source>
        <translation>De l’entrée à l’exécution, p99&#xa0;: %1</translation>
    </message>
    <message>
        <source>From wake-up to running, p99: %1</source>
        <translation>Du réveil à l’exécution, p99&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TrialBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Re&amp;vert now</source>
        <translation>Annuler &amp;maintenant</translation>
    </message>
    <message>
        <source>Keep this change? It reverts in %1 s.</source>
        <translation>Conserver cette modification&#xa0;? Elle sera annulée dans %1&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>quickshift::app::Tunable</name>
    <message>
        <source>Boosts</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenêtres de temps</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Turns and bounds</source>
        <translation>Tours et limites</translation>
    </message>
    <message>
        <source>Early access</source>
        <translation>Préchargement</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Anneaux</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1&#xa0;Mio</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1&#xa0;Kio</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>quickshift::app::TunableRow</name>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>Remettre %1 à sa valeur par défaut</translation>
    </message>
</context>
<context>
    <name>quickshift::client::CallError</name>
    <message>
        <source>The helper got more calls than it can answer, and did not read this one. Try again in a moment.</source>
        <translation>Le service auxiliaire a reçu plus d’appels qu’il ne peut en traiter et n’a pas lu celui-ci. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Checklist</name>
    <message>
        <source>The helper answers</source>
        <translation>Le service auxiliaire répond</translation>
    </message>
    <message>
        <source>It has not answered yet</source>
        <translation>Il n’a pas encore répondu</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Patientez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The kernel can run the scheduler (sched_ext)</source>
        <translation>Le noyau peut exécuter l’ordonnanceur (sched_ext)</translation>
    </message>
    <message>
        <source>%1 has no sched_ext</source>
        <translation>%1 n’a pas sched_ext</translation>
    </message>
    <message>
        <source>The kernel describes its types (BTF)</source>
        <translation>Le noyau décrit ses types (BTF)</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>Il ne le fait pas</translation>
    </message>
    <message>
        <source>Start a kernel that is built with CONFIG_DEBUG_INFO_BTF; the kernels of all large distributions are.</source>
        <translation>Démarrez un noyau compilé avec CONFIG_DEBUG_INFO_BTF&#xa0;; ceux de toutes les grandes distributions le sont.</translation>
    </message>
    <message>
        <source>Input can be measured</source>
        <translation>Les entrées peuvent être mesurées</translation>
    </message>
    <message>
        <source>Start a desktop kernel of your distribution on the computer itself, not in a container. The scheduler works all the same.</source>
        <translation>Démarrez un noyau de bureau de votre distribution sur l’ordinateur lui-même, pas dans un conteneur. L’ordonnanceur fonctionne malgré tout.</translation>
    </message>
    <message>
        <source>Correct what is named here, then have the helper read it again.</source>
        <translation>Corrigez ce qui est indiqué ici, puis faites-le relire par le service auxiliaire.</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>Vous n’en avez pas le droit</translation>
    </message>
    <message>
        <source>Sign in at this computer itself. An administrator can allow more with a polkit rule for %1.</source>
        <translation>Connectez-vous directement sur cet ordinateur. Un administrateur peut accorder plus de droits avec une règle polkit pour %1.</translation>
    </message>
    <message>
        <source>polkit does not answer</source>
        <translation>polkit ne répond pas</translation>
    </message>
    <message>
        <source>Install and start polkit, then try again.</source>
        <translation>Installez et démarrez polkit, puis réessayez.</translation>
    </message>
    <message>
        <source>No other scheduler is in the way</source>
        <translation>Aucun autre ordonnanceur ne gêne</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 est à l’œuvre</translation>
    </message>
    <message>
        <source>Stop it in the program or service that started it; Quickshift never pushes another scheduler aside.</source>
        <translation>Arrêtez-le dans le programme ou le service qui l’a démarré&#xa0;; Quickshift n’évince jamais un autre ordonnanceur.</translation>
    </message>
    <message>
        <source>The scheduler stays in the kernel</source>
        <translation>L’ordonnanceur reste dans le noyau</translation>
    </message>
    <message>
        <source>Times that it left by itself in the last 24 hours: %1</source>
        <translation>Nombre de fois où il l’a quitté de lui-même au cours des dernières 24 heures&#xa0;: %1</translation>
    </message>
    <message>
        <source>See why, and please report it with a diagnostics report.</source>
        <translation>Regardez pourquoi, et merci de le signaler avec un rapport de diagnostic.</translation>
    </message>
    <message>
        <source>No input report is lost</source>
        <translation>Aucun rapport d’entrée n’est perdu</translation>
    </message>
    <message>
        <source>Reports that found a full ring: %1</source>
        <translation>Rapports qui ont trouvé un anneau plein&#xa0;: %1</translation>
    </message>
    <message>
        <source>Make the rings twice as large.</source>
        <translation>Doublez la taille des anneaux.</translation>
    </message>
    <message>
        <source>Use more rings, or have them emptied more often.</source>
        <translation>Utilisez plus d’anneaux, ou faites-les vider plus souvent.</translation>
    </message>
    <message>
        <source>The figures are exact</source>
        <translation>Les mesures sont exactes</translation>
    </message>
    <message>
        <source>This must never happen. Please report it with a diagnostics report.</source>
        <translation>Cela ne doit jamais arriver. Merci de le signaler avec un rapport de diagnostic.</translation>
    </message>
    <message>
        <source>Settings are kept</source>
        <translation>Les paramètres sont conservés</translation>
    </message>
    <message>
        <source>Presets can be read</source>
        <translation>Les préréglages peuvent être lus</translation>
    </message>
    <message>
        <source>You may see the figures</source>
        <translation>Vous pouvez voir les mesures</translation>
    </message>
    <message>
        <source>You may switch and change settings</source>
        <translation>Vous pouvez activer l’ordonnanceur et modifier les paramètres</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Diagnosis</name>
    <message>
        <source>The helper left before it answered. Try again.</source>
        <translation>Le service auxiliaire est parti avant de répondre. Réessayez.</translation>
    </message>
    <message>
        <source>What the helper sent cannot be read.</source>
        <translation>Ce que le service auxiliaire a envoyé est illisible.</translation>
    </message>
    <message>
        <source>The helper makes the report, and it is not there.</source>
        <translation>C’est le service auxiliaire qui crée le rapport, et il n’est pas là.</translation>
    </message>
    <message>
        <source>The helper is on another computer, and this connection carries no files. Run “quickshiftctl diagnostics” there.</source>
        <translation>Le service auxiliaire est sur un autre ordinateur, et cette connexion ne transmet pas de fichiers. Exécutez-y «&#xa0;quickshiftctl diagnostics&#xa0;».</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Distribution</name>
    <message>
        <source>The kernels of Ubuntu 25.04 and newer have it. Upgrade, then start the computer anew.</source>
        <translation>Les noyaux d’Ubuntu 25.04 et des versions suivantes l’ont. Mettez à niveau, puis redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>No kernel of Debian 12 has it, not even of its backports. Upgrade to Debian 13, then take the kernel of trixie-backports.</source>
        <translation>Aucun noyau de Debian 12 ne l’a, pas même ceux de ses rétroportages. Passez à Debian 13, puis prenez le noyau de trixie-backports.</translation>
    </message>
    <message>
        <source>The kernel of Debian&apos;s backports has it. Enable trixie-backports, install the kernel, then start the computer anew.</source>
        <translation>Le noyau des rétroportages de Debian l’a. Activez trixie-backports, installez le noyau, puis redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>Fedora&apos;s current kernel has it. Update, then start the computer anew.</source>
        <translation>Le noyau actuel de Fedora l’a. Mettez à jour, puis redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>Arch&apos;s current kernel has it. Update, then start the computer anew.</source>
        <translation>Le noyau actuel d’Arch l’a. Mettez à jour, puis redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>Install a kernel of version 6.16 or newer that is built with CONFIG_SCHED_CLASS_EXT, then start the computer anew with it.</source>
        <translation>Installez un noyau en version 6.16 ou plus récente, compilé avec CONFIG_SCHED_CLASS_EXT, puis redémarrez l’ordinateur avec ce noyau.</translation>
    </message>
    <message>
        <source>Install it with the whole Quickshift package, then try again.</source>
        <translation>Installez-le avec le paquet Quickshift complet, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>quickshift::client::ExitModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>The kernel&apos;s words</source>
        <translation>Message du noyau</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>Dump</translation>
    </message>
    <message>
        <source>%1; it was started again at once</source>
        <translation>%1&#xa0;; il a été relancé aussitôt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>quickshift::client::Problem</name>
    <message>
        <source>There is no system bus to talk over</source>
        <translation>Il n’y a pas de bus système pour communiquer</translation>
    </message>
    <message>
        <source>Quickshift reaches its helper over the D-Bus system bus. Start the service dbus, then try again.</source>
        <translation>Quickshift communique avec son service auxiliaire par le bus système D-Bus. Démarrez le service dbus, puis réessayez.</translation>
    </message>
    <message>
        <source>The helper quickshiftd is not installed</source>
        <translation>Le service auxiliaire quickshiftd n’est pas installé</translation>
    </message>
    <message>
        <source>It loads the scheduler and measures. Install it with the whole Quickshift package, then try again.</source>
        <translation>Il charge l’ordonnanceur et effectue les mesures. Installez-le avec le paquet Quickshift complet, puis réessayez.</translation>
    </message>
    <message>
        <source>The helper quickshiftd does not start</source>
        <translation>Le service auxiliaire quickshiftd ne démarre pas</translation>
    </message>
    <message>
        <source>“systemctl status quickshiftd” says why. Quickshift keeps trying.</source>
        <translation>«&#xa0;systemctl status quickshiftd&#xa0;» en indique la raison. Quickshift continue d’essayer.</translation>
    </message>
    <message>
        <source>You may not talk to the helper</source>
        <translation>Accès au service auxiliaire refusé</translation>
    </message>
    <message>
        <source>The system bus refuses it. Sign in at this computer itself, or reinstall Quickshift to restore its bus policy.</source>
        <translation>Le bus système le refuse. Connectez-vous directement sur cet ordinateur, ou réinstallez Quickshift pour rétablir ses règles d’accès au bus.</translation>
    </message>
    <message>
        <source>The helper has left</source>
        <translation>Le service auxiliaire est parti</translation>
    </message>
    <message>
        <source>The kernel&apos;s own scheduler is at work. Quickshift connects again as soon as the helper is back.</source>
        <translation>L’ordonnanceur du noyau est à l’œuvre. Quickshift se reconnectera dès que le service auxiliaire sera de retour.</translation>
    </message>
    <message>
        <source>The helper is newer than this program</source>
        <translation>Le service auxiliaire est plus récent que ce programme</translation>
    </message>
    <message>
        <source>Update Quickshift and open it again.</source>
        <translation>Mettez Quickshift à jour, puis ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Vous n’avez pas le droit de faire cela</translation>
    </message>
    <message>
        <source>Only a person who sits at this computer may switch the scheduler. Sign in here, or ask an administrator.</source>
        <translation>Seule une personne présente devant cet ordinateur peut activer ou désactiver l’ordonnanceur. Connectez-vous ici, ou demandez à un administrateur.</translation>
    </message>
    <message>
        <source>Another scheduler is at work</source>
        <translation>Un autre ordonnanceur est à l’œuvre</translation>
    </message>
    <message>
        <source>The scheduler could not be switched on</source>
        <translation>L’ordonnanceur n’a pas pu être activé</translation>
    </message>
    <message>
        <source>The scheduler could not be switched off</source>
        <translation>L’ordonnanceur n’a pas pu être désactivé</translation>
    </message>
    <message>
        <source>The setting was not changed</source>
        <translation>Le paramètre n’a pas été modifié</translation>
    </message>
    <message>
        <source>There are no live figures</source>
        <translation>Il n’y a pas de mesures en direct</translation>
    </message>
    <message>
        <source>The helper sends figures that this program cannot read</source>
        <translation>Le service auxiliaire envoie des mesures que ce programme ne sait pas lire</translation>
    </message>
    <message>
        <source>It is newer. Update Quickshift and open it again.</source>
        <translation>Il est plus récent. Mettez Quickshift à jour, puis ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>This kernel cannot run Quickshift&apos;s scheduler</source>
        <translation>Ce noyau ne peut pas exécuter l’ordonnanceur de Quickshift</translation>
    </message>
    <message>
        <source>It has no sched_ext. Boot Linux 6.16 or newer, built with CONFIG_SCHED_CLASS_EXT; this one is %1.</source>
        <translation>Il n’a pas sched_ext. Démarrez Linux 6.16 ou plus récent, compilé avec CONFIG_SCHED_CLASS_EXT&#xa0;; celui-ci est %1.</translation>
    </message>
    <message>
        <source>The scheduler failed</source>
        <translation>L’ordonnanceur a échoué</translation>
    </message>
    <message>
        <source>The kernel&apos;s own scheduler is at work. Try again.</source>
        <translation>L’ordonnanceur du noyau est à l’œuvre. Réessayez.</translation>
    </message>
    <message>
        <source>Another scheduler is at work: %1</source>
        <translation>Un autre ordonnanceur est à l’œuvre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop it first; Quickshift never pushes another scheduler aside.</source>
        <translation>Arrêtez-le d’abord&#xa0;; Quickshift n’évince jamais un autre ordonnanceur.</translation>
    </message>
    <message>
        <source>The saved settings are not in order</source>
        <translation>Les paramètres enregistrés présentent un problème</translation>
    </message>
    <message>
        <source>Input cannot be measured here</source>
        <translation>Les entrées ne peuvent pas être mesurées ici</translation>
    </message>
    <message>
        <source>%1 input events went by unmeasured</source>
        <translation>évènements d’entrée non mesurés&#xa0;: %1</translation>
    </message>
    <message>
        <source>the accounting of the rings failed %1 times</source>
        <translation>la comptabilité des anneaux a échoué %1 fois</translation>
    </message>
    <message>
        <source>The figures are not exact: %1</source>
        <translation>Les mesures ne sont pas exactes&#xa0;: %1</translation>
    </message>
    <message>
        <source>This must never happen. Do not rely on the counts of input reports, and please report it with what “quickshiftctl status” prints.</source>
        <translation>Cela ne doit jamais arriver. Ne vous fiez pas au décompte des rapports d’entrée, et merci de le signaler avec ce qu’affiche «&#xa0;quickshiftctl status&#xa0;».</translation>
    </message>
    <message>
        <source>Looking for the helper…</source>
        <translation>Recherche du service auxiliaire…</translation>
    </message>
    <message>
        <source>Quickshift is not connected.</source>
        <translation>Quickshift n’est pas connecté.</translation>
    </message>
    <message>
        <source>Quickshift is off.</source>
        <translation>Quickshift est désactivé.</translation>
    </message>
    <message>
        <source>Quickshift is off and measures.</source>
        <translation>Quickshift est désactivé et mesure.</translation>
    </message>
    <message>
        <source>Quickshift is switching on…</source>
        <translation>Activation de Quickshift…</translation>
    </message>
    <message>
        <source>Quickshift schedules this computer.</source>
        <translation>Quickshift ordonnance cet ordinateur.</translation>
    </message>
    <message>
        <source>Quickshift is switching off…</source>
        <translation>Désactivation de Quickshift…</translation>
    </message>
    <message>
        <source>Quickshift failed.</source>
        <translation>Quickshift a échoué.</translation>
    </message>
    <message>
        <source>The helper sends what makes no sense</source>
        <translation>Le service auxiliaire envoie des données incohérentes</translation>
    </message>
    <message>
        <source>It does not fit this program. Install the whole Quickshift package anew, then restart the helper with “systemctl restart quickshiftd”.</source>
        <translation>Il ne correspond pas à ce programme. Réinstallez le paquet Quickshift complet, puis redémarrez le service auxiliaire avec « systemctl restart quickshiftd ».</translation>
    </message>
    <message>
        <source>The helper does not answer</source>
        <translation>Le service auxiliaire ne répond pas</translation>
    </message>
    <message>
        <source>It runs, but has sent no figures for some seconds. If that does not end by itself, restart it with “systemctl restart quickshiftd”.</source>
        <translation>Il tourne, mais n’a envoyé aucun chiffre depuis quelques secondes. Si cela persiste, redémarrez-le avec « systemctl restart quickshiftd ».</translation>
    </message>
</context>
<context>
    <name>quickshift::client::SettingsFile</name>
    <message>
        <source>This version knows no tunable “%1”.</source>
        <translation>Cette version ne connaît pas de paramètre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no value for the tunable “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur pour le paramètre «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It is no JSON from byte %1 on (%2). Choose a file that Quickshift exported.</source>
        <translation>Ce n’est plus du JSON à partir de l’octet %1 (%2). Choisissez un fichier exporté par Quickshift.</translation>
    </message>
    <message>
        <source>It holds no settings. Choose a file that Quickshift exported.</source>
        <translation>Il ne contient aucun paramètre. Choisissez un fichier exporté par Quickshift.</translation>
    </message>
    <message>
        <source>A newer Quickshift wrote it. Update this one, or export it there anew.</source>
        <translation>Écrit par une version plus récente de Quickshift. Mettez celle-ci à jour, ou exportez-le à nouveau depuis l’autre.</translation>
    </message>
</context>
<context>
    <name>quickshift::compare::Comparison</name>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is no comparison of Quickshift.</source>
        <translation>Ce n’est pas une comparaison de Quickshift.</translation>
    </message>
    <message>
        <source>A newer Quickshift wrote this; update to read it.</source>
        <translation>Écrit par une version plus récente de Quickshift&#xa0;; mettez à jour pour le lire.</translation>
    </message>
    <message>
        <source>It is damaged: what was compared cannot be told.</source>
        <translation>Le fichier est endommagé&#xa0;: impossible de savoir ce qui a été comparé.</translation>
    </message>
    <message>
        <source>It is damaged: a block cannot be read.</source>
        <translation>Le fichier est endommagé&#xa0;: un bloc est illisible.</translation>
    </message>
    <message>
        <source>Input reaches its reader</source>
        <translation>L’entrée atteint son lecteur</translation>
    </message>
    <message>
        <source>Input wakes its reader</source>
        <translation>L’entrée réveille son lecteur</translation>
    </message>
    <message>
        <source>Woken threads run</source>
        <translation>Les threads réveillés s’exécutent</translation>
    </message>
    <message>
        <source>the scheduler was not on as it should have been</source>
        <translation>l’ordonnanceur n’était pas activé alors qu’il aurait dû l’être</translation>
    </message>
    <message>
        <source>a scheduler was on that should not have been</source>
        <translation>un ordonnanceur était activé alors qu’il n’aurait pas dû l’être</translation>
    </message>
    <message>
        <source>settings were changed meanwhile</source>
        <translation>des paramètres ont été modifiés entre-temps</translation>
    </message>
    <message>
        <source>the figures started anew</source>
        <translation>les mesures ont recommencé à zéro</translation>
    </message>
    <message>
        <source>Quickshift off and on</source>
        <translation>Quickshift désactivé et activé</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1&#xa0;: %2 et %3</translation>
    </message>
    <message>
        <source>Presets %1 and %2</source>
        <translation>Préréglages %1 et %2</translation>
    </message>
    <message>
        <source>Quickshift off</source>
        <translation>Quickshift désactivé</translation>
    </message>
    <message>
        <source>Quickshift on</source>
        <translation>Quickshift activé</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>préréglage %1</translation>
    </message>
    <message>
        <source>I play now</source>
        <translation>Je joue</translation>
    </message>
    <message>
        <source>I work as usual</source>
        <translation>Je travaille comme d’habitude</translation>
    </message>
    <message>
        <source>A benchmark or a load runs</source>
        <translation>Un benchmark ou une charge tourne</translation>
    </message>
    <message>
        <source>Synthetic: none, the computer is left alone</source>
        <translation>Synthétique&#xa0;: rien, l’ordinateur est laissé tranquille</translation>
    </message>
    <message>
        <source>%1 times sooner</source>
        <translation>%1 fois plus tôt</translation>
    </message>
    <message>
        <source>%1 times later</source>
        <translation>%1 fois plus tard</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>aussi tôt</translation>
    </message>
    <message>
        <source>%1 % sooner</source>
        <translation>%1&#xa0;% plus tôt</translation>
    </message>
    <message>
        <source>%1 % later</source>
        <translation>%1&#xa0;% plus tard</translation>
    </message>
    <message>
        <source>%1 to %2 times sooner</source>
        <translation>%1 à %2 fois plus tôt</translation>
    </message>
    <message>
        <source>%1 to %2 times later</source>
        <translation>%1 à %2 fois plus tard</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Too little was measured to say anything: %1 and %2 values. Compare for longer, or with more going on.</source>
        <translation>Trop peu de mesures pour conclure&#xa0;: %1 et %2 valeurs. Comparez plus longtemps, ou avec plus d’activité.</translation>
    </message>
    <message>
        <source>No measurable difference between %1 and %2. What was measured fits anything from %3 at %4.</source>
        <translation>Aucune différence mesurable entre %1 et %2. Les mesures sont compatibles avec tout l’intervalle&#xa0;: %3 au %4.</translation>
    </message>
    <message>
        <source>But %1 at %2.</source>
        <translation>Mais %1 au %2.</translation>
    </message>
    <message>
        <source>1 of %1 blocks is void: %2.</source>
        <translation>1 bloc sur %1 est nul&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 blocks are void: %2.</source>
        <translation>
            <numerusform>%n bloc sur %1 est nul&#xa0;: %2.</numerusform>
            <numerusform>%n blocs sur %1 sont nuls&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A comparison is under way already.</source>
        <translation>Une comparaison est déjà en cours.</translation>
    </message>
    <message>
        <source>The helper cannot be reached, and nothing can be measured without it.</source>
        <translation>Le service auxiliaire est injoignable, et rien ne peut être mesuré sans lui.</translation>
    </message>
    <message>
        <source>Both sides are the same. Choose two different values.</source>
        <translation>Les deux côtés sont identiques. Choisissez deux valeurs différentes.</translation>
    </message>
    <message>
        <source>There is no tunable “%1”. “quickshiftctl get” lists them.</source>
        <translation>Il n’y a pas de paramètre «&#xa0;%1&#xa0;». «&#xa0;quickshiftctl get&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>There is no preset “%1”. There is: %2.</source>
        <translation>Il n’y a pas de préréglage «&#xa0;%1&#xa0;». Disponibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>To compare this, the scheduler must be switched on. %1</source>
        <translation>Pour comparer cela, l’ordonnanceur doit être activé. %1</translation>
    </message>
    <message>
        <source>The helper sends no figures any more. Everything is as it was; try again.</source>
        <translation>Le service auxiliaire n’envoie plus de mesures. Tout est comme avant&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The helper has left, and what it had changed for the comparison with it.</source>
        <translation>Le service auxiliaire est parti, et avec lui ce qu’il avait modifié pour la comparaison.</translation>
    </message>
    <message>
        <source>That is too many to compare anything.</source>
        <translation>C’est trop pour pouvoir comparer.</translation>
    </message>
    <message>
        <source>%1 %2 at %3 with %4 than with %5: %6 instead of %7 (95 % interval: %8).</source>
        <translation>%1 %2 au %3 avec %4 qu’avec %5 : %6 au lieu de %7 (intervalle à 95 % : %8).</translation>
    </message>
</context>
<context>
    <name>quickshift::compare::ComparisonStore</name>
    <message>
        <source>%1 cannot be made. Is the disk full, or yours to write?</source>
        <translation>Impossible de créer %1. Le disque est-il plein, ou l’accès en écriture vous est-il refusé&#xa0;?</translation>
    </message>
    <message>
        <source>The comparison cannot be saved to %1: %2.</source>
        <translation>Impossible d’enregistrer la comparaison dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The comparison cannot be removed: %1.</source>
        <translation>Impossible de supprimer la comparaison&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 est ignoré. %2</translation>
    </message>
</context>
<context>
    <name>quickshift::compare::NewestEffects</name>
    <message>
        <source>%1 Measured %2.</source>
        <translation>%1 Mesuré&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>threads</name>
    <message>
        <source>nothing special</source>
        <translation>rien de particulier</translation>
    </message>
    <message>
        <source>input reader</source>
        <translation>lecteur d’entrées</translation>
    </message>
    <message>
        <source>game</source>
        <translation>jeu</translation>
    </message>
    <message>
        <source>feeds the graphics card</source>
        <translation>alimente la carte graphique</translation>
    </message>
    <message>
        <source>compositor</source>
        <translation>compositeur</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>background</source>
        <translation>arrière-plan</translation>
    </message>
    <message>
        <source>woken %1 by a thread that answers input or sound</source>
        <translation>réveillé %1 par un thread qui répond aux entrées ou au son</translation>
    </message>
    <message>
        <source>woken %1 for the sound card</source>
        <translation>réveillé %1 pour la carte son</translation>
    </message>
    <message>
        <source>woken %1; it hands work to the graphics card</source>
        <translation>réveillé %1&#xa0;; il confie du travail à la carte graphique</translation>
    </message>
    <message>
        <source>woken %1; it puts pictures on the screen</source>
        <translation>réveillé %1&#xa0;; il affiche les images à l’écran</translation>
    </message>
    <message>
        <source>woken %1; its process was named as the game</source>
        <translation>réveillé %1&#xa0;; son processus a été désigné comme le jeu</translation>
    </message>
    <message>
        <source>input reports wake it</source>
        <translation>des rapports d’entrée le réveillent</translation>
    </message>
    <message>
        <source>a thread that answers input or sound wakes it</source>
        <translation>un thread qui répond aux entrées ou au son le réveille</translation>
    </message>
    <message>
        <source>it serves the sound card</source>
        <translation>il sert la carte son</translation>
    </message>
    <message>
        <source>it hands work to the graphics card</source>
        <translation>il confie du travail à la carte graphique</translation>
    </message>
    <message>
        <source>it puts pictures on the screen</source>
        <translation>il affiche les images à l’écran</translation>
    </message>
    <message>
        <source>its process was named as the game</source>
        <translation>son processus a été désigné comme le jeu</translation>
    </message>
    <message>
        <source>it computes for long without a pause</source>
        <translation>il calcule longtemps sans pause</translation>
    </message>
    <message>
        <source>its owner gave it low priority</source>
        <translation>son propriétaire lui a donné une priorité basse</translation>
    </message>
    <message>
        <source>a thread of the kernel</source>
        <translation>un thread du noyau</translation>
    </message>
    <message>
        <source>woken %1 by mouse reports</source>
        <translation>réveillé %1 par des rapports de la souris</translation>
    </message>
    <message>
        <source>woken %1 by keyboard reports</source>
        <translation>réveillé %1 par des rapports du clavier</translation>
    </message>
    <message>
        <source>woken %1 by gamepad reports</source>
        <translation>réveillé %1 par des rapports de la manette</translation>
    </message>
    <message>
        <source>woken %1 by touch reports</source>
        <translation>réveillé %1 par des rapports tactiles</translation>
    </message>
    <message>
        <source>woken %1 by tablet reports</source>
        <translation>réveillé %1 par des rapports de la tablette</translation>
    </message>
    <message>
        <source>woken %1 by input reports</source>
        <translation>réveillé %1 par des rapports d’entrée</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>pas encore vu</translation>
    </message>
    <message>
        <source>for less than a second</source>
        <translation>depuis moins d’une seconde</translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation>depuis %1&#xa0;s</translation>
    </message>
    <message>
        <source>for %1 min</source>
        <translation>depuis %1&#xa0;min</translation>
    </message>
    <message>
        <source>for %1 h</source>
        <translation>depuis %1&#xa0;h</translation>
    </message>
    <message>
        <source>once ahead of others in the last second</source>
        <translation>une fois avant les autres dans la dernière seconde</translation>
    </message>
    <message>
        <source>%1 times ahead of others in the last second</source>
        <translation>%1 fois avant les autres dans la dernière seconde</translation>
    </message>
</context>
<context>
    <name>tunable names</name>
    <message>
        <source>ring_count</source>
        <translation>Nombre d’anneaux</translation>
    </message>
    <message>
        <source>ring_bytes</source>
        <translation>Taille des anneaux</translation>
    </message>
    <message>
        <source>ring_mapping</source>
        <translation>Affectation des anneaux</translation>
    </message>
    <message>
        <source>drain_policy</source>
        <translation>Vidage des anneaux</translation>
    </message>
    <message>
        <source>drain_threshold_percent</source>
        <translation>Seuil de vidage</translation>
    </message>
    <message>
        <source>drain_interval_us</source>
        <translation>Intervalle de vidage</translation>
    </message>
    <message>
        <source>drain_watch_interval_us</source>
        <translation>Intervalle de vidage sous observation</translation>
    </message>
    <message>
        <source>report_list</source>
        <translation>Liste des rapports</translation>
    </message>
    <message>
        <source>self_timing_period</source>
        <translation>Période d’échantillonnage</translation>
    </message>
    <message>
        <source>slice_us</source>
        <translation>Tranche de temps</translation>
    </message>
    <message>
        <source>sleep_credit_us</source>
        <translation>Crédit de sommeil</translation>
    </message>
    <message>
        <source>preempt</source>
        <translation>Préemption</translation>
    </message>
    <message>
        <source>preempt_gap_us</source>
        <translation>Écart entre préemptions</translation>
    </message>
    <message>
        <source>rescue_after_ms</source>
        <translation>Secours après</translation>
    </message>
    <message>
        <source>boost_input</source>
        <translation>Priorité aux entrées</translation>
    </message>
    <message>
        <source>boost_input_strength</source>
        <translation>Force pour les entrées</translation>
    </message>
    <message>
        <source>window_mouse_ms</source>
        <translation>Fenêtre de la souris</translation>
    </message>
    <message>
        <source>window_keyboard_ms</source>
        <translation>Fenêtre du clavier</translation>
    </message>
    <message>
        <source>window_gamepad_ms</source>
        <translation>Fenêtre de la manette</translation>
    </message>
    <message>
        <source>chain_decay_percent</source>
        <translation>Transmission de la priorité</translation>
    </message>
    <message>
        <source>boost_audio</source>
        <translation>Priorité au son</translation>
    </message>
    <message>
        <source>boost_audio_strength</source>
        <translation>Force pour le son</translation>
    </message>
    <message>
        <source>window_audio_ms</source>
        <translation>Fenêtre du son</translation>
    </message>
    <message>
        <source>boost_compositor</source>
        <translation>Priorité au compositeur</translation>
    </message>
    <message>
        <source>boost_compositor_strength</source>
        <translation>Force pour le compositeur</translation>
    </message>
    <message>
        <source>boost_gpu</source>
        <translation>Priorité au GPU</translation>
    </message>
    <message>
        <source>boost_gpu_strength</source>
        <translation>Force pour le GPU</translation>
    </message>
    <message>
        <source>window_gpu_ms</source>
        <translation>Fenêtre du GPU</translation>
    </message>
    <message>
        <source>boost_game</source>
        <translation>Priorité au jeu</translation>
    </message>
    <message>
        <source>boost_game_strength</source>
        <translation>Force pour le jeu</translation>
    </message>
    <message>
        <source>demote_background</source>
        <translation>Recul de l’arrière-plan</translation>
    </message>
    <message>
        <source>demote_background_strength</source>
        <translation>Force du recul</translation>
    </message>
    <message>
        <source>background_burst_ms</source>
        <translation>Calcul avant l’arrière-plan</translation>
    </message>
    <message>
        <source>background_frequency_percent</source>
        <translation>Fréquence en arrière-plan</translation>
    </message>
    <message>
        <source>prefetch_ring</source>
        <translation>Préchargement&#xa0;: anneau</translation>
    </message>
    <message>
        <source>prefetch_task</source>
        <translation>Préchargement&#xa0;: thread</translation>
    </message>
    <message>
        <source>prefetch_cpu</source>
        <translation>Préchargement&#xa0;: CPU</translation>
    </message>
</context>
<context>
    <name>tunables</name>
    <message>
        <source>How many ring buffers carry input reports out of the kernel; 1 is the classic shared buffer.</source>
        <translation>Combien de tampons circulaires (anneaux) transportent les rapports d’entrée hors du noyau&#xa0;; 1 est le tampon partagé classique.</translation>
    </message>
    <message>
        <source>Size of each ring; a larger one survives longer bursts before a report is dropped.</source>
        <translation>Taille de chaque anneau&#xa0;; un anneau plus grand supporte de plus longues rafales avant qu’un rapport ne soit perdu.</translation>
    </message>
    <message>
        <source>Which ring a CPU writes to: by CPU number, one for all CPUs that share a last-level cache, or one each.</source>
        <translation>Dans quel anneau un CPU écrit&#xa0;: selon son numéro, un pour tous les CPU qui partagent un cache de dernier niveau, ou un pour chacun.</translation>
    </message>
    <message>
        <source>Whether the helper empties the rings on a timer, is woken for every report, which costs far more CPU, or only when a ring has filled up to the threshold, which costs least and shows figures up to 0.1 s late.</source>
        <translation>Si le service auxiliaire vide les anneaux à intervalles réguliers, est réveillé à chaque rapport, ce qui coûte bien plus de CPU, ou seulement quand un anneau est rempli jusqu’au seuil, ce qui coûte le moins et affiche les mesures avec jusqu’à 0,1&#xa0;s de retard.</translation>
    </message>
    <message>
        <source>How full a ring may get before the helper is woken to empty it at once, whatever the drain policy.</source>
        <translation>À quel point un anneau peut se remplir avant que le service auxiliaire ne soit réveillé pour le vider aussitôt, quel que soit le mode de vidage.</translation>
    </message>
    <message>
        <source>How often the helper empties the rings while nobody watches closely.</source>
        <translation>À quelle fréquence le service auxiliaire vide les anneaux quand personne n’observe de près.</translation>
    </message>
    <message>
        <source>How often the helper empties the rings while somebody watches at 20 frames a second or more.</source>
        <translation>À quelle fréquence le service auxiliaire vide les anneaux quand quelqu’un observe à 20 images par seconde ou plus.</translation>
    </message>
    <message>
        <source>Whether frames also list each single report, for recordings and exports: in the order in which the rings are read, or strictly by time. Keyboards are never listed.</source>
        <translation>Si les trames listent aussi chaque rapport individuel, pour les enregistrements et les exports&#xa0;: dans l’ordre de lecture des anneaux, ou strictement par heure. Les claviers ne sont jamais listés.</translation>
    </message>
    <message>
        <source>One in how many ring writes, task lookups and searches for an idle CPU is timed; 0 times none.</source>
        <translation>Une opération sur combien est chronométrée, parmi les écritures dans un anneau, les recherches de thread et les recherches d’un CPU inactif&#xa0;; 0 n’en chronomètre aucune.</translation>
    </message>
    <message>
        <source>How long a thread may run before another one that waits gets its turn.</source>
        <translation>Combien de temps un thread peut s’exécuter avant qu’un autre qui attend n’ait son tour.</translation>
    </message>
    <message>
        <source>How much unused CPU time a thread may save up while it sleeps, to be served sooner when it wakes.</source>
        <translation>Combien de temps CPU inutilisé un thread peut accumuler pendant son sommeil, pour être servi plus tôt à son réveil.</translation>
    </message>
    <message>
        <source>Let a woken thread of a higher class push one of a lower class off its CPU at once, not at the next tick.</source>
        <translation>Permettre à un thread réveillé d’une classe supérieure d’évincer aussitôt de son CPU un thread d’une classe inférieure, sans attendre le prochain tick.</translation>
    </message>
    <message>
        <source>The least time between two such pushes on the same CPU, so that a storm of wake-ups cannot stop its work.</source>
        <translation>Le temps minimal entre deux préemptions de ce type sur le même CPU, afin qu’une tempête de réveils ne puisse pas bloquer son travail.</translation>
    </message>
    <message>
        <source>Whoever has waited for a CPU this long is served next, whatever its class: nothing starves.</source>
        <translation>Celui qui a attendu un CPU aussi longtemps est servi en premier, quelle que soit sa classe&#xa0;: pas de famine.</translation>
    </message>
    <message>
        <source>Run the threads that input reports wake before all others.</source>
        <translation>Exécuter avant tous les autres les threads réveillés par des rapports d’entrée.</translation>
    </message>
    <message>
        <source>How strongly threads that answer input are preferred in the queue.</source>
        <translation>À quel point les threads qui répondent aux entrées sont favorisés dans la file d’attente.</translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a report of a mouse, touchpad or tablet woke it.</source>
        <translation>Combien de temps un thread compte comme lecteur d’entrées après avoir été réveillé par un rapport de souris, de pavé tactile ou de tablette.</translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a keyboard&apos;s report woke it.</source>
        <translation>Combien de temps un thread compte comme lecteur d’entrées après avoir été réveillé par un rapport de clavier.</translation>
    </message>
    <message>
        <source>How long a thread counts as an input reader after a gamepad&apos;s report woke it.</source>
        <translation>Combien de temps un thread compte comme lecteur d’entrées après avoir été réveillé par un rapport de manette.</translation>
    </message>
    <message>
        <source>The share of its own boost that a thread which answers input or sound passes on to those it wakes; 0: none.</source>
        <translation>La part de sa propre priorité qu’un thread répondant aux entrées ou au son transmet à ceux qu’il réveille&#xa0;; 0&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Run the threads that feed the sound card before the game, so that sound does not crackle.</source>
        <translation>Exécuter avant le jeu les threads qui alimentent la carte son, pour que le son ne grésille pas.</translation>
    </message>
    <message>
        <source>How strongly audio threads are preferred in the queue.</source>
        <translation>À quel point les threads audio sont favorisés dans la file d’attente.</translation>
    </message>
    <message>
        <source>How long a thread counts as an audio thread after it served the sound card.</source>
        <translation>Combien de temps un thread compte comme thread audio après avoir servi la carte son.</translation>
    </message>
    <message>
        <source>Run the threads that put pictures on the screen before the game.</source>
        <translation>Exécuter avant le jeu les threads qui affichent les images à l’écran.</translation>
    </message>
    <message>
        <source>How strongly the compositor is preferred in the queue.</source>
        <translation>À quel point le compositeur est favorisé dans la file d’attente.</translation>
    </message>
    <message>
        <source>Run the threads that hand work to the graphics card before the others of the game.</source>
        <translation>Exécuter les threads qui confient du travail à la carte graphique avant les autres threads du jeu.</translation>
    </message>
    <message>
        <source>How strongly threads that hand work to the graphics card are preferred in the queue.</source>
        <translation>À quel point les threads qui confient du travail à la carte graphique sont favorisés dans la file d’attente.</translation>
    </message>
    <message>
        <source>How long a thread counts as one that feeds the graphics card or the screen after it did.</source>
        <translation>Combien de temps un thread compte comme alimentant la carte graphique ou l’écran après l’avoir fait.</translation>
    </message>
    <message>
        <source>Run the threads of the game before everything that is not part of it.</source>
        <translation>Exécuter les threads du jeu avant tout ce qui n’en fait pas partie.</translation>
    </message>
    <message>
        <source>How strongly the game&apos;s threads are preferred in the queue.</source>
        <translation>À quel point les threads du jeu sont favorisés dans la file d’attente.</translation>
    </message>
    <message>
        <source>Let threads that compute for long without a pause (compilers, encoders, downloads) give way to those that just woke up.</source>
        <translation>Faire céder le passage aux threads qui calculent longtemps sans pause (compilateurs, encodeurs, téléchargements) devant ceux qui viennent de se réveiller.</translation>
    </message>
    <message>
        <source>How far back in the queue threads in the background stand.</source>
        <translation>À quel point les threads en arrière-plan sont reculés dans la file d’attente.</translation>
    </message>
    <message>
        <source>How long a thread may compute without a pause before it counts as background. A game&apos;s never do.</source>
        <translation>Combien de temps un thread peut calculer sans pause avant de compter comme arrière-plan. Ceux d’un jeu ne le sont jamais.</translation>
    </message>
    <message>
        <source>The share of a CPU&apos;s full speed that is asked for while it runs what no policy boosts; 100 leaves the choice to the kernel, less saves power.</source>
        <translation>La part de la pleine vitesse d’un CPU demandée pendant qu’il exécute ce qu’aucune règle ne favorise&#xa0;; 100 laisse le choix au noyau, moins économise de l’énergie.</translation>
    </message>
    <message>
        <source>Touch the ring&apos;s counters as soon as a report begins, so that the write at its end finds them near.</source>
        <translation>Accéder aux compteurs de l’anneau dès qu’un rapport commence, afin que l’écriture à la fin les trouve à proximité.</translation>
    </message>
    <message>
        <source>Touch the second cache line of what is known of a thread as soon as it is woken.</source>
        <translation>Accéder à la deuxième ligne de cache de ce qui est connu d’un thread dès qu’il est réveillé.</translation>
    </message>
    <message>
        <source>Touch the state of the CPU that a thread last ran on before the search for one begins.</source>
        <translation>Accéder à l’état du CPU sur lequel un thread s’est exécuté en dernier avant que la recherche d’un CPU ne commence.</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>rings</source>
        <translation>anneaux</translation>
    </message>
</context>
</TS>
