import { describe, expect, test } from "vitest";
import { fr } from "@/lib/language/fr/fr";

const {
  agesIn,
  agesCalled,
  bareAgesIn,
  conflictsIn,
  warsIn,
  headsIn,
  statesActingIn,
  isFateOfWar,
  isAftermath,
  happeningIn,
} = fr.history;

const edtfOf = (ages: readonly { readonly edtf: string }[]): readonly string[] => ages.map(({ edtf }) => edtf);

describe("ages of France that a capital alone names", () => {
  test.each([
    ["En quelle année la Révolution a-t-elle fermé l'abbaye ?", ["1789-05-05/1799-11-09"]],
    ["Quand le moulin a-t-il été vendu sous la Terreur ?", ["1793-09-05/1794-07-27"]],
    ["Quand la Convention a-t-elle voté le décret ?", ["1792-09-20/1795-10-26"]],
    ["Quand l'Empire a-t-il annexé la ville ?", ["1804-05-18/1815-06-22", "1852-12-02/1870-09-04"]],
    ["Quand le pont a-t-il sauté pendant l'Occupation ?", ["1940-06-14/1945-05-08"]],
    ["Quand le journal a-t-il reparu à la Libération ?", ["1944-06-06/1945-05-08"]],
  ])("%s", (stem, ages) => expect(edtfOf(bareAgesIn(stem))).toEqual(ages));

  test.each([
    "Quand la Révolution russe a-t-elle commencé ?",
    "Quand la Révolution industrielle a-t-elle gagné Mulhouse ?",
    "Quand la révolution a-t-elle gagné Mulhouse ?",
    "Quand l'Empire ottoman a-t-il perdu Alger ?",
    "Quand la Convention de Lomé a-t-elle été signée ?",
    "Quand la Convention européenne a-t-elle été signée ?",
    "Quand la Restauration du tableau a-t-elle été achevée ?",
    "Quand la Terreur blanche a-t-elle touché Nîmes ?",
    "Quand le Saint-Empire a-t-il disparu ?",
  ])("none in: %s", (stem) => expect(bareAgesIn(stem)).toEqual([]));
});

describe("wars, prizes, institutions and inventions by their first day", () => {
  test.each([
    ["a heading with its capital", "Guerre d’indépendance espagnole", ["1808-05-02/1814-04-18"]],
    ["a war in a capital", "La Guerre de Crimée", ["1853-10-04/1856-03-30"]],
    ["a revolution abroad", "La révolution mexicaine", ["1910-11-20/1920-12-01"]],
    ["a prize that was given", "Le médecin a reçu le prix Nobel.", ["1901-12-10/.."]],
    ["a race that was run", "Le coureur a gagné Paris-Roubaix.", ["1896-04-19/.."]],
    ["a department of France", "La loi a créé le département de la Meuse.", ["1789-12-22/.."]],
    ["a school of the State", "Le lycée de Moulins a brûlé.", ["1802-05-01/.."]],
    ["a machine", "Le tailleur a breveté une machine à coudre.", ["1829/.."]],
  ])("%s", (_why, text, ages) => expect(edtfOf(agesIn(text))).toEqual(ages));

  test.each(["Le roi a gagné la course.", "Le département a fermé la route.", "Le prix du pain a doublé."])(
    "none in: %s",
    (text) => expect(agesIn(text)).toEqual([]),
  );

  test("what every schoolchild can date is less than what is known", () => {
    expect(warsIn("la révolution mexicaine")).toEqual([]);
    expect(edtfOf(conflictsIn("la révolution mexicaine"))).toEqual(["1910-11-20/1920-12-01"]);
    expect(edtfOf(conflictsIn("la guerre froide"))).toEqual(["1947-03-12/1991-12-26"]);
  });

  test("what bears the name of an age, and nothing more, is that age", () => {
    expect(edtfOf(agesCalled("la guerre de Crimée"))).toEqual(["1853-10-04/1856-03-30"]);
    expect(edtfOf(agesCalled("Bataille de Verdun"))).toEqual(["1916-02-21/1916-12-18"]);
    expect(edtfOf(agesCalled("la Révolution"))).toEqual(["1789-05-05/1799-11-09"]);
    expect(agesCalled("traité qui a clos la guerre de Crimée")).toEqual([]);
    expect(agesCalled("le département de la Meuse")).toEqual([]);
  });

  test.each([
    ["a phrase", { form: "nominal", phrase: "bataille de Verdun", gender: "f" }, "bataille de Verdun"],
    ["a clause", clauseOf("la bataille", "a", "eu", "lieu"), "la bataille"],
    ["what someone did", clauseOf("la bataille", "a", "coûté", "cher"), null],
    ["what someone got", clauseOf("la ville", "a", "eu", "un lycée"), null],
  ] as const)("what happened as a whole: %s", (_why, wording, whole) => expect(happeningIn(wording)).toBe(whole));
});

describe("who acted, in the years in which they could", () => {
  test.each([
    ["Quand l'école a-t-elle été créée par Napoléon ?", ["1799-11-09/1815-06-22"]],
    ["Quand Mazarin a-t-il fait venir la troupe ?", ["1642-12-05/1661-03-09"]],
    ["Quand la ville a-t-elle reçu Napoléon III ?", ["1851-12-02/1870-09-04"]],
  ])("%s", (stem, years) => expect(edtfOf(headsIn(stem))).toEqual(years));

  test.each(["Quand Napoléon est-il né ?", "Quand la rue Mazarin a-t-elle été percée ?"])("none in: %s", (stem) =>
    expect(headsIn(stem)).toEqual([]),
  );

  test.each([
    ["Quand la France a-t-elle reconnu la Slovénie ?", ["1991-06-25/.."]],
    ["Quand le Ghana est-il devenu membre du Commonwealth ?", ["1957-03-06/.."]],
  ])("%s", (stem, years) => expect(edtfOf(statesActingIn(stem))).toEqual(years));

  test.each(["Quand la ligne du Ghana a-t-elle été ouverte ?", "Quand la Guinée-Bissau a-t-elle vendu le port ?"])(
    "a land was there before: %s",
    (stem) => expect(statesActingIn(stem)).toEqual([]),
  );
});

describe("what war does to people", () => {
  test.each([
    "Paul Morel a été mobilisé",
    "Paul Morel a été fait prisonnier",
    "Paul Morel a été déporté",
    "Paul Morel est tombé au champ d'honneur",
    "Paul Morel s'est engagé comme volontaire",
  ])("%s", (words) => expect(isFateOfWar(words)).toBe(true));
  test.each(["Paul Morel a été démobilisé", "Paul Morel a été engagé comme commis", "Paul Morel est tombé malade"])(
    "not: %s",
    (words) => expect(isFateOfWar(words)).toBe(false),
  );
  test("coming home is another matter", () => {
    expect(isAftermath("Paul Morel a été démobilisé")).toBe(true);
    expect(isAftermath("Paul Morel est rentré de voyage")).toBe(false);
  });
});

function clauseOf(subject: string, verb: string, participle: string, complement: string) {
  const known = { subjectGender: null, subjectNumber: "singular", fronted: "" } as const;
  return { form: "clause", clause: { ...known, subject, verb, participle, complement } } as const;
}
