import type { OpenLanguage } from "@/lib/language/open-language";
import type { Bench } from "../bench/bench";
import { onceACourse } from "../bench/once-a-course";
import type { Subject } from "../linter/rule";
import { shownOf } from "../wording/leaning";

/** Something that makes a strict board refuse more of such questions than of others. */
export type Doubt = {
  /** Kebab-case and stable: authors read it, judgements are counted by it. */
  readonly reason: string;
  /** Of the questions that a board accepts without this doubt, the estimated share that it accepts with it, 0 to 1. */
  readonly keeps: number;
  readonly applies: (subject: Subject) => boolean;
};

/** Tells of words that a learner reads whether they raise a doubt. */
type Reading = (words: string, language: OpenLanguage) => boolean;

/** A doubt raised by any of the words that a learner reads. The kinds that ask for one fact ask with the same words, which are read once. */
export function inWords(raises: Reading): Doubt["applies"] {
  const isDoubtful = onceACourse((words: string, { language }: Bench) => raises(words, language));
  return ({ item, bench }) => shownOf(item).some((words) => isDoubtful(words, bench));
}

/** The same for the words of a stem alone, where it does not ask for several events. */
export function inStem(raises: Reading): Doubt["applies"] {
  const isDoubtful = inWords(raises);
  return (subject) => subject.item.events === undefined && isDoubtful(subject);
}
