import * as z from "zod";
import type { Fact } from "@/lib/facts/fact";
import type { Language } from "@/lib/language/language";
import { randomFrom, shuffle } from "@/lib/random";
import type { Bench } from "../bench/bench";
import { evidenceSchema } from "../evidence";
import { defineKind, type Composition, type QuestionKind, type Rewording, type Writing } from "../kind";
import { compareLabels, inOrder } from "./labels";
import { RESPONSE_FIELD, type Item, type Layout, type RawResponse, type Reveal } from "../question";

const contentSchema = z.strictObject({
  stem: z.string().min(1),
  context: z.string().min(1).nullable(),
  /** In the order of content; at least the key and one distractor. */
  options: z.array(z.strictObject({ label: z.string().min(1), whyNot: evidenceSchema.nullable() })).min(2),
  /** Index of the right option. */
  key: z.int().min(0),
  /** True where the options are shown as they stand, although those of the kind are shuffled: dates and numbers. */
  isOrdered: z.literal(true).optional(),
});

/** The same, with a key that is one of the options. */
const wholeSchema = contentSchema.refine(({ key, options }) => key < options.length);

/** A question with one right option among several. */
export type ChoiceContent = z.infer<typeof contentSchema>;

const responseSchema = z.strictObject({ option: z.int().min(0) });

/** How options stand: dates and numbers in their own order (`fixed`), the rest `shuffled` by the attempt's seed. */
type Order = "fixed" | "shuffled";

/**
 * Seals a kind whose control is a choice: such a kind has nothing left to say but how it writes.
 *
 * A response is kept as the index of its option in the content, so it does not depend on the order that was shown, nor on
 * how many were: an attempt may show fewer options than the content has, and what it left out cannot be answered.
 */
export const defineChoiceKind = (parts: {
  readonly kind: string;
  readonly difficulty: 1 | 2;
  readonly order: Order;
  readonly asksPlace?: boolean;
  readonly write: (fact: Fact, bench: Bench) => Writing<ChoiceContent>;
}): QuestionKind =>
  defineKind<ChoiceContent, z.infer<typeof responseSchema>>({
    ...parts,
    parse: (content) => wholeSchema.parse(content),
    parseResponse: (stored) => responseSchema.parse(stored),
    show: (content, layout) => ({
      stem: content.stem,
      context: content.context,
      control: {
        type: "choice",
        options: shownOptions(content, parts.order, layout).map(({ id, label }) => ({ id, label })),
      },
    }),
    read: (content, raw, layout) => readChoice(shownOptions(content, parts.order, layout), raw),
    grade: ({ key }, { option }) =>
      option === key
        ? { status: "graded", score: 1, verdict: "right" }
        : { status: "graded", score: 0, verdict: "wrong" },
    reveal: (content, response, layout) =>
      revealChoice(content, shownOptions(content, parts.order, layout), response?.option ?? null),
    item: itemOf,
    reword,
    compose: (composition, language) => compose(composition, parts.order, language),
  });

/** An option with its place on the screen (`id`, from "1") and in the content (`index`). */
type Shown = { readonly id: string; readonly label: string; readonly index: number };

function shownOptions(content: ChoiceContent, order: Order, layout: Layout): readonly Shown[] {
  const indexes = keptOptions(content, layout);
  const shown = order === "fixed" || content.isOrdered ? indexes : shuffle(indexes, randomFrom(layout.seed));
  return shown.map((index, place) => ({ id: String(place + 1), label: content.options[index]!.label, index }));
}

/** The indexes of the key and of as many distractors as there is room for; the seed decides which stay, not where. */
function keptOptions({ options, key }: ChoiceContent, { seed, optionCount }: Layout): readonly number[] {
  const distractors = options.map((_, index) => index).filter((index) => index !== key);
  const room = optionCount === null ? distractors.length : Math.max(1, optionCount - 1);
  // A seed of its own: which one is left out says nothing of the order of those that stay.
  const kept =
    room < distractors.length ? shuffle(distractors, randomFrom(`${seed} kept`)).slice(0, room) : distractors;
  return [key, ...kept].toSorted((a, b) => a - b);
}

function readChoice(shown: readonly Shown[], raw: RawResponse) {
  const [picked = ""] = raw[RESPONSE_FIELD] ?? [];
  if (picked.trim() === "") return { status: "empty" } as const;
  const option = shown.find(({ id }) => id === picked);
  return option ? ({ status: "read", stored: { option: option.index } } as const) : ({ status: "unreadable" } as const);
}

function revealChoice(content: ChoiceContent, shown: readonly Shown[], chosen: number | null): Reveal {
  const picked = chosen === null ? undefined : content.options[chosen];
  return {
    keyText: content.options[content.key]!.label,
    answerText: picked?.label ?? null,
    options: shown.map(({ id, label, index }) => ({
      id,
      label,
      isKey: index === content.key,
      isChosen: index === chosen,
    })),
    items: [],
    dates: null,
    spelling: null,
    whyNot: picked?.whyNot && chosen !== content.key ? { answer: picked.label, evidence: picked.whyNot } : null,
  };
}

const itemOf = ({ stem, context, options, key }: ChoiceContent): Item => ({
  stem,
  context,
  options: options.map(({ label }) => label),
  key: options[key]!.label,
});

/** A distractor with other words loses the sentence that it was true of. */
function reword(content: ChoiceContent, { stem, context, options }: Rewording): ChoiceContent | null {
  if (options && options.length !== content.options.length) return null;
  return {
    ...content,
    stem: stem ?? content.stem,
    context: context === undefined ? content.context : context,
    options: content.options.map(({ label, whyNot }, index) => {
      const words = options?.[index] ?? label;
      return { label: words, whyNot: words === label ? whyNot : null };
    }),
  };
}

function compose(
  { stem, context, key, otherKeys, distractors }: Composition,
  order: Order,
  language: Language,
): ChoiceContent | null {
  if (key === "" || otherKeys.length > 0 || distractors.length === 0) return null;
  const given = [{ label: key, whyNot: null }, ...distractors];
  if (order === "fixed") {
    const options = given.toSorted((a, b) => compareLabels(a.label, b.label, language));
    return { stem, context, options, key: options.findIndex(({ label }) => label === key) };
  }
  const labels = inOrder(
    given.map(({ label }) => label),
    language,
  );
  if (labels === null) return { stem, context, options: given, key: 0 };
  const options = labels.map((words) => given.find(({ label }) => label === words)!);
  return { stem, context, options, key: labels.indexOf(key), isOrdered: true };
}
