import type { EventFact } from "@/lib/facts/fact";
import type { OpenLanguage } from "@/lib/language/open-language";
import type { Clause } from "@/lib/language/phrases";

/** The first year of which "depuis" beside a present tense tells the reader's own time, and not one that a text brings to life. */
const LIVING_MEMORY = 1945;

/** A year at the head of a date. */
const YEAR = /^(\d{4})/u;

/**
 * True for what has been so since a day of living memory and still is: "Depuis quelle année Borobudur est-il inscrit …". "Le
 * pouvoir appartient aux shoguns depuis 1603" is told in the present and long over, "le pays comptait" was over, and "Shanghai
 * est le premier port" names no state that began.
 */
export function isStillSo(
  { timex, wording }: EventFact,
  { lexicon, grammar }: Pick<OpenLanguage, "lexicon" | "grammar">,
): boolean {
  const year = Number(YEAR.exec(timex.value.edtf)?.[1] ?? 0);
  if (wording.form !== "clause" || timex.relation !== "since" || year < LIVING_MEMORY) return false;
  const { verb, participle } = wording.clause;
  const word = verb.split(/[ '’]/u).at(-1)?.toLowerCase() ?? "";
  const isBe = lexicon.lookUp(word).some(({ lemma }) => grammar.verbRole(lemma) === "be");
  const isPresent = lexicon.lookUp(word).some(({ mood, tense }) => mood === "indicative" && tense === "present");
  return isPresent && isBe === (participle !== "");
}

/** A possessive at the head of a complement, with its space. */
const OPENING_WORD = /^\p{L}+ /u;

/**
 * A stem without the possessives that can only mean its subject: the one that opens the object of what someone did ("a quitté son
 * ashram"), and those inside quotation marks, which are not the question's own words. "a fait tisser son portrait" and "par ses
 * aînés" may mean someone else.
 */
export function withoutOwnPossessive(
  stem: string,
  clause: Clause | null,
  { cues, grammar }: Pick<OpenLanguage, "cues" | "grammar">,
): string {
  const own = stem.replace(cues.ownPossessive, " ").replace(/«[^»]*»/gu, " ");
  if (clause === null || !isDone(clause, grammar) || cues.possessive.test(clause.subject)) return own;
  const [word = ""] = OPENING_WORD.exec(clause.complement) ?? [];
  return word !== "" && cues.possessive.test(word)
    ? plain(own).replace(plain(clause.complement), plain(clause.complement.slice(word.length)))
    : own;
}

/** Stems are set, clauses are not. */
const plain = (words: string): string => words.replaceAll("’", "'");

/** "a quitté": one participle, and no passive. */
const isDone = ({ verb, participle, subjectNumber }: Clause, grammar: OpenLanguage["grammar"]): boolean =>
  verb === grammar.auxiliary("have", subjectNumber) && participle !== "" && !/ |^été$/u.test(participle);

/** True for words that make one sense with their verb, in which no name is missed: "en vigueur", "serment". */
export function isSetPhrase(complement: string, { grammar }: Pick<OpenLanguage, "grammar">): boolean {
  const words = complement.toLowerCase().split(" ");
  const [first = "", second = "", ...more] = words;
  const isCourse = (["set-object", "set-course"] as const).some((name) => grammar.is(second, name));
  return words.length === 1
    ? grammar.is(first, "told-object")
    : more.length === 0 && grammar.is(first, "locative") && isCourse;
}

/**
 * True for several things that an adjective tells from all others: "les mariages mixtes", "les relations diplomatiques". "les
 * combats", "les travaux" are which ones, and all of them?
 */
export function areTold(subject: string, { grammar, tag }: Pick<OpenLanguage, "grammar" | "tag">): boolean {
  const tokens = tag(subject.charAt(0).toLowerCase() + subject.slice(1));
  const last = tokens.at(-1);
  const isDefinite = grammar.determiner(tokens[0]?.form.toLowerCase() ?? "")?.kind === "definite";
  const isTelling =
    last?.pos === "ADJ" && !grammar.is(last.lemma ?? "", "bland") && !grammar.is(last.lemma ?? "", "valuing");
  return isDefinite && isTelling && tokens.at(-2)?.pos === "NOUN";
}
