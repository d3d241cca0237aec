// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/text_dialog.h"

#include "app/widgets/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace quickshift::app
{

TextDialog::TextDialog(const QString& title, const QString& explanation, const QString& text, QString fileName,
                       QWidget* parent)
    : QDialog(parent), m_fileName(std::move(fileName)), m_text(new QPlainTextEdit(text)),
      m_result(new TextLabel(TextLabel::Role::Body))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    auto* words = new TextLabel(TextLabel::Role::Body, explanation);
    words->setWordWrap(true);
    words->setVisible(!explanation.isEmpty());
    layout->addWidget(words);
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setAccessibleName(title);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    layout->addWidget(m_text, 1);
    m_result->setObjectName(QStringLiteral("result"));
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->hide();
    layout->addWidget(m_result);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("save"));
    connect(save, &QPushButton::clicked, this, &TextDialog::askWhereToSave);
    auto* copy = buttons->addButton(tr("&Copy all"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copy"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(this->text());
        m_result->setText(tr("Copied."));
        m_result->show();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(900, 560);
}

QString TextDialog::text() const
{
    return m_text->toPlainText();
}

bool TextDialog::saveAs(const QString& name)
{
    QSaveFile file(name);
    const auto bytes = text().toUtf8();
    const bool good = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    m_result->setText(good ? tr("Saved to %1.").arg(name)
                           : tr("Not saved: %1. Choose another place.").arg(file.errorString()));
    m_result->show();
    return good;
}

void TextDialog::askWhereToSave()
{
    // The dialog itself asks before it lets a file be overwritten.
    const auto home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto name = QFileDialog::getSaveFileName(this, windowTitle(), QDir(home).filePath(m_fileName),
                                                   tr("Texts (*.txt)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!name.isEmpty())
        saveAs(name);
}

} // namespace quickshift::app
