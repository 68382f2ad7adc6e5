#!/usr/bin/env python3
"""The comparing of dates.py, on cases of its own: every one says whether it has to pass, to fail or to be skipped.

  check.py GAINSAY
"""
import json
import pathlib
import sys
import tempfile

from dates import outcome_of, plain_model

REF = "2016-11-07T16:12:00"


def entity(text, words, kind, resolution):
    begin = text.index(words)
    return {"begin": begin, "end": begin + len(words), "text": words, "type": kind, "resolution": resolution}


def model(text, words, *values, kind="datetimeV2.date"):
    return text, REF, [entity(text, words, kind, {"values": list(values)})] if words else []


def day(value, timex=None):
    return {"timex": timex or value, "type": "date", "value": value}


SUITES = {
    "msrt.DateTime.DateTimeModel": {
        "passes": [
            model("The mill opened on 3 May 2011.", "3 May 2011", day("2011-05-03")),
            model("The mill opened on 3 May.", "3 May", day("2016-05-03"), day("2017-05-03")),
            model("The mill ran from 2004 to 2006.", "from 2004 to 2006",
                  {"timex": "(2004-01-01,2006-01-01,P2Y)", "start": "2004-01-01", "end": "2006-01-01"}),
            model("The mill has run since 2004.", "since 2004",
                  {"timex": "2004", "Mod": "since", "start": "2004-01-01"}),
            model("The mill closed two weeks ago.", "two weeks ago", day("2016-10-24")),
            model("The mill was shut for three days.", "three days", {"timex": "P3D", "value": "259200"}),
            model("The mill runs every Friday.", "every Friday", {"timex": "XXXX-WXX-5", "value": "not resolved"},
                  kind="datetimeV2.set"),
            model("The mill is quiet.", ""),
        ],
        "fails": [
            model("The mill opened on 3 May 2011.", "3 May 2011", day("2011-05-04")),
            model("The mill closed in May 2011.", "May 2011", day("2011-05-03")),
            model("The mill opened in 2011.", ""),
            model("The mill closed two weeks ago.", "two weeks ago", day("2016-10-17")),
            model("The mill was shut for three days.", "three days", {"timex": "P4D", "value": "345600"}),
        ],
        "skipped": [
            model("The mill closed late in May 2011.", "late in May 2011",
                  {"timex": "2011-05", "Mod": "end", "start": "2011-05-16", "end": "2011-06-01"}),
        ],
    },
    "msrt.DateTime.DateExtractor": {
        "passes": [("The mill opened on May 3.", None, [entity("The mill opened on May 3.", "on May 3", "date", {})])],
        "fails": [("The mill opened on May 3.", None, [entity("The mill opened on May 3.", "May", "date", {})])],
        "skipped": [],
    },
    "duckling.Time": {
        "passes": [
            ("monday", REF, "(datetime (2016, 11, 14, 0, 0, 0) Day)"),
            ("12 to 16 september 2014", REF, "(datetimeInterval ((2014, 9, 12, 0, 0, 0), (2014, 9, 17, 0, 0, 0)) Day)"),
            ("since 2014", REF, "(datetimeOpenInterval After (2014, 1, 1, 0, 0, 0) Year)"),
            ("quiet", REF, "="),
        ],
        "fails": [
            ("monday", REF, "(datetime (2016, 11, 15, 0, 0, 0) Day)"),
            ("october 2014", REF, "(datetime (2014, 11, 1, 0, 0, 0) Month)"),
        ],
        "skipped": [("this summer", REF, "(datetimeInterval ((2017, 6, 21, 0, 0, 0), (2017, 9, 24, 0, 0, 0)) Day)")],
    },
    "ctparse.en": {
        "passes": [("14.12.2017", REF, "Time[]{2017-12-14 X:X (X/X)}")],
        "fails": [("14.12.2017", REF, "Time[]{2017-12-15 X:X (X/X)}")],
        "skipped": [],
    },
}


def texts(cases):
    return sorted(json.dumps([case["text"], case["expect"]]) for case in cases)


def problems_of(gainsay, folder, suite, kinds):
    path, plain = folder / f"{suite}.jsonl", plain_model(folder)
    outcome = outcome_of(gainsay, path, plain)
    wanted = {kind: sorted(json.dumps([text, expect]) for text, _, expect in cases) for kind, cases in kinds.items()}
    got = {"passes": texts(outcome.passed), "fails": texts(case for case, *_ in outcome.failed)}
    for kind in got:
        for case in set(got[kind]) ^ set(wanted[kind]):
            yield f"{suite}: {'should not be' if case in got[kind] else 'is not'} among those it {kind}: {case}"
    if outcome.skips.total() != len(wanted["skipped"]):
        yield f"{suite}: {outcome.skips.total()} skipped, not {len(wanted['skipped'])}"


def main():
    problems = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for suite, kinds in SUITES.items():
            with open(folder / f"{suite}.jsonl", "w", encoding="utf-8") as out:
                for number, (text, ref, expect) in enumerate(case for cases in kinds.values() for case in cases):
                    out.write(json.dumps({"suite": "ctparse" if suite.startswith("ctparse") else suite, "id": number,
                                          "text": text, "ref": ref, "not_supported": None, "expect": expect}) + "\n")
        for suite, kinds in SUITES.items():
            problems += problems_of(sys.argv[1], folder, suite, kinds)
    print("\n".join(problems) or "the comparing passes, fails and skips what it should")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
