#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The packages as somebody would get them: built, unpacked, and read by the standard validators.

    package_tests.py PACKAGES RESULTS.xml [FILTER]

PACKAGES is what ./dev package left. Everything is looked at in the unpacked packages, not in the build tree.
"""
import contextlib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
import xml.etree.ElementTree as ElementTree

SOURCES = pathlib.Path(__file__).resolve().parents[2]
APP = "org.quickshift.Quickshift"
SHELLS = SOURCES / "tests/package/shells"
packages = pathlib.Path()
root = pathlib.Path()  # all packages, unpacked over one another


def run(*command, status=0, **more):
    """Its output, both channels; anything but `status` is a failure that shows it."""
    done = subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False, **more)
    if status is not None and done.returncode != status:
        raise AssertionError(f"{' '.join(map(str, command))}: status {done.returncode}\n{done.stdout}")
    return done.stdout


def ours(*command):
    return run(*command, env=dict(os.environ, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen"))


def package(name):
    (found,) = packages.glob(f"{name}_*.deb")
    return found


def files_of(name):
    lines = run("dpkg-deb", "-c", package(name)).splitlines()
    return {line.split(" ./", 1)[1].split(" -> ")[0] for line in lines if not line.endswith("/")}


def manual(page):
    return run("man", "-l", root / f"usr/share/man/{page}", env=dict(os.environ, MANWIDTH="200", LC_ALL="C.UTF-8"))


def verbs():
    return [line.split("\t")[0] for line in ours(root / "usr/bin/quickshiftctl", "complete", "").splitlines()]


def commands_in_help():
    text = ours(root / "usr/bin/quickshiftctl", "--help")
    return re.findall(r"^  ([a-z]+) ", text.split("--help:\n", 1)[1].split("\n\n", 1)[0], re.M)


class Contents(unittest.TestCase):
    def test_the_panel_and_the_helper_are_packages_of_their_own(self):
        helper, panel = files_of("quickshift-helper"), files_of("quickshift")
        self.assertFalse(helper & panel)
        for path in ("usr/libexec/quickshiftd", "usr/lib/quickshift/quickshift.bpf.o",
                     "usr/lib/systemd/system/quickshiftd.service", "usr/share/polkit-1/actions/org.quickshift1.policy",
                     "usr/share/dbus-1/system.d/org.quickshift1.conf", "usr/lib/sysusers.d/quickshift.conf",
                     "usr/share/dbus-1/system-services/org.quickshift1.service", "usr/lib/tmpfiles.d/quickshift.conf"):
            self.assertIn(path, helper)
        for path in ("usr/bin/quickshift", "usr/bin/quickshiftctl", f"usr/share/applications/{APP}.desktop"):
            self.assertIn(path, panel)

    def test_the_helper_looks_for_the_object_where_the_package_puts_it(self):
        text = ours(root / "usr/libexec/quickshiftd", "--help-all") + run("strings", "-a", "-el", root / "usr/libexec/quickshiftd")
        self.assertIn("/usr/lib/quickshift/quickshift.bpf.o", text)
        self.assertTrue((root / "usr/lib/quickshift/quickshift.bpf.o").is_file())

    def test_unit_and_activation_start_the_installed_helper(self):
        for path in ("usr/lib/systemd/system/quickshiftd.service", "usr/share/dbus-1/system-services/org.quickshift1.service"):
            (program,) = re.findall(r"^Exec(?:Start)?=(\S+)", (root / path).read_text(), re.M)
            self.assertTrue((root / program.lstrip("/")).is_file(), program)

    def test_icons_in_the_usual_sizes(self):
        panel = files_of("quickshift")
        for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
            path = f"usr/share/icons/hicolor/{size}x{size}/apps/{APP}.png"
            self.assertIn(path, panel)
            self.assertIn(f"{size} x {size}", run("file", root / path))
        self.assertIn(f"usr/share/icons/hicolor/symbolic/apps/{APP}-symbolic.svg", panel)

    def test_debug_symbols_are_packages_of_their_own(self):
        for name, program in (("quickshift", "usr/bin/quickshift"), ("quickshift-helper", "usr/libexec/quickshiftd")):
            identity = re.search(r"Build ID: (\w\w)(\w+)", run("readelf", "-n", root / program))
            self.assertIn(f"usr/lib/debug/.build-id/{identity[1]}/{identity[2]}.debug", files_of(f"{name}-dbgsym"))

    def test_the_panel_needs_no_libbpf(self):
        for program in ("quickshift", "quickshiftctl"):
            self.assertNotIn("libbpf", run("readelf", "-d", root / "usr/bin" / program))


class Validators(unittest.TestCase):
    def test_lintian_finds_no_error(self):
        found = run("lintian", "--no-cfg", "--allow-root", "--fail-on", "none", next(packages.glob("*.changes")))
        self.assertNotRegex(found, r"(?m)^E:")

    def test_upgrades_and_removal_reach_a_helper_that_runs(self):
        """debhelper adds this to some releases' packages only, without a word; ./dev test install shows what it does."""
        with tempfile.TemporaryDirectory() as scripts:
            run("dpkg-deb", "-e", package("quickshift-helper"), scripts)
            for script, action in ("postinst", "try-restart"), ("prerm", "stop"), ("postrm", "stop"):
                path = pathlib.Path(scripts) / script
                run("shellcheck", "--shell=dash", path)
                self.assertRegex(path.read_text(), rf"deb-systemd-invoke {action} quickshiftd\.service")

    def test_desktop_file(self):
        self.assertEqual(run("desktop-file-validate", root / f"usr/share/applications/{APP}.desktop"), "")

    def test_metainfo(self):
        run("appstreamcli", "validate", "--no-net", "--explain", root / f"usr/share/metainfo/{APP}.metainfo.xml")

    def test_every_language_is_complete(self):
        run(SOURCES / "devtools/translations.py")

    def test_spec_file(self):
        spec = SOURCES / "packaging/rpm/quickshift.spec"
        run("rpmspec", "--parse", spec)
        self.assertIn(" 0 errors", run("rpmlint", "--config", SOURCES / "packaging/rpm/rpmlint.toml", spec))

    def test_rpms_hold_all_that_is_installed(self):
        """rpmbuild fails for a file that %files forgot and for one that is not there. What Fedora's macros would compile is
        what Debian's packages hold: neither those macros nor Fedora's packages are here."""
        with tempfile.TemporaryDirectory() as top:
            stage = pathlib.Path(top, "stage")
            debian_only = shutil.ignore_patterns("debug", "doc", "lintian")
            shutil.copytree(root / "usr", stage / "usr", symlinks=True, ignore=debian_only)
            version = re.search(r"(?m)^Version:\s+(\S+)", (SOURCES / "packaging/rpm/quickshift.spec").read_text())[1]
            sources = pathlib.Path(top, "SOURCES")
            sources.mkdir()
            shutil.copy(next(packages.glob("*.orig.tar.xz")), sources / f"quickshift-{version}.tar.xz")
            as_fedora = {"_topdir": top, "cmake": "true", "cmake_build": "true", "cmake_install": f"cp -a {stage}/. %{{buildroot}}",
                         "_libexecdir": "/usr/libexec", "_unitdir": "/usr/lib/systemd/system", "_sysusersdir": "/usr/lib/sysusers.d",
                         "_tmpfilesdir": "/usr/lib/tmpfiles.d", "_metainfodir": "/usr/share/metainfo", "debug_package": "%{nil}",
                         "__os_install_post": "%{nil}"}
            for macro in ("systemd_post", "systemd_preun", "systemd_postun_with_restart", "tmpfiles_create", "sysusers_create_compat"):
                as_fedora[macro] = "true"
            defines = [word for name, value in as_fedora.items() for word in ("--define", f"{name} {value}")]
            told = run("rpmbuild", "-bb", "--nodeps", "--nocheck", *defines, SOURCES / "packaging/rpm/quickshift.spec")
            self.assertNotIn("listed twice", told)
            built = {path.name.split(f"-{version}")[0]: path for path in pathlib.Path(top).rglob("*.rpm")}
            self.assertEqual(set(built), {"quickshift", "quickshift-helper"})
            listed = run("rpm", "-qlp", *built.values()).splitlines()
            for path in stage.rglob("*"):
                if path.is_file():
                    self.assertIn(f"/{path.relative_to(stage)}", listed)

    def test_pkgbuild(self):
        run("shellcheck", "--shell=bash", "--exclude=SC2034,SC2154,SC2164", SOURCES / "packaging/arch/PKGBUILD")
        run("bash", "-n", SOURCES / "packaging/arch/quickshift.install")
        # What makepkg asks of one, with what it sets.
        told = run("bash", "-euc", 'source ./PKGBUILD; declare -F build package >/dev/null; printf "%s\\n" "$pkgname" "$pkgver" "$pkgrel" '
                   '"${arch[@]}" "${license[@]}"; test ${#source[@]} = ${#sha256sums[@]}; test -e "$install"; '
                   'for file in "${backup[@]}"; do [[ $file != /* ]]; done', cwd=SOURCES / "packaging/arch")
        self.assertRegex(told, r"^quickshift\n[\d.]+\n\d+\nx86_64\n")

    def test_one_version_everywhere(self):
        version = re.search(r"project\(Quickshift VERSION (\S+)", (SOURCES / "CMakeLists.txt").read_text())[1]
        self.assertIn(f"\nVersion:        {version}\n", (SOURCES / "packaging/rpm/quickshift.spec").read_text())
        self.assertIn(f"\npkgver={version}\n", (SOURCES / "packaging/arch/PKGBUILD").read_text())
        self.assertTrue(run("dpkg-deb", "-f", package("quickshift"), "Version").startswith(version + "-"))
        metainfo = ElementTree.parse(root / f"usr/share/metainfo/{APP}.metainfo.xml")
        self.assertEqual(metainfo.find("releases/release").get("version"), version)

    def test_the_unit_is_as_tight_as_promised(self):
        unit = root / "usr/lib/systemd/system/quickshiftd.service"
        text = run("systemd-analyze", "security", "--offline=true", "--threshold=10", unit, status=None)
        exposure = re.search(r"Overall exposure level for quickshiftd.service: (\d+\.\d+)", text)
        self.assertIsNotNone(exposure, text)
        self.assertLessEqual(float(exposure[1]), 1.0, text)


