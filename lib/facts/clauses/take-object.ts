import type { ReadingContext } from "./reading-context";
import { isA, isCapitalised, type Token } from "../tokens";
import type { VerbGroup } from "./verb-group";

/**
 * The verb group with the object pronoun before it, where that can only mean one: "lui décerne", with "à Jeanne Morel" to be
 * said behind the verb. Null for every other pronoun, which is left to the text.
 */
export function takeObject(
  tokens: readonly Token[],
  from: number,
  group: VerbGroup,
  context: ReadingContext,
): VerbGroup | null {
  const { grammar } = context;
  const at = group.start - 1;
  const [before, pronoun] = [tokens[at - 1], tokens[at]];
  if (at <= from || group.isReflexive || !isA(pronoun, "object-pronoun", grammar)) return null;
  if ((["object-pronoun", "half-negation", "reflexive"] as const).some((name) => isA(before, name, grammar)))
    return null;
  const words = wordsFor(tokens, group, pronoun!, context);
  if (words === null) return null;
  const taken = { ...group, start: at, object: words };
  return words === "" ? taken : { ...taken, isComplete: true, participle: withoutAgreement(group, pronoun!, context) };
}

function wordsFor(tokens: readonly Token[], group: VerbGroup, { word }: Token, context: ReadingContext): string | null {
  const { grammar, objects } = context;
  switch (grammar.objectCase(word)) {
    case "place":
      return isPlaced(group, grammar) ? (objects?.there ?? (isToldWithout(tokens, group, context) ? "" : null)) : null;
    case "dative":
      return objects?.whom && grammar.is(group.lemma, "giving") ? grammar.givenTo(objects.whom.text) : null;
    case "accusative":
      return objects?.whom && isOfPeople(group, word, objects.whom.genders.singular, grammar)
        ? objects.whom.text
        : null;
    case null:
      return null;
  }
}

/** "y fonda", "y fut fondé", "y fit construire": done somewhere. */
const isPlaced = ({ lemma, tail, voice }: VerbGroup, grammar: ReadingContext["grammar"]): boolean =>
  grammar.is(lemma, "placed-act") ||
  grammar.is(tail, "placed-act") ||
  (voice === "be" && grammar.is(lemma, "founding-participle"));

/** "elle y rencontre Paul Morel": what a person did with someone or something named is told without where. */
function isToldWithout(tokens: readonly Token[], group: VerbGroup, { grammar, meant }: ReadingContext): boolean {
  const object = tokens.slice(group.end).find(({ kind }) => kind !== "date");
  const next = object && tokens[tokens.indexOf(object) + 1];
  const isNamed =
    isCapitalised(object) || (grammar.determiner(object?.word ?? "")?.kind === "definite" && isCapitalised(next));
  return meant?.isPerson === true && group.voice === "simple" && isNamed;
}

/** "l’élit", "la nomme": done to people alone, and of her gender. */
const isOfPeople = (
  { lemma, voice, agreement, form }: VerbGroup,
  word: string,
  gender: "f" | "m" | null,
  grammar: ReadingContext["grammar"],
): boolean => {
  const own = grammar.objectGender(word);
  return (
    grammar.is(lemma, "human-passive") &&
    !grammar.is(lemma, "intransitive") &&
    (voice === "simple" || voice === "active") &&
    form.role !== "be" &&
    (own === null || own === gender) &&
    (agreement?.gender ?? gender) === gender
  );
};

/** "l’a nommée": behind the verb, what was named no longer makes the participle agree. */
function withoutAgreement(
  { participle, lemma, voice }: VerbGroup,
  { word }: Token,
  { grammar, lexicon }: ReadingContext,
): string {
  if (voice !== "active" || grammar.objectCase(word) !== "accusative") return participle;
  return grammar.perfect(lemma, { isReflexive: false, hasObject: true }, lexicon)?.participle ?? participle;
}
