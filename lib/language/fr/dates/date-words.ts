/** Words that may follow a year: whoever reads "en 1992 le pays" knows that 1992 counts nothing. Anything else may be what is counted. */
export const AFTER_A_YEAR: ReadonlySet<string> = new Set(
  `le la les l un une des du de d en à a au aux dans par pour sur sous avec sans entre vers chez et ou mais donc ni car que qui
  qu dont où est sont était étaient fut furent ont avait avaient aura sera seront serait il elle ils elles on nous vous je ce
  cette ces cet son sa ses leur leurs notre nos plusieurs quelques lors lorsque puis alors afin après avant depuis pendant
  jusqu dès selon contre malgré comme ainsi ne se s n y marque marqua voit vit verra devient devint soit environ inclus
  compris puisque quand tandis mais toutefois cependant grâce suite lequel laquelle lesquels tous toutes
  plus moins aussi déjà encore notamment parmi hors outre près très trois deux ans-là`.split(/\s+/),
);

/** Units and things that are counted by the thousand: a number before one of them is no year, whatever stands before it. */
const COUNTED =
  "mille|millions?|milliards?|mds?|euros?|dollars?|francs?|livres?|yens?|roubles?|tenges?|roupies|yuans?|habitants?|hab|âmes|personnes?|" +
  "hommes?|députés|délégués|élus|inscrits|invités|licenciés|diplômés|retraités|abonnés|internés|déportés|prisonniers|condamnés|tués|femmes?|enfants?|élèves|étudiants?|soldats?|morts?|blessés|victimes|réfugiés|ouvriers|salariés|employés|" +
  "ans|années|siècles|mois|semaines|jours|heures?|minutes?|secondes?|km|kilomètres?|mètres?|centimètres?|millimètres?|" +
  "cm|mm|m|hectares?|ha|acres|litres?|hl|tonnes?|t|kilos?|kilogrammes?|kg|grammes?|g|degrés?|watts?|kw|mw|gw|volts?|" +
  "octets?|l(?!['’])|lumens|ko|mo|go|bits?|hz|mhz|pages?|mots?|lignes?|vers|articles?|exemplaires?|vues|commentaires|visites|clics|partages|followers|lecteurs|lectures|volumes?|ouvrages?|livres|numéros?|" +
  "points?|voix|votes?|sièges?|membres?|pays|places?|lits?|logements?|maisons?|foyers?|entreprises?|contrats?|" +
  "chevaux|ch|tours?|fois|pieds?|pouces?|miles?|milles|lieues?|barils?|calories?|kcal|rpm|pixels?|px|dpi|" +
  "exemplaires|pièces?|unités?|véhicules?|voitures?|avions?|navires?|bateaux|chars?|canons?|fusils?|" +
  "arbres?|espèces?|plants?|têtes?|moutons?|bovins?|vaches?|poules?|marches|degrés?|coups?|mètres carrés";

/** What follows a number that counts or measures. Tested on the text right after it. */
export const COUNTS = new RegExp(`^ ?(?:[%‰€$£¥°²³]|(?:de |d'|d’)?(?:${COUNTED})(?![\\p{L}]))`, "iu");

/** A number that goes on behind: "1 300 000", "2000,5", "1992.5". */
export const GOES_ON = /^(?: \d{3}(?!\d)|[.,]\d|\/\d|-\d|:\d)/u;

/** What stands before a number that numbers something: "article 1382", "page 1024", "TGV 2100", "n° 1515". */
export const NUMBERED =
  /(?:n[°ºo]s?|num[ée]ros?|pages?|pp?\.|articles?|art\.|§|chapitres?|lignes?|vers|tomes?|vol(?:ume|\.)|fig(?:ure|\.)|tél(?:éphone|\.)?\s?:?|fax\s?:?|code postal|bp|b\.p\.|iso|tgv|rfc|en iso|modèle|windows|office|photoshop|réf(?:érence|\.)?\s?:?|peugeot|renault|citroën|boeing|airbus|bmw|nokia|route|opus|op\.|rn|rd|autoroute|bus|train|vol|chambre|salle|bureau|lot|psaume|norme|km|alt(?:itude|\.)?|environ|quelque|quelques|plus de|moins de|près de|au moins|au plus|jusqu'à|presque|à peine|dépasse|dépasser|totalise|totalisant|compte|comptait|comptant|compta|coûte|coûtait|vaut|valait|pèse|[€$£+*=<>±×])\s?$/iu;
