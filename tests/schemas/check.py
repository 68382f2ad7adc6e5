#!/usr/bin/env python3
"""Every record of real runs fits its JSON Schema, and every schema is used.

  check.py PROJECT GAINSAY
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema

project, gainsay = pathlib.Path(sys.argv[1]), sys.argv[2]
folder = project / "tests" / "schemas"
schemas = {path.name.removesuffix(".schema.json"): json.loads(path.read_text()) for path in folder.glob("*.schema.json")}
store = {schema["$id"]: schema for schema in schemas.values() if "$id" in schema}
store.update({f"{name}.schema.json": schema for name, schema in schemas.items()})
used = set()
validators = {}


def validator(name):
    if name not in validators:
        schema = schemas[name]
        resolver = jsonschema.RefResolver(schema.get("$id", ""), schema, store=store)
        validators[name] = jsonschema.validators.validator_for(schema)(schema, resolver=resolver)
    return validators[name]


def check(record, name, origin):
    used.add(name)
    for error in validator(name).iter_errors(record):
        sys.exit(f"{origin}: {'/'.join(map(str, error.absolute_path))}: {error.message}")


def output(*arguments):
    done = subprocess.run([gainsay, *arguments], cwd=project, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode not in (0, 1, 3):
        sys.exit(f"gainsay {' '.join(arguments)}: exit {done.returncode}\n{done.stderr}")
    return done.stdout


runs = [["fixtures/south-caucasus"], ["fixtures/harbour-fire", "--rules", "fixtures/rules"],
        ["fixtures/embargo", "--rules", "fixtures/rules"], ["fixtures/editions", "--rules", "fixtures/rules", "--no-quotes"]]
runs += [[f"fixtures/wire/{name}", "--rules", "fixtures/wire/rules.yaml"]
         for name in ("near-copies", "revisions", "killed", "stories")]
runs += [["fixtures/harbour-storm", "--rules", "fixtures/rules"]]
runs += [["fixtures/suppressed", "--rules", "fixtures/suppressed/rules.yaml"]]
runs += [[str(case.relative_to(project))] +
         (["--rules", str(case.relative_to(project) / "rules.yaml")] if (case / "rules.yaml").exists() else [])
         for case in sorted((project / "fixtures" / "verdicts").iterdir()) if case.is_dir()]
for run in runs:
    for line in output("claims", "--all-articles", *run).splitlines():
        record = json.loads(line)
        check(record, record["schema"].split("/")[0].removeprefix("gainsay."), f"claims {run[0]}")
    check(json.loads(output("check", "--format", "json", *run)), "report", f"check {run[0]}")
    for line in output("check", "--format", "jsonl", *run).splitlines():
        check(json.loads(line), "finding", f"check {run[0]}, jsonl")
    for name in ("gitlab", "rdjson"):
        check(json.loads(output("check", "--format", name, *run)), name, f"check {run[0]}, {name}")
    for line in output("values", "--format", "jsonl", run[0]).splitlines():
        check(json.loads(line), "value", f"values {run[0]}")
# A baseline that knows the findings, but of one other values.
with tempfile.TemporaryDirectory() as empty:
    known = pathlib.Path(empty) / "known"
    run = ["fixtures/harbour-fire", "--rules", "fixtures/rules", "--baseline", str(known)]
    output("baseline", "create", *run)
    entries = re.sub(r"pairs=\S+", "pairs=000000-000000", known.read_text(), count=1)
    known.write_text(entries + "g1:0123456789abcdef fire-deaths # gone\n")
    report = json.loads(output("check", "--format", "json", *run))
    check(report, "report", "check with a baseline")
    states = {finding["baseline"]["state"] for finding in report["findings"]}
    if states != {"known", "updated"} or not report["baseline"]["resolved"]:
        sys.exit(f"check with a baseline: the states are {sorted(states)}, and {report['baseline']}")
# An index, and what it knows of each fact.
with tempfile.TemporaryDirectory() as empty:
    run = ["--index", str(pathlib.Path(empty) / "index"), "--rules", "fixtures/rules"]
    output("index", "update", "fixtures/harbour-fire", *run)
    counts = json.loads(output("facts", "--format", "json", *run))
    check(counts, "fact-counts", "facts")
    if not counts["facts"]:
        sys.exit("facts: the index knows nothing")
    for fact in counts["facts"]:
        known = json.loads(output("facts", fact["fact"], "--format", "json", *run))
        check(known, "facts", f"facts {fact['fact']}")
        if len(known["instances"]) != fact["instances"]:
            sys.exit(f"facts {fact['fact']}: {len(known['instances'])} instances, counted as {fact['instances']}")
for folder_of_articles in ("fixtures/timex", "fixtures/harbour-fire", "fixtures/south-caucasus"):
    for line in output("values", "--format", "timex-jsonl", folder_of_articles).splitlines():
        check(json.loads(line), "timex", f"values {folder_of_articles}, timex-jsonl")
check(json.loads(output("rules", "coverage", "fixtures/rules", "fixtures/harbour-fire", "--format", "json")), "coverage",
      "rules coverage")
unused = set(schemas) - used
if unused:
    sys.exit(f"no record was checked against {', '.join(sorted(unused))}")
print(f"{len(runs)} runs fit {len(used)} schemas")
