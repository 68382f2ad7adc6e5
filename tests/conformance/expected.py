"""What a suite expects, read as meanings on the same time line as what is found.

Where a suite's way of writing a meaning down differs from ours though both mean the same, the expectation lists both:

- ranges of theirs are half-open: one that ends on a day, month or year it names may include it (ours do)
- a range of times ends at a moment, which a half-open range of minutes leaves out; what is after a moment begins with
  it or with the next minute
- what "the rest of the week" ends with is the week's last day, which some of theirs write as its end
- a part of a day has the hours of our lexicon beside theirs
- a weekend of theirs may begin on Friday evening
- a tool that knows only what lies ahead reads "Monday" as the coming one: its twin a week, month or year before counts
"""
import dataclasses
import math
import re

from timeline import (DAY, DAY_PARTS, FOREVER, SECONDS, add_months, add_years, civil, minute, part_of_day, read_clock,
                      read_stamp, shift, timex_interval, weekday)


@dataclasses.dataclass
class Entity:
    begin: int
    end: int
    text: str
    kind: str = ""
    intervals: list = dataclasses.field(default_factory=list)
    clocks: list = dataclasses.field(default_factory=list)
    seconds: list = dataclasses.field(default_factory=list)
    timexes: set = dataclasses.field(default_factory=set)  # sets, seasons, "now": compared as they are spelled
    moment: bool = False  # told more finely than "three weeks ago" says it

    def has_meaning(self):
        return bool(self.intervals or self.clocks or self.seconds or self.timexes)


NAMED_END = re.compile(r"\b(?:to|and|through|thru|un?till?|till|by|or (?:earlier|before)|no later than)\b|[-–—~/]",
                       re.I)
INCLUSIVE_BOUND = re.compile(r"\b(?:un?till?|till|by|through|(?:or|and) (?:earlier|before)|no later than"
                             r"|end(?:s|ing)?|as late as)\b", re.I)
WEEKEND = re.compile(r"\b(?:week-?\s?ends?|wkends?)\b", re.I)


def expected_in(case):
    readers = {"duckling": read_duckling, "ctparse": read_ctparse, "msrt": read_recognizers}
    return readers[case["suite"].split(".")[0]](case)


# --- Recognizers-Text ------------------------------------------------------------------------------------------------


def read_recognizers(case):
    return [read_entity(case, expected) for expected in case["expect"]]


def read_entity(case, expected):
    begin, end = expected["begin"], expected["end"]
    if case["text"][begin:end].lower() != expected["text"].lower():  # counted in other units
        at = case["text"].lower().find(expected["text"].lower())
        begin, end = (at, at + len(expected["text"])) if at >= 0 else (begin, end)
    entity = Entity(begin, end, expected["text"], (expected["type"] or "").replace("datetimeV2.", ""))
    resolution = expected["resolution"]
    for value in resolution.get("values", []):
        read_value(entity, value.get("timex", ""), value.get("Mod", ""), value)
    timex = resolution.get("Timex") or resolution.get("timex") or ""
    for side in ("FutureResolution", "PastResolution"):
        read_value(entity, timex, resolution.get("Mod", ""), as_value(resolution.get(side) or {}))
    return entity


# The parsers' resolutions have other names for what the models' call start, end and value.
def as_value(resolution):
    value = {}
    for name, text in resolution.items():
        value["start" if name.startswith("start") else "end" if name.startswith("end") else "value"] = text
    return value


