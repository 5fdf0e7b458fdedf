import type { Fact } from "@/lib/facts/fact";
import type { Language } from "@/lib/language/language";
import type { Span } from "@/lib/span";
import type { Bench } from "./bench/bench";
import {
  DONT_KNOW,
  type Evidence,
  type Grade,
  type Graded,
  type Item,
  type Layout,
  type OpenQuestion,
  type PublicQuestion,
  type RawResponse,
  type Reveal,
  type StoredResponse,
} from "./question";

/** A question as a kind writes it, before it has an identity. */
export type Draft<Content> = {
  /** Tells questions of one kind on one fact apart; empty for the first. */
  readonly suffix: string;
  readonly content: Content;
  /** The words of the source that prove the answer, within one sentence. */
  readonly quote: Span;
};

/** Why a kind leaves a fact alone; `stem` is the question that it gave up. */
export type Declined = { readonly code: string; readonly stem?: string };

/** A draft and the question that it holds, laid open while it need not be read back. */
export type Laid = Draft<unknown> & { readonly item: Item };

/** What a kind made of a fact. Both lists may be empty: the fact is of no concern to the kind. */
export type Writing<Content, Written = Draft<Content>> = {
  readonly drafts: readonly Written[];
  readonly declined: readonly Declined[];
};

/** What a kind read in a response. `stored` does not depend on the order in which options were shown. */
export type Reading<Response extends StoredResponse> =
  | { readonly status: "empty" }
  | { readonly status: "unreadable" }
  | { readonly status: "read"; readonly stored: Response };

/** Other words for a question whose answer stays; what is absent stays as it was. */
export type Rewording = {
  readonly stem?: string | undefined;
  readonly context?: string | null | undefined;
  /** All options, or all events, in the order of the content. */
  readonly options?: readonly string[] | undefined;
};

/** A question that an editor wrote, before a kind makes it its own. */
export type Composition = {
  readonly stem: string;
  readonly context: string | null;
  /** The right answer; the first of several. Empty for events that are ordered or dated. */
  readonly key: string;
  /** The other right options, where there are several. */
  readonly otherKeys: readonly string[];
  /** Other ways to write a key that is typed. */
  readonly aliases: readonly string[];
  /** Each with the sentence that it is true of, if there is one. */
  readonly distractors: readonly { readonly label: string; readonly whyNot: Evidence | null }[];
  /** The events that are ordered or dated, each with its date in words and the sentence that gives it. */
  readonly events: readonly { readonly label: string; readonly date: string; readonly evidence: Evidence }[];
};

/** The parts of a question kind; `Content` and `Response` stay private to it. */
type Parts<Content, Response extends StoredResponse> = {
  readonly kind: string;
  /** 1 recognise, 2 complete, 3 recall. */
  readonly difficulty: 1 | 2 | 3;
  /** True where a place of the course is the answer, such as a document. */
  readonly asksPlace?: boolean;
  readonly write: (fact: Fact, bench: Bench) => Writing<Content>;
  /** Reads stored content back. @throws if this version cannot understand it */
  readonly parse: (content: unknown) => Content;
  readonly show: (content: Content, layout: Layout) => PublicQuestion;
  /** Reads an answer; `previous` is the stored response that a follow-up completes. */
  readonly read: (content: Content, raw: RawResponse, layout: Layout, previous: Response | null) => Reading<Response>;
  /** Marks a response. With `previous` it answers a follow-up and there is no second one: the grade must be final. */
  readonly grade: (content: Content, response: Response, previous: Response | null) => Grade;
  readonly parseResponse: (stored: unknown) => Response;
  readonly reveal: (content: Content, response: Response | null, layout: Layout) => Reveal;
  readonly item: (content: Content) => Item;
  /** Null where the words do not fit: another number of options, for one. */
  readonly reword: (content: Content, wording: Rewording) => Content | null;
  /** Null where the kind cannot ask it: no date, no distractors. */
  readonly compose: (composition: Composition, language: Language) => Content | null;
};

/** A question kind as the rest of the application sees it: its private types are sealed in. */
export type QuestionKind = {
  readonly kind: string;
  readonly difficulty: 1 | 2 | 3;
  /** True where a place of the course is the answer: neither a section nor a lesson may then be named beside the question. */
  readonly asksPlace: boolean;
  readonly write: (fact: Fact, bench: Bench) => Writing<unknown, Laid>;
  /** The content with other words; null where they do not fit. @throws ZodError like `open` */
  readonly reword: (content: unknown, wording: Rewording) => unknown;
  /** The content of a question that an editor wrote; null where this kind cannot ask it. */
  readonly compose: (composition: Composition, language: Language) => unknown;
  /**
   * Unseals a stored question.
   *
   * @param optionCount most options that a choice of one shows; all of them where it is left out or null
   * @throws ZodError on content that this version cannot understand
   */
  readonly open: (content: unknown, optionCount?: number | null) => OpenQuestion;
};

/** Seals a kind. Empty controls and "je ne sais pas" are handled here, once for all kinds. */
export function defineKind<Content, Response extends StoredResponse>(parts: Parts<Content, Response>): QuestionKind {
  const { kind, difficulty, asksPlace = false, write, parse, parseResponse } = parts;
  return {
    kind,
    difficulty,
    asksPlace,
    write: (fact, bench) => {
      const { drafts, declined } = write(fact, bench);
      return { drafts: drafts.map((draft) => ({ ...draft, item: parts.item(draft.content) })), declined };
    },
    reword: (content, wording) => parts.reword(parse(content), wording),
    compose: parts.compose,
    open: (raw, optionCount = null) => {
      const content = parse(raw);
      return {
        show: (seed) => parts.show(content, { seed, optionCount }),
        answer: (response, seed, previous) =>
          answerTo(parts, content, response, { seed, optionCount }, previous && parseResponse(previous)),
        reveal: (stored, seed) => parts.reveal(content, stored && parseResponse(stored), { seed, optionCount }),
        item: () => parts.item(content),
      };
    },
  };
}

function answerTo<Content, Response extends StoredResponse>(
  parts: Parts<Content, Response>,
  content: Content,
  raw: RawResponse,
  layout: Layout,
  previous: Response | null,
): ReturnType<OpenQuestion["answer"]> {
  if (raw[DONT_KNOW.field]?.includes(DONT_KNOW.value)) return passed(parts, content, previous);
  const reading = parts.read(content, raw, layout, previous);
  if (reading.status === "empty") return { grade: { status: "unanswered" }, stored: null };
  if (reading.status === "unreadable") return { grade: { status: "unreadable" }, stored: null };
  return { grade: parts.grade(content, reading.stored, previous), stored: reading.stored };
}

/** "Je ne sais pas" earns nothing at first; after a coarse date it leaves what that date was worth. */
function passed<Content, Response extends StoredResponse>(
  parts: Parts<Content, Response>,
  content: Content,
  previous: Response | null,
): ReturnType<OpenQuestion["answer"]> {
  const unknown: Graded = { status: "graded", score: 0, verdict: "unknown" };
  if (previous === null) return { grade: unknown, stored: null };
  return { grade: parts.grade(content, previous, previous), stored: previous };
}
