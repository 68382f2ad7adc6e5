"""Whether what is found is what a case expects."""
import itertools
import math
import re

from expected import is_twin_holiday
from found import joined
from timeline import DAY

# The words that an extractor's span may have or lack at its edges.
EDGE = {"on", "at", "the", "from", "by", "in", "of", "a", "an", "for", "during", "to"}
VAGUE = re.compile(r"\b(?:some|several|few|couple|many)\b", re.I)
UNITS = {"day": r"days?|fortnights?|weeks?", "week": r"weeks?|fortnights?|wks?", "month": r"months?",
         "quarter": r"quarters?|qtrs?", "year": r"years?|yrs?", "decade": r"decades?", "century": r"centur\w+"}

COUNTS = "an?|one|two|three|four|five|six|seven|eight|nine|ten|few|couple|couple of|several"


# What is wrong, in words; nothing where the case passes.
def failure(case, entities, found):
    everything = found + joined(case["text"], found)
    spans_only = not any(entity.has_meaning() for entity in entities)
    wrong = [f"\"{entity.text}\"" for entity in entities
             if not (passes_by_span(case, entity, everything) if spans_only
                     else passes_by_meaning(case, entity, everything))]
    if wrong:
        return "not found as expected: " + ", ".join(wrong)
    extra = [each for each in found if counts_as_extra(case, each)
             and not any(overlap(each, entity) for entity in entities)]
    if extra:
        return "found besides: " + ", ".join(f"\"{case['text'][each.begin:each.end]}\" ({each.kind})" for each in extra)
    return None


def overlap(found, entity):
    return min(found.end, entity.end) > max(found.begin, entity.begin)


# "Recently" and "now" refer to a time and are none. A suite of one type says nothing of the others.
def counts_as_extra(case, found):
    if found.kind == "reference":
        return False
    name = case["suite"].split(".")[-1]
    typed = re.match(r"((?:Date)?(?:Time)?Period|DateTime|Date|Time|Duration|Set|Holiday)(?:Extractor|Parser)", name)
    if not typed:
        return True
    if typed[1] in ("Date", "Holiday"):
        return found.kind == "date" and all(high - low < DAY for low, high in found.intervals)
    if typed[1] == "DatePeriod":
        return found.kind == "date" and any(high - low >= DAY for low, high in found.intervals)
    return found.kind in {"TimePeriod": {"clock", "time"}, "DateTime": {"time"}, "DateTimePeriod": {"time"},
                          "Time": {"time", "clock"}, "Duration": {"duration"}, "Set": {"set"}}[typed[1]]


# The words of a span without what may stand at its edges.
def core_words(text, begin, end):
    words = [(found.start() + begin, found.end() + begin) for found in re.finditer(r"\w+", text[begin:end])]
    while words and text[slice(*words[0])].lower() in EDGE:
        words.pop(0)
    while words and text[slice(*words[-1])].lower() in EDGE:
        words.pop()
    return (words[0][0], words[-1][1]) if words else (begin, end)


def passes_by_span(case, entity, found):
    expected = core_words(case["text"], entity.begin, entity.end)
    return any(core_words(case["text"], each.begin, each.end) == expected for each in found)


def passes_by_meaning(case, entity, found):
    return any(covers(case["text"], entity, each) and means(case, entity, each) for each in found)


# One value has to take in at least half of what was expected: "last week" is not "the last week of last month".
def covers(text, entity, found):
    begin, end = core_words(text, entity.begin, entity.end)
    return 2 * (min(found.end, end) - max(found.begin, begin)) >= end - begin


def means(case, entity, found):
    if any(interval in entity.intervals or is_twin_holiday(case, interval, entity) for interval in found.intervals):
        return True
    if any(same_clock(*pair) for pair in itertools.product(entity.clocks, found.clocks)):
        return True
    if entity.moment and within_stated_unit(case, entity, found):
        return True
    if any(same_length(entity, seconds, length) for seconds in entity.seconds for length in found.seconds):
        return True
    return any(same_timex(timex, found.spelling) for timex in entity.timexes)


# "Three weeks ago" is a week here and a day there: the week has to hold the day, and to be found in those words.
def within_stated_unit(case, entity, found):
    if found.unit not in UNITS:
        return False
    offset = rf"\b(?:\d+|{COUNTS}) (?:{UNITS[found.unit]})\b"
    text = case["text"]
    return (re.search(offset, text[found.begin:found.end], re.I) is not None
            and core_words(text, found.begin, found.end) == core_words(text, entity.begin, entity.end)
            and any(low <= told[0] and told[1] <= high for low, high in found.intervals for told in entity.intervals))


def same_length(entity, seconds, length):
    low, high = length
    if VAGUE.search(entity.text):
        return low <= seconds <= high
    return math.isclose(low, seconds) or math.isclose(high, seconds)


# Midnight is 24:00 and 00:00.
def same_clock(a, b):
    return all((one - other) % DAY == 0 for one, other in zip(a, b))


# One length of time in two units.
SAME_UNITS = {"P1Q": "P3M", "P0.5Y": "P6M"}


# The time of any day, with its minutes: T16 is T16:00, and XXXX-XX-XXT16:00.
def full_time(value):
    found = re.fullmatch(r"(XXXX-XX-XX|XXXX-WXX-\d|)T(\d\d)(:\d\d)?", value)
    return f"{found[1].replace('XXXX-XX-XX', '')}T{found[2]}{found[3] or ':00'}" if found else value


# With or without the year that a part of a day is resolved to: TMO, 2016-11-07TMO.
def same_timex(expected, spelling):
    if not expected:
        return False
    value = spelling.removeprefix("fiscal ") if expected.startswith("FY") else spelling.split(" ")[0]
    if expected == f"FY{value}":
        return spelling.startswith("fiscal ")
    if SAME_UNITS.get(expected, expected) == SAME_UNITS.get(value, value):
        return True
    if full_time(expected) == full_time(value):
        return True
    return (re.fullmatch(r"T[A-Z]{2}", expected) is not None and value.endswith(expected))
