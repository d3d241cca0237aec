// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/recording_reader.h"
#include "protocol/recording_writer.h"
#include "tests/unit/protocol/random_frame.h"

#include <gtest/gtest.h>

#include <ctime>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace qp = quickshift::protocol;
using quickshift::test::randomFrame;

namespace
{

constexpr std::uint64_t start_ns = 1'000'000'000;
constexpr std::uint64_t step_ns = 33'000'000;
constexpr std::size_t frameCount = 40;

const qp::RecordingStart start{.unixTime_ns = 1'790'000'000'000'000'000,
                               .kernel = "7.3.4-amd64",
                               .topology = "4 CPUs, 1 last-level cache",
                               .helper = "0.1.0",
                               .program = "unit_tests",
                               .settings = {{"ring_count", "16"}, {"report_list", "by-time"}}};

class Recording : public testing::Test
{
protected:
    Recording()
    {
        std::filesystem::create_directory(m_folder);
        for (unsigned i = 0; i < frameCount; ++i) {
            auto frame = randomFrame(i, 4, 0.002);
            frame.time_ns = frame.delta.time_ns = timeOf(i);
            m_originals.push_back(std::move(frame));
        }
    }
    ~Recording() override { std::filesystem::remove_all(m_folder); }

    static std::uint64_t timeOf(std::size_t frame) { return start_ns + frame * step_ns; }
    [[nodiscard]] std::filesystem::path file() const { return m_folder / "a.qsrec"; }
    [[nodiscard]] const std::vector<qp::Frame>& originals() const { return m_originals; }

    /// All frames, a mark, a change of settings, and the end.
    void write() const
    {
        auto writer = qp::RecordingWriter::create(file(), true, start_ns, start);
        ASSERT_TRUE(writer) << writer.error().what;
        for (std::size_t i = 0; i < frameCount; ++i) {
            ASSERT_TRUE(writer->addFrame(timeOf(i), qp::encode(m_originals[i])));
            if (i == 10) {
                ASSERT_TRUE(writer->addMark(timeOf(i), "boss fight"));
            }
            if (i == 20) {
                ASSERT_TRUE(writer->addSettings(timeOf(i), {{"ring_count", "4"}}));
            }
        }
        ASSERT_TRUE(writer->end(timeOf(frameCount)));
        EXPECT_EQ(writer->size(), std::filesystem::file_size(file()));
    }

