import { NUMBERING } from "../numbering";
import { ANY_HEADING, OF_ITSELF, withoutFrame } from "../title-frames";
import type { Cues } from "../../cues";
import { fits } from "./fit";
import { BUILT_ONLY, FIGURATIVE, WORK_ONLY } from "./figurative";
import { FORM_FAULTS } from "./form";
import { ALL_OR_NONE, ATTRIBUTION, HEARSAY, OPINION } from "./opinion";
import * as left from "./left-to-title";
import { ABSOLUTE, ANAPHORA, DEICTIC, FORECAST, NEGATIVE, NOT_UNIQUE } from "./words";
import {
  APPOSING,
  ONE_OF,
  REMADE,
  ACT_OF_UNTOLD,
  AMOUNT_OF_UNTOLD,
  FIRST_OF_SOME,
  HEDGE,
  LEFT_OPEN,
  OWN_POSSESSIVE,
  OWN_UNTOLD,
  TRADE_OF_UNTOLD,
  UNNAMED_RELATIVE,
} from "./untold";

/** Nouns of class: alone after an article they designate nothing ("le traité a été signé": which one?). */
const CLASS_NOUNS =
  "traité|accord|convention|protocole|décret|réunion|sommet|session|conférence|comité|commission|conseil|organisation|" +
  "institution|programme|projet|pays|état|gouvernement|ministère|ministre|président|chef|société|centre|contrat|" +
  "cérémonie|décision|déclaration|candidature|présidence|visite|entreprise|partie|document|texte|initiative|idée|union|" +
  "association|groupe|région|ville|capitale|loi|réforme|guerre|bataille|crise|élection|vote|œuvre|roi|empereur|auteur";

