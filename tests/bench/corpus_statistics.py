#!/usr/bin/env python3
"""Holds the invented news of bench_corpus against real news, so that the benchmarks do not flatter.

  corpus_statistics.py BIN [REFERENCE.jsonl[.zst]] [--megabytes N]

BIN is the folder of the programs. The invented corpus is as large as the reference, or as told (16). Without a
reference, or where it is not there, only the invented one is counted, and that is said.
"""
import argparse
import collections
import json
import math
import pathlib
import re
import statistics
import subprocess
import sys

WORD = re.compile(r"[^\W_](?:[\w.,'’-]*\w)?")
WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
SENTENCE_END = re.compile(r"(?<=[.!?])[\"”]?\s+(?=[A-Z\"“])")


def slope(counts, first, last):
    """Of frequency over rank on paper with two logarithmic scales, between two ranks."""
    ranks, rank = [], first
    while rank <= min(last, len(counts)):
        ranks.append(rank)
        rank = int(rank * 1.2) + 1
    if len(ranks) < 3:
        return None
    xs, ys = [math.log(rank) for rank in ranks], [math.log(counts[rank - 1]) for rank in ranks]
    x_mean, y_mean = statistics.mean(xs), statistics.mean(ys)
    return (sum((x - x_mean) * (y - y_mean) for x, y in zip(xs, ys)) / sum((x - x_mean) ** 2 for x in xs))


def quantile(values, part):
    return sorted(values)[min(int(len(values) * part), len(values) - 1)]


def statistics_of(texts):
    occurrences, articles_with = collections.Counter(), collections.Counter()
    sentence_words, article_words, distinct = [], [], []
    capitals = digits = letters = 0
    for text in texts:
        words = WORD.findall(text)
        folded = [word.lower() for word in words]
        occurrences.update(folded)
        articles_with.update(set(folded))
        article_words.append(len(words))
        capitals += sum(word[0].isupper() for word in words)
        digits += sum(any(letter.isdigit() for letter in word) for word in words)
        letters += sum(map(len, words))
        if len(folded) >= 100:
            distinct.append(len(set(folded[:100])))
        sentence_words += [len(sentence.split()) for sentence in SENTENCE_END.split(text)]
    counts = [count for _, count in occurrences.most_common()]
    total = sum(counts)
    some = [word for word in articles_with if 20 <= articles_with[word] < 500]
    whole = "".join(texts)

    def per_hundred(marks):
        return 100 * sum(whole.count(mark) for mark in marks) / total

    rows = {"megabytes of text": len(whole.encode()) / 1e6, "articles": len(texts), "words": total,
            "different words": len(counts), "of them once, percent": 100 * counts.count(1) / len(counts),
            "the commonest word, percent": 100 * counts[0] / total,
            "the ten commonest, percent": 100 * sum(counts[:10]) / total}
    for first, last in ((10, 100), (100, 1000), (1000, 10000), (10000, 100000)):
        rows[f"slope from rank {first} to {last}"] = slope(counts, first, last)
    again = [occurrences[word] / articles_with[word] for word in some]
    rows |= {"different words of an article's first hundred": statistics.mean(distinct),
             "times that a word of 20 to 500 articles comes in one": statistics.mean(again),
             "letters of a word": letters / total, "words with a capital, percent": 100 * capitals / total,
             "words with a digit, percent": 100 * digits / total}
    for name, values in (("sentence", sentence_words), ("article", article_words)):
        for part in (0.1, 0.5, 0.9):
            rows[f"words of one {name}, {part:.0%} of them at most"] = quantile(values, part)
    for name, marks in (("commas", ","), ("full stops", "."), ("quotation marks", "\"“”"), ("hyphens", "-"),
                        ("apostrophes", "'’"), ("brackets", "()"), ("line ends", "\n")):
        rows[f"{name}, of a hundred words"] = per_hundred(marks)
    rows["weekdays, of a hundred words"] = 100 * len(WEEKDAY.findall(whole)) / total
    rows["letters beyond ASCII, of a hundred words"] = 100 * sum(ord(letter) > 127 for letter in whole) / total
    return rows


def texts_of(lines):
    return [json.loads(line)["text"] for line in lines if line.strip()]


def reference_texts(path):
    if path.suffix == ".zst":
        return texts_of(subprocess.run(["zstd", "-dc", path], capture_output=True, check=True).stdout.splitlines())
    with open(path, encoding="utf-8") as lines:
        return texts_of(lines)


def shown(value):
    return "–" if value is None else f"{value:,}" if isinstance(value, int) else f"{value:.2f}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bin", type=pathlib.Path)
    parser.add_argument("reference", type=pathlib.Path, nargs="?")
    parser.add_argument("--megabytes", type=int)
    options = parser.parse_args()
    columns = {}
    if options.reference and options.reference.exists():
        columns["real"] = statistics_of(reference_texts(options.reference))
    else:
        print(f"nothing to compare with: {options.reference or 'no reference given'}"
              f"{' is not there' if options.reference else ''}\n")
    megabytes = options.megabytes or (round(columns["real"]["megabytes of text"]) if columns else 16)
    made = subprocess.run([options.bin / "bench_corpus", "articles", f"{megabytes}M"], capture_output=True, check=True)
    columns["invented"] = statistics_of(texts_of(made.stdout.splitlines()))
    print(f"{'':56}" + "".join(f"{name:>12}" for name in columns))
    for row in columns["invented"]:
        print(f"{row:56}" + "".join(f"{shown(column[row]):>12}" for column in columns.values()))


if __name__ == "__main__":
    sys.exit(main())
