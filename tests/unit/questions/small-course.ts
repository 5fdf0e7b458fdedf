import type { Sentence, SourceDocument } from "@/lib/documents/document";
import { readEdtf } from "@/lib/calendar/read-edtf";
import type { AcronymFact, CourseEvent, EventFact, Fact, QuantityFact } from "@/lib/facts/fact";
import type { Timex } from "@/lib/facts/dates/timex";
import { french as fr } from "../../support/french";
import type { Wording } from "@/lib/language/phrases";
import { benchFor, type Bench } from "@/lib/questions/bench/bench";

/** Three documents of one sentence a line, small enough to be read at a glance. */
export const LINES = {
  a: [
    "Le Kazakhstan a rejoint les Nations Unies le 2 mars 1992.",
    "Le protocole de Lisbonne a été signé le 23 mai 1992.",
    "L'Organisation de coopération de Shanghai (OCS) a été créée le 15 juin 2001.",
    "L'exposition « Astana 2017 » a ouvert ses portes le 10 juin 2017.",
  ],
  b: ["Le pays est devenu membre des Nations Unies en mars 1992, devenant ainsi le 168e membre."],
  c: [
    "La Commission économique (CESAP) compte 53 États membres et la part du commerce atteint 57% du total.",
    "L'Organisation du Traité de sécurité collective (OTSC) réunit 6 États.",
    "L'Union économique eurasiatique (UEE) réunit 5 États.",
  ],
} as const;

/** A document of which each line is a sentence. */
export function documentOf(slug: string, lines: readonly string[]): SourceDocument {
  const source = lines.join("\n");
  let at = 0;
  const sentences = lines.map((text, index): Sentence => {
    const span = { start: at, end: at + text.length };
    at = span.end + 1;
    const offsets = Array.from({ length: text.length + 1 }, (_, unit) => span.start + unit);
    const place = { sectionId: `${slug}-s`, blockId: `${slug}-b${index}` };
    return { id: `${slug}-${index}`, ...place, span, text, offsets, repaired: false, damaged: false };
  });
  const span = { start: 0, end: source.length };
  return {
    path: `${slug}.txt`,
    info: { slug, title: `Document ${slug}`, publisher: null, date: null, licence: "essai", language: "fr" },
    source,
    sections: [{ id: `${slug}-s`, title: "Une section", span, blocks: [] }],
    sentences,
    dropped: [],
    repairs: [],
    statedDate: null,
  };
}

