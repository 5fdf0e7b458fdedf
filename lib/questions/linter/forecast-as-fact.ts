import { hasCue } from "./own-words";
import type { LintRule } from "./rule";

/**
 * What the document announces is asked as if it had happened: a date after the document's own, a verb in the future.
 *
 * An editor may word a deadline as a deadline ("d’ici à quelle année"); the machine cannot be trusted to.
 */
export const forecastAsFact: LintRule = {
  code: "forecast-as-fact",
  doubts: "item",
  hasFault: ({ item: { stem, key, options }, fact, origin, bench }) => {
    if (fact?.kind === "event") {
      const { relation, value } = fact.timex;
      if (relation === "by" && origin === "machine") return true;
      if (isBeyond(value.start, bench.horizons.get(fact.documentSlug) ?? null)) return true;
    }
    const asked = options.length > 0 && fact?.kind === "event" ? [stem, key] : [stem];
    return asked.some((text) => hasCue(bench.language.cues.forecast, text));
  },
};

const isBeyond = (start: number | null, horizon: number | null): boolean =>
  start !== null && horizon !== null && start > horizon;
