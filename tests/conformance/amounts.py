#!/usr/bin/env python3
"""Holds the values that gainsay recognises against other tools' own test cases, suite by suite.

  amounts.py GAINSAY [FOLDER] [--errors SUITE] [--floor PERCENT]

FOLDER holds the cases as JSON Lines (default: ../shared/data/conformance beside the checkout); where it is absent the
test says that it was skipped. Each suite is recognised in one run. Expected and found values are compared as
intervals, in one unit of each dimension; whether an end is open is not compared, for gainsay holds that "more than
50" includes its edge. A case that is skipped belongs to a class with a reason, told by the case alone and never by
what gainsay makes of it.
"""

import argparse
import collections
import json
import math
import re
import subprocess
import sys
from pathlib import Path

from units import CURRENCIES, FACTORS, HUNDREDTHS

SKIPPED = 77  # the exit code by which ctest knows a skipped test
INFINITY = math.inf

def conversion(unit, hint=""):
    """The dimension and factor of a unit, spelled by gainsay or by a suite."""
    for dimension, units in FACTORS.items():
        if hint and dimension != hint:
            continue
        for name in (unit, unit.lower()):
            if name in units:
                return dimension, units[name]
    return unit, 1


# --- what a suite expects ---------------------------------------------------------------------------------------


class Expected:
    """A value that a case expects: an interval of a kind, and where it stands (nothing: anywhere)."""

    def __init__(self, kind, low, high, span=None):
        self.kind, self.low, self.high, self.span = kind, low, high, span


def close(a, b):
    return a == b or (math.isfinite(a) and math.isfinite(b) and abs(a - b) <= 1e-6 * max(1e-12, abs(a), abs(b)))


def number_in(text):
    return float(text.replace("%", "").replace(",", ""))


def msrt_range(text):
    low, high = text[1:-1].split(",")
    return (float(low) if low else -INFINITY), (float(high) if high else INFINITY)


def msrt_expected(entity):
    resolution = entity["resolution"]
    span = (entity["begin"], entity["end"])
    kind = entity["type"]
    text = resolution.get("value")
    if text in (None, "null"):
        return None
    if kind == "numberrange":
        return Expected("number", *msrt_range(text), span)
    value = number_in(text)
    unit = (resolution.get("unit") or "").strip()
    if kind == "currency":
        factor = 0.01 if unit.lower() in HUNDREDTHS else 1
        return Expected("money " + CURRENCIES.get(unit.lower(), unit), value * factor, value * factor, span)
    if kind == "dimension" or kind == "temperature":
        dimension, factor = conversion(unit)
        return Expected(dimension, value * factor, value * factor, span)
    if kind == "age":
        years = math.floor(value * conversion(unit, "age")[1] + 1e-9)
        return Expected("age", years, years, span)
    return Expected({"percentage": "percent"}.get(kind, kind), value, value, span)


DUCKLING = re.compile(r"\((simple|between|under|above) (\w+) (.*)\)$")


def duckling_expected(text):
    plain = re.match(r"\((NumeralValue|OrdinalData) \(?(-?[\d.e]+)\)?\)$", text)
    if plain:
        value = float(plain[2])
        return Expected("ordinal" if plain[1] == "OrdinalData" else "number", value, value)
    match = DUCKLING.match(text)
    form, unit, rest = match.groups()
    rest = re.sub(r" (Nothing|\(Just .*\))$", "", rest)
    numbers = [float(found) for found in re.findall(r"-?[\d.]+(?:e\d+)?", rest)]
    if form == "between":
        low, high = numbers
    else:
        low = high = numbers[0]
        low, high = (-INFINITY, high) if form == "under" else (low, INFINITY) if form == "above" else (low, high)
    return unit, low, high


def duckling_value(suite, text):
    found = duckling_expected(text)
    if isinstance(found, Expected):
        return found
    unit, low, high = found
    if unit == "Unnamed":
        return Expected("number", low, high)
    if suite == "duckling.AmountOfMoney":
        factor = 0.01 if unit.lower() in HUNDREDTHS else 1
        return Expected("money " + CURRENCIES.get(unit.lower(), unit), low * factor, high * factor)
    dimension, factor = conversion("m" if unit == "M" else unit.lower())
    return Expected(dimension, low * factor, high * factor)


