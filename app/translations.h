// SPDX-License-Identifier: GPL-3.0-or-later
// The user's language, for our own words and Qt's.
#pragma once

class QCoreApplication;
class QLocale;

namespace quickshift::app
{

void installTranslations(QCoreApplication& application);
void installTranslations(QCoreApplication& application, const QLocale& locale);

} // namespace quickshift::app
