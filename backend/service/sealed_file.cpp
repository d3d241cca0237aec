// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/sealed_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace quickshift::service
{

engine::Descriptor sealedFile(const char* name, const QByteArray& bytes)
{
    engine::Descriptor file(memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING));
    for (qsizetype done = 0; file && done < bytes.size();) {
        const auto written =
            ::write(file.get(), bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (written < 0)
            return engine::Descriptor{};
        done += written;
    }
    if (!file || fcntl(file.get(), F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE) != 0 ||
        lseek(file.get(), 0, SEEK_SET) != 0)
        return engine::Descriptor{};
    return file;
}

} // namespace quickshift::service
