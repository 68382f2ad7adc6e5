#!/usr/bin/env python3
"""Runs one golden case and compares what a user would see, byte for byte.

  run.py CASE_FOLDER BIN_FOLDER [--accept]

A case is a folder with `command` (a shell command, run in the project's folder with `gainsay` on the path), `stdout`,
and, unless they are empty and 0, `stderr` and `exit`. `--accept` writes what came out instead of comparing: read it
before you commit it.
"""
import difflib
import os
import pathlib
import subprocess
import sys

project = pathlib.Path(__file__).resolve().parents[2]


def run(case, bin_folder):
    environment = dict(os.environ, PATH=f"{bin_folder}:{os.environ['PATH']}", NO_COLOR="1", LC_ALL="C.UTF-8")
    for name in ("CLICOLOR_FORCE", "GITHUB_STEP_SUMMARY"):
        environment.pop(name, None)
    environment["GIT_CEILING_DIRECTORIES"] = str(project)  # the same with and without git: no run's root lies above its folder
    done = subprocess.run(["bash", "-c", (case / "command").read_text()], cwd=project, env=environment,
                          stdin=subprocess.DEVNULL, capture_output=True)
    return {"stdout": done.stdout.decode(), "stderr": done.stderr.decode(), "exit": f"{done.returncode}\n"}


DEFAULTS = {"stdout": None, "stderr": "", "exit": "0\n"}


def accept(case, seen):
    for name, default in DEFAULTS.items():
        path = case / name
        if seen[name] != default:
            path.write_text(seen[name])
        elif path.exists():
            path.unlink()


def compare(case, seen):
    same = True
    for name, default in DEFAULTS.items():
        path = case / name
        wanted = path.read_text() if path.exists() else default
        if wanted is None:
            sys.exit(f"{case.name}: no golden {name}; run with --accept and read it")
        if wanted != seen[name]:
            same = False
            sys.stdout.writelines(difflib.unified_diff(wanted.splitlines(True), seen[name].splitlines(True),
                                                       f"{case.name}/{name}", "now"))
    return same


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--accept"]
    case, bin_folder = pathlib.Path(arguments[0]).resolve(), pathlib.Path(arguments[1]).resolve()
    seen = run(case, bin_folder)
    if "--accept" in sys.argv:
        accept(case, seen)
    elif not compare(case, seen):
        sys.exit(1)


main()
