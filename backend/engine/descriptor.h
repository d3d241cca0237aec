// SPDX-License-Identifier: GPL-3.0-or-later
// Owners for what the kernel hands out: descriptors, mappings, libbpf's links and rings.
#pragma once

#include <bpf/libbpf.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <memory>
#include <utility>

namespace quickshift::engine
{

class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(Descriptor&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int get() const { return m_fd; }
    explicit operator bool() const { return m_fd >= 0; }

private:
    int m_fd = -1;
};

/// A BPF map's memory, shared with the kernel.
class Mapping
{
public:
    Mapping() = default;
    Mapping(int fd, std::size_t bytes, int protection = PROT_READ | PROT_WRITE)
        : m_bytes(bytes), m_address(::mmap(nullptr, bytes, protection, MAP_SHARED, fd, 0))
    {
    }
    Mapping(Mapping&& other) noexcept
        : m_bytes(std::exchange(other.m_bytes, 0)), m_address(std::exchange(other.m_address, MAP_FAILED))
    {
    }
    Mapping& operator=(Mapping&& other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        std::swap(m_address, other.m_address);
        return *this;
    }
    ~Mapping()
    {
        if (m_address != MAP_FAILED)
            ::munmap(m_address, m_bytes);
    }
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;

    explicit operator bool() const { return m_address != MAP_FAILED; }
    template <typename T> [[nodiscard]] T* as() const { return static_cast<T*>(m_address); }

private:
    std::size_t m_bytes = 0;
    void* m_address = MAP_FAILED;
};

struct ObjectCloser {
    void operator()(bpf_object* object) const { bpf_object__close(object); }
};
struct LinkDestroyer {
    void operator()(bpf_link* link) const { bpf_link__destroy(link); }
};
struct RingFreer {
    void operator()(ring_buffer* ring) const { ring_buffer__free(ring); }
};
using ObjectPtr = std::unique_ptr<bpf_object, ObjectCloser>;
using LinkPtr = std::unique_ptr<bpf_link, LinkDestroyer>;
using RingPtr = std::unique_ptr<ring_buffer, RingFreer>;

} // namespace quickshift::engine
