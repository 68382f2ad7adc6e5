"""The rows of goals.py: each is a function from the bench to rows, or raises Unusable."""
import re
import shutil
import subprocess

from measured import MEGABYTE, Row, Side, Unusable, run, smaller

COMMON = "common=1"


def size_text(path):
    files = [each for each in path.rglob("*") if each.is_file()] if path.is_dir() else [path]
    size = sum(each.stat().st_size for each in files)
    return f"{size / MEGABYTE:.0f} MB" if size >= 10 * MEGABYTE else f"{size / MEGABYTE:.1f} MB"


def tool(name):
    if shutil.which(name) is None:
        package = {"rg": "ripgrep"}.get(name, name)
        raise Unusable(f"nothing to compare with: {name} is not installed (Debian: {package})")
    return name


def rg_for(words, corpus):
    return [tool("rg"), "-c", "-w", "-i", "-F", "-f", words, corpus]


def against_rg(bench):
    """1,000 facts, sparse, against rg looking for the same words, and against wc."""
    for settings, kind in (((), "rare"), ((COMMON,), "common")):
        pack = bench.rules(1000, *settings)
        size = bench.fitting(lambda path: bench.check(path, pack), *settings)
        corpus = bench.articles(size, *settings)
        commands = [bench.check(corpus, pack), ["wc", "-w", corpus]]
        notes = smaller(size, bench.options)
        if shutil.which("rg"):
            commands.append(rg_for(bench.words(1000, *settings), corpus))
        sides = bench.in_turn(*commands)
        what = f"check, 1,000 facts of {kind} words, sparse, against"
        if len(sides) == 3:
            lines = sum(1 for _ in open(corpus, "rb"))
            hit = int(run(commands[2], keep_output=True).output or 0)
            nothing = bench.articles(0.01, *settings)
            begin = [run(bench.check(nothing, pack)).processor,
                     run(rg_for(bench.words(1000, *settings), nothing)).processor]
            beyond = (sides[0].processor - begin[0]) / max(sides[2].processor - begin[1], 0.001)
            stops = (f"before the first article gainsay takes {begin[0]:.2f} s and rg {begin[1]:.2f} s of the processor, "
                     f"beyond that the ratio is {beyond:.3g}; rg stops at the first hit of an article, and has one in "
                     f"{100 * hit / lines:.0f} % of them")
            yield Row.against(f"{what} rg of these words", size_text(corpus), sides[0], sides[2], 0.5,
                              notes=[*notes, stops])
        else:
            missing = "rg is not installed (Debian: ripgrep): nothing to compare with"
            yield Row(f"{what} rg", size_text(corpus), notes=[missing])
        yield Row.against(f"{what} wc -w", size_text(corpus), sides[0], sides[1], 0.3, notes=notes)


def small_files(bench):
    """The same as files in folders."""
    pack, full = bench.rules(1000), max(20, int(20_000 * bench.options.largest / 351))
    count = full
    sample = bench.made_files(min(200, count))
    speed = min(200, count) / run(bench.check(sample, pack)).processor
    while count / speed > bench.options.budget and count > 500:
        count //= 2
    folder = bench.made_files(count)
    ours, theirs = bench.in_turn(bench.check(folder, pack), rg_for(bench.words(1000), folder))
    notes = [f"smaller corpus: {count} files instead of {full}"] if count < full else []
    yield Row.against(f"check, 1,000 facts, {count:,} files in folders, against rg", size_text(folder), ours, theirs,
                      0.25, notes=[*notes, "rg reads files with all cores"])


def more_facts(bench):
    """10,000 facts against 1,000, loading apart."""
    many, few, nothing = bench.rules(10_000), bench.rules(1000), bench.articles(0.01)
    size = bench.fitting(lambda path: bench.check(path, many))
    corpus = bench.articles(size)
    sides = bench.in_turn(*(bench.check(articles, pack) for articles in (corpus, nothing) for pack in (many, few)))
    beyond = [sides[0].seconds - sides[2].seconds, sides[1].seconds - sides[3].seconds]
    loading = f"loading takes {sides[2].seconds:.2f} s and {sides[3].seconds:.2f} s"
    row = Row("check, 10,000 facts against 1,000, loading apart", size_text(corpus), beyond[0], beyond[1],
              beyond[0] / beyond[1], 2.0, memory=sides[0].memory, notes=[*smaller(size, bench.options), loading])
    row.processor_ratio = ((sides[0].processor - sides[2].processor) / (sides[1].processor - sides[3].processor))
    yield row


