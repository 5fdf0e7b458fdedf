import type { FollowUp } from "@/components/quiz/follow-up";
import type { AttemptQuestion } from "@/lib/store/attempts";
import { openQuestion } from "./load-attempt";

/** What is still asked after a date that was right as far as it went; null when nothing is. */
export function followUpOf(dealt: AttemptQuestion): FollowUp | null {
  if (!dealt.pending) return null;
  const open = openQuestion(dealt);
  const { control } = open.show(dealt.seed);
  const given = open.reveal(dealt.pending.response, dealt.seed).answerText;
  if (control.type !== "date" || given === null) return null;
  return { ask: control.precision === "interval" ? "day" : control.precision, given };
}
