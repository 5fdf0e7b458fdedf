import type { Clause, Gender, Inquiry, Named, NameTie } from "../../phrases";
import { frenchGrammar } from "../clauses/clauses";
import { findKnown } from "../names/known-names";
import { invert, MAX_STEM } from "./dates";
import { insideSentence, withDe, withDefinite } from "./nouns";
import { inPlural, inSingular } from "./agreement";
import { shorten } from "./shorten";
import { lowerTitles, typesetFrench } from "./typography";

/** Nouns that a name may begin with, by the word that asks for it. */
const HEADS: readonly (readonly [sort: string, gender: Gender, pattern: RegExp])[] = [
  [
    "entreprise",
    "f",
    /^(?:sociétés?|compagnies?|entreprises?|firmes?|groupes?|manufactures?|établissements)(?!\p{L})/iu,
  ],
  ["banque", "f", /^(?:banques?|caisses?)(?!\p{L})/iu],
  ["université", "f", /^(?:universités?|écoles?|instituts?|facultés?|collèges?|académies?)(?!\p{L})/iu],
  ["musée", "m", /^musées?(?!\p{L})/iu],
  ["parti", "m", /^(?:parti|front|rassemblement|mouvement)(?!\p{L})/iu],
  ["ministère", "m", /^ministères?(?!\p{L})/iu],
  ["club", "m", /^(?:club|football|stade|racing|olympique)(?!\p{L})/iu],
  ["journal", "m", /^(?:journal|quotidien|revue|magazine)(?!\p{L})/iu],
];

/** What the names of a type are called when their first word does not tell. */
const SORTS: Readonly<Record<Named["type"], readonly [sort: string, gender: Gender]>> = {
  country: ["pays", "m"],
  city: ["ville", "f"],
  place: ["lieu", "m"],
  person: ["personne", "f"],
  organisation: ["organisation", "f"],
  treaty: ["texte", "m"],
};

/** "pays", "ville", "entreprise": what the options of one question have in common. */
export const sortOfName = (named: Named): string => sortOf(named)[0];

function sortOf({ type, name }: Named): readonly [string, Gender] {
  const head = type === "organisation" ? HEADS.find(([, , pattern]) => pattern.test(name)) : undefined;
  return head ? [head[0], head[1]] : SORTS[type];
}

