"""The time line that expectations and findings are compared on: closed intervals of minutes, of any year."""
import math
import pathlib
import re

DAY = 1440
FOREVER = math.inf


def day_number(year, month, day):
    year -= month <= 2
    era = year // 400
    year_of_era = year - era * 400
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146097 + year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year


def civil(number):
    era, day_of_era = number // 146097, number % 146097
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * month + 2) // 5 + 1
    month += 3 if month < 10 else -9
    return year_of_era + era * 400 + (month <= 2), month, day


# 1 is Monday.
def weekday(number):
    return (number + 2) % 7 + 1


def minute(year, month, day, hour=0, minutes=0):
    return day_number(year, month, day) * DAY + hour * 60 + minutes


# The same day of another month; the last one where that month is shorter.
def add_months(at, months):
    year, month, day = civil(at // DAY)
    month += months - 1
    year, month = year + month // 12, month % 12 + 1
    following = day_number(year + month // 12, month % 12 + 1, 1)
    return min(day_number(year, month, 1) + day - 1, following - 1) * DAY + at % DAY


def add_years(at, years):
    return add_months(at, 12 * years)


def shift(interval, move):
    return tuple(edge if math.isinf(edge) else move(edge) for edge in interval)


# "2016-11-07", "2016-11-07T16:12", "2016-11-07 16:12:30": its minute, and whether a clock time was stated.
def read_stamp(text):
    found = re.match(r"(-?\d{1,4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2}))?", text)
    if not found:
        return None
    year, month, day, hour, minutes = (int(part) if part else 0 for part in found.groups())
    return minute(year, month, day, hour, minutes), found[4] is not None


def read_clock(text):
    found = re.match(r"(\d{1,2}):(\d{2})", text)
    return int(found[1]) * 60 + int(found[2]) if found else None


def spelled(interval):
    return " … ".join(spelled_minute(edge) for edge in interval)


def spelled_minute(at):
    if math.isinf(at):
        return "open"
    year, month, day = civil(at // DAY)
    return f"{year:04}-{month:02}-{day:02}T{at % DAY // 60:02}:{at % 60:02}"


# The parts of a day as the lexicon has them, in hours, by their letters in TIMEX3.
def parts_of_lexicon():
    lexicon = pathlib.Path(__file__).resolve().parents[2] / "rules" / "lexicon" / "en.yaml"
    parts = re.search(r"^date_day_parts:\s*\{(.*?)\}", lexicon.read_text(encoding="utf-8"), re.M | re.S)[1]
    hours = {name: (int(begin), int(end)) for name, begin, end in re.findall(r"(\w+): (\d+) (\d+)", parts)}
    letters = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night"}
    return {"MI": (12, 13)} | {each: hours[name] for each, name in letters.items()}


DAY_PARTS = parts_of_lexicon()


def part_of_day(day, part):
    begin, end = DAY_PARTS[part]
    return day * DAY + begin * 60, day * DAY + end * 60 - 1


def month_span(year, month, months):
    begin = minute(year, month, 1)
    return begin, add_months(begin, months) - 1


# What a calendar value of TIMEX3 covers; nothing for one that is on no time line (XXXX-04-23, P3D, PRESENT_REF).
def timex_interval(value):
    found = re.fullmatch(r"(\d{4})-W(\d{2})(-WE)?", value)
    if found:
        january = day_number(int(found[1]), 1, 4)
        monday = january - weekday(january) + 1 + 7 * (int(found[2]) - 1)
        return ((monday + 5) * DAY, (monday + 7) * DAY - 1) if found[3] else (monday * DAY, (monday + 7) * DAY - 1)
    found = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})(?:T(?:(MO|MI|AF|EV|NI)|(\d{2})(?::(\d{2})(?::\d{2})?)?)Z?)?", value)
    if found:
        day = day_number(*map(int, found.groups()[:3]))
        if found[4]:
            return part_of_day(day, found[4])
        if found[5]:
            at = day * DAY + int(found[5]) * 60 + int(found[6] or 0)
            return at, at
        return day * DAY, day * DAY + DAY - 1
    for pattern, span in [
            (r"(\d{2})", lambda n: month_span(100 * n, 1, 1200)), (r"(\d{3})", lambda n: month_span(10 * n, 1, 120)),
            (r"(\d{4})", lambda n: month_span(n, 1, 12)),
            (r"(\d{4})-H(\d)", lambda y, n: month_span(y, 6 * n - 5, 6)),
            (r"(\d{4})-Q(\d)", lambda y, n: month_span(y, 3 * n - 2, 3)),
            (r"(\d{4})-(\d{2})", lambda y, n: month_span(y, n, 1))]:
        found = re.fullmatch(pattern, value)
        if found:
            return span(*map(int, found.groups()))
    return None


# The minute of the day that a time of TIMEX3 states, whatever its day.
def timex_clock(value):
    found = re.search(r"T(\d{2})(?::?(\d{2}))?(?::\d{2})?Z?$", value)
    return int(found[1]) * 60 + int(found[2] or 0) if found and not value.startswith("P") else None


SECONDS = {"S": 1, "s": 1, "TM": 60, "min": 60, "TH": 3600, "h": 3600, "D": 86400, "d": 86400, "W": 604800,
           "wk": 604800, "M": 2592000, "mo": 2592000, "Y": 31536000, "yr": 31536000, "Q": 3 * 2592000,
           "DE": 315360000, "CE": 3153600000, "TS": 1, "WE": 2 * 86400, "NI": 86400, "MO": 86400, "AF": 86400,
           "EV": 86400}


# Seconds of P3D, PT2H30M, P3.5Y (a month of 30 days, a year of 365); infinite for PXD, which says no number.
def timex_seconds(value):
    found = re.fullmatch(r"P([^T]*)(?:T(.*))?", value)
    if not found:
        return None
    total = 0.0
    for part, prefix in ((found[1], ""), (found[2] or "", "T")):
        for number, unit in re.findall(r"(X|\d+(?:\.\d+)?)(DE|CE|WE|NI|MO|AF|EV|[A-Z])", part):
            if number == "X":
                return FOREVER
            if prefix + unit not in SECONDS and unit not in SECONDS:
                return None
            total += float(number) * SECONDS.get(prefix + unit, SECONDS.get(unit))
    return total or None