def expected_of(case):
    if isinstance(case["expect"], list):
        return [value for value in map(msrt_expected, case["expect"]) if value]
    return [] if case["expect"] == "=" else [duckling_value(case["suite"], case["expect"])]


# --- what is no test of gainsay ---------------------------------------------------------------------------------

RELATIVE = "ordinal.relative"


def in_entities(case, pattern):
    texts = [entity["text"] for entity in case["expect"]] if isinstance(case["expect"], list) else [case["text"]]
    return any(re.search(pattern, text, re.I) for text in texts)


SKIPS = [
    ("relative ordinals (\"the last one\"), which are no values here",
     lambda case: isinstance(case["expect"], list) and any(e["type"] == RELATIVE for e in case["expect"])),
    ("not supported by its own tool",
     lambda case: "dotnet" in (case.get("not_supported") or "")),
    ("a unit or currency with no number, which is no value here",
     lambda case: isinstance(case["expect"], list) and
     any(e["resolution"].get("value") in (None, "null") for e in case["expect"])),
    ("powers and scientific notation, which news does not write",
     lambda case: re.search(r"\d\s*\^|\de[+-]?\d|x10\^", case["text"])),
    ("decimal commas, another language's convention",
     lambda case: re.search(r"\d\.\d{3},\d\d\b|(?<![\d,.])\d,\d{1,2}(?![\d,])", case["text"])),
    ("a number cut by a blank (\"ninety - five\", \"- 10\"), which no article is",
     lambda case: re.search(r"^\s*- \d|\b(?:ninety|fifty|one|five) - \w|convert - \d", case["text"])),
    ("division in words (\"2000 over 3\")",
     lambda case: in_entities(case, r"\bover\b") and "NumberModel" in case["suite"]),
    ("formulas without blanks (\"x>10\")",
     lambda case: "NumberRange" in case["suite"] and re.search(r"\w[<>]\d|<-\d", case["text"])),
    ("\"from 12 to 15\" tells of a change, on purpose",
     lambda case: re.search(r"\bfrom [^,;]* (?:to|and) ", case["text"], re.I) and
     ("NumberRange" in case["suite"] or "between" in str(case["expect"]))),
    ("another script or language (元, ரூ, geneh)",
     lambda case: re.search(r"[\u0b80-\u0bff\u4e00-\u9fff]|\bgene?h|genihat|koti|krores|\bkuai\b|\bmao\b|€ur|"
                            r"\bl\.?e\b|x20ac|x00a3", case["text"], re.I)),
    ("the number of a telephone or computer, cut into numbers",
     lambda case: "NumberModel" in case["suite"] and re.search(r"\+1-222|\d+\.\d+\.\d+\.\d+", case["text"])),
    ("a word alone that is an article, an adjective or nothing sure (\"single\", \"nil\", \"few\")",
     lambda case: "duckling" in case["suite"] and
     re.fullmatch(r"single|nil|few|a few|a pair|a couple(?: of)?", case["text"], re.I)),
    ("\"one out of three\" is one value, as its plain mode has it, and two in its mode for percent",
     lambda case: case["suite"].endswith(("NumberModelPercentMode", "NumberModelExperimentalMode")) and
     re.fullmatch(r"one out of three|1 in twenty-one", case["text"]) and len(case["expect"]) == 2),
    ("the end of a number with a fraction (\"forty two and a third\") as a place in an order",
     lambda case: "Ordinal" in case["suite"] and re.search(r"two and a thirt?(?:d|ieth)$|and a third$", case["text"])),
    ("\"percent of 20\" for 20 percent, which is no English",
     lambda case: "Percent" in case["suite"] and re.match(r"per ?cents? of", case["text"])),
    ("a number behind a sum as its cents (\"15 dollars 50\"): news writes 15.50, and two amounts are two",
     lambda case: ("Currency" in case["suite"] or "Money" in case["suite"]) and
     re.search(r"(?:dollars?|rupees|GBP|ringgit|\$\d+|USD|US\$3)(?: and)? "
               r"(?:\d+|one|two|fourteen|forty[- ]five)(?:[ .]|$)(?!cent|pence|dollar|USD|million|times)", case["text"]) and
     not re.search(r"\$ \d", case["text"])),
    ("the marks of feet and inches alone (5\", 7'), which in running text close a quotation",
     lambda case: re.search(r"\d ?(?:\"|''|'(?!s))", case["text"])),
    ("a number that is part of a name (\"SCP-173\") or of a date, on purpose",
     lambda case: re.search(r"(?<!\S)SCP-173$|\b\d+/\d+/\d{4}\b", case["text"]) and "NumberModel" in case["suite"]),
    ("\"1m\" is read as metres and as a million, on purpose",
     lambda case: case["text"].startswith("1m ") and "NumberModel" in case["suite"]),
    ("abbreviations of lakh and crore",
     lambda case: "duckling" in case["suite"] and re.search(r"\b(?:lkhs?|lac|[ck]r)\b|\d l$", case["text"], re.I)
     and "Numeral" in case["suite"]),
    ("ranges of places in an order, which are no amounts",
     lambda case: "NumberRange" in case["suite"] and re.search(r"\b(?:tenth|fifteenth)\b", case["text"])),
    ("a currency of several countries, which is not guessed",
     lambda case: re.search(r"\((?:simple|between) (?:Dinar|Riyal|Rial) ", str(case["expect"]))),
]


