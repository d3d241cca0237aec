// SPDX-License-Identifier: GPL-3.0-or-later
// A language for tests, in which all texts are as long, or as wide, as they may become.
#pragma once

#include <QTranslator>

#include <algorithm>

namespace quickshift::tests
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

} // namespace quickshift::tests
