import { numberIn } from "../controls/labels";
import type { LintRule, Subject } from "./rule";

/** A number that no reader would take seriously: 140 %, the 0th session, half a country. */
export const implausibleNumber: LintRule = {
  code: "implausible-number",
  doubts: "item",
  hasFault: (subject) => subject.item.options.some((label) => isImplausible(subject, numberIn(label))),
};

/** "3,4 millions d’habitants" is a whole number. */
const MANY = /^m(?:i?lli(?:on|ard)|d|rd)/iu;

function isImplausible({ fact }: Subject, number: number | null): boolean {
  if (number === null || fact?.kind !== "quantity") return false;
  switch (fact.quantity.type) {
    case "percent":
      return number <= 0 || number > 100;
    case "ordinal":
      return number < 1 || !Number.isInteger(number);
    case "count":
      return number <= 0 || (!Number.isInteger(number) && !MANY.test(fact.quantity.unit));
    case "money":
    case "measure":
    case "part":
      return number <= 0;
  }
}
