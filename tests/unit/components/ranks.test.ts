import { describe, expect, test } from "vitest";
import { packParts, unpackParts } from "@/components/quiz/part-fields";
import { moveTo, settle, write, type Row } from "@/components/quiz/ranks";

const rowOf = (order: string, ranks: string): Row => ({
  order: [...order],
  ranks: Object.fromEntries([...order].map((id, place) => [id, (ranks.split(",")[place] ?? "").trim()])),
});
const fresh = rowOf("abcd", "");
const ranked = rowOf("abcd", "1,2,3,4");
const shown = ({ order, ranks }: Row): string => order.map((id) => `${id}${ranks[id] ?? ""}`).join(" ");

describe("arrows and dragging move an event and say every rank", () => {
  test.each([
    ["one up", moveTo(fresh, "c", 1), "a1 c2 b3 d4"],
    ["one down", moveTo(fresh, "a", 1), "b1 a2 c3 d4"],
    ["to the end", moveTo(ranked, "a", 3), "b1 c2 d3 a4"],
    ["beyond the end", moveTo(ranked, "a", 9), "b1 c2 d3 a4"],
    ["before the beginning", moveTo(ranked, "a", -1), "a1 b2 c3 d4"],
  ])("%s", (_name, row, expected) => expect(shown(row)).toBe(expected));
});

describe("ranks that are written", () => {
  const typed = (row: Row, id: string, rank: string): Row => settle(write(row, id, rank), id);

  test("wait for one another, and the events fall into their places with the last", () => {
    const first = typed(fresh, "a", "3");
    expect(shown(first)).toBe("a3 b c d");
    const third = typed(typed(first, "b", "1"), "c", "4");
    expect(shown(third)).toBe("a3 b1 c4 d");
    expect(shown(typed(third, "d", "2"))).toBe("b1 d2 a3 c4");
  });

  test("take an event to its place in a row that stood in its places", () => {
    expect(shown(typed(ranked, "d", "1"))).toBe("d1 a2 b3 c4");
  });

  test.each(["", "x", "9", "0", "1.5", "-1"])("“%s” moves nothing and stays as it was written", (rank) => {
    expect(shown(typed(ranked, "b", rank))).toBe(`a1 b${rank} c3 d4`);
  });

  test("that were spoilt can be mended", () => {
    expect(shown(typed(typed(ranked, "b", "x"), "b", "4"))).toBe("a1 c2 d3 b4");
  });
});

describe("fields that come back with their page", () => {
  const items = ["1", "2", "3"].map((id) => ({ id, label: `Événement ${id}` }));

  test("are packed into a short text and read back", () => {
    const packed = packParts({ attempt: ["x"], "response-1": ["2"], "response-2": [""], "response-3": ["douzième"] });
    expect(packed).toBe("1=2,2=,3=douzième");
    expect(unpackParts(packed, items)).toEqual({ "1": "2", "2": "", "3": "douzième" });
  });

  test.each(["", "nonsense", "9=1,,=", "1"])("“%s” leaves them empty", (text) => {
    expect(unpackParts(text, items)).toEqual({ "1": "", "2": "", "3": "" });
  });
});
