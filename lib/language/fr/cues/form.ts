import type { FormFaults } from "../../cues";

/** Before a vowel these lose theirs. */
const ELIDING = "[Ll]e|[Ll]a|[Dd]e|[JjMmTtSs]e|[Nn]e|[Qq]ue|[Jj]usque|[Ll]orsque|[Pp]uisque|[Qq]uoique";

/**
 * How a word begins that takes an elision; words of one letter, "onze", "oui", "un" as a number and the yod do not, nor what
 * Spanish or Portuguese letters show to be a part of a foreign name ("Empresa Brasileira de Aeronáutica").
 */
const VOWEL =
  "(?!\\p{L}*[áíóúãõñ]|onz|oui(?!\\p{L})|ouistiti|yaourt|un à |[yY][aeo]|[uU]hlan|ulul)" +
  "(?:[aeiouyàâäéèêëîïôöùûüœæAEIOUÀÂÉÈÊËÎÏÔÙÛŒÆ]\\p{L}|à(?!\\p{L})|" +
  "[Hh](?:omm|istoi|istori|eure|ôpit|ôtel|onneur|abit|iver|uil|uma[in]|ypo|ommag|émisph|ydr|élico|éri|oriz|ectare|armoni|ellén|ebdo))";

/** A word that follows and is no noun: "ce à quoi", "nouveau et". */
const NO_NOUN =
  "(?:à|a|au|aux|en|et|est|était|ou|où|avec|entre|après|afin|ensemble|aussi|avant|étaient|ont|avait)(?!\\p{L})";

/** Prepositions of which two never meet. */
const PREPOSITION = "à|dans|par|pour|sur|sous|avec|sans|vers|chez|dès|durant|pendant|selon|depuis";

/** "à peine", "au moins" begin a new phrase after any preposition. */
const NO_QUANTITY = "(?! (?:peine|moins|plus|mieux|maximum|minimum|total))";

const alone = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}’-])(?:${pattern})`, "u");

/** What a reader of proofs marks in a French line, by the code of the fault. */
export const FORM_FAULTS: FormFaults = {
  typography: [
    /[ \u00a0\u202f\t]{2}|^\s|\s$/u,
    /[ \u00a0\u202f][,.](?!\d|\.\.)|[,;:][ \u00a0\u202f]?[,;:?!.]|(?<!\.)\.\.(?!\.)/u,
    /(?<=\p{L})['´`](?=\p{L})|(?<=\p{L})[’'] (?=[\p{L}«])/u,
    // a plain space before a high mark; the mark at the very end is the business of `stem-not-a-question`
    / (?=[;!?%»](?!$))|(?<=«) (?=\S)|(?<=[\p{L}\d»)])[?;](?!$)/u,
    /«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»/u,
    /[([] |(?<! ) [)\]]|(?<=[\p{L}»]),(?=[\p{L}«])|\p{Ll}{2}\((?!s\))/u,
    /(?<=\p{L}):(?= |$)|(?<=\p{L}) :/u,
    /[-–—] ?[-–—]|…\./u,
  ],
  elision: [
    alone(`(?:${ELIDING}) ${VOWEL}`),
    alone("[Ss]i ils?(?!\\p{L})"),
    alone("[Cc]e (?:est|était|étaient)(?!\\p{L})"),
    alone(`[Cc]e (?!${NO_NOUN})[aâeéèêiîoôuû]\\p{Ll}`),
    alone(`(?:[Ss]a|[Mm]a|[Tt]a) (?!onz)[aâeéèêiîoôuû]\\p{Ll}`),
    alone(`(?:[Nn]ouveau|[Bb]eau|[Vv]ieux) (?!${NO_NOUN})(?:[aâeéèêiîoôuû]\\p{Ll}+(?<![sx])(?!\\p{L})|homme)`),
    // "l’Kazakhstan": an elision before a consonant; sigles may be spelt, "l’SMS"
    alone("(?:[LlDdJjMmTtSsCcNn]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)[’'][bcdfgjklmnpqrtvwxzBCDFGJKLMNPQRTVWXZ]\\p{Ll}"),
  ],
  contraction: [
    // "afin de le faire" is right: a pronoun stands before an infinitive
    alone("(?:[Dd]e|[Àà]) les? (?!\\p{Ll}+(?:er|ir|re|oir)(?!\\p{L})|[yY] |en )[\\p{L}\\d]"),
    alone("(?:[Dd]e|[Àà]) les?(?:quels?|quelles)(?!\\p{L})"),
    alone("[Dd]e (?:du|des)(?!\\p{L})"),
    alone(`(?:[Ee]n|[Dd]ans|[Dd]e|[Pp]ar|[Ss]ur|[Àà]) (?:au|aux)${NO_QUANTITY}(?!\\p{L}|-)`),
  ],
  "doubled-word": [
    /(?<!\p{L})((?:de|du|à|en) \p{Lu}[\p{L}-]+) \1(?![\p{L}’-])/u,
    // "nous nous", "vous vous", "faire faire", "très très" are said; a capital makes a name of it: "Bora Bora"
    /(?<![\p{L}’-])(?!(?:nous|vous|faire|très|si) )(\p{Ll}+|\d{3,}) \1(?![\p{L}’-])/u,
    new RegExp(
      `(?<![\\p{L}’-])(?:${PREPOSITION}|en) (?:${PREPOSITION}|en(?= \\d{4}))${NO_QUANTITY}(?![\\p{L}’-])`,
      "u",
    ),
    /(?<![\p{L}’-])(?!la une|une? d)(?:le|la|les|un|une|des|du|ce|cette|ces) (?:le|la|les|un|une|des|du|ce|cette|ces)(?![\p{L}’-])/u,
  ],
  "leftover-markup": [
    /\[(?:\d{1,3}|[a-z]|\p{L}+ \d+|réf[^\]]*|citation[^\]]*|note[^\]]*|source[^\]]*|quand|qui|où|précision[^\]]*)\s?[?!]?\]/iu,
    /\((?:en|de|es|it|ru|pt|zh|ar|ja|nl)\)/u,
    /\{\{|\}\}|\[\[|\]\]|''|==|<\/?\p{L}+|&(?:\p{L}+|#\d+);|https?:|www\.|↑|\|/u,
    /\((?:voir|cf\.?|v\.) /iu,
    /Ã[\u0080-\u00bf©¨ª´»§‰]|â€|Â[\u00a0«»°]|\ufffd|[\u00ad\u200b-\u200f\u2028\u2029\ufeff\n\r\t]/u,
    /(?<!m)[¹²³]|[⁴⁵⁶⁷⁸⁹⁰]/u,
  ],
  capitals: [
    // a stem or an option that opens in lower case is judged by the rule; here: a capital inside that is no name
    /(?<=[\p{Ll},] )(?:Le|La|Les|Un|Une|Des|Du|De|Et|En|À|Au|Aux|Par|Pour|Avec|Sur|Dans|Son|Sa|Ses|Leur|Leurs|Ce|Cette|Ces|Il|Elle|Qui|Que|Ont|Lors) (?=\p{Ll})/u,
    /(?<![\p{L}’'-])\p{Lu}{4,}[ ’'](?:\p{Lu}+[ ’'])*\p{Lu}{4,}(?!\p{L})/u,
  ],
};
