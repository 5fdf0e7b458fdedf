import { kindNamed } from "@/lib/questions/kinds";
import type { OpenQuestion, Question } from "@/lib/questions/question";
import type { DealtQuestion } from "./attempt";

/**
 * Unseals a question as it was dealt: with as many options as the attempt keeps for it. Whoever shows, grades or corrects
 * an attempt opens its questions here, so that all of them see the same options.
 *
 * @throws ZodError on content that this version cannot understand
 */
export const openDealt = ({
  question,
  optionCount,
}: Pick<DealtQuestion, "optionCount"> & { readonly question: Pick<Question, "kind" | "content"> }): OpenQuestion =>
  kindNamed(question.kind).open(question.content, optionCount);
