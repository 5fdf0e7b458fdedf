import type { ComplementRules } from "../../complement-rules";

/** What French says of the words that complete a verb. */
export const complementRules: ComplementRules = {
  occasion:
    /^(?:lors d|pendant l|durant l|au cours d|à l['’] ?(?:occasion|issue|exposition|assaut) |à la (?:bataille|suite) |au (?:combat|siège|congrès|concile) d|dans (?:le cadre|la bataille|le combat) d|au terme d)/iu,
  competition:
    /(?<!\p{L})(?:coupe|championnats?|champion(?:ne)?s?|jeux|tour|tournoi|grand prix|ligue|open|masters|rallye|critérium|grand chelem|mondia|circuit|Wimbledon|Roland-Garros|Indianapolis|classement|division|NBA|Formule)(?!\p{L})/iu,
  awaitedBy: "pour que",
  firstTime: "pour la première fois",
  aim: /^(?:pour|afin)$/u,
  asSoonAs: /^dès(?!\p{L})/iu,
  perfected: ["au", "point"],
};
