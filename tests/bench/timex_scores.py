#!/usr/bin/env python3
"""Time expressions held against corpora annotated by people, scored as TempEval-3 does.

  timex_scores.py GAINSAY [FOLDER]                                  scores of every corpus in FOLDER
  timex_scores.py GAINSAY [FOLDER] --errors CORPUS [--half HALF]    its errors by kind; HALF is tuned, unseen or whole
  timex_scores.py GAINSAY --self-test                               the scoring itself, on three articles of its own

FOLDER holds CORPUS.docs.jsonl (doc, dct, text) and CORPUS.gold.jsonl (doc, begin, end, type, value); without it, the
folder ../shared/data/timex beside the checkout. A corpus that is not there is skipped, visibly.

  strict   spans that agree exactly              relaxed  spans that touch, one to one
  type     relaxed F1 times the part of those pairs whose types agree; value likewise, values compared as strings

Each score stands with the interval that holds 95 % of 1,000 resamplings of whole articles. A corpus has two halves by
the SHA-256 of a document's name: first byte even is `tuned`, odd is `unseen`. Errors are listed of the tuned half
unless told, so that nobody tunes on the other one unknowingly.
"""
import argparse
import collections
import hashlib
import json
import pathlib
import random
import subprocess
import sys
import tempfile

CORPORA = ["timebank", "aquaint", "wikiwars-dev"]
HALVES = ["whole", "tuned", "unseen"]
SCORES = ["strict", "relaxed", "type", "value"]
KINDS = ["missing", "spurious", "span", "type", "value"]
SAMPLES = 1000
SKIPPED = 77

Counts = collections.namedtuple("Counts", "gold found exact touching same_type same_value")
Document = collections.namedtuple("Document", "name text gold found")


