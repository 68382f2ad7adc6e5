#!/usr/bin/env python3
"""What a gate in CI knows already, as a story told with real git: an archive with known disagreements and its baseline,
and the commits that pass or fail.

  story.py GAINSAY

Exit code 77 where git is absent.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

gainsay = pathlib.Path(sys.argv[1]).resolve()
if not shutil.which("git"):
    print("skipped: there is no git here")
    sys.exit(77)

QUIET = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, "GIT_AUTHOR_NAME": "Desk",
         "GIT_AUTHOR_EMAIL": "desk@example.org", "GIT_COMMITTER_NAME": "Desk", "GIT_COMMITTER_EMAIL": "desk@example.org",
         "GIT_AUTHOR_DATE": "2024-06-20T12:00:00Z", "GIT_COMMITTER_DATE": "2024-06-20T12:00:00Z", "NO_COLOR": "1",
         "LC_ALL": "C.UTF-8"}
environment = {name: text for name, text in os.environ.items() if not name.startswith("GIT_")} | QUIET

BRIDGES = 40
RULES = """gainsay: 1
vocabulary:
  bridge: the (first|second|third|fourth|fifth) bridge
facts:
  bridge-length:
    question: How long is the bridge?
    answer: quantity(length)
    key: {name: person}
    phrases: |
      the {name} bridge is {answer} long
  bridge-opened:
    question: When was the bridge opened?
    answer: date
    key: {name: person}
    phrases: |
      the {name} bridge was opened on {answer}
