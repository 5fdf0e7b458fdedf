import { agreementDoubts } from "./agreement";
import { closes, isBreak, phraseBefore, type AttachedReader, type Found } from "./attached";
import { asked } from "./narration";
import { genderFor, readNounPhrase } from "./noun-phrase";
import type { NounPhrase, ReadingContext } from "./reading-context";
import { objectNear } from "./relative-owner";
import { isA, isMark, textOf, type Token } from "../tokens";
import { toldPassively } from "./told-passively";
import { mayBeOfComplement } from "./two-owners";
import { findVerbGroup, isForecast, type VerbGroup } from "./verb-group";

/** A relative clause that was taken apart. */
type Parts = {
  readonly group: VerbGroup;
  readonly subject: NounPhrase;
  /** What stands behind the verb and is neither the subject nor the date: "à Paris". */
  readonly more: readonly Token[];
};

/**
 * "L’usine de la Rance, que le général de Gaulle inaugura en 1966, …", "Le procédé Morel, que proposa en 1871 Jean Petit, …",
 * "reprise par Jean Petit, que Paul Morel avait chargé d’une mission en 1891": a relative set off by a comma, whose object is the
 * phrase before it. Where nobody is named who did it, it is told without him ("que les délégués avaient signé": "a été signé").
 */
export const readObjectRelative: AttachedReader = (tokens, at, text, context) => {
  const { grammar } = context;
  const relative = tokens.findLastIndex((token, index) => index < at && isA(token, "object-relative", grammar));
  if (relative < 1 || tokens[relative]?.pos !== "PRON" || !isMark(tokens[relative - 1], ",")) return null;
  const parts = partsOf(tokens, relative, at, text, context);
  const object = parts && objectOf(tokens, relative - 1, parts.group, text, context);
  const dated = tokens[at];
  if (!parts || !object || !dated?.date) return null;
  const { group, subject, more } = parts;
  if (mayBeOfComplement(tokens.slice(object.from, object.to), group, tokens[group.end - 1], grammar)) return null;
  if (
    isForecast(group) ||
    (group.form.tense === "imperfect" && group.voice === "simple") ||
    group.isReflexive ||
    !object.phrase.named
  )
    return null;
  const gender = genderFor(subject, group.form.number);
  const words = spoken(group, gender, tokens.slice(object.from, object.to), dated, context);
  const range = { start: tokens[object.from]!.start, end: Math.max(dated.end, tokens[relative]!.end) };
  if (!subject.named) return toldPassively({ dated, range, group, object, more }, tokens, text, context);
  if (!words) return null;
  const complement = grammar.resolve(
    `${insideSentence(object.phrase.text, grammar)} ${textOf(more, text)}`.trim(),
    context.referents,
  );
  return {
    date: dated.date,
    range,
    wording: {
      form: "clause",
      clause: {
        subject: subject.text,
        subjectGender: gender,
        subjectNumber: group.form.number,
        ...words,
        complement: complement.text,
        fronted: "",
      },
    },
    doubts: [
      ...object.phrase.doubts,
      ...subject.doubts,
      ...agreementDoubts(subject, { ...group, agreement: null }),
      ...(complement.open ? ["unresolved-anaphora"] : []),
    ],
    needsContext: false,
    rule: "object-relative",
  };
};

/** All that stands before the relative, or what ends there in the midst of a clause and is the only thing that fits. */
const objectOf = (
  tokens: readonly Token[],
  comma: number,
  group: VerbGroup,
  text: string,
  context: ReadingContext,
): Found | null =>
  phraseBefore(tokens, comma, text, context) ?? objectNear(tokens, comma, tokens[group.end - 1], group, text, context);

/** The subject before the verb of a relative, or behind it and the date. */
function partsOf(
  tokens: readonly Token[],
  relative: number,
  at: number,
  text: string,
  context: ReadingContext,
): Parts | null {
  const { grammar } = context;
  const group = findVerbGroup(tokens, relative + 1, grammar);
  if (!group?.isPlain || group.end > at || (group.voice !== "simple" && group.voice !== "active")) return null;
  if (group.tail !== "") return null;
  const between = tokens.slice(group.end, at);
  if (between.some((token) => token.kind === "mark" || isBreak(token, context))) return null;
  const before = tokens.slice(relative + 1, group.start);
  if (before.length > 0) {
    const subject = readNounPhrase(before, text, context);
    const isShort = between.length === 0 || isA(between[0], "preposition", grammar);
    return subject && isShort && closes(tokens, at + 1, context) ? { group, subject, more: between } : null;
  }
  const stop = tokens.findIndex(({ kind }, index) => index > at && kind === "mark");
  const behind = between.length > 0 ? between : tokens.slice(at + 1, stop < 0 ? tokens.length : stop);
  if (between.length > 0 && !closes(tokens, at + 1, context)) return null;
  const subject = readNounPhrase(behind, text, context);
  return subject && { group, subject, more: [] };
}

/** The verb as a question has it; a participle that agrees with the object before it is put back. */
function spoken(
  group: VerbGroup,
  gender: "f" | "m" | null,
  object: readonly Token[],
  dated: Token,
  context: ReadingContext,
): { readonly verb: string; readonly participle: string } | null {
  const { grammar, lexicon } = context;
  if (group.voice === "simple") {
    const words = asked(group, gender, object, dated, context);
    return words.participle === "" ? null : words;
  }
  const perfect = grammar.perfect(group.lemma, { isReflexive: false, hasObject: true }, lexicon);
  return perfect && { verb: group.verb, participle: perfect.participle };
}

/** An article at the head of a sentence loses its capital behind a verb. */
const insideSentence = (phrase: string, grammar: ReadingContext["grammar"]): string =>
  grammar.withoutArticle(phrase) === null ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
