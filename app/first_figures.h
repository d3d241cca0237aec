// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when the window has drawn its first figures on Overview, not just itself.
#pragma once

#include <QObject>

namespace quickshift::app
{

class MainWindow;
class StatTile;

class FirstFigures : public QObject
{
    Q_OBJECT

public:
    /// Opens that page.
    explicit FirstFigures(MainWindow& window);

signals:
    /// Once.
    void drawn();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    const StatTile* m_median;
    bool m_seen = false;
};

} // namespace quickshift::app
