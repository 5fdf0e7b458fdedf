/** Words that are often capitalised and are no part of a person's name, folded. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    "le la les l un une des du de au aux ce cet cette ces il elle ils elles on nous vous je en et ou mais or donc car ni dans pour par sur sous avec sans chez vers apres avant depuis pendant lors selon contre entre malgre " +
    "quand lorsque si comme alors ainsi aussi enfin puis ensuite cependant toutefois plus moins tres tout toute tous toutes son sa ses leur leurs notre nos votre vos mon ma mes qui que quoi dont ou y ne pas a est ont sont fut furent " +
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche noel paques toussaint pentecote " +
    "republique etat etats affaires premier premiere president presidente presidence ministre ministere secretaire general generale chef roi reine empire empereur royaume gouvernement parlement senat assemblee chambre conseil comite commission " +
    "organisation organisations union nations traite accord accords convention conventions protocole charte pacte declaration acte constitution sommet conference congres revolution guerre resistance renaissance reforme lumieres moyen age antiquite histoire " +
    "nord sud est ouest orient occident dieu eglise bible coran islam etranger etrangere etrangeres exterieur exterieures interieur finances defense justice education culture sante travail economie europeen europeenne francais francaise francais anglais " +
    "monsieur madame mademoiselle maitre saint sainte notre dame grand grande petit petite nouveau nouvelle nouvelles haut haute soleil terre lune mediterranee site projet plan programme loi article chapitre section figure tableau annexe page document " +
    "signature ratification creation adoption election ouverture fondation cloture fin debut voir note source mise jour partie titre"
  ).split(" "),
);
