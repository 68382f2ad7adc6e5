#!/usr/bin/env python3
"""The architecture as a test: include order, third-party headers at their edges, one name a type, file length,
registered tests.

  check.py PROJECT
"""
import pathlib
import re
import sys

project = pathlib.Path(sys.argv[1])
source = project / "src"

# From the lowest room to the highest: a file may include its own room and those before it.
ROOMS = ["support", "text", "values", "rules", "configuration", "match", "compare", "check", "report", "store", "cli"]

# Where a third-party header may be seen.
EDGES = {
    "yaml-cpp/": ["support/yaml.cpp"],
    "re2/": ["match/", "rules/recogniser.cpp"],
    "nlohmann/": ["text/", "compare/", "report/", "store/"],
    "simdjson": ["support/utf8.cpp"],
    "CLI/": ["cli/usage.hpp"],
    "unicode/": ["text/"],
    "md4c": ["text/"],
    "xxhash": ["support/hash.cpp"],
    "tl/": ["support/result.hpp"],
}
LONGEST_FILE = 400

problems = []


def check_includes(path, name):
    room = name.split("/")[0]
    for number, line in enumerate(path.read_text().split("\n"), 1):
        found = re.match(r'\s*#include\s+([<"])([^>"]+)[>"]', line)
        if not found:
            continue
        quoted, included = found[1] == '"', found[2]
        if quoted:
            target = included.split("/")[0]
            if target not in ROOMS:
                problems.append(f"src/{name}:{number}: {included} is in no room; name it from src/")
            elif room in ROOMS and ROOMS.index(target) > ROOMS.index(room):
                problems.append(f"src/{name}:{number}: {room}/ includes {included}, which lies above it")
        for header, places in EDGES.items():
            if included.startswith(header) and not any(name.startswith(place) for place in places):
                problems.append(f"src/{name}:{number}: <{included}> is known to {', '.join(places)} only")


def check_type_names():
    """All rooms share one namespace: two types of one name are one to the linker, and it does not say so."""
    places = {}
    for path in sorted(source.rglob("*.hpp")):
        name = str(path.relative_to(source))
        for found in re.finditer(r"^(?:struct|class|enum class) (\w+)[^;\n]*\{", path.read_text(), re.M):
            if found[1] in places:
                problems.append(f"src/{name}: a type named {found[1]} stands in src/{places[found[1]]}, too")
            places[found[1]] = name


def check_lengths():
    for folder in (source, project / "tests"):
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".cpp", ".hpp") and path.read_text().count("\n") > LONGEST_FILE:
                problems.append(f"{path.relative_to(project)}: more than {LONGEST_FILE} lines")


def check_rooms():
    folders = {path.name for path in source.iterdir() if path.is_dir()}
    if folders != set(ROOMS):
        problems.append(f"src/: the rooms are {sorted(folders)}, this test knows {sorted(ROOMS)}")
    listed = re.findall(r"^\| `(\w+)/` \|", (source / "README.md").read_text(), re.M)
    if listed != ROOMS[::-1]:
        problems.append("src/README.md: its list of rooms differs from the include order")


def check_tests_are_registered():
    registered = (project / "tests" / "CMakeLists.txt").read_text()
    for folder in sorted((project / "tests").iterdir()):
        names = [f"add_room_test({folder.name}", f"{folder.name}/"]
        if folder.is_dir() and any(folder.glob("*.cpp")) and not any(name in registered for name in names):
            problems.append(f"tests/{folder.name}: not registered in tests/CMakeLists.txt")


for file in sorted(source.rglob("*.[ch]pp")):
    check_includes(file, str(file.relative_to(source)))
check_type_names()
check_lengths()
check_rooms()
check_tests_are_registered()
print("\n".join(problems) or "the architecture holds")
sys.exit(1 if problems else 0)
