import * as z from "zod";
import type { Fact } from "@/lib/facts/fact";
import type { Language } from "@/lib/language/language";
import type { Bench } from "../bench/bench";
import { evidenceSchema } from "../evidence";
import { matchText, type TextMatch } from "./grade-text";
import { graded } from "./graded";
import { defineKind, type Composition, type QuestionKind, type Rewording, type Writing } from "../kind";
import { languageOf } from "../language-of";
import { RESPONSE_FIELD, type RawResponse, type Reveal } from "../question";

const contentSchema = z.strictObject({
  stem: z.string().min(1),
  context: z.string().min(1).nullable(),
  /** BCP 47: the language in which the answer is typed. */
  language: z.string().min(2),
  asks: z.enum(["number", "words"]),
  /** The answer as it is shown. */
  key: z.string().min(1),
  /** Other ways to write it; its spellings need no mention. */
  aliases: z.array(z.string().min(1)),
  /** Answers of the same sort that are wrong here, with the sentence that each is true of, if there is one. */
  known: z.array(z.strictObject({ label: z.string().min(1), whyNot: evidenceSchema.nullable() })),
});

/** A question whose answer is a word, a name or a number to be typed. */
export type TextContent = z.infer<typeof contentSchema>;

/** The answer as it was typed. */
const responseSchema = z.strictObject({ text: z.string().min(1) });

/** Longer than any name: nothing that was meant as an answer. */
const MOST_CHARACTERS = 120;

/** Seals a kind whose control is a line to write on: such a kind has nothing left to say but how it writes. */
export const defineTextKind = (parts: {
  readonly kind: string;
  readonly difficulty: 2 | 3;
  readonly write: (fact: Fact, bench: Bench) => Writing<TextContent>;
}): QuestionKind =>
  defineKind<TextContent, z.infer<typeof responseSchema>>({
    ...parts,
    parse: (content) => contentSchema.parse(content),
    parseResponse: (stored) => responseSchema.parse(stored),
    show: ({ stem, context, asks }) => ({ stem, context, control: { type: "text", asks } }),
    read: readText,
    grade: (content, { text }) => graded(matchOf(content, text) === "other" ? 0 : 1),
    reveal: (content, response) => revealText(content, response?.text ?? null),
    item: ({ stem, context, key }) => ({ stem, context, options: [], key }),
    reword: (content, wording) => reword(content, wording),
    compose: ({ otherKeys, ...composition }, language) =>
      composition.key === "" || otherKeys.length > 0 ? null : composed(composition, language),
  });

const matchOf = (content: TextContent, typed: string): TextMatch =>
  matchText(
    typed,
    [content.key, ...content.aliases],
    content.known.map(({ label }) => label),
    languageOf(content),
  );

/** A number is asked again where none is typed; words where there are none, or marks that no name has. */
function readText(content: TextContent, raw: RawResponse) {
  const text = (raw[RESPONSE_FIELD]?.[0] ?? "").trim();
  if (text === "") return { status: "empty" } as const;
  const { number, words } = languageOf(content).readTypedAnswer(text);
  const isReadable =
    text.length <= MOST_CHARACTERS &&
    words.length > 0 &&
    !/[<>{}[\]\\|]/u.test(text) &&
    (content.asks === "words" || number !== null || matchOf(content, text) === "same");
  return isReadable ? ({ status: "read", stored: { text } } as const) : ({ status: "unreadable" } as const);
}

function revealText(content: TextContent, typed: string | null): Reveal {
  const { key, known } = content;
  const match = typed === null ? null : matchOf(content, typed);
  const meant =
    typed === null || match !== "other" ? undefined : known.find(({ label }) => isLike(content, typed, label));
  return {
    keyText: key,
    answerText: typed,
    options: [],
    items: [],
    dates: null,
    spelling: match === "slip" ? key : null,
    whyNot: meant?.whyNot ? { answer: meant.label, evidence: meant.whyNot } : null,
  };
}

const isLike = (content: TextContent, typed: string, label: string): boolean =>
  matchText(typed, [label], [], languageOf(content)) !== "other";

function reword(content: TextContent, { stem, context, options }: Rewording): TextContent | null {
  if (options && options.length > 0) return null;
  return { ...content, stem: stem ?? content.stem, context: context === undefined ? content.context : context };
}

/** What an editor asks for is a number where the key is one; his distractors are the answers known to be wrong. */
function composed(
  { stem, context, key, aliases, distractors }: Omit<Composition, "otherKeys">,
  language: Language,
): TextContent {
  const asks = language.readTypedAnswer(key).number === null ? "words" : "number";
  return {
    stem,
    context,
    language: language.code,
    asks,
    key,
    aliases: [...aliases],
    known: distractors.map((wrong) => ({ ...wrong })),
  };
}
