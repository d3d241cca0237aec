// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/settings_keeper.h"

#include <utility>

namespace quickshift::service
{

SettingsKeeper::SettingsKeeper(config::SettingsFiles files, QObject* parent)
    : QObject(parent), m_store(std::move(files)), m_loaded(m_store.values()), m_baseline(m_store.baseline()),
      m_thread(QStringLiteral("settings"))
{
    for (const auto& problem : m_store.problems()) {
        m_problems << QString::fromStdString(problem);
        qWarning("%s", problem.c_str());
    }
    setWord({});
}

void SettingsKeeper::keep(const protocol::TunableValues& values, std::function<void()> done)
{
    m_next = values;
    m_waiting.push_back(std::move(done));
    if (!m_thread.busy())
        writeNext();
}

void SettingsKeeper::writeNext()
{
    const auto saved = std::make_shared<std::expected<void, std::string>>();
    m_thread.submit([this, saved, values = *std::exchange(m_next, std::nullopt)] { *saved = m_store.save(values); },
                    [this, saved, waiting = std::exchange(m_waiting, {})] {
                        setWord(*saved);
                        for (const auto& done : waiting)
                            done();
                        if (m_next && !m_thread.busy())
                            writeNext();
                    });
}

void SettingsKeeper::setWord(const std::expected<void, std::string>& saved)
{
    auto sentences = m_problems;
    if (!saved) {
        sentences << QString::fromStdString(saved.error());
        qWarning("%s", saved.error().c_str());
    }
    const auto word = sentences.isEmpty() ? QStringLiteral("ok") : sentences.join(QLatin1Char('\n'));
    if (std::exchange(m_word, word) != word)
        emit changed();
}

} // namespace quickshift::service