/** Where words stand in a line; the line is `slug-index`. */
const spanOf = (document: SourceDocument, words: string) => {
  const start = document.source.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in ${document.path}`);
  return { start, end: start + words.length };
};

/** An event fact for a line that holds `date`. */
export function eventIn(
  document: SourceDocument,
  line: number,
  date: readonly [text: string, edtf: string],
  about: { readonly eventId: string; readonly wording: Wording; readonly label: string },
): EventFact {
  const sentence = document.sentences[line]!;
  const value = readEdtf(date[1])!;
  const timex: Timex = {
    sentenceId: sentence.id,
    span: spanOf(document, date[0]),
    value,
    relation: "at",
    role: "event",
    certainty: "stated",
    modifier: null,
    rule: "fr/essai",
  };
  return {
    kind: "event",
    ...baseOf(document, line, `${about.eventId}-${document.info.slug}`),
    ...about,
    timex,
    needsContext: false,
  };
}

const baseOf = (document: SourceDocument, line: number, name: string) => ({
  id: `${document.info.slug}/${name}`,
  documentSlug: document.info.slug,
  sectionId: `${document.info.slug}-s`,
  sentenceId: document.sentences[line]!.id,
  evidence: document.sentences[line]!.span,
  label: name,
  doubts: [],
});

/** A number in a line, with the words of the line around it. */
export function quantityIn(
  document: SourceDocument,
  line: number,
  digits: string,
  quantity: Pick<QuantityFact["quantity"], "type" | "value" | "unit">,
): QuantityFact {
  const { text, span } = document.sentences[line]!;
  const number = { start: span.start + text.indexOf(digits), end: span.start + text.indexOf(digits) + digits.length };
  const [before = "", after = ""] = [
    text.slice(0, text.indexOf(digits)),
    text.slice(text.indexOf(digits) + digits.length),
  ];
  return {
    kind: "quantity",
    ...baseOf(document, line, `nombre-${digits}`),
    quantity: { ...quantity, span: number, modifier: "" },
    frame: { before, after },
    isOfNow: false,
    isSubjectNamed: true,
    counting: null,
  };
}

const acronymIn = (document: SourceDocument, line: number, acronym: string, expansion: string): AcronymFact => ({
  kind: "acronym",
  ...baseOf(document, line, acronym.toLowerCase()),
  acronym,
  expansion,
  gender: "f",
});

const clause = (subject: string, verb: string, participle: string, complement: string): Wording => ({
  form: "clause",
  clause: { subject, subjectGender: "m", subjectNumber: "singular", verb, participle, complement, fronted: "" },
});

/** The course of three documents, its facts as a reader would state them. */
export function smallCourse(): { readonly bench: Bench; readonly facts: Readonly<Record<string, Fact>> } {
  const [a, b, c] = [documentOf("a", LINES.a), documentOf("b", LINES.b), documentOf("c", LINES.c)];
  const facts = {
    onu: eventIn(a, 0, ["2 mars 1992", "1992-03-02"], {
      eventId: "onu",
      label: "adhésion aux Nations unies",
      wording: clause("le Kazakhstan", "a", "rejoint", "les Nations Unies"),
    }),
    lisbonne: eventIn(a, 1, ["23 mai 1992", "1992-05-23"], {
      eventId: "lisbonne",
      label: "signature du protocole de Lisbonne",
      wording: { form: "nominal", phrase: "signature du protocole de Lisbonne", gender: "f" },
    }),
    ocs: eventIn(a, 2, ["15 juin 2001", "2001-06-15"], {
      eventId: "ocs",
      label: "création de l’OCS",
      wording: { form: "nominal", phrase: "création de l’Organisation de coopération de Shanghai", gender: "f" },
    }),
    onuDuMois: eventIn(b, 0, ["mars 1992", "1992-03"], {
      eventId: "onu",
      label: "adhésion aux Nations unies",
      wording: clause("le Kazakhstan", "est", "devenu", "membre des Nations Unies"),
    }),
    rang: quantityIn(b, 0, "168e", { type: "ordinal", value: 168, unit: "" }),
    etats: quantityIn(c, 0, "53", { type: "count", value: 53, unit: "États membres" }),
    part: quantityIn(c, 0, "57", { type: "percent", value: 57, unit: "%" }),
    sigleOcs: acronymIn(a, 2, "OCS", "Organisation de coopération de Shanghai"),
    sigleCesap: acronymIn(c, 0, "CESAP", "Commission économique"),
    sigleOtsc: acronymIn(c, 1, "OTSC", "Organisation du Traité de sécurité collective"),
    sigleUee: acronymIn(c, 2, "UEE", "Union économique eurasiatique"),
  };
  const events: CourseEvent[] = ["onu", "lisbonne", "ocs"].map((id) => {
    const tellings = Object.values(facts).filter(
      (fact): fact is EventFact => fact.kind === "event" && fact.eventId === id,
    );
    return { id, label: tellings[0]!.label, value: tellings[0]!.timex.value, factIds: tellings.map((fact) => fact.id) };
  });
  const expo: Timex = {
    ...facts.ocs.timex,
    sentenceId: "a-3",
    span: spanOf(a, "2017"),
    value: readEdtf("2017")!,
    role: "name",
  };
  const opening: Timex = { ...expo, span: spanOf(a, "10 juin 2017"), value: readEdtf("2017-06-10")!, role: "event" };
  const timexes = Object.values(facts).flatMap((fact) => (fact.kind === "event" ? [fact.timex] : []));
  const bench = benchFor(fr, [a, b, c], Object.values(facts), events, [...timexes, expo, opening]);
  return { bench, facts };
}
