import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { slice } from "@/lib/span";
import { readDocument } from "@/lib/documents/read-document";
import { clusterEntities } from "@/lib/facts/names/cluster-entities";
import type { EventFact, Fact } from "@/lib/facts/fact";
import { findFacts } from "@/lib/facts/find-facts";
import { findMentions } from "@/lib/facts/names/find-mentions";
import { findTimexes } from "@/lib/facts/dates/find-timexes";
import { relateEvents } from "@/lib/facts/relations/relate-events";
import { relateMemberships } from "@/lib/facts/relations/relate-memberships";
import { french as fr } from "../../support/french";
import { plain } from "./hand-made";

const FOLDER = "content/courses/politique-etrangere-du-kazakhstan/documents";
const COURSE_TITLE = "La politique étrangère du Kazakhstan";
const NAMES = ["000.txt", "001.txt", "002.txt"];

/** One dated mention of the three documents, marked by hand. */
type Gold = {
  readonly id: string;
  readonly doc: string;
  readonly date: string;
  readonly offset: number;
  readonly edtf: string;
  readonly event: string;
  readonly askable: boolean;
};

const gold = (JSON.parse(readFileSync("tests/corpus/gold-dates.json", "utf8")) as { events: readonly Gold[] }).events;

const read = NAMES.map((name) => {
  const info = { slug: name, title: "", publisher: null, date: null, licence: "", language: "fr" };
  const source = readFileSync(`${FOLDER}/${name}`, "utf8");
  const document = readDocument({ path: name, source, info }, fr);
  const timexes = findTimexes(document, fr, () => undefined);
  const found = findFacts({ document, timexes, language: fr, courseTitle: COURSE_TITLE }, () => undefined);
  return { name, source, document, facts: found };
});
const facts = read.flatMap((document) => document.facts);
const related = relateEvents(facts, fr);

const isEvent = (fact: Fact): fact is EventFact => fact.kind === "event";
const dateQuestion = ({ wording, timex }: EventFact): string | null => fr.phrases.askDate(wording, timex);

/** What became of a marked mention: the question, or why there is none. */
function outcomeOf({ doc, offset, edtf }: Gold): { readonly isClean: boolean; readonly why: string } {
  const found = read
    .find(({ name }) => name === doc)
    ?.facts.filter(isEvent)
    .find(({ timex }) => timex.span.start === offset);
  if (!found) return { isClean: false, why: "no event understood" };
  if (found.timex.value.edtf !== edtf) return { isClean: false, why: `read as ${found.timex.value.edtf}` };
  const stem = dateQuestion(found);
  const isClean = found.doubts.length === 0 && stem !== null;
  return { isClean, why: isClean ? (plain(stem) ?? "") : found.doubts.join(", ") || "cannot be said" };
}

/** A fact as a line of the listing: what it asks, or would ask but for its doubts. */
function lineOf(fact: Fact, source: string): string {
  const doubts = fact.doubts.length === 0 ? "" : ` — écarté : ${fact.doubts.join(", ")}`;
  const stems = stemsOf(fact).map((stem) => plain(stem));
  const key = keyOf(fact, source);
  const context = fact.kind === "event" && fact.needsContext ? " [contexte]" : "";
  return `- **${key}**${context} ${stems.filter(Boolean).join(" / ")}${doubts}`;
}

function keyOf(fact: Fact, source: string): string {
  if (fact.kind === "event") return slice(source, fact.timex.span);
  if (fact.kind === "quantity") return slice(source, fact.quantity.span);
  return fact.kind === "acronym" ? fact.acronym : fact.label;
}

function stemsOf(fact: Fact): readonly (string | null)[] {
  if (fact.kind === "event") return [dateQuestion(fact)];
  if (fact.kind === "quantity")
    return [fr.phrases.complete(fact.frame), fact.counting && fr.phrases.askCount(fact.counting)];
  if (fact.kind !== "acronym") return [];
  return [fr.phrases.askExpansion(fact.acronym), fr.phrases.askAcronym(fact.expansion, fact.gender)];
}

