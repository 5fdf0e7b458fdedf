import type { TitleCues } from "./title-cues";
/** Faults that a proof-reader sees by the form of a line alone, by their code. */
export type FormFaults = Readonly<
  Record<"typography" | "elision" | "contraction" | "doubled-word" | "leftover-markup" | "capitals", readonly RegExp[]>
>;

/** What gives a badly written question away, in one language. Each list holds patterns without the `g` flag. */
export type Cues = {
  /** What a question leaves to the line above it. */
  readonly ofTitle: TitleCues;
  /** Points at something that was said before: "cette décision", "il", "cela". */
  readonly anaphora: readonly RegExp[];
  /** A definite subject that names no one: "le traité", "la réunion" without what would tell which. */
  readonly bareDefinite: readonly RegExp[];
  /** Holds only at the time or the place of writing: "aujourd’hui", "nos relations". */
  readonly deictic: readonly RegExp[];
  /** Words at the end of a line that open something: "à Paris entre ?". */
  readonly dangling: readonly RegExp[];
  readonly negative: readonly RegExp[];
  /** Matter that is taught with care and not asked in a quiz: sexual violence. */
  readonly unfit: readonly RegExp[];
  /** Never and always: test-wise learners strike such an option out. */
  readonly absolute: readonly RegExp[];
  /** Says that there are others: "l’un des". */
  readonly notUnique: readonly RegExp[];
  /** A verb that announces: future, conditional, intention. */
  readonly forecast: readonly RegExp[];
  /** Belongs to someone whom the stem may or may not name: "son", "leurs". */
  readonly possessive: RegExp;
  /** A possessive that only its subject can own, or beside whom a name stands, in all its places: "son indépendance", "son fils Paul". */
  readonly ownPossessive: RegExp;
  /** Someone whom a possessive ties to another, without a name: "sa voisine". */
  readonly unnamedRelative: RegExp;
  /** The first of its kind within what its section speaks of: "une première Coupe d’Europe". */
  readonly firstOfSome: RegExp;
  /** A share or a sum that leaves open of what, or what for: "une réduction de 95 %". */
  readonly amountOfUntold: readonly RegExp[];
  /** Who makes or sells most, and not what: "le plus gros producteur de l’UE". */
  readonly tradeOfUntold: RegExp;
  /** A text that is told by words of its class alone: "le plan d’action". */
  readonly actOfUntold: RegExp;
  /** Words that leave open who it was, what was said, or when of a long time: "le futur évêque". */
  readonly leftOpen: readonly RegExp[];
  /** Words that take back part of what is said, and what they take back as group 1: "presque achevé". */
  readonly hedge: RegExp;
  /** What a thing was made into before the act that is told: ", reconstruite en souterrain,". */
  readonly remade: RegExp;
  /** At the end of the words before a name: what it is the name of was said before ("celui de", "en une colonie, "). */
  readonly namedBefore: readonly RegExp[];
  /** The start of the words behind a name whose list of complements goes on: ", du stockage et". */
  readonly goesOnWith: RegExp;
  /** A noun with a capital and what says of which one of its kind: "Organisation de la pêche", not "Cour". */
  readonly longName: RegExp;
  /** An article before a name with a capital, as groups `name` and, its first word, `noun`: "le Tambour". */
  readonly calledByArticle: RegExp;
  /** An article with a capital inside a sentence, right before what it names; the words before a name, to their end: "lu L’". */
  readonly articleInside: RegExp;
  /** What says that it was not the first time: "une seconde fois". */
  readonly secondTime: RegExp;
  /** The words right before a date from which something went on: "à partir de". */
  readonly fromOn: RegExp;
  /** The first of its kind; group 1 is its noun: "le premier sommet". */
  readonly firstOne: RegExp;
  /** A complement that opens with something of the subject's own of which no more is said: "leur statut", "leurs ports à la France". */
  readonly ownUntold: RegExp;
  /** The start of the words behind a name that others follow: ", Monet, Renoir". */
  readonly namesGoOn: RegExp;
  /** The start of the words behind a quotation that tie what it tells to several others: ", valable dix ans, qui leur ouvre". */
  readonly tiesToOthers: RegExp;
  /** A noun of what two do together, and whose it is: "le mariage de". */
  readonly doneByTwo: RegExp;
  /** What names the other of the two: "avec". */
  readonly withOther: RegExp;
  /** An article with letters in capitals right behind it, a number at their end or none, as group 1: "le NMT". Finds all of a text. */
  readonly bareCode: RegExp;
  /** What is done to plants, lines and ships alone: "mis en service". */
  readonly workOnly: RegExp;
  /** What is done to buildings and towns, and to no person: "construit". */
  readonly builtOnly: RegExp;
  /** A complement that says of no one thing in particular: "d’un matériau". */
  readonly ofAny: RegExp;
  /** The start of what says which way something went: "de l’ampoule au scanner". */
  readonly way: RegExp;
  /** The end of a title that calls what it is about by the noun of its kind: "de la Maison". */
  readonly ofItself: RegExp;
  /** A complement with its own preposition and article: "de l’emploi". */
  readonly holdsGenitive: RegExp;
  /** A whole heading that could stand in any text: "Présentation", "Repères chronologiques". */
  readonly anyHeading: RegExp;
  /** The head of a heading on what two states have to do with each other: "Relations avec la France" names one of them. */
  readonly bondHeading: RegExp;
  /** A first sentence that presents a work in which a story is made up: "est un roman", "est une série de bandes dessinées". */
  readonly fiction: RegExp;
  /** A whole heading over the story that such a work tells: "Synopsis", "Personnages". */
  readonly plotHeading: RegExp;
  /** The start of a title that only gives the place of a text among others: "Leçon 4 –". */
  readonly numbering: RegExp;
  /** A title without the words that only invite to it: "Dole" of "Dole au fil du temps". */
  readonly withoutFrame: (title: string) => string;
  /** The end of the words before a date by which something happened no later: "dès". It says when as "en" does. */
  readonly asEarlyAs: RegExp;
  /** Marks and links at the start of a stretch that belong to nothing in it: ", et". */
  readonly looseStart: RegExp;
  /** The same at its end, articles and prepositions too. */
  readonly looseEnd: RegExp;
  /** Before a number: it is at least that many ("plus de"), so a smaller number is true as well. */
  readonly atLeast: RegExp;
  /** Before a number: it is at most that many ("moins de"). */
  readonly atMost: RegExp;
  /** Inversion of a pronoun subject, which shows the gender of the noun that it repeats: "a-t-il", "est-elle". */
  readonly genderedInversion: RegExp;
  /** Options that speak of other options: "toutes ces réponses". */
  readonly allOrNone: readonly RegExp[];
  /** Words that judge instead of telling: "remarquable", "à juste titre". */
  readonly opinion: readonly RegExp[];
  /** Says whose opinion it is: "selon", "qualifié par". */
  readonly attribution: readonly RegExp[];
  /** Speech or opinion whose author is hidden: "dit-on", "est considéré comme". */
  readonly hearsay: readonly RegExp[];
  readonly form: FormFaults;
  /** False for an option that grammar alone excludes: it cannot stand in the stem’s blank, or does not agree with what is asked. */
  readonly fits: (stem: string, label: string) => boolean;
  /** True if two content words, as `contentWords` gives them, are one word or made of one: "europ" and "europeen". */
  readonly isAkin: (a: string, b: string) => boolean;
  /** How a stem may open and close: a question, an instruction to order or to match, or one with a blank in a quotation. */
  readonly stem: readonly RegExp[];
  /** Marks that go in pairs: opening, closing. The same mark twice for those that do not tell. */
  readonly pairs: readonly (readonly [open: string, close: string])[];
  /** The words of a text that carry its meaning, folded so that spellings of one word compare equal. */
  readonly contentWords: (text: string) => readonly string[];
};
