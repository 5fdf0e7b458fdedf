import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readPlaywrightReport, readVitestReport, sum } from "../../support/reports";

const folder = mkdtempSync(join(tmpdir(), "reperes-reports-"));
const path = join(folder, "report.json");
const write = (report: unknown) => writeFileSync(path, JSON.stringify(report));

afterAll(() => rmSync(folder, { recursive: true }));

const passing = { status: "passed", assertionResults: [{ status: "passed" }, { status: "passed" }] };
const vitestReport = {
  numPassedTests: 2,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [passing],
};
const playwrightReport = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 } };

describe("the sum at the end counts", () => {
  test("passed, failed and skipped unit tests", () => {
    const failing = { status: "failed", assertionResults: [{ status: "failed" }] };
    write({ ...vitestReport, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1, testResults: [passing, failing] });
    expect(readVitestReport(path, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  test("a test file that does not even load as one failure", () => {
    write({ ...vitestReport, testResults: [passing, { status: "failed", assertionResults: [] }] });
    expect(readVitestReport(path, 1)).toEqual({ passed: 2, failed: 1, skipped: 0 });
  });

  test("a runner that ends badly though no test failed as one failure", () => {
    write(vitestReport);
    expect(readVitestReport(path, 1)).toEqual({ passed: 2, failed: 1, skipped: 0 });
    write(playwrightReport);
    expect(readPlaywrightReport(path, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  test("a browser test that passed only when tried again as failed", () => {
    write({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } });
    expect(readPlaywrightReport(path, 1)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  test("a report that was never written as one failure", () => {
    expect(readVitestReport(join(folder, "none.json"), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(readPlaywrightReport(join(folder, "none.json"), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test("all checks together", () => {
    const tallies = [
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 20, failed: 2, skipped: 1 },
    ];
    expect(sum(tallies)).toEqual({ passed: 21, failed: 2, skipped: 1 });
    expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});