def threads(bench):
    """Two threads against one."""
    if not bench.has_threads():
        raise Unusable("not there: gainsay check has no -j")
    pack = bench.rules(1000)
    size = bench.fitting(lambda path: bench.check(path, pack))
    for corpus, goal, name in ((bench.articles(size), 1.8, "JSON lines"),
                               (bench.made_files(max(20, min(20_000, int(285 * size)))), 1.5, "files in folders")):
        two, one = bench.in_turn(bench.check(corpus, pack, "-j", "2"), bench.check(corpus, pack, "-j", "1"))
        yield Row(f"check, {name}: 2 threads against 1, times faster", size_text(corpus), two.seconds, one.seconds,
                  one.seconds / two.seconds, goal, at_least=True, memory=two.memory, notes=smaller(size, bench.options))


def growth(bench):
    """Ten times the corpus: facts that nothing answers, so that no claim is kept."""
    pack = bench.rules(1000, "first=5000")
    size = bench.fitting(lambda path: bench.check(path, pack))
    large = bench.articles(size)
    tenth = sum(1 for _ in open(large, "rb")) // 10
    small = bench.made(f"news-{tenth}.jsonl", "articles", tenth)
    ours, theirs = bench.in_turn(bench.check(large, pack), bench.check(small, pack))
    notes = smaller(size, bench.options)
    yield Row.against("check, ten times the corpus, no claims: time", size_text(large), ours, theirs, 10.5, notes=notes)
    yield Row("check, ten times the corpus, no claims: peak memory", size_text(large), None, None,
              ours.memory / theirs.memory, 1.1, memory=ours.memory,
              notes=[f"{ours.memory / 1e6:.1f} MB against {theirs.memory / 1e6:.1f} MB"])


def dense(bench):
    """Processor time of a claim: two claims an article against next to none."""
    pack = bench.rules(1000)
    size = bench.fitting(lambda path: bench.check(path, pack), "claims=200")
    articles = sum(1 for _ in open(bench.articles(size), "rb"))
    corpora = [bench.made(f"news-{articles}-claims={claims}.jsonl", "articles", articles, f"claims={claims}")
               for claims in (200, 1)]
    many, few = bench.in_turn(*(bench.check(corpus, pack) for corpus in corpora))
    counts = [claims_of(run(bench.check(corpus, pack), keep_output=True).output) for corpus in corpora]
    beyond = counts[0] - counts[1]
    if beyond <= 0:
        raise Unusable(f"failed: {counts[0]} claims in the dense corpus, {counts[1]} in the sparse one",
                       is_failure=True)
    told = f"{counts[0]:,} claims against {counts[1]:,} in {articles:,} articles; times are the processor's"
    yield Row("check, dense against sparse: processor time of a claim", size_text(corpora[0]), many.processor,
              few.processor, (many.processor - few.processor) / beyond * 1e6, 25, unit="µs", memory=many.memory,
              notes=[*smaller(size, bench.options), told])


def claims_of(report):
    found = re.findall(r"([\d,]+) claims?\b", report)
    return int(found[-1].replace(",", "")) if found else 0


def memory(bench):
    """What 30,000 phrases need."""
    ours, = bench.in_turn(bench.check(bench.articles(0.01), bench.rules(10_000)))
    yield Row("peak memory of 30,000 phrases", "2 articles", ours.seconds, None, ours.memory / 1e6, 100, unit="MB",
              memory=ours.memory)


