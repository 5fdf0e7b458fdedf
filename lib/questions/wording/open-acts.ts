import type { Grammar } from "@/lib/language/clauses";
import type { TaggedToken } from "@/lib/language/lexicon";
import type { OpenLanguage } from "@/lib/language/open-language";
import { actIn, type ActCheck } from "./act-in";
import { objectOf } from "./objects";
import { PLACE_CHECKS } from "./open-places";
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

/**
 * "la Constitution a été révisée", "le château a été restauré": so it was before and after; an agent or an extent does not tell when.
 * So it is with "un avion s’est posé à Dole", "s’est envolé de Dole" and "a été élu député".
 */
export function isDoneAgain(stem: string, { grammar, tag }: OpenLanguage): boolean {
  const act = actIn(tag(stem), grammar);
  if (act === null) return false;
  return (
    (act.isPassive && grammar.is(act.lemma, "done-again")) ||
    (act.isReflexive && grammar.is(act.lemma, "leave-taking")) ||
    isDailyMove(act, grammar) ||
    isElectedAgain(act, grammar)
  );
}

/** "un Airbus s’est posé à Dole": any of them does so every day; "le premier avion" does not. */
const isDailyMove: ActCheck = ({ lemma, before, isPassive }, grammar) =>
  !isPassive &&
  grammar.is(lemma, "daily-move") &&
  before.some(
    (token, at) =>
      isIndefinite(token, grammar) && (at === 0 || before[at - 1]!.pos === "NOUN") && !/\d/u.test(token.form),
  ) &&
  !before.some((token) => grammar.is(wordOf(token), "first-rank"));

/** "a été élu député", and no more. */
const isElectedAgain: ActCheck = ({ lemma, isPassive, said: [post, ...more] }, grammar) =>
  isPassive &&
  grammar.is(lemma, "electing") &&
  post !== undefined &&
  grammar.is(wordOf(post), "renewed-post") &&
  more.length === 0;

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

/** "a-t-il conclu à Dole", "a-t-elle inscrit", "a-t-il obtenu du sultan"; "de lourdes pertes" is an object. */
const lacksObject: ActCheck = ({ lemma, isPassive, isReflexive, isInverted, said }, grammar) =>
  !isPassive &&
  !isReflexive &&
  !isInverted &&
  grammar.is(lemma, "needs-object") &&
  (isFromSomeone(said, grammar) || (!(said[0] && grammar.is(wordOf(said[0]), "genitive")) && objectOf(said) === null));

/** "du sultan Morin": from whom, and no more; "du blé" and "du sultan le droit de pêche" hold an object. */
function isFromSomeone([first, noun, ...more]: readonly TaggedToken[], grammar: Grammar): boolean {
  if (first === undefined || noun === undefined) return false;
  const isPerson = grammar.is(wordOf(first), "contracted") && grammar.is(wordOf(noun), "human-noun");
  return isPerson && !more.some(({ pos }, at) => pos === "DET" && more[at - 1]?.pos !== "ADP");
}

/** "a inscrit le pont", "a été inscrit": "sur", "à", "dans", "parmi" tell where. */
const lacksList: ActCheck = ({ lemma, isReflexive, said }, grammar) =>
  !isReflexive &&
  grammar.is(lemma, "needs-list") &&
  grammar.is(lemma, "needs-object") &&
  !said.some((token) =>
    (["locative", "specifying", "comparing"] as const).some((name) => grammar.is(wordOf(token), name)),
  );

/** "a été classée l’abbaye": as what, is not said. */
const lacksRank: ActCheck = ({ lemma, isPassive, isInverted, said }, grammar) =>
  isPassive && grammar.is(lemma, "needs-rank") && (isInverted || said.length === 0);

/** "a été écarté": "de", "du" behind it tell what from. */
const lacksSource: ActCheck = ({ lemma, isPassive, isInverted, said }, grammar) =>
  isPassive &&
  grammar.is(lemma, "needs-source") &&
  (isInverted || !said.some((token) => grammar.is(wordOf(token), "genitive")));

/** "a été élu au second tour", "à l’unanimité". */
const lacksPost: ActCheck = ({ lemma, isPassive, said }, grammar) =>
  isPassive &&
  grammar.is(lemma, "electing") &&
  said[0] !== undefined &&
  grammar.is(wordOf(said[0]), "dative") &&
  said.slice(1, 4).some((token) => grammar.is(wordOf(token), "ballot"));