def read_value(entity, timex, mod, value):
    if timex.endswith("_REF") or re.fullmatch(r"FY\d{4}", timex):
        entity.timexes.add(timex)
    text, start, end = (value.get(name) for name in ("value", "start", "end"))
    part = re.search(r"T([A-Z]{2})$", timex)
    if part and part[1] in DAY_PARTS:
        read_day_part(entity, timex, part[1], start)
    if text and (entity.kind == "set" or text in ("not resolved", "not_resolved") or text.startswith("Set:")):
        entity.timexes.add(timex)
    elif text and re.fullmatch(r"\d+(\.\d+)?", text):
        entity.seconds.append(float(text))
    elif text and read_stamp(text):
        at, clock = read_stamp(text)
        read_range(entity, timex, mod, (at, at if clock else at + DAY - 1), clock)
        entity.moment = entity.moment or not clock
    elif text and read_clock(text) is not None:
        entity.clocks.append((read_clock(text), read_clock(text)))
    elif (start or end) and not read_stamp(start or end):
        read_clock_range(entity, mod, start, end)
    elif start or end:
        clock = read_stamp(start or end)[1]
        low = read_stamp(start)[0] if start else -FOREVER
        high = read_stamp(end)[0] - 1 if end else FOREVER
        read_range(entity, timex, mod, (low, high), clock)


