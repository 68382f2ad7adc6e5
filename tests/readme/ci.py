#!/usr/bin/env python3
"""The files that CI systems are given work: the hook of pre-commit, the steps of the GitHub action and the job of GitLab, each
run in a repository of its own with an article that agrees and one that does not; and README.md shows them as they are.

  ci.py PROJECT BUILD_FOLDER

What would fetch or upload something runs with what is at hand: the project itself stands for where it comes from. Exit code
77 where git or pre-commit is absent.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from ruamel.yaml import YAML

project, build = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
examples = project / ".ci/examples"
for tool in ("git", "pre-commit"):
    if not shutil.which(tool):
        print(f"skipped: there is no {tool} here")
        sys.exit(77)
if not (project / ".git").exists():
    print("skipped: the project is no repository here, so that nothing can be cloned from it")
    sys.exit(77)

RULES = """gainsay: 1
facts:
  tower-height:
    question: How high is the tower?
    answer: quantity(length)
    phrases: the tower is {answer} high
    examples:
      - {text: The tower is 14 m high., answer: 14 m}
      - {text: The tower is high., answer: none}
"""
IDENTITY = {f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER")
            for what, value in (("NAME", "Desk"), ("EMAIL", "desk@example.org"))}


def environment(home, **more):
    kept = {name: text for name, text in os.environ.items() if not name.startswith(("GIT_", "GITHUB_", "PRE_COMMIT"))}
    return kept | IDENTITY | {
        "HOME": str(home), "PATH": f"{build / 'bin'}:{os.environ['PATH']}", "GAINSAY_BUILD_DIR": str(build), "NO_COLOR": "1",
        "GIT_CONFIG_SYSTEM": os.devnull, "GIT_ALLOW_PROTOCOL": "file", "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": "safe.directory", "GIT_CONFIG_VALUE_0": "*"} | more


class Repository:
    """A newsroom: main has one article; a branch adds what `article` says."""

    def __init__(self, home, article):
        self.home, self.folder = home, home / "newsroom"
        (self.folder / "articles").mkdir(parents=True)
        self.git("init", "-q", "-b", "main")
        (self.folder / ".gainsay.yaml").write_text("rules: [rules.yaml]\n")
        (self.folder / "rules.yaml").write_text(RULES)
        (self.folder / "articles/one.md").write_text("---\ndate: 2024-06-01\n---\nThe tower is 14 m high.\n")
        self.git("add", "-A")
        self.git("commit", "-qm", "One article")
        self.git("update-ref", "refs/remotes/origin/main", "HEAD")
        self.git("checkout", "-qb", "draft")
        (self.folder / "articles/two.md").write_text(f"---\ndate: 2024-06-02\n---\n{article}\n")
        self.git("add", "-A")

    def git(self, *arguments):
        subprocess.run(["git", *arguments], cwd=self.folder, env=environment(self.home), check=True, capture_output=True)

    def run(self, command, **more):
        return subprocess.run(command, cwd=self.folder, env=environment(self.home, **more), capture_output=True, text=True)


def expect(done, exit_code, *words):
    told = done.stdout + done.stderr
    missing = [word for word in words if word not in told]
    if done.returncode != exit_code or missing:
        sys.exit(f"{done.args}: exit {done.returncode}, expected {exit_code}; not told: {missing}\n{told}")


def check_pre_commit(repository, exit_code):
    example = YAML(typ="safe").load(examples / "pre-commit-config.yaml")["repos"][0]
    arguments = example["hooks"][0]["args"]
    done = repository.run(["pre-commit", "try-repo", str(project), example["hooks"][0]["id"], "--verbose"])
    expect(done, exit_code, "contradict nothing new")
    # try-repo takes no arguments of the hook: the same command with those of the example.
    hook = YAML(typ="safe").load(project / ".pre-commit-hooks.yaml")[0]
    expect(repository.run([*hook["entry"].split(), *arguments]), exit_code)


def check_github(repository, exit_code):
    action = YAML(typ="safe").load(project / "action.yml")
    workflow = YAML(typ="safe").load(examples / "github.yml")
    [use] = [step for step in workflow["jobs"]["gainsay"]["steps"] if "gainsay" in step.get("uses", "")]
    unknown = set(use["with"]) - set(action["inputs"])
    if unknown:
        sys.exit(f".ci/examples/github.yml: the action has no input {unknown}")
    given = {name: use["with"].get(name, entry["default"]) for name, entry in action["inputs"].items()}
    [step] = action["runs"]["steps"]
    variables = {name: re.sub(r"\$\{\{ inputs\.(\w+) \}\}", lambda match: given[match[1]], text).replace(
        "${{ github.base_ref }}", "main") for name, text in step["env"].items()}
    summary = repository.home / "summary.md"
    script = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
    done = repository.run(script, GITHUB_ACTION_PATH=str(project), GITHUB_STEP_SUMMARY=str(summary), **variables)
    expect(done, exit_code, *(["::error file=articles/two.md", "14 m", "15 m"] if exit_code else []))
    if not (repository.folder / given["sarif"]).exists():
        sys.exit("action.yml: no SARIF was written")


def check_gitlab(repository, exit_code):
    job = YAML(typ="safe").load(examples / "gitlab.yml")["gainsay"]
    script = "\n".join(["set -e", *job["before_script"], *job["script"]])
    variables = {name: str(text) for name, text in job["variables"].items()} | {
        "GAINSAY_URL": f"file://{project}", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main"}
    expect(repository.run(["bash", "-c", script], **variables), exit_code)
    for report in job["artifacts"]["reports"].values():
        if not (repository.folder / report).exists():
            sys.exit(f".ci/examples/gitlab.yml: no {report} was written")


def check_shown(name):
    text = (examples / name).read_text()
    if f"```yaml\n{text}```" not in (project / "README.md").read_text():
        sys.exit(f"README.md does not show .ci/examples/{name} as it is")


for check in (check_pre_commit, check_github, check_gitlab):
    for sentence, exit_code in (("The tower is 14 m high.", 0), ("The tower is 15 m high.", 1)):
        with tempfile.TemporaryDirectory() as folder:
            check(Repository(pathlib.Path(folder), sentence), exit_code)
for path in sorted(examples.iterdir()):
    check_shown(path.name)
print("the files for CI systems work, and README.md shows them")
