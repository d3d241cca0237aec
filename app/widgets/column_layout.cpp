// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/column_layout.h"

#include <algorithm>

namespace quickshift::app
{

void ColumnLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* ColumnLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* ColumnLayout::takeAt(int index)
{
    if (itemAt(index) == nullptr)
        return nullptr;
    auto* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

/// What each item needs at least.
QSize ColumnLayout::widest() const
{
    QSize size(1, 0);
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

/// Of so many items, as many beside each other as make whole rows: three fall into one row or three.
int ColumnLayout::columns(int width) const
{
    int columns = std::clamp((width + spacing()) / (widest().width() + spacing()), 1, std::max(count(), 1));
    while (count() % columns != 0)
        --columns;
    return columns;
}

int ColumnLayout::heightForWidth(int width) const
{
    const int rows = count() / columns(width);
    return rows * widest().height() + (rows - 1) * spacing();
}

QSize ColumnLayout::sizeHint() const
{
    const auto size = widest();
    return {count() * size.width() + (count() - 1) * spacing(), size.height()};
}

QSize ColumnLayout::minimumSize() const
{
    return widest();
}

void ColumnLayout::setGeometry(const QRect& place)
{
    QLayout::setGeometry(place);
    const int across = columns(place.width());
    const int height = widest().height();
    for (int i = 0; i < count(); ++i) {
        const int column = i % across;
        // From edge to edge, whatever the division leaves over.
        const int left = column * (place.width() + spacing()) / across;
        const int right = (column + 1) * (place.width() + spacing()) / across - spacing();
        itemAt(i)->setGeometry(
            {place.left() + left, place.top() + i / across * (height + spacing()), right - left, height});
    }
}

} // namespace quickshift::app
