import { describe, expect, test } from "vitest";
import { fr } from "@/lib/language/fr/fr";
import { hasCue } from "@/lib/questions/linter/own-words";

/** French narrow no-break space, before high marks and inside guillemets. */
const typeset = fr.phrases.typeset;

/** Lines that a cue must see, and lines beside them that it must let pass. */
const CUES: Readonly<
  Record<
    "anaphora" | "deictic" | "negative" | "absolute" | "notUnique" | "forecast" | "allOrNone" | "opinion" | "hearsay",
    { readonly seen: readonly string[]; readonly passed: readonly string[] }
  >
> = {
  anaphora: {
    seen: [
      "En quelle année cet accord a-t-il été signé ?",
      "En quelle année la France l’a reconnu ?",
      "En quelle année deux ans plus tard le traité d’Utrecht fut-il signé ?",
      "Qui a été élu le lendemain à Versailles ?",
      "Quel roi mourut la même année ?",
      "Quelle ville y est située ?",
      "Combien de Tours Paul Morin a-t-il gagnés lors des sept Tours suivants ?",
      "Qui remporta l’édition précédente ?",
      "Combien de sièges les deux autres partis ont-ils obtenus ?",
      "Qui est mort dans la même ville ?",
    ],
    passed: [
      "Combien de cantons y a-t-il en Suisse ?",
      "Qui a construit le temple suivant les règles de Vitruve ?",
      "Qui est né la même semaine que Paul Morin ?",
      "En quelle année les pays de l’Est ont-ils rejoint l’Union européenne ?",
      "Qui succéda à Louis XV au lendemain de la Fronde ?",
      "Qui a pris la ville la veille de la bataille d’Austerlitz ?",
      "En quelle année le CES a-t-il été ouvert à Lyon ?",
      "Qu’est-ce que la France a signé à Rome ?",
      "En quelle année Naples a-t-elle été assiégée ?",
    ],
  },
  deictic: {
    seen: [
      "Quel pays a récemment rejoint l’OTAN ?",
      "Combien d’habitants la ville compte-t-elle à ce jour ?",
      "Quelle usine a fermé l’an dernier ?",
      "Quel pont a été ouvert il y a dix ans ?",
      "Combien de musées ont ouvert ces dernières années ?",
      "Qui est le président actuel de la France ?",
      "Quelle est, à l’heure actuelle, la longueur du réseau ?",
      "Quelle langue parle-t-on désormais à Bruges ?",
      "Quelle est notre plus haute montagne ?",
    ],
    passed: [
      "En quelle année la construction de Notre-Dame de Paris a-t-elle commencé ?",
      "En quel siècle avant notre ère Carthage fut-elle fondée ?",
      "Quelle émission s’appelait « Ici Londres » ?",
      "En quelle année le MES a-t-il été créé ?",
      "Quelle province de l’actuelle Turquie fut conquise par Rome ?",
      "Quel roi abdiqua tout en maintenant la régence ?",
      "Qui publia « Demain les chiens » ?",
      "Qui fut le dernier roi de Jérusalem ?",
    ],
  },
  negative: {
    seen: [
      "Quel pays n’a pas signé le traité de Rome ?",
      "Laquelle de ces dates est fausse ?",
      "Quel État ne fut jamais colonisé ?",
      "Quels pays, sauf la Suisse, ont ratifié la charte ?",
    ],
    passed: [
      "En quelle année a été signé le traité de non-prolifération ?",
      "Qui a écrit « On ne badine pas avec l’amour » ?",
      "En quelle année le premier avion sans pilote a-t-il volé ?",
      "Quel pays a plus de 50 millions d’habitants ?",
    ],
  },
  absolute: {
    seen: ["Toujours à Paris", "Tous les membres de l’Union", "Aucun traité", "Uniquement la Chine"],
    passed: ["Tous les quatre ans", "Film « Jamais plus jamais »", "La Toussaint", "Agence TOUS de Lyon"],
  },
  notUnique: {
    seen: [
      "Quel pays est l’un des fondateurs de l’ONU ?",
      "Quelle ville accueille, entre autres, la cour de justice ?",
      "Quelle agence emploie notamment des ingénieurs ?",
      "Quel pays, par exemple, exporte du cuivre ?",
      "Qui fut un de ses ministres ?",
    ],
    passed: ["En quelle année l’un et l’autre traité ont-ils été signés ?", "Qui dirigea la troupe des Italiens ?"],
  },
  forecast: {
    seen: [
      "En quelle année le tunnel sera-t-il ouvert ?",
      "En quelle année la population atteindra-t-elle dix millions ?",
      "En quelle année la ligne devait-elle ouvrir ?",
      "En quelle année l’usine va-t-elle fermer ?",
      "Quel pays rejoindrait l’Union ?",
      "Quels pays recevront les Jeux ?",
      "Quel roi permettra la réforme ?",
    ],
    passed: [
      "En quelle année le mandat expira-t-il ?",
      "En quelle année l’armée se retira-t-elle de Moscou ?",
      "En quelle année la voûte s’effondra-t-elle ?",
      "Quel peintre inspira Manet ?",
      "En quelle année l’ennemi franchit-il le front de la Somme ?",
      "En quelle année le choléra entra-t-il en France ?",
      "En quelle année a ouvert l’opéra Garnier ?",
      "Quel pays entrait alors en guerre ?",
    ],
  },
  allOrNone: {
    seen: [
      "Toutes les réponses ci-dessus",
      "Aucune de ces réponses",
      "Aucune",
      "Toutes ces dates",
      "Les deux",
      "A et B",
      "Tous les précédents",
      "Ni l’un ni l’autre",
    ],
    passed: ["Tous les quatre ans", "1 et 2 décembre 2010", "Les deux Siciles", "Toutânkhamon", "L’autre rive du Rhin"],
  },
  opinion: {
    seen: [
      "En quelle année le musée a-t-il connu son plus grand succès ?",
      "Qui a malheureusement perdu la bataille de Waterloo ?",
      "Quel important traité a été signé à Rome ?",
      "Quelle remarquable église domine Vézelay ?",
      "Qui fut à juste titre nommé maréchal ?",
      "En quelle année eut lieu cette visite historique ?",
      "Quel est le plus beau village du Lot ?",
      "Quel événement majeur survint en 1789 ?",
      "Quelle session produisit un résultat extraordinaire ?",
    ],
    passed: [
      "Quel est le plus grand lac d’Europe ?",
      "En quelle année Ivan le Terrible fut-il couronné ?",
      "En quelle année s’est tenue la session extraordinaire du Conseil ?",
      "Quel monument historique domine la place ?",
      "En quelle année a été fondé le musée historique de Berne ?",
      "Quel lac Majeur ou mineur borde la ville ?",
      "À combien d’exemplaires le livre fut-il tiré ?",
      "Qui a peint « La Terrible Vérité » ?",
      "Quelle affiche illustre le programme ?",
    ],
  },
  hearsay: {
    seen: [
      "Quel peintre est considéré comme le père de l’impressionnisme ?",
      "Quel roi aurait fondé la ville ?",
      "Qui fut, selon certains historiens, l’auteur du texte ?",
      "Qui a, dit-on, inventé la montgolfière ?",
      "Quel pays, selon les experts, produit le plus de cuivre ?",
      "Quelle ville certains pensent-ils plus ancienne que Rome et certains pensent l’inverse ?",
    ],
    passed: [
      "Selon Tite-Live, qui fonda Rome ?",
      "Quel peintre est considéré par Zola comme le maître du plein air ?",
      "Selon le recensement de 2020, combien d’habitants la ville compte-t-elle ?",
      "Pour les Jeux de 1924, quel stade fut construit ?",
    ],
  },
};

