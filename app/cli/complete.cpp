// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/complete.h"

#include "app/cli/helper.h"
#include "app/cli/output.h"
#include "app/compare/comparison.h"
#include "protocol/tunables.h"

#include <QDBusConnection>

#include <algorithm>

namespace quickshift::cli
{
namespace
{

void offer(const QString& begun, const QString& word, const QString& explanation)
{
    if (word.startsWith(begun))
        print(QStringLiteral("%1\t%2").arg(word, explanation.simplified())); // on one line: each is one
}

const QCommandLineOption* findOption(const QList<QCommandLineOption>& options, const QString& word)
{
    const auto found = std::ranges::find_if(options, [&](const QCommandLineOption& option) {
        return word.startsWith("--") && option.names().contains(word.mid(2));
    });
    return found == options.end() ? nullptr : &*found;
}

/// The words that are neither options nor their values: the verb and its arguments.
QStringList withoutOptions(const QStringList& words, const QList<QCommandLineOption>& options)
{
    QStringList plain;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (const auto* option = findOption(options, words[i]); option != nullptr && !option->valueName().isEmpty())
            ++i;
        else if (!words[i].startsWith('-'))
            plain << words[i];
    }
    return plain;
}

const Verb* findVerb(std::span<const Verb> verbs, const QString& name)
{
    const auto found = std::ranges::find_if(verbs, [&](const Verb& verb) { return name == QLatin1String(verb.name); });
    return found == verbs.end() ? nullptr : &*found;
}

void offerChoices(const QString& begun, const QString& choices)
{
    for (const auto& choice : choices.split('|'))
        offer(begun, choice, {});
}

void offerVerbs(const QString& begun, std::span<const Verb> verbs)
{
    for (const auto& verb : verbs)
        offer(begun, QString::fromLatin1(verb.name), firstSentence(QString::fromUtf8(verb.help)));
}

void offerOptions(const QString& begun, const Verb* verb, const QList<QCommandLineOption>& options)
{
    const auto own = verb == nullptr ? QStringList() : QString::fromLatin1(verb->options).split(' ');
    for (const auto& option : options)
        if (own.contains(option.names().constFirst()))
            offer(begun, "--" + option.names().constFirst(), option.description());
    offer(begun, QStringLiteral("--json"), QStringLiteral("Print JSON, one object a line."));
    offer(begun, QStringLiteral("--help"), QStringLiteral("Say more and leave."));
    if (verb == nullptr)
        offer(begun, QStringLiteral("--version"), QStringLiteral("Print the version and leave."));
}

QString range(const protocol::TunableInfo& info)
{
    const auto usual = QString::fromUtf8(info.format(info.defaultValue));
    if (info.kind == protocol::TunableKind::BOOL)
        return QStringLiteral("on or off (%1)").arg(usual);
    if (info.kind == protocol::TunableKind::ENUM)
        return QStringLiteral("%1 (%2)").arg(QString::fromUtf8(info.choices).replace(',', QStringLiteral(", ")), usual);
    return QStringLiteral("%1 to %2 %3 (%4)")
        .arg(QString::number(info.minimum), QString::number(info.maximum), QString::fromUtf8(info.unit), usual)
        .replace(QStringLiteral("  "), QStringLiteral(" "));
}

void offerAssignments(const QString& begun)
{
    for (const auto& info : protocol::tunables()) {
        const auto name = QString::fromUtf8(info.name) + '=';
        if (!begun.startsWith(name)) {
            offer(begun, name, range(info));
            continue;
        }
        const auto choices =
            info.kind == protocol::TunableKind::BOOL ? QStringLiteral("on,off") : QString::fromUtf8(info.choices);
        for (const auto& choice : choices.split(',', Qt::SkipEmptyParts))
            offer(begun, name + choice, {});
    }
}

/// Those of the helper, which a bus that has none offers nothing of.
void offerPresets(const QString& begun, const QString& before = {})
{
    if (!QDBusConnection::systemBus().isConnected())
        return;
    client::HelperState state;
    state.merge(Helper().properties().value());
    for (const auto& [name, sentence] : state.presetInfo.asKeyValueRange())
        offer(begun, before + name, sentence);
}

/// `given`: how many arguments come before this one.
void offerArgument(const QString& begun, const Verb& verb, qsizetype given)
{
    const auto usage = QString::fromLatin1(verb.arguments).remove('[').remove(']').split(' ', Qt::SkipEmptyParts);
    const bool repeated = !usage.isEmpty() && usage.constLast().endsWith("...");
    const auto word = usage.value(repeated ? std::min(given, usage.size() - 1) : given).remove(QStringLiteral("..."));
    if (word == "FILE")
        print(QStringLiteral(":files"));
    else if (word == "NAME=VALUE")
        offerAssignments(begun);
    else if (word == "NAME")
        for (const auto& info : protocol::tunables())
            offer(begun, QString::fromUtf8(info.name), QString::fromUtf8(info.help));
    else if (word == "PRESET")
        offerPresets(begun);
    else if (word == "A" || word == "B") {
        offerChoices(begun, QStringLiteral("off|on"));
        offerAssignments(begun);
        offerPresets(begun, QStringLiteral("preset:"));
    } else if (word.contains('|'))
        offerChoices(begun, word);
}

} // namespace

ExitCode complete(const QStringList& words, std::span<const Verb> verbs, const QList<QCommandLineOption>& options)
{
    const auto begun = words.isEmpty() ? QString() : words.constLast();
    const auto before = words.mid(0, std::max<qsizetype>(0, words.size() - 1));
    const auto plain = withoutOptions(before, options);
    const auto* verb = findVerb(verbs, plain.value(0));
    const auto* option = before.isEmpty() ? nullptr : findOption(options, before.constLast());
    if (option != nullptr && !option->valueName().isEmpty()) {
        if (option->valueName() == "FILE")
            print(QStringLiteral(":files"));
        else if (option->valueName() == "METRIC")
            offerChoices(begun, compare::metricNames().join('|'));
        else if (option->valueName().contains('|'))
            offerChoices(begun, option->valueName());
    } else if (begun.startsWith('-')) {
        offerOptions(begun, verb, options);
    } else if (verb != nullptr) {
        offerArgument(begun, *verb, plain.size() - 1);
    } else if (plain.isEmpty()) {
        offerVerbs(begun, verbs);
    }
    return OK;
}

} // namespace quickshift::cli
