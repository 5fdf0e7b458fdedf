import type { Entity } from "@/lib/facts/names/mention";
import type { Inquiry, Named } from "@/lib/language/phrases";
import type { Bench } from "../bench/bench";
import { contemporariesOf } from "./contemporaries";
import { doersBeside } from "./doers";

/** What is asked, and the sentence that tells it. */
export type Asking = { readonly sentenceId: string; readonly inquiry: Inquiry };

/**
 * Which names a strict reader would not strike out beside the right one: people who were there at the time, countries that can have done
 * it. Any name for all else.
 */
export function fairBeside(
  { sentenceId, inquiry }: Asking,
  key: Entity | undefined,
  stem: string,
  bench: Bench,
): (named: Named) => boolean {
  if (!key) return () => true;
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
