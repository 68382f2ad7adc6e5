#!/usr/bin/env python3
"""Date-time suites of other tools, as they are published, held against `gainsay values`.

  dates.py GAINSAY [FOLDER]                     every suite: passed, failed, and the skipped by their reason
  dates.py GAINSAY [FOLDER] --errors SUITE      its failures, with what was expected and what was found
  dates.py GAINSAY [FOLDER] --reasons           why the skipped are skipped

FOLDER holds SUITE.jsonl (suite, id, text, ref, expect); without it, the folder ../shared/data/conformance beside the
checkout. Where it is absent everything is skipped, visibly.

A case passes by either output, jsonl or timex-jsonl. Meanings are compared as intervals: any of the readings that a
suite lists against any that we keep (`expected.py` says where two ways of writing mean the same). Suites without
meanings compare words: the same ones up to articles, prepositions and punctuation at the edges. Nothing of a
date-time type may be found where none is expected. `reviewed.py` holds the classes that are skipped, and why.
"""
import argparse
import collections
import json
import pathlib
import sys

from expected import expected_in
from found import found_in
from judge import failure
from reviewed import SKIPS, comparable, skipped
from timeline import spelled

OTHERS = ["duckling.Time", "duckling.Duration", "ctparse.en"]
SPANS_ONLY = "chrono.en.inputs"
SKIPPED = 77


def cases_of(path):
    with open(path, encoding="utf-8") as lines:
        cases = [json.loads(line) for line in lines if line.strip()]
    for case in cases:
        case["ref"] = case.get("ref")
    return cases


def plain_model(folder):
    path = folder / "msrt.DateTime.DateTimeModel.jsonl"
    return {(case["text"], case["ref"]): comparable(case["expect"]) for case in cases_of(path)} if path.exists() else {}


class Outcome:
    def __init__(self):
        self.passed, self.failed, self.skips = [], [], collections.Counter()

    def applicable(self):
        return len(self.passed) + len(self.failed)

    def add(self, other):
        self.passed += other.passed
        self.failed += other.failed
        self.skips += other.skips

    def line(self, name):
        percent = 100 * len(self.passed) / self.applicable() if self.applicable() else 0.0
        line = f"{name:<46} {len(self.passed):>6} {len(self.failed):>7} {self.skips.total():>8}   {percent:5.1f} %"
        if self.skips:
            line += "   " + ", ".join(f"{name}: {count}" for name, count in sorted(self.skips.items()))
        return line


# An outcome of the cases of one suite; a failure keeps (case, entities, found, what is wrong).
def outcome_of(gainsay, path, plain):
    outcome = Outcome()
    cases = cases_of(path)
    for case, found in zip(cases, found_in(gainsay, cases)):
        entities = expected_in(case)
        reason = skipped(case, entities, plain)
        if reason:
            outcome.skips[reason] += 1
            continue
        wrong = failure(case, entities, found)
        if wrong:
            outcome.failed.append((case, entities, found, wrong))
        else:
            outcome.passed.append(case)
    return outcome


# Inputs without expectations: it has to end well, and every span has to lie in the text, time expressions apart.
def unsound_spans(case, found):
    last = 0
    for each in found:
        if not 0 <= each.begin < each.end <= len(case["text"]):
            yield f"{each.begin}–{each.end} lies outside"
    for each in (each for each in found if each.output == "timex"):
        if each.begin < last:
            yield f"time expressions overlap at {each.begin}"
        last = each.end


def check_spans(gainsay, path):
    cases = cases_of(path)
    found = found_in(gainsay, cases)
    unsound = [f"  {case['id']}: {case['text']!r}: {what}"
               for case, of_case in zip(cases, found) for what in unsound_spans(case, of_case)]
    print(f"{SPANS_ONLY:<46} {len(cases)} inputs, {sum(map(len, found))} spans, {len(unsound)} of them unsound")
    print("".join(line + "\n" for line in unsound), end="")
    return not unsound


def print_errors(outcome):
    for case, entities, found, wrong in outcome.failed:
        text = " ".join(case["text"].split())
        print(f"{case['id']}: {text}" + (f"   (published {case['ref']})" if case["ref"] else ""))
        print(f"  {wrong}")
        for entity in entities:
            print(f"  expected \"{entity.text}\" {meanings_of(entity)}".rstrip())
        for each in found:
            print(f"  got \"{case['text'][each.begin:each.end]}\" {each}")


def meanings_of(entity):
    clocks = [f"{low // 60:02}:{low % 60:02}–{high // 60:02}:{high % 60:02}" for low, high in entity.clocks]
    seconds = [f"{seconds:g} s" for seconds in entity.seconds]
    return ", ".join(dict.fromkeys([*map(spelled, entity.intervals), *clocks, *seconds, *sorted(entity.timexes)]))


def print_outcomes(gainsay, paths, folder):
    plain = plain_model(folder)
    totals = {"Recognizers-Text": Outcome(), "duckling.Time": Outcome()}
    print(f"{'suite':<46} passed  failed  skipped   passed of the applicable")
    for path in paths:
        outcome = outcome_of(gainsay, path, plain)
        print(outcome.line(path.stem))
        if path.stem.startswith("msrt."):
            totals["Recognizers-Text"].add(outcome)
        elif path.stem in totals:
            totals[path.stem].add(outcome)
    inputs = folder / f"{SPANS_ONLY}.jsonl"
    sound = check_spans(gainsay, inputs) if inputs.exists() else True
    print()
    for name, outcome in totals.items():
        print(outcome.line("all of " + name))
    return 0 if sound else 1


def suites_in(folder):
    paths = sorted(folder.glob("msrt.DateTime.*.jsonl")) + [folder / f"{name}.jsonl" for name in OTHERS]
    return [path for path in paths if path.exists()]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gainsay")
    parser.add_argument("folder", nargs="?", type=pathlib.Path,
                        default=pathlib.Path(__file__).resolve().parents[3] / "shared/data/conformance")
    parser.add_argument("--errors", metavar="SUITE")
    parser.add_argument("--reasons", action="store_true")
    arguments = parser.parse_args()
    if arguments.reasons:
        print("\n".join(f"{skip.name}: {skip.why}" for skip in SKIPS))
        return 0
    paths = suites_in(arguments.folder)
    if not paths:
        print(f"skipped: {arguments.folder} holds no suites")
        return SKIPPED
    if not arguments.errors:
        return print_outcomes(arguments.gainsay, paths, arguments.folder)
    path = arguments.folder / f"{arguments.errors}.jsonl"
    if path not in paths:
        sys.exit("no such suite; known are: " + ", ".join(each.stem for each in paths))
    print_errors(outcome_of(arguments.gainsay, path, plain_model(arguments.folder)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
