import type { Grammar } from "@/lib/language/clauses";
import type { TaggedToken } from "@/lib/language/lexicon";
import type { OpenLanguage } from "@/lib/language/open-language";
import { actIn, type Act } from "./act-in";
import { objectOf } from "./objects";
import { CAPITAL, wordOf } from "./question-phrases";

/**
 * True for words whose verb leaves open what only their text tells: "a conclu à Dole" (what?), "a été élu au second tour" (to
 * what?), "a inscrit le pont" (on which list?), "a ouvert une mine" (which of them?), "a ouvert le capital" (of what?).
 */
export function isOpenAct(words: string, language: OpenLanguage): boolean {
  const { grammar } = language;
  const act = actIn(language.tag(words), grammar);
  return act !== null && CHECKS.some((leavesOpen) => leavesOpen(act, grammar));
}

/** "est rentré en Angleterre", "est venue à Paris": what for, or from where, is not said, and whoever travels comes again. */
export function isMereMove(stem: string, language: OpenLanguage): boolean {
  const { grammar } = language;
  const act = actIn(language.tag(stem), grammar);
  if (act === null || act.isPassive || act.isReflexive || act.isInverted || !grammar.is(act.lemma, "human-move"))
    return false;
  const [first, ...rest] = act.said;
  return (
    first !== undefined &&
    grammar.is(wordOf(first), "preposition") &&
    rest.every((token) => CAPITAL.test(token.form) || token.pos === "DET" || grammar.is(wordOf(token), "genitive"))
  );
}

type Check = (act: Act, grammar: Grammar) => boolean;

/** "a-t-il conclu à Dole", "a-t-elle inscrit"; "de lourdes pertes" is an object. */
const lacksObject: Check = ({ lemma, isPassive, isReflexive, isInverted, said }, grammar) =>
  !isPassive &&
  !isReflexive &&
  !isInverted &&
  grammar.is(lemma, "needs-object") &&
  !(said[0] && grammar.is(wordOf(said[0]), "genitive")) &&
  objectOf(said) === null;

/** "a inscrit le pont", "a été inscrit": "sur", "à", "dans", "parmi" tell where. */
const lacksList: Check = ({ lemma, isReflexive, said }, grammar) =>
  !isReflexive &&
  grammar.is(lemma, "needs-list") &&
  grammar.is(lemma, "needs-object") &&
  !said.some((token) =>
    (["locative", "specifying", "comparing"] as const).some((name) => grammar.is(wordOf(token), name)),
  );

/** "a été classée l’abbaye": as what, is not said. */
const lacksRank: Check = ({ lemma, isPassive, isInverted, said }, grammar) =>
  isPassive && grammar.is(lemma, "needs-rank") && (isInverted || said.length === 0);

/** "a été écarté": "de", "du" behind it tell what from. */
const lacksSource: Check = ({ lemma, isPassive, isInverted, said }, grammar) =>
  isPassive &&
  grammar.is(lemma, "needs-source") &&
  (isInverted || !said.some((token) => grammar.is(wordOf(token), "genitive")));

/** "a été élu au second tour", "à l’unanimité". */
const lacksPost: Check = ({ lemma, isPassive, said }, grammar) =>
  isPassive &&
  grammar.is(lemma, "electing") &&
  said[0] !== undefined &&
  grammar.is(wordOf(said[0]), "dative") &&
  said.slice(1, 4).some((token) => grammar.is(wordOf(token), "ballot"));

/** "a ouvert une mine", "a signé deux traités": an adjective, a title or what follows the noun tells which one. */
const hasAnyObject: Check = ({ isPassive, isReflexive, isInverted, said }, grammar) => {
  const object = isPassive || isReflexive || isInverted ? null : objectOf(said);
  if (object === null || !isIndefinite(object[0], grammar)) return false;
  const noun = object.findIndex(({ pos }) => pos === "NOUN");
  if (noun < 0 || CAPITAL.test(object[noun]!.form)) return false;
  const [next, ...more] = object.slice(noun + 1);
  if (next === undefined) return true;
  const isAgreement = grammar.is(wordOf(object[noun]!), "agreement-noun");
  return (
    isAgreement && next.pos === "ADP" && !isTelling(next, grammar) && !more.some((token) => isTelling(token, grammar))
  );
};

const isTelling = (token: TaggedToken, grammar: Grammar): boolean =>
  (["genitive", "specifying"] as const).some((name) => grammar.is(wordOf(token), name)) || token.form === "«";

/** "une", "des", "deux"; a number in figures counts, and needs no more. */
const isIndefinite = (token: TaggedToken | undefined, grammar: Grammar): boolean =>
  token !== undefined &&
  (grammar.determiner(wordOf(token))?.kind === "indefinite" || (token.pos === "NUM" && !/\d/u.test(token.form)));

/** "a ouvert le capital", "a pris la tête", "est entré au capital": of what, is not said. */
const isOfUntoldThing: Check = ({ isPassive, isReflexive, isInverted, said }, grammar) => {
  if (isPassive || isReflexive || isInverted) return false;
  const isInto = said[0] !== undefined && grammar.is(wordOf(said[0]), "contracted-dative");
  const object = isInto ? said : objectOf(said);
  if (object === null || (!isInto && grammar.determiner(wordOf(object[0]!))?.kind !== "definite")) return false;
  const [, noun, next] = object;
  const isTold =
    next !== undefined && (next.pos === "ADJ" || CAPITAL.test(next.form) || isTelling(next, grammar) || isVerbal(next));
  return noun !== undefined && grammar.is(wordOf(noun), "of-another") && !isTold;
};

const isVerbal = ({ pos }: TaggedToken): boolean => pos === "VERB";

/** "une convention a été signée à Dole", "un congrès extraordinaire a été convoqué": on what, is not said. */
const isAnyAgreement: Check = ({ isPassive, isInverted, before, said }, grammar) => {
  if (!isPassive) return false;
  const phrase = isInverted ? said : before;
  const at = phrase.findIndex(
    (token, index) => isIndefinite(token, grammar) && !grammar.is(wordOf(phrase[index - 1] ?? token), "preposition"),
  );
  const noun = phrase.findIndex(({ pos }, index) => at >= 0 && index > at && pos === "NOUN");
  if (noun < 0 || !grammar.is(wordOf(phrase[noun]!), "agreement-noun")) return false;
  return !phrase.slice(noun + 1).some((token) => isTelling(token, grammar) || CAPITAL.test(token.form));
};

const CHECKS: readonly Check[] = [
  lacksObject,
  lacksList,
  lacksRank,
  lacksSource,
  lacksPost,
  hasAnyObject,
  isOfUntoldThing,
  isAnyAgreement,
];
