// SPDX-License-Identifier: GPL-3.0-or-later
// quickshiftctl against something that calls itself the helper and answers what the contract does not know: it says so,
// names it and leaves. On a bus of their own, since the system's lets nobody else have the helper's name.
#include "tests/support/dbus_daemon.h"
#include "tests/support/hostile_helper.h"
#include "tests/support/private_bus.h"

#include "protocol/dbus_types.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace quickshift::tests
{
namespace
{

using namespace std::chrono_literals;

class SenselessHelper : public testing::Test
{
protected:
    struct Outcome {
        int code = -1; ///< -1: it crashed
        std::string output;
    };

    void SetUp() override
    {
        ASSERT_TRUE(startDbusDaemon(m_bus, {QStringLiteral("--session"), QStringLiteral("--address=") + address()}));
        m_helper =
            std::make_unique<HostileHelper>(QDBusConnection::connectToBus(address(), QStringLiteral("senseless")));
        ASSERT_TRUE(m_helper->come());
    }
    void TearDown() override
    {
        m_helper.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("senseless"));
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    [[nodiscard]] QString address() const
    {
        return QStringLiteral("unix:path=") + m_home.filePath(QStringLiteral("bus"));
    }
    /// The helper answers meanwhile.
    [[nodiscard]] Outcome run(const QStringList& arguments) const
    {
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), address());
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../quickshiftctl"), arguments);
        EXPECT_TRUE(waitUntil([&] { return program.state() == QProcess::NotRunning; }, 60s));
        return {.code = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
                .output = program.readAll().toStdString()};
    }
    void say(const QString& property, const QVariant& value)
    {
        auto properties = HostileHelper::soundProperties();
        properties.insert(property, value);
        m_helper->setProperties(properties);
    }

    QTemporaryDir m_home;
    QProcess m_bus;
    std::unique_ptr<HostileHelper> m_helper;
};

TEST_F(SenselessHelper, APropertyOfAnotherTypeIsNamed)
{
    const QList<QVariant> nonsense{QStringLiteral("nonsense"), 7.5, QStringList{QStringLiteral("a")},
                                   QVariantMap{{QStringLiteral("a"), 1}}, QByteArray(5000, '\x7f')};
    const std::initializer_list<std::pair<QStringList, const char*>> readers{
        {{QStringLiteral("status")}, "Capabilities"},
        {{QStringLiteral("get"), QStringLiteral("slice_us")}, "Tunables"},
        {{QStringLiteral("preset")}, "PresetInfo"},
        {{QStringLiteral("reset"), QStringLiteral("slice_us")}, "TunableInfo"},
        {{QStringLiteral("export"), QStringLiteral("-")}, "Tunables"},
        {{QStringLiteral("holds")}, "Holds"},
        {{QStringLiteral("holds")}, "Pauses"},
        {{QStringLiteral("games")}, "Games"},
        {{QStringLiteral("games"), QStringLiteral("remove"), QStringLiteral("1")}, "Games"},
        {{QStringLiteral("exits")}, "Exits"},
        {{QStringLiteral("explain"), QStringLiteral("1")}, "State"},
    };
    for (const auto& [arguments, property] : readers)
        for (const auto& value : nonsense) {
            if (value.typeId() == QMetaType::QVariantMap && qstrcmp(property, "Tunables") == 0)
                continue; // which is what it is
            say(QLatin1String(property), value);
            const auto [code, output] = run(arguments);
            EXPECT_EQ(code, 1) << property << " as " << value.typeName() << ": " << output;
            EXPECT_NE(output.find("makes no sense (" + std::string(property) + ")"), std::string::npos) << output;
        }
}

TEST_F(SenselessHelper, AStateThatThereIsNotIsNotTakenForAnother)
{
    say(QStringLiteral("State"), QStringLiteral("levitating"));
    const auto [code, output] = run({QStringLiteral("status")});
    EXPECT_EQ(code, 1);
    EXPECT_NE(output.find("makes no sense (State)"), std::string::npos) << output;
}

TEST_F(SenselessHelper, FiguresOfAnotherTypeAreNamed)
{
    const auto sound =
        QVariantMap{{QStringLiteral("counters"), QVariant::fromValue(protocol::CountMap{{QStringLiteral("a"), 1}})},
                    {QStringLiteral("rings"), QVariant::fromValue(protocol::RecordList{})}};
    m_helper->setSnapshotAnswer(sound);
    EXPECT_EQ(run({QStringLiteral("status")}).code, 0);
    for (const auto* part : {"counters", "rings"}) {
        auto answer = sound;
        answer.insert(QLatin1String(part), QStringList{QStringLiteral("nonsense")});
        m_helper->setSnapshotAnswer(answer);
        const auto [code, output] = run({QStringLiteral("status"), QStringLiteral("--json")});
        EXPECT_EQ(code, 1) << part;
        EXPECT_NE(output.find("makes no sense (Snapshot)"), std::string::npos) << output;
    }
    m_helper->setSnapshotAnswer(QStringLiteral("nonsense"));
    EXPECT_EQ(run({QStringLiteral("status")}).code, 1);
}

TEST_F(SenselessHelper, TheDoctorSaysThatTheHelperIsTheGap)
{
    say(QStringLiteral("Exits"), QStringLiteral("nonsense"));
    const auto [code, output] = run({QStringLiteral("doctor")});
    EXPECT_EQ(code, 3) << output;
    EXPECT_NE(output.find("makes no sense"), std::string::npos) << output;
}

TEST_F(SenselessHelper, CompletionStaysSilent)
{
    say(QStringLiteral("PresetInfo"), QStringLiteral("nonsense"));
    const auto [code, output] = run({QStringLiteral("complete"), QStringLiteral("preset"), QString()});
    EXPECT_EQ(code, 0);
    EXPECT_EQ(output, std::string());
}

} // namespace
} // namespace quickshift::tests
