// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong and how to mend it. Hidden while nothing is.
#pragma once

#include "app/client/problem.h"

#include <QFrame>

#include <optional>

class QPushButton;
class QToolButton;

namespace quickshift::app
{

class TextLabel;

class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    void setProblem(const std::optional<client::Problem>& problem);
    [[nodiscard]] const std::optional<client::Problem>& problem() const { return m_problem; }

signals:
    void retryRequested();
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QColor colour() const;

    std::optional<client::Problem> m_problem;
    TextLabel* m_title;
    TextLabel* m_wayOut;
    TextLabel* m_detail;
    QPushButton* m_retry;
    QToolButton* m_dismiss;
};

} // namespace quickshift::app
