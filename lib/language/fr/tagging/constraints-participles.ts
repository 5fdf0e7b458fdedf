import type { Constraint } from "./constraint";

/** Participles, past and present. */
export const PARTICIPLE_CONSTRAINTS: readonly Constraint[] = [
  {
    name: "participle-in-apposition",
    example: ["Morel, élu maire, habite ici.", "élu", "VERB"],
    words: "élu élue élus élues",
    select: "PP",
    if: ["-1 ,", "1 N|ADP|NUM"],
  },
  {
    name: "elected-at-the-head",
    example: ["Élue le 3 mai, Anna Morel siège à Lyon.", "Élue", "VERB"],
    words: "élu élue élus élues",
    select: "PP",
    if: ["-1 EDGE|PUNCT|puis", "1 D|ADP|NUM|N"],
  },
  {
    name: "participle-before-a-day",
    example: ["La convention, adoptée le 22 mars, est courte.", "adoptée", "VERB"],
    select: "PP",
    if: ["-1 ,", "0 PP", "1 le", "2 NUM", "NOT 0 GUESSED"],
  },
  {
    name: "entered-or-promoted",
    example: ["Entrée en vigueur en mars, la loi est claire.", "Entrée", "VERB"],
    words: "entré entrée entrés entrées promu promue promus promues",
    select: "PP",
    if: ["-1 EDGE|,", "1 en|N_S|A_S", "NOT 2 NUM"],
  },
  {
    name: "participle-beside-participle",
    example: ["La gare fut bâtie puis mise en service.", "mise", "VERB"],
    words: "mise mises mis",
    select: "PP",
    if: ["-1 et|puis|,", "1 en|à|au|aux|sous|hors", "-2* PP BARRIER V|PUNCT"],
  },
  {
    name: "participle-after-auxiliary",
    example: ["Le vent a fait un trou.", "fait", "VERB"],
    select: "PP",
    if: ["-1 AVOIR OVER ADV|NEG|PRON|que", "NOT -1C NUM"],
  },
  {
    name: "participle-after-etre",
    example: ["Les élus sont reçus à Paris.", "reçus", "VERB"],
    select: "PP",
    if: ["-1 ETRE OVER ADV|NEG|PRON", "NOT 0 ADJECTIVAL"],
  },
  {
    name: "participle-after-been",
    example: ["Le comité a été organisé ici.", "organisé", "VERB"],
    select: "PP",
    if: ["-1 été OVER ADV"],
  },
  {
    name: "adjectival-participle",
    example: ["Ses sœurs sont plus âgées.", "âgées", "ADJ"],
    select: "A",
    if: ["0 ADJECTIVAL", "0 A", "NOT 1 par|en|dans|sur|depuis|sous|au|aux|vers", "NOT -1 AVOIR|été"],
  },
  {
    name: "participle-in-time-or-place",
    example: ["Le cuivre, connu depuis longtemps, est cher.", "connu", "VERB"],
    select: "PP",
    if: ["0 ADJECTIVAL", "-1 PUNCT|N|NAME", "1 depuis|en|dans|sous|vers|pendant"],
  },
  {
    name: "participle-by-someone",
    example: ["Un médecin connu par tous soigne ici.", "connu", "VERB"],
    select: "PP",
    if: ["1 par"],
  },
  {
    name: "participle-at-the-head",
    example: ["Construit en 1820, le pont est solide.", "Construit", "VERB"],
    select: "PP",
    if: [
      "-1 EDGE|PUNCT",
      "1 ADP|ADV|NUM",
      "NOT 0 GUESSED|ADJECTIVAL|mise|prise|vue|sortie|arrivée|entrée|montée|venue|tenue|suite",
      "NOT 1 de|d'|du|des",
    ],
  },
  {
    name: "died",
    example: ["Un peintre né en 1820, mort à Nice, y vécut.", "mort", "VERB"],
    words: "mort morte morts mortes",
    select: "PP",
    if: ["1 le|en|à|au|aux", "NOT -1 D|du|au|A|de|NUM|ADP"],
  },
  {
    name: "participle-after-noun",
    example: ["Un produit vendu ici coûte peu.", "vendu", "VERB"],
    select: "PP|A|V",
    if: ["-1C N|NAME", "0 PP", "NOT 0 CAPITAL"],
  },
  {
    name: "participle-with-complement",
    example: ["Les biens produits en Chine arrivent.", "produits", "VERB"],
    select: "PP",
    if: ["-1C N|A", "0 PP", "1 ADP|par", "NOT 0 ADJECTIVAL", "NOT -1 PRENOMINAL"],
  },
  {
    name: "gerund-after-en",
    example: ["Il part en courant vers elle.", "courant", "VERB"],
    select: "GER",
    if: ["-1 en", "NOT 1C A"],
  },
  {
    name: "present-participle-with-object",
    example: ["Un texte portant la date du jour suffit.", "portant", "VERB"],
    select: "GER",
    if: ["1 D|à|au|aux|sur|NUM", "0 GER", "NOT -1C D|ETRE|COPULA"],
  },
  {
    name: "adjective-in-ant",
    example: ["Un rôle important lui revient.", "important", "ADJ"],
    remove: "GER",
    if: ["0 A|N", "NOT -1 en"],
  },
];
