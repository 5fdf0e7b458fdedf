import { expect, test } from "vitest";
import { numbers } from "@/lib/language/fr/numbers";

test.each([
  [1467, "1 391", "1\u202f467", "four digits are set apart where the text sets them apart"],
  [1467, "1391", "1467", "four digits stay together where the text keeps them together"],
  [12500, "9800", "12\u202f500", "five digits are always set apart"],
  [3.5, "2,9", "3,5", "decimals have a comma, and as many places as the text has"],
  [7, "quatre", "sept", "a number in words is written in words"],
  [123, "108e", "123e", "a rank is written as one"],
])("%d beside « %s » is written « %s »: %s", (value, like, written) => {
  expect(numbers.writeLike(value, like)).toBe(written);
});
