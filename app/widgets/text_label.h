// SPDX-License-Identifier: GPL-3.0-or-later
// A label with a place in the hierarchy of texts: size, weight and colour follow from it and from the palette.
#pragma once

#include <QLabel>

namespace quickshift::app
{

class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Role : quint8 { Headline, Title, Figure, Body, Muted, Error };

    explicit TextLabel(Role role, QWidget* parent = nullptr);
    TextLabel(Role role, const QString& text, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    Role m_role;
    bool m_styling = false;
};

/// The widget's font, `factor` times as large.
[[nodiscard]] QFont scaled(QFont font, double factor);

} // namespace quickshift::app
