import { titleOf } from "@/lib/documents/title-of";
import type { Entity } from "@/lib/facts/names/mention";
import type { Inquiry, Named } from "@/lib/language/phrases";
import { documentOf, type Bench } from "../bench/bench";
import { contemporariesOf } from "./contemporaries";
import { doersBeside } from "./doers";

/** What is asked, and the sentence that tells it. */
export type Asking = { readonly sentenceId: string; readonly documentSlug: string; readonly inquiry: Inquiry };

/**
 * Which names a strict reader would not strike out beside the right one: people who were there at the time, countries that can have done
 * it, cities of the country to which the text points. Any name for all else.
 */
export function fairBeside(
  { sentenceId, documentSlug, inquiry }: Asking,
  key: Entity | undefined,
  stem: string,
  bench: Bench,
): (named: Named) => boolean {
  if (!key) return () => true;
  if (key.type === "city") return citiesBeside(key, documentSlug, stem, bench);
  const isBeside =
    key.type === "person"
      ? contemporariesOf(sentenceId, key, bench)
      : doersBeside(sentenceId, inquiry.role, key, stem, bench);
  if (isBeside === null) return () => true;
  const byName = new Map([...bench.entities.values()].map((entity) => [entity.name, entity]));
  return ({ name }) => {
    const rival = byName.get(name);
    return rival !== undefined && isBeside(rival);
  };
}

/**
 * Cities of the country of the right one, where the text that asks for it names that country: a title "Sri Lanka" leaves Colombo alone
 * among the capitals of Asia. Beside a capital that is asked for as such stand other capitals.
 */
function citiesBeside(key: Entity, documentSlug: string, stem: string, bench: Bench): (named: Named) => boolean {
  const { peers } = bench.language;
  const home = peers.homeOf(key.name);
  if (home === null || peers.asksCapital(stem) || !isToldIn(home, documentSlug, bench)) return () => true;
  return ({ name }) => peers.homeOf(name) === home;
}

/** Whether a document speaks of a country; each is read once for each country. */
function isToldIn(country: string, documentSlug: string, bench: Bench): boolean {
  const known = TOLD.get(bench) ?? new Map<string, boolean>();
  TOLD.set(bench, known);
  const at = `${documentSlug} ${country}`;
  const document = documentOf(bench, documentSlug);
  const isTold =
    known.get(at) ??
    [titleOf(document) ?? "", ...document.sentences.map(({ text }) => text)].some((text) =>
      bench.language.peers.pointsTo(country, text),
    );
  known.set(at, isTold);
  return isTold;
}

const TOLD = new WeakMap<Bench, Map<string, boolean>>();
