import { openFrom, yearDate } from "@/lib/calendar/make-date";
import type { Age, Chapter, History } from "../../history";
import type { Clause, Wording } from "../../phrases";
import { remembered } from "../../remember";
import { actsIn, isByLaw } from "./acts";
import { isAnniversary } from "./anniversaries";
import { agesCalled, conflictsIn, livesIn, namedAgesIn, warsIn } from "./ages";
import { bareAgesCalled, bareAgesIn } from "./bare-ages";
import { monthsIn, seasonsIn, weekdayIn } from "./calendar";
import { isContest, isOfPeace } from "./contests";
import { feastsOf, isOfFixedDay } from "./feasts";
import { isChange, isFirstAct, isStage, tellsBeginning, tellsOpening } from "./changes";
import { headsIn, officesIn } from "./heads";
import { rungsOf } from "./ladders";
import { isOfMembers } from "./membership";
import { GREAT_WARS, isAftermath, isArmistice, isFateOfWar, isMilitary, isTurnOfWar, WORLD_WARS } from "./military";
import { partingsIn, statesActingIn } from "./new-states";
import { reachIn } from "./reach";
import { formerIn, futureIn } from "./roles";
import { termsIn } from "./terms";

/** A year behind what it belongs to: "le traité de 1763", "Jeux de 2012". */
const YEAR = /(?<=(?:de|en|du|depuis|après|avant|\p{Lu}\p{L}+) )(1\d{3}|20\d{2})(?![\d\p{L}]| \p{Ll}+s(?!\p{L}))/gu;

const plainOf = (text: string): string => text.replaceAll("’", "'").replaceAll(/[\u00a0\u202f]/gu, " ");

/** A heading begins with a capital: "Guerre de Trente Ans" is read with a small letter as well. */
const bothWays = (plain: string): string =>
  /^\p{Lu}/u.test(plain) ? `${plain}\n${plain.charAt(0).toLowerCase()}${plain.slice(1)}` : plain;

const agesIn = remembered((text): readonly Age[] => {
  const plain = plainOf(text);
  return [
    ...namedAgesIn(bothWays(plain)),
    ...[...plain.matchAll(YEAR)].map(([year]) => openFrom(yearDate(Number(year)))),
  ];
});

/** Participles of what comes to be, and of what ceases, masculine singular. */
const BEGUN =
  /(?:^| )(?:né|créé|fondé|constitué|institué|instauré|établi|construit|bâti|édifié|érigé|apparu|commencé|débuté|éclaté|entamé|lancé|ouvert|cofondé|formé|inventé|découvert)e?s?$/u;
const ENDED =
  /(?:^| )(?:mort|décédé|dissous|dissout|supprimé|aboli|détruit|démoli|rasé|fermé|disparu|éteint|abrogé|péri|tué|assassiné|exécuté|guillotiné|décapité|fusillé|pendu|abattu|suicidé|noyé|succombé|cessé|démantelé|désaffecté)(?:e|te)?s?$/u;

/** Participles that tell of their subject though "avoir" carries them: nothing is done to anything else. */
const ALONE = /(?:^| )(?:apparu|commencé|débuté|éclaté|disparu|péri|succombé|cessé)$/u;

const stageOf = (participle: string): Chapter["stage"] =>
  BEGUN.test(participle) ? "begin" : ENDED.test(participle) ? "end" : "act";

const INDEPENDENCE =
  /^(?:accédé à (?:l['’]|son )indépendance|(?:proclamé|obtenu|déclaré|acquis) (?:l['’]|son )indépendance|devenue?s? indépendante?s?)(?!\p{L})/u;

