#!/usr/bin/env python3
"""The README's two commands do what it says.

  check.py PROJECT BUILD_FOLDER

The first is run as it stands, in this build folder; the second with ctest's -N, which lists the tests it would run.
"""
import os
import pathlib
import re
import subprocess
import sys

project, build = pathlib.Path(sys.argv[1]), sys.argv[2]
block = re.search(r"```sh\n(.*?)```", (project / "README.md").read_text(), re.S)
commands = [line for line in block[1].split("\n") if line.startswith("./")] if block else []
if len(commands) != 2:
    sys.exit(f"README.md: two commands expected in its first sh block, found {commands}")


def run(command):
    environment = dict(os.environ, GAINSAY_BUILD_DIR=build, NO_COLOR="1")
    done = subprocess.run(["bash", "-c", command.split("#")[0]], cwd=project, env=environment, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{command}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


if "error[" not in run(commands[0]):
    sys.exit(f"{commands[0]}: shows no finding")
if not re.search(r"Total Tests: [1-9]\d", run(commands[1].split("#")[0] + " -N")):
    sys.exit(f"{commands[1]}: lists no tests")