class Manuals(unittest.TestCase):
    def test_are_well_formed(self):
        for page in ("man1/quickshift.1", "man1/quickshiftctl.1", "man8/quickshiftd.8"):
            plain = subprocess.run(["gzip", "-dc", root / f"usr/share/man/{page}.gz"], check=True, capture_output=True)
            found = run("mandoc", "-T", "lint", "-W", "warning", status=None, input=plain.stdout.decode())
            self.assertEqual(found, "", page)

    def test_tell_of_every_command_and_option(self):
        text = manual("man1/quickshiftctl.1.gz")
        self.assertGreaterEqual(len(commands_in_help()), 10)
        for verb in commands_in_help():
            self.assertRegex(text, rf"(?m)^ +{verb}\b")
            for option in re.findall(r"^  (--[a-z-]+)", ours(root / "usr/bin/quickshiftctl", verb, "--help"), re.M):
                if option != "--help-all":
                    self.assertIn(option, text)

    def test_tell_of_every_option_of_panel_and_helper(self):
        for page, program in (("man1/quickshift.1.gz", "usr/bin/quickshift"), ("man8/quickshiftd.8.gz", "usr/libexec/quickshiftd")):
            text = manual(page)
            options = re.findall(r"(--[a-z-]+)", ours(root / program, "--help").split("Options:", 1)[1])
            self.assertGreater(len(options), 5)
            for option in options:
                self.assertIn(option, text)

    def test_tell_of_every_tunable(self):
        text = manual("man1/quickshiftctl.1.gz")
        names = re.findall(r"^QS_TUNABLE\((\w+),", (SOURCES / "protocol/tunables.def").read_text(), re.M)
        self.assertGreater(len(names), 20)
        for name in names:
            self.assertIn(name, text)


