import type { Inquiry } from "@/lib/language/phrases";
import { dateOfClause, type DateOfClause } from "../clauses/clause-date";
import { agreementDoubts } from "../clauses/agreement";
import { wordDoubts } from "../doubts/clause-doubts";
import { genderFor } from "../clauses/noun-phrase";
import type { ParsedClause } from "../clauses/parse-clauses";
import { plainDoubts } from "./read-author";
import { isInOrder, isPerfective, nameOf, rangeOver, subjectTokens, type NamedHere, type Scene } from "../scene";
import { singularDoubts } from "../doubts/singular-act";
import { isA, isMark, textOf, type Range, type Token } from "../tokens";

/** A closed list, as it was understood. */
export type ListReading = {
  readonly members: readonly NamedHere[];
  readonly range: Range;
  readonly inquiry: Inquiry;
  readonly doubts: readonly string[];
};

/** Members from which a list is worth asking. */
const LEAST = 3;

/** "La Russie, le Kazakhstan et la Biélorussie ont créé …": all those who did what is done once. */
export function readListOfAuthors(clause: ParsedClause, scene: Scene): ListReading | null {
  const { group, rest, cut } = clause;
  if (!isInOrder(scene, clause) || group.voice === "copula" || !isPerfective(clause, scene)) return null;
  const members = membersOf(subjectTokens(scene, clause), scene);
  if (!members) return null;
  const time = dateOfClause(clause, scene);
  const said = rest.filter(({ kind }) => kind !== "date");
  const complement = scene.context.grammar.resolve(textOf(rest, scene.text), scene.context.referents);
  return {
    members,
    range: rangeOver([...dated(time), ...scene.tokens.slice(clause.start, cut.end)]),
    inquiry: {
      asked: members[0]!.entity,
      role: "subject",
      clause: wordsOf(clause, { subject: "", complement: complement.text }),
      agrees: group.voice === "be",
      when: time.date?.words ?? "",
    },
    doubts: [
      ...time.doubts,
      ...(group.form.number === "plural" ? [] : ["agreement-unverified"]),
      ...plainDoubts(clause, said, scene),
      ...(complement.open ? ["unresolved-anaphora"] : []),
      ...singularDoubts(clause, said, time.date, scene),
    ],
  };
}

/** "Le Benelux regroupe la Belgique, les Pays-Bas et le Luxembourg", "est composé de la Belgique, …": all that something is made of. */
export function readListOfParts(clause: ParsedClause, scene: Scene): ListReading | null {
  const { group, subject, rest, cut } = clause;
  const { grammar } = scene.context;
  if (!isInOrder(scene, clause)) return null;
  const isFrom = grammar.isMadeFrom(group.lemma) && (group.voice === "be" || group.isReflexive);
  const isOf = grammar.isMadeOf(group.lemma) && group.voice !== "be" && !group.isReflexive;
  const first = rest.findIndex(({ kind }) => kind === "word");
  if (first < 0 || (!isFrom && !isOf)) return null;
  const members = membersOf(rest.slice(first), scene, isFrom);
  if (!members) return null;
  const time = dateOfClause(clause, scene);
  return {
    members,
    range: rangeOver([...dated(time), ...scene.tokens.slice(clause.start, cut.end)]),
    inquiry: {
      asked: members[0]!.entity,
      role: isFrom ? "parts" : "described",
      clause: wordsOf(clause, { subject: subject.text, complement: "" }),
      agrees: false,
      when: time.date?.words ?? "",
    },
    doubts: [
      ...time.doubts,
      ...subject.doubts,
      ...agreementDoubts(subject, group),
      ...wordDoubts(subjectTokens(scene, clause), scene.context),
      ...(subject.named ? [] : ["bare-definite-subject"]),
      ...(group.isPlain ? [] : ["unresolved-anaphora"]),
      ...(grammar.notOne.test(scene.text.slice(scene.tokens[group.end]?.start ?? 0)) ? ["not-unique"] : []),
    ],
  };
}

const dated = ({ date }: DateOfClause): readonly Token[] => (date ? [date.token] : []);

const wordsOf = ({ group, subject }: ParsedClause, words: { subject: string; complement: string }) => ({
  ...words,
  subjectGender: words.subject === "" ? null : genderFor(subject, group.form.number),
  subjectNumber: group.form.number,
  verb: group.verb,
  participle: group.participle,
  fronted: "",
});

/**
 * The names of an enumeration that "et" closes, all of one type; null if anything else stands in it, or a name twice.
 *
 * @param hasOf whether each of them stands behind its own "de"
 */
function membersOf(tokens: readonly Token[], scene: Scene, hasOf = false): readonly NamedHere[] | null {
  const { grammar } = scene.context;
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (isMark(token, ",") || isA(token, "additive", grammar)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  if (!tokens.some((token) => isA(token, "additive", grammar))) return null;
  const isTied = ([token]: readonly Token[]): boolean => isA(token, "genitive", grammar);
  const full = parts.filter((part) => part.length > 0);
  if (hasOf && !full.every(isTied)) return null;
  const named = full.map((part) => nameOf(hasOf ? part.slice(1) : part, scene));
  const members = named.filter((name) => name !== null);
  const isWhole = members.length === named.length && members.length >= LEAST;
  const isOfOneSort = new Set(members.map(({ entity }) => entity.type)).size === 1;
  const isDistinct = new Set(members.map(({ entity }) => entity.id)).size === members.length;
  return isWhole && isOfOneSort && isDistinct ? members : null;
}
