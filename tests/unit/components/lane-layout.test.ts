import { describe, expect, test } from "vitest";
import { layOutLanes, type LaneMark } from "@/components/timeline/lane-layout";
import { placeWords, WIDEST_REM, type Worded } from "@/components/timeline/place-words";
import { BASE_REM, ZOOMS } from "@/components/timeline/zoom";
import { dayNumberOf } from "@/lib/calendar/civil";

const on = (year: number, month: number, day: number) => dayNumberOf({ year, month, day });
const mark = (id: string, start: number, end = start, rest: Partial<LaneMark> = {}): LaneMark => ({
  ...{ id, start, end, lane: 0, open: null, label: "un fait", weight: 1 },
  ...rest,
});
const year = (id: string, at: number, rest: Partial<LaneMark> = {}) => mark(id, on(at, 1, 1), on(at, 12, 31), rest);

describe("precision is seen as width", () => {
  test("a day is a line, a month is wider, a year is a block as long as its days", () => {
    const { lanes } = layOutLanes(
      [year("2000", 2000), mark("mars", on(2001, 3, 1), on(2001, 3, 31)), mark("jour", on(2002, 5, 4))],
      1,
    );
    expect(lanes[0]?.marks.map(({ shape }) => shape)).toEqual(["year", "month", "day"]);
    expect(lanes[0]?.marks[0]).toMatchObject({ x: 0, width: expect.closeTo(33.4, 1) as number });
    expect(lanes[0]?.marks[2]?.width).toBe(0);
  });

  test("a meeting of two days is drawn as a day", () => {
    const { lanes } = layOutLanes([mark("sommet", on(2010, 12, 1), on(2010, 12, 2))], 1);
    expect(lanes[0]?.marks[0]?.shape).toBe("day");
  });

  test("« depuis 2011 » begins in 2011 and has a width that says nothing of its end", () => {
    const { lanes } = layOutLanes(
      [year("2010", 2010), mark("depuis", on(2011, 1, 1), on(2011, 1, 1), { open: "after" })],
      1,
    );
    expect(lanes[0]?.marks[1]).toMatchObject({ shape: "year", x: expect.closeTo(50, 0) as number, width: 4 });
  });

  test("two events of one year stand on one another, those of the next year on the line again", () => {
    const { lanes } = layOutLanes([year("a", 1991), year("b", 1991), year("c", 1992)], 1);
    expect(lanes[0]?.marks.map(({ mark: { id }, level }) => [id, level])).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 0],
    ]);
    expect(lanes[0]?.levels).toBe(2);
  });
});

describe("lanes", () => {
  test("each document has its own, even an empty one, and all share one scale", () => {
    const { lanes } = layOutLanes([year("a", 1990), year("b", 1990, { lane: 2 }), year("c", 1999, { lane: 2 })], 3);
    expect(lanes.map(({ marks }) => marks.map(({ mark: { id }, x }) => [id, Math.round(x)]))).toEqual([
      [["a", 0]],
      [],
      [
        ["b", 0],
        ["c", 90],
      ],
    ]);
  });

  test("half a century without a landmark is folded, and its years are counted", () => {
    const { fold, years } = layOutLanes(
      [1944, 1991, 2000, 2018].map((at) => year(String(at), at)),
      1,
    );
    expect(fold?.years).toBe(46);
    expect(years.filter(({ from }) => from === 1).map((at) => at.year)).toEqual([
      1944, 1991, 1995, 2000, 2005, 2010, 2015,
    ]);
  });
});

describe("years under the line", () => {
  const { years } = layOutLanes([year("a", 1990), year("b", 2018)], 1);

  test("round ones first, each one when there is room", () => {
    expect(years.filter(({ from }) => from === 1).map((at) => at.year)).toEqual([1990, 1995, 2000, 2005, 2010, 2015]);
    expect(years.filter(({ isRound }) => isRound).map((at) => at.year)).toEqual([1990, 2000, 2010]);
    expect(years.map((at) => at.year)).toEqual(Array.from({ length: 29 }, (_, index) => 1990 + index));
  });

  test("two and a half thousand years are written by centuries, before our era as well", () => {
    const { years: long } = layOutLanes([year("a", -500), year("b", 0), year("c", 1000), year("d", 2018)], 1);
    const first = long.filter(({ from }) => from === 1).map((at) => at.year);
    expect(first.slice(0, 3)).toEqual([-500, 0, 500]);
  });

  test.each(ZOOMS)("no two numbers touch when the line is drawn %i times as wide", (zoom) => {
    const shown = years.filter(({ from }) => from <= zoom);
    shown.slice(1).forEach(({ x }, index) => {
      expect(((x - shown[index]!.x) / 100) * BASE_REM * zoom).toBeGreaterThanOrEqual(3.6);
    });
  });
});

describe("words never touch", () => {
  const label = "La signature d’un long traité à Lisbonne";
  const crowd = Array.from({ length: 40 }, (_, index): Worded => {
    const x = (index * 37) % 100;
    return { id: `e${index}`, x, label: index % 3 === 0 ? "un sommet" : label, weight: index % 7 };
  });
  const words = placeWords(crowd);
  /** Where words and the line that leads to them are drawn, in rem. */
  const drawnAt = (zoom: number) =>
    crowd.flatMap(({ id, x, label: text }) => {
      const at = words.get(id);
      if (!at || at.from > zoom) return [];
      const anchor = (x / 100) * BASE_REM * zoom;
      const width = Math.min(text.length * 0.47, WIDEST_REM);
      return [
        {
          row: at.row,
          anchor,
          from: at.leansLeft ? anchor - width : anchor,
          to: at.leansLeft ? anchor : anchor + width,
        },
      ];
    });

  test.each(ZOOMS)("at %i times the width", (zoom) => {
    const drawn = drawnAt(zoom);
    const clashes = drawn.flatMap((a, index) =>
      drawn.slice(index + 1).filter((b) => a.row === b.row && a.from < b.to && b.from < a.to),
    );
    const crossings = drawn.flatMap((high) =>
      drawn.filter((low) => low.row < high.row && low.from <= high.anchor && high.anchor <= low.to),
    );
    expect({ clashes, crossings }).toEqual({ clashes: [], crossings: [] });
    expect(drawn.every(({ from, to }) => from >= 0 && to <= BASE_REM * zoom)).toBe(true);
  });

  test("the wider the line, the more have words", () => {
    const counts = ZOOMS.map((zoom) => drawnAt(zoom).length);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[0]).toBeGreaterThanOrEqual(6);
    expect(counts[3]).toBeGreaterThan(counts[0]!);
  });

  test("the heaviest is heard first", () => {
    const heard = placeWords([
      { id: "léger", x: 40, label, weight: 1 },
      { id: "autre", x: 41, label, weight: 1 },
      { id: "lourd", x: 42, label, weight: 5 },
    ]);
    expect(heard.get("lourd")).toEqual({ row: 0, leansLeft: false, from: 1 });
  });
});