def read_day_part(entity, timex, part, start):
    entity.timexes.add(timex)
    if start and read_stamp(start):
        entity.intervals.append(part_of_day(read_stamp(start)[0] // DAY, part))
    else:
        begin, end = DAY_PARTS[part]
        entity.clocks += [(begin * 60, end * 60 - 1), (begin * 60, end * 60)]


def read_clock_range(entity, mod, start, end):
    low, high = (read_clock(edge) if edge else None for edge in (start, end))
    low = 0 if low is None else low
    for last in [DAY - 1, DAY] if high is None else [high, high - 1]:
        entity.clocks.append((low, last))


def read_range(entity, timex, mod, interval, clock):
    low, high = interval
    entity.intervals.append(interval)
    if clock:
        if low < high < FOREVER:  # the moment that it ends with
            entity.intervals.append((low, high + 1))
        if high == FOREVER and mod == "after":  # the moment that it begins after
            entity.intervals.append((low + 1, high))
    elif high == FOREVER:
        if mod == "after":  # a day, which theirs includes and ours does not
            entity.intervals.append((low + DAY, high))
    elif low == -FOREVER:
        if INCLUSIVE_BOUND.search(entity.text):
            entity.intervals += [(low, end_of_unit(high + 1, timex)), (low, high + DAY)]
    elif REST.search(entity.text):
        entity.intervals.append((low, high + DAY))
    elif timex.startswith("(") and NAMED_END.search(entity.text):
        unit = timex.rstrip(")")[-1]
        entity.intervals.append((low, high + DAY))
        named = LAST_UNIT.search(entity.text.strip())
        if named:  # "from May 2015 to 2018": counted in months, and it ends with a year all the same
            months = 12 if named["year"] else 3
            if starts_months(high + 1, months):
                entity.intervals.append((low, add_months(high + 1, months) - 1))
        months = {"M": 1, "Y": 12, "Q": 3}.get(unit)
        if months:
            entity.intervals.append((low, add_months(high + 1, months) - 1))
        elif unit == "W":
            entity.intervals.append((low, high + 7 * DAY))
        elif not FIRST_DAY.search(NAMED_END.split(entity.text)[-1]):  # the end is a month or a year, whatever the unit
            entity.intervals += [(low, add_months(high + 1, months) - 1) for months in (1, 12)
                                 if starts_months(high + 1, months)]


REST = re.compile(r"\brest\b", re.I)
# A range whose last end is a year or a quarter, written so.
LAST_UNIT = re.compile(r"(?:\b(?:and|to|un?till?)|-)\s+(?P<year>(?:19|20)\d\d)$"
                       r"|(?P<quarter>\bq[1-4](?: of)? \d{4}|\d{4}[ -]q[1-4])$", re.I)
FIRST_DAY = re.compile(r"\b0?1(?:st)?\b|\bfirst\b|\d[/.-]\d", re.I)


def starts_months(at, months):
    _, month, day = civil(at // DAY)
    return day == 1 and (months == 1 or month % months == 1)


def end_of_unit(at, timex):
    if re.fullmatch(r"[\dX]{4}", timex):
        return add_years(at, 1) - 1
    if re.fullmatch(r"[\dX]{4}-\d\d", timex):
        return add_months(at, 1) - 1
    if re.fullmatch(r"[\dX]{4}-W\d\d", timex):
        return at + 7 * DAY - 1
    return at + DAY - 1


# --- Duckling --------------------------------------------------------------------------------------------------------

STAMP = r"\((-?\d+), (\d+), (\d+), (\d+), (\d+), (\d+)\)"
GRAINS = {"Second": 1, "Minute": 1, "Hour": 60, "Day": DAY, "Week": 7 * DAY}
MONTHS = {"Month": 1, "Quarter": 3, "Year": 12}


def read_duckling(case):
    expected = case["expect"]
    if expected == "=":
        return []
    entity = Entity(0, len(case["text"]), case["text"])
    duration = re.fullmatch(r"\(DurationData (\d+) (\w+)\)", expected)
    if duration:
        unit = {"Second": "s", "Minute": "min", "Hour": "h", "Day": "d", "Week": "wk", "Month": "mo", "Quarter": "Q",
                "Year": "yr"}[duration[2]]
        entity.seconds.append(int(duration[1]) * SECONDS[unit])
        return [entity]
    stamps = [in_stated_zone(minute(*map(int, stamp[:5])), case) for stamp in re.findall(STAMP, expected)]
    grain = re.sub(r'\s*"[^"]*"', "", expected).rstrip(")").split()[-1]
    if "OpenInterval After" in expected:
        entity.intervals.append((stamps[0], FOREVER))
        if re.search(r"\bafter\b", entity.text, re.I):  # what it names, which theirs includes and ours does not
            read_duckling_moment(entity, stamps[0], grain)
            entity.intervals = [(low, FOREVER) for _, high in entity.intervals for low in {stamps[0], high + 1}
                                if low < FOREVER]
        read_open_clock(entity, grain, stamps[0] % DAY, DAY)
    elif "OpenInterval Before" in expected:
        entity.intervals += [(-FOREVER, stamps[0] - 1), (-FOREVER, stamps[0])]
        read_open_clock(entity, grain, 0, stamps[0] % DAY)
    elif len(stamps) == 2:
        read_duckling_interval(entity, stamps, grain)
    else:
        read_duckling_moment(entity, stamps[0], grain)
    twins_of(entity)
    return [entity]


# "After 2 p.m." with no day is a time of the day that lasts until midnight.
def read_open_clock(entity, grain, low, high):
    entity.clocks = []
    if GRAINS.get(grain, DAY) < DAY and not DAY_WORDS.search(entity.text):
        entity.clocks += [(low, high), (low, high - 1)]


# Its reader's clock runs two hours behind Greenwich, and a time with a zone is told by that clock.
ZONES = {"gmt": 0, "utc": 0, "cst": -6, "pst": -8, "est": -5, "ist": 5.5, "cet": 1, "bst": 1, "z": 0}


def in_stated_zone(at, case):
    zone = re.search(r"\b(gmt|utc|cst|pst|est|ist|cet|bst)\b|\dz\b", case["text"], re.I)
    name = (zone[1] or "z").lower() if zone else None
    return at + int((ZONES[name] + 2) * 60) if zone else at


def read_duckling_interval(entity, stamps, grain):
    low, high = stamps[0], stamps[1] - 1
    entity.intervals.append((low, high))
    if GRAINS.get(grain, DAY) < DAY:
        entity.intervals += [(low, high + 1), (low, stamps[1] - GRAINS[grain]), (low, stamps[1] - GRAINS[grain] - 1)]
    if WEEKEND.search(entity.text) and weekday(low // DAY) == 5:
        entity.intervals.append(((low // DAY + 1) * DAY, high))
    for part, pattern in PARTS_IN_WORDS.items():
        if re.search(pattern, entity.text, re.I):
            entity.intervals.append(part_of_day(low // DAY, part))
    if low // DAY == high // DAY and not DAY_WORDS.search(entity.text):
        entity.clocks += [(begin % DAY, end % DAY) for begin, end in entity.intervals]


PARTS_IN_WORDS = {"MO": r"\bmornings?\b", "AF": r"\bafternoon", "EV": r"\bevening", "NI": r"\b(?:to)?ni(?:ght|te)\b"}
DAY_WORDS = re.compile(r"\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today"
                       r"|tomorrow|yesterday|tonight|this|last|next|ago|day|week|month|year)"
                       r"|(?<![:\dh])\d{1,4}[-/.]\d{1,4}(?![\dh:]|[-/.:]\d|\s*[ap]\.?m)", re.I)


THIS_DAY = re.compile(r"\b(?:this (?:morning|afternoon|evening)|tonight|today|early morning)\b", re.I)
NOW = re.compile(r"(?:just |right )?now|at (?:the|this) (?:moment|time)|asap|as soon as possible", re.I)


def read_duckling_moment(entity, at, grain):
    entity.moment = True
    if grain in MONTHS:
        entity.intervals.append((at, add_months(at, MONTHS[grain]) - 1))
        if at < 0:  # years before Christ, of which it counts one too many
            entity.intervals.append(shift(entity.intervals[0], lambda edge: add_years(edge, 1)))
    elif grain in ("Day", "Week"):
        entity.intervals.append((at, at + GRAINS[grain] - 1))
    else:
        entity.intervals += [(at, at), (at, at + GRAINS[grain] - 1)]
        if THIS_DAY.search(entity.text):  # it knows no three o'clock of this morning once that is past
            entity.intervals.append((at - DAY, at - DAY))
        if not DAY_WORDS.search(entity.text):
            entity.clocks.append((at % DAY, at % DAY))
    if NOW.fullmatch(entity.text):
        entity.timexes |= {"PRESENT_REF", "FUTURE_REF"}


# --- the other reading of what states no direction ----------------------------------------------------------------

DIRECTION = re.compile(r"\b(?:next|last|this|past|previous|coming|upcoming|following|current|ago|hence|from now|after"
                       r"|in (?:an?|\d+|one|two|three|half|few)|before|today|tomorrow|yesterday|tonight|since|until"
                       r"|closest|back|tmrw?|tmw|rest|within|now)\b", re.I)
WEEKDAY = re.compile(r"\b(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs|nes|ur|urs)?(?:day)?s?\b|\bweek", re.I)
STATED_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b|\d[/.-]\d+[/.-]\d+|'\d\d\b|\b\d\dq\d|\bof \d\d\b", re.I)
ORDINAL = re.compile(r"\d(?:st|nd|rd|th)\b|\b(?:first|second|third|fourth|fifth|of|in)\b", re.I)
MONTH = re.compile(r"\b(?:jan|feb|mar(?!di)|apr|may|jun|jul|aug|sep|oct|nov|dec|qtr"
                   r"|(?<![:\d])\d+\s?[/.-]\s?\d+(?![:\d])"  # and not the times of "9:30 - 11:00"
                   r"|quarter(?! (?:past|to|after|of)))", re.I)


# "The first Tuesday of October", "the week of October 6": their twins lie as far into October.
NTH_OF_MONTH = re.compile(r"\b(?:first|second|third|fourth|last) (?:mon|tues?|wednes|thurs?|fri|satur|sun)day (?:of|in) "
                          r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\bweek of (?:the )?[a-z]+ \d", re.I)


# Those of the years beside that begin on the same weekday, and as many weeks into their month, or before its end.
def same_place_beside(interval, from_end):
    low, high = interval
    if math.isinf(low) or math.isinf(high):
        return
    place = weeks_inside(low)[from_end]
    for years in (-1, 1):
        near = add_years(low, years)
        for days in range(-7, 8):
            moved = near + days * DAY
            if weekday(moved // DAY) == weekday(low // DAY) and civil(moved // DAY)[1] == civil(low // DAY)[1]:
                if weeks_inside(moved)[from_end] == place:
                    yield moved, moved + high - low


def weeks_inside(at):
    year, month, day = civil(at // DAY)
    length = civil((add_months(minute(year, month, 1), 1) - 1) // DAY)[2]
    return (day - 1) // 7, (length - day) // 7


def twins_of(entity):
    if STATED_YEAR.search(entity.text):
        return
    if NTH_OF_MONTH.search(entity.text):
        from_end = re.search(r"\blast\b", entity.text, re.I) is not None
        entity.intervals += [moved for interval in list(entity.intervals)
                             for moved in same_place_beside(interval, from_end)]
        return
    if DIRECTION.search(entity.text):
        return
    moves = []
    if MONTH.search(entity.text):
        moves = [lambda at: add_years(at, -1), lambda at: add_years(at, 1)]
    elif WEEKDAY.search(entity.text) and not ORDINAL.search(entity.text):
        moves = [lambda at: at - 7 * DAY, lambda at: at + 7 * DAY]
    elif re.search(r"\d", entity.text) and entity.moment and not entity.clocks:
        moves = [lambda at: add_months(at, -1), lambda at: add_months(at, 1)]
    entity.intervals += [shift(interval, move) for interval in list(entity.intervals) for move in moves]


# A holiday's twin is the nearest one of the years beside; those that hang on Easter wander by up to five weeks.
def is_twin_holiday(case, interval, entity):
    if "Holiday" not in str(case["expect"]) or STATED_YEAR.search(case["text"]) or DIRECTION.search(case["text"]):
        return False
    slack = 35 * DAY if re.search(r"easter|good friday|ash wed|mardi|lent|whit|pentecost|palm|corpus|ascension|maundy"
                                  r"|holy|trinity|shrove|pancake|carnaval", case["text"], re.I) else 7 * DAY
    return any(abs(add_years(low, years) - interval[0]) <= slack and interval[1] - interval[0] == high - low
               for low, high in entity.intervals for years in (-1, 1))


# --- ctparse ---------------------------------------------------------------------------------------------------------

TIME = r"(X-X-X|\d{4}-\d\d-\d\d) (X:X|\d\d:\d\d) \(X/(\w+)\)"
PARTS_OF_CTPARSE = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "noon": "MI"}


def read_ctparse(case):
    entity = Entity(0, len(case["text"]), case["text"])
    nights = re.fullmatch(r"Duration\[\]\{(\d+) (\w+)\}", case["expect"])
    if nights:
        entity.seconds.append(int(nights[1]) * SECONDS["d"])
        entity.timexes.add(f"P{nights[1]}NI")
        return [entity]
    readings = [read_ctparse_time(*found) for found in re.findall(TIME, case["expect"])]
    if case["expect"].startswith("Time"):
        day, clock, part = readings[0]
        read_ctparse_moment(entity, day, clock, part)
    else:
        (first, begin, part), (low, high) = readings[0], edges_of(*readings[0])
        last = edges_of(*readings[1])[1] if len(readings) > 1 else FOREVER
        entity.intervals += [(low, last), (low, last - 1)] if begin is not None else [(low, last)]
        if last == FOREVER and re.search(r"\bafter\b", entity.text, re.I):  # the moment that it begins after
            entity.intervals.append((low + 1, last))
    twins_of(entity)
    return [entity]


def read_ctparse_time(date, clock, part):
    return (None if date == "X-X-X" else read_stamp(date)[0] // DAY, None if clock == "X:X" else read_clock(clock),
            None if part == "X" else part)


def edges_of(day, clock, part):
    if clock is not None:
        return day * DAY + clock, day * DAY + clock
    letters = PARTS_OF_CTPARSE.get(re.sub(r"^(early|late)", "", part or ""))
    return part_of_day(day, letters) if letters else (day * DAY, day * DAY + DAY - 1)


def read_ctparse_moment(entity, day, clock, part):
    if day is None:
        begin, end = edges_of(0, clock, part)
        entity.clocks.append((begin, end))
        entity.timexes.add("T" + PARTS_OF_CTPARSE.get(part or "", ""))
        return
    entity.intervals.append(edges_of(day, clock, part))
    if part == "noon":
        entity.intervals.append((day * DAY + 12 * 60, day * DAY + 12 * 60))
    entity.moment = clock is None and part is None