/** The name with its article and what melts into it: "du Japon", "aux États-Unis", "en Chine", "à Astana". */
export function tieName(named: Named, tie: NameTie): string {
  const { article, name } = named;
  if (tie !== "" && article === "" && isPlaceName(named))
    return tieName(
      { ...named, article: name.slice(0, name.indexOf(" ")).toLowerCase(), name: name.replace(/^\S+ /u, "") },
      tie,
    );
  const whole = article === "" || /['’]$/u.test(article) ? `${article}${name}` : `${article} ${name}`;
  if (tie === "") return typesetFrench(whole);
  if (tie === "of") return typesetFrench(withDe(whole));
  const known = tie === "in" ? findKnown(name) : null;
  // "Luxembourg" is a town here, and the list knows the country; it also knows Breslau, by another name.
  const isOther = named.type === "city" && (known?.type !== "city" || known.name !== name);
  const where = isOther ? null : (known?.where ?? null);
  return typesetFrench(where ?? withA(whole));
}

/** "Le Havre", "Les Sables-d’Olonne": the article of a town melts as any other does; that of "Le Corbusier" stays. */
const isPlaceName = ({ type, name }: Named): boolean =>
  (type === "city" || type === "place") && /^Les? \p{Lu}/u.test(name);

function withA(phrase: string): string {
  if (/^le /u.test(phrase)) return `au ${phrase.slice(3)}`;
  return /^les /u.test(phrase) ? `aux ${phrase.slice(4)}` : `à ${phrase}`;
}

/** "Qui … ?", "Quel pays … ?", "Par quelle organisation … ?", "Dans quelle ville … ?", "Quelle est … ?"; null when French has no good way. */
export function askName({ asked, role, clause, agrees, when }: Inquiry): string | null {
  const words = WORDS[role](asked);
  if (words === null) return null;
  for (const shorter of shorten(clause)) {
    const said =
      role === "subject" ? asSubject(words, asked, shorter, agrees, when) : SAID[role](words, shorter, when, asked);
    const stem = said && typesetFrench(lowerTitles(`${said.replace(/\s+/gu, " ").replaceAll(" ,", ",").trim()} ?`));
    if (stem === null) return null;
    if (stem.length <= MAX_STEM) return stem;
  }
  return null;
}

/** "Quels pays ont créé … ?": verb and participle stand in the plural already. */
export function askNames({ asked, role, clause, agrees, when }: Inquiry): string | null {
  const [sort, gender] = sortOf(asked);
  const words = `${gender === "f" ? "quelles" : "quels"} ${pluralOf(sort)}`;
  const participle = agrees ? inPlural(clause.participle, gender) : clause.participle;
  for (const shorter of shorten(clause)) {
    const { verb, complement } = shorter;
    const said =
      role === "subject"
        ? [capital(words), verb, participle, withDate(complement, when)]
        : [
            role === "agent" ? `Par ${words}` : role === "parts" ? `De ${words}` : capital(words),
            invert({ ...shorter, complement: join(complement, when) }),
          ];
    const stem = typesetFrench(
      lowerTitles(`${said.filter(Boolean).join(" ").replace(/\s+/gu, " ").replaceAll(" ,", ",").trim()} ?`),
    );
    if (stem.length <= MAX_STEM) return stem;
  }
  return null;
}

/** Longest words between a verb and its date, in characters. */
const SHORT = 48;

/** The date ends a short question; before words that it could belong to ("la création d’une Union"), it stands at the verb. */
function withDate(complement: string, when: string): string {
  const words = complement.toLowerCase().split(/[\s'’]+/u);
  const isOpen = words.some((word) => frenchGrammar.is(word, "event-noun") || /[eio]r$/u.test(word));
  if (!isOpen && complement.length <= SHORT) return [complement, when].filter(Boolean).join(" ");
  // "Qui fonda, le 3 juillet 1608, la ville": a whole day breaks off a verb from its object
  return [isDay(when) && complement !== "" ? `, ${when},` : when, complement].filter(Boolean).join(" ");
}

/** "le 3 juillet 1608". */
const isDay = (when: string): boolean => /^le \d{1,2}(?:er)? \p{Ll}+ \d/u.test(when);

const pluralOf = (sort: string): string =>
  /[sx]$/u.test(sort) ? sort : sort.endsWith("al") ? `${sort.slice(0, -2)}aux` : `${sort}s`;

const isPerson = ({ type }: Named): boolean => type === "person";
const which = (named: Named): string => `${sortOf(named)[1] === "f" ? "quelle" : "quel"} ${sortOf(named)[0]}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words that ask, by role; null where a sort cannot have it. */
const WORDS: Readonly<Record<Inquiry["role"], (asked: Named) => string | null>> = {
  subject: (asked) => (isPerson(asked) ? "Qui" : asked.type === "place" ? null : capital(which(asked))),
  agent: (asked) => (isPerson(asked) ? "Par qui" : `Par ${which(asked)}`),
  place: (asked) => (asked.type === "city" || asked.type === "country" ? `Dans ${which(asked)}` : null),
  recipient: (asked) => (asked.type === "city" || asked.type === "country" ? `À ${which(asked)}` : null),
  described: (asked) => (isPerson(asked) ? "Qui" : capital(which(asked))),
  defined: () => "Comment s’appelle",
  parts: () => null,
};

/** "Qui a proposé en 1994 la création … ?": verb and participle in the singular of what is asked. */
function asSubject(words: string, asked: Named, clause: Clause, agrees: boolean, when: string): string | null {
  const gender = isPerson(asked) ? "m" : sortOf(asked)[1];
  const group = inSingular(clause, agrees, gender);
  // "Qui a été le premier rabbin de Dole de 1981 à 1988 ?": what one was, no date breaks off from its verb
  const isBeing = group?.participle === frenchGrammar.been;
  const said = isBeing ? join(clause.complement, when) : withDate(clause.complement, when);
  return group && [words, group.verb, group.participle, said].filter(Boolean).join(" ");
}

const SAID: Readonly<
  Record<
    Exclude<Inquiry["role"], "subject">,
    (words: string, clause: Clause, when: string, asked: Named) => string | null
  >
> = {
  agent: (words, clause, when) => `${words} ${invert({ ...clause, complement: join(clause.complement, when) })}`,
  place: (words, clause, when) => `${words} ${invert({ ...clause, complement: join(clause.complement, when) })}`,
  recipient: (words, clause, when) => `${words} ${invert({ ...clause, complement: join(clause.complement, when) })}`,
  described: describe,
  defined: (words, clause) => {
    const said = definedBy(clause.subject, clause.subjectGender);
    return said && `${words} ${said}`;
  },
  parts: () => null,
};

/** "un organe chargé de …", "organe chargé de …": what is asked for is the one thing that it fits, "l’organe chargé de …". */
function definedBy(definition: string, gender: Gender | null): string | null {
  const [article = "", ...rest] = definition.split(/(?<=^(?:une?|l[ae]) )|(?<=^l['’])/iu);
  const noun = rest.length > 0 ? rest.join("") : article;
  const told = /^une $/iu.test(article) ? "f" : /^un $/iu.test(article) ? "m" : gender;
  return /^(?:l[ae] |l['’])$/iu.test(article) ? insideSentence(definition) : withDefinite(noun, told, false);
}

const join = (complement: string, when: string): string => [complement, when].filter(Boolean).join(" ");

/**
 * "Quelle est la plus grande ville du Kazakhstan ?" where the description says the sort itself; "Quel pays a été le
 * premier … ?" where it does not.
 */
function describe(words: string, clause: Clause, when: string, asked: Named): string | null {
  const group = inSingular(clause, false, "m");
  if (!group) return null;
  const said = insideSentence(clause.subject);
  const isSaid = new RegExp(`^(?:le|la|l['’]) ?(?:[\\p{L}\\d-]+ ){0,3}?(?:${SAID_SORTS})(?!\\p{L})`, "iu").test(said);
  const isPlain = words !== "Qui" && (isSaid || asked.type === "place");
  if (isPlain && clause.subjectGender === null) return null;
  const asking = isPlain ? (clause.subjectGender === "f" ? "Quelle" : "Quel") : words;
  return [asking, group.verb, group.participle, said, when].filter(Boolean).join(" ");
}

/** Nouns of a description that tell what sort of name is asked for. */
const SAID_SORTS =
  "pays|état|ville|capitale|métropole|organisation|institution|entreprise|société|compagnie|banque|université|république|royaume|puissance|commune|agglomération|cité|port|chef-lieu|lieu";
