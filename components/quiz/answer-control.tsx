import type { Control } from "@/lib/questions/question";
import { ChoiceControl } from "./choice-control";
import { DateControl, type DateWords } from "./date-control";
import type { FollowUp } from "./follow-up";
import { MatchControl, type MatchWords } from "./match-control";
import { OrderControl } from "./order-control";
import type { OrderWords } from "./order-words";
import { SeveralControl } from "./several-control";
import { TextControl, type TextWords } from "./text-control";

/** The sentences of one control, and of no other. */
export type ControlWords =
  | { readonly type: "choice" }
  | { readonly type: "several"; readonly hint: string }
  | ({ readonly type: "date" } & DateWords)
  | ({ readonly type: "order" } & OrderWords)
  | ({ readonly type: "match" } & MatchWords)
  | ({ readonly type: "text" } & TextWords);

type Props = {
  control: Control;
  followUp: FollowUp | null;
  /** What was written before, when the form comes back. */
  text: string;
  words: ControlWords;
};

/** The control that the question asks for. */
export function AnswerControl({ control, followUp, text, words }: Props) {
  if (control.type === "choice") return <ChoiceControl options={control.options} labelledBy="question" />;
  if (control.type === "several" && words.type === "several")
    return <SeveralControl options={control.options} hint={words.hint} />;
  if (control.type === "order" && words.type === "order")
    return <OrderControl items={control.items} text={text} words={words} />;
  if (control.type === "match" && words.type === "match")
    return <MatchControl items={control.items} dates={control.dates} text={text} words={words} />;
  if (control.type === "text" && words.type === "text") return <TextControl text={text} words={words} />;
  if (control.type !== "date" || words.type !== "date") throw new Error(`no words for a ${control.type}`);
  const step = followUp ? "follow-up" : "first";
  return <DateControl key={step} precision={control.precision} followUp={followUp} text={text} words={words} />;
}
