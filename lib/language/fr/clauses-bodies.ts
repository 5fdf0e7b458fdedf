const BODIES =
  "Théâtre|Assemblée|Banque|Cour|Parlement|Sénat|Chambre|Conseil|Bibliothèque|Université|Musée|Opéra|Parti|Garde|Armée|Marine|Église|République|Constitution|Monnaie|Archives|" +
  "Gouvernement|Académie|Institut|Stade|École|Orchestre|Ballet|Trésor|Convention|Congrès|Directoire|Tribunal|Ministère|Jardin|Parc";

const KINDS =
  "nationa(?:le?s?|ux)|royale?s?|centrale?|suprêmes?|impériale?s?|constitutionnel(?:le)?s?|fédéra(?:le?s?|ux)|général(?:e|es)?|constituante|législati(?:f|ve)s?|municipa(?:le?|ux)|" +
  "publique?s?|populaire|d['’]appel|d['’]État|des (?:députés|représentants|lords|communes)|de justice|de cassation|des comptes";

/** A body with no more than what tells its kind: "la Cour suprême", "l’Assemblée nationale", "le Sénat". */
const COMMON = new RegExp(
  `(?<=(?:^|[\\s’'])(?:[Ll]e |[Ll]a |[Ll]['’]|[Ll]es |du |au |aux |des ))(?:${BODIES})(?= (?:${KINDS})(?!\\p{L}|-| (?:d[eu’']|des|\\p{Lu}))|$|[,.]| (?:a|est|fut|à|en|par)(?!\\p{L}))`,
  "gu",
);

/** A text with the bodies that every country has in lower case. */
export const withoutCommonNames = (text: string): string => text.replace(COMMON, (body) => body.toLowerCase());