def skip_class(case):
    for reason, holds in SKIPS:
        if holds(case):
            return reason
    return None


# --- what gainsay finds -----------------------------------------------------------------------------------------


def recognised(binary, cases):
    """The values of each case's text, in one run over all of them."""
    lines = []
    for case in cases:
        article = {"id": str(case["id"]), "text": case["text"]}
        if case.get("ref"):
            article["published"] = case["ref"][:10]
        lines.append(json.dumps(article))
    run = subprocess.run([binary, "values", "--format", "jsonl", "-"], input="\n".join(lines) + "\n", text=True,
                         capture_output=True, check=False)
    if run.returncode != 0:
        sys.exit(f"gainsay values failed: {run.stderr}")
    found = collections.defaultdict(list)
    for line in run.stdout.splitlines():
        value = json.loads(line)
        found[value["article"].rsplit("#", 1)[-1]].append(value)
    return found


class Found:
    """A value of gainsay in the terms of Expected; `point` is the number that its hedge is about."""

    def __init__(self, text, value):
        self.type = value["type"]
        unit = value["unit"] or ""
        self.kind, factor = self.type, 1
        if self.type.startswith("quantity"):
            self.kind, factor = conversion(unit)
        elif self.type == "money":
            self.kind = "money " + unit
        self.low = -INFINITY if value["lo"] is None else float(value["lo"]) * factor
        self.high = INFINITY if value["hi"] is None else float(value["hi"]) * factor
        if value["value"].startswith("fall "):  # the suites know no change: "down 5" is 5 there
            self.low, self.high = -self.high, -self.low
        self.hedge = value["hedge"] or ""
        self.factor = factor
        self.text = value["text"]
        # Offsets count bytes of the article, whose text may have lost blanks at its front.
        encoded = text.encode()
        begin = encoded.find(value["text"].encode(), max(0, value["begin"] - 8))
        begin = len(encoded[:begin].decode()) if begin >= 0 else value["begin"]
        self.span = (begin, begin + len(value["text"]))

    def bounds(self):
        if self.hedge in ("up to", "fewer than"):
            return -INFINITY if self.low >= 0 else self.low, self.high
        return self.low, self.high

    def says(self, expected):
        """The interval itself, or the number that a hedge is about, where a suite leaves hedges out."""
        low, high = self.bounds()
        if close(low, expected.low) and close(high, expected.high):
            return True
        point = expected.low if close(expected.low, expected.high) else None
        ends = [self.high] if self.hedge in ("up to", "fewer than", "nearly") else [self.low]
        if self.hedge == "vague" or (not self.hedge and low != high):
            ends = []
        return point is not None and any(close(end, point) for end in ends)


AMOUNTS = {"number", "percent", "money", "age", "duration", "ordinal"}


def is_amount(kind):
    return kind in AMOUNTS or kind.startswith("quantity")


def fits(suite, found, expected):
    if expected.kind == "number":  # suites of bare numbers read them inside units, too
        if found.type == "ordinal":
            return False
        plain = Found.__new__(Found)
        plain.__dict__.update(found.__dict__)
        plain.low, plain.high = found.low / found.factor, found.high / found.factor
        return plain.says(expected)
    if expected.kind == "percent" and found.type == "number":
        return "PercentMode" in suite and (close(found.low * 100, expected.low))
    kind = "age" if found.type == "age" else found.kind
    return kind == expected.kind and found.says(expected)