class Completions(unittest.TestCase):
    """Each shell's own completion, with the installed script and the installed program."""

    FILES = {"bash": "usr/share/bash-completion/completions/quickshiftctl", "zsh": "usr/share/zsh/site-functions/_quickshiftctl",
             "fish": "usr/share/fish/vendor_completions.d/quickshiftctl.fish"}

    def offered(self, shell, line):
        environment = dict(os.environ, PATH=f"{root / 'usr/bin'}:{os.environ['PATH']}", LC_ALL="C.UTF-8")
        text = run(shell, SHELLS / f"complete.{shell}", root / self.FILES[shell], line, env=environment, cwd=SOURCES)
        return {word.split("\t")[0].strip() for word in text.splitlines() if word.strip()}

    def test_every_command_in_every_shell(self):
        self.assertEqual(set(verbs()), set(commands_in_help()))
        for shell in self.FILES:
            with self.subTest(shell):
                self.assertEqual(self.offered(shell, "quickshiftctl "), set(commands_in_help()))

    def test_every_tunable_in_every_shell(self):
        names = set(re.findall(r"^QS_TUNABLE\((\w+),", (SOURCES / "protocol/tunables.def").read_text(), re.M))
        for shell in self.FILES:
            with self.subTest(shell):
                self.assertEqual(self.offered(shell, "quickshiftctl get "), names)
                self.assertEqual(self.offered(shell, "quickshiftctl reset "), names)
                self.assertEqual(self.offered(shell, "quickshiftctl set "), {name + "=" for name in names})

    def test_values_options_and_files(self):
        for shell in self.FILES:
            with self.subTest(shell):
                values = self.offered(shell, "quickshiftctl set ring_mapping=")
                self.assertEqual({value.removeprefix("ring_mapping=") for value in values}, {"modulo", "llc", "per-cpu"})
                self.assertIn("--seconds", self.offered(shell, "quickshiftctl monitor --"))
                self.assertNotIn("--speed", self.offered(shell, "quickshiftctl monitor --"))
                for verb in ("replay", "export", "import"):
                    self.assertEqual(self.offered(shell, f"quickshiftctl {verb} CONTRI"), {"CONTRIBUTING.md"})
                self.assertEqual(self.offered(shell, "quickshiftctl replay --csv h"), {"histograms"})
                self.assertEqual(self.offered(shell, "quickshiftctl compare --workload "), {"playing", "desktop", "load", "none"})
                self.assertIn("wake_to_run", self.offered(shell, "quickshiftctl compare --metric "))
                self.assertEqual(self.offered(shell, "quickshiftctl compare off o"), {"off", "on"})
                self.assertEqual(self.offered(shell, "quickshiftctl compare off on "), set())
                self.assertEqual(self.offered(shell, "quickshiftctl games add "), set())
                # Each is one word, whatever its explanation looks like.
                self.assertTrue(all(word.startswith("--") for word in self.offered(shell, "quickshiftctl record --")))


