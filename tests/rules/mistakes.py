#!/usr/bin/env python3
"""Broken packs and all that `gainsay rules lint` says of each, word for word.

  mistakes.py GAINSAY [--accept]

Each file of the folder mistakes/ holds cases: a line `=== what is wrong`, the pack, a line `---`, and what is said, the
last line with the counts apart. --accept writes what is said now; read it before it is kept.
"""
import concurrent.futures
import pathlib
import subprocess
import sys
import tempfile

gainsay, accept = str(pathlib.Path(sys.argv[1]).resolve()), "--accept" in sys.argv[2:]
folder = pathlib.Path(__file__).parent / "mistakes"
fewest = 60


def cases_of(path):
    cases = []
    for block in path.read_text().split("=== ")[1:]:
        title, rest = block.split("\n", 1)
        pack, _, said = rest.partition("---\n")
        cases.append((title, pack, said.rstrip("\n") + "\n"))
    return cases


def lint(pack):
    with tempfile.TemporaryDirectory() as scratch:
        (pathlib.Path(scratch) / "pack.yaml").write_text(pack)
        done = subprocess.run([gainsay, "rules", "lint", "pack.yaml"], cwd=scratch, capture_output=True, text=True)
    lines = (done.stdout + done.stderr).splitlines()
    return "\n".join(lines[:-1]) + "\n", done.returncode


failures, count = [], 0
with concurrent.futures.ThreadPoolExecutor() as pool:
    for path in sorted(folder.glob("*.txt")):
        cases = cases_of(path)
        results = list(pool.map(lint, (pack for _, pack, _ in cases)))
        if accept:
            head = path.read_text().split("=== ")[0]
            path.write_text(head + "\n".join(f"=== {title}\n{pack}---\n{said}"
                                             for (title, pack, _), (said, _) in zip(cases, results)))
            continue
        count += len(cases)
        for (title, _, expected), (said, code) in zip(cases, results):
            if said != expected:
                failures.append(f"{path.name}: {title}\nexpected:\n{expected}found:\n{said}")
            elif code != 2:
                failures.append(f"{path.name}: {title}\nexit {code}, not 2")
if failures:
    sys.exit("\n".join(failures))
if not accept and count < fewest:
    sys.exit(f"only {count} broken packs, at least {fewest} are wanted")
print(f"{count} broken packs say what they should" if not accept else "accepted; read what is said")
