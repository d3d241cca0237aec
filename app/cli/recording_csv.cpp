// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recording_csv.h"

#include "app/cli/output.h"
#include "app/cli/recording_info.h"

#include <QTextStream>

#include <cstdio>

namespace quickshift::cli
{
namespace
{

void printReports(const protocol::Frame& frame, QTextStream& out)
{
    for (const auto& report : frame.delta.reportList)
        out << report.time_ns << ','
            << QString::fromUtf8(protocol::deviceClassNames[static_cast<std::size_t>(report.device)]) << ','
            << report.cpu << ',' << report.ring << ',' << report.events << ',' << report.span_ns << '\n';
}

void printHistograms(const protocol::Frame& frame, QTextStream& out)
{
    for (const auto& [key, histogram] : frame.delta.histograms) {
        out << frame.time_ns << ',' << frame.interval_ns << ',' << QString::fromUtf8(protocol::info(key.metric).name)
            << ',' << QString::fromUtf8(protocol::instanceName(key)) << ',' << histogram.count << ','
            << histogram.sum_ns;
        for (const double q : {0.5, 0.9, 0.99, 0.999})
            out << ',' << histogram.percentile(q);
        out << ',' << histogram.max_ns << '\n';
    }
}

} // namespace

ExitCode printCsv(const QString& file, Csv what, double fromSeconds)
{
    auto recording = openRecording(file);
    if (!recording)
        return FAILED;
    const bool reports = what == Csv::Reports;
    if (reports && contentOf(*recording).listed == 0) {
        failSentence(QStringLiteral("\"%1\" lists no single reports. Before recording, switch the list on: "
                                    "quickshiftctl set report_list=by-time")
                         .arg(file));
        return FAILED;
    }
    QTextStream out(stdout);
    out << (reports ? "time_ns,device,cpu,ring,events,span_ns\n"
                    : "time_ns,interval_ns,metric,instance,count,sum_ns,p50_ns,p90_ns,p99_ns,p99.9_ns,max_ns\n");
    for (std::size_t i = 0; i < recording->frames(); ++i) {
        if (static_cast<double>(recording->frameTime_ns(i) - recording->frameTime_ns(0)) < fromSeconds * 1e9)
            continue;
        const auto frame = recording->frame(i);
        if (!frame)
            continue;
        if (reports)
            printReports(*frame, out);
        else
            printHistograms(*frame, out);
    }
    out.flush();
    warnOfDamage(*recording);
    return out.status() == QTextStream::Ok ? OK : FAILED;
}

} // namespace quickshift::cli
