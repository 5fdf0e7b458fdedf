import { genderOfGiven } from "../names/given";

/** Narrow no-break space, which French sets before ; : ! ? % and inside guillemets. */
const THIN = "\u202f";

/**
 * Sets a text as a French printer would: apostrophes, guillemets, thin spaces, "1er" and "51e", accents on capitals.
 *
 * Applying it twice changes nothing.
 */
export const typesetFrench = (text: string): string =>
  calmFamilyNames(
    RULES.reduce((set, [pattern, replacement]) => set.replace(pattern, replacement), text.normalize("NFC")).trim(),
  );

/** "Albert MOREL" as a sentence has it, "Albert Morel"; "Louis XVIII" and a sigle behind any other word stay. */
const calmFamilyNames = (text: string): string =>
  SHOUTED.test(text)
    ? text.replace(SHOUTED_NAME, (name, given: string) =>
        genderOfGiven(given) === undefined ? name : name.replace(/(?<=\p{Lu})\p{Lu}+/gu, lower),
      )
    : text;

/** Few texts hold what the patterns behind these look for, and it is quicker to see that they do not. */
const SHOUTED = / \p{Lu}{3}/u;
const SHOUTED_NAME =
  /(?<=(?<!\p{L})(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) )(?![IVXLCDM]+(?!\p{L}))\p{Lu}{3,}(?:-\p{Lu}{2,})?(?!\p{L})/gu;

const lower = (letters: string): string => letters.toLowerCase();

/** A pattern that begins with its mark, and looks back from there, passes over all else at once. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/'(?<=\p{L}')(?=[\p{L}\p{N}« ])/gu, "’"],
  [/"([^"]+)"/gu, "«$1»"],
  [/\.\.\./gu, "…"],
  // A plain space alone stays as it is.
  [/[ \u00a0\u202f]{2,}|[\u00a0\u202f]/gu, " "],
  [/(?<!\p{L})([Ee])n-(dessous|dehors|dessus)(?!\p{L})/gu, "$1n $2"],
  // 63ème, 1ère, 2nde
  [/(?<=\d) ?(?:ème|ième|éme)s?(?!\p{L})/gu, "e"],
  [/(?<=(?<!\d)1) ?ère(?!\p{L})/gu, "re"],
  [/(?<=\d) (?=\d{3}(?!\d))/gu, THIN],
  // "protocole no 11"
  [/([Nn])(?<![\p{L}'’][Nn])(?:os?|[°º]) ?(?=\d)/gu, "$1°\u00a0"],
  [/« ?/gu, `«${THIN}`],
  [/(?<=’) (?=«)/gu, ""],
  [/ ?»/gu, `${THIN}»`],
  // "Où est mort le roi, Paul Ier, ?": what closed an insertion closes nothing at the end.
  [/,[ \u202f]?(?=\?)/gu, ""],
  [/ ?([;!?%])/gu, `${THIN}$1`],
  [/ :/gu, `${THIN}:`],
  [/:(?<=\p{L}:)(?= )/gu, `${THIN}:`],
  [/(M(?<!\p{L}M)(?:M?\.|me|lle)) (?=\p{Lu})/gu, "$1\u00a0"],
  [/^A (?=l[’ ]|la |le |partir|titre|cette|quel)/u, "À "],
  [
    /E(?<!\p{L}E)(?=tats?(?!\p{L})|tats-Unis|gypt|glise|col|lys|mirats|quateur|cosse|nergie|tud|lection|dit(?!ion)|ducation|conomi|thiopi|rythr|tranger|nseignement(?!.)|vêque|vêché|difice|quipe|poque|tabliss|tat-|volution|galité|missaire|lis[ae]beth)/gu,
    "É",
  ],
];

/** Nouns of measure and of what is done, which begin no name: a capital behind their article was copied from a table. */
const MEASURES =
  "Longueur|Largeur|Hauteur|Profondeur|Superficie|Surface|Population|Production|Consommation|Densité|Distance|Durée|Altitude|Température|Vitesse|Capacité|Puissance|" +
  "Nombre|Taux|Part|Montant|Valeur|Quantité|Moyenne|Majorité|Totalité|Croissance|Construction|Fabrication|Exportation|Importation|Espérance|Fréquentation|Masse|Poids|Volume|Débit";

/** "« La longueur du réseau": the noun behind the article of a sentence, and "la production" inside one. */
const lowerMeasures = (text: string): string => text.replace(MEASURE, (noun) => noun.toLowerCase());

const MEASURE = new RegExp(
  `(?=\\p{Lu})(?<=(?:^|[\\s’'«])(?:[Ll][ea]s?|[Ll][’']|du|de la|des|de l[’']) ?)(?:${MEASURES})s?(?= (?:d[eu’']|des|totale?|moyenne?|maximale?|mondiale?|annuelle?)(?!\\p{L}))`,
  "gu",
);

/** "Première Guerre mondiale", as dictionaries write it. */
const nameWars = (text: string): string =>
  / guerre mondiale/iu.test(text)
    ? text.replace(
        WAR,
        (_, rank: string) => `${rank.charAt(0).toUpperCase()}${rank.slice(1).toLowerCase()} Guerre mondiale`,
      )
    : text;

const WAR = /(?<!\p{L})(premi[èe]re|seconde|deuxième) guerre mondiale(?!\p{L})/giu;

/** Titles and offices in lower case after their article, as French writes them inside a sentence: "le président Hollande". */
export const lowerTitles = (text: string): string =>
  nameWars(lowerMeasures(text)).replace(OFFICE, (title) =>
    /^Premier/u.test(title) ? "Premier ministre" : title.toLowerCase(),
  );

const OFFICE =
  /(?=\p{Lu})(?<=(?:^|[\s’'])(?:le|la|les|l[’']|du|des|au|aux|un|une|par|de|d[’']|et|_____|\d+(?:e|er|re|ème)) ?)(Président(?:e|s|es)?|Ministres?|Secrétaires?(?: Général)?|Chefs?|Gouvernements?|Session|Roi|Reine|Empereur|Général|Premier [Mm]inistre)(?= )/gu;
