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
export function datesAskedIn(source: string, title = "Essai"): readonly string[] {
  const info = { slug: "essai", title, publisher: null, date: null, licence: "aucune", language: "fr" };
  const document = readDocument({ path: "essai.txt", source, info }, fr);
  const facts = findFacts(
    { document, timexes: findTimexes(document, fr, () => undefined), language: fr },
    () => undefined,
  );
  return facts.flatMap((fact) => {
    if (fact.kind !== "event" || fact.doubts.length > 0 || fact.needsContext) return [];
    const stem = plain(fr.phrases.askDate(fact.wording, fact.timex));
    return stem === null ? [] : [stem];
  });
}
