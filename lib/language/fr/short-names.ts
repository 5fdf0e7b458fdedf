import type { Gender } from "../phrases";
import type { LongName, ShortName, ShortPerson } from "../short-names";
import { remembered } from "../remember";
import { elides } from "./phrases/nouns";

/** What links the parts of a name: "de France", "d'Orsay". */
const LINK = "(?:de la |de l'|des |du |de |d')";

/** Names in capitals, up to three of them: "Orsay", "Croix-Rousse", "Victor Hugo". */
const NAME = "\\p{Lu}[\\p{L}\\d]*(?:[-'][\\p{L}\\d]+)*(?: \\p{Lu}[\\p{L}\\d]*(?:-[\\p{L}\\d]+)*){0,2}";

/**
 * A name from its noun to where the title breaks: "Organisation des Nations unies pour l'éducation" is none, unless its acronym stands
 * behind it.
 */
const TITLE = new RegExp(
  `^(?:\\p{Lu}\\p{Ll}+ (?:\\d{1,3}|[IVX]{1,5}) ?(?:[.:–—-]|\\. -) )?(?:(?:L[ea] |L'|(?:Histoire|Chronologie|Présentation) (?:du |de la |de l'))?)(?<noun>\\p{L}\\p{Ll}{2,}) ` +
    `(?<rest>[^,:()«]{3,70}(?= \\(\\p{Lu}[\\p{Lu}\\d-]{1,8}\\))|${LINK}${NAME}(?: ${LINK}${NAME})?|[Ee]iffel|\\p{Ll}+(?:ienne?|aise?|oise?|éen(?:ne)?))(?=$|[,:]| [(:–]| en (?!\\p{Lu}))`,
  "u",
);

/** The name in a title that begins with a noun and says which one is meant; null where it is not whole. */
export function longNameIn(title: string): LongName | null {
  const groups = TITLE.exec(title.replaceAll("’", "'"))?.groups;
  return groups ? { noun: (groups["noun"] ?? "").toLowerCase(), rest: groups["rest"] ?? "" } : null;
}

const genderOf = (article: string): Gender | null =>
  /^(?:le|du|au)$/u.test(article) ? "m" : /^(?:la|de la|à la)$/u.test(article) ? "f" : null;

/** The genders that the articles before a noun show in a text: two for a word that is two nouns. */
export function gendersInText(noun: string, text: string): readonly Gender[] {
  const articles = text.matchAll(new RegExp(`(?<!\\p{L})(l[ea]|du|au) ${noun}(?!\\p{L})`, "giu"));
  return [...new Set([...articles].flatMap(([, article = ""]) => genderOf(article.toLowerCase()) ?? []))];
}

/** Verbs and links behind a noun that leave it alone: nothing tells which one is meant. */
const ALONE =
  "a|est|s'\\p{L}+|se|fut|était|avait|sera|n'|ne|et|ou|mais|qui|par|depuis|après|avant|lors|dès|pendant|durant|puis|" +
  "devient|devint|prend|prit|reçoit|reçut|compte|accueille|accueillit|ouvre|ouvrit|ferme|passe|quitte|connaît|connut|possède|conserve|abrite|" +
  "comprend|contient|mesure|relie|traverse|propose|présente|organise|dispose|rassemble|attire|occupe|comporte|emploie|dessert|couvre|" +
  "représente|regroupe|réunit|date|fait|fit|voit|vit|obtient|obtint|tient|appartient|\\p{Ll}{3,}a|" +
  "reste|demeure|porte|\\p{Ll}+[^f]ait|sur la liste|en (?=\\d|l'an)|le (?=\\d)|au (?=[IVX]+e)";

/** The same behind a noun with a capital, which needs less to be alone. */
const ALONE_NAME = `${ALONE}|à|au|aux|en|dans|avec|pour|sur|contre|entre|chez|vers|comme|dont|où|ni|sans`;

