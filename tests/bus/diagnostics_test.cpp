// SPDX-License-Identifier: GPL-3.0-or-later
// The diagnostics bundle of the real helper: it says what is needed, and none of the secrets that are planted here.
#include "tests/bus/bus_test.h"

#include <QCoreApplication>
#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/mount.h>
#include <unistd.h>

namespace quickshift::tests
{
namespace
{

using namespace std::chrono_literals;

/// /etc/passwd with a person in it, for as long as this lives.
class PlantedUser
{
public:
    PlantedUser()
    {
        QFile users(QStringLiteral("/etc/passwd"));
        QFile more(m_directory.filePath(QStringLiteral("passwd")));
        if (users.open(QIODevice::ReadOnly) && more.open(QIODevice::WriteOnly)) {
            more.write(users.readAll() + "secretuser:x:4242:4242:Mallory Surname,,,:/home/secretuser:/bin/sh\n");
            more.setPermissions(QFile::Permissions(0x6644));
            more.close();
            m_mounted = mount(more.fileName().toLocal8Bit(), "/etc/passwd", nullptr, MS_BIND, nullptr) == 0;
        }
    }
    ~PlantedUser()
    {
        if (m_mounted)
            umount2("/etc/passwd", MNT_DETACH);
    }
    PlantedUser(const PlantedUser&) = delete;
    PlantedUser& operator=(const PlantedUser&) = delete;
    [[nodiscard]] bool mounted() const { return m_mounted; }

private:
    QTemporaryDir m_directory{QStringLiteral("/tmp/quickshift-users-XXXXXX")};
    bool m_mounted = false;
};

class Diagnostics : public BusTest
{
protected:
    void SetUp() override
    {
        BusTest::SetUp();
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777));
    }

