import type { Grammar } from "@/lib/language/clauses";
import type { NounPhrase, ReadingContext } from "../clauses/reading-context";
import { isIncompleteAct } from "./incomplete-act";
import { holdsOpenClaim } from "./open-claim";
import { isToldAct } from "./told-act";
import { isA, isCapitalised, isMark, textOf, type Token } from "../tokens";
import type { VerbGroup } from "../clauses/verb-group";
import { participleOf } from "../clauses/word-forms";

/** A clause as a question would have it. */
export type Told = {
  readonly subject: NounPhrase;
  readonly group: VerbGroup;
  /** What the question keeps of the words after the verb. */
  readonly said: readonly Token[];
  /** True if the date is one from which a state lasts. */
  readonly isLasting: boolean;
  /** True if it was at a time when people bore one name. */
  readonly isOld: boolean;
  /** True if a colon follows: what was said or done comes behind it. */
  readonly isAnnounced: boolean;
};

/**
 * Linter codes for a clause that only its text completes: `vague` where the predicate leaves open what it speaks of ("a lancé
 * un appel", "est sorti", "a gagné la première") or tells a state that had no one date, or where its subject is a given name;
 * `unresolved-anaphora` where a possessive has another owner than the subject.
 */
export function vagueDoubts(told: Told, text: string, { grammar }: ReadingContext): readonly string[] {
  const { subject, said, isOld } = told;
  const isFirstName = !isOld && isGivenName(subject.text, grammar);
  const isTold = isToldAct(subject, told.group, said, grammar);
  const leavesOpen =
    isFirstName ||
    (!isToldByPlace(told) && isIncompleteAct(told.group, said, text, grammar)) ||
    holdsOpenClaim(said, grammar) ||
    isOpen(told, text, grammar) ||
    isState(told, text, grammar) ||
    (!isTold && !isToldByPlace(told) && !isClear(told, text, grammar));
  return [
    ...(leavesOpen ? ["vague"] : []),
    ...(said.some((token) => isOfOthers(token, told, grammar)) ? ["unresolved-anaphora"] : []),
  ];
}

/** "y entra", "lui succéda": where or whom is all that was left to say, and is said in place of the pronoun. */
const isToldByPlace = ({ group, said }: Told): boolean => said.length === 0 && (group.object ?? "") !== "";

/** "était champion": it had begun before, and went on. "était le 20e président de l’OSCE" had its own time. */
const isState = ({ group, isLasting, said }: Told, text: string, grammar: Grammar): boolean =>
  group.form.tense === "imperfect" &&
  !isLasting &&
  !(group.voice === "copula" && holdsName(said) && grammar.isUniqueDescription(textOf(said, text))) &&
  (group.participle === "" || isStateOfPassive(group, grammar));

const isStateOfPassive = ({ voice, form, isReflexive, meaning }: VerbGroup, grammar: Grammar): boolean =>
  voice === "be" && form.role === "be" && !isReflexive && grammar.passive(meaning).role === "have";

/** "a décidé de passer outre", "a fait de même", "a tenté de prendre": to what, as whom, what, is not said. */
function isOpen({ group, said }: Told, text: string, grammar: Grammar): boolean {
  const last = said.at(-1);
  const isBare =
    isA(last, "infinitive", grammar) &&
    !["intransitive", "self-contained", "told-alone"].some((wordClass) =>
      grammar.is(last?.lemma ?? "", wordClass as "intransitive"),
    );
  return isBare || grammar.isOpenIdiom(`${group.participle || group.verb} ${textOf(said, text)}`.trim());
}

/** "Ève", "Pierre et Marie": whoever has not read the text does not know whose name it is. */
const isGivenName = (subject: string, grammar: Grammar): boolean =>
  subject.split(/ et |, /u).every((name) => /^\p{Lu}[\p{L}-]+$/u.test(name) && grammar.givenGender(name) !== undefined);

/** "leur" beside one, "son" beside several. */
function isOfOthers(token: Token, { group }: Told, grammar: Grammar): boolean {
  if (token.kind !== "word" || grammar.determiner(token.word)?.kind !== "possessive") return false;
  return grammar.isOfSeveral(token.word) !== (group.form.number === "plural");
}

