// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets side by side in columns of the same width, and below each other where there is no room for that.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace quickshift::app
{

class ColumnLayout : public QLayout
{
public:
    explicit ColumnLayout(QWidget* parent) : QLayout(parent) {}

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    [[nodiscard]] QLayoutItem* takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect& place) override;

private:
    [[nodiscard]] QSize widest() const;
    [[nodiscard]] int columns(int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace quickshift::app
