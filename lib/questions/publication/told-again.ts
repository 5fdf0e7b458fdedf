import type { Subject } from "../linter/rule";
import type { Doubt } from "./doubt";

/** What its sentence tells a second time, or undoes so: whoever answers with the other date is right as well. */
export const TOLD_AGAIN: Doubt = { reason: "told-again", keeps: 0.7, applies: isToldAgain };

function isToldAgain(subject: Subject): boolean {
  const { fact, item, bench } = subject;
  if (fact?.kind !== "event" || item.events !== undefined || bench.language.history.isRanked(item.stem)) return false;
  return isSecondTime(subject) || isSameActAgain(subject);
}

/** "a rejoint l’Union de Dole" of a sentence that tells how that was left "une seconde fois": which time? */
const isSecondTime = ({ fact, sentence, bench }: Subject): boolean =>
  fact?.kind === "event" && fact.wording.form === "clause" && bench.language.cues.secondTime.test(sentence.text);

/** "sacré en 1992 et vainqueur à nouveau l’année suivante". */
function isSameActAgain({ item, evidence, bench }: Subject): boolean {
  const { history } = bench.language;
  const rest = `${evidence.before} … ${evidence.after}`;
  if (history.isAgain(item.stem) || !history.isAgain(rest)) return false;
  // An office that is taken again is another one as often as not: "il est revenu au gouvernement comme ministre".
  const acts = history.actsIn(item.stem);
  return history.actsIn(rest).some((act) => act !== "office" && acts.includes(act));
}
