import "server-only";

/** Why nothing was asked, in French for authors, by the code of the note. A code without words is shown as it is. */
export const WHY_NOT_ASKED: Readonly<Record<string, string>> = {
  // the reading
  "clause-not-understood": "phrase dont la construction n’a pas été comprise",
  "unreadable-date": "date illisible ou impossible",
  "initials-do-not-match": "sigle dont les lettres ne sont pas celles du nom",
  "foreign-expansion": "sigle d’un nom étranger",
  "no-such-heading": "titre de leçon introuvable dans le document",
  "repaired-sentence": "phrase réparée à la lecture",
  "damaged-sentence": "phrase abîmée ou incomplète",
  "date-attachment-unsure": "on ne sait à quel verbe se rapporte la date",
  "agreement-unverified": "genre du sujet incertain",
  // the writing
  unsayable: "pas de tournure correcte pour la question",
  "too-few-distractors": "pas assez de mauvaises réponses plausibles",
  "answered-by-initials": "le sigle se lit dans les initiales du nom",
  "bounded-quantity": "nombre donné comme une borne (« plus de »…)",
  "half-a-name": "personne dont le texte n’a que le nom de famille",
  // the linter
  "key-not-in-options": "la bonne réponse n’est pas proposée",
  "key-not-in-evidence": "la phrase ne dit pas la réponse",
  "quote-not-in-source": "la citation n’est pas exacte",
  "two-keys": "deux réponses sont bonnes",
  "duplicate-options": "deux réponses disent la même chose",
  "overlapping-options": "deux réponses se recouvrent",
  "mixed-type-or-precision": "réponses de nature différente",
  "longest-option-is-key": "la bonne réponse se voit à sa longueur",
  "grammar-cue": "la grammaire trahit la réponse",
  "key-word-in-stem": "la question contient un mot de la réponse",
  "stem-not-a-question": "ce n’est pas une question",
  "stem-too-long": "question trop longue",
  "dangling-words": "la question s’arrête au milieu (« à Paris entre ? »)",
  "unresolved-anaphora": "renvoi à ce qui précède (« cette », « il »…)",
  "bare-definite-subject": "on ne sait de quoi il s’agit (« le traité » : lequel ?)",
  vague: "on ne sait de quel fait il s’agit (« a lancé un appel »)",
  "not-unique": "plusieurs réponses possibles (« l’un des »…)",
  "negative-stem": "question négative",
  "absolute-word": "mot absolu dans une réponse (« toujours », « aucun »)",
  "all-or-none-of-the-above": "« toutes ces réponses » ou « aucune »",
  "true-elsewhere": "une mauvaise réponse est vraie ailleurs",
  "common-knowledge": "date que tout le monde connaît, dite en passant",
  "second-timex": "la question contient déjà une date",
  "forecast-as-fact": "annonce ou prévision, non un fait",
  deictic: "vrai au moment d’écrire seulement (« actuellement », « nos »…)",
  "opinion-unattributed": "jugement sans auteur",
  "unbalanced-quotes": "guillemet ou parenthèse sans pendant",
  typography: "faute de typographie",
  elision: "élision fautive",
  contraction: "« de le », « à les » au lieu de « du », « aux »",
  "doubled-word": "mot redoublé",
  "leftover-markup": "reste de balise ou d’appel de note",
  capitals: "majuscule ou minuscule fautive",
  "implausible-number": "nombre invraisemblable",
  "asks-finer-than-source": "demande plus de précision que la phrase n’en donne",
  "near-duplicate": "question presque identique à une autre",
};

/** Why a stretch of text is not taught, by the reason of its dropping. */
export const WHY_DROPPED: Readonly<Record<string, string>> = {
  "page-date": "date de la page",
  "call-to-action": "appel à cliquer",
  navigation: "navigation du site",
  sharing: "boutons de partage",
  address: "adresse",
  legal: "mentions légales",
  "stray-mark": "signe isolé",
};

/** Kinds of question, in the words of an author. */
export const KIND_NAMES: Readonly<Record<string, string>> = {
  "date-choice": "choix d’une date",
  "date-typed": "date à écrire",
  "event-of-date": "événement d’une date",
  "cloze-quantity": "nombre à compléter",
  "acronym-expansion": "sens d’un sigle",
  "expansion-acronym": "sigle d’un nom",
};
