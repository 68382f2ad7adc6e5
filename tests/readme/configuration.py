#!/usr/bin/env python3
"""All that configuration/README.md shows is true: its files hold together, its commands say what stands below them.

  configuration.py PROJECT GAINSAY [--accept]

From the top to the end of the page: a block "```yaml NAME" or "```text NAME" becomes a file of that name; "```console" holds
commands behind "$ " and what they print, run in a folder with the files that were shown so far. --accept writes what they
print now; read it before it is kept.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

project, gainsay, accept = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve(), "--accept" in sys.argv[3:]
path = project / "configuration" / "README.md"
readme = path.read_text()
environment = dict(os.environ, PATH=f"{gainsay.parent}:{os.environ['PATH']}", NO_COLOR="1")
pieces, at, commands, configurations = [], 0, 0, 0

with tempfile.TemporaryDirectory() as scratch:
    def run(command):
        return subprocess.run(["bash", "-c", command], cwd=scratch, env=environment, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def write(name, text):
        file = pathlib.Path(scratch) / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text)

    def check(name, text):
        """Of what is no mistake on purpose: a pack passes its examples, a configuration is read."""
        if text.startswith("gainsay: 1"):
            command = f"gainsay rules lint {name} && gainsay rules test {name}"
        else:
            command = f"gainsay config show --config {name}"
        done = run(command)
        if done.returncode != 0 and f"--config {name}" not in readme:
            sys.exit(f"configuration/README.md: {command}: exit {done.returncode}\n{done.stdout}")

    for block in re.finditer(r"^```(\w+) ?(\S*)\n(.*?)^```$", readme, re.S | re.M):
        kind, name, text = block[1], block[2], block[3]
        if kind in ("yaml", "text"):
            if not name:
                sys.exit(f"configuration/README.md: a block without a name begins with {text.splitlines()[0]}")
            write(name, text)
            if kind == "yaml":
                configurations += 1
                check(name, text)
        elif kind == "console":
            shown = ""
            for command in re.findall(r"^\$ (.*)$", text, re.M):
                commands += 1
                shown += f"$ {command}\n{run(command).stdout}"
            if not accept and shown != text:
                sys.exit(f"configuration/README.md shows\n{text}and it is\n{shown}")
            pieces += [readme[at:block.start(3)], shown]
            at = block.end(3)
if accept:
    path.write_text("".join(pieces) + readme[at:])
if configurations < 3 or commands < 3:
    sys.exit("configuration/README.md shows too little to be checked")
print(f"{configurations} files and {commands} commands do what configuration/README.md says")
