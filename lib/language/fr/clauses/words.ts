import { BUILDING_PARTS, BUILDINGS, PLACE_NOUNS, RELATIVE_NOUNS, THING_NOUNS, TOLD_OF_WORKS } from "./of-title";
import type { Determiner, WordClass } from "../../clauses";
import { DEED_CLASSES } from "./deeds";
import { MOMENT_NOUNS } from "./moments";
import { DOER_CLASSES } from "./doers";
import { GOVERNING_CLASSES } from "./governing";
import { LASTING_CLASSES } from "./lasting";
import {
  ACTS_OF_ONE,
  AGREEMENTS,
  AMONG_OTHERS,
  BALLOTS,
  DEMONYMS,
  KIN,
  DAILY_MOVES,
  DONE_AGAIN,
  NEEDING_LIST,
  NEEDING_OBJECT,
  NEEDING_RANK,
  NEEDING_SOURCE,
  OF_ANOTHER,
  OF_RESPECT,
  OF_WORKS,
  SELF_STANDING,
  SERIAL_MEETINGS,
  STATE_BODIES,
  TOWARDS,
  TREATIES,
  VAGUE_PLACES,
  RENEWED_POSTS,
} from "./standing";
import { OPEN_VERB_CLASSES } from "./open-verbs";
import { TOLD_CLASSES } from "./told";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const determiners = (kind: Determiner["kind"], forms: Record<string, string>): [string, Determiner][] =>
  Object.entries(forms).flatMap(([agreement, list]) =>
    list.split(" ").map((word): [string, Determiner] => [
      word,
      {
        kind,
        gender: agreement.startsWith("m") ? "m" : agreement.startsWith("f") ? "f" : null,
        number: agreement.endsWith("p") ? "plural" : "singular",
      },
    ]),
  );

/** Determiners with their agreement: m, f or x for the gender, s or p for the number. */
export const DETERMINERS: ReadonlyMap<string, Determiner> = new Map([
  ...determiners("definite", { ms: "le", fs: "la", xs: "l'", xp: "les" }),
  ...determiners("indefinite", { ms: "un", fs: "une", xp: "des" }),
  ...determiners("demonstrative", { ms: "ce cet", fs: "cette", xp: "ces" }),
  ...determiners("possessive", {
    ms: "mon ton son",
    fs: "ma ta sa",
    xs: "notre votre leur",
    xp: "mes tes ses nos vos leurs",
  }),
  ...determiners("quantity", {
    xs: "chaque",
    ms: "tout aucun",
    fs: "toute aucune",
    mp: "tous certains",
    fp: "toutes certaines",
    xp: "plusieurs quelques deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille",
  }),
]);

