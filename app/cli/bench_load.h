// SPDX-License-Identifier: GPL-3.0-or-later
// What `quickshiftctl bench` measures with: programs that keep the CPUs busy, and a game-like one in front of them that
// notes what its threads had to wait. All are processes of their own and end with this one.
#pragma once

#include "app/compare/block_plan.h"
#include "load/frame_times.h"
#include "protocol/histogram.h"

#include <QString>

#include <sys/types.h>

#include <array>
#include <atomic>
#include <cstdint>
#include <expected>
#include <memory>
#include <vector>

namespace quickshift::cli
{

/// One block of a comparison, as the game saw it.
struct GameBlock {
    protocol::Histogram frameTime; ///< from each finished frame to the next
    protocol::Histogram frameWake; ///< timer's expiry → the frame thread runs
    protocol::Histogram audioWake; ///< timer's expiry → the audio thread runs
    load::FrameTimes frames;
};

class BenchLoad
{
public:
    static constexpr std::size_t mostBlocks = compare::BlockPlan{.quads = compare::BlockPlan::mostQuads}.blocks();
    static constexpr unsigned mostPrograms = 1024;

    /// Starts the processes, which wait for `begin`. While this process has no other thread: they are forked. Or why
    /// that cannot be.
    [[nodiscard]] static std::expected<std::unique_ptr<BenchLoad>, QString> start(unsigned busyPrograms);
    /// Ends them.
    ~BenchLoad();

    [[nodiscard]] uint game() const { return static_cast<uint>(m_processes.front()); }
    void begin();
    /// What happens from now on belongs to this block; to none.
    void enterBlock(std::size_t block);
    void leaveBlock();
    /// Ends the processes; then the blocks can be read.
    void end();
    [[nodiscard]] GameBlock block(std::size_t block) const;

private:
    struct Shared;
    class InBlocks;

    explicit BenchLoad(Shared* shared) : m_shared(shared) {}
    template <typename Body> bool startProcess(const Body& body);

    Shared* m_shared;
    std::array<int, 2> m_gate{-1, -1}; ///< a pipe that is closed to let the processes begin
    std::vector<pid_t> m_processes;    ///< the game first
};

} // namespace quickshift::cli
