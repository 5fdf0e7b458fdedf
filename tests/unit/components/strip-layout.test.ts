import { describe, expect, test } from "vitest";
import { layOutStrip, type StripMark } from "@/components/ui/strip-layout";

const day = (id: string, start: number, label = "un fait"): StripMark => ({ id, start, end: start, date: id, label });
const WIDTH = 700;

describe("the line is true to time", () => {
  test("the first mark stands at its beginning, others at their distance", () => {
    const { marks, fold } = layOutStrip([day("c", 99), day("a", 0), day("b", 50)], WIDTH);
    expect(marks.map(({ mark, x }) => [mark.id, x])).toEqual([
      ["a", 0],
      ["b", 50],
      ["c", 99],
    ]);
    expect(fold).toBeNull();
  });

  test("a year is as wide as its days, a day has no width of its own", () => {
    const year = { ...day("an", 0), end: 364 };
    const { marks } = layOutStrip([year, day("jour", 400), day("fin", 729)], WIDTH);
    expect(marks[0]?.width).toBeCloseTo(50, 0);
    expect(marks[1]?.width).toBe(0);
  });

  test("half a century without events is folded, and said to be", () => {
    const { marks, fold } = layOutStrip(
      [day("1944", 0), day("1991", 17_000), day("2001", 21_000), day("2018", 26_999)],
      WIDTH,
    );
    expect(fold).toEqual({ from: expect.closeTo(0, 1), to: expect.closeTo(10, 1) });
    expect(marks.map(({ x }) => Math.round(x))).toEqual([0, 10, 46, 100]);
  });
});

describe("words never touch", () => {
  test("with room they stand at their tick, in turn below and above", () => {
    const { marks } = layOutStrip([day("a", 0), day("b", 30), day("c", 60), day("d", 80)], WIDTH);
    expect(marks.map(({ words }) => [words?.side, words?.isInColumn])).toEqual([
      ["down", false],
      ["up", false],
      ["down", false],
      ["up", false],
    ]);
  });

  test("crowded ones go into equal columns, in the order of time", () => {
    const crowd = [0, 1, 2, 3, 4, 5, 30].map((at) => day(`le ${at}`, at, "la signature d’un long traité"));
    const { marks } = layOutStrip(crowd, WIDTH);
    const below = marks.flatMap(({ words }) => (words?.side === "down" ? [words] : []));
    expect(below.map(({ left }) => left)).toEqual([0, 25, 50, 75]);
    below.slice(1).forEach((words, index) => {
      const before = below[index]!;
      expect(before.left + before.width).toBeLessThan(words.left);
    });
  });

  test.each([
    { name: "spread out", starts: [0, 20, 40, 60, 80, 99] },
    { name: "crowded at the left", starts: [0, 1, 2, 3, 4, 99] },
    { name: "crowded at the right", starts: [0, 94, 95, 96, 97, 98, 99] },
    { name: "all at once", starts: [5, 5, 5, 5, 5] },
  ])("$name: none leaves the line", ({ starts }) => {
    const { marks } = layOutStrip(
      starts.map((at, index) => day(`jour ${index}`, at, "un événement qui compte")),
      WIDTH,
    );
    for (const { words } of marks) {
      expect(words!.left).toBeGreaterThanOrEqual(0);
      expect(words!.left + words!.width).toBeLessThanOrEqual(100.001);
    }
  });

  test("elbows that lead the same way turn at levels of their own", () => {
    const ticks = [0, 20, 40, 60, 80, 82, 84, 86, 88, 90, 100].map((at) => day(`le ${at}`, at, "un long traité signé"));
    const { marks, levels } = layOutStrip(ticks, WIDTH);
    const below = marks.flatMap(({ words }) => (words?.side === "down" ? [words.level] : []));
    expect(below).toEqual([0, 0, 1, 2, 3, 4]);
    expect(levels.down).toBe(5);
  });
});

test("a mark without words is a tick and nothing else", () => {
  const { marks } = layOutStrip([day("a", 0), day("b", 10, "")], WIDTH);
  expect(marks[1]?.words).toBeNull();
});
