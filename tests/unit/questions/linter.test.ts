import { describe, expect, test } from "vitest";
import { documentOf, sentenceOf } from "@/lib/questions/bench/bench";
import { evidenceOf } from "@/lib/questions/evidence";
import { faultsOf, lintRules } from "@/lib/questions/linter";
import { askedOf, type Subject } from "@/lib/questions/linter/rule";
import { lookupsOf } from "@/lib/questions/bench/lookups";
import { matterOf } from "@/lib/questions/bench/matter";
import type { Fact } from "@/lib/facts/fact";
import type { Item } from "@/lib/questions/question";
import { smallCourse } from "./small-course";

const { bench, facts } = smallCourse();

function subject(fact: Fact, kind: string, item: Item): Subject {
  const [document, sentence] = [documentOf(bench, fact.documentSlug), sentenceOf(bench, fact.sentenceId)];
  const evidence = evidenceOf(document, sentence, fact.evidence);
  return { item, kind, origin: "machine", evidence, fact, sentence, document, bench, earlier: new Map() };
}

const NNBSP = "\u202f";

/** Good questions, one of each sort: the linter has nothing to say of them. */
const date = subject(facts["onu"]!, "date-choice", {
  stem: `À quelle date le Kazakhstan a-t-il rejoint les Nations unies${NNBSP}?`,
  context: null,
  options: ["14 janvier 1991", "2 mars 1992", "23 mai 1992", "8 octobre 1993"],
  key: "2 mars 1992",
});
const typed = { ...date, kind: "date-typed", item: { ...date.item, options: [] } };
const number = subject(facts["etats"]!, "cloze-quantity", {
  stem: `Complétez\u00a0: «\u00a0La Commission économique compte _____ États membres.\u00a0»`,
  context: null,
  options: ["47", "53", "56", "61"],
  key: "53",
});
const share = subject(facts["part"]!, "cloze-quantity", {
  stem: `Complétez\u00a0: «\u00a0La part du commerce atteint _____\u202f% du total.\u00a0»`,
  context: null,
  options: ["41", "57", "63", "72"],
  key: "57",
});
const sigle = subject(facts["sigleOcs"]!, "acronym-expansion", {
  stem: `Que signifie le sigle «\u00a0OCS\u00a0»${NNBSP}?`,
  context: null,
  options: [
    "Organisation de coopération de Shanghai",
    "Organisation du Traité de sécurité collective",
    "Union économique eurasiatique",
  ],
  key: "Organisation de coopération de Shanghai",
});

/** "Quel pays … ?", by an editor's hand: a name among names. */
const word = subject(facts["onu"]!, "statement-choice", {
  stem: `Quel pays a rejoint les Nations unies${NNBSP}?`,
  context: null,
  options: ["Kazakhstan", "Mongolie", "Biélorussie", "Japon"],
  key: "Kazakhstan",
});

/** A blank in a sentence. */
const inFrame = (sentence: string): string => `Complétez${NNBSP}: «${NNBSP}${sentence}${NNBSP}»`;

/** A feminine is asked for, and one of the answers is masculine. */
const laquelle: Partial<Item> = {
  stem: `Laquelle atteint 57${NNBSP}% du total${NNBSP}?`,
  options: ["la part du commerce", "le poids de l’industrie", "la dette de l’État"],
  key: "la part du commerce",
};

test.each([
  ["choice of a date", date],
  ["name", word],
  ["typed date", typed],
  ["cloze of a number", number],
  ["cloze of a percentage", share],
  ["sigle", sigle],
])("a good question has no fault: %s", (_name, good) => {
  expect(faultsOf(good)).toEqual([]);
});

/** The good question with other words. */
const item = (good: Subject, changes: Partial<Item>): Subject => ({ ...good, item: { ...good.item, ...changes } });

/** The good question with one option in place of another. */
const option = (good: Subject, index: number, label: string): Subject =>
  item(good, { options: good.item.options.map((old, at) => (at === index ? label : old)) });

const stem = (good: Subject, text: string): Subject => item(good, { stem: text });

const doubted = (good: Subject, doubt: string): Subject => ({ ...good, fact: { ...good.fact!, doubts: [doubt] } });