/** "le Galibier apparaît": in what? "le poste de ministre apparaît" tells. */
const isOneName = (subject: string): boolean => /^(?:\p{L}{1,3}[ '’])?\p{Lu}[\p{L}-]*$/u.test(subject);

function isClear({ subject, group, said, isAnnounced }: Told, text: string, grammar: Grammar): boolean {
  const isAppearing =
    (grammar.is(group.lemma, "appearing") && !isPassive(group, grammar)) ||
    (grammar.is(group.lemma, "coming-up") && isOneName(subject.text));
  const isAlone = !isAppearing && grammar.is(group.lemma, "told-alone") && (group.voice === "be" || group.isComplete);
  if (isAlone || group.tail !== "" || isLight(group, grammar)) return true;
  if (said.length === 0) return isPassive(group, grammar) && !leavesPassiveOpen(group, grammar);
  if (said.some((token) => isA(token, "time-unit", grammar))) return false;
  if (isA(said[0], "locative", grammar) && isSetObject(said, grammar)) return true;
  if (isAnnounced && !group.isComplete) return false;
  if (grammar.is(group.lemma, "swaying")) return said.some((token) => isA(token, "infinitive", grammar));
  if (isReported(said, group, grammar) || isAmount(said, grammar)) return false;
  const isDirect = !isA(said[0], "preposition", grammar) || isA(said[0], "genitive", grammar);
  if (group.voice === "copula" || grammar.is(group.lemma, "attributive"))
    return holdsName(said) || isOfPeople(said, grammar) || said.some((token) => isA(token, "genitive", grammar));
  if (isPassive(group, grammar) && !grammar.is(group.lemma, "incomplete-passive")) return true;
  if (group.voice === "be" || !isDirect) return holdsName(said) || isDescribed(said, grammar);
  return isObjectClear(group, said, text, grammar);
}

/** "a été remis", "a été battu": to whom, where and by whom, is not said. */
const leavesPassiveOpen = ({ lemma }: VerbGroup, grammar: Grammar): boolean =>
  grammar.is(lemma, "incomplete-passive") || grammar.is(lemma, "defeating");

/** "en vigueur", "à l’indépendance". */
const isSetObject = ([, second, third]: readonly Token[], grammar: Grammar): boolean =>
  isA(second, "set-object", grammar) ||
  (grammar.determiner(second?.word ?? "")?.kind === "definite" && isA(third, "set-object", grammar));

/** "est devenue française". */
const isOfPeople = ([first, ...more]: readonly Token[], grammar: Grammar): boolean =>
  more.length === 0 && grammar.is(first?.lemma ?? "", "demonym");

/** "a confirmé que …", "a proposé par lettre, à …": what was said is a clause, or is not there. */
const isReported = (said: readonly Token[], group: VerbGroup, grammar: Grammar): boolean => {
  const first = said.find(({ kind }) => kind !== "date");
  const isClause = isA(first, "relative", grammar) || first?.pos === "SCONJ";
  return isClause || (group.voice !== "be" && grammar.is(group.lemma, "planning") && isA(first, "agent", grammar));
};

/** "a obtenu assez de crédits". */
const isAmount = ([first, second]: readonly Token[], grammar: Grammar): boolean =>
  first?.pos === "ADV" && !isA(first, "preposition", grammar) && isA(second, "genitive", grammar);

const isPassive = ({ voice, isReflexive, participle }: VerbGroup, grammar: Grammar): boolean =>
  voice === "be" &&
  !isReflexive &&
  (grammar.passive(participle).role === "have" || participle.startsWith(grammar.been));

/** "a eu lieu". */
const isLight = ({ meaning, participle }: VerbGroup, grammar: Grammar): boolean =>
  grammar.is(meaning, "light-noun") || participle.split(" ").some((word) => grammar.is(word, "light-noun"));

function isObjectClear(group: VerbGroup, said: readonly Token[], text: string, grammar: Grammar): boolean {
  const [first] = said;
  const determiner = first?.kind === "word" ? grammar.determiner(first.word) : null;
  const object = withoutPlaces(said, grammar);
  if (holdsName(object) || said.some(({ kind }) => kind === "quote")) return true;
  if (determiner?.kind === "possessive")
    return (
      grammar.isOfSeveral(first?.word ?? "") ||
      isA(said[1], "pre-adjective", grammar) ||
      isA(said[1], "own-object", grammar) ||
      (said.length > 4 && specifies(said[2], grammar))
    );
  if (determiner?.kind !== "definite") {
    if (determiner === null) return first?.kind === "word" && !isSome(said, grammar) && !isBareObject(said, grammar);
    return grammar.is(group.lemma, "making") ? holdsName(said) : isA(said[2], "specifying", grammar);
  }
  if (grammar.isUniqueDescription(textOf(object, text)) || isDescribed(object, grammar)) return true;
  const noun = said[1];
  return (
    (grammar.is(group.lemma, "abolishing") && noun?.pos === "NOUN") ||
    (noun?.kind === "word" && grammar.is(noun.word, "set-object"))
  );
}

/** "prend position", "fait officiellement appel": on what, is not said. "fait faillite" is all there is to say. */
const isBareObject = (said: readonly Token[], grammar: Grammar): boolean => {
  const [noun, ...more] = said.filter(({ kind, pos }, at) => kind !== "date" && !(at === 0 && pos === "ADV"));
  return (
    noun?.pos === "NOUN" &&
    !isA(noun, "told-object", grammar) &&
    !isA(noun, "set-object", grammar) &&
    !more.some(
      (token) => isA(token, "genitive", grammar) || isA(token, "dative", grammar) || isA(token, "specifying", grammar),
    )
  );
};

/** "de lourdes pertes": neither of what nor against whom is told. */
const isSome = ([first, second, ...more]: readonly Token[], grammar: Grammar): boolean =>
  isA(first, "genitive", grammar) &&
  second?.pos === "ADJ" &&
  !more.some((token) => isA(token, "genitive", grammar) || isA(token, "specifying", grammar));

/** A definite noun with an adjective or a complement of its own: "le suffrage universel", "la vénalité des offices". */
function isDescribed(tokens: readonly Token[], grammar: Grammar): boolean {
  return tokens.some((token, at) => {
    const isDefinite = grammar.determiner(token.word)?.kind === "definite" || isA(token, "contracted", grammar);
    if (token.kind !== "word" || !isDefinite) return false;
    const noun = tokens.findIndex((next, index) => index > at && !isA(next, "pre-adjective", grammar));
    return (
      noun > at &&
      tokens[noun]?.kind === "word" &&
      specifies(tokens[noun + 1], grammar) &&
      !endsBare(tokens, noun + 1, grammar)
    );
  });
}

/** An adjective or a complement. */
const specifies = (after: Token | undefined, grammar: Grammar): boolean =>
  after?.kind === "word" &&
  ((after.pos === "ADJ" && !grammar.is(after.lemma ?? "", "bland")) ||
    participleOf(after) !== null ||
    isA(after, "genitive", grammar) ||
    isA(after, "specifying", grammar));

/** "la direction du journal", "le directeur de la course": of which one, was said before. */
function endsBare(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  if (!isA(tokens[at], "genitive", grammar)) return false;
  const isContracted = isA(tokens[at], "contracted", grammar);
  const article = grammar.determiner(tokens[at + 1]?.word ?? "");
  const noun = isContracted ? tokens[at + 1] : tokens[at + 2];
  const after = isContracted ? tokens[at + 2] : tokens[at + 3];
  const isDefinite = isContracted || (article?.kind === "definite" && article.number === "singular");
  return isDefinite && noun?.kind === "word" && !isCapitalised(noun) && !specifies(after, grammar);
}

/** Without the names that only say where: "à Paris", "en France", "dans les Pyrénées". */
const withoutPlaces = (said: readonly Token[], grammar: Grammar): readonly Token[] =>
  said.filter((token, at) => !isCapitalised(token) || !isPlaced(said, at, grammar));

function isPlaced(said: readonly Token[], at: number, grammar: Grammar): boolean {
  let before = at - 1;
  while (before >= 0 && (isCapitalised(said[before]) || grammar.determiner(said[before]?.word ?? "") !== null))
    before--;
  return isA(said[before], "locative", grammar) && !isMark(said[before + 1], ",");
}

const holdsName = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.kind === "quote" || isCapitalised(token) || /\p{Lu}/u.test(token.text));
