#!/usr/bin/env python3
"""Random .gitignore files in random folders: what gainsay reads is what git does not ignore.

  git_agrees.py GAINSAY [ROUNDS] [SEED]
"""
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

gainsay = pathlib.Path(sys.argv[1]).resolve()
rounds, seed = int(sys.argv[2]) if len(sys.argv) > 2 else 60, int(sys.argv[3]) if len(sys.argv) > 3 else 1
chance = random.Random(seed)
PACK = "gainsay: 1\nfacts: {boats: {question: How many boats?, answer: number, phrases: '{answer} boats'}}\n"
NAMES = ["a", "b", "ab", "aab", "b-c", "a b", "c1", "[a]", "!a", "#b", "a\\b"]
PIECES = ["a", "b", "c1", "*", "**", "?", "[ab]", "[!a]", "[^b]", "[a-c]", "[[:digit:]]", "[]a]", "[a", "\\*", "\\", "/", "/", " ",
          "*.txt", "**/", "/**", "/**/", "a*", "!", "#", "-", "]", "[a-", "[[:x:]]", "***", "\\!", "\\#", "[\\]]", "[a\\-c]"]

if not shutil.which("git"):
    print("git is not installed; skipped")
    sys.exit(77)


def pattern():
    if chance.random() < 0.3:  # a path that there may be
        path = "/".join(chance.choice(NAMES[:7]) for _ in range(chance.randint(1, 3)))
        return chance.choice(["", "!", "/", "!/"]) + path + chance.choice(["", "/", "/*", "/**", ".txt", "*.txt", " "])
    return chance.choice(["", "", "!"]) + "".join(chance.choice(PIECES) for _ in range(chance.randint(1, 4)))


# Git cuts off what stands before the first star before it looks at the rest, so that it takes the two stars of "a**/b" for
# folders, which its manual denies.
CUT_BY_GIT = re.compile(r"[^/*]\*\*+/")


def ignore_file():
    lines = [line for line in (pattern() for _ in range(chance.randint(1, 4))) if not CUT_BY_GIT.search(line)]
    return chance.choice(["\n", "\r\n"]).join(lines) + chance.choice(["", "\n"])


def fill(folder, depth, texts):
    folder.mkdir(exist_ok=True)
    for name in chance.sample(NAMES, 4):
        texts[folder / f"{name}.txt"] = f"{len(texts)}"
    if depth < 3:
        for name in chance.sample(NAMES, 2):
            fill(folder / name, depth + 1, texts)
    if depth == 0 or chance.random() < 0.4:
        (folder / ".gitignore").write_text(ignore_file(), newline="")


environment = dict(os.environ, GIT_CONFIG_NOSYSTEM="1")


def run(*command, cwd):
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, check=True).stdout.decode()


compared = left_out = 0
for number in range(rounds):
    with tempfile.TemporaryDirectory() as scratch:
        environment["HOME"] = scratch
        root, texts = pathlib.Path(scratch) / "r", {}
        fill(root, 0, texts)
        for path, text in texts.items():
            path.write_text(text)
        (pack := pathlib.Path(scratch) / "pack.yaml").write_text(PACK)
        run("git", "init", "-q", cwd=root)
        for below in [".", *(str(path.relative_to(root)) for path in sorted(root.rglob("*")) if path.is_dir()
                             and ".git" not in path.parts)][:3]:
            at = root / below
            wanted = set(run("git", "ls-files", "-z", "--others", "--exclude-per-directory=.gitignore", "--", ".",
                             cwd=at).split("\0")) - {""}
            wanted = {name for name in wanted if name.endswith(".txt")}
            lines = run(gainsay, "claims", "--rules", pack, "--all-articles", ".", cwd=at).splitlines()
            records = [json.loads(line) for line in lines]
            found = {str(pathlib.Path(record["article"])) for record in records if record["schema"] == "gainsay.article/1"}
            ignored_itself = at != root and subprocess.run(["git", "check-ignore", "-q", "."], cwd=at, env=environment).returncode == 0
            if ignored_itself:  # git then lists nothing; who names a folder wants what is in it
                continue
            compared += 1
            left_out += len(texts) - len(wanted)
            if found != wanted:
                files = "\n".join(f"{path}:\n{path.read_text()}" for path in sorted(root.rglob(".gitignore")))
                sys.exit(f"round {number} of seed {seed}, in {at}:\nread, and ignored by git: {sorted(found - wanted)}\n"
                         f"not read, and not ignored by git: {sorted(wanted - found)}\n{files}")
if left_out == 0:
    sys.exit("nothing was ignored")
print(f"{compared} folders are read as git sees them")