const before = (words: string): string => `(?=[,.;:?!)»]|$| (?:${words})(?!\\p{L}))`;

/** True if the text names another thing by the noun: it has a complement, an adjective or a demonstrative of its own. */
export const isNamedOtherwise = (name: LongName, text: string): boolean =>
  otherThan(`${name.noun} ${name.rest}`).test(text.replaceAll("’", "'"));

/** Patterns that are kept at most: every sentence of a text is held against those of its names, and a text has few. */
const MOST_PATTERNS = 500;

/** Another thing than the one of this name, by its noun. */
const otherThan = remembered((name) => {
  const [noun = ""] = name.split(" ", 1);
  const own = name.slice(noun.length + 1).replace(new RegExp(`^${LINK}`, "u"), "");
  return new RegExp(
    `(?<![\\p{L}-])(?:(?:une?|deux|autres?|cet|cette|ce|ces|nouveau|nouvelle|ancien|ancienne) ${noun}|${noun}s|${noun} ${LINK}(?=\\p{Lu})(?!${own}))`,
    "iu",
  );
}, MOST_PATTERNS);

/** A noun alone behind its article. */
const alone = remembered((noun) => {
  const capital = noun.charAt(0).toUpperCase() + noun.slice(1);
  const forms = `(?:${capital}${before(ALONE_NAME)}|${noun}${before(ALONE)})`;
  return new RegExp(`(?<![\\p{L}-])([Ll][ea]|[Ll]'|du|de la|de l'|au|à la|à l')( ?)${forms}`, "gu");
}, MOST_PATTERNS);

/** A text in which a name that is cut short stands in full: "le Tour" is "le Tour de France". Apostrophes are plain. */
export const spellOut = (text: string, { noun, rest, gender }: ShortName): string =>
  text.replace(alone(noun), (whole: string, article: string) => {
    const own = genderOf(article.toLowerCase());
    return own === null || gender === null || own === gender ? `${whole} ${rest}` : whole;
  });

/** What a name may stand behind that is no part of it: "le legs Caillebotte" is called by the last name. */
const BEFORE_PERSON =
  "(?<=^|[,;:«(] ?|(?<!\\p{L})(?:de|par|à|et|ou|avec|pour|contre|chez|sur|que|qui|comme|entre|selon) )";

/** What is called by two last names: "la maison Morin et Petit", "les établissements de Morin et Petit". */
const FIRM =
  "(?:sociétés?|firmes?|maisons?|entreprises?|établissements|ateliers|usines?|compagnies?|groupe|banque|cabinet|éditions|librairie|imprimerie|fabrique|manufacture|constructeurs?|voitures?|automobiles?)";

/** A last name in what is called by it, where no first name belongs: "prend le nom de Morin et Petit". */
const IN_COINED =
  "(?<!(?<!\\p{L})(?:noms?|raison sociale|appellation|enseigne|marque) (?:de |d['’])(?:\\p{Lu}[\\p{L}-]* et )?)" +
  `(?<!(?<!\\p{L})${FIRM}(?: (?!(?:par|avec|pour|entre|contre|chez) )\\p{Ll}[\\p{L}’'-]*){0,5} (?:d['’])?\\p{Lu}[\\p{L}-]* et )`;

const byLastName = remembered(
  (last) =>
    new RegExp(`${BEFORE_PERSON}${IN_COINED}${last}(?![\\p{L}-]| (?:de la |de |du |l[ea] |d['’])?\\p{Lu})`, "gu"),
  MOST_PATTERNS,
);

/** A text in which a person stands under the full name. One behind a first name, a title or an elision stays as it is. */
export const namePerson = (text: string, { last, name }: ShortPerson): string =>
  text.replace(byLastName(last), (whole, offset: number) =>
    elides(name) && /(?<!\p{L})(?:de|que) $/iu.test(text.slice(0, offset)) ? whole : name,
  );
