import * as z from "zod";
import type { Fact } from "@/lib/facts/fact";
import { randomFrom, shuffle } from "@/lib/random";
import type { Bench } from "../bench/bench";
import { evidenceSchema } from "../evidence";
import { graded } from "./graded";
import { defineKind, type QuestionKind, type Rewording, type Writing } from "../kind";
import { languageOf } from "../language-of";
import { RESPONSE_FIELD, type Item, type RawResponse, type Reveal } from "../question";

const optionSchema = z.strictObject({
  label: z.string().min(1),
  isKey: z.boolean(),
  /** For a wrong option, the sentence that it is true of, if there is one. */
  whyNot: evidenceSchema.nullable(),
});

const contentSchema = z
  .strictObject({
    stem: z.string().min(1),
    context: z.string().min(1).nullable(),
    /** BCP 47: the language in which the answers are enumerated. */
    language: z.string().min(2),
    options: z.array(optionSchema).min(3),
  })
  .refine(({ options }) => keysOf(options).length >= 2 && keysOf(options).length < options.length);

/** A question with several right options among more. */
export type SeveralContent = z.infer<typeof contentSchema>;

/** The options that were ticked, by their index in the content, ascending. */
const responseSchema = z.strictObject({ options: z.array(z.int().min(0)).min(1) });

const keysOf = (options: readonly { readonly isKey: boolean; readonly label: string }[]): readonly string[] =>
  options.filter(({ isKey }) => isKey).map(({ label }) => label);

/**
 * Seals a kind whose control is a list of check boxes: such a kind has nothing left to say but how it writes.
 *
 * A wrong tick takes away what a right one earned, so that ticking everything earns nothing.
 */
export const defineSeveralKind = (parts: {
  readonly kind: string;
  readonly difficulty: 1 | 2;
  readonly write: (fact: Fact, bench: Bench) => Writing<SeveralContent>;
}): QuestionKind =>
  defineKind<SeveralContent, z.infer<typeof responseSchema>>({
    ...parts,
    parse: (content) => contentSchema.parse(content),
    parseResponse: (stored) => responseSchema.parse(stored),
    show: (content, { seed }) => ({
      stem: content.stem,
      context: content.context,
      control: { type: "several", options: shownOptions(content, seed).map(({ id, label }) => ({ id, label })) },
    }),
    read: (content, raw, { seed }) => readTicks(shownOptions(content, seed), raw),
    grade: ({ options }, response) => graded(shareOf(options, response.options)),
    reveal: (content, response, { seed }) =>
      revealSeveral(content, shownOptions(content, seed), response && response.options),
    item: itemOf,
    reword,
    compose: ({ stem, context, key, otherKeys, distractors }, language) =>
      key === "" || otherKeys.length === 0 || distractors.length === 0
        ? null
        : {
            stem,
            context,
            language: language.code,
            options: [
              ...[key, ...otherKeys].map((label) => ({ label, isKey: true, whyNot: null })),
              ...distractors.map((distractor) => ({ ...distractor, isKey: false })),
            ],
          },
  });

/** Share of the right options that were ticked, wrong ticks taken off; never below 0. */
function shareOf(options: SeveralContent["options"], ticked: readonly number[]): number {
  const right = ticked.filter((index) => options[index]?.isKey).length;
  return Math.max(0, (2 * right - ticked.length) / keysOf(options).length);
}

/** An option with its place on the screen (`id`, from "1") and in the content (`index`). */
type Shown = { readonly id: string; readonly label: string; readonly index: number };

const shownOptions = ({ options }: SeveralContent, seed: string): readonly Shown[] =>
  shuffle(
    options.map(({ label }, index) => ({ label, index })),
    randomFrom(seed),
  ).map((option, place) => ({ ...option, id: String(place + 1) }));

function readTicks(shown: readonly Shown[], raw: RawResponse) {
  const ids = new Set((raw[RESPONSE_FIELD] ?? []).filter((id) => id.trim() !== ""));
  if (ids.size === 0) return { status: "empty" } as const;
  const ticked = shown.filter(({ id }) => ids.has(id)).map(({ index }) => index);
  if (ticked.length < ids.size) return { status: "unreadable" } as const;
  return { status: "read", stored: { options: ticked.toSorted((a, b) => a - b) } } as const;
}

function revealSeveral(content: SeveralContent, shown: readonly Shown[], ticked: readonly number[] | null): Reveal {
  const { enumerate } = languageOf(content).phrases;
  const chosen = (ticked ?? []).flatMap((index) => content.options[index] ?? []);
  const explained = chosen.find(({ isKey, whyNot }) => !isKey && whyNot !== null);
  return {
    keyText: enumerate(keysOf(content.options)),
    answerText: ticked && enumerate(chosen.map(({ label }) => label)),
    options: shown.map(({ id, label, index }) => ({
      id,
      label,
      isKey: content.options[index]!.isKey,
      isChosen: ticked?.includes(index) ?? false,
    })),
    items: [],
    dates: null,
    spelling: null,
    whyNot: explained?.whyNot ? { answer: explained.label, evidence: explained.whyNot } : null,
  };
}

const itemOf = (content: SeveralContent): Item => ({
  stem: content.stem,
  context: content.context,
  options: content.options.map(({ label }) => label),
  key: languageOf(content).phrases.enumerate(keysOf(content.options)),
  keys: keysOf(content.options),
});

/** A distractor with other words loses the sentence that it was true of. */
function reword(content: SeveralContent, { stem, context, options }: Rewording): SeveralContent | null {
  if (options && options.length !== content.options.length) return null;
  return {
    ...content,
    stem: stem ?? content.stem,
    context: context === undefined ? content.context : context,
    options: content.options.map((option, index) => {
      const label = options?.[index] ?? option.label;
      return { ...option, label, whyNot: label === option.label ? option.whyNot : null };
    }),
  };
}
