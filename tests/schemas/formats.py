#!/usr/bin/env python3
"""What the formats for other tools mean to those who read them, held against the report of the same run.

  formats.py PROJECT GAINSAY

Read as their consumers do: workflow commands as GitHub's runner parses them, JUnit's XML as CI systems take it, places
in SARIF, GitLab and rdjson by looking them up in the files.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

project, gainsay = pathlib.Path(sys.argv[1]), sys.argv[2]
FORMATS = ("json", "sarif", "github", "gitlab", "junit", "rdjson", "markdown")
LEVELS = {"error": "error", "warning": "warning", "notice": "note"}


def demand(holds, what):
    if not holds:
        sys.exit(what)


def outputs_of(run):
    """All formats of one run, each from a file of its own."""
    with tempfile.TemporaryDirectory() as folder:
        outputs = [part for name in FORMATS for part in ("--output", f"{name}={folder}/{name}")]
        done = subprocess.run([gainsay, "check", *run, *outputs], cwd=project, stdin=subprocess.DEVNULL, capture_output=True)
        demand(done.returncode in (0, 1, 3), f"{run}: exit {done.returncode}\n{done.stderr.decode()}")
        return {name: pathlib.Path(folder, name).read_text(encoding="utf-8") for name in FORMATS}


def unescaped(text, also=()):
    for token, escape in (("\r", "%0D"), ("\n", "%0A"), *also, ("%", "%25")):
        text = text.replace(escape, token)
    return text


def commands_in(log):
    """(command, properties, message) of each line, in the way of the runner."""
    commands = []
    for line in log.split("\n"):
        parsed = re.match(r"\s*::(\w+) (.*?)::(.*)", line)
        demand(parsed or "##[" not in line, f"an old command in {line}")
        if not parsed:
            continue
        pairs = (pair.split("=", 1) for pair in parsed[2].split(","))
        properties = {name: unescaped(value, ((":", "%3A"), (",", "%2C"))) for name, value in pairs}
        commands.append((parsed[1], properties, unescaped(parsed[3])))
    return commands


def check_github(text, findings):
    by_level = {}
    for command, properties, message in commands_in(text):
        by_level.setdefault(LEVELS[command], []).append(message)
        demand((project / properties["file"]).is_file() and int(properties["line"]) > 0, f"no place: {properties}")
        demand("\nreproduce: gainsay check " in message and "\naccept: gainsay accept g1:" in message, message)
    for level in LEVELS.values():
        wanted = sum(finding["severity"] == level for finding in findings)
        demand(len(by_level.get(level, [])) == min(wanted, 10), f"{level}: {wanted} findings, {len(by_level.get(level, []))} told")


def line_of(path, number):
    return (project / path).read_text(encoding="utf-8").split("\n")[number - 1]


def check_gitlab(text, findings):
    issues = json.loads(text)
    fingerprints = [issue["fingerprint"] for issue in issues]
    demand(len(set(fingerprints)) == len(fingerprints), "a fingerprint comes twice")
    demand(set(fingerprints) == {finding["fingerprint"] for finding in findings}, "other fingerprints than in JSON")
    for issue in issues:
        line_of(issue["location"]["path"], issue["location"]["lines"]["begin"])


def mentions(finding):
    return {claim["text"] for camp in finding["camps"] for claim in camp["claims"] + camp["copies"]} - {None}


def check_rdjson(text, findings):
    by_fingerprint = {finding["fingerprint"]: finding for finding in findings}
    diagnostics = json.loads(text)["diagnostics"]
    demand(len(diagnostics) == len(findings), "not a diagnostic a finding")
    for diagnostic in diagnostics:
        start, end = (diagnostic["location"]["range"][name] for name in ("start", "end"))
        if "column" not in start or start["line"] != end["line"]:
            continue
        line = line_of(diagnostic["location"]["path"], start["line"]).encode()
        told = line[start["column"] - 1:end["column"] - 1].decode()
        finding = by_fingerprint[re.search("g1:[0-9a-f]{16}", diagnostic["message"])[0]]
        demand(not mentions(finding) or plain(told) in map(plain, mentions(finding)), f"{told} is none of {mentions(finding)}")


def plain(text):
    return re.sub(r"\W+", " ", text)


def check_junit(text, findings):
    root = xml.etree.ElementTree.fromstring(text.encode())
    demand(root.tag == "testsuites" and [suite.tag for suite in root] == ["testsuite"], "not one suite")
    suite = root[0]
    demand({case.tag for case in suite} <= {"testcase"}, "other than cases in the suite")
    names = [(case.get("classname"), case.get("name")) for case in suite]
    demand(len(set(names)) == len(names), "a case comes twice")
    for element in (root, suite):
        for attribute, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            demand(int(element.get(attribute)) == len(suite.findall(f"testcase/{tag}")), f"{attribute} are counted wrong")
        demand(int(element.get("tests")) == len(suite), "tests are counted wrong")
    for case in suite:
        demand({child.tag for child in case} <= {"failure", "error", "system-out"}, f"odd elements in {case.get('name')}")
    failing = {case.get("name") for case in suite if case.find("failure") is not None}
    demand(failing == {finding["fact"] for finding in findings if finding["severity"] == "error"}, "other facts fail")
    told = sum(len(re.findall("^  accept: ", "".join(case.itertext()), re.M)) for case in suite)
    demand(told == len(findings), f"{told} of {len(findings)} findings are told")


def check_sarif(text, findings):
    run = json.loads(text)["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    demand(len(run["results"]) == len(findings), "not a result a finding")
    levels = ["error", "warning", "note"]
    order = [levels.index(result["level"]) for result in run["results"]]
    demand(order == sorted(order), "not in the order of levels")
    for result in run["results"]:
        demand(rules[result["ruleIndex"]] == result["ruleId"], f"{result['ruleId']} has another's index")
        links = re.findall(r"(?<!\\)\[(?:[^\\\[\]]|\\.)*\]\((\d+)\)", result["message"]["text"])
        ids = [location["id"] for location in result.get("relatedLocations", [])]
        demand(list(map(int, links)) == ids, f"links {links}, related locations {ids}")
        flow = result["codeFlows"][0]["threadFlows"][0]["locations"] if ids else []
        demand(len(flow) == (len(ids) + 1 if ids else 0), "the flow is not of all places")
        physical = result["locations"][0]["physicalLocation"]
        region = physical["region"]
        demand(result["partialFingerprints"]["primaryLocationLineHash"].count(":") == 1, "no hash of the line")
        if "logicalLocations" not in result["locations"][0] and region["startLine"] == region["endLine"]:
            told = line_of(physical["artifactLocation"]["uri"], region["startLine"])[region["startColumn"] - 1:region["endColumn"] - 1]
            finding = next(each for each in findings if each["fingerprint"] == result["fingerprints"]["gainsay/g1"])
            demand(not mentions(finding) or plain(told) in map(plain, mentions(finding)), f"{told} is none of {mentions(finding)}")


def check_markdown(text, findings):
    demand(len(re.findall("^### (error|warning|note): ", text, re.M)) == len(findings), "not a heading a finding")
    for finding in findings:
        demand(f"gainsay accept {finding['fingerprint']} " in text, f"{finding['fingerprint']} is missing")


CHECKS = {"sarif": check_sarif, "github": check_github, "gitlab": check_gitlab, "junit": check_junit, "rdjson": check_rdjson,
          "markdown": check_markdown}
runs = [["fixtures/south-caucasus"], ["fixtures/harbour-fire", "--rules", "fixtures/rules"],
        ["fixtures/embargo", "--rules", "fixtures/rules"],
        ["fixtures/draft/one-year-on.md", "--against", "fixtures/harbour-fire", "--rules", "fixtures/rules"],
        ["fixtures/bad/lines.jsonl", "fixtures/harbour-fire", "--rules", "fixtures/rules/harbour-fire.yaml", "--no-quotes"]]
runs += [[f"fixtures/wire/{name}", "--rules", "fixtures/wire/rules.yaml"] for name in ("near-copies", "revisions", "stories")]
runs += [[str(pack.parent.relative_to(project)), "--rules", str(pack.relative_to(project))]
         for pack in sorted((project / "fixtures" / "verdicts").glob("*/rules.yaml"))]
told = 0
for run in runs:
    outputs = outputs_of(run)
    findings = json.loads(outputs["json"])["findings"]
    told += len(findings)
    for name, check in CHECKS.items():
        try:
            check(outputs[name], findings)
        except SystemExit as wrong:
            sys.exit(f"{' '.join(run)}, {name}: {wrong}")
demand(told > 50, f"only {told} findings in all")
print(f"{told} findings of {len(runs)} runs read by {len(CHECKS)} consumers")