class Results(unittest.TextTestResult):
    """Also as JUnit XML, for devtools/summary.py."""

    suite = ElementTree.Element("testsuite")

    def startTest(self, test):
        super().startTest(test)
        self.began, self.problems = time.monotonic(), []

    def addSubTest(self, test, subtest, problem):
        super().addSubTest(test, subtest, problem)
        if problem:
            self.problems.append(f"{subtest.params or subtest._message}: {problem[1]}")

    def addFailure(self, test, problem):
        super().addFailure(test, problem)
        self.problems.append(str(problem[1]))

    addError = addFailure

    def stopTest(self, test):
        super().stopTest(test)
        group, name = test.id().split(".")[-2:]
        took = f"{time.monotonic() - self.began:.2f}"
        case = ElementTree.SubElement(self.suite, "testcase", classname=group, name=name, time=took)
        for problem in self.problems:
            ElementTree.SubElement(case, "failure", message=problem[-2000:])


def main():
    global packages, root
    packages, results = pathlib.Path(sys.argv[1]), sys.argv[2]
    loader = unittest.TestLoader()
    loader.testNamePatterns = [f"*{sys.argv[3]}*"] if sys.argv[3:] and sys.argv[3] else None
    root = pathlib.Path(tempfile.mkdtemp(prefix="quickshift-packages."))
    with contextlib.ExitStack() as stack:
        stack.callback(shutil.rmtree, root)
        for name in ("quickshift", "quickshift-helper"):
            run("dpkg-deb", "-x", package(name), root)
        outcome = unittest.TextTestRunner(resultclass=Results, verbosity=2).run(loader.loadTestsFromModule(sys.modules[__name__]))
    ElementTree.ElementTree(Results.suite).write(results)
    sys.exit(0 if outcome.wasSuccessful() else 1)


if __name__ == "__main__":
    main()
