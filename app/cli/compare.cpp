// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare.h"

#include "app/cli/output.h"
#include "app/cli/tunable_value.h"
#include "app/client/problem.h"
#include "app/compare/comparison_json.h"
#include "app/compare/comparison_words.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cmath>
#include <unistd.h>

namespace quickshift::cli
{
namespace
{

namespace words = compare::words;
using client::Availability;

constexpr uint framesPerSecond = 20;
constexpr qsizetype shortId = 8;

quint64 wholeNs(double ns)
{
    return static_cast<quint64>(std::llround(std::abs(ns)));
}

QString signedDuration(double ns)
{
    return (ns < 0 ? QStringLiteral("−") : QStringLiteral("+")) + duration(wholeNs(ns));
}

void show(const compare::Comparison& comparison, const compare::Analysis& analysis, bool json)
{
    if (json) {
        printJson(compare::toJson(comparison, analysis));
        return;
    }
    print(words::verdict(comparison, analysis));
    print(QStringLiteral("\n%1, %2 (%3), %4 and %5 values in %6 blocks, kernel %7")
              .arg(compare::metricName(comparison.metric), words::subject(comparison.subject),
                   words::workload(comparison.workload))
              .arg(analysis.sides[0].count)
              .arg(analysis.sides[1].count)
              .arg(comparison.blocks.size() - comparison.voidBlocks())
              .arg(comparison.kernel));
    if (const auto voids = words::voids(comparison); !voids.isEmpty())
        print(voids);
    print(QStringLiteral("\n%1%2%3%4%5")
              .arg(QString(), -8)
              .arg(QStringLiteral("A"), -11)
              .arg(QStringLiteral("B"), -11)
              .arg(QStringLiteral("B − A, 95 % interval"), -36)
              .arg(QStringLiteral("B is, 95 % interval")));
    for (const auto& difference : analysis.differences) {
        const auto name = words::percentile(difference.quantile);
        if (!difference.enough) {
            print(QStringLiteral("%1too few values").arg(name, -8));
            continue;
        }
        const auto interval =
            QStringLiteral("%1 (%2 to %3)")
                .arg(signedDuration(difference.difference_ns()), signedDuration(difference.difference95_ns.low),
                     signedDuration(difference.difference95_ns.high));
        print(QStringLiteral("%1%2%3%4%5 (%6)%7")
                  .arg(name, -8)
                  .arg(duration(wholeNs(difference.a_ns)), -11)
                  .arg(duration(wholeNs(difference.b_ns)), -11)
                  .arg(interval, -36)
                  .arg(words::ratio(difference.ratio), words::interval(difference.ratio95),
                       difference.claimed ? QString() : QStringLiteral("; may be chance")));
    }
    print(QStringLiteral("\nA: %1. B: %2. Saved as %3, seed %4.")
              .arg(words::side(comparison.subject, compare::Side::A), words::side(comparison.subject, compare::Side::B),
                   comparison.id.left(shortId))
              .arg(comparison.plan.seed));
}

/// The one whose id begins so, or nothing and the error printed.
const compare::Saved* findOne(const compare::ComparisonStore& store, const QString& id)
{
    const compare::Saved* found = nullptr;
    for (const auto& saved : store.all()) {
        if (id.isEmpty() || !saved.comparison.id.startsWith(id))
            continue;
        if (found != nullptr) {
            failSentence(QStringLiteral("several comparisons begin with \"%1\"; write more of it.").arg(id));
            return nullptr;
        }
        found = &saved;
    }
    if (found == nullptr)
        failSentence(
            QStringLiteral("there is no comparison \"%1\"; \"quickshiftctl compare --list\" lists them.").arg(id));
    return found;
}

} // namespace

std::expected<compare::Subject, QString> subjectOf(const QString& a, const QString& b)
{
    using compare::SubjectKind;
    const auto preset = QStringLiteral("preset:");
    if (a == QLatin1String("off") && b == QLatin1String("on"))
        return compare::Subject{};
    if (a.startsWith(preset) && b.startsWith(preset))
        return compare::Subject{
            .kind = SubjectKind::Preset, .tunable = {}, .a = a.mid(preset.size()), .b = b.mid(preset.size())};
    const auto name = a.section(QLatin1Char('='), 0, 0);
    if (!a.contains(QLatin1Char('=')) || !b.contains(QLatin1Char('=')) || b.section(QLatin1Char('='), 0, 0) != name)
        return std::unexpected(QStringLiteral("compare takes \"off on\", NAME=VALUE twice for the same tunable, or "
                                              "preset:NAME twice."));
    const auto known = protocol::findTunable(name.toStdString());
    if (!known)
        return std::unexpected(words::noSuchTunable(name));
    const auto& info = protocol::info(*known);
    const auto first = valueOf(info, a.section(QLatin1Char('='), 1));
    const auto second = valueOf(info, b.section(QLatin1Char('='), 1));
    if (!first || !second)
        return std::unexpected(!first ? first.error() : second.error());
    return compare::Subject{.kind = SubjectKind::Tunable, .tunable = name, .a = *first, .b = *second};
}

Compare::Compare(compare::Request request, bool json) : m_request(std::move(request)), m_json(json)
{
    connect(&m_signals, &StopSignals::stopRequested, this, [this] {
        if (m_runner.running())
            m_runner.cancel();
        else
            end(FAILED, QStringLiteral("cancelled."));
    });
    connect(&m_client, &client::HelperClient::availabilityChanged, this, &Compare::onAvailability);
    connect(&m_client, &client::HelperClient::failed, this,
            [this](client::Operation, const QString& name, const QString& sentence) {
                m_runner.cancel();
                end(exitCodeOf(name), sentence);
            });
    connect(&m_client, &client::TelemetrySource::frameReceived, this, [this] { prepare(); }, Qt::SingleShotConnection);
    connect(&m_client, &client::TelemetrySource::frameUnreadable, this,
            [this](const QString& sentence) { end(FAILED, sentence); });
    connect(&m_runner, &compare::ComparisonRunner::changed, this, &Compare::showProgress);
    connect(&m_runner, &compare::ComparisonRunner::finished, this, &Compare::onFinished);
    connect(&m_runner, &compare::ComparisonRunner::failed, this, [this](const QString& name, const QString& sentence) {
        if (sentence.isEmpty())
            end(FAILED, QStringLiteral("cancelled; everything is as it was."));
        else
            end(m_client.helper().available() ? exitCodeOf(name) : UNREACHABLE, sentence);
    });
}

ExitCode Compare::run()
{
    m_client.subscribe(framesPerSecond);
    // From within the event loop, which an answer that comes at once can end.
    QTimer::singleShot(0, &m_client, &client::HelperClient::reconnect);
    return static_cast<ExitCode>(QCoreApplication::exec());
}

void Compare::onAvailability()
{
    const auto availability = m_client.availability();
    if (m_begun || availability == Availability::Connecting || availability == Availability::Available)
        return;
    const auto problem = client::problemOf(m_client.helper(), std::nullopt);
    end(UNREACHABLE, problem ? QStringLiteral("%1. %2").arg(problem->title, problem->wayOut) : words::noHelper());
}

void Compare::compareNow()
{
    m_begun = true;
    if (const auto objection = m_runner.objection(m_request); !objection.isEmpty())
        end(m_request.subject.needsScheduler() && !m_client.helper().missing(QStringLiteral("sched_ext")).isEmpty()
                ? UNSUPPORTED
                : BAD_VALUE,
            objection);
    else
        m_runner.start(m_request);
}

void Compare::showProgress()
{
    if (!m_runner.running() || ::isatty(STDERR_FILENO) == 0)
        return;
    m_shown = true;
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_runner.timeLeft()).count();
    QTextStream(stderr) << QStringLiteral("\rComparing: %1 %, %2 s left; Ctrl-C cancels. ")
                               .arg(std::lround(m_runner.progress() * 100))
                               .arg(left);
}

