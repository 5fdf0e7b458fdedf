import { LISTED } from "../names/listed-names";

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Adjectives of continents, regions, peoples and faiths that no country's line has, masculine singular. */
const OF_REGIONS = words(`
européen africain asiatique américain océanien eurasien eurasiatique méditerranéen scandinave balte slave arabe juif musulman chrétien
catholique protestant orthodoxe bouddhiste hindou romain byzantin ottoman soviétique breton normand alsacien lorrain basque corse provençal occitan
catalan flamand wallon bavarois prussien saxon écossais gallois sicilien vénitien florentin parisien lyonnais marseillais londonien bordelais
toulousain strasbourgeois grenoblois nantais lillois rennais rouennais québécois antillais maghrébin latino-américain sud-américain
nord-américain anglo-saxon carolingien mérovingien capétien napoléonien hitlérien nazi fasciste stalinien maoïste gaulliste
`);

/** Adjectives that tell of which country or people something is, masculine singular: "kazakh", "européen". */
export const DEMONYMS: ReadonlySet<string> = new Set([
  ...LISTED.flatMap(({ known }) => known.adjectives),
  ...OF_REGIONS,
]);

/** Nouns that mean the same to all with "le" or "la", or make one sense with their verb or preposition. */
export const SELF_STANDING: ReadonlySet<string> = new Set(
  words(`
monde terre lune soleil ciel mer océan espace univers nature vie mort guerre paix liberté amour argent pouvoir trône jour nuit matin soir
temps histoire humanité homme femme femmes hommes enfants homosexualité esclavage avortement divorce suffrage peine droit démocratie monarchie république fascisme nazisme
communisme socialisme capitalisme christianisme islam judaïsme bouddhisme protestantisme catholicisme agriculture industrie médecine physique chimie
biologie mathématiques astronomie philosophie théologie musique peinture sculpture architecture littérature poésie cinéma théâtre
photographie télévision radio internet électricité imprimerie écriture papier fer cuivre bronze acier or charbon pétrole gaz
eau air feu vapeur énergie retraite indépendance abolition esclaves noblesse clergé bourgeoisie paludisme
choléra peste variole tuberculose sida cancer rage grippe covid cours titre rang nom âge fois suite fin début milieu moitié total nombre
nord sud est ouest premier première moyen-âge antiquité préhistoire football rugby tennis cyclisme athlétisme basket-ball natation ski golf judo
français anglais allemand espagnol italien russe latin arabe chinois japonais grec hébreu turc portugais
prix janvier février mars avril mai juin juillet août septembre octobre novembre décembre
`),
);

/** Bodies and offices of which every country has its own. */
export const STATE_BODIES: ReadonlySet<string> = new Set(
  words(`
cour tribunal sénat parlement assemblée chambre gouvernement ministre ministère armée police gendarmerie roi reine président présidente
constitution état préfet préfecture douane parquet procureur chancelier empereur sultan émir monarque souverain dauphin régent
ambassadeur ambassadrice gouverneur gouverneure
`),
);

/** What is called after its place, as others are: several treaties are "de Paris". */
export const TREATIES: ReadonlySet<string> = new Set(
  words("traité paix accord accords convention congrès conférence concile sommet siège"),
);

/** What is made of a work: whose translation or whose second volume has to be said. */
export const OF_WORKS: ReadonlySet<string> = new Set(
  words("traduction adaptation réédition édition version suite préface tome volume épisode"),
);

/** What someone or some state does to another: whose war or entry it was has to be said as well as against whom. */
export const ACTS_OF_ONE: ReadonlySet<string> = new Set(
  words(`
adhésion admission entrée accession candidature ralliement retour arrivée départ exil fuite visite voyage participation nomination élection
victoire défaite guerre expédition révolte insurrection rébellion soulèvement ultimatum
`),
);

/** Stretches of land that a text takes up by them: under no title do they say which one is meant. */
export const VAGUE_PLACES: ReadonlySet<string> = new Set(
  words(
    "zone zones région régions territoire territoires secteur secteurs endroit contrée localité lieux alentours frontière frontières plateau fédération phénomène argument procédé dispositif constitution tracé",
  ),
);

/** What is new, old or last is so among others of its kind: "le nouveau gouverneur romain". */
export const AMONG_OTHERS: ReadonlySet<string> = new Set(
  words(
    "nouveau nouvel nouvelle nouveaux nouvelles dernier dernière ancien ancienne futur future précédent précédente même autre",
  ),
);

