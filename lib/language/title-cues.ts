/** Words of a question that leave it to the line above to say what they are of. */
export type TitleCues = {
  /** A part of a text by its number: "l’annexe 17". */
  readonly numberedPart: RegExp;
  /** Names of what has such parts, or passes such texts. */
  readonly holdsParts: RegExp;
  /** A treaty by a place where many were signed: "la convention de La Haye". */
  readonly namesakeTreaty: RegExp;
  /** Words of a title on such treaties. */
  readonly onTreaty: RegExp;
  /** Relations that do not say between whom: "les relations diplomatiques". */
  readonly bareRelations: RegExp;
  /** A figure or a law of a country that does not say of which: "le produit intérieur brut". */
  readonly bareFigure: RegExp;
  /** What no title completes: "un deuxième partage", "la capitale est tombée". */
  readonly leftByAnyTitle: readonly RegExp[];
  /** The end of a fight that does not say of which: "l’accord de cessez-le-feu". */
  readonly endOfFight: RegExp;
  /** Words of a title on a fight. */
  readonly onFight: RegExp;
  /** A work by its maker alone; group 1 is its noun, group 2 the maker: "le roman de Paul Morin". */
  readonly workByAuthor: RegExp;
  /** A line or a plant by a place alone, which may be of rails or of wires: "la ligne de Dole". */
  readonly bareLine: RegExp;
  /** Words of a title, or of the question, that tell what such lines and plants carry or make. */
  readonly onLines: RegExp;
  /** One of several bodies of an organisation by its noun alone, which is group 1: "la Cour". */
  readonly bareBody: RegExp;
};
