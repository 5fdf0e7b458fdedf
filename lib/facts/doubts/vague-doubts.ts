import type { Grammar } from "@/lib/language/clauses";
import type { ReadingContext } from "../clauses/reading-context";
import { holdsName } from "./clear-object";
import { isClear } from "./clear-predicate";
import { isIncompleteAct } from "./incomplete-act";
import { holdsOpenClaim } from "./open-claim";
import type { Told } from "./told";
import { isToldAct } from "./told-act";
import { isA, textOf, type Token } from "../tokens";
import type { VerbGroup } from "../clauses/verb-group";

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
