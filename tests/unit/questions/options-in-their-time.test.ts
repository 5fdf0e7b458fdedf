import { describe, expect, test } from "vitest";
import { fr } from "@/lib/language/fr/fr";
import { askedOf } from "./asked-of";

/** Something of another time, so that the course does not end with what is asked. */
const LATER = "Le musée de Bourges a été inauguré le 4 mai 2011.";

/** The first and the last year that are offered for the question whose stem holds these words; null where no choice asks for it. */
function yearsOf(words: string, sentence: string, title?: string): readonly [first: number, last: number] | null {
  const items = askedOf([sentence, LATER], title);
  if (!items.some(({ kind, stem }) => kind === "date-typed" && stem.includes(words)))
    throw new Error(`nothing asks "${words}"`);
  const item = items.find(({ kind, stem }) => kind === "date-choice" && stem.includes(words));
  if (!item) return null;
  const years = item.options.map((label) => new Date(fr.readTypedDate(label)!.start! * 86_400_000).getUTCFullYear());
  return [Math.min(...years), Math.max(...years)];
}

describe("no wrong date lies where the stem or the title makes it impossible", () => {
  test.each([
    ["under the Revolution", "La Révolution a fermé le collège de Nevers en 1793.", "Nevers", undefined, 1789, 1799],
    ["by an emperor", "L'école de Nevers a été créée par Napoléon en 1807.", "Nevers", undefined, 1799, 1815],
    ["before the first prize", "Paul Morel a obtenu le prix Nobel de chimie en 1904.", "Nobel", undefined, 1901, 2011],
    ["before any department", "Le département de la Nièvre a été créé en 1790.", "Nièvre", undefined, 1789, 2011],
    ["in a war", "Paul Morel a été mobilisé en 1914.", "Morel", undefined, 1914, 1918],
    ["after a war", "Paul Morel a été démobilisé en 1919.", "Morel", undefined, 1914, 1921],
    [
      "in a revolution of the title",
      "La prise de Ciudad Juárez a eu lieu le 10 mai 1911.",
      "Juárez",
      "La révolution mexicaine",
      1910,
      1920,
    ],
    [
      "in a war of a title with a capital",
      "La bataille de Nevers a eu lieu en 1812.",
      "Nevers",
      "Guerre d'indépendance espagnole",
      1808,
      1814,
    ],
    ["before the state", "La France a reconnu la Slovénie le 15 janvier 1992.", "Slovénie", undefined, 1991, 2011],
    [
      "in the midst of a war that it opens",
      "Le croiseur Morel a ouvert le feu sur le fort de Nevers le 1er septembre 1939.",
      "Morel",
      undefined,
      1938,
      1939,
    ],
  ])("%s", (_why, sentence, words, title, first, last) => {
    const years = yearsOf(words, sentence, title);
    expect(years).not.toBeNull();
    expect(years![0]).toBeGreaterThanOrEqual(first);
    expect(years![1]).toBeLessThanOrEqual(last);
  });

  test("where the time is too short for four years, no choice is offered", () => {
    expect(yearsOf("Nevers", "La Terreur a fermé le collège de Nevers en 1794.")).toBeNull();
  });

  test("a revolution of another country binds nothing", () => {
    const years = yearsOf("Nevers", "La révolution tranquille a fermé le collège de Nevers en 1793.");
    expect(years).not.toBeNull();
  });

  test("what is the first of its kind is not the first of four dates for that", () => {
    const firsts = [
      ["Sauvy", "Alfred Sauvy a forgé l'expression de « tiers monde » en 1952.", 1952],
      ["Fleming", "Alexander Fleming a découvert la pénicilline en 1928.", 1928],
      ["Christophe", "Le maillot jaune a été remis à Eugène Christophe en 1919.", 1919],
    ] as const;
    const earlier = firsts.filter(([words, sentence, key]) => yearsOf(words, sentence)![0] < key);
    expect(earlier.length).toBeGreaterThan(1);
  });

  test("the beginning that is asked does not bind the years before it: it would always be the first", () => {
    const before = [
      ["mexicaine", "La révolution mexicaine a commencé en 1910.", 1910],
      ["cubaine", "La révolution cubaine a commencé en 1953.", 1953],
      ["Dreyfus", "L'affaire Dreyfus a commencé en 1894.", 1894],
      ["belge", "La révolution belge a commencé en 1830.", 1830],
    ] as const;
    const earlier = before.filter(([words, sentence, key]) => yearsOf(words, sentence)![0] < key);
    expect(earlier.length).toBeGreaterThan(1);
  });
});
