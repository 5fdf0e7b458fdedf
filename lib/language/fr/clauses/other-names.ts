import { escaped } from "../../escaped";
import { remembered } from "../../remember";

/** "Elizabeth Petit", "Jean-Baptiste Petit de Dole": two words at least, for one alone may be anything. */
const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:(?:de|du|des|von|van|le|la) )?(?:d['’])?(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+)){1,4}`;

/** Between a name of birth and the one that follows it: its years in brackets, and when and where it began. */
const BETWEEN = String.raw`(?: ?\([^()]{0,80}\))?(?:, (?:née? |fils |fille )[^.;]{2,90}?)?`;

const CALLED = [
  "dite?",
  "alias",
  "surnommée?",
  "appelée?",
  "(?:(?:plus|mieux|davantage|surtout|aussi|également|universellement) )?connue? (?:sous l[ea] (?:nom|pseudonyme|surnom)(?: d(?:e (?:plume|scène|guerre|théâtre|religion)|['’]artiste|['’]usage))?(?: de| d['’])|comme)",
  "que l['’]on (?:appelle|connaît sous le nom de|appelait)",
  "qui (?:prit|prend|prendra|adopta|adopte) (?:pour|le) (?:nom|pseudonyme)(?: d(?:e (?:plume|scène|guerre|théâtre|religion)|['’]artiste))?(?: de| d['’])?",
  "devenue? (?:célèbre )?sous le (?:nom|pseudonyme) d[e’'] ?",
  "en (?:religion|littérature|art)",
].join("|");

const OWN = [
  "née?(?: sous le nom d(?:e |['’]))?",
  "de son (?:vrai |véritable )?nom(?: complet| de naissance| de baptême| d['’]état civil)?",
  "(?:pseudonyme|nom (?:de (?:plume|scène|guerre|théâtre|religion)|d['’]artiste|d['’]usage)) d(?:e |['’])",
  "alias",
  "à l['’]état civil",
].join("|");

/** "Jeanne Petit, dite Clara Morin," and "Clara Morin, de son vrai nom Jeanne Petit,". */
const patternsFor = remembered((name: string): RegExp => {
  const known = String.raw`«?[\u00a0\u202f ]?${escaped(name)}(?![\p{L}-])`;
  return new RegExp(
    String.raw`^(?<before>${NAME})${BETWEEN},? ?\(?(?:${CALLED})(?: (?:simplement|communément|couramment|aussi))? ?${known}|` +
      String.raw`^${known}(?: ?\([^()]{0,80}\))?,? ?\(?(?:${OWN}) ?(?<behind>${NAME})`,
    "u",
  );
});

/** The name of birth or of baptism beside the one that is known; null for a sentence that opens otherwise. */
export function otherNameIn(sentence: string, name: string): string | null {
  if (!sentence.includes(name)) return null;
  const { before, behind } = patternsFor(name).exec(sentence)?.groups ?? {};
  const other = before ?? behind ?? null;
  return other === name ? null : other;
}
