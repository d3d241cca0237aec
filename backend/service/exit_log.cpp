// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/exit_log.h"

#include "backend/config/atomic_file.h"
#include "backend/service/redactor.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <ranges>

namespace quickshift::service
{
namespace
{

QJsonObject toJson(const ExitRecord& record)
{
    return {{QStringLiteral("id"), static_cast<qint64>(record.id)},
            {QStringLiteral("time_ms"), record.time_ms},
            {QStringLiteral("kind"), static_cast<qint64>(record.kind)},
            // As text: JSON's numbers hold 53 bits in most programs.
            {QStringLiteral("code"), QString::number(record.code)},
            {QStringLiteral("restart"), record.restart},
            {QStringLiteral("reason"), record.reason},
            {QStringLiteral("message"), record.message},
            {QStringLiteral("dump"), record.dump}};
}

ExitRecord fromJson(const QJsonObject& object)
{
    return {.id = static_cast<quint64>(object.value(QStringLiteral("id")).toInteger()),
            .time_ms = object.value(QStringLiteral("time_ms")).toInteger(),
            .kind = static_cast<quint32>(object.value(QStringLiteral("kind")).toInteger()),
            .code = object.value(QStringLiteral("code")).toString().toLongLong(),
            .restart = object.value(QStringLiteral("restart")).toBool(),
            .reason = object.value(QStringLiteral("reason")).toString(),
            .message = object.value(QStringLiteral("message")).toString(),
            .dump = object.value(QStringLiteral("dump")).toString()};
}

} // namespace

ExitLog::ExitLog(const std::filesystem::path& directory, WorkThread& disk)
    : m_file(directory / "exits.json"), m_disk(disk)
{
    const auto text = config::readSmallFile(m_file);
    if (!text) {
        qWarning("Earlier exits are not known: %s", text.error().sentence().c_str());
        return;
    }
    for (const auto& exit : QJsonDocument::fromJson(QByteArray::fromStdString(text->value_or("[]"))).array())
        m_exits.push_back(fromJson(exit.toObject()));
    while (m_exits.size() > kept)
        m_exits.pop_front();
}

void ExitLog::add(const engine::SchedulerExit& left)
{
    m_exits.push_back({.id = m_exits.empty() ? 1 : m_exits.back().id + 1,
                       .time_ms = QDateTime::currentMSecsSinceEpoch(),
                       .kind = left.kind,
                       .code = left.code,
                       .restart = left.wantsRestart(),
                       .reason = QString::fromStdString(left.reason),
                       .message = QString::fromStdString(left.message),
                       .dump = QString::fromStdString(left.dump)});
    if (m_exits.size() > kept)
        m_exits.pop_front();
    write();
}

protocol::ExitList ExitLog::list() const
{
    protocol::ExitList list;
    for (const auto& exit : m_exits | std::views::reverse)
        list.append({{QStringLiteral("id"), exit.id},
                     {QStringLiteral("time_ms"), exit.time_ms},
                     {QStringLiteral("kind"), exit.kind},
                     {QStringLiteral("code"), exit.code},
                     {QStringLiteral("restart"), exit.restart},
                     {QStringLiteral("reason"), exit.reason},
                     {QStringLiteral("message"), Redactor::forEverybody(exit.message)},
                     {QStringLiteral("dump_bytes"), static_cast<quint64>(exit.dump.toUtf8().size())}});
    return list;
}

std::optional<QString> ExitLog::dump(quint64 id) const
{
    const auto found = std::ranges::find(m_exits, id, &ExitRecord::id);
    return found == m_exits.end() ? std::nullopt : std::optional(found->dump);
}

void ExitLog::write()
{
    QJsonArray array;
    for (const auto& exit : m_exits)
        array.append(toJson(exit));
    const auto written = std::make_shared<std::expected<void, config::FileError>>();
    m_disk.submit(
        [written, file = m_file, text = QJsonDocument(array).toJson(QJsonDocument::Compact)] {
            *written = config::writeAtomically(file, text.toStdString(), false);
        },
        [written] {
            if (!*written)
                qWarning("This exit is forgotten when the helper ends: %s", written->error().sentence().c_str());
        });
}

} // namespace quickshift::service
