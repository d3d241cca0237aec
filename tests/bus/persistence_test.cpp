// SPDX-License-Identifier: GPL-3.0-or-later
// Settings outlast the helper; when they cannot, the change works all the same and everybody is told.
#include "tests/bus/bus_test.h"
#include "tests/support/fault_record.h"
#include "tests/support/small_disk.h"

#include <QDBusArgument>
#include <QFile>

namespace quickshift::tests
{
namespace
{

using namespace std::chrono_literals;

class Persistence : public BusTest
{
protected:
    static QDBusMessage set(BusClient& client, const QVariantMap& values, uint seconds = 0)
    {
        return client.manager(QStringLiteral("SetTunables"), {values, seconds});
    }
    static qulonglong ringCount(BusClient& client)
    {
        return client.property(QStringLiteral("Tunables")).toMap().value(QStringLiteral("ring_count")).toULongLong();
    }
    static QString word(BusClient& client)
    {
        return qdbus_cast<QMap<QString, QString>>(client.property(QStringLiteral("Capabilities")))
            .value(QStringLiteral("settings"));
    }
    static QString kept()
    {
        QFile file(bus().settingsFile());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QStringLiteral("no file");
    }
    static void write(const QString& name, const char* text)
    {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }
    static void restartHelper() { bus().endHelper(SIGKILL); }