    static void write(const QString& name, const QByteArray& text)
    {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(file.write(text), text.size());
        file.setPermissions(QFile::Permissions(0x6644));
    }
    struct Ended {
        int code = -1;
        QByteArray output;
        QByteArray errors;
    };
    static Ended run(const QStringList& arguments)
    {
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../quickshiftctl"), arguments);
        process.waitForFinished(60'000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QTemporaryDir m_folder{QStringLiteral("/tmp/quickshift-diagnostics-XXXXXX")};
};

TEST_F(Diagnostics, SaysWhatAMaintainerNeedsAndCannotBeChanged)
{
    BusClient client;
    ASSERT_EQ(
        errorOf(client.manager(QStringLiteral("SetTunables"), {QVariantMap{{QStringLiteral("ring_count"), 3u}}, 0u})),
        QString());
    const auto reply = client.manager(QStringLiteral("Diagnostics"));
    ASSERT_EQ(errorOf(reply), QString()) << reply.errorMessage().toStdString();
    const auto descriptor = reply.arguments().value(0).value<QDBusUnixFileDescriptor>();
    ASSERT_TRUE(descriptor.isValid());
    const int seals = fcntl(descriptor.fileDescriptor(), F_GET_SEALS);
    EXPECT_EQ(seals, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE);
    EXPECT_EQ(::write(descriptor.fileDescriptor(), "x", 1), -1);
    QFile file;
    ASSERT_TRUE(file.open(descriptor.fileDescriptor(), QIODevice::ReadOnly));
    const auto text = file.readAll();
    EXPECT_EQ(text.size(), file.size()) << "it is given out at its beginning";
    for (const auto* wanted :
         {"== Versions and state ==", "== Capabilities ==", "* ring_count                      3 rings",
          "== Counters since the load ==", "never\n", "Nobody watched"})
        EXPECT_TRUE(text.contains(wanted)) << wanted << " is missing in\n" << text.toStdString();
    EXPECT_TRUE(text.contains(client.property(QStringLiteral("Kernel")).toByteArray()));
    EXPECT_TRUE(text.contains(client.property(QStringLiteral("Topology")).toByteArray()));
}

TEST_F(Diagnostics, HoldsTheLastMinuteIfSomebodyWatched)
{
    BusClient client;
    ASSERT_EQ(errorOf(client.telemetry(QStringLiteral("Subscribe"), {10u})), QString());
    QByteArray text;
    EXPECT_TRUE(waitUntil(
        [&] {
            text = client.diagnostics();
            return text.contains("\n1.") && text.contains("\n2.");
        },
        20s))
        << text.toStdString();
    EXPECT_TRUE(text.contains("wake_p99"));
    EXPECT_FALSE(text.contains("Nobody watched"));
}

TEST_F(Diagnostics, TellsNoneOfThePlantedSecrets)
{
    const PlantedUser user;
    ASSERT_TRUE(user.mounted()) << strerror(errno);
    const auto dump =
        QStringLiteral("Secret Game[4711] triggered exit kind 1024:\n"
                       "  BPF runtime error (secret.exe --token=hunter2[12] in /home/secretuser/My Diary)\n"
                       "CPU 0   : nr_run=3 flags=0x1\n"
                       "          curr=secret.exe[12] class=ext_sched_class\n"
                       " *R Secret Game[4711] -30112ms\n"
                       "  R two\nlines hunter2[13] -1ms\n"
                       "    futex_wait+0x1/0x20\n"
                       "written on planted-host by mallory");
    const QJsonObject exit{{QStringLiteral("id"), 1},
                           {QStringLiteral("time_ms"), qint64{1'700'000'000'000}},
                           {QStringLiteral("kind"), 1026},
                           {QStringLiteral("code"), QStringLiteral("0")},
                           {QStringLiteral("reason"), QStringLiteral("runnable task stall")},
                           {QStringLiteral("message"),
                            QStringLiteral("Secret Game[4711] failed to run for 30.1s on planted-host of Surname, see "
                                           "/home/secretuser/My Diary")},
                           {QStringLiteral("dump"), dump}};
    write(bus().stateDirectory() + QStringLiteral("/exits.json"), QJsonDocument(QJsonArray{exit}).toJson());
    write(bus().settingsFile(), "[tunables]\nhunter2_diary = 1\nring_count = 999\n");
    write(bus().presetsDirectory() + QStringLiteral("/mallory.toml"), "[tunables]\nhunter2_diary = 1\n");
    write(bus().presetsDirectory() + QStringLiteral("/Secret Diary.toml"), "");

    BusClient client;
    // Whoever holds is known by name and reason, to be shown on the screen; here only the number counts.
    if (schedExt()) {
        EXPECT_EQ(errorOf(client.manager(QStringLiteral("Hold"), {QStringLiteral("hunter2 plays")})), QString());
    }
    const auto text = client.diagnostics();
    for (const auto* secret : {"hunter2", "Secret", "secret.exe", "secretuser", "Mallory", "Surname", "Diary",
                               "planted-host", "two", "lines", "/home", "/etc", "/tmp", "bus_tests"})
        EXPECT_FALSE(text.toLower().contains(QByteArray(secret).toLower())) << secret << " is in\n"
                                                                            << text.toStdString();
    for (const auto* wanted :
         {"<thread 1>[4711] failed to run for 30.1s on <name> of <name>, see <path>", "|  *R <thread 1>[4711] -30112ms",
          "|     futex_wait+0x1/0x20", "the settings file, line 3, column 14: ring_count:",
          "the settings file, line 2, column 1: an error whose words may quote the file",
          "<path>, line 2, column 1: an error whose words may quote the file"})
        EXPECT_TRUE(text.contains(wanted)) << wanted << " is missing in\n" << text.toStdString();
    if (schedExt()) {
        EXPECT_TRUE(text.contains("holds                             1"));
    }
}

TEST_F(Diagnostics, OnlyForThoseWhoMayWatch)
{
    const auto [code, output] =
        bus().runAsNobody({QCoreApplication::applicationDirPath() + QStringLiteral("/../quickshiftctl"),
                           QStringLiteral("diagnostics"), m_folder.filePath(QStringLiteral("report.txt"))});
    EXPECT_EQ(code, 4) << output.toStdString();
    EXPECT_TRUE(output.contains(QStringLiteral("watch its figures"))) << output.toStdString();
    EXPECT_FALSE(QFile::exists(m_folder.filePath(QStringLiteral("report.txt"))));
}

TEST_F(Diagnostics, TheCommandWritesAFileAndNeverOverOne)
{
    const auto name = m_folder.filePath(QStringLiteral("report.txt"));
    const auto first = run({QStringLiteral("diagnostics"), name});
    ASSERT_EQ(first.code, 0) << first.errors.toStdString();
    EXPECT_TRUE(first.output.contains("Read it before you send it")) << first.output.toStdString();
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("Quickshift diagnostics\n"));

    write(name, "precious");
    const auto refused = run({QStringLiteral("diagnostics"), name});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.errors.contains("--force")) << refused.errors.toStdString();
    EXPECT_EQ(QFile(name).size(), 8);
    EXPECT_EQ(run({QStringLiteral("diagnostics"), name, QStringLiteral("--force")}).code, 0);
    EXPECT_GT(QFile(name).size(), 1000);

