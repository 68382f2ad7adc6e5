"""What goals.py measures with: corpora that are written once, and runs of programs with their time and memory."""
import collections
import hashlib
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

Run = collections.namedtuple("Run", "seconds processor memory output")

MEGABYTE = 1_000_000
SAMPLE = 2            # megabytes of which the speed of a side is told in advance
SIZES = [351, 175, 70, 35, 16, 8, 4, 2]  # megabytes, of which a row takes the largest that its budget allows


class Unusable(Exception):
    """A row that cannot be measured: what it needs is not there, or (a failure) a program ended as it should not."""

    def __init__(self, message, is_failure=False):
        super().__init__(message)
        self.is_failure = is_failure


class Row:
    def __init__(self, what, size, ours=None, theirs=None, ratio=None, goal=None, at_least=False, unit="",
                 memory=None, notes=()):
        self.what, self.size, self.ours, self.theirs, self.ratio = what, size, ours, theirs, ratio
        self.goal, self.at_least, self.unit, self.memory, self.notes = goal, at_least, unit, memory, list(notes)

        self.processor_ratio = None

    @classmethod
    def against(cls, what, size, ours, theirs, goal=None, **more):
        """Of two sides, by the time that passed; beside it by the processor's, which other work on the machine
        changes less."""
        row = cls(what, size, ours.seconds, theirs.seconds, ours.seconds / theirs.seconds, goal, memory=ours.memory,
                  **more)
        row.processor_ratio = ours.processor / max(theirs.processor, 0.001)
        return row

    def is_met(self):
        return self.ratio >= self.goal if self.at_least else self.ratio <= self.goal


def run(command, accepted=(0, 1), keep_output=False):
    """Runs a program to its end, in the locale C. Its output goes nowhere unless kept. Memory is the most
    that was resident, and never less than this script's own, from which the program is forked."""
    output = subprocess.PIPE if keep_output else subprocess.DEVNULL
    with tempfile.TemporaryFile() as errors:
        begin = time.perf_counter()
        child = subprocess.Popen([str(part) for part in command], stdout=output, stderr=errors,
                                 env={**os.environ, "LC_ALL": "C"})
        text = child.stdout.read() if keep_output else b""
        _, status, usage = os.wait4(child.pid, 0)
        taken = time.perf_counter() - begin
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode not in accepted:
            errors.seek(0)
            first = errors.read().decode(errors="replace").strip().splitlines()[:1]
            shown = " ".join(str(part) for part in command)
            raise Unusable(f"failed with {child.returncode}: {shown}: {' '.join(first)}", is_failure=True)
    return Run(taken, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, text.decode(errors="replace"))


class Side:
    """The runs of one side."""

    def __init__(self, runs):
        self.runs = runs
        self.seconds = statistics.median(each.seconds for each in runs)
        self.processor = statistics.median(each.processor for each in runs)
        self.memory = max(each.memory for each in runs)


class Bench:
    def __init__(self, options):
        self.options = options
        self.gainsay, self.maker = options.bin / "gainsay", options.bin / "bench_corpus"
        for program in (self.gainsay, self.maker):
            if not program.exists():
                sys.exit(f"{program} is not there; build it first")
        self.help = run([self.gainsay, "check", "--help"], keep_output=True).output
        self.folder = self.usable_folder(options.work)

    def usable_folder(self, work):
        """Corpora that another generator wrote are of no use any more."""
        folder, stamp = work / "corpora", work / "corpora" / "stamp"
        mark = hashlib.sha256(self.maker.read_bytes()).hexdigest()
        if not stamp.exists() or stamp.read_text() != mark:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            stamp.write_text(mark)
        return folder

    def version(self):
        return run([self.gainsay, "--version"], keep_output=True).output.strip()

    def has_threads(self):
        return re.search(r"^\s+-j\b", self.help, re.M) is not None

    def made(self, name, *arguments):
        """A file of bench_corpus, written the first time it is asked for."""
        path = self.folder / name
        if not path.exists():
            print(f"writing {path}", file=sys.stderr)
            unfinished = path.with_name(path.name + ".part")
            with open(unfinished, "wb") as output:
                done = subprocess.run([self.maker, *map(str, arguments)], stdout=output, stderr=subprocess.PIPE)
            if done.returncode != 0:
                raise Unusable(f"{path.name} cannot be written: {done.stderr.decode().strip()}", is_failure=True)
            unfinished.rename(path)
        return path

    def made_files(self, articles, *settings):
        """The same as a folder of text files."""
        folder = self.folder / f"files-{articles}{''.join('-' + each for each in settings)}"
        if not folder.exists():
            print(f"writing {folder}", file=sys.stderr)
            unfinished = folder.with_name(folder.name + ".part")
            shutil.rmtree(unfinished, ignore_errors=True)
            subprocess.run([self.maker, "files", str(articles), unfinished, *settings], check=True)
            unfinished.rename(folder)
        return folder

    def articles(self, megabytes, *settings):
        """JSON lines of so many megabytes; below one, of about as many."""
        size = f"{megabytes:g}M" if megabytes >= 1 else max(2, int(megabytes * 280))
        return self.made("-".join([f"news-{megabytes:g}M", *settings]) + ".jsonl", "articles", size, *settings)

    def rules(self, facts, *settings):
        return self.made("-".join([f"facts-{facts}", *settings]) + ".yaml", "rules", facts, *settings)

    def words(self, facts, *settings):
        return self.made("-".join([f"words-{facts}", *settings]), "words", facts, *settings)

    def check(self, articles, rules, *more):
        return [self.gainsay, "check", articles, "--rules", rules, "--no-config", "--no-baseline", *more]

    def in_turn(self, *commands, runs=None):
        """Each command as often as told, one after the other, after one run of each that does not count."""
        every = [[] for _ in commands]
        if self.options.runs > 1 or runs:
            for command in commands:
                run(command)
        for _ in range(runs or self.options.runs):
            for command, of_one in zip(commands, every):
                of_one.append(run(command))
        return [Side(of_one) for of_one in every]

    def fitting(self, command_of, *settings):
        """The largest corpus, in megabytes, that `command_of(path)` reads within the budget of processor time, so that
        other work on the machine changes no sizes."""
        sample = min(SAMPLE, self.options.largest)
        none = run(command_of(self.articles(0.01, *settings))).processor
        some = run(command_of(self.articles(sample, *settings))).processor
        speed = sample / max(some - none, 0.001)
        possible = [size for size in SIZES if size <= self.options.largest] or [self.options.largest]
        return next((size for size in possible if none + size / speed <= self.options.budget), possible[-1])


def smaller(size, options):
    if size >= options.largest:
        return []
    return [f"smaller corpus: {size:g} MB instead of {options.largest:g} MB, as one run of gainsay may take "
            f"{options.budget:g} s"]
