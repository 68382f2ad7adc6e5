#!/usr/bin/env python3
"""The two articles that the project began with, held against the shipped pack. They are not part of the project: the
test skips, visibly, where their folder is absent.

  check.py GAINSAY FOLDER
"""
import json
import pathlib
import subprocess
import sys

gainsay, folder = sys.argv[1], pathlib.Path(sys.argv[2])
articles = sorted(map(str, folder.glob("*.txt")))
if len(articles) != 2:
    print(f"skipped: {folder} does not hold the two articles")
    sys.exit(77)
undated, dated = articles
failures = []


def expect(condition, what):
    if not condition:
        failures.append(what)


def run(*arguments, given=None):
    done = subprocess.run([gainsay, *arguments], input=given, capture_output=True, text=True)
    return done.stdout, done.returncode


def findings(*arguments):
    report, exit_code = run("check", *arguments, "--format", "json")
    return {(f"{finding['fact']}.{finding['slot']}", finding["verdict"]): finding
            for finding in json.loads(report)["findings"]}, exit_code


def values(finding):
    return sorted(value for witness in finding["witnesses"] for value in witness["values"])


found, exit_code = findings(*articles)
expect(exit_code == 1, "the conflict makes the exit code 1")
expect(set(found) == {("checkpoint-set-up.answer", "conflict"), ("karabakh-wars.first", "precision"),
                      ("state-department-spokesperson.answer", "multiple"),
                      ("us-secretary-of-state.answer", "reference")}, f"these findings and no others: {sorted(found)}")

conflict = found[("checkpoint-set-up.answer", "conflict")]
expect(conflict["severity"] == "error", "the checkpoint's date is an error")
expect(values(conflict) == ["2023-04-28~/2023-04-30 [2023-04-27/2023-04-30]", "XXXX-04-23"], f"its values: {values(conflict)}")
expect(conflict["witnesses"][0]["reason"] == "no 23 April falls inside 28–30 April 2023 (nor 27 April, the widest reading)",
       f"its reason: {conflict['witnesses'][0]['reason']}")
expect(len(conflict["witnesses"][0]["assumptions"]) == 2, "both assumptions are shown")
expect({claim["speaker"] for camp in conflict["camps"] for claim in camp["claims"]} == {None, "Armenia"}, "Armenia says it")

precision = found[("karabakh-wars.first", "precision")]
expect(precision["severity"] == "warning", "the pack raises precision to a warning")
expect(values(precision) == ["1990", "1990/1993~ [1990/1994]"], f"the first war: {values(precision)}")
expect(found[("state-department-spokesperson.answer", "multiple")]["severity"] == "note", "two spokesmen are a note")
reference = found[("us-secretary-of-state.answer", "reference")]
expect({claim["article"] for camp in reference["camps"] for claim in camp["claims"]} == set(articles), "both misspell the name")

stream, _ = run("claims", *articles)
claims = [json.loads(line) for line in stream.splitlines() if '"gainsay.claim/1"' in line]
for fact, slot in [("karabakh-wars", "second"), ("karabakh-war-count", "answer"), ("cease-fire-broker", "answer"),
                   ("cease-fire-agreed", "answer")]:
    from_both = {claim["article"] for claim in claims if (claim["fact"], claim["slot"]) == (fact, slot)}
    expect(from_both == set(articles), f"{fact}.{slot}: claims from both articles")

for form in ["text", "concise", "json", "jsonl"]:
    straight, _ = run("check", *articles, "--format", form)
    swapped, _ = run("check", dated, undated, "--format", form)
    expect(straight == swapped, f"swapping the files changes no byte of {form}")
    compared, _ = run("compare", "--format", form, given=stream)
    expect(straight == compared, f"claims | compare gives the same {form}")
    oracle, _ = run("check", *articles, "--format", form, "--engine", "re2")
    expect(straight == oracle, f"the second engine gives the same {form}")

diff, _ = run("diff", *articles)
heads = diff.split("\n")[:2]
expect(heads[0].startswith(f"--- {undated}") and heads[1].startswith(f"+++ {dated}"), "a diff names its sides")
for fact in ["checkpoint-set-up", "karabakh-wars.first", "state-department-spokesperson", "us-secretary-of-state"]:
    expect(f"@@ {fact}: " in diff, f"diff has a hunk for {fact}")
other, _ = run("diff", dated, undated)


def body(text):
    return sorted(line for line in text.splitlines() if line[:1] in "+-" and line[:3] not in ("---", "+++"))


swap = str.maketrans("+-", "-+")
expect(body(diff) == sorted(line[0].translate(swap) + line[1:] for line in body(other)),
       "swapping the files changes only the sides of diff")

with_date, _ = findings(*articles, "--published", "2023-05-02")
conflict = with_date.get(("checkpoint-set-up.answer", "conflict"))
expect(conflict and "2023-04-23" in values(conflict), "with a publication date the conflict stays and 23 April gains its year")

print("\n".join(failures) or f"{len(claims)} claims, {len(found)} findings, as they should be")
sys.exit(1 if failures else 0)
