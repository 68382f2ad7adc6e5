#!/usr/bin/env python3
"""The goals of speed, measured: every row runs both sides in turn, several times, on one machine, and prints medians,
their ratio, that of their processor time (cpu), the goal, whether it is met, and the peak memory of this program's
side. A goal missed is no failure.

  goals.py BIN [--rows NAME,…] [--quick] [--budget SECONDS] [--runs N] [--work FOLDER] [--markdown]

BIN is the folder of the programs (build/release/bin). The corpora are written by BIN/bench_corpus into the work folder
(gainsay-bench below the temporary folder unless told) and kept for the next time. Full size is 351 MB of articles and
1,000,000 claims; where one run of gainsay would take more processor time than the budget (12 seconds), both sides
get a smaller corpus, and the row says which. `--quick` is one run of at most 2 seconds each.

Rows: rg, files, facts, threads, growth, dense, memory, compare, values, start, index.
"""
import argparse
import os
import pathlib
import sys
import tempfile

import bench_rows
from measured import Bench, Unusable


def options_of(arguments):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bin", type=pathlib.Path, help="the folder of the programs")
    parser.add_argument("--rows", default=",".join(bench_rows.ROWS), help="of " + ", ".join(bench_rows.ROWS))
    parser.add_argument("--quick", action="store_true", help="one run of at most 2 seconds each")
    parser.add_argument("--budget", type=float, help="seconds that one run of gainsay may take (12)")
    parser.add_argument("--runs", type=int, help="how often each side runs (3)")
    parser.add_argument("--largest", type=float, default=351, help="megabytes of the largest corpus (351)")
    parser.add_argument("--work", type=pathlib.Path, default=pathlib.Path(tempfile.gettempdir()) / "gainsay-bench")
    parser.add_argument("--markdown", action="store_true", help="print the table as Markdown")
    options = parser.parse_args(arguments)
    options.budget = options.budget or (2 if options.quick else 12)
    options.runs = options.runs or (1 if options.quick else 3)
    unknown = set(options.rows.split(",")) - set(bench_rows.ROWS)
    if unknown:
        parser.error(f"unknown rows: {', '.join(sorted(unknown))}")
    return options


def seconds(value):
    if value is None:
        return "–"
    return f"{1000 * value:.1f} ms" if value < 0.1 else f"{value:.2f} s"


def cells(row):
    met = "" if row.goal is None or row.ratio is None else "met" if row.is_met() else "missed"
    goal = "–" if row.goal is None else f"{'≥' if row.at_least else '≤'} {row.goal:g} {row.unit}".strip()
    ratio = "–" if row.ratio is None else f"{row.ratio:.3g} {row.unit}".strip()
    processor = "–" if row.processor_ratio is None else f"{row.processor_ratio:.3g}"
    memory = "–" if row.memory is None else f"{row.memory / 1e6:.0f} MB"
    return [row.what, row.size, seconds(row.ours), seconds(row.theirs), ratio, processor, goal, met, memory]


HEADER = ["what", "corpus", "gainsay", "against", "ratio", "cpu", "goal", "", "peak"]


def print_row(row, markdown):
    if markdown:
        print("| " + " | ".join(cells(row)) + " |")
    else:
        what, size, *figures = cells(row)
        print(f"{what:<72}{size:>12}" + "".join(f"{figure:>11}" for figure in figures))
        for note in row.notes:
            print(f"    {note}")
    sys.stdout.flush()


def main():
    options = options_of(sys.argv[1:])
    bench = Bench(options)
    print(f"{bench.version()}; {os.cpu_count()} cores; medians of {options.runs} runs a side; "
          f"threads: {'as many as gainsay takes' if bench.has_threads() else 'gainsay has one'}")
    print(f"load {os.getloadavg()[0]:.1f}{'; other work makes all figures rough' if os.getloadavg()[0] > 0.5 else ''}\n")
    if options.markdown:
        print("| " + " | ".join(HEADER) + " |\n|" + "---|" * len(HEADER))
    else:
        print(f"{HEADER[0]:<72}{HEADER[1]:>12}" + "".join(f"{name:>11}" for name in HEADER[2:]))
    failed, notes = False, []
    for name in options.rows.split(","):
        try:
            for row in bench_rows.ROWS[name](bench):
                print_row(row, options.markdown)
                notes += [f"- {row.what}: {note}" for note in row.notes]
        except Unusable as problem:
            print(f"| {name} | {problem} |" if options.markdown else f"{name}: {problem}")
            failed = failed or problem.is_failure
    if options.markdown and notes:
        print("\n" + "\n".join(notes))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