    [[nodiscard]] std::string written() const
    {
        write();
        std::ifstream in(file(), std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    static std::expected<qp::RecordingReader, qp::RecordingError> readBytes(const std::string& bytes)
    {
        return qp::RecordingReader::read(std::make_unique<std::istringstream>(bytes));
    }

    /// Every frame is the one that was written for its time; the number of them.
    std::size_t expectOnlyOriginals(qp::RecordingReader& reader) const
    {
        for (std::size_t i = 0; i < reader.frames(); ++i) {
            const auto number = (reader.frameTime_ns(i) - start_ns) / step_ns;
            const auto frame = reader.frame(i);
            if (number >= frameCount || !frame || *frame != m_originals[number]) {
                ADD_FAILURE() << "frame " << i << " is none of those that were written";
                break;
            }
        }
        for (const auto& mark : reader.marks())
            EXPECT_EQ(mark, (qp::RecordedMark{timeOf(10), "boss fight"}));
        for (const auto& change : reader.settings())
            EXPECT_EQ(change, (qp::RecordedSettings{timeOf(20), {{"ring_count", "4"}}}));
        if (reader.start()) {
            EXPECT_EQ(*reader.start(), start);
        }
        EXPECT_EQ(reader.startTime_ns(), reader.start() ? start_ns : 0);
        return reader.frames();
    }

private:
    std::filesystem::path m_folder = std::filesystem::temp_directory_path() / ("qs-rec-" + std::to_string(getpid()));
    std::vector<qp::Frame> m_originals;
};

TEST_F(Recording, ComesBackAsItWasWritten)
{
    write();
    auto reader = qp::RecordingReader::open(file());
    ASSERT_TRUE(reader) << reader.error().what;
    EXPECT_EQ(expectOnlyOriginals(*reader), frameCount);
    EXPECT_EQ(reader->start(), start);
    EXPECT_EQ(reader->marks().size(), 1U);
    EXPECT_EQ(reader->settings().size(), 1U);
    EXPECT_EQ(reader->duration_ns(), (frameCount - 1) * step_ns);
    EXPECT_EQ(reader->damage(), qp::RecordingDamage{});
    // In any order.
    EXPECT_EQ(*reader->frame(30), originals()[30]);
    EXPECT_EQ(*reader->frame(3), originals()[3]);
}

TEST_F(Recording, CutAtAnyByteKeepsAllThatIsWhole)
{
    const auto bytes = written();
    std::vector<std::size_t> ends;
    for (const auto& frame : originals()) {
        const auto begin = bytes.find("QSF1", ends.empty() ? 0 : ends.back());
        ends.push_back(begin + qp::encode(frame).size());
    }
    std::mt19937 random(1);
    for (int i = 0; i < 1000; ++i) {
        const auto length = random() % bytes.size();
        auto reader = readBytes(bytes.substr(0, length));
        if (!reader) {
            // Only where not even the first record is whole.
            EXPECT_LT(length, 200U) << reader.error().what;
            continue;
        }
        EXPECT_EQ(expectOnlyOriginals(*reader),
                  static_cast<std::size_t>(std::ranges::count_if(ends, [length](auto end) { return end <= length; })));
        EXPECT_TRUE(reader->damage().cutOff) << length;
        if (testing::Test::HasFailure())
            break;
    }
}

TEST_F(Recording, FlippedBitsCostTheRecordTheyAreInAndNoOther)
{
    const auto bytes = written();
    std::mt19937 random(2);
    for (int i = 0; i < 1000; ++i) {
        auto damaged = bytes;
        damaged[random() % damaged.size()] ^= static_cast<char>(1U << (random() % 8));
        auto reader = readBytes(damaged);
        ASSERT_TRUE(reader) << reader.error().what;
        EXPECT_GE(expectOnlyOriginals(*reader), frameCount - 1);
        EXPECT_TRUE(reader->damage().any());
        EXPECT_LE(reader->damage().lostRecords, 1U);
    }
}

TEST_F(Recording, AHoleCostsOnlyWhatWasInItAndIsCounted)
{
    auto bytes = written();
    std::mt19937 random(3);
    // Three frames' beginnings and all between them.
    std::size_t from = 0;
    for (int i = 0; i < 5; ++i)
        from = bytes.find("QSF1", from + 1);
    const auto to = bytes.find("QSF1", bytes.find("QSF1", from + 1) + 1);
    for (auto i = from; i < to; ++i)
        bytes[i] = static_cast<char>(random());
    auto reader = readBytes(bytes);
    ASSERT_TRUE(reader);
    EXPECT_EQ(expectOnlyOriginals(*reader), frameCount - 3);
    EXPECT_EQ(reader->damage().lostRecords, 3U);
    EXPECT_FALSE(reader->damage().cutOff);
}

TEST_F(Recording, OneThatWasNotEndedIsReadAndSaysSo)
{
    {
        auto writer = qp::RecordingWriter::create(file(), true, start_ns, start);
        ASSERT_TRUE(writer->addFrame(timeOf(0), qp::encode(originals()[0])));
        // What a crash leaves: it is read while the writer still has it.
        auto reader = qp::RecordingReader::open(file());
        ASSERT_TRUE(reader) << reader.error().what;
        EXPECT_EQ(expectOnlyOriginals(*reader), 1U);
        EXPECT_EQ(reader->damage(), (qp::RecordingDamage{.lostRecords = 0, .lostBytes = 0, .cutOff = true}));
    }
}

TEST_F(Recording, AForeignFileIsRefusedWithTheWayOut)
{
    const auto refusal = [](const std::string& bytes) {
        const auto reader = readBytes(bytes);
        return reader ? std::string("accepted") : reader.error().what;
    };
    EXPECT_NE(refusal("PNG and more of it, certainly longer than a header").find("not a Quickshift recording"),
              std::string::npos);
    EXPECT_NE(refusal("").find("empty"), std::string::npos);
    EXPECT_NE(refusal("\x89QSREC").find("cut off"), std::string::npos);
    EXPECT_NE(refusal(std::string(3'000'000, 'x')).find("not a Quickshift recording"), std::string::npos);

    const auto folder = qp::RecordingReader::open(file().parent_path());
    ASSERT_FALSE(folder);
    EXPECT_NE(folder.error().what.find("is a folder"), std::string::npos);
    const auto missing = qp::RecordingReader::open(file());
    ASSERT_FALSE(missing);
    EXPECT_NE(missing.error().what.find("No such file"), std::string::npos);
}

TEST_F(Recording, ALaterVersionAsksForAnUpdate)
{
    auto bytes = written();
    // Its header has a checksum, which for this one version was computed beforehand.
    const std::string header("\x89QSREC\r\n\x02\0\0\0", 12);
    std::uint32_t crc = ~0U;
    for (const auto byte : header) {
        crc ^= static_cast<std::uint8_t>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ ((crc & 1) != 0 ? 0xedb88320U : 0);
    }
    crc = ~crc;
    bytes.replace(0, 12, header);
    for (unsigned i = 0; i < 4; ++i)
        bytes[12 + i] = static_cast<char>(crc >> (8 * i));
    const auto reader = readBytes(bytes);
    ASSERT_FALSE(reader);
    EXPECT_NE(reader.error().what.find("Update Quickshift"), std::string::npos);
}

TEST_F(Recording, AFileMadeOfFalseBeginningsIsReadInProportionToItsSize)
{
    auto bytes = written().substr(0, 16);
    // Each claims to be 65,535 bytes long: checking all of them would be 1.6 GiB for every MiB.
    const std::string falseRecord("\xf7QS\x9e\0\0\0\0\0\0\0\0\2\0\xff\xff\0\0\0\0\0\0\0\0", 24);
    for (int i = 0; i < 200'000; ++i)
        bytes += falseRecord;
    const auto before = std::clock();
    EXPECT_FALSE(readBytes(bytes));
    EXPECT_LT(std::clock() - before, 2 * CLOCKS_PER_SEC);
}

TEST_F(Recording, AnExistingFileIsKeptUnlessToldOtherwise)
{
    write();
    const auto size = std::filesystem::file_size(file());
    const auto refused = qp::RecordingWriter::create(file(), false, start_ns, start);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().what.find("exists already"), std::string::npos);
    EXPECT_EQ(std::filesystem::file_size(file()), size);
    EXPECT_TRUE(qp::RecordingWriter::create(file(), true, start_ns, start));
    EXPECT_LT(std::filesystem::file_size(file()), size);
}

TEST_F(Recording, AFullDiskEndsItWithASentence)
{
    if (!std::filesystem::exists("/dev/full"))
        GTEST_SKIP() << "this system has no /dev/full";
    const auto writer = qp::RecordingWriter::create("/dev/full", true, start_ns, start);
    ASSERT_FALSE(writer);
    EXPECT_NE(writer.error().what.find("No space left"), std::string::npos);
}

TEST_F(Recording, ALongMarkIsCutBetweenCharacters)
{
    auto writer = qp::RecordingWriter::create(file(), true, start_ns, start);
    ASSERT_TRUE(writer);
    std::string text(999, 'a');
    ASSERT_TRUE(writer->addMark(start_ns, text + "ä" + text));
    const auto reader = qp::RecordingReader::open(file());
    ASSERT_TRUE(reader);
    EXPECT_EQ(reader->marks().at(0).text, text);
}

} // namespace