/** For each code, a good question in which exactly that fault is planted. */
const PLANTED: readonly (readonly [code: string, faulty: Subject])[] = [
  ["key-not-in-options", item(date, { options: ["14 janvier 1991", "23 mai 1992", "8 octobre 1993"] })],
  ["key-not-in-evidence", item({ ...typed }, { key: "3 mars 1994" })],
  ["key-not-in-evidence", item({ ...number }, { key: "52", options: ["47", "52", "56", "61"] })],
  [
    "key-not-in-evidence",
    item({ ...sigle }, { key: "Ligue des nations", options: ["Ligue des nations", "Union économique eurasiatique"] }),
  ],
  [
    "quote-not-in-source",
    { ...date, evidence: { ...date.evidence, quote: "Le Kazakhstan a quitté les Nations Unies." } },
  ],
  ["quote-not-in-source", { ...date, evidence: cutInAWord() }],
  ["two-keys", withLaterTelling()],
  ["duplicate-options", option(sigle, 2, "Organisation du traité de Sécurité collective")],
  ["overlapping-options", withDaysInCommon()],
  ["mixed-type-or-precision", option(date, 0, "1990")],
  ["mixed-type-or-precision", option(number, 0, "plusieurs dizaines")],
  [
    "longest-option-is-key",
    item(sigle, { options: ["Organisation de coopération de Shanghai", "Union", "Ligue arabe"] }),
  ],
  ["key-word-in-stem", stem(sigle, `Que signifie le sigle «\u00a0OCS\u00a0», né à Shanghai${NNBSP}?`)],
  ["stem-not-a-question", stem(date, "Le Kazakhstan a rejoint les Nations unies.")],
  ["stem-not-a-question", stem(date, "À quelle date le Kazakhstan a-t-il rejoint les Nations unies ?")],
  [
    "stem-too-long",
    stem(
      date,
      `À quelle date le Kazakhstan${", riche en ressources".repeat(9)}, a-t-il rejoint les Nations unies${NNBSP}?`,
    ),
  ],
  [
    "dangling-words",
    stem(date, `À quelle date le Kazakhstan a-t-il rejoint les Nations unies à New York entre${NNBSP}?`),
  ],
  ["dangling-words", stem(date, `À quelle date le Kazakhstan a-t-il rejoint les Nations unies et le${NNBSP}?`)],
  [
    "dangling-words",
    stem(date, `À quelle date le Kazakhstan, grâce à la Turquie a-t-il rejoint les Nations unies${NNBSP}?`),
  ],
  ["vague", doubted(date, "vague")],
  ["unnamed-relative", stem(date, `À quelle date le Kazakhstan a-t-il rejoint sa voisine aux Nations unies${NNBSP}?`)],
  ["contradicted-life", doubted(date, "contradicted-life")],
  ["unresolved-anaphora", stem(date, `À quelle date cette république a-t-elle rejoint les Nations unies${NNBSP}?`)],
  ["unresolved-anaphora", stem(date, `À quelle date les Nations unies ont-elles admis celui-ci${NNBSP}?`)],
  ["unresolved-anaphora", stem(date, `À quelle date la deuxième phase a-t-elle réuni les Nations unies${NNBSP}?`)],
  [
    "unresolved-anaphora",
    stem(date, `À quelle date les Nations unies, alors réunies, ont-elles admis Chypre${NNBSP}?`),
  ],
  [
    "unresolved-anaphora",
    stem(number, `Complétez\u00a0: «\u00a0Moins d’un an après, la Commission économique compte _____ États.\u00a0»`),
  ],
  [
    "unresolved-anaphora",
    stem(number, `Complétez\u00a0: «\u00a0Plus en amont, la Commission économique compte _____ États.\u00a0»`),
  ],
  ["bare-definite-subject", stem(date, `À quelle date le pays a-t-il rejoint les Nations unies${NNBSP}?`)],
  ["not-unique", stem(date, `À quelle date l’un des pays d’Asie a-t-il rejoint les Nations unies${NNBSP}?`)],
  ["dangling-words", stem(date, `À quelle date le Kazakhstan a-t-il invité Petit, Morin, Dupont${NNBSP}?`)],
  ["unfit-matter", stem(date, `À quelle date le Kazakhstan a-t-il jugé les auteurs du viol de Petropavl${NNBSP}?`)],
  ["negative-stem", stem(date, `À quelle date le Kazakhstan n’était-il pas membre des Nations unies${NNBSP}?`)],
  ["absolute-word", option(sigle, 2, "Union de tous les peuples d’Asie")],
  ["true-elsewhere", withOtherSentence()],
  ["repaired-sentence", { ...date, sentence: { ...date.sentence, repaired: true } }],
  ["damaged-sentence", { ...date, sentence: { ...date.sentence, damaged: true } }],
  ["date-attachment-unsure", doubted(date, "date-attachment-unsure")],
  [
    "second-timex",
    stem(date, `À quelle date le Kazakhstan a-t-il rejoint les Nations unies, fondées en 1945${NNBSP}?`),
  ],
  ["forecast-as-fact", stem(date, `À quelle date le Kazakhstan devrait-il rejoindre les Nations unies${NNBSP}?`)],
  ["forecast-as-fact", { ...date, bench: { ...bench, horizons: new Map([["a", 0]]) } }],
  ["deictic", stem(date, `À quelle date notre voisin le Kazakhstan a-t-il rejoint les Nations unies${NNBSP}?`)],
  ["unbalanced-quotes", stem(date, `À quelle date le Kazakhstan a-t-il rejoint les «\u00a0Nations unies${NNBSP}?`)],
  ["agreement-unverified", withoutGender()],
  ["implausible-number", option(share, 3, "140")],
  ["key-computed", ofYears("Le chantier dura _____ ans, de 1801 à 1854.")],
  ["implausible-number", option(number, 0, "0")],
  ["asks-finer-than-source", finerThanSource()],
  ["duplicate-options", option(date, 0, "2 mars 1992")],
  ["duplicate-options", option(word, 3, "Belarus")],
  ["overlapping-options", item(number, { options: ["47", "53", "56", "plus de 60", "plus de 70"] })],
  ["mixed-type-or-precision", item(word, { options: ["Kazakhstan", "ONU", "OCS", "OTSC"] })],
  ["grammar-cue", item(number, { stem: inFrame("La Commission économique compte d’_____ membres de l’Asie.") })],
  ["grammar-cue", item(word, { stem: inFrame("La _____ a rejoint les Nations unies.") })],
  ["grammar-cue", item(share, laquelle)],
  ["all-or-none-of-the-above", option(sigle, 2, "Aucune de ces réponses")],
  ["opinion-unattributed", stem(date, `À quelle date a eu lieu la remarquable adhésion du Kazakhstan${NNBSP}?`)],
  ["opinion-unattributed", stem(word, `Quel pays est considéré comme fondateur${NNBSP}?`)],
  ["typography", stem(date, `À quelle date  le Kazakhstan a-t-il rejoint les Nations unies${NNBSP}?`)],
  ["typography", stem(date, `À quelle date le Kazakhstan a-t-il rejoint les Nations unies,${NNBSP}?`)],
  ["elision", stem(date, `À quelle date le ambassadeur du Kazakhstan a-t-il rejoint New York${NNBSP}?`)],
  ["contraction", stem(date, `À quelle date le Kazakhstan a-t-il accédé à les Nations unies${NNBSP}?`)],
  ["doubled-word", stem(date, `À quelle date le président du du Kazakhstan a-t-il rejoint New York${NNBSP}?`)],
  ["leftover-markup", stem(date, `À quelle date le Kazakhstan[3] a-t-il rejoint les Nations unies${NNBSP}?`)],
  ["capitals", stem(date, `à quelle date le Kazakhstan a-t-il rejoint les Nations unies${NNBSP}?`)],
  ["capitals", stem(date, `À quelle date Le peuple du Kazakhstan a-t-il rejoint les Nations unies${NNBSP}?`)],
  ["common-knowledge", aboutWar()],
  ["key-word-in-stem", item(date, { context: "Le Kazakhstan depuis 1992" })],
  ["key-word-in-stem", item(typed, { context: "Le Kazakhstan depuis 1992" })],
  ["key-word-in-stem", item(word, { stem: `Quel pays a accueilli le sommet kazakh${NNBSP}?` })],
  ["stem-not-a-question", stem(date, `Le Kazakhstan a rejoint les Nations unies${NNBSP}?`)],
  ["second-timex", stem(date, `À quelle date le Kazakhstan a-t-il rejoint, au XXe siècle, les Nations unies${NNBSP}?`)],
  ["near-duplicate", { ...date, earlier: new Map([[askedOf("date-choice", date.item), [date.item]]]) }],
];

