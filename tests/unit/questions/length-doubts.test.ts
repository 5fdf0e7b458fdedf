import { describe, expect, test } from "vitest";
import { kindNamed } from "@/lib/questions/kinds";
import { AUTO_SCORE } from "@/lib/questions/publication/rank";
import { datesTypedOn } from "./written-on";

const NAMED = "Le port de Salvane\n\n";

/** The only question that a line yields, with what its score lost. */
function askedOf(line: string) {
  const { kind, content, score, reasons } = datesTypedOn(NAMED + line)[0]!;
  return { stem: kindNamed(kind).open(content).item().stem, score, reasons };
}

describe("a long question is trusted less than a short one", () => {
  test("a short question that names whom it speaks of goes out unread", () => {
    const { stem, score, reasons } = askedOf("Paul Morin a fondé Salvane en 1821.");
    expect(stem).toBe("En quelle année Paul Morin a-t-il fondé Salvane\u202f?");
    expect(reasons).toEqual(["clause-wording"]);
    expect(score).toBeGreaterThanOrEqual(AUTO_SCORE);
  });

  test("more than sixty characters cost something", () => {
    const { stem, reasons } = askedOf("Paul Morin a fondé en 1821 la Société des forges de Bourgogne.");
    expect(stem).toBe("En quelle année Paul Morin a-t-il fondé la Société des forges de Bourgogne\u202f?");
    expect(reasons).toEqual(["wordy-stem", "clause-wording"]);
  });

  test("a complement without a name leaves more to its text than one with a name", () => {
    const { reasons, score } = askedOf(
      "Paul Morin a ouvert en 1821 une filature de coton et deux moulins à eau derrière les remparts.",
    );
    const named = askedOf(
      "Paul Morin a ouvert en 1821 une filature de coton et deux moulins à eau derrière Notre-Dame.",
    );
    expect(reasons).toEqual(["wordy-stem", "long-stem", "nameless-complement", "clause-wording"]);
    expect(named.reasons).toEqual(["wordy-stem", "long-stem", "clause-wording"]);
    expect(score).toBeLessThan(named.score);
  });
});
