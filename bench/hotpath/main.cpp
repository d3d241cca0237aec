// SPDX-License-Identifier: GPL-3.0-or-later
// hotpath_bench [--quick] [--only TEXT] [--json FILE]: what each step of the hot paths costs on this machine. `./dev
// bench hotpath` builds it and runs it as root.
#include "bench/hotpath/bench.h"
#include "bench/hotpath/machine.h"

#include <bpf/libbpf.h>

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <string>
#include <string_view>
#include <thread>

using namespace quickshift::bench;

namespace
{

struct Group {
    const char* name;
    quickshift::engine::Result<void> (*run)(const Bench&);
};

bool runAll(const Bench& bench, const std::string& only)
{
    for (const Group& group :
         {Group{"ring writes", ringWrites}, Group{"settings of a write", writeSettings}, Group{"contexts", contexts},
          Group{"early accesses", earlyAccess}, Group{"batching", batching}, Group{"frames", frames},
          Group{"consumption", consumption}}) {
        if (!std::string_view(group.name).contains(only))
            continue;
        std::fprintf(stderr, "→ %s\n", group.name);
        const auto done = group.run(bench);
        if (done)
            continue;
        std::fprintf(stderr, "✗ %s: %s\n", group.name, done.error().sentence().c_str());
        if (done.error().code == EPERM || done.error().code == EACCES)
            std::fprintf(stderr, "✗ The bench loads BPF programs, which only root may do: sudo ./dev bench hotpath.\n");
        return false;
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription("What each step of the hot paths costs on this machine.");
    parser.addHelpOption();
    parser.addOptions({{"quick", "A tenth of the measurements: to see that it works, not to quote."},
                       {"only", "Only groups of rows with TEXT in their name.", "TEXT"},
                       {"json", "Also write the rows to FILE.", "FILE"}});
    parser.process(application);
    libbpf_set_print(nullptr);
    const auto json = parser.value("json").toStdString();
    if (!json.empty() && !Results::canWrite(json))
        return 1;

    const Machine machine;
    Results results;
    Crew crew(std::thread::hardware_concurrency());
    const bool quick = parser.isSet("quick");
    if (!runAll({.crew = crew, .results = results, .quick = quick}, parser.value("only").toStdString()))
        return 1;
    results.print();
    if (!crew.realtime())
        std::fprintf(stderr, "! No real-time priority here: other programs' work is in these figures.\n");
    const bool written = json.empty() || results.writeJson(json, machine.describe(quick, crew.realtime()));
    return written ? 0 : 1;
}
