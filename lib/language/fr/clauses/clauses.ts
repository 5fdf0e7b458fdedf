import type { Anaphora, DateTie, Grammar, NameInfo, Referents } from "../../clauses";
import { answerRules } from "../answer-rules";
import { actionOf, membershipsIn } from "./actions";
import { withoutCommonNames } from "./bodies";
import { complementRules } from "./complements";
import { isOpenIdiom, withoutLinks } from "./links";
import { lifeRules } from "./lives";
import { momentRules } from "./moments";
import { genderOfNoun } from "./nouns";
import { withDefinite } from "../phrases/nouns";
import { ownedBy } from "../phrases/owned-by";
import { QUANTITIES } from "./quantities";
import { foldName } from "../names/fold";
import { genderOfGiven } from "../names/given";
import { findKnown, knownIn } from "../names/known-names";
import { agreeing, perfectOf } from "./perfect";
import { topicRules } from "./topics";
import { isOfClass } from "./is-of-class";
import { CLASSES, DETERMINERS } from "./words";
import { gendersInText, isNamedOtherwise, longNameIn, namePerson, spellOut } from "../short-names";

/** What French tells the clause analysis. Closed classes are lists, open ones have a rule for their endings. */
export const frenchGrammar: Grammar = {
  determiner: (word) => DETERMINERS.get(word) ?? null,
  verbRole: (lemma) => (lemma === "avoir" ? "have" : lemma === "être" ? "be" : "full"),
  perfect: perfectOf,
  agreeing,
  reflexive: (auxiliary) => (/^[aeiouéê]/u.test(auxiliary) ? `s'${auxiliary}` : `se ${auxiliary}`),
  lasting: (number) => (number === "plural" ? "étaient" : "était"),
  been: "été",
  nounGender: genderOfNoun,
  name: nameInfo,
  givenGender: genderOfGiven,
  ...lifeRules,
  ...momentRules,
  ownedBy,
  isOfSeveral: (possessive) => /^leurs?$/u.test(possessive),
  is: isOfClass,
  tieOfDate,
  disagrees: (noun, adjective) => genderOfNoun(noun) === "f" && /(?:[tn]al|iel)$/u.test(adjective),
  example: (text) =>
    /^(?:comme(?: par exemple)?|notamment|dont|parmi lesquel(?:le)?s) (?=l[ea] |l')/iu.exec(text)?.[0].length ?? null,
  definite: (phrase, gender) => withDefinite(phrase, gender, false),
  inSingular: (words) => (/[^s]s$/u.test(words) ? words.slice(0, -1) : null),
  cleft: (lead) =>
    /^(?:c' est|ce est|ce fut|c' était|ce était)(?: seulement| finalement| donc| aussi| également| encore| précisément)?$/u.test(
      lead,
    )
      ? "que"
      : /^il (?:faut|fallut|faudra) (?:donc )?attendre$/u.test(lead)
        ? "pour que"
        : null,
  ...topicRules,
  ...complementRules,
  withoutArticle: (phrase) => /^(?:l['’]|l[ea]s? )(.+)$/iu.exec(phrase)?.[1] ?? null,
  gap: (word) => word === "après" || word === "et",
  opener:
    /^(?:Et|Mais|Or|De plus,|En outre,|Par ailleurs,|Parallèlement,|Enfin,|Toutefois,|Cependant,|Néanmoins,|Finalement,|En effet,|En revanche,|Ainsi,|Par conséquent,|De même,|De fait,|D['’]ailleurs,|Dès lors,|En conséquence,|Du reste,)\s+/u,
  closer:
    /^(?:tel(?:le)?s? que|en tant qu|en cours|à travers des?|au travers de|ainsi que|comme par exemple|notamment|avec pour|afin de|dans le but de|dans le cadre d(?:u|e la|es) (?:département|réunion)|suite à|à la suite|en raison|en vue de|c'est-à-dire|y compris|parmi lesquel)/iu,
  optional:
    /^(?:lors|avec|pour|après|suite|comme|grâce|afin|sans|malgré|ainsi|en tant|en présence|sous (?:la|le|les|l')|au cours|à l'occasion|à l'issue|entre autres)(?![\p{L}])|^par une? /iu,
  interposed: (words) =>
    /^(?:en effet|en fait|de fait|d'ailleurs|par ailleurs|en revanche|au contraire|en partie|en outre|en vain|par la suite|sans doute|tout d'abord|d'abord|à son tour|à leur tour|entre temps|peu à peu|tour à tour|dans un premier temps)(?= |$)/u
      .exec(words.join(" ").replaceAll("' ", "'"))?.[0]
      .split(/[ ']/u).length ?? 0,
  titleMarks: ["« ", " »"],
  withoutLinks,
  isOpenIdiom,
  circumstance:
    /^(?:sous (?:la (?:présidence|direction|régence|mandature|monarchie)|le (?:règne|mandat|ministère|gouvernement|pontificat|principat)|l['’](?:égide|autorité|impulsion|administration|influence)|les (?:auspices|ordres)) d|en présence d|à l['’]initiative d|à la demande d|sur ordre d|grâce (?:à|au))/iu,
  within: /^(?:entre|courant|au cours|dans le courant)(?!\p{L})/iu,
  overnight: /(?<!\p{L})nuit du(?!\p{L})/iu,
  oneTime:
    /^(?:pour (?:la|sa|son|une|leur) (?:tout(?:e)? )?(?:\p{L}+ième|premi(?:er|ère)|seconde?|derni(?:er|ère)|unique|seule)|(?:une|la) (?:\p{L}+ième|première|seconde|dernière) fois|[àd]e? nouveau|avec (?:\S+ ){1,3}(?:secondes?|minutes?|points?|voix)(?!\p{L}))/iu,
  afterHaving: (words) =>
    /^après avoir$/iu.test(words) ? "have" : /^après (?:être|s'être)$/iu.test(words) ? "be" : null,
  auxiliary: (role, number) => AUXILIARIES[role][number],
  passive: (participle) =>
    // "débarqué à Malte": who did, "a débarqué"
    /^débarquée?s?$/u.test(participle)
      ? { role: "have", words: "débarqué" }
      : /^(?:née?s?|morte?s?|(?:de|re|par|inter|sur)?venue?s?|apparue?s?|(?:r?entr|arriv|rest|tomb|mont|retourn|décéd|pass)ée?s?|parue?s?|partie?s?|sortie?s?|descendue?s?)$/u.test(
            participle,
          )
        ? { role: "be", words: participle }
        : ACTIVE.test(participle)
          ? { role: "have", words: participle.replace(/e?s?$/u, "") }
          : { role: "have", words: `été ${participle}` },
  quantities: QUANTITIES,
  withoutCommonNames,
  withoutOtherName: (phrase) =>
    phrase
      .replace(/, (?:ou|dite?s?|surnommée?s?) [^,]*,?$/u, "")
      .replace(
        /,? \(?(?:(?:de|sous) son (?:(?:vrai|véritable) )?(?:nom|prénom|nom complet|nom de \p{Ll}+|pseudonyme)(?!\p{L})|née?s? (?=\p{Lu})|alias |plus connue?s? |mieux connue?s? |aussi appelée?s? |également appelée?s? |(?<=,) ?(?:dite?s?|ou|surnommée?s?) )[^,]*,?$/u,
        "",
      ),
  isForeign: (words) =>
    /(?<!\p{L})(?:on|and|of|the|for|in|goals?|development|agency|und|der|für|de los|del|party|council|board|trust|society|people)(?!\p{L})|\p{L}['’]s(?!\p{L})/iu.test(
      words,
    ),
  actionOf,
  membershipsIn,
  ...answerRules,
  namesIn,
  countryNoun: "pays",
  // "Saint Louis" is a king, "Saint-Louis" a city.
  cityGender: (name) => (/^sainte? /iu.test(name) ? null : "f"),
  anaphorasIn,
  longNameIn,
  gendersInText,
  isNamedOtherwise,
  resolve: resolveAnaphora,
};

/** "l’empire disparu en 1806": what it did, not what was done to it. */
const ACTIVE = /^(?:disparue?s?|périe?s?)$/u;

const AUXILIARIES = { have: { singular: "a", plural: "ont" }, be: { singular: "est", plural: "sont" } } as const;

const DATE_LEAD =
  /(?<![\p{L}\p{N}])(?:dans la (?:nuit|soirée|matinée|journée) d(?:u|es)|à (?:partir|compter) d(?:u |e |es |e l'|')|jusqu'(?:en|au|à)|au (?:cours|mois|début|milieu) (?:de l'année|du mois de|de l'été|de)|(?:à la|en) fin (?:de l'année|de|d')|(?:en|dès|depuis|jusqu'à|pendant|durant|dans) l'an(?:née)?|dans les|dès (?:le|la)|depuis (?:le|la|les)|d'ici|(?:dès|depuis|vers|entre|avant|après) (?:l[ea]|les|l')|dès|depuis|vers|entre|en|les?|au|l'année|courant|début|fin|mi-?)\s*$/iu;
/** "à l’été 1937": "été" begins with a vowel, so that its article is not told from others. */
const SEASON = /^(?:été|automne|hiver)(?!\p{L})/iu;
const SEASON_LEAD = /(?<![\p{L}\p{N}])(?:(?:à|dès|durant|pendant|depuis|jusqu'à) )?l'$/iu;
/** "à la fin des années 1920": the article belongs to "fin". */
const END_LEAD = /(?<![\p{L}\p{N}])(?:à|vers) la (?:toute )?$/iu;
const NOUN_LEAD = /(?<![\p{L}\p{N}])(?:de|du|des|d'|de l'année|de l'an)\s*$/iu;

/** "en 1992" is an adjunct, "le traité de 2001" is not, "du 4 au 6 novembre" is again: two ends make "du" a preposition of time. */
function tieOfDate(before: string, date: string): { start: number; tie: DateTie } {
  const lead =
    DATE_LEAD.exec(before) ??
    (SEASON.test(date) ? SEASON_LEAD.exec(before) : null) ??
    (/^(?:toute )?fin(?!\p{L})/iu.test(date) ? END_LEAD.exec(before) : null) ??
    (/ (?:au|à|aux) /u.test(date) ? NOUN_LEAD.exec(before) : null);
  if (lead) return { start: lead.index, tie: "adjunct" };
  const noun = NOUN_LEAD.exec(before);
  if (noun) return { start: noun.index, tie: "noun" };
  return { start: before.length, tie: /^(?:début|mi|fin|courant)/iu.test(date) ? "adjunct" : "bare" };
}

/**
 * "le pays", "du pays", "au pays", "dans le pays" and the same for "l'organisation", where no adjective or complement
 * tells which: at a break, or before a verb or a preposition that ties nothing to a noun.
 */
const ANAPHORA =
  /(?<![\p{L}\p{N}])(dans le |dans l'|le |du |au |l'|de l'|à l')(pays|organisation)(?=\s*(?:[,.;:?!)»]|$)|\s(?:a|est|s'|fut|était|avait|se|et|ou|mais|avec|par|en|depuis|à|au|aux|dans|n'|ne|sur|contre|lors|après|avant|afin|comme|doit|peut|mène|tente|maintient|devient|rejoint|signe|obtient|met|prend|reste|compte)(?![\p{L}]))/giu;

/** "la Communauté", "l'Union": a class with a capital, short for a name that was given before. */
const BARE_CAPITAL =
  /(?<![\p{L}\p{N}])(?:la |l'|le |du |au )(?:Union|Communauté|Commission|Convention|Traité|Assemblée|Conférence|Conseil|Ligue|Alliance|Fédération|Association|Société|Compagnie|Institut|Université|Accord|Protocole|Charte|Agence|Fondation|Cour)(?=\s*(?:[,.;:?!)»]|$)|\s(?:a|est|s'|fut|était|se|et|ou|par|avec|à|en|dans|pour)(?![\p{L}]))/u;

/** Few sentences say either noun. */
const MAY_REFER = /pays|organisation/iu;

function anaphorasIn(text: string): readonly Anaphora[] {
  if (!MAY_REFER.test(text)) return [];
  return [...text.replaceAll("’", "'").matchAll(ANAPHORA)].map((match) => {
    const noun = match[2] ?? "";
    const end = match.index + match[0].length;
    return { start: end - noun.length, end, stands: noun.toLowerCase() === "pays" ? "country" : "organisation" };
  });
}

function resolveAnaphora(text: string, referents: Referents): { text: string; open: boolean } {
  const plain = withoutLinks(text.replaceAll("’", "'"));
  const titled = referents.shortName ? spellOut(plain, referents.shortName) : plain;
  const spelt = (referents.people ?? []).reduce(namePerson, titled);
  let open = BARE_CAPITAL.test(spelt);
  if (!MAY_REFER.test(spelt)) return { text: spelt, open };
  const resolved = spelt.replace(ANAPHORA, (whole: string, lead: string, noun: string) => {
    const name = noun.toLowerCase() === "pays" ? referents.country : referents.organisation;
    const info = name === null ? null : nameInfo(name);
    if (name === null || !info) {
      open = true;
      return whole;
    }
    return withArticle(lead.trim().toLowerCase(), name, info.article, /^\p{Lu}/u.test(lead));
  });
  return { text: resolved, open };
}

/** "du" + "la France" is "de la France", "au" + "les États-Unis" is "aux États-Unis", "dans le" + "la France" is "en France". */
function withArticle(lead: string, name: string, article: string, capital: boolean): string {
  if (lead.startsWith("dans") && article === "la") return `en ${name}`;
  const preposition = /^(?:du|de l')$/u.test(lead) ? "de" : /^(?:au|à l'|dans le|dans l')$/u.test(lead) ? "à" : "";
  const contracted: Record<string, string> = { "de le": "du", "de les": "des", "à le": "au", "à les": "aux" };
  const words = `${preposition} ${article}`.trim();
  const start = contracted[words] ?? words;
  const phrase = start === "" || start.endsWith("'") ? `${start}${name}` : `${start} ${name}`;
  return capital ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
}

function nameInfo(name: string): NameInfo | null {
  const known = findKnown(name);
  return known && { gender: known.gender, number: known.number, kind: known.type, article: known.article };
}

const CAPITALISED = /(?=\p{Lu})(?<![\p{L}-])\p{Lu}[\p{L}]+(?:-\p{L}+)*/gu;

/** Known names and other capitalised words, each under one form; titles and articles are no names. */
function namesIn(statement: string): ReadonlySet<string> {
  const names = new Set<string>();
  if (!/\p{Lu}/u.test(statement)) return names;
  let at = 0;
  const addWords = (text: string): void => {
    for (const [word] of text.matchAll(CAPITALISED)) {
      const lower = word.toLowerCase();
      if (!DETERMINERS.has(lower) && !CLASSES.preposition?.has(lower) && !NO_NAMES.has(lower))
        names.add(foldName(word));
    }
  };
  for (const { start, end, known } of knownIn(statement)) {
    addWords(statement.slice(at, start));
    if (known) names.add(known.key);
    at = end;
  }
  addWords(statement.slice(at));
  return names;
}

/** Words that are often capitalised and name no one. */
const NO_NAMES = new Set(
  "signature ratification création adoption élection déclaration traité convention accord organisation président présidence ministre ministère secrétaire chef chefs état états etat etats gouvernement gouvernements union sommet conférence conseil république affaires commission centre institut comité assemblée société association zone communauté parlement sénat administration direction bureau".split(
    " ",
  ),
);