/** "…khstan a rejoint les Nations Unies le 2 mars 1992." */
function cutInAWord() {
  const start = date.evidence.span.start + "Le Kaza".length;
  return evidenceOf(date.document, date.sentence, { ...date.evidence.span, start });
}

/** Another document dates the same event otherwise, and that date is among the options. */
function withLaterTelling(): Subject {
  const fact = facts["onu"]!;
  if (fact.kind !== "event") throw new Error("an event is needed");
  const other = { ...fact, id: "b/autre", timex: { ...fact.timex, value: fr("14 janvier 1991") } };
  return { ...date, bench: { ...bench, lookups: lookupsOf([...bench.facts, other]) } };
}

function fr(text: string) {
  const value = bench.language.readTypedDate(text);
  if (!value) throw new Error(`not a date: ${text}`);
  return value;
}

/** Another sentence says of the same matter what a wrong option says. */
function withOtherSentence(): Subject {
  const said = { ...date.sentence, id: "autre", text: "Le Kazakhstan a rejoint les Nations Unies le 14 janvier 1991." };
  const timex = { ...bench.timexes.get("a-0")![0]!, sentenceId: "autre", value: fr("14 janvier 1991") };
  const sentences = new Map([...bench.sentences, [said.id, said]]);
  const matter = matterOf(sentences.values(), bench.language);
  return { ...date, bench: { ...bench, sentences, matter, timexes: new Map([...bench.timexes, [said.id, [timex]]]) } };
}