def compare(bench):
    """Comparing claims against sorting their lines."""
    def command(path):
        return [bench.gainsay, "compare", path, "--no-config", "--no-baseline", *(["-j", "1"] if has_threads else [])]
    has_threads = re.search(r"^\s+-j\b", run([bench.gainsay, "compare", "--help"], keep_output=True).output, re.M)
    sample = 2_000
    speed = sample / run(command(bench.made(f"claims-{sample}", "claims", sample))).processor
    full = max(sample, int(1_000_000 * bench.options.largest / 351))
    count = next((each for each in (1_000_000, 300_000, 100_000, 30_000, 10_000)
                  if each <= full and each / speed <= bench.options.budget), sample)
    stream = bench.made(f"claims-{count}", "claims", count)
    ours, theirs = bench.in_turn(command(stream), ["sort", "--parallel=1", stream])
    yield Row.against(f"compare, {count:,} shuffled claims, against LC_ALL=C sort of the lines", size_text(stream),
                      ours, theirs, 1.0, notes=[f"fewer claims: {count:,} instead of {full:,}"] if count < full else [])


def values(bench):
    """Everything recognised, no rules."""
    def command(path):
        return [bench.gainsay, "values", "--format", "jsonl", path, "--no-config"]
    size = bench.fitting(command)
    corpus = bench.articles(size)
    ours, = bench.in_turn(command(corpus))
    yield Row("values, megabytes a second of one core", size_text(corpus), ours.seconds, None,
              corpus.stat().st_size / MEGABYTE / ours.processor, 20, at_least=True, unit="MB/s", memory=ours.memory,
              notes=smaller(size, bench.options))


def start(bench):
    """Two short articles."""
    both = sorted(bench.made_files(2).rglob("*.txt"))
    shipped = [bench.gainsay, "check", *both, "--no-config", "--no-baseline"]
    own = [*shipped, "--rules", bench.rules(1000)]
    runs = 3 if bench.options.quick else 20
    sides = bench.in_turn(shipped, own, runs=runs)
    for side, name, goal in zip(sides, ("the shipped packs", "1,000 facts, kept compiled"), (20, 60)):
        yield Row(f"check of two short articles with {name}", "2 articles", side.seconds, None, 1000 * side.seconds,
                  goal, unit="ms", memory=side.memory,
                  notes=[f"of the processor {1000 * side.processor:.0f} ms; median of {runs} runs"])


def index(bench):
    """A draft against an archive that has an index."""
    known = subprocess.run([bench.gainsay, "index", "update", "--help"], capture_output=True, text=True)
    if known.returncode != 0 or "gainsay index" not in known.stdout:
        raise Unusable("not there: gainsay has no `index update`")
    count = max(20, int(10_000 * bench.options.largest / 351))
    pack = bench.rules(1000)
    archive = bench.folder / "archive"
    shutil.rmtree(archive, ignore_errors=True)  # with what an earlier run changed in it
    shutil.copytree(bench.made_files(count), archive)
    draft, = bench.made_files(1, "claims=100").rglob("*.txt")
    kept = bench.folder / "archive.index"
    for old in bench.folder.glob("archive.index*"):
        old.unlink()
    check = bench.check(draft, pack, "--against", archive)
    indexing = run([bench.gainsay, "index", "update", archive, "--index", kept, "--rules", pack, "--no-config"])
    warm, cold = bench.in_turn([*check, "--index", kept], [*check, "--no-index"])
    changed = next(iter(sorted(archive.rglob("*.txt"))))
    changed_runs = []
    for number in range(bench.options.runs):
        with open(changed, "a", encoding="utf-8") as article:
            article.write(f"\nOne more sentence, number {number}.\n")
        changed_runs.append(run([*check, "--index", kept]))
    size = f"{count:,} articles"
    yield Row.against("check of a draft against an archive: indexed against cold", size, warm, cold,
                      notes=[f"building the index took {indexing.seconds:.2f} s"])
    yield Row.against("the same after one article changed", size, Side(changed_runs), cold)


ROWS = {"rg": against_rg, "files": small_files, "facts": more_facts, "threads": threads, "growth": growth,
        "dense": dense, "memory": memory, "compare": compare, "values": values, "start": start, "index": index}
