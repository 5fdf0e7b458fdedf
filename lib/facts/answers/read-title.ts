import type { Grammar } from "@/lib/language/clauses";
import type { Gender } from "@/lib/language/phrases";
import type { AnswerReading } from "./answer";
import { descriptionDoubts, ownerDoubts, placeDoubts } from "../doubts/description-doubts";
import { nameOf, rangeOver, type NamedHere, type Scene } from "../scene";
import { isA, isMark, textOf, type Token } from "../tokens";
import { finiteForm, genderOf } from "../clauses/word-forms";

/**
 * "Quelle est la capitale du Mali ?", "Qui a été le premier président du Sénégal ?": what fits one alone, told between
 * commas beside the name ("Bamako, capitale du Mali, …", "La capitale du Mali, Bamako, …").
 */
export function readTitles(scene: Scene): readonly AnswerReading[] {
  const behind = scene.mentions.map(({ start, end }) => behindName(start, end, scene));
  return [...behind, beforeName(scene)].flatMap((found) => (found ? (readingOf(found, scene) ?? []) : []));
}

type Found = { readonly named: NamedHere; readonly name: readonly Token[]; readonly title: readonly Token[] };

/** "Léopold Sédar Senghor, premier président du Sénégal, …"; beside "l’épouse de X" it may be said of the wife. */
function behindName(start: number, end: number, scene: Scene): Found | null {
  const { tokens, context } = scene;
  const name = tokens.filter((token) => token.start >= start && token.end <= end);
  const named = name.length > 0 ? nameOf(name, scene) : null;
  const next = tokens.findIndex((token) => token.start >= end && token.kind !== "aside");
  if (!named || !isMark(tokens[next], ",")) return null;
  if (named.entity.type === "person" && isOwner(tokens, tokens.indexOf(name[0]!), context.grammar)) return null;
  if (isInsertedBeforeAttribute(tokens, tokens.indexOf(name[0]!), context.grammar)) return null;
  const title = upToComma(tokens.slice(next + 1));
  return title && { named, name, title };
}

/** "la mère de Constantin,", "la mère de l’empereur Constantin,": what follows is said of the mother. */
function isOwner(tokens: readonly Token[], name: number, grammar: Grammar): boolean {
  let at = name - 1;
  while (tokens[at]?.pos === "NOUN" || tokens[at]?.pos === "ADJ" || isA(tokens[at], "pre-adjective", grammar)) at--;
  if (at < name - 1 && grammar.determiner(tokens[at]?.word ?? "")?.kind === "definite") at--;
  return isA(tokens[at], "genitive", grammar);
}

/** "Il fut, au nord des Alpes, le premier mécène": a circumstance parts the verb from what its subject was. */
function isInsertedBeforeAttribute(tokens: readonly Token[], name: number, grammar: Grammar): boolean {
  const comma = tokens.findLastIndex((token, at) => at < name && token.kind === "mark");
  if (!isMark(tokens[comma], ",") || !isA(tokens[comma + 1], "preposition", grammar)) return false;
  const verb = tokens.findLastIndex((token, at) => at < comma && token.pos !== "ADV" && token.kind !== "aside");
  const form = finiteForm(tokens[verb], grammar);
  return form !== null && (form.role === "be" || grammar.is(form.lemma, "attributive"));
}

/** "Le plus long fleuve de France, la Loire, …" at the head of a sentence. */
function beforeName(scene: Scene): Found | null {
  const { tokens } = scene;
  const title = upToComma(tokens);
  const rest = title ? tokens.slice(title.length + 1) : [];
  const name = rest.slice(
    0,
    Math.max(
      0,
      rest.findIndex((token) => isMark(token, ",")),
    ),
  );
  const named = title && name.length > 0 ? nameOf(name, scene) : null;
  return title && named && { named, name, title };
}

/** The words before a comma, or before the end; null where a date or a parenthesis stands among them, or a second title. */
function upToComma(tokens: readonly Token[]): readonly Token[] | null {
  const end = tokens.findIndex((token) => isMark(token, ",") || isMark(token, "."));
  const words = end < 0 ? tokens : tokens.slice(0, end);
  return words.length > 1 && words.every(({ kind }) => kind === "word" || kind === "number") ? words : null;
}

function readingOf({ named, name, title }: Found, scene: Scene): AnswerReading | null {
  const { grammar, referents } = scene.context;
  const gender = genderOfTitle(title, grammar);
  const written = textOf(title, scene.text);
  const hasArticle = grammar.determiner(title[0]!.word)?.kind === "definite";
  const definite = hasArticle ? lower(written) : grammar.definite(written, gender);
  const isClause = title.some(
    (token) => isA(token, "present-participle", grammar) || finiteForm(token, grammar) !== null,
  );
  if (definite === null || isClause || title.some((token) => isA(token, "additive", grammar))) return null;
  const words = grammar.resolve(definite, referents);
  const isPerson = named.entity.type === "person";
  if (!grammar.isUniqueDescription(words.text)) return null;
  if (isPerson && gender !== null && named.entity.gender !== null && gender !== named.entity.gender) return null;
  // Whoever was first at something was so once; a capital is one.
  const isOver = isPerson && isA(title[hasArticle ? 1 : 0], "pre-adjective", grammar);
  return {
    named,
    range: rangeOver([...name, ...title]),
    inquiry: {
      asked: named.entity,
      role: "described",
      clause: {
        subject: words.text,
        subjectGender: gender,
        subjectNumber: "singular",
        verb: grammar.auxiliary(isOver ? "have" : "be", "singular"),
        participle: isOver ? grammar.been : "",
        complement: "",
        fronted: "",
      },
      agrees: false,
      when: "",
    },
    gap: null,
    doubts: [
      ...descriptionDoubts({ tokens: title, words }, named, scene),
      ...ownerDoubts(title, scene),
      ...placeDoubts(words.text, scene),
    ],
    rule: "title",
  };
}

/** The gender of the noun before the first complement, or of an adjective that stands for one: "capitale" may be either. */
function genderOfTitle(title: readonly Token[], grammar: Grammar): Gender | null {
  const end = title.findIndex((token) => isA(token, "preposition", grammar));
  const head = end < 0 ? title : title.slice(0, end);
  const adjectives = head.flatMap(({ readings }) =>
    readings.filter(({ pos }) => pos === "ADJ").map(({ gender }) => gender),
  );
  return (
    genderOf(
      head.find(({ pos }) => pos === "NOUN"),
      grammar,
    ) ??
    adjectives.at(-1) ??
    null
  );
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
