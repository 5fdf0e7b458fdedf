import type { GluingRules } from "../language";

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Frequent words of expository French, base forms: plurals and feminines in -s, -e and -es are found from them. */
const FREQUENT = `
avec dans pour chez dont sous sans vers mais donc puis plus moins très bien mal tout toute tous toutes même mêmes autre autres
cette leur leurs notre votre nous vous elle elles ceux celle celles celui quel quelle chaque plusieurs quelques certains aucun
ainsi alors aussi avant après depuis pendant durant selon malgré parmi entre contre lors lorsque quand comme parce afin encore
déjà toujours jamais souvent parfois bientôt ensuite enfin cependant toutefois néanmoins pourtant notamment également surtout
être avoir était étaient sera seront serait avait avaient aura faire fait faite dire dit voir vient tient prend donne pouvoir
peut peuvent doit doivent devoir vouloir veut savoir aller mettre permet permettre devenir devenu rendre tenir porter passer
suivre vivre trouver montrer laisser chercher jouer partir sortir monter venir parler compter aider créer créé former formé
dirigé dirigée signé adopté établi fondé proclamé reconnu élu nommé obtenu reçu rejoint conclu lancé ouvert placé situé composé
engagé utilisé appelé considéré destiné organisé présenté développé réalisé construit produit conduit mené porté lié tourné
pays état états monde terre terres ville villes région régions peuple peuples nation nations homme hommes femme femmes enfant
gens jour jours année années mois siècle temps fois époque moment début suite cours partie part place point côté centre nord
est sud ouest mer fleuve montagne route routes port frontière frontières territoire territoires espace zone
politique politiques économie économique économiques commerce commercial commerciale commerciaux marché marchés industrie
industriel industrielle agriculture agricole production énergie pétrole gaz finance financier financière banque argent prix
gouvernement président ministre ministère parlement roi reine empereur empire république royaume pouvoir pouvoirs chef chefs
armée guerre paix bataille victoire défense sécurité force forces arme armes nucléaire militaire militaires
droit droits loi lois traité traités accord accords convention conventions principe principes règle règles justice liberté
relation relations coopération organisation organisations institution institutions programme programmes projet projets plan
membre membres partenaire partenaires dirigeant dirigeants représentant représentants citoyen citoyens entreprise entreprises
société sociétés groupe groupes association associations union conseil comité commission assemblée conférence sommet réunion
développement création construction protection production intégration influence présence puissance croissance importance
travail travaux problème problèmes question questions réponse raison raisons cause causes effet effets résultat résultats
moyen moyens mesure mesures niveau niveaux objet objets objectif objectifs domaine domaines secteur secteurs système systèmes
culture culturel culturelle histoire historique langue langues science sciences scientifique scientifiques éducation école
écoles université santé religion église art arts musique livre livres œuvre œuvres étude études recherche recherches
grand grande grands grandes petit petite petits petites gros grosse bon bonne bons bonnes beau belle nouveau nouvelle nouveaux
nouvelles premier première premiers premières dernier dernière derniers dernières ancien ancienne anciens anciennes jeune
jeunes vieux riche riches pauvre pauvres fort forte forts fortes haut haute long longue large libre libres seul seule propre
principal principale principaux principales important importante importants importantes différent différents national nationale
nationaux nationales international internationale internationaux internationales étranger étrangère étrangers étrangères
public publique publics publiques social sociale sociaux sociales général générale généraux générales commun commune communs
communes mutuel mutuelle mutuels mutuelles commercial bilatéral bilatérale bilatérales multilatéral multilatérales régional
régionale régionaux régionales mondial mondiale mondiaux mondiales humain humaine humains humaines naturel naturelle naturelles
européen européenne européens européennes français française françaises américain américaine russe russes chinois chinoise
asiatique asiatiques indépendance indépendant indépendante stable stabilité confiance soutien appui aide échange échanges
visite visites rencontre rencontres lutte dialogue amitié intérêt intérêts avenir passé présent ressources ressource richesse
population populations habitant habitants famille familles maison maisons vie mort naissance père mère fils fille frère sœur
eau feu air ciel soleil lune nuit matin soir lumière couleur forme nombre quantité taille poids mètre mètres kilomètres
`;

/** Words that no longer French word ends with or begins with. */
const LOOSE = "avec dont pour cette depuis pendant selon notamment également leurs lorsque afin malgré parmi";

/** Words and elements that begin long words. */
const PREFIXES = `
pour sur sous entre contre outre avant après arrière bien mal non sans par plus moins mieux demi semi mi vice ex
auto multi inter trans super hyper anti porte passe garde haut haute bas basse pluri poly mono para photo radio télé micro macro mini
maxi méga ultra extra infra intra pré post rétro socio psycho géo bio éco euro agro aéro hydro thermo électro cyber vidéo ciné
tourne chauffe couvre cache coupe gratte lance perce presse prête pèse protège rabat remue serre sèche taille tire trompe vide
main pied chien radios vers grand petit longue long libre franc double triple quatre cent mille nord sud est ouest mort saint
`;

/** Elements that end long words and happen to be words, or the stem of one with an ending. */
const SUFFIXES = `
uses nons tant tante tants tantes leur leurs être êtres voir aire aires unes eaux ques iles avant avants chez ines èmes elle elles
ment ments able ables tion tions eur eurs euse euses ette ettes isme ismes iste istes ante antes ance ances ence ences aient
âtre âtres ière ières table tables sage sages page pages rage rages toire toires tenant tenants venant venir tenir lier lière
raie raies esse esses onne onnes aine aines rons rais rait rent sons sont tons vons lent lente lents lentes vent vents dent dents
iers nantes listes lieu lieux mont monts âmes sera seras serait seront mètre mètres tasses alises alités ives soires land lands ball balls sphère sphères graphie graphies
`;

/** Right words that a split would tear, found by running a whole French lexicon through the rule. */
const EXCEPTIONS = `
autrefois quelquefois banqueroute banqueroutes courtepointe courtepointes richelieu richelieux lieudits bonshommes terrefort
terreforts malentendu malentendus maltraité maltraitée gentilshommes gentilhomme chaussetrappe plupart départemental départementale départementales mainmise mainmises mainmorte
`;

/** What it takes to part words that were run together in French. */
export const GLUING: GluingRules = {
  words: list(FREQUENT),
  looseWords: list(LOOSE),
  tails: list("est sont fut ont des une sur aux les"),
  prefixes: list(PREFIXES),
  suffixes: list(SUFFIXES),
  exceptions: list(EXCEPTIONS),
};