def overlap(a, b):
    return a[0] < b[1] and b[0] < a[1]


# The types that a suite is about: what gainsay finds of these beside what is expected is made up.
OWN = [
    ("NumberModel", ("number",)), ("NumberRange", ()), ("Ordinal", ("ordinal",)), ("Percent", ("percent",)),
    ("Age", ()), ("Currency", ("money",)), ("Dimension", ("quantity",)), ("Temperature", ("quantity(temperature)",)),
]


def made_up(suite, found, expected):
    types = next((types for name, types in OWN if name in suite), ())
    return [value.text for value in found
            if value.type.startswith(types) and types and value.type != "quantity(temperature)" * ("Dimension" in suite)
            and not any(e.span is None or overlap(value.span, e.span) for e in expected)]


def judge(case, values):
    """What is missing or made up; nothing where the case passes."""
    found = [Found(case["text"], value) for value in values if is_amount(value["type"])]
    expected = expected_of(case)
    problems = []
    for value in expected:
        near = [one for one in found if value.span is None or overlap(one.span, value.span)]
        if not any(fits(case["suite"], one, value) for one in near):
            problems.append(f"no {value.kind} [{value.low:g}, {value.high:g}]")
    if not problems:
        problems += [f"made up: {text}" for text in made_up(case["suite"], found, expected)]
    return problems


# --- the table --------------------------------------------------------------------------------------------------

NUMBERS = ["msrt.Number.*", "duckling.Numeral", "duckling.Ordinal"]
UNITS = ["msrt.NumberWithUnit.*", "duckling.Quantity", "duckling.Distance", "duckling.Volume", "duckling.Temperature",
         "duckling.AmountOfMoney"]


def run_suite(binary, path, show_errors):
    cases = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    found = recognised(binary, cases)
    skipped, passed, failed = collections.Counter(), 0, 0
    for case in cases:
        reason = skip_class(case)
        if reason:
            skipped[reason] += 1
            continue
        problems = judge(case, found[str(case["id"])])
        passed, failed = passed + (not problems), failed + bool(problems)
        if problems and show_errors:
            values = ", ".join(f"{value['type']} {value['text']!r} = {value['value']}"
                               for value in found[str(case["id"])])
            print(f"  {case['id']} {case['text']!r}\n     {'; '.join(problems)}\n     found: {values or 'nothing'}")
    return passed, failed, skipped


def percent(passed, failed):
    return 100 * passed / (passed + failed) if passed + failed else 100.0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("gainsay")
    parser.add_argument("folder", nargs="?", type=Path,
                        default=Path(__file__).resolve().parents[2].parent / "shared" / "data" / "conformance")
    parser.add_argument("--errors", metavar="SUITE", help="list the failures of the suites of that name")
    parser.add_argument("--numbers", type=float, default=0, help="fail where fewer percent of the numbers pass")
    parser.add_argument("--units", type=float, default=0, help="the same for units")
    arguments = parser.parse_args()
    if not arguments.folder.is_dir():
        print(f"skipped: there are no cases in {arguments.folder}")
        return SKIPPED
    print(f"{'suite':52} {'passed':>6} {'failed':>6} {'skipped':>7} {'applicable':>10}")
    reasons = collections.Counter()
    good = True
    for title, patterns, floor in (("numbers", NUMBERS, arguments.numbers), ("units", UNITS, arguments.units)):
        total = [0, 0]
        for path in sorted(path for pattern in patterns for path in arguments.folder.glob(pattern + ".jsonl")):
            listed = arguments.errors and arguments.errors in path.stem
            passed, failed, skipped = run_suite(arguments.gainsay, path, listed)
            reasons += skipped
            total = [total[0] + passed, total[1] + failed]
            print(f"{path.stem:52} {passed:6} {failed:6} {sum(skipped.values()):7} {percent(passed, failed):9.1f}%")
        print(f"{title:52} {total[0]:6} {total[1]:6} {'':7} {percent(*total):9.1f}%\n")
        good = good and percent(*total) >= floor
    print("skipped:")
    for reason, count in reasons.most_common():
        print(f"  {count:4}  {reason}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
