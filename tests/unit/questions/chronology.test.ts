import { describe, expect, test } from "vitest";
import type { EventFact } from "@/lib/facts/fact";
import { french as fr } from "../../support/french";
import { benchFor } from "@/lib/questions/bench/bench";
import { groupLedBy, type Grouping } from "@/lib/questions/bench/chronology";
import { documentOf, eventIn } from "./small-course";

const GROUPING: Grouping = { least: 3, most: 4, by: () => "" };

type Told = {
  readonly name: string;
  readonly date: readonly [string, string];
  readonly about?: Partial<EventFact>;
  readonly certainty?: EventFact["timex"]["certainty"];
  /** True for an item of a list of dates. */
  readonly isItem?: boolean;
};

const told = (name: string, text: string, edtf: string, about: Partial<EventFact> = {}): Told => ({
  name,
  date: [text, edtf],
  about,
});

/** The groups that documents of such events give, each as its labels; one line an event. */
function groupsOf(documents: Readonly<Record<string, readonly Told[]>>, grouping = GROUPING): readonly string[] {
  const laid = Object.entries(documents).map(([slug, events]) => {
    const plain = documentOf(
      slug,
      events.map(({ name, date }) => `${name} a eu lieu : ${date[0]}.`),
    );
    const blocks = plain.sentences.map(({ blockId, span }, line) => ({
      id: blockId,
      kind: events[line]?.isItem ? ("dated-item" as const) : ("paragraph" as const),
      span,
    }));
    const document = { ...plain, sections: plain.sections.map((section) => ({ ...section, blocks })) };
    const facts = events.map(({ name, date, about, certainty = "stated" }, line) => {
      const fact = eventIn(document, line, date, {
        eventId: `${slug}-${name}`,
        label: name,
        wording: { form: "nominal", phrase: name, gender: "f" },
      });
      return { ...fact, timex: { ...fact.timex, certainty }, ...about, id: `${slug}/${line}` };
    });
    return { document, facts };
  });
  const facts = laid.flatMap((each) => each.facts);
  const timexes = facts.map(({ timex }) => timex);
  const bench = benchFor(
    fr,
    laid.map(({ document }) => document),
    facts,
    [],
    timexes,
  );
  return facts.flatMap((fact) => {
    const group = groupLedBy(fact, bench, grouping);
    return group ? [group.map(({ label }) => label).join(" < ")] : [];
  });
}

const four = [
  told("Fondation de Rome", "1900", "1900"),
  told("Bataille de Marignan", "1901", "1901"),
  told("Siège de Vienne", "1902", "1902"),
  told("Signature de Nimègue", "1903", "1903"),
];

describe("events are grouped", () => {
  test("in the order of time, whatever the order of the text, and belong to the oldest", () => {
    expect(groupsOf({ a: four.toReversed() })).toEqual([
      "Fondation de Rome < Bataille de Marignan < Siège de Vienne < Signature de Nimègue",
    ]);
  });

  test("never two that share days", () => {
    const crowded = [
      ...four,
      told("Couronnement de Louis", "mars 1901", "1901-03"),
      told("Incendie de Lyon", "1904", "1904"),
      told("Mort de Colbert", "1905", "1905"),
    ];
    expect(groupsOf({ a: crowded })).toEqual([
      "Fondation de Rome < Bataille de Marignan < Siège de Vienne < Signature de Nimègue",
      "Couronnement de Louis < Incendie de Lyon < Mort de Colbert",
    ]);
  });

  test("never across ages: everyone puts a siege of the Middle Ages first", () => {
    const ages = [
      told("Siège de Morlaix", "1374", "1374"),
      told("Incendie de Lyon", "1904", "1904"),
      told("Grève de Nevers", "1907", "1907"),
      told("Congrès de Tours", "1920", "1920"),
    ];
    expect(groupsOf({ a: ages })).toEqual(["Incendie de Lyon < Grève de Nevers < Congrès de Tours"]);
  });

  test("by document first; what is left of several documents makes a group of its own", () => {
    const left = {
      a: [...four, told("Incendie de Lyon", "1904", "1904")],
      b: [told("Mort de Colbert", "1905", "1905"), told("Prise de Nantes", "1906", "1906")],
    };
    expect(groupsOf(left)).toEqual([
      "Fondation de Rome < Bataille de Marignan < Siège de Vienne < Signature de Nimègue",
      "Incendie de Lyon < Mort de Colbert < Prise de Nantes",
    ]);
  });

  test("by fewer than three makes no question", () => {
    expect(groupsOf({ a: four.slice(0, 2) })).toEqual([]);
  });
});

