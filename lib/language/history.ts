import type { DateValue } from "@/lib/calendar/date-value";
import type { Wording } from "./phrases";

/**
 * What a language knows of the bounds of what can be: whoever reads "la Seconde Guerre mondiale" strikes 1953 out unread,
 * and 212 countries too.
 */
export type History = {
  /** The ages, lives and inventions that a text names, and the years in it; in a fixed order. */
  readonly agesIn: (text: string) => readonly Age[];
  /** The ages that a capital alone names where the right date lies in them: "la Révolution"; they bind nothing else. */
  readonly bareAgesIn: (text: string) => readonly Age[];
  /** The time in which the states that a statement names were states, for what only a state does; empty for all else. */
  readonly statesActingIn: (statement: string) => readonly Age[];
  /** When the republics of a union that fell apart became independent, where a statement on that names one. */
  readonly partingsIn: (statement: string) => readonly Age[];
  /** The ages of which a text is the name, with an article or without. */
  readonly agesCalled: (text: string) => readonly Age[];
  /** The wars and upheavals among them that every schoolchild can date. */
  readonly warsIn: (text: string) => readonly Age[];
  /** All wars, revolutions and crises among them. */
  readonly conflictsIn: (text: string) => readonly Age[];
  /** The wars to which an act of war belongs that is dated in them, whether the text names them or not. */
  readonly worldWars: readonly Age[];
  /** The wars for which whole peoples were mobilised: the world wars, and one before them. */
  readonly greatWars: readonly Age[];
  /** True for what war alone does to people: someone is mobilised, deported, shot or taken prisoner; and for what it alone knows: a zone, prisoners. */
  readonly isFateOfWar: (statement: string) => boolean;
  /** True for what ends the fighting, in the midst of a war or at its end: an armistice. */
  readonly isArmistice: (statement: string) => boolean;
  /** True for what the end of a war brings: someone is demobilised. */
  readonly isAftermath: (statement: string) => boolean;
  /** True for an act of war: a battle, a landing, losses, an occupation. */
  readonly isMilitary: (statement: string) => boolean;
  /** True for what may open or close a war: an armistice, a declaration. */
  readonly isTurnOfWar: (statement: string) => boolean;
  /** True for a contest, or a fair, that was not held in the world wars. */
  readonly isContest: (text: string) => boolean;
  /** True for what is held in peace only: a contest, a show, a fair, a festival, the line of a liner. */
  readonly isOfPeace: (text: string) => boolean;
  /** The days on which what some lines tell does not happen: 25 December, and 14 July for a court in France. */
  readonly feastsOf: (lines: readonly string[]) => readonly MonthDay[];
  /** True for what falls on one day of every year: a national day, Christmas. */
  readonly isOfFixedDay: (statement: string) => boolean;
  /** The months of the year, 1 to 12, to which the seasons, feasts and months that a text names bind what it tells. */
  readonly monthsIn: (text: string) => readonly (readonly number[])[];
  /** The same without the names of months: what a life or a season is about, and not when one of its days was. */
  readonly seasonsIn: (text: string) => readonly (readonly number[])[];
  /** The day of the week that a text names, 0 for Sunday; null for none or several. */
  readonly weekdayIn: (text: string) => number | null;
  /** What a statement tells of whom it is about; null for a statement of which that cannot be said. */
  readonly chapterOf: (wording: Wording) => Chapter | null;
  /** What a statement says to have happened, as a whole: "la bataille de Verdun" of "La bataille de Verdun a eu lieu …"; null for any other. */
  readonly happeningIn: (wording: Wording) => string | null;
  /** Where a sentence says that someone was born and then, in the same breath, that he died; null for any other. */
  readonly lifeIn: (sentence: string) => { readonly born: number; readonly died: number } | null;
  /** True for what is done once more: "réélu", "de nouveau", "pour la deuxième fois". */
  readonly isAgain: (statement: string) => boolean;
  /** True for what happens to children as well: schooling, a move, a loss, a first concert. */
  readonly isOfYouth: (statement: string) => boolean;
  /** True for what opens a working life: "a débuté une carrière d’acteur", "a commencé ses études". */
  readonly isOpening: (statement: string) => boolean;
  /** True for what bears a rank: "premier congrès", "pour la deuxième fois", "dernier titre". */
  readonly isRanked: (statement: string) => boolean;
  /** The kinds of act that a text tells of and that someone may do more than once; none for most. */
  readonly actsIn: (text: string) => readonly Act[];
  /** The years in office of the heads of state whom a statement names as doing something; empty for what makes or unmakes them. */
  readonly headsIn: (statement: string) => readonly Age[];
  /** The years in office of the heads whom a text names, whatever it tells of them. */
  readonly officesIn: (text: string) => readonly Age[];
  /** The words of a statement from where it tells an office that is over, "l’ancien ministre"; null where it tells none. */
  readonly formerIn: (statement: string) => string | null;
  /** The same for an office that is still to come: "le futur ministre". */
  readonly futureIn: (statement: string) => string | null;
  /** True for a feast whose year is told by what it is the anniversary of. */
  readonly isAnniversary: (statement: string) => boolean;
  /** True for what becomes of the members of a body, which was there before them: an accession, an exclusion. */
  readonly isOfMembers: (statement: string) => boolean;
  /** The lives of those whom every reader places in time, where a text names them. */
  readonly livesIn: (text: string) => readonly Age[];
  /** True for what happens to something that is there: "rebaptisé", "agrandi", "abrogé". */
  readonly isChange: (statement: string) => boolean;
  /** True for a statement of how a work or a house came to be, was opened or was lost: "achevé", "l’inauguration". */
  readonly isStage: (statement: string) => boolean;
  /** True for a sentence that tells how something came to be: "promulgué", "fondé", "inauguré". */
  readonly tellsBeginning: (sentence: string) => boolean;
  /** True for a sentence that tells when something began to work: "installée au Sénat", "ouvert au public". */
  readonly tellsOpening: (sentence: string) => boolean;
  /** True for the first of what a body or a house does: "a rendu son premier arrêt". */
  readonly isFirstAct: (statement: string) => boolean;
  /**
   * Where a statement stands among what follows one another: signed, ratified, in force. For each such ladder, in a fixed order, its rung,
   * or -1 where it stands on none.
   */
  readonly rungsOf: (statement: string) => readonly number[];
  /** The years in which those whom a text names took an office, where they took one more than once. */
  readonly termsIn: (text: string) => readonly Age[];
  /** How many years around the right one a wrong one may lie for what is done by a ruler or by a meeting; infinite for most. */
  readonly reachIn: (text: string) => number;
  /** True for what has its date from a law, a contract or a term of office, and so begins on the first of a month. */
  readonly isByLaw: (statement: string) => boolean;
  /** How many there can be of what is counted, by its noun: 197 for "pays", 12 for "mois"; without end for most. */
  readonly mostOf: (counted: string) => number;
};

/** The first and the last day of something; open for what goes on. */
export type Age = DateValue;

/** A day of every year. */
export type MonthDay = readonly [month: number, day: number];

/** What someone may do again: be chosen for an office, win, publish, sign, travel, marry. */
export type Act = "office" | "victory" | "publication" | "signature" | "visit" | "marriage";

/** A piece of someone's or something's history. */
export type Chapter = {
  /** As the text has it: "Marie Curie", "l’Office franco-allemand pour la Jeunesse". */
  readonly subject: string;
  /** Whether it came to be, or ceased; anything else is an act. */
  readonly stage: "begin" | "end" | "act";
};
