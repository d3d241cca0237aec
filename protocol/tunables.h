// SPDX-License-Identifier: GPL-3.0-or-later
// The tunables as user space sees them: the table of protocol/tunables.def with names, ranges and validation.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quickshift::protocol
{

enum class Tunable : std::uint8_t {
#define QS_TUNABLE(name, kind, unit, def, min, max, choices, help) name,
#include "protocol/tunables.def"
#undef QS_TUNABLE
};

enum class TunableKind : std::uint8_t { BOOL, UINT, POWER2, ENUM };

struct TunableInfo {
    std::string_view name;
    TunableKind kind;
    std::string_view unit;
    std::uint64_t defaultValue;
    std::uint64_t minimum;
    std::uint64_t maximum;
    std::string_view choices; ///< comma-separated, for ENUM
    std::string_view help;

    /// The name of an ENUM's value, or empty when out of range.
    [[nodiscard]] std::string_view choice(std::uint64_t value) const;
    /// The value of an ENUM's name.
    [[nodiscard]] std::optional<std::uint64_t> valueOfChoice(std::string_view choiceName) const;
    /// Why `value` may not be set, as a sentence that says what may; nothing when it may.
    [[nodiscard]] std::optional<std::string> objection(std::uint64_t value) const;
    /// `value` as a person writes it: "on"/"off", a choice's name, or the number.
    [[nodiscard]] std::string format(std::uint64_t value) const;
    /// Reads what `format` writes (also true/false/1/0 for BOOL, and K/M suffixes of 1024 for bytes).
    [[nodiscard]] std::optional<std::uint64_t> parse(std::string_view text) const;
};

/// All tunables, indexed by `Tunable`.
[[nodiscard]] std::span<const TunableInfo> tunables();
[[nodiscard]] const TunableInfo& info(Tunable tunable);
[[nodiscard]] std::optional<Tunable> findTunable(std::string_view name);
/// The names that somebody who wrote `name` may have meant.
[[nodiscard]] std::vector<std::string_view> tunablesLike(std::string_view name);

inline constexpr std::size_t tunableCount = 0
#define QS_TUNABLE(name, kind, unit, def, min, max, choices, help) +1
#include "protocol/tunables.def"
#undef QS_TUNABLE
    ;

/// One value for every tunable; starts with the defaults.
class TunableValues
{
public:
    TunableValues();
    [[nodiscard]] std::uint64_t operator[](Tunable tunable) const
    {
        return m_values[static_cast<std::size_t>(tunable)];
    }
    [[nodiscard]] std::uint64_t& operator[](Tunable tunable) { return m_values[static_cast<std::size_t>(tunable)]; }
    [[nodiscard]] std::span<const std::uint64_t, tunableCount> raw() const { return m_values; }
    bool operator==(const TunableValues&) const = default;

private:
    std::array<std::uint64_t, tunableCount> m_values;
};

} // namespace quickshift::protocol
