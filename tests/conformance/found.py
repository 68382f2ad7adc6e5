"""What gainsay finds: both outputs of `gainsay values`, read as meanings on one time line."""
import dataclasses
import json
import math
import re
import subprocess

from timeline import FOREVER, SECONDS, read_clock, read_stamp, spelled, timex_clock, timex_interval, timex_seconds


@dataclasses.dataclass
class Found:
    output: str  # "values" or "timex"
    kind: str  # date, time, clock, duration, set, reference
    begin: int
    end: int  # code points
    spelling: str
    intervals: list = dataclasses.field(default_factory=list)  # of minutes, the other readings too
    clocks: list = dataclasses.field(default_factory=list)  # of minutes of the day
    seconds: list = dataclasses.field(default_factory=list)  # closed intervals
    unit: str = ""  # its granularity: day, week, month …

    def __str__(self):
        meaning = ", ".join(map(spelled, self.intervals))
        return f"{self.output} {self.kind} {self.spelling}" + (f" = {meaning}" if meaning else "")


def run(gainsay, form, stream):
    done = subprocess.run([gainsay, "values", "--format", form, "-"], input=stream.encode(), capture_output=True)
    if done.returncode != 0:
        raise SystemExit(f"gainsay values --format {form} ended with {done.returncode}: {done.stderr.decode()[:2000]}")
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


# For every case the list of what is found in it. The publication date is the reference time as its clock shows it.
def found_in(gainsay, cases):
    articles = []
    for number, case in enumerate(cases):
        article = {"id": str(number), "text": case["text"]}
        if case["ref"]:
            article["published"] = case["ref"][:16]
        articles.append(json.dumps(article) + "\n")
    stream = "".join(articles)
    found = [[] for _ in cases]
    for record in run(gainsay, "jsonl", stream):
        number = int(record["article"].rsplit("#", 1)[1])
        if record["type"] in READERS:
            found[number].append(READERS[record["type"]](record, cases[number]["text"].encode()))
    for record in run(gainsay, "timex-jsonl", stream):
        found[int(record["doc"])].append(read_timex(record))
    return found


def placed(record, encoded):
    return [len(encoded[:record[edge]].decode()) for edge in ("begin", "end")]


def edge_of(text, open_end):
    return open_end if text is None else read_stamp(text)[0]


def read_date(record, encoded):
    intervals = []
    for low, high in (("lo", "hi"), ("outer_lo", "outer_hi")):
        if record[low] or record[high]:
            interval = edge_of(record[low], -FOREVER), edge_of(record[high], FOREVER)
            intervals += [interval] if interval not in intervals else []
    intervals += filter(None, map(canonical_interval, record["alternatives"]))
    unit = record["granularity"] or ""
    return Found("values", "time" if unit == "minute" else "date", *placed(record, encoded), record["value"], intervals,
                 unit=unit)


# The readings that a date keeps beside its own are given by their canonical text alone.
def canonical_interval(text):
    word, _, bound = text.partition(" ")
    if word in ("after", "before", "by"):
        inner = canonical_interval(bound)
        if not inner:
            return None
        return {"after": (inner[1] + 1, FOREVER), "before": (-FOREVER, inner[0] - 1), "by": (-FOREVER, inner[1])}[word]
    ends = [timex_interval(part.rstrip("~?")) if part != ".." else None
            for part in text.split(" ")[0].split("/")]
    if len(ends) == 1:
        return ends[0]
    if len(ends) != 2 or ends == [None, None]:
        return None
    return ends[0][0] if ends[0] else -FOREVER, ends[1][1] if ends[1] else FOREVER


def read_clock_value(record, encoded):
    if record["lo"] or record["hi"]:
        clocks = [(read_clock(record["lo"] or "00:00"), read_clock(record["hi"] or "23:59"))]
    else:
        at = read_clock(record["value"])
        clocks = [(at, at)] if at is not None else []
    for other in record["alternatives"]:
        at = read_clock(other)
        clocks += [(at, at)] if at is not None else []
    return Found("values", "clock", *placed(record, encoded), record["value"], clocks=clocks)


def read_duration(record, encoded):
    unit = SECONDS.get(record["unit"], 1)
    low = record["lo"] * unit if record["lo"] is not None else 0
    high = record["hi"] * unit if record["hi"] is not None else FOREVER
    return Found("values", "duration", *placed(record, encoded), record["value"], seconds=[(low, high)])


READERS = {"date": read_date, "clock": read_clock_value, "duration": read_duration}


def unit_of_timex(value):
    for unit, pattern in (("day", r"\d{4}-\d\d-\d\d"), ("week", r"\d{4}-W\d\d"), ("month", r"\d{4}-\d\d"),
                          ("quarter", r"\d{4}-Q\d"), ("year", r"\d{4}"), ("decade", r"\d{3}"), ("century", r"\d\d")):
        if re.fullmatch(pattern, value):
            return unit
    return ""


def read_timex(record):
    value, kind = record["value"], record["type"].lower()
    spelling = value + (f" {record['mod']}" if record["mod"] else "")
    found = Found("timex", "reference" if value.endswith("_REF") else kind, record["begin"], record["end"], spelling)
    interval, clock, seconds = timex_interval(value), timex_clock(value), timex_seconds(value)
    if interval and not record["mod"]:
        found.intervals.append(interval)
    if clock is not None and kind == "time":
        found.clocks.append((clock, clock))
    if seconds and kind == "duration":
        found.seconds.append((0, FOREVER) if math.isinf(seconds) else (seconds, seconds))
    found.unit = unit_of_timex(value)
    return found


CONNECTOR = re.compile(r"\W*(?:(?:up )?(?:to|and|un?till?|till|thru|through)|-+|–|—|~|/)?\W*(?:the)?\W*", re.I)
BEFORE = re.compile(r"(?:from|between)\s+(?:the\s+)?$", re.I)


# TIMEX3 writes a range as two expressions: the ranges that two neighbours make. "5 to 6pm" of an undated time too.
def joined(text, found):
    timexes = sorted((each for each in found if each.output == "timex" and each.kind in ("date", "time")),
                     key=lambda each: each.begin)
    ranges = []
    for first, last in zip(timexes, timexes[1:]):
        if first.end > last.begin or not CONNECTOR.fullmatch(text[first.end:last.begin]):
            continue
        lead = BEFORE.search(text[:first.begin])
        both = Found("timex", first.kind, lead.start() if lead else first.begin, last.end,
                     f"{first.spelling} – {last.spelling}")
        both.intervals = [(low[0], high[1]) for low in first.intervals for high in last.intervals if low[0] <= high[1]]
        both.clocks = [(low[0], high[1]) for low in first.clocks for high in last.clocks]
        ranges.append(both)
    return ranges
