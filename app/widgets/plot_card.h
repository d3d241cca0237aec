// SPDX-License-Identifier: GPL-3.0-or-later
// A card with one or more plots of the same thing, one at a time, and the same as a table, for the clipboard and as a
// file.
#pragma once

#include "app/widgets/card.h"

#include <functional>
#include <vector>

class QButtonGroup;
class QBoxLayout;
class QStackedWidget;
class QTableView;

namespace quickshift::app
{

class FlowLayout;
class Plot;
class PlotTableModel;
class TextLabel;

class PlotCard : public Card
{
    Q_OBJECT

public:
    struct View {
        QString name; ///< on its button
        Plot* plot;
    };

    /// `fileName` is what exported files are called, without extension.
    PlotCard(const QString& title, const QString& fileName, const std::vector<View>& views, QWidget* parent = nullptr);

    /// Lets words wrap.
    void setNarrow(bool narrow);
    void setTitle(const QString& title);
    /// A line below the title.
    void setNote(const QString& note);
    [[nodiscard]] QString note() const;
    /// Words in the place of the plot; none shows the plot.
    void setEmptyText(const QString& words);
    [[nodiscard]] Plot& shownPlot() const { return *m_plot; }
    [[nodiscard]] bool tableShown() const;
    /// Fills the table anew, if it is shown.
    void refreshTable();

    /// Write what is shown. Return a sentence when that cannot be done, or nothing.
    [[nodiscard]] QString saveCsv(const QString& path);
    [[nodiscard]] QString savePng(const QString& path) const;
    /// The selected cells of the table, or all, to the clipboard.
    void copy();

signals:
    void exportFailed(const QString& sentence);

private:
    void addButton(const QString& name, int page);
    void addExportButton();
    void makeTable(const QString& title);
    void choose(int page);
    void askAndSave(const QString& extension, const QString& filter, const std::function<QString(QString)>& save);

    QString m_fileName;
    std::vector<Plot*> m_plots;
    Plot* m_plot = nullptr;
    QBoxLayout* m_head; ///< title and buttons, below each other where it is narrow
    FlowLayout* m_buttonRow;
    TextLabel* m_title;
    TextLabel* m_note;
    TextLabel* m_empty;
    QButtonGroup* m_buttons;
    QStackedWidget* m_stack;
    QTableView* m_table = nullptr;
    PlotTableModel* m_model = nullptr;
    int m_chosen = 0;
};

} // namespace quickshift::app
