// SPDX-License-Identifier: GPL-3.0-or-later
// What comparisons on this machine have found, for pages that mention it: the newest answer to each question.
#pragma once

#include "app/compare/comparison_store.h"

namespace quickshift::compare
{

class NewestEffects : public QObject
{
    Q_OBJECT

public:
    explicit NewestEffects(const ComparisonStore& store, QObject* parent = nullptr);

    /// "Input reaches its reader 1.9 times sooner at p99 with Quickshift on than …, measured 14:02." Empty when on and
    /// off were never compared on this kernel.
    [[nodiscard]] QString onOff(const QString& kernel) const;
    /// The same for a tunable.
    [[nodiscard]] QString of(const QString& tunable, const QString& title, const QString& kernel) const;

signals:
    void changed();

private:
    const ComparisonStore& m_store;
};

} // namespace quickshift::compare