/** Nouns that are written with a capital out of respect, and name no one by it: "les États riverains". */
export const OF_RESPECT: ReadonlySet<string> = new Set(
  words("état états etat etats roi rois reine empereur royaume gouvernement président présidente ministre"),
);

/** What leads from an act to whom or what it was done to: "la guerre contre", "l’adhésion à". */
export const TOWARDS: ReadonlySet<string> = new Set(words("à au aux en dans contre sur vers pour"));

/** Members of a family: who is told by one is another than whose relative he is. */
export const KIN: ReadonlySet<string> = new Set(
  words(`
fils fille frère sœur père mère époux épouse mari femme veuf veuve neveu nièce oncle tante cousin cousine gendre bru
petit-fils petite-fille demi-frère demi-sœur beau-frère belle-sœur beau-fils belle-fille beau-père belle-mère
grand-père grand-mère arrière-petit-fils arrière-petite-fille filleul filleule parrain marraine
`),
);

/** What is something of another thing, and by itself of none: "le capital", "la présidence". */
export const OF_ANOTHER: ReadonlySet<string> = new Set(
  words(`
capital direction présidence vice-présidence gestion contrôle commandement tête rédaction propriété majorité totalité succession régence
production construction reconstruction réalisation restauration fermeture réouverture ouverture suppression création transfert fusion rachat
secrétariat siège frontière exploitation concession
`),
);

/** How votes are counted: "élu au second tour" does not say to what. */
export const BALLOTS: ReadonlySet<string> = new Set(
  words("tour tours scrutin majorité unanimité voix suffrage suffrages âge issue bulletin bulletins vote acclamation"),
);

/** Meetings of one body or circle, which is no more told by the place than the others of its row. */
export const SERIAL_MEETINGS: ReadonlySet<string> = new Set(words("sommet"));

/** Agreements, of which every state and every firm signs many. */
export const AGREEMENTS: ReadonlySet<string> = new Set(
  words(`
traité traités accord accords convention conventions contrat contrats pacte pactes alliance protocole trêve armistice entente
mémorandum partenariat congrès conférence
`),
);

/** Lemmas of verbs that say nothing without their object. */
export const NEEDING_OBJECT: ReadonlySet<string> = new Set(
  words(`
conclure signer cosigner parapher adopter fonder créer proclamer négocier ratifier obtenir recevoir remporter acquérir acheter racheter
annexer conquérir promulguer inaugurer instituer instaurer établir construire bâtir édifier ériger inventer découvrir breveter composer
rédiger inscrire inclure insérer incorporer attribuer accorder concéder confier décerner remettre octroyer léguer abolir supprimer interdire autoriser lancer organiser
accueillir nommer désigner rejoindre intégrer envahir détruire libérer vaincre épouser formuler prononcer réaliser accomplir atteindre
franchir traverser reconnaître introduire prendre perdre subir mener
achever entreprendre financer envoyer livrer éditer publier sculpter installer développer produire fabriquer vendre capturer tuer assassiner
élire approuver valider rejeter dissoudre renverser chasser expulser emprisonner condamner exécuter nationaliser privatiser moderniser restaurer rénover
agrandir transformer remplacer évacuer bombarder assiéger piller incendier raser ravager dévaster
`),
);

/** Lemmas of verbs that need the list, the post or the place into which someone or something was put. */
export const NEEDING_LIST: ReadonlySet<string> = new Set(words("inscrire incorporer inclure insérer"));

/** Lemmas of verbs whose passive needs what something was made by it: "classé monument historique". */
export const NEEDING_RANK: ReadonlySet<string> = new Set(words("classer investir naturaliser"));

/** Lemmas of verbs that need what someone or something was kept from or taken out of. */
export const NEEDING_SOURCE: ReadonlySet<string> = new Set(
  words("écarter exclure évincer radier retirer déchoir priver expulser chasser bannir"),
);

/** Lemmas of verbs of what an aircraft or a ship does every day. */
export const DAILY_MOVES: ReadonlySet<string> = new Set(
  words(
    "poser atterrir décoller amerrir relier accoster appareiller circuler rouler passer arriver partir mouiller quitter gagner rallier",
  ),
);

/** Posts that one and the same person is elected to again. */
export const RENEWED_POSTS: ReadonlySet<string> = new Set(
  words("député députée sénateur sénatrice maire conseiller conseillère échevin délégué déléguée"),
);

/** Lemmas of verbs of what is done to a law, a house or a body again and again. */
export const DONE_AGAIN: ReadonlySet<string> = new Set(
  words(
    "réviser réformer modifier amender remanier réorganiser restructurer moderniser rénover restaurer agrandir réaménager",
  ),
);
