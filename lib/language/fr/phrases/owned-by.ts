import type { Gender } from "../../phrases";
import { findKnown } from "../names/known-names";
import { insideSentence, withDe } from "./nouns";

/** What a state has, and by which its adjective is said: "la flotte russe", but "la capitale de la Russie". */
const ORGANS: ReadonlyMap<string, Gender> = new Map([
  ...[
    "flotte",
    "armée",
    "marine",
    "aviation",
    "cavalerie",
    "infanterie",
    "monnaie",
    "économie",
    "industrie",
    "police",
  ].map((noun): [string, Gender] => [noun, "f"]),
  ...["gouvernement", "parlement", "sénat", "territoire", "drapeau"].map((noun): [string, Gender] => [noun, "m"]),
]);

/** A thing with whom it belongs to: "la flotte russe" for "la flotte" and "la Russie", "la quille du navire" for the others. */
export function ownedBy(thing: string, owner: string): string {
  const noun = /^(?:l[ea] |l['’])(\p{L}+)$/u.exec(thing)?.[1] ?? "";
  const gender = ORGANS.get(noun.toLowerCase());
  const known = findKnown(owner.replace(/^(?:l[ea]s? |l['’])/iu, ""));
  const [adjective] = known?.type === "country" ? known.adjectives : [];
  if (gender === undefined || adjective === undefined) return `${thing} ${withDe(insideSentence(owner))}`;
  return `${thing} ${gender === "f" ? feminineOf(adjective) : adjective}`;
}

/** "russe", "italienne", "bretonne", "grecque", "turque", "allemande". */
function feminineOf(adjective: string): string {
  if (adjective.endsWith("e")) return adjective;
  if (adjective === "grec") return "grecque";
  if (adjective.endsWith("c")) return `${adjective.slice(0, -1)}que`;
  return /(?:[ié]en|on)$/u.test(adjective) ? `${adjective}ne` : `${adjective}e`;
}
