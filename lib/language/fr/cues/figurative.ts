/** What ends a question or a label, or goes on with where and when alone. */
const NO_MORE = "(?=[\\u00a0\\u202f ]?[?,]|$| (?:en|dans|lors|pendant|après|avec|sous|chez) )";

const SIDES = "armée|camp|flotte|équipe|troupes?|forces?|parti|parties|lignes?|positions?|navires?|avant-garde";

/** Turns of phrase that say nothing by themselves: which way was opened, who was proved right in what, only their text tells. */
export const FIGURATIVE: readonly RegExp[] = [
  // "Dole a ouvert la voie" (to what?); "ouvert la voie à la réforme" tells.
  new RegExp(
    `(?<!\\p{L})(?:(?:ouvert|montré|tracé|balisé) (?:la voie|le chemin)|donné (?:l['’]exemple|le ton|l['’]alerte|le signal|le coup d['’]envoi)|fait école|pris (?:le relais|les devants|l['’]initiative)|` +
      `(?:franchi|sauté) (?:le pas|le cap)|fait le premier pas|tourné la page|passé le flambeau|cédé le pas|changé la donne|mis le feu aux poudres|jeté l['’]éponge|brouillé les cartes|` +
      `(?:eu|obtenu) (?:gain de cause|satisfaction)|eu le dernier mot|emboîté le pas|tiré la sonnette d['’]alarme|sonné le glas|marqué (?:un tournant|le pas)|repris le flambeau)${NO_MORE}`,
    "u",
  ),
  // "la Cour a donné raison à la Morvie": in what? "contre" and "sur" tell.
  /(?<!\p{L})donné (?:raison|tort)(?! [^?]*(?<!\p{L})(?:contre|sur|dans|pour|face|au sujet|à propos)(?!\p{L}))/u,
  // "a reconnu la responsabilité morale de l’État": for what?
  /(?<!\p{L})(?:reconnue?|admise?|assumée?|rejetée?|écartée?) (?:la |sa |leur |une )?responsabilité(?! [^?]*(?<!\p{L})(?:dans|pour|à l['’]égard|envers|vis-à-vis|sur|lors)(?!\p{L}))/u,
  // "a anéanti l’armée adverse": whose?
  new RegExp(
    `(?<![\\p{L}-])(?:l['’]|la |les |le |du |des |aux? )(?:${SIDES}) (?:adverses?|ennemie?s?|rivale?s?|opposée?s?)(?!\\p{L})`,
    "u",
  ),
  new RegExp(`(?<!\\p{L})(?:l['’](?:ennemi|adversaire)|(?:les|ses|leurs) (?:ennemis|adversaires))${NO_MORE}`, "u"),
  // "a eu lieu l’arrestation de Paul Morin": whoever is arrested often was before, or will be.
  /(?<!\p{L})eu lieu (?:l['’](?:arrestation|emprisonnement|incarcération|interpellation)|la visite|le voyage|le séjour) d(?:e |['’]|u )(?![^?]*(?<!\p{L})(?:par|à|au|aux|en|dans|avec|pour)(?!\p{L}))[^?]*(?<!\p{L})\p{Lu}/u,
  // "a obtenu de fonder un parti": leave was given then; what was founded, and when, is another matter.
  /(?<!\p{L})obtenue?s? d(?:e |['’])(?:s['’]|se |l[ae] |les )?\p{Ll}+(?:er|ir|re|oir)(?!\p{L})/u,
  // "le rapport d’une commission d’enquête": which one, on what?
  /(?<![\p{L}-])(?:l[ea] |l['’])(?:rapport|enquête|étude|décision|avis|arrêt|jugement|verdict|accord|vote|création|fondation|construction|ouverture) d['’]une? (?:commission|comité|enquête|expert|tribunal|cour|juge|groupe|équipe|société|banque|entreprise|usine)(?!\p{L})(?![^?]*(?<!\p{L})sur(?!\p{L}))/u,
];

/** What is done to a plant, a line or a ship, and never to a town, a lake or a person whose name it bears: "Dole, mise en service". */
export const WORK_ONLY =
  /(?<!\p{L})(?:(?:mis|entr|remis)(?:e|é|ée)?s? en (?:service|eau|chantier|exploitation|vente|cale)|mise? à (?:l['’]eau|flot)|inaugurée?|raccordée?|désarmée?|démantelée?|mise? hors service)(?!\p{L})/u;

/** The same for a name of a person: towns are built, and statues of no one else. */
export const BUILT_ONLY =
  /(?<!\p{L})(?:construite?|bâtie?|édifiée?|érigée?|achevée?|livrée?|rénovée?|restaurée?|agrandie?|modernisée?)(?!\p{L})/u;
