// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets beside each other, and below each other where there is no room for that: what a page needs at 200 %.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace quickshift::app
{

/// What both kinds share: the items, of which those that are hidden take no room.
class WrappingLayout : public QLayout
{
public:
    explicit WrappingLayout(QWidget* parent = nullptr) : QLayout(parent) {}

    void addItem(QLayoutItem* item) override { m_items.emplace_back(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    [[nodiscard]] QLayoutItem* takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return heightOf(place({0, 0, width, 0})); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect& room) override;

protected:
    struct Placed {
        QLayoutItem* item;
        QRect place;
    };
    [[nodiscard]] virtual std::vector<Placed> place(const QRect& room) const = 0;
    [[nodiscard]] std::vector<QLayoutItem*> shown() const;

private:
    [[nodiscard]] static int heightOf(const std::vector<Placed>& items);

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

/// Columns of the same width, as many as there is room for and as make whole rows.
class ColumnLayout : public WrappingLayout
{
public:
    using WrappingLayout::WrappingLayout;

protected:
    [[nodiscard]] std::vector<Placed> place(const QRect& room) const override;
};

/// Each as wide as it likes, then the next line; what expands takes what its line has left.
class FlowLayout : public WrappingLayout
{
public:
    using WrappingLayout::WrappingLayout;

    /// False: all in one line. A page with what wraps is given the height that it likes, not the height that there is.
    void setWrapping(bool wrapping);
    [[nodiscard]] bool hasHeightForWidth() const override { return m_wrapping; }
    [[nodiscard]] QSize minimumSize() const override;

protected:
    [[nodiscard]] std::vector<Placed> place(const QRect& room) const override;

private:
    bool m_wrapping = true;
};

} // namespace quickshift::app
