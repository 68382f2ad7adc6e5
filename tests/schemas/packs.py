#!/usr/bin/env python3
"""The JSON Schema of rule packs, for editors that complete and check while one types: every shipped pack, every pack of
the fixtures and every pack that rules/README.md shows fits it, and it knows the same keys as the program.

  packs.py PROJECT GAINSAY
"""
import pathlib
import re
import subprocess
import sys
import tempfile

from yaml_schema import Schema

project, gainsay = pathlib.Path(sys.argv[1]), sys.argv[2]
schema = Schema(project / "rules" / "pack.schema.json")


shipped = [path for path in (project / "rules").rglob("*.yaml") if "lexicon" not in path.parts]
fixtures = [path for path in (project / "fixtures").rglob("*.yaml")
            if "bad" not in path.parts and path.read_text().lstrip("#").find("gainsay: 1") >= 0]
packs = {str(path.relative_to(project)): path.read_text() for path in shipped + fixtures}
readme = (project / "rules" / "README.md").read_text()
for number, pack in enumerate(re.findall(r"```yaml \S+\n(.*?)```", readme, re.S), 1):
    if "anwser" not in pack:  # the one that shows what a mistake looks like
        packs[f"rules/README.md, pack {number}"] = pack
if not shipped or not fixtures or len(packs) == len(shipped) + len(fixtures):
    sys.exit("no packs to check")
for name, pack in packs.items():
    for error in schema.errors_of(pack):
        sys.exit(f"{name}: {error}")


def known_keys(pack):
    """What the program lists where it meets a key that resembles none."""
    with tempfile.NamedTemporaryFile("w", suffix=".yaml") as file:
        file.write(pack)
        file.flush()
        said = subprocess.run([gainsay, "rules", "lint", file.name], capture_output=True, text=True).stdout
    found = re.search(r'unknown key "zzzzzzzzzzzz".*\n(?:.*\n)*?\s*hint: known are: (.*)', said)
    if not found:
        sys.exit(f"no known keys are listed in:\n{said}")
    return set(found[1].split(", "))


fact = "gainsay: 1\nfacts:\n  a:\n    question: q\n    answer: number\n    phrases: boats {answer}\n    "
defined = schema.json["$defs"]
places = {
    "pack": ("gainsay: 1\nzzzzzzzzzzzz: x\n", schema.json["properties"]),
    "fact": (fact + "zzzzzzzzzzzz: x\n", defined["fact"]["properties"]),
    "key": (fact + "key: {who: {type: person, zzzzzzzzzzzz: x}}\n",
            defined["fact"]["properties"]["key"]["additionalProperties"]["oneOf"][1]["properties"]),
    "reference": (fact + "reference: {value: 3, zzzzzzzzzzzz: x}\n", defined["reference"]["oneOf"][1]["properties"]),
    "article": (fact + "examples: [{articles: [{text: a, zzzzzzzzzzzz: x}], verdict: agree}]\n",
                defined["example"]["oneOf"][1]["properties"]["articles"]["items"]["properties"]),
}
for place, (pack, properties) in places.items():
    if known_keys(pack) != set(properties):
        sys.exit(f"{place}: the program knows {sorted(known_keys(pack))}, the schema {sorted(properties)}")
    if not schema.errors_of(pack):
        sys.exit(f"{place}: the schema takes an unknown key")
print(f"{len(packs)} packs fit the schema")
