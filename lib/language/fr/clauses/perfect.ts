import type { Agreement, Perfect } from "../../clauses";
import type { Lexicon } from "../../lexicon";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Endings of an infinitive and of its participle, the commonest last: the lexicon tells which of them is a participle of the verb. */
const ENDINGS: readonly (readonly [infinitive: string, participle: string])[] = [
  ["avoir", "eu"],
  ["être", "été"],
  ["naître", "né"],
  ["mourir", "mort"],
  ["vivre", "vécu"],
  ["devoir", "dû"],
  ["mouvoir", "mu"],
  ["pouvoir", "pu"],
  ["savoir", "su"],
  ["pleuvoir", "plu"],
  ["cevoir", "çu"],
  ["seoir", "sis"],
  ["prendre", "pris"],
  ["mettre", "mis"],
  ["quérir", "quis"],
  ["frir", "fert"],
  ["vrir", "vert"],
  ["résoudre", "résolu"],
  ["soudre", "sous"],
  ["soudre", "solu"],
  ["indre", "int"],
  ["aître", "u"],
  ["oître", "u"],
  ["aire", "ait"],
  ["aire", "u"],
  ["ire", "it"],
  ["ire", "i"],
  ["ire", "u"],
  ["ire", "is"],
  ["oire", "u"],
  ["ure", "u"],
  ["ure", "us"],
  ["ivre", "ivi"],
  ["oir", "u"],
  ["re", "u"],
  ["er", "é"],
  ["ir", "i"],
  ["ir", "u"],
];

/** Verbs whose compound tenses are built with "être" whatever follows. */
const WITH_BE = words(`
naître mourir décéder venir devenir revenir parvenir intervenir survenir advenir redevenir arriver partir repartir entrer
rester tomber retomber aller apparaître réapparaître paraître reparaître éclore échoir
`);

/** Verbs that are built with "être" as long as they have no object. */
const WITH_BE_OR_HAVE = words("monter remonter descendre redescendre sortir ressortir rentrer retourner");

/** Verbs that may be built either way by what they mean: no one compound tense is safe. */
const UNSURE = words("passer repasser demeurer convenir expirer accourir ressusciter échouer");

/** Pronominal verbs whose pronoun is no direct object: their participle stays as it is. */
const INDIRECT = words(
  "succéder plaire parler nuire ressembler sourire suffire rire mentir permettre promettre proposer",
);

const known = new WeakMap<Lexicon, Map<string, string | null>>();

/** The masculine singular of a verb's past participle; null for a verb that the lexicon does not know. */
export function participleOfVerb(lemma: string, lexicon: Lexicon): string | null {
  const memory = known.get(lexicon) ?? new Map<string, string | null>();
  known.set(lexicon, memory);
  const found = memory.get(lemma);
  if (found !== undefined) return found;
  const participle = ENDINGS.filter(([ending]) => lemma.endsWith(ending))
    .map(([ending, participleEnding]) => lemma.slice(0, lemma.length - ending.length) + participleEnding)
    .find((form) => isParticiple(form, lemma, lexicon));
  memory.set(lemma, participle ?? null);
  return participle ?? null;
}

const isParticiple = (form: string, lemma: string, lexicon: Lexicon): boolean =>
  lexicon
    .lookUp(form)
    .some((reading) => reading.lemma === lemma && reading.mood === "participle" && reading.tense === "past");

/** The compound past of a verb: its auxiliary, its participle and whether that agrees with the subject. */
export function perfectOf(
  lemma: string,
  { isReflexive, hasObject }: { readonly isReflexive: boolean; readonly hasObject: boolean },
  lexicon: Lexicon,
): Perfect | null {
  const participle = participleOfVerb(lemma, lexicon);
  if (participle === null || (UNSURE.has(lemma) && !isReflexive)) return null;
  if (isReflexive) return { role: "be", participle, agrees: !hasObject && !INDIRECT.has(lemma) };
  const isBe = WITH_BE.has(lemma) || (WITH_BE_OR_HAVE.has(lemma) && !hasObject);
  return { role: isBe ? "be" : "have", participle, agrees: isBe };
}

/** A masculine singular participle with its endings: "né", "née", "nés"; "pris", "prise", "pris". */
export function agreeing(participle: string, { gender, number }: Agreement): string {
  const base = participle === "dû" && (gender === "f" || number === "plural") ? "du" : participle;
  const stem = gender === "f" ? (/(?:abs|diss)ous$/u.test(base) ? `${base.slice(0, -1)}te` : `${base}e`) : base;
  return number === "plural" && !/s$/u.test(stem) ? `${stem}s` : stem;
}
