import type { Agreement, Grammar, VerbForm } from "@/lib/language/clauses";
import { isA, isCapitalised, type Token } from "../tokens";
import { finiteForm, participleOf } from "./word-forms";

/** A finite verb with its auxiliary, clitic and participles. Indexes count tokens; `end` is excluded. */
export type VerbGroup = {
  readonly start: number;
  readonly end: number;
  /** "a", "s'est", "fut", "rejoint". */
  readonly verb: string;
  /** "été créée", "rejoint"; empty for a simple tense or a bare copula. */
  readonly participle: string;
  /** `be`: the participle agrees with the subject; `active`: it does not; `copula`: an attribute follows; `simple`: no participle. */
  readonly voice: "active" | "be" | "copula" | "simple";
  readonly form: VerbForm;
  /** Of the participle, where it must agree with the subject. */
  readonly agreement: Agreement | null;
  readonly isReflexive: boolean;
  /** Words that make one verb with a simple tense: "construire" after "fit", "lieu" after "eut"; empty for most. */
  readonly tail: string;
  /** The word that carries the meaning. */
  readonly meaning: string;
  /** Its lemma, for questions about its class; empty for a word that the lexicon does not know. */
  readonly lemma: string;
  /** True for what needs nothing more to be said: passives, verbs with "être", "avoir lieu". */
  readonly isComplete: boolean;
  /** False if a negation or an object pronoun stands before the verb. */
  readonly isPlain: boolean;
  /** What an object pronoun before the verb means, as it is said behind it: "à Jeanne Morel"; empty for one that is left out. */
  readonly object?: string;
};

/** The first verb group from a token on; null when the tokens hold no finite verb that is known. */
export function findVerbGroup(tokens: readonly Token[], from: number, grammar: Grammar): VerbGroup | null {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || isCapitalised(token)) continue;
    const form = finiteForm(token, grammar);
    if (!form || tokens[at - 1]?.pos === "DET") continue;
    return readGroup(tokens, at, from, livingForm(tokens, at, grammar) ?? form, grammar);
  }
  return null;
}

/** "vit à Dole" is of "vivre", "vit le jour" of "voir": what is seen is named. Null for a form of one verb. */
function livingForm(tokens: readonly Token[], at: number, grammar: Grammar): VerbForm | null {
  const { readings } = tokens[at] ?? { readings: [] };
  const state = readings.find(
    ({ lemma, mood, person }) => grammar.is(lemma, "living") && mood === "indicative" && person === 3,
  );
  if (!state || readings.every(({ lemma }) => lemma === state.lemma)) return null;
  const next = tokens.slice(at + 1).find((token) => token.pos !== "ADV" || isA(token, "preposition", grammar));
  const isObjectless =
    next === undefined ||
    next.kind === "date" ||
    next.kind === "mark" ||
    next.pos === "ADJ" ||
    participleOf(next) !== null ||
    isA(next, "preposition", grammar);
  if (!isObjectless) return null;
  return { number: state.number ?? "singular", role: "full", tense: "present", lemma: state.lemma, mayBePresent: true };
}