/** "a ouvert une mine", "a signé deux traités": an adjective, a title or what follows the noun tells which one. */
const hasAnyObject: ActCheck = ({ isPassive, isReflexive, isInverted, said }, grammar) => {
  const object = isPassive || isReflexive || isInverted ? null : objectOf(said);
  if (object === null || !isIndefinite(object[0], grammar)) return false;
  const noun = object.findIndex(({ pos }) => pos === "NOUN");
  if (noun < 0 || CAPITAL.test(object[noun]!.form)) return false;
  const [next, ...more] = object.slice(noun + 1);
  // "une mine", "un fluide stable": an adjective that follows tells little; of a country, whose it is
  if (next === undefined || (more.length === 0 && next.pos === "ADJ" && !isOfCountry(next, grammar))) return true;
  // "un modèle robuste": of what?
  if (grammar.is(wordOf(object[noun]!), "kind-noun"))
    return ![next, ...more].some((token) => isTelling(token, grammar) || CAPITAL.test(token.form));
  const isAgreement = grammar.is(wordOf(object[noun]!), "agreement-noun");
  return (
    isAgreement && next.pos === "ADP" && !isTelling(next, grammar) && !more.some((token) => isTelling(token, grammar))
  );
};

const isOfCountry = ({ form, lemma }: TaggedToken, grammar: Grammar): boolean =>
  grammar.is(lemma ?? "", "demonym") || grammar.is(form, "demonym");

const isTelling = (token: TaggedToken, grammar: Grammar): boolean =>
  (["genitive", "specifying"] as const).some((name) => grammar.is(wordOf(token), name)) || token.form === "«";

/** "une", "des", "deux"; a number in figures counts, and needs no more. */
const isIndefinite = (token: TaggedToken | undefined, grammar: Grammar): boolean =>
  token !== undefined &&
  (grammar.determiner(wordOf(token))?.kind === "indefinite" || (token.pos === "NUM" && !/\d/u.test(token.form)));

/** "a ouvert le capital", "a pris la tête", "est entré au capital": of what, is not said. */
const isOfUntoldThing: ActCheck = ({ isPassive, isReflexive, isInverted, said }, grammar) => {
  if (isPassive || isReflexive || isInverted) return false;
  const isInto = said[0] !== undefined && grammar.is(wordOf(said[0]), "contracted-dative");
  const object = isInto ? said : objectOf(said);
  if (object === null) return false;
  const [article, noun, next] = object;
  const kind = article && grammar.determiner(wordOf(article))?.kind;
  // "ont obtenu leur statut": which one?
  const isOwn = kind === "possessive" && noun !== undefined && grammar.is(wordOf(noun), "kind-noun");
  if (!isInto && kind !== "definite" && !isOwn) return false;
  const isTold =
    next !== undefined && (next.pos === "ADJ" || CAPITAL.test(next.form) || isTelling(next, grammar) || isVerbal(next));
  return noun !== undefined && (isOwn || grammar.is(wordOf(noun), "of-another")) && !isTold;
};

const isVerbal = ({ pos }: TaggedToken): boolean => pos === "VERB";

/** "une convention a été signée à Dole", "un congrès extraordinaire a été convoqué": on what, is not said. */
const isAnyAgreement: ActCheck = ({ isPassive, isInverted, before, said }, grammar) => {
  if (!isPassive) return false;
  const phrase = isInverted ? said : before;
  const at = phrase.findIndex(
    (token, index) => isIndefinite(token, grammar) && !grammar.is(wordOf(phrase[index - 1] ?? token), "preposition"),
  );
  const noun = phrase.findIndex(({ pos }, index) => at >= 0 && index > at && pos === "NOUN");
  if (noun < 0 || !grammar.is(wordOf(phrase[noun]!), "agreement-noun")) return false;
  return !phrase.slice(noun + 1).some((token) => isTelling(token, grammar) || CAPITAL.test(token.form));
};

const CHECKS: readonly ActCheck[] = [
  lacksObject,
  lacksList,
  lacksRank,
  lacksSource,
  lacksPost,
  hasAnyObject,
  isOfUntoldThing,
  isAnyAgreement,
  ...PLACE_CHECKS,
];
