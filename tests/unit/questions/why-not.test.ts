import { describe, expect, test } from "vitest";
import { readEdtf } from "@/lib/calendar/read-edtf";
import type { EventFact } from "@/lib/facts/fact";
import type { Wording } from "@/lib/language/phrases";
import type { Timex } from "@/lib/facts/dates/timex";
import { benchFor } from "@/lib/questions/bench/bench";
import { closePairs } from "@/lib/questions/wording/close-pairs";
import { whyNotOf } from "@/lib/questions/publication/why-not";
import { french as fr } from "../../support/french";
import { documentOf, eventIn } from "./small-course";

const document = documentOf("a", [
  "Le duc Aubin prit Orves en 1612, après Bergue en 1608 et Lens en 1610.",
  "En 1702, le canal fut creusé, et en 1705, le pont de Lens fut bâti.",
  "Le traité intitulé « Paix des deux ducs, accord sur les ports » fut signé en 1633.",
  "L'organisation fut dissoute en 1650.",
  "Le phare d'Orves brûla en 1655 ou 1656.",
]);
const wording: Wording = {
  form: "clause",
  clause: {
    ...{ subject: "Aubin", subjectGender: "m", subjectNumber: "singular" },
    ...{ verb: "prit", participle: "", complement: "", fronted: "" },
  },
};

const event = (line: number, year: string, label: string): EventFact =>
  eventIn(document, line, [year, year], { eventId: `e${year}`, wording, label });

/** The dates of a line, as they are found there. */
const timexesOf = (fact: EventFact): readonly Timex[] =>
  [...document.sentences.find(({ id }) => id === fact.sentenceId)!.text.matchAll(/\d{4}/gu)].map((match) => {
    const start = document.source.indexOf(match[0]);
    return { ...fact.timex, value: readEdtf(match[0])!, span: { start, end: start + 4 } };
  });

/** What is marked beside a wrong date; null where nothing is shown. */
function marked(fact: EventFact, contested: readonly string[] = []): string | null {
  const comparisons = [{ kind: "contradiction", eventId: fact.eventId, factIds: contested }] as const;
  const bench = benchFor(fr, [document], [fact], [], timexesOf(fact), undefined, comparisons);
  return whyNotOf(fact, bench)?.quote ?? null;
}

describe("a wrong date is explained by the words of its event alone", () => {
  test.each([
    [0, "1612", "Le duc Aubin a pris Orves", "Le duc Aubin prit Orves en 1612"],
    [0, "1608", "Le duc Aubin a pris Bergue", "après Bergue en 1608"],
    [0, "1610", "Le duc Aubin a pris Lens", "Lens en 1610"],
    [1, "1702", "Le canal a été creusé", "1702, le canal fut creusé"],
    [1, "1705", "Le pont de Lens a été bâti", "1705, le pont de Lens fut bâti."],
  ])("line %i, %s", (line, year, label, quote) => {
    expect(marked(event(line, year, label))).toBe(quote);
  });

  test("and by the whole sentence where the date stands away from any word of it", () => {
    expect(marked(event(4, "1656", "Incendie d'un moulin"))).toBe("Le phare d'Orves brûla en 1655 ou 1656.");
  });
});

describe("a wrong date is left unexplained", () => {
  test("where another document says otherwise", () => {
    const fact = event(2, "1633", "Le traité des deux ducs a été signé");
    expect(marked(fact)).not.toBeNull();
    expect(marked(fact, [fact.id])).toBeNull();
  });

  test("where the sentence may date something else", () => {
    expect(
      marked({ ...event(2, "1633", "Le traité des ducs a été signé"), doubts: ["date-attachment-unsure"] }),
    ).toBeNull();
    expect(
      marked({ ...event(2, "1633", "Le traité des ducs a été signé"), doubts: ["agreement-unverified"] }),
    ).not.toBeNull();
  });

  test("where its words name no one", () => {
    expect(marked(event(3, "1650", "L’organisation a été dissoute"))).toBeNull();
    expect(marked(event(3, "1650", "La Ligue des ports a été dissoute"))).not.toBeNull();
  });
});

describe("no quotation is cut in two", () => {
  const source = "On lut « Paix des ducs, accord (secret) » hier ; il dit » assez.";
  const bounds = { start: 0, end: source.indexOf(" ; ") };
  const close = (words: string) => {
    const start = source.indexOf(words);
    const span = closePairs(source, { start, end: start + words.length }, bounds, fr.cues.pairs);
    return span && source.slice(span.start, span.end);
  };

  test.each([
    ["lut « Paix des ducs", "lut « Paix des ducs, accord (secret) »"],
    ["secret) » hier", "« Paix des ducs, accord (secret) » hier"],
    ["Paix des ducs", "Paix des ducs"],
  ])("%s", (words, whole) => {
    expect(close(words)).toBe(whole);
  });

  test("and none is made whole with what another sentence holds", () => {
    const start = source.indexOf("il dit");
    const span = { start, end: source.length };
    expect(closePairs(source, span, span, fr.cues.pairs)).toBeNull();
  });
});
