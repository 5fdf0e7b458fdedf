import { describe, expect, test } from "vitest";
import { fr } from "@/lib/language/fr/fr";
import type { QuantityFact } from "@/lib/facts/fact";
import { factsIn, plain, type Written } from "./hand-made";

const quantitiesIn = (sentence: Written): readonly QuantityFact[] =>
  factsIn([sentence]).facts.filter((fact) => fact.kind === "quantity");

const numberOf = ({ quantity: { type, value, unit, modifier } }: QuantityFact) => ({ type, value, unit, modifier });

describe("a number in a sentence", () => {
  test.each([
    ["a count", "La CESAP est composée de 53 États membres.", "count", 53, "États membres", ""],
    ["a softened count", "Environ 300 entreprises opèrent au Kazakhstan.", "count", 300, "entreprises", "environ"],
    ["a count in words", "La Russie est l'un des trois pays leaders de l'OCS.", "count", 3, "pays leaders", ""],
    ["a rank", "Le Kazakhstan est devenu le 168e membre de l'ONU.", "ordinal", 168, "membre", ""],
    ["a rank in the old spelling", "La France est le 6ème fournisseur du Kazakhstan.", "ordinal", 6, "fournisseur", ""],
    ["an amount", "La France a alloué 300 millions de dollars au Mali.", "money", 300, "millions de dollars", ""],
    ["an amount in short", "La France a vendu 3,9 Mds€ de blé au Mali.", "money", 3.9, "Mds€", ""],
    ["a percentage", "La part de la France atteint 2,6% au Kazakhstan.", "percent", 2.6, "%", ""],
    ["people", "Le Mali a compté 14,5 millions d'habitants.", "count", 14.5, "millions d'habitants", ""],
    ["a length", "Le Niger traverse le Mali sur 1 700 kilomètres.", "measure", 1700, "kilomètres", ""],
  ])("%s: %s", (_, text, type, value, unit, modifier) => {
    expect(quantitiesIn({ text }).map(numberOf)).toEqual([{ type, value, unit, modifier }]);
  });

  test("its span slices the number out of the source, rank included and unit left out", () => {
    const text = "La France est le 6ème fournisseur du Kazakhstan.";
    const [found] = quantitiesIn({ text });
    expect(text.slice(found?.quantity.span.start, found?.quantity.span.end)).toBe("6ème");
  });

  test.each([
    ["a year that was read as a date", { text: "La France a signé un traité en 1992.", dates: [["1992", "1992"]] }],
    ["a page or an article", { text: "Le Kazakhstan a signé l'article 5 du traité." }],
    ["the day of a month", { text: "Le roi Louis quitte Paris pour Rouen le 18 mars." }],
    ["a king's or a century's number", { text: "Louis XIV a fondé la ville de Rochefort." }],
  ] as const)("%s is no quantity", (_, sentence) => {
    expect(quantitiesIn(sentence)).toEqual([]);
  });
});

describe("the words around the number", () => {
  const complete = (sentence: Written): readonly (string | null)[] =>
    quantitiesIn(sentence).map(({ frame }) => plain(fr.phrases.complete(frame)));

  test("are the whole sentence when it can be read at once", () => {
    const text = "En mars 1992, le Kazakhstan a rejoint les Nations Unies, devenant ainsi le 168e membre.";
    expect(complete({ text, dates: [["mars 1992", "1992-03"]] })).toEqual([
      "Complétez : « En mars 1992, le Kazakhstan a rejoint les Nations Unies, devenant ainsi le _____ membre. »",
    ]);
  });

  test("say which country « le pays » is", () => {
    const text = "Les bureaux de 15 organisations des Nations Unies opèrent dans le pays.";
    expect(complete({ text })).toEqual([
      "Complétez : « Les bureaux de _____ organisations des Nations Unies opèrent au Kazakhstan. »",
    ]);
  });

  test("leave out what follows a comma when the sentence is long", () => {
    const text =
      "La part de marché de la France atteint 2,6% en 2016, faisant de la France le partenaire du Kazakhstan, derrière la Russie, la Chine, l'Allemagne, les États-Unis, l'Italie, l'Espagne et le Japon.";
    expect(complete({ text, dates: [["2016", "2016"]] })).toEqual([
      "Complétez : « La part de marché de la France atteint _____ % en 2016, faisant de la France le partenaire du Kazakhstan. »",
    ]);
  });

  test.each([
    ["tied to the day of writing", "Aujourd'hui, le Kazakhstan a signé un traité avec 140 pays.", "deictic"],
    ["an age in the present", "La ville d'Astana a 25 ans.", "deictic"],
    [
      "a pronoun that stands for someone",
      "Les entreprises françaises y sont le 3ème investisseur.",
      "unresolved-anaphora",
    ],
    ["no name in the sentence", "Les ventes représentent 64 % du chiffre d'affaires.", "bare-definite-subject"],
    ["a forecast", "Le Kazakhstan devra vendre 12 usines.", "forecast-as-fact"],
  ])("doubt: %s", (_, text, code) => {
    expect(quantitiesIn({ text })[0]?.doubts).toContain(code);
  });
});

