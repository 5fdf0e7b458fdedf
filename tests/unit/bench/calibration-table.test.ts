import { expect, test } from "vitest";
import { byBar, byKind, byReason, printed, readJudgements, type Judged } from "@/tests/bench/calibration-table";

const judged: readonly Judged[] = [
  { kind: "date-choice", score: 0.9, reasons: [], verdict: "A" },
  { kind: "date-choice", score: 0.8, reasons: ["long-stem"], verdict: "A" },
  { kind: "cloze-quantity", score: 0.7, reasons: ["long-stem"], verdict: "M" },
  { kind: "cloze-quantity", score: 0.6, reasons: ["needs-context"], verdict: "R" },
];

test("a higher bar lets fewer questions through, and better ones", () => {
  expect(byBar(judged, [0.6, 0.75])).toEqual([
    { name: "≥ 0.60", all: 4, A: 2, M: 1, R: 1, share: 0.5 },
    { name: "≥ 0.75", all: 2, A: 2, M: 0, R: 0, share: 1 },
  ]);
});

test("kinds and reasons are counted each for itself", () => {
  expect(byKind(judged).map(({ name, share }) => [name, share])).toEqual([
    ["cloze-quantity", 0],
    ["date-choice", 1],
  ]);
  expect(byReason(judged).map(({ name, all, share }) => [name, all, share])).toEqual([
    ["(none)", 1, 1],
    ["long-stem", 2, 0.5],
    ["needs-context", 1, 0],
  ]);
});

test("the table reads in columns", () => {
  expect(printed(byBar(judged, [0.75]))).toBe("≥ 0.75                        2  2/0/0  100 %");
});

test("a file of judgements is read by id; comments are passed over, and a verdict that is none is refused", () => {
  expect([...readJudgements("# a note\na/date-choice\tA\tgood\n\nb/cloze\tR\t")]).toEqual([
    ["a/date-choice", "A"],
    ["b/cloze", "R"],
  ]);
  expect(() => readJudgements("a/date-choice\tgood")).toThrow('no verdict in "a/date-choice\tgood"');
});
