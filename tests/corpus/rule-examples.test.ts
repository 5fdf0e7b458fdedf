import { describe, expect, test } from "vitest";
import { fr } from "@/lib/language/fr/fr";
import { datesIn } from "./dates-in";

describe.each(fr.timexes.rules)("$name", ({ name, examples }) => {
  test("has examples", () => expect(examples.length).toBeGreaterThan(0));

  test.each(examples.map(([text, ...edtf]) => ({ text, edtf })))("$text", ({ text, edtf }) => {
    const dates = datesIn(text);
    expect(dates.map(({ value }) => value.edtf)).toEqual(edtf);
    expect(dates.map(({ rule }) => rule)).toContain(name);
  });
});

describe.each(fr.reading.boilerplate)("a line that is dropped as $reason", ({ example, pattern }) => {
  test(example, () => expect(pattern.test(example)).toBe(true));
});
