import { agreementDoubts } from "./agreement";
import type { ReadingContext } from "./reading-context";
import type { ParsedClause } from "./parsed-clause";
import { cutComplement } from "./read-complement";
import { isA, isMark, type Token } from "../tokens";
import { findVerbGroup, type VerbGroup } from "./verb-group";
import { finiteForm, participleOf } from "./word-forms";

/**
 * "Jean Jaurès fonde L’Humanité en 1904 et est assassiné en 1914", "naît en 1802, publie Hernani en 1830, puis …", "fut creusé
 * par … et inauguré en 1869": a second verb with the subject of the first, and with its auxiliary where it has none of its own.
 */
export function secondClause(
  tokens: readonly Token[],
  main: ParsedClause,
  text: string,
  context: ReadingContext,
): ParsedClause | null {
  const { grammar } = context;
  const joint = jointAt(tokens, main.cut.end, context);
  if (joint === null || main.isInverted || main.start >= main.group.start) return null;
  const isListed = isMark(tokens[joint], ",");
  const group =
    ownGroup(tokens, joint + 1, context) ?? (isListed ? null : sharedGroup(tokens, joint + 1, main.group, context));
  if (!group || agreementDoubts(main.subject, group).length > 0) return null;
  const cut = cutComplement(tokens, group.end, text, group, grammar);
  const opening = { end: joint + 1, dates: [], doubts: main.opening.doubts, place: [] };
  return { ...main, from: joint, opening, group, cut, rest: tokens.slice(group.end, cut.end) };
}

/** The last word before the second verb: "et", the comma of an enumeration of verbs, or what ties behind it (", puis"). */
function jointAt(tokens: readonly Token[], end: number, { grammar }: ReadingContext): number | null {
  if (isA(tokens[end], "additive", grammar) || isA(tokens[end], "sequel", grammar)) return end;
  if (!isMark(tokens[end], ",")) return null;
  const next = tokens[end + 1];
  if (isA(next, "additive", grammar) || isA(next, "sequel", grammar)) return end + 1;
  return tokens[end - 1]?.kind === "date" || isSureVerb(next, grammar) ? end : null;
}

/** "réduit l’équipe, cède en 2005 …": a word that can only be a verb of the third person. */
const isSureVerb = (token: Token | undefined, grammar: ReadingContext["grammar"]): boolean =>
  finiteForm(token, grammar) !== null &&
  token!.readings.every(({ pos, mood }) => (pos === "VERB" || pos === "AUX") && mood !== "participle");

function ownGroup(tokens: readonly Token[], at: number, { grammar }: ReadingContext): VerbGroup | null {
  const group = findVerbGroup(tokens, at, grammar);
  return group?.start === at ? group : null;
}

function sharedGroup(
  tokens: readonly Token[],
  at: number,
  first: VerbGroup,
  { grammar }: ReadingContext,
): VerbGroup | null {
  const token = tokens[at];
  const agreement = participleOf(token);
  if (!token || !agreement || first.participle === "" || first.voice === "copula") return null;
  const isSame = agreement.gender === first.agreement?.gender && agreement.number === first.agreement.number;
  if (first.voice === "be" && (!isSame || grammar.passive(token.word).role === "be")) return null;
  if (first.isReflexive || (first.voice === "active" && agreement.gender !== "m")) return null;
  const been = first.participle.startsWith(`${grammar.been} `) ? `${grammar.been} ` : "";
  return {
    ...first,
    start: at,
    end: at + 1,
    participle: `${been}${token.text}`,
    agreement: first.voice === "be" ? agreement : null,
    meaning: token.word,
    lemma: token.lemma ?? "",
    tail: "",
    isComplete: first.voice === "be" || grammar.is(token.lemma ?? "", "intransitive"),
  };
}
