#!/usr/bin/env bash
# SARIF as others judge it: the JSON schema of SARIF 2.1.0, read by ajv, and the rules of GitHub and of the standard, as
# sarif-multitool knows them. Both come from npm, in the versions of package-lock.json, into a folder that is removed again.
# Where npm is not installed or reaches no registry nothing is checked, which is said, and is no failure.
#
#   tests/sarif/validate.sh GAINSAY
set -euo pipefail

gainsay=$(realpath "$1")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

skip() { printf 'SARIF was NOT checked against its schema and the rules of GitHub: %s\n' "$1"; exit 0; }

command -v npm >/dev/null && command -v node >/dev/null || skip "npm is not installed"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp tests/sarif/package.json tests/sarif/package-lock.json "$work"
npm ci --prefix "$work" --ignore-scripts --no-audit --no-fund >"$work/npm.log" 2>&1 ||
  skip "npm cannot install the tools: $(grep -m 1 error "$work/npm.log")"

mkdir "$work/sarif"
number=0
write() {  # ARGUMENT…: of gainsay
  number=$((number + 1))
  "$gainsay" "$@" --exit-zero --allow-partial --format sarif -o "$work/sarif/$number.sarif" 2>/dev/null
}
write check fixtures/south-caucasus
write check fixtures/harbour-fire --rules fixtures/rules
write check fixtures/bad fixtures/harbour-fire --rules fixtures/rules/harbour-fire.yaml
write check fixtures/embargo --rules fixtures/rules --no-quotes
write check fixtures/draft/one-year-on.md --against fixtures/harbour-fire --rules fixtures/rules
write diff fixtures/editions/morning fixtures/editions/evening --rules fixtures/rules
write check "$PWD/fixtures/wire/near-copies" --rules fixtures/wire/rules.yaml
for wire in revisions killed stories; do write check "fixtures/wire/$wire" --rules fixtures/wire/rules.yaml; done
# Names that are no plain URIs, and words that are links or placeholders in a message.
mkdir "$work/odd [1]"
printf -- '---\ndate: 2024-03-05\nsource: "[x](9) {0} %%41 #?"\n---\nThe fire broke out on March 4.\n' >"$work/odd [1]/a:b %41#?.txt"
printf '{"source": "\\u0007 ](3)", "published": "2024-03-06", "text": "The fire broke out on March 5."}\n' >"$work/odd [1]/ü.jsonl"
write check "$work/odd [1]" --rules fixtures/bad/rules.yaml
for pack in fixtures/verdicts/*/rules.yaml; do write check "$(dirname "$pack")" --rules "$pack"; done

node tests/sarif/validate.mjs "$work"
