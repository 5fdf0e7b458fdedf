import type { DateValue } from "@/lib/calendar/date-value";

/** How an event can be put into a question. */
export type Wording =
  /** "Signature par le Kazakhstan du protocole de Lisbonne": a nominal phrase without article, with its head's gender when it is known. */
  | { readonly form: "nominal"; readonly phrase: string; readonly gender: Gender | null }
  /** A finite clause, cut into its parts; the date and its preposition are out. */
  | { readonly form: "clause"; readonly clause: Clause };

/** Grammatical gender. */
export type Gender = "f" | "m";

/** A clause that was understood whole. Texts are as the sentence has them, repaired typography aside. */
export type Clause = {
  readonly subject: string;
  readonly subjectGender: Gender | null;
  readonly subjectNumber: "singular" | "plural";
  /** The finite verb or auxiliary with its clitic: "a", "est", "s’est", "fut", "rejoint". */
  readonly verb: string;
  /** What follows it without a break: "été créé", "devenu"; empty for a simple tense. */
  readonly participle: string;
  /** Everything after the verb group that the question needs. */
  readonly complement: string;
  /** Fronted adjunct that the question keeps ("Après un long processus"), or empty. */
  readonly fronted: string;
};

/** What a question about a date must know of it; a Timex is one. */
export type When = {
  readonly value: DateValue;
  readonly relation: "at" | "since" | "until" | "from" | "by";
  readonly modifier: "START" | "MID" | "END" | "APPROX" | null;
  readonly isBetween?: true;
};

/** A sentence, or the part of it that stands alone, around the words that are taken out. */
export type Frame = { readonly before: string; readonly after: string };

/** A counted noun in its clause. */
export type Counting = {
  /** The noun that is counted with what belongs to it: "entreprises américaines", "États membres". */
  readonly counted: string;
  readonly countedGender: Gender | null;
  /** What the counted noun is to the verb. */
  readonly role: "subject" | "object";
  /** Preposition before the number of an object ("de" in "est composée de 53 États"), or empty. */
  readonly preposition: string;
  /** For a subject `clause.subject` is empty; for an object `clause.complement` is what remains after it. */
  readonly clause: Clause;
  /** True if the text gives the number as a rough one ("environ"): the question must ask for a rough one. */
  readonly isRough: boolean;
  /** The date with its preposition ("en 2019"), or empty. */
  readonly when: string;
};

/** A name as it is offered among the options: how it is written, and what its articles and agreements need. */
export type Named = {
  readonly type: NamedType;
  /** Without article. */
  readonly name: string;
  /** "le", "la", "l’", "les" or empty. */
  readonly article: string;
  readonly gender: Gender | null;
  readonly number: "singular" | "plural";
};

/** What sort of thing a name names. */
export type NamedType = "country" | "city" | "place" | "person" | "organisation" | "treaty";

/** What ties a name to its verb or noun: options bring it along where it melts into their article ("du Japon", "en Chine"). */
export type NameTie = "" | "of" | "to" | "in";

/** Someone or something asked for, in a clause that is true of it alone. */
export type Inquiry = {
  readonly asked: Named;
  /**
   * What is asked for: who does it, by whom it is done, where it happens, to whom something came, what the description in `clause.subject` fits
   * (`verb` is then a form of "to be"), what the definition in `clause.subject` is called, or what something is made of.
   */
  readonly role: "subject" | "agent" | "place" | "recipient" | "described" | "defined" | "parts";
  /** For a `subject`, the number and gender are those of the asked name, and `subject` is empty. */
  readonly clause: Clause;
  /** True if the participle agrees with the subject. */
  readonly agrees: boolean;
  /** The date with its preposition ("en 1994", "le 2 mars 1992"), or empty. */
  readonly when: string;
};

/**
 * All that a question may say in one language, typography included. The output is ready to be shown.
 *
 * A stem is at most 200 characters: adjuncts that the answer does not need are dropped from the right, and where that does
 * not suffice the answer is null.
 */
export type Phrases = {
  /** "À quelle date … ?", at the precision of the source; null when it cannot be said well. */
  readonly askDate: (wording: Wording, when: When) => string | null;
  /** A stem whose small words before a name are cut short, or not, as a text has them before that name: "que Hattusa". */
  readonly asWrittenIn: (source: string, stem: string) => string;
  /** The words of an entry, with the body that was entered, which has its article: "entrée de la Russie au Conseil de l’Europe"; else null. */
  readonly intoBody: (phrase: string, body: string) => string | null;
  /** "Que s’est-il passé le 8 septembre 2006 ?"; `date` as the language writes it, without article or preposition. */
  readonly askEvent: (date: string, when: When) => string | null;
  /** "Combien d’États membres … ?"; null when it cannot be said well. */
  readonly askCount: (counting: Counting) => string | null;
  /** "Qui a proposé en 1994 … ?", "Quel pays …", "Par qui …", "Dans quelle ville …"; null when it cannot be said well. */
  readonly askName: (inquiry: Inquiry) => string | null;
  /** The same for several: "Quels pays … ?", "Par quelles organisations … ?"; null when it cannot be said well. */
  readonly askNames: (inquiry: Inquiry) => string | null;
  /** "Qui était le ministre kazakh des Affaires étrangères en novembre 2007 ?"; null when it cannot be said well. */
  readonly askHolder: (role: string, gender: Gender, when: When, date: string) => string | null;
  /** "Quelle fonction Marat Tazhin exerçait-il en novembre 2007 ?"; null when it cannot be said well. */
  readonly askRole: (person: Named, when: When, date: string) => string | null;
  /** "Quel document affirme que le Kazakhstan a rejoint les Nations unies en mars 1992 ?"; null when it cannot be said well. */
  readonly askDocument: (clause: Clause, when: When, date: string) => string | null;
  /** "le 2 mars 1992", "en mars 1992"; `date` as the language writes it. Null for a date that no plain preposition carries. */
  readonly atDate: (when: When, date: string) => string | null;
  /** Words that name what is asked for ("pays", "organisation", "entreprise"): options of one question share them. */
  readonly sortOfName: (named: Named) => string;
  /** The name with what ties it and its article: "l’OSCE", "du Japon", "aux États-Unis", "en Chine", "Noursoultan Nazarbaïev". */
  readonly tieName: (named: Named, tie: NameTie) => string;
  /** "Que signifie le sigle « OSCE » ?" */
  readonly askExpansion: (acronym: string) => string;
  /** "Quel est le sigle de l’Organisation de coopération de Shanghai ?"; `gender` is that of the expansion's head. */
  readonly askAcronym: (expansion: string, gender: Gender | null) => string;
  /** "Rangez les événements du plus ancien au plus récent." */
  readonly askOrder: () => string;
  /** "Associez chaque événement à la date qui convient." */
  readonly askMatch: () => string;
  /** "la Russie, le Kazakhstan et la Biélorussie" */
  readonly enumerate: (items: readonly string[]) => string;
  /** Several statements in one line, a semicolon between them. */
  readonly chain: (items: readonly string[]) => string;
  /** "Complétez : « … devenant ainsi le _____ membre. »"; null when it is too long to be read at once. */
  readonly complete: (frame: Frame) => string | null;
  /** The event as an option or a line of a list: "Signature du protocole de Lisbonne", "Le Kazakhstan a rejoint les Nations unies". */
  readonly state: (wording: Wording) => string;
  /** A line above the stem that says where we are, from a section's or a document's title. */
  readonly context: (title: string) => string;
  /** Text with the typography of the language: spaces, apostrophes, quotation marks, ordinals, accents on capitals. */
  readonly typeset: (text: string) => string;
};
