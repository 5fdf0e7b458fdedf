import { existsSync, readFileSync } from "node:fs";

/** What came of a check, in tests. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** The parts of vitest's JSON report that are counted. */
type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/** The parts of Playwright's JSON report that are counted. */
type PlaywrightReport = {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
};

/** Counts vitest's report. A file that fails without a failing test of its own (it does not even load) counts as one failure. */
export function readVitestReport(path: string, exitCode: number): Tally {
  const report = read<VitestReport>(path);
  if (!report) return NO_REPORT;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  ).length;
  return atLeastOneFailure(exitCode, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

/** Counts Playwright's report. A test that passed only when tried again did not pass. */
export function readPlaywrightReport(path: string, exitCode: number): Tally {
  const report = read<PlaywrightReport>(path);
  if (!report) return NO_REPORT;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return atLeastOneFailure(exitCode, { passed: expected, failed: unexpected + flaky, skipped });
}

/** The sum of several checks. */
export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
  skipped: tallies.reduce((total, { skipped }) => total + skipped, 0),
});

const NO_REPORT: Tally = { passed: 0, failed: 1, skipped: 0 };

/** A runner that ends badly without naming a test (an error between tests, a server that does not start) has failed all the same. */
const atLeastOneFailure = (exitCode: number, tally: Tally): Tally =>
  exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;

const read = <Report>(path: string): Report | null =>
  existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Report) : null;
