// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/newest_effects.h"

#include "app/compare/comparison_words.h"

#include <QLocale>

#include <algorithm>

namespace quickshift::compare
{
namespace
{

/// "14:02", with the date when that was another day.
QString when(const QDateTime& time)
{
    const QLocale locale;
    return time.date() == QDate::currentDate() ? locale.toString(time.time(), QLocale::ShortFormat)
                                               : locale.toString(time, QLocale::ShortFormat);
}

template <typename Matches> QString newest(const ComparisonStore& store, const QString& title, Matches matches)
{
    const auto& all = store.all();
    // One that measured too little says nothing, and must not hide an earlier one that does.
    const auto found = std::ranges::find_if(
        all, [&matches](const Saved& saved) { return saved.analysis.enough() && matches(saved.comparison); });
    if (found == all.end())
        return {};
    auto sentence = words::verdict(found->comparison, found->analysis, title);
    return NewestEffects::tr("%1 Measured %2.").arg(sentence, when(found->comparison.started));
}

} // namespace

NewestEffects::NewestEffects(const ComparisonStore& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&m_store, &ComparisonStore::changed, this, &NewestEffects::changed);
}

QString NewestEffects::onOff(const QString& kernel) const
{
    return newest(m_store, {}, [&kernel](const Comparison& comparison) {
        return comparison.subject.kind == SubjectKind::OnOff && comparison.kernel == kernel;
    });
}

QString NewestEffects::of(const QString& tunable, const QString& title, const QString& kernel) const
{
    return newest(m_store, title, [&](const Comparison& comparison) {
        return comparison.subject.kind == SubjectKind::Tunable && comparison.subject.tunable == tunable &&
               comparison.kernel == kernel;
    });
}

} // namespace quickshift::compare
