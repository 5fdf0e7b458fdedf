/**
 * Forms of verbs, participles and adjectives that are nouns to Lefff too, though running text hardly ever has them so
 * ("oublie", a wafer; "vendu", a traitor). Left as nouns they would hide the verb of their clause.
 */
export const RARE_NOUNS: ReadonlySet<string> = new Set(
  `abaisse abat accouple achète affale agace ajoute allège applique arase argue barrit bouge broie bâcle chamaille cherche
  comporte compose consulte conteste contredit croule croît cueille consume décime déclenche déforme dégaine
  délivre dément départage dépose dérange disjoint doit dédit déduit décroît décontenance duplique défend échauffe effraie
  embrasse embrouille enclenche enlève encaisse encombre épate époussette épouvante émonde égrène éclaire étire fâche fana
  fascine fraie gonfle gouverne grimpe gronde grogne guette hache harasse héberge induit inscrit intime lie lève lâche
  libelle mire mouille monte mêle moque nargue nivelle oint ose orne oublie ourle outrepasse parle panse perce plie plonge
  postdate préchauffe préside préface procure prolonge prononce proscrit prône prêche pulse ramasse rate rebat recoupe
  redresse refend reforme regreffe rehausse renonce renverse repasse repeint repousse resserre retape retourne
  retrempe revient rit rogne réduit sème singe soude stipule suspecte taquine tire traverse traîne tremble trempe
  vaccine vautrait verse vire vit vole voue
  vendu vendus connu connus su mû dit dits dite dites paru venu venus tombé tombés reconnu convenu prévu 
  souhaité`.split(/\s+/u),
);
