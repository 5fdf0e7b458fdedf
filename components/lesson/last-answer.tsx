"use client";

import { fill } from "@/components/ui/fill";
import { useBeside } from "@/components/ui/use-beside";
import type { Graded } from "@/lib/questions/question";
import type { LessonState } from "./lesson-state";

export type LastAnswerWords = { readonly last: string; readonly verdicts: Record<Graded["verdict"], string> };

type Props = { sentenceId: string; stateAddress: string; words: LastAnswerWords };

/** "Dernière réponse : juste." Nothing where there is none. */
export function LastAnswer({ sentenceId, stateAddress, words }: Props) {
  const verdict = useBeside<LessonState>(stateAddress)?.sentences[sentenceId];
  return verdict ? `${fill(words.last, { verdict: words.verdicts[verdict] })} ` : null;
}
