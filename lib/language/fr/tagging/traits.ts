/** What constraints may know of a token beside its classes; one bit each. */
export const TRAITS = {
  /** Beyond either end of the sentence. */
  EDGE: 1 << 0,
  /** First word of the sentence, of a quotation, or after a dash or a colon: its capital says nothing. */
  START: 1 << 1,
  /** A capital that does. */
  CAPITAL: 1 << 2,
  /** A form of "être". */
  ETRE: 1 << 3,
  /** A form of "avoir". */
  AVOIR: 1 << 4,
  /** An adjective that stands before its noun. */
  PRENOMINAL: 1 << 5,
  /** A verb or participle whose object comes with "de". */
  WITH_DE: 1 << 6,
  /** A verb that may have an infinitive right after it. */
  MODAL: 1 << 7,
  /** A participle that is an adjective more often than not. */
  ADJECTIVAL: 1 << 8,
  /** "faire", "laisser", "voir" and their like. */
  CAUSATIVE: 1 << 9,
  MONTH: 1 << 10,
  /** The lexicon does not know it: its classes are a guess. */
  GUESSED: 1 << 11,
  /** At the head of a sentence: the lexicon knows it as a name too. */
  KNOWN_NAME: 1 << 13,
  /** A verb that takes an attribute: "devenir", "rester". */
  COPULA: 1 << 12,
  /** A common noun written with a capital inside a sentence, which the lexicon knows as no name: "la Faculté". */
  DIGNIFIED: 1 << 14,
  /** An adverb in "-ment". */
  MANNER: 1 << 15,
  /** A noun to the lexicon too, but an adjective by its ending: "furieux", "tropical". */
  QUALIFYING: 1 << 16,
  /** A form of "faire". */
  FAIRE: 1 << 17,
} as const;

/** Name of a trait. */
export type Trait = keyof typeof TRAITS;

/** Traits by lemma of a verb, or by form for what is none. */
const WORDS: Readonly<Partial<Record<Trait, string>>> = {
  ETRE: "être",
  AVOIR: "avoir",
  FAIRE: "faire",
  PRENOMINAL: `grand grande grands grandes petit petite petits petites jeune jeunes vieux vieil vieille vieilles beau bel belle
    beaux belles bon bonne bons bonnes mauvais mauvaise mauvaises nouveau nouvel nouvelle nouveaux nouvelles ancien ancienne
    anciens anciennes premier première premiers premières dernier dernière derniers dernières deuxième second seconde troisième
    quatrième cinquième seul seule seuls seules simple simples long longue longs longues gros grosse grosses haut haute hauts
    hautes nombreux nombreuses prochain prochaine prochains prochaines futur future futurs futures principal principale
    principaux principales véritable véritables vaste vastes vrai vraie vrais vraies meilleur meilleure meilleurs meilleures
    pire double triple demi moindre moyen bref brève court courte courts courtes lourd lourde fort forte forts fortes excellent
    excellente plein pleine pleins pleines juste justes célèbre célèbres riche riches puissant puissante puissants puissantes important importante importants importantes
    différents différentes divers diverses rares rare pauvre pauvres cher chère faible faibles large larges lent lente
    profond profonde ultime unique immense immenses énorme énormes éventuel éventuelle éventuels éventuelles présent présente
    présents présentes précédent précédente premier-né propre propres certain certaine certains certaines multiples innombrables
    récent récente récents récentes tout toute tous toutes autre autres même mêmes tel telle tels telles quelque
    superbe superbes splendide splendides magnifique magnifiques modeste modestes étrange étranges brillant brillante
    brillants brillantes fameux fameuse fameuses illustre illustres terrible terribles formidable gigantesque minuscule éminent
    éminente léger légère légers légères vif vive vifs vives sévère sévères étroit étroite bas basse basses franc maigre maigres
    grave graves sérieux sérieuse sérieuses violent violente violents violentes lourds lourdes précieux précieuse précieuses
    rude rudes épais épaisse épaisses abondant abondante abondants abondantes précédents précédentes extrême extrêmes humble humbles digne noble nobles tendre tendres curieux curieuse sombre sombres triste tristes joli jolie jolis jolies
    sixième septième huitième neuvième dixième onzième douzième vingtième`,
  WITH_DE: `venir profiter disposer dépendre bénéficier résulter provenir parler souvenir sortir partir changer agir emparer
    occuper composer charger accompagner doter entourer couvrir constituer remplir munir équiper inspirer tirer issir user jouir
    témoigner relever manquer rapprocher éloigner distinguer débarrasser servir préoccuper traiter rêver descendre revenir
    méfier moquer douter convenir discuter triompher hériter souffrir mourir séparer retirer détacher libérer suivre précéder
    satisfaire approcher nourrir contenter vivre naître chasser exclure dater dériver émaner différer juger décider
    retourner rentrer arriver tomber sauter jaillir surgir disparaître échapper abuser accuser informer prévenir écarter
    protéger priver dispenser soustraire extraire évader enfuir écoper priser relever diverger rire avertir charger être`,
  MODAL: `pouvoir devoir vouloir savoir aller faire laisser falloir venir penser croire espérer préférer sembler paraître dire
    compter oser désirer voir entendre regarder sentir daigner souhaiter déclarer affirmer estimer assurer veuillez valoir envoyer
    prétendre avouer reconnaître adorer aimer détester courir monter descendre rentrer partir`,
  CAUSATIVE: "faire laisser voir entendre sentir regarder écouter",
  ADJECTIVAL: `âgé âgée âgés âgées élevé élevée élevés élevées compliqué compliquée compliqués compliquées varié variée variés variées
    privé privée privés privées armé armée armés armées uni unie unis unies isolé isolée isolés isolées spécialisé spécialisée spécialisés spécialisées marqué convaincu convaincue convaincus convaincues motivé qualifiés
    réservé sacré sacrée sacrés sacrées inattendu inattendue inattendus inattendues inconnu inconnue inconnus inconnues supposé
    préféré préférée préférés peuplé peuplée peuplés peuplées boisé boisée boisés boisées salé salée
    suspendu suspendue suspendus suspendues carré carrée carrés carrées éloigné éloignée éloignés éloignées étendu appropriée
    approprié opposés développé développés développée développées connu connue connus connues satisfait satisfaite satisfaits
    satisfaites écrit écrite écrits écrites fatigué fatiguée fatigués pressé serré absolu absolue
    parfait parfaite parfaits parfaites distingué distinct équilibré équilibrée illimité illimitée illimités
    modéré modérée`,
  MONTH: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  COPULA:
    "être devenir rester sembler paraître demeurer redevenir avérer révéler rendre déclarer juger tomber plaider dire",
};

const TRAITS_OF_WORDS = new Map<string, number>();
for (const [trait, words] of Object.entries(WORDS))
  for (const word of words.trim().split(/\s+/u))
    TRAITS_OF_WORDS.set(word, (TRAITS_OF_WORDS.get(word) ?? 0) | TRAITS[trait as Trait]);

const OF_LEMMAS =
  TRAITS.ETRE | TRAITS.AVOIR | TRAITS.WITH_DE | TRAITS.MODAL | TRAITS.CAUSATIVE | TRAITS.COPULA | TRAITS.FAIRE;

/** The traits that a form has by its own letters. */
export const traitsOfForm = (form: string): number => (TRAITS_OF_WORDS.get(form) ?? 0) & ~OF_LEMMAS;

/** The traits that a form has by a verb whose form it is. */
export const traitsOfVerb = (lemma: string): number => (TRAITS_OF_WORDS.get(lemma) ?? 0) & OF_LEMMAS;