void Compare::onFinished(const compare::Comparison& comparison)
{
    if (std::exchange(m_shown, false))
        QTextStream(stderr) << '\n';
    const auto published = publish(comparison);
    end(published ? OK : FAILED, published ? QString() : published.error());
}

std::expected<void, QString> Compare::publish(const compare::Comparison& comparison)
{
    compare::ComparisonStore store;
    const auto saved = store.save(comparison);
    show(comparison, comparison.analysis(), m_json);
    return saved;
}

void Compare::end(ExitCode code, const QString& sentence)
{
    if (std::exchange(m_shown, false))
        QTextStream(stderr) << '\n';
    if (!sentence.isEmpty())
        failSentence(sentence);
    m_client.unsubscribe();
    QCoreApplication::exit(code);
}

ExitCode listComparisons(bool json)
{
    const compare::ComparisonStore store;
    for (const auto& saved : store.all()) {
        const auto& comparison = saved.comparison;
        const auto time = comparison.started.toString(Qt::ISODate);
        if (json)
            printJson({{"id", comparison.id},
                       {"started", time},
                       {"subject", words::subject(comparison.subject)},
                       {"verdict", words::verdict(comparison, saved.analysis)}});
        else
            print(QStringLiteral("%1  %2  %3: %4")
                      .arg(comparison.id.left(shortId), time, words::subject(comparison.subject),
                           words::verdict(comparison, saved.analysis)));
    }
    for (const auto& problem : store.problems())
        failSentence(problem);
    if (store.all().empty() && !json)
        print(QStringLiteral("Nothing was compared yet. Try: quickshiftctl compare off on"));
    return OK;
}

ExitCode showComparison(const QString& id, bool json)
{
    const compare::ComparisonStore store;
    const auto* saved = findOne(store, id);
    if (saved == nullptr)
        return BAD_VALUE;
    show(saved->comparison, saved->analysis, json);
    return OK;
}

ExitCode deleteComparison(const QString& id, bool json)
{
    compare::ComparisonStore store;
    const auto* saved = findOne(store, id);
    if (saved == nullptr)
        return BAD_VALUE;
    const auto whole = saved->comparison.id;
    if (const auto removed = store.remove(whole); !removed) {
        failSentence(removed.error());
        return FAILED;
    }
    if (json)
        printJson({{"deleted", whole}});
    else
        print(QStringLiteral("Deleted %1.").arg(whole.left(shortId)));
    return OK;
}

} // namespace quickshift::cli
