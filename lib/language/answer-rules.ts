/** What a language tells of statements that are true of one alone, or of all of a closed list. */
export type AnswerRules = {
  /**
   * How sure it is that an act has one author, by the infinitive of its verb: by the verb alone ("fonder"), by its
   * occasion ("inaugurer"), or not at all (null): several may each have done it.
   */
  readonly singularityOf: (infinitive: string) => "authorship" | "occasion" | null;
  /** True for an event that happens once and in one place whatever its date ("naître", "signer"). */
  readonly isPlacedOnce: (infinitive: string) => boolean;
  /** True for a verb that tells where something stands and stays ("siéger", "se trouver"), by its infinitive. */
  readonly isLocating: (infinitive: string, use: { readonly isReflexive: boolean }) => boolean;
  /** True for a definite description that fits one alone and is no matter of taste: "la plus grande ville du Kazakhstan". */
  readonly isUniqueDescription: (phrase: string) => boolean;
  /** True where the description is of the whole world, so that it needs no name: "le plus haut sommet du monde". */
  readonly isWorldwide: (phrase: string) => boolean;
  /** True for a verb that tells what something is made of, all of it: "regrouper", "composer". */
  readonly isMadeOf: (infinitive: string) => boolean;
  /** True for a verb that tells the same with "de": "est composé de". */
  readonly isMadeFrom: (infinitive: string) => boolean;
  /** True for words that tell what a body is for, and no other body: "l’organe chargé de la prévention des conflits". */
  readonly isDefinition: (phrase: string) => boolean;
  /** True for an office that one person holds at a time: "ministre des Affaires étrangères". */
  readonly isOffice: (role: string) => boolean;
  /** The head of the office whose bearer a question asks for: "président" for "Qui a été le premier président … ?"; null for none. */
  readonly officeAsked: (stem: string) => string | null;
  /** True if an office says of which country or house it is: "président du Kazakhstan", "ministre kazakh …". */
  readonly isOwned: (role: string) => boolean;
  /** True for words before an office that say that it is no longer, or not yet, held: "l’ancien". */
  readonly isNotNow: (before: string) => boolean;
  /** True for a verb that gives someone an office: "élire", "nommer". */
  readonly isAppointing: (infinitive: string) => boolean;
  /** True for a verb of a violent death: "assassiner". */
  readonly isKilling: (infinitive: string) => boolean;
  /** True for what changes from one year to the next: "habitants", "salariés". */
  readonly isVolatile: (counted: string) => boolean;
  /** True for a country that lies within a state, so that both answer "dans quel pays": "Angleterre". */
  readonly isInState: (name: string) => boolean;
  /** True for a unit of time: "ans", "secondes". */
  readonly isSpan: (unit: string) => boolean;
  /** True for the noun of a unit in the singular, which goes with no number from two on: "million", "mètre"; never for a sign. */
  readonly isSingularUnit: (unit: string) => boolean;
  /** Words that say that there are others: "l’un des", "notamment". */
  readonly notOne: RegExp;
};
