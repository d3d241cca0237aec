// SPDX-License-Identifier: GPL-3.0-or-later
// The helper follows sound cards that come while it watches, with the two capabilities that it has.
#include "backend/engine/descriptor.h"
#include "protocol/dbus_types.h"
#include "tests/bus/bus_test.h"

#include <bpf/bpf.h>

#include <QDBusArgument>
#include <QFile>

#include <cstdlib>

namespace quickshift::tests
{
namespace
{

using namespace std::chrono_literals;

QString word(BusClient& client, const QString& capability)
{
    return qdbus_cast<protocol::CapabilityMap>(client.property(QStringLiteral("Capabilities"))).value(capability);
}

bool hasKprobes()
{
    return QFile::exists(QStringLiteral("/sys/bus/event_source/devices/kprobe"));
}

/// Of the whole kernel: nobody else makes any here.
std::size_t kprobeLinks()
{
    std::size_t count = 0;
    for (__u32 id = 0; bpf_link_get_next_id(id, &id) == 0;) {
        const engine::Descriptor link(bpf_link_get_fd_by_id(id));
        bpf_link_info info{};
        __u32 size = sizeof(info);
        if (link && bpf_obj_get_info_by_fd(link.get(), &info, &size) == 0 && info.type == BPF_LINK_TYPE_PERF_EVENT)
            ++count;
    }
    return count;
}

class Cards : public BusTest
{
};

TEST_F(Cards, WithoutHooksOnModulesTheHelperSaysWhatThatMeansAndWhatToDo)
{
    if (hasKprobes())
        GTEST_SKIP() << "this kernel has them";
    BusClient client;
    for (const auto* capability : {"audio", "gpu"}) {
        const auto said = word(client, QString::fromLatin1(capability));
        EXPECT_TRUE(said.contains(QStringLiteral("not recognised"))) << said.toStdString();
        EXPECT_TRUE(said.contains(QStringLiteral("CONFIG_KPROBE_EVENTS"))) << said.toStdString();
    }
}

TEST_F(Cards, OneThatComesWhileTheHelperWatchesIsFollowed)
{
    if (!hasKprobes())
        GTEST_SKIP() << "this kernel has no hooks on modules";
    if (!qEnvironmentVariableIsSet("QUICKSHIFT_GUEST"))
        GTEST_SKIP() << "no driver is loaded into this machine's own kernel";
    BusClient client;
    ASSERT_EQ(std::system("modprobe -r snd-dummy snd-aloop; test ! -e /sys/module/snd_pcm"), 0); // NOLINT
    const auto subscribed = client.telemetry(QStringLiteral("Subscribe"), {1U});
    ASSERT_EQ(errorOf(subscribed), QString());
    EXPECT_TRUE(word(client, QStringLiteral("audio")).contains(QStringLiteral("no sound card")));
    const auto before = kprobeLinks();
    ASSERT_EQ(std::system("modprobe snd-dummy"), 0); // NOLINT(cert-env33-c)
    // The period's begin and end, and what a sound server asks.
    EXPECT_TRUE(waitUntil([&] { return kprobeLinks() == before + 3; }, 10s)) << kprobeLinks() - before;
    EXPECT_EQ(word(client, QStringLiteral("audio")), QStringLiteral("ok"));
}

} // namespace
} // namespace quickshift::tests
