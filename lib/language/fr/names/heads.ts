import type { Gender } from "../../phrases";

const words = (gender: Gender, list: string): [string, Gender][] =>
  list
    .trim()
    .split(/\s+/u)
    .map((word) => [word, gender]);

/** Nouns that head the name of an organisation, in lower case, with their gender. */
export const ORGANISATION_HEADS: ReadonlyMap<string, Gender> = new Map([
  ...words(
    "f",
    "organisation union commission agence ligue fédération confédération association fondation université académie école banque compagnie société cour assemblée chambre conférence alliance communauté bibliothèque armée autorité caisse croix-rouge faculté coopérative régie direction",
  ),
  ...words(
    "m",
    "conseil comité institut parti front mouvement syndicat bureau office tribunal parlement ministère secrétariat commissariat haut-commissariat centre fonds programme collège musée observatoire laboratoire groupe forum réseau consortium groupement rassemblement",
  ),
]);

/** Heads that name something else as often as not: they need "pour", "sur" or a name behind them. */
export const WEAK_HEADS: ReadonlySet<string> = new Set(
  "conférence programme centre groupe forum réseau école musée bibliothèque front mouvement direction chambre caisse autorité bureau société compagnie armée".split(
    " ",
  ),
);

/** Heads that are often written without capital before a name: "ministère des Affaires étrangères", "université de Strasbourg". */
export const LOWER_HEADS: ReadonlySet<string> = new Set(["ministère", "université"]);

/** Nouns that head the name of a treaty or a charter, in the singular. */
export const TREATY_HEADS: ReadonlyMap<string, Gender> = new Map([
  ...words("m", "traité accord protocole pacte édit concordat acte compromis armistice"),
  ...words("f", "convention charte déclaration paix trêve ordonnance"),
]);

/** Time and the like: what no long name goes on with. */
export const NEVER_INSIDE: ReadonlySet<string> = new Set(
  "année années mois jour jours siècle siècles an ans heure fois semaine partir cours fin début janvier février mars avril mai juin juillet août septembre octobre novembre décembre suite cause part tête place guise vue faveur présence compte lieu moment époque effet".split(
    " ",
  ),
);

/** Adjectives that say something of a body and are no part of its name. */
export const LOOSE_ADJECTIVES: ReadonlySet<string> = new Set(
  "actuel actuelle nouveau nouvelle dernier dernière premier première seul seule même entier entière suivant suivante capable membre présent présente chargé chargée responsable compétent compétente ancien ancienne futur future important importante célèbre puissant puissante propre certain certaine divers diverses différent différente autre tel telle favorable hostile opposé opposée proche lié liée comme".split(
    " ",
  ),
);
