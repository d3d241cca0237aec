// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/diagnostics.h"

#include "backend/service/sealed_file.h"
#include "protocol/names.h"

#include <QDBusUnixFileDescriptor>

#include <cerrno>
#include <cstring>

namespace quickshift::service
{

void Diagnostics::answer(const Call& call, BundleFacts facts)
{
    struct Made {
        engine::Descriptor file;
        int error = 0;
    };
    const auto made = std::make_shared<Made>();
    m_disk.submit(
        [made, facts = std::move(facts), files = m_files] {
            Redactor redactor(Redactor::namesOfThisMachine(),
                              {{QString::fromStdString(files.system), QStringLiteral("the settings file")},
                               {QString::fromStdString(files.vendor), QStringLiteral("the vendor's settings file")}});
            made->file = sealedFile("quickshift-diagnostics", bundleText(facts, redactor));
            made->error = errno;
        },
        [made, call] {
            if (made->file)
                call->answer({QVariant::fromValue(QDBusUnixFileDescriptor(made->file.get()))});
            else
                call->refuse(busError(protocol::error::failed,
                                      QStringLiteral("There is no room for the diagnostics (%1). Close something that "
                                                     "needs much memory, then try again.")
                                          .arg(QString::fromLocal8Bit(std::strerror(made->error)))));
        });
}

} // namespace quickshift::service
