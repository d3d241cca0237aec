// SPDX-License-Identifier: GPL-3.0-or-later
// Tells a page whether the room around it is narrow. It lies in a scroll area and is never narrower than its contents:
// only what is around it knows.
#pragma once

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace quickshift::app
{

class RoomWatcher : public QObject
{
    Q_OBJECT

public:
    /// `tell` is called at once with false, and whenever it changes.
    RoomWatcher(QWidget& page, int narrowBelow, std::function<void(bool)> tell);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void setNarrow(bool narrow);

    QWidget& m_page;
    int m_narrowBelow; ///< pixels
    std::function<void(bool)> m_tell;
    std::optional<bool> m_narrow;
};

} // namespace quickshift::app