def rows(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def half_of(name):
    return "unseen" if hashlib.sha256(name.encode()).digest()[0] % 2 else "tuned"


def by_document(expressions):
    found = collections.defaultdict(list)
    for expression in expressions:
        found[expression["doc"]].append(expression)
    return {name: sorted(of_one, key=lambda each: each["begin"]) for name, of_one in found.items()}


def run(gainsay, articles):
    stream = "".join(json.dumps({"id": article["doc"], "text": article["text"], "published": article["dct"]}) + "\n"
                     for article in articles)
    done = subprocess.run([gainsay, "values", "--format", "timex-jsonl", "-"], input=stream.encode(),
                          capture_output=True)
    if done.returncode != 0:
        sys.exit(f"{gainsay} ended with {done.returncode}: {done.stderr.decode()}")
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def read_corpus(gainsay, folder, corpus):
    articles = rows(folder / f"{corpus}.docs.jsonl")
    gold = by_document(rows(folder / f"{corpus}.gold.jsonl"))
    found = by_document(run(gainsay, articles))
    return [Document(article["doc"], article["text"], gold.get(article["doc"], []), found.get(article["doc"], []))
            for article in articles]


# One to one: equal spans first, then those that share more, then the earlier one.
def pairs_of(document):
    candidates = []
    for g, gold in enumerate(document.gold):
        for f, found in enumerate(document.found):
            shared = min(gold["end"], found["end"]) - max(gold["begin"], found["begin"])
            if shared > 0:
                candidates.append((span_differs(gold, found), -shared, gold["begin"], g, f))
    pairs, used_gold, used_found = [], set(), set()
    for *_, g, f in sorted(candidates):
        if g not in used_gold and f not in used_found:
            used_gold.add(g)
            used_found.add(f)
            pairs.append((document.gold[g], document.found[f]))
    missing = [gold for g, gold in enumerate(document.gold) if g not in used_gold]
    spurious = [found for f, found in enumerate(document.found) if f not in used_found]
    return pairs, missing, spurious


def span_differs(gold, found):
    return (gold["begin"], gold["end"]) != (found["begin"], found["end"])


def counts_of(document):
    pairs, _, _ = pairs_of(document)
    return Counts(len(document.gold), len(document.found), sum(not span_differs(*pair) for pair in pairs), len(pairs),
                  sum(gold["type"] == found["type"] for gold, found in pairs),
                  sum(gold["value"] == found["value"] for gold, found in pairs))


def f1(hits, gold, found):
    precision, recall = hits / found if found else 0.0, hits / gold if gold else 0.0
    return 2 * precision * recall / (precision + recall) if hits else 0.0


def scores_of(counts):
    total = Counts(*map(sum, zip(*counts))) if counts else Counts(0, 0, 0, 0, 0, 0)
    relaxed = f1(total.touching, total.gold, total.found)
    of_pairs = [relaxed * same / total.touching if total.touching else 0.0
                for same in (total.same_type, total.same_value)]
    return [100 * score for score in [f1(total.exact, total.gold, total.found), relaxed, *of_pairs]]


def intervals_of(counts):
    chance = random.Random(1)
    samples = [scores_of(chance.choices(counts, k=len(counts))) for _ in range(SAMPLES)]
    edge = SAMPLES // 40
    return [(ordered[edge], ordered[-1 - edge]) for ordered in map(sorted, zip(*samples))]


def print_scores(corpus, documents):
    for half in HALVES:
        chosen = [counts_of(document) for document in documents if half in ("whole", half_of(document.name))]
        line = f"{corpus:<13} {half:<7} {len(chosen):>4} {sum(each.gold for each in chosen):>5}"
        if not chosen:
            print(line + "   no articles")
            continue
        for score, (low, high) in zip(scores_of(chosen), intervals_of(chosen)):
            line += f"   {score:6.2f} {f'[{low:.1f}, {high:.1f}]':<13}"
        print(line.rstrip())


def around(text, expression):
    begin, end = expression["begin"], expression["end"]
    before, after = text[max(0, begin - 50):begin], text[end:end + 50]
    return " ".join(f"{before}[[{text[begin:end]}]]{after}".split())


def meaning(expression):
    return f"{expression['type']} {expression['value']}"


def errors_of(document):
    pairs, missing, spurious = pairs_of(document)
    for gold in missing:
        yield "missing", meaning(gold), around(document.text, gold)
    for found in spurious:
        yield "spurious", meaning(found), around(document.text, found)
    for gold, found in pairs:
        where = around(document.text, gold)
        if span_differs(gold, found):
            yield "span", f"found [[{document.text[found['begin']:found['end']]}]]", where
        if gold["type"] != found["type"]:
            yield "type", f"{meaning(gold)}, found {meaning(found)}", where
        if gold["value"] != found["value"]:
            yield "value", f"{gold['value']}, found {found['value']}", where


def print_errors(documents, half):
    kinds = {kind: [] for kind in KINDS}
    for document in documents:
        if half in ("whole", half_of(document.name)):
            for kind, what, where in errors_of(document):
                kinds[kind].append(f"  {document.name}: {what}: {where}")
    for kind, errors in kinds.items():
        print(f"{kind}: {len(errors)}")
        print("".join(error + "\n" for error in errors))


# Six expressions annotated, six found: five spans touch, four of them exactly; one of those five has another type and
# two have other values. The last annotation has no counterpart, and one finding none either.
def self_test(gainsay):
    texts = {"bridge": "The bridge opened on March 3, 2021. Repairs took three days.",
             "ferry": "The ferry sank on 9 June 1987. It was raised in 1990.",
             "mill": "The mill closed in May 2004, and nobody said when it would open."}
    annotated = [("bridge", "March 3, 2021", "DATE", "2021-03-03"), ("bridge", "three days", "DATE", "P4D"),
                 ("ferry", "9 June 1987", "DATE", "1987-06-09"), ("ferry", "in 1990", "DATE", "1991"),
                 ("mill", "May 2004", "DATE", "2004-05"), ("mill", "when", "DATE", "PRESENT_REF")]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        with open(folder / "own.docs.jsonl", "w") as out:
            for doc, text in texts.items():
                out.write(json.dumps({"doc": doc, "dct": "2022-01-01", "text": text}) + "\n")
        with open(folder / "own.gold.jsonl", "w") as out:
            for doc, words, kind, value in annotated:
                begin = texts[doc].index(words)
                out.write(json.dumps({"doc": doc, "begin": begin, "end": begin + len(words), "type": kind,
                                      "value": value}) + "\n")
        documents = read_corpus(gainsay, folder, "own")
    found = {"doc": "mill", "begin": 40, "end": 44, "type": "DATE", "value": "2004"}
    documents[2].found.append(found)
    total = Counts(*map(sum, zip(*map(counts_of, documents))))
    if total != Counts(6, 6, 4, 5, 4, 3):
        sys.exit(f"the counts are {total}")
    scores = [round(score, 2) for score in scores_of([total])]
    if scores != [66.67, 83.33, 66.67, 50.0]:
        sys.exit(f"the scores are {scores}")
    kinds = collections.Counter(kind for document in documents for kind, _, _ in errors_of(document))
    if kinds != {"missing": 1, "spurious": 1, "span": 1, "type": 1, "value": 2}:
        sys.exit(f"the errors are {dict(kinds)}")
    print_scores("own", documents)
    print("the scoring counts as it should")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gainsay")
    parser.add_argument("folder", nargs="?", type=pathlib.Path,
                        default=pathlib.Path(__file__).resolve().parents[3] / "shared/data/timex")
    parser.add_argument("--errors", metavar="CORPUS")
    parser.add_argument("--half", choices=HALVES, default="tuned")
    parser.add_argument("--self-test", action="store_true")
    arguments = parser.parse_args()
    if arguments.self_test:
        return self_test(arguments.gainsay)
    measured = 0
    if not arguments.errors:
        print(f"{'corpus':<13} {'half':<7} {'docs':>4} {'gold':>5}   " +
              "   ".join(f"{score + ' F1, 95 %':<20}" for score in SCORES).rstrip())
    for corpus in [arguments.errors] if arguments.errors else CORPORA:
        if not (arguments.folder / f"{corpus}.docs.jsonl").exists():
            print(f"{corpus}: skipped, {arguments.folder} does not hold it")
            continue
        measured += 1
        documents = read_corpus(arguments.gainsay, arguments.folder, corpus)
        if arguments.errors:
            print_errors(documents, arguments.half)
        else:
            print_scores(corpus, documents)
    return 0 if measured else SKIPPED


if __name__ == "__main__":
    sys.exit(main())
