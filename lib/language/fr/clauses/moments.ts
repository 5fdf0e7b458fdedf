import type { MomentRules } from "../../moment-rules";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Nouns of what happened, each with the participle of a clause that tells the same. */
const DEEDS: Readonly<Record<string, string>> = {
  mort: "mort",
  décès: "mort",
  naissance: "né",
  parution: "paru",
  création: "créé",
  fondation: "fondé",
  publication: "publié",
  signature: "signé",
  abolition: "aboli",
  adoption: "adopté",
  inauguration: "inauguré",
  annexion: "annexé",
  proclamation: "proclamé",
  promulgation: "promulgué",
  ratification: "ratifié",
  découverte: "découvert",
  construction: "construit",
  destruction: "détruit",
  démolition: "démoli",
  dissolution: "dissous",
  ouverture: "ouvert",
  fermeture: "fermé",
  exécution: "exécuté",
  assassinat: "assassiné",
  rachat: "racheté",
  nationalisation: "nationalisé",
  privatisation: "privatisé",
  canonisation: "canonisé",
  béatification: "béatifié",
  excommunication: "excommunié",
  suppression: "supprimé",
  révocation: "révoqué",
  instauration: "instauré",
  institution: "institué",
  invention: "inventé",
  lancement: "lancé",
};

/** Those of them that are told by their clause alone. */
const NO_PLACE = words("mort décès naissance parution publication construction invention institution lancement");

/** Others that are told by themselves: "la chute de Constantinople a eu lieu". */
const TOLD_AS_NOUN = words(`
chute prise bataille siège débarquement capitulation reddition libération réunification unification partition indépendance explosion éruption naufrage
effondrement abdication démission couronnement sacre avènement accession entrée adhésion admission massacre soulèvement insurrection révolte conquête
victoire défaite arrivée mariage invasion paix défenestration révolution réhabilitation arrestation évasion fusion scission
`);

/** Nouns of what happened at one moment, and is told whole by what they belong to. */
export const MOMENT_NOUNS: ReadonlySet<string> = new Set([...Object.keys(DEEDS), ...TOLD_AS_NOUN]);

const RANK = "(?:premi(?:er|ère)|seconde?|\\p{L}+ième|\\d+(?:e|er|re|de|nd)|nouve(?:au|l|lle)|ancien(?:ne)?)";

/** "un second traité de Guérande": the name begins at its noun, which stands for one that came before. */
const NUMBERED =
  /(?<!\p{L})(?:seconde?|deuxième|2e|2de|troisième|3e|nouve(?:au|l|lle)) (?<noun>\p{Ll}{4,}) (?<link>de la |de l['’]|du |des |de |d['’])(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}-]+){0,2})/gu;

function numberedNamesIn(text: string) {
  return [...text.matchAll(NUMBERED)].map(({ groups }) => {
    const { noun = "", link = "", name = "" } = groups ?? {};
    const words = `${noun} ${link}${name}`.replaceAll(/['’]/gu, "['’]");
    return {
      noun,
      unnumbered: new RegExp(`(?<!${RANK} )(?<![\\p{L}-])${words}(?![\\p{L}-]| (?:de |d['’])?\\d| \\(\\d)`, "iu"),
    };
  });
}

/** What French tells of events by their nouns. */
export const momentRules: Omit<MomentRules, "ownedBy"> = {
  deedOf: (noun) => DEEDS[noun] ?? null,
  takesPlace: (noun) => !NO_PLACE.has(noun),
  timeLead:
    /(?<!\p{L})(?:après|avant|depuis|dès|avec|lors d(?:e|u)|jusqu['’](?:à|au)|(?:au|le) lendemain d(?:e|u)|au moment d(?:e|u)|à l['’](?:occasion|issue) d(?:e|u)|à la suite d(?:e|u))\s*$/iu,
  looseLead: /^(?:après|avant|à la suite)/iu,
  strayLead:
    /^(?:après|avant|suite|face|réponse|réaction|malgré|contre|devant|cause|raison|grâce|faute|crainte|prévision|lendemain|veille)$/iu,
  articleIn: (word) => (/^(?:du|au)$/u.test(word) ? "le" : /^(?:des|aux)$/u.test(word) ? "les" : null),
  numberedNamesIn,
  openingLead: /^(?:À|A|Au)\s*$/u,
};
