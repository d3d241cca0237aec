// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/wrapping_layout.h"

#include <algorithm>
#include <span>

namespace quickshift::app
{

QLayoutItem* WrappingLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* WrappingLayout::takeAt(int index)
{
    if (itemAt(index) == nullptr)
        return nullptr;
    auto* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<QLayoutItem*> WrappingLayout::shown() const
{
    std::vector<QLayoutItem*> items;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            items.push_back(item.get());
    return items;
}

int WrappingLayout::heightOf(const std::vector<Placed>& items)
{
    int height = 0;
    for (const auto& [item, place] : items)
        height = std::max(height, place.bottom() + 1);
    return height;
}

QSize WrappingLayout::sizeHint() const
{
    QSize size;
    for (const auto* item : shown())
        size = {size.width() + item->sizeHint().width() + spacing(),
                std::max(size.height(), item->sizeHint().height())};
    return {std::max(size.width() - spacing(), 0), size.height()};
}

QSize WrappingLayout::minimumSize() const
{
    QSize size;
    for (const auto* item : shown())
        size = size.expandedTo(item->minimumSize());
    return size;
}

void WrappingLayout::setGeometry(const QRect& room)
{
    QLayout::setGeometry(room);
    for (const auto& [item, place] : place(room))
        item->setGeometry(place);
}

std::vector<WrappingLayout::Placed> ColumnLayout::place(const QRect& room) const
{
    const auto items = shown();
    if (items.empty())
        return {};
    const auto least = minimumSize();
    const int number = static_cast<int>(items.size());
    int columns = std::clamp((room.width() + spacing()) / (least.width() + spacing()), 1, number);
    while (number % columns != 0)
        --columns;
    std::vector<Placed> placed;
    for (int i = 0; i < number; ++i) {
        // From edge to edge, whatever the division leaves over.
        const auto edge = [&](int column) { return column * (room.width() + spacing()) / columns; };
        const int column = i % columns;
        placed.push_back({items[static_cast<std::size_t>(i)],
                          {room.left() + edge(column), room.top() + i / columns * (least.height() + spacing()),
                           edge(column + 1) - edge(column) - spacing(), least.height()}});
    }
    return placed;
}

void FlowLayout::setWrapping(bool wrapping)
{
    m_wrapping = wrapping;
    invalidate();
}

QSize FlowLayout::minimumSize() const
{
    return m_wrapping ? WrappingLayout::minimumSize() : sizeHint();
}

std::vector<WrappingLayout::Placed> FlowLayout::place(const QRect& room) const
{
    std::vector<Placed> placed;
    std::size_t begin = 0; // of the line
    int x = 0;
    int y = room.top();
    int height = 0;
    const auto endLine = [&] {
        const auto line = std::span(placed).subspan(begin);
        const auto expands = [](const Placed& one) { return (one.item->expandingDirections() & Qt::Horizontal) != 0; };
        const auto takers = static_cast<int>(std::ranges::count_if(line, expands));
        const int each = takers == 0 ? 0 : (room.width() - (x - spacing())) / takers;
        int moved = 0;
        for (auto& one : line) {
            one.place.translate(room.left() + moved, 0);
            one.place.setHeight(height);
            if (!expands(one))
                continue;
            one.place.setWidth(one.place.width() + each);
            moved += each;
        }
        begin = placed.size();
        x = 0;
        y += height + spacing();
        height = 0;
    };
    for (auto* item : shown()) {
        const auto size = item->sizeHint().expandedTo(item->minimumSize()).boundedTo({room.width(), QLAYOUTSIZE_MAX});
        if (m_wrapping && x > 0 && x + size.width() > room.width())
            endLine();
        placed.push_back({item, {x, y, size.width(), size.height()}});
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    endLine();
    return placed;
}

} // namespace quickshift::app
