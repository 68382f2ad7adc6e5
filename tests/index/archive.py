"""An archive to index, made up from a seed, and what an index of it holds, whoever wrote it in which order."""
import json
import random
import sqlite3

TOWNS = ["Gorvik", "Halmstad Bay", "Ostrava Point", "Lindholm", "Karsund", "Tyrhaven"]
NAMES = ["Ida Lind", "Jonas Berg", "Mira Holt", "Pavel Sorin", "Anna Weiss", "Tomas Reyes"]


def article(chance):
    town, name = chance.choice(TOWNS), chance.choice(NAMES)
    day = chance.randint(1, 28)
    return (f"date 2024-03-{day:02} Gazette {chance.randint(1, 5)}\n\n"
            f"{chance.randint(2, 40)} people were killed in a fire in {town} on Tuesday, police said.\n\n"
            f"{name}, {chance.randint(20, 70)}, a teacher, said the town had asked for help.\n")


def write_archive(folder, files, seed=7):
    chance = random.Random(seed)
    for number in range(files):
        path = folder / f"{number % 10}" / f"{number:04}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(article(chance))
    lines = [{"id": f"w{number}", "published": f"2024-03-{number % 28 + 1:02}", "source": "Wire",
              "text": f"{number + 2} people were killed in a fire in {TOWNS[number % 6]} on Monday, police said."}
             for number in range(40)]
    (folder / "wire.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))


def content(index):
    """Everything that the index knows, without the numbers that only say in which order it was written."""
    database = sqlite3.connect(index)
    try:
        pieces = {row[0]: row[1:] for row in database.execute(
            "SELECT pieces.id, content, length, conditions, members, concerns, count, articles FROM pieces "
            "LEFT JOIN rule_sets ON rule_sets.id = rule_set")}
        files = [(*row[:5], [(pieces[int(part.split(":")[0])][:3], part.split(":")[1]) for part in row[5].split()])
                 for row in database.execute("SELECT path, size, modified, changed, conditions, pieces FROM files")]
        answers = [(row[0], pieces[row[1]][:3], *row[2:]) for row in database.execute(
            "SELECT hash, piece, article, unset_keys, claims FROM answers JOIN rules ON rules.id = rule")]
        return {"archives": sorted(database.execute("SELECT path FROM archives")),
                "files": sorted(files), "pieces": sorted(pieces.values()), "answers": sorted(answers),
                "rules": sorted(database.execute("SELECT hash, fact FROM rules")),
                "rule sets": sorted(database.execute("SELECT members FROM rule_sets"))}
    finally:
        database.close()


def difference(a, b):
    for part in a:
        if a[part] != b[part]:
            only = [row for row in a[part] if row not in b[part]][:2], [row for row in b[part] if row not in a[part]][:2]
            return f"{part} differ: {only}"
    return ""