/** The whole listing, for a person to read. */
function listing(): string {
  const documents = read.map(({ name, source, facts: own }) => [
    `## ${name}`,
    "",
    ...own.map((fact) => lineOf(fact, source)),
    "",
  ]);
  const askable = gold.filter((mention) => mention.askable);
  const table = askable.map((mention) => {
    const { isClean, why } = outcomeOf(mention);
    return `| ${mention.id} | ${mention.date} | ${isClean ? "oui" : "non"} | ${isClean ? why : `${mention.event} : ${why}`} |`;
  });
  const clean = askable.filter((mention) => outcomeOf(mention).isClean).length;
  const labels = new Map(facts.map((fact) => [fact.id, fact.label]));
  const comparisons = related.comparisons.map(
    ({ kind, factIds }) => `- ${kind} : ${factIds.map((id) => labels.get(id)).join(" // ")}`,
  );
  const events = related.events.map(({ value, label }) => `- ${value.edtf} : ${label}`);
  return [
    "# Faits des trois documents",
    "",
    ...documents.flat(),
    "## Événements du cours",
    "",
    ...events,
    "",
    "## Documents comparés",
    "",
    ...comparisons,
    "",
    `## Dates marquées à la main : ${clean} sur ${askable.length}`,
    "",
    "| repère | date | demandée | question, ou raison |",
    "| --- | --- | --- | --- |",
    ...table,
    "",
  ].join("\n");
}

describe("the facts of the three documents", () => {
  test("read as the golden listing has them, line for line", async () => {
    await expect(listing().replace(/[\u00a0\u202f]/gu, " ")).toMatchFileSnapshot(
      "../../golden/facts/politique-etrangere-du-kazakhstan.md",
    );
  });

  test("ask at least 42 of the 57 dates that a person found askable, with their exact value", () => {
    const askable = gold.filter(({ askable }) => askable);
    expect(askable).toHaveLength(57);
    expect(askable.filter((mention) => outcomeOf(mention).isClean).length).toBeGreaterThanOrEqual(42);
  });

  test("ask none of the dates that a person found not askable", () => {
    const wrong = gold.filter((mention) => !mention.askable && outcomeOf(mention).isClean).map(({ id }) => id);
    expect(wrong).toEqual([]);
  });

  test("give one agreement, one contradiction of dates and one tension of membership, and no others", () => {
    const found = read.map(({ document }) => findMentions(document, fr, COURSE_TITLE));
    const { entities, mentions } = clusterEntities(found, fr.names);
    const documents = read.map(({ document }) => document);
    const memberships = relateMemberships({ documents, mentions, entities }, fr);
    const labels = new Map([...facts, ...memberships.facts].map((fact) => [fact.id, plain(fact.label)]));
    const told = [...related.comparisons, ...memberships.comparisons].map(({ kind, factIds }) => [
      kind,
      ...factIds.map((id) => labels.get(id)?.slice(0, 60)),
    ]);
    expect(told).toEqual([
      ["agreement", "Le Kazakhstan a rejoint les Nations Unies", "Le Kazakhstan est devenu membre des Nations Unies"],
      [
        "contradiction",
        "Élection de la présidence de l’OSCE",
        "La réunion interministérielle de l’Organisation pour la Sécu",
      ],
      [
        "contradiction",
        "Le Kazakhstan a rejoint l’Organisation du Traité de sécurité",
        "Le pays est co-fondateur d’associations d’intégration aussi ",
      ],
    ]);
    expect(memberships.comparisons.map(({ about }) => plain(about ?? null))).toEqual([
      "Organisation du traité de sécurité collective (OTSC), Organisation de coopération de Shanghai (OCS)",
    ]);
  });

  test("name the president under one entity, however he is spelt", () => {
    const found = read.map(({ document }) => findMentions(document, fr, COURSE_TITLE));
    const { entities } = clusterEntities(found, fr.names);
    expect(entities.filter(({ aliases }) => aliases.some((alias) => alias.includes("Nazarba")))).toMatchObject([
      { name: "Noursoultan Nazarbaïev", gender: "m" },
    ]);
  });

  test("slice their evidence out of the source, the date or the number in it", () => {
    for (const { source, facts: own } of read) {
      for (const fact of own) {
        const quote = slice(source, fact.evidence);
        expect(quote).toBe(quote.trim());
        if (fact.kind === "event") expect(quote).toContain(slice(source, fact.timex.span));
        if (fact.kind === "quantity") expect(quote).toContain(slice(source, fact.quantity.span));
      }
    }
  });

  test("are the same twice, each id once", () => {
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    expect(listing()).toBe(listing());
  });
});
