import type { Bench } from "../bench/bench";
import { onceACourse } from "../bench/once-a-course";

/** True if words point at what was said before them. An event is held against many others, and read once for all. */
export const pointsBack = onceACourse((words: string, { language: { cues } }: Bench): boolean =>
  cues.anaphora.some((cue) => cue.test(words)),
);

/** True if words name a thing by the noun of its class alone: "le traité a été signé". */
export const isBareDefinite = onceACourse((words: string, { language: { cues } }: Bench): boolean =>
  cues.bareDefinite.some((cue) => cue.test(words)),
);
