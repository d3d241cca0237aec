// SPDX-License-Identifier: GPL-3.0-or-later
// The panel. It has no rights of its own: all it does goes through the helper on the system bus.
#include "app/first_figures.h"
#include "app/main_window.h"
#include "app/options.h"
#include "app/recording/recordings.h"
#include "app/screenshot.h"
#include "app/translations.h"
#include "app/tray/tray_icon.h"
#include "app/widgets/page_stack.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QProcess>
#include <QTimer>

#include <cstdio>
#include <optional>

using namespace quickshift;
using namespace quickshift::app;

namespace
{

void describe(QCoreApplication& application)
{
    QCoreApplication::setApplicationName(QStringLiteral("quickshift"));
    // Names the folder of its settings: ~/.config/quickshift.
    QCoreApplication::setOrganizationName(QStringLiteral("quickshift"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUICKSHIFT_VERSION));
    const auto language = PanelSettings::keptLanguage();
    // Numbers and dates, too.
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    installTranslations(application);
}

int milliseconds(double seconds)
{
    return static_cast<int>(seconds * 1000);
}

void obey(SingleInstance::Wish wish, MainWindow& window)
{
    switch (wish) {
    case SingleInstance::Wish::Show:
        window.raiseToFront();
        break;
    case SingleInstance::Wish::Hide:
        window.hideAway();
        break;
    case SingleInstance::Wish::Toggle:
        window.scheduler().toggle();
        break;
    }
}

void takeScreenshots(MainWindow& window, const Options& options)
{
    QStringList paths;
    for (const auto& page : window.pages().ids()) {
        window.pages().showPage(page);
        const auto saved = saveScreenshots(window, options.screenshotDir, page,
                                           options.theme.value_or(window.settings().values().theme));
        if (saved.isEmpty()) {
            paths.clear();
            break;
        }
        paths += saved;
    }
    for (const auto& path : std::as_const(paths))
        std::printf("%s\n", qPrintable(path));
    if (paths.isEmpty())
        std::fprintf(stderr, "quickshift: cannot write pictures to %s\n", qPrintable(options.screenshotDir));
    std::fflush(stdout);
    if (!options.quitAfterSeconds || paths.isEmpty())
        QCoreApplication::exit(paths.isEmpty() ? 1 : 0);
}

/// main() starts the panel anew when it ends with this.
constexpr int restartStatus = 75;

int runPanel(QApplication& application, const Options& options)
{
    // A picture is taken, and a recording shown, by an instance of its own, whatever else runs.
    SingleInstance instance;
    const bool alone = !options.screenshotDir.isEmpty() || !options.replay.isEmpty();
    if (!alone) {
        if (instance.handOver(options.wish))
            return 0;
        if (options.wishGiven && options.wish == SingleInstance::Wish::Hide)
            return 0;
        instance.listen();
    }

    client::HelperClient client;
    client::TelemetryModel model;
    MainWindow window(client, model);
    applyTheme(options.theme.value_or(window.settings().values().theme));
    QObject::connect(&window, &MainWindow::quitRequested, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(
        &window, &MainWindow::restartRequested, &application, [] { QCoreApplication::exit(restartStatus); },
        Qt::QueuedConnection);
    QObject::connect(&instance, &SingleInstance::wished, &window, [&window](auto wish) { obey(wish, window); });
    if (alone)
        window.pages().stopRemembering();
    if (!options.page.isEmpty() && !window.pages().showPage(options.page)) {
        const auto pages = window.pages().ids().join(QStringLiteral(", "));
        std::fprintf(stderr, "quickshift: %s\n", qPrintable(MainWindow::tr("--page is one of: %1.").arg(pages)));
        return 2;
    }
    if (!options.replay.isEmpty()) {
        // Of two icons nobody knows which is which; but what begins hidden must be found.
        if (!options.minimized)
            window.tray().hide();
        window.recordings().open(options.replay);
    }
    // Who only wants it switched gets no window, unless there is something to be told.
    const bool toggle = options.wishGiven && options.wish == SingleInstance::Wish::Toggle;
    if (!options.minimized && !toggle)
        window.show();
    else if (!window.tray().present())
        window.showMinimized();
    window.updateSubscription();
    client.reconnect();
    std::optional<FirstFigures> drawn;
    if (options.quitWhenDrawn) {
        QObject::connect(&drawn.emplace(window), &FirstFigures::drawn, &application, [] {
            std::printf("drawn\n");
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }
    if (toggle)
        window.scheduler().toggle();
    if (!options.screenshotDir.isEmpty())
        QTimer::singleShot(milliseconds(options.screenshotAfterSeconds), &window,
                           [&window, &options] { takeScreenshots(window, options); });
    if (options.quitAfterSeconds)
        QTimer::singleShot(milliseconds(*options.quitAfterSeconds), &application, &QCoreApplication::quit);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    if (Options::onlyPrints(argc, argv)) {
        QCoreApplication application(argc, argv);
        describe(application);
        // Prints and exits.
        static_cast<void>(Options::parse(application));
        return 0;
    }
    QApplication application(argc, argv);
    describe(application);
    QApplication::setApplicationDisplayName(QStringLiteral("Quickshift"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.quickshift.Quickshift"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.quickshift.Quickshift.svg")));
    QApplication::setQuitOnLastWindowClosed(false);
    const auto options = Options::parse(application);

    const int status = runPanel(application, options);
    // Only now, since the new one would hand over to the old one and leave.
    if (status == restartStatus)
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {});
    return status == restartStatus ? 0 : status;
}
