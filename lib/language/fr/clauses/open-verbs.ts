import type { WordClass } from "../../word-class";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Lemmas of verbs by what they say nothing without, and nouns that say nothing by themselves. */
export const OPEN_VERB_CLASSES: Partial<Record<WordClass, ReadonlySet<string>>> = {
  "needs-place": words(`
entrer rentrer arriver venir revenir retourner partir repartir parvenir accéder aboutir adhérer participer assister procéder recourir renoncer contribuer appartenir débarquer embarquer
`),
  "needs-goal": words("transférer envoyer expédier transporter muter affecter acheminer"),
  "goal-preposition": words("vers chez sur pour auprès entre outre jusque jusqu' contre"),
  embarking: words("embarquer rembarquer"),
  "on-board": words("bord"),
  opening: words("ouvrir fermer rouvrir"),
  "kind-noun": words(`
modèle modèles type types version variante exemplaire exemplaires prototype forme genre espèce série gamme ensemble statut statuts régime aspect visage
`),
  charging: words("qualifier traiter accuser taxer charger priver"),
  transforming: words("transformer convertir changer"),
};