"""
GIVEN = ["Marta", "Piet", "Anna", "Jonas", "Elin", "Oskar", "Ruth", "Hugo"]
SURNAMES = ["Sonder", "Ellwood", "Brandt", "Marsh", "Halvorsen"]
NAMES = [f"{given} {surname}" for surname in SURNAMES for given in GIVEN]
assert len(NAMES) == BRIDGES


class Desk:
    """A repository of articles in a folder of its own."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def git(self, *arguments, fails=False):
        done = subprocess.run(["git", *arguments], cwd=self.folder, env=environment, capture_output=True, text=True)
        if (done.returncode != 0) != fails:
            sys.exit(f"git {' '.join(arguments)}: exit {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def article(self, name, source, *sentences, day="2024-06-10"):
        self.write(f"news/{name}.txt", f"date {day} {source}\n\n" + " ".join(sentences) + "\n")

    def commit(self, message):
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)

    def run(self, *arguments, exit_code, folder="."):
        done = subprocess.run([gainsay, *arguments], cwd=self.folder / folder, env=environment, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True)
        if done.returncode != exit_code:
            sys.exit(f"gainsay {' '.join(arguments)}: exit {done.returncode}, not {exit_code}\n{done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def check(self, *arguments, exit_code):
        return self.run("check", "news", "--rules", "rules.yaml", *arguments, exit_code=exit_code)

    def baseline(self, *arguments, exit_code=0):
        return self.run("baseline", *arguments, "--rules", "rules.yaml", exit_code=exit_code)


def expect(text, *parts, without=()):
    for part in parts:
        if part not in text:
            sys.exit(f"this is missing: {part}\n---\n{text}")
    for part in without:
        if part in text:
            sys.exit(f"this should not be there: {part}\n---\n{text}")


def long(name, metres):
    return f"The {name} bridge is {metres} metres long."


def opened(name, day):
    return f"The {name} bridge was opened on June {day}."


def archive(desk):
    """Every bridge has two lengths; Marta Sonder's has three."""
    desk.write("rules.yaml", RULES)
    desk.article("herald", "Herald", *[long(name, 200 + i) for i, name in enumerate(NAMES)], opened("Anna Marsh", 3))
    desk.article("wire", "Wire", *[long(name, 300 + i) for i, name in enumerate(NAMES)])
    desk.article("radio", "Radio", long(NAMES[0], 400))
    desk.git("init", "-q", "-b", "main")
    desk.check(exit_code=1)
    expect(desk.baseline("create", "news"), f"{BRIDGES} findings are known from now on")
    desk.commit("An archive and what is known of it")
    expect(desk.check(exit_code=0), f"baseline: {BRIDGES} known", "no new disagreement")
    expect(desk.baseline("create", "news", exit_code=2), "there is a baseline already", "gainsay baseline update")


def commits_pass_or_fail(desk):
    desk.article("gazette", "Gazette", opened("Anna Marsh", 3))
    expect(desk.check(exit_code=0), f"baseline: {BRIDGES} known", without=["error["])  # it agrees
    desk.article("gazette", "Gazette", long(NAMES[0], 300))
    expect(desk.check(exit_code=0), f"baseline: {BRIDGES} known", without=["error["])  # it repeats a known side
    desk.article("gazette", "Gazette", long(NAMES[0], 500))
    seen = desk.check(exit_code=1)  # a new value, and nothing else is told
    expect(seen, "news/gazette.txt:3", "500 m", f"baseline: 1 updated, {BRIDGES - 1} known", "1 finding: 1 error")
    if seen.count("error[") != 1:
        sys.exit(f"one finding was to be told of\n{seen}")
    expect(desk.check("--format", "concise", exit_code=1), "news/gazette.txt:3:")
    expect(desk.check("--no-baseline", exit_code=1), f"{BRIDGES} findings")
    expect(desk.run("check", "--rules", "../rules.yaml", exit_code=1, folder="news"), "gazette.txt:3", "1 updated")
    desk.article("gazette", "Gazette", opened("Anna Marsh", 5))
    expect(desk.check(exit_code=1), "error[bridge-opened]", f"baseline: 1 new, {BRIDGES} known")
    (desk.folder / "news/gazette.txt").unlink()


def sides_go_away(desk):
    (desk.folder / "news/radio.txt").unlink()
    expect(desk.check(exit_code=0), "narrowed: g1:", f"{BRIDGES - 1} known, 1 narrowed", "gainsay baseline prune")
    herald = (desk.folder / "news/herald.txt").read_text()
    desk.write("news/herald.txt", herald.replace(long(NAMES[1], 201), long(NAMES[1], 301)))
    expect(desk.check(exit_code=0), "resolved: g1:", "(Piet Sonder: 201 m | 301 m)", "1 narrowed, 1 resolved")
    expect(desk.run("check", "news/herald.txt", "--rules", "rules.yaml", exit_code=0), without=["resolved", "narrowed"])
    expect(desk.baseline("prune", "news/herald.txt", exit_code=2), "nothing was dropped: not all of its articles were read")
    desk.write("news/broken.jsonl", "{\n")
    expect(desk.check(exit_code=3), f"{BRIDGES - 1} known, 1 not looked at", without=["resolved:", "narrowed:"])
    expect(desk.baseline("prune", exit_code=3), "what could not be read may hold the other side")
    (desk.folder / "news/broken.jsonl").unlink()
    expect(desk.baseline("show"), "resolved      g1:", "narrowed      g1:", f"{BRIDGES} entries")
    expect(desk.baseline("prune"), "1 narrowed, 1 dropped")
    expect(desk.baseline("prune"), "nothing to drop")
    expect(desk.check(exit_code=0), f"baseline: {BRIDGES - 1} known", without=["narrowed", "resolved"])
    desk.commit("One length is settled")


def acceptances_end(desk):
    desk.article("gazette", "Gazette", opened("Anna Marsh", 5))
    found = re.search(r"id: (g1:\w+)", desk.check(exit_code=1))[1]
    accept = ["accept", found, "--rules", "rules.yaml"]
    expect(desk.run(*accept, exit_code=2), "--reason is missing")
    expect(desk.run(*accept[:2], "--reason", "x", "--select", "bridge-length", *accept[2:], exit_code=2), "there is no finding")
    desk.run(*accept, "--reason", "two \"openings\" # one a rehearsal", "--until", "2024-06-30", exit_code=0)
    expect((desk.folder / ".gainsay-baseline").read_text(), 'until=2024-06-30 reason="two \\"openings\\" # one a rehearsal"')
    expect(desk.check("--today", "2024-06-30", exit_code=0), f"baseline: {BRIDGES} known")
    expect(desk.check(exit_code=0), "1 accepted until a day, and only --today tells whether that is over")
    expect(desk.check("--today", "2024-07-01", exit_code=1), "expired: accepted until 2024-06-30: two \"openings\"",
           "baseline: 1 expired")
    expect(desk.baseline("update", "--today", "2024-07-01"), "1 expired: gainsay accept renews it")
    desk.run(*accept, "--reason", "settled", exit_code=0)
    expect(desk.check("--today", "2024-07-01", exit_code=0), f"baseline: {BRIDGES} known")
    desk.commit("Two openings")


def branches_merge(desk, names, attributes):
    """Two branches that each add findings to the same busy fact."""
    if attributes:
        desk.write(".gitattributes", attributes)
        desk.commit("Keep the lines of both sides")
    for branch, name, metres in names:
        desk.git("checkout", "-q", "-b", branch, "main")
        desk.article(f"from-{branch}", f"Paper {branch}", *[long(each, metres) for each in name])
        expect(desk.check(exit_code=1), f"{len(name)} findings:")
        expect(desk.baseline("update"), f"{len(name)} updated")
        expect(desk.baseline("update"), "nothing new")
        desk.check(exit_code=0)
        desk.commit(f"News of {branch}")
    desk.git("checkout", "-q", "main")
    for branch, _, _ in names:
        desk.git("merge", "-q", "--no-edit", branch)


def a_rule_surfaces_findings(desk):
    """A new fact tells of 2,000 disagreements in articles that nobody touched."""
    desk.git("checkout", "-q", "-b", "painters", "main")
    for paper, day in (("tribune", 3), ("courier", 4)):
        desk.write(f"painted/{paper}.jsonl", "".join(json.dumps({
            "id": f"{paper}-{number}", "story": f"bridge {number}",
            "text": f"The bridge was painted on June {day}, 1999."}) + "\n" for number in range(2000)))
    desk.commit("What the painters wrote")
    painted = ["--rules", "rules.yaml"]
    desk.run("check", "painted", *painted, exit_code=0)
    desk.write("rules.yaml", RULES + """  bridge-painted:
    question: When was the bridge painted?
    answer: date
    scope: story
    phrases: |
      the bridge was painted on {answer}
""")
    desk.commit("Ask who painted what")
    expect(desk.run("check", "painted", *painted, exit_code=1), "2000 findings: 2000 errors")
    seen = desk.run("check", "painted", *painted, "--since", "HEAD~1", exit_code=0)
    expect(seen, "surfaced: 2000 findings of bridge-painted", "baseline: 2000 surfaced",
           "gainsay baseline update --fact FACT",
           "no new disagreement found on changed lines in", without=["error["])
    if len(seen.splitlines()) > 10:
        sys.exit(f"this was to be ten lines at most\n{seen}")
    desk.run("check", "painted", *painted, "--since", "HEAD~1", "--fail-on-surfaced", exit_code=1)
    expect(desk.run("baseline", "update", "painted", "--fact", "bridge-painted", *painted, exit_code=0), "2000 added")
    expect(desk.run("check", "painted", *painted, exit_code=0), "2000 known")
    desk.git("checkout", "-q", "-f", "main")


def only_changed_lines_count(desk):
    desk.git("checkout", "-q", "-b", "desk", "main")
    without = ["--no-baseline", "--since", "main"]
    expect(desk.check(*without, exit_code=0), "no disagreement found on changed lines in",
           "findings left out, on no line changed since main", without=["error["])
    herald = (desk.folder / "news/herald.txt").read_text()
    desk.write("news/herald.txt", herald.replace(". The Ruth Brandt", ".\nThe Ruth Brandt").replace(
        ". The Hugo Brandt", ".\nThe Hugo Brandt"))  # uncommitted, and on a line of its own
    seen = desk.check(*without, exit_code=1)
    expect(seen, "(name: Ruth Brandt)", "(name: Hugo Brandt)")
    desk.git("checkout", "-q", "--", ".")
    desk.article("gazette", "Gazette", opened("Ruth Brandt", 3))
    desk.write("news/gazette-2.txt", "date 2024-06-10 Gazette\n\n" + opened("Ruth Brandt", 4) + "\n")  # git knows it not
    expect(desk.check(*without, exit_code=1), "(name: Ruth Brandt)", "1 finding: 1 error")
    (desk.folder / "news/gazette-2.txt").unlink()
    (desk.folder / "news/gazette.txt").unlink()
    desk.git("mv", "news/wire.txt", "news/wire, renamed \"again\".txt")
    desk.commit("Only a name")
    expect(desk.check(*without, exit_code=0), without=["error["])
    renamed = desk.folder / "news/wire, renamed \"again\".txt"
    renamed.write_text(renamed.read_text() + "\n" + opened("Anna Marsh", 9) + "\n")
    expect(desk.check(*without, exit_code=1), "(name: Anna Marsh)", "1 finding: 1 error")
    expect(desk.run("check", ".", "--rules", "../rules.yaml", *without, exit_code=1, folder="news"), "1 finding: 1 error")
    desk.git("checkout", "-q", "-f", "main")


def revisions_that_cannot_be_asked(desk):
    expect(desk.check("--since", "nowhere", exit_code=2), "git knows no revision \"nowhere\"", "git fetch")
    expect(desk.check("--since", "HEAD:news", exit_code=2), "git knows no revision")
    expect(desk.check("--since", "; touch x", exit_code=2), "git knows no revision \"; touch x\"")
    expect(desk.check("--since=--output=x", exit_code=2), "--since cannot be \"--output=x\"")
    with tempfile.TemporaryDirectory() as outside:
        desk.git("clone", "-q", "--depth", "1", desk.folder.as_uri(), outside + "/clone")
        expect(Desk(outside + "/clone").check("--since", "HEAD", exit_code=2), "in a shallow clone", "git fetch --unshallow",
               "fetch-depth: 0")
        Desk(outside).write("news/a.txt", "Nothing.\n")
        Desk(outside).write("rules.yaml", RULES)
        expect(Desk(outside).check("--since", "HEAD", exit_code=2), "--since needs a git repository")
    desk.git("checkout", "-q", "--orphan", "other")
    desk.commit("Another history")
    expect(desk.check("--since", "main", exit_code=2), "no history in common")
    desk.git("checkout", "-q", "-f", "main")


def a_fact_is_renamed(desk):
    desk.write("rules.yaml", RULES.replace("bridge-length:", "span-of-bridge:").replace(
        "    question: How long", "    formerly: [bridge-length]\n    question: How long"))
    expect(desk.check(exit_code=0), f"baseline: {BRIDGES} known", without=["resolved"])
    expect(desk.baseline("update"), f"{BRIDGES - 1} under their new name")
    expect((desk.folder / ".gainsay-baseline").read_text(), "span-of-bridge", without=["bridge-length"])
    desk.check(exit_code=0)
    desk.git("checkout", "-q", "--", ".")


def a_merge_is_unfinished(desk):
    path = desk.folder / ".gainsay-baseline"
    whole = path.read_text()
    path.write_text(whole + "<<<<<<< HEAD\n=======\n>>>>>>> other\n")
    expect(desk.check(exit_code=2), ".gainsay-baseline:", "a merge stopped here and left its marks", "merge=union")
    path.write_text(whole)


def main():
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(folder)
        archive(desk)
        commits_pass_or_fail(desk)
        sides_go_away(desk)
        acceptances_end(desk)
        branches_merge(desk, [("east", NAMES[2:5], 510), ("west", NAMES[20:23], 520)], "")
        expect(desk.check(exit_code=0), f"baseline: {BRIDGES} known")
        # Both change the lines of the same entries: the driver keeps both lines, reading joins them, and what is left to
        # tell is that the two branches disagree with each other.
        branches_merge(desk, [("north", NAMES[6:9], 530), ("south", NAMES[6:9], 540)], ".gainsay-baseline merge=union\n")
        expect(desk.check(exit_code=1), "3 updated", "the baseline does not know 530 m | 540 m", "3 findings:")
        desk.baseline("update")
        desk.commit("Both")
        a_merge_is_unfinished(desk)
        a_fact_is_renamed(desk)
        a_rule_surfaces_findings(desk)
        only_changed_lines_count(desk)
        revisions_that_cannot_be_asked(desk)
    print("the story holds")


main()
