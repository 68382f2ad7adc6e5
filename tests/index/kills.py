#!/usr/bin/env python3
"""An index whose update is killed at any moment ends, once it is updated to the end, as one that never was.

  kills.py GAINSAY [KILLS]

Each kill strikes after a random part of the time that an update takes, some of them an update over the remains of the last.
"""
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time

from archive import content, difference, write_archive

gainsay, kills = pathlib.Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 50
chance = random.Random(11)
with tempfile.TemporaryDirectory() as scratch:
    folder = pathlib.Path(scratch)
    write_archive(folder / "archive", 700)

    def update(index):
        return subprocess.Popen([gainsay, "index", "update", "archive", "--index", index], cwd=folder,
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    begun = time.monotonic()
    if update("clean").wait() != 0:
        sys.exit("an update that nobody kills fails")
    whole = time.monotonic() - begun
    expected = content(folder / "clean")
    if not expected["answers"]:
        sys.exit("the archive claims nothing")
    halfway = 0
    for kill in range(kills):
        if kill % 5 == 0:  # others go on with what the last one left
            for path in folder.glob("killed*"):
                path.unlink()
        run = update("killed")
        time.sleep(chance.uniform(0, whole))
        run.send_signal(signal.SIGKILL)
        run.wait()
        halfway += run.returncode == -signal.SIGKILL
        # How long an update takes changes with what else the machine does.
        whole *= 1.05 if run.returncode == -signal.SIGKILL else 0.8
        end = update("killed")
        said = end.stderr.read().decode()
        if end.wait() != 0 or said:
            sys.exit(f"after kill {kill}: exit {end.returncode}, {said}")
        if what := difference(expected, content(folder / "killed")):
            sys.exit(f"after kill {kill}: {what}")
        if kill % 5 != 4:
            # So that the next one has something to do: some files are taken out, and the index is put back to an early state.
            for path in folder.glob("killed*"):
                path.unlink()
            early = update("killed")
            time.sleep(whole * chance.uniform(0.3, 0.9))
            early.kill()
            early.wait()
    if halfway < kills / 4:
        sys.exit(f"only {halfway} of {kills} updates were killed before their end")
    print(f"{kills} kills, {halfway} before the end: always the same content")
