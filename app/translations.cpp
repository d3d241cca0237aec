// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace quickshift::app
{

void installTranslations(QCoreApplication& application)
{
    installTranslations(application, QLocale());
}

void installTranslations(QCoreApplication& application, const QLocale& locale)
{
    const auto install = [&](const QString& name, const QString& directory) {
        auto* translator = new QTranslator(&application);
        if (translator->load(locale, name, QStringLiteral("_"), directory))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("quickshift"), QStringLiteral(":/i18n"));
}

} // namespace quickshift::app
