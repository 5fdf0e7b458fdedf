import { foldName } from "./fold";
import { FEMININE_GIVEN, MASCULINE_GIVEN, SHARED_GIVEN } from "./given-names";

const given = (list: string, gender: "f" | "m" | null): [string, "f" | "m" | null][] =>
  list
    .trim()
    .split(/\s+/u)
    .map((name) => [foldName(name), gender]);

/** Gender by given name, folded; null for one that both bear. */
export const GIVEN: ReadonlyMap<string, "f" | "m" | null> = new Map([
  ...given(MASCULINE_GIVEN, "m"),
  ...given(FEMININE_GIVEN, "f"),
  ...given(SHARED_GIVEN, null),
]);

/** "Jean", "Jean-Baptiste": by its first part. */
export const genderOfGiven = (word: string): "f" | "m" | null | undefined => {
  const folded = foldName(word);
  return GIVEN.has(folded) ? GIVEN.get(folded) : /[-‑]/u.test(word) ? GIVEN.get(folded.split(" ")[0] ?? "") : undefined;
};
