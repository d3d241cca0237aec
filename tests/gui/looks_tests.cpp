// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in every theme, size and length of words: nothing is cut off, everything is reached with the keyboard and
// has a name and a role for screen readers. A page that is added is tested without a word here.
#include "app/widgets/page_stack.h"
#include "tests/gui/frames.h"
#include "tests/gui/gui_tests.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTest>
#include <QTranslator>

namespace quickshift::tests
{
namespace
{

/// Gives every text in a language that nobody speaks: 40 % longer, or in wide characters. Placeholders stay.
class PseudoLanguage : public QTranslator
{
public:
    explicit PseudoLanguage(bool wide) : m_wide(wide) {}

    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        const auto text = QString::fromUtf8(source);
        return m_wide ? wide(text) : longer(text);
    }

private:
    // Real words are not longer at the end only.
    static QString longer(const QString& text)
    {
        QString result;
        qsizetype owed = 0;
        for (const auto& word : text.split(QLatin1Char(' '))) {
            if (!result.isEmpty())
                result += QLatin1Char(' ');
            result += word;
            owed += 4 * (word.size() + 1);
            if (word.contains(QLatin1Char('%')))
                continue;
            result +=
                QStringLiteral("lorem ipsum dolor").remove(QLatin1Char(' ')).left(std::min<qsizetype>(owed / 10, 15));
            owed %= 10;
        }
        return result;
    }

    // A Chinese or Japanese character says what two or three letters do.
    static QString wide(const QString& text)
    {
        constexpr QStringView characters = u"快速调度游戏输入延迟设置窗口";
        QString result;
        qsizetype letters = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const auto letter = text[i];
            if (letter == QLatin1Char('%') || (i > 0 && text[i - 1] == QLatin1Char('%'))) {
                result += letter;
            } else if (letter.isLetter()) {
                if (++letters % 2 == 0)
                    result += characters[letters / 2 % characters.size()];
            } else if (letter != QLatin1Char(' ') && letter != QLatin1Char('&')) {
                result += letter;
            }
        }
        return result.isEmpty() ? text : result;
    }

    bool m_wide;
};

/// Why the widget's text does not fit into it; empty when it does.
QString clipping(const QWidget& widget)
{
    QSize needed;
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty())
            return {};
        needed = label->wordWrap() ? QSize(label->minimumSizeHint().width(), label->heightForWidth(label->width()))
                                   : label->sizeHint();
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        const auto text = button->text();
        if (text.isEmpty())
            return {};
        needed = button->fontMetrics().size(Qt::TextShowMnemonic, text);
    } else {
        return {};
    }
    if (widget.width() >= needed.width() && widget.height() >= needed.height())
        return {};
    const auto text = widget.property("text").toString();
    return QStringLiteral("%1 “%2” is %3x%4 and needs %5x%6")
        .arg(QLatin1String(widget.metaObject()->className()), text)
        .arg(widget.width())
        .arg(widget.height())
        .arg(needed.width())
        .arg(needed.height());
}

bool takesTab(const QWidget* widget)
{
    // The parts of a compound control, which has the focus itself.
    if (widget->objectName() == QLatin1String("qt_spinbox_lineedit") || widget->inherits("QComboBoxListView"))
        return false;
    return (widget->focusPolicy() & Qt::TabFocus) != 0;
}

} // namespace

void GuiTests::noTextIsClipped_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const auto* language : {"English", "longer", "wide"})
        for (const int percent : {100, 125, 150, 200})
            QTest::addRow("%s %d %%", language, percent) << QString::fromLatin1(language) << percent;
}

// On a screen of 1024 x 640: at 200 % there are half as many points for it.
void GuiTests::noTextIsClipped()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    PseudoLanguage pseudo(language == QLatin1String("wide"));
    if (language != QLatin1String("English"))
        QCoreApplication::installTranslator(&pseudo);
    QStringList clipped;
    QVERIFY(QDir().mkpath(QStringLiteral(QUICKSHIFT_SCREENSHOTS)));
    {
        app::MainWindow window(*m_client, *m_model);
        FrameSource source(1);
        for (int i = 0; i < 40; ++i)
            m_model->addFrame(source.next());
        window.resize(1024 * 100 / percent, 640 * 100 / percent);
        window.show();
        for (const auto& page : window.pages().ids()) {
            window.pages().showPage(page);
            QTest::qWait(80);
            for (const auto* widget : window.findChildren<QWidget*>())
                if (widget->isVisible())
                    if (const auto why = clipping(*widget); !why.isEmpty())
                        clipped << page + QStringLiteral(": ") + why;
            if (percent == 100 || percent == 200)
                window.grab().save(
                    QStringLiteral(QUICKSHIFT_SCREENSHOTS "/%1-%2-%3.png").arg(page, language).arg(percent));
        }
        QVERIFY2(window.width() <= 1024 * 100 / percent && window.height() <= 640 * 100 / percent,
                 "the window does not fit the screen");
    }
    QCoreApplication::removeTranslator(&pseudo);
    clipped.removeDuplicates();
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
}

void GuiTests::controlsHaveNamesForScreenReaders()
{
    for (auto* widget : m_window->findChildren<QWidget*>()) {
        if (!takesTab(widget))
            continue;
        auto* accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible != nullptr, widget->metaObject()->className());
        const auto name =
            accessible->text(QAccessible::Name) +
            (qobject_cast<QLabel*>(widget) != nullptr ? QStringLiteral("a text is its own name") : QString());
        QVERIFY2(!name.isEmpty(),
                 qPrintable(QStringLiteral("%1 %2 has no accessible name")
                                .arg(QLatin1String(widget->metaObject()->className()), widget->objectName())));
        QVERIFY2(accessible->role() != QAccessible::NoRole, widget->metaObject()->className());
    }
}

void GuiTests::everyControlIsReachedWithTheTabKey()
{
    FrameSource source(1);
    for (int i = 0; i < 40; ++i)
        m_model->addFrame(source.next());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    for (const auto& page : m_window->pages().ids()) {
        m_window->pages().showPage(page);
        QTest::qWait(50);
        auto* list = m_window->findChild<QWidget*>(QStringLiteral("pages"));
        list->setFocus();
        QSet<QWidget*> reached;
        for (auto* focused = QApplication::focusWidget(); focused != nullptr && !reached.contains(focused);
             focused = QApplication::focusWidget()) {
            reached << focused;
            QTest::keyClick(focused, Qt::Key_Tab);
        }
        int controls = 0;
        for (auto* widget : m_window->findChildren<QWidget*>()) {
            if (!takesTab(widget) || !widget->isVisible() || !widget->isEnabled() || widget->focusProxy() != nullptr)
                continue;
            ++controls;
            QVERIFY2(
                reached.contains(widget),
                qPrintable(QStringLiteral("%1: Tab does not come to %2 “%3”")
                               .arg(page, QLatin1String(widget->metaObject()->className()), widget->objectName())));
        }
        QVERIFY2(controls > 0, qPrintable(QStringLiteral("%1: the list of pages, at least").arg(page)));
    }
}

} // namespace quickshift::tests
