import type { AnswerReading } from "./answer";
import { descriptionDoubts, ownerDoubts } from "../doubts/description-doubts";
import type { ParsedClause } from "../clauses/parse-clauses";
import { isInOrder, nameOf, rangeOver, subjectTokens, type NamedHere, type Scene } from "../scene";
import { isMark, textOf, type Token } from "../tokens";
import { genderOf } from "../clauses/word-forms";

/**
 * "Comment s’appelle l’organe chargé de … ?": what a body is for, told behind "est" or between commas, where the words are
 * so definite that they fit no other.
 */
export function readDefinitions(scene: Scene): readonly AnswerReading[] {
  const behindVerb = scene.clauses.map((clause) => afterCopula(clause, scene));
  const appositions = scene.mentions.map((mention) => inApposition(mention.start, mention.end, scene));
  return [...behindVerb, ...appositions].flatMap((found) => (found ? (readingOf(found, scene) ?? []) : []));
}

type Found = { readonly named: NamedHere; readonly name: readonly Token[]; readonly definition: readonly Token[] };

/** "L’OCDE est l’organisation chargée de …" */
function afterCopula(clause: ParsedClause, scene: Scene): Found | null {
  const { group } = clause;
  if (group.voice !== "copula" || group.form.tense !== "present" || !group.isPlain || !isInOrder(scene, clause))
    return null;
  const name = subjectTokens(scene, clause);
  const named = nameOf(name, scene);
  return named && { named, name, definition: upToMark(scene.tokens.slice(group.end)) };
}

/** "Le CNES, établissement public chargé de la politique spatiale, …" */
function inApposition(start: number, end: number, scene: Scene): Found | null {
  const { tokens } = scene;
  const name = tokens.filter((token) => token.start >= start && token.end <= end);
  const next = tokens.findIndex((token) => token.start >= end && token.kind !== "aside");
  const named = name.length > 0 ? nameOf(name, scene) : null;
  if (!named || !isMark(tokens[next], ",")) return null;
  return { named, name, definition: upToMark(tokens.slice(next + 1)) };
}

/** The words before the next mark, date or parenthesis. */
function upToMark(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ kind }) => kind === "mark" || kind === "date" || kind === "aside");
  return end < 0 ? tokens : tokens.slice(0, end);
}

function readingOf({ named, name, definition }: Found, scene: Scene): AnswerReading | null {
  const { grammar, referents } = scene.context;
  const words = grammar.resolve(textOf(definition, scene.text), referents);
  if (named.entity.type !== "organisation" || !grammar.isDefinition(words.text)) return null;
  const head = grammar.determiner(definition[0]?.word ?? "") ? definition[1] : definition[0];
  return {
    named,
    range: rangeOver([...name, ...definition]),
    inquiry: {
      asked: named.entity,
      role: "defined",
      clause: {
        subject: words.text,
        subjectGender: genderOf(head, grammar),
        subjectNumber: "singular",
        verb: "",
        participle: "",
        complement: "",
        fronted: "",
      },
      agrees: false,
      when: "",
    },
    gap: null,
    doubts: [...descriptionDoubts({ tokens: definition, words }, named, scene), ...ownerDoubts(definition, scene)],
    rule: "definition",
  };
}
