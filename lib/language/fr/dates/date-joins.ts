import type { JoinRule } from "../../language";

const ARTICLE = "(?: le| la| les| l'| l'an| l'année)?";

/** The span of a season or a century begins after "la", the one of "fin 2018" with "fin": both may have their article here. */
const opening = (words: string): RegExp => new RegExp(`(?:^|[^\\p{L}])(?:${words})${ARTICLE} ?$`, "iu");

/** Ways of making one stretch of time of two dates that are written apart; first match wins. */
export const JOINS: readonly JoinRule[] = [
  {
    name: "from-to",
    example: ["Il règne de 1940 à juin 1944.", "1940/1944-06"],
    before: opening("d[eu]|d'|des|depuis|dès"),
    gap: /^(?: siècle)? (?:à|au|aux|jusqu'à|jusqu'au|jusqu'aux|jusqu'en)(?: la| l'| l'an| l'année| le)? ?$/iu,
    isAlike: false,
  },
  {
    name: "between-and",
    example: ["Entre 2018 et fin 2020, les prix montent.", "2018/2020"],
    before: opening("entre"),
    gap: /^,? et(?: le| la| les| l'| l'an| l'année)? ?$/iu,
    isAlike: false,
  },
  {
    name: "dash",
    example: ["09/2015 – 06/2018 : licence d'histoire", "2015-09/2018-06"],
    before: /(?:^|[^\p{L}\d] ?|\p{L} )$/u,
    gap: /^(?: ?[–—-] ?)$/u,
    isAlike: true,
  },
  {
    name: "dash-in-brackets",
    example: ["Le général (1920 – 12 mai 1985) fut ministre.", "1920/1985-05-12"],
    before: /\((?:né |née )?(?:le )?$/iu,
    gap: /^(?: ?[–—-] ?)$/u,
    isAlike: false,
  },
];

/** What makes an open stretch of the date before it; belongs to the date. */
export const UNTIL_NOW =
  /^(?: ?[–—-] ?| à | jusqu'à | jusqu'en )(?:aujourd'hui|nos jours|ce jour|maintenant|présent|l'époque actuelle|en cours|actuellement)(?!\p{L})/iu;

/** What stands before two dates between which something happened. */
export const BETWEEN = opening("entre");
