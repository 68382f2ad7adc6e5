#!/usr/bin/env python3
"""How much of what articles state the general packs of rules/news/ find: against articles labelled by hand, which are no part
of the project.

  pack_yield.py GAINSAY ARTICLES.jsonl LABELS.jsonl [--missed toll|date|age]

A line of labels says of an article by its id what it states: `tolls` (count), `event_dates` (when), `ages` (age), each with
`main` where it is what the article is about. Printed: of the articles that state a toll, date their event or give an
age, how many have a claim of such a fact at all, and how many one that stands on the words of a label. `--missed` names
the others.
"""
import collections
import json
import subprocess
import sys

gainsay, articles, labels = sys.argv[1:4]
missed = sys.argv[5] if len(sys.argv) > 5 else None

TOLL_FACTS = {"people-killed", "people-killed-then", "people-injured", "people-missing", "people-arrested",
              "people-displaced"}
AGE_FACTS = {"person-age"}


def words(text):
    return "".join(character.lower() for character in text if character.isalnum())


output = subprocess.run([gainsay, "claims", articles, "--rules", "news", "--story-by", "event"], capture_output=True,
                        text=True).stdout
claims = collections.defaultdict(list)
for line in output.splitlines():
    record = json.loads(line)
    if record["schema"].startswith("gainsay.claim"):
        claims[record["article"].rpartition("#")[2]].append(record)

kinds = {"toll": ("tolls", lambda fact: fact in TOLL_FACTS),
         "date": ("event_dates", lambda fact: fact.endswith("-date") or fact in ("died-on", "done-on", "played-on")),
         "age": ("ages", lambda fact: fact in AGE_FACTS)}
rows = [json.loads(line) for line in open(labels)]
for kind, (member, is_of_kind) in kinds.items():
    states = [row for row in rows if any(label.get("main", True) for label in row[member])]
    some, right = [], []
    for row in states:
        own = [claim for claim in claims[row["id"]] if is_of_kind(claim["fact"])]
        quotes = [words(label["quote"]) for label in row[member] if label.get("main", True)]
        if own:
            some.append(row)
        if any(words(claim["text"]) in quote and quote in words(claim["sentence"] + claim["text"]) or
               words(claim["text"]) in quote and words(claim["sentence"]) in quote or
               words(claim["text"]) and words(claim["text"]) in quote and quote[:40] in words(claim["sentence"])
               for claim in own for quote in quotes):
            right.append(row)
        elif missed == kind:
            print(f"missed {row['id']}: {[label['quote'] for label in row[member] if label.get('main', True)]}")
            for claim in own:
                print(f"    has {claim['fact']} {claim['value']}: {claim['sentence'][:160]}")
    share = lambda found: f"{len(found):3} ({100 * len(found) / max(1, len(states)):.0f} %)"
    print(f"{kind:5} {len(states):3} articles state one; a claim of the kind in {share(some)}, on the words of a label {share(right)}")