/** Troops come to be where a text tells of them when they are sent: "Le corps expéditionnaire fut engagé à partir de 1917". */
const TROOPS =
  /^(?:l[ae]s? |l['’]|une? |des )?(?:\d+e |premi(?:er|ère) )?(?:corps|régiments?|divisions?|brigades?|bataillons?|légions?|expéditions?|missions?|escadr(?:on|ille|e)s?|contingents?|forces?|troupes?)(?!\p{L})/iu;
const SENT = /(?:^| )(?:engagé|déployé|envoyé|mobilisé|levé|débarqué|dépêché)(?:e|s|es)?$/u;

/** Longest object whose history a clause tells, in characters: more than a name and its class is more than one thing. */
const LONGEST_OBJECT = 60;

/** "Champlain a fondé Québec" tells of Québec; "Québec a été fondée", "le pont a disparu" of their subject. */
function chapterOfClause({ subject, verb, participle, complement }: Clause): Chapter | null {
  const stage = stageOf(participle);
  // A state begins with its independence, whatever the country did before.
  if (INDEPENDENCE.test(`${participle} ${complement}`)) return { subject, stage: "begin" };
  if (/^pris fin(?!\p{L})/u.test(`${participle} ${complement}`)) return { subject, stage: "end" };
  if (TROOPS.test(subject) && SENT.test(participle)) return { subject, stage: "begin" };
  const isOfSubject =
    /^été(?: |$)/u.test(participle) || /^(?:s['’])?(?:est|sont|fut)$/u.test(verb) || ALONE.test(participle);
  if (stage === "act" || isOfSubject) return { subject, stage };
  const isObject = /^(?:l[ae]s? |l['’]|« ?)/u.test(complement) && complement.length <= LONGEST_OBJECT;
  return isObject ? { subject: complement, stage } : { subject, stage: "act" };
}

/** "création par la France de l’Office …": the noun tells what became of what "de" ties to it. */
const NOMINAL = /^(?:premi(?:er|ère) )?(?<noun>\p{L}+)(?: par [^,]+?)? (?:de |d['’]|du |des )(?<subject>.+)$/u;
const BEGINNING =
  /^(?:création|fondation|naissance|constitution|instauration|institution|ouverture|lancement|construction)$/iu;
const ENDING =
  /^(?:mort|décès|dissolution|suppression|abolition|destruction|démolition|fermeture|disparition|assassinat|exécution)$/iu;

function chapterOfPhrase(phrase: string): Chapter | null {
  const { noun, subject } = NOMINAL.exec(phrase)?.groups ?? {};
  if (!noun || !subject) return null;
  return { subject, stage: BEGINNING.test(noun) ? "begin" : ENDING.test(noun) ? "end" : "act" };
}

/** What a statement says to have happened, as a whole. */
const HAPPENED = /^(?:eu lieu|déroulée?s?|tenue?s?|produite?s?|duré|fait rage|opposé|embrasé|secoué|déchiré)(?!\p{L})/u;

const happeningIn = (wording: Wording): string | null => {
  if (wording.form === "nominal") return wording.phrase;
  const { subject, participle, complement } = wording.clause;
  return HAPPENED.test(`${participle} ${complement}`) ? subject : null;
};

/** What is done once more. "repris", "relancé" presuppose that it had stopped. */
const AGAIN =
  /(?<!\p{L})(?:(?:à|de) nouveau|pour la (?:deuxième|seconde|troisième|quatrième|cinquième|dernière) fois|(?:deuxième|second|seconde|troisième|dernier|dernière) (?:mandat|titre|victoire|édition|session|mariage)|réél(?:ue?s?|ection)|réélection|rouv(?:ert|erte|re)s?|réouverture|reconstruite?s?|reconstruction|rétablie?s?|rétablissement|refondée?s?|recréée?s?|réintégrée?s?|renouvelée?s?|reconduite?s?|repris(?:e|es)?|relancée?s?|remariée?s?|rénovée?s?|restaurée?s?|réinstallée?s?|redevenue?s?|revenue?s?|réuni(?:fiée?)s?)(?!\p{L})/iu;

/** What happens to children as well. */
const YOUTH =
  /(?<!\p{L})(?:écoles?|collèges?|lycées?|conservatoire|petit séminaire|séminaire|noviciat|études?|étudi\p{L}+|élèves?|apprend\p{L}*|appris|apprenti(?:e|s|ssage)?|pension(?:nat)?|bachelier|baccalauréat|baptisée?|communion|orpheli(?:n|ne|nat)|père|mère|parents|famille|tante|oncle|enfan\p{L}+|jeunesse|adopt\p{L}+|install\p{L}+|emménag\p{L}+|émigr\p{L}+|immigr\p{L}+|arriv\p{L}+|parti(?:e|t)?|quitt\p{L}+|rejoint|rejoign\p{L}+|revenue?|envoyée?|placée?|emmenée?|fui|fiancée?|fiançailles|mariée?|épous\p{L}+|titrée?|couronnée?|sacrée?|proclamée?|roi|reine|succéd\p{L}+|hérit\p{L}+|monté|trône|scène|concerts?|rôle|débuts?|champion(?:ne|nat)?s?|médailles?|tournois?|licence|joué?|équipe|club|déportée?|arrêtée?|internée?|blessée?|malad\p{L}+)(?!\p{L})/iu;

const OPENING =
  /(?<!\p{L})(?:débuté|commencé|entamé|entrepris|embrassé) (?:une |la |sa |l['’]|ses |son |des )?(?:longue |brillante |premières? )?(?:carrières?|études?|formation|apprentissage|scolarité|vie (?:active|professionnelle)|activités?)(?!\p{L})|(?<!\p{L})(?:fait|effectué) (?:ses|son) (?:premiers pas|débuts?|premières armes|noviciat|apprentissage)/iu;

const RANKED =
  /(?<!\p{L})(?:premi(?:er|ère|ers|ères)|second|seconde|dernier|dernière|\p{L}{3,}ième)(?!\p{L})(?! (?:ministre|dame|secrétaire|consul|guerre|république|empire|internationale|reich|étage|plan|rang|arrondissement))/iu;

const LIFE =
  /(?<!\p{L})née?(?!\p{L})[^.;]{4,90}?(?<!\p{L})(?:morte?|décédée?|assassinée?|exécutée?|guillotinée?|fusillée?)(?!\p{L})/u;

function lifeIn(sentence: string): { readonly born: number; readonly died: number } | null {
  const life = LIFE.exec(sentence);
  return life && { born: life.index, died: life.index + life[0].length };
}

/** Things of which everyone knows how many there are at most. */
const MOST: readonly (readonly [noun: RegExp, most: number])[] = [
  [/^(?:pays|états)(?!\p{L})/iu, 195],
  [/^continents(?!\p{L})/iu, 6],
  [/^mois(?!\p{L})/iu, 36],
  [/^départements(?!\p{L})/iu, 101],
];

/** What French knows of when something can have happened. */
export const history: History = {
  agesIn,
  bareAgesIn: remembered((text) => bareAgesIn(plainOf(text))),
  partingsIn: (text) => partingsIn(plainOf(text)),
  statesActingIn: remembered((text) => statesActingIn(plainOf(text))),
  agesCalled: (text) => {
    const plain = plainOf(text);
    return [...bothWays(plain).split("\n").flatMap(agesCalled), ...bareAgesCalled(plain)];
  },
  warsIn: remembered((text) => warsIn(bothWays(plainOf(text)))),
  conflictsIn: remembered((text) => conflictsIn(bothWays(plainOf(text)))),
  worldWars: WORLD_WARS,
  greatWars: GREAT_WARS,
  isFateOfWar,
  isArmistice,
  isAftermath,
  isMilitary,
  isTurnOfWar,
  monthsIn: remembered(monthsIn),
  seasonsIn: remembered(seasonsIn),
  weekdayIn: remembered(weekdayIn),
  chapterOf: (wording) =>
    wording.form === "clause" ? chapterOfClause(wording.clause) : chapterOfPhrase(wording.phrase),
  happeningIn,
  lifeIn,
  isAgain: (statement) => AGAIN.test(statement),
  isOfYouth: (statement) => YOUTH.test(statement),
  isOpening: (statement) => OPENING.test(statement),
  isRanked: (statement) => RANKED.test(statement),
  actsIn: remembered(actsIn),
  isContest: (text) => isContest(plainOf(text)),
  isOfPeace: remembered((text) => isOfPeace(plainOf(text))),
  feastsOf,
  isOfFixedDay,
  reachIn: (text) => reachIn(plainOf(text)),
  headsIn: remembered((statement) => headsIn(plainOf(statement))),
  officesIn: (text) => officesIn(plainOf(text)),
  formerIn: (statement) => formerIn(plainOf(statement)),
  futureIn: (statement) => futureIn(plainOf(statement)),
  isAnniversary: (statement) => isAnniversary(plainOf(statement)),
  isOfMembers: (statement) => isOfMembers(plainOf(statement)),
  livesIn: remembered((text) => livesIn(plainOf(text))),
  isChange,
  isStage: remembered(isStage),
  tellsBeginning: remembered(tellsBeginning),
  tellsOpening: remembered(tellsOpening),
  isFirstAct,
  rungsOf: remembered(rungsOf),
  termsIn: (text) => termsIn(plainOf(text)),
  isByLaw,
  mostOf: (counted) => MOST.find(([noun]) => noun.test(counted))?.[1] ?? Infinity,
};
