// Prints `tests: N passed, N failed` over the folder of vitest's JSON reports; fails when none ran or any failed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // vitest died in the middle of its report: nothing ran.
    return {};
  }
};

let passed = 0;
let failed = 0;
for (const name of readdirSync(process.argv[2])) {
  const report = read(join(process.argv[2], name));
  passed += report.numPassedTests ?? 0;
  // A file that cannot be loaded runs no test; it counts as one that failed.
  const unloadable = (report.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  failed += (report.numFailedTests ?? 0) + unloadable;
}

console.log(`tests: ${passed} passed, ${failed} failed`);
process.exit(passed > 0 && failed === 0 ? 0 : 1);
