import type { DateValue } from "@/lib/calendar/date-value";
import type { Bench } from "../bench/bench";

/** The dates of a sentence that say when someone or something was there; a century says too little. */
export const datesAt = (sentenceId: string, { timexes }: Bench): readonly DateValue[] =>
  (timexes.get(sentenceId) ?? [])
    .map(({ value }) => value)
    .filter(({ precision }) => precision !== "century" && precision !== "millennium");
