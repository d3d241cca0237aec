// SPDX-License-Identifier: GPL-3.0-or-later
// All that the panel has to do with comparisons, in one place: the one that runs, those that are saved, and what they
// say.
#pragma once

#include "app/compare/comparison_runner.h"
#include "app/compare/helper_controls.h"
#include "app/compare/newest_effects.h"

namespace quickshift::compare
{

class Comparisons
{
public:
    explicit Comparisons(client::HelperClient& client) : m_controls(client), m_runner(client, m_controls) {}

    [[nodiscard]] ComparisonRunner& runner() { return m_runner; }
    [[nodiscard]] ComparisonStore& store() { return m_store; }
    [[nodiscard]] NewestEffects& effects() { return m_effects; }

private:
    HelperControls m_controls;
    ComparisonRunner m_runner;
    ComparisonStore m_store;
    NewestEffects m_effects{m_store};
};

} // namespace quickshift::compare
