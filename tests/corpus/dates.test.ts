import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { datesIn } from "./dates-in";

type Example = { text: string; dates: [text: string, edtf: string][] };

const examplesIn = (file: string): Example[] =>
  readFileSync(`tests/corpus/${file}`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Example);

describe.each(["fr-dates.jsonl", "fr-no-dates.jsonl"])("the dates of %s", (file) => {
  test.each(examplesIn(file))("$text", ({ text, dates }) => {
    expect(datesIn(text).map((date) => [date.text, date.value.edtf])).toEqual(dates);
  });
});
