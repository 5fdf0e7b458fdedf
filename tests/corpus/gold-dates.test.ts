import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocument } from "@/lib/documents/read-document";
import { findTimexes } from "@/lib/facts/dates/find-timexes";
import { fr } from "@/lib/language/fr/fr";

type Mention = { id: string; doc: string; date: string; offset: number; edtf: string; kind: string; relation: string };

const gold = JSON.parse(readFileSync("tests/corpus/gold-dates.json", "utf8")) as { events: Mention[] };
const folder = "content/courses/politique-etrangere-du-kazakhstan/documents";

/** What the gold calls a mention, as a role. */
const roleOf = ({ kind }: Mention): string =>
  kind === "boilerplate" ? "document-date" : kind === "name" || kind === "measure" ? kind : "event";

describe.each(["000.txt", "001.txt", "002.txt"])("the dates of %s", (file) => {
  const source = readFileSync(`${folder}/${file}`, "utf8");
  const info = { slug: file, title: file, publisher: null, date: null, licence: "unknown", language: "fr" };
  const timexes = findTimexes(readDocument({ path: file, source, info }, fr), fr, () => {});
  const mentions = gold.events.filter(({ doc }) => doc === file);

  test.each(mentions)("$id: $date is $edtf", (mention) => {
    const found = timexes.find(({ span }) => span.start === mention.offset);
    expect({
      date: found && source.slice(found.span.start, found.span.end),
      edtf: found?.value.edtf,
      role: found?.role,
      relation: found?.relation,
    }).toEqual({ date: mention.date, edtf: mention.edtf, role: roleOf(mention), relation: mention.relation });
  });

  test("nothing else is taken for a date", () => {
    const offsets = new Set(mentions.map(({ offset }) => offset));
    const others = timexes.filter(({ span }) => !offsets.has(span.start));
    expect(others.map(({ span }) => source.slice(span.start, span.end))).toEqual([]);
  });
});

test("there are 68 dated mentions to find", () => expect(gold.events).toHaveLength(68));
