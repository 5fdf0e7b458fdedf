import type { TopicRules } from "../../topic-rules";
import { remembered } from "../../remember";
import { elides } from "../names/read-lists";
import { BODY_NOUNS, calledBy, nameInTitle, NATIONAL_NOUNS, saidAgain } from "./title-topics";

/** Words that a fronted adjunct begins with, and endings of the participles that do. */
const FRONT =
  "(?:(?:Mais|Et|Puis|Or|Alors|Ensuite|Enfin|Ainsi|Pourtant|Cependant|Toutefois),? )?" +
  "(?:(?:En|À|A|Au|Aux|Dans|Dès|Après|Avant|Depuis|Début|Fin|Mi-|Pendant|Durant|Lors|Sous|Sur|Par|Pour|Vers|Entre|Avec|Sans|Chez|Malgré|Selon|Contre|Devant|Jusqu|Grâce|Suite|De|D['’]|Le \\d|L['’]année|La même année|Un an|Deux ans|Trois ans|Quelques|Peu|Tout|Très|Plus tard|Né|Née|Fils|Fille|Élève|Issue?|\\p{Lu}\\p{L}+(?:é|ée|i|ie|u|ue|ant|is|ise|it|ite))(?!\\p{L})[^;:]{0,160}, )?" +
  "(?:(?:mais|et|puis) )?";

const IMPERSONAL =
  "(?!(?:n['’])?y (?:a|avait|eut|aura|aurait|ait|eût)(?!\\p{L})|ne s['’]agit|s['’]agi|faut|fallut|faudra|ne faut|pleu|reste que|semble|convient|appara[iî]t que|arrive que|existe |est (?:\\p{L}+ )?(?:que|de )|(?:est|était|fut) (?:possible|probable|nécessaire|clair|vrai|difficile|impossible|admis|généralement))";

const pronoun = (word: string): RegExp => new RegExp(`^${FRONT}${word} ${IMPERSONAL}`, "u");
const LEADS = {
  f: new RegExp(`${pronoun("(?:elle|Elle)").source}`, "u"),
  m: new RegExp(`${pronoun("(?:il|Il)").source}`, "u"),
};

/** Few sentences say a pronoun at all, and it is quicker to see that they do not. */
const SAYS = { f: /[Ee]lle /, m: /[Ii]l / };

/** Subjects of no gender, and "son" before a consonant, which only a masculine noun has: "son père", but "son amie". */
const NEUTRAL =
  "[Oo]n |[Cc]eci |[Cc]ela |[Pp]lusieurs |[Cc]ertains |[Bb]eaucoup |[Cc]['’](?:est|était) (?:en|à|au|aux|dans|ainsi|alors|là) ";
const HIS = "[Ss]on (?=[bcdfgjklmnpqrstvwxz])|";

/** Determiners and pronouns that show another gender or several, at the head or behind an adjunct. */
const OTHERS = {
  f: new RegExp(
    `^${FRONT}(?:[Ll]es|[Dd]es|[Cc]es|[Ss]es|[Ll]eurs|[Ii]ls?|[Uu]n|[Cc]et?|[Ll]e) (?!\\d)|^${FRONT}(?:${HIS}${NEUTRAL})`,
    "u",
  ),
  m: new RegExp(
    `^${FRONT}(?:[Ll]es|[Dd]es|[Cc]es|[Ss]es|[Ll]eurs|[Ii]ls|[Ee]lles?|[Uu]ne|[Cc]ette|[Ll]a|[Ss]a) |^${FRONT}(?:${NEUTRAL})`,
    "u",
  ),
};

