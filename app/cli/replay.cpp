// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/replay.h"

#include "app/cli/frame_output.h"
#include "app/cli/output.h"
#include "app/cli/recording_info.h"
#include "app/client/replay_source.h"

#include <QCoreApplication>

namespace quickshift::cli
{
namespace
{

using client::ReplaySource;

std::unique_ptr<ReplaySource> open(const ReplayOptions& options)
{
    auto opened = ReplaySource::open(options.file);
    if (!opened) {
        failSentence(opened.error());
        return nullptr;
    }
    const auto length = std::chrono::duration<double>((*opened)->duration()).count();
    if (options.fromSeconds > length) {
        failSentence(QStringLiteral("--from %1 is behind the end: the recording lasts %2 s.")
                         .arg(options.fromSeconds)
                         .arg(length, 0, 'f', 1));
        return nullptr;
    }
    return std::move(*opened);
}

} // namespace

ExitCode replay(const ReplayOptions& options)
{
    const auto source = open(options);
    if (!source)
        return FAILED;
    warnOfDamage(source->recording());
    FramePrinter printer(options.json);
    const auto from = std::chrono::nanoseconds(static_cast<std::int64_t>(options.fromSeconds * 1e9));
    const auto begin = source->recording().frameTime_ns(0) + static_cast<std::uint64_t>(from.count());
    QObject::connect(source.get(), &ReplaySource::frameReceived, source.get(),
                     [&](const protocol::Frame& frame) { printer.add(frame, frame.time_ns >= begin); });
    QObject::connect(source.get(), &ReplaySource::markReached, source.get(), [&](const QString& text) {
        if (options.json)
            printJson({{"mark", text}});
        else
            print(QStringLiteral("-- %1 --").arg(text));
    });
    QObject::connect(source.get(), &ReplaySource::playingChanged, source.get(), [&] {
        if (!source->playing())
            QCoreApplication::quit();
    });
    source->setSpeed(options.speed);
    source->seek(from);
    source->play();
    QCoreApplication::exec();
    return OK;
}

} // namespace quickshift::cli