const word = (alternatives: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${alternatives})(?![\\p{L}])`, "iu");

/** A preposition, a conjunction, an article or an adverb of degree with nothing behind it. */
const DANGLING =
  /(?<![\p{L}\p{N}-])(?:à|au|aux|de|du|des|d[’']|en|dans|par|pour|sur|sous|avec|sans|chez|vers|entre|depuis|dès|jusque?|jusqu[’']|selon|lors|parmi|envers|malgré|et|ou|ni|mais|que|qu[’']|qui|dont|où|le|la|les|l[’']|un|une|ce|cette|ces|son|sa|ses|leur|leurs|très|plus|moins|aussi bien|si|trop|comme|lorsque|tandis que|ainsi que)(?=[\u202f\u00a0 ]?[?.]?$)/iu;

/** One comma alone between a subject and its verb: "la branche, grâce au moine a-t-elle atteint". An enumeration ends in "et". */
const OPEN_INSERTION =
  /^[^,«]*(?<!\p{L})(?:quel(?:le)?s?|combien|qui)(?!\p{L})[^,«]*,(?:(?! et | ou | ni )[^,«])*\p{L}-(?:t-)?(?:ils?|elles?)(?!\p{L})/u;

/** "Petit, Morin, Dupont ?": a list that was cut before its "et". */
const OPEN_LIST = /\p{L}, \p{Lu}[\p{L}-]+, \p{Lu}[\p{L}-]+[\u202f ]?\?$/u;

/** French cues. Patterns read text that is ready to be shown: typographic apostrophes, no-break spaces. */
export const cues: Cues = {
  anaphora: ANAPHORA,
  ofTitle: {
    numberedPart: left.NUMBERED_PART,
    holdsParts: left.HOLDS_PARTS,
    namesakeTreaty: left.NAMESAKE_TREATY,
    onTreaty: left.ON_TREATY,
    bareRelations: left.BARE_RELATIONS,
    bareFigure: left.BARE_FIGURE,
    leftByAnyTitle: left.LEFT_BY_ANY_TITLE,
    endOfFight: left.END_OF_FIGHT,
    onFight: left.ON_FIGHT,
    workByAuthor: left.WORK_BY_AUTHOR,
    bareLine: left.BARE_LINE,
    onLines: left.ON_LINES,
    bareBody: left.BARE_BODY,
  },
  bareDefinite: [
    // "le traité a-t-il", "la réunion ?", "du traité par"
    new RegExp(
      `(?<![\\p{L}-])(?:le |la |l[’']|les |du |des |au |aux )(?:${CLASS_NOUNS})s?(?= (?:a|est|fut|ont|sont|furent|s[’']|par|doit|se)(?![\\p{L}])|-t-|[\\u202f ]?[?,.:]|$)`,
      "iu",
    ),
  ],
  deictic: DEICTIC,
  dangling: [DANGLING, OPEN_INSERTION, OPEN_LIST],
  negative: NEGATIVE,
  unfit: [word("viols?|violeurs?|inceste|pédophil\\p{L}*|pédocrimin\\p{L}*|attouchements?|agressions? sexuelles?")],
  absolute: ABSOLUTE,
  notUnique: NOT_UNIQUE,
  forecast: FORECAST,
  possessive: word("son|sa|ses|leur|leurs"),
  ownPossessive: OWN_POSSESSIVE,
  unnamedRelative: UNNAMED_RELATIVE,
  firstOfSome: FIRST_OF_SOME,
  amountOfUntold: AMOUNT_OF_UNTOLD,
  tradeOfUntold: TRADE_OF_UNTOLD,
  actOfUntold: ACT_OF_UNTOLD,
  leftOpen: [...LEFT_OPEN, ...FIGURATIVE],
  hedge: HEDGE,
  remade: REMADE,
  namedBefore: [ONE_OF, APPOSING],
  goesOnWith: /^, (?:d(?:u|es|e la|e l['’]) ?)\p{Ll}[^,]{2,40}(?:,| et d)/u,
  longName: /(?<=['’ ]|^)\p{Lu}\p{Ll}+ (?:d['’]|\p{Ll}+ )\p{Ll}{2,}/u,
  calledByArticle: /^(?:l[ea]s? |l['’])(?<name>(?<noun>\p{Lu}\p{Ll}+)(?: .*)?)$/iu,
  articleInside: /\p{Ll},? L(?:[ae]s? |['’])$/u,
  fromOn: /(?<!\p{L})à partir d(?:e|u|es)(?: \p{Ll}+)? $/iu,
  firstOne: /(?<![\p{L}-])(?:le |la |son |sa |leur |un |une |au |du )premi(?:er|ère) (\p{Ll}[\p{L}-]+)/u,
  secondTime: /(?<!\p{L})(?:une|pour la) (?:deuxième|seconde|troisième|quatrième) fois(?!\p{L})/iu,
  ownUntold: OWN_UNTOLD,
  namesGoOn:
    /^, \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*(?:, \p{Lu}| et \p{Lu})|^ (?:et|ou) (?:(?:de|du|des|à|au|aux|en|de la|à la) |d['’])?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*(?=[,.;:)]| \()/u,
  tiesToOthers: /^,(?:[^,.;:]*,)? (?:qui|dont|que) leur (?=\p{Ll})/u,
  doneByTwo:
    /(?<!\p{L})(?:l[ea] |l['’])(?:mariage|union|guerre|paix|alliance|rencontre|entretien|entrevue|duel|match|combat|rivalité|liaison|divorce|fiançailles) (?:de |d['’]|du |de la |des )/iu,
  withOther: /(?<!\p{L})(?:avec|contre|entre|et)(?!\p{L})/u,
  bareCode: /(?<!\p{L})(?:[Ll][ea] |[Ll]['’]|du |au |de l['’])(\p{Lu}{2,6}(?:-?\d+)?|\p{Lu}-?\d+)(?![\p{L}\d-])/gu,
  workOnly: WORK_ONLY,
  builtOnly: BUILT_ONLY,
  ofAny: /(?<!\p{L})d['’]une? /iu,
  way: /^(?:d(?:e|u|es) |d['’]).* (?:à|aux?) /u,
  ofItself: OF_ITSELF,
  holdsGenitive: /(?<!\p{L})d(?:u |es |e la |e l['’])\p{Ll}/u,
  bondHeading:
    /^[\s\dIVX.)°–-]*(?:les? |la )?(?:relations?|rapports|liens|coopération|échanges|partenariat|dialogue)(?!\p{L})/iu,
  anyHeading: ANY_HEADING,
  fiction:
    /(?<!\p{L})(?:est|sont|était|fut|désigne) (?:l[ea]s? |l['’]|une? |des )(?:titre d['’]une? )?(?:(?:premi(?:er|ère)|seconde?|\p{L}+ième|grande?|petite?|court|célèbre|vaste|ancien(?:ne)?|nouve(?:au|l|lle)|cycle d[e'’]) ?)?(?:romans?|nouvelles? (?:de|écrite|fantastique|policière)|contes?|fables?|épopées?|sagas?|films?|longs?[- ]métrages?|courts?[- ]métrages?|téléfilms?|séries?(?! statistique| de (?:mesures|monnaies|timbres))|feuilletons?|sitcoms?|dessins? animés?|bandes? dessinées?|comics?|mangas?|jeux? (?:vidéo|de rôle)|pièces? de théâtre|tragédies?|comédies?|tragi-comédies?|drames?|opéras?(?! national)|opérettes?|ballets? (?:en|de|classique)|chansons? de geste|trilogies?|tétralogies?|livres? pour enfants|mythes?|légendes?)(?!\p{L})/iu,
  plotHeading:
    /^(?:[\dIVX]+[.)°]? ?[-–]? ?)?(?:l[ea]s? |l[’'])?(?:synopsis|résumés?(?: (?:détaillé|de l[’']\p{L}+|du \p{L}+|de la \p{L}+))?|intrigues?|histoire|récit|trame(?: (?:narrative|principale))?|scénario|argument|personnages(?: (?:principaux|secondaires))?|univers(?: (?:de fiction|fictif))?|action|chapitres|épisodes)$/iu,
  numbering: NUMBERING,
  withoutFrame,
  asEarlyAs: /(?<!\p{L})dès (?:l[ea] |l[’']année |le mois d(?:e |[’']))?$/iu,
  looseStart: /^(?:[\s,;:)]|(?:et|puis|ou)(?=\s))*/u,
  looseEnd: /[\s,;:(]*(?:\s(?:et|puis|ou|en|le|la|les|du|au|de|depuis))*\s*$/u,
  atLeast: word("plus d[e’']|au moins|au-delà d[e’']|dépass(?:e|ent|ait)|minimum"),
  atMost: word("moins d[e’']|au plus|au maximum|jusqu[’']à|à peine|près d[e’']|presque"),
  genderedInversion: /-(?:t-)?(?:il|elle|ils|elles)(?!\p{L})/iu,
  allOrNone: ALL_OR_NONE,
  opinion: OPINION,
  attribution: ATTRIBUTION,
  hearsay: HEARSAY,
  form: FORM_FAULTS,
  fits,
  isAkin,
  // a question mark makes no question of a statement: it takes a word that asks, or a verb before its subject
  stem: [
    /^(?=.*(?:(?<!\p{L})(?:qu[ie’]|que|quoi|(?:la|les?)?quel(?:le)?s?|combien|comment|pourquoi|quand|où)(?!\p{L})|-(?:t-)?(?:il|elle|ils|elles|on|ce)(?!\p{L}))).*\u202f\?$/iu,
    /^Complétez\u00a0?\u202f?: «[^»]*_____[^»]*»\.?$/u,
    /^(?:Rangez|Remettez|Classez|Associez|Reliez) (?:ces|chaque|les|à) [^?]*\.$/u,
  ],
  pairs: [
    ["«", "»"],
    ["“", "”"],
    ["(", ")"],
    ["[", "]"],
    ['"', '"'],
  ],
  contentWords,
};

/** Letters that two words of one family share at their head. */
const FAMILY = 5;

/** Letters that an ending adds at most: "europ", "europeen". */
const ENDING = 4;

function isAkin(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short === long || (short.length >= FAMILY && long.startsWith(short) && long.length - short.length <= ENDING);
}

/** Words that say nothing of what a sentence is about. */
const STOP_WORDS = new Set(
  (
    "alors apres avant avec avoir aussi autre autres aucun aux cela celle celui cette ceux chez comme comment dans date depuis des dont " +
    "du elle elles ensuite entre est ete etait etre eut fait furent fut leur leurs lors mais meme nous ont par parmi pas pendant " +
    "plus pour pourquoi puis quand que quel quelle quelles quels qui quoi sans ses soit son sont sous sur tout toute toutes tous tres une " +
    "vers vous ainsi annee mois jour lieu eu ce cet ces les le la un en et ou au se sa il ils de ne y a afin tant completez passe"
  ).split(" "),
);

const MARKS = /\p{M}/gu;

const ELISIONS = /(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu)[’']/gu;

const WORDS = /[\p{L}\p{N}]+/gu;

function contentWords(text: string): readonly string[] {
  const folded = text
    .normalize("NFD")
    .replaceAll(MARKS, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll(ELISIONS, "");
  return (folded.match(WORDS) ?? [])
    .filter((token) => token.length > 2 && !STOP_WORDS.has(token))
    .map((token) => (token.length > 4 ? token.replace(/(?:es|s|x|e)$/u, "") : token));
}
