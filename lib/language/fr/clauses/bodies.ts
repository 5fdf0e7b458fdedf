const BODIES =
  "Théâtre|Assemblée|Banque|Cour|Parlement|Sénat|Chambre|Conseil|Bibliothèque|Université|Musée|Opéra|Parti|Garde|Armée|Marine|Église|République|Constitution|Monnaie|Archives|" +
  "Gouvernement|Académie|Institut|Stade|École|Orchestre|Ballet|Trésor|Convention|Congrès|Directoire|Tribunal|Ministère|Jardin|Parc";

const KINDS =
  "nationa(?:le?s?|ux)|royale?s?|centrale?|suprêmes?|impériale?s?|constitutionnel(?:le)?s?|fédéra(?:le?s?|ux)|général(?:e|es)?|constituante|législati(?:f|ve)s?|municipa(?:le?|ux)|" +
  "publique?s?|populaire|communistes?|socialistes?|libéra(?:le?|ux)|radical|conservateur|travailliste|démocrate|républicaine?|ouvrier|paysan|d['’]appel|d['’]État|des (?:députés|représentants|lords|communes)|de justice|de cassation|des comptes";

/** Endings of adjectives of countries and towns: "le Parti communiste chinois" is one. */
const OF_A_PLACE =
  "\\p{Ll}+(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine|and|ande|ol|ole|in|ine|ec|ecque|que|asque|ote|on|onne|que)s?(?!\\p{L})";

/** A body with no more than what tells its kind: "la Cour suprême", "l’Assemblée nationale", "le Sénat". */
const COMMON = new RegExp(
  `(?<=(?:^|[\\s’'])(?:[Ll]e |[Ll]a |[Ll]['’]|[Ll]es |du |au |aux |des ))(?:${BODIES})(?= (?:${KINDS})(?!\\p{L}|-| (?:d[eu’']|des|\\p{Lu}|${OF_A_PLACE}))|$|[,.]| (?:a|est|fut|à|en|par)(?!\\p{L}))`,
  "gu",
);

/** A text with the bodies that every country has in lower case. */
export const withoutCommonNames = (text: string): string => text.replace(COMMON, (body) => body.toLowerCase());
