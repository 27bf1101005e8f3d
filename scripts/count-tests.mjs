// Counts the tests in a folder of vitest's JSON reports, one report for each Node, each test once. The last line is
// `tests: N passed, N failed`; it fails when no test ran or any failed.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const read = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // vitest died in the middle of its report: nothing ran.
    return {};
  }
};

/** Every test of a report by its file and full name, and whether it passed. */
const testsOf = (report) => {
  const tests = new Map();
  for (const { name, status, assertionResults } of report.testResults ?? []) {
    const file = relative(process.cwd(), name);
    // A file that cannot be loaded runs no test; it counts as one that failed.
    if (status === 'failed' && assertionResults.length === 0) tests.set(`${file}: it loads`, false);
    const met = new Map();
    for (const { fullName, status: result } of assertionResults) {
      // Neither passed nor failed: it did not run.
      if (result !== 'passed' && result !== 'failed') continue;
      // Two tests of one file may share a name.
      const times = (met.get(fullName) ?? 0) + 1;
      met.set(fullName, times);
      tests.set(`${file}: ${fullName} (${times})`, result === 'passed');
    }
  }
  return tests;
};

const folder = process.argv[2];
const all = new Map();
const runs = readdirSync(folder).sort();
let several = 0;
for (const name of runs) {
  const tests = testsOf(read(join(folder, name)));
  for (const [test, passed] of tests) {
    if (all.has(test)) several += 1;
    // A test passes when it passed wherever it ran.
    all.set(test, passed && (all.get(test) ?? true));
  }
  console.log(`${name.replace('.json', '')}: ${tests.size} tests`);
}
if (runs.length > 1) console.log(`${several} of them ran on both; each counts once`);

const results = [...all.values()];
const passed = results.filter(Boolean).length;
const failed = results.length - passed;
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exit(passed > 0 && failed === 0 ? 0 : 1);
