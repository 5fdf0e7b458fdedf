import type { Grammar } from "@/lib/language/clauses";
import type { Gender } from "@/lib/language/phrases";
import { readOpening } from "../clauses/read-opening";
import { isA, isCapitalised, type Token } from "../tokens";
import { genderOf } from "../clauses/word-forms";
import { actsAsPerson } from "./acts-as-person";
import { rivalIn } from "./find-person";
import { opensWith, phraseNamed, type Followed, type State, type Step, type Knowing } from "./followed";
import { isRival } from "./rivals";

/**
 * Follows a person. In a text that is about no one else, sentences about things do not break what is known: a verb that
 * only people are the subject of still tells whom "elle" means, until someone or some body of that gender comes in.
 */
export const personStep =
  (followed: Followed, language: Knowing): Step =>
  (sentence, tokens, state) => {
    const { grammar } = language;
    const { text } = sentence;
    const gender = followed.phrase.genders.singular ?? "m";
    enter(sentence, followed, state);
    state.wasSure = false;
    const front = state.isMeant ? frontOf(text, tokens, gender, grammar) : null;
    const isResolved = front !== null && !rivalIn(front, followed, language, "behind");
    const meant = isResolved ? { phrase: followed.phrase, isPerson: true, isSure: state.isSure } : null;
    const isNamed = opensWith(text, followed.names, language);
    if (isNamed || isResolved) {
      const said = isResolved ? text.slice(front.length) : text;
      state.isSure = isNamed || state.isSure || actsAsPerson(said, language);
      state.isMeant = !rivalIn(said, followed, language, "apart");
    } else if (state.isMeant) {
      state.wasSure =
        state.isSure && !state.hasOthers && !holdsOthers(beforeSubject(text, tokens(), grammar), followed, language);
      const isOther =
        grammar.opensWithOther(text, gender) &&
        !rivalIn(text, followed, language, "nowhere") &&
        !tokens().some((token, at) => !isCapitalised(token) && isRival(tokens(), at, gender, true, grammar));
      state.isSure &&= isOther && !tokens().some((_, at) => isRival(tokens(), at, gender, false, grammar));
      state.isMeant = isOther || (followed.isWhole && isOfThings(tokens(), gender, grammar));
    }
    state.hasOthers = holdsOthers(text, followed, language) || tokens().some((token) => isA(token, "kin", grammar));
    return meant;
  };

/** A name of someone else, of either gender. */
const holdsOthers = (text: string, followed: Followed, language: Knowing): boolean =>
  (["f", "m"] as const).some((gender) =>
    rivalIn(text, { ...followed, phrase: phraseNamed(followed.phrase.text, gender) }, language, "nowhere"),
  );

/** What stands before the subject of the verb that has an object pronoun: whom it names, "lui" may mean. */
function beforeSubject(text: string, tokens: readonly Token[], grammar: Grammar): string {
  const pronoun = tokens.find((token) => isA(token, "object-pronoun", grammar));
  return text.slice(0, text.lastIndexOf(",", pronoun?.start ?? text.length) + 1);
}

/** A biography goes on with the one whom it is about, paragraph after paragraph. */
function enter(
  { sectionId, blockId }: Parameters<Step>[0],
  { isWhole }: Pick<Followed, "isWhole">,
  state: State,
): void {
  const isNew = sectionId !== state.section;
  if (isNew || blockId !== state.block) {
    state.isSure = isWhole && (isNew || state.isMeant);
    state.isMeant = isWhole || (!isNew && state.isMeant);
    state.hasOthers = false;
  }
  state.section = sectionId;
  state.block = blockId;
}

/** What stands before the pronoun that a sentence has for its subject; null for another subject. */
function frontOf(text: string, tokens: () => readonly Token[], gender: Gender, grammar: Grammar): string | null {
  if (grammar.opensWithPronoun(text, gender)) return grammar.beforePronoun(text);
  if (!grammar.saysPronoun(text, gender)) return null;
  const { end } = readOpening(tokens(), 0, { grammar });
  const start = tokens()[end]?.start ?? 0;
  return end > 0 && grammar.opensWithPronoun(text.slice(start), gender) ? text.slice(0, start) : null;
}

/** A sentence on "la guerre" or "sa santé": no one is in it whom the pronoun could mean, and nothing that acts as people do. */
function isOfThings(tokens: readonly Token[], gender: Gender, grammar: Grammar): boolean {
  const [first, second] = tokens;
  const opens = grammar.determiner(first?.word ?? "") !== null && !isCapitalised(second);
  return (
    opens &&
    !tokens.some(
      (token, at) =>
        isRival(tokens, at, gender, true, grammar) ||
        (isA(token, "body-noun", grammar) && genderOf(token, grammar) === gender),
    )
  );
}
