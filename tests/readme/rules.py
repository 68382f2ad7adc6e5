#!/usr/bin/env python3
"""All that rules/README.md shows is true: its packs pass their own examples, its commands say what stands below them.

  rules.py PROJECT GAINSAY [--accept]

A block "```yaml NAME" or "```text NAME" is a file of that name; "```console" holds commands behind "$ " and what they print,
run in a folder with those files. --accept writes what they print now; read it before it is kept.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

project, gainsay, accept = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve(), "--accept" in sys.argv[3:]
path = project / "rules" / "README.md"
readme = path.read_text()
blocks = list(re.finditer(r"^```(\w+) ?(\S*)\n(.*?)^```$", readme, re.S | re.M))
unnamed = [block[0].splitlines()[1] for block in blocks if block[1] in ("yaml", "text") and not block[2]]
if unnamed:
    sys.exit(f"rules/README.md: a block without a name begins with {unnamed[0]}")
console = "".join(block[3] for block in blocks if block[1] == "console")
environment = dict(os.environ, PATH=f"{gainsay.parent}:{os.environ['PATH']}", NO_COLOR="1")

with tempfile.TemporaryDirectory() as scratch:
    def run(command):
        return subprocess.run(["bash", "-c", command], cwd=scratch, env=environment, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    packs = [block[2] for block in blocks if block[1] == "yaml"]
    for block in blocks:
        if block[1] in ("yaml", "text"):
            (pathlib.Path(scratch) / block[2]).write_text(block[3])
    for pack in packs:
        if f"rules lint {pack}" in console:  # what it says is shown
            continue
        for command in (f"gainsay rules lint {pack}", f"gainsay rules test {pack}"):
            done = run(command)
            if done.returncode != 0:
                sys.exit(f"rules/README.md: {command}: exit {done.returncode}\n{done.stdout}")
    pieces, at, commands = [], 0, 0
    for block in (block for block in blocks if block[1] == "console"):
        shown = ""
        for command in re.findall(r"^\$ (.*)$", block[3], re.M):
            commands += 1
            shown += f"$ {command}\n{run(command).stdout}"
        if not accept and shown != block[3]:
            sys.exit(f"rules/README.md shows\n{block[3]}and it is\n{shown}")
        pieces += [readme[at:block.start(3)], shown]
        at = block.end(3)
if accept:
    path.write_text("".join(pieces) + readme[at:])
if not packs or not commands:
    sys.exit("rules/README.md shows no pack or no command")
print(f"{len(packs)} packs and {commands} commands do what rules/README.md says")