/** Closed classes as plain lists; open ones (infinitives, present participles, ordinals) have their rules in `clauses.ts`. */
export const CLASSES: Partial<Record<WordClass, ReadonlySet<string>>> = {
  ...DOER_CLASSES,
  ...TOLD_CLASSES,
  ...GOVERNING_CLASSES,
  ...DEED_CLASSES,
  ...LASTING_CLASSES,
  ...OPEN_VERB_CLASSES,
  "moment-noun": MOMENT_NOUNS,
  "self-standing": SELF_STANDING,
  "state-body": STATE_BODIES,
  treaty: TREATIES,
  kin: KIN,
  "of-another": OF_ANOTHER,
  ballot: BALLOTS,
  "serial-meeting": SERIAL_MEETINGS,
  "agreement-noun": AGREEMENTS,
  "needs-object": NEEDING_OBJECT,
  "needs-list": NEEDING_LIST,
  "needs-rank": NEEDING_RANK,
  "needs-source": NEEDING_SOURCE,
  "done-again": DONE_AGAIN,
  "daily-move": DAILY_MOVES,
  "renewed-post": RENEWED_POSTS,
  "leave-taking": words("envoler"),
  "of-work": OF_WORKS,
  "act-of-one": ACTS_OF_ONE,
  "vague-place": VAGUE_PLACES,
  "place-of-title": PLACE_NOUNS,
  "thing-of-title": THING_NOUNS,
  "building-part": BUILDING_PARTS,
  building: BUILDINGS,
  "relative-noun": RELATIVE_NOUNS,
  "of-works-told": TOLD_OF_WORKS,
  "among-others": AMONG_OTHERS,
  "of-respect": OF_RESPECT,
  towards: TOWARDS,
  demonym: DEMONYMS,
  preposition: words(
    "à au aux de du des d' en dans par pour sur sous avec sans chez vers entre depuis pendant durant dès jusque jusqu' après avant devant derrière contre malgré selon lors parmi envers outre hors suite grâce face afin outre-mer près autour",
  ),
  genitive: words("de du des d'"),
  dative: words("à au aux"),
  contracted: words("du au"),
  "contracted-dative": words("au"),
  locative: words("à en dans au aux"),
  agent: words("par"),
  specifying: words("sur pour entre contre"),
  restricting: words("selon sans sauf hormis excepté"),
  additive: words("et"),
  sequel: words("puis"),
  alternative: words("ou"),
  "subject-relative": words("qui"),
  "object-relative": words("que qu'"),
  "genitive-relative": words("dont"),
  "place-relative": words("où"),
  "time-subordinator": words("lorsque lorsqu' quand"),
  "paired-subordinator": words("alors tandis après"),
  "passive-mark": words("été"),
  "light-noun": words("lieu"),
  softening: words("environ plus près moins de d' quelque au presque"),
  pair: words("deux"),
  "plural-article": words("les des aux ces"),
  aspectual: words("devoir commencer cesser finir achever continuer"),
  "time-count": words("fois"),
  "time-name": words("année jour date mois moment"),
  "had-once": words("idée intuition honneur révélation initiative privilège occasion"),
  "had-bare": words("vent connaissance"),
  settled: words("établir installer réfugier réunir rassembler fixer"),
  ruling: words("arrêt jugement sentence verdict"),
  "time-unit": words("an ans année années mois jours semaines"),
  relative: words(
    "qui que qu' dont où lequel laquelle lesquels lesquelles duquel auquel auxquels auxquelles desquels desquelles quoi",
  ),
  subordinator: words("lorsque lorsqu' quand comme si puisque puisqu' tandis alors quoique bien parce car donc tant"),
  coordinator: words("et ou ni mais puis or"),
  "subject-pronoun": words(
    "il elle ils elles on ce c' cela ceci nous vous je j' tu celui-ci celle-ci ceux-ci celles-ci celui celle ceux celles",
  ),
  reflexive: words("se s'"),
  "object-pronoun": words("le la les l' lui leur y en"),
  "half-negation": words("ne n'"),
  "full-negation": words("pas plus jamais rien personne guère aucun aucune point nulle ni"),
  restriction: words("que qu'"),
  negation: words("ne n' ni jamais aucun aucune"),
  adverb: words(
    "également aussi ensuite déjà enfin ainsi toutefois notamment toujours encore souvent alors puis bientôt désormais finalement définitivement longtemps donc même très surtout vite peu plus tard seulement presque",
  ),
  connective: words("également toutefois cependant parallèlement finalement enfin ensuite néanmoins pourtant alors"),
  deictic: words(
    "aujourd'hui actuellement actuel actuelle actuels actuelles désormais maintenant récemment récent récente récents récentes hier demain dernier dernière derniers dernières prochain prochaine prochains prochaines présentement",
  ),
  anaphoric: words(
    "autre autres celui-ci celle-ci ceux-ci celles-ci tel telle tels telles même mêmes précédent précédente précité suivant suivante cela celle celui ceux celles lui elle eux ci-dessus là",
  ),
  "first-person": words("notre nos nous mon ma mes je votre vos vous"),
  "pre-adjective": words(
    "premier première premiers premières second seconde nouveau nouvel nouvelle nouveaux nouvelles grand grande grands grandes petit petite petits petites ancien ancienne anciens anciennes vieux vieille jeune jeunes bon bonne beau belle haut haute futur future seul seule principal principale deux trois quatre cinq six sept huit neuf dix saint sainte célèbre fameux fameuse véritable double triple ex",
  ),
  "founding-participle": words(
    "créer fonder inaugurer lancer signer adopter ratifier construire bâtir publier ouvrir établir instituer conclure promulguer proclamer achever édifier ériger élire naître mourir découvrir constituer instaurer reconstruire restaurer rebâtir rénover transformer démolir détruire fermer dissoudre supprimer abolir consacrer commencer terminer percer creuser aménager installer implanter nommer couronner sacrer baptiser canoniser béatifier exécuter assassiner décapiter guillotiner fusiller abattre tuer composer écrire peindre sculpter tourner réaliser rédiger imprimer éditer traduire enregistrer présenter breveter inventer concevoir fabriquer mettre voter abroger révoquer annexer rattacher conquérir prendre libérer incendier classer inscrire arrêter sortir disputer remporter condamner exclure expulser recruter commander dessiner lever déplacer transférer moderniser agrandir électrifier raser ruiner piller ravager reprendre relancer organiser tenir donner accorder attribuer décerner confier offrir léguer reconnaître homologuer déposer rendre équiper étendre prolonger renouveler réformer réorganiser rebaptiser renommer réunir rassembler séparer diviser diffuser jouer interpréter chanter graver frapper émettre décréter ordonner décider réaffecter restituer destituer déposer renverser chasser exiler bannir déporter interner emprisonner incarcérer élever promouvoir diplômer inhumer enterrer ensevelir exhumer acheter acquérir vendre céder racheter nationaliser privatiser fusionner décéder disparaître paraître devenir décrire juger allumer blesser admettre placer entrer prononcer célébrer capturer couler torpiller dévaster retrouver identifier naturaliser intégrer dévoiler décorer anoblir investir assécher évacuer désaffecter arriver débarquer entreprendre rouvrir refonder réviser exploiter introduire",
  ),
  planning: words(
    "annoncer proposer demander décider prévoir souhaiter promettre envisager préparer espérer vouloir recommander exiger programmer planifier projeter ordonner réclamer solliciter suggérer imaginer compter projeter autoriser permettre charger",
  ),
  saying: words(
    "déclarer évoquer soutenir affirmer souligner critiquer dénoncer saluer commémorer célébrer fêter refuser rejeter accepter approuver retenir reconnaître raconter décrire étudier analyser présenter exposer relater rapporter commenter condamner regretter mentionner citer rappeler confirmer expliquer estimer juger considérer illustrer représenter montrer révéler dater",
  ),
  stative: words(
    "être avoir compter abriter posséder comprendre contenir comporter mesurer peser représenter rester demeurer falloir exister vivre habiter résider employer occuper couvrir disposer appartenir dépendre régner figurer siéger fonctionner dater remonter sembler opérer parler",
  ),
  intransitive: words(
    "éclater naître mourir décéder régner commencer débuter finir cesser paraître reparaître disparaître réapparaître apparaître ouvrir rouvrir fermer brûler abdiquer démissionner capituler décoller atterrir échouer triompher tomber arriver survenir renaître couler sombrer exploser périr succomber doubler tripler quadrupler augmenter diminuer baisser croître décliner chuter reculer progresser sortir entrer fusionner reprendre",
  ),
  "self-contained": words(
    "achever terminer effondrer écrouler éteindre marier remarier suicider exiler convertir développer agrandir dissoudre rendre séparer révolter soulever désintégrer écraser interrompre évader ouvrir tenir dérouler produire retirer réunir disloquer",
  ),
  presenting: words(
    "naître mourir paraître apparaître disparaître éclater commencer débuter ouvrir tenir dérouler achever terminer succéder entrer arriver survenir réunir créer fonder sortir débarquer mourir décéder périr retentir surgir",
  ),
  "rare-verb": words("ouvrer saillir issir ouïr choir chaloir férir gésir pâtir vêler conter muer paner tourer"),
  attributive: words("devenir redevenir rester"),
  dating: words("dater remonter"),
  living: words("vivre"),
  human: words(
    "naître mourir décéder épouser publier écrire rédiger étudier obtenir fonder quitter rencontrer composer peindre sculpter rejoindre inventer enseigner voyager démissionner abdiquer participer soutenir diriger créer signer refuser voter enregistrer traduire jouer interpréter réaliser tourner apprendre découvrir concevoir construire combattre fuir gagner remporter battre exposer présider présenter proposer accepter collaborer commencer débarquer embarquer partir arriver retourner revenir rentrer s'installer installer établir marier remarier engager exiler réfugier rendre suicider éteindre consacrer retirer convertir inscrire lancer vendre acheter acquérir adhérer accéder succéder assister régner travailler vivre habiter séjourner intégrer entrer recevoir soigner opérer défendre prononcer plaider visiter explorer traverser adopter divorcer militer parcourir adresser essayer",
  ),
  "human-passive": words(
    "naître mourir décéder élire réélire nommer condamner exiler couronner sacrer baptiser inhumer enterrer incinérer arrêter emprisonner incarcérer déporter assassiner exécuter guillotiner fusiller décapiter admettre recruter engager mobiliser blesser promouvoir décorer diplômer élever canoniser béatifier ordonner anoblir excommunier révoquer destituer libérer gracier acquitter réhabiliter partir arriver entrer devenir revenir rentrer retourner désigner choisir envoyer affecter muter chasser expulser capturer interner naturaliser",
  ),
  epicene: words(
    "ministre maire juge peintre auteur architecte professeur médecin écrivain chef député sénateur artiste athlète journaliste poète chimiste physicien biologiste philosophe économiste romancier compositeur sculpteur ingénieur capitaine général diplomate cinéaste élève pianiste violoniste linguiste botaniste secrétaire membre porte-parole ambassadeur préfet procureur commissaire",
  ),
  causative: words("faire laisser"),
  "event-noun": words(
    "abandon accession achat adhésion adoption annexion attaque attentat bataille canonisation capitulation cession chute conclusion condamnation conférence congrès conquête construction couronnement coup création déclenchement défaite démission démolition départ dissolution découverte élection élections entrée envoi établissement exécution expédition explosion exposition fermeture fondation guerre inauguration incendie installation intervention invasion investiture invention lancement libération mariage massacre mise mort naissance nationalisation nomination obtention occupation ouverture début fin séance vol match étape concert procès festival saisine débarquement massacre émeute grève soulèvement insurrection armistice naufrage mariage couronnement parution passage percement pose premier première prise proclamation promulgation publication ratification reconnaissance reddition référendum remise rencontre réouverture rachat restauration rétablissement retour réunion réunification rupture sacre séisme session siège signature sommet suppression tenue transfert tremblement vente victoire visite vote abolition abdication avènement arrivée assassinat assemblée sortie accident crash épidémie famine crue tempête raid tournage séjour voyage traversée réforme essai refus rejet échec putsch trêve cessez-le-feu partage baptême décès obsèques funérailles divorce révolte croisade marche discours concile colloque foire tournoi championnat course finale jeux reprise relance faillite réception forage éclipse sauvetage montage crise perte greffe atterrissage alunissage décollage jugement",
  ),
  "occasion-noun": words(
    "bataille siège guerre conférence congrès exposition révolution révolte insurrection massacre procès concile sommet expédition croisade campagne conquête invasion annexion émeute grève incendie séisme tremblement naufrage éruption épidémie élection couronnement sacre coup combat débarquement armistice capitulation festival tournoi championnat finale soulèvement rébellion mutinerie putsch catastrophe explosion concours synode référendum",
  ),
  "recurring-noun": words(
    "conférence congrès exposition concile sommet campagne élection festival tournoi championnat finale concours synode référendum incendie grève émeute coup combat",
  ),
  "document-noun": words(
    "décret déclaration amendement traité accord accords loi protocole convention résolution charte ordonnance édit lettre arrêté pacte constitution bulle manifeste communiqué mémorandum testament concordat",
  ),
  "class-noun": words(
    "question tour ville île traité accord convention protocole décret réunion session conférence comité commission conseil institution programme projet ministère société centre contrat cérémonie décision déclaration candidature visite entreprise document texte initiative idée union association groupe région loi réforme bataille crise élection vote œuvre château église usine site musée pont canal bâtiment édifice monument domaine résolution catastrophe chantier opération mission poste titre procès affaire compagnie fondation université école hôpital village commune département province royaume empire roi reine empereur président ministre auteur peintre maire évêque fondateur directeur bureau siège fleuve rivière montagne navire train ligne gare port place club équipe journal stade théâtre parti jeux coupe championnat festival ligue",
  ),
  "act-noun": words("ratification accession adhésion inscription classement admission rattachement"),
};