describe("« combien »", () => {
  const howMany = (text: string): readonly (string | null)[] =>
    quantitiesIn({ text }).map(({ counting }) => counting && plain(fr.phrases.askCount(counting)));

  test.each([
    [
      "the subject",
      "Environ 300 entreprises américaines opèrent au Kazakhstan.",
      "Combien d’entreprises américaines environ opèrent au Kazakhstan ?",
    ],
    [
      "an object with its preposition",
      "La CESAP est composée de 53 États membres.",
      "De combien d’États membres est composée la CESAP ?",
    ],
    [
      "what ends the clause",
      "La France a établi des relations avec 140 pays.",
      "Avec combien de pays la France a-t-elle établi des relations ?",
    ],
    [
      "a direct object, with which the participle agrees",
      "La France a fondé 12 universités au Mali.",
      "Combien d’universités la France a-t-elle fondées au Mali ?",
    ],
  ])("asks for %s", (_, text, question) => {
    expect(howMany(text)).toEqual([question]);
  });

  test("asks for no amount, no percentage and no rank", () => {
    expect(howMany("La France a alloué 300 millions de dollars au Mali.")).toEqual([null]);
    expect(howMany("La France est le 6ème fournisseur du Kazakhstan.")).toEqual([null]);
  });
});

describe("a number is not asked", () => {
  const doubtsIn = (sentence: Written): readonly string[] => quantitiesIn(sentence).flatMap(({ doubts }) => doubts);

  test.each([
    ["behind a link to a time", "Moins d'un an après, la France compte 40 usines.", "unresolved-anaphora"],
    ["behind a link to a place", "La Loire traverse, plus en aval, 12 communes de France.", "unresolved-anaphora"],
    ["beside one of several phases", "La France compte 40 usines lors de la deuxième phase.", "unresolved-anaphora"],
    [
      "beside the number to which it is compared",
      "La France a exporté 30 tonnes de blé, contre 20 tonnes vers le Mali.",
      "number-told",
    ],
    ["beside its share", "La France a versé 30 millions d'euros au Mali, soit 12% de la somme.", "number-told"],
    ["as a rank among any", "En 1849, une 3e ordonnance a été publiée par la ville de Berne.", "not-unique"],
    ["as the second of two", "La France compte deux ou trois usines.", "number-told"],
    ["as an age", "La Britannique Margaret Keenan, 90 ans, a reçu une injection à Coventry.", "trivial-number"],
  ])("%s", (_, text, code) => {
    expect(doubtsIn({ text })).toContain(code);
  });

  test("as one side of a picture", () => {
    expect(quantitiesIn({ text: "Claude Monet a peint une toile de 2 m sur 3." })).toEqual([]);
  });

  test.each([
    ["Le débit moyen, à Montjean-sur-Loire, avoisine 900 litres.", false],
    ["Le débit de la Loire avoisine 900 litres.", true],
    ["Environ 300 entreprises opèrent au Kazakhstan.", true],
  ])("%s names its subject: %s", (text, isNamed) => {
    expect(quantitiesIn({ text }).map(({ isSubjectNamed }) => isSubjectNamed)).toEqual([isNamed]);
  });
});
