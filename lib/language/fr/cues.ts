import type { Cues } from "../cues";

/** Nouns of class: alone after an article they designate nothing ("le traité a été signé": which one?). */
const CLASS_NOUNS =
  "traité|accord|convention|protocole|décret|réunion|sommet|session|conférence|comité|commission|conseil|organisation|" +
  "institution|programme|projet|pays|état|gouvernement|ministère|ministre|président|chef|société|centre|contrat|" +
  "cérémonie|décision|déclaration|candidature|présidence|visite|entreprise|partie|document|texte|initiative|idée|union|" +
  "association|groupe|région|ville|capitale|loi|réforme|guerre|bataille|crise|élection|vote|œuvre|roi|empereur|auteur";

const word = (alternatives: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${alternatives})(?![\\p{L}])`, "iu");

/** French cues. Patterns read text that is ready to be shown: typographic apostrophes, no-break spaces. */
export const cues: Cues = {
  anaphora: [
    // "cette décision", "ces pays", "cet accord"; "ce" alone only before a noun: "qu’est-ce que", "est-ce que" are innocent
    word("cet|cette|ces|celui|celle|ceux|celles|celui-ci|celle-ci|cela|ceci|ladite|ledit"),
    /(?<![\p{L}-])ce (?!qu|que|qui|dont|sont|fut|furent|fait que|jour où)\p{L}/iu,
    // "il a rejoint": a subject that is not the echo of an inversion
    /(?<![\p{L}-])(?:il|elle|ils|elles) (?!y a\b)\p{L}/iu,
    /(?<![\p{L}-])(?:lui-même|elle-même|ce dernier|cette dernière|ces derniers|ces dernières)(?!\p{L})/iu,
    // "ont rejoint" without object: "les ont rejoints", "y sont"
    /(?<![\p{L}-])(?:y|l[’']) ?(?:est|sont|a|ont|fut|furent) /iu,
    /(?<![\p{L}-])les (?:ont|a|avait|avaient) \p{L}/iu,
    word("puis|ensuite|enfin|ainsi que celui|de même|par ailleurs|en effet|cependant|toutefois|également"),
  ],
  bareDefinite: [
    // "le traité a-t-il", "la réunion ?", "du traité par"
    new RegExp(
      `(?<![\\p{L}-])(?:le |la |l[’']|les |du |des |au |aux )(?:${CLASS_NOUNS})s?(?= (?:a|est|fut|ont|sont|furent|s[’']|par|doit|se)(?![\\p{L}])|-t-|[\\u202f ]?[?,.:]|$)`,
      "iu",
    ),
  ],
  deictic: [
    word(
      "aujourd[’']hui|actuellement|désormais|récemment|dernièrement|bientôt|maintenant|(?<!d[’'])ici|prochainement|cette année|" +
        "l[’']an dernier|l[’']année dernière|l[’']an prochain|ces dernières années|ces dernières|en cours|à ce jour|hier|demain",
    ),
    word("notre|nos|nous|votre|vos|vous|je|mon|ma|mes"),
  ],
  negative: [
    /(?<![\p{L}])(?:ne |n[’'])[^?]*?(?<!\p{L})(?:pas|jamais|aucun|aucune|plus|rien|ni)(?!\p{L})/iu,
    word("sauf|excepté|hormis"),
  ],
  absolute: [word("toujours|jamais|tous|toutes|aucun|aucune|uniquement|exclusivement|absolument")],
  notUnique: [word("l[’']une? des|une? des|parmi|entre autres|notamment|par exemple|comme par exemple")],
  forecast: [
    word("devrait|devraient|devra|devront|serait|seraient|sera|seront|aura|auront|pourrait|pourraient|pourra|pourront"),
    word("prévoit|prévoient|prévue?s?|envisage|envisagent|l[’']intention"),
    // "renforcera", "atteindront": a simple future of the third person; names and nouns in -ra are few
    /(?<![\p{L}-])\p{Ll}{3,}(?:era|eront|ira|iront|dra|dront)(?![\p{L}])/u,
  ],
  possessive: word("son|sa|ses|leur|leurs"),
  atLeast: word("plus d[e’']|au moins|au-delà d[e’']|dépass(?:e|ent|ait)|minimum"),
  atMost: word("moins d[e’']|au plus|au maximum|jusqu[’']à|à peine|près d[e’']|presque"),
  genderedInversion: /-(?:t-)?(?:il|elle|ils|elles)(?!\p{L})/iu,
  stem: [
    /\u202f\?$/u,
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

/** Words that say nothing of what a sentence is about. */
const STOP_WORDS = new Set(
  (
    "alors apres avant avec avoir aussi autre autres aucun aux cela celle celui cette ceux chez comme comment dans date depuis des dont " +
    "du elle elles ensuite entre est ete etait etre eut fait furent fut leur leurs lors mais meme nous ont par parmi pas pendant " +
    "plus pour pourquoi puis quand que quel quelle quelles quels qui quoi sans ses soit son sont sous sur tout toute toutes tous tres une " +
    "vers vous ainsi annee mois jour lieu eu ce cet ces les le la un en et ou au se sa il ils de ne y a afin tant completez passe"
  ).split(" "),
);

function contentWords(text: string): readonly string[] {
  const folded = text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll(/(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu)[’']/gu, "");
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((token) => token.length > 2 && !STOP_WORDS.has(token))
    .map((token) => (token.length > 4 ? token.replace(/(?:es|s|x|e)$/u, "") : token));
}
