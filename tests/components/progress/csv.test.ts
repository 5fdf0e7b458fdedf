import { expect, test } from "vitest";
import { csvOf } from "@/app/progres/csv/csv";

test("a French spreadsheet reads it: semicolons, decimal commas, byte order mark", () => {
  expect(
    csvOf([
      ["Leçon", "Score"],
      ["La France", 7.5],
    ]),
  ).toBe("\ufeffLeçon;Score\r\nLa France;7,5\r\n");
});

test("what would break a cell is quoted", () => {
  expect(csvOf([['Il dit "non" ; puis oui\nenfin']])).toBe('\ufeff"Il dit ""non"" ; puis oui\nenfin"\r\n');
});

test.each(["=1+1", "+33", "-1", "@nom"])("%s is not run as a formula", (text) => {
  expect(csvOf([[text]])).toBe(`\ufeff'${text}\r\n`);
});