/** The sentence gives two days, and one of them is in a wrong option too. */
function withDaysInCommon(): Subject {
  const timex = { ...bench.timexes.get("a-0")![0]!, value: fr("2 et 3 mars 1992") };
  const options = ["4 et 5 octobre 1991", "2 et 3 mars 1992", "3 et 4 mars 1992"];
  const days = item(date, { options, key: "2 et 3 mars 1992" });
  return { ...days, bench: { ...bench, timexes: new Map([...bench.timexes, ["a-0", [timex]]]) } };
}

function withoutGender(): Subject {
  const fact = facts["onu"]!;
  if (fact.kind !== "event" || fact.wording.form !== "clause") throw new Error("a clause is needed");
  const clause = { ...fact.wording.clause, subjectGender: null };
  return { ...date, fact: { ...fact, wording: { form: "clause", clause } } };
}

/** The number counts years. */
function ofYears(sentence: string): Subject {
  const fact = facts["etats"]!;
  if (fact.kind !== "quantity") throw new Error("a number is needed");
  return {
    ...item(number, { stem: inFrame(sentence) }),
    fact: { ...fact, quantity: { ...fact.quantity, unit: "ans" } },
  };
}

/** Told in a text about Kazakhstan. */
function aboutWar(): Subject {
  const fact = facts["onu"]!;
  if (fact.kind !== "event" || fact.wording.form !== "clause") throw new Error("a clause is needed");
  const clause = { ...fact.wording.clause, subject: "la guerre de Bosnie", verb: "a", participle: "commencé" };
  return { ...date, fact: { ...fact, wording: { form: "clause", clause } } };
}

/** The sentence of document b gives the month alone. */
function finerThanSource(): Subject {
  return subject(facts["onuDuMois"]!, "date-typed", typed.item);
}

describe("a planted fault is seen, and no other", () => {
  test.each(PLANTED)("%s", (code, faulty) => {
    expect(faultsOf(faulty)).toEqual([code]);
  });

  test("every code has a planted fault", () => {
    const planted = new Set(PLANTED.map(([code]) => code));
    expect(lintRules.map(({ code }) => code).filter((code) => !planted.has(code))).toEqual([]);
  });
});

test("an editor's question is spared the rules that doubt the machine's reading, and no others", () => {
  const repaired = { ...date, origin: "editor" as const, sentence: { ...date.sentence, repaired: true } };
  expect(faultsOf(repaired)).toEqual([]);
  expect(faultsOf(item(repaired, { stem: "Rien que des mots" }))).toEqual(["stem-not-a-question"]);
});
