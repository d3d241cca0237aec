// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tray/status_notifier_host.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QtEndian>

#include <algorithm>

namespace quickshift::tests
{
namespace
{

const auto watcherService = QStringLiteral("org.kde.StatusNotifierWatcher");
const auto watcherPath = QStringLiteral("/StatusNotifierWatcher");
const auto itemPath = QStringLiteral("/StatusNotifierItem");
const auto itemInterface = QStringLiteral("org.kde.StatusNotifierItem");
const auto menuInterface = QStringLiteral("com.canonical.dbusmenu");

/// The largest of a(iiay): width, height, ARGB in network byte order.
QImage largest(const QDBusArgument& pictures)
{
    QImage best;
    pictures.beginArray();
    while (!pictures.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray bytes;
        pictures.beginStructure();
        pictures >> width >> height >> bytes;
        pictures.endStructure();
        if (width <= best.width() || bytes.size() != qsizetype{4} * width * height)
            continue;
        best = QImage(width, height, QImage::Format_ARGB32);
        for (int y = 0; y < height; ++y)
            qFromBigEndian<quint32>(bytes.constData() + qsizetype{4} * y * width, width, best.scanLine(y));
    }
    pictures.endArray();
    return best;
}

/// Adds (ia{sv}av) and what is below it.
void addEntries(const QDBusArgument& layout, QList<StatusNotifierHost::MenuItem>& entries)
{
    StatusNotifierHost::MenuItem entry;
    QVariantMap properties;
    layout.beginStructure();
    layout >> entry.id >> properties;
    entry.label = properties.value(QStringLiteral("label")).toString().remove(QLatin1Char('_'));
    entry.enabled = properties.value(QStringLiteral("enabled"), true).toBool();
    entry.checked = properties.value(QStringLiteral("toggle-state")).toInt() == 1;
    if (!entry.label.isEmpty())
        entries << entry;
    layout.beginArray();
    while (!layout.atEnd()) {
        QDBusVariant child;
        layout >> child;
        addEntries(child.variant().value<QDBusArgument>(), entries);
    }
    layout.endArray();
    layout.endStructure();
}

} // namespace

StatusNotifierHost::StatusNotifierHost(QDBusConnection session) : m_session(std::move(session))
{
    if (!m_session.registerObject(watcherPath, this, QDBusConnection::ExportScriptableContents) ||
        !m_session.registerService(watcherService))
        qFatal("cannot be the tray");
}

StatusNotifierHost::~StatusNotifierHost()
{
    m_session.unregisterService(watcherService);
    m_session.unregisterObject(watcherPath);
}

void StatusNotifierHost::RegisterStatusNotifierItem(const QString& service)
{
    m_item = service.startsWith(QLatin1Char('/')) ? message().service() : service;
    auto* gone = new QDBusServiceWatcher(m_item, m_session, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(gone, &QDBusServiceWatcher::serviceUnregistered, this, [this](const QString& left) {
        if (left == m_item)
            m_item.clear();
    });
    emit StatusNotifierItemRegistered(m_item);
}

// Others are answered meanwhile: Qt asks the tray whether it is there, and waits for that.
QDBusMessage StatusNotifierHost::ask(const QDBusMessage& call) const
{
    return m_session.call(call, QDBus::BlockWithGui);
}

void StatusNotifierHost::click(const char* method) const
{
    ask(QDBusMessage::createMethodCall(m_item, itemPath, itemInterface, QLatin1String(method)) << 0 << 0);
}

QVariant StatusNotifierHost::property(const char* name) const
{
    const auto reply =
        ask(QDBusMessage::createMethodCall(m_item, itemPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                                           QStringLiteral("Get"))
            << itemInterface << QLatin1String(name));
    return reply.arguments().value(0).value<QDBusVariant>().variant();
}

// (sa(iiay)ss)
QString StatusNotifierHost::toolTip() const
{
    const auto value = property("ToolTip").value<QDBusArgument>();
    if (value.currentType() != QDBusArgument::StructureType)
        return {};
    QString icon;
    QString title;
    QString text;
    value.beginStructure();
    value >> icon;
    static_cast<void>(largest(value));
    value >> title >> text;
    value.endStructure();
    return title + text;
}

QImage StatusNotifierHost::icon() const
{
    const auto value = property("IconPixmap").value<QDBusArgument>();
    return value.currentType() == QDBusArgument::ArrayType ? largest(value) : QImage();
}

QString StatusNotifierHost::iconName() const
{
    return property("IconName").toString();
}

QList<StatusNotifierHost::MenuItem> StatusNotifierHost::menu() const
{
    QList<MenuItem> entries;
    const auto reply = ask(QDBusMessage::createMethodCall(m_item, property("Menu").value<QDBusObjectPath>().path(),
                                                          menuInterface, QStringLiteral("GetLayout"))
                           << 0 << -1 << QStringList());
    if (reply.arguments().size() == 2)
        addEntries(reply.arguments().at(1).value<QDBusArgument>(), entries);
    return entries;
}

std::optional<StatusNotifierHost::MenuItem> StatusNotifierHost::entry(const QString& label) const
{
    const auto entries = menu();
    const auto found = std::ranges::find(entries, label, &MenuItem::label);
    return found == entries.end() ? std::nullopt : std::optional(*found);
}

bool StatusNotifierHost::choose(const QString& label) const
{
    const auto found = entry(label);
    if (!found)
        return false;
    ask(QDBusMessage::createMethodCall(m_item, property("Menu").value<QDBusObjectPath>().path(), menuInterface,
                                       QStringLiteral("Event"))
        << found->id << QStringLiteral("clicked") << QVariant::fromValue(QDBusVariant(QString())) << 0U);
    return true;
}

} // namespace quickshift::tests
