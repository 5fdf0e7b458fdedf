import type { AnswerReading } from "./answer";
import { dateOfClause } from "../clauses/clause-date";
import { descriptionDoubts, placeDoubts } from "../doubts/description-doubts";
import { readNounPhrase } from "../clauses/noun-phrase";
import type { ParsedClause } from "../clauses/parse-clauses";
import { isInOrder, nameOf, rangeOver, subjectTokens, type NamedHere, type Scene } from "../scene";
import { isA, isMark, textOf, type Token } from "../tokens";
import { isForecast } from "../clauses/verb-group";

/**
 * "Quelle est la plus grande ville du Kazakhstan ?", "Quel pays a été le premier à … ?": one side of "to be" is a name,
 * the other a description that fits one alone.
 */
export function readDescribed(clause: ParsedClause, scene: Scene): AnswerReading | null {
  const { group } = clause;
  if (!isInOrder(scene, clause) || group.voice !== "copula") return null;
  const sides = sidesOf(clause, scene);
  if (!sides) return null;
  const { named, description } = sides;
  const { grammar, referents } = scene.context;
  const said = description.filter(({ kind }) => kind !== "date");
  const words = grammar.resolve(textOf(description, scene.text), referents);
  if (!grammar.isUniqueDescription(words.text)) return null;
  const { date, doubts } = dateOfClause(clause, scene);
  const head = readNounPhrase(headTokens(said, scene), scene.text, scene.context);
  return {
    named,
    range: rangeOver([...(date ? [date.token] : []), ...subjectTokens(scene, clause), ...description, ...sides.name]),
    inquiry: {
      asked: named.entity,
      role: "described",
      clause: {
        subject: words.text,
        subjectGender: head?.genders.singular ?? null,
        subjectNumber: group.form.number,
        verb: group.verb,
        participle: group.participle,
        complement: "",
        fronted: "",
      },
      agrees: false,
      // "le premier à se rendre à Dole": no one is a second time
      when: said.some((token) => isA(token, "first-rank", grammar)) && isToDo(said, scene) ? "" : (date?.words ?? ""),
    },
    gap: null,
    doubts: [
      ...doubts,
      ...(group.isPlain ? [] : ["unresolved-anaphora"]),
      ...(isForecast(group) ? ["forecast-as-fact"] : []),
      ...descriptionDoubts({ tokens: said, words }, named, scene),
      ...placeDoubts(words.text, scene),
    ],
    rule: "described",
  };
}

/** "le premier chef d’État à se rendre à Dole": what it was, is told by an infinitive. */
const isToDo = (said: readonly Token[], { context: { grammar } }: Scene): boolean =>
  said.some(
    (token, at) =>
      isA(token, "dative", grammar) && said.slice(at + 1, at + 3).some((next) => isA(next, "infinitive", grammar)),
  );

/** The side of the copula that is a name, and the one that describes it. */
function sidesOf(
  clause: ParsedClause,
  scene: Scene,
): { named: NamedHere; name: readonly Token[]; description: readonly Token[] } | null {
  const subject = subjectTokens(scene, clause);
  const attribute = attributeOf(clause.rest, scene);
  const first = nameOf(subject, scene);
  if (first) return { named: first, name: subject, description: attribute };
  const second = nameOf(attribute, scene);
  return second && { named: second, name: attribute, description: withoutCommas(subject) };
}

/** What follows the verb, up to a date at its end, a comma, or a second attribute: "le 20e président et le premier État". */
function attributeOf(rest: readonly Token[], { context: { grammar } }: Scene): readonly Token[] {
  const from = rest.findIndex(({ kind }) => kind === "word" || kind === "quote");
  if (from < 0) return [];
  const body = rest.slice(from);
  const end = body.findIndex(
    (token, at) =>
      token.kind === "date" ||
      isMark(token, ",") ||
      (isA(token, "additive", grammar) && grammar.determiner(body[at + 1]?.word ?? "") !== null),
  );
  return end < 0 ? body : body.slice(0, end);
}

/** The description up to its first verb: its head tells the gender. */
function headTokens(said: readonly Token[], { context: { grammar } }: Scene): readonly Token[] {
  const end = said.findIndex(
    (token) =>
      isA(token, "relative", grammar) || isA(token, "preposition", grammar) || isA(token, "infinitive", grammar),
  );
  return end < 0 ? said : said.slice(0, end);
}

const withoutCommas = (tokens: readonly Token[]): readonly Token[] => tokens.filter((token) => !isMark(token, ","));