/** "Le Louvre (en anglais …) est un grand musée": subject, copula, and the noun behind an article and an adjective at most. */
const PRESENTED =
  /^(?<subject>(?:L['’]|Le |La )?\p{Lu}?[^,;:().]{2,130}?)(?: ?\([^)]*\))*(?:(?:,? ou)?(?:, (?!qui |dont |où )[^,;:]{2,60}){1,3}, ?| )(?:est|était|fut) (?:une?|le|la|l['’]) ?(?:(?:grande?|petite?|ancienne?|première?|principale?|vaste|nouvelle|nouveau|célèbre|vieille|seule?|plus \p{L}+) )?(?<noun>\p{Ll}[\p{Ll}-]{2,})/u;

/** What stands in every sentence that presents. */
const COPULA = /(?:est|était|fut) (?:un|l)/;

/** Nouns that do not say of what kind a thing is. */
const NO_KINDS = new Set(
  "terme nom mot ensemble forme type partie sorte série membre personne homme femme fait exemple sujet objet élément dernier dernière premier première seul seule".split(
    " ",
  ),
);

/** "Dole", "Histoire de Dole", "Tourisme à Dole". */
const PLACE_TITLE =
  /^(?:(?:Histoire|Géographie|Économie|Culture|Patrimoine|Transports?|Urbanisme|Architecture|Tourisme|Politique|Démographie|Sports?) (?:de |d['’]|à |au |du |en ))?(?<name>(?:L[ae] )?\p{Lu}[\p{L}’'-]*(?:[- ]\p{L}{2,4}[- ]\p{Lu}[\p{L}-]*|-\p{Lu}[\p{L}-]*)?)$/u;

/** A noun that comes in with an article of its own. */
const INTRODUCED = { f: /(?<!\p{L})une \p{Ll}/u, m: /(?<!\p{L})un \p{Ll}/u };

/** A place by name, and how it is said that something was there: "à Lyon", "en Perse", "près de Dole". */
const ELSEWHERE =
  /(?<!\p{L})(?:[àÀ]|[Aa]ux?|[Ee]n|[Dd]ans|[Vv]ers|[Ss]ur|[Dd]epuis|[Pp]rès de|[Jj]usqu['’]à) (?:la |le |les |l['’]|l['’]île d[e’'] ?)?(?!Ier)\p{Lu}\p{Ll}/u;

/** "Dole, ville de l’Est", "Dole (prononcé …) est un port": right behind the name. */
const PLACE_NOUN =
  /^(?: \([^)]*\))?(?:, | est (?:une? |la |le |l['’]))(?:\p{Ll}+ ){0,2}(?:ville|cité|port|île|village|bourg|commune|site|ensemble archéologique|capitale|chef-lieu)(?!\p{L})/u;

const nameOf = (place: string): string => place.replace(/^(?:à|aux?) /u, "");

/** What French says again of its topics. */
export const topicRules: TopicRules = {
  pronounGender: (word) => (word === "il" ? "m" : word === "elle" ? "f" : null),
  genderTold: (sentence) => {
    const [, mark = ""] =
      /^[^;:]{0,140}?(?<!\p{L})(?:est une?|fut une?|était une?|née?)(?!\p{L})/u
        .exec(sentence)?.[0]
        .match(/(une|un|née|né)$/u) ?? [];
    return mark === "" ? null : mark === "une" || mark === "née" ? "f" : "m";
  },
  opensWithPronoun: (sentence, gender) => SAYS[gender].test(sentence) && LEADS[gender].test(sentence),
  saysPronoun: (sentence, gender) => SAYS[gender].test(sentence),
  opensWithOther: (sentence, gender) => OTHERS[gender].test(sentence),
  beforePronoun: (sentence) => /^.*?(?=(?:^|[ ,])(?:il|elle|Il|Elle) )/u.exec(sentence)?.[0] ?? "",
  introduces: (sentence, gender) => INTRODUCED[gender].test(sentence),
  placeInTitle: (title) => PLACE_TITLE.exec(nameInTitle(title))?.groups?.["name"] ?? null,
  nameInTitle,
  atPlace: (name) =>
    /^Les? /u.test(name)
      ? `${name.startsWith("Les") ? "aux" : "au"} ${name.replace(/^Les? /u, "")}`
      : /^L['’]/u.test(name)
        ? null
        : `à ${name}`,
  namesPlaceBut: (text, place) => ELSEWHERE.test(text.replaceAll(nameOf(place), "")),
  beforeThere: (sentence) => /^.*?(?=(?:^|[ ’'])y \p{L})/u.exec(sentence)?.[0] ?? null,
  articleBefore: (text, name) => {
    const at = text.indexOf(name);
    return at > 0 && /(?:^|[^\p{L}])(?:l[ae] |l['’]|du |au )$/iu.test(text.slice(0, at));
  },
  presentsPlace: (text, name) => {
    const at = text.indexOf(name);
    return at >= 0 && PLACE_NOUN.test(text.slice(at + name.length));
  },
  objectCase: (word) =>
    word === "y" ? "place" : word === "lui" ? "dative" : /^(?:l[ea]|l')$/u.test(word) ? "accusative" : null,
  objectGender: (word) => (word === "le" ? "m" : word === "la" ? "f" : null),
  givenTo: (phrase) =>
    /^le /iu.test(phrase) ? `au ${phrase.slice(3)}` : /^les /iu.test(phrase) ? `aux ${phrase.slice(4)}` : `à ${phrase}`,
  placeNouns: [
    { noun: "ville", gender: "f", kind: "town" },
    { noun: "commune", gender: "f", kind: "town" },
    { noun: "cité", gender: "f", kind: "town" },
    { noun: "île", gender: "f", kind: "island" },
    { noun: "village", gender: "m", kind: "village" },
  ],
  bodyNouns: BODY_NOUNS,
  calledBy,
  nationalNouns: NATIONAL_NOUNS,
  ofCountry: "du pays",
  placeCalled: (noun, name) => {
    const article = elides(noun) ? "l'" : noun === "village" ? "le " : "la ";
    const tie = /^Le /u.test(name) ? `du ${name.slice(3)}` : elides(name) ? `d'${name}` : `de ${name}`;
    return `${article}${noun} ${tie}`;
  },
  bareForms: (noun) => [`Le ${noun}`, `La ${noun}`, `L'${noun}`],
  saidAgain,
  isJoined: (after) => /^ (?:et|ou) /u.test(after),
  presented: (sentence) => {
    if (!COPULA.test(sentence)) return null;
    const { subject, noun } = PRESENTED.exec(sentence)?.groups ?? {};
    return subject && noun && !NO_KINDS.has(noun) ? { subject: subject.trim(), noun } : null;
  },
  firstOf: (subject) =>
    subject.replace(/ ?\[[^\]]*\]/u, "").replace(/,? (?:ou|aussi appelée?|également appelée?)(?:,? .*)?$/u, ""),
  namesAnother: (sentence, noun, name) => {
    // A capital at the head is the only letter of it that is changed below.
    if (!sentence.includes(noun.slice(1))) return false;
    const rest = sentence
      .replace(/^\p{Lu}/u, (first) => first.toLowerCase())
      .replaceAll("’", "'")
      .replaceAll(name.replaceAll("’", "'"), " ");
    return anotherOf(noun).test(rest);
  },
};

/** A noun with what makes another of its kind: "une ville", "villes", "ville de". It is found first, then looked back from. */
const anotherOf = remembered((noun) => {
  const behind =
    "une?|des|deux|trois|plusieurs|autres?|ces|ce|cette|cet|ses|chaque|aucune?|quelques|premi(?:er|ère)s?|seconde?|nouve(?:au|l|lle|aux)s?|ancien(?:ne)?s?|grande?s?|petite?s?";
  const before = `(?<=(?<!\\p{L})(?:${behind}) ${noun})|(?<!\\p{L}${noun})(?:s(?!\\p{L})| (?:d'|du |de |des |\\p{Lu}))`;
  return new RegExp(`${noun}(?:${before})`, "u");
});
