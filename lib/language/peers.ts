import type { Named } from "./phrases";

/** What a language knows of names that may stand beside one another as answers. */
export type Peers = {
  /**
   * Names of the same sort and the same part of the world, in a fixed order, the name itself left out; empty for one that is not known.
   *
   * @param stem a question: one that asks for a capital, or a seat, has capitals beside it
   */
  readonly of: (named: Named, stem?: string) => readonly Named[];
  /** The year from which a city or a country is there under its name; null where that is long ago. */
  readonly firstYearOf: (name: string) => number | null;
  /** The country in which a city lies; null for a city of which that is not known. */
  readonly homeOf: (city: string) => string | null;
  /** True for a text that names a country or calls something by its adjective. */
  readonly pointsTo: (country: string, text: string) => boolean;
  /** True for a question to which a capital is the answer, or a city in which states meet. */
  readonly asksCapital: (stem: string) => boolean;
  /** True where the words before the name of a country tell that its capital is meant: "à Guatemala". */
  readonly isTownOfName: (before: string, named: Named) => boolean;
  /** True for a question that only a city answers: "Quelle est la capitale … ?". */
  readonly asksCity: (stem: string) => boolean;
  /** True for a sovereign or a prince, by a number, a byname or an office: "Louis XIV", "Charles le Téméraire". */
  readonly isRuler: (name: string, offices: readonly string[]) => boolean;
  /** True where a text tells of someone to whom something is done, or who is somebody's child: "le jeune Joseph Meister, mordu par un chien". */
  readonly isBystander: (before: string, after: string) => boolean;
  /** True where what follows a name belongs to it: "Ferdinand Alvare" in "Ferdinand Alvare de Tolède". */
  readonly isCut: (after: string) => boolean;
  /** The callings by which a text calls someone where it names them: "le physicien Paul Morel"; none for most places. */
  readonly callingsAt: (before: string, after: string) => readonly string[];
  /** False for callings of which nobody would take one for the other; none is like all. */
  readonly areKin: (some: readonly string[], others: readonly string[]) => boolean;
  /** True where a name stands for a street, a hall or a prize that bears it, by the words before it. */
  readonly isNamesake: (before: string) => boolean;
  /** True for a sentence that shows someone where nothing can be done: in prison, in exile, in the cradle. */
  readonly isAway: (sentence: string) => boolean;
  /** True for a sentence that speaks of a country that keeps out. */
  readonly isNeutral: (sentence: string) => boolean;
};
