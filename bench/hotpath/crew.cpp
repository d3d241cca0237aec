// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/hotpath/crew.h"

#include "bench/hotpath/cpu.h"

#include <bpf/bpf.h>

namespace quickshift::bench
{

int runProgram(int program, std::uint64_t argument)
{
    LIBBPF_OPTS(bpf_test_run_opts, options, .ctx_in = &argument, .ctx_size_in = sizeof(argument));
    return -bpf_prog_test_run_opts(program, &options);
}

Crew::Crew(unsigned cpus) : m_cpus(cpus), m_begin(cpus + 1), m_end(cpus + 1)
{
    for (unsigned cpu = 0; cpu < cpus; ++cpu)
        m_threads.emplace_back([this, cpu] { work(cpu); });
}

Crew::~Crew()
{
    m_stop = true;
    m_begin.arrive_and_wait();
}

int Crew::run(unsigned cpus, int program, std::uint64_t steps)
{
    m_wanted = cpus;
    m_program = program;
    m_steps = steps;
    m_error = 0;
    m_missing = cpus;
    m_begin.arrive_and_wait();
    m_end.arrive_and_wait();
    return m_error;
}

void Crew::work(unsigned cpu)
{
    pinTo(cpu);
    if (!becomeRealtime())
        m_realtime = false;
    while (true) {
        m_begin.arrive_and_wait();
        if (m_stop)
            return;
        if (cpu < m_wanted) {
            // A thread that sleeps wakes up some microseconds late; the last few steps to the start are taken awake.
            --m_missing;
            while (m_missing > 0) {
            }
            if (const int error = runProgram(m_program, m_steps); error != 0)
                m_error = error;
        }
        m_end.arrive_and_wait();
    }
}

} // namespace quickshift::bench
