// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window, and the list at its side that chooses one: by mouse, arrow keys, or Ctrl and its number.
#pragma once

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace quickshift::app
{

class PageStack : public QWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr);

    /// `id` names the page in the settings and on the command line; it never changes.
    void addPage(const QString& id, const QString& title, QWidget* page);
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QString current() const;
    /// False when there is no such page.
    bool showPage(const QString& id);
    /// Shows the page at which the panel was left the last time.
    void restore();
    /// Pages that are shown from now on are not remembered.
    void stopRemembering() { m_remembers = false; }

private:
    void onRow(int row);

    QListWidget* m_list;
    QStackedWidget* m_stack;
    bool m_remembers = true;
};

} // namespace quickshift::app
