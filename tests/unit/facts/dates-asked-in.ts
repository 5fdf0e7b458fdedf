import { readDocument } from "@/lib/documents/read-document";
import { findFacts } from "@/lib/facts/find-facts";
import { findTimexes } from "@/lib/facts/dates/find-timexes";
import { french as fr } from "../../support/french";
import { plain } from "./hand-made";

/**
 * The date questions on a text as an author hands it in, its dates found by the program, in the order of the text.
 *
 * @param title what its author calls it; empty where its first line must say so
 */
export const datesAskedIn = (source: string, title = "Essai"): readonly string[] =>
  datesIn(source, title).flatMap(({ stem, needsContext }) => (needsContext ? [] : [stem]));

/** The same with those that need a line above them, which the document's title gives. */
export const datesReadIn = (source: string, title = "Essai"): readonly string[] =>
  datesIn(source, title).map(({ stem }) => stem);

function datesIn(source: string, title: string): readonly { readonly stem: string; readonly needsContext: boolean }[] {
  const info = { slug: "essai", title, publisher: null, date: null, licence: "aucune", language: "fr" };
  const document = readDocument({ path: "essai.txt", source, info }, fr);
  const facts = findFacts(
    { document, timexes: findTimexes(document, fr, () => undefined), language: fr },
    () => undefined,
  );
  return facts.flatMap((fact) => {
    if (fact.kind !== "event" || fact.doubts.length > 0) return [];
    const stem = plain(fr.phrases.askDate(fact.wording, fact.timex));
    return stem === null ? [] : [{ stem, needsContext: fact.needsContext }];
  });
}
