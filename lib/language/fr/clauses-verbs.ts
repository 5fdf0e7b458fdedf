import type { VerbForm } from "../clauses";

const forms = (
  number: VerbForm["number"],
  role: VerbForm["role"],
  tense: VerbForm["tense"],
  list: string,
): [string, VerbForm][] => list.split(" ").map((form) => [form, { number, role, tense }]);

/** Verbs in -er whose simple past is regular, by the stem of "signa", "signèrent". */
const STEMS =
  "sign fond cré adopt ratifi proclam déclar publi inaugur organis install nomm occup quitt gagn remport épous succéd accéd adhér demand propos décid ordonn début achev termin tomb entr arriv rest éclat brûl régn mont pass gouvern accept refus accord donn confi céd achet enseign expos présent présid particip invent fusionn libér emport attaqu captur empar abdiqu abandonn autoris baptis célébr command compos conquist consacr coût décern démissionn dépos détrôn édifi élabor épous exécut form fortifi fusill guillotin imagin imprim incendi instaur institu intégr intitul invit livr march mari mesur nationalis négoci oblig opér parl pill port procéd promulgu provoqu quitt racont ramen réalis recouvr regroup renonc renvers répar restaur retir retourn révoqu sauv sembl support suscit tent transform transport travers triomph trouv tu utilis vers visit vot";
/** Stems that change before -a: "lança", "engagea". */
const SOFT_STEMS =
  "lanç annonç commenç avanç plaç menaç engage dirige partage charge assiège rédige protège change voyage encourage";

const PAST_SINGULAR =
  "devint prit obtint naquit mourut reçut rejoignit conclut mit fit perdit rendit vendit construisit conduisit détruisit écrivit permit promit soumit admit entreprit reprit apprit comprit tint vint maintint soutint retint parvint intervint revint survint reconnut parut apparut disparut connut voulut put dut sut courut parcourut vécut accueillit choisit établit finit réussit abolit subit unit réunit bâtit envahit fournit partit sortit ouvrit découvrit offrit souffrit couvrit servit suivit battit combattit répondit descendit défendit étendit interdit dit produisit introduisit réduisit traduisit élut acquit conquit franchit périt agrandit investit";
const PRESENT_SINGULAR =
  "devient rejoint signe crée adopte ratifie fonde obtient prend met remporte quitte annonce organise inaugure accueille établit permet comprend regroupe atteint représente propose développe mène maintient opère existe constitue naît meurt appartient dirige gère coopère cherche tente vise traite traverse indique reflète aspire veut peut doit prétend contient compte entretient relie fonctionne encadre forme s'exerce s'appuie joue souligne prévoit reste demeure commence accède adhère ouvre reçoit élit nomme succède renonce affirme respecte change fait tient vient pèse abrite emploie dépasse couvre occupe possède accorde autorise présente préside sert obtient gagne perd publie épouse enseigne revient parvient va vit sait dit voit";
const PRESENT_PLURAL =
  "deviennent rejoignent signent créent adoptent ratifient fondent obtiennent prennent mettent annoncent organisent établissent permettent comprennent regroupent atteignent représentent proposent développent mènent maintiennent opèrent existent constituent appartiennent dirigent coopèrent cherchent tentent visent traitent veulent peuvent doivent coïncident participent qualifient disposent circulent affrontent restent demeurent mesurent abritent emploient dépassent couvrent occupent possèdent gagnent perdent font tiennent viennent vont vivent savent disent voient s'appuient réglementent relient ouvrent";
const FUTURE_SINGULAR =
  "devra pourra fera deviendra renforcera prendra mettra permettra commencera entrera tiendra ouvrira restera";
const FUTURE_PLURAL =
  "devront pourront feront deviendront appartiendront prendront mettront permettront commenceront entreront tiendront ouvriront resteront vont";

const regularPast = [
  ...STEMS.split(" ").flatMap((stem) => [
    ...forms("singular", "full", "past", `${stem}a`),
    ...forms("plural", "full", "past", `${stem}èrent`),
  ]),
  ...SOFT_STEMS.split(" ").flatMap((stem) => [
    ...forms("singular", "full", "past", `${stem}a`),
    ...forms("plural", "full", "past", `${stem.replace(/e$/, "").replace(/ç$/, "c")}èrent`),
  ]),
];

/** Frequent finite forms of the third person. A verb that is not here makes its sentence "not understood", never misread. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = new Map([
  ...regularPast,
  ...forms("singular", "full", "past", PAST_SINGULAR),
  ...forms(
    "plural",
    "full",
    "past",
    PAST_SINGULAR.replace(/it\b/gu, "irent").replace(/ut\b/gu, "urent").replace(/int\b/gu, "inrent"),
  ),
  ...forms("singular", "full", "present", PRESENT_SINGULAR),
  ...forms("plural", "full", "present", PRESENT_PLURAL),
  ...forms("singular", "full", "future", FUTURE_SINGULAR),
  ...forms("plural", "full", "future", FUTURE_PLURAL),
  ...forms(
    "singular",
    "full",
    "imperfect",
    "avait-il devait pouvait visait traversait représentait reconnaissait signait faisait tenait comptait mesurait pesait abritait employait atteignait couvrait occupait possédait dirigeait regroupait réunissait vivait régnait exerçait",
  ),
  ...forms("singular", "full", "conditional", "devrait pourrait voudrait ferait"),
  ...forms("plural", "full", "conditional", "devraient pourraient voudraient feraient"),
  ...forms("singular", "have", "present", "a"),
  ...forms("plural", "have", "present", "ont"),
  ...forms("singular", "have", "imperfect", "avait"),
  ...forms("plural", "have", "imperfect", "avaient"),
  ...forms("singular", "have", "past", "eut"),
  ...forms("plural", "have", "past", "eurent"),
  ...forms("singular", "have", "future", "aura"),
  ...forms("plural", "have", "future", "auront"),
  ...forms("singular", "have", "conditional", "aurait"),
  ...forms("plural", "have", "conditional", "auraient"),
  ...forms("singular", "be", "present", "est"),
  ...forms("plural", "be", "present", "sont"),
  ...forms("singular", "be", "imperfect", "était"),
  ...forms("plural", "be", "imperfect", "étaient"),
  ...forms("singular", "be", "past", "fut"),
  ...forms("plural", "be", "past", "furent"),
  ...forms("singular", "be", "future", "sera"),
  ...forms("plural", "be", "future", "seront"),
  ...forms("singular", "be", "conditional", "serait"),
  ...forms("plural", "be", "conditional", "seraient"),
]);

/** Past participles that do not end in -é, in the masculine singular. */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  "pris mis fait dit écrit reçu obtenu devenu venu tenu rendu vendu perdu voulu dû pu su vu lu élu connu reconnu paru apparu disparu conclu couru vécu cru mort né ouvert couvert découvert offert souffert construit détruit conduit produit traduit réduit introduit joint rejoint atteint craint peint acquis requis conquis assis soumis admis promis permis transmis remis compris appris entrepris repris surpris choisi établi fini réussi aboli subi uni réuni bâti envahi fourni parti sorti suivi servi accueilli réparti converti garanti agi défini puni investi interdit inscrit souscrit décrit prescrit exclu inclus dissous résolu battu combattu abattu répondu descendu défendu étendu entendu tendu suspendu attendu eu été contraint restreint revenu parvenu maintenu soutenu retenu intervenu survenu franchi péri agrandi rétabli affaibli anéanti enseveli englouti prévu survécu parcouru secouru pourvu émis commis démis omis".split(
    " ",
  ),
);
