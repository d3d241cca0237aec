// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bus/supervised_test.h"

#include <QDBusArgument>
#include <QFile>

#include <cstring>
#include <pthread.h>

namespace quickshift::tests
{

BusyMachine::BusyMachine()
{
    for (unsigned i = 0; i < 2 * std::thread::hardware_concurrency(); ++i)
        m_threads.emplace_back([this] {
            pthread_setname_np(pthread_self(), "lost");
            while (!m_stop)
                std::this_thread::yield();
        });
}

void SupervisedTest::SetUp()
{
    BusTest::SetUp();
    if (!IsSkipped() && !schedExt())
        GTEST_SKIP() << "this kernel has no sched_ext";
}

QList<QVariantMap> SupervisedTest::exits(BusClient& client)
{
    return qdbus_cast<QList<QVariantMap>>(client.property(QStringLiteral("Exits")));
}

void SupervisedTest::start(BusClient& client)
{
    const auto reply = client.manager(QStringLiteral("Start"));
    ASSERT_EQ(errorOf(reply), QString()) << reply.errorMessage().toStdString();
}

bool SupervisedTest::becomes(BusClient& client, const char* wanted, std::chrono::milliseconds limit)
{
    return waitUntil([&] { return state(client) == QString::fromLatin1(wanted); }, limit);
}

void SupervisedTest::writeTo(const char* file, const char* text)
{
    QFile opened(QString::fromLatin1(file));
    ASSERT_TRUE(opened.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) << file;
    ASSERT_EQ(opened.write(text), static_cast<qint64>(strlen(text))) << file;
}

QString SupervisedTest::kernelState()
{
    QFile file(QStringLiteral("/sys/kernel/sched_ext/state"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).trimmed() : QString();
}

} // namespace quickshift::tests
