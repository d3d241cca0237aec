// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/config/atomic_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <system_error>
#include <utility>

namespace quickshift::config
{
namespace
{

constexpr std::size_t largest = 1 << 20;

class File
{
public:
    explicit File(int fd) : m_fd(fd) {}
    ~File() { close(); }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    [[nodiscard]] int fd() const { return m_fd; }
    bool close() { return m_fd < 0 || ::close(std::exchange(m_fd, -1)) == 0; }
    explicit operator bool() const { return m_fd >= 0; }

private:
    int m_fd;
};

bool writeAll(int fd, std::string_view text)
{
    while (!text.empty()) {
        const auto written = ::write(fd, text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// The rename is on the disk only when the directory is.
bool syncDirectory(const std::filesystem::path& directory)
{
    const File opened(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return opened && ::fsync(opened.fd()) == 0;
}

} // namespace

std::string FileError::sentence() const
{
    return file.string() + ": " + what + (code == 0 ? "" : " (" + std::generic_category().message(code) + ")");
}

std::expected<std::optional<std::string>, FileError> readSmallFile(const std::filesystem::path& file)
{
    const auto failure = [&file](int code) { return std::unexpected(FileError{file, "it cannot be read", code}); };
    // Not blocking, because it may be a pipe.
    const File opened(::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (!opened) {
        if (errno == ENOENT)
            return std::nullopt;
        return failure(errno);
    }
    struct stat status{};
    if (::fstat(opened.fd(), &status) != 0)
        return failure(errno);
    if (!S_ISREG(status.st_mode))
        return std::unexpected(FileError{file, "it is no regular file", 0});
    std::string text;
    std::array<char, 4096> part{};
    for (;;) {
        const auto got = ::read(opened.fd(), part.data(), part.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failure(errno);
        if (got == 0)
            return text;
        text.append(part.data(), static_cast<std::size_t>(got));
        if (text.size() > largest)
            return std::unexpected(FileError{file, "it is larger than 1 MiB", 0});
    }
}

std::expected<void, FileError> writeAtomically(const std::filesystem::path& file, std::string_view text, bool readable)
{
    std::string temporary = file.string() + ".XXXXXX";
    const auto failure = [&file](int code) { return std::unexpected(FileError{file, "it cannot be written", code}); };
    File opened(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!opened)
        return failure(errno);
    const bool written = ::fchmod(opened.fd(), readable ? 0644 : 0600) == 0 && writeAll(opened.fd(), text) &&
                         ::fsync(opened.fd()) == 0 && opened.close() && ::rename(temporary.c_str(), file.c_str()) == 0;
    if (!written) {
        const int code = errno;
        ::unlink(temporary.c_str());
        return failure(code);
    }
    if (!syncDirectory(file.parent_path()))
        return failure(errno);
    return {};
}

} // namespace quickshift::config
