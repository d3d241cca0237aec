// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/resume.h"

#include "backend/config/atomic_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <ctime>

namespace quickshift::service
{
namespace
{

/// Goes on through suspend and from helper to helper; begins anew with the machine.
ResumeRecord::Time sinceBoot()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::duration_cast<ResumeRecord::Time>(std::chrono::seconds(now.tv_sec) +
                                                          std::chrono::nanoseconds(now.tv_nsec));
}

ResumeRecord parse(const std::string& text)
{
    const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    ResumeRecord record{.on = object.value(QStringLiteral("on")).toBool(),
                        .asked = object.value(QStringLiteral("asked")).toBool(),
                        .ends = {}};
    for (const auto& end : object.value(QStringLiteral("ends_ms")).toArray())
        record.ends.emplace_back(end.toInteger());
    return record;
}

std::string format(const ResumeRecord& record)
{
    QJsonArray ends;
    for (const auto end : record.ends)
        ends.append(qint64{end.count()});
    return QJsonDocument({{QStringLiteral("on"), record.on},
                          {QStringLiteral("asked"), record.asked},
                          {QStringLiteral("ends_ms"), ends}})
        .toJson()
        .toStdString();
}

} // namespace

Resume::Resume(const std::filesystem::path& directory, SchedulerControl& control, WorkThread& disk, QObject* parent)
    : QObject(parent), m_file(directory / "resume.json"), m_control(control), m_disk(disk)
{
}

void Resume::begin()
{
    const auto text = config::readSmallFile(m_file);
    if (!text || !*text)
        return;
    m_record = parse(**text);
    switch (m_record.decide(sinceBoot())) {
    case ResumeRecord::Decision::NOTHING:
        return;
    case ResumeRecord::Decision::STAY_OFF:
        m_control.stayOff("The helper ended three times in ten minutes while the scheduler was on, so it stays off.");
        break;
    case ResumeRecord::Decision::START:
        qWarning("The last helper ended while the scheduler was on: switching it on again.");
        m_resuming = true;
        m_control.start(SchedulerControl::Asker::PROGRAM, [this](const Reply<void>& reply) {
            m_resuming = false;
            if (!reply)
                qWarning("%s", qUtf8Printable(reply.error().sentence));
        });
        break;
    }
    write();
}

void Resume::note(bool byAPerson, bool paused)
{
    const bool on = byAPerson && (paused || m_control.state() == protocol::State::RUNNING);
    if (std::exchange(m_record.on, on) != on)
        write();
}

void Resume::leave(std::function<void()> done)
{
    // Two upgrades may follow each other faster than a start takes.
    m_record.on = m_record.on || m_resuming;
    m_record.asked = m_record.on;
    if (m_record.asked)
        write(std::move(done));
    else
        done();
}

void Resume::write(std::function<void()> done)
{
    const auto written = std::make_shared<std::expected<void, config::FileError>>();
    m_disk.submit(
        [written, file = m_file, text = format(m_record), on = m_record.on] {
            *written = config::writeAtomically(file, text, false);
            // On a full disk: better no note than an old one that says it is on.
            std::error_code none;
            if (!*written && !on)
                std::filesystem::remove(file, none);
        },
        [written, on = m_record.on, done = std::move(done)] {
            if (!*written && on)
                qWarning("A crash would not be followed by a start: %s", written->error().sentence().c_str());
            if (done)
                done();
        });
}

} // namespace quickshift::service
