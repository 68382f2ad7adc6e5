// Judges the files of WORK/sarif with the tools of WORK/node_modules.
//
//   node validate.mjs WORK
//
// Every file must fit the schema of SARIF 2.1.0, and break neither a rule of GitHub nor, with an error, one of the
// standard. sarif-multitool exits 0 whatever it finds, so its results are counted; that both tools can find anything is
// tried on files with planted mistakes.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const work = process.argv[2];
const require = createRequire(join(work, "index.js"));
const Ajv = require("ajv/dist/2020").default;
const multitool = require("@microsoft/sarif-multitool");
chmodSync(multitool, 0o755);

const schema = JSON.parse(readFileSync(require.resolve("@microsoft/sarif-multitool-linux/sarif-2.1.0.json")));
const ajv = new Ajv({ allErrors: true, strict: false });
require("ajv-formats")(ajv);
const fits = ajv.compile(schema);

function schemaErrors(log) {
  return fits(log) ? [] : fits.errors.map((error) => `${error.instancePath} ${error.message}`);
}

// The results of the tool on all files of a folder, each with its file and rule.
function brokenRules(folder, kind) {
  const report = join(work, "report.sarif");
  const told = spawnSync(multitool, ["validate", join(folder, "*.sarif"), "--rule-kind", kind, "-o", report,
    "--log", "ForceOverwrite"], { encoding: "utf8" });
  if (told.error || told.status !== 0) fail(`sarif-multitool: ${told.error ?? told.stdout + told.stderr}`);
  const scanned = /(\d+) files scanned/.exec(told.stdout)?.[1];
  if (Number(scanned) !== readdirSync(folder).length) fail(`sarif-multitool read ${scanned} files:\n${told.stdout}`);
  const run = JSON.parse(readFileSync(report)).runs[0];
  const notices = (run.invocations ?? []).flatMap((invocation) =>
    [...(invocation.toolExecutionNotifications ?? []), ...(invocation.toolConfigurationNotifications ?? [])]);
  const troubles = notices.filter((notice) => notice.level === "error").map((notice) => notice.message.text);
  if (troubles.length > 0) fail(`sarif-multitool: ${troubles.join("\n")}`);
  return (run.results ?? []).map((result) => ({
    level: result.level ?? "warning",
    text: `${result.ruleId} ${result.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ""} ` +
      `${(result.message.arguments ?? []).join(" | ")}`,
  }));
}

function fail(why) {
  console.error(why);
  process.exit(1);
}

function withMistake(log, plant) {
  const wrong = structuredClone(log);
  plant(wrong.runs[0].results);
  return wrong;
}

function plantMistakes(log) {
  if (schemaErrors(withMistake(log, (results) => { results[0].level = "fatal"; })).length === 0)
    fail("ajv finds no planted mistake");
  const mistakes = {
    Ghas: (results) => { delete results[0].locations; },
    Sarif: (results) => { results[0].ruleIndex = 999; },
  };
  for (const [kind, plant] of Object.entries(mistakes)) {
    const folder = join(work, `mistake-${kind}`);
    mkdirSync(folder);
    writeFileSync(join(folder, "mistake.sarif"), JSON.stringify(withMistake(log, plant)));
    if (!brokenRules(folder, kind).some((result) => result.level === "error"))
      fail(`sarif-multitool finds no planted mistake with its rules ${kind}`);
  }
}

const folder = join(work, "sarif");
let results = 0, wrong = 0, last;
for (const name of readdirSync(folder)) {
  const log = JSON.parse(readFileSync(join(folder, name)));
  results += log.runs[0].results.length;
  if (log.runs[0].results.length > 1) last = log;
  for (const error of schemaErrors(log)) {
    console.error(`${name}: schema: ${error}`);
    ++wrong;
  }
}
plantMistakes(last);
const ofGitHub = brokenRules(folder, "Ghas");
const ofStandard = brokenRules(folder, "Sarif");
for (const result of [...ofGitHub, ...ofStandard.filter((each) => each.level === "error")]) {
  console.error(`${result.level} ${result.text}`);
  ++wrong;
}
const counts = `${readdirSync(folder).length} files with ${results} results`;
if (wrong > 0) fail(`${wrong} mistakes in ${counts}`);
console.log(`${counts} fit the schema of SARIF 2.1.0 and the rules of GitHub; the standard's own rules: ` +
  `0 errors, ${ofStandard.length} recommendations`);
