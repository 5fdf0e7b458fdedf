import type { TopicNoun } from "../../topic-rules";
import { elides } from "../names/read-lists";
import { NUMBERING } from "../numbering";

/** Behind it a title says more, or says it again: a colon, a dash, a comma, a parenthesis, a verb that faces something. */
const BREAK = /\s*[:(]|\s[–—]\s|,\s/u;

/** What a title names, its number and its second half left out: "Malacca" of "Malacca, six siècles d’histoire". */
export function nameInTitle(title: string): string {
  const bare = title.replace(NUMBERING, "").replaceAll("’", "'");
  const end = BREAK.exec(bare)?.index ?? -1;
  return (end < 0 ? bare : bare.slice(0, end)).trim();
}

/** The nouns by which a text goes on with a firm or another body that it calls by its name. */
export const BODY_NOUNS: readonly TopicNoun[] = [
  { noun: "entreprise", gender: "f" },
  { noun: "groupe", gender: "m" },
  { noun: "société", gender: "f" },
  { noun: "firme", gender: "f" },
  { noun: "compagnie", gender: "f" },
  { noun: "constructeur", gender: "m" },
  { noun: "avionneur", gender: "m" },
  { noun: "association", gender: "f" },
  { noun: "parti", gender: "m" },
  { noun: "club", gender: "m" },
];

/** Nouns of what each country has one of; "l’armée" in a text on one may be that of its occupier. */
export const NATIONAL_NOUNS: ReadonlySet<string> = new Set(["capitale", "gouvernement", "parlement", "monnaie"]);

/** "l’entreprise Lego", "le groupe Lego". */
export const calledBy = ({ noun, gender }: TopicNoun, name: string): string =>
  `${elides(noun) ? "l'" : gender === "f" ? "la " : "le "}${noun} ${name}`;

/** What may follow a bare noun: the end, a mark, or a preposition that opens another complement. */
const BEHIND_BARE =
  "(?=$|,| (?:à|aux?|en|par|pour|contre|dans|sur|avec|lors|et|sous|vers|après|avant|grâce|depuis|malgré)(?!\\p{L}))";

/** "dans la ville" with the name behind it: "dans la ville de Dole". */
export function saidAgain(words: string, noun: string, phrase: string): string {
  const tail = phrase.replaceAll("’", "'").split(new RegExp(`^(?:l'|l[ea] )${noun}(?= )`, "u"))[1] ?? "";
  if (tail === "" || words.includes(tail.replace(/^ (?:de |d'|du )?/u, ""))) return words;
  const bare = new RegExp(`(?<=(?:^|[ '’])(?:la |le |l['’]|du |au ))${noun}${BEHIND_BARE}`, "gu");
  return words.replace(bare, (said) => `${said}${tail}`);
}
