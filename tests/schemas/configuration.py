#!/usr/bin/env python3
"""The JSON Schema of configurations, for editors that complete and check while one types: those of the fixtures, of
configuration/README.md and of `gainsay init` fit it, what the program refuses does not, and it knows the same keys.

  configuration.py PROJECT GAINSAY
"""
import pathlib
import re
import subprocess
import sys
import tempfile

from yaml_schema import Schema

project, gainsay = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve()
schema = Schema(project / "configuration" / "configuration.schema.json")


def said_of(text):
    """The exit code of a run with that configuration, and what it says."""
    with tempfile.TemporaryDirectory() as scratch:
        (pathlib.Path(scratch) / ".gainsay.yaml").write_text(text)
        (pathlib.Path(scratch) / "other.yaml").write_text("policies: {}\n")
        done = subprocess.run([gainsay, "config", "show"], cwd=scratch, capture_output=True, text=True)
        return done.returncode, done.stdout + done.stderr


readme = (project / "configuration" / "README.md").read_text()
fixtures = [path for path in (project / "fixtures").rglob("*.yaml") if path.name == ".gainsay.yaml"]
files = {str(path.relative_to(project)): path.read_text() for path in fixtures}
files.update({f"README.md, {name}": text for name, text in re.findall(r"```yaml (\S+)\n(.*?)```", readme, re.S)
              if not text.startswith("gainsay: 1") and name != "mistaken.yaml"})
files["README.md"] = re.search(r"```yaml\n(rules: .*?)```", (project / "README.md").read_text(), re.S)[1]
with tempfile.TemporaryDirectory() as scratch:
    subprocess.run([gainsay, "init"], cwd=scratch, check=True, capture_output=True)
    files["init"] = (pathlib.Path(scratch) / ".gainsay.yaml").read_text()
if not fixtures or len(files) < len(fixtures) + 4:
    sys.exit("no configurations to check")
for name, text in files.items():
    for error in schema.errors_of(text):
        sys.exit(f"{name}: {error}")

# One by one, what both take and what both refuse.
ARTICLE_KEYS = ["articles: {a.txt: {source: x, date: 2024-04-05, story: s}}", "story-by: folder", "story-by: event",
                "policies: {week-start: sunday, fiscal-year-start: july}", "policies: {}"]
TAKEN = ["", "# nothing", "extends: other.yaml", "extends: [other.yaml]", "rules: news/court", "rules: [news, south-caucasus]",
         "select: [a*]", "ignore: a", "severities: {a: 'off'}", "severities: {a: {conflict: note}}", "fail-on: never",
         "exclude: [drafts/, '!drafts/b']", "overrides: []", "overrides: [{files: a, story-by: b}]", "overrides: [{files: [a], severities: {b: note}}]",
         "baseline: known", "index: kept", "outputs: {sarif: a.sarif, junit: b.xml, text: c}",
         "outputs: {concise: a, json: b, jsonl: c, matrix: d, csv: e, github: f, gitlab: g, rdjson: h, markdown: i}", *ARTICLE_KEYS]
REFUSED = ["rule: a", "- a", "fail-on: sometimes", "severities: {a: bad}", "severities: {a: {bad: note}}", "policies: {a: b}",
           "policies: {week-start: tuesday}", "articles: {a: x}", "articles: {a: {}}", "articles: {a: {url: x}}",
           "articles: {'!a': {source: x}}", "overrides: {files: a}", "overrides: [{files: a}]", "overrides: [{story-by: a}]",
           "overrides: [{files: a, fail-on: note}]", "overrides: [{files: a, exclude: b}]", "exclude: {a: b}", "rules: {a: b}",
           "severities: x", "policies: [a]", "select: {a: b}",
           "outputs: a", "outputs: {pdf: a}", "outputs: {diff: a}", "outputs: {json: [a]}"]
for text in TAKEN:
    if schema.errors_of(text) or said_of(text)[0] != 0:
        sys.exit(f"{text}: the schema says {schema.errors_of(text)}, the program {said_of(text)}")
for text in REFUSED:
    if not schema.errors_of(text) or said_of(text)[0] != 2:
        sys.exit(f"{text}: the schema says {schema.errors_of(text)}, the program {said_of(text)}")


def known_keys(text):
    """What the program lists where it meets a key that resembles none."""
    found = re.search(r'unknown key "zzzzzzzzzzzz".*\n(?:.*\n)*?\s*hint: known are: (.*)', said_of(text)[1])
    if not found:
        sys.exit(f"no known keys are listed of {text}: {said_of(text)[1]}")
    return set(found[1].split(", "))


places = {
    "configuration": ("zzzzzzzzzzzz: x", schema.json["properties"]),
    "override": ("overrides: [{files: a, zzzzzzzzzzzz: x}]", schema.json["properties"]["overrides"]["items"]["properties"]),
    "articles": ("articles: {a: {zzzzzzzzzzzz: x}}", schema.json["$defs"]["articles"]["additionalProperties"]["properties"]),
}
for place, (text, properties) in places.items():
    if known_keys(text) != set(properties):
        sys.exit(f"{place}: the program knows {sorted(known_keys(text))}, the schema {sorted(properties)}")
policies = schema.json["$defs"]["policies"]["properties"]
shown = re.search(r"^policies:\n((?:  .*\n)*)", said_of("")[1], re.M)[1]
if set(re.findall(r"^  ([a-z-]+):", shown, re.M)) != set(policies):
    sys.exit("the schema knows other policies than the program")
for name, known in policies.items():
    listed = re.search(r"hint: known are: (.*)", said_of(f"policies: {{{name}: zzzzzzzzzzzz}}")[1])
    if set(listed[1].split(", ")) != set(known["enum"]):
        sys.exit(f"the schema knows other values of {name} than the program")
print(f"{len(files)} configurations and {len(TAKEN) + len(REFUSED)} pieces of them are read alike")