    static inline const QString rings = QStringLiteral("ring_count");
};

TEST_F(Persistence, ASettingOutlastsTheHelper)
{
    BusClient client;
    ASSERT_EQ(errorOf(set(client, {{rings, 4u}})), QString());
    EXPECT_TRUE(kept().contains(QStringLiteral("\nring_count = 4\n"))) << kept().toStdString();
    EXPECT_EQ(word(client), QStringLiteral("ok"));
    restartHelper();
    EXPECT_EQ(ringCount(client), 4u);
    EXPECT_EQ(client.property(QStringLiteral("ActiveProfile")).toString(), QStringLiteral("custom"));
    ASSERT_EQ(errorOf(client.manager(QStringLiteral("ApplyPreset"), {QStringLiteral("default")})), QString());
    restartHelper();
    EXPECT_EQ(ringCount(client), 16u);
}

TEST_F(Persistence, TheVendorsSettingsAreTheDefaultPreset)
{
    write(bus().vendorFile(), "[tunables]\nring_count = 8\n");
    BusClient client;
    EXPECT_EQ(ringCount(client), 8u);
    EXPECT_EQ(client.property(QStringLiteral("ActiveProfile")).toString(), QStringLiteral("default"));
    ASSERT_EQ(errorOf(set(client, {{rings, 4u}})), QString());
    ASSERT_EQ(errorOf(client.manager(QStringLiteral("ApplyPreset"), {QStringLiteral("default")})), QString());
    EXPECT_EQ(ringCount(client), 8u);
    EXPECT_FALSE(kept().contains(rings)) << kept().toStdString();
}

TEST_F(Persistence, ATrialIsWrittenOnlyWhenItIsConfirmed)
{
    BusClient client;
    const auto cookie = set(client, {{rings, 2u}}, 600).arguments().value(0);
    EXPECT_EQ(ringCount(client), 2u);
    EXPECT_EQ(kept(), QStringLiteral("no file"));
    // What its caller sets for good meanwhile is written, what is on trial is not.
    ASSERT_EQ(errorOf(set(client, {{QStringLiteral("slice_us"), 2000u}})), QString());
    EXPECT_TRUE(kept().contains(QStringLiteral("slice_us = 2000"))) << kept().toStdString();
    EXPECT_FALSE(kept().contains(rings)) << kept().toStdString();
    ASSERT_EQ(errorOf(client.manager(QStringLiteral("Confirm"), {cookie})), QString());
    EXPECT_TRUE(kept().contains(QStringLiteral("ring_count = 2"))) << kept().toStdString();
    restartHelper();
    EXPECT_EQ(ringCount(client), 2u);
}

TEST_F(Persistence, ATrialEndsWithAHelperThatIsKilled)
{
    BusClient client;
    set(client, {{rings, 2u}}, 600);
    restartHelper();
    EXPECT_EQ(ringCount(client), 16u);
}

TEST_F(Persistence, AFileWithAMistakeIsReportedUsedAndNotOverwritten)
{
    const char* text = "[tunables]\nring_count = 4\nring_cuont = 8\nslice_us = 1\n";
    write(bus().settingsFile(), text);
    BusClient client;
    EXPECT_EQ(ringCount(client), 4u);
    const auto expected = bus().settingsFile() + QStringLiteral(":3:1: ring_cuont: there is no such tunable");
    EXPECT_TRUE(word(client).startsWith(expected)) << word(client).toStdString();
    EXPECT_TRUE(word(client).contains(bus().settingsFile() + QStringLiteral(":4:12: slice_us")))
        << word(client).toStdString();
    EXPECT_EQ(errorOf(set(client, {{rings, 2u}})), QString()) << "the change itself works";
    EXPECT_EQ(ringCount(client), 2u);
    EXPECT_EQ(kept(), QString::fromLatin1(text));
    EXPECT_TRUE(word(client).contains(QStringLiteral("not overwritten"))) << word(client).toStdString();
}

TEST_F(Persistence, AFileThatRootMadeIsTheAdministrators)
{
    write(bus().settingsFile(), "[tunables]\nring_count = 4\n");
    BusClient client;
    EXPECT_EQ(errorOf(set(client, {{rings, 2u}})), QString());
    EXPECT_EQ(kept(), QStringLiteral("[tunables]\nring_count = 4\n"));
    EXPECT_TRUE(word(client).contains(QStringLiteral("the administrator keeps this file")))
        << word(client).toStdString();
    restartHelper();
    EXPECT_EQ(ringCount(client), 4u);
}

TEST_F(Persistence, AFullDiskFailsNoChangeAndIsToldAndMadeUpFor)
{
    SmallDisk disk(bus().settingsDirectory());
    ASSERT_TRUE(disk.mounted()) << strerror(errno);
    FaultRecord record("The disk with the settings is full");
    BusClient client;
    record.strike();
    ASSERT_TRUE(disk.fill());
    EXPECT_EQ(word(client), QStringLiteral("ok"));
    EXPECT_EQ(errorOf(set(client, {{rings, 2u}})), QString());
    EXPECT_EQ(ringCount(client), 2u);
    EXPECT_EQ(kept(), QStringLiteral("no file"));
    EXPECT_TRUE(word(client).contains(QStringLiteral("No space left on device"))) << word(client).toStdString();
    EXPECT_TRUE(waitUntil([&] { return client.announced().contains(QStringLiteral("Capabilities")); }, 2s));
    disk.free();
    EXPECT_EQ(errorOf(set(client, {{QStringLiteral("slice_us"), 2000u}})), QString());
    EXPECT_EQ(word(client), QStringLiteral("ok"));
    EXPECT_TRUE(kept().contains(QStringLiteral("ring_count = 2"))) << "what could not be written before is written now";
    record.recovered();
    EXPECT_TRUE(kept().contains(QStringLiteral("slice_us = 2000"))) << kept().toStdString();
    record.lost("nothing of 2 changes, both found in the file");
}

TEST_F(Persistence, AReadOnlyDirectoryFailsNoChangeAndIsTold)
{
    SmallDisk disk(bus().settingsDirectory());
    ASSERT_TRUE(disk.mounted() && disk.setReadOnly(true)) << strerror(errno);
    FaultRecord record("The disk with the settings is read-only");
    BusClient client;
    record.strike();
    EXPECT_EQ(errorOf(set(client, {{rings, 2u}})), QString());
    EXPECT_EQ(ringCount(client), 2u);
    EXPECT_TRUE(word(client).contains(QStringLiteral("Read-only file system"))) << word(client).toStdString();
    ASSERT_TRUE(disk.setReadOnly(false)) << strerror(errno);
    EXPECT_EQ(errorOf(set(client, {{QStringLiteral("slice_us"), 2000u}})), QString());
    EXPECT_TRUE(kept().contains(QStringLiteral("ring_count = 2"))) << kept().toStdString();
    record.recovered();
    EXPECT_TRUE(kept().contains(QStringLiteral("slice_us = 2000"))) << kept().toStdString();
    record.lost("nothing of 2 changes, both found in the file");
}

} // namespace
} // namespace quickshift::tests