describe.each(Object.entries(CUES))("%s", (name, { seen, passed }) => {
  const cues = fr.cues[name as keyof typeof CUES];
  const find = (text: string): boolean =>
    name === "allOrNone" ? cues.some((cue) => cue.test(text)) : hasCue(cues, typeset(text));
  test.each(seen)("sees: %s", (text) => expect(find(text)).toBe(true));
  test.each(passed)("lets pass: %s", (text) => expect(find(text)).toBe(false));
});

describe("an opinion that is attributed may be asked", () => {
  test.each([
    "Quel général fut jugé remarquable par Napoléon ?",
    "Selon Victor Hugo, quelle est la plus belle place du monde ?",
    "Quel traité Wilson a-t-il qualifié de désastreux ?",
  ])("%s", (text) => expect(hasCue(fr.cues.attribution, typeset(text))).toBe(true));
});

/** Lines with exactly one fault of form, and right lines beside them. They are set as they stand here. */
const FORM: Readonly<Record<keyof typeof fr.cues.form, { seen: readonly string[]; passed: readonly string[] }>> = {
  typography: {
    seen: [
      "la ville  haute",
      "le roi , mort",
      "l'accord",
      "l’ accord",
      "le «Monde»",
      "Paris,Lyon",
      "( Lyon)",
      "le roi.. mort",
    ],
    passed: ["av. J.-C., à Rome", "3,9 Mds", "etc., puis", "Que faire…", "l’« Institut »", "ville(s)", "Saint-Cyr"].map(
      typeset,
    ),
  },
  elision: {
    seen: [
      "de Astana",
      "le accord",
      "que il",
      "si il",
      "la Amérique",
      "l’Kazakhstan",
      "ce accord",
      "sa intention",
      "nouveau accord",
      "le homme",
      "la OMS",
      "de Écosse",
      "jusque à Lyon",
      "ce est",
    ],
    passed: [
      "le onze",
      "de onze à douze",
      "la onzième",
      "de huit",
      "le héros",
      "la Hongrie",
      "le Yémen",
      "de Yougoslavie",
      "le oui",
      "l’Est",
      "si elle",
      "ce à quoi",
      "nouveau et",
      "de A à Z",
      "la Haye",
      "l’SMS",
      "aujourd’hui",
      "O’Brien",
      "de Hollande",
      "le yaourt",
      "est-ce en",
    ],
  },
  contraction: {
    seen: [
      "de le traité",
      "à les Nations unies",
      "de les pays",
      "de des pays",
      "à lequel",
      "dans au pays",
      "de du pain",
    ],
    passed: [
      "afin de le signer",
      "à les voir",
      "de la ville",
      "de au moins dix",
      "à la fin",
      "de Le Havre",
      "en au plus dix jours",
      "de l’accord",
    ],
  },
  "doubled-word": {
    seen: [
      "de de Paris",
      "le le roi",
      "dans sur la place",
      "en dans Paris",
      "la les villes",
      "le des rois",
      "pour pour",
    ],
    passed: [
      "nous nous",
      "Bora Bora",
      "l’Est est",
      "la une du journal",
      "en à peine dix jours",
      "faire faire",
      "pour au moins dix",
    ],
  },
  "leftover-markup": {
    seen: [
      "Paris[3]",
      "Paris [réf. nécessaire]",
      "l’&nbsp;eau",
      "http://a.fr",
      "Ã©cole",
      "Kiev (en)",
      "voir {{note}}",
      "Paris¹",
      "[[Paris]]",
      "le roi (voir plus bas)",
      "a\u00adb",
    ],
    passed: ["40 km²", "3 m³", "le roi […] mourut", "l’école (Lyon)", "R&D"],
  },
  capitals: {
    seen: ["le traité De paix", "quand Le roi mourut", "la ville PLACE CENTRALE"],
    passed: ["le journal Le Monde", "à La Haye", "l’UNESCO", "M. Le Pen", "les Pays-Bas"],
  },
};

