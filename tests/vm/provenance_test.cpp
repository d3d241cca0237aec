// SPDX-License-Identifier: GPL-3.0-or-later
// Threads that serve a sound or a graphics card are known by what they do to it: real drivers' modules, real calls. The
// modules come while the engine watches.
#include "tests/support/graphics_card.h"
#include "tests/support/sound_card.h"
#include "tests/vm/kernel_fixture.h"

#include <unistd.h>

#include <cstdlib>
#include <functional>
#include <thread>

using namespace quickshift;
using namespace quickshift::test;

namespace
{

bool modprobe(const std::string& arguments)
{
    return std::system(("modprobe " + arguments).c_str()) == 0; // NOLINT(cert-env33-c): a test's own words
}

class Provenance : public KernelTest
{
protected:
    void SetUp() override
    {
        KernelTest::SetUp();
        if (std::getenv("QUICKSHIFT_GUEST") == nullptr) // NOLINT(concurrency-mt-unsafe): nobody sets it meanwhile
            GTEST_SKIP() << "no driver is loaded into this machine's own kernel";
        auto values = m_engine->tunables();
        // The longest there are: an emulated machine is slow.
        values[protocol::Tunable::window_audio_ms] = 1000;
        values[protocol::Tunable::window_gpu_ms] = 1000;
        values[protocol::Tunable::background_burst_ms] = 1000;
        ASSERT_TRUE(m_engine->apply(values));
        ASSERT_TRUE(m_engine->startMonitoring());
    }

    [[nodiscard]] std::string word(const char* capability) const { return m_engine->capabilities().at(capability); }

    /// A driver that comes while the engine watches, and is found when it looks.
    void plugIn(const std::string& driver, const char* capability)
    {
        ASSERT_TRUE(modprobe(driver)) << driver;
        m_engine->lookForModules();
        ASSERT_EQ(word(capability), "ok");
    }

    /// What a thread is that does this over and over.
    struct Seen {
        bool worked = false;
        qs_task task{};
    };
    Seen watch(int times, const std::function<bool()>& act)
    {
        Seen seen{.worked = true};
        std::thread([&] {
            const auto sleep = [] { std::this_thread::sleep_for(std::chrono::milliseconds(1)); };
            const auto known = [&] { return m_engine->task(static_cast<std::uint32_t>(gettid())).has_value(); };
            // A thread is known from its first wake-up on, and its class is found at each. On a slow machine the time
            // is over before it sleeps, so that it is not woken: more than once.
            for (int i = 0; i < 1000 && !known(); ++i)
                sleep();
            for (int i = 0; i < times && seen.worked; ++i)
                seen.worked = act();
            for (int i = 0; i < 5; ++i)
                sleep();
            if (const auto found = m_engine->task(static_cast<std::uint32_t>(gettid())))
                seen.task = *found;
        }).join();
        return seen;
    }
};

TEST_F(Provenance, AThreadThatASoundCardsPeriodWakesIsAudio)
{
    plugIn("snd-dummy", "audio");
    const auto card = SoundCard::record();
    ASSERT_TRUE(card) << SoundCard::lastError();
    // Reading is no ioctl: only the period tells what this thread is.
    const auto seen = watch(20, [&] { return card->read(); });
    ASSERT_TRUE(seen.worked);
    EXPECT_EQ(seen.task.task_class, QS_TASK_AUDIO);
    EXPECT_EQ(seen.task.reason, QS_REASON_SOUND);
}

TEST_F(Provenance, AThreadThatAsksASoundCardByTheClockIsAudio)
{
    plugIn("snd-dummy", "audio");
    const auto card = SoundCard::record();
    ASSERT_TRUE(card) << SoundCard::lastError();
    const auto seen = watch(20, [&] {
        std::this_thread::sleep_for(SoundCard::period / 2);
        return card->ask();
    });
    ASSERT_TRUE(seen.worked);
    EXPECT_EQ(seen.task.task_class, QS_TASK_AUDIO);
}

TEST_F(Provenance, WhoeverSleepsBesideASoundCardIsNot)
{
    plugIn("snd-dummy", "audio");
    const auto card = SoundCard::record();
    ASSERT_TRUE(card) << SoundCard::lastError();
    const auto seen = watch(40, [&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(3));
        return true;
    });
    EXPECT_EQ(seen.task.task_class, QS_TASK_NORMAL);
    EXPECT_EQ(seen.task.audio_until_ns, 0U);
}

TEST_F(Provenance, AThreadThatHandsWorkToAGraphicsCardIsGpu)
{
    plugIn("vgem", "gpu");
    auto card = GraphicsCard::open("vgem");
    ASSERT_TRUE(card) << GraphicsCard::lastError();
    const auto seen = watch(5, [&] { return card->work(); });
    ASSERT_TRUE(seen.worked) << GraphicsCard::lastError();
    EXPECT_EQ(seen.task.task_class, QS_TASK_GPU);
    EXPECT_EQ(seen.task.reason, QS_REASON_SUBMIT);
}

TEST_F(Provenance, AThreadThatFlipsPicturesIsACompositor)
{
    plugIn("bochs", "gpu");
    auto card = GraphicsCard::open("bochs-drm");
    if (!card)
        GTEST_SKIP() << GraphicsCard::lastError() << "; ./dev vm --qemu -device --qemu bochs-display gives one";
    ASSERT_TRUE(card->show()) << GraphicsCard::lastError();
    const auto seen = watch(5, [&] { return card->flip(); });
    ASSERT_TRUE(seen.worked) << GraphicsCard::lastError();
    EXPECT_EQ(seen.task.task_class, QS_TASK_COMPOSITOR);
    EXPECT_EQ(seen.task.reason, QS_REASON_FLIP);
}

} // namespace
