// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string_view>

namespace quickshift::app
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quickshift::app::Options)
};

[[noreturn]] void refuse(const QString& sentence)
{
    std::fprintf(stderr, "quickshift: %s\n", qPrintable(sentence));
    std::exit(2);
}

double secondsOf(const QCommandLineParser& parser, const QString& option)
{
    bool ok = false;
    const auto seconds = parser.value(option).toDouble(&ok);
    if (!ok || seconds < 0 || seconds > 86'400)
        refuse(Texts::tr("--%1 needs a number of seconds.").arg(option));
    return seconds;
}

} // namespace

bool Options::onlyPrints(int argc, char** argv)
{
    return std::ranges::any_of(std::span(argv, static_cast<std::size_t>(argc)), [](std::string_view word) {
        return word == "-h" || word == "--help" || word == "--help-all" || word == "-v" || word == "--version";
    });
}

Options Options::parse(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Texts::tr("Switches a CPU scheduler made for games, and shows live what it does."));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto seconds = Texts::tr("seconds");
    parser.addOptions({
        {QStringLiteral("show"), Texts::tr("Show the window of the panel that runs already.")},
        {QStringLiteral("hide"), Texts::tr("Hide it.")},
        {QStringLiteral("toggle"),
         Texts::tr("Switch the scheduler on or off, and start in the tray if no panel runs.")},
        {QStringLiteral("minimized"), Texts::tr("Start in the tray, or minimized where there is none.")},
        {QStringLiteral("theme"), Texts::tr("Colours: light, dark, contrast or system, instead of those that are set."),
         Texts::tr("name")},
        {QStringLiteral("page"), Texts::tr("Open this page: overview, live, policies, compare…"), Texts::tr("name")},
        {QStringLiteral("replay"), Texts::tr("Open this recording, in a window of its own."), Texts::tr("file")},
        {QStringLiteral("screenshot-dir"), Texts::tr("Save pictures of every page, light and dark, in this directory."),
         Texts::tr("directory")},
        {QStringLiteral("screenshot-after"), Texts::tr("When to take them (2)."), seconds, QStringLiteral("2")},
        {QStringLiteral("quit-after"), Texts::tr("Quit by itself after this time."), seconds},
        {QStringLiteral("quit-when-drawn"),
         Texts::tr("Say when the first figures are drawn, and quit: to measure how long that takes.")},
    });
    parser.process(application);
    Options options;
    if (parser.isSet(QStringLiteral("theme"))) {
        options.theme = themeNamed(parser.value(QStringLiteral("theme")));
        if (!options.theme)
            refuse(Texts::tr("--theme is light, dark, contrast or system."));
    }
    options.minimized = parser.isSet(QStringLiteral("minimized"));
    options.page = parser.value(QStringLiteral("page"));
    options.replay = parser.value(QStringLiteral("replay"));
    options.screenshotDir = parser.value(QStringLiteral("screenshot-dir"));
    options.screenshotAfterSeconds = secondsOf(parser, QStringLiteral("screenshot-after"));
    if (parser.isSet(QStringLiteral("quit-after")))
        options.quitAfterSeconds = secondsOf(parser, QStringLiteral("quit-after"));
    options.quitWhenDrawn = parser.isSet(QStringLiteral("quit-when-drawn"));
    using Wish = SingleInstance::Wish;
    for (const auto& [name, wish] : {std::pair{"show", Wish::Show}, {"hide", Wish::Hide}, {"toggle", Wish::Toggle}}) {
        if (!parser.isSet(QString::fromLatin1(name)))
            continue;
        options.wish = wish;
        options.wishGiven = true;
    }
    if (!parser.positionalArguments().isEmpty())
        refuse(
            Texts::tr("“%1” is not understood; --help lists the options.").arg(parser.positionalArguments().first()));
    return options;
}

} // namespace quickshift::app