describe.each(Object.entries(FORM))("%s", (code, { seen, passed }) => {
  const faults = fr.cues.form[code as keyof typeof FORM];
  test.each(seen)("sees: %s", (text) => expect(faults.some((fault) => fault.test(text))).toBe(true));
  test.each(passed)("lets pass: %s", (text) => expect(faults.some((fault) => fault.test(text))).toBe(false));
});

describe("what fills a blank", () => {
  const cases: readonly (readonly [frame: string, label: string, fits: boolean])[] = [
    ["le traité de l’_____", "Union européenne", true],
    ["le traité de l’_____", "Conseil de l’Europe", false],
    ["la _____ a signé", "France", true],
    ["la _____ a signé", "Kazakhstan", false],
    ["la _____ a signé", "Allemagne", false],
    ["au _____", "Japon", true],
    ["au _____", "France", false],
    ["en _____", "France", true],
    ["en _____", "Kazakhstan", false],
    ["les _____ ont signé", "États-Unis", true],
    ["les _____ ont signé", "Chine", false],
    ["le _____ membre", "168e", true],
    ["compte _____ membres", "un", false],
    ["compte _____ membres", "six", true],
    ["une _____ fut signée", "convention", true],
    ["une _____ fut signée", "traité", false],
    ["près de _____ jours", "onze", true],
  ];
  test.each(cases)("%s: %s: %s", (frame, label, fits) => expect(fr.cues.fits(frame, label)).toBe(fits));
});

test.each([
  ["europ", "europeen", true],
  ["kazakhstan", "kazakhstanai", true],
  ["africain", "africain", true],
  ["intern", "international", false],
  ["part", "parti", false],
])("%s and %s are of one family: %s", (a, b, akin) => {
  expect(fr.cues.isAkin(a, b)).toBe(akin);
});
