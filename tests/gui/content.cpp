// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/content.h"

#ifdef QUICKSHIFT_WITH_HELPER
#include "tests/gui/helper_panel.h"
#endif

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <cmath>
#include <csignal>
#include <random>

namespace quickshift::tests
{

compare::Comparison madeUp(const compare::Subject& subject, double ratio, int values)
{
    compare::Comparison comparison;
    comparison.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    comparison.started = QDateTime::currentDateTime();
    comparison.subject = subject;
    comparison.metric = {.metric = protocol::Metric::INPUT_TO_RUN, .instance = std::nullopt};
    comparison.plan = compare::BlockPlan::lasting(std::chrono::seconds(120), 3);
    comparison.kernel = QStringLiteral("6.18.15");
    std::mt19937 random(1);
    for (const auto side : comparison.plan.order()) {
        std::lognormal_distribution<double> waits(std::log(90'000 / (side == compare::Side::B ? ratio : 1.0)), 0.8);
        compare::Block block{.side = side, .isVoid = compare::Void::No, .covered_ns = 4'000'000'000, .histogram = {}};
        for (int i = 0; i < values; ++i)
            block.histogram.add(static_cast<std::uint64_t>(waits(random)));
        comparison.blocks.push_back(block);
    }
    return comparison;
}

QVariantMap exitOf(quint64 id, const char* message, quint64 dumpBytes)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("time_ms"), QDateTime::currentMSecsSinceEpoch()},
            {QStringLiteral("kind"), 1026U},
            {QStringLiteral("reason"), QStringLiteral("runnable task stall")},
            {QStringLiteral("message"), QLatin1String(message)},
            {QStringLiteral("dump_bytes"), dumpBytes}};
}

Game::Game()
{
    m_process.start(QStringLiteral("bash"), {QStringLiteral("-c"), QStringLiteral("while :; do read -t 0.02 x; done"),
                                             QStringLiteral("the-game-of-this-test")});
    m_process.waitForStarted();
}

void Game::end()
{
    m_process.kill();
    m_process.waitForFinished();
}

#ifdef QUICKSHIFT_WITH_HELPER
bool writePastExits()
{
    helperBus()->endHelper(SIGTERM);
    QJsonArray exits;
    for (int id = 1; id <= 2; ++id) {
        auto exit =
            QJsonObject::fromVariantMap(exitOf(static_cast<quint64>(id), "game[42] failed to run for 30.1s", 0));
        exit.insert(QStringLiteral("dump"),
                    id == 2 ? QStringLiteral("CPU 0   : nr_run=3\n  R game[42] -5ms") : QString());
        exits.append(exit);
    }
    QFile file(helperBus()->stateDirectory() + QStringLiteral("/exits.json"));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(exits).toJson()) > 0 &&
           file.setPermissions(QFile::Permissions(0x6644));
}
#endif

} // namespace quickshift::tests
