// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/engine/kernel_object.h"

#include <bpf/bpf.h>
#include <bpf/btf.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <string_view>

namespace quickshift::engine
{
namespace
{

constexpr const char* schedulerMap = "quickshift_ops";
// PIDFD_THREAD of linux/pidfd.h, which is newer than the headers we build with (6.9).
constexpr unsigned pidfdThread = O_EXCL;

std::size_t wholePages(std::size_t bytes)
{
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    return (bytes + page - 1) / page * page;
}

/// libbpf's last words of one operation: what it prints is the only place where the verifier says why it refuses.
class LibbpfLog
{
public:
    LibbpfLog()
    {
        text().clear();
        m_previous = libbpf_set_print(&LibbpfLog::keep);
    }
    ~LibbpfLog() { libbpf_set_print(m_previous); }
    LibbpfLog(const LibbpfLog&) = delete;
    LibbpfLog& operator=(const LibbpfLog&) = delete;

    [[nodiscard]] static std::string lastLine()
    {
        std::string_view all = text();
        while (!all.empty() && all.back() == '\n')
            all.remove_suffix(1);
        const auto start = all.rfind('\n');
        return std::string(start == std::string_view::npos ? all : all.substr(start + 1));
    }

private:
    static int keep(libbpf_print_level level, const char* format, va_list arguments)
    {
        if (level == LIBBPF_DEBUG)
            return 0;
        char line[512];
        const int length = std::vsnprintf(line, sizeof(line), format, arguments);
        text() += line;
        return length;
    }
    // libbpf's callback carries no context; a thread loads one object at a time.
    static std::string& text()
    {
        thread_local std::string log;
        return log;
    }
    libbpf_print_fn_t m_previous = nullptr;
};

std::string hintFor(int code)
{
    if (code == EPERM || code == EACCES)
        return "The helper needs CAP_BPF and CAP_PERFMON; start it by its systemd unit. " + LibbpfLog::lastLine();
    return LibbpfLog::lastLine();
}

Error failure(std::string operation, int code)
{
    const auto kind = code == EPERM || code == EACCES ? ErrorKind::UNSUPPORTED : ErrorKind::FAILED;
    return {.kind = kind, .operation = std::move(operation), .code = code, .hint = hintFor(code)};
}

bool isInputProgram(const bpf_program* program)
{
    const std::string_view section = bpf_program__section_name(program);
    return section.starts_with("fentry/") || section.starts_with("fexit/");
}

/// Hooks on functions of modules, which may come later.
bool isModuleProgram(const bpf_program* program)
{
    return bpf_program__type(program) == BPF_PROG_TYPE_KPROBE;
}

/// Where our scheduler's operation `name` is in the struct that libbpf hands to the kernel.
void** operation(bpf_object* object, bpf_map* scheduler, const char* name)
{
    const btf* types = bpf_object__btf(object);
    const auto* type =
        btf__type_by_id(types, static_cast<__u32>(btf__find_by_name_kind(types, "sched_ext_ops", BTF_KIND_STRUCT)));
    const auto* member = btf_members(type);
    for (int i = 0; i < btf_vlen(type); ++i, ++member) {
        if (std::string_view(btf__name_by_offset(types, member->name_off)) == name) {
            auto* bytes = static_cast<std::byte*>(bpf_map__initial_value(scheduler, nullptr));
            return reinterpret_cast<void**>(bytes + member->offset / 8);
        }
    }
    return nullptr;
}

/// The running kernel's own types.
class KernelTypes
{
public:
    /// Null where the kernel carries none.
    [[nodiscard]] const btf* get() const { return m_types.get(); }

private:
    std::unique_ptr<btf, decltype(&btf__free)> m_types{btf__load_vmlinux_btf(), &btf__free};
};

/// Whether the kernel offers a function to BPF programs.
bool kernelHas(const char* function)
{
    const KernelTypes kernel;
    return kernel.get() != nullptr && btf__find_by_name_kind(kernel.get(), function, BTF_KIND_FUNC) >= 0;
}

/// Which bits of preempt_count say that an interrupt is being served (include/linux/preempt.h). From 7.2 on the count
/// is 8 bytes, and 8 more of its bits lie before them. 0 where the kernel keeps no such variable.
std::uint32_t interruptBits()
{
    constexpr std::uint32_t softirqServed = 0x100;
    const KernelTypes kernel;
    if (kernel.get() == nullptr)
        return 0;
    const int id = btf__find_by_name_kind(kernel.get(), "__preempt_count", BTF_KIND_VAR);
    if (id < 0)
        return 0;
    const bool wide = btf__resolve_size(kernel.get(), btf__type_by_id(kernel.get(), static_cast<__u32>(id))->type) == 8;
    return softirqServed | (wide ? 0x1f000000U : 0x001f0000U);
}

/// From 7.1 on, what waits on a CPU can be queued again from anywhere, and only where it is worth it.
void leaveOutCpuRelease(bpf_object* object, bool scheduler)
{
    if (scheduler && !kernelHas("scx_bpf_dsq_reenq"))
        return;
    bpf_program__set_autoload(bpf_object__find_program_by_name(object, "quickshift_cpu_release"), false);
    if (auto** slot = operation(object, bpf_object__find_map_by_name(object, schedulerMap), "cpu_release"))
        *slot = nullptr;
}

void leaveOut(bpf_object* object, bool scheduler, bool input)
{
    bpf_program* program = nullptr;
    bpf_object__for_each_program(program, object)
    {
        const bool isScheduler = bpf_program__type(program) == BPF_PROG_TYPE_STRUCT_OPS;
        if ((isScheduler && !scheduler) || (isInputProgram(program) && !input))
            bpf_program__set_autoload(program, false);
    }
    if (!scheduler)
        bpf_map__set_autocreate(bpf_object__find_map_by_name(object, schedulerMap), false);
}

} // namespace

Result<KernelObject> KernelObject::load(const std::filesystem::path& file, const Topology& topology,
                                        const protocol::TunableValues& tunables, bool scheduler, bool input)
{
    const LibbpfLog log;
    const auto attempt = [&](const char* leftOut) -> Result<KernelObject> {
        ObjectPtr object(bpf_object__open_file(file.c_str(), nullptr));
        if (!object)
            return std::unexpected(failure("opening " + file.string(), errno));
        leaveOut(object.get(), scheduler, input);
        leaveOutCpuRelease(object.get(), scheduler);
        bpf_program__set_autoload(bpf_object__find_program_by_name(object.get(), leftOut), false);
        auto loaded = load(std::move(object), topology, tunables);
        if (loaded)
            loaded->m_hasInput = input;
        return loaded;
    };
    // Some kernels describe __preempt_count and yet do not tell where it is, which shows only here.
    auto loaded = attempt("on_waking_anywhere");
    if (loaded)
        return loaded;
    auto lesser = attempt("on_waking");
    return lesser ? std::move(lesser) : std::move(loaded);
}

Result<KernelObject> KernelObject::load(ObjectPtr opened, const Topology& topology,
                                        const protocol::TunableValues& tunables)
{
    const LibbpfLog log;
    KernelObject self;
    self.m_object = std::move(opened);
    self.m_cpuCount = topology.cpus();
    bpf_object* object = self.m_object.get();
    bpf_map__set_max_entries(bpf_object__find_map_by_name(object, "cpus"), static_cast<unsigned>(self.m_cpuCount));
    // The verifier wants to know what kind of map the array of rings will hold; sizes may differ.
    const Descriptor prototype(bpf_map_create(BPF_MAP_TYPE_RINGBUF, "qs_prototype", 0, 0, 65536, nullptr));
    if (!prototype)
        return std::unexpected(failure("making a ring buffer", errno));
    bpf_map__set_inner_map_fd(bpf_object__find_map_by_name(object, "rings"), prototype.get());
    if (const int error = bpf_object__load(object); error != 0)
        return std::unexpected(failure("loading the BPF object", -error));
    if (auto mapped = self.mapMemory(); !mapped)
        return std::unexpected(mapped.error());
    self.setTunables(tunables);
    describe(topology, self.shared().topology);
    self.shared().interrupt_bits = interruptBits();
    return self;
}

Result<void> KernelObject::mapMemory()
{
    const auto map = [&](const char* name, std::size_t bytes) {
        return Mapping(bpf_object__find_map_fd_by_name(m_object.get(), name), wholePages(bytes));
    };
    m_shared = map(".data.shared", sizeof(qs_shared));
    m_cpus = map("cpus", m_cpuCount * sizeof(qs_cpu));
    m_ringCounters = map("ring_counters", QS_MAX_RINGS * sizeof(qs_ring_counters));
    m_ringWrites = map("ring_writes", QS_MAX_RINGS * sizeof(qs_histogram));
    if (!m_shared || !m_cpus || !m_ringCounters || !m_ringWrites)
        return std::unexpected(failure("mapping the BPF object's memory", errno));
    return {};
}

Result<void> KernelObject::attachMonitoring()
{
    const LibbpfLog log;
    bpf_program* program = nullptr;
    bpf_object__for_each_program(program, m_object.get())
    {
        if (bpf_program__type(program) == BPF_PROG_TYPE_STRUCT_OPS || !bpf_program__autoload(program) ||
            isModuleProgram(program))
            continue;
        LinkPtr link(bpf_program__attach(program));
        if (!link)
            return std::unexpected(failure(std::string("attaching ") + bpf_program__name(program), errno));
        m_links.push_back(std::move(link));
    }
    return {};
}

Result<void> KernelObject::setGames(const std::set<std::uint32_t>& processes)
{
    const int map = bpf_object__find_map_fd_by_name(m_object.get(), "games");
    for (const auto process : m_games) {
        if (!processes.contains(process))
            bpf_map_delete_elem(map, &process);
    }
    m_games = processes;
    for (const auto process : m_games) {
        const std::uint8_t named = 1;
        if (bpf_map_update_elem(map, &process, &named, BPF_ANY) != 0)
            return std::unexpected(failure("naming a game", errno));
    }
    beginGeneration();
    return {};
}

std::optional<qs_task> KernelObject::task(std::uint32_t thread) const
{
    const Descriptor handle(static_cast<int>(syscall(SYS_pidfd_open, thread, pidfdThread)));
    const int key = handle.get();
    qs_task found{};
    if (!handle || bpf_map_lookup_elem(bpf_object__find_map_fd_by_name(m_object.get(), "tasks"), &key, &found) != 0)
        return std::nullopt;
    return found;
}

Result<LinkPtr> KernelObject::attachScheduler() const
{
    const LibbpfLog log;
    LinkPtr link(bpf_map__attach_struct_ops(bpf_object__find_map_by_name(m_object.get(), schedulerMap)));
    if (!link)
        return std::unexpected(failure("switching the scheduler on", errno));
    return link;
}

int KernelObject::rings() const
{
    return bpf_object__find_map_fd_by_name(m_object.get(), "rings");
}

std::uint64_t KernelObject::inputMissed() const
{
    if (!m_hasInput)
        return 0;
    std::uint64_t missed = 0;
    for (const char* name : {"on_input_event", "on_input_event_done"}) {
        const bpf_program* hook = bpf_object__find_program_by_name(m_object.get(), name);
        bpf_prog_info info{};
        __u32 size = sizeof(info);
        if (bpf_prog_get_info_by_fd(bpf_program__fd(hook), &info, &size) == 0)
            missed += info.recursion_misses;
    }
    return missed;
}

void addTo(protocol::Histogram& histogram, const qs_histogram& part)
{
    // Most are never used, and a machine has many CPUs: those are not looked through.
    if (part.sum_ns == 0 && part.max_ns == 0 && part.buckets[0] == 0)
        return;
    histogram.sum_ns += part.sum_ns;
    histogram.max_ns = std::max<std::uint64_t>(histogram.max_ns, part.max_ns);
    for (std::size_t i = 0; i < std::size(part.buckets); ++i)
        histogram.addToBucket(i, part.buckets[i]);
}

void KernelObject::setTunables(const protocol::TunableValues& values) const
{
    // Each value is one aligned word that the kernel reads whole; they need not change at the same instant.
    auto* words = reinterpret_cast<std::uint64_t*>(&shared().tunables);
    for (std::size_t i = 0; i < protocol::tunableCount; ++i)
        std::atomic_ref(words[i]).store(values.raw()[i], std::memory_order_relaxed);
    beginGeneration();
}

void KernelObject::beginGeneration() const
{
    std::atomic_ref(shared().generation).fetch_add(1, std::memory_order_release);
}

static_assert(sizeof(qs_tunables) == protocol::tunableCount * sizeof(std::uint64_t));

} // namespace quickshift::engine
