// SPDX-License-Identifier: GPL-3.0-or-later
// A long text to read, copy and save.
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace quickshift::app
{

class TextLabel;

class TextDialog : public QDialog
{
    Q_OBJECT

public:
    /// `fileName` is what saving proposes.
    TextDialog(const QString& title, const QString& explanation, const QString& text, QString fileName,
               QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Writes the whole file or leaves what was there; says below the text which of the two.
    bool saveAs(const QString& file);

private:
    void askWhereToSave();

    QString m_fileName;
    QPlainTextEdit* m_text;
    TextLabel* m_result;
};

} // namespace quickshift::app
