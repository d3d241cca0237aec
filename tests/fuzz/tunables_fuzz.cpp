// SPDX-License-Identifier: GPL-3.0-or-later
// What a client of the bus may put into SetTunables, once QtDBus has read it: names and values of any type. All or
// nothing, and nothing out of range.
#include "backend/service/tunable_map.h"

#include <fuzzer/FuzzedDataProvider.h>

#include <algorithm>
#include <cstdlib>

namespace
{

using namespace quickshift;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

QString text(FuzzedDataProvider& data)
{
    return QString::fromUtf8(QByteArray::fromStdString(data.ConsumeRandomLengthString(40)));
}

/// What QtDBus makes of the D-Bus types that a variant may hold.
QVariant value(FuzzedDataProvider& data, const protocol::TunableInfo& info)
{
    switch (data.ConsumeIntegralInRange(0, 12)) {
    case 0:
        return data.ConsumeBool();
    case 1:
        return QVariant::fromValue(data.ConsumeIntegral<uchar>());
    case 2:
        return QVariant::fromValue(data.ConsumeIntegral<short>());
    case 3:
        return QVariant::fromValue(data.ConsumeIntegral<ushort>());
    case 4:
        return data.ConsumeIntegral<int>();
    case 5:
        return data.ConsumeIntegral<uint>();
    case 6:
        return data.ConsumeIntegral<qlonglong>();
    case 7:
        return data.ConsumeIntegral<qulonglong>();
    case 8:
        return data.ConsumeFloatingPoint<double>();
    case 9:
        return text(data);
    case 10:
        return QVariantList{text(data)};
    case 11:
        return info.kind == protocol::TunableKind::ENUM
                   ? QVariant(QString::fromStdString(std::string(info.choice(info.defaultValue))))
                   : QVariant(static_cast<qulonglong>(
                         data.ConsumeIntegralInRange(info.minimum, std::max(info.minimum, info.maximum))));
    default:
        return {};
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    FuzzedDataProvider data(bytes, size);
    const auto infos = protocol::tunables();
    QVariantMap changes;
    while (data.remaining_bytes() > 0 && changes.size() < 8) {
        const auto& info = infos[data.ConsumeIntegralInRange<std::size_t>(0, infos.size() - 1)];
        const bool known = data.ConsumeProbability<float>() < 0.9F;
        const auto name = known ? QString::fromStdString(std::string(info.name)) : text(data);
        changes.insert(name, value(data, info));
    }
    const protocol::TunableValues base;
    const auto changed = service::withChanges(base, changes);
    if (!changed) {
        require(!changed.error().sentence.isEmpty());
        return 0;
    }
    for (std::size_t i = 0; i < infos.size(); ++i) {
        const auto now = changed->raw()[i];
        require(!infos[i].objection(now));
        require(now == base.raw()[i] || changes.contains(QString::fromStdString(std::string(infos[i].name))));
    }
    // What is told to clients may be said back, and changes nothing.
    const auto same = service::withChanges(*changed, service::toMap(*changed));
    require(same.has_value() && *same == *changed);
    return 0;
}
