import { agreementDoubts } from "./agreement";
import type { ReadingContext } from "./reading-context";
import type { ParsedClause } from "./parsed-clause";
import { cutComplement } from "./read-complement";
import { isA, type Token } from "./tokens";
import { findVerbGroup, type VerbGroup } from "./verb-group";
import { participleOf } from "./word-forms";

/**
 * "Jean Jaurès fonde L’Humanité en 1904 et est assassiné en 1914", "fut creusé par … et inauguré en 1869": a second verb
 * with the subject of the first, and with its auxiliary where it has none of its own.
 */
export function secondClause(
  tokens: readonly Token[],
  main: ParsedClause,
  text: string,
  context: ReadingContext,
): ParsedClause | null {
  const { grammar } = context;
  const joint = main.cut.end;
  if (!isA(tokens[joint], "additive", grammar) || main.start >= main.group.start) return null;
  const group = ownGroup(tokens, joint + 1, context) ?? sharedGroup(tokens, joint + 1, main.group, context);
  if (!group || agreementDoubts(main.subject, group).length > 0) return null;
  const cut = cutComplement(tokens, group.end, text, group, grammar);
  const opening = { end: joint + 1, dates: [], doubts: main.opening.doubts, place: [] };
  return { ...main, from: joint, opening, group, cut, rest: tokens.slice(group.end, cut.end) };
}

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
