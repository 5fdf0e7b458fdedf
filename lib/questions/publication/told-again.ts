import type { Subject } from "../linter/rule";
import type { Doubt } from "./doubt";

/**
 * What the rest of its sentence tells a second time: "sacré en 1992 et vainqueur à nouveau l’année suivante". Whoever answers with the second
 * date is right as well.
 */
export const TOLD_AGAIN: Doubt = { reason: "told-again", keeps: 0.7, applies: isToldAgain };

function isToldAgain({ fact, item, evidence, bench }: Subject): boolean {
  const { history } = bench.language;
  if (fact?.kind !== "event" || history.isAgain(item.stem)) return false;
  const rest = `${evidence.before} … ${evidence.after}`;
  if (!history.isAgain(rest)) return false;
  // An office that is taken again is another one as often as not: "il est revenu au gouvernement comme ministre".
  const acts = history.actsIn(item.stem);
  return history.actsIn(rest).some((act) => act !== "office" && acts.includes(act));
}
