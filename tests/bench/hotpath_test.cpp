// SPDX-License-Identifier: GPL-3.0-or-later
// `./dev bench hotpath --quick` as a user runs it.
#include <gtest/gtest.h>
#include <unistd.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <map>
#include <string>
#include <vector>

namespace
{

using Rows = std::map<std::string, QJsonObject>;

struct Outcome {
    int status = -1;
    QString said; ///< on standard error
};

Outcome runBench(const QString& program, const QStringList& arguments)
{
    constexpr int limit_ms = 180'000;
    QProcess bench;
    bench.start(program, arguments);
    if (!bench.waitForFinished(limit_ms)) {
        bench.kill();
        bench.waitForFinished();
        return {};
    }
    return {.status = bench.exitStatus() == QProcess::NormalExit ? bench.exitCode() : -1,
            .said = QString::fromUtf8(bench.readAllStandardError())};
}

/// One run for all tests.
class HotpathBench : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        if (geteuid() != 0)
            return;
        const QTemporaryDir folder;
        const auto file = folder.filePath("rows.json");
        s_outcome = runBench(HOTPATH_BENCH, {"--quick", "--json", file});
        QFile json(file);
        if (!json.open(QIODevice::ReadOnly))
            return;
        const auto document = QJsonDocument::fromJson(json.readAll()).object();
        s_machine = document["machine"].toObject();
        for (const auto row : document["rows"].toArray())
            s_rows[row.toObject()["name"].toString().toStdString()] = row.toObject();
    }

    void SetUp() override
    {
        if (geteuid() != 0)
            GTEST_SKIP() << "the bench loads BPF programs, which needs root";
        ASSERT_EQ(s_outcome.status, 0) << s_outcome.said.toStdString();
    }

    static double median(const std::string& name) { return s_rows[name]["median"].toDouble(); }

    static Outcome s_outcome;
    static QJsonObject s_machine;
    static Rows s_rows;
};

Outcome HotpathBench::s_outcome;
QJsonObject HotpathBench::s_machine;
Rows HotpathBench::s_rows;

std::vector<std::string> promisedRows()
{
    std::vector<std::string> names = {"context/hash",
                                      "context/task_storage",
                                      "context/percpu_array",
                                      "histogram_add",
                                      "self_timing/off",
                                      "self_timing/1",
                                      "self_timing/64",
                                      "wakeup/timer",
                                      "wakeup/per_event",
                                      "wakeup/urgent",
                                      "frame/encode/64rings",
                                      "frame/decode/64rings",
                                      "batching/per_event/writes",
                                      "batching/per_report/writes"};
    for (const int cpus : {1, QThread::idealThreadCount()}) {
        for (const char* choice : {"shared", "switch16", "array1", "array2", "array4", "array16", "array64"})
            names.push_back(std::string("ring_write/") + choice + "/" + std::to_string(cpus) + "cpu");
    }
    for (const char* rate : {"1k", "8k", "64k"}) {
        for (const char* policy : {"per_event", "timer_1ms", "timer_4ms", "threshold"})
            names.push_back(std::string("consume/") + rate + "/" + policy + "/cpu_percent");
    }
#if defined(__x86_64__) || defined(__aarch64__)
    const std::vector<const char*> states = {"warm", "cold"};
#else
    const std::vector<const char*> states = {"warm"};
#endif
    for (const char* what : {"ring", "task", "cpu"}) {
        for (const char* state : states) {
            for (const char* onOff : {"off", "on"})
                names.push_back(std::string("early_access/") + what + "/" + state + "/" + onOff);
        }
    }
    return names;
}

TEST_F(HotpathBench, HasEveryRow)
{
    for (const auto& name : promisedRows()) {
        ASSERT_TRUE(s_rows.contains(name)) << name;
        const auto& row = s_rows[name];
        EXPECT_GT(row["n"].toInt(), 0) << name;
        EXPECT_FALSE(row["unit"].toString().isEmpty()) << name;
        EXPECT_LE(row["low"].toDouble(), row["median"].toDouble()) << name;
        EXPECT_GE(row["high"].toDouble(), row["median"].toDouble()) << name;
    }
}

TEST_F(HotpathBench, DropsNothingButWhereTheRingIsTooSmall)
{
    for (const auto& [name, row] : s_rows) {
        // An ordinary reader may be kept waiting by other programs for longer than a ring lasts.
        const bool mayDrop = name.find("too_small") != std::string::npos || name.find("_ordinary") != std::string::npos;
        EXPECT_TRUE(mayDrop || row["drops"].toInt() == 0) << name << ": " << row["drops"].toInt();
    }
    const auto& small = s_rows["consume/64k/too_small/lost"];
    EXPECT_GT(small["drops"].toInt(), 0);
    EXPECT_EQ(small["median"].toInt(), small["drops"].toInt()) << "what was not read was counted as dropped";
}

TEST_F(HotpathBench, ARecordAReportHalvesTheWritesOfAMouse)
{
    EXPECT_DOUBLE_EQ(median("batching/per_report/writes"), 1);
    EXPECT_GE(median("batching/per_event/writes"), 2);
    EXPECT_LE(median("batching/per_event/writes"), 3);
}

TEST_F(HotpathBench, SaysWhatTheMachineIs)
{
    EXPECT_EQ(s_machine["cpus"].toInt(), QThread::idealThreadCount());
    EXPECT_FALSE(s_machine["kernel"].toString().isEmpty());
    EXPECT_TRUE(s_machine["quick"].toBool());
}

TEST_F(HotpathBench, WithoutPrivilegesItSaysWhatItNeeds)
{
    const auto outcome = runBench("setpriv", {"--bounding-set", "-sys_admin,-bpf,-perfmon", HOTPATH_BENCH, "--quick"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_TRUE(outcome.said.contains("root")) << outcome.said.toStdString();
}

TEST_F(HotpathBench, AFileThatCannotBeWrittenIsNamed)
{
    const auto outcome = runBench(HOTPATH_BENCH, {"--quick", "--json", "/nonexistent/rows.json"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_TRUE(outcome.said.contains("/nonexistent/rows.json")) << outcome.said.toStdString();
}

} // namespace
