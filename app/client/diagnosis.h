// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel asks to find out what is wrong: permissions, the helper's memory, dumps and the bundle. Each answer
// comes later, and one comes always: with a sentence when the helper left meanwhile.
#pragma once

#include "app/client/checklist.h"
#include "app/client/helper_client.h"

#include <functional>

namespace quickshift::client
{

struct TextAnswer {
    bool good = true;
    QString text;     ///< what was asked for
    QString sentence; ///< or why it did not come
};

class Diagnosis : public QObject
{
    Q_OBJECT

public:
    explicit Diagnosis(HelperClient& client, QObject* parent = nullptr);

    /// Asks anew what only asking can tell; `changed` follows.
    void look();
    /// What is known now. Counters and drops are the caller's to fill in.
    [[nodiscard]] Findings findings() const;
    /// The helper's, or 0 while it is not known.
    [[nodiscard]] quint64 helperMemoryBytes() const { return m_helperMemoryBytes; }

    using OnText = std::function<void(const TextAnswer&)>;
    void fetchBundle(const OnText& onText);
    void fetchDump(quint64 exit, const OnText& onText);

signals:
    void changed();

private:
    void askWhetherWeMay(std::string_view action, Permission Diagnosis::* answer);
    void askForMemory();
    void forget();
    void call(const QDBusMessage& message, std::function<void(const QDBusPendingCall&)> finished);

    HelperClient& m_client;
    Findings m_here; ///< of this computer, which does not change while we run
    Permission m_watch = Permission::Unknown;
    Permission m_control = Permission::Unknown;
    quint64 m_helperMemoryBytes = 0;
    int m_open = 0; ///< questions about permissions that are not answered yet
};

} // namespace quickshift::client
