import type { Grammar } from "@/lib/language/clauses";
import { agreementDoubts } from "../clauses/agreement";
import type { AnswerReading } from "./answer";
import { dateOfClause } from "../clauses/clause-date";
import { genderFor } from "../clauses/noun-phrase";
import type { ParsedClause } from "../clauses/parse-clauses";
import { isPrecise, nameInside, plainDoubts } from "./read-author";
import { isInOrder, isPerfective, nameOf, rangeOver, subjectTokens, type NamedHere, type Scene } from "../scene";
import { isA, isMark, type Token } from "../tokens";
import type { VerbGroup } from "../clauses/verb-group";

/** Where a place stands among the words after a verb: its preposition, and the first token behind its name. */
type Place = { readonly from: number; readonly end: number };

/**
 * "Dans quelle ville le traité de Rome a-t-il été signé ?": where an event took place that happened once, or where
 * something stands ("Dans quelle ville l’OTAN siège-t-elle ?").
 *
 * The place must follow the verb at once, or only a date after it, and end the clause: "a visité l’ambassade de France à
 * Rome" says where the embassy is.
 */
export function readPlace(clause: ParsedClause, scene: Scene): AnswerReading | null {
  const { group, cut, subject, rest } = clause;
  const { grammar } = scene.context;
  const stands = standsThere(clause, scene);
  const happened = isPerfective(clause, scene) && tellsOccurrence(clause, scene);
  if (!isInOrder(scene, clause) || !(stands || happened)) return null;
  const place = placeIn(rest, scene, stands || isOfLife(clause, scene));
  const named = place && nameOf(rest.slice(place.from + 1, place.end), scene);
  if (!named || !/^(?:city|country)$/u.test(named.entity.type)) return null;
  const { date, doubts } = dateOfClause(clause, scene);
  const preposition = rest[place.from];
  const governed = isA(preposition, "dative", grammar) ? governedBy(group, named, preposition, grammar) : "nothing";
  if (governed === "unsure") return null;
  const isOnce = stands || isPrecise(date) || (subject.named && grammar.isPlacedOnce(group.lemma));
  return {
    named,
    range: rangeOver([...(date ? [date.token] : []), ...scene.tokens.slice(clause.start, cut.end)]),
    inquiry: {
      asked: named.entity,
      role: governed === "recipient" ? "recipient" : "place",
      clause: {
        subject: subject.text,
        subjectGender: genderFor(subject, group.form.number) ?? group.agreement?.gender ?? null,
        subjectNumber: group.form.number,
        verb: group.verb,
        participle: group.participle,
        complement: "",
        fronted: "",
      },
      agrees: group.voice === "be",
      // No one is born twice: the day would only make the question longer.
      when: isOfLife(clause, scene) ? "" : (date?.words ?? ""),
    },
    gap: null,
    doubts: [
      ...doubts,
      ...subject.doubts,
      ...agreementDoubts(subject, group),
      ...plainDoubts(clause, [], scene),
      ...(subject.named ? [] : ["bare-definite-subject"]),
      ...(isOnce ? [] : ["not-unique"]),
      // "Dans quel pays est-ce que Dakar se trouve": without its gender a thing is not taken up by its pronoun.
      ...(stands && genderFor(subject, group.form.number) === null ? ["agreement-unverified"] : []),
      ...nameInside(named.mention.entityId, subjectTokens(scene, clause), scene),
    ],
    rule: "place",
  };
}

/** "L’OTAN siège à Bruxelles", "se trouve à", "est situé à": in the present, and of one thing. */
const standsThere = ({ group }: ParsedClause, { context: { grammar } }: Scene): boolean =>
  grammar.isLocating(group.lemma, group) && group.form.tense === "present" && group.form.number === "singular";

/** Something happened: passives, "s’est tenu", "a eu lieu", "naquit"; what someone does somewhere may be done elsewhere too. */
const tellsOccurrence = ({ group }: ParsedClause, scene: Scene): boolean =>
  group.isComplete || (group.voice === "simple" && scene.context.grammar.isPlacedOnce(group.lemma));

/**
 * "a été remis à la Chine", "a été annexé au Canada": the complement of the verb, and no place where; unsure for what may be
 * either ("a été vendu aux États-Unis", "a été remis à Paris").
 */
function governedBy(
  { lemma, isReflexive }: VerbGroup,
  { entity }: NamedHere,
  preposition: Token | undefined,
  grammar: Grammar,
): "recipient" | "nothing" | "unsure" {
  // "s’est rendu à Moscou" is a place
  if (isReflexive) return "nothing";
  if (grammar.is(lemma, "tying-to")) return "recipient";
  const isTrading = grammar.is(lemma, "trading-to");
  if (!isTrading && !grammar.is(lemma, "giving-to")) return "nothing";
  const isMelted = isA(preposition, "contracted", grammar) || isA(preposition, "plural-article", grammar);
  return entity.type === "city" || (isTrading && isMelted) ? "unsure" : "recipient";
}

/** A birth or a death, which each of us has one of. */
const isOfLife = ({ group: { meaning } }: ParsedClause, { context: { grammar } }: Scene): boolean =>
  grammar.genderOfLife(meaning, "birth") !== null || grammar.genderOfLife(meaning, "death") !== null;

/**
 * A place right behind the verb or its date, and nothing behind it but a date.
 *
 * @param isOpen whether more may follow behind a comma: "est né à Nantes, dans une famille de marins"
 */
function placeIn(rest: readonly Token[], { context: { grammar } }: Scene, isOpen: boolean): Place | null {
  const from = rest.findIndex(({ kind }) => kind === "word");
  if (from < 0 || !isA(rest[from], "locative", grammar) || isA(rest[from], "genitive", grammar)) return null;
  const stop = rest.findIndex((token, at) => at > from && (token.kind === "date" || isMark(token, ",")));
  const end = stop < 0 ? rest.length : stop;
  const isLast = rest.slice(end).every(({ kind }) => kind === "date" || kind === "mark" || kind === "aside");
  return isLast || (isOpen && isMark(rest[end], ",")) ? { from, end } : null;
}
