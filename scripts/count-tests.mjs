// Prints `tests: N passed, N failed` from vitest's JSON report; fails when none ran or any failed.
import { readFileSync } from 'node:fs';

let report = {};
try {
  report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
} catch {
  // vitest died before it could report: nothing ran.
}
const passed = report.numPassedTests ?? 0;
// A file that cannot be loaded runs no test; it counts as one that failed.
const unloadable = (report.testResults ?? []).filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
).length;
const failed = (report.numFailedTests ?? 0) + unloadable;

console.log(`tests: ${passed} passed, ${failed} failed`);
process.exit(passed > 0 && failed === 0 ? 0 : 1);
