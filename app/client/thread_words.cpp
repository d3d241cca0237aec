// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/thread_words.h"

#include <QCoreApplication>

namespace quickshift::client
{
namespace
{

QString translated(const char* text)
{
    return QCoreApplication::translate("threads", text);
}

struct Word {
    const char* key;
    const char* text;
};

constexpr Word roles[] = {
    {"normal", QT_TRANSLATE_NOOP("threads", "nothing special")},
    {"input", QT_TRANSLATE_NOOP("threads", "input reader")},
    {"game", QT_TRANSLATE_NOOP("threads", "game")},
    {"gpu", QT_TRANSLATE_NOOP("threads", "feeds the graphics card")},
    {"compositor", QT_TRANSLATE_NOOP("threads", "compositor")},
    {"audio", QT_TRANSLATE_NOOP("threads", "audio")},
    {"background", QT_TRANSLATE_NOOP("threads", "background")},
};

// Of a thread that was boosted lately; %1 is how often. Wake-ups that gave it no advantage are not counted.
constexpr Word boosted[] = {
    {"chain", QT_TRANSLATE_NOOP("threads", "woken %1 by a thread that answers input or sound")},
    {"sound", QT_TRANSLATE_NOOP("threads", "woken %1 for the sound card")},
    {"submit", QT_TRANSLATE_NOOP("threads", "woken %1; it hands work to the graphics card")},
    {"flip", QT_TRANSLATE_NOOP("threads", "woken %1; it puts pictures on the screen")},
    {"game", QT_TRANSLATE_NOOP("threads", "woken %1; its process was named as the game")},
};

// Of one that was not.
constexpr Word quiet[] = {
    {"report", QT_TRANSLATE_NOOP("threads", "input reports wake it")},
    {"chain", QT_TRANSLATE_NOOP("threads", "a thread that answers input or sound wakes it")},
    {"sound", QT_TRANSLATE_NOOP("threads", "it serves the sound card")},
    {"submit", QT_TRANSLATE_NOOP("threads", "it hands work to the graphics card")},
    {"flip", QT_TRANSLATE_NOOP("threads", "it puts pictures on the screen")},
    {"game", QT_TRANSLATE_NOOP("threads", "its process was named as the game")},
    {"burst", QT_TRANSLATE_NOOP("threads", "it computes for long without a pause")},
    {"low", QT_TRANSLATE_NOOP("threads", "its owner gave it low priority")},
    {"kernel", QT_TRANSLATE_NOOP("threads", "a thread of the kernel")},
};

constexpr Word reports[] = {
    {"mouse", QT_TRANSLATE_NOOP("threads", "woken %1 by mouse reports")},
    {"keyboard", QT_TRANSLATE_NOOP("threads", "woken %1 by keyboard reports")},
    {"gamepad", QT_TRANSLATE_NOOP("threads", "woken %1 by gamepad reports")},
    {"touch", QT_TRANSLATE_NOOP("threads", "woken %1 by touch reports")},
    {"tablet", QT_TRANSLATE_NOOP("threads", "woken %1 by tablet reports")},
    {"other", QT_TRANSLATE_NOOP("threads", "woken %1 by input reports")},
};

template <std::size_t size> const char* find(const Word (&words)[size], const QString& key)
{
    for (const auto& word : words)
        if (key == QLatin1String(word.key))
            return word.text;
    return nullptr;
}

QString field(const QVariantMap& thread, const char* name)
{
    return thread.value(QLatin1String(name)).toString();
}

} // namespace

QString threadRole(const QVariantMap& thread)
{
    const auto name = field(thread, "class");
    if (name.isEmpty())
        return translated(QT_TRANSLATE_NOOP("threads", "not seen yet"));
    // A newer helper may know more of them.
    const auto* word = find(roles, name);
    return word != nullptr ? translated(word) : name;
}

QString threadReason(const QVariantMap& thread)
{
    const auto reason = field(thread, "reason");
    if (const auto boosts = thread.value(QStringLiteral("boosts")).toInt(); boosts > 0) {
        const auto* word =
            reason == QLatin1String("report") ? find(reports, field(thread, "device")) : find(boosted, reason);
        if (word != nullptr)
            return translated(word).arg(
                boosts == 1 ? translated(QT_TRANSLATE_NOOP("threads", "once ahead of others in the last second"))
                            : translated(QT_TRANSLATE_NOOP("threads", "%1 times ahead of others in the last second"))
                                  .arg(boosts));
    }
    const auto* word = find(quiet, reason);
    return word != nullptr ? translated(word) : QString();
}

QString threadAge(const QVariantMap& thread)
{
    if (!thread.contains(QStringLiteral("for_ms")))
        return {};
    const auto seconds = thread.value(QStringLiteral("for_ms")).toULongLong() / 1000;
    if (seconds < 1)
        return translated(QT_TRANSLATE_NOOP("threads", "for less than a second"));
    if (seconds < 120)
        return translated(QT_TRANSLATE_NOOP("threads", "for %1 s")).arg(seconds);
    if (seconds < 7200)
        return translated(QT_TRANSLATE_NOOP("threads", "for %1 min")).arg(seconds / 60);
    return translated(QT_TRANSLATE_NOOP("threads", "for %1 h")).arg(seconds / 3600);
}

} // namespace quickshift::client