describe("an event stays out", () => {
  const three = four.slice(0, 3);
  const whole = "Fondation de Rome < Bataille de Marignan < Siège de Vienne";
  test.each([
    ["if its reading is in doubt", told("Incendie de Lyon", "1904", "1904", { doubts: ["date-attachment-unsure"] })],
    ["if its words need a line of context", told("Incendie de Lyon", "1904", "1904", { needsContext: true })],
    ["if its reading is vague", told("Incendie de Lyon", "1904", "1904", { doubts: ["vague"] })],
    ["if its label names a thing", told("Réserve naturelle de Lyon", "1904", "1904")],
    ["if its label names a document", told("Traité de Lyon", "1904", "1904")],
    ["if its label holds a year", told("Exposition de 1904", "mai 1904", "1904-05")],
    ["if its label holds a rank, which tells its place", told("Ouverture de la 63e session", "1904", "1904")],
    ["if its label points back", told("Signature de cet accord", "1904", "1904")],
    ["if its label has an owner that it does not name", told("Mort de son fils", "1904", "1904")],
    [
      "if its label cannot be read at a glance",
      told(`Signature ${"de la convention ".repeat(8)}de Lyon`, "1904", "1904"),
    ],
  ])("%s", (_why, event) => expect(groupsOf({ a: [...three, event] })).toEqual([whole]));

  test("if its year was guessed in running text", () => {
    const guessed = told("Incendie de Lyon", "1904", "1904");
    expect(groupsOf({ a: [...three, { ...guessed, certainty: "inferred" }] })).toEqual([whole]);
  });

  test("but not for a year that the heading of a list of dates gives", () => {
    const guessed = told("Incendie de Lyon", "1904", "1904");
    expect(groupsOf({ a: [...three, { ...guessed, certainty: "inferred", isItem: true }] })).toEqual([
      `${whole} < Incendie de Lyon`,
    ]);
  });

  test("if another event has the same label: visits come again", () => {
    expect(
      groupsOf({
        a: [
          ...three,
          told("Visite de Paris", "1904", "1904"),
          { ...told("Visite de Paris", "1906", "1906", { eventId: "encore" }) },
        ],
      }),
    ).toEqual([whole]);
  });

  test("if its label tells nearly the same as one of the group", () => {
    expect(groupsOf({ a: [...three, told("Siège de Vienne en Autriche", "1904", "1904")] })).toEqual([whole]);
  });
});

/** An event told as a clause: "Lyon", the verb and the participle, "Paris". */
const toldBy = (subject: string, verb: string, participle: string, year: string): Told =>
  told(`${subject} ${verb} ${participle}`.trim(), year, year, {
    wording: {
      form: "clause",
      clause: {
        subject,
        subjectGender: "m",
        subjectNumber: "singular",
        verb,
        participle,
        complement: "",
        fronted: "",
      },
    },
  });