function readGroup(tokens: readonly Token[], at: number, from: number, form: VerbForm, grammar: Grammar): VerbGroup {
  const isReflexive = at > from && isA(tokens[at - 1], "reflexive", grammar);
  const start = isReflexive ? at - 1 : at;
  const before = start > from ? tokens[start - 1] : undefined;
  const word = tokens[at]?.text ?? "";
  const clitic = tokens[start]?.text ?? "";
  const { participles, end: afterVerb } =
    form.role === "full" ? { participles: [], end: at + 1 } : readParticiples(tokens, at + 1, grammar);
  const head = participles.length === 1 ? participles[0]?.lemma : form.lemma;
  const tail = participles.length < 2 && tailAfter(tokens, afterVerb, head ?? "", grammar);
  const end = tail ? afterVerb + 1 : afterVerb;
  const last = participles.at(-1);
  const voice = voiceOf(form, participles, isReflexive, grammar);
  // "avait signé" is asked as "a signé": what it was earlier than is not in the question.
  const isPluperfect =
    form.tense === "imperfect" && last !== undefined && voice !== "copula" && isPast(form, last, isReflexive, grammar);
  const finite = isPluperfect && form.role !== "full" ? grammar.auxiliary(form.role, form.number) : word;
  return {
    start,
    end,
    verb: !isReflexive
      ? finite
      : isPluperfect
        ? grammar.reflexive(finite)
        : `${clitic}${clitic.endsWith("e") ? " " : ""}${finite}`,
    participle: [...participles.map(({ text }) => text), ...(tail && tail !== last ? [tail.text] : [])].join(" "),
    tail: tail && participles.length === 0 ? tail.text : "",
    voice,
    form,
    isReflexive,
    agreement: voice === "be" && last ? participleOf(last) : null,
    meaning: (last ?? tokens[at])?.word ?? "",
    lemma: (last ? last.lemma : form.lemma) ?? "",
    isComplete:
      voice === "be" ||
      (last !== undefined && isA(last, "light-noun", grammar)) ||
      isA(tail || undefined, "light-noun", grammar) ||
      grammar.is((last ?? form).lemma ?? "", isReflexive ? "self-contained" : "intransitive"),
    isPlain:
      !isA(before, "negation", grammar) &&
      !isA(before, "object-pronoun", grammar) &&
      !isA(tokens[at + 1], "negation", grammar),
  };
}

/** "avait signé", "était mort", "s’était effondré"; not "était habité", which lasts. */
const isPast = (form: VerbForm, last: Token, isReflexive: boolean, grammar: Grammar): boolean =>
  form.role === "have" || isReflexive || grammar.passive(last.word).role === "be";

/** "construire" after "fit" or "fait", "lieu" after "eut" or "eu". */
function tailAfter(tokens: readonly Token[], at: number, lemma: string, grammar: Grammar): Token | null {
  const token = tokens[at];
  const isTail =
    (grammar.is(lemma, "causative") && isA(token, "infinitive", grammar)) ||
    (grammar.verbRole(lemma) === "have" && isA(token, "light-noun", grammar));
  return token && isTail ? token : null;
}

/** Participles after an auxiliary, adverbs between them skipped: "a été ensuite formalisée". */
function readParticiples(
  tokens: readonly Token[],
  from: number,
  grammar: Grammar,
): { participles: readonly Token[]; end: number } {
  const participles: Token[] = [];
  let end = from;
  for (let at = afterAdverb(tokens, from, grammar); at < tokens.length; at++) {
    const token = tokens[at];
    if (isA(token, "adverb", grammar)) continue;
    if (token?.kind !== "word" || participleOf(token) === null || isCapitalised(token)) break;
    if (participles.length > 0 && !isA(participles.at(-1), "passive-mark", grammar)) break;
    participles.push(token);
    end = at + 1;
  }
  return { participles, end };
}

/** "est de nouveau destituée": where the words go on behind an adverb made of several; only a participle may follow it. */
function afterAdverb(tokens: readonly Token[], from: number, grammar: Grammar): number {
  const words = tokens.slice(from, from + MAX_ADVERB).map(({ word }) => word);
  const to = from + grammar.interposed(words);
  return to > from && participleOf(tokens[to]) !== null ? to : from;
}

/** Longest adverb made of several words, in words. */
const MAX_ADVERB = 4;

function voiceOf(
  form: VerbForm,
  participles: readonly Token[],
  isReflexive: boolean,
  grammar: Grammar,
): VerbGroup["voice"] {
  if (form.role === "full" || (participles.length === 0 && form.role === "have")) return "simple";
  const last = participles.at(-1);
  if (last === undefined) return form.role === "be" && !isReflexive ? "copula" : "simple";
  if (form.role === "be") return "be";
  if (isA(last, "passive-mark", grammar)) return "copula";
  return isA(participles[0], "passive-mark", grammar) ? "be" : "active";
}

/** True for a verb that announces. */
export const isForecast = ({ form }: VerbGroup): boolean => /^(?:future|conditional)$/u.test(form.tense);
