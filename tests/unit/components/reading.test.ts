import { describe, expect, test } from "vitest";
import { explainOnce, groupsOf, sentencesOf } from "@/components/lesson/reading";
import type { LessonBlock, LessonPiece } from "@/lib/lessons/lesson";

const piece = (text: string, sentenceId: string | null, expansion: string | null = null): LessonPiece => ({
  ...{ text, sentenceId, expansion },
  repairedFrom: null,
  span: { start: 0, end: text.length },
});
const block = (id: string, kind: LessonBlock["kind"], pieces: LessonPiece[] = []): LessonBlock => ({
  ...{ id, kind, pieces },
  date: kind === "dated-item" ? "août 91" : null,
});

test("pieces of one sentence stand together, set as French is set", () => {
  const pieces = [
    piece("L'", "s1"),
    piece("OCS", "s1"),
    piece(" : oui ?", "s1"),
    piece(" ", null),
    piece("Non.", "s2"),
  ];
  expect(
    sentencesOf(block("b", "paragraph", pieces), "fr").map(({ id, pieces }) => [
      id,
      pieces.map(({ text }) => text).join(""),
    ]),
  ).toEqual([
    ["s1", "L’OCS\u202f: oui\u202f?"],
    [null, " "],
    ["s2", "Non."],
  ]);
});

test("dated items that follow one another make one list", () => {
  const blocks = [
    block("a", "paragraph"),
    block("b", "dated-item"),
    block("c", "dated-item"),
    block("d", "paragraph"),
    block("e", "dated-item"),
  ];
  expect(
    groupsOf(blocks).map((group) => (group.kind === "paragraph" ? group.block.id : group.blocks.map(({ id }) => id))),
  ).toEqual(["a", ["b", "c"], "d", ["e"]]);
});

describe("acronyms", () => {
  test("are explained once in a section", () => {
    const pieces = [piece("OSCE", "s1", "Organisation"), piece(" et ", "s1"), piece("OSCE", "s1", "Organisation")];
    const section = { id: "x", title: null, blocks: [block("b", "paragraph", pieces)] };
    expect(explainOnce(section).blocks[0]?.pieces.map(({ expansion }) => expansion)).toEqual([
      "Organisation",
      null,
      null,
    ]);
  });
});
