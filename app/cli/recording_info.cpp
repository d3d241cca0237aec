// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recording_info.h"

#include "app/cli/output.h"
#include "app/client/setting_text.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTextStream>

namespace quickshift::cli
{
namespace
{

QString startedAt(const protocol::RecordingStart& start)
{
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(start.unixTime_ns / 1'000'000)).toString(Qt::ISODate);
}

QString damageText(const protocol::RecordingDamage& damage)
{
    if (!damage.any())
        return QStringLiteral("none");
    QStringList parts;
    if (damage.lostRecords > 0)
        parts << QStringLiteral("%1 records are lost").arg(damage.lostRecords);
    if (damage.lostBytes > 0)
        parts << QStringLiteral("%1 bytes belong to no whole record").arg(damage.lostBytes);
    if (damage.cutOff)
        parts << QStringLiteral("the end is missing");
    return parts.join(QStringLiteral(", "));
}

double secondsOf(const protocol::RecordingReader& recording)
{
    return static_cast<double>(recording.duration_ns()) / 1e9;
}

QJsonObject jsonOf(const protocol::RecordingReader& recording, const RecordingContent& content)
{
    QJsonArray marks;
    for (const auto& mark : recording.marks())
        marks.append(
            QJsonObject{{"time_ns", static_cast<qint64>(mark.time_ns)}, {"text", QString::fromStdString(mark.text)}});
    QJsonObject object{{"frames", static_cast<qint64>(recording.frames())},
                       {"seconds", secondsOf(recording)},
                       {"bytes", static_cast<qint64>(recording.size())},
                       {"input_reports", static_cast<qint64>(content.inputReports)},
                       {"reports_listed", static_cast<qint64>(content.listed)},
                       {"marks", marks},
                       {"lost_records", static_cast<qint64>(recording.damage().lostRecords)},
                       {"lost_bytes", static_cast<qint64>(recording.damage().lostBytes)},
                       {"undecodable_frames", static_cast<qint64>(content.undecodable)},
                       {"cut_off", recording.damage().cutOff}};
    if (const auto& start = recording.start()) {
        object.insert(QStringLiteral("started"), startedAt(*start));
        object.insert(QStringLiteral("kernel"), QString::fromStdString(start->kernel));
        object.insert(QStringLiteral("topology"), QString::fromStdString(start->topology));
        object.insert(QStringLiteral("helper"), QString::fromStdString(start->helper));
        object.insert(QStringLiteral("program"), QString::fromStdString(start->program));
        object.insert(QStringLiteral("tunables"), QJsonObject::fromVariantMap(client::settingValues(start->settings)));
    }
    return object;
}

void printStart(const protocol::RecordingStart& start)
{
    print(QStringLiteral("Recorded:  %1, by %2").arg(startedAt(start), QString::fromStdString(start.program)));
    print(QStringLiteral("Kernel:    %1").arg(QString::fromStdString(start.kernel)));
    print(QStringLiteral("Machine:   %1").arg(QString::fromStdString(start.topology)));
    print(QStringLiteral("Helper:    %1").arg(QString::fromStdString(start.helper)));
    for (const auto& [name, value] : start.settings)
        print(QStringLiteral("  %1 = %2").arg(QString::fromStdString(name), -24).arg(QString::fromStdString(value)));
}

} // namespace

std::optional<protocol::RecordingReader> openRecording(const QString& file)
{
    auto opened = protocol::RecordingReader::open(std::filesystem::path(file.toStdString()));
    if (opened)
        return std::move(*opened);
    failSentence(QString::fromStdString(opened.error().what));
    return std::nullopt;
}

RecordingContent contentOf(protocol::RecordingReader& recording)
{
    RecordingContent content;
    for (std::size_t i = 0; i < recording.frames(); ++i) {
        const auto frame = recording.frame(i);
        if (!frame) {
            ++content.undecodable;
            continue;
        }
        content.listed += frame->delta.reportList.size();
        // A frame that covers no interval counts what was before the recording.
        if (frame->interval_ns != 0)
            for (const auto reports : frame->delta.reports)
                content.inputReports += reports;
    }
    return content;
}

void warnOfDamage(const protocol::RecordingReader& recording)
{
    if (recording.damage().any())
        failSentence(QStringLiteral("the recording is damaged: %1.").arg(damageText(recording.damage())));
}

ExitCode showRecording(const QString& file, bool json)
{
    auto recording = openRecording(file);
    if (!recording)
        return FAILED;
    const auto content = contentOf(*recording);
    if (json) {
        printJson(jsonOf(*recording, content));
        return OK;
    }
    if (recording->start())
        printStart(*recording->start());
    else
        print(QStringLiteral("Where and when it was made is damaged."));
    print(QStringLiteral("Length:    %1 s, %2 frames, %3")
              .arg(secondsOf(*recording), 0, 'f', 1)
              .arg(recording->frames())
              .arg(dataSize(recording->size())));
    print(QStringLiteral("Input:     %1 reports, %2 of them listed singly")
              .arg(content.inputReports)
              .arg(content.listed));
    for (const auto& mark : recording->marks())
        print(QStringLiteral("Mark:      %1").arg(QString::fromStdString(mark.text)));
    for (const auto& change : recording->settings())
        for (const auto& [name, value] : change.changed)
            print(
                QStringLiteral("Change:    %1 = %2").arg(QString::fromStdString(name), QString::fromStdString(value)));
    print(QStringLiteral("Damage:    %1").arg(damageText(recording->damage())));
    if (content.undecodable > 0)
        print(QStringLiteral("           %1 frames are of a later version; update Quickshift to read them")
                  .arg(content.undecodable));
    return OK;
}

} // namespace quickshift::cli
