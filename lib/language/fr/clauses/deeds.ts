import type { WordClass } from "../../word-class";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Participles in all their forms: "aboli", "abolie", "abolis", "abolies". */
const participles = (list: string): ReadonlySet<string> =>
  new Set(list.split(" ").flatMap((form) => ["", "e", "s", "es"].map((ending) => `${form}${ending}`)));

/** Lemmas, nouns and adjectives that tell an act whole though nothing in it bears a name. */
export const DEED_CLASSES: Partial<Record<WordClass, ReadonlySet<string>>> = {
  stating: words(`
déclarer affirmer soutenir montrer démontrer prouver établir constater remarquer observer admettre reconnaître juger estimer confirmer conclure annoncer révéler découvrir
comprendre calculer proclamer décréter décider
`),
  announcing: words(
    "annoncer déclarer affirmer soutenir proclamer décider promettre confirmer révéler admettre reconnaître décréter assurer prétendre",
  ),
  devising: words(`
fabriquer élever concevoir imaginer dessiner composer commander rédiger écrire réaliser construire bâtir édifier ériger fonder créer instituer instaurer mettre
organiser breveter inventer proposer
`),
  "reaching-to": words("participer adhérer accéder succéder assister procéder échapper survivre parvenir aboutir"),
  "self-told": words("rendre dissoudre disloquer"),
  replacing: words("remplacer substituer"),
  dividing: words("partager diviser découper répartir scinder morceler"),
  "moving-seat": words("installer établir transférer fixer déplacer transporter implanter"),
  crossing: words("franchir traverser passer repasser atteindre gagner"),
  raising: words("porter relever abaisser fixer ramener"),
  "seat-noun": words(
    "siège capitale atelier résidence famille cour gouvernement quartier quartiers centre laboratoire observatoire camp comptoir ambassade état-major",
  ),
  "set-course": words(
    "production vente exploitation chantier orbite circulation liquidation minorité eau place construction culture fabrication accusation examen cause marche",
  ),
  "any-thing": words(`
solution série vague campagne partie rôle succès victoire politique mesure décision idée tentative mission équipe groupe ensemble nombre plan projet programme moyen façon
manière forme version étude œuvre texte chose situation crise période époque jour fête réunion place lien appel étape échec effort avis
`),
  found: participles("inventé découvert breveté aboli isolé synthétisé identifié"),
  "maker-noun": words(`
procédé appareil machine dispositif prototype modèle système méthode technique produit brevet source site gisement tombeau tombe trésor corps épave statue manuscrit
cause solution loi droit règlement peine taxe impôt fonction poste gène virus bacille vaccin remède substance molécule élément objet idée formule principe phénomène
`),
  valuing: words(`
important considérable élégant remarquable célèbre véritable certain vif fort puissant décisif essentiel exceptionnel fantastique magnifique superbe nouveau autre
semblable différent rapide brillant immense énorme modeste discret simple long court violent brutal sanglant terrible grave vaste étonnant original particulier
supplémentaire meilleur pire bon mauvais beau ambitieux
`),
};
