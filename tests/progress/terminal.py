#!/usr/bin/env python3
"""A long run tells a terminal how far it is, and leaves nothing of that behind; whatever is no terminal it tells nothing.

  terminal.py GAINSAY
"""
import os
import pathlib
import pty
import re
import subprocess
import sys
import tempfile

gainsay = pathlib.Path(sys.argv[1]).resolve()
with tempfile.TemporaryDirectory() as scratch:
    pipe = pathlib.Path(scratch) / "wire.jsonl"
    text = "Ida Lind, 34, said on Tuesday that 7 people were killed in a fire in Gorvik in March 2024."
    line = '{"text": "' + " ".join([text] * 40) + '"}\n'
    pipe.write_text(line)

    def run(files, stderr, seconds):
        """The articles come in two halves with a pause between, so that any machine takes longer than a second."""
        child = subprocess.Popen([gainsay, "claims", "-", "-o", os.devnull, *files], stdin=subprocess.PIPE, stderr=stderr, cwd=scratch)
        for _ in range(2):
            child.stdin.write(line.encode() * 200)
            child.stdin.flush()
            try:
                child.wait(seconds)
            except subprocess.TimeoutExpired:
                pass
        child.stdin.close()
        return child

    try:
        master, slave = pty.openpty()
    except OSError as error:
        print(f"skipped: there is no terminal to be had ({error})")
        sys.exit(77)
    child = run([], slave, 1.5)
    os.close(slave)
    said = b""
    while True:
        try:
            piece = os.read(master, 4096)
        except OSError:  # the other end is closed
            break
        if not piece:
            break
        said += piece
    if child.wait() != 0:
        sys.exit(f"exit {child.returncode}: {said}")
    if not re.search(rb"\r\d+ articles, \d+ claims, \d+\.\d MB/s", said):
        sys.exit(f"a terminal is told nothing: {said[:200]}")
    if not said.endswith(b"\r\x1b[K"):
        sys.exit(f"the line stays: {said[-100:]}")
    child = run([], subprocess.PIPE, 1.5)
    told = child.stderr.read()
    if child.wait() != 0 or told:
        sys.exit(f"what is no terminal is told {told[:200]}")
    print("a terminal is told, nobody else")
