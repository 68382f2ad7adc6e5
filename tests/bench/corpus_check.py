#!/usr/bin/env python3
"""That what bench_corpus writes is what benchmarks take it for: always the same, and answered as often as it says.

  corpus_check.py BIN
"""
import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile

folder = pathlib.Path(sys.argv[1])
problems = []

# Words drawn from seed 1: if this changes, so does every corpus, and figures measured before are not comparable.
WORDS_OF_FIFTY_FACTS = "829c0a18c1340265273ccdc6731334720367ce2a8c0178de6c8a5ef59d8da8e3"


def made(*arguments):
    return subprocess.run([folder / "bench_corpus", *map(str, arguments)], capture_output=True, check=True).stdout


def gainsay(*arguments):
    return subprocess.run([folder / "gainsay", *map(str, arguments)], capture_output=True, text=True)


def expect(what, holds):
    if not holds:
        problems.append(what)


def check_sameness():
    for arguments in (["articles", 30], ["rules", 20], ["words", 20], ["claims", 60]):
        expect(f"{arguments[0]}: the same arguments give other bytes", made(*arguments) == made(*arguments))
        expect(f"{arguments[0]}: another seed gives the same bytes", made(*arguments) != made(*arguments, "seed=2"))
    expect("ten articles are not the first of thirty", made("articles", 30).startswith(made("articles", 10)))
    digest = hashlib.sha256(made("words", 50)).hexdigest()
    expect(f"the words of fifty facts are other ones: {digest}", digest == WORDS_OF_FIFTY_FACTS)


def check_files(work):
    subprocess.run([folder / "bench_corpus", "files", "30", work / "files"], check=True)
    articles = [json.loads(line) for line in made("articles", 30).splitlines()]
    files = sorted((work / "files").rglob("*.txt"))
    expect("not one file an article", len(files) == len(articles))
    for article, file in zip(articles, files):
        expect(f"{file.name} has another text than its JSON line", article["text"] in file.read_text(encoding="utf-8"))


def check_claims(work):
    for settings in ([], ["common=1"]):
        pack = work / "pack.yaml"
        pack.write_bytes(made("rules", 200, *settings))
        tested = gainsay("rules", "test", pack)
        expect(f"examples of the pack fail: {tested.stdout[-300:]}", tested.returncode == 0)
        linted = gainsay("rules", "lint", pack)
        expect(f"the pack has mistakes: {linted.stdout[-300:]}", linted.returncode == 0)
        for articles, claims in ((1000, 1), (100, 200)):
            corpus = work / "corpus.jsonl"
            corpus.write_bytes(made("articles", articles, f"claims={claims}", "facts=200", *settings))
            stream = gainsay("claims", corpus, "--rules", pack, "--no-config").stdout
            found, planned = stream.count('"schema":"gainsay.claim/'), articles * claims // 100
            expect(f"{found} claims in {articles} articles {' '.join(settings)}, not {planned}",
                   abs(found - planned) <= planned / 20)


def check_stream(work):
    (work / "stream").write_bytes(made("claims", 500))
    compared = gainsay("compare", work / "stream", "--no-config", "--no-baseline")
    expect(f"the stream of claims is no good: {compared.stderr}",
           compared.returncode == 1 and "500 claims" in compared.stdout)


with tempfile.TemporaryDirectory() as name:
    check_sameness()
    check_files(pathlib.Path(name))
    check_claims(pathlib.Path(name))
    check_stream(pathlib.Path(name))
print("\n".join(problems) or "the corpora are as they should be")
sys.exit(1 if problems else 0)
