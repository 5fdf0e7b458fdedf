import { describe, expect, test } from "vitest";
import { kindNamed } from "@/lib/questions/kinds";
import { RESPONSE_FIELD } from "@/lib/questions/question";

const labels = ["1991", "1992", "1993", "1994"];
const options = labels.map((label) => ({ label, whyNot: null }));
const content = { stem: "En quelle année ?", context: null, options, key: 1 };
const SEEDS = Array.from({ length: 200 }, (_, index) => `seed ${index}`);

/** A choice of which the attempt shows three options, and one of which it shows all. */
const dates = kindNamed("date-choice").open(content, 3);
const names = kindNamed("wh-choice").open(content, 3);

function shown(question: typeof dates, seed: string): readonly string[] {
  const { control } = question.show(seed);
  return control.type === "choice" ? control.options.map(({ label }) => label) : [];
}

describe("a choice that shows three of its four options", () => {
  test("always has the key among them", () => {
    for (const seed of SEEDS) {
      for (const question of [dates, names]) {
        expect(shown(question, seed)).toHaveLength(3);
        expect(shown(question, seed)).toContain("1992");
      }
    }
  });

  test("keeps dates in the order of time", () => {
    for (const seed of SEEDS) expect(shown(dates, seed)).toEqual(shown(dates, seed).toSorted());
  });

  test("leaves out each distractor as often as another, and the same one again for the same seed", () => {
    const omitted = SEEDS.map((seed) => labels.find((label) => !shown(dates, seed).includes(label)));
    for (const label of ["1991", "1993", "1994"]) {
      const times = omitted.filter((each) => each === label).length;
      expect(times, label).toBeGreaterThan(40);
    }
    expect(SEEDS.map((seed) => labels.find((label) => !shown(dates, seed).includes(label)))).toEqual(omitted);
  });

  test("puts the key in each place as often as in another where options are shuffled", () => {
    const places = SEEDS.map((seed) => shown(names, seed).indexOf("1992"));
    for (const place of [0, 1, 2]) expect(places.filter((each) => each === place).length).toBeGreaterThan(40);
  });

  test("does not take the option that it leaves out for an answer", () => {
    for (const seed of SEEDS.slice(0, 20)) {
      expect(dates.answer({ [RESPONSE_FIELD]: ["4"] }, seed, null)).toEqual({
        grade: { status: "unreadable" },
        stored: null,
      });
    }
  });

  test("grades and corrects the very options that it showed", () => {
    for (const seed of SEEDS.slice(0, 20)) {
      const seen = shown(names, seed);
      for (const [place, label] of seen.entries()) {
        const { grade, stored } = names.answer({ [RESPONSE_FIELD]: [String(place + 1)] }, seed, null);
        expect(grade).toMatchObject({ status: "graded", score: label === "1992" ? 1 : 0 });
        const reveal = names.reveal(stored, seed);
        expect(reveal.answerText).toBe(label);
        expect(reveal.options.map((option) => option.label)).toEqual(seen);
      }
    }
  });
});

describe("how many options are shown", () => {
  test("is all of them where four are wanted, or where nothing is said", () => {
    expect(shown(kindNamed("date-choice").open(content, 4), "a")).toEqual(labels);
    expect(shown(kindNamed("date-choice").open(content), "a")).toEqual(labels);
    expect(shown(kindNamed("date-choice").open({ ...content, options: options.slice(0, 2) }, 3), "a")).toHaveLength(2);
  });

  test("concerns a choice of one alone: of several answers all options are shown", () => {
    const several = {
      stem: "Lesquels ?",
      context: null,
      language: "fr",
      options: ["a", "b", "c", "d", "e"].map((label, index) => ({ label, isKey: index < 2, whyNot: null })),
    };
    const { control } = kindNamed("statement-several").open(several, 3).show("a");
    expect(control.type === "several" && control.options).toHaveLength(5);
  });
});
