#!/usr/bin/env python3
"""Runs that share an index: two updates at once, and checks beside an update.

  shared.py GAINSAY
"""
import pathlib
import subprocess
import sys
import tempfile

from archive import content, difference, write_archive

gainsay = pathlib.Path(sys.argv[1]).resolve()
with tempfile.TemporaryDirectory() as scratch:
    folder = pathlib.Path(scratch)
    write_archive(folder / "archive", 300)
    (folder / "draft.txt").write_text("date 2024-03-09 Courier\n\n3 people were killed in a fire in Gorvik on Tuesday, police said.\n")

    def start(*arguments):
        return subprocess.Popen([gainsay, *arguments], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def outcome(run):
        out, err = run.communicate()
        return run.returncode, out, err

    check = ["check", "draft.txt", "--against", "archive", "--format", "json"]
    cold = outcome(start(*check, "--no-index"))
    subprocess.run([gainsay, "index", "update", "archive", "--index", "clean"], cwd=folder, check=True, capture_output=True)
    expected = content(folder / "clean")
    for round in range(5):
        for path in folder.glob(".gainsay-index*"):
            path.unlink()
        updates = [start("index", "update", "archive") for _ in range(2)]
        checks = [start(*check) for _ in range(3)]
        for run in checks:
            if (told := outcome(run)) != cold:
                sys.exit(f"round {round}: beside an update a check says {told}, alone {cold}")
        for run in updates:
            code, _, err = outcome(run)
            if code != 0 or err:
                sys.exit(f"round {round}: an update beside another: exit {code}, {err.decode()}")
        if what := difference(expected, content(folder / ".gainsay-index")):
            sys.exit(f"round {round}: {what}")
    if outcome(start(*check)) != cold:
        sys.exit("a warm check differs from a cold one")
    print("updates and checks at once: the same content, the same reports")
