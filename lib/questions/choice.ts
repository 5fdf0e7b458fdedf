import * as z from "zod";
import { randomFrom, shuffle } from "@/lib/random";
import { evidenceSchema } from "./evidence";
import { defineKind, type QuestionKind, type Writing } from "./kind";
import { RESPONSE_FIELD, type Item, type RawResponse, type Reveal } from "./question";
import type { Fact } from "@/lib/facts/fact";
import type { Bench } from "./bench";

const contentSchema = z.strictObject({
  stem: z.string().min(1),
  context: z.string().min(1).nullable(),
  /** In the order of content; at least the key and one distractor. */
  options: z.array(z.strictObject({ label: z.string().min(1), whyNot: evidenceSchema.nullable() })).min(2),
  /** Index of the right option. */
  key: z.int().min(0),
  /** `fixed` for dates and numbers, which stand in their own order; `shuffled` by the attempt's seed for the rest. */
  order: z.enum(["fixed", "shuffled"]),
});

/** A question with one right option among several. */
export type ChoiceContent = z.infer<typeof contentSchema>;

const responseSchema = z.strictObject({ option: z.int().min(0) });

/**
 * Seals a kind whose control is a choice: such a kind has nothing left to say but how it writes.
 *
 * A response is kept as the index of its option in the content, so it does not depend on the order that was shown.
 */
export const defineChoiceKind = (parts: {
  readonly kind: string;
  readonly difficulty: 1 | 2;
  readonly write: (fact: Fact, bench: Bench) => Writing<ChoiceContent>;
}): QuestionKind =>
  defineKind<ChoiceContent, z.infer<typeof responseSchema>>({
    ...parts,
    parse: (content) => contentSchema.refine(({ key, options }) => key < options.length).parse(content),
    parseResponse: (stored) => responseSchema.parse(stored),
    show: (content, seed) => ({
      stem: content.stem,
      context: content.context,
      control: { type: "choice", options: shownOptions(content, seed).map(({ id, label }) => ({ id, label })) },
    }),
    read: readChoice,
    grade: ({ key }, { option }) =>
      option === key
        ? { status: "graded", score: 1, verdict: "right" }
        : { status: "graded", score: 0, verdict: "wrong" },
    reveal: (content, response, seed) => revealChoice(content, response?.option ?? null, seed),
    item: itemOf,
  });

/** The options in the order of the screen; `id` is the place there, `index` the place in the content. */
function shownOptions({ options, order }: ChoiceContent, seed: string) {
  const indexes = options.map((_, index) => index);
  const shown = order === "fixed" ? indexes : shuffle(indexes, randomFrom(seed));
  return shown.map((index, place) => ({ id: String(place + 1), label: options[index]!.label, index }));
}

function readChoice(content: ChoiceContent, raw: RawResponse, seed: string) {
  const [picked = ""] = raw[RESPONSE_FIELD] ?? [];
  if (picked.trim() === "") return { status: "empty" } as const;
  const option = shownOptions(content, seed).find(({ id }) => id === picked);
  return option ? ({ status: "read", stored: { option: option.index } } as const) : ({ status: "unreadable" } as const);
}

function revealChoice(content: ChoiceContent, chosen: number | null, seed: string): Reveal {
  const picked = chosen === null ? undefined : content.options[chosen];
  return {
    keyText: content.options[content.key]!.label,
    answerText: picked?.label ?? null,
    options: shownOptions(content, seed).map(({ id, label, index }) => ({
      id,
      label,
      isKey: index === content.key,
      isChosen: index === chosen,
    })),
    dates: null,
    whyNot: picked?.whyNot && chosen !== content.key ? { answer: picked.label, evidence: picked.whyNot } : null,
  };
}

const itemOf = ({ stem, context, options, key }: ChoiceContent): Item => ({
  stem,
  context,
  options: options.map(({ label }) => label),
  key: options[key]!.label,
});
