#!/usr/bin/env python3
"""With an index and without one: the same bytes, after whatever happened to archive, rules and index.

  warm.py GAINSAY
"""
import json
import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile

from archive import article, content, difference, write_archive

gainsay = pathlib.Path(sys.argv[1]).resolve()
RULES = """gainsay: 1
facts:
  fire-deaths:
    question: How many people died in the fire?
    answer: number
    key:
      where: place
    phrases: |
      {answer} people were killed in a fire in {where}
  age:
    question: How old is the person?
    answer: age
    key:
      who: person
    phrases: |
      {who} , {answer} ,
"""

with tempfile.TemporaryDirectory() as scratch:
    folder = pathlib.Path(scratch)
    archive, rules = folder / "archive", folder / "rules.yaml"
    rules.write_text(RULES)
    write_archive(archive, 60)
    (folder / "draft.md").write_text("---\ndate: 2024-03-09\nsource: Courier\n---\n\n31 people were killed in a fire in Lindholm "
                                     "on Tuesday.\n\nIda Lind, 19, a pilot, was there.\n")

    def run(*arguments):
        done = subprocess.run([gainsay, *arguments], cwd=folder, capture_output=True, text=True)
        return done.returncode, done.stdout, done.stderr

    def update(*arguments):
        code, out, err = run("index", "update", *arguments, "archive", "--rules", "rules.yaml")
        if code != 0:
            sys.exit(f"index update: exit {code}: {err}")
        return out.strip().split("; ")[1], err

    def expect_same(when, *more):
        for command in (["check", "draft.md", "--against", "archive"], ["check", "archive"], ["claims", "archive"]):
            formats = ["json", "text"] if command[0] == "check" else [None]
            for name in formats:
                arguments = [*command, "--rules", "rules.yaml", *(["--format", name] if name else []), *more]
                cold = run(*arguments, *(["--no-index"] if command[0] == "check" else []))
                warm = run(*arguments)
                if cold != warm:
                    sys.exit(f"{when}: {' '.join(arguments)}: without an index {cold}, with it {warm}")

    def expect(what, is_so):
        if not is_so:
            sys.exit(what)

    first = update()[0]
    expect(f"at first every file is read, not {first}", first == "61 read, 0 gone")
    expect("nothing is read again", update()[0] == "0 read, 0 gone")
    expect_same("at first")
    expect("the check against the archive finds nothing", "error" in run("check", "draft.md", "--against", "archive", "--rules", "rules.yaml")[1])

    # Files that change, come, go and move.
    chance = random.Random(3)
    (archive / "0" / "0000.txt").write_text(article(chance))
    (archive / "new.txt").write_text(article(chance))
    (archive / "1" / "0001.txt").unlink()
    (archive / "2" / "0002.txt").rename(archive / "moved.txt")
    expect_same("before an update")
    told = update()[0]
    expect(f"three files are read or gone, not {told}", told == "0 read, 2 gone")  # the checks before have read them
    expect_same("after files changed")

    # The same size and the same time of the last change: the time of any change tells.
    path = archive / "3" / "0003.txt"
    stamps = os.stat(path)
    path.write_text(path.read_text().replace("a teacher", "a tailor."))
    os.utime(path, ns=(stamps.st_atime_ns, stamps.st_mtime_ns))
    expect_same("after a change that keeps size and time")
    expect("--verify reads every file", update("--verify")[0].startswith("61 read"))

    # A line before others shifts them.
    wire = archive / "wire.jsonl"
    line = {"id": "w100", "published": "2024-03-05", "text": "9 people were killed in a fire in Karsund on Monday."}
    wire.write_text(json.dumps(line) + "\n" + wire.read_text())
    expect_same("after a line was put in front")
    update()

    # Rules that change, one by one; what others share with an index of all.
    before = content(folder / ".gainsay-index")
    rules.write_text(RULES.replace("people were killed in a fire", "(people|men) were killed in a fire"))
    expect_same("after one rule changed")
    update()
    after = content(folder / ".gainsay-index")
    ages = [[row[1:] for row in side["answers"] if '"fact":"age"' in row[-1]] for side in (before, after)]
    expect("what a rule that did not change found is kept", ages[0] and ages[0] == ages[1])
    expect("a rule that changed has another hash", {row for row in before["rules"]} != {row for row in after["rules"]})
    expect_same("under a selection", "--select", "age")
    expect_same("under another policy", "--policy", "week-start=sunday")
    expect_same("with a date for undated articles", "--published", "2024-01-01")
    expect_same("as stories", "--story-by", "folder")
    update()
    rules.write_text(RULES)
    update()
    shutil.copy(folder / ".gainsay-index", folder / "kept")
    (folder / ".gainsay-index").unlink()
    update()
    if what := difference(content(folder / "kept"), content(folder / ".gainsay-index")):
        sys.exit(f"an index of many updates differs from one of a single one: {what}")

    # Something that asks to be left alone, and something that cannot be read.
    (archive / "quiet.md").write_text("<!-- gainsay-disable-line age: asked him -->\nIda Lind, 99, a sailor, waved. "
                                      "<!-- gainsay-disable-line fire-deaths: none here -->\n")
    (archive / "broken.txt").write_bytes(b"4 people \xff were killed in a fire in Gorvik.\n")
    expect_same("with a suppression and a file that cannot be read")
    code, _, err = run("index", "update", "archive", "--rules", "rules.yaml")
    expect(f"a file that cannot be read is told: {code} {err}", code == 3 and "broken.txt" in err)
    expect_same("after an update of these")
    (archive / "broken.txt").unlink()
    update()

    # Seen from another folder of the same root.
    (folder / ".gainsay.yaml").write_text("rules: [rules.yaml]\n")
    cold = subprocess.run([gainsay, "check", "../draft.md", "--against", ".", "--no-index"], cwd=archive, capture_output=True)
    warm = subprocess.run([gainsay, "check", "../draft.md", "--against", "."], cwd=archive, capture_output=True)
    expect(f"from another folder: {cold} {warm}", (cold.returncode, cold.stdout, cold.stderr) == (warm.returncode, warm.stdout, warm.stderr))
    (folder / ".gainsay.yaml").unlink()

    # An index that is none, or not what it was.
    index = folder / ".gainsay-index"
    for name, spoil in {
        "cut short": lambda: index.write_bytes(index.read_bytes()[:9000]),
        "another thing": lambda: index.write_text("to do: buy milk\n" * 400),
        "overwritten": lambda: index.write_bytes(index.read_bytes()[:4096] + os.urandom(len(index.read_bytes()) - 4096)),
    }.items():
        spoil()
        code, out, err = run("check", "draft.md", "--against", "archive", "--rules", "rules.yaml")
        expect(f"{name}: a check says what is wrong with the index: {err}", ".gainsay-index" in err and "warning" in err)
        cold = run("check", "draft.md", "--against", "archive", "--rules", "rules.yaml", "--no-index")
        expect(f"{name}: a check finds the same", (code, out) == cold[:2])
        read, err = update()
        expect(f"{name}: an update makes it anew, and says so: {read} {err}", not read.startswith("0 read") and "anew" in err)
        expect_same(f"{name}, made anew")
        for aside in folder.glob(".gainsay-index.set-aside"):
            aside.unlink()
    index.write_bytes(b"")
    expect("an empty file becomes an index", update()[0].startswith("61 read") or update()[0])
    # A row whose text is no more what it was.
    database = sqlite3.connect(index)
    database.execute("UPDATE answers SET claims = replace(claims, 'killed', 'missed')")
    database.commit()
    database.close()
    code, out, err = run("check", "draft.md", "--against", "archive", "--rules", "rules.yaml")
    expect(f"a row that does not fit its hash is not believed: {err}", "damaged" in err)
    expect("nor reported", "missed" not in out)
    expect("an update makes that anew", "anew" in update()[1])
    # Of another version: made anew, nothing kept.
    database = sqlite3.connect(index)
    database.execute("PRAGMA user_version = 999")
    database.commit()
    database.close()
    expect("another version is told", "another version" in update()[1])
    # What gainsay did not write is not lost.
    index.unlink()
    foreign = sqlite3.connect(index)
    foreign.execute("CREATE TABLE mine(x)")
    foreign.commit()
    foreign.close()
    expect("a foreign database is told", "did not make it" in update()[1])
    kept = sqlite3.connect(folder / ".gainsay-index.set-aside")
    expect("and kept", kept.execute("SELECT count(*) FROM mine").fetchone() == (0,))
    kept.close()
    # A broken configuration leaves out everything, and forgets nothing.
    known = content(index)
    (folder / ".gainsay.yaml").write_text("rulez: x\n")
    code, _, err = run("index", "update", "archive", "--rules", "rules.yaml")
    expect(f"a broken configuration is told: {code}", code == 2)
    expect("and forgets nothing", difference(known, content(index)) == "")
    print("warm and cold runs agree")
