import type { LintRule } from "./rule";

/** What the document announces is asked as if it had happened. */
export const forecastAsFact: LintRule = {
  code: "forecast-as-fact",
  doubts: "item",
  hasFault: ({ item: { stem, key, options }, fact, bench }) => {
    if (
      fact?.kind === "event" &&
      (fact.timex.relation === "by" || isBeyond(fact.timex.value.start, bench.horizons.get(fact.documentSlug) ?? null))
    )
      return true;
    const asked = options.length > 0 && fact?.kind === "event" ? [stem, key] : [stem];
    return asked.some((text) => bench.language.cues.forecast.some((cue) => cue.test(text)));
  },
};

const isBeyond = (start: number | null, horizon: number | null): boolean =>
  start !== null && horizon !== null && start > horizon;
