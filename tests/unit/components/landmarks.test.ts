import { describe, expect, test } from "vitest";
import { landmarksOf, shortDate, spread } from "@/components/course/landmarks";
import { markProof } from "@/components/course/proof-text";
import type { DateValue } from "@/lib/calendar/date-value";

describe("dates as a strip writes them", () => {
  test.each([
    ["8 septembre 2006", "8 sept. 2006"],
    ["1er janvier 2010", "1er janv. 2010"],
    ["2 mars 1992", "2 mars 1992"],
    ["décembre 1993", "décembre 1993"],
    ["1996", "1996"],
  ])("%s", (date, short) => {
    expect(shortDate(date)).toBe(short);
  });
});

describe("landmarks", () => {
  const at = (start: number | null, end: number | null): DateValue => ({
    edtf: `${start}`,
    precision: "day",
    start,
    end,
  });
  const mark = (id: string, weight: number, value: DateValue) => ({
    ...{ id, weight, value, label: id },
    ...{ href: null, tone: null, origin: "" },
  });

  test("those that speak are spread over the whole time, the heaviest of each stretch", () => {
    const marks = [1, 3, 2, 1, 1, 9, 1, 4].map((weight, index) => mark(`e${index}`, weight, at(index, index)));
    expect(spread(marks, 4).map(({ id }) => id)).toEqual(["e1", "e2", "e5", "e7"]);
    const drawn = landmarksOf(marks, { worded: 4, room: { lines: 3, characters: 20 }, formatDate: ({ edtf }) => edtf });
    expect(drawn.map(({ label }) => label)).toEqual(["", "e1", "e2", "", "", "e5", "", "e7"]);
    expect(drawn.filter(({ isKey }) => isKey).map(({ id }) => id)).toEqual(["e5"]);
  });

  test("an open date stands at the side that is known", () => {
    const drawn = landmarksOf([mark("depuis", 1, at(5, null)), mark("jusque", 1, at(null, 8))], {
      worded: 2,
      room: { lines: 3, characters: 20 },
      formatDate: ({ edtf }) => edtf,
    });
    expect(drawn.map(({ start, end }) => [start, end])).toEqual([
      [5, 5],
      [8, 8],
    ]);
  });
});

describe("the highlighter on a sentence", () => {
  const late = "Le Kazakhstan est devenu membre des Nations Unies le 2 mars 1992 et, depuis, a trouvé sa place.";

  test("takes all that leads up to the date", () => {
    expect(markProof(late, "2 mars 1992", "statement")).toEqual({
      before: "",
      quote: "Le Kazakhstan est devenu membre des Nations Unies le 2 mars 1992",
      after: " et, depuis, a trouvé sa place.",
    });
  });

  test("takes the date alone where it opens the sentence, or where dates are compared", () => {
    const early = "En mars 1992, le Kazakhstan a rejoint les Nations Unies.";
    expect(markProof(early, "mars 1992", "statement").quote).toBe("mars 1992");
    expect(markProof(late, "2 mars 1992", "date").quote).toBe("2 mars 1992");
  });

  test("takes the whole sentence where the date is written otherwise", () => {
    expect(markProof("août 91 : Décret signé.", "août 1991", "date").quote).toBe("août 91 : Décret signé.");
  });
});
