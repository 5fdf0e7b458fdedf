/** Classes of words by which a phrase stands alone, or leans on what its text said before. */
export type StandingClass =
  /** Nouns that mean the same to all with "le" or "la": "la mort", "le football". */
  | "self-standing"
  /** Bodies and offices of which every country has its own: "sénat", "tribunal". */
  | "state-body"
  /** What is called after the place where it was signed or held, as others are: "traité", "congrès". */
  | "treaty"
  /** What is made of a work, which has to be named: "traduction", "adaptation". */
  | "of-work"
  /** What someone does to another, both of whom have to be named: "victoire", "adhésion". */
  | "act-of-one"
  /** Stretches of land that no name goes with: "zone", "secteur". */
  | "vague-place"
  /** Nouns by which a text goes on with the place that it is about: "ville". */
  | "place-of-title"
  /** Nouns by which it goes on with a thing or a body: "entreprise". */
  | "thing-of-title"
  /** Parts of a building: "aile", "façade". */
  | "building-part"
  /** What has such parts: "château". */
  | "building"
  /** What says only with another thing what it is: "échelle". */
  | "relative-noun"
  /** Lemmas of verbs that are told of works: "paraître". */
  | "of-works-told"
  /** Adjectives that tell one of a row from the others: "nouveau", "dernier". */
  | "among-others"
  /** Nouns with a capital that makes no name of them: "État". */
  | "of-respect"
  /** What leads from an act to whom it was done: "contre", "à". */
  | "towards"
  /** Adjectives of countries and peoples, by their lemma: "kazakh", "européen". */
  | "demonym"
  /** Nouns of the members of a family: "fils", "nièce". */
  | "kin"
  /** Nouns that are something of another: "capital", "présidence"; of what, has to be said. */
  | "of-another"
  /** How votes are counted, which is no office: "tour", "majorité". */
  | "ballot"
  /** Meetings that are held again and again, each in another place: "sommet". */
  | "serial-meeting"
  /** Nouns of agreements, of which anyone signs many: "traité". */
  | "agreement-noun"
  /** Lemmas of verbs that always take an object: "conclure". */
  | "needs-object"
  /** Lemmas of verbs that need the list or the place that something was put into: "inscrire". */
  | "needs-list"
  /** Lemmas of verbs whose passive needs what something was made by it: "classer". */
  | "needs-rank"
  /** Lemmas of verbs that need what someone was kept from: "exclure". */
  | "needs-source"
  /** Lemmas of verbs whose passive tells a state that lasts: "occuper". */
  | "lasting-passive"
  /** Lemmas of verbs of a fight, which lasts: "affronter". */
  | "fighting"
  /** Lemmas of verbs of what is done to a law, a house or a body again and again: "réviser", "restaurer". */
  | "done-again"
  /** Lemmas of verbs of what a train, a ship or an aircraft does every day: "atterrir". */
  | "daily-move"
  /** Posts that one is elected to again: "député". */
  | "renewed-post"
  /** Lemmas of reflexive verbs of setting out, which one does again: "s’envoler". */
  | "leave-taking"
  /** What is over within days: "séance". */
  | "held-once"
  /** What goes on for weeks or years: "révolte". */
  | "long-occasion"
  /** What leads from one place to another: "ligne". */
  | "route-noun"
  /** Nouns that say nothing without what they are of, or of which kind: "modèle", "statut". */
  | "kind-noun"
  /** "bord", of a ship. */
  | "on-board"
  /** "vers", "chez": before where something goes. */
  | "goal-preposition"
  /** Adjectives of what comes again and again, by their lemma: "régulier". */
  | "regular"
  /** What one is on one occasion: "victime d’un attentat", "candidat". */
  | "event-attribute"
  /** What makes a moment of a verb: "fin", in "prendre fin". */
  | "moment-object";
