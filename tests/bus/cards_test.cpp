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

/// Of the whole kernel: nobody else makes any here.
std::size_t moduleHooks()
{
    std::size_t count = 0;
    for (__u32 id = 0; bpf_link_get_next_id(id, &id) == 0;) {
        const engine::Descriptor link(bpf_link_get_fd_by_id(id));
        bpf_link_info info{};
        __u32 size = sizeof(info);
        if (link && bpf_obj_get_info_by_fd(link.get(), &info, &size) == 0 && info.type == BPF_LINK_TYPE_KPROBE_MULTI)
            ++count;
    }
    return count;
}

class Cards : public BusTest
{
};

TEST_F(Cards, WhereThereIsNoneTheHelperSaysSo)
{
    if (QFile::exists(QStringLiteral("/sys/module/snd_pcm")))
        GTEST_SKIP() << "this machine has a sound card";
    BusClient client;
    EXPECT_TRUE(word(client, QStringLiteral("audio")).contains(QStringLiteral("no sound card")));
}

TEST_F(Cards, OneThatComesWhileTheHelperWatchesIsFollowed)
{
    if (!qEnvironmentVariableIsSet("QUICKSHIFT_GUEST"))
        GTEST_SKIP() << "no driver is loaded into this machine's own kernel";
    BusClient client;
    const auto unplugged = [] {
        [[maybe_unused]] const int status = std::system("modprobe -rq snd-dummy"); // NOLINT(cert-env33-c)
        return !QFile::exists(QStringLiteral("/sys/module/snd_pcm"));
    };
    // An earlier test's helper may still be about to let go of it.
    ASSERT_TRUE(waitUntil(unplugged, 10s));
    const auto subscribed = client.telemetry(QStringLiteral("Subscribe"), {1U});
    ASSERT_EQ(errorOf(subscribed), QString());
    const auto before = moduleHooks();
    ASSERT_EQ(std::system("modprobe snd-dummy"), 0); // NOLINT(cert-env33-c)
    // The period's begin and end, and what a sound server asks.
    EXPECT_TRUE(waitUntil([&] { return moduleHooks() == before + 3; }, 10s)) << moduleHooks() - before;
    EXPECT_EQ(word(client, QStringLiteral("audio")), QStringLiteral("ok"));
}

} // namespace
} // namespace quickshift::tests
