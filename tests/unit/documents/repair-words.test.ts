import { describe, expect, test } from "vitest";
import { readDocument } from "@/lib/documents/read-document";
import { gluingFinder, vocabularyOf } from "@/lib/documents/repair-words";
import { fr } from "@/lib/language/fr/fr";
import { GLUING } from "@/lib/language/fr/words";
import { readFileSync } from "node:fs";
import { french } from "../../support/french";

/** Words that documents have, so that each may be taken for half of a longer one. */
const PARTS = `
  pays avec pour dans temps partie prise mise garde entendu venue page sage table terre main tenant force monde marché action
  parlement statut document fonction culture nation commerce banque route bataille travail conseil plan champ montagne riche
  lieu port passe porte papier contre sous entre sur haut bas grand père mère homme lettre
`;

const wholeWords = `
  longtemps contrepartie entreprise malentendu bienvenue maintenant parlementaire statutaire documentaire fonctionnaire
  actionnaire culturelle nationales commerciale banqueroute autoroute bataillon travailleur conseillers plancher champêtre
  montagneux richelieu portefeuille passeport sauvegarde mainmise lieutenant surmonter souterrain terrestre parterre
  gentilhomme pourparlers poursuivre pourcentage avantageux dansante paysannerie contremaître
  internationalement multivectorielle kazakhstanais antiterroriste intergouvernemental euroatlantique quelquefois autrefois
`
  .trim()
  .split(/\s+/);

describe("a long word is one word", () => {
  const find = gluingFinder(vocabularyOf(`${PARTS} ${wholeWords.join(" ")}`), GLUING);
  test.each(wholeWords)("%s", (word) => expect(find(word)).toBeNull());
});

describe("a short word that was run into the one before it", () => {
  const find = gluingFinder(
    vocabularyOf("chaque faceest divisée"),
    GLUING,
    (word) => french.lexicon.lookUp(word).length > 0,
  );

  test("is parted from it", () => expect(find("faceest")).toEqual({ left: "face", right: "est" }));
  test.each(["tribune", "chenaux", "manifeste", "ensembles", "horizont"])("not in %s", (word) =>
    expect(find(word)).toBeNull(),
  );
});

describe("two words that were run together", () => {
  test.each([
    ["dirigéepour", "dirigée pour"],
    ["avecriche", "avec riche"],
    ["paysgros", "pays gros"],
    ["internationalestraités", "internationales traités"],
    ["développementéconomique", "développement économique"],
    ["ministrepour", "ministre pour"],
    ["institutionsdepuis", "institutions depuis"],
  ])("%s is %s", (word, words) => {
    const find = gluingFinder(vocabularyOf(`${PARTS} ${word}`), GLUING);
    expect(find(word)).toEqual({ left: words.split(" ")[0], right: words.split(" ")[1] });
  });

  test("stay as they are where they occur twice, as a name would", () => {
    expect(gluingFinder(vocabularyOf("avecriche avecriche"), GLUING)("avecriche")).toBeNull();
  });
});

/** Rare but right: craft, science, law, regions, foreign words, words of two words. */
const RARE = `
  journées tournées séjournées paysanne paysannes environnantes tribales travaillistes combattues habsbourgeoise nouvellistes
  mainlevée mainmorte piedmont courlieu caféiers chienlits radioscopies colombiers boutefeux gazetiers climatères courbons
  anticonstitutionnel antigouvernementale arrondissement assujettissement autodétermination bicentenaire bouleversement
  circonscription cofondateur colonialisme commissionnaire compatriotes confédération conquistadors contrebandiers
  contreplaqué cosmopolitisme déchristianisation décolonisation démilitarisée dénucléarisation désenclavement
  déstalinisation électrification encyclopédistes entrepreneuriat européanisation évangélisation expansionnisme
  expropriation francophonie fédéralisme géopolitique gouvernorat hégémonique hispanophones historiographie hydrocarbures
  hydroélectrique immigrationniste impérialisme indépendantistes industrialisation infrastructures intercontinentale
  intergouvernementaux irrédentisme islamisation laïcisation libéralisation lieutenance longévité maréchaussée
  mercantilisme métropolitaine microclimat militarisation mondialisation monarchomaques multipartisme municipalité
  nationalisation néocolonialisme nomadisation ottomane outremer panafricanisme panslavisme parlementarisme paupérisation
  pentecôtiste plébiscitaire pluriséculaire pourfendeur préhistorique presbytérien privatisation proconsulaire
  protectorat protestantisme quadriennal radioactivité ralliement réconciliation réindustrialisation remembrement
  républicanisme rhododendron romanisation sécularisation sédentarisation seigneuriage septentrional soulèvement
  souverainistes suffragettes superphosphates surendettement syndicalisme télécommunications territorialité thermonucléaire
  totalitarisme transcontinental transfrontalière transsaharienne tributaires ultramontain unilatéralisme urbanisation
  vassalisation vicomtesse volontariat zoroastrisme glasnostique perestroïkas samizdats oblasts yourtes akyns dombra
  apparatchiks bachibouzouks condottieres landgraves burgraves shogunales samouraïs caravansérail khanates janissaires
  aujourdhui bonhomie chevauchée désormais faubourgs gendarmerie gentilhommière haubergeons hautbois justaucorps
  longtemps lorgnette maintenance malveillance matriarcat monseigneur outrepasser parchemins passementerie plafonnement
  pourboires quatrevingts sauvageonne sauvetage soubassement souvenance surplomb tandis toutefois tranchemontagne
  vaudevilles vermoulues vraisemblance wagonnets parterres portefaix pourtours contresens contretemps passeroses
`
  .trim()
  .split(/\s+/);

/** A vocabulary as large as a course gives it: the more words it has, the more a long one may be torn. */
const FOLDER = "content/courses/politique-etrangere-du-kazakhstan/documents";
const courseText = ["000", "001", "002"].map((name) => readFileSync(`${FOLDER}/${name}.txt`, "utf8")).join("\n");
const samples = readFileSync("tests/corpus/fr-sentences.jsonl", "utf8");

describe("rare words are no words run together", () => {
  const find = gluingFinder(vocabularyOf(`${PARTS} ${courseText} ${samples}`), GLUING);
  test.each(RARE)("%s", (word) => expect(find(word)).toBeNull());
  test("there are more than 150 of them", () => expect(new Set(RARE).size).toBeGreaterThan(150));
});

test("a form of the lexicon is never parted, if there is a lexicon", () => {
  const vocabulary = vocabularyOf(`${PARTS} avecriche`);
  expect(gluingFinder(vocabulary, GLUING, (word) => word === "avecriche")("avecriche")).toBeNull();
  expect(gluingFinder(vocabulary, GLUING, () => false)("avecriche")).toEqual({ left: "avec", right: "riche" });
});

test("a document that is read with its lexicon keeps a rare word whole and still parts glued ones", () => {
  const source = "La banque paie un routier riche. Le banqueroutier fuit, un voleur avecriche bagage le suit.";
  const info = { slug: "mots", title: "", publisher: null, date: null, licence: "", language: "fr" };
  const wordsParted = (language: typeof fr): string[] =>
    readDocument({ path: "mots.txt", source, info }, language).repairs.map(({ from }) => from);
  expect(wordsParted(fr)).toEqual(["banqueroutier", "avecriche"]);
  expect(wordsParted(french)).toEqual(["avecriche"]);
});
