import { describe, expect, test } from "vitest";
import { french as fr } from "../../support/french";
import { benchFor } from "@/lib/questions/bench/bench";
import { evidenceOf } from "@/lib/questions/evidence";
import { eventOfDate } from "@/lib/questions/kinds/event-of-date";
import { rank } from "@/lib/questions/publication/rank";
import type { Subject } from "@/lib/questions/linter/rule";
import { documentOf, eventIn } from "./small-course";

type Event = readonly [phrase: string, date: string, edtf: string];

const ASKED: Event = ["incendie de Lyon", "2 mars 1904", "1904-03-02"];
const NEAR: readonly Event[] = [
  ["siège de Vienne", "5 mai 1905", "1905-05-05"],
  ["prise de Nantes", "6 juin 1906", "1906-06-06"],
];
const THIRD: Event = ["mort de Colbert", "7 mai 1910", "1910-05-07"];

/** A course of one document, a line an event. */
function courseOf(events: readonly Event[]) {
  const document = documentOf(
    "a",
    events.map(([phrase, date]) => `${date} : ${phrase}.`),
  );
  const facts = events.map(([phrase, date, edtf], line) =>
    eventIn(document, line, [date, edtf], {
      eventId: phrase,
      label: phrase,
      wording: { form: "nominal", phrase, gender: null },
    }),
  );
  const timexes = facts.map(({ timex }) => timex);
  return { document, facts, bench: benchFor(fr, [document], facts, [], timexes) };
}

/** The options of the question for the first event; null where it is not asked. */
function optionsFor(events: readonly Event[]): readonly string[] | null {
  const { facts, bench } = courseOf(events);
  const [draft] = eventOfDate.write(facts[0]!, bench).drafts;
  if (!draft) return null;
  return eventOfDate.open(draft.content).item().options;
}

describe("the event of a date", () => {
  test("stands among events of the same years", () => {
    expect(optionsFor([ASKED, ...NEAR, THIRD])).toEqual([
      "Incendie de Lyon",
      "Siège de Vienne",
      "Prise de Nantes",
      "Mort de Colbert",
    ]);
  });

  test("is not asked where one of the others happened in another age", () => {
    expect(optionsFor([ASKED, ...NEAR, ["mort de Colbert", "7 mai 1930", "1930-05-07"]])).toBeNull();
  });

  test("may stand among events of a tenth of the time that its document tells", () => {
    const old: Event = ["couronnement de Charles", "800", "0800"];
    expect(optionsFor([ASKED, ...NEAR, ["mort de Colbert", "7 mai 1930", "1930-05-07"], old])).toContain(
      "Mort de Colbert",
    );
  });

  test.each(["vaccin de Pasteur", "traité de Lyon", "mort de son fils"])("is not asked beside « %s »", (phrase) => {
    expect(optionsFor([ASKED, ...NEAR, [phrase, "7 mai 1910", "1910-05-07"]])).toBeNull();
  });

  test("waits for an editor in a course of one document, which has no place to be asked about", () => {
    const { document, facts, bench } = courseOf([ASKED, ...NEAR, THIRD]);
    const [draft] = eventOfDate.write(facts[0]!, bench).drafts;
    const subject: Subject = {
      item: eventOfDate.open(draft!.content).item(),
      kind: "event-of-date",
      origin: "machine",
      evidence: evidenceOf(document, document.sentences[0]!, draft!.quote),
      fact: facts[0]!,
      sentence: document.sentences[0]!,
      document,
      bench,
      earlier: new Map(),
    };
    expect(rank(subject)).toEqual({ score: 0.64, reasons: ["date-without-place"] });
  });
});