    const auto toTerminal = run({QStringLiteral("diagnostics"), QStringLiteral("-")});
    EXPECT_EQ(toTerminal.code, 0);
    EXPECT_TRUE(toTerminal.output.startsWith("Quickshift diagnostics\n"));
    EXPECT_EQ(run({QStringLiteral("diagnostics"), QStringLiteral("/nowhere/x")}).code, 1);
    EXPECT_EQ(run({QStringLiteral("diagnostics"), name, name}).code, 2);
}

TEST_F(Diagnostics, TheDoctorNamesEachGapWithItsRemedy)
{
    const auto ended = run({QStringLiteral("doctor"), QStringLiteral("--json")});
    QMap<QString, QJsonObject> checks;
    for (const auto& line : ended.output.split('\n'))
        if (!line.isEmpty()) {
            const auto check = QJsonDocument::fromJson(line).object();
            checks.insert(check.value(QStringLiteral("check")).toString(), check);
        }
    EXPECT_EQ(checks.value(QStringLiteral("helper")).value(QStringLiteral("result")), QStringLiteral("ok"));
    EXPECT_EQ(checks.value(QStringLiteral("control")).value(QStringLiteral("result")), QStringLiteral("ok"))
        << "root may";
    const auto kernel = checks.value(QStringLiteral("sched_ext"));
    if (schedExt()) {
        EXPECT_EQ(kernel.value(QStringLiteral("result")), QStringLiteral("ok"));
    } else {
        EXPECT_EQ(kernel.value(QStringLiteral("result")), QStringLiteral("gap"));
        EXPECT_FALSE(kernel.value(QStringLiteral("fix")).toString().isEmpty());
        EXPECT_EQ(ended.code, 5) << "the exit status tells";
    }
    for (const auto& check : checks)
        EXPECT_NE(check.value(QStringLiteral("result")).toString() == QStringLiteral("ok"),
                  check.contains(QStringLiteral("fix")))
            << QJsonDocument(check).toJson().toStdString();
    const auto plain = run({QStringLiteral("doctor")});
    EXPECT_EQ(plain.code, ended.code);
    EXPECT_EQ(plain.output.count('\n') >= checks.size(), true);
}

TEST_F(Diagnostics, TheDoctorOfAUserWhoMayNothingSaysSo)
{
    const auto [code, output] = bus().runAsNobody(
        {QCoreApplication::applicationDirPath() + QStringLiteral("/../quickshiftctl"), QStringLiteral("doctor")});
    EXPECT_EQ(code, schedExt() ? 4 : 5) << output.toStdString();
    EXPECT_TRUE(output.contains(QStringLiteral("Sign in at this computer itself"))) << output.toStdString();
}

TEST_F(Diagnostics, TheDoctorFindsSettingsThatAreNotInOrder)
{
    write(bus().settingsFile(), "[tunables]\nring_count = 999\n");
    const auto ended = run({QStringLiteral("doctor")});
    EXPECT_NE(ended.code, 0);
    EXPECT_TRUE(ended.output.contains("quickshift.toml:2:14")) << ended.output.toStdString();
}

} // namespace
} // namespace quickshift::tests