describe("the events of a group are told alike", () => {
  const clauses = [
    toldBy("Colbert", "est", "mort", "1904"),
    toldBy("Lyon", "a", "été détruit", "1905"),
    toldBy("Nantes", "s’est", "effondré", "1906"),
  ];
  const listed = "Colbert est mort < Lyon a été détruit < Nantes s’est effondré";

  test("as phrases or as clauses", () => {
    expect(groupsOf({ a: [...four.slice(0, 3), ...clauses] })).toEqual([
      "Fondation de Rome < Bataille de Marignan < Siège de Vienne",
      listed,
    ]);
  });

  test("two phrases and one clause make no group", () => {
    expect(groupsOf({ a: [...four.slice(0, 2), clauses[0]!] })).toEqual([]);
  });

  test.each([
    ["in the present", toldBy("Brest", "brûle", "", "1907")],
    ["in the imperfect", toldBy("Brest", "comptait", "", "1907")],
    ["in the pluperfect", toldBy("Brest", "avait", "brûlé", "1907")],
    ["of what lasts", toldBy("Brest", "est", "gouverné", "1907")],
  ])("a clause %s stays out", (_, clause) => expect(groupsOf({ a: [...clauses, clause] })).toEqual([listed]));
});

test("dates of one sort stand together where that is asked for", () => {
  const mixed = [
    told("Fondation de Rome", "1900", "1900"),
    told("Bataille de Marignan", "mars 1901", "1901-03"),
    told("Siège de Vienne", "1902", "1902"),
    told("Signature de Nimègue", "mai 1903", "1903-05"),
    told("Incendie de Lyon", "1904", "1904"),
    told("Mort de Colbert", "juin 1905", "1905-06"),
  ];
  expect(groupsOf({ a: mixed }, { ...GROUPING, by: ({ timex }) => timex.value.precision })).toEqual([
    "Fondation de Rome < Siège de Vienne < Incendie de Lyon",
    "Bataille de Marignan < Signature de Nimègue < Mort de Colbert",
  ]);
});

describe("no event of a group can be put in its place by whoever has read nothing", () => {
  const clauses = [
    toldBy("Colbert", "est", "mort", "1904"),
    toldBy("Lyon", "a", "été détruit", "1905"),
    toldBy("Nantes", "s’est", "effondré", "1906"),
  ];
  const listed = "Colbert est mort < Lyon a été détruit < Nantes s’est effondré";
  const groupsWith = (...more: readonly Told[]): readonly string[] => groupsOf({ a: [...clauses, ...more] });

  test.each([
    ["the beginning of a war that everyone knows", toldBy("la Première Guerre mondiale", "a", "commencé", "1914")],
    ["what names no one", toldBy("le comité", "a", "voté", "1907")],
  ])("%s stays out", (_why, event) => expect(groupsWith(event)).toEqual([listed]));

  test.each([
    ["someone", "Colbert", "Colbert a voté < Lyon a été détruit < Nantes s’est effondré"],
    ["a town", "Lyon", "Lyon a voté < Colbert est mort < Nantes s’est effondré"],
  ])("what %s did does not stand beside the end", (_who, subject, group) =>
    expect(groupsWith(toldBy(subject, "a", "voté", "1900"))).toEqual([group]),
  );

  test("another one of the same last name is told by no logic", () => {
    const voted = toldBy("Paul Morel", "a", "voté", "1900");
    expect(groupsOf({ a: [toldBy("Jean Morel", "est", "mort", "1904"), ...clauses.slice(1), voted] })).toEqual([
      "Paul Morel a voté < Jean Morel est mort < Lyon a été détruit < Nantes s’est effondré",
    ]);
  });

  test.each([
    [
      "the first and the third of a series",
      ["Premier congrès de Lyon", "Siège de Vienne", "Troisième réunion de Nantes"],
    ],
    [
      "what is done again and what was done",
      ["Ouverture du canal de Lyon", "Siège de Vienne", "Réouverture du canal de Lyon"],
    ],
    [
      "the founding and the closing of one house",
      ["Fondation du collège de Lyon", "Siège de Vienne", "Fermeture du collège de Lyon"],
    ],
  ])("%s do not stand together", (_why, names) => {
    const events = names.map((name, at) => told(name, `190${at}`, `190${at}`));
    expect(groupsOf({ a: events })).toEqual([]);
  });
});
